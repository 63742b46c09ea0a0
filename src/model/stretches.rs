//! Where the versions of a provision can be cut at the same places before their
//! sentences are aligned.
//!
//! In: one version's part of a provision each, with the places where nested items and
//! further paragraphs begin. Out: stretches with a range of sentences a version. A cut
//! counts only where every version that has the provision has as many of them.

use crate::source::Span;
use std::ops::Range;

/// One version's part of a provision.
#[derive(Clone, Copy, Default)]
pub(super) struct Part<'a> {
    /// The printed number.
    pub(super) number: Option<Span>,
    pub(super) sentences: &'a [Span],
    /// The printed numbers of nested items, each with the index of its first sentence.
    pub(super) nested: &'a [(usize, Span)],
    /// The first sentences of further paragraphs without a number.
    pub(super) paragraphs: &'a [usize],
}

impl Part<'_> {
    /// The printed numbers of the nested items that begin in a range of sentences.
    pub(super) fn numbers_in(&self, range: &Range<usize>) -> impl Iterator<Item = Span> {
        let from = self
            .nested
            .partition_point(|(first, _)| *first < range.start);
        let after = self.nested.get(from..).unwrap_or_default().iter();
        let inside = after.take_while(move |(first, _)| range.contains(first));
        inside.map(|(_, number)| *number)
    }
}

/// A range of sentences in each version.
pub(super) type Stretch = Vec<Range<usize>>;

/// Cuts a provision where nested items begin and, between them, where paragraphs do.
pub(super) fn stretches(parts: &[Part]) -> Vec<Stretch> {
    let whole: Stretch = parts.iter().map(|part| 0..part.sentences.len()).collect();
    let places = |part: &Part| part.nested.len() + part.paragraphs.len();
    if parts.iter().all(|part| places(part) == 0) {
        return vec![whole];
    }
    let numbers: Vec<Vec<usize>> = parts
        .iter()
        .map(|part| part.nested.iter().map(|(first, _)| *first).collect())
        .collect();
    let by_number = cut(&whole, &numbers);
    // Where one version numbers what another only sets apart, both are paragraphs.
    let alike = by_number.len() > 1 || numbers.iter().all(Vec::is_empty);
    let paragraphs: Vec<Vec<usize>> = parts
        .iter()
        .zip(numbers)
        .map(|(part, numbers)| {
            let mut places = part.paragraphs.to_vec();
            places.extend(numbers.into_iter().filter(|_| !alike));
            places.sort_unstable();
            places.dedup();
            places
        })
        .collect();
    by_number
        .iter()
        .flat_map(|stretch| cut(stretch, &paragraphs))
        .collect()
}

/// Cuts a stretch at places that the versions have as many of; else it stays whole.
fn cut(whole: &Stretch, places: &[Vec<usize>]) -> Vec<Stretch> {
    let inside: Vec<&[usize]> = whole
        .iter()
        .zip(places)
        .map(|(range, places)| {
            let from = places.partition_point(|place| *place <= range.start);
            let to = places.partition_point(|place| *place < range.end);
            places.get(from..to).unwrap_or_default()
        })
        .collect();
    let there = || {
        inside
            .iter()
            .zip(whole)
            .filter(|(_, range)| !range.is_empty())
    };
    let count = there().map(|(places, _)| places.len()).max().unwrap_or(0);
    if count == 0 || there().any(|(places, _)| places.len() != count) {
        return vec![whole.clone()];
    }
    let bound = |version: usize, at: usize| {
        let range = whole.get(version).cloned().unwrap_or_default();
        let places = inside.get(version).copied().unwrap_or_default();
        match at {
            0 => range.start,
            at => places.get(at - 1).copied().unwrap_or(range.end),
        }
    };
    let stretch = |at: usize| -> Stretch {
        let one = |version: usize| bound(version, at)..bound(version, at + 1);
        (0..whole.len()).map(one).collect()
    };
    (0..=count).map(stretch).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPAN: Span = Span {
        file: 0,
        start: 0,
        end: 1,
    };

    fn ranges(parts: [(usize, &[usize], &[usize]); 2]) -> Vec<Stretch> {
        let sentences = [SPAN; 9];
        let nested = parts.map(|(_, nested, _)| -> Vec<(usize, Span)> {
            nested.iter().map(|first| (*first, SPAN)).collect()
        });
        let all: Vec<Part> = parts
            .iter()
            .zip(&nested)
            .map(|((count, _, paragraphs), nested)| Part {
                number: None,
                sentences: &sentences[..*count],
                nested,
                paragraphs,
            })
            .collect();
        stretches(&all)
    }

    #[test]
    fn nested_items_and_paragraphs_cut_alike() {
        assert_eq!(
            ranges([(5, &[1, 3], &[4]), (4, &[1, 2], &[3])]),
            [
                vec![0..1, 0..1],
                vec![1..3, 1..2],
                vec![3..4, 2..3],
                vec![4..5, 3..4]
            ]
        );
        assert_eq!(
            ranges([(3, &[], &[2]), (3, &[], &[1])]),
            [vec![0..2, 0..1], vec![2..3, 1..3]]
        );
    }

    #[test]
    fn numbers_in_one_version_are_paragraphs_in_the_other() {
        assert_eq!(
            ranges([(3, &[1, 2], &[]), (4, &[], &[1, 3])]),
            [vec![0..1, 0..1], vec![1..2, 1..3], vec![2..3, 3..4]]
        );
    }

    #[test]
    fn what_is_not_alike_stays_whole() {
        assert_eq!(
            ranges([(3, &[1], &[]), (3, &[1, 2], &[])]),
            [vec![0..3, 0..3]]
        );
        assert_eq!(
            ranges([(2, &[], &[1]), (0, &[], &[])]),
            [vec![0..1, 0..0], vec![1..2, 0..0]]
        );
    }
}
