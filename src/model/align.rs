//! Pairs the sentences of two languages: one to one where their counts agree,
//! and their lengths do not speak against it, otherwise by length (W. A. Gale and K. W.
//! Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
//! Linguistics 19(1), 1993), n to m kept as n to m. Figures and acronyms that two
//! sentences share speak for the pair.

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

/// How much one figure or acronym that two groups share is worth.
const SHARED: f64 = 2.0;

/// Pairs of one and one with no greater mismatch than this need no second thought.
const EASY: f64 = 4.0;

/// The figures and acronyms of a sentence of a side; asked only where it is needed.
pub(super) type Marks<'a> = &'a dyn Fn(usize, usize) -> Vec<u64>;

/// The figures of a text, and its acronyms of capitals: written alike in every language.
pub(super) fn marks(text: &str) -> Vec<u64> {
    let mut found = Vec::new();
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

/// Two sides to align, as indices of versions.
type Sides = (usize, usize);

/// Aligns two lists of sentence lengths (in code points).
fn align(left: &[usize], right: &[usize], sides: Sides, marks: Marks) -> Pairs {
    if left.len() == right.len() && is_easy(left, right) {
        return (0..left.len()).map(|at| (at..at + 1, at..at + 1)).collect();
    }
    if left.len().min(right.len()) <= 1 {
        // All of one side belong to the one (or to nothing) of the other.
        return vec![(0..left.len(), 0..right.len())];
    }
    let longest = left.len().max(right.len());
    if longest <= BLOCK {
        let of = |side: usize, count: usize| (0..count).map(|at| marks(side, at)).collect();
        let known: [Vec<Vec<u64>>; 2] = [of(sides.0, left.len()), of(sides.1, right.len())];
        return by_length(left, right, &known);
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

/// Whether sentences of the same number are of much the same length too.
fn is_easy(left: &[usize], right: &[usize]) -> bool {
    let ratio = ratio(left, right);
    let mut pairs = left.iter().zip(right);
    pairs.all(|(&left, &right)| mismatch(left, right, ratio) <= EASY)
}

fn by_length(left: &[usize], right: &[usize], known: &[Vec<Vec<u64>>; 2]) -> Pairs {
    let ratio = ratio(left, right);
    let shared = |l: Range<usize>, r: Range<usize>| {
        let [of_left, of_right] = known;
        let others = of_right.get(r).unwrap_or_default();
        let marks = of_left.get(l).unwrap_or_default().iter().flatten();
        let both = marks.filter(|mark| others.iter().any(|o| o.binary_search(mark).is_ok()));
        both.take(3).count() as f64
    };
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
            let length = mismatch(sum(left, from_i..i), sum(right, from_j..j), ratio);
            let cost = before + prior + length - SHARED * shared(from_i..i, from_j..j);
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
/// first. Each group has one range a version.
pub(super) fn groups(lengths: &[Vec<usize>], marks: Marks) -> Vec<Vec<Range<usize>>> {
    let Some(pivot) = lengths.iter().position(|side| !side.is_empty()) else {
        return Vec::new();
    };
    let first = lengths.get(pivot).map(Vec::as_slice).unwrap_or_default();
    // For each version: where a cut of the first falls in it.
    let cuts: Vec<Vec<(usize, usize)>> = lengths
        .iter()
        .enumerate()
        .map(|(at, side)| match side.is_empty() {
            true => (0..=first.len()).map(|at| (at, 0)).collect(),
            false => {
                let pairs = align(first, side, (pivot, at), marks);
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

    fn pairs(left: &[usize], right: &[usize]) -> Pairs {
        align(left, right, (0, 1), &|_, _| Vec::new())
    }

    #[test]
    fn one_long_sentence_stands_for_three() {
        assert_eq!(pairs(&[300], &[30, 20, 25]), [(0..1, 0..3)]);
    }

    #[test]
    fn the_two_that_were_joined_are_found_by_length() {
        let found = [(0..1, 0..1), (1..2, 1..3), (2..3, 3..4)];
        assert_eq!(pairs(&[100, 210, 90], &[40, 45, 42, 38]), found);
        assert_eq!(pairs(&[100, 210, 90], &[33, 35, 34, 31]), found);
    }

    #[test]
    fn as_many_sentences_that_were_cut_at_other_places() {
        assert_eq!(
            pairs(&[60, 180, 170, 50], &[20, 30, 31, 75]),
            [(0..1, 0..1), (1..2, 1..3), (2..4, 3..4)]
        );
        assert_eq!(pairs(&[100, 40], &[25, 20]), [(0..1, 0..1), (1..2, 1..2)]);
    }

    #[test]
    fn figures_and_acronyms_speak_for_a_pair() {
        let english = [
            "We met in Oulu on 5 May.",
            "The WTO came.",
            "In 2030 all of it ends.",
        ];
        let chinese = ["我们于5月5日会面，WTO参加了会议。", "2030年全部结束。"];
        assert_eq!(marks(english[1]), marks("WTO，"));
        let lengths = |texts: &[&str]| texts.iter().map(|t| t.chars().count()).collect::<Vec<_>>();
        let of = |side: usize, at: usize| match side {
            0 => marks(english[at]),
            _ => marks(chinese[at]),
        };
        assert_eq!(
            align(&lengths(&english), &lengths(&chinese), (0, 1), &of),
            [(0..2, 0..1), (2..3, 1..2)]
        );
    }

    proptest! {
        #[test]
        fn every_sentence_is_in_exactly_one_group(
            left in prop::collection::vec(1usize..400, 0..90),
            right in prop::collection::vec(1usize..400, 0..90),
        ) {
            let marks = |_: usize, at: usize| vec![at as u64 % 7];
            let groups = groups(&[left.clone(), right.clone()], &marks);
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
