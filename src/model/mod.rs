//! Interprets a [`Source`]: structure first, then facts, then statements with their
//! alignment, then what differs between the languages.
//!
//! In: text with places. Out: a [`Declaration`], plain serde structs, each value with
//! the passage it was read from. No RDF, no I/O, no errors: what is not there is
//! absent, and what could not be read is listed.

mod align;
mod diagnose;
mod diverge;
mod facts;
mod folded;
mod outline;
mod remainder;
mod statements;
mod types;

pub use types::*;

use crate::source::Source;
use outline::Version;

/// Reads what the source says.
pub fn interpret(source: &Source) -> Declaration {
    let versions = outline::versions(source);
    let mut diagnostics = Vec::new();
    let provisions = statements::provisions(source, &versions, &mut diagnostics);
    let facts = facts::gather(source, &versions);
    let mut divergences = diverge::facts(&facts);
    divergences.extend(diverge::views(source, &versions));
    divergences.extend(diverge::forces(&provisions.conflicts));
    let remainder = remainder::list(source, &versions);
    diagnose::all(source, &versions, &facts, &remainder, &mut diagnostics);
    Declaration {
        kind: facts.kind,
        files: source
            .files
            .iter()
            .map(|file| file.record.clone())
            .collect(),
        versions: versions
            .iter()
            .map(|version| version.record(source))
            .collect(),
        conference: facts.conference,
        objective: facts.objective,
        proviso: facts.proviso,
        provisions: provisions.list,
        divergences,
        diagnostics,
        remainder,
    }
}

/// A value read at one place; its white space is folded.
fn quote(source: &Source, version: &Version, span: crate::source::Span) -> Quote {
    Quote {
        language: version.code,
        text: folded::value(source, span),
        passages: vec![source.passage(span)],
    }
}
