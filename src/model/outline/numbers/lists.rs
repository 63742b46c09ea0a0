//! The open lists, and how a number stands to them.

use crate::language::{Marker, NumberStyle, Whole};
use std::collections::BTreeSet;

/// An open list: the style of its numbers, and the last one.
pub(super) type List = (NumberStyle, u32);

/// Whether a number is the next one of a list.
pub(super) fn goes_on(&(style, last): &List, marker: &Marker) -> bool {
    style == marker.style && last.checked_add(1) == Some(marker.value)
}

/// At which level `1.1` stands, below the item that it is a part of.
pub(super) fn level_of_part(lists: &[List], whole: Whole) -> Option<usize> {
    let is_whole = |(style, last): &List| {
        let style = match whole.whole() {
            Some(above) => *style == NumberStyle::Part(above),
            None => !style.is_inner(),
        };
        style && *last == whole.value()
    };
    lists.iter().rposition(is_whole).map(|level| level + 1)
}

/// Whether an item with this number is due and has no line of its own.
pub(super) fn begins_item(lists: &[List], whole: Whole) -> bool {
    let due = match lists.first() {
        Some((style, last)) if *style == whole.style() => last.checked_add(1),
        Some(_) => None,
        None => Some(1),
    };
    whole.whole().is_none() && due == Some(whole.value())
}

/// At which level a list begins. The same style again: the list of that level begins
/// anew. Plain numbers don't stand inside brackets, nor articles inside anything, nor,
/// after text without a number, `I.` and 一、 inside `1.`.
pub(super) fn level_of_new(lists: &[List], style: NumberStyle, after_text: bool) -> usize {
    if let Some(level) = lists.iter().position(|(open, _)| *open == style) {
        return level;
    }
    let outer = |open: NumberStyle| match style {
        NumberStyle::Named => open != style,
        NumberStyle::UpperRoman | NumberStyle::Native => {
            open.is_inner() || after_text && open == NumberStyle::Arabic
        }
        NumberStyle::Arabic => open.is_inner() && open != NumberStyle::BracketedNative,
        _ => false,
    };
    match lists.first() {
        Some((open, _)) if outer(*open) => 0,
        _ => lists.len(),
    }
}

/// Whether a number is the last one of the outermost list, printed a second time.
pub(super) fn is_again(lists: &[List], marker: &Marker) -> bool {
    marker.value > 1 && lists.first() == Some(&(marker.style, marker.value))
}

/// Whether a list begins with two because its first item has no number: another version
/// has one and two.
pub(super) fn begins_late(lists: &[List], marker: &Marker, known: &BTreeSet<u32>) -> bool {
    lists.is_empty()
        && marker.value == 2
        && !marker.style.is_inner()
        && known.contains(&1)
        && known.contains(&2)
}

/// How many numbers may be missing between two items.
const GAP: u32 = 3;

/// Whether numbers go on after a gap: "1., 3., 4." lacks an item. A number that the
/// next one doesn't follow is none.
pub(super) fn leaves_a_gap(lists: &[List], marker: &Marker) -> bool {
    matches!(lists, [(style, last)] if *style == marker.style
        && marker.value > *last + 1
        && marker.value <= *last + 1 + GAP)
}

/// Whether one number alone is missing: "1., 2., 4."
pub(super) fn lacks_one(lists: &[List], marker: &Marker) -> bool {
    matches!(lists, [(_, last)] if *last > 1 && marker.value == *last + 2)
        && marker.style != NumberStyle::Bare
}

/// Whether a number out of turn is one that another version has too.
pub(super) fn is_known(
    lists: &[List],
    marker: &Marker,
    known: &BTreeSet<u32>,
    taken: &BTreeSet<u32>,
) -> bool {
    let same_list = lists
        .first()
        .is_some_and(|(style, _)| *style == marker.style);
    same_list && known.contains(&marker.value) && !taken.contains(&marker.value)
}
