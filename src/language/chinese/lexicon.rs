//! Words told by their first or their last character: what a text begins or ends with.

use super::super::bits::Bits;
use std::sync::OnceLock;

/// A list of words of which one is looked for at one place.
pub(super) struct Lexicon {
    /// The words, with blanks between.
    list: &'static str,
    /// Whether their last characters tell them apart.
    of_endings: bool,
    table: OnceLock<Table>,
}

struct Table {
    /// By their first or last character, and the longest first.
    words: Vec<(char, &'static str)>,
    /// Those characters: most that are asked for are none of them.
    keys: Bits<{ KEYS / 64 }>,
}

/// How many characters are told apart.
const KEYS: usize = 1 << 12;

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
        self.table.get_or_init(|| {
            let words = self.list.split_ascii_whitespace();
            let key = |word: &str| match self.of_endings {
                true => word.chars().next_back(),
                false => word.chars().next(),
            };
            let words = words.filter_map(|word| Some((key(word)?, word)));
            let mut words: Vec<(char, &str)> = words.collect();
            words.sort_by_key(|(key, word)| (*key, usize::MAX - word.len()));
            let mut keys = Bits::NONE;
            for (key, _) in &words {
                keys.insert(*key as usize % KEYS);
            }
            Table { words, keys }
        })
    }

    /// Whether a character may be the first of a word, or the last, whichever is told:
    /// most are not.
    pub(super) fn may_have(&self, key: char) -> bool {
        self.table().keys.has(key as usize % KEYS)
    }

    /// The length of the longest word of a key that `accept` agrees to.
    fn longest(&self, key: char, accept: impl Fn(&str) -> bool) -> Option<usize> {
        if !self.may_have(key) {
            return None;
        }
        let table = self.table();
        let from = table.words.partition_point(|(other, _)| *other < key);
        let mut likely = table.words.get(from..)?.iter();
        let found = likely.by_ref().take_while(|(other, _)| *other == key);
        found
            .map(|(_, word)| word)
            .find(|word| accept(word))
            .map(|word| word.len())
    }

    /// The length of the longest word that a text begins with.
    pub(super) fn begin(&self, text: &str) -> Option<usize> {
        self.longest(text.chars().next()?, |word| text.starts_with(word))
    }

    /// The length of the longest word that a text ends with.
    pub(super) fn end(&self, text: &str) -> Option<usize> {
        self.longest(text.chars().next_back()?, |word| text.ends_with(word))
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
}
