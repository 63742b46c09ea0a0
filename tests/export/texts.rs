//! Declarations to write: the one that comes with softlaw, the invented instruments, and
//! inputs that once broke a promise.

use softlaw::graph::Editor;
use softlaw::model::{Declaration, interpret};
use softlaw::source::{Input, read};
use std::fs;
use std::path::{Path, PathBuf};

/// A declaration and where it is from.
pub struct Text {
    pub name: String,
    pub declaration: Declaration,
    pub editor: Option<Editor>,
}

/// All of them.
pub fn texts() -> Vec<Text> {
    let mut texts = vec![bundled()];
    let instruments = folders("tests/instruments");
    assert!(instruments.len() >= 29, "{} instruments", instruments.len());
    let mut refused = 0;
    for folder in instruments {
        match of_files(&files(&folder)) {
            Some(text) => texts.push(text),
            None => refused += 1,
        }
    }
    assert!(refused <= 1, "{refused} instruments are refused");
    for folder in [
        "tests/data/promises",
        "tests/data/compare",
        "tests/data/check",
    ] {
        let before = texts.len();
        texts.extend(
            files(folder.as_ref())
                .iter()
                .filter_map(|file| of_files(std::slice::from_ref(file))),
        );
        assert!(texts.len() > before, "{folder} has no texts");
    }
    texts
}

pub fn bundled() -> Text {
    let bundled = softlaw::declarations::DEFAULT;
    Text {
        name: bundled.name.to_owned(),
        declaration: interpret(&read(&[bundled.input()]).unwrap()),
        editor: Some(bundled.editor().unwrap()),
    }
}

/// A text of our own.
pub fn text(name: &str, words: &str) -> Text {
    let input = Input {
        name: name.to_owned(),
        bytes: words.into(),
    };
    Text {
        name: name.to_owned(),
        declaration: interpret(&read(&[input]).unwrap()),
        editor: None,
    }
}

/// What is in files; none where they are refused.
pub fn of_files(paths: &[PathBuf]) -> Option<Text> {
    let inputs: Vec<Input> = paths
        .iter()
        .map(|path| Input {
            name: path.display().to_string(),
            bytes: fs::read(path).unwrap(),
        })
        .collect();
    let name = inputs.first()?.name.clone();
    Some(Text {
        name,
        declaration: interpret(&read(&inputs).ok()?),
        editor: None,
    })
}

fn folders(parent: &str) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = entries(parent.as_ref()).filter(|p| p.is_dir()).collect();
    folders.sort();
    folders
}

/// The texts of a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let is_text = |path: &PathBuf| {
        let end = path.extension().and_then(|end| end.to_str());
        matches!(end, Some("txt" | "html" | "md" | "tsv"))
    };
    let mut files: Vec<PathBuf> = entries(folder).filter(is_text).collect();
    files.sort();
    files
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
}
