//! Interprets a [`Source`]: structure first, then facts, then statements with their
//! alignment, then what differs between the languages.
//!
//! In: text with places. Out: a [`Declaration`], plain serde structs, each value with
//! the passage it was read from. No RDF, no I/O, no errors: what is not there is
//! absent, and what could not be read is listed.

mod agreement;
mod align;
mod begins;
mod diagnose;
mod diverge;
mod facts;
mod folded;
mod interpret;
mod joint;
mod lead_ins;
mod likeness;
mod numbered;
mod outline;
mod pairing;
mod quantities;
mod remainder;
mod renumbered;
mod sentences;
mod statements;
mod stretches;
#[cfg(test)]
mod testing;
mod types;

pub(crate) use folded::folded;
pub use interpret::{interpret, interpret_all};
pub use types::*;

use crate::source::{Source, Span};
use outline::Version;

/// A value read at one place or at several that follow each other. What stands between
/// them, another language or a page number, is not part of it.
fn quote_all(source: &Source, version: &Version, spans: &[Span]) -> Quote {
    // Most are one place, as it stands.
    if let [only] = spans
        && source.is_plain(*only)
    {
        let passage = source.passage(*only);
        return Quote {
            language: version.code,
            text: passage.exact.clone(),
            passages: vec![passage],
        };
    }
    let mut places: Vec<Span> = Vec::new();
    for span in spans {
        match places.last_mut() {
            Some(last) if follows(source, last, span) => *last = last.to(span),
            _ => places.push(*span),
        }
    }
    if !places.iter().all(|place| source.is_plain(*place)) {
        let pieces = places
            .iter()
            .flat_map(|place| folded::pieces(source, *place));
        places = pieces.collect();
    }
    let text = match places.as_slice() {
        [only] => folded::value(source, *only),
        places => joined(source, places).into(),
    };
    let passages = places.iter().map(|place| source.passage(*place)).collect();
    Quote {
        language: version.code,
        text,
        passages,
    }
}

/// The words at several places, with a space between those that have letters there.
fn joined(source: &Source, places: &[Span]) -> String {
    let mut text = String::new();
    for place in places {
        let words = folded::value(source, *place);
        let wide = |c: Option<char>| c.is_none_or(folded::is_wide);
        if !wide(text.chars().next_back()) || !wide(words.chars().next()) {
            text.push(' ');
        }
        text.push_str(&words);
    }
    text.trim_start().to_owned()
}

/// Whether only white space stands between two spans.
fn follows(source: &Source, last: &Span, next: &Span) -> bool {
    let between = Span {
        start: last.end,
        end: next.start,
        ..*last
    };
    last.file == next.file && last.end <= next.start && source.text(between).trim().is_empty()
}

/// A value read at one place; its white space is folded.
fn quote(source: &Source, version: &Version, span: Span) -> Quote {
    quote_all(source, version, &[span])
}
