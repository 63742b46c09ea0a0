//! Phrases that rules look for, in sentences and in parts of them.
//!
//! In: a list of phrases, with what each means. Out: the earliest of them. In a sentence
//! all lists have been looked for at once ([`super::concordance`]), so that asking for one
//! costs next to nothing; a part of a sentence is looked through for one list.

use super::bits::{Beginning, Beginnings, head};
use super::by_key::ByKey;
use super::concordance::{Number, words_begin};
use super::scan::{inside_word, is_whole};
use super::words::Words;
use crate::source::bytes::{CHUNK, masks};
use std::cell::Cell;
use std::ops::Range;
use std::sync::OnceLock;

/// A phrase with how it begins.
struct Entry<P: 'static> {
    beginning: Beginning,
    phrase: &'static P,
}

impl<P: Phrase> Entry<P> {
    fn of(phrase: &'static P) -> Self {
        Self {
            beginning: Beginning::of(phrase.words().as_bytes()),
            phrase,
        }
    }
}

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
    table: OnceLock<Table<P>>,
}

/// A list as parts of sentences are searched for it.
struct Table<P: 'static> {
    /// The longest first.
    by_key: ByKey<Entry<P>>,
    beginnings: Beginnings,
    /// Whether one begins with an ASCII letter, and so may stand inside a word.
    inside: bool,
    /// Whether one begins with a space.
    spaced: bool,
}

impl<P: Phrase> Sought for Phrases<P> {
    fn phrase(&self, at: usize) -> Option<&str> {
        self.list.get(at).map(Phrase::words)
    }

    fn enter(&self, number: Number) {
        self.number.get_or_init(|| number);
    }
}

/// The earliest of several phrases that a rule agrees to; of those at one place, the
/// longest.
type Earliest<P> = Option<(Range<usize>, &'static P)>;

impl<P: Phrase> Phrases<P> {
    pub(super) const fn new(list: &'static [P]) -> Self {
        Self {
            list,
            number: OnceLock::new(),
            table: OnceLock::new(),
        }
    }

    /// All of them, as they are listed.
    pub(super) fn all(&self) -> &'static [P] {
        self.list
    }

    fn table(&self) -> &Table<P> {
        self.table.get_or_init(|| {
            let mut all: Vec<Entry<P>> = self.list.iter().map(Entry::of).collect();
            all.sort_by_cached_key(|entry| usize::MAX - entry.phrase.words().len());
            let mut words = self.list.iter().map(Phrase::words);
            Table {
                beginnings: Beginnings::of(words.clone()),
                inside: words.clone().any(|words| words.starts_with(is_letter)),
                spaced: words.any(|words| words.starts_with(' ')),
                by_key: ByKey::of(all, |entry| entry.phrase.words()),
            }
        })
    }

    /// Whether none stands in a sentence where a word begins: of most lists none does, so
    /// that this is told before anything is called.
    #[inline]
    fn is_absent(&self, words: &Words) -> bool {
        let number = self.number.get();
        number.is_some_and(|number| !words.concordance().has(*number))
    }

    /// Whether one may stand where no word begins.
    fn anywhere(&self) -> bool {
        let table = self.table();
        table.inside || table.spaced
    }

    /// The earliest as whole words, in either case.
    #[inline]
    pub(super) fn first_word(&self, words: &Words, from: usize) -> Earliest<P> {
        self.word(words, from, |range, _| is_whole(words, range))
    }

    /// The earliest in either case that `accept` agrees to and that begins in no word of
    /// ASCII letters.
    #[inline]
    pub(super) fn word(
        &self,
        words: &Words,
        from: usize,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        if self.is_absent(words) {
            return None;
        }
        self.inside(words, from..words.len(), accept)
    }

    /// The earliest in the same case that stands after a space, and the place of that space.
    pub(super) fn after_space(&self, words: &Words, from: usize) -> Option<(usize, &'static P)> {
        let stands = |range: &Range<usize>, phrase: &P| {
            let before = range.start.checked_sub(1);
            before.is_some_and(|space| words.as_bytes().get(space) == Some(&b' '))
                && words.get(range.clone()) == Some(phrase.words())
        };
        let (found, phrase) = self.word(words, from + 1, |range, phrase| stands(range, phrase))?;
        Some((found.start - 1, phrase))
    }

    /// The earliest, inside of words too.
    pub(super) fn first_of(&self, words: &Words, from: usize) -> Earliest<P> {
        self.any(words, from, |_, _| true)
    }

    /// The earliest, inside of words too, that `accept` agrees to.
    #[inline]
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
        if self.is_absent(words) {
            return None;
        }
        self.inside(words, stretch, |range, phrase| {
            words.get(range.clone()) == Some(phrase.words())
        })
    }

    /// The earliest that stands as whole words in a stretch of a sentence, in either case.
    pub(super) fn word_within(&self, words: &Words, stretch: Range<usize>) -> Earliest<P> {
        if self.is_absent(words) {
            return None;
        }
        self.inside(words, stretch, |range, _| is_whole(words, range))
    }

    /// The earliest in a stretch that begins in no word of ASCII letters; no more than the
    /// stretch is looked through.
    #[inline(never)]
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
        found.hits(number, stretch.clone()).find_map(|hit| {
            let phrase = self.list.get(usize::from(hit.phrase))?;
            let at = hit.at as usize;
            let range = at..at + phrase.words().len();
            (range.end <= stretch.end && accept(&range, phrase)).then_some((range, phrase))
        })
    }

    /// The longest that a text begins with.
    pub(super) fn begin(&self, text: &str) -> Option<&'static P> {
        let likely = self.table().by_key.likely(text.as_bytes()).iter();
        let mut likely = likely.map(|entry| entry.phrase);
        likely.find(|phrase| text.starts_with(phrase.words()))
    }

    /// The earliest in a part of a sentence, inside of words too.
    pub(super) fn first_in(&self, part: &str, from: usize) -> Earliest<P> {
        self.search(part, from, false, |_, _| true)
    }

    /// The earliest in a part of a sentence as whole words, in the case of the list.
    pub(super) fn word_in(&self, part: &str, from: usize) -> Earliest<P> {
        self.search(part, from, true, |range, _| is_whole(part, range))
    }

    /// The one that stands first in the list, of those in a part of a sentence: as whole
    /// words, or inside of words too.
    pub(super) fn foremost_in(&self, part: &str, whole: bool) -> Option<&'static P> {
        let foremost = Cell::new(None);
        self.search(part, 0, whole, |range, phrase| {
            if !whole || is_whole(part, range) {
                let place = self
                    .list
                    .iter()
                    .position(|other| std::ptr::eq(other, phrase));
                let before = foremost.get().or(place);
                foremost.set(before.min(place));
            }
            false
        });
        self.list.get(foremost.get()?)
    }

    /// Looks at all places, or only at those in no word of ASCII letters.
    #[inline(never)]
    fn search(
        &self,
        text: &str,
        from: usize,
        outside_words: bool,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let table = self.table();
        let bytes = text.as_bytes();
        let look = |at: usize| table.look_at(text, at, outside_words, &accept);
        if table.inside && !outside_words {
            let mut all = (from..bytes.len()).filter(|at| table.may_begin(bytes, *at));
            return all.find_map(look);
        }
        let part = bytes.get(from..)?;
        let mut spaces = table.spaced.then(|| masks(part, |byte| byte == b' '));
        // Most places begin no word.
        for (chunk, mut starts) in words_begin(part).enumerate() {
            starts |= spaces.as_mut().and_then(Iterator::next).unwrap_or_default();
            while starts != 0 {
                let at = from + chunk * CHUNK + starts.trailing_zeros() as usize;
                starts &= starts - 1;
                if table.may_begin(bytes, at)
                    && let Some(found) = look(at)
                {
                    return Some(found);
                }
            }
        }
        None
    }
}

