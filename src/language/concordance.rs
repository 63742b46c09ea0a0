//! All phrases that rules seek in sentences, as one table.
//!
//! In: the lists of every language. Out: the places in a sentence where phrases of them
//! begin. A sentence is looked through once, however many lists are asked for later:
//! most of them have nothing in it, which a bit tells.

use super::ALL;
use super::bits::{Beginning, Bits, hashed, head};
use super::lower::Lower;
use super::phrases::Sought;
use crate::source::bytes::{CHUNK, following, is_alphanumeric, mask_pairs};
use std::cmp::Reverse;
use std::ops::Range;
use std::sync::LazyLock;

/// The lists of all languages.
static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let lists = ALL.iter().flat_map(|language| language.sought());
    Lists::of(lists.flat_map(|lists| lists.iter().copied()))
});

/// The number of a list in the table.
pub(super) type Number = u8;

/// How many numbers of 64 bits have a bit for every list.
const LISTED: usize = 4;

/// A phrase of a list that stands in a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Hit {
    /// The byte where it begins.
    pub(super) at: u32,
    pub(super) list: Number,
    /// Which of the list's phrases it is.
    pub(super) phrase: u16,
}

/// What of all lists stands in a sentence, whatever the case of its letters.
#[derive(Clone)]
pub(super) struct Concordance {
    /// By their places; of those of one list at one place the longest first.
    all: Vec<Hit>,
    /// Which lists have any: a bit each.
    lists: Bits<LISTED>,
}

impl Concordance {
    /// What of all lists stands in a text.
    pub(super) fn of(text: &Lower) -> Self {
        LISTS.look_through(text)
    }

    /// Whether any of a list stands in the text: of most lists none does.
    #[inline]
    pub(super) fn has(&self, list: Number) -> bool {
        self.lists.has(usize::from(list))
    }

    /// Those of a list that begin in a part of the text.
    pub(super) fn hits(&self, list: Number, part: Range<usize>) -> impl Iterator<Item = Hit> {
        // Hostile texts have millions of them.
        let before = match part.start {
            0 => 0,
            from => self.all.partition_point(|hit| (hit.at as usize) < from),
        };
        let after = self.all.get(before..).unwrap_or_default().iter();
        let inside = after.take_while(move |hit| (hit.at as usize) < part.end);
        inside.filter(move |hit| hit.list == list).copied()
    }
}

/// A phrase, its bytes eight at a time as numbers: nearly all that share a bucket differ
/// in the first eight, and few are longer than sixteen.
#[derive(Clone, Copy)]
struct Entry {
    first: Beginning,
    next: Beginning,
    /// What comes after those.
    rest: &'static [u8],
    list: Number,
    phrase: u16,
}

/// How many buckets there are; a power of two.
const BUCKETS: usize = FIRSTS / 8;
/// How many beginnings of phrases are told apart.
const FIRSTS: usize = 1 << 15;

/// The phrases of all lists, by their first bytes.
struct Lists {
    /// By their buckets, and the longest first.
    entries: Vec<Entry>,
    /// Where the entries of each bucket begin; one more for the end of the last.
    buckets: Vec<u16>,
    /// How those begin: by more bits of the same products, as few texts have all of them.
    begins: Bits<{ FIRSTS / 64 }>,
    /// How the first character of any of them does, or its first letters.
    opens: Bits<{ FIRSTS / 64 }>,
}

impl Lists {
    fn of(lists: impl Iterator<Item = &'static dyn Sought>) -> Self {
        let mut table = Self {
            entries: Vec::new(),
            buckets: Vec::with_capacity(BUCKETS + 1),
            begins: Bits::NONE,
            opens: Bits::NONE,
        };
        let mut all = Vec::new();
        let long_enough = |list: &&'static dyn Sought| {
            let mut phrases = (0..).map_while(|phrase| list.phrase(phrase));
            phrases.all(|words| words.len() >= SHORT)
        };
        // A list of shorter phrases, or past the last number, is not entered.
        for (number, list) in (0..Number::MAX).zip(lists.filter(long_enough)) {
            list.enter(number);
            let phrases = (0..).map_while(|phrase| Some((phrase, list.phrase(phrase)?)));
            for (phrase, words) in phrases {
                let entry = Entry::of(words.as_bytes(), number, phrase);
                let head = head(&words.as_bytes().to_ascii_lowercase());
                let first = match words.len() {
                    0..LONG => first::<SHORT>(head),
                    _ => first::<LONG>(head),
                };
                table.begins.insert(first);
                table.opens.insert(self::first::<SHORT>(head));
                all.push((bucket(first), Reverse(words.len()), entry));
            }
        }
        // By their numbers: an entry is moved once.
        all.sort_by_cached_key(|(bucket, length, _)| (*bucket, *length));
        let mut entries = all.into_iter().peekable();
        for number in 0..BUCKETS {
            table.buckets.push(table.entries.len() as u16);
            while let Some((.., entry)) = entries.next_if(|(bucket, ..)| *bucket == number) {
                table.entries.push(entry);
            }
        }
        table.buckets.push(table.entries.len() as u16);
        table
    }

    /// What stands in a text at the places where words begin.
    fn look_through(&self, text: &Lower) -> Concordance {
        let mut found = Concordance {
            all: Vec::new(),
            lists: Bits::NONE,
        };
        for (chunk, mut starts) in words_begin(text.text().as_bytes()).enumerate() {
            while starts != 0 {
                let at = chunk * CHUNK + starts.trailing_zeros() as usize;
                starts &= starts - 1;
                let head = text.head(at);
                let short = first::<SHORT>(head);
                if !self.opens.has(short) {
                    continue;
                }
                let long = first::<LONG>(head);
                if self.begins.has(long) {
                    self.look_at(at, text, long, &mut found);
                }
                if self.begins.has(short) {
                    self.look_at(at, text, short, &mut found);
                }
            }
        }
        found
    }

    /// What stands at a place, of the phrases that begin alike. Apart from the loop that
    /// calls it, which is faster so: few places come here.
    #[inline(never)]
    fn look_at(&self, at: usize, text: &Lower, first: usize, found: &mut Concordance) {
        let (head, next) = (text.head(at), text.head(at + HEAD));
        for entry in self.bucket(bucket(first)) {
            if entry.begins(head, next) && entry.ends(text, at + 2 * HEAD) {
                found.lists.insert(usize::from(entry.list));
                if found.all.is_empty() {
                    found.all.reserve(USUAL);
                }
                found.all.push(Hit {
                    at: at as u32,
                    list: entry.list,
                    phrase: entry.phrase,
                });
            }
        }
    }

    #[inline]
    fn bucket(&self, bucket: usize) -> &[Entry] {
        match self.buckets.get(bucket..bucket + 2) {
            Some(&[start, end]) => {
                let range = usize::from(start)..usize::from(end);
                self.entries.get(range).unwrap_or_default()
            }
            _ => &[],
        }
    }
}

