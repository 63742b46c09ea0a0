//! The common words of all languages that have a file.

use super::super::{ALL, Language};
use crate::source::bytes;
use std::sync::OnceLock;

/// No common word of a language is longer, in bytes.
const LONGEST: usize = 6;

/// A word as a number, and a language in which it is common, by its place in [`ALL`].
type Common = (u64, usize);

/// The common words, sorted; and where those with each first byte begin among them.
struct Table {
    words: Vec<Common>,
    starts: [usize; 257],
}

impl Table {
    fn new() -> Self {
        let of = |(at, language): (usize, &&'static dyn Language)| {
            let words = language.common_words().iter();
            words.filter_map(move |word| Some((packed(word)?, at)))
        };
        let mut words: Vec<Common> = ALL.iter().enumerate().flat_map(of).collect();
        words.sort_unstable();
        let before = |byte: usize| words.partition_point(|(word, _)| first(*word) < byte);
        Self {
            starts: std::array::from_fn(before),
            words,
        }
    }
}

/// The entries of a word, in either case; none if it is common in no language.
pub(super) fn find(word: &str) -> &'static [Common] {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let found = || {
        let table = TABLE.get_or_init(Table::new);
        let word = packed(word)?;
        let (from, to) = (first(word), first(word) + 1);
        let alike = *table.starts.get(from)?..*table.starts.get(to)?;
        let alike = table.words.get(alike)?;
        let rest = alike.get(alike.partition_point(|(known, _)| *known < word)..)?;
        rest.get(..rest.partition_point(|(known, _)| *known == word))
    };
    found().unwrap_or_default()
}

/// A short word as one number, the same for capitals; its first byte is the highest of
/// those that are used.
fn packed(word: &str) -> Option<u64> {
    let mut number = 0;
    let bytes = word.bytes().map(|byte| byte.to_ascii_lowercase());
    for byte in bytes.chain(std::iter::repeat(0)).take(LONGEST) {
        number = number << 8 | u64::from(byte);
    }
    (word.len() <= LONGEST).then_some(number)
}

/// The first byte of a word.
fn first(packed: u64) -> usize {
    (packed >> (8 * (LONGEST - 1))) as usize
}

/// The runs of letters of a text.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    // Most texts of letters are ASCII from end to end: many bytes are looked at together.
    let mut edges = bytes::edges(text.as_bytes(), is_ascii_letter);
    let ascii = text.is_ascii();
    let mut end = 0;
    std::iter::from_fn(move || {
        let start = match ascii {
            true => edges.next()?,
            false => past(text, end, false),
        };
        end = match ascii {
            true => edges.next().unwrap_or(text.len()),
            false => past(text, start, true),
        };
        text.get(start..end).filter(|word| !word.is_empty())
    })
}

/// Where the letters that stand at a place end, or what stands there and is none.
fn past(text: &str, from: usize, letters: bool) -> usize {
    // Nearly all characters are ASCII: then the tables of Unicode needn't be asked.
    let bytes = text.as_bytes().iter().skip(from);
    let ascii = |byte: &u8| byte.is_ascii() && is_ascii_letter(*byte) == letters;
    let at = from + bytes.take_while(|byte| ascii(byte)).count();
    match text.get(at..).and_then(|rest| rest.chars().next()) {
        Some(c) if !c.is_ascii() && c.is_alphabetic() == letters => {
            let rest = text.get(at..).unwrap_or_default();
            let alike = |c: char| c.is_alphabetic() == letters;
            text.len() - rest.trim_start_matches(alike).len()
        }
        _ => at,
    }
}

fn is_ascii_letter(byte: u8) -> bool {
    (byte | 0x20).wrapping_sub(b'a') < 26
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_common_word_is_found_in_its_languages_alone() {
        let languages = |word: &str| -> Vec<String> {
            let all = find(word).iter().filter_map(|(_, at)| ALL.get(*at));
            all.map(|language| language.code().to_string()).collect()
        };
        for language in ALL {
            for word in language.common_words() {
                assert!(word.len() <= LONGEST, "{word}");
                assert!(
                    languages(word).contains(&language.code().to_string()),
                    "{word}"
                );
                assert_eq!(
                    languages(&word.to_uppercase().to_lowercase()),
                    languages(word)
                );
            }
        }
        assert_eq!(languages("The"), ["eng"]);
        for word in ["", "th", "thee", "themselves", "\u{0}", "法"] {
            assert_eq!(languages(word), [""; 0], "{word:?}");
        }
    }

    #[test]
    fn words_are_runs_of_letters() {
        let found: Vec<&str> = words("“L'été, 3 ans”…de").collect();
        assert_eq!(found, ["L", "été", "ans", "de"]);
        assert_eq!(words("1. 2.").count(), 0);
    }
}
