//! Printed numbers at the start of an item, in the styles that all languages share.

mod parts;

pub use parts::Whole;
use std::ops::Range;

/// How an item is numbered. Items of one list share a style.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberStyle {
    /// `1.` `1)` `1、`
    Arabic,
    /// `(1)` `（1）`
    BracketedArabic,
    /// `I.` `IV.`
    UpperRoman,
    /// `i.` `iv.`
    LowerRoman,
    /// `(i)`
    BracketedRoman,
    /// `①`
    Circled,
    /// A numeral of the language: `一、`
    Native,
    /// `（一）` `㈠`
    BracketedNative,
    /// A word and a number: `Article 1`, `第一条`
    Named,
    /// A numeral and a comma: `First,` `第一，`
    Ordinal,
    /// `a)` `b.`
    Letter,
    /// `A.` `B.`
    UpperLetter,
    /// `(a)`
    BracketedLetter,
    /// `1.1` `2.1.3` `A.2`: parts of the item whose number comes first.
    Part(Whole),
    /// `1 We`: a number without a delimiter.
    Bare,
}

impl NumberStyle {
    /// Whether lists in this style stand inside others rather than hold them: `(1)`,
    /// `(a)`, `i.`, `①`.
    pub fn is_inner(self) -> bool {
        !matches!(
            self,
            Self::Arabic
                | Self::UpperRoman
                | Self::UpperLetter
                | Self::Native
                | Self::Named
                | Self::Bare
        )
    }
}

/// A printed number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marker {
    /// The number with its delimiter, as printed.
    pub range: Range<usize>,
    /// How it is written.
    pub style: NumberStyle,
    /// Its value, 1 or more.
    pub value: u32,
}

/// The other readings that the start of a line can have where a list is open: a letter,
/// a figure of four digits and more, `1.1`, or a figure without a delimiter. Alone none
/// of them numbers anything: "(i)" may be one or nine, "1000." and "12 lights" quantities.
pub fn further_markers(line: &str) -> impl Iterator<Item = Marker> {
    // Most lines begin otherwise.
    let likely = match line.as_bytes() {
        [b'0'..=b'9' | b'(' | b'[' | b'a'..=b'z', ..] => true,
        [b'A'..=b'Z', next, ..] if next.is_ascii_uppercase() => parts::may_begin(line.as_bytes()),
        [b'A'..=b'Z', next, ..] => !next.is_ascii_alphanumeric() && *next != b' ',
        _ => false,
    };
    let readings = likely.then(|| {
        let [part, other_part] = parts::readings(line);
        [
            letter(line),
            upper_letter(line),
            long(line),
            part,
            other_part,
            bare(line),
            square(line),
            dashed(line),
        ]
    });
    readings.into_iter().flatten().flatten()
}

/// The figure that a text begins with, of so many digits at most, and what follows it.
fn figure(text: &str, longest: usize) -> Option<(u32, &str)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.get(..text.len() - rest.len())?;
    let value = digits.parse().ok().filter(|value| *value > 0)?;
    (digits.len() <= longest).then_some((value, rest))
}

/// Whether a text begins with a word that may begin a sentence; Chinese has no capitals.
fn begins_sentence(text: &str) -> bool {
    text.trim_start_matches(['“', '"', '‘', '「', '《'])
        .starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
}

/// `1 We`, `1我们`
fn bare(line: &str) -> Option<Marker> {
    let (value, rest) = figure(line, 3)?;
    let words = rest.trim_start();
    let apart = words.len() < rest.len() || !words.starts_with(|c: char| c.is_ascii());
    (apart && begins_sentence(words)).then_some(Marker {
        range: 0..line.len() - rest.len(),
        style: NumberStyle::Bare,
        value,
    })
}

/// The length of the number at the start of a text, with the white space after it.
pub(super) fn without_number(text: &str) -> usize {
    marker(text).or_else(|| letter(text)).map_or(0, |marker| {
        let rest = text.get(marker.range.end..).unwrap_or_default();
        text.len() - rest.trim_start().len()
    })
}

