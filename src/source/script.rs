//! The writing system of a character or a text.

use super::bytes;
use unicode_script::UnicodeScript;
use unicode_width::UnicodeWidthChar;

/// The writing system of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Script {
    /// Chinese characters.
    Han,
    /// Latin, Cyrillic, Arabic …: letters.
    Letters,
    /// Neither: digits and marks alone.
    Common,
}

/// A Han character says about as much as this many Latin letters.
pub(super) const HAN_WEIGHT: usize = 2;

/// The script of a character.
#[inline]
pub(super) fn class(c: char) -> Script {
    match c {
        'a'..='z' | 'A'..='Z' => Script::Letters,
        '\0'..='\u{7F}' => Script::Common,
        // By far the most of them.
        '\u{4E00}'..='\u{9FFF}' => Script::Han,
        // The marks of Chinese texts: brackets, and what is as wide as a character.
        '\u{2010}'..='\u{2027}' | '\u{3001}' | '\u{3002}' | '\u{3008}'..='\u{3011}' => {
            Script::Common
        }
        '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' => Script::Common,
        _ => class_of_others(c),
    }
}

fn class_of_others(c: char) -> Script {
    match c.script() {
        unicode_script::Script::Han => Script::Han,
        unicode_script::Script::Common | unicode_script::Script::Inherited => Script::Common,
        _ => Script::Letters,
    }
}

/// The script that most of a text is in.
pub fn script_of(text: &str) -> Script {
    heavier(weigh(text))
}

/// The script that more is said in, of so many Han characters and letters.
pub(super) fn heavier((han, letters): (usize, usize)) -> Script {
    match (han, letters) {
        (0, 0) => Script::Common,
        _ if han * HAN_WEIGHT >= letters => Script::Han,
        _ => Script::Letters,
    }
}

/// What the first byte of a character tells of its script.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// An ASCII letter.
    Letter,
    /// One of the Han characters from U+5000 to U+9FFF.
    Han,
    /// Any other character beyond ASCII.
    Other,
    /// A digit, a mark, white space.
    Mark,
    /// No first byte.
    Inside,
}

/// Whether one of the Han characters from U+5000 to U+9FFF begins with a byte.
const fn begins_han(byte: u8) -> bool {
    byte.wrapping_sub(0xE5) < 5
}

static LEADS: [Lead; 256] = {
    let mut leads = [Lead::Mark; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::indexing_slicing, reason = "worked out by the compiler")]
        let lead = &mut leads[byte];
        *lead = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => Lead::Letter,
            0..0x80 => Lead::Mark,
            0x80..0xC0 => Lead::Inside,
            byte if begins_han(byte) => Lead::Han,
            _ => Lead::Other,
        };
        byte += 1;
    }
    leads
};

/// What a byte of a text is.
#[inline]
pub(super) fn lead(byte: u8) -> Lead {
    LEADS.get(usize::from(byte)).copied().unwrap_or(Lead::Mark)
}

/// Han characters, and letters of other scripts.
pub(super) fn weigh(text: &str) -> (usize, usize) {
    let (mut han, mut letters) = (0, 0);
    bytes::in_chunks(text.as_bytes(), |from, chunk| {
        letters += bytes::count(chunk, |byte| byte.is_ascii_alphabetic());
        if chunk.is_ascii() {
            return;
        }
        han += bytes::count(chunk, begins_han);
        let others = |byte| (byte >= 0xC0) & !begins_han(byte);
        for at in bytes::positions(chunk, others) {
            match class_at(text, from + at) {
                Script::Han => han += 1,
                Script::Letters => letters += 1,
                Script::Common => {}
            }
        }
    });
    (han, letters)
}

/// The script of the character at a byte.
#[inline]
pub(super) fn class_at(text: &str, at: usize) -> Script {
    match text.as_bytes().get(at..at + 3) {
        // The first of the common Han characters, and the common marks, as of `class`.
        Some([0xE4, 0xB8..=0xBF, _]) => Script::Han,
        Some([0xE2, 0x80, 0x90..=0xA7]) => Script::Common,
        Some([0xE3, 0x80, 0x81 | 0x82 | 0x88..=0x91]) => Script::Common,
        Some([0xEF, 0xBC, 0x81..=0x8F | 0x9A..=0xA0]) => Script::Common,
        _ => class_of_first(text.get(at..).unwrap_or_default()),
    }
}

fn class_of_first(text: &str) -> Script {
    text.chars().next().map_or(Script::Common, class)
}

/// Marks that take no room: zero-width spaces and joiners, marks of direction, a soft
/// hyphen, a byte order mark.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'
    )
}

/// Whether a character takes two columns, as Chinese ones do.
pub(super) fn is_wide(c: char) -> bool {
    !c.is_ascii() && c.width() == Some(2)
}

/// Columns that a text takes.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(|c| 1 + usize::from(is_wide(c))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_ways_say_what_the_tables_of_unicode_say() {
        for c in '\0'..='\u{2FFFF}' {
            let text = c.to_string();
            let expected = match (c, class_of_others(c)) {
                ('a'..='z' | 'A'..='Z', _) => Script::Letters,
                (_, by_table) => by_table,
            };
            assert_eq!(class(c), expected, "{c:?}");
            let weight = (expected == Script::Han, expected == Script::Letters);
            assert_eq!(weigh(&text), (weight.0.into(), weight.1.into()), "{c:?}");
            match lead(text.as_bytes()[0]) {
                Lead::Han => assert_eq!(expected, Script::Han, "{c:?}"),
                Lead::Letter => assert_eq!(expected, Script::Letters, "{c:?}"),
                Lead::Mark => assert_eq!(expected, Script::Common, "{c:?}"),
                Lead::Other | Lead::Inside => {}
            }
        }
    }
}
