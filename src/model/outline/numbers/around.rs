//! What stands around a number and tells whether it counts: the next one, a heading, notes.

use super::super::paragraphs::{bullet, is_bare_continuation, is_heading};
use super::Numbered;
use crate::language::{Language, Marker, NumberStyle, further_markers, upper_letter};
use crate::source::{Source, Span};

/// How far the next number may be.
const REACH: usize = 4;

/// Whether a paragraph holds "[1]" after other words.
pub(super) fn refers_to_notes(source: &Source, paragraphs: &[Span]) -> bool {
    let mut texts = paragraphs.iter().map(|span| source.text(*span));
    texts.any(|text| text.find("[1]").is_some_and(|at| at > 0))
}

/// Whether "B. Rivers" stands somewhere below "A. Wells", and the text of that right below
/// it: above a list such letters only head what follows.
pub(super) fn lettered(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    at: usize,
) -> bool {
    const FAR: usize = 200;
    let next = paragraphs.get(at + 1).map_or("", |span| source.text(*span));
    let listed = bullet(next) > 0
        || language.marker(next).is_some()
        || further_markers(next).next().is_some();
    if listed {
        return false;
    }
    let mut below = paragraphs.iter().skip(at + 1).take(FAR);
    below.any(|span| upper_letter(source.text(*span)).is_some_and(|marker| marker.value == 2))
}

/// Whether `1.1` stands right below a paragraph.
pub(super) fn has_parts(source: &Source, paragraphs: &[Span], at: usize) -> bool {
    let below = paragraphs.get(at + 1).map(|span| source.text(*span));
    let first = |marker: Marker| (marker.style, marker.value) == (NumberStyle::Decimal(1), 1);
    below.is_some_and(|text| further_markers(text).any(first))
}

/// Whether a heading stands between the last item, which is whole, and a list to which
/// nothing leads in: "MEANS", and "a. Every university should …" below it.
pub(super) fn headed(source: &Source, paragraphs: &[Span], found: &[Numbered], at: usize) -> bool {
    let text = |at: usize| paragraphs.get(at).map_or("", |span| source.text(*span));
    let Some(last) = found.last().map(|last| last.paragraph) else {
        return false;
    };
    let said = |at: usize| text(at).ends_with(['.', '。']);
    let heads = |at: usize| is_heading(text(at)) && !is_bare_continuation(text(at));
    at > last + 1 && said(last) && (said(at - 1) || heads(at - 1)) && (last + 1..at).any(heads)
}

/// Whether no number of its style stands below one: the last item of a list, which no next
/// number can speak for.
pub(super) fn is_last(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    at: usize,
    style: NumberStyle,
) -> bool {
    let mut below = paragraphs.iter().skip(at + 1).take(REACH);
    below.all(|span| {
        let text = source.text(*span);
        let plain = language.marker(text).into_iter();
        plain
            .chain(further_markers(text))
            .all(|marker| marker.style != style)
    })
}

/// Whether a number follows soon in the same style.
pub(super) fn next_is(
    source: &Source,
    paragraphs: &[Span],
    markers: &[Option<Marker>],
    at: usize,
    style: NumberStyle,
    value: u32,
) -> bool {
    let mut near = paragraphs.iter().zip(markers).skip(at + 1).take(REACH);
    let is = |next: &Marker| next.style == style && next.value == value;
    near.any(|(span, marker)| {
        marker.as_ref().is_some_and(is) || further_markers(source.text(*span)).any(|next| is(&next))
    })
}
