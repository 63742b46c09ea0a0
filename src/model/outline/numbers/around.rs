//! What stands around a number and tells whether it counts: the next one, a heading, notes.

use super::super::paragraphs::{bullet, is_bare_continuation, is_heading};
use super::Numbered;
use crate::language::{Language, Marker, NumberStyle, Words, further_markers, upper_letter};
use crate::source::{Source, Span};
use std::cell::OnceCell;

/// How far the next number may be.
const REACH: usize = 4;

/// So many topics at most are looked through.
const MOST_TOPICS: usize = 50;

/// The paragraphs of a version, with the numbers that can be read in one way.
pub(super) struct Around<'a> {
    pub(super) source: &'a Source,
    pub(super) language: &'a dyn Language,
    pub(super) paragraphs: &'a [Span],
    pub(super) markers: &'a [Option<Marker>],
    /// Whether a paragraph holds "[1]" after other words.
    pub(super) notes: OnceCell<bool>,
}

impl Around<'_> {
    /// A paragraph; empty where there is none.
    pub(super) fn text(&self, at: usize) -> &str {
        let span = self.paragraphs.get(at);
        span.map_or("", |span| self.source.text(*span))
    }

    /// The paragraphs below one, so many at most.
    fn below(&self, at: usize, most: usize) -> impl Iterator<Item = &str> {
        let below = self.paragraphs.iter().skip(at + 1).take(most);
        below.map(|span| self.source.text(*span))
    }

    /// Whether a paragraph holds "[1]" after other words.
    pub(super) fn refers_to_notes(&self) -> bool {
        let refers = |text: &str| text.find("[1]").is_some_and(|at| at > 0);
        let mut texts = self.paragraphs.iter().map(|span| self.source.text(*span));
        *self.notes.get_or_init(|| texts.any(refers))
    }

    /// Whether "B. Rivers" stands somewhere below "A. Wells", and the text of that right
    /// below it or its parts: above another list such letters only head what follows.
    pub(super) fn lettered(&self, at: usize) -> bool {
        const FAR: usize = 200;
        let next = self.text(at + 1);
        let listed = bullet(next) > 0
            || self.language.marker(next).is_some()
            || further_markers(next).next().is_some()
                && !self.has_parts(at, NumberStyle::UpperLetter);
        let second = |text: &str| upper_letter(text).is_some_and(|marker| marker.value == 2);
        !listed && self.below(at, FAR).any(second)
    }

    /// Whether `1.1` stands right below the item 1, or `A.1` below A.
    pub(super) fn has_parts(&self, at: usize, style: NumberStyle) -> bool {
        let first = |marker: Marker| match marker.style {
            NumberStyle::Part(whole) => {
                let is_first = (whole.value(), marker.value) == (1, 1);
                whole.whole().is_none() && whole.style() == style && is_first
            }
            _ => false,
        };
        further_markers(self.text(at + 1)).any(first)
    }

    /// Whether a heading stands between the last item, which is whole, and a list to which
    /// nothing leads in: "MEANS", and "a. Every university should …" below it.
    pub(super) fn headed(&self, found: &[Numbered], at: usize) -> bool {
        let Some(last) = found.last().map(|last| last.paragraph) else {
            return false;
        };
        let said = |at: usize| self.text(at).ends_with(['.', '。']);
        let heads = |at: usize| is_heading(self.text(at)) && !is_bare_continuation(self.text(at));
        at > last + 1 && said(last) && (said(at - 1) || heads(at - 1)) && (last + 1..at).any(heads)
    }

    /// Whether the last list says what was discussed, and another lead-in stands right above
    /// a paragraph: "agreed as follows:" below three topics.
    pub(super) fn is_below_topics(&self, found: &[Numbered], at: usize) -> bool {
        let above = |at: usize| at.checked_sub(1).map_or("", |above| self.text(above));
        let first = |item: &&Numbered| item.level == 0 && item.marker.value == 1;
        let mut near = found.iter().rev().take(MOST_TOPICS);
        let list = near.find(first).map(|first| first.paragraph);
        let apart = found.last().is_some_and(|last| last.paragraph + 1 < at);
        apart
            && above(at).ends_with([':', '：'])
            && list.is_some_and(|list| self.language.leads_to_topics(&Words::from(above(list))))
    }

    /// Whether no number of its style stands below one: the last item of a list, which no
    /// next number can speak for.
    pub(super) fn is_last(&self, at: usize, style: NumberStyle) -> bool {
        self.below(at, REACH).all(|text| {
            let plain = self.language.marker(text).into_iter();
            let mut all = plain.chain(further_markers(text));
            all.all(|marker| marker.style != style)
        })
    }

    /// Whether a number follows soon in the same style.
    pub(super) fn next_is(&self, at: usize, style: NumberStyle, value: u32) -> bool {
        let mut near = self.below(at, REACH).zip(self.markers.iter().skip(at + 1));
        let is = |next: &Marker| next.style == style && next.value == value;
        near.any(|(text, marker)| {
            marker.as_ref().is_some_and(is) || further_markers(text).any(|next| is(&next))
        })
    }
}
