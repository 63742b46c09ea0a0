//! The structure of each language version: titles, recitals, the opening formula and
//! the views.
//!
//! Rules, in the order they are applied to a version's paragraphs:
//! 1. Paragraphs at the start that end no sentence are titles; `[…]` at their end is
//!    the database's status tag.
//! 2. A printed number is an item's only where it continues the sequence 1, 2, 3 in
//!    one style; a year, a date or a number out of turn never is, unless another
//!    version has the same number.
//! 3. The paragraph that opens the operative part is the opening formula: it ends with
//!    a colon or holds an opening cue. What stands before it are recitals, numbered or
//!    not; the numbered paragraphs after it are views.
//! 4. A paragraph without a number after an item continues that item.
//! 5. Where the formula leads to paragraphs without numbers, those are the views, and a
//!    list below one of them belongs to it.
//! 6. Headings, datelines, notices of the database, annexes and signatures are none of
//!    these: they are listed.

mod bullets;
mod by_language;
mod contents;
mod dashes;
mod dated;
mod foot;
mod formulas;
mod heads;
mod inline;
mod item;
mod lay_out;
mod listed;
mod numbers;
mod opening;
mod operative;
mod page_lines;
mod paragraphs;
mod preliminary;
mod recited;
mod sections;
mod titles;
mod unopened;
mod version;
mod within;

use super::folded;
use crate::language::Language;
use crate::model::types::RemainderKind;
use crate::source::{Source, Span};
use by_language::{by_language, take_stray};
pub(super) use item::{Item, Opening};
use lay_out::lay_out;
use numbers::Numbered;
use std::collections::BTreeSet;
pub(super) use titles::trimmed;
pub(super) use version::Version;

/// A version's paragraphs before they are laid out.
struct Draft {
    version: Version,
    paragraphs: Vec<Span>,
}

/// The language versions, in order of first appearance.
pub(super) fn versions(source: &Source) -> Vec<Version> {
    let mut found = by_language(source);
    let stray = take_stray(source, &mut found);
    let mut drafts: Vec<Draft> = found
        .into_iter()
        .map(|(detected, spans)| titles::draft(source, detected, spans))
        .collect();
    if let Some(first) = drafts.first_mut() {
        let kind = |span| match page_lines::is_of_page(source.text(span)) {
            true => RemainderKind::Notice,
            false => RemainderKind::Unread,
        };
        let aside = stray.into_iter().map(|span| (span, kind(span)));
        first.version.aside.extend(aside);
    }
    for draft in &mut drafts {
        contents::set_aside(source, draft);
        let version = &draft.version;
        let paragraphs = dashes::split_at_dashes(source, &draft.paragraphs);
        let paragraphs = inline::split_at_numbers(source, version.language, &paragraphs);
        draft.paragraphs = recited::split_at_recitals(source, version.language, paragraphs);
    }
    // First by sequence alone; then a version may take numbers that another one has.
    let strict: Vec<Vec<Numbered>> = drafts
        .iter()
        .map(|d| {
            let (language, paragraphs) = (d.version.language, &d.paragraphs);
            let found = numbers::sequence(source, language, paragraphs, &BTreeSet::new());
            numbers::above_the_close(source, language, paragraphs, found)
        })
        .collect();
    let values = |numbered: &[Numbered]| -> BTreeSet<u32> {
        numbered
            .iter()
            .filter(|n| n.level == 0)
            .map(|n| n.marker.value)
            .collect()
    };
    let known: BTreeSet<u32> = strict.iter().flat_map(|n| values(n)).collect();
    drafts
        .into_iter()
        .zip(strict)
        .map(|(draft, strict)| {
            let mut numbered = strict;
            if !numbered.is_empty() && values(&numbered) != known {
                numbered =
                    numbers::sequence(source, draft.version.language, &draft.paragraphs, &known);
            }
            lay_out(source, draft, &numbered)
        })
        .collect()
}

fn sentences_of(source: &Source, language: &dyn Language, span: Span) -> Vec<Span> {
    let span = titles::trimmed(source, span);
    let ranges = language.sentences(&folded::masked(source, span));
    let sentences = ranges.iter().map(|range| span.part(range));
    // Marks alone, such as "??" where characters were lost, say nothing.
    let said = |span: &Span| source.text(*span).contains(char::is_alphanumeric);
    sentences.filter(said).collect()
}
