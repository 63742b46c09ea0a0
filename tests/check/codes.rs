//! The table of codes and the stages that give them out say the same.

use super::{found, report};
use regex::Regex;
use softlaw::check::codes::{ALL, Code, Severity, Stage, code_of, explain, find};
use softlaw::model::{Aspect, DiagnosticCode, DivergenceKind, Unit, interpret};
use softlaw::query::Catalogue;
use softlaw::source::{Input, read};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

/// The code of the stages that read, without comments and tests.
fn program() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut program = Vec::new();
    for stage in ["source", "language", "model"] {
        for path in files(&src.join(stage)) {
            // The types only define the words.
            if path.starts_with(src.join("model/types")) {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap();
            let lines = text.lines().filter(|l| !l.trim_start().starts_with("//"));
            let text = lines.collect::<Vec<_>>().join("\n");
            program.push((path.display().to_string(), text));
        }
    }
    assert!(program.len() > 10, "the stages are somewhere else");
    program
}

/// Codes of divergences in the program: the kinds and aspects that one function names, or
/// the kinds that it names and the one aspect of its file.
fn emitted_by_the_comparison() -> BTreeSet<String> {
    let function = Regex::new(r"(?m)^(?:    )?(?:pub(?:\([a-z]+\))? )?fn ").unwrap();
    let mut codes = BTreeSet::new();
    for (path, text) in program() {
        let of_file = words(&text, "Aspect::", &aspects());
        for body in function.split(&text) {
            let kinds = words(body, "DivergenceKind::", &kinds());
            let mut aspects = words(body, "Aspect::", &aspects());
            if let [only] = of_file.as_slice() {
                aspects = vec![*only];
            } else {
                assert_eq!(
                    kinds.is_empty(),
                    aspects.is_empty(),
                    "{path}: name kind and aspect of a divergence in one function, or one aspect in a file"
                );
            }
            for kind in &kinds {
                codes.extend(aspects.iter().map(|aspect| code_of(*aspect, *kind)));
            }
        }
    }
    assert!(!codes.is_empty());
    codes
}

fn words<T: Copy>(text: &str, path: &str, words: &[(&str, T)]) -> Vec<T> {
    let named = |word: &str| {
        let mut places = text.match_indices(path);
        places.any(|(at, _)| {
            let rest = &text[at + path.len()..];
            let end = rest
                .find(|c: char| !c.is_alphanumeric())
                .unwrap_or(rest.len());
            rest[..end] == *word
        })
    };
    let words = words.iter().filter(|(word, _)| named(word));
    words.map(|(_, value)| *value).collect()
}

fn kinds() -> [(&'static str, DivergenceKind); 7] {
    use DivergenceKind::*;
    [
        ("Contained", Contained),
        ("Approximate", Approximate),
        ("OnlyInOne", OnlyInOne),
        ("Conflicting", Conflicting),
        ("MissingItem", MissingItem),
        ("OrderDiffers", OrderDiffers),
        ("LanguageEnds", LanguageEnds),
    ]
}

fn aspects() -> [(&'static str, Aspect); 8] {
    [
        ("Dates", Aspect::Dates),
        ("Place", Aspect::Place),
        ("Count", Aspect::Count(Unit::Countries)),
        ("Force", Aspect::Force),
        ("Quantities", Aspect::Quantities),
        ("Statements", Aspect::Statements),
        ("Topics", Aspect::Topics),
        ("Items", Aspect::Items),
    ]
}

/// The codes of the table that a stage gives out.
fn table(stage: Stage) -> BTreeSet<String> {
    let rows = ALL.iter().filter(|row| row.stage == stage);
    rows.map(|row| row.code.to_owned()).collect()
}

#[test]
fn the_table_has_the_readers_codes_and_their_severities() {
    let codes: BTreeSet<String> = DiagnosticCode::ALL
        .iter()
        .map(|code| code.as_str().to_owned())
        .collect();
    assert_eq!(codes.len(), DiagnosticCode::ALL.len());
    assert_eq!(codes, table(Stage::Reader));
    for code in DiagnosticCode::ALL {
        let row = find(code.as_str()).unwrap();
        assert_eq!(
            row.severity,
            Severity::from(code.severity()),
            "{}",
            row.code
        );
        let json = serde_json::to_value(code).unwrap();
        assert_eq!(json, code.as_str());
    }
}

#[test]
fn the_table_has_the_codes_of_the_comparison() {
    assert_eq!(emitted_by_the_comparison(), table(Stage::Comparison));
}

#[test]
fn the_table_has_the_rule_queries_with_their_names() {
    let catalogue = Catalogue::bundled().unwrap();
    let rules: BTreeSet<String> = catalogue
        .checks()
        .map(|query| query.name.trim_start_matches("checks/").to_owned())
        .collect();
    assert!(!rules.is_empty());
    assert_eq!(rules, table(Stage::Rule));
}

/// The bytes of an example: those about encodings can't be written as they are.
fn bytes_of(code: &str, example: &str) -> Vec<u8> {
    match code {
        "encoding-guessed" => encoding_rs::GBK.encode(example).0.into_owned(),
        "encoding-damage" => {
            let (before, after) = example.split_once('\u{FFFD}').unwrap();
            [before.as_bytes(), b"\xFF", after.as_bytes()].concat()
        }
        _ => example.into(),
    }
}

#[test]
fn the_example_of_every_code_has_it() {
    let mut read_examples = 0;
    let of_graph = |row: &&Code| matches!(row.stage, Stage::Rule | Stage::Shape);
    for row in ALL.iter().filter(|row| !of_graph(row)) {
        let input = Input {
            name: "example.txt".into(),
            bytes: bytes_of(row.code, row.example),
        };
        let report = report(&interpret(&read(&[input]).unwrap()));
        let codes = found(&report);
        assert!(
            codes.contains(&row.code),
            "the example of {} has {codes:?}",
            row.code
        );
        let finding = report.findings.iter().find(|f| f.code == row.code).unwrap();
        assert_eq!(finding.severity, row.severity, "{}", row.code);
        read_examples += 1;
    }
    assert!(read_examples > 0);
}

#[test]
fn a_row_is_whole() {
    assert!(!ALL.is_empty());
    let code = Regex::new("^[a-z]+(-[a-z0-9]+)+$").unwrap();
    let mut seen = BTreeSet::new();
    for row in ALL {
        assert!(code.is_match(row.code), "{}", row.code);
        assert!(seen.insert(row.code), "{} has two rows", row.code);
        assert!(
            !row.title.contains('\n') && !row.title.ends_with('.'),
            "{}",
            row.code
        );
        assert!(row.explanation.ends_with('.'), "{}", row.code);
        assert!(row.advice.ends_with('.'), "{}", row.code);
        assert!(row.example.ends_with('\n'), "{}", row.code);
    }
}

#[test]
fn a_near_code_is_suggested() {
    assert_eq!(explain("Unread-Text").unwrap().code, "unread-text");
    let near = |code| explain(code).unwrap_err().nearest;
    assert_eq!(near("date-contained").as_deref(), Some("dates-contained"));
    assert_eq!(near("weather"), None);
}
