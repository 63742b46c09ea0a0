//! The sentences of views and recitals: each is folded, and read for what it does, once.
//!
//! The alignment of a provision asks only some of them, and statements all; what the
//! alignment read is kept for the statements.

use super::folded::{Folded, Preambles};
use super::likeness;
use crate::language::{Clause, Language};
use crate::source::{Source, Span};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A sentence with what it does, if it does anything.
type Read<'s> = (Cow<'s, Folded<'s>>, Option<Clause>);

pub(super) struct Sentences<'s> {
    source: &'s Source,
    preambles: &'s Preambles<'s>,
    /// What the alignment has read and no statement has asked for yet.
    kept: RefCell<BTreeMap<Span, Read<'s>>>,
}

impl<'s> Sentences<'s> {
    pub(super) fn new(source: &'s Source, preambles: &'s Preambles<'s>) -> Self {
        Self {
            source,
            preambles,
            kept: RefCell::default(),
        }
    }

    /// What the alignment is told of a sentence.
    pub(super) fn marks(&self, language: &dyn Language, span: Span) -> Vec<u64> {
        let (sentence, clause) = self.read(language, span);
        let marks = likeness::marks_of(language, sentence.text(), clause.as_ref());
        self.kept.borrow_mut().insert(span, (sentence, clause));
        marks
    }

    /// A sentence with what it does.
    pub(super) fn read(&self, language: &dyn Language, span: Span) -> Read<'s> {
        if let Some(known) = self.kept.borrow_mut().remove(&span) {
            return known;
        }
        let sentence = self.fold(span);
        let clause = language.clause(sentence.words());
        (sentence, clause)
    }

    /// A sentence that is not asked what it does.
    pub(super) fn folded(&self, span: Span) -> Cow<'s, Folded<'s>> {
        match self.kept.borrow_mut().remove(&span) {
            Some((known, _)) => known,
            None => self.fold(span),
        }
    }

    /// Whether a sentence may tell of the conference.
    pub(super) fn tells_of_conference(&self, span: Span) -> bool {
        self.preambles.get(span).is_some()
    }

    fn fold(&self, span: Span) -> Cow<'s, Folded<'s>> {
        match self.preambles.get(span) {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(Folded::new(self.source, span)),
        }
    }
}
