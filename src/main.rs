//! The program `softlaw`. Everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    softlaw::cli::run()
}
