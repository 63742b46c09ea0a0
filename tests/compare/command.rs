//! The command `compare`.

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

#[test]
fn the_bundled_declaration_is_laid_out_for_a_page() {
    let output = softlaw(&["compare"]);
    assert_eq!(output.status.code(), Some(0));
    let page = out(&output);
    let last = "\n2 divergences: dates-contained, count-only-in-one\n";
    assert!(page.ends_with(last), "{page}");
    assert!(!page.contains('\x1b'), "colour is for terminals");
    assert!(output.stderr.is_empty());
}

#[test]
fn a_divergence_is_no_failure() {
    for source in super::NAMES {
        assert_eq!(
            softlaw(&["compare", source]).status.code(),
            Some(0),
            "{source}"
        );
    }
    assert_eq!(
        softlaw(&["compare", "no-such-file.txt"]).status.code(),
        Some(2)
    );
}

#[test]
fn one_source_gives_one_object_and_several_an_array() {
    let json = |args: &[&str]| -> serde_json::Value {
        serde_json::from_slice(&softlaw(args).stdout).unwrap()
    };
    let one = json(&["compare", "--format", "json", "harbour.txt"]);
    assert_eq!(one["differences"][0]["code"], "dates-contained");
    assert_eq!(one["versions"][1]["tag"], "zh-Hans");
    let dates = &one["facts"][1];
    assert_eq!(dates["about"]["of"], "dates");
    assert_eq!(dates["cells"][0]["value"]["start"], "2021-05-03");
    let several = json(&["compare", "--format", "json", "harbour.txt", "agrees.txt"]);
    assert_eq!(several.as_array().map(Vec::len), Some(2));
}

#[test]
fn each_of_several_is_named() {
    let page = softlaw(&["compare", "harbour.txt", "agrees.txt"]);
    let page = out(&page);
    assert!(page.starts_with("harbour.txt\n\n"), "{page}");
    assert!(page.contains("\n\n\nagrees.txt\n\n"), "{page}");
}

#[test]
fn html_is_one_page_for_all_sources() {
    let output = softlaw(&["compare", "--format", "html", "harbour.txt", "agrees.txt"]);
    let page = out(&output);
    assert_eq!(page.matches("<!DOCTYPE html>").count(), 1);
    assert_eq!(page.matches("<article>").count(), 2);
}
