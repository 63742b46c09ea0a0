//! The comparison in a terminal, at every width.

use super::{DATA, NAMES, bundled, comparison, nested, texts};
use softlaw::compare::text::{Layout, write};
use unicode_width::UnicodeWidthStr;

fn plain(width: usize) -> Layout {
    Layout {
        width,
        colour: false,
    }
}

/// Without what sets colours.
fn stripped(text: &str) -> String {
    let escape = regex::Regex::new("\x1b\\[[0-9;]*m").unwrap();
    escape.replace_all(text, "").into_owned()
}

#[test]
fn pages_are_as_expected() {
    for width in [100, 40] {
        for name in NAMES {
            let page = write(&comparison(name), plain(width));
            let path = format!(
                "{DATA}/expected/{}.{width}.txt",
                name.trim_end_matches(".txt")
            );
            if std::env::var_os("UPDATE_EXPECTED").is_some() {
                std::fs::create_dir_all(format!("{DATA}/expected")).unwrap();
                std::fs::write(&path, &page).unwrap();
            }
            let expected = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no {path}"));
            assert_eq!(page, expected, "{path} differs");
        }
    }
}

#[test]
fn no_line_is_wider_than_the_screen() {
    for comparison in NAMES.map(comparison).into_iter().chain([bundled()]) {
        for width in [20, 40, 60, 80, 100, 200] {
            let page = write(&comparison, plain(width));
            assert!(page.lines().count() > 10);
            for line in page.lines() {
                assert!(line.width() <= width, "{width}: {line}");
            }
        }
    }
}

#[test]
fn columns_stand_below_one_another() {
    let page = write(&bundled(), plain(100));
    let mut lines = 0;
    for line in page.lines().filter(|line| line.contains(" │")) {
        let left = line.split(" │").next().unwrap();
        assert_eq!(left.width(), 56, "{line}");
        lines += 1;
    }
    assert!(lines > 20);
}

#[test]
fn no_letter_is_lost_in_a_column() {
    let letters = |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace()).collect() };
    let comparison = bundled();
    let page = write(&comparison, plain(100));
    for (version, text) in [(0, 0), (1, 1)].map(|(v, side)| {
        let lines = page.lines().filter(|line| line.contains(" │"));
        let cells = lines.map(|line| match line.split_once(" │").unwrap() {
            (left, _) if side == 0 => left.chars().skip(16).collect::<String>(),
            (_, right) => right.to_owned(),
        });
        (v, letters(&cells.collect::<String>()))
    }) {
        let texts = texts(&comparison, version);
        assert!(texts.len() > 10);
        let mut rest = text.as_str();
        for words in texts {
            let words = letters(words);
            let at = rest.find(&words);
            let at = at.unwrap_or_else(|| panic!("{words} is not in its column"));
            rest = &rest[at + words.len()..];
        }
    }
}

#[test]
fn colour_changes_no_letter() {
    for name in NAMES {
        let comparison = comparison(name);
        for width in [40, 100] {
            let layout = Layout {
                width,
                colour: true,
            };
            let coloured = write(&comparison, layout);
            assert!(coloured.contains('\x1b'));
            let lines = |text: &str| -> Vec<String> {
                text.lines()
                    .map(|line| line.trim_end().to_owned())
                    .collect()
            };
            let page = write(&comparison, plain(width));
            assert_eq!(lines(&stripped(&coloured)), lines(&page));
        }
    }
}

#[test]
fn a_control_character_does_not_reach_the_screen() {
    let mut comparison = comparison("agrees.txt");
    let row = &mut comparison.provisions[0].statements[0];
    row.cells[0].as_mut().unwrap().text = "ships\x1b[2J need courts".into();
    let page = write(&comparison, plain(100));
    assert!(page.contains("ships [2J need courts"), "{page}");
    assert!(!page.contains('\x1b'));
}

#[test]
fn an_item_in_an_item_has_its_number() {
    let page = write(&nested(), plain(100));
    for numbers in [
        ["1. Ports", "一、港口"],
        ["(a) a list of ships", "（一）船舶"],
        ["(b) a list of crews", "（二）船员"],
        ["2. Crews", "二、船员"],
    ] {
        let stands = |line: &&str| numbers.iter().all(|number| line.contains(number));
        assert_eq!(
            page.lines().filter(stands).count(),
            1,
            "{numbers:?}\n{page}"
        );
    }
}
