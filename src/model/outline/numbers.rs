//! Which printed numbers are items, and at which level.
//!
//! A number begins a list if it is 1, and belongs to a list if it is the next one in
//! the same style. Lists nest: a list that begins inside an item of another is a level
//! deeper, and ends when the outer list goes on. A list in brackets or letters holds no
//! list of plain numbers: where one begins, it is over.

mod around;

use crate::language::{Language, Marker, NumberStyle, Section, further_markers};
use crate::source::{Source, Span};
use around::{has_parts, headed, is_last, lettered, next_is, refers_to_notes};
use std::collections::BTreeSet;

/// A paragraph with a number that counts.
pub(super) struct Numbered {
    /// Index of the paragraph.
    pub(super) paragraph: usize,
    pub(super) marker: Marker,
    /// 0 for the outermost list.
    pub(super) level: usize,
    /// Whether the number is printed a second time where the next one is due.
    pub(super) again: bool,
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
    // The inner list that ended last: its numbers may go on inside the next item.
    let mut inner: Option<(usize, (NumberStyle, u32))> = None;
    let mut taken = BTreeSet::new();
    let marker = |span: &Span| language.marker(source.text(*span));
    let markers: Vec<Option<Marker>> = paragraphs.iter().map(marker).collect();
    let headings = super::sections::headings(source, paragraphs, &markers);
    for (paragraph, &span) in paragraphs.iter().enumerate() {
        if headings.contains(&paragraph) {
            // A list that begins below a heading is none of what stands above it.
            let mut below = markers.iter().skip(paragraph + 1).flatten();
            if below.next().is_some_and(|marker| marker.value == 1) {
                lists.clear();
            }
            continue;
        }
        let text = source.text(span);
        let next_is = |marker: &Marker, value: u32| {
            next_is(source, paragraphs, &markers, paragraph, marker.style, value)
        };
        let plain = markers.get(paragraph).cloned().flatten();
        let plain = plain.or_else(|| super::paragraphs::bare_number(language, text));
        // A reading that goes on with a list comes before one that begins another.
        let going_on = further_markers(text).find_map(|marker| {
            let level = lists.iter().rposition(|list| goes_on(list, &marker))?;
            let alone = [NumberStyle::Bare, NumberStyle::UpperLetter].contains(&marker.style);
            let sure = level > 0 || lists.len() == 1 || alone;
            sure.then_some((level, marker))
        });
        let mut again = false;
        let mut parts = None;
        let (level, mut marker) = if let Some(plain) = plain {
            let level = lists.iter().position(|list| goes_on(list, &plain));
            match (level, going_on) {
                (Some(level), _) => (level, plain),
                (None, Some(going_on)) => going_on,
                (None, None) if is_known(&lists, &plain, known, &taken) => (0, plain),
                (None, None)
                    if leaves_a_gap(&lists, &plain)
                        && (next_is(&plain, plain.value + 1)
                            || lacks_one(&lists, &plain)
                                && is_last(
                                    source,
                                    language,
                                    paragraphs,
                                    paragraph,
                                    plain.style,
                                )) =>
                {
                    (0, plain)
                }
                (None, None)
                    if begins_late(&lists, &plain, known)
                        && (next_is(&plain, 3) || !known.contains(&3)) =>
                {
                    (0, plain)
                }
                // "(b)" and below it "3.", where "1." and "2." stand below "(a)".
                (None, None)
                    if inner.is_some_and(|(level, list)| {
                        level == lists.len() && goes_on(&list, &plain)
                    }) =>
                {
                    (lists.len(), plain)
                }
                // A text whose first paragraph counts as the first, without a number.
                (None, None)
                    if found.is_empty()
                        && plain.value == 2
                        && plain.style == NumberStyle::Arabic
                        && next_is(&plain, 3) =>
                {
                    (0, plain)
                }
                // "1. 2. 2. 4.": the second is the third.
                (None, None) if is_again(&lists, &plain) => {
                    again = true;
                    (0, plain)
                }
                // "First," alone begins a sentence.
                (None, None)
                    if plain.style == NumberStyle::Ordinal
                        && !next_is(&plain, 2)
                        && !next_is(&plain, 3) =>
                {
                    continue;
                }
                (None, None) if plain.value == 1 => {
                    let unnumbered = found
                        .last()
                        .is_none_or(|last: &Numbered| last.paragraph + 1 < paragraph);
                    let level = level_of_new(&lists, plain.style, unnumbered);
                    let apart = level > 0 && headed(source, paragraphs, &found, paragraph);
                    (if apart { 0 } else { level }, plain)
                }
                (None, None) => continue,
            }
        } else if let Some(going_on) = going_on {
            going_on
        } else if let Some(later) = further_markers(text).find(|marker| {
            leaves_a_gap(&lists, marker)
                && (next_is(marker, marker.value + 1)
                    || lacks_one(&lists, marker)
                        && is_last(source, language, paragraphs, paragraph, marker.style))
        }) {
            (0, later)
        } else if let Some(first) = further_markers(text).find(|marker| marker.value == 1) {
            match first.style {
                NumberStyle::Decimal(of) => match level_of_part(&lists, of) {
                    Some(level) => (level, first),
                    // "1.1" without "1." begins the item as well as its parts.
                    None if begins_item(&lists, of) && next_is(&first, 2) => {
                        parts = Some((first.style, 1));
                        let (style, value) = (NumberStyle::Arabic, of);
                        let range = first.range;
                        (
                            0,
                            Marker {
                                range,
                                style,
                                value,
                            },
                        )
                    }
                    None => continue,
                },
                // Figures alone number a text where nothing else does, one after another.
                NumberStyle::Bare
                    if !found.is_empty()
                        || !next_is(&first, 3) && !has_parts(source, paragraphs, paragraph) =>
                {
                    continue;
                }
                // "1 Access", and "1.1" below it.
                NumberStyle::Bare => (level_of_new(&lists, NumberStyle::Bare, false), first),
                // "A. Wells" and far below it "B. Rivers".
                NumberStyle::UpperLetter if !lettered(source, language, paragraphs, paragraph) => {
                    continue;
                }
                NumberStyle::UpperLetter => {
                    (level_of_new(&lists, NumberStyle::UpperLetter, false), first)
                }
                // "[1]" numbers notes too, where anything else is numbered or refers to it.
                _ if text.starts_with('[')
                    && (!found.is_empty() || refers_to_notes(source, paragraphs)) =>
                {
                    continue;
                }
                // One letter alone begins no list.
                _ if !next_is(&first, 2) => continue,
                style => {
                    let level = level_of_new(&lists, style, false);
                    let apart = level > 0 && headed(source, paragraphs, &found, paragraph);
                    (if apart { 0 } else { level }, first)
                }
            }
        } else {
            continue;
        };
        if again && next_is(&marker, marker.value.saturating_add(2)) {
            marker.value += 1;
        }
        if let Some(last) = lists.last().filter(|_| level + 1 < lists.len()) {
            inner = Some((lists.len() - 1, *last));
        }
        lists.truncate(level);
        lists.push((marker.style, marker.value));
        lists.extend(parts);
        if level == 0 {
            taken.insert(marker.value);
        }
        found.push(Numbered {
            paragraph,
            marker,
            level,
            again,
        });
    }
    found
}

