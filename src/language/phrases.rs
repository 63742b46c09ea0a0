//! Phrases that are sought in every sentence.
//!
//! In: a list of phrases, with what each means. Out: the earliest of them in a text. The
//! list is sorted by first characters once, the first time that it is asked; a search is
//! then one pass over the text, and compares only phrases that may begin at a place.

use super::scan::{begins_with, inside_word, is_whole, key};
use std::ops::Range;
use std::sync::OnceLock;

/// What can be sought: a phrase, alone or with what it means.
pub(super) trait Phrase {
    /// The words to look for; not empty.
    fn words(&self) -> &str;
}

impl Phrase for &str {
    fn words(&self) -> &str {
        self
    }
}

impl<T> Phrase for (&str, T) {
    fn words(&self) -> &str {
        self.0
    }
}

/// A list of phrases to look for.
pub(super) struct Phrases<P: 'static> {
    list: &'static [P],
    by_key: OnceLock<Vec<Vec<&'static P>>>,
}

impl<P: Phrase> Phrases<P> {
    pub(super) const fn new(list: &'static [P]) -> Self {
        let by_key = OnceLock::new();
        Self { list, by_key }
    }

    /// The earliest as whole words; of those at one place, the longest.
    pub(super) fn first_word(&self, text: &str, from: usize) -> Option<(Range<usize>, &'static P)> {
        self.earliest(text, from, true, |range, _| is_whole(text, range))
    }

    /// The earliest, inside of words too; of those at one place, the longest.
    pub(super) fn first_of(&self, text: &str, from: usize) -> Option<(Range<usize>, &'static P)> {
        self.earliest(text, from, false, |_, _| true)
    }

    /// The length of the longest that a text begins with.
    pub(super) fn begin(&self, text: &str) -> Option<usize> {
        let by_key = self.by_key.get_or_init(|| sorted(self.list));
        let text = text.as_bytes();
        let likely = by_key.get(usize::from(key(text)))?.iter();
        let mut lengths = likely.map(|phrase| phrase.words().as_bytes());
        lengths
            .find(|words| begins_with(text, words))
            .map(<[u8]>::len)
    }

    /// The earliest that `accept` agrees to; of those at one place, the longest. With
    /// `whole_words`, a place inside a word of ASCII letters is none.
    pub(super) fn earliest(
        &self,
        text: &str,
        from: usize,
        whole_words: bool,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Option<(Range<usize>, &'static P)> {
        let by_key = self.by_key.get_or_init(|| sorted(self.list));
        let text = text.as_bytes();
        (from..text.len()).find_map(|at| {
            let rest = text.get(at..)?;
            let likely = by_key.get(usize::from(key(rest)))?;
            if likely.is_empty() || whole_words && inside_word(text, at) {
                return None;
            }
            likely.iter().find_map(|&phrase| {
                let words = phrase.words().as_bytes();
                let range = at..at + words.len();
                (begins_with(rest, words) && accept(&range, phrase)).then_some((range, phrase))
            })
        })
    }
}

/// The phrases by [`key`], the longest first.
fn sorted<P: Phrase>(list: &'static [P]) -> Vec<Vec<&'static P>> {
    let mut by_key: Vec<Vec<&P>> = vec![Vec::new(); 256];
    for phrase in list {
        if let Some(same) = by_key.get_mut(usize::from(key(phrase.words().as_bytes()))) {
            same.push(phrase);
        }
    }
    for same in &mut by_key {
        same.sort_by_key(|phrase| usize::MAX - phrase.words().len());
    }
    by_key
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;
    use proptest::prelude::*;

    const LIST: &[&str] = &["a", "ab", "b a", "«", "é«", "法", "法院", "院法", "b"];
    static PHRASES: Phrases<&str> = Phrases::new(LIST);

    #[test]
    fn what_a_text_begins_with() {
        for (text, length) in [
            ("法院", Some(6)),
            ("法律", Some(3)),
            ("院", None),
            ("", None),
        ] {
            assert_eq!(PHRASES.begin(text), length, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_list_finds_what_a_search_for_its_words_finds(text in "[ab «é法院]{0,30}") {
            for (at, _) in text.char_indices() {
                let found = |found: Option<(Range<usize>, &&'static str)>| {
                    found.map(|(range, words)| (range, *words))
                };
                prop_assert_eq!(found(PHRASES.first_of(&text, at)), scan::first_of(&text, LIST, at));
                prop_assert_eq!(found(PHRASES.first_word(&text, at)), scan::first_word(&text, LIST, at));
            }
        }
    }
}
