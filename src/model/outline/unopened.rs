//! Where the views begin in a text that has neither numbers nor a formula that opens
//! them: a summit's communiqué tells of the meeting, and then says what its leaders do.

use super::super::folded::Folded;
use super::super::types::Force;
use super::paragraphs::{bullet, is_heading};
use crate::language::{Clause, Language};
use crate::source::{Source, Span};

/// So many paragraphs must do something, or the text is a report.
const LEAST: usize = 3;

/// The first paragraph that does something after the one that tells of the meeting.
pub(super) fn first_view(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
) -> Option<usize> {
    let mut told = false;
    let mut first = None;
    let mut doing = 0;
    // The same where nothing tells of a meeting; what is only known comes before.
    let mut binding = None;
    let mut untold = 0;
    for (at, span) in paragraphs.iter().enumerate() {
        let text = source.text(*span);
        // Recitals of participles end in other marks.
        if is_heading(text) || bullet(text) > 0 || !text.ends_with(['.', '。']) {
            continue;
        }
        if !told {
            told = any(source, language, *span, &|sentence| {
                language.period(sentence.words()).is_some()
            });
            if told {
                continue;
            }
        }
        if told && does(source, language, paragraphs, at) {
            doing += 1;
            first = first.or(Some(at));
            if doing == LEAST {
                return first;
            }
        } else if !told && does(source, language, paragraphs, at) {
            let binds = || {
                any(source, language, *span, &|sentence| {
                    binds(language, sentence)
                })
            };
            binding = binding.or_else(|| binds().then_some(at));
            untold += usize::from(binding.is_some());
        }
    }
    binding.filter(|_| !told && untold >= LEAST)
}

/// Whether a sentence binds or asks somebody.
fn binds(language: &dyn Language, sentence: &Folded) -> bool {
    let clause = language.clause(sentence.words());
    clause.is_some_and(|clause| !recites(&clause))
}

/// The first paragraph with a bullet that binds or asks somebody: a list of views below a
/// heading, or below nothing.
pub(super) fn first_listed(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
) -> Option<usize> {
    let listed = paragraphs.iter().enumerate().filter_map(|(at, span)| {
        let text = source.text(*span);
        let mark = bullet(text);
        (mark > 0).then(|| (at, span.part(&(mark..text.len()))))
    });
    let binds = |sentence: &Folded| binds(language, sentence);
    let mut listed = listed.filter(|(_, body)| any(source, language, *body, &binds));
    let (first, _) = listed.next()?;
    // One alone may be anything.
    listed.next().map(|_| first)
}

/// Whether a clause says only what is known or thought.
fn recites(clause: &Clause) -> bool {
    clause.modal.is_empty() && clause.act == Some(Force::Recognition)
}

/// Whether a sentence of a paragraph does something.
pub(super) fn does(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    at: usize,
) -> bool {
    let clause = |sentence: &Folded| language.clause(sentence.words()).is_some();
    let span = paragraphs.get(at);
    span.is_some_and(|span| any(source, language, *span, &clause))
}

fn any(
    source: &Source,
    language: &dyn Language,
    span: Span,
    rule: &dyn Fn(&Folded) -> bool,
) -> bool {
    let ranges = language.sentences(source.text(span));
    let mut sentences = ranges.iter();
    sentences.any(|range| rule(&Folded::new(source, span.part(range))))
}
