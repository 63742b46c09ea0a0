//! The command line: arguments to stages to an exit code.
//!
//! Data goes to standard output, everything else to standard error. Exit codes: 0
//! done, 1 findings, 2 couldn't.

mod check;
mod compare;
mod completions;
mod explain;
mod export;
mod fault;
mod files;
mod graphs;
mod input;
mod instruments;
mod link;
mod once;
mod output;
mod pairs;
mod query;
mod read;
mod sources;

use clap::{Parser, Subcommand};
use fault::Fault;
use std::io::Write;
use std::process::ExitCode;

/// Turns declarations, communiqués and joint statements into linked data.
#[derive(Debug, Parser)]
#[command(name = "softlaw", version, about, max_term_width = 100, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Without a SOURCE, every command works on the declaration that comes with softlaw.

Examples:
  softlaw export                          the graph as Turtle
  softlaw export -o graph.jsonld          as JSON-LD, in a file
  softlaw query                           the questions there are
  softlaw query commitments               who is to do what
  softlaw read declaration.txt            what was read, as JSON
  softlaw compare                         the languages side by side
  softlaw check declaration.txt           what is missing, unread or different
  softlaw link eurovoc.nt                 links that an editor may want to make

Exit codes: 0 done, 1 findings, 2 couldn't.";

#[derive(Debug, Subcommand)]
enum Command {
    Read(read::Args),
    Export(export::Args),
    Query(query::Args),
    Check(check::Args),
    Compare(compare::Args),
    Explain(explain::Args),
    Link(link::Args),
    Completions(completions::Args),
}

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    let mut done = ExitCode::SUCCESS;
    let command = match Cli::try_parse() {
        Ok(asked) => asked.command,
        Err(told) => return say(&told),
    };
    let result = match command {
        Command::Read(args) => args.run(),
        Command::Export(args) => args.run(),
        Command::Query(args) => args.run(),
        Command::Check(args) => args.run().map(|found| done = found),
        Command::Compare(args) => args.run(),
        Command::Explain(args) => args.run(),
        Command::Link(args) => args.run(),
        Command::Completions(args) => args.run(),
    };
    end(result, done)
}

/// Prints the help that was asked for, or what is wrong with the arguments.
fn say(told: &clap::Error) -> ExitCode {
    let printed = told.print();
    if told.use_stderr() {
        return ExitCode::from(2);
    }
    let printed = printed.and_then(|()| std::io::stdout().flush());
    end(printed.map_err(Fault::output), ExitCode::SUCCESS)
}

/// The exit code; a fault is told on standard error.
fn end(result: Result<(), Fault>, done: ExitCode) -> ExitCode {
    match result {
        Ok(()) => done,
        // Who closes the pipe has seen enough.
        Err(fault) if fault.is_closed_pipe() => ExitCode::SUCCESS,
        Err(fault) => {
            // Nobody may be listening.
            let _ = write!(std::io::stderr().lock(), "{fault}");
            ExitCode::from(2)
        }
    }
}