impl Entry {
    fn of(words: &'static [u8], list: Number, phrase: usize) -> Self {
        let lower = words.to_ascii_lowercase();
        Self {
            first: Beginning::of(&lower),
            next: Beginning::of(lower.get(HEAD..).unwrap_or_default()),
            rest: words.get(2 * HEAD..).unwrap_or_default(),
            list,
            // No list is as long as 65,536.
            phrase: phrase as u16,
        }
    }

    /// Whether what has these first bytes, eight and eight, begins as the phrase does.
    #[inline]
    fn begins(&self, head: u64, next: u64) -> bool {
        self.first.begins(head) && self.next.begins(next)
    }

    /// Whether what comes after those stands at a place.
    #[inline]
    fn ends(&self, text: &Lower, at: usize) -> bool {
        let rest = || text.after(at).get(..self.rest.len()).unwrap_or_default();
        self.rest.is_empty() || self.rest.eq_ignore_ascii_case(rest())
    }
}

/// How many phrases most sentences have at most.
const USUAL: usize = 16;

/// How many bytes of a phrase are compared at once.
const HEAD: usize = 8;

/// Phrases of so many bytes, two Chinese characters, are in the bucket of as many.
const LONG: usize = 6;
/// Shorter ones are in that of one character.
const SHORT: usize = 3;

/// What tells how a text of this head begins, by so many of its bytes.
#[inline]
fn first<const BYTES: usize>(head: u64) -> usize {
    let first = hashed(head << (64 - 8 * BYTES), FIRSTS.ilog2() - 1);
    // Each number of bytes has its own half, so that nothing is found twice.
    if BYTES == LONG {
        first + FIRSTS / 2
    } else {
        first
    }
}

/// The bucket of what begins so.
fn bucket(first: usize) -> usize {
    first / (FIRSTS / BUCKETS)
}

/// Where the words of a text begin, as bits of [`mask_pairs`]: words of ASCII letters or digits,
/// all characters beyond ASCII, and marks.
pub(super) fn words_begin(bytes: &[u8]) -> impl Iterator<Item = u64> {
    // A space or what goes on with a character begins nothing.
    let starts = |byte: u8| (byte != b' ') & (byte.wrapping_sub(0x80) >= 0x40);
    let mut before = 0;
    // Nor does a letter after another.
    mask_pairs(bytes, is_alphanumeric, starts)
        .map(move |(letters, starts)| starts & !following(letters, &mut before))
}

#[cfg(test)]
mod tests {
    use super::super::phrases::Phrases;
    use super::super::scan;
    use super::*;
    use proptest::prelude::*;

    const MANY: &[&str] = &["abc", "b a", "ab a b", "é«", "法院", "院法"];
    const FEW: &[&str] = &["abc ab", "b a", "法", "法院法院法院"];
    static FIRST: Phrases<&str> = Phrases::new(MANY);
    static SECOND: Phrases<&str> = Phrases::new(FEW);

    proptest! {
        #[test]
        fn every_phrase_of_every_list_is_found_where_a_word_begins(text in "[abAB «é法院]{0,30}") {
            let lists: [&'static dyn Sought; 2] = [&FIRST, &SECOND];
            let found = Lists::of(lists.into_iter()).look_through(&Lower::of(&text));
            for (number, list) in [(0, MANY), (1, FEW)] {
                let lower = text.to_ascii_lowercase();
                let mut expected = Vec::new();
                for (at, _) in lower.char_indices() {
                    let mut here: Vec<(usize, usize)> = list
                        .iter()
                        .enumerate()
                        .filter(|(_, words)| lower[at..].starts_with(**words))
                        .filter(|_| !scan::inside_word(lower.as_bytes(), at))
                        .map(|(phrase, _)| (at, phrase))
                        .collect();
                    here.sort_by_key(|(_, phrase)| usize::MAX - list[*phrase].len());
                    expected.extend(here);
                }
                let hits = found.hits(number, 0..usize::MAX);
                let hits: Vec<_> = hits.map(|hit| (hit.at as usize, usize::from(hit.phrase))).collect();
                prop_assert_eq!(hits, expected);
            }
        }
    }
}
