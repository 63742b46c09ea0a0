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
//! 5. Headings, datelines, notices of the database, annexes and signatures are none of
//!    these: they are listed.

mod numbers;
mod paragraphs;
mod titles;

use super::folded::{self, Folded};
use super::types::{LanguageCode, LanguageVersion, Quote, RemainderKind};
use crate::language::{self, Detected, Language, Section};
use crate::source::{Segment, Source, Span};
use numbers::Numbered;
use paragraphs::Mixed;
use std::collections::{BTreeMap, BTreeSet};

/// One language version, laid out.
pub(super) struct Version {
    pub(super) language: &'static dyn Language,
    pub(super) code: LanguageCode,
    pub(super) tag: String,
    pub(super) file: usize,
    /// Each place where the title stands, without its status tag.
    pub(super) titles: Vec<Span>,
    /// Inside the brackets.
    pub(super) status: Option<Span>,
    /// Where the title says that the text is an excerpt.
    pub(super) excerpt: Option<Span>,
    pub(super) recitals: Vec<Item>,
    /// The formula that opens the operative part, and those that lead in to more views.
    pub(super) openings: Vec<Opening>,
    pub(super) items: Vec<Item>,
    /// How many views the lists hold that ended before the numbers began again at one.
    before: u32,
    /// Numbers that are printed a second time.
    pub(super) again: Vec<Span>,
    /// Lines that give nothing but a place and a date.
    pub(super) datelines: Vec<Span>,
    /// What is neither of these, and what it is.
    pub(super) aside: Vec<(Span, RemainderKind)>,
}

/// A recital or a view as it stands in one version.
#[derive(Clone)]
pub(super) struct Item {
    /// The printed number, with its delimiter.
    pub(super) number: Option<Span>,
    /// Its value, or its place among unnumbered items.
    pub(super) value: u32,
    pub(super) sentences: Vec<Span>,
    /// The printed numbers of the items of lists in it, each with the index of its first
    /// sentence.
    pub(super) nested: Vec<(usize, Span)>,
}

/// A formula that leads in to views: "expressed the following views:".
pub(super) struct Opening {
    /// How many views stand before it.
    pub(super) after: usize,
    pub(super) sentences: Vec<Span>,
}

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
        draft.paragraphs =
            paragraphs::split_at_numbers(source, version.language, &draft.paragraphs);
    }
    // First by sequence alone; then a version may take numbers that another one has.
    let strict: Vec<Vec<Numbered>> = drafts
        .iter()
        .map(|d| numbers::sequence(source, d.version.language, &d.paragraphs, &BTreeSet::new()))
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
        for (segment, detected) in segments.into_iter().zip(language::detect(&stretches)) {
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
        if let Some((_, spans)) = found.last_mut() {
            spans.append(&mut waiting);
        }
    }
    found
}

