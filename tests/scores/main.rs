//! Scores the reader on the instruments in `tests/instruments`; see its README.
//!
//! `cargo test --test scores -- --nocapture` prints the table and every miss.
//! `UPDATE_EXPECTED=1` records the scores that are reached now.

#[allow(dead_code, reason = "shared with tests/promises")]
#[path = "../promises/bare.rs"]
mod bare;
mod coverage;
mod expected;
mod facts;
mod table;

use bare::unsounded;
use expected::{Case, Expected, Pattern, cases, plain};
use facts::{Fact, KINDS};
use softlaw::model::interpret;
use softlaw::reading::read_each;
use softlaw::source::{Input, Source, read};
use std::collections::BTreeMap;
use std::path::Path;
use table::Scores;

/// The corpus has at least this many instruments.
const AT_LEAST: usize = 29;

#[test]
fn the_reader_scores_no_less_than_recorded() {
    let cases = cases();
    assert!(cases.len() >= AT_LEAST, "{} instruments", cases.len());
    let mut scores = Scores::new(KINDS);
    let mut misses = String::new();
    for case in &cases {
        let expected = facts::expected(&case.expected);
        assert!(!expected.is_empty(), "{} expects nothing", case.name);
        assert!(
            !case.expected.covers.is_empty(),
            "{} covers nothing",
            case.name
        );
        let (found, note) = match source(case) {
            Ok(source) => (facts::read(&case.expected, &interpret(&source)), None),
            Err(message) => match &case.expected.may_refuse {
                Some(word) if message.contains(word) => continue,
                _ => (Vec::new(), Some(message)),
            },
        };
        let (missed, extra) = compare(&expected, &found, &mut scores);
        if missed.is_empty() && extra.is_empty() {
            continue;
        }
        misses += &format!("\n{}: {}\n", case.name, case.expected.layout);
        match note {
            Some(message) => misses += &format!("  could not be read: {message}\n"),
            None => {
                let lines = |sign: &str, facts: &[Fact]| -> String {
                    facts
                        .iter()
                        .map(|(kind, line)| format!("  {sign} {kind}: {line}\n"))
                        .collect()
                };
                misses += &lines("missed", &missed);
                misses += &lines("extra ", &extra);
            }
        }
    }
    println!("{misses}\n{}", scores.table());
    let empty = scores.kinds_without_facts();
    assert!(empty.is_empty(), "no instrument expects {empty:?}");
    scores.hold(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/instruments/scores.toml"));
}

/// Nothing is expected that its text doesn't say.
#[test]
fn expected_words_stand_in_their_text() {
    let mut checked = 0;
    for case in cases() {
        let Expected { version, view, .. } = &case.expected;
        let Ok(source) = source(&case) else { continue };
        // Entities and an encoding that may be refused are not spelt out in the text.
        let html = |file: &String| file.ends_with(".html");
        if case.expected.may_refuse.is_some() || case.expected.files.iter().any(html) {
            continue;
        }
        let files = source.files.iter();
        let text: String = files.clone().map(|file| squeezed(&file.text)).collect();
        let whole: String = files
            .clone()
            .map(|file| squeezed(&uncut(&file.text)))
            .collect();
        let unsounded: String = files.map(|file| squeezed(&unsounded(&file.text))).collect();
        let texts = [text, whole, unsounded];
        let mut words: Vec<String> = Vec::new();
        for version in version.values() {
            words.push(version.title.clone());
            words.extend(version.topics.iter().cloned());
            let single = [
                &version.status,
                &version.city,
                &version.country,
                &version.acronym,
                &version.theme,
                &version.objective,
                &version.proviso,
            ];
            words.extend(single.into_iter().flatten().cloned());
        }
        for view in view {
            words.extend(view.number.values().cloned());
            for statement in &view.statement {
                words.extend(
                    statement
                        .addressee
                        .values()
                        .chain(statement.action.values())
                        .cloned(),
                );
                for text in statement.text.values() {
                    let pattern = Pattern::new(text);
                    words.extend([pattern.head].into_iter().chain(pattern.tail));
                }
            }
        }
        for words in words {
            assert!(
                texts.iter().any(|text| text.contains(&squeezed(&words))),
                "{}: {words:?} is not in the text",
                case.name
            );
            checked += 1;
        }
    }
    assert!(checked > 500, "{checked} expected words were looked up");
}

/// A text without the hyphens that cut words at the ends of its lines.
fn uncut(text: &str) -> String {
    let lines = text.lines().map(str::trim_end);
    let lines = lines.map(|line| line.strip_suffix(['-', '\u{2010}']).unwrap_or(line));
    lines.collect()
}

fn squeezed(text: &str) -> String {
    plain(text).split(' ').collect()
}

/// What is read of several instruments at once is what is read of each alone.
#[test]
fn instruments_read_together_say_what_each_says_alone() {
    let cases = cases();
    assert!(cases.len() >= AT_LEAST, "{} instruments", cases.len());
    let alone = |case| source(case).map(|source| interpret(&source));
    let together = read_each(cases.iter().map(|case| (case, inputs(case))));
    let mut checked = 0;
    for (case, found) in together {
        let found = found.map_err(|error| error.to_string());
        assert!(found == alone(case), "{}", case.name);
        checked += 1;
    }
    assert_eq!(checked, cases.len());
}

/// The files of an instrument, read; or the message of what refuses them.
fn source(case: &Case) -> Result<Source, String> {
    read(&inputs(case)).map_err(|error| error.to_string())
}

fn inputs(case: &Case) -> Vec<Input> {
    let inputs: Vec<Input> = case
        .expected
        .files
        .iter()
        .map(|name| {
            let file = case.folder.join(name);
            let bytes = std::fs::read(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            Input {
                name: name.clone(),
                bytes,
            }
        })
        .collect();
    assert!(!inputs.is_empty(), "{} names no file", case.name);
    inputs
}

/// What is missed and what is extra; both count in the scores.
fn compare(expected: &[Fact], found: &[Fact], scores: &mut Scores) -> (Vec<Fact>, Vec<Fact>) {
    let mut left: BTreeMap<&Fact, usize> = BTreeMap::new();
    for fact in found {
        *left.entry(fact).or_default() += 1;
    }
    let mut missed = Vec::new();
    for fact in expected {
        let hit = left.get_mut(fact).filter(|count| **count > 0);
        scores.expected(fact.0, hit.is_some());
        match hit {
            Some(count) => *count -= 1,
            None => missed.push(fact.clone()),
        }
    }
    let extra: Vec<Fact> = left
        .into_iter()
        .flat_map(|(fact, count)| std::iter::repeat_n(fact.clone(), count))
        .collect();
    for fact in &extra {
        scores.extra(fact.0);
    }
    (missed, extra)
}
