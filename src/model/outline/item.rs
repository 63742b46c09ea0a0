//! Recitals, views and the formulas that lead in to them, as they stand in one version.

use super::paragraphs;
use crate::language::{BACK, Language, SINGLE};
use crate::model::sentences::Sentences;
use crate::model::stretches::Part;
use crate::source::{Source, Span};
use std::ops::Range;

impl Part<'_> {
    /// 二、支持流动书车: whether a sentence is what an item is called, above its own paragraphs.
    pub(in crate::model) fn is_headed_by(
        &self,
        source: &Source,
        language: &dyn Language,
        sentence: &Range<usize>,
    ) -> bool {
        let heads = |head: &Span| {
            let text = source.text(*head);
            paragraphs::is_heading(text) && !language.leads_open(text)
        };
        self.number.is_some()
            && (sentence.start, sentence.end) == (0, 1)
            && self.paragraphs.first() == Some(&1)
            && self.sentences.first().is_some_and(heads)
    }
}

/// A recital or a view as it stands in one version.
#[derive(Clone)]
pub(in crate::model) struct Item {
    /// The printed number, with its delimiter.
    pub(in crate::model) number: Option<Span>,
    /// Its value, or its place among unnumbered items.
    pub(in crate::model) value: u32,
    pub(in crate::model) sentences: Vec<Span>,
    /// The printed numbers of the items of lists in it, each with the index of its first
    /// sentence.
    pub(in crate::model) nested: Vec<(usize, Span)>,
    /// The first sentences of its further paragraphs.
    pub(in crate::model) paragraphs: Vec<usize>,
}

impl Item {
    pub(super) fn new(number: Option<Span>, value: u32, sentences: Vec<Span>) -> Self {
        Self {
            number,
            value,
            sentences,
            nested: Vec::new(),
            paragraphs: Vec::new(),
        }
    }

    /// Adds a paragraph without a number, or with one that counts inside the item. A number
    /// alone is that of the paragraph below it.
    pub(super) fn add(&mut self, number: Option<Span>, sentences: Vec<Span>) {
        let at = self.sentences.len();
        match number {
            Some(number) => self.nested.push((at, number)),
            None if sentences.is_empty() || self.lists_number_alone() => {}
            None => self.paragraphs.push(at),
        }
        self.sentences.extend(sentences);
    }

    /// Whether its last number has no text so far.
    pub(super) fn awaits_text(&self) -> bool {
        self.sentences.is_empty() || self.lists_number_alone()
    }

    /// Whether the last number of a list in it has no text so far.
    fn lists_number_alone(&self) -> bool {
        let last = self.nested.last();
        last.is_some_and(|(at, _)| *at == self.sentences.len())
    }

    /// How long it is, in code points.
    pub(in crate::model) fn length(&self, source: &Source) -> usize {
        let length = |sentence: &Span| source.length(*sentence);
        self.sentences.iter().map(length).sum()
    }

    /// What its sentences share with those of another language that say the same.
    pub(in crate::model) fn marks(
        &self,
        sentences: &Sentences,
        language: &dyn Language,
    ) -> Vec<u64> {
        let marks = |span: &Span| sentences.marks(language, *span);
        let mut all: Vec<u64> = self.sentences.iter().flat_map(marks).collect();
        if self.sentences.len() > 1 {
            all.retain(|mark| ![SINGLE, BACK].contains(mark));
        }
        all
    }

    /// What its sentences do by their first clauses, a bit each.
    pub(in crate::model) fn acts(&self, sentences: &Sentences, language: &dyn Language) -> u64 {
        let acts = self
            .sentences
            .iter()
            .map(|span| sentences.acts(language, *span));
        acts.fold(0, |all, acts| all | acts)
    }

    /// Where its number heads paragraphs without numbers, the head and those paragraphs.
    pub(in crate::model) fn under_head(&self, source: &Source) -> Option<(Span, Vec<Self>)> {
        let (number, head) = (self.number?, *self.sentences.first()?);
        let headed = self.nested.is_empty()
            && self.paragraphs.first() == Some(&1)
            && paragraphs::is_heading(source.text(head));
        let ends = self.paragraphs.iter().skip(1).copied();
        let ends = ends.chain([self.sentences.len()]);
        let part = |(&from, to): (&usize, usize)| {
            let sentences = self.sentences.get(from..to).unwrap_or_default();
            Self::new(None, 0, sentences.to_vec())
        };
        headed.then(|| {
            let parts = self.paragraphs.iter().zip(ends).map(part);
            (number.to(&head), parts.collect())
        })
    }

    /// Several as one: the number is that of the first, those of the others are nested.
    pub(in crate::model) fn joined(items: &[Self]) -> Self {
        let Some((first, others)) = items.split_first() else {
            return Self::new(None, 0, Vec::new());
        };
        let mut all = first.clone();
        for item in others {
            all.append(item);
        }
        all
    }

    /// Adds what another one says.
    pub(in crate::model) fn append(&mut self, item: &Self) {
        let at = self.sentences.len();
        // A number that no text came below is none of what another item says.
        self.nested.truncate(self.numbers_with_text());
        self.add(item.number, item.sentences.clone());
        let nested = item.nested.iter();
        self.nested
            .extend(nested.map(|(first, number)| (at + first, *number)));
        self.paragraphs
            .extend(item.paragraphs.iter().map(|first| at + first));
    }

    /// How many of the numbers of lists in it have a text.
    fn numbers_with_text(&self) -> usize {
        let count = self.sentences.len();
        self.nested.partition_point(|(first, _)| *first < count)
    }

    /// What the alignment needs of it.
    pub(in crate::model) fn part(&self) -> Part<'_> {
        Part {
            number: self.number,
            sentences: &self.sentences,
            nested: self
                .nested
                .get(..self.numbers_with_text())
                .unwrap_or_default(),
            paragraphs: &self.paragraphs,
        }
    }
}

/// A formula that leads in to views: "expressed the following views:".
pub(in crate::model) struct Opening {
    /// How many views stand before it.
    pub(in crate::model) after: usize,
    pub(in crate::model) sentences: Vec<Span>,
}

impl Opening {
    /// The formula before all views.
    pub(in crate::model) fn of(item: Item) -> Self {
        Self {
            after: 0,
            sentences: item.sentences,
        }
    }

    /// The same, to be aligned as a paragraph.
    pub(in crate::model) fn as_item(&self) -> Item {
        Item::new(None, 0, self.sentences.clone())
    }
}
