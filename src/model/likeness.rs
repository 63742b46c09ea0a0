//! What two sentences of different languages share if they say the same: figures,
//! acronyms, and the things that both speak of.

use crate::language::{Language, THING};
use std::collections::BTreeSet;
use std::ops::Range;

/// How much one figure or acronym that two groups share is worth, and one thing that
/// both speak of.
const SHARED: f64 = 2.0;
const SHARED_THING: f64 = 1.0;

/// What a sentence costs that shares nothing with the group that it is put beside.
const LONELY: f64 = 1.5;

/// So much at most all that they share is worth.
const SHARED_AT_MOST: f64 = 6.0;

/// The figures of a text, and its acronyms of capitals: written alike in every language;
/// and what its language's words for things and figures are marked by.
pub(super) fn marks(language: &dyn Language, text: &str) -> Vec<u64> {
    let mut found = language.anchors(text);
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let bytes = word.as_bytes();
        let figure = bytes.iter().all(u8::is_ascii_digit);
        let acronym = bytes.iter().all(u8::is_ascii_uppercase) && bytes.len() > 1;
        if (figure || acronym) && (1..=8).contains(&bytes.len()) {
            found.push(
                bytes
                    .iter()
                    .fold(0, |all, byte| all << 8 | u64::from(*byte)),
            );
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The marks that stand on both sides, a bit each, for each sentence of each side.
pub(super) struct Shared {
    left: Vec<u128>,
    right: Vec<u128>,
    /// Which bits are things.
    things: u128,
}

impl Shared {
    pub(super) fn new(left: &[Vec<u64>], right: &[Vec<u64>]) -> Self {
        let on = |side: &[Vec<u64>]| side.iter().flatten().copied().collect::<BTreeSet<u64>>();
        let (on_left, on_right) = (on(left), on(right));
        // Figures come first.
        let both: Vec<u64> = on_left.intersection(&on_right).copied().take(128).collect();
        let bits = |sentence: &Vec<u64>| {
            let places = sentence.iter().filter_map(|m| both.binary_search(m).ok());
            places.fold(0, |bits, place| bits | 1 << place)
        };
        let is_thing = |(_, mark): &(usize, &u64)| **mark & THING != 0;
        let things = both.iter().enumerate().filter(is_thing);
        Self {
            left: left.iter().map(bits).collect(),
            right: right.iter().map(bits).collect(),
            things: things.fold(0, |bits, (place, _)| bits | 1 << place),
        }
    }

    /// What the marks that two groups share are worth; where one of several sentences has
    /// none of them, that speaks against the group.
    pub(super) fn worth(&self, left: Range<usize>, right: Range<usize>) -> f64 {
        let left = self.left.get(left).unwrap_or_default();
        let right = self.right.get(right).unwrap_or_default();
        let of = |group: &[u128]| group.iter().fold(0, |all, bits| all | bits);
        let both = of(left) & of(right);
        let (things, figures) = (both & self.things, both & !self.things);
        let worth = f64::from(figures.count_ones()) * SHARED
            + f64::from(things.count_ones()) * SHARED_THING;
        let lonely = match self.things != 0 && left.len() + right.len() > 2 {
            true => left
                .iter()
                .chain(right)
                .filter(|bits| **bits & both == 0)
                .count(),
            false => 0,
        };
        worth.min(SHARED_AT_MOST) - lonely as f64 * LONELY
    }
}
