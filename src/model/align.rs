//! Pairs the sentences of two languages: one to one where their counts agree,
//! and their lengths do not speak against it, otherwise by length (W. A. Gale and K. W.
//! Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
//! Linguistics 19(1), 1993), n to m kept as n to m. Figures and acronyms that two
//! sentences share speak for the pair.

use super::likeness::Shared;
use crate::language::Language;
use std::ops::Range;

/// Groups of two sides, in order; together they hold every index of both.
pub(super) type Pairs = Vec<(Range<usize>, Range<usize>)>;

/// Variance of the length ratio a character, from the paper (its s²).
const VARIANCE: f64 = 6.8;

/// Group sizes with the negative logarithm of their prior probability (the paper's
/// table 5; three to one and more are ours).
const BEADS: &[(usize, usize, f64)] = &[
    (1, 1, 0.117),
    (1, 2, 3.114),
    (2, 1, 3.114),
    (2, 2, 4.510),
    (1, 3, 5.0),
    (3, 1, 5.0),
    (1, 4, 6.0),
    (4, 1, 6.0),
    (1, 0, 5.309),
    (0, 1, 5.309),
];

/// The longest side that one sentence of the other may stand for, or a part of it.
const ONE_FOR: usize = 4;

/// More sentences than this on both sides are cut into equal shares first, so that
/// the time stays linear.
const BLOCK: usize = 64;

/// Pairs of one and one with no greater mismatch than this need no second thought.
const EASY: f64 = 4.0;

/// What it costs that a sentence stands in one language only, where it is known how long
/// the languages are beside each other: its length then says nothing against it.
const ALONE: f64 = 4.5;

/// The marks of a sentence of a side; asked only where they are needed.
pub(super) type Marks<'a> = &'a dyn Fn(usize, usize) -> Vec<u64>;

/// How long the versions are beside each other, and what is aligned.
pub(super) struct Scale {
    of: Vec<Option<f64>>,
    /// What it costs that several stand for one.
    joining: f64,
}

/// The same, of paragraphs: fewer are joined than sentences are.
const JOINING: f64 = 3.0;

/// So much at most it costs that one paragraph is longer than another.
const UNEVEN: f64 = 6.0;

/// The same of sentences: less than two that stand alone, as the names of those who came may
/// be much longer in one language, with all their titles.
const UNLIKE: f64 = 8.0;

impl Scale {
    /// How many characters of English what is usual of a language is worth.
    const USUAL: f64 = 400.0;

    /// By what is usual of each language, and the lengths of what has as many sentences in
    /// all versions: one row each, one length a version.
    pub(super) fn new(languages: &[&dyn Language], rows: &[Vec<usize>]) -> Self {
        let of = |(at, language): (usize, &&dyn Language)| {
            let told: usize = rows.iter().filter_map(|row| row.get(at)).sum();
            Some(language.density()? * Self::USUAL + told as f64)
        };
        Self {
            of: languages.iter().enumerate().map(of).collect(),
            joining: 0.0,
        }
    }

    /// The same for paragraphs that each say something of their own.
    pub(super) fn of_paragraphs(languages: &[&dyn Language]) -> Self {
        Self {
            joining: JOINING,
            ..Self::new(languages, &[])
        }
    }

    /// How long the right side is for one of the left, where that is known.
    fn known(&self, (left, right): Sides) -> Option<Known> {
        let of = |side: usize| self.of.get(side).copied().flatten();
        Some(Known {
            ratio: of(right)? / of(left)?,
            joining: self.joining,
        })
    }
}

/// What is known of two sides from elsewhere.
#[derive(Clone, Copy)]
struct Known {
    ratio: f64,
    joining: f64,
}

/// Two sides to align, as indices of versions.
type Sides = (usize, usize);

