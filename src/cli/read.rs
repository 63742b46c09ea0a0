//! `softlaw read`: the typed model as JSON.

use super::sources::Sources;
use super::{Fault, print};

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
        let json = match declarations.as_slice() {
            [only] => serde_json::to_vec_pretty(only),
            several => serde_json::to_vec_pretty(several),
        };
        let mut json = json.map_err(|error| Fault::output(error.into()))?;
        json.push(b'\n');
        print(&json)
    }
}
