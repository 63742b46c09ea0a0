//! Checks files: a path goes in, complaints come out.

use super::compare::diff;
use super::document::Document;
use super::run::{is_skipped, run};
use std::fs;
use std::path::{Path, PathBuf};

/// Runs the steps of a file. With `UPDATE_EXPECTED`, writes the outputs that have changed
/// into it.
pub fn check(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let (document, complaints) = match check_text(&text) {
        Ok(checked) => checked,
        Err(fault) => return vec![format!("{}: {fault}", path.display())],
    };
    if !complaints.is_empty() && std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(path, document.write()).unwrap();
        return Vec::new();
    }
    let name = path.strip_prefix(super::ROOT).unwrap_or(path);
    let place = |complaint| format!("{}:{complaint}", name.display());
    complaints.into_iter().map(place).collect()
}

/// The document with the outputs that were printed, and how they differ from what it
/// said. An output that fits stays as it stands, with its `…`.
pub fn check_text(text: &str) -> Result<(Document, Vec<String>), String> {
    let mut document = Document::parse(text)?;
    let folder = tempfile::tempdir().unwrap();
    let mut complaints = Vec::new();
    let mut ran = 0;
    for step in document.steps_mut() {
        if is_skipped(&step.command) {
            continue;
        }
        ran += 1;
        let actual = run(&step.command, folder.path()).lines();
        if let Some(diff) = diff(&step.expected, &actual) {
            complaints.push(format!("{}: $ {}\n{diff}", step.line, step.command));
            step.expected = actual;
        }
    }
    if ran == 0 {
        return Err("no console block runs a command".to_owned());
    }
    Ok((document, complaints))
}

/// Fails with all complaints at once.
pub fn report(complaints: Vec<String>) {
    assert!(
        complaints.is_empty(),
        "{} outputs differ (- expected, + printed; UPDATE_EXPECTED=1 rewrites them)\n\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

/// The Markdown files below a folder, sorted.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else if path.extension().is_some_and(|end| end == "md") {
            files.push(path);
        }
    }
    files.sort();
    files
}
