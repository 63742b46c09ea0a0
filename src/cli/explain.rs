//! `softlaw explain`: what a code of `softlaw check` means.

use super::Fault;
use super::output::{print, width};
use crate::check::UnknownCode;
use crate::check::codes::{ALL, Code, explain};
use crate::compare::wrap::wrap;
use std::fmt::Write;

/// Tell what a code of `softlaw check` means, with an example
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The code; without one, all codes
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  softlaw explain
  softlaw explain views-end-early";

/// Prose is hard to read in longer lines.
const PROSE: usize = 80;

impl Args {
    pub(super) fn run(self) -> Result<(), Fault> {
        let page = match &self.code {
            Some(code) => page(explain(code)?),
            None => list(),
        };
        print(page.as_bytes())
    }
}

fn page(code: &Code) -> String {
    let width = width().min(PROSE);
    let prose = |text: &str| {
        let lines = wrap(text, width).into_iter();
        let lines = lines.filter_map(|range| text.get(range));
        lines.collect::<Vec<_>>().join("\n")
    };
    let mut out = format!("{} ({})\n", code.code, code.severity);
    // Writing to a String can't fail.
    let _ = writeln!(out, "{}\n", prose(code.title));
    let _ = writeln!(out, "{}\n\nExample:\n", prose(code.explanation));
    for line in code.example.lines() {
        let indent = if line.is_empty() { "" } else { "    " };
        let _ = writeln!(out, "{indent}{line}");
    }
    let _ = writeln!(out, "\nWhat to do:\n{}", prose(code.advice));
    out
}

fn list() -> String {
    let longest = ALL.iter().map(|code| code.code.len()).max().unwrap_or(0);
    let line = |code: &Code| {
        format!(
            "{:longest$}  {:7}  {}\n",
            code.code,
            code.severity.as_str(),
            code.title
        )
    };
    ALL.iter().map(line).collect()
}

impl From<UnknownCode> for Fault {
    fn from(error: UnknownCode) -> Self {
        Self::new(error.to_string(), error.help())
    }
}
