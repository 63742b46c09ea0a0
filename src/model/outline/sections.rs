//! Numbered headings between numbered items.
//!
//! In: paragraphs and their numbers. Out: those that are headings although they have a
//! number: "II. Health" between items of another style that count on across it. Headings
//! whose items begin anew under each are items that hold others.

mod parts;

use super::paragraphs::is_heading;
use crate::language::{Language, Marker, NumberStyle, upper_letter};
use crate::source::{Source, Span};
use std::collections::BTreeSet;

/// So many items may be missing where the inner numbers go on below a heading.
const MISSING: u32 = 2;

/// The styles of headings.
const STYLES: [NumberStyle; 5] = [
    NumberStyle::Ordinal,
    NumberStyle::UpperRoman,
    NumberStyle::UpperLetter,
    NumberStyle::Native,
    NumberStyle::Named,
];

/// A number, and whether what follows it looks like a heading.
type Numbered<'m> = (&'m Marker, bool);

/// The paragraphs that only head what follows.
pub(super) fn headings(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    markers: &[Option<Marker>],
) -> BTreeSet<usize> {
    let lettered = lettered(source, paragraphs);
    let markers = lettered.iter().zip(markers);
    let markers = markers.map(|(letter, marker)| letter.as_ref().or(marker.as_ref()));
    let has = |style| {
        let mut all = markers.clone().flatten();
        all.any(|marker| marker.style == style)
    };
    // "1. Water" may head "(3) We map springs": nothing else that is inner counts across.
    let arabic = has(NumberStyle::BracketedArabic) && has(NumberStyle::Arabic);
    let arabic = arabic.then_some(NumberStyle::Arabic);
    if arabic.is_none() && !STYLES.into_iter().any(has) {
        return BTreeSet::new();
    }
    let styles = STYLES.into_iter().chain(arabic);
    let heads = |marker: &Marker, span: &Span| {
        let words = source.text(*span).get(marker.range.end..);
        let words = words.unwrap_or_default().trim();
        // "First: Trade:" above "1. We open markets."
        let words = match marker.style {
            NumberStyle::Ordinal => words.trim_end_matches(':'),
            _ => words,
        };
        let styled = styles.clone().any(|style| style == marker.style);
        styled && !words.is_empty() && is_heading(words)
    };
    let numbered: Vec<Option<Numbered>> = markers
        .zip(paragraphs)
        .map(|(marker, span)| marker.map(|marker| (marker, heads(marker, span))))
        .collect();
    // Headings are no items that others head.
    let mut heading: Vec<NumberStyle> = Vec::new();
    let mut found = BTreeSet::new();
    for style in styles.clone() {
        if let Some(heads) = of_style(&numbered, style, &heading) {
            heading.push(style);
            found.extend(heads);
        }
    }
    if found.is_empty() {
        found.extend(parts::of(source, language, paragraphs, &numbered));
    }
    found
}

/// The letters that count paragraphs: "C." is the third one, and no hundred.
fn lettered(source: &Source, paragraphs: &[Span]) -> Vec<Option<Marker>> {
    let mut next = 1;
    let letter = |span: &Span| {
        let marker = upper_letter(source.text(*span)).filter(|it| it.value == next);
        next += u32::from(marker.is_some());
        marker
    };
    paragraphs.iter().map(letter).collect()
}

/// The paragraphs with a number of this style, if those are headings; `heading` are the
/// styles of others.
fn of_style(
    numbered: &[Option<Numbered>],
    style: NumberStyle,
    heading: &[NumberStyle],
) -> Option<Vec<usize>> {
    let all = numbered.iter().enumerate();
    let all = all.filter_map(|(at, number)| Some((at, (*number)?)));
    let own = all.filter(|(_, (marker, _))| marker.style == style);
    let mut headings = Vec::new();
    for (at, (_, heads)) in own {
        if !heads {
            return None;
        }
        headings.push(at);
    }
    let first = *headings.first()?;
    let mut after = numbered.iter().skip(first + 1).flatten();
    let (inner, _) = after.find(|(marker, _)| marker.style != style)?;
    // "I. Preamble" alone, above a list: one number counts nothing.
    let alone = headings.len() < 2;
    // （四） below 二、 counts on from （三） below 一、, and (3) below 2 from (2) below 1;
    // other brackets count what an item holds.
    let counted =
        style == NumberStyle::Arabic || inner.style == NumberStyle::BracketedNative && !alone;
    let apart = (counted || !inner.style.is_inner()) && !heading.contains(&inner.style);
    let heads = match alone {
        true => heads_list(numbered, first, inner.style),
        false => counts_on(numbered, style, inner.style),
    };
    (apart && heads).then_some(headings)
}

/// Whether a list of a style and of nothing else follows, from one on.
fn heads_list(markers: &[Option<Numbered>], head: usize, style: NumberStyle) -> bool {
    let mut below = markers.iter().skip(head + 1).flatten();
    let mut above = markers.iter().take(head).flatten();
    let mut listed = below.clone().filter(|(marker, _)| marker.style == style);
    let (first, second) = (listed.next(), listed.next());
    let value = |found: Option<&Numbered>| found.map(|(marker, _)| marker.value);
    above.next().is_none()
        && (value(first), value(second)) == (Some(1), Some(2))
        && below
            .next()
            .is_some_and(|(marker, _)| marker.style == style)
}

/// Whether the inner numbers go on after a heading, and never begin anew.
fn counts_on(markers: &[Option<Numbered>], outer: NumberStyle, inner: NumberStyle) -> bool {
    let (mut last, mut headed, mut across) = (0, false, false);
    for (marker, _) in markers.iter().flatten() {
        if marker.style == outer {
            headed = true;
        } else if marker.style == inner {
            if headed && last > 0 {
                // An item may be missing.
                if marker.value <= last || marker.value > last + 1 + MISSING {
                    return false;
                }
                across = true;
            }
            (last, headed) = (marker.value, false);
        }
    }
    across
}
