//! Pairs the sentences of two languages: one to one where their counts agree,
//! otherwise by length (W. A. Gale and K. W. Church, "A Program for Aligning Sentences
//! in Bilingual Corpora", Computational Linguistics 19(1), 1993), n to m kept as n to m.

use std::ops::Range;

/// Groups of two sides, in order; together they hold every index of both.
pub(super) type Pairs = Vec<(Range<usize>, Range<usize>)>;

/// Variance of the length ratio a character, from the paper (its s²).
const VARIANCE: f64 = 6.8;

/// Group sizes with the negative logarithm of their prior probability (the paper's
/// table 5; three to one is ours).
const BEADS: &[(usize, usize, f64)] = &[
    (1, 1, 0.117),
    (1, 2, 3.114),
    (2, 1, 3.114),
    (2, 2, 4.510),
    (1, 3, 5.0),
    (3, 1, 5.0),
    (1, 0, 5.309),
    (0, 1, 5.309),
];

/// More sentences than this on both sides are cut into equal shares first, so that
/// the time stays linear.
const BLOCK: usize = 64;

/// Aligns two lists of sentence lengths (in code points).
pub(super) fn align(left: &[usize], right: &[usize]) -> Pairs {
    if left.len() == right.len() {
        return (0..left.len()).map(|at| (at..at + 1, at..at + 1)).collect();
    }
    if left.len().min(right.len()) <= 1 {
        // All of one side belong to the one (or to nothing) of the other.
        return vec![(0..left.len(), 0..right.len())];
    }
    let longest = left.len().max(right.len());
    if longest <= BLOCK {
        return by_length(left, right);
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

fn by_length(left: &[usize], right: &[usize]) -> Pairs {
    let total = |side: &[usize]| side.iter().sum::<usize>().max(1) as f64;
    let ratio = total(right) / total(left);
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
            let cost =
                before + prior + mismatch(sum(left, from_i..i), sum(right, from_j..j), ratio);
            if cost < best.0 {
                best = (cost, n, m);
            }
        }
        if let Some(cell) = cells.get_mut(i * width + j) {
            *cell = best;
        }
    }
    let mut pairs = Vec::new();
    let (mut i, mut j) = (left.len(), right.len());
    while let Some(&(_, n, m)) = cells.get(i * width + j).filter(|(_, n, m)| n + m > 0) {
        pairs.push((i - n..i, j - m..j));
        (i, j) = (i - n, j - m);
    }
    pairs.reverse();
    pairs
}

/// Half the square of the paper's δ: how unlikely it is that two lengths say the same.
fn mismatch(left: usize, right: usize, ratio: f64) -> f64 {
    let mean = (left as f64 + right as f64 / ratio) / 2.0;
    if mean == 0.0 {
        return 0.0;
    }
    let delta = (right as f64 - left as f64 * ratio) / (mean * ratio * VARIANCE).sqrt();
    delta * delta / 2.0
}

/// Groups across any number of versions: the cuts that all versions share with the
/// first. Each group has one range a version.
pub(super) fn groups(lengths: &[Vec<usize>]) -> Vec<Vec<Range<usize>>> {
    let Some(pivot) = lengths.iter().position(|side| !side.is_empty()) else {
        return Vec::new();
    };
    let first = lengths.get(pivot).map(Vec::as_slice).unwrap_or_default();
    // For each version: where a cut of the first falls in it.
    let cuts: Vec<Vec<(usize, usize)>> = lengths
        .iter()
        .map(|side| match side.is_empty() {
            true => (0..=first.len()).map(|at| (at, 0)).collect(),
            false => {
                let pairs = align(first, side);
                std::iter::once((0, 0))
                    .chain(pairs.iter().map(|(a, b)| (a.end, b.end)))
                    .collect()
            }
        })
        .collect();
    // A cut of the first may fall at two places (an unmatched sentence): take the last.
    let place = |version: &Vec<(usize, usize)>, cut: usize| {
        let at = version.partition_point(|(a, _)| *a <= cut);
        version
            .get(at.checked_sub(1)?)
            .filter(|(a, _)| *a == cut)
            .map(|(_, b)| *b)
    };
    let mut groups = Vec::new();
    let mut starts = vec![0; lengths.len()];
    for cut in 1..=first.len() {
        let ends: Option<Vec<usize>> = cuts.iter().map(|version| place(version, cut)).collect();
        if let Some(ends) = ends {
            groups.push(
                starts
                    .iter()
                    .zip(&ends)
                    .map(|(&start, &end)| start..end)
                    .collect(),
            );
            starts = ends;
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_long_sentence_stands_for_three() {
        assert_eq!(align(&[300], &[30, 20, 25]), [(0..1, 0..3)]);
    }

    #[test]
    fn the_two_that_were_joined_are_found_by_length() {
        assert_eq!(
            align(&[100, 210, 90], &[40, 45, 42, 38]),
            [(0..1, 0..1), (1..2, 1..3), (2..3, 3..4)]
        );
    }

    proptest! {
        #[test]
        fn every_sentence_is_in_exactly_one_group(
            left in prop::collection::vec(1usize..400, 0..90),
            right in prop::collection::vec(1usize..400, 0..90),
        ) {
            let groups = groups(&[left.clone(), right.clone()]);
            for (side, length) in [left.len(), right.len()].into_iter().enumerate() {
                let mut next = 0;
                for group in &groups {
                    prop_assert_eq!(group[side].start, next);
                    next = group[side].end;
                }
                prop_assert_eq!(next, length);
            }
        }
    }
}
