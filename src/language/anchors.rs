//! What sentences of two languages share if they say the same: the things that such
//! texts speak of, and figures in words.
//!
//! Each language lists its words for a thing under the same key, in a file of its own.

use super::bits::{Beginning, hashed, head, mask};
use std::sync::OnceLock;

/// What sets the mark of a thing apart from that of a figure in ASCII.
pub(crate) const THING: u64 = 1 << 63;

/// What marks a sentence of one clause, which hardly stands for two of another language.
pub(crate) const SINGLE: u64 = 1 << 62;

/// What marks a sentence that goes on with what was said before: "It should …", 其….
pub(crate) const BACK: u64 = 1 << 60;

/// A language's words: each key with words for it, with blanks between.
pub(super) struct Things {
    list: &'static [(&'static str, &'static str)],
    words: OnceLock<Table>,
}

/// A word with the mark of its thing.
#[derive(Clone, Copy)]
pub(super) struct Thing {
    beginning: Beginning,
    pub(super) word: &'static str,
    pub(super) mark: u64,
}

impl Thing {
    /// Whether a text of this head begins with the word.
    #[inline]
    fn begins(&self, text: &str, text_head: u64) -> bool {
        self.beginning.begins(text_head) && (self.word.len() <= HEAD || text.starts_with(self.word))
    }
}

/// How many bytes a head has.
const HEAD: usize = 8;

/// The words by how they begin, in buckets: nearly all words of a text have an empty one.
struct Table {
    /// In the order of their buckets; those of one bucket in that of the list.
    words: Vec<Thing>,
    /// Where those of each bucket begin; one more for the end of the last.
    starts: Vec<u16>,
}

/// There are two to the power of this many buckets.
const BITS: u32 = 10;

/// The bucket of what begins so, by the first three bytes; no word has fewer.
fn bucket(head: u64) -> usize {
    hashed(head & mask(3), BITS)
}

impl Things {
    pub(super) const fn new(list: &'static [(&'static str, &'static str)]) -> Self {
        let words = OnceLock::new();
        Self { list, words }
    }

    /// The words that a text begins with, as they are listed.
    #[inline]
    pub(super) fn begin(&self, text: &str) -> impl Iterator<Item = Thing> {
        let table = self.words.get_or_init(|| Table::of(self.list));
        let head = head(text.as_bytes());
        let bucket = bucket(head);
        let likely = match table.starts.get(bucket..bucket + 2) {
            Some(&[start, end]) => {
                let range = usize::from(start)..usize::from(end);
                table.words.get(range).unwrap_or_default()
            }
            _ => &[],
        };
        let likely = likely.iter().copied();
        likely.filter(move |thing| thing.begins(text, head))
    }
}

impl Table {
    fn of(list: &[(&'static str, &'static str)]) -> Self {
        let words = list.iter().flat_map(|(key, words)| {
            let mark = key_mark(key);
            words.split(' ').map(move |word| Thing {
                beginning: Beginning::of(word.as_bytes()),
                word,
                mark,
            })
        });
        let mut words: Vec<Thing> = words.collect();
        // Stable: the order stays in a bucket.
        let of = |thing: &Thing| bucket(head(thing.word.as_bytes()));
        words.sort_by_cached_key(of);
        // No list has as many as 65,536.
        let start = |bucket: usize| words.partition_point(|thing| of(thing) < bucket) as u16;
        let starts = (0..=1 << BITS).map(start).collect();
        Self { words, starts }
    }
}

/// The mark of a key (FNV-1a), the same in every language.
fn key_mark(key: &str) -> u64 {
    let start = 0xCBF2_9CE4_8422_2325_u64;
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    key.bytes().fold(start, step) & !SINGLE | THING
}

/// The mark of a figure, as it is written in ASCII digits.
pub(super) fn figure(number: u64) -> u64 {
    let digits = number.to_string();
    digits
        .bytes()
        .fold(0, |all, byte| all << 8 | u64::from(byte))
}

#[cfg(test)]
mod tests {
    use crate::language::ALL;

    #[test]
    fn sentences_that_say_the_same_share_marks() {
        let marks = |code: &str, text: &str| {
            let language = ALL
                .iter()
                .find(|language| language.code().to_string() == code);
            language.expect("the language has a file").anchors(text)
        };
        let english = marks("eng", "Courts keep thirty copies of the treaty.");
        let chinese = marks("zho", "法院保存该条约的三十份副本。");
        assert_eq!(english.len(), 5, "court, thirty, copy, treaty, one clause");
        assert!(english.iter().all(|mark| chinese.contains(mark)));
        let other = marks("zho", "主持人感谢翻译人员，并道别。");
        assert!(english.iter().all(|mark| !other.contains(mark)));
    }
}
