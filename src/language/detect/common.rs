//! The common words of all languages that have a file.

use super::super::bits::{hashed, head, in_any_case, mask};
use super::super::{ALL, Language};
use crate::source::bytes;
use std::ops::Range;
use std::sync::OnceLock;

/// No common word of a language is longer, in bytes.
const LONGEST: usize = 6;

/// A word as a number, and a language in which it is common, by its place in [`ALL`].
type Common = (u64, usize);

/// The common words by their fingerprints; and for each fingerprint the place after the
/// first of its words, or none.
struct Table {
    words: Vec<Common>,
    places: [u8; 1 << BITS],
}

/// How many bits a fingerprint has.
const BITS: u32 = 12;

impl Table {
    fn new() -> Self {
        let of = |(at, language): (usize, &&'static dyn Language)| {
            let words = language.common_words().iter();
            words.filter_map(move |word| Some((packed(word, 0, word.len())?, at)))
        };
        let mut words: Vec<Common> = ALL.iter().enumerate().flat_map(of).collect();
        words.sort_unstable_by_key(|&(word, at)| (hashed(word, BITS), word, at));
        let mut places = [0; 1 << BITS];
        for (place, (word, _)) in (1..=u8::MAX).zip(&words).rev() {
            if let Some(first) = places.get_mut(hashed(*word, BITS)) {
                *first = place;
            }
        }
        Self { words, places }
    }
}

/// The entries of a word of a text, in either case; none if it is common in no language.
pub(super) fn find(text: &str, word: &Range<usize>) -> &'static [Common] {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let found = || {
        let word = packed(text, word.start, word.len())?;
        let Table { words, places } = TABLE.get_or_init(Table::new);
        let place = usize::from(*places.get(hashed(word, BITS))?);
        let rest = words.get(place.checked_sub(1)?..)?;
        let others = rest.iter().position(|(known, _)| *known == word)?;
        let rest = rest.get(others..)?;
        rest.get(..rest.iter().take_while(|(known, _)| *known == word).count())
    };
    found().unwrap_or_default()
}

/// A short word of a text as one number, the same for capitals.
fn packed(text: &str, from: usize, len: usize) -> Option<u64> {
    if len > LONGEST {
        return None;
    }
    let head = head(text.as_bytes().get(from..)?);
    Some(in_any_case(head) & mask(len))
}

/// Where the runs of letters of a text stand.
pub(super) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    // Many bytes are looked at together; nearly all that are beyond ASCII are letters.
    let likely = |byte| is_ascii_letter(byte) | (byte >= 0x80);
    let mut runs = bytes::runs(text.as_bytes(), likely);
    let mut run = 0..0;
    let ascii = text.is_ascii();
    std::iter::from_fn(move || {
        loop {
            if run.is_empty() {
                run = runs.next()?;
            }
            if ascii || text.get(run.clone())?.is_ascii() {
                return Some(std::mem::replace(&mut run, 0..0));
            }
            let rest = text.get(run.clone())?;
            let words = rest.trim_start_matches(|c| !is_letter(c));
            let others = words.trim_start_matches(is_letter);
            let word = run.end - words.len()..run.end - others.len();
            run.start = word.end;
            if !word.is_empty() {
                return Some(word);
            }
        }
    })
}

/// Whether a character is a letter; quotation marks and dashes, which are the most that
/// stand beyond ASCII in texts of letters, are told without the tables of Unicode.
pub(super) fn is_letter(c: char) -> bool {
    !('\u{2000}'..='\u{206F}').contains(&c) && c.is_alphabetic()
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
            let all = find(word, &(0..word.len()))
                .iter()
                .filter_map(|(_, at)| ALL.get(*at));
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
        let text = "“L'été, 3 ans”…de…";
        let found: Vec<&str> = words(text).map(|word| &text[word]).collect();
        assert_eq!(found, ["L", "été", "ans", "de"]);
        assert_eq!(words("1. 2.").count(), 0);
    }
}
