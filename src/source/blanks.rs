//! Where white space is more than one space between two words.
//!
//! In: a decoded text. Out: the places of its line breaks, tabs, blanks in a row, blanks
//! beside or between characters beyond ASCII, marks without room, numbers of notes, stars,
//! links of Markdown, pinyin and ligatures. Few sentences have any, and what has none needs no
//! folding; so the places are looked for once.

use super::bytes::beginnings;
use super::pinyin;
use super::{Source, Span};

/// The places, in order.
#[derive(Debug, Clone)]
pub(super) struct Blanks(Vec<usize>);

impl Blanks {
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let blank = |at: &usize| {
            bytes
                .get(*at)
                .is_some_and(|byte| is_blank(text, *at, *byte))
        };
        Self(beginnings(bytes, may_be_blank).filter(blank).collect())
    }
}

/// Whether white space may begin with a byte that is no single space between two words, by
/// it and the byte after it.
fn may_be_blank(byte: u8, next: u8, _: u8) -> bool {
    let space = (byte == b' ') & ((next == b' ') | (next >= 0x80));
    // With the bytes C2, E2, E3 and EF blanks beyond ASCII and ligatures begin.
    let link = (byte == b']') & (next == b'(');
    let note = (byte == b'[') & (next.wrapping_sub(b'0') < 10);
    let syllable = (byte == b'(') & (next >= b'a');
    space
        | link
        | note
        | syllable
        | (byte < b' ')
        | (byte == b'*')
        | (byte | 0x21 == 0xE3)
        | (byte == 0xEF)
}

fn is_blank(text: &str, at: usize, byte: u8) -> bool {
    let bytes = text.as_bytes();
    let next = bytes.get(at + 1);
    match byte {
        b' ' => {
            let before = at.checked_sub(1).and_then(|at| bytes.get(at));
            let beyond = |byte: Option<&u8>| byte.is_some_and(|byte| !byte.is_ascii());
            next == Some(&b' ') || beyond(before) && beyond(next)
        }
        // What is set in bold or slanted, and links, in Markdown.
        b'*' => true,
        b']' => next == Some(&b'('),
        // How a Chinese character is pronounced: 設(shè).
        b'(' => {
            let before = at.checked_sub(1).and_then(|at| bytes.get(at));
            let syllable = || text.get(at..).and_then(pinyin::syllable);
            before.is_some_and(|byte| !byte.is_ascii()) && syllable().is_some()
        }
        // The number of a note after a word: `[1]`.
        b'[' => {
            let before = at.checked_sub(1).and_then(|at| bytes.get(at));
            next.is_some_and(u8::is_ascii_digit)
                && before.is_some_and(|byte| !byte.is_ascii_whitespace())
        }
        b'\t' | b'\n' | 0x0B | 0x0C | b'\r' => true,
        // No-break and ideographic spaces; soft hyphens and their like; raised figures.
        0xC2 => matches!(next, Some(0xA0 | 0x85 | 0xAD | 0xB2 | 0xB3 | 0xB9)),
        0xE3 => bytes.get(at + 1..at + 3) == Some(&[0x80, 0x80]),
        0xE2 => {
            let last = bytes.get(at + 2);
            next == Some(&0x80) && matches!(last, Some(0x80..=0x8F | 0xA8 | 0xA9 | 0xAF))
                || next == Some(&0x81) && matches!(last, Some(0xA0 | 0xB0 | 0xB4..=0xB9))
        }
        // A byte order mark inside; ligatures.
        0xEF => matches!(
            bytes.get(at + 1..at + 3),
            Some([0xBB, 0xBF] | [0xAC, 0x80..=0x84])
        ),
        _ => false,
    }
}

impl Source {
    /// Whether the white space of a span is single spaces between words, or none.
    pub(crate) fn is_plain(&self, span: Span) -> bool {
        let blanks = self.files.get(span.file).map(|file| &file.blanks.0);
        blanks.is_some_and(|blanks| {
            let next = blanks.partition_point(|at| *at < span.start);
            blanks.get(next).is_none_or(|at| *at >= span.end)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_passed_over_has_no_white_space(
            text in "([a-z法、。“”—é ]{0,40}(\\(shè\\)|)[\t\n \u{3000}\u{A0}\u{200B}\u{2028}\u{FEFF}\u{FB01}…]){0,4}[a-z 法]{0,40}",
        ) {
            let bytes = text.as_bytes();
            let all = bytes.iter().zip(0..).filter(|(byte, at)| is_blank(&text, *at, **byte));
            let all: Vec<usize> = all.map(|(_, at)| at).collect();
            prop_assert_eq!(Blanks::of(&text).0, all);
        }
    }
}
