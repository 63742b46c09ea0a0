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
    match c {
        'a'..='z' | 'A'..='Z' => Script::Letters,
        '\0'..='\u{7F}' => Script::Common,
        // By far the most of them.
        '\u{4E00}'..='\u{9FFF}' => Script::Han,
        '\u{2010}'..='\u{2027}' | '\u{3001}' | '\u{3002}' => Script::Common,
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

/// Han characters, and letters of other scripts.
pub(super) fn weigh(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    // U+5000 to U+9FFF begin with these bytes. Both are counted many at a time.
    let is_han = |byte: &&u8| (0xE5..=0xE9).contains(*byte);
    let mut han = bytes.iter().filter(is_han).count();
    let mut letters = bytes
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    // What begins any other character beyond ASCII.
    let other = |byte: u8| byte >= 0xC2 && !(0xE5..=0xE9).contains(&byte);
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| other(**byte)) {
        let c = text.get(at..).and_then(|rest| rest.chars().next());
        match c.map_or(Script::Common, class) {
            Script::Han => han += 1,
            Script::Letters => letters += 1,
            Script::Common => {}
        }
    }
    (han, letters)
}

/// Whether a character takes two columns, as Chinese ones do.
pub(super) fn is_wide(c: char) -> bool {
    !c.is_ascii() && c.width() == Some(2)
}

/// Columns that a text takes.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(|c| 1 + usize::from(is_wide(c))).sum()
}
