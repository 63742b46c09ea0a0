//! For any bytes: reading ends, text and markup cover the file, each passage says what
//! stands at its place.

use crate::source;
use proptest::prelude::*;
use softlaw::source::{Source, Span};

/// Every character's bytes and the markup, in order, are the whole file.
fn covers(source: &Source, bytes: &[u8]) -> Result<(), TestCaseError> {
    let file = &source.files[0];
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    let mut last = 0;
    for (count, (start, c)) in file.text.char_indices().enumerate() {
        let end = start + c.len_utf8();
        let passage = source.passage(Span {
            file: 0,
            start,
            end,
        });
        prop_assert_eq!((passage.start, passage.end), (count, count + 1));
        prop_assert_eq!(passage.exact, c.to_string());
        // Two characters may share one entity, or one code of Big5.
        prop_assert!(passage.bytes.0 >= last || pieces.last() == Some(&passage.bytes));
        last = passage.bytes.1;
        pieces.push(passage.bytes);
    }
    for markup in &file.markup {
        prop_assert!(markup.start < markup.end);
        let passage = source.markup_passage(0, markup);
        prop_assert_eq!(passage.bytes, (markup.start, markup.end));
        prop_assert!(passage.exact.is_empty() && passage.end <= file.record.chars);
        pieces.push(passage.bytes);
    }
    pieces.retain(|(start, end)| start < end);
    pieces.sort_unstable();
    pieces.dedup();
    let mut at = 0;
    for (start, end) in pieces {
        prop_assert_eq!(start, at);
        at = end;
    }
    prop_assert_eq!(at, bytes.len());
    Ok(())
}

/// Segments come in order and apart; no letter or digit is outside segments and noise.
fn accounts_for_words(source: &Source) -> Result<(), TestCaseError> {
    let text = &source.files[0].text;
    let mut taken = vec![false; text.len()];
    let mut last = 0;
    prop_assert!(source.noise.is_sorted_by_key(|noise| noise.span.start));
    for segment in &source.segments {
        let words = source.text(segment.span);
        prop_assert!(!words.is_empty() && words.trim() == words);
        prop_assert!(segment.span.start >= last);
        last = segment.span.end;
        taken[segment.span.start..last].fill(true);
    }
    for noise in &source.noise {
        prop_assert!(!source.text(noise.span).is_empty());
        taken[noise.span.start..noise.span.end].fill(true);
    }
    for segment in &source.segments {
        if let Some(number) = segment.cell.and_then(|cell| cell.number) {
            taken[number.start..number.end].fill(true);
        }
    }
    for (at, c) in text.char_indices() {
        prop_assert!(
            taken[at] || !c.is_alphanumeric(),
            "{:?} at {} of {:?}",
            c,
            at,
            text
        );
    }
    for note in &source.notes {
        prop_assert!(text.get(note.span.start..note.span.end).is_some());
        prop_assert!(!note.message.is_empty() && !note.kind.code().as_str().is_empty());
    }
    Ok(())
}

fn hold(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    match source(name, bytes) {
        Ok(source) => {
            covers(&source, bytes)?;
            accounts_for_words(&source)
        }
        Err(error) => {
            prop_assert!(!error.to_string().is_empty() && !error.help().is_empty());
            Ok(())
        }
    }
}

/// What texts of every layout are made of.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let words = [
        "We agree to act.",
        "the judges of all five lakes agreed that",
        "1. ",
        "2.",
        "一、",
        "(1)",
        "第一条",
        "与会者达成共识。",
        "五湖法官同意每年再次举行会议,",
        "\n",
        "\n\n",
        "\r\n",
        "\u{c}",
        "\t",
        " | ",
        "|---|---|\n",
        "| a | 一 |",
        "---\n",
        "title: x\n",
        "2/10",
        "- 3 -",
        "____",
        "¹ note",
        "[编辑]",
        "(Húpàn)",
        "???",
        "\u{3000}",
        "\u{a0}",
        "\u{2010}",
        "\u{feff}",
        "<p>",
        "<br>",
        "</p>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "&nbsp;",
        "&#x4e00;",
        "&amp",
        "<td>",
        "<html>",
        "~{<:~}",
        "www.lake.example",
        "\u{1d7d9}",
        "e\u{301}",
    ];
    prop_oneof![
        6 => prop::sample::select(words.to_vec()).prop_map(|word| word.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
        1 => "\\PC{0,8}".prop_map(String::into_bytes),
    ]
}

proptest! {
    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        hold("x.txt", &bytes)?;
        hold("x.html", &bytes)?;
    }

    #[test]
    fn any_layout(pieces in prop::collection::vec(piece(), 0..40)) {
        let bytes = pieces.concat();
        hold("x.txt", &bytes)?;
        hold("x.html", &bytes)?;
        for encoding in [encoding_rs::GB18030, encoding_rs::BIG5, encoding_rs::WINDOWS_1252] {
            let text = String::from_utf8_lossy(&bytes);
            let legacy = encoding.encode(&text).0;
            hold("x.txt", &legacy)?;
            hold("x.txt", &legacy[..legacy.len().saturating_sub(1)])?;
        }
        let text = String::from_utf8_lossy(&bytes);
        let mut wide = vec![0xFE, 0xFF];
        wide.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        hold("x.txt", &wide)?;
    }

    #[test]
    fn the_bytes_of_a_passage_in_utf_8_are_its_words(text in "[a-z一二。 \n\u{a0}𠀀]{1,60}", from in 0usize..60, len in 0usize..60) {
        let Ok(source) = source("x.txt", text.as_str()) else { return Ok(()) };
        let from = text.char_indices().nth(from).map_or(text.len(), |(at, _)| at);
        let end = text[from..].char_indices().nth(len).map_or(text.len(), |(at, _)| from + at);
        let passage = source.passage(Span { file: 0, start: from, end });
        prop_assert_eq!(passage.exact.as_bytes(), &text.as_bytes()[passage.bytes.0..passage.bytes.1]);
    }
}

#[test]
fn a_byte_order_mark_is_markup() {
    let source = source("x.txt", "\u{FEFF}We agree.").unwrap();
    assert_eq!(source.files[0].markup, std::slice::from_ref(&(0..3)));
    assert_eq!(source.passage(source.segments[0].span).bytes, (3, 12));
}
