//! What sentences of two languages share if they say the same: the things that such
//! texts speak of, and figures in words.
//!
//! Each language lists its words for a thing under the same key, in a file of its own.

use super::by_key::ByKey;
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
    words: OnceLock<ByKey<Thing>>,
}

/// A word with the mark of its thing.
pub(super) type Thing = (&'static str, u64);

impl Things {
    pub(super) const fn new(list: &'static [(&'static str, &'static str)]) -> Self {
        let words = OnceLock::new();
        Self { list, words }
    }

    /// The words that may stand at the start of a text.
    pub(super) fn likely(&self, text: &str) -> &[Thing] {
        let words = self.words.get_or_init(|| {
            let words = self.list.iter().flat_map(|(key, words)| {
                let mark = mark(key);
                words.split(' ').map(move |word| (word, mark))
            });
            ByKey::of(words.collect(), |(word, _)| word)
        });
        words.likely(text.as_bytes())
    }
}

/// The mark of a key (FNV-1a), the same in every language.
fn mark(key: &str) -> u64 {
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
            language.expect("it is known").anchors(text)
        };
        let english = marks("eng", "Courts keep thirty copies of the treaty.");
        let chinese = marks("zho", "法院保存该条约的三十份副本。");
        assert_eq!(english.len(), 5, "court, thirty, copy, treaty, one clause");
        assert!(english.iter().all(|mark| chinese.contains(mark)));
        let other = marks("zho", "主持人感谢翻译人员，并道别。");
        assert!(english.iter().all(|mark| !other.contains(mark)));
    }
}
