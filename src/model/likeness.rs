//! What two sentences of different languages share if they say the same: figures,
//! acronyms, and the things that both speak of.

use super::types::Force;
use crate::language::{BACK, Clause, Language, SINGLE, THING};
use crate::source::bytes;
use std::ops::Range;

/// How much one figure or acronym that two groups share is worth, and one thing that
/// both speak of.
const SHARED: f64 = 2.0;
const SHARED_THING: f64 = 1.0;

/// What a sentence costs that shares nothing with the group that it is put beside.
const LONELY: f64 = 2.0;

/// The same, of one that goes on with the sentence before it.
const BESIDE: f64 = 1.0;

/// What it costs that a sentence of one clause stands for several.
const TOO_SHORT: f64 = 4.0;

/// What it costs that two sentences do something different, and what it is worth that
/// they do the same.
const OTHERWISE: f64 = 3.0;
const ALIKE: f64 = 1.0;

/// What it costs that one side does something and the other nothing, and that a sentence
/// among several does what the one on the other side doesn't.
const NOTHING: f64 = 1.0;
const UNLIKE: f64 = 2.0;

/// What the parts of a sentence stand between that each may do something, and so many of
/// them are asked.
const PARTS: [&str; 3] = ["，", "；", ", and "];
const MOST: usize = 3;

/// So many marks that both sides have are told apart: as many as a number has bits.
const MOST_SHARED: usize = u128::BITS as usize;

/// What sets the mark of a force apart.
const FORCE: u64 = 1 << 61;

/// So much at most all that they share is worth.
const SHARED_AT_MOST: f64 = 6.0;