/// Gives each paragraph its part.
fn lay_out(source: &Source, draft: Draft, numbered: &[Numbered]) -> Version {
    let Draft {
        mut version,
        paragraphs,
    } = draft;
    let number_of: BTreeMap<usize, &Numbered> = numbered.iter().map(|n| (n.paragraph, n)).collect();
    let opening = paragraphs::opening(source, version.language, &paragraphs, &number_of);
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
    for (at, &span) in paragraphs.iter().enumerate() {
        let folded = Folded::new(source, span);
        let text = folded.text();
        let nested = number_of
            .get(&at)
            .filter(|n| n.level > 0 || mixed == Some(Mixed::Inside));
        let top = number_of
            .get(&at)
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
                Some(Section::Signatures) => closed = Some(RemainderKind::Signatures),
                _ => {}
            }
        }
        if version.language.dateline(text).is_some() {
            version.datelines.push(span);
            version.aside.push((span, RemainderKind::Dateline));
        } else if version.language.is_notice(text) || paragraphs::is_address(text) {
            version.aside.push((span, RemainderKind::Notice));
        } else if let Some(kind) = closed {
            version.aside.push((span, kind));
        } else if Some(at) == opening
            || (opening.is_some_and(|o| at > o)
                && mixed != Some(Mixed::Inside)
                && paragraphs::leads_in(source, &paragraphs, at, &number_of))
        {
            version.add_opening(source, span, top.copied());
        } else if let Some(top) = top {
            let operative = opening.is_none_or(|opening| at > opening);
            version.add_item(source, span, top, operative);
        } else if late.is_some_and(|late| at < late && opening.is_some_and(|o| at > o))
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
                false => version.aside.push((span, RemainderKind::Heading)),
            }
        } else {
            let bullet = paragraphs::bullet(text);
            let operative = opening.is_some_and(|opening| at > opening);
            let listed = numbered.iter().any(|n| n.level == 0);
            let before_numbers = mixed.is_some() && bullet > 0;
            let own = match mixed {
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
    let ranges = language.sentences(source.text(span));
    let sentences = ranges.iter().map(|range| span.part(range));
    // Marks alone, such as "??" where characters were lost, say nothing.
    let said = |span: &Span| source.text(*span).contains(char::is_alphanumeric);
    sentences.filter(said).collect()
}

impl Version {
    fn sentences(&self, source: &Source, span: Span) -> Vec<Span> {
        sentences_of(source, self.language, span)
    }

    fn add_opening(&mut self, source: &Source, span: Span, numbered: Option<&Numbered>) {
        let start = numbered.map_or(0, |n| n.marker.range.end);
        let body = span.part(&(start..source.text(span).len()));
        let mut sentences = self.sentences(source, body);
        self.openings.push(Opening {
            after: self.items.len(),
            sentences: sentences.pop().into_iter().collect(),
        });
        if let Some(number) = numbered {
            let number = Some(span.part(&number.marker.range));
            self.recitals.push(Item {
                number,
                value: self.recitals.len() as u32 + 1,
                sentences,
                nested: Vec::new(),
            });
        } else if !sentences.is_empty() {
            match self.items.last_mut() {
                Some(item) => item.sentences.extend(sentences),
                None => self.add_recital(None, sentences),
            }
        }
    }

    fn add_recital(&mut self, number: Option<Span>, sentences: Vec<Span>) {
        let value = self.recitals.len() as u32 + 1;
        self.recitals.push(Item {
            number,
            value,
            sentences,
            nested: Vec::new(),
        });
    }

    fn add_item(&mut self, source: &Source, span: Span, numbered: &Numbered, operative: bool) {
        let marker = &numbered.marker;
        let number = Some(span.part(&marker.range));
        let body = span.part(&(marker.range.end..source.text(span).len()));
        let sentences = self.sentences(source, body);
        if !operative {
            return self.add_recital(number, sentences);
        }
        let last = self.items.last().map_or(0, |last| last.value);
        // A heading or a lead-in between: the list is another one.
        let apart = self.items.last().is_some_and(|last| {
            let from = last.sentences.last().or(last.number.as_ref());
            let between = |other: &Span| {
                from.is_some_and(|from| from.file == other.file && from.end <= other.start)
            };
            let heading = self
                .aside
                .last()
                .is_some_and(|(aside, kind)| *kind == RemainderKind::Heading && between(aside));
            let opening = self.openings.last().and_then(|o| o.sentences.last());
            heading || opening.is_some_and(between)
        });
        if marker.value == 1 && last > 0 && (apart || last > self.before.saturating_add(1)) {
            self.before = last;
        }
        let value = self.before.saturating_add(marker.value);
        if numbered.again || value == last {
            self.again.extend(number);
        }
        match self.items.last_mut().filter(|last| last.value == value) {
            // The same number again, and no other is due: it goes on with its view.
            Some(item) => {
                if !sentences.is_empty() {
                    let at = item.sentences.len();
                    item.nested.extend(number.map(|number| (at, number)));
                }
                item.sentences.extend(sentences);
            }
            None => self.items.push(Item {
                number,
                value,
                sentences,
                nested: Vec::new(),
            }),
        }
    }

    fn add_unnumbered(&mut self, source: &Source, span: Span, bullet: usize, value: u32) {
        let number = (bullet > 0).then(|| titles::trimmed(source, span.part(&(0..bullet))));
        let body = span.part(&(bullet..source.text(span).len()));
        let sentences = self.sentences(source, body);
        self.items.push(Item {
            number,
            value,
            sentences,
            nested: Vec::new(),
        });
    }

    /// A paragraph without a number, or with one of a nested list: it continues an item,
    /// or is a recital.
    fn add_text(&mut self, source: &Source, span: Span, nested: Option<&Numbered>) {
        let text = source.text(span);
        let bullet = paragraphs::bullet(text);
        let mark = nested.map_or(0..bullet, |numbered| numbered.marker.range.clone());
        let body = titles::trimmed(source, span.part(&(mark.end..text.len())));
        let number = (mark.start < mark.end).then(|| titles::trimmed(source, span.part(&mark)));
        let number = number.filter(|number| !source.text(*number).trim().is_empty());
        let language = self.language;
        let last = self
            .items
            .last_mut()
            .or_else(|| self.recitals.last_mut().filter(|r| r.number.is_some()));
        match last {
            Some(item) => {
                // A line that goes on with an open sentence is part of it.
                let open = item
                    .sentences
                    .pop_if(|last| number.is_none() && paragraphs::goes_on(source, *last, body));
                let whole = open.map_or(body, |open| open.to(&body));
                let sentences = sentences_of(source, language, whole);
                if !sentences.is_empty() {
                    let at = item.sentences.len();
                    item.nested.extend(number.map(|number| (at, number)));
                }
                item.sentences.extend(sentences);
            }
            None => {
                let sentences = self.sentences(source, body);
                self.add_recital(number.filter(|_| !sentences.is_empty()), sentences);
            }
        }
    }

    /// Sentences in which the conference is told of: the preamble and the opening.
    pub(super) fn preamble(&self) -> impl Iterator<Item = Span> {
        let recitals = self.recitals.iter().flat_map(|recital| &recital.sentences);
        recitals
            .chain(self.openings.iter().flat_map(|o| &o.sentences))
            .copied()
    }

    /// What the model says of the version.
    pub(super) fn record(&self, source: &Source) -> LanguageVersion {
        LanguageVersion {
            language: self.code,
            tag: self.tag.clone(),
            file: self.file,
            title: self.titles.first().map(|first| Quote {
                language: self.code,
                text: folded::value(source, *first),
                passages: self
                    .titles
                    .iter()
                    .map(|span| source.passage(*span))
                    .collect(),
            }),
            status: self.status.map(|span| super::quote(source, self, span)),
        }
    }
}
