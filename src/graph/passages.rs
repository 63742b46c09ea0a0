//! The passages that the graph cites, as Web Annotation resources.
//!
//! A passage has two selectors, each enough by itself: its words with the words
//! around them, and its positions, 0-based and end-exclusive, in code points of the
//! decoded file (<https://www.w3.org/TR/annotation-model/#selectors>).

use super::Names;
use super::quads::{Quads, passages, position};
use crate::iri::Name;
use crate::model::*;
use crate::vocabulary::{oa, sl};
use oxigraph::model::Literal;
use std::collections::BTreeMap;

pub(super) fn describe(declaration: &Declaration, names: &Names, quads: &mut Quads) {
    for (language, passage) in cited(declaration) {
        describe_one(language, passage, names, quads);
    }
}

/// Every passage that the graph cites, by its place, each with the language version
/// whose file it is said to stand in.
pub(crate) fn cited(declaration: &Declaration) -> Vec<(LanguageCode, &Passage)> {
    let quoted = passages(quotes(declaration)).map(|(quote, passage)| (quote.language, passage));
    let remarked = declaration.diagnostics.iter().filter_map(|diagnostic| {
        let passage = diagnostic.passage.as_ref()?;
        let language = super::instrument::passage_language(declaration, passage)?;
        Some((language, passage))
    });
    // One place can be cited for two versions, when they stand in one file.
    let key = |language, p: &Passage| (p.file, p.start, p.end, language);
    let cited: BTreeMap<_, _> = quoted
        .chain(remarked)
        .map(|(language, passage)| (key(language, passage), (language, passage)))
        .collect();
    cited.into_values().collect()
}

fn describe_one(language: LanguageCode, passage: &Passage, names: &Names, quads: &mut Quads) {
    let Some(file) = names.file(language) else {
        return;
    };
    let (start, end) = (passage.start, passage.end);
    let place = |fragment| names.within(language, fragment, start, end);
    let (Some(node), Some(quote), Some(positions)) =
        (place("char"), place("quote"), place("position"))
    else {
        return;
    };
    quads.a(&node, &[sl::class::PASSAGE, oa::SPECIFIC_RESOURCE]);
    quads.add(&node, oa::HAS_SOURCE, names.mint(&Name::File(file.clone())));
    quads.add(&node, oa::HAS_SELECTOR, quote.clone());
    quads.add(&node, oa::HAS_SELECTOR, positions.clone());
    quads.a(&quote, &[oa::TEXT_QUOTE_SELECTOR]);
    for (term, text) in [
        (oa::PREFIX, passage.prefix()),
        (oa::EXACT, &*passage.exact),
        (oa::SUFFIX, passage.suffix()),
    ] {
        if !text.is_empty() {
            quads.add(&quote, term, Literal::new_simple_literal(text));
        }
    }
    quads.a(&positions, &[oa::TEXT_POSITION_SELECTOR]);
    quads.add(&positions, oa::START, position(start));
    quads.add(&positions, oa::END, position(end));
}

/// Every quote of a declaration.
fn quotes(declaration: &Declaration) -> Vec<&Quote> {
    let mut all: Vec<&Quote> = Vec::new();
    for version in &declaration.versions {
        all.extend(&version.title);
        all.extend(&version.status);
    }
    if let Some(conference) = &declaration.conference {
        all.extend(&conference.name);
        for account in &conference.accounts {
            all.extend(account.period.as_ref().map(|period| &period.quote));
            let place = account.place.as_ref();
            all.extend(place.and_then(|place| place.city.as_ref()));
            all.extend(place.and_then(|place| place.country.as_ref()));
            all.extend(account.counts.iter().map(|count| &count.quote));
        }
        for host in conference.hosts() {
            all.extend(host.name.iter().chain(&host.acronym));
        }
        if let Some(theme) = &conference.theme {
            all.extend(
                theme
                    .name
                    .iter()
                    .chain(theme.topics.iter().flat_map(|topic| &topic.name)),
            );
        }
    }
    all.extend(declaration.objective.iter().chain(&declaration.proviso));
    for provision in &declaration.provisions {
        all.extend(&provision.number);
        for s in &provision.statements {
            for list in [
                &s.number,
                &s.text,
                &s.cue,
                &s.speaker,
                &s.addressee,
                &s.action,
                &s.matter,
            ] {
                all.extend(list);
            }
        }
    }
    all.extend(
        declaration
            .divergences
            .iter()
            .flat_map(|divergence| &divergence.values),
    );
    all
}
