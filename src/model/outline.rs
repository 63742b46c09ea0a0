//! The structure of each language version: titles, recitals, the opening formula and
//! the numbered views.
//!
//! Rules, in the order they are applied to a version's paragraphs:
//! 1. Paragraphs at the start that end no sentence are titles; `[…]` at their end is
//!    the database's status tag.
//! 2. A printed number is an item's only where it continues the sequence 1, 2, 3 in
//!    one style; a year, a date or a number out of turn never is.
//! 3. The sentence before the first item that ends with a colon, or holds an opening
//!    cue, is the opening formula; what stands before it are recitals.
//! 4. A paragraph without a number after an item continues that item.

use super::types::{LanguageVersion, Quote};
use crate::language::{self, Language, NumberStyle};
use crate::source::{Segment, Source, Span};

/// One language version, laid out.
pub(super) struct Version {
    pub(super) language: &'static dyn Language,
    pub(super) tag: &'static str,
    pub(super) file: usize,
    /// Each place where the title stands, without its status tag.
    pub(super) titles: Vec<Span>,
    /// Inside the brackets.
    pub(super) status: Option<Span>,
    /// Sentences of each recital.
    pub(super) recitals: Vec<Vec<Span>>,
    /// Sentences of the opening formula; empty if there is none.
    pub(super) opening: Vec<Span>,
    pub(super) items: Vec<Item>,
    /// Paragraphs that no rule reads.
    pub(super) unread: Vec<Span>,
}

/// A view as it stands in one version.
pub(super) struct Item {
    /// The printed number, with its delimiter.
    pub(super) number: Option<Span>,
    /// Its value, or its place among unnumbered views.
    pub(super) value: u32,
    pub(super) sentences: Vec<Span>,
}

/// The longest title, in bytes.
const TITLE_LIMIT: usize = 400;