/// Aligns two lists of sentence lengths (in code points).
fn align(
    left: &[usize],
    right: &[usize],
    sides: Sides,
    known: Option<Known>,
    marks: Marks,
) -> Pairs {
    if is_even(left, right, known) {
        return (0..left.len()).map(|at| (at..at + 1, at..at + 1)).collect();
    }
    let (shortest, longest) = match left.len() < right.len() {
        true => (left.len(), right.len()),
        false => (right.len(), left.len()),
    };
    if shortest == 0 || shortest == 1 && (known.is_none() || longest > ONE_FOR) {
        // All of one side belong to the one (or to nothing) of the other.
        return vec![(0..left.len(), 0..right.len())];
    }
    if longest <= BLOCK {
        let of = |side: usize, count: usize| (0..count).map(|at| marks(side, at)).collect();
        let [of_left, of_right]: [Vec<_>; 2] = [of(sides.0, left.len()), of(sides.1, right.len())];
        let shared = Shared::new(&of_left, &of_right);
        let ratio = known_or(known, left, right);
        return by_length(left, right, ratio, known, &shared);
    }
    let shares = longest.div_ceil(BLOCK);
    let cut = |length: usize, share: usize| length * share / shares;
    (0..shares)
        .flat_map(|share| {
            let (l, r) = (
                cut(left.len(), share)..cut(left.len(), share + 1),
                cut(right.len(), share)..cut(right.len(), share + 1),
            );
            let pairs = align(
                left.get(l.clone()).unwrap_or_default(),
                right.get(r.clone()).unwrap_or_default(),
                sides,
                known,
                &|side, at| marks(side, at + if side == sides.0 { l.start } else { r.start }),
            );
            pairs.into_iter().map(move |(a, b)| {
                (
                    a.start + l.start..a.end + l.start,
                    b.start + r.start..b.end + r.start,
                )
            })
        })
        .collect()
}

/// How long the right side is for one of the left.
fn ratio(left: &[usize], right: &[usize]) -> f64 {
    let total = |side: &[usize]| side.iter().sum::<usize>().max(1) as f64;
    total(right) / total(left)
}

/// The same, where it is known from elsewhere.
fn known_or(known: Option<Known>, left: &[usize], right: &[usize]) -> f64 {
    known.map_or_else(|| ratio(left, right), |known| known.ratio)
}

/// Whether both sides have as many sentences, of much the same lengths.
fn is_even(left: &[usize], right: &[usize], known: Option<Known>) -> bool {
    left.len() == right.len() && is_easy(left, right, known_or(known, left, right))
}

/// Whether sentences of the same number are of much the same length too.
fn is_easy(left: &[usize], right: &[usize], ratio: f64) -> bool {
    let mut pairs = left.iter().zip(right);
    pairs.all(|(&left, &right)| mismatch(left, right, ratio) <= EASY)
}

fn by_length(
    left: &[usize],
    right: &[usize],
    ratio: f64,
    known: Option<Known>,
    shared: &Shared,
) -> Pairs {
    let width = right.len() + 1;
    // Best cost and the bead that leads to each cell, row by row.
    let mut cells = vec![(f64::INFINITY, 0, 0); (left.len() + 1) * width];
    let sum = |side: &[usize], range: Range<usize>| {
        side.get(range).unwrap_or_default().iter().sum::<usize>()
    };
    for (i, j) in (0..=left.len()).flat_map(|i| (0..=right.len()).map(move |j| (i, j))) {
        if (i, j) == (0, 0) {
            if let Some(origin) = cells.first_mut() {
                origin.0 = 0.0;
            }
            continue;
        }
        let mut best = (f64::INFINITY, 0, 0);
        for &(n, m, prior) in BEADS {
            let (Some(from_i), Some(from_j)) = (i.checked_sub(n), j.checked_sub(m)) else {
                continue;
            };
            let before = cells
                .get(from_i * width + from_j)
                .map_or(f64::INFINITY, |cell| cell.0);
            let cost = match known {
                Some(_) if n.min(m) == 0 => ALONE,
                known => {
                    let length = mismatch(sum(left, from_i..i), sum(right, from_j..j), ratio);
                    let several = if n + m > 2 { 1.0 } else { 0.0 };
                    let apart = known.map_or(0.0, |known| known.joining);
                    // A paragraph may lack a sentence or two, and is the same all the same.
                    let length = match (several == 0.0, known) {
                        (true, Some(_)) if apart > 0.0 => length.min(UNEVEN),
                        (true, Some(_)) => length.min(UNLIKE),
                        _ => length,
                    };
                    prior + apart * several + length - shared.worth(from_i..i, from_j..j)
                }
            };
            if before + cost < best.0 {
                best = (before + cost, n, m);
            }
        }
        if let Some(cell) = cells.get_mut(i * width + j) {
            *cell = best;
        }
    }
    back(&cells, width, (left.len(), right.len()))
}

