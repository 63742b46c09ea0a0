//! `softlaw compare`: the language versions side by side.

use super::sources::Sources;
use super::{Fault, print};
use crate::compare::{Comparison, compare, html, text};
use std::io::{IsTerminal, stdout};

/// Show the language versions side by side, and where they differ
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    sources: Sources,

    /// text, json or html (a page that needs no other file)
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t = Format::Text, hide_possible_values = true)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Html,
}

const EXAMPLES: &str = "\
A difference is marked where it stands (≠1, ≠2, …), with its message and its code;
`softlaw explain CODE` tells what it means. JSON: one source gives one object, several
give an array. This is a view, so it exits with 0 whether the versions agree or not;
`softlaw check` exits with 1.

Examples:
  softlaw compare
  softlaw compare en.txt+zh.txt
  softlaw compare --format html my.txt > my.html
  softlaw compare --format json | jq '.differences[].message'";

/// Columns of a page that goes to no terminal.
const WIDTH: usize = 100;

impl Args {
    pub(super) fn run(self) -> Result<(), Fault> {
        let instruments = self.sources.read()?;
        let comparisons: Vec<Comparison> = instruments
            .iter()
            .map(|i| compare(&i.declaration))
            .collect();
        match self.format {
            Format::Text => {
                let layout = text::Layout {
                    width: width(),
                    colour: colour(stdout().is_terminal()),
                };
                let pages = comparisons.iter().map(|c| text::write(c, layout));
                print(pages.collect::<Vec<_>>().join("\n\n").as_bytes())
            }
            Format::Html => print(html::page(&comparisons).as_bytes()),
            Format::Json => {
                let json = match comparisons.as_slice() {
                    [only] => serde_json::to_vec_pretty(only),
                    several => serde_json::to_vec_pretty(several),
                };
                let mut json = json.map_err(|error| Fault::output(error.into()))?;
                json.push(b'\n');
                print(&json)
            }
        }
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

/// Whether to use colour: on a terminal that knows it, unless `NO_COLOR` is set
/// (<https://no-color.org>).
pub(super) fn colour(is_terminal: bool) -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    is_terminal && set("NO_COLOR").is_none() && set("TERM").is_none_or(|term| term != "dumb")
}
