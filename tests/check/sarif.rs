//! The log has what the SARIF 2.1.0 specification asks of one. Sections of the
//! specification are named beside the assertions.

use super::{declaration, report};
use serde_json::Value;
use softlaw::check::{Report, codes, sarif};

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    let found = value.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_else(|| panic!("{pointer} is no text in {value:#}"))
}

fn list<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    let found = value.pointer(pointer).and_then(Value::as_array);
    found.unwrap_or_else(|| panic!("{pointer} is no array in {value:#}"))
}

fn number(value: &Value, pointer: &str) -> u64 {
    let found = value.pointer(pointer).and_then(Value::as_u64);
    found.unwrap_or_else(|| panic!("{pointer} is no number in {value:#}"))
}

/// Checks the members that every log has, and gives its run.
fn valid(log: &Value) -> &Value {
    // 3.13
    assert_eq!(text(log, "/version"), "2.1.0");
    assert!(text(log, "/$schema").ends_with("sarif-schema-2.1.0.json"));
    let [run] = list(log, "/runs") else {
        panic!("one run expected");
    };
    // 3.14, 3.19
    assert_eq!(text(run, "/tool/driver/name"), "softlaw");
    assert_eq!(
        text(run, "/tool/driver/semanticVersion").split('.').count(),
        3
    );
    assert_eq!(text(run, "/columnKind"), "unicodeCodePoints");
    // 3.20
    assert_eq!(list(run, "/invocations")[0]["executionSuccessful"], true);
    // 3.49
    let rules = list(run, "/tool/driver/rules");
    assert_eq!(rules.len(), codes::ALL.len());
    for (rule, code) in rules.iter().zip(codes::ALL) {
        assert_eq!(text(rule, "/id"), code.code);
        for message in [
            "/shortDescription/text",
            "/fullDescription/text",
            "/help/text",
        ] {
            assert!(!text(rule, message).is_empty(), "{}", code.code);
        }
        level(text(rule, "/defaultConfiguration/level"));
    }
    // 3.24
    for artifact in list(run, "/artifacts") {
        assert!(is_uri(text(artifact, "/location/uri")));
        number(artifact, "/length");
        assert_eq!(text(artifact, "/hashes/sha-256").len(), 64);
    }
    for result in list(run, "/results") {
        self::result(result, run);
    }
    run
}

fn level(level: &str) {
    assert!(["note", "warning", "error"].contains(&level), "{level}");
}

/// Only characters that a URI has: RFC 3986, section 2.
fn is_uri(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    !text.is_empty() && text.chars().all(allowed)
}

/// 3.27
fn result(result: &Value, run: &Value) {
    level(text(result, "/level"));
    assert!(!text(result, "/message/text").is_empty());
    let index = number(result, "/ruleIndex") as usize;
    let rule = &list(run, "/tool/driver/rules")[index];
    assert_eq!(text(result, "/ruleId"), text(rule, "/id"));
    let [location] = list(result, "/locations") else {
        panic!("one location expected");
    };
    self::location(location, run);
    if let Some(related) = result.get("relatedLocations") {
        let related = related.as_array().unwrap();
        assert!(!related.is_empty());
        for (place, id) in related.iter().zip(1..) {
            assert_eq!(number(place, "/id"), id);
            assert!(!text(place, "/message/text").is_empty());
            self::location(place, run);
        }
    }
}

/// 3.28 to 3.30
fn location(location: &Value, run: &Value) {
    let physical = &location["physicalLocation"];
    let uri = text(physical, "/artifactLocation/uri");
    assert!(is_uri(uri), "{uri}");
    let index = number(physical, "/artifactLocation/index") as usize;
    assert_eq!(text(&list(run, "/artifacts")[index], "/location/uri"), uri);
    let Some(region) = physical.get("region") else {
        return;
    };
    let at = |name: &str| number(region, &format!("/{name}"));
    let start = (at("startLine"), at("startColumn"));
    let end = (at("endLine"), at("endColumn"));
    assert!(start.0 >= 1 && start.1 >= 1, "{region:#}");
    assert!(start <= end, "{region:#}");
    let length = text(region, "/snippet/text").chars().count() as u64;
    assert_eq!(at("charLength"), length);
    if start.0 == end.0 {
        assert_eq!(end.1 - start.1, length);
    }
    at("charOffset");
}

#[test]
fn a_report_without_findings_is_a_valid_run() {
    for report in [
        Report::default(),
        report(&declaration(&["nothing-wrong.txt"])),
    ] {
        let log = sarif::log(&report);
        assert_eq!(list(valid(&log), "/results"), [] as [Value; 0]);
    }
}

#[test]
fn findings_in_two_files_are_valid_results() {
    let files = ["dates-in-two-files/en.txt", "dates-in-two-files/zh.txt"];
    let mut declaration = declaration(&files);
    for (file, name) in declaration.files.iter_mut().zip(files) {
        file.name = name.into();
    }
    let log = sarif::log(&report(&declaration));
    let run = valid(&log);
    let [result] = list(run, "/results") else {
        panic!("one result expected");
    };
    assert_eq!(text(result, "/ruleId"), "dates-conflicting");
    let uri = "/physicalLocation/artifactLocation/uri";
    assert_eq!(text(&result["locations"][0], uri), files[0]);
    assert_eq!(text(&result["relatedLocations"][0], uri), files[1]);
}

#[test]
fn a_region_of_two_lines_ends_on_the_second() {
    let mut declaration = declaration(&["words-before-the-title.txt"]);
    let passage = declaration.diagnostics[0].passage.as_mut().unwrap();
    passage.exact = format!("{}\nPrint this page", passage.exact).into();
    passage.end += "\nPrint this page".len();
    let log = sarif::log(&report(&declaration));
    let region = &list(valid(&log), "/results")[0]["locations"][0]["physicalLocation"]["region"];
    let places = [
        "startLine",
        "startColumn",
        "endLine",
        "endColumn",
        "charOffset",
    ];
    assert_eq!(
        places.map(|name| number(region, &format!("/{name}"))),
        [1, 1, 2, 16, 0]
    );
}

#[test]
fn names_of_files_are_uris() {
    let mut declaration = declaration(&["one-language.txt"]);
    for (name, uri) in [
        (
            "my texts/港口 1:2.txt",
            "my%20texts/%E6%B8%AF%E5%8F%A3%201%3A2.txt",
        ),
        ("../a.txt", "../a.txt"),
    ] {
        declaration.files[0].name = name.into();
        let log = sarif::log(&report(&declaration));
        let artifact = &list(valid(&log), "/artifacts")[0];
        assert_eq!(text(artifact, "/location/uri"), uri);
        assert_eq!(text(artifact, "/location/uriBaseId"), "%SRCROOT%");
    }
    #[cfg(unix)]
    {
        declaration.files[0].name = "/texts/a b.txt".into();
        let log = sarif::log(&report(&declaration));
        let artifact = &list(valid(&log), "/artifacts")[0];
        assert_eq!(text(artifact, "/location/uri"), "file:///texts/a%20b.txt");
        assert_eq!(artifact["location"].get("uriBaseId"), None);
    }
}
