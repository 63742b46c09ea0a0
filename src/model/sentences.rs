//! The sentences of views and recitals: each is folded, and read for what it does, once.
//!
//! Pairing and alignment ask only some of them, and statements all; what was read for
//! the former is kept for the statements.

use super::folded::{Folded, Preambles};
use super::joint::without_joint;
use super::likeness;
use crate::language::{Clause, Language};
use crate::source::{Source, Span};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A sentence with what it does, if it does anything.
type Read<'s> = (Cow<'s, Folded<'s>>, Option<Clause>);

/// What is known of the sentences of one instrument so far.
pub(super) struct Sentences<'s> {
    source: &'s Source,
    /// Those that are folded already.
    preambles: Option<&'s Preambles<'s>>,
    /// What no statement has asked for yet; in boxes, as the map moves what it holds.
    kept: RefCell<BTreeMap<Span, Box<Kept<'s>>>>,
}

/// What is known of a sentence that was asked before the statements.
struct Kept<'s> {
    read: Read<'s>,
    /// None unless it was marked.
    marks: Option<Vec<u64>>,
}

impl<'s> Sentences<'s> {
    pub(super) fn new(source: &'s Source) -> Self {
        Self {
            source,
            preambles: None,
            kept: RefCell::default(),
        }
    }

    /// The same, where those of the preambles are folded already.
    pub(super) fn beside<'p>(self, preambles: &'p Preambles<'p>) -> Sentences<'p>
    where
        's: 'p,
    {
        let kept = self.kept.into_inner().into_iter();
        let kept = kept.map(|(span, known)| {
            let (sentence, clause) = known.read;
            let read = (Cow::Owned(sentence.into_owned()), clause);
            let marks = known.marks;
            (span, Box::new(Kept { read, marks }))
        });
        Sentences {
            source: self.source,
            preambles: Some(preambles),
            kept: RefCell::new(kept.collect()),
        }
    }

    /// Where they stand.
    pub(super) fn source(&self) -> &'s Source {
        self.source
    }

    /// What pairing and alignment are told of a sentence.
    pub(super) fn marks(&self, language: &dyn Language, span: Span) -> Vec<u64> {
        let known = self
            .kept
            .borrow()
            .get(&span)
            .map(|known| known.marks.clone());
        if let Some(marks) = known.flatten() {
            return marks;
        }
        let read = self.read(language, span);
        let (sentence, clause) = &read;
        let marks = likeness::marks_of(language, sentence.text(), clause.as_ref());
        self.keep(span, read, Some(marks.clone()));
        marks
    }

    /// What a sentence does by its first clause, a bit each; a sentence may do more.
    pub(super) fn acts(&self, language: &dyn Language, span: Span) -> u64 {
        let of = |(_, clause): &Read| clause.as_ref().map_or(0, likeness::acts);
        if let Some(known) = self.kept.borrow().get(&span) {
            return of(&known.read);
        }
        let read = self.anew(language, span);
        let acts = of(&read);
        self.keep(span, read, None);
        acts
    }

    fn keep(&self, span: Span, read: Read<'s>, marks: Option<Vec<u64>>) {
        let kept = Box::new(Kept { read, marks });
        self.kept.borrow_mut().insert(span, kept);
    }

    /// A sentence with what it does; asked once.
    pub(super) fn read(&self, language: &dyn Language, span: Span) -> Read<'s> {
        let known = self.kept.borrow_mut().remove(&span);
        known.map_or_else(|| self.anew(language, span), |known| known.read)
    }

    fn anew(&self, language: &dyn Language, span: Span) -> Read<'s> {
        let sentence = self.fold(span);
        let clause = match without_joint(language, sentence.text()) {
            Some(item) => language.clause(&item.into()),
            None => language.clause(sentence.words()),
        };
        (sentence, clause)
    }

    /// A sentence that is not asked what it does.
    pub(super) fn folded(&self, span: Span) -> Cow<'s, Folded<'s>> {
        match self.kept.borrow_mut().remove(&span) {
            Some(known) => known.read.0,
            None => self.fold(span),
        }
    }

    /// Whether a sentence may tell of the conference.
    pub(super) fn tells_of_conference(&self, span: Span) -> bool {
        self.of_preamble(span).is_some()
    }

    fn of_preamble(&self, span: Span) -> Option<&'s Folded<'s>> {
        self.preambles?.get(span)
    }

    fn fold(&self, span: Span) -> Cow<'s, Folded<'s>> {
        match self.of_preamble(span) {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(Folded::new(self.source, span)),
        }
    }
}
