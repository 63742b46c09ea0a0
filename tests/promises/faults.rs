//! Inputs that once broke a promise, each a file of `tests/data/promises` named by its
//! fault.

use crate::checks;
use std::fs;

#[test]
fn every_fault_is_mended() {
    let mut names = Vec::new();
    for entry in fs::read_dir("tests/data/promises").unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        let bytes = fs::read(&path).unwrap();
        for extension in ["txt", "html"] {
            if let Some(source) = checks::read(&checks::files(&bytes, extension)) {
                checks::quads(&checks::interpret(&source));
            }
        }
        names.push(path);
    }
    assert!(!names.is_empty(), "there are faults to try");
}
