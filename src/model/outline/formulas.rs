//! The formulas that the last sentences of paragraphs are, and the last paragraph that leads
//! in to bullets: rules ask for them again and again, and each is read once.

use super::super::folded::Folded;
use super::paragraphs::bullet;
use crate::language::{Language, OpeningCue};
use crate::source::{Source, Span};
use std::cell::OnceCell;

/// The paragraphs of a version, with the formulas that were asked for.
pub(super) struct Formulas<'a> {
    pub(super) source: &'a Source,
    pub(super) language: &'static dyn Language,
    pub(super) paragraphs: &'a [Span],
    read: Vec<OnceCell<Box<Read<'a>>>>,
    last_lead_in: OnceCell<Option<usize>>,
}

struct Read<'a> {
    last_sentence: Folded<'a>,
    formula: Option<OpeningCue>,
}

impl<'a> Formulas<'a> {
    pub(super) fn new(
        source: &'a Source,
        language: &'static dyn Language,
        paragraphs: &'a [Span],
    ) -> Self {
        Self {
            source,
            language,
            paragraphs,
            read: paragraphs.iter().map(|_| OnceCell::new()).collect(),
            last_lead_in: OnceCell::new(),
        }
    }

    /// A paragraph; empty where there is none.
    pub(super) fn text(&self, at: usize) -> &str {
        let span = self.paragraphs.get(at);
        span.map_or("", |span| self.source.text(*span))
    }

    /// The formula of the last sentence of a paragraph.
    pub(super) fn at(&self, paragraph: usize) -> Option<OpeningCue> {
        self.read(paragraph)?.formula
    }

    pub(super) fn last_sentence(&self, paragraph: usize) -> Option<&Folded<'a>> {
        Some(&self.read(paragraph)?.last_sentence)
    }

    /// The last paragraph that ends with a colon above one with a bullet.
    pub(super) fn last_lead_in(&self) -> Option<usize> {
        let text = |span: &Span| self.source.text(*span);
        let leads = |pair: &[Span]| match pair {
            [lead, item] => text(lead).ends_with([':', '：']) && bullet(text(item)) > 0,
            _ => false,
        };
        let find = || self.paragraphs.windows(2).rposition(leads);
        *self.last_lead_in.get_or_init(find)
    }

    fn read(&self, paragraph: usize) -> Option<&Read<'a>> {
        let span = *self.paragraphs.get(paragraph)?;
        let read = self.read.get(paragraph)?;
        Some(read.get_or_init(|| {
            let ranges = self.language.sentences(self.source.text(span));
            let last = ranges.last().map_or(span, |range| span.part(range));
            let last_sentence = Folded::new(self.source, last);
            Box::new(Read {
                formula: self.language.opening(last_sentence.words()),
                last_sentence,
            })
        }))
    }
}
