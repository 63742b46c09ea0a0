//! Promises 1 and 2: every byte is in a passage or in the remainder, and every value
//! stands where its passage says.

use super::declaration;
use serde_json::Value;
use softlaw::declarations::DEFAULT;
use softlaw::model::RemainderKind;

/// Every passage of a declaration, wherever it stands in its JSON.
fn passages(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(members) => {
            if members.contains_key("exact") && members.contains_key("bytes") {
                found.push(value.clone());
            }
            members.values().for_each(|member| passages(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| passages(item, found)),
        _ => {}
    }
}

/// Every quote: a value with its passages.
fn quotes(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(members) => {
            if members.contains_key("passages") {
                found.push(value.clone());
            }
            members.values().for_each(|member| quotes(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| quotes(item, found)),
        _ => {}
    }
}

fn json() -> Value {
    serde_json::to_value(declaration()).expect("it serialises")
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("a small one")
}

#[test]
fn every_passage_leads_to_its_bytes_by_bytes_and_by_code_points() {
    let mut found = Vec::new();
    passages(&json(), &mut found);
    assert!(found.len() > 80, "only {} passages", found.len());
    let text = std::str::from_utf8(DEFAULT.text).expect("UTF-8");
    for passage in found {
        let exact = passage["exact"].as_str().expect("text");
        let (start, end) = (number(&passage["bytes"][0]), number(&passage["bytes"][1]));
        assert_eq!(&DEFAULT.text[start..end], exact.as_bytes());
        let (start, end) = (number(&passage["start"]), number(&passage["end"]));
        let by_code_points: String = text.chars().skip(start).take(end - start).collect();
        assert_eq!(by_code_points, exact);
        let line = text
            .lines()
            .nth(number(&passage["line"]) - 1)
            .expect("a line");
        let on_line: String = line.chars().skip(number(&passage["column"]) - 1).collect();
        assert!(
            exact.starts_with('\n')
                || on_line.starts_with(exact.lines().next().unwrap_or_default())
        );
    }
}

#[test]
fn every_value_is_in_its_passages() {
    let mut found = Vec::new();
    quotes(&json(), &mut found);
    assert!(found.len() > 60, "only {} quotes", found.len());
    for quote in found {
        let text = quote["text"].as_str().expect("text");
        let passages = quote["passages"].as_array().expect("a list");
        assert!(!passages.is_empty(), "{text} has no passage");
        for passage in passages {
            let exact = passage["exact"].as_str().expect("text");
            // An acronym in brackets is left out of a name.
            let without_bracket = match (exact.find(" ("), exact.find(')')) {
                (Some(open), Some(close)) if open < close => {
                    format!("{}{}", &exact[..open], &exact[close + 1..])
                }
                _ => exact.to_owned(),
            };
            assert!(
                exact == text || without_bracket == text,
                "{text:?} is quoted from {exact:?}"
            );
        }
    }
}

#[test]
fn passages_and_remainder_give_the_source_back() {
    let declaration = declaration();
    let whole = json();
    let mut covering = Vec::new();
    // Titles, status tags, printed numbers and statements hold every other passage.
    for version in whole["versions"].as_array().expect("a list") {
        passages(&version["title"], &mut covering);
        passages(&version["status"], &mut covering);
    }
    for provision in whole["provisions"].as_array().expect("a list") {
        passages(&provision["number"], &mut covering);
        for statement in provision["statements"].as_array().expect("a list") {
            passages(&statement["text"], &mut covering);
        }
    }
    let mut rest = Vec::new();
    passages(&whole["remainder"], &mut rest);
    assert!(!covering.is_empty() && !rest.is_empty());
    let mut pieces: Vec<(usize, usize, String)> = covering
        .iter()
        .chain(&rest)
        .map(|p| {
            (
                number(&p["bytes"][0]),
                number(&p["bytes"][1]),
                p["exact"].as_str().unwrap_or_default().to_owned(),
            )
        })
        .collect();
    pieces.sort();
    let mut rebuilt = Vec::new();
    for (start, end, exact) in pieces {
        // Blanks between the sentences of a statement are in both.
        if end <= rebuilt.len() {
            continue;
        }
        assert_eq!(start, rebuilt.len(), "a gap or an overlap before {exact:?}");
        rebuilt.extend_from_slice(exact.as_bytes());
    }
    assert_eq!(rebuilt, DEFAULT.text);
    // Nothing with a letter in it is left over.
    assert!(
        declaration
            .remainder
            .iter()
            .all(|left| left.kind != RemainderKind::Unread)
    );
}
