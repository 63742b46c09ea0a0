//! What a paragraph is by its looks: a heading, a bullet, the opening formula.

use super::numbers::Numbered;
use crate::language::{Language, Marker, NumberStyle};
use crate::source::{Source, Span};
use std::collections::BTreeMap;

/// The longest heading, in code points.
const HEADING_LIMIT: usize = 60;

const BULLETS: &[&str] = &[
    "•", "·", "●", "▪", "■", "◆", "○", "——", "—", "–", "- ", "* ",
];

/// The length of a bullet at the start of a paragraph, with the white space after it;
/// 0 if there is none.
pub(super) fn bullet(text: &str) -> usize {
    BULLETS
        .iter()
        .find_map(|bullet| text.strip_prefix(bullet))
        .map_or(0, |rest| text.len() - rest.trim_start().len())
}

/// A short line that ends no sentence.
pub(super) fn is_heading(text: &str) -> bool {
    let ends = [
        '.', '。', '．', ':', '：', ';', '；', ',', '，', '!', '?', '！', '？', '、', '…',
    ];
    let bare = text.trim_end_matches(['”', '"', '’', ')', '）', '」']);
    !bare.ends_with(ends) && bullet(text) == 0 && text.chars().nth(HEADING_LIMIT).is_none()
}

/// A line that begins in the middle of a sentence is no heading.
pub(super) fn is_bare_continuation(text: &str) -> bool {
    text.starts_with(char::is_lowercase)
}

/// A number alone on its line: "3", "三", "IV".
pub(super) fn bare_number(language: &dyn Language, text: &str) -> Option<Marker> {
    if text.is_empty() || text.chars().nth(4).is_some() {
        return None;
    }
    // With a delimiter added it is read like any other.
    let delimited = [format!("{text}."), format!("{text}、")];
    let marker = delimited.iter().find_map(|text| language.marker(text))?;
    (marker.range.end > text.len()).then_some(Marker {
        range: 0..text.len(),
        ..marker
    })
}

/// Cuts paragraphs at numbers that go on in the middle of a line: "… women,2. Gathered".
pub(super) fn split_at_numbers(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
) -> Vec<Span> {
    let mut split = Vec::with_capacity(paragraphs.len());
    for &whole in paragraphs {
        let mut span = whole;
        while let Some(at) = next_number(language, source.text(span)) {
            split.push(super::titles::trimmed(source, span.part(&(0..at))));
            span = super::titles::trimmed(source, span.part(&(at..source.text(span).len())));
        }
        split.push(span);
    }
    split
}

/// Where the number after the one that a paragraph begins with stands in it.
fn next_number(language: &dyn Language, text: &str) -> Option<usize> {
    let marker = language.marker(text)?;
    if !matches!(
        marker.style,
        NumberStyle::Arabic | NumberStyle::BracketedArabic
    ) {
        return None;
    }
    let printed = text.get(marker.range.clone())?;
    let next = printed.replacen(
        &marker.value.to_string(),
        &(marker.value + 1).to_string(),
        1,
    );
    let from = marker.range.end;
    text.get(from..)?
        .match_indices(&next)
        .map(|(at, _)| at + from)
        .find(|&at| {
            let before = text.get(..at).unwrap_or_default().trim_end();
            let after = text.get(at + next.len()..).unwrap_or_default().trim_start();
            before.ends_with([',', '，', '.', '。', ';', '；', ':', '：'])
                && before.len() > from
                && after.starts_with(|c: char| {
                    c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase())
                })
        })
}

/// Which paragraph opens the operative part.
pub(super) fn opening(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    numbers: &BTreeMap<usize, &Numbered>,
) -> Option<usize> {
    let is_item = |at: usize| numbers.get(&at).is_some_and(|n| n.level == 0);
    let is_listed = |at: usize| {
        is_item(at)
            || paragraphs
                .get(at)
                .is_some_and(|span| bullet(source.text(*span)) > 0)
    };
    let any_item = numbers.values().any(|n| n.level == 0);
    let last_sentence = |span: &Span| {
        let text = source.text(*span);
        let ranges = language.sentences(text);
        ranges
            .last()
            .and_then(|range| text.get(range.clone()))
            .unwrap_or(text)
    };
    let colon = |text: &str| text.ends_with([':', '：']);
    let mut listed_before = false;
    let mut fallback = None;
    for (at, span) in paragraphs.iter().enumerate() {
        let text = source.text(*span);
        let ends = colon(text);
        let leads = is_listed(at + 1);
        // Cheap tests first: a cue is looked for only where it can count.
        if !is_item(at) && (ends || leads) {
            let cue = language.opening(last_sentence(span)).is_some();
            let wanted = match (any_item, listed_before) {
                // After numbered recitals only a formula that leads on to more counts.
                (true, true) => cue && ends && leads,
                (true, false) => leads && (cue || ends),
                (false, _) => ends && (cue || leads),
            };
            if wanted {
                return Some(at);
            }
            if leads && ends && fallback.is_none() && !listed_before {
                fallback = Some(at);
            }
        }
        listed_before |= is_item(at);
    }
    fallback
}