/// The figures of a text, and its acronyms of capitals: written alike in every language;
/// and what its language's words for things and figures are marked by.
pub(super) fn marks_of(language: &dyn Language, text: &str, clause: Option<&Clause>) -> Vec<u64> {
    let mut found = language.anchors(text);
    let single = found.contains(&SINGLE);
    let later = PARTS.iter().filter(|_| !single);
    let later = later.flat_map(|joint| text.split(joint).skip(1).take(MOST));
    let later = later.filter_map(|part| language.clause(&part.into()));
    for clause in later.chain(clause.cloned()) {
        found.extend(marks_of_force(&clause));
    }
    let bytes = text.as_bytes();
    // Nearly all words begin with a small letter: they are not looked at.
    let first = |byte: u8| (byte.wrapping_sub(b'0') < 10) | (byte.wrapping_sub(b'A') < 26);
    let mut end = 0;
    for start in bytes::positions(bytes, first) {
        let inside = start.checked_sub(1).and_then(|before| bytes.get(before));
        if start < end || inside.is_some_and(u8::is_ascii_alphanumeric) {
            continue;
        }
        let rest = bytes.get(start..).unwrap_or_default();
        let mut letters = rest.iter();
        let length = letters.position(|byte| !byte.is_ascii_alphanumeric());
        let word = rest.get(..length.unwrap_or(rest.len())).unwrap_or_default();
        end = start + word.len();
        let figure = word.iter().all(u8::is_ascii_digit);
        let acronym = word.iter().all(u8::is_ascii_uppercase) && word.len() > 1;
        if (figure || acronym) && (1..=8).contains(&word.len()) {
            let number = |all, byte: &u8| all << 8 | u64::from(*byte);
            found.push(word.iter().fold(0, number));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// What a clause does, as marks.
fn marks_of_force(clause: &Clause) -> impl Iterator<Item = u64> {
    let forces = clause.act.iter().chain(clause.modal);
    forces.map(|force| FORCE | *force as u64)
}

/// What a clause does, a bit each.
pub(super) fn acts(clause: &Clause) -> u64 {
    let marks: Vec<u64> = marks_of_force(clause).collect();
    forces(&marks)
}

/// The marks that stand on both sides, a bit each, for each sentence of each side.
pub(super) struct Shared {
    left: Vec<Sentence>,
    right: Vec<Sentence>,
    /// Which bits are things.
    things: u128,
}

/// Whether a mark is of a figure or a thing.
fn is_shared(mark: u64) -> bool {
    mark & THING != 0 || mark & (SINGLE | FORCE | BACK) == 0
}

/// Whether what was marked does something.
pub(super) fn does(marks: &[u64]) -> bool {
    forces(marks) != 0
}

/// The forces among marks, a bit each.
pub(super) fn forces(marks: &[u64]) -> u64 {
    let forces = marks
        .iter()
        .filter(|mark| **mark & THING == 0 && **mark & FORCE != 0);
    let all = forces.fold(0, |bits, mark| bits | 1 << (mark & 63));
    // Languages that differ in "must" and "should" ask for the same thing.
    let ought = 1 << Force::Obligation as u64 | 1 << Force::Recommendation as u64;
    if all & ought != 0 { all | ought } else { all }
}

/// What is known of a sentence.
struct Sentence {
    bits: u128,
    /// Whether it speaks of a thing at all.
    speaks: bool,
    /// Whether it is one clause.
    single: bool,
    /// Whether it goes on with what was said before.
    back: bool,
    /// What it may do, a bit each.
    does: u64,
}

impl Shared {
    pub(super) fn new(left: &[Vec<u64>], right: &[Vec<u64>]) -> Self {
        let on = |side: &[Vec<u64>]| {
            let marks = side.iter().flatten().copied();
            let mut marks: Vec<u64> = marks.filter(|mark| is_shared(*mark)).collect();
            marks.sort_unstable();
            marks
        };
        let (mut both, on_right) = (on(left), on(right));
        both.dedup();
        both.retain(|mark| on_right.binary_search(mark).is_ok());
        // Figures come first.
        both.truncate(MOST_SHARED);
        let is_thing = |mark: &u64| mark & THING != 0;
        let sentence = |marks: &Vec<u64>| {
            let places = marks.iter().filter_map(|m| both.binary_search(m).ok());
            Sentence {
                bits: places.fold(0, |bits, place| bits | 1 << place),
                speaks: marks.iter().any(is_thing),
                single: marks.contains(&SINGLE),
                back: marks.contains(&BACK),
                does: forces(marks),
            }
        };
        let things = both.iter().enumerate().filter(|(_, mark)| is_thing(mark));
        Self {
            left: left.iter().map(sentence).collect(),
            right: right.iter().map(sentence).collect(),
            things: things.fold(0, |bits, (place, _)| bits | 1 << place),
        }
    }

    /// What the marks that two groups share are worth. Where several sentences stand for
    /// one, it speaks against the group that one of them has nothing that is shared, or
    /// that the one is a single clause.
    pub(super) fn worth(&self, left: Range<usize>, right: Range<usize>) -> f64 {
        let left = self.left.get(left).unwrap_or_default();
        let right = self.right.get(right).unwrap_or_default();
        let of = |group: &[Sentence]| group.iter().fold(0, |all, one| all | one.bits);
        let both = of(left) & of(right);
        let (things, figures) = (both & self.things, both & !self.things);
        let worth = f64::from(figures.count_ones()) * SHARED
            + f64::from(things.count_ones()) * SHARED_THING;
        let mut against = 0.0;
        if left.len() + right.len() > 2 {
            let all = || left.iter().chain(right);
            // Where a language has no words for things, nothing can be shared.
            let told = [left, right]
                .iter()
                .all(|group| group.iter().any(|one| one.speaks));
            let lonely = all().filter(|one| told && one.bits & both == 0);
            against = lonely
                .map(|one| if one.back { BESIDE } else { LONELY })
                .sum();
            for (one, many) in [(left, right), (right, left)] {
                let short = one.len() == 1 && many.len() > 1 && one.iter().all(|one| one.single);
                against += if short { TOO_SHORT } else { 0.0 };
            }
        }
        // 应 may be "shall" or "should": one of them is enough.
        let does = |group: &[Sentence]| group.iter().fold(0, |all, one| all | one.does);
        let (one, other) = (does(left), does(right));
        if one & other != 0 {
            against -= ALIKE;
        } else if one != 0 && other != 0 && left.len() + right.len() == 2 {
            against += OTHERWISE;
        } else if (one != 0) != (other != 0) {
            against += NOTHING;
        }
        if left.len() + right.len() > 2 {
            let unlike = |group: &[Sentence], does: u64| {
                let unlike = group
                    .iter()
                    .filter(|one| one.does != 0 && one.does & does == 0);
                unlike.count() as f64 * UNLIKE
            };
            against += unlike(left, other) + unlike(right, one);
        }
        worth.min(SHARED_AT_MOST) - against
    }
}
