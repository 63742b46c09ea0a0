//! Numbers below the end of a declaration, which count what is no view.

use super::super::paragraphs::is_heading;
use super::Numbered;
use crate::language::{Language, NumberStyle, Section};
use crate::source::{Source, Span};

/// So many paragraphs at least stand above an annex.
const FIRST: usize = 2;

/// The items without those of an annex or below the signatures, where nothing above has a
/// number: they count what is no view.
pub(in super::super) fn above_the_close(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    mut numbered: Vec<Numbered>,
) -> Vec<Numbered> {
    let first = numbered.first().map_or(0, |first| first.paragraph);
    let closes = |span: &Span| {
        let text = source.text(*span);
        match language.section(text) {
            Some(Section::Annex) => is_heading(text),
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
            .is_some_and(|words| !words.trim().is_empty() && is_heading(words.trim())),
        _ => false,
    };
    if alone || above.iter().any(closes) {
        numbered.clear();
    }
    numbered
}
