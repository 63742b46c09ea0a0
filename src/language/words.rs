//! A title, a line or a sentence as rules look at it.
//!
//! Every sentence is asked for many phrases, and nearly all of them are not in it. So it
//! is put in lower case once, and noted once which letters stand together in it; a list
//! of [`super::phrases`] that has none of them is not looked for.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Deref;

/// A stretch of text; it reads as the text itself.
pub struct Words<'t> {
    text: Cow<'t, str>,
    lower: OnceCell<Cow<'t, str>>,
    triples: OnceCell<Triples>,
}

impl<'t> Words<'t> {
    /// The words of a text, its white space folded.
    pub fn new(text: impl Into<Cow<'t, str>>) -> Self {
        Self {
            text: text.into(),
            lower: OnceCell::new(),
            triples: OnceCell::new(),
        }
    }

    /// In lower case; ASCII letters only, so that every place is the same in both.
    pub fn lower(&self) -> &str {
        self.lower
            .get_or_init(|| self.text.to_ascii_lowercase().into())
    }

    /// Whether a phrase can stand in the words, in either case; it may still not.
    #[inline]
    pub(super) fn may_hold(&self, probe: &Probe) -> bool {
        let triples = self.triples.get_or_init(|| Triples::of(&self.text));
        probe.places.iter().all(|place| triples.has(*place))
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

/// Which three bytes stand together, as a set of hashes.
struct Triples([u64; KINDS / 64]);

impl Triples {
    fn of(text: &str) -> Self {
        let mut set = Self([0; KINDS / 64]);
        for triple in text.as_bytes().array_windows() {
            let place = hash(triple);
            if let Some(bits) = set.0.get_mut(usize::from(place) / 64) {
                *bits |= 1 << (place % 64);
            }
        }
        set
    }

    #[inline]
    fn has(&self, place: u16) -> bool {
        let bits = self.0.get(usize::from(place) / 64);
        bits.is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }
}

/// The same for capitals: bit 5 is all that tells ASCII letters' cases apart.
#[inline]
fn hash(&[a, b, c]: &[u8; 3]) -> u16 {
    let number = u32::from_le_bytes([a | 0x20, b | 0x20, c | 0x20, 0]);
    // The upper bits of a product depend on all bits below them.
    (number.wrapping_mul(0x9E37_79B1) >> 20) as u16
}

/// What must be in a text for a phrase to be.
pub(super) struct Probe {
    places: [u16; 2],
}

impl Probe {
    /// None for a phrase of less than three bytes, which may be anywhere.
    pub(super) fn of(phrase: &str) -> Option<Self> {
        let bytes = phrase.as_bytes();
        let (last, middle) = (bytes.last_chunk()?, bytes.len() / 2 - 1);
        let middle = bytes.get(middle..)?.first_chunk().unwrap_or(last);
        Some(Self {
            places: [hash(last), hash(middle)],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_stands_in_a_text_may_stand_in_it(
            before in "[a-c é法院]{0,9}", phrase in "[a-c é法院]{1,9}", after in "[a-c é法院]{0,9}",
        ) {
            let text = format!("{before}{phrase}{after}").to_ascii_uppercase();
            let words = Words::new(text);
            prop_assert!(Probe::of(&phrase).is_none_or(|probe| words.may_hold(&probe)));
        }
    }

    #[test]
    fn most_that_is_not_there_is_told() {
        let words = Words::from("The courts of the lakes should publish what they decide.");
        for phrase in ["shall", "commit to", "应当", "hosted by", "undertake"] {
            assert!(
                !Probe::of(phrase).is_some_and(|probe| words.may_hold(&probe)),
                "{phrase}"
            );
        }
    }
}
