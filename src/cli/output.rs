//! Standard output: what is written there, how wide it is, and whether it has colour.

use super::Fault;
use serde::Serialize;
use std::io::{IsTerminal, Write, stdout};
use std::path::Path;

/// Columns of a page that goes to no terminal.
const WIDTH: usize = 100;

/// Whether an output is standard output: `--output -`.
pub(super) fn is_standard(output: &Path) -> bool {
    output.as_os_str() == "-"
}

/// Writes all of an output at once.
pub(super) fn print(bytes: &[u8]) -> Result<(), Fault> {
    let mut out = stdout().lock();
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(Fault::output)
}

/// Writes a value as JSON, with a line end.
pub(super) fn print_json(value: &impl Serialize) -> Result<(), Fault> {
    let mut json = serde_json::to_vec_pretty(value).map_err(|error| Fault::output(error.into()))?;
    json.push(b'\n');
    print(&json)
}

/// As [`print_json`]: one value as an object, several as an array.
pub(super) fn print_each_json<T: Serialize>(values: &[T]) -> Result<(), Fault> {
    match values {
        [only] => print_json(only),
        several => print_json(&several),
    }
}

/// Columns of the terminal that standard output is, as `COLUMNS` or it tells them, or else
/// of a page.
pub(super) fn width() -> usize {
    if !stdout().is_terminal() {
        return WIDTH;
    }
    let told = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    columns(std::env::var("COLUMNS").ok().as_deref(), told)
}

/// The first of two widths that is one: what is set goes before what the terminal tells.
fn columns(set: Option<&str>, told: Option<usize>) -> usize {
    let set = set.and_then(|columns| columns.parse().ok());
    let mut widths = set.into_iter().chain(told);
    widths.find(|width| *width > 0).unwrap_or(WIDTH)
}

/// Whether standard output has colour: on a terminal that knows it, unless `NO_COLOR` is
/// set (<https://no-color.org>).
pub(super) fn colour() -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let is_terminal = stdout().is_terminal();
    is_terminal && set("NO_COLOR").is_none() && set("TERM").is_none_or(|term| term != "dumb")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_width_that_is_set_goes_first() {
        for (set, told, width) in [
            (Some("40"), Some(80), 40),
            (Some("0"), Some(80), 80),
            (Some("wide"), Some(80), 80),
            (None, Some(0), WIDTH),
            (None, None, WIDTH),
        ] {
            assert_eq!(columns(set, told), width, "{set:?} {told:?}");
        }
    }
}
