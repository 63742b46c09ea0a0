//! Words told by their first or their last character: what a text begins or ends with.

use super::super::bits::{Beginning, Bits, hashed, head, mask, tail};
use std::sync::OnceLock;

/// A list of words of which one is looked for at one place.
pub(super) struct Lexicon {
    /// The words, with blanks between; none is shorter than a Chinese character.
    list: &'static str,
    /// Whether their last characters tell them apart.
    of_endings: bool,
    table: OnceLock<Table>,
}

/// A word with its first bytes, or from its end on with its last ones, whichever are told.
#[derive(Clone, Copy)]
struct Entry {
    edge: Beginning,
    word: &'static str,
}

struct Table {
    /// In the order of their buckets, and the longest first.
    words: Vec<Entry>,
    /// Where those of each bucket begin; one more for the end of the last. Most that are
    /// asked for have none.
    starts: [u16; BUCKETS + 1],
    /// The first or the last characters.
    keys: Bits<{ KEYS / 64 }>,
}

/// How many buckets there are; a power of two.
const BUCKETS: usize = 1 << 10;

/// How many characters are told apart.
const KEYS: usize = 1 << 12;

/// How many bytes are compared at once.
const EDGE: usize = 8;

/// The bucket of what has these bytes at the edge, by one character.
#[inline]
fn bucket(edge: u64) -> usize {
    hashed(edge & mask(CHARACTER), BUCKETS.ilog2())
}

/// How many bytes a Chinese character has.
const CHARACTER: usize = 3;

impl Lexicon {
    /// Words that a text may begin with.
    pub(super) const fn of_beginnings(list: &'static str) -> Self {
        Self {
            list,
            of_endings: false,
            table: OnceLock::new(),
        }
    }

    /// Words that a text may end with.
    pub(super) const fn of_endings(list: &'static str) -> Self {
        Self {
            list,
            of_endings: true,
            table: OnceLock::new(),
        }
    }

    fn table(&self) -> &Table {
        self.table
            .get_or_init(|| Table::of(self.list, self.of_endings))
    }

    /// Whether a character may be the first of a word, or the last, whichever is told:
    /// most are not.
    pub(super) fn may_have(&self, key: char) -> bool {
        self.table().keys.has(key as usize % KEYS)
    }

    /// The length of the longest word that a text begins with.
    pub(super) fn begin(&self, text: &str) -> Option<usize> {
        let begins = |word: &str| text.starts_with(word);
        self.table().longest(head(text.as_bytes()), begins)
    }

    /// The length of the longest word that a text ends with.
    pub(super) fn end(&self, text: &str) -> Option<usize> {
        let ends = |word: &str| text.ends_with(word);
        self.table().longest(tail(text.as_bytes()), ends)
    }
}

impl Table {
    fn of(list: &'static str, of_endings: bool) -> Self {
        let all = list.split_ascii_whitespace();
        // Most words have two characters.
        let mut words: Vec<(usize, Entry)> = Vec::with_capacity(list.len() / (2 * CHARACTER));
        let mut keys = Bits::NONE;
        words.extend(all.map(|word| {
            let bytes = word.as_bytes();
            let (edge, bytes, key) = match of_endings {
                true => (
                    Beginning::backwards(bytes),
                    tail(bytes),
                    word.chars().next_back(),
                ),
                false => (Beginning::of(bytes), head(bytes), word.chars().next()),
            };
            if let Some(key) = key {
                keys.insert(key as usize % KEYS);
            }
            debug_assert!(word.len() >= CHARACTER);
            (bucket(bytes), Entry { edge, word })
        }));
        words.sort_unstable_by_key(|(bucket, entry)| (*bucket, usize::MAX - entry.word.len()));
        let mut starts = [0; BUCKETS + 1];
        let mut next = 0;
        for (at, (bucket, _)) in words.iter().enumerate() {
            // No list has as many as 65,536.
            let passed = starts.get_mut(next..=*bucket).unwrap_or_default();
            passed.fill(at as u16);
            next = bucket + 1;
        }
        let passed = starts.get_mut(next..).unwrap_or_default();
        passed.fill(words.len() as u16);
        let words = words.into_iter().map(|(_, entry)| entry).collect();
        Self {
            words,
            starts,
            keys,
        }
    }

    /// The length of the longest word that may stand at such an edge, and does.
    #[inline]
    fn longest(&self, edge: u64, stands: impl Fn(&str) -> bool) -> Option<usize> {
        let bucket = bucket(edge);
        let &[start, end] = self.starts.get(bucket..bucket + 2)? else {
            return None;
        };
        let likely = self.words.get(usize::from(start)..usize::from(end))?;
        let is_it = |entry: &&Entry| {
            entry.edge.begins(edge) && (entry.word.len() <= EDGE || stands(entry.word))
        };
        likely.iter().find(is_it).map(|entry| entry.word.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_and_endings() {
        static FIRST: Lexicon = Lexicon::of_beginnings("法 法院 院");
        static LAST: Lexicon = Lexicon::of_endings("法院 国");
        assert_eq!(FIRST.begin("法院应"), Some(6));
        assert_eq!(FIRST.begin("法律"), Some(3));
        assert_eq!(FIRST.begin("律"), None);
        assert_eq!(FIRST.begin(""), None);
        assert_eq!(LAST.end("某国法院"), Some(6));
        assert_eq!(LAST.end("某国"), Some(3));
        assert_eq!(LAST.end("学院"), None);
    }

    #[test]
    fn words_of_more_bytes_than_are_compared_at_once() {
        static FIRST: Lexicon = Lexicon::of_beginnings("海事法院 海事法");
        static LAST: Lexicon = Lexicon::of_endings("海事法院 事法院");
        assert_eq!(FIRST.begin("海事法院应"), Some(12));
        assert_eq!(FIRST.begin("海事法律"), Some(9));
        assert_eq!(FIRST.begin("海事局"), None);
        assert_eq!(LAST.end("某国海事法院"), Some(12));
        assert_eq!(LAST.end("民事法院"), Some(9));
        assert_eq!(LAST.end("法院"), None);
    }
}
