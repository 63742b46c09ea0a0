//! Headings of the parts of an outcome document: "I. Background", "II. Main content".

use super::Numbered;
use crate::language::{Language, NumberStyle, Section};
use crate::source::{Source, Span};
use std::ops::Range;

/// So many parts at most.
const MOST: usize = 6;

/// The paragraphs that head parts, if the first tells the background, another one heads the
/// content, and only that one has a list below it.
pub(super) fn of(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    numbered: &[Option<Numbered>],
) -> Vec<usize> {
    // Most texts begin with no such heading.
    let none = Vec::new();
    let all = numbered.iter().enumerate();
    let mut all = all.filter_map(|(at, number)| Some((at, (*number)?)));
    let part = |at: usize| {
        let (marker, heads) = (*numbered.get(at)?)?;
        let words = source.text(*paragraphs.get(at)?).get(marker.range.end..)?;
        heads.then(|| language.section(words.trim()))?
    };
    let Some((first, (marker, _))) = all.next().filter(|(_, (_, heads))| *heads) else {
        return none;
    };
    if part(first) != Some(Section::Background) || marker.value != 1 {
        return none;
    }
    let style = marker.style;
    let mut parts = vec![first];
    for (at, (marker, heads)) in all.filter(|(_, (marker, _))| marker.style == style) {
        // "1. Courts should act" counts on below "II. Content" in the same style.
        if !heads || parts.len() == MOST {
            return none;
        }
        if usize::try_from(marker.value) == Ok(parts.len() + 1) {
            parts.push(at);
        }
    }
    let content = parts
        .iter()
        .position(|at| part(*at) == Some(Section::Content));
    let Some(content) = content else {
        return none;
    };
    let end = |next: usize| parts.get(next).copied().unwrap_or(numbered.len());
    let listed = |range: Range<usize>| {
        let mut below = numbered.get(range).unwrap_or_default().iter().flatten();
        below.any(|(marker, _)| marker.style != style && marker.style != NumberStyle::Bare)
    };
    let only = parts.iter().enumerate().all(|(order, at)| {
        let lists = listed(at + 1..end(order + 1));
        lists == (order == content)
    });
    match only {
        true => parts,
        false => none,
    }
}
