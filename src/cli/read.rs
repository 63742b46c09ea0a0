//! `softlaw read`: the typed model as JSON.

use super::Fault;
use super::output::print_each_json;
use super::sources::Sources;

/// Print what was read, as JSON with the place of every value
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    sources: Sources,
}

const EXAMPLES: &str = "\
One source gives one object, several give an array. Places are 0-based and
end-exclusive: start and end in Unicode code points of the text, bytes in bytes of
the file.

Examples:
  softlaw read
  softlaw read declaration.txt | jq '.provisions[] | select(.kind == \"view\")'
  softlaw read en.txt+zh.txt | jq .divergences";

impl Args {
    pub(super) fn run(self) -> Result<(), Fault> {
        let instruments = self.sources.read()?;
        let declarations: Vec<_> = instruments.iter().map(|i| &i.declaration).collect();
        print_each_json(&declarations)
    }
}
