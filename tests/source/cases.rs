//! One file for each layout and encoding in `tests/data/source/`, with what is read from
//! it beside it in `NAME.expected`: encoding, segments in order, noise, notes.
//!
//! `UPDATE_EXPECTED=1 cargo test --test source cases` writes the expected answers anew.

use crate::source;
use softlaw::source::{Script, Source, Span};
use std::fmt::Write;
use std::path::Path;

fn report(source: &Source) -> String {
    let file = &source.files[0];
    let mut out = format!("encoding {}\n", file.record.encoding);
    let text = |span: Span| {
        let mut text = String::new();
        for c in source.text(span).chars() {
            match c {
                '\n' => text.push('⏎'),
                '\r' => text.push('␍'),
                c if c.is_whitespace() && c != ' ' => write!(text, "{{{:04X}}}", c as u32).unwrap(),
                c => text.push(c),
            }
        }
        text
    };
    for segment in &source.segments {
        let script = match segment.script {
            Script::Han => "han",
            Script::Letters => "letters",
            Script::Common => "common",
        };
        out += script;
        if let Some(cell) = segment.cell {
            write!(out, " row {} column {}", cell.row, cell.column).unwrap();
            if let Some(number) = cell.number {
                write!(out, " number {}", text(number)).unwrap();
            }
        }
        if segment.continues {
            out += " continues";
        }
        writeln!(out, "| {}", text(segment.span)).unwrap();
    }
    for noise in &source.noise {
        writeln!(out, "{}| {}", noise.kind.name(), text(noise.span)).unwrap();
    }
    for note in &source.notes {
        let passage = source.passage(note.span);
        let place = format!("{}:{}", passage.line, passage.column);
        writeln!(
            out,
            "note {} {place}| {}",
            note.kind.code().as_str(),
            note.message
        )
        .unwrap();
    }
    out
}

#[test]
fn each_file_is_read_as_expected() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/source"));
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".expected"))
        .collect();
    names.sort();
    assert!(names.len() >= 20, "the cases are gone: {names:?}");
    let mut wrong = Vec::new();
    for name in names {
        let found = match source(&name, std::fs::read(folder.join(&name)).unwrap()) {
            Ok(source) => report(&source),
            Err(error) => format!("error {error}\nhelp {}\n", error.help()),
        };
        let expected = folder.join(format!("{name}.expected"));
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            std::fs::write(&expected, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&expected).unwrap_or_default();
        if found != expected {
            wrong.push(format!(
                "{name}\n--- expected\n{expected}--- found\n{found}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same text in every encoding gives the same text and segments.
#[test]
fn encodings_of_one_text_agree() {
    let text = "Lake Declaration of Judges\n湖畔法官宣言\n1. We agree to meet.\u{3000}一、我们同意举行会议，与会者就司法合作达成共识。\n";
    let plain = source("x.txt", text).unwrap();
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encoded = [
        ("GBK", encoding_rs::GBK.encode(text).0.into_owned()),
        ("UTF-16LE", [&[0xFF, 0xFE], little.as_slice()].concat()),
        ("UTF-16LE", little),
        ("UTF-8", [b"\xEF\xBB\xBF", text.as_bytes()].concat()),
    ];
    for (name, bytes) in encoded {
        let other = source("x.txt", bytes).unwrap();
        assert_eq!(other.files[0].record.encoding, name);
        assert_eq!(other.files[0].text.as_ref(), text);
        assert_eq!(other.segments, plain.segments);
    }
}

/// HTML gives the segments of the text that it shows.
#[test]
fn a_page_gives_the_segments_of_its_text() {
    let words = [
        "Lake Declaration",
        "湖畔宣言",
        "1. We agree.",
        "一、我们同意。",
    ];
    let page = format!(
        "<!DOCTYPE html>\n<title>x</title>\n<h1>{}</h1>\n<h1>{}</h1>\n<ul>\n<li>{}<br>\n{}\n</ul>",
        words[0], words[1], words[2], words[3]
    );
    let source = source("x.txt", page).unwrap();
    let found: Vec<_> = source
        .segments
        .iter()
        .map(|segment| source.text(segment.span))
        .collect();
    assert_eq!(found, words);
}
