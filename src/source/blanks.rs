//! Where white space is more than one space between two words.
//!
//! In: a decoded text. Out: the places of its line breaks, tabs, blanks in a row, blanks
//! beside or between characters beyond ASCII, marks without room and ligatures. Few
//! sentences have any, and what has none needs no folding; so the places are looked for
//! once.

use super::{Source, Span};

/// The places, in order.
#[derive(Debug, Clone)]
pub(super) struct Blanks(Vec<usize>);

impl Blanks {
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut places = Vec::new();
        for (index, chunk) in bytes.chunks(CHUNK).enumerate() {
            let start = index * CHUNK;
            // Most chunks have none; at the end of the text there is too little to tell.
            let known = bytes.get(start..).and_then(<[u8]>::first_chunk);
            if known.is_some_and(has_none) {
                continue;
            }
            let all = chunk.iter().zip(start..);
            places.extend(all.filter_map(|(&byte, at)| is_blank(bytes, at, byte).then_some(at)));
        }
        Self(places)
    }
}

/// How many bytes are looked at together, and those with the two after them.
const CHUNK: usize = 32;
const WINDOW: usize = CHUNK + 2;

/// Whether surely no white space but single spaces begins in all but the last two bytes.
fn has_none(window: &[u8; WINDOW]) -> bool {
    let three = window.array_windows::<3>();
    // No byte is skipped, so that the compiler tests all of them at once.
    !three.fold(false, |any, &[first, second, third]| {
        let spaces = (first == b' ') & ((second == b' ') | (second >= 0x80));
        let latin = (first == 0xC2) & ((second == 0x85) | (second == 0xA0) | (second == 0xAD));
        let general = (first == 0xE2) & (second <= 0x81) & ((third <= 0x8F) | (third >= 0xA0));
        let ideographic = (first == 0xE3) & (second == 0x80) & (third == 0x80);
        let forms = (first == 0xEF) & ((second == 0xBB) | (second == 0xAC));
        any | (first < b' ') | spaces | latin | general | ideographic | forms
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_passed_over_has_no_white_space(
            text in "([a-z法、。“”—é ]{0,40}[\t\n \u{3000}\u{A0}\u{200B}\u{2028}\u{FEFF}\u{FB01}…]){0,4}[a-z 法]{0,40}",
        ) {
            let bytes = text.as_bytes();
            let all = bytes.iter().zip(0..).filter(|(byte, at)| is_blank(bytes, *at, **byte));
            let all: Vec<usize> = all.map(|(_, at)| at).collect();
            prop_assert_eq!(Blanks::of(&text).0, all);
        }
    }
}
