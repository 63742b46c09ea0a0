//! Phrases that are sought in every sentence.
//!
//! In: a list of phrases, with what each means. Out: the earliest of them in a text. What
//! must be in a text for each to be is worked out once, the first time that the list is
//! asked; a list of which nothing can be there costs a few steps a phrase, however long
//! the text is.

use super::scan::{begins_with, inside_word, is_whole};
use super::words::{Probe, Words};
use std::ops::Range;
use std::sync::OnceLock;

/// What can be sought: a phrase, alone or with what it means.
pub(super) trait Phrase {
    /// The words to look for; not empty, and in lower case where words are looked for.
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
    probes: OnceLock<Vec<(Option<Probe>, &'static P)>>,
}

/// The earliest of several phrases that a rule agrees to; of those at one place, the
/// longest.
type Earliest<P> = Option<(Range<usize>, &'static P)>;

impl<P: Phrase> Phrases<P> {
    pub(super) const fn new(list: &'static [P]) -> Self {
        let probes = OnceLock::new();
        Self { list, probes }
    }

    /// The earliest as whole words, in either case.
    pub(super) fn first_word(&self, words: &Words, from: usize) -> Earliest<P> {
        let lower = words.lower();
        self.word(words, from, |range, _| is_whole(lower, range))
    }

    /// The earliest in either case that `accept` agrees to and that begins in no word of
    /// ASCII letters.
    pub(super) fn word(
        &self,
        words: &Words,
        from: usize,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let lower = words.lower();
        let begins = |range: &Range<usize>, phrase| {
            !inside_word(lower.as_bytes(), range.start) && accept(range, phrase)
        };
        earliest(lower, from, self.possible(words), begins)
    }

    /// The earliest, inside of words too.
    pub(super) fn first_of(&self, words: &Words, from: usize) -> Earliest<P> {
        self.any(words, from, |_, _| true)
    }

    /// The earliest, inside of words too, that `accept` agrees to.
    pub(super) fn any(
        &self,
        words: &Words,
        from: usize,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        earliest(words, from, self.possible(words), accept)
    }

    /// The earliest in a part of a sentence, inside of words too.
    pub(super) fn first_in(&self, part: &str, from: usize) -> Earliest<P> {
        earliest(part, from, self.list.iter(), |_, _| true)
    }

    /// The phrases that can stand in a text.
    fn possible(&self, words: &Words) -> impl Iterator<Item = &'static P> {
        let probe = |phrase: &'static P| (Probe::of(phrase.words()), phrase);
        let probes = self
            .probes
            .get_or_init(|| self.list.iter().map(probe).collect());
        let possible = probes.iter().filter(|(probe, _)| match probe {
            Some(probe) => words.may_hold(probe),
            None => true,
        });
        possible.map(|(_, phrase)| *phrase)
    }
}

/// Each phrase is looked for no further than where an earlier one stands.
fn earliest<P: Phrase>(
    text: &str,
    from: usize,
    phrases: impl Iterator<Item = &'static P>,
    accept: impl Fn(&Range<usize>, &'static P) -> bool,
) -> Earliest<P> {
    let bytes = text.as_bytes();
    let mut best: Earliest<P> = None;
    for phrase in phrases {
        let words = phrase.words().as_bytes();
        let until = best.as_ref().map_or(bytes.len(), |(range, _)| {
            bytes.len().min(range.start + words.len())
        });
        let windows = bytes
            .get(from..until)
            .unwrap_or_default()
            .windows(words.len().max(1));
        let found = windows.zip(from..).find_map(|(window, at)| {
            let range = at..at + words.len();
            let better = || {
                best.as_ref()
                    .is_none_or(|(other, _)| (at, other.len()) < (other.start, range.len()))
            };
            (begins_with(window, words) && better() && accept(&range, phrase)).then_some(range)
        });
        best = found.map(|range| (range, phrase)).or(best);
    }
    best
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;
    use proptest::prelude::*;

    const LIST: &[&str] = &["a", "ab", "b a", "«", "é«", "法", "法院", "院法", "b"];
    static PHRASES: Phrases<&str> = Phrases::new(LIST);

    proptest! {
        #[test]
        fn a_list_finds_what_a_search_for_its_words_finds(text in "[ab «é法院]{0,30}") {
            for (at, _) in text.char_indices() {
                let found = |found: Option<(Range<usize>, &&'static str)>| {
                    found.map(|(range, words)| (range, *words))
                };
                let words = Words::from(text.as_str());
                prop_assert_eq!(found(PHRASES.first_of(&words, at)), scan::first_of(&text, LIST, at));
                prop_assert_eq!(found(PHRASES.first_in(&text, at)), scan::first_of(&text, LIST, at));
                prop_assert_eq!(found(PHRASES.first_word(&words, at)), scan::first_word(&text, LIST, at));
            }
        }
    }
}
