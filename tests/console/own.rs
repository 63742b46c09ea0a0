//! The harness itself: what is wrong must fail.

use super::document::Document;
use super::harness::check_text;

fn block(lines: &str) -> String {
    format!("# A case\n\n```console\n{lines}\n```\n")
}

/// The complaints about a block.
fn complaints(lines: &str) -> Vec<String> {
    check_text(&block(lines)).unwrap().1
}

#[test]
fn a_right_output_passes() {
    assert!(complaints("$ echo one; echo two\none\ntwo").is_empty());
    assert!(complaints("$ echo one\none\n\n$ echo two\ntwo").is_empty());
}

#[test]
fn a_wrong_output_fails_with_a_diff() {
    let complaints = complaints("$ printf 'a\\nb\\nc\\n'\na\nx\nc");
    assert_eq!(
        complaints,
        ["4: $ printf 'a\\nb\\nc\\n'\n    a\n  - x\n  + b\n    c\n"]
    );
}

#[test]
fn output_that_is_missing_or_too_much_fails() {
    assert_eq!(complaints("$ true\na").len(), 1);
    assert_eq!(complaints("$ echo a").len(), 1);
    assert_eq!(complaints("$ printf a\na").len(), 1);
}

#[test]
fn exit_code_and_standard_error_count() {
    assert!(complaints("$ echo bad >&2; exit 3\n2> bad\n[exit 3]").is_empty());
    assert_eq!(complaints("$ echo bad >&2; exit 3\n2> bad").len(), 1);
    assert_eq!(complaints("$ echo bad >&2\nbad").len(), 1);
    assert_eq!(complaints("$ true\n[exit 3]").len(), 1);
}

#[test]
fn an_ellipsis_takes_any_lines_but_only_where_it_stands() {
    let print = "$ printf 'a\\nb\\nc\\n'\n";
    for expected in ["…", "a\n…", "…\nc", "a\n…\nc", "a\n…\nb\nc", "…\nb\n…"] {
        assert!(
            complaints(&format!("{print}{expected}")).is_empty(),
            "{expected}"
        );
    }
    for expected in ["…\nb", "b\n…", "a\n…\nx\n…\nc", "…\nc\n…\nb"] {
        assert_eq!(
            complaints(&format!("{print}{expected}")).len(),
            1,
            "{expected}"
        );
    }
}

#[test]
fn a_diff_passes_over_what_is_left_out() {
    let complaints = complaints("$ printf 'a\\nb\\nc\\nd\\n'\na\n…\nd\ne");
    assert!(
        complaints[0].ends_with("\n    a\n    …\n    d\n  - e\n"),
        "{complaints:?}"
    );
}

#[test]
fn commands_of_several_lines_run_whole() {
    assert!(complaints("$ cat <<'END'\n> one\n> two\n> END\none\ntwo").is_empty());
}

#[test]
fn the_program_is_found_and_cargo_is_not_run() {
    assert!(complaints("$ softlaw --version\n…\n$ cargo test").is_empty());
    assert!(complaints("$ cargo run --release -- --version\n…").is_empty());
    let error = check_text(&block("$ cargo test")).err();
    assert_eq!(error.as_deref(), Some("no console block runs a command"));
}

#[test]
fn a_file_that_runs_nothing_fails() {
    let nothing = "no console block runs a command";
    for (text, fault) in [
        ("", nothing),
        ("# No block\n", nothing),
        ("```sh\n$ true\n```\n", nothing),
        ("```console\n```\n", "line 2: the block holds no command"),
        (
            "```console\nout\n```\n",
            "line 2: expected a command after `$ `",
        ),
        ("```console\n$ true\n", "the last block has no end"),
    ] {
        assert_eq!(check_text(text).err().as_deref(), Some(fault), "{text:?}");
    }
}

#[test]
fn the_folder_is_named_by_its_variable() {
    assert!(complaints("$ echo \"$T/x\"\n$T/x\n$ ls -A \"$T\"").is_empty());
}

#[test]
fn a_document_is_written_as_it_was_read_but_for_what_changed() {
    let text = block("$ cat <<'END'\n> a\n> END\nb\n\n$ echo c\nc");
    assert_eq!(Document::parse(&text).unwrap().write(), text);
    let (document, complaints) = check_text(&text).unwrap();
    assert_eq!(complaints.len(), 1);
    let right = block("$ cat <<'END'\n> a\n> END\na\n$ echo c\nc");
    assert_eq!(document.write(), right);
    assert!(check_text(&right).unwrap().1.is_empty());
}