/// The items without those of an annex or below the signatures, where nothing above has a
/// number: they count what is no view.
pub(super) fn above_the_close(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    mut numbered: Vec<Numbered>,
) -> Vec<Numbered> {
    let first = numbered.first().map_or(0, |first| first.paragraph);
    let closes = |span: &Span| {
        let text = source.text(*span);
        match language.section(text) {
            Some(Section::Annex) => super::paragraphs::is_heading(text),
            section => section == Some(Section::Signatures),
        }
    };
    // Something must be declared above.
    let above = paragraphs.get(FIRST..first).unwrap_or_default();
    // "1. Introduction" alone heads what follows: a list has more than one.
    let alone = match numbered.as_slice() {
        [only] if only.marker.style == NumberStyle::Arabic => paragraphs
            .get(only.paragraph)
            .and_then(|span| source.text(*span).get(only.marker.range.end..))
            .is_some_and(|words| {
                !words.trim().is_empty() && super::paragraphs::is_heading(words.trim())
            }),
        _ => false,
    };
    if alone || above.iter().any(closes) {
        numbered.clear();
    }
    numbered
}

fn goes_on(&(style, last): &(NumberStyle, u32), marker: &Marker) -> bool {
    style == marker.style && last.checked_add(1) == Some(marker.value)
}

/// At which level `1.1` stands, below the item that it is a part of.
fn level_of_part(lists: &[(NumberStyle, u32)], of: u32) -> Option<usize> {
    let outer = |(style, last): &(NumberStyle, u32)| !style.is_inner() && *last == of;
    lists.iter().rposition(outer).map(|level| level + 1)
}

/// Whether an item with this number is due and has no line of its own.
fn begins_item(lists: &[(NumberStyle, u32)], of: u32) -> bool {
    match lists.first() {
        Some((style, last)) => *style == NumberStyle::Arabic && last.checked_add(1) == Some(of),
        None => of == 1,
    }
}

/// At which level a list begins. The same style again: the list of that level begins
/// anew. Plain numbers don't stand inside brackets, nor articles inside anything, nor,
/// after text without a number, `I.` and 一、 inside `1.`.
fn level_of_new(lists: &[(NumberStyle, u32)], style: NumberStyle, after_text: bool) -> usize {
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
fn is_again(lists: &[(NumberStyle, u32)], marker: &Marker) -> bool {
    marker.value > 1
        && matches!(lists.first(), Some((style, last)) if *style == marker.style && *last == marker.value)
}

/// Whether a list begins with two because its first item has no number: another version
/// has one and two.
fn begins_late(lists: &[(NumberStyle, u32)], marker: &Marker, known: &BTreeSet<u32>) -> bool {
    lists.is_empty()
        && marker.value == 2
        && !marker.style.is_inner()
        && known.contains(&1)
        && known.contains(&2)
}

/// So many paragraphs at least stand above an annex.
const FIRST: usize = 2;

/// How many numbers may be missing between two items.
const GAP: u32 = 3;

/// Whether numbers go on after a gap: "1., 3., 4." lacks an item. A number that the
/// next one doesn't follow is none.
fn leaves_a_gap(lists: &[(NumberStyle, u32)], marker: &Marker) -> bool {
    matches!(lists, [(style, last)] if *style == marker.style
        && marker.value > *last + 1
        && marker.value <= *last + 1 + GAP)
}

/// Whether one number alone is missing: "1., 2., 4."
fn lacks_one(lists: &[(NumberStyle, u32)], marker: &Marker) -> bool {
    matches!(lists, [(_, last)] if *last > 1 && marker.value == *last + 2)
        && marker.style != NumberStyle::Bare
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

#[cfg(test)]
mod tests;
