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

mod foot;
mod formulas;
mod heads;
mod inline;
mod numbers;
mod paragraphs;
mod sections;
mod titles;
mod unopened;
mod version;
mod within;

use super::folded::{self, Folded};
use super::types::RemainderKind;
use crate::language::{self, Detected, Language, Section};
use crate::source::{Segment, Source, Span};
use formulas::Formulas;
use numbers::Numbered;
use paragraphs::Mixed;
use std::collections::{BTreeMap, BTreeSet};
pub(super) use titles::trimmed;
pub(super) use version::{Item, Opening, Version};

/// A version's paragraphs before they are laid out.
struct Draft {
    version: Version,
    paragraphs: Vec<Span>,
}

/// The language versions, in order of first appearance.
pub(super) fn versions(source: &Source) -> Vec<Version> {
    let mut drafts: Vec<Draft> = by_language(source)
        .into_iter()
        .map(|(detected, spans)| titles::draft(source, detected, spans))
        .collect();
    for draft in &mut drafts {
        let version = &draft.version;
        draft.paragraphs = inline::split_at_numbers(source, version.language, &draft.paragraphs);
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

fn by_language(source: &Source) -> Vec<(Detected, Vec<Span>)> {
    let mut found: Vec<(Detected, Vec<Span>)> = Vec::new();
    for file in 0..source.files.len() {
        let segments: Vec<&Segment> = source
            .segments
            .iter()
            .filter(|s| s.span.file == file)
            .collect();
        let stretches: Vec<_> = segments
            .iter()
            .map(|s| (s.script, source.text(s.span)))
            .collect();
        // A number alone on a line goes with the text after it.
        let mut waiting: Vec<Span> = Vec::new();
        let mut detected = language::detect(&stretches);
        by_column(&segments, &mut detected);
        for (segment, detected) in segments.into_iter().zip(detected) {
            let Some(detected) = detected else {
                waiting.push(segment.span);
                continue;
            };
            let version = match found
                .iter()
                .position(|(known, _)| known.code == detected.code)
            {
                Some(at) => found.get_mut(at),
                None => {
                    found.push((detected, Vec::new()));
                    found.last_mut()
                }
            };
            let Some((_, spans)) = version else { continue };
            spans.append(&mut waiting);
            spans.extend(segment.cell.and_then(|cell| cell.number));
            match spans.last_mut() {
                // A page ended in the middle of the sentence.
                Some(last) if segment.continues && last.file == file => {
                    *last = last.to(&segment.span)
                }
                _ => spans.push(segment.span),
            }
        }
        match found.last_mut() {
            Some((_, spans)) => spans.append(&mut waiting),
            // Figures alone, or nothing but noise: a version all the same.
            None if file + 1 == source.files.len() => {
                found.push((language::undetermined(), waiting));
            }
            None => {}
        }
    }
    found
}

/// Cells of one column are in one language: that of most of its text.
fn by_column(segments: &[&Segment], detected: &mut [Option<Detected>]) {
    let column = |segment: &Segment| segment.cell.map(|cell| cell.column);
    let letters = |segment: &Segment| segment.script == crate::source::Script::Letters;
    let mut columns: BTreeMap<usize, Vec<(Detected, usize)>> = BTreeMap::new();
    for (segment, detected) in segments.iter().zip(detected.iter()) {
        let (Some(column), Some(detected)) = (column(segment), detected) else {
            continue;
        };
        let length = segment.span.end - segment.span.start;
        let known = columns.entry(column).or_default();
        match known.iter_mut().find(|(d, _)| d.code == detected.code) {
            Some((_, all)) => *all += length,
            None => known.push((*detected, length)),
        }
    }
    if columns.len() < 2 {
        return;
    }
    let most = |known: Vec<(Detected, usize)>| known.into_iter().max_by_key(|(_, all)| *all);
    let most: BTreeMap<usize, Option<(Detected, usize)>> = columns
        .into_iter()
        .map(|(column, known)| (column, most(known)))
        .collect();
    for (segment, detected) in segments.iter().zip(detected) {
        let of_column = column(segment).and_then(|column| most.get(&column));
        if let Some(Some((told, _))) = of_column
            && letters(segment)
            && told.language.script() == segment.script
        {
            *detected = Some(*told);
        }
    }
}

/// Gives each paragraph its part.
fn lay_out(source: &Source, draft: Draft, numbered: &[Numbered]) -> Version {
    let Draft {
        mut version,
        paragraphs,
    } = draft;
    let number_of: BTreeMap<usize, &Numbered> = numbered.iter().map(|n| (n.paragraph, n)).collect();
    let declared = version.titles.iter().any(|title| {
        let title = Folded::new(source, *title);
        version.language.kind(title.text()).is_some()
    });
    let formulas = Formulas::new(source, version.language, &paragraphs);
    let within = within::views(&formulas, &number_of, declared);
    let opening = match &within {
        Some(within) => within.opening,
        None => paragraphs::opening(&formulas, &number_of),
    };
    // "BE IT RESOLVED that …", one thing after the other: each is a view.
    let resolves = |span: &Span| {
        let text = source.text(*span);
        !text.ends_with(':') && version.language.resolves(text)
    };
    let resolved = numbered
        .is_empty()
        .then(|| paragraphs.iter().position(resolves));
    let resolved = resolved.flatten();
    let opening = opening.filter(|opening| resolved.is_none_or(|first| *opening < first));
    let unopened = (opening.is_none() && numbered.is_empty() && declared)
        .then(|| {
            unopened::first_view(source, version.language, &paragraphs)
                .or_else(|| unopened::first_listed(source, version.language, &paragraphs))
                .or_else(|| unopened::only(source, version.language, &paragraphs))
        })
        .flatten()
        .or(within.as_ref().map(|within| within.first));
    let unopened = resolved.or(unopened);
    let opening = opening.or_else(|| {
        let loose = || paragraphs::loose_opening(source, &paragraphs);
        let loose = numbered.is_empty().then(loose).flatten()?;
        unopened
            .is_none_or(|first| first == loose + 1)
            .then_some(loose)
    });
    let within = within.is_some();
    let agenda = opening
        .is_none()
        .then(|| paragraphs::below_agenda(source, version.language, &paragraphs, &number_of));
    let agenda = agenda.flatten();
    let mut closed = None;
    let mut unnumbered = 0;
    let mut bulleted = false;
    let mixed = paragraphs::mixed(source, &paragraphs, opening, numbered);
    // The first views may stand before the first number.
    let late = numbered
        .iter()
        .find(|n| n.level == 0 && opening.is_some_and(|opening| n.paragraph > opening))
        .filter(|first| first.marker.value == 2)
        .map(|first| first.paragraph);
    let first = paragraphs::first_unnumbered(source, version.language, &paragraphs, numbered);
    let first = first.filter(|_| opening.is_none());
    for (at, &span) in paragraphs.iter().enumerate() {
        let folded = Folded::new(source, span);
        let text = folded.text();
        let nested = number_of
            .get(&at)
            .filter(|n| n.level > 0 || within || mixed == Some(Mixed::Inside));
        let top = number_of
            .get(&at)
            .filter(|_| !within)
            .filter(|n| n.level == 0 && (mixed != Some(Mixed::Inside) || opening >= Some(at)));
        if top.is_none() {
            match version.language.section(text) {
                Some(Section::Preamble) if text.len() < 60 => {
                    version.aside.push((span, RemainderKind::Heading));
                    continue;
                }
                Some(Section::Annex) if paragraphs::is_heading(text) => {
                    closed = Some(RemainderKind::Annex)
                }
                // What stands below a number alone is the text of its item; who signs may
                // stand above all items.
                Some(Section::Signatures)
                    if !version.awaits_text()
                        && (!version.items.is_empty()
                            || numbered.last().is_none_or(|last| last.paragraph < at)) =>
                {
                    closed = Some(RemainderKind::Signatures);
                }
                Some(Section::Signatory) if foot::signed_below(source, &paragraphs, at) => {
                    closed = Some(RemainderKind::Signatures);
                }
                Some(Section::Page) if !version.items.is_empty() => {
                    closed = Some(RemainderKind::Notice);
                }
                _ => {}
            }
        }
        if let Some(dateline) = version.language.dateline(text) {
            let above = version.aside.last_mut();
            let city = above.filter(|_| dateline.place.is_none());
            let whole = city.and_then(|(above, kind)| {
                let whole = foot::below_its_city(source, version.language, (*above, *kind), span)?;
                *kind = RemainderKind::Dateline;
                Some(whole)
            });
            version.datelines.push(whole.unwrap_or(span));
            version.aside.push((span, RemainderKind::Dateline));
            if !version.items.is_empty()
                && foot::motto_below(source, version.language, &paragraphs, at)
            {
                closed = Some(RemainderKind::Signatures);
            }
        } else if version.language.is_notice(text) || paragraphs::is_of_page(text) {
            version.aside.push((span, RemainderKind::Notice));
        } else if let Some(kind) = closed {
            version.aside.push((span, kind));
        } else if Some(at) == opening
            || (opening.is_some_and(|o| at > o)
                && mixed != Some(Mixed::Inside)
                && !within
                && paragraphs::leads_in(source, &paragraphs, at, &number_of))
        {
            version.add_opening(source, span, top.copied());
        } else if let Some(top) = top {
            let operative = opening.is_none_or(|opening| at > opening)
                && agenda.is_none_or(|first| at >= first);
            version.add_item(source, span, top, operative);
        } else if first == Some(at)
            || late.is_some_and(|late| at < late && opening.is_some_and(|o| at > o))
                && !paragraphs::is_heading(text)
                && version.items.is_empty()
        {
            version.add_unnumbered(source, span, 0, 1);
        } else if paragraphs::is_heading(text)
            && !number_of.contains_key(&at)
            && !paragraphs::is_bare_continuation(text)
        {
            // The title may stand below the recitals.
            let title = version.titles.is_empty() && version.language.kind(text).is_some();
            match title && opening.is_none_or(|opening| at < opening) {
                true => version.titles.push(span),
                // Figures alone head nothing.
                false if !text.contains(char::is_alphabetic) && version.titles.is_empty() => {
                    version.aside.push((span, RemainderKind::Unread));
                }
                false => version.aside.push((span, RemainderKind::Heading)),
            }
        } else {
            let bullet = paragraphs::bullet(text);
            let operative = opening.is_some_and(|opening| at > opening)
                || unopened.is_some_and(|first| at >= first);
            let listed = numbered.iter().any(|n| n.level == 0);
            let before_numbers = mixed.is_some() && bullet > 0;
            let own = match mixed {
                None if within => !paragraphs::is_listed(source, span) && nested.is_none(),
                // After bullets, text without one goes on with the last.
                None => !listed && (bullet > 0 || !bulleted),
                Some(Mixed::Inside) => bullet > 0,
                Some(Mixed::Before(first)) => bullet > 0 && at < first,
            };
            if operative && own {
                unnumbered += 1;
                bulleted |= bullet > 0;
                version.add_unnumbered(source, span, bullet, unnumbered);
                if before_numbers {
                    version.before = unnumbered;
                }
            } else {
                version.add_text(source, span, nested.copied());
            }
        }
    }
    version
}

fn sentences_of(source: &Source, language: &dyn Language, span: Span) -> Vec<Span> {
    let span = titles::trimmed(source, span);
    let ranges = language.sentences(&folded::masked(source, span));
    let sentences = ranges.iter().map(|range| span.part(range));
    // Marks alone, such as "??" where characters were lost, say nothing.
    let said = |span: &Span| source.text(*span).contains(char::is_alphanumeric);
    sentences.filter(said).collect()
}
