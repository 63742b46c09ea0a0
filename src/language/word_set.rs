//! Lists of words that many words are looked up in.

use std::collections::HashSet;
use std::sync::OnceLock;

/// A list of words; made a set the first time that it is asked.
pub(super) struct WordSet {
    list: &'static [&'static str],
    set: OnceLock<HashSet<&'static str>>,
}

impl WordSet {
    pub(super) const fn new(list: &'static [&'static str]) -> Self {
        let set = OnceLock::new();
        Self { list, set }
    }

    /// Whether a word is one of them; in their case.
    pub(super) fn has(&self, word: &str) -> bool {
        let set = self.set.get_or_init(|| self.list.iter().copied().collect());
        set.contains(word)
    }
}
