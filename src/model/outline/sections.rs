//! Numbered headings between numbered items.
//!
//! In: paragraphs and their numbers. Out: those that are headings although they have a
//! number: "II. Health" between items of another style that count on across it. Headings
//! whose items begin anew under each are items that hold others.

use super::paragraphs::is_heading;
use crate::language::{Marker, NumberStyle, upper_letter};
use crate::source::{Source, Span};
use std::collections::BTreeSet;

/// So many items may be missing where the inner numbers go on below a heading.
const MISSING: u32 = 2;

/// The paragraphs that only head what follows.
pub(super) fn headings(
    source: &Source,
    paragraphs: &[Span],
    markers: &[Option<Marker>],
) -> BTreeSet<usize> {
    const STYLES: [NumberStyle; 5] = [
        NumberStyle::Ordinal,
        NumberStyle::UpperRoman,
        NumberStyle::UpperLetter,
        NumberStyle::Native,
        NumberStyle::Named,
    ];
    let mut found = BTreeSet::new();
    // The letter that comes next: "C." is the third one, and no hundred.
    let mut letter = 1;
    let lettered: Vec<Option<Marker>> = paragraphs
        .iter()
        .map(|span| {
            let marker = upper_letter(source.text(*span)).filter(|it| it.value == letter);
            letter += u32::from(marker.is_some());
            marker
        })
        .collect();
    let markers = lettered.iter().zip(markers);
    let markers = markers.map(|(letter, marker)| letter.as_ref().or(marker.as_ref()));
    let has = |style| {
        markers
            .clone()
            .flatten()
            .any(|marker| marker.style == style)
    };
    // "1. Water" may head "(3) We map springs": nothing else that is inner counts across.
    let arabic = has(NumberStyle::BracketedArabic) && has(NumberStyle::Arabic);
    let styles = STYLES
        .into_iter()
        .chain(arabic.then_some(NumberStyle::Arabic));
    if !arabic && !STYLES.into_iter().any(has) {
        return found;
    }
    let markers: Vec<Option<(&Marker, bool)>> = markers
        .zip(paragraphs)
        .map(|(marker, span)| {
            let marker = marker?;
            let words = source.text(*span).get(marker.range.end..);
            let words = words.unwrap_or_default().trim();
            // "First: Trade:" above "1. We open markets."
            let bare = match marker.style {
                NumberStyle::Ordinal => words.trim_end_matches(':'),
                _ => words,
            };
            let heads = styles.clone().any(|style| style == marker.style)
                && !bare.is_empty()
                && is_heading(bare);
            Some((marker, heads))
        })
        .collect();
    // Headings are no items that others head.
    let mut heading: Vec<NumberStyle> = Vec::new();
    for style in styles.clone() {
        let of_style = |marker: &Marker| marker.style == style;
        let mut heads = markers.iter().enumerate().filter_map(|(at, marker)| {
            let (marker, heads) = marker.as_ref()?;
            (of_style(marker) && *heads).then_some(at)
        });
        let Some(first) = heads.next() else { continue };
        let all = markers
            .iter()
            .flatten()
            .filter(|(marker, _)| of_style(marker));
        if all.clone().any(|(_, heads)| !heads) {
            continue;
        }
        let inner = markers.iter().skip(first + 1).flatten();
        let Some((inner, _)) = inner.clone().find(|(marker, _)| !of_style(marker)) else {
            continue;
        };
        // "I. Preamble" alone, above a list: one number counts nothing.
        let alone = all.count() < 2;
        // （四） below 二、 counts on from （三） below 一、, and (3) below 2 from (2) below 1;
        // other brackets count what an item holds.
        let counted =
            style == NumberStyle::Arabic || inner.style == NumberStyle::BracketedNative && !alone;
        if inner.style.is_inner() && !counted
            || inner.style == style
            || heading.contains(&inner.style)
            || !alone && !counts_on(&markers, style, inner.style)
            || alone && !heads_list(&markers, first, inner.style)
        {
            continue;
        }
        heading.push(style);
        found.insert(first);
        found.extend(heads);
    }
    found
}

/// Whether a list of a style and of nothing else follows, from one on.
fn heads_list(markers: &[Option<(&Marker, bool)>], head: usize, style: NumberStyle) -> bool {
    let mut below = markers.iter().skip(head + 1).flatten();
    let mut above = markers.iter().take(head).flatten();
    let mut listed = below.clone().filter(|(marker, _)| marker.style == style);
    let (first, second) = (listed.next(), listed.next());
    let value = |found: Option<&(&Marker, bool)>| found.map(|(marker, _)| marker.value);
    above.next().is_none()
        && (value(first), value(second)) == (Some(1), Some(2))
        && below
            .next()
            .is_some_and(|(marker, _)| marker.style == style)
}

/// Whether the inner numbers go on after a heading, and never begin anew.
fn counts_on(markers: &[Option<(&Marker, bool)>], outer: NumberStyle, inner: NumberStyle) -> bool {
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
