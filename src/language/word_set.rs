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
fn fingerprint(head: u64, length: usize) -> usize {
    hashed(head ^ (length as u64) << 56, BITS)
}

impl WordSet {
    pub(super) const fn new(list: &'static [&'static str]) -> Self {
        let set = OnceLock::new();
        Self { list, set }
    }

    /// Whether a word is one of them; in their case.
    pub(super) fn has(&self, word: &str) -> bool {
        let set = self.set();
        let print = fingerprint(head(word.as_bytes()), word.len());
        set.likely.has(print) && set.words.contains(word)
    }

    /// Whether a word is one of them with an ending.
    pub(super) fn has_with(&self, word: &str, ending: &str) -> bool {
        let set = self.set();
        let mut begins = head(word.as_bytes());
        // Of a short word its ending is a part of the first eight bytes.
        if word.len() < 8 {
            begins |= head(ending.as_bytes()) << (8 * word.len());
        }
        let print = fingerprint(begins, word.len() + ending.len());
        set.likely.has(print) && set.words.contains(format!("{word}{ending}").as_str())
    }

    fn set(&self) -> &Set {
        self.set.get_or_init(|| {
            let mut likely = Bits::NONE;
            for word in self.list {
                likely.insert(fingerprint(head(word.as_bytes()), word.len()));
            }
            let words = self.list.iter().copied().collect();
            Set { words, likely }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_by_itself_and_by_its_ending() {
        static WORDS: WordSet = WordSet::new(&["cities", "rangers", "municipalities", "notaries"]);
        assert!(WORDS.has("cities") && !WORDS.has("city"));
        assert!(WORDS.has_with("ranger", "s") && WORDS.has_with("cit", "ies"));
        assert!(WORDS.has_with("municipalit", "ies") && WORDS.has_with("notarie", "s"));
        assert!(!WORDS.has_with("range", "s") && !WORDS.has_with("municipality", "s"));
    }
}
