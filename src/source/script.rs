//! The writing system of a character or a text.

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
    if c.is_ascii() {
        return if c.is_ascii_alphabetic() {
            Script::Letters
        } else {
            Script::Common
        };
    }
    // By far the most of them.
    if ('\u{4E00}'..='\u{9FFF}').contains(&c) {
        return Script::Han;
    }
    match c.script() {
        unicode_script::Script::Han => Script::Han,
        unicode_script::Script::Common | unicode_script::Script::Inherited => Script::Common,
        _ => Script::Letters,
    }
}

/// The script that most of a text is in.
pub fn script_of(text: &str) -> Script {
    let (han, letters) = weigh(text);
    match (han, letters) {
        (0, 0) => Script::Common,
        _ if han * HAN_WEIGHT >= letters => Script::Han,
        _ => Script::Letters,
    }
}

/// Han characters, and letters of other scripts.
pub(super) fn weigh(text: &str) -> (usize, usize) {
    if text.is_ascii() {
        let letters = text.bytes().filter(u8::is_ascii_alphabetic);
        return (0, letters.count());
    }
    text.chars()
        .fold((0, 0), |(han, letters), c| match class(c) {
            Script::Han => (han + 1, letters),
            Script::Letters => (han, letters + 1),
            Script::Common => (han, letters),
        })
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
pub(super) fn width(text: &str) -> usize {
    text.chars().map(|c| 1 + usize::from(is_wide(c))).sum()
}
