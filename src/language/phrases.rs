//! Phrases that are sought in every sentence.
//!
//! In: a list of phrases, with what each means. Out: the earliest of them in a text. A list
//! is sorted by the first three bytes of its phrases once, the first time that it is asked;
//! then only the places are looked at where a word begins with the same three bytes.

use super::scan::{inside_word, is_whole, key};
use super::words::{Triple, Triples, Words, triple};
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
    table: OnceLock<Table<P>>,
}

/// A phrase, with its first eight bytes as a number: nearly all that begin with the same
/// three differ in those.
struct Entry<P: 'static> {
    phrase: &'static P,
    head: u64,
    /// All ones for the bytes that the phrase has.
    mask: u64,
}

impl<P: Phrase> Entry<P> {
    fn of(phrase: &'static P) -> Self {
        let words = phrase.words().as_bytes();
        Self {
            phrase,
            head: head(words),
            mask: match words.len() {
                len @ 0..8 => (1 << (8 * len)) - 1,
                _ => u64::MAX,
            },
        }
    }

    /// Whether it stands at the start of a text with this head.
    #[inline]
    fn begins(&self, rest: &[u8], its_head: u64) -> bool {
        (self.head ^ its_head) & self.mask == 0
            && (self.mask != u64::MAX || rest.starts_with(self.phrase.words().as_bytes()))
    }
}

impl<P> Clone for Entry<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Entry<P> {}

/// The first eight bytes as a number, zeros for those that a text lacks; no phrase has
/// any.
#[inline]
fn head(text: &[u8]) -> u64 {
    match text.first_chunk() {
        Some(first) => u64::from_le_bytes(*first),
        None => {
            let bytes = text.iter().rev();
            bytes.fold(0, |number, byte| number << 8 | u64::from(*byte))
        }
    }
}

/// The phrases of a list, the longest first.
struct Table<P: 'static> {
    all: Vec<Entry<P>>,
    /// By their first triple.
    sorted: Vec<(Triple, Entry<P>)>,
    firsts: Triples,
    /// Those of one or two bytes.
    short: Vec<Entry<P>>,
    /// Whether one begins with an ASCII letter or a space, and so may stand where no word
    /// begins.
    anywhere: bool,
    /// By their first character: 256 bits.
    keys: [u64; 4],
}

impl<P: Phrase> Table<P> {
    fn of(list: &'static [P]) -> Self {
        let mut all: Vec<Entry<P>> = list.iter().map(Entry::of).collect();
        all.sort_by_key(|entry| usize::MAX - entry.phrase.words().len());
        let mut table = Self {
            sorted: Vec::new(),
            firsts: Triples::NONE,
            short: Vec::new(),
            anywhere: list.iter().any(may_stand_anywhere),
            keys: [0; 4],
            all,
        };
        for phrase in list {
            let key = key(phrase.words().as_bytes());
            if let Some(bits) = table.keys.get_mut(usize::from(key / 64)) {
                *bits |= 1 << (key % 64);
            }
        }
        for &entry in &table.all {
            match triple(entry.phrase.words().as_bytes()) {
                Some(first) => {
                    table.firsts.insert(first);
                    table.sorted.push((first, entry));
                }
                None => table.short.push(entry),
            }
        }
        // Stable: the longest stay first.
        table.sorted.sort_by_key(|(first, _)| *first);
        table
    }

    /// Those that begin with a triple.
    fn with(&self, first: Triple) -> impl Iterator<Item = &Entry<P>> {
        let from = self.sorted.partition_point(|(other, _)| *other < first);
        let rest = self.sorted.get(from..).unwrap_or_default().iter();
        rest.take_while(move |(other, _)| *other == first)
            .map(|(_, entry)| entry)
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
        let table = OnceLock::new();
        Self { list, table }
    }

    fn table(&self) -> &Table<P> {
        self.table.get_or_init(|| Table::of(self.list))
    }

    /// The earliest as whole words, in either case.
    pub(super) fn first_word(&self, words: &Words, from: usize) -> Earliest<P> {
        self.word(words, from, |range, _| is_whole(words.lower(), range))
    }

    /// The earliest in either case that `accept` agrees to and that begins in no word of
    /// ASCII letters.
    pub(super) fn word(
        &self,
        words: &Words,
        from: usize,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        self.where_words_begin(words.lower(), words, from, accept)
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
        match self.table().anywhere {
            true => self.anywhere(words, from, false, accept),
            false => self.where_words_begin(words, words, from, accept),
        }
    }

    /// The earliest in a part of a sentence, inside of words too.
    pub(super) fn first_in(&self, part: &str, from: usize) -> Earliest<P> {
        self.anywhere(part, from, false, |_, _| true)
    }

    /// The earliest in a part of a sentence as whole words, in the case of the list.
    pub(super) fn word_in(&self, part: &str, from: usize) -> Earliest<P> {
        self.anywhere(part, from, true, |range, _| is_whole(part, range))
    }

    /// Looks at the places where words begin; `text` is the words or their lower case.
    fn where_words_begin(
        &self,
        text: &str,
        words: &Words,
        from: usize,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let (table, index) = (self.table(), words.index());
        if table.short.is_empty() && !index.triples.meet(&table.firsts) {
            return None;
        }
        index.starts(from).find_map(|(at, first)| {
            let likely = first.filter(|first| table.firsts.has(*first));
            if likely.is_none() && table.short.is_empty() {
                return None;
            }
            let longer = likely.into_iter().flat_map(|first| table.with(first));
            fitting(text, at, longer.chain(&table.short), &accept)
        })
    }

    /// Looks at all places, or only at those in no word of ASCII letters.
    fn anywhere(
        &self,
        text: &str,
        from: usize,
        outside_words: bool,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let table = self.table();
        let bytes = text.as_bytes();
        (from..bytes.len()).find_map(|at| {
            let key = key(bytes.get(at..)?);
            let likely = table.keys.get(usize::from(key / 64))? >> (key % 64) & 1 == 1;
            if !likely || outside_words && inside_word(bytes, at) {
                return None;
            }
            fitting(text, at, table.all.iter(), &accept)
        })
    }
}

/// The first of the phrases that stands at a place and is accepted.
#[inline]
fn fitting<'t, P: Phrase>(
    text: &str,
    at: usize,
    mut phrases: impl Iterator<Item = &'t Entry<P>>,
    accept: &impl Fn(&Range<usize>, &'static P) -> bool,
) -> Earliest<P> {
    let rest = text.as_bytes().get(at..)?;
    let head = head(rest);
    phrases.find_map(|entry| {
        if !entry.begins(rest, head) {
            return None;
        }
        let range = at..at + entry.phrase.words().len();
        accept(&range, entry.phrase).then_some((range, entry.phrase))
    })
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
                prop_assert_eq!(found(PHRASES.first_in(&text, at)), scan::first_of(&text, LIST, at));
                prop_assert_eq!(found(PHRASES.first_word(&words, at)), scan::first_word(&text, LIST, at));
                prop_assert_eq!(found(PHRASES.word_in(&text, at)), scan::first_word(&text, LIST, at));
            }
        }
    }
}
