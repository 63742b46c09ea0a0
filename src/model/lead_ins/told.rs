//! What the language of a statement tells of it.

use super::Stands;
use crate::language::Language;
use crate::model::outline::Version;
use crate::model::types::{Quote, Statement};
use crate::source::{Source, Span};

/// Whether a version of a statement has a sentence that is what is to be done.
pub(super) fn any_alone(source: &Source, versions: &[Version], stands: &Stands) -> bool {
    stands.spans.iter().any(|(at, spans)| {
        let language = versions.get(*at).map(|version| version.language);
        let alone =
            |language: &dyn Language, span: &Span| language.stands_alone(source.text(*span));
        language.is_some_and(|language| spans.iter().any(|span| alone(language, span)))
    })
}

/// Whether a rule of its own language holds for the first sentence of a version.
pub(super) fn any_first(
    source: &Source,
    versions: &[Version],
    stands: &Stands,
    rule: fn(&dyn Language, &str) -> bool,
) -> bool {
    stands.spans.iter().any(|(at, spans)| {
        let version = versions.get(*at).zip(spans.first());
        version.is_some_and(|(version, first)| rule(version.language, source.text(*first)))
    })
}

/// Whether a lead-in without a force makes promises of verbs: "HEREBY AGREE:".
pub(super) fn promises(versions: &[Version], lead: &Statement) -> bool {
    let promises = |text: &Quote| holds(versions, text, |language, lead| language.promises(lead));
    lead.text.iter().all(promises)
}

/// Whether the parts below a lead-in are what its last verb governs: "The Parties will:".
pub(super) fn completes(versions: &[Version], lead: &Statement) -> bool {
    let open = |text: &Quote| {
        holds(versions, text, |language, lead| {
            language.leaves_verb_open(lead)
        })
    };
    lead.text.iter().any(open)
}

/// Whether a rule of its own language holds for a text.
fn holds(versions: &[Version], text: &Quote, rule: fn(&dyn Language, &str) -> bool) -> bool {
    let mut versions = versions.iter();
    let version = versions.find(|version| version.code == text.language);
    version.is_some_and(|version| rule(version.language, &text.text))
}
