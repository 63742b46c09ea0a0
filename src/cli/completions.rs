//! `softlaw completions`: scripts that complete commands and options in a shell.

use super::output::print;
use super::{Cli, Fault};
use clap::CommandFactory;
use clap_complete::Shell;

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The shell
    shell: Shell,
}

const EXAMPLES: &str = "\
Examples:
  softlaw completions bash > ~/.local/share/bash-completion/completions/softlaw
  softlaw completions fish > ~/.config/fish/completions/softlaw.fish";

impl Args {
    pub(super) fn run(self) -> Result<(), Fault> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "softlaw", &mut script);
        print(&script)
    }
}
