//! Phrases that rules look for, in sentences and in parts of them.
//!
//! In: a list of phrases, with what each means. Out: the earliest of them. In a sentence
//! all lists have been looked for at once ([`super::concordance`]), so that asking for one
//! costs next to nothing; a part of a sentence is looked through for one list.

use super::by_key::ByKey;
use super::concordance::Number;
use super::scan::{begins_with, inside_word, is_whole};
use super::words::Words;
use std::ops::Range;
use std::sync::OnceLock;

/// What can be sought: a phrase, alone or with what it means.
pub(super) trait Phrase: Sync {
    /// The words to look for; not empty, and in lower case where words are looked for.
    fn words(&self) -> &str;
}

impl Phrase for &str {
    fn words(&self) -> &str {
        self
    }
}

impl<T: Sync> Phrase for (&str, T) {
    fn words(&self) -> &str {
        self.0
    }
}

/// A list of phrases that sentences are asked for.
pub trait Sought: Sync {
    /// The words of one of its phrases.
    fn phrase(&self, at: usize) -> Option<&str>;

    /// Tells the list its number in the table.
    fn enter(&self, number: Number);
}

/// A list of phrases to look for.
pub(super) struct Phrases<P: 'static> {
    list: &'static [P],
    number: OnceLock<Number>,
    /// As parts of sentences are searched for them: the longest first.
    by_key: OnceLock<ByKey<&'static P>>,
    /// Whether one begins with an ASCII letter or a space, and so may stand where no word
    /// begins.
    anywhere: OnceLock<bool>,
}

impl<P: Phrase> Sought for Phrases<P> {
    fn phrase(&self, at: usize) -> Option<&str> {
        self.list.get(at).map(Phrase::words)
    }

    fn enter(&self, number: Number) {
        self.number.get_or_init(|| number);
    }
}

fn may_stand_anywhere(phrase: &impl Phrase) -> bool {
    let first = |c: char| c.is_ascii_alphanumeric() || c == ' ';
    phrase.words().starts_with(first)
}

