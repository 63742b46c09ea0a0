//! `softlaw compare`: the language versions side by side.

use super::Fault;
use super::output::{colour, print, print_each_json, width};
use super::sources::Sources;
use crate::compare::{Comparison, compare, html, text};
use crate::visible::visible;

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
                    colour: colour(),
                };
                let names = instruments.iter().map(|instrument| &instrument.name);
                let pages = comparisons.iter().zip(names).map(|(comparison, name)| {
                    let page = text::write(comparison, layout);
                    match instruments.len() {
                        1 => page,
                        _ => format!("{}\n\n{page}", visible(name)),
                    }
                });
                print(pages.collect::<Vec<_>>().join("\n\n").as_bytes())
            }
            Format::Html => print(html::page(&comparisons).as_bytes()),
            Format::Json => print_each_json(&comparisons),
        }
    }
}