/// `(a)`, `a)`, `b.`, `C.`
fn letter(line: &str) -> Option<Marker> {
    let bytes = line.as_bytes();
    let (open, letter, close) = match *bytes {
        [b'(', letter, b')', ..] => (1, letter, b')'),
        [letter, close @ (b')' | b'.'), ..] => (0, letter, close),
        _ => return None,
    };
    let end = open + 2;
    // "a.m." and "p.2" number nothing.
    let apart = close == b')' || bytes.get(end).is_none_or(u8::is_ascii_whitespace);
    // "A. Borg, Chair" and "A. Evidence" number no sentence.
    let sentence = || line.ends_with(['.', ';', ':', '。', '；']);
    let counts = letter.is_ascii_lowercase() || letter.is_ascii_uppercase() && sentence();
    (counts && apart).then(|| Marker {
        range: 0..end,
        style: match open {
            0 => NumberStyle::Letter,
            _ => NumberStyle::BracketedLetter,
        },
        value: u32::from(letter.to_ascii_lowercase() - b'a') + 1,
    })
}

/// `A. Wells`: a letter and a word that begins a sentence.
pub(crate) fn upper_letter(line: &str) -> Option<Marker> {
    let [letter @ b'A'..=b'Z', b'.', b' ' | b'\t', ..] = *line.as_bytes() else {
        return None;
    };
    let words = line.get(3..)?.trim_start();
    // "A. B. Smith" is a name.
    let name = words.get(1..2) == Some(".");
    (begins_sentence(words) && !name).then(|| Marker {
        range: 0..2,
        style: NumberStyle::UpperLetter,
        value: u32::from(letter - b'A') + 1,
    })
}

/// `1000.` `(1000)` `1000、`: longer than `marker` reads.
fn long(line: &str) -> Option<Marker> {
    const LONGEST: usize = 7;
    let open = usize::from(line.starts_with('('));
    let body = line.get(open..)?;
    let digits = body.len() - body.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let value = body.get(..digits)?.parse().ok()?;
    let delimiter = body.get(digits..)?.chars().next()?;
    let closed = match open {
        0 => matches!(delimiter, '.' | '．' | '、' | ')' | '）'),
        _ => delimiter == ')',
    };
    let end = open + digits + delimiter.len_utf8();
    let figure = line.get(end..)?.starts_with(|c: char| c.is_ascii_digit());
    ((4..=LONGEST).contains(&digits) && closed && !figure).then_some(Marker {
        range: 0..end,
        style: match open {
            0 => NumberStyle::Arabic,
            _ => NumberStyle::BracketedArabic,
        },
        value,
    })
}

/// `1 - ask`, `1 – ask`: a dash between blanks, and what goes on with a sentence.
fn dashed(line: &str) -> Option<Marker> {
    let (value, rest) = figure(line, 2)?;
    let words = rest.strip_prefix(' ')?.strip_prefix(['-', '–', '—'])?;
    let small = words.strip_prefix(' ')?;
    small.starts_with(char::is_lowercase).then_some(Marker {
        range: 0..line.len() - words.len(),
        style: NumberStyle::Arabic,
        value,
    })
}

/// `[1]`
fn square(line: &str) -> Option<Marker> {
    let (value, rest) = figure(line.strip_prefix('[')?, 2)?;
    let words = rest.strip_prefix(']')?;
    begins_sentence(words.trim_start()).then_some(Marker {
        range: 0..line.len() - words.len(),
        style: NumberStyle::BracketedArabic,
        value,
    })
}

