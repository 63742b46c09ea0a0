//! Where white space is more than one space between two words.
//!
//! In: a decoded text. Out: the places of its line breaks, tabs, blanks in a row, blanks
//! beside or between characters beyond ASCII, marks without room and ligatures. Few sentences have any, and what has
//! none needs no folding; so the places are looked for once.

use super::{Source, Span};

/// The places, in order.
#[derive(Debug, Clone)]
pub(super) struct Blanks(Vec<usize>);

impl Blanks {
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut places = Vec::new();
        for (at, &byte) in bytes.iter().enumerate() {
            // Nearly all bytes begin no white space.
            let likely = matches!(byte, 0..=b' ' | 0xC2 | 0xE2 | 0xE3 | 0xEF);
            if likely && is_blank(bytes, at, byte) {
                places.push(at);
            }
        }
        Self(places)
    }
}

fn is_blank(bytes: &[u8], at: usize, byte: u8) -> bool {
    let next = bytes.get(at + 1);
    match byte {
        b' ' => {
            let before = at.checked_sub(1).and_then(|at| bytes.get(at));
            let beyond = |byte: Option<&u8>| byte.is_some_and(|byte| !byte.is_ascii());
            next == Some(&b' ') || beyond(before) && beyond(next)
        }
        b'\t' | b'\n' | 0x0B | 0x0C | b'\r' => true,
        // No-break and ideographic spaces; soft hyphens and their like.
        0xC2 => matches!(next, Some(0xA0 | 0x85 | 0xAD)),
        0xE3 => bytes.get(at + 1..at + 3) == Some(&[0x80, 0x80]),
        0xE2 => {
            let last = bytes.get(at + 2);
            next == Some(&0x80) && matches!(last, Some(0x80..=0x8F | 0xA8 | 0xA9 | 0xAF))
                || next == Some(&0x81) && last == Some(&0xA0)
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