/// The earliest of several phrases that a rule agrees to; of those at one place, the
/// longest.
type Earliest<P> = Option<(Range<usize>, &'static P)>;

impl<P: Phrase> Phrases<P> {
    pub(super) const fn new(list: &'static [P]) -> Self {
        Self {
            list,
            number: OnceLock::new(),
            by_key: OnceLock::new(),
            anywhere: OnceLock::new(),
        }
    }

    /// All of them, as they are listed.
    pub(super) fn all(&self) -> &'static [P] {
        self.list
    }

    fn by_key(&self) -> &ByKey<&'static P> {
        self.by_key.get_or_init(|| {
            let mut all: Vec<&P> = self.list.iter().collect();
            all.sort_by_key(|phrase| usize::MAX - phrase.words().len());
            ByKey::of(all, |phrase| phrase.words())
        })
    }

    fn anywhere(&self) -> bool {
        let anywhere = || self.list.iter().any(may_stand_anywhere);
        *self.anywhere.get_or_init(anywhere)
    }

    /// The earliest as whole words, in either case.
    pub(super) fn first_word(&self, words: &Words, from: usize) -> Earliest<P> {
        self.word(words, from, |range, _| is_whole(words, range))
    }

    /// The earliest in either case that `accept` agrees to and that begins in no word of
    /// ASCII letters.
    pub(super) fn word(
        &self,
        words: &Words,
        from: usize,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let found = words.concordance();
        let Some(&number) = self.number.get() else {
            return self.search(words.lower(), from, true, accept);
        };
        found.hits(number, from).find_map(|hit| {
            let phrase = self.list.get(usize::from(hit.phrase))?;
            let at = hit.at as usize;
            let range = at..at + phrase.words().len();
            accept(&range, phrase).then_some((range, phrase))
        })
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
        if self.anywhere() {
            return self.search(words, from, false, accept);
        }
        self.word(words, from, |range, phrase| {
            words.get(range.clone()) == Some(phrase.words()) && accept(range, phrase)
        })
    }

    /// The earliest that stands whole in a stretch of a sentence, inside of words too.
    pub(super) fn within(&self, words: &Words, stretch: Range<usize>) -> Earliest<P> {
        if self.anywhere() {
            return self.first_in(words.get(..stretch.end)?, stretch.start);
        }
        self.inside(words, stretch, |range, phrase| {
            words.get(range.clone()) == Some(phrase.words())
        })
    }

    /// The earliest that stands as whole words in a stretch of a sentence, in either case.
    pub(super) fn word_within(&self, words: &Words, stretch: Range<usize>) -> Earliest<P> {
        self.inside(words, stretch, |range, _| is_whole(words, range))
    }

    /// The earliest in a stretch that begins in no word of ASCII letters; no more than the
    /// stretch is looked through.
    fn inside(
        &self,
        words: &Words,
        stretch: Range<usize>,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let found = words.concordance();
        let Some(&number) = self.number.get() else {
            return self.search(
                words.lower().get(..stretch.end)?,
                stretch.start,
                true,
                accept,
            );
        };
        found.hits_in(number, stretch.clone()).find_map(|hit| {
            let phrase = self.list.get(usize::from(hit.phrase))?;
            let at = hit.at as usize;
            let range = at..at + phrase.words().len();
            (range.end <= stretch.end && accept(&range, phrase)).then_some((range, phrase))
        })
    }

    /// The longest that a text begins with.
    pub(super) fn begin(&self, text: &str) -> Option<&'static P> {
        let likely = self.by_key().likely(text.as_bytes()).iter().copied();
        likely
            .into_iter()
            .find(|phrase| text.starts_with(phrase.words()))
    }

    /// The earliest in a part of a sentence, inside of words too.
    pub(super) fn first_in(&self, part: &str, from: usize) -> Earliest<P> {
        self.search(part, from, false, |_, _| true)
    }

    /// The earliest in a part of a sentence as whole words, in the case of the list.
    pub(super) fn word_in(&self, part: &str, from: usize) -> Earliest<P> {
        self.search(part, from, true, |range, _| is_whole(part, range))
    }

    /// Looks at all places, or only at those in no word of ASCII letters.
    fn search(
        &self,
        text: &str,
        from: usize,
        outside_words: bool,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let phrases = self.by_key();
        let bytes = text.as_bytes();
        let places = bytes.iter().enumerate().skip(from);
        let mut begun = places.filter(|(_, first)| phrases.begins(**first));
        begun.find_map(|(at, _)| {
            let rest = bytes.get(at..)?;
            let likely = phrases.likely(rest);
            if likely.is_empty() || outside_words && inside_word(bytes, at) {
                return None;
            }
            likely.iter().find_map(|&phrase| {
                let words = phrase.words();
                let range = at..at + words.len();
                (begins_with(rest, words.as_bytes()) && accept(&range, phrase))
                    .then_some((range, phrase))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;
    use proptest::prelude::*;

    const LIST: &[&str] = &[
        "a", "ab", "b a", "abc", "«", "é«", "法", "法院", "院法", "b",
    ];
    static PHRASES: Phrases<&str> = Phrases::new(LIST);
    const AFTER_A_SPACE: &[&str] = &[" a", " 法院", "；"];
    static SPACED: Phrases<&str> = Phrases::new(AFTER_A_SPACE);
    const OF_MARKS: &[&str] = &["«", "é«", "法", "法院", "院法"];
    static MARKS: Phrases<&str> = Phrases::new(OF_MARKS);

    proptest! {
        #[test]
        fn a_list_finds_what_a_search_for_its_words_finds(text in "[ab «é法院]{0,30}") {
            for (at, _) in text.char_indices() {
                let found = |found: Option<(Range<usize>, &&'static str)>| {
                    found.map(|(range, words)| (range, *words))
                };
                let words = Words::from(text.as_str());
                prop_assert_eq!(found(PHRASES.first_of(&words, at)), scan::first_of(&text, LIST, at));
                prop_assert_eq!(found(SPACED.first_of(&words, at)), scan::first_of(&text, AFTER_A_SPACE, at));
                for end in (at..=text.len()).filter(|end| text.is_char_boundary(*end)) {
                    let part = &text[..end];
                    for (phrases, list) in [(&PHRASES, LIST), (&SPACED, AFTER_A_SPACE), (&MARKS, OF_MARKS)] {
                        prop_assert_eq!(found(phrases.within(&words, at..end)), scan::first_of(part, list, at));
                    }
                    if scan::is_whole(&text, &(at..end)) {
                        prop_assert_eq!(found(PHRASES.word_within(&words, at..end)), scan::first_word(part, LIST, at));
                    }
                }
                let longest = LIST.iter().filter(|words| text[at..].starts_with(**words));
                prop_assert_eq!(PHRASES.begin(&text[at..]).copied(), longest.max_by_key(|words| words.len()).copied());
                prop_assert_eq!(found(PHRASES.first_in(&text, at)), scan::first_of(&text, LIST, at));
                prop_assert_eq!(found(PHRASES.first_word(&words, at)), scan::first_word(&text, LIST, at));
                prop_assert_eq!(found(PHRASES.word_in(&text, at)), scan::first_word(&text, LIST, at));
            }
        }
    }
}
