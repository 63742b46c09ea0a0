//! Lists of words that many words are looked up in.

use super::bits::{Bits, hashed, head};
use std::collections::HashSet;
use std::sync::OnceLock;

/// A list of words; made a set the first time that it is asked.
pub(super) struct WordSet {
    list: &'static [&'static str],
    set: OnceLock<Set>,
}

struct Set {
    words: HashSet<&'static str>,
    /// The fingerprints of the words: nearly all that are asked have none of them.
    likely: Bits<{ (1 << BITS) / 64 }>,
}

/// How many bits a fingerprint has.
const BITS: u32 = 13;

/// The same for words that begin and are as long alike.
fn fingerprint(word: &str) -> usize {
    hashed(head(word.as_bytes()) ^ (word.len() as u64) << 56, BITS)
}

impl WordSet {
    pub(super) const fn new(list: &'static [&'static str]) -> Self {
        let set = OnceLock::new();
        Self { list, set }
    }

    /// Whether a word is one of them; in their case.
    pub(super) fn has(&self, word: &str) -> bool {
        let set = self.set.get_or_init(|| {
            let mut likely = Bits::NONE;
            for word in self.list {
                likely.insert(fingerprint(word));
            }
            let words = self.list.iter().copied().collect();
            Set { words, likely }
        });
        set.likely.has(fingerprint(word)) && set.words.contains(word)
    }
}
