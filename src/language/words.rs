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

    /// Where words of ASCII letters begin, and all characters beyond ASCII, from a byte on.
    pub(super) fn starts(&self, from: usize) -> &[u32] {
        let starts = &self.index().starts;
        let before = match from {
            0 => 0,
            _ => starts.partition_point(|at| (*at as usize) < from),
        };
        starts.get(before..).unwrap_or_default()
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

/// Some triples, as a set of hashes.
#[derive(Clone)]
pub(super) struct Triples([u64; KINDS / 64]);

impl Triples {
    pub(super) const NONE: Self = Self([0; KINDS / 64]);

    #[inline]
    fn has(&self, place: u16) -> bool {
        let bits = self.0.get(usize::from(place) / 64);
        bits.is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }

    fn insert(&mut self, place: u16) {
        if let Some(bits) = self.0.get_mut(usize::from(place) / 64) {
            *bits |= 1 << (place % 64);
        }
    }

    /// Whether two sets have a triple in common.
    fn meet(&self, other: &Self) -> bool {
        let common = |all, (one, other): (&u64, &u64)| all | one & other;
        self.0.iter().zip(&other.0).fold(0, common) != 0
    }
}

/// Where the words of a text begin, and with which three bytes.
#[derive(Clone)]
pub(super) struct Index {
    starts: Vec<u32>,
    triples: Triples,
}

impl Index {
    fn of(text: &str) -> Self {
        let mut index = Self {
            starts: Vec::with_capacity(text.len() / 4),
            triples: Triples::NONE,
        };
        index.starts.extend(starts(text));
        for at in &index.starts {
            let rest = text.as_bytes().get(*at as usize..);
            if let Some(triple) = rest.and_then(|rest| rest.first_chunk()) {
                index.triples.insert(hash(triple));
            }
        }
        index
    }

    /// Whether a phrase can stand in the text, in either case; it may still not.
    #[inline]
    pub(super) fn may_hold(&self, probe: &Probe) -> bool {
        let [last, middle] = probe.places;
        self.triples.has(last) && self.triples.has(middle)
    }

    /// Whether any phrase can, of those whose last triples these are.
    pub(super) fn may_hold_any(&self, lasts: &Triples) -> bool {
        self.triples.meet(lasts)
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

/// Where words of ASCII letters or digits begin, all characters beyond ASCII, and marks.
fn starts(text: &str) -> impl Iterator<Item = u32> {
    let mut before = 0;
    text.bytes().zip(0..).filter_map(move |(byte, at)| {
        let kind = KIND.get(usize::from(byte)).copied().unwrap_or_default();
        // A letter after another begins nothing.
        let begins = kind & 2 != 0 && kind & before & 1 == 0;
        before = kind;
        begins.then_some(at)
    })
}

/// The same for capitals: bit 5 is all that tells ASCII letters' cases apart.
#[inline]
fn hash(&[a, b, c]: &[u8; 3]) -> u16 {
    let number = u32::from_le_bytes([a | 0x20, b | 0x20, c | 0x20, 0]);
    // The upper bits of a product depend on all bits below them.
    (number.wrapping_mul(0x9E37_79B1) >> 20) as u16
}

/// What must be in a text for a phrase to be: where two of its words, or characters
/// beyond ASCII, begin.
pub(super) struct Probe {
    places: [u16; 2],
}

impl Probe {
    /// For a phrase that begins where a word does. None for one that has no place to look
    /// for, and so may be anywhere.
    pub(super) fn of(phrase: &str) -> Option<Self> {
        let triple = |at: u32| phrase.as_bytes().get(at as usize..)?.first_chunk();
        let places: Vec<u16> = starts(phrase).filter_map(triple).map(hash).collect();
        // What comes last differs more than "of the".
        let (last, middle) = (*places.last()?, *places.get(places.len() / 2)?);
        Some(Self {
            places: [last, middle],
        })
    }

    /// Adds its last triple to those of others.
    pub(super) fn last_to(&self, lasts: &mut Triples) {
        let [last, _] = self.places;
        lasts.insert(last);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_stands_in_a_text_may_stand_in_it(
            before in "([a-c é法院]{0,9} )?", phrase in "[a-c é法院]{1,9}", after in "[a-c é法院]{0,9}",
        ) {
            let text = format!("{before}{phrase}{after}").to_ascii_uppercase();
            let words = Words::new(text);
            prop_assert!(Probe::of(&phrase).is_none_or(|probe| words.index().may_hold(&probe)));
        }
    }

    #[test]
    fn most_that_is_not_there_is_told() {
        let words = Words::from("The courts of the lakes should publish what they decide.");
        for phrase in ["shall", "commit to", "应当", "hosted by", "undertake"] {
            assert!(
                !Probe::of(phrase).is_some_and(|probe| words.index().may_hold(&probe)),
                "{phrase}"
            );
        }
    }
}
