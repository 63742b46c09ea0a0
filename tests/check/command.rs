//! The commands `check` and `explain`: output, exit code, the last line.

use softlaw::check::codes::{ALL, Code, Stage};
use softlaw::check::shapes;
use std::collections::BTreeSet;
use std::process::{Command, Output};

fn softlaw(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_softlaw"));
    command
        .current_dir(super::DATA)
        .args(args)
        .output()
        .unwrap()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

#[test]
fn the_bundled_declaration() {
    let output = softlaw(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    let heads: Vec<&str> = out(&output)
        .lines()
        .filter(|line| line.starts_with("source.txt"))
        .collect();
    assert_eq!(
        heads,
        [
            "source.txt:8:71: note[dates-contained]: the Chinese date (2019年1月22日) is contained in the English range (January 20 to 23, 2019)",
            "source.txt:8:189: warning[count-only-in-one]: only the English text says 92 participants",
            "source.txt:11:1: warning[views-end-early]: the text announces views; it ends after view I",
        ]
    );
    let of_shapes = |code: &&Code| code.stage == Stage::Shape;
    let rules = ALL.len() - ALL.iter().filter(of_shapes).count();
    // Those with a target, and those of their properties.
    let targeted = shapes::TEXT
        .split("\nshape:")
        .filter(|s| s.contains("sh:target"));
    let mut properties = BTreeSet::new();
    let mut shapes = 0;
    for shape in targeted {
        shapes += 1;
        let (_, list) = shape.split_once("sh:property ").unwrap();
        let list = list.split([';', '.']).next().unwrap();
        properties.extend(list.split(',').map(str::trim));
    }
    shapes += properties.len();
    assert!(rules > 20 && shapes > 90);
    let last = format!(
        "2 warnings, 1 note; {rules} rules and {shapes} shapes evaluated; \
         0.0 % of the text unread\n"
    );
    assert_eq!(err(&output), last);
}

#[test]
fn the_place_is_marked_and_the_other_version_named() {
    let output = softlaw(&[
        "check",
        "dates-in-two-files/en.txt+dates-in-two-files/zh.txt",
    ]);
    assert_eq!(
        out(&output),
        "\
dates-in-two-files/en.txt:3:54: warning[dates-conflicting]: English says May 4, 2021, Chinese says 2021年6月9日
  |
3 | …s convened in Velmar on May 4, 2021.
  |                          ^
  see dates-in-two-files/zh.txt:3:1: Chinese: 2021年6月9日
  help: find out which version is in error, and tell its publisher

"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn exit_codes() {
    for (source, code) in [
        ("nothing-wrong.txt", 0),
        ("one-language.txt", 0),
        ("words-before-the-title.txt", 1),
        ("no-such-file.txt", 2),
    ] {
        let output = softlaw(&["check", source]);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{source}: {}",
            err(&output)
        );
    }
}

#[test]
fn json_and_sarif_are_one_value_for_all_sources() {
    let folder = env!("CARGO_MANIFEST_DIR").to_owned() + "/tests/data/check/one-language.txt";
    let sources = ["one-language.txt", "words-before-the-title.txt"];
    let output = softlaw(&["check", "--format", "json", sources[0], sources[1]]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = json["findings"].as_array().unwrap();
    let files: Vec<&str> = findings
        .iter()
        .map(|f| f["file"].as_str().unwrap())
        .collect();
    assert_eq!(files, sources);
    // An absolute name below the working folder is made relative.
    let output = softlaw(&["check", "--format", "sarif", &folder]);
    let sarif: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let artifact = &sarif["runs"][0]["artifacts"][0];
    assert_eq!(artifact["location"]["uri"], "one-language.txt");
}

#[test]
fn explain_tells_lists_and_suggests() {
    let output = softlaw(&["explain", "dates-contained"]);
    assert_eq!(output.status.code(), Some(0));
    let page = out(&output);
    for part in [
        "dates-contained (note)\n",
        "Example:\n",
        "    Harbour Declaration\n",
        "What to do:\n",
    ] {
        assert!(page.contains(part), "{part} is missing in {page}");
    }
    let output = softlaw(&["explain"]);
    assert_eq!(
        out(&output).lines().count(),
        softlaw::check::codes::ALL.len()
    );
    let output = softlaw(&["explain", "date-contained"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).contains("did you mean `dates-contained`?"),
        "{}",
        err(&output)
    );
    assert_eq!(out(&output), "");
}
