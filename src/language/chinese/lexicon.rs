//! Words told by their first or their last character: what a text begins or ends with.

use std::collections::HashMap;
use std::sync::OnceLock;

/// A list of words of which one is looked for at one place.
pub(super) struct Lexicon {
    /// The words, with blanks between.
    list: &'static str,
    key: fn(&str) -> Option<char>,
    by_key: OnceLock<HashMap<char, Vec<&'static str>>>,
}

impl Lexicon {
    /// Words that a text may begin with.
    pub(super) const fn of_beginnings(list: &'static str) -> Self {
        let key = |word: &str| word.chars().next();
        let by_key = OnceLock::new();
        Self { list, key, by_key }
    }

    /// Words that a text may end with.
    pub(super) const fn of_endings(list: &'static str) -> Self {
        let key = |word: &str| word.chars().next_back();
        let by_key = OnceLock::new();
        Self { list, key, by_key }
    }

    /// The length of the longest word that `accept` agrees to.
    fn longest(&self, text: &str, accept: impl Fn(&str) -> bool) -> Option<usize> {
        let by_key = self.by_key.get_or_init(|| {
            let mut by_key: HashMap<char, Vec<&str>> = HashMap::new();
            for word in self.list.split_ascii_whitespace() {
                if let Some(key) = (self.key)(word) {
                    by_key.entry(key).or_default().push(word);
                }
            }
            by_key
        });
        let likely = by_key.get(&(self.key)(text)?)?.iter();
        let found = likely.filter(|word| accept(word));
        found.map(|word| word.len()).max()
    }

    /// The length of the longest word that a text begins with.
    pub(super) fn begin(&self, text: &str) -> Option<usize> {
        self.longest(text, |word| text.starts_with(word))
    }

    /// The length of the longest word that a text ends with.
    pub(super) fn end(&self, text: &str) -> Option<usize> {
        self.longest(text, |word| text.ends_with(word))
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
