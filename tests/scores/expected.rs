//! The facts that a person found in an instrument: `expected.toml`.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// One instrument and what is expected of it.
pub struct Case {
    pub name: String,
    pub folder: PathBuf,
    pub expected: Expected,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    pub layout: String,
    pub covers: Vec<String>,
    pub files: Vec<String>,
    pub kind: Option<String>,
    pub may_refuse: Option<String>,
    #[serde(default)]
    pub diagnostics: Vec<String>,
    pub version: BTreeMap<String, Version>,
    pub view: Vec<View>,
    #[serde(default)]
    pub divergence: Vec<Divergence>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    pub or_language: Option<String>,
    pub title: String,
    pub status: Option<String>,
    pub dates: Option<[String; 2]>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub host: Option<String>,
    #[serde(default)]
    pub co_hosts: Vec<String>,
    pub acronym: Option<String>,
    #[serde(default)]
    pub counts: Vec<Count>,
    pub theme: Option<String>,
    #[serde(default)]
    pub topics: Vec<String>,
    pub objective: Option<String>,
    pub proviso: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    pub number: u64,
    pub unit: String,
    #[serde(default)]
    pub approximate: bool,
}

/// Words per language.
pub type Words = BTreeMap<String, String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    #[serde(default)]
    pub number: Words,
    pub statement: Vec<Statement>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub text: Words,
    pub force: Option<String>,
    pub put_as: Option<String>,
    #[serde(default)]
    pub addressee: Words,
    #[serde(default)]
    pub action: Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Divergence {
    pub kind: String,
    pub aspect: String,
    pub unit: Option<String>,
    pub view: Option<usize>,
}

/// Every instrument of the corpus, by name.
pub fn cases() -> Vec<Case> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/instruments");
    let entries = std::fs::read_dir(&corpus).expect("the corpus is there");
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the corpus can be listed").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
        .into_iter()
        .map(|folder| {
            let file = folder.join("expected.toml");
            let text = std::fs::read_to_string(&file)
                .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let expected =
                toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let name = folder.file_name().expect("a folder has a name");
            Case {
                name: name.to_string_lossy().into_owned(),
                folder,
                expected,
            }
        })
        .collect()
}

/// Text with one space where white space is, and none beside a Han character.
pub fn plain(text: &str) -> String {
    let wide = |c: char| matches!(u32::from(c), 0x2e80..=0x9fff | 0xf900..=0xfaff | 0xff00..=0xffef | 0x20000..=0x3ffff);
    let words = text.split(|c: char| c.is_whitespace() || c == '\u{fffd}');
    let mut out = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        let beside = out.ends_with(wide) || word.starts_with(wide);
        if !out.is_empty() && !beside {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The first and the last words of a text.
pub struct Pattern {
    /// A mark that may stand before the first words.
    mark: String,
    pub head: String,
    /// `None` where the first words are all.
    pub tail: Option<String>,
}

impl Pattern {
    pub fn new(words: &str) -> Self {
        let (mark, words) = words
            .strip_prefix('[')
            .and_then(|rest| rest.split_once("] "))
            .unwrap_or(("", words));
        let (head, tail) = match words.split_once(" … ") {
            Some((head, tail)) => (head, Some(plain(tail))),
            None => (words, None),
        };
        Self {
            mark: plain(mark),
            head: plain(head),
            tail,
        }
    }

    /// Whether a text begins with the first words.
    pub fn begins(&self, text: &str) -> bool {
        self.unmarked(&plain(text)).starts_with(&self.head)
    }

    /// Whether it is the whole text.
    pub fn matches(&self, text: &str) -> bool {
        let text = plain(text);
        let text = self.unmarked(&text);
        match &self.tail {
            Some(tail) => {
                text.starts_with(&self.head)
                    && text.ends_with(tail)
                    && text.len() >= self.head.len() + tail.len()
            }
            None => text == self.head,
        }
    }

    fn unmarked<'t>(&self, text: &'t str) -> &'t str {
        text.strip_prefix(&self.mark).unwrap_or(text).trim_start()
    }
}
