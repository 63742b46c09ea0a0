//! Every `console` block of README.md and of `tests/cases/**/*.md` is run, and its
//! output compared.
//!
//! In a block, a line that starts with `$ ` is run by `sh` in the root of the
//! repository; lines that follow it with `> ` belong to it. The lines below are what it
//! prints: standard output as it is, then standard error with `2> ` before each line,
//! then `[exit N]` if the exit code is not 0. A line `…` stands for any number of lines.
//!
//! `softlaw` is the program just built, and `cargo run --release -- ` means the same.
//! Other `cargo` commands are not run. `$T` is an empty folder, a new one for each file;
//! outputs show its name as `$T`.
//!
//! `UPDATE_EXPECTED=1 cargo test --test console` writes what has changed into the files.

mod compare;
mod document;
mod harness;
mod own;
mod run;

use harness::{check, files_below, report};
use std::fs;
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn the_readme_shows_what_the_program_prints() {
    let path = Path::new(ROOT).join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    for command in ["cargo run --release -- export", "cargo test"] {
        let stands = text
            .lines()
            .any(|line| line.trim_start_matches("$ ") == command);
        assert!(stands, "README.md does not show `{command}`");
    }
    report(check(&path));
}

#[test]
fn every_case_prints_what_it_says() {
    let cases = files_below(&Path::new(ROOT).join("tests/cases"));
    assert!(cases.len() > 30, "only {} cases were found", cases.len());
    report(cases.iter().flat_map(|case| check(case)).collect());
}

/// A fault prints nothing on standard output, ends with exit code 2, and says what to do.
#[test]
fn every_fault_is_clear() {
    let faults = files_below(&Path::new(ROOT).join("tests/cases/faults"));
    assert!(faults.len() > 20, "only {} faults were found", faults.len());
    let mut complaints = Vec::new();
    for path in faults {
        let document = document::Document::parse(&fs::read_to_string(&path).unwrap()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut seen = 0;
        for step in document.steps() {
            let ran = run::run(&step.command, folder.path());
            if !step.command.starts_with("softlaw ") {
                continue;
            }
            seen += 1;
            let place = format!("{}:{}", path.display(), step.line);
            let says = |what: &str| ran.stderr.contains(what);
            let advises = ["help: ", "try '--help'", "possible values: "];
            for (ok, complaint) in [
                (ran.code == Some(2), "the exit code is not 2"),
                (ran.stdout.is_empty(), "standard output is not empty"),
                (
                    ran.stderr.starts_with("error: "),
                    "the message does not begin with `error: `",
                ),
                (advises.into_iter().any(says), "nothing says what to do"),
                (!says("panicked"), "the program panicked"),
            ] {
                if !ok {
                    complaints.push(format!("{place}: {complaint}\n{}", ran.stderr));
                }
            }
        }
        assert!(seen > 0, "{} runs nothing", path.display());
    }
    report(complaints);
}
