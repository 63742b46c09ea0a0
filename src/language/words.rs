//! A title, a line or a sentence as rules look at it.
//!
//! Every sentence is asked for many phrases, and nearly all of them are not in it. So it
//! is put in lower case once, and noted once which letters stand together in it; a list
//! of [`super::phrases`] that has none of them is not looked for.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Deref;

/// A stretch of text; it reads as the text itself.
#[derive(Clone)]
pub struct Words<'t> {
    text: Cow<'t, str>,
    lower: OnceCell<String>,
    index: OnceCell<Index>,
}

impl<'t> Words<'t> {
    /// The words of a text, its white space folded.
    pub fn new(text: impl Into<Cow<'t, str>>) -> Self {
        Self {
            text: text.into(),
            lower: OnceCell::new(),
            index: OnceCell::new(),
        }
    }

    /// In lower case; ASCII letters only, so that every place is the same in both.
    pub fn lower(&self) -> &str {
        self.lower.get_or_init(|| self.text.to_ascii_lowercase())
    }

    /// Which words begin where.
    pub(super) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::of(&self.text))
    }

    /// The text alone.
    pub(crate) fn into_text(self) -> Cow<'t, str> {
        self.text
    }
}

impl Deref for Words<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl<'t> From<&'t str> for Words<'t> {
    fn from(text: &'t str) -> Self {
        Self::new(text)
    }
}

/// How many different triples are told apart; a power of two.
const KINDS: usize = 4096;

/// Three bytes as one of [`KINDS`] numbers, the same for capitals.
pub(super) type Triple = u16;

/// Some triples.
#[derive(Clone)]
pub(super) struct Triples([u64; KINDS / 64]);

impl Triples {
    pub(super) const NONE: Self = Self([0; KINDS / 64]);

    #[inline]
    pub(super) fn has(&self, triple: Triple) -> bool {
        let bits = self.0.get(usize::from(triple) / 64);
        bits.is_some_and(|bits| bits >> (triple % 64) & 1 == 1)
    }

    pub(super) fn insert(&mut self, triple: Triple) {
        if let Some(bits) = self.0.get_mut(usize::from(triple) / 64) {
            *bits |= 1 << (triple % 64);
        }
    }

    /// Whether two sets have a triple in common.
    pub(super) fn meet(&self, other: &Self) -> bool {
        let common = |all, (one, other): (&u64, &u64)| all | one & other;
        self.0.iter().zip(&other.0).fold(0, common) != 0
    }
}

/// Where the words of a text begin, and with which three bytes: words of ASCII letters or
/// digits, all characters beyond ASCII, and marks.
#[derive(Clone)]
pub(super) struct Index {
    /// Each with the triple there; none at the last two bytes.
    starts: Vec<(u32, Option<Triple>)>,
    pub(super) triples: Triples,
}

impl Index {
    fn of(text: &str) -> Self {
        let mut index = Self {
            // A Chinese character takes three bytes, an English word more.
            starts: Vec::with_capacity(text.len() / 3 + 1),
            triples: Triples::NONE,
        };
        let bytes = text.as_bytes();
        let mut before = 0;
        for (at, &byte) in bytes.iter().enumerate() {
            let kind = KIND.get(usize::from(byte)).copied().unwrap_or_default();
            // A letter after another begins nothing.
            if kind & 2 != 0 && kind & before & 1 == 0 {
                let triple = bytes.get(at..).and_then(triple);
                if let Some(triple) = triple {
                    index.triples.insert(triple);
                }
                index.starts.push((at as u32, triple));
            }
            before = kind;
        }
        index
    }

    /// The words that begin at a byte or after it.
    pub(super) fn starts(&self, from: usize) -> impl Iterator<Item = (usize, Option<Triple>)> {
        let before = match from {
            0 => 0,
            _ => self.starts.partition_point(|(at, _)| (*at as usize) < from),
        };
        let starts = self.starts.get(before..).unwrap_or_default().iter();
        starts.map(|(at, triple)| (*at as usize, *triple))
    }
}

/// What a byte is: 1 for an ASCII letter or digit, 2 for what begins a word or a mark;
/// both for a letter, neither for a space or inside a character.
#[expect(clippy::indexing_slicing, reason = "worked out by the compiler")]
static KIND: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b' ' | 0x80..0xC0 => 0,
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => 3,
            _ => 2,
        };
        byte += 1;
    }
    kinds
};

/// The first three bytes of a text, if there are as many.
#[inline]
pub(super) fn triple(text: &[u8]) -> Option<Triple> {
    let [a, b, c] = *text.first_chunk()?;
    // Bit 5 is all that tells the cases of ASCII letters apart.
    let number = u32::from_le_bytes([a | 0x20, b | 0x20, c | 0x20, 0]);
    // The upper bits of a product depend on all bits below them.
    Some((number.wrapping_mul(0x9E37_79B1) >> 20) as Triple)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_begins_a_word_is_known_by_its_first_bytes(
            before in "([a-c é法院]{0,9} )?", phrase in "[a-cé法院][a-c é法院]{2,8}", after in "[a-c é法院]{0,9}",
        ) {
            let text = format!("{before}{phrase}{after}").to_ascii_uppercase();
            let words = Words::new(text);
            let triple = triple(phrase.as_bytes()).expect("three bytes");
            prop_assert!(words.index().triples.has(triple));
            prop_assert!(words.index().starts(0).any(|start| start == (before.len(), Some(triple))));
        }
    }

    #[test]
    fn most_that_is_not_there_is_told() {
        let words = Words::from("The courts of the lakes should publish what they decide.");
        for phrase in ["shall", "commit to", "应当", "hosted by", "undertake"] {
            let triple = triple(phrase.as_bytes()).expect("three bytes");
            assert!(
                !words.index().triples.has(triple) || phrase == "shall",
                "{phrase}"
            );
        }
    }
}
