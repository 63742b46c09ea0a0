//! Marks of typesetting inside a sentence: ligatures, the numbers of notes, the hyphens
//! of words that were cut at the end of a line, and the stars of Markdown around what is
//! bold or slanted.

use super::is_wide;
use crate::language;

/// The letters that a printed ligature stands for.
pub(super) fn ligature(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{FB00}' => "ff",
        '\u{FB01}' => "fi",
        '\u{FB02}' => "fl",
        '\u{FB03}' => "ffi",
        '\u{FB04}' => "ffl",
        _ => return None,
    })
}

/// No word that a line cuts has more letters before its hyphen.
pub(super) const LONGEST: usize = 100;

/// How long the hyphen is with which a line ends inside a word: "partici-", "pants". A
/// compound keeps its own, so none of it goes: "decision-", "making". A hyphen that waits
/// for another word cuts none: "short-", "and long-term".
pub(super) fn cut_at_line_end(before: &str, blank: &str, next: &str) -> Option<usize> {
    const HYPHENS: [char; 2] = ['-', '\u{2010}'];
    if !before.ends_with(HYPHENS) || !blank.contains(['\n', '\r']) {
        return None;
    }
    let kept = before.trim_end_matches(HYPHENS);
    let hyphen = before.len() - kept.len();
    let apart = |c: char| !c.is_alphabetic();
    // A word that grew at each line would be read again at the next.
    let mut letters = kept.chars().rev().take_while(|c| c.is_alphabetic());
    if hyphen > 3 || letters.nth(LONGEST).is_some() {
        return None;
    }
    let first = kept.rsplit(apart).next()?;
    let second = next.split(apart).next()?;
    // "Asia-", "pacific"; "COVID-", "positive"; "5-", "year".
    let small = |word: &str| word.ends_with(char::is_lowercase);
    let capital = |word: &str| !word.is_empty() && word.chars().all(char::is_uppercase);
    let whole = small(first) && second.starts_with(char::is_lowercase)
        || capital(first) && capital(second) && first.len() > 1;
    // "state-of-the-", "art": one of several hyphens.
    let begins = kept.len() - first.len();
    let single = !kept.get(..begins).unwrap_or_default().ends_with(HYPHENS);
    let waits = matches!(second, "and" | "or" | "nor" | "et" | "ou");
    let own = language::is_compound(first, second);
    (whole && single && !waits).then_some(if own { 0 } else { hyphen })
}

/// How far the words and the address of a link may reach, in bytes.
const LINK: usize = 300;

/// Whether a link begins here: `[the Lake Office](https://lake.example)`.
pub(super) fn is_link(text: &str) -> bool {
    let near = crate::language::near(text, LINK);
    let inner = near.strip_prefix('[').unwrap_or_default();
    let close = inner.find([']', '[']).unwrap_or(inner.len());
    inner
        .get(close..)
        .is_some_and(|tail| link_target(tail).is_some())
}

/// The length of the end of a link: `](https://lake.example)`.
pub(super) fn link_target(text: &str) -> Option<usize> {
    let near = crate::language::near(text, LINK);
    let end = near.strip_prefix("](")?.find([')', ' ', '\n'])? + 2;
    near.get(end..)?.starts_with(')').then_some(end + 1)
}

pub(super) fn is_raised(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// Whether a raised figure after these words is that of a note: "40 judges²", "July 2019¹".
/// "km²", "10⁶" and 米² measure.
pub(super) fn refers_to_note(before: &str) -> bool {
    let mut last = before.chars().rev();
    match last.next() {
        // Only after a year: "10⁶" is a power.
        Some(c) if c.is_ascii_digit() => {
            let others = before.trim_end_matches(|c: char| c.is_ascii_digit());
            let figure = before.get(others.len()..).unwrap_or_default();
            figure.len() == 4 && (figure.starts_with("19") || figure.starts_with("20"))
        }
        Some(c) if c.is_alphabetic() && !is_wide(c) => {
            let before = [last.next(), last.next()];
            before.iter().all(|c| c.is_some_and(char::is_alphabetic))
        }
        Some(c) if c.is_alphabetic() => !['米', '里', '尺'].contains(&c),
        Some(c) => !c.is_whitespace() && !['(', '（', '[', '“', '"'].contains(&c),
        None => false,
    }
}

/// The length of the number of a note after these words: "Forum[1]"; that of a list begins a
/// line, and one in a sentence stands apart.
pub(super) fn note_number(before: &str, text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?;
    let rest = inner.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = inner.len() - rest.len();
    let closed = rest.strip_prefix(']')?;
    let apart = |c: char| c.is_whitespace() || ['(', '（', '[', '“', '"'].contains(&c);
    let follows = before.chars().next_back().is_some_and(|c| !apart(c));
    // "[1](https://lake.example)" is a link.
    let refers = (1..=3).contains(&digits) && follows && !closed.starts_with('(');
    refers.then_some(digits + "[]".len())
}

/// The stars of one text, from its start on.
#[derive(Default)]
pub(super) struct Stars {
    /// Whether a star has opened what another closes.
    slanted: bool,
}

impl Stars {
    /// Whether so many stars between what stands before and after them are typesetting:
    /// `**Courts**`, `*Recalling* the Accord`. "Kosovo*" refers to a note.
    pub(super) fn are_set(&mut self, before: &str, count: usize, after: &str) -> bool {
        let last = before.chars().next_back();
        let apart = |c: Option<char>| c.is_none_or(char::is_whitespace);
        if count != 1 {
            return (2..4).contains(&count) && !(apart(last) && apart(after.chars().next()));
        }
        let closes = |end: usize| {
            let (words, rest) = after.split_at_checked(end).unwrap_or_default();
            let next = rest.strip_prefix('*').unwrap_or(rest);
            !apart(words.chars().next_back()) && !next.starts_with(goes_on)
        };
        let opens = || {
            last.is_none_or(|c| c.is_whitespace() || is_wide(c))
                && after.starts_with(char::is_alphanumeric)
                && after.find('*').is_some_and(closes)
        };
        let set = self.slanted || opens();
        self.slanted = set && !self.slanted;
        set
    }
}

/// Whether a word goes on with a character, or another star follows.
fn goes_on(c: char) -> bool {
    c.is_alphanumeric() && !is_wide(c) || c == '*'
}
