//! The program `softlaw`. Everything it does is in the library.

use std::process::ExitCode;

/// A declaration is thousands of small pieces of text and places.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    softlaw::cli::run()
}
