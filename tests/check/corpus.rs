//! Whatever the layout of a text, its graph is made as it should be.

use super::report;
use softlaw::check::Severity;
use softlaw::model::interpret;
use softlaw::source::{Input, read};
use std::fs;
use std::path::Path;

#[test]
fn no_instrument_of_the_corpus_gives_an_error() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/instruments");
    let mut checked = 0;
    for folder in fs::read_dir(corpus).unwrap() {
        let folder = folder.unwrap().path();
        if !folder.is_dir() {
            continue;
        }
        let entries = fs::read_dir(&folder).unwrap();
        let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        files.retain(|file| !file.ends_with("expected.toml"));
        files.sort();
        let inputs: Vec<Input> = files
            .iter()
            .map(|file| Input {
                name: file.display().to_string(),
                bytes: fs::read(file).unwrap(),
            })
            .collect();
        // Some are there to be refused.
        let Ok(source) = read(&inputs) else { continue };
        let report = report(&interpret(&source));
        let errors = report.findings.iter();
        let errors: Vec<_> = errors
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| format!("{}: {}", finding.code, finding.message))
            .collect();
        assert!(errors.is_empty(), "{}: {errors:?}", folder.display());
        checked += 1;
    }
    assert!(checked > 345, "the corpus is somewhere else");
}
