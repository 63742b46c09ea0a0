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

/// Columns of the terminal that standard output is, or else of a page.
pub(super) fn width() -> usize {
    if !stdout().is_terminal() {
        return WIDTH;
    }
    let columns = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    columns.filter(|&columns| columns > 0).unwrap_or(WIDTH)
}

/// Whether standard output has colour: on a terminal that knows it, unless `NO_COLOR` is
/// set (<https://no-color.org>).
pub(super) fn colour() -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let is_terminal = stdout().is_terminal();
    is_terminal && set("NO_COLOR").is_none() && set("TERM").is_none_or(|term| term != "dumb")
}