/// Reads a number that is written alike in every language. "2019年" and "1.5 million"
/// are none.
pub(super) fn marker(line: &str) -> Option<Marker> {
    // Most lines begin with a letter that no number begins with.
    if !line.starts_with(may_begin) {
        return None;
    }
    circled(line).or_else(|| {
        let (open, body) = match line.chars().next()? {
            c @ ('(' | '（') => (c.len_utf8(), line.get(c.len_utf8()..)?),
            _ => (0, line),
        };
        // A longer one is too large, in Roman letters as in digits.
        let near = body.bytes().take(LONGEST_ROMAN + 1);
        let length = near.take_while(u8::is_ascii_alphanumeric).count();
        let token = body.get(..length)?;
        let (value, arabic) = match token.as_bytes().first()? {
            b'0'..=b'9' if length <= 3 => (token.parse().ok()?, true),
            _ => (roman(token)?, false),
        };
        let after = body.get(token.len()..)?;
        let delimiter = after.chars().next()?;
        let lower = token.starts_with(|c: char| c.is_ascii_lowercase());
        let dash = dash(after).filter(|_| open == 0 && !lower);
        let style = match (open > 0, arabic) {
            (true, _) if !matches!(delimiter, ')' | '）') => return None,
            (true, true) => NumberStyle::BracketedArabic,
            (true, false) => NumberStyle::BracketedRoman,
            (false, _)
                if dash.is_none()
                    && !matches!(delimiter, '.' | '．' | '、' | ')' | '）' | ':' | '：') =>
            {
                return None;
            }
            (false, true) => NumberStyle::Arabic,
            (false, false) if lower => NumberStyle::LowerRoman,
            (false, false) => NumberStyle::UpperRoman,
        };
        let end = open + token.len() + dash.unwrap_or(delimiter.len_utf8());
        let rest = line.get(end..)?;
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        // "1.5 million" goes on with digits; "1.2020年" with a year.
        if value == 0 || (1..4).contains(&digits) {
            return None;
        }
        // "1.- We act".
        let hyphen = usize::from(rest.starts_with("- "));
        Some(Marker {
            range: 0..end + hyphen,
            style,
            value,
        })
    })
}

/// The length of " –" between a number and a word that begins a sentence: "1 – We act", "1- We
/// act", but not "3 – 5 May" nor "1-day visits".
fn dash(after: &str) -> Option<usize> {
    let words = after.strip_prefix(' ').unwrap_or(after);
    let words = words.strip_prefix(['-', '–', '—'])?;
    let begins = words.starts_with(' ') && begins_sentence(words.trim_start());
    begins.then_some(after.len() - words.len())
}

fn circled(line: &str) -> Option<Marker> {
    let c = line.chars().next()?;
    let value = u32::from(c).checked_sub(0x2460)? + 1;
    (value <= 20).then(|| Marker {
        range: 0..c.len_utf8(),
        style: NumberStyle::Circled,
        value,
    })
}

/// Whether a number that is written alike in every language may begin with a character.
pub(super) fn may_begin(first: char) -> bool {
    matches!(first, '0'..='9' | '(' | '（' | '①'..='⑳') || is_roman(first)
}

/// Whether a character is a letter of Roman numerals below 200.
pub(super) fn is_roman(letter: char) -> bool {
    matches!(
        letter,
        'I' | 'V' | 'X' | 'L' | 'C' | 'i' | 'v' | 'x' | 'l' | 'c'
    )
}

/// How many letters a Roman numeral below 200 has at most.
const LONGEST_ROMAN: usize = 9;

/// The value of a Roman numeral in one case, below 200; only its canonical form.
pub(super) fn roman(text: &str) -> Option<u32> {
    let longest = text.len() <= LONGEST_ROMAN;
    let letters = text.chars();
    if text.is_empty() || !longest || !letters.clone().all(is_roman) {
        return None;
    }
    let cased = letters.clone().all(|c| c.is_ascii_uppercase())
        || letters.clone().all(|c| c.is_ascii_lowercase());
    let (mut value, mut rest) = (0, text);
    for &(worth, letters) in PARTS {
        while let Some(after) = without(rest, letters) {
            (value, rest) = (value + worth, after);
        }
    }
    (cased && rest.is_empty() && value < 200 && is_canonical(value, text)).then_some(value)
}

/// What the letters of Roman numerals below 200 are worth, the largest first.
const PARTS: &[(u32, &str)] = &[
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// A text without the letters that it begins with, in either case.
fn without<'t>(text: &'t str, letters: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(letters.len())?;
    start.eq_ignore_ascii_case(letters).then_some(rest)
}

/// Whether a numeral is the one that is written for a value: IV, not IIII.
fn is_canonical(mut value: u32, text: &str) -> bool {
    let mut rest = Some(text);
    for &(worth, letters) in PARTS {
        while value >= worth {
            rest = rest.and_then(|rest| without(rest, letters));
            value -= worth;
        }
    }
    rest == Some("")
}

#[cfg(test)]
mod tests;