impl<P: Phrase> Table<P> {
    /// Whether a phrase may stand at a place of a text: at most places none does.
    #[inline]
    fn may_begin(&self, text: &[u8], at: usize) -> bool {
        let rest = text.get(at..).unwrap_or_default();
        self.by_key.may_begin(rest) && self.beginnings.may_be(head(rest))
    }

    /// The longest that stands at a place and that `accept` agrees to. Apart from the loop
    /// that calls it, which is faster so: few places come here.
    #[inline(never)]
    fn look_at(
        &self,
        text: &str,
        at: usize,
        outside_words: bool,
        accept: &impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let bytes = text.as_bytes();
        let rest = bytes.get(at..)?;
        let head = head(rest);
        let likely = self.by_key.likely(rest).iter();
        let mut likely = likely.filter(|one| one.beginning.begins(head));
        likely.find_map(|&Entry { phrase, .. }| {
            let words = phrase.words();
            let range = at..at + words.len();
            let stands =
                rest.starts_with(words.as_bytes()) && !(outside_words && inside_word(bytes, at));
            (stands && accept(&range, phrase)).then_some((range, phrase))
        })
    }
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
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

    #[test]
    fn what_stands_first_in_a_list_counts_most() {
        static NAMES: Phrases<&str> = Phrases::new(&["joint plan", "plan", "map"]);
        let both = "a map and a joint plan";
        assert_eq!(NAMES.foremost_in(both, true), Some(&"joint plan"));
        assert_eq!(NAMES.foremost_in("a map of planners", true), Some(&"map"));
        assert_eq!(NAMES.foremost_in("a map of planners", false), Some(&"plan"));
        assert_eq!(NAMES.foremost_in("planners", true), None);
    }

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
