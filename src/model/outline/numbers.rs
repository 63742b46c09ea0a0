//! Which printed numbers are items, and at which level.
//!
//! A number begins a list if it is 1, and belongs to a list if it is the next one in
//! the same style. Lists nest: a list that begins inside an item of another is a level
//! deeper, and ends when the outer list goes on.

use crate::language::{Language, Marker, NumberStyle};
use crate::source::{Source, Span};
use std::collections::BTreeSet;

/// A paragraph with a number that counts.
pub(super) struct Numbered {
    /// Index of the paragraph.
    pub(super) paragraph: usize,
    pub(super) marker: Marker,
    /// 0 for the outermost list.
    pub(super) level: usize,
}

/// Finds the items. `known` are numbers that another language version has at the
/// outermost level: those may be missing or stand in another order here.
pub(super) fn sequence(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    known: &BTreeSet<u32>,
) -> Vec<Numbered> {
    let mut found = Vec::new();
    // The open lists, outermost first: style and last value.
    let mut lists: Vec<(NumberStyle, u32)> = Vec::new();
    let mut taken = BTreeSet::new();
    for (paragraph, &span) in paragraphs.iter().enumerate() {
        let text = source.text(span);
        let Some(marker) = language
            .marker(text)
            .or_else(|| super::paragraphs::bare_number(language, text))
        else {
            continue;
        };
        let goes_on =
            |&(style, last): &(NumberStyle, u32)| style == marker.style && last + 1 == marker.value;
        let level = if let Some(level) = lists.iter().position(goes_on) {
            level
        } else if is_known(&lists, &marker, known, &taken)
            || leaves_a_gap(source, language, paragraphs, paragraph, &lists, &marker)
        {
            0
        } else if marker.value == 1 {
            // The same style again: the list of that level begins anew.
            lists
                .iter()
                .position(|(style, _)| *style == marker.style)
                .unwrap_or(lists.len())
        } else {
            continue;
        };
        lists.truncate(level);
        lists.push((marker.style, marker.value));
        if level == 0 {
            taken.insert(marker.value);
        }
        found.push(Numbered {
            paragraph,
            marker,
            level,
        });
    }
    found
}

/// How many numbers may be missing between two items, and how far the next one may be.
const GAP: u32 = 3;
const REACH: usize = 4;

/// Whether numbers go on after a gap: "1., 3., 4." lacks an item. A number that the
/// next one doesn't follow is none.
fn leaves_a_gap(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    at: usize,
    lists: &[(NumberStyle, u32)],
    marker: &Marker,
) -> bool {
    let outer = matches!(lists, [(style, last)] if *style == marker.style
        && marker.value > *last + 1
        && marker.value <= *last + 1 + GAP);
    outer
        && paragraphs.iter().skip(at + 1).take(REACH).any(|span| {
            let next = language.marker(source.text(*span));
            next.is_some_and(|next| next.style == marker.style && next.value == marker.value + 1)
        })
}

/// Whether a number out of turn is one that another version has too.
fn is_known(
    lists: &[(NumberStyle, u32)],
    marker: &Marker,
    known: &BTreeSet<u32>,
    taken: &BTreeSet<u32>,
) -> bool {
    let same_list = lists
        .first()
        .is_some_and(|(style, _)| *style == marker.style);
    same_list && known.contains(&marker.value) && !taken.contains(&marker.value)
}