/// The beads that lead to the last cell, from the first on.
fn back(cells: &[(f64, usize, usize)], width: usize, last: (usize, usize)) -> Pairs {
    let mut pairs = Vec::new();
    let (mut i, mut j) = last;
    while let Some(&(_, n, m)) = cells.get(i * width + j).filter(|(_, n, m)| n + m > 0) {
        pairs.push((i - n..i, j - m..j));
        (i, j) = (i - n, j - m);
    }
    pairs.reverse();
    pairs
}

/// Half the square of the paper's δ: how unlikely it is that two lengths say the same.
/// Both are measured as the side with the longer words has them: a Chinese character
/// says as much as several letters, and varies as much.
fn mismatch(left: usize, right: usize, ratio: f64) -> f64 {
    let (left, right) = match ratio < 1.0 {
        true => (left as f64, right as f64 / ratio),
        false => (left as f64 * ratio, right as f64),
    };
    let mean = (left + right) / 2.0;
    if mean == 0.0 {
        return 0.0;
    }
    let delta = (right - left) / (mean * VARIANCE).sqrt();
    delta * delta / 2.0
}

/// Groups across any number of versions: the cuts that all versions share with the
/// first, and what stands in one version only. Each group has one range a version.
pub(super) fn groups(
    lengths: &[Vec<usize>],
    scale: &Scale,
    marks: Marks,
) -> Vec<Vec<Range<usize>>> {
    let Some(pivot) = lengths.iter().position(|side| !side.is_empty()) else {
        return Vec::new();
    };
    let first = lengths.get(pivot).map(Vec::as_slice).unwrap_or_default();
    // Nearly all are one to one.
    let even = |(at, side): (usize, &Vec<usize>)| {
        side.is_empty() || is_even(first, side, scale.known((pivot, at)))
    };
    if lengths.iter().enumerate().all(even) {
        let one = |at: usize| move |side: &Vec<usize>| at.min(side.len())..(at + 1).min(side.len());
        return (0..first.len())
            .map(|at| lengths.iter().map(one(at)).collect())
            .collect();
    }
    // Where the cuts of the first fall in each version.
    let cuts = |(at, side): (usize, &Vec<usize>)| -> Vec<Cut> {
        if side.is_empty() {
            return (0..=first.len()).map(|at| (at, 0)).collect();
        }
        let pairs = align(first, side, (pivot, at), scale.known((pivot, at)), marks);
        let ends = pairs.iter().map(|(a, b)| (a.end, b.end));
        std::iter::once((0, 0)).chain(ends).collect()
    };
    let cuts: Vec<Vec<Cut>> = lengths.iter().enumerate().map(cuts).collect();
    grouped(first.len(), &cuts)
}

/// A cut of the first version, and where it falls in another one.
type Cut = (usize, usize);

/// Where a cut of the first version falls in another one: at several places where sentences
/// stand in that alone.
fn places(version: &[Cut], cut: usize) -> Vec<usize> {
    let from = version.partition_point(|(a, _)| *a < cut);
    let rest = version.get(from..).unwrap_or_default().iter();
    let here = rest.take_while(|(a, _)| *a == cut);
    here.map(|(_, b)| *b).collect()
}

/// The groups between the cuts that all versions have; `count` is that of the sentences of
/// the first.
fn grouped(count: usize, cuts: &[Vec<Cut>]) -> Vec<Vec<Range<usize>>> {
    let mut groups = Vec::new();
    let mut starts = vec![0; cuts.len()];
    for cut in 0..=count {
        let ends: Vec<Vec<usize>> = cuts.iter().map(|version| places(version, cut)).collect();
        if ends.iter().any(Vec::is_empty) {
            continue;
        }
        if cut > 0 {
            let ends: Vec<usize> = ends.iter().flat_map(|ends| ends.first().copied()).collect();
            let ranges = starts.iter().zip(&ends);
            groups.push(ranges.map(|(&start, &end)| start..end).collect());
            starts = ends;
        }
        // What stands in one version only.
        for (at, ends) in ends.iter().enumerate() {
            for &end in ends.iter().skip(1) {
                let range = |(version, start): (usize, &mut usize)| match version == at {
                    true => std::mem::replace(start, end)..end,
                    false => *start..*start,
                };
                groups.push(starts.iter_mut().enumerate().map(range).collect());
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests;