/// The language versions, in order of first appearance.
pub(super) fn versions(source: &Source) -> Vec<Version> {
    let mut found: Vec<(&'static dyn Language, Vec<&Segment>)> = Vec::new();
    for segment in &source.segments {
        let Some(language) = language::of_script(segment.script) else {
            continue;
        };
        match found
            .iter_mut()
            .find(|(known, _)| known.code() == language.code())
        {
            Some((_, segments)) => segments.push(segment),
            None => found.push((language, vec![segment])),
        }
    }
    found
        .into_iter()
        .map(|(language, segments)| version(source, language, &segments))
        .collect()
}

fn version(source: &Source, language: &'static dyn Language, segments: &[&Segment]) -> Version {
    let sample = segments
        .iter()
        .map(|s| source.text(s.span))
        .max_by_key(|text| text.len());
    let mut version = Version {
        language,
        tag: language.tag(sample.unwrap_or_default()),
        file: segments.first().map_or(0, |segment| segment.span.file),
        titles: Vec::new(),
        status: None,
        recitals: Vec::new(),
        opening: Vec::new(),
        items: Vec::new(),
        unread: Vec::new(),
    };
    let mut paragraphs = segments.iter().map(|segment| segment.span).peekable();
    while let Some(span) = paragraphs.next_if(|span| is_title(source, language, *span)) {
        version.add_title(source, span);
    }
    for span in paragraphs {
        version.add_paragraph(source, span);
    }
    version.find_opening(source);
    version
}

/// A short paragraph that neither ends a sentence nor begins an item.
fn is_title(source: &Source, language: &dyn Language, span: Span) -> bool {
    let text = source.text(span);
    let ends = [
        '.', '。', '．', ':', '：', ';', '；', ',', '，', '!', '?', '！', '？', '、',
    ];
    text.len() <= TITLE_LIMIT
        && !text
            .trim_end_matches(['”', '"', '’', ')', '）'])
            .ends_with(ends)
        && language
            .marker(text)
            .is_none_or(|marker| marker.style == NumberStyle::UpperRoman && marker.value > 1)
}

impl Version {
    fn sentences(&self, source: &Source, span: Span) -> Vec<Span> {
        let ranges = self.language.sentences(source.text(span));
        ranges.iter().map(|range| span.part(range)).collect()
    }

    /// The first title is the title; the same words again are another place of it.
    fn add_title(&mut self, source: &Source, span: Span) {
        let (title, status) = without_status(source, span);
        let words = source.text(title);
        match self.titles.first().map(|first| source.text(*first)) {
            Some(first) if first != words => {
                // The title may follow a line that names no instrument.
                if self.language.kind(first).is_none() && self.language.kind(words).is_some() {
                    self.unread.append(&mut self.titles);
                    self.titles.push(title);
                } else {
                    self.unread.push(span);
                    return;
                }
            }
            _ => self.titles.push(title),
        }
        self.status = self.status.or(status);
    }

    fn add_paragraph(&mut self, source: &Source, span: Span) {
        let text = source.text(span);
        let next = self.items.last().map_or(1, |item| item.value + 1);
        let style = self
            .items
            .first()
            .and_then(|item| item.number)
            .and_then(|number| {
                let marker = self.language.marker(source.text(number))?;
                Some(marker.style)
            });
        let number = self.language.marker(text).filter(|marker| {
            marker.value == next && style.is_none_or(|style| style == marker.style)
        });
        if let Some(marker) = number {
            let rest = span.part(&(marker.range.end..text.len()));
            self.items.push(Item {
                number: Some(span.part(&marker.range)),
                value: marker.value,
                sentences: self.sentences(source, trimmed(source, rest)),
            });
            return;
        }
        let sentences = self.sentences(source, span);
        match self.items.last_mut() {
            Some(item) => item.sentences.extend(sentences),
            None => self.recitals.push(sentences),
        }
    }

    /// Moves the opening formula out of the recitals; without numbered items, what
    /// follows it are views, one a paragraph.
    fn find_opening(&mut self, source: &Source) {
        let opens = |span: Option<&Span>| {
            span.is_some_and(|span| {
                let text = source.text(*span);
                let colon = text.ends_with([':', '：']);
                let cue = self.language.opening(text).is_some();
                colon && (cue || !self.items.is_empty()) || cue && !self.items.is_empty()
            })
        };
        let at = if self.items.is_empty() {
            self.recitals
                .iter()
                .position(|sentences| opens(sentences.last()))
        } else {
            self.recitals
                .len()
                .checked_sub(1)
                .filter(|&at| opens(self.recitals.get(at).and_then(|s| s.last())))
        };
        let Some(at) = at else { return };
        let views = self.recitals.split_off(at + 1);
        if let Some(sentences) = self.recitals.last_mut() {
            self.opening.extend(sentences.pop());
            if sentences.is_empty() {
                self.recitals.pop();
            }
        }
        for (sentences, value) in views.into_iter().zip(1..) {
            self.items.push(Item {
                number: None,
                value,
                sentences,
            });
        }
    }

    /// Sentences in which the conference is told of: the preamble and the opening.
    pub(super) fn preamble(&self) -> impl Iterator<Item = Span> {
        self.recitals.iter().flatten().chain(&self.opening).copied()
    }

    /// What the model says of the version.
    pub(super) fn record(&self, source: &Source) -> LanguageVersion {
        let language = self.language.code();
        LanguageVersion {
            language,
            tag: self.tag.to_owned(),
            file: self.file,
            title: self.titles.first().map(|first| Quote {
                language,
                text: source.text(*first).to_owned(),
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

/// Splits "Title [Effective]".
fn without_status(source: &Source, span: Span) -> (Span, Option<Span>) {
    let text = source.text(span);
    let tag = [('[', ']'), ('【', '】'), ('［', '］')]
        .iter()
        .find_map(|&(open, close)| {
            let inner = text.strip_suffix(close)?;
            let at = inner.rfind(open)?;
            let words = at + open.len_utf8()..inner.len();
            (at > 0 && words.len() <= 60).then_some((at, words))
        });
    match tag {
        Some((at, words)) => (
            trimmed(source, span.part(&(0..at))),
            Some(trimmed(source, span.part(&words))).filter(|span| span.start < span.end),
        ),
        None => (span, None),
    }
}

fn trimmed(source: &Source, span: Span) -> Span {
    let text = source.text(span);
    let left = text.trim_start();
    let start = span.start + text.len() - left.len();
    Span {
        start,
        end: start + left.trim_end().len(),
        ..span
    }
}
