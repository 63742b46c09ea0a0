//! A report in SARIF 2.1.0, for code hosts and editors.
//!
//! In: a report. Out: one run, with the table of codes as its rules, so that a viewer
//! shows the explanation beside the finding. Columns and offsets are in code points,
//! and the run says so. Names of files are URIs; the program makes them relative to the
//! folder in which it was started.
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use super::codes::{self, Code};
use super::{Finding, Place, Report};
use crate::model::FileRecord;
use indexmap::IndexMap;
use serde_json::{Value, json};

/// Where the schema of the format is.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The files by their names, in the order in which they are listed.
type Files<'a> = IndexMap<&'a str, &'a FileRecord>;

/// The log file, as JSON.
pub fn log(report: &Report) -> Value {
    let mut files = Files::new();
    for file in &report.files {
        // Two instruments may share a file; an artifact is listed once.
        files.entry(&file.name).or_insert(file);
    }
    let artifacts: Vec<Value> = files
        .values()
        .map(|file| {
            json!({
                "location": location(&file.name),
                "length": file.bytes,
                "encoding": file.encoding,
                "hashes": { "sha-256": file.sha256 },
            })
        })
        .collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "softlaw",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes::ALL.iter().map(rule).collect::<Vec<_>>(),
            }},
            "invocations": [{ "executionSuccessful": true }],
            "columnKind": "unicodeCodePoints",
            "artifacts": artifacts,
            "results": report.findings.iter().map(|f| result(f, &files)).collect::<Vec<_>>(),
            "properties": {
                "rulesEvaluated": report.rules,
                "unreadCharacters": report.unread.chars,
                "characters": report.unread.of,
            },
        }],
    })
}

fn rule(code: &Code) -> Value {
    json!({
        "id": code.code,
        "shortDescription": { "text": sentence(code.title) },
        "fullDescription": { "text": code.explanation },
        "help": {
            "text": format!("{}\n\nExample:\n\n{}", code.advice, code.example),
            "markdown": format!("{}\n\nExample:\n\n```text\n{}```\n", code.advice, code.example),
        },
        "defaultConfiguration": { "level": code.severity.as_str() },
        "properties": { "tags": [code.stage] },
    })
}

fn result(finding: &Finding, files: &Files<'_>) -> Value {
    let mut message = sentence(&finding.message);
    if let Some(help) = &finding.help {
        message.push(' ');
        message.push_str(&sentence(help));
    }
    let mut place = json!({
        "physicalLocation": physical(&finding.file, finding.place.as_ref(), files),
    });
    if let Some(subject) = &finding.subject {
        put(
            &mut place,
            "logicalLocations",
            json!([{ "fullyQualifiedName": subject }]),
        );
    }
    let mut result = json!({
        "ruleId": finding.code,
        "level": finding.severity.as_str(),
        "message": { "text": message },
        "locations": [place],
    });
    if let Some(index) = codes::ALL.iter().position(|row| row.code == finding.code) {
        put(&mut result, "ruleIndex", json!(index));
    }
    if !finding.related.is_empty() {
        let related = finding.related.iter().zip(1..).map(|(related, id)| {
            json!({
                "id": id,
                "message": { "text": related.message },
                "physicalLocation": physical(&related.file, Some(&related.place), files),
            })
        });
        put(&mut result, "relatedLocations", related.collect());
    }
    result
}

fn physical(file: &str, place: Option<&Place>, files: &Files<'_>) -> Value {
    let mut artifact = location(file);
    if let Some(index) = files.get_index_of(file) {
        put(&mut artifact, "index", json!(index));
    }
    let mut physical = json!({ "artifactLocation": artifact });
    if let Some(place) = place {
        let region = json!({
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
            "charOffset": place.start,
            "charLength": place.end - place.start,
            "snippet": { "text": place.exact },
        });
        put(&mut physical, "region", region);
    }
    physical
}

/// Adds a member to an object.
fn put(object: &mut Value, name: &str, member: Value) {
    if let Some(members) = object.as_object_mut() {
        members.insert(name.to_owned(), member);
    }
}

/// A relative URI, or a `file:` URI for an absolute path.
fn location(file: &str) -> Value {
    let path = match std::path::MAIN_SEPARATOR {
        '\\' => file.replace('\\', "/"),
        _ => file.to_owned(),
    };
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    match std::path::Path::new(file).is_absolute() {
        true if uri.starts_with('/') => json!({ "uri": format!("file://{uri}") }),
        true => json!({ "uri": format!("file:///{uri}") }),
        false => json!({ "uri": uri, "uriBaseId": "%SRCROOT%" }),
    }
}

/// Begins with a capital and ends with a full stop, as SARIF wants its messages.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    let mut text: String = first.into_iter().chain(letters).collect();
    if !text.ends_with(['.', '!', '?', '”', '。']) {
        text.push('.');
    }
    text
}
