//! How likely an entity is one of our things: the names of both go in, with what the
//! entity is; a score, its reasons and the relation come out.
//!
//! The nearest name counts. A second language that agrees takes away half of the doubt
//! that is left; one that says something else takes away 0.4 of the score. An entity of
//! which nobody says what it is loses a tenth, one of a neighbouring kind a fifth; a
//! body, a place or a conference that has only a part of the name, a quarter.

use super::find::{Entity, Label};
use super::kind::{Authorities, Fit, Kind, fit, of_class};
use super::name::Nearness;
use super::wanted::{Hit, Wanted, is_any, primary};
use crate::graph::{Thing, ThingKind};
use crate::language;
use crate::model::LanguageCode;
use oxigraph::model::NamedNode;
use std::collections::BTreeSet;

/// An entity that may be one of our things.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Match {
    pub(super) score: f64,
    /// `owl:sameAs`, `skos:closeMatch`, …
    pub(super) relation: &'static str,
    /// The relation is the instrument's, not the thing's.
    pub(super) of_instrument: bool,
    /// The entity's name, in a language of the thing.
    pub(super) label: String,
    pub(super) reasons: Vec<String>,
}

/// An entity, with the things that each of its names is near.
pub(super) struct Candidate {
    pub(super) iri: NamedNode,
    pub(super) entity: Entity,
    /// What it is.
    pub(super) kinds: BTreeSet<Kind>,
    /// For each label.
    hits: Vec<Vec<Hit>>,
}

impl Candidate {
    /// `None` for what is no IRI: a dump may hold such things.
    pub(super) fn of(
        iri: String,
        entity: Entity,
        wanted: &Wanted,
        known: &Authorities,
    ) -> Option<Self> {
        let iri = NamedNode::new(iri).ok()?;
        let labels = entity.labels.iter();
        Some(Self {
            kinds: kinds(iri.as_str(), &entity, known),
            hits: labels
                .map(|label| wanted.hits(&label.text, &label.tag))
                .collect(),
            iri,
            entity,
        })
    }

    /// The things that it may be.
    pub(super) fn things(&self, wanted: &Wanted) -> BTreeSet<usize> {
        let named = self.hits.iter().flatten().map(|hit| hit.thing);
        let codes = self.entity.codes.iter();
        named
            .chain(codes.flat_map(|code| wanted.coded(code).iter().copied()))
            .collect()
    }
}

/// How the names of a language agree.
struct Agreement<'e> {
    language: LanguageCode,
    best: Option<(Nearness, &'e Label)>,
    /// Another name of the entity in this language, where none is near.
    other: Option<&'e Label>,
}

impl Agreement<'_> {
    fn score(&self) -> f64 {
        let score = |(nearness, label): (Nearness, &Label)| nearness.score(label.alternative);
        self.best.map_or(0.0, score)
    }

    /// In words.
    fn reason(&self) -> Option<String> {
        let language = language::name(self.language);
        let Some((nearness, label)) = self.best else {
            let other = self.other?;
            return Some(format!("{language} differs: {}", other.text));
        };
        let sort = if label.alternative {
            "one of its other names"
        } else {
            "its name"
        };
        let text = &label.text;
        Some(match nearness {
            Nearness::Same => format!("{language} is {sort}: {text}"),
            Nearness::Alike => {
                format!("{language} is {sort} but for an article or the plural: {text}")
            }
            Nearness::Reordered => format!("{language} is {sort} in another order: {text}"),
            Nearness::Holds(_) => format!("{language} holds {sort} and says more: {text}"),
            Nearness::IsHeld(_) => format!("{language} is a part of {sort}: {text}"),
            Nearness::Shares(_) => format!("{language} shares words with {sort}: {text}"),
        })
    }
}

/// Scores an entity as a thing; `None` where it can't be.
pub(super) fn score(
    at: usize,
    thing: &Thing,
    candidate: &Candidate,
    wanted: &Wanted,
) -> Option<Match> {
    let Candidate { entity, kinds, .. } = candidate;
    let fit = fit(thing.kind, kinds);
    let (factor, remark) = match fit {
        Fit::Never => return None,
        Fit::Yes => (1.0, None),
        Fit::Unknown => (0.9, Some("what it is, softlaw cannot tell".to_owned())),
        Fit::Near(what) => (0.8, Some(format!("it is {what}"))),
        Fit::Subject => (0.8, Some("a concept is no thing, but a subject".to_owned())),
    };
    let mut agreements = agreements(at, thing, candidate);
    agreements.sort_by(|a, b| b.score().total_cmp(&a.score()));
    let mut codes = entity.codes.iter();
    let coded = codes.find(|code| wanted.coded(code).contains(&at));
    let (first, rest) = agreements.split_first()?;
    let score = weigh(first, rest, thing.kind, coded.is_some());
    if score <= 0.0 {
        return None;
    }
    let mut reasons: Vec<String> = Vec::new();
    reasons.extend(coded.map(|code| format!("its code is {code}")));
    if coded.is_none() || first.best.is_some() {
        reasons.extend(first.reason());
    }
    reasons.extend(rest.iter().filter_map(Agreement::reason));
    reasons.extend(remark);
    let described = entity.descriptions.first();
    reasons.extend(described.map(|(_, text)| format!("described as: {text}")));
    let relation = match fit {
        Fit::Subject => "dcterms:subject",
        _ => relation(thing.kind, &agreements, kinds.contains(&Kind::Concept)),
    };
    let near = first.best.map(|(_, label)| label);
    let label = near.or_else(|| entity.labels.first());
    Some(Match {
        score: score * factor,
        relation,
        of_instrument: relation == "dcterms:subject",
        label: label.map(|label| label.text.clone()).unwrap_or_default(),
        reasons,
    })
}

/// How far the names agree, and a code, from 0 to 1: the best language first.
fn weigh(first: &Agreement, rest: &[Agreement], kind: ThingKind, coded: bool) -> f64 {
    let mut score = first.score();
    if coded {
        score = 0.9 + 0.1 * score;
    }
    // A thing that is named otherwise is another thing; a theme is near others.
    let theme = kind == ThingKind::Theme;
    let equal = first.best.is_some_and(|(nearness, _)| nearness.is_equal());
    for agreement in rest {
        match (agreement.best, agreement.other) {
            (Some(_), _) if agreement.score() >= 0.5 && (equal || theme) => {
                score += (1.0 - score) * 0.5 * agreement.score();
            }
            (None, Some(_)) => score *= 0.6,
            _ => {}
        }
    }
    // One language agrees, and nothing is known of the others.
    let unknown = |other: &Agreement| other.best.is_none() && other.other.is_none();
    if !coded && !rest.is_empty() && rest.iter().all(unknown) {
        score *= 0.9;
    }
    if !equal && !coded && !theme {
        score *= 0.75;
    }
    score
}

/// What an entity is: by its classes, else by its authority.
fn kinds(iri: &str, entity: &Entity, known: &Authorities) -> BTreeSet<Kind> {
    let said = entity.classes.iter().filter_map(|class| of_class(class));
    let mut kinds: BTreeSet<Kind> = said.chain(known.kinds(iri).iter().copied()).collect();
    // The most special says all: a city is a place.
    if [Kind::City, Kind::Country, Kind::Area]
        .iter()
        .any(|kind| kinds.contains(kind))
    {
        kinds.remove(&Kind::Place);
    }
    kinds
}

/// How the names agree, language by language.
fn agreements<'e>(at: usize, thing: &Thing, candidate: &'e Candidate) -> Vec<Agreement<'e>> {
    let mut agreements: Vec<Agreement<'e>> = Vec::new();
    for name in &thing.names {
        if agreements
            .iter()
            .all(|known| known.language != name.language)
        {
            agreements.push(Agreement {
                language: name.language,
                best: None,
                other: None,
            });
        }
    }
    for (label, hits) in candidate.entity.labels.iter().zip(&candidate.hits) {
        for agreement in &mut agreements {
            let hit = hits
                .iter()
                .find(|hit| hit.thing == at && hit.language == agreement.language);
            let tagged = thing.names.iter().any(|name| {
                name.language == agreement.language && primary(&name.tag) == primary(&label.tag)
            });
            match hit {
                Some(hit) if hit.nearness.score(label.alternative) > agreement.score() => {
                    agreement.best = Some((hit.nearness, label));
                }
                None if tagged && !is_any(&label.tag) && !label.alternative => {
                    agreement.other.get_or_insert(label);
                }
                _ => {}
            }
        }
    }
    agreements
}

fn relation(thing: ThingKind, agreements: &[Agreement], concept: bool) -> &'static str {
    match thing {
        ThingKind::Language => return "dcterms:language",
        ThingKind::Theme => {}
        _ => return "owl:sameAs",
    }
    let near: Vec<Nearness> = agreements
        .iter()
        .filter_map(|agreement| agreement.best.map(|(nearness, _)| nearness))
        .collect();
    let all = |test: fn(&Nearness) -> bool| near.iter().all(test);
    let usual = agreements
        .iter()
        .filter_map(|agreement| agreement.best)
        .all(|(_, label)| !label.alternative);
    if all(|near| near.is_equal()) {
        let sure = concept && usual && near.len() > 1 && all(|near| *near == Nearness::Same);
        return if sure {
            "skos:exactMatch"
        } else {
            "skos:closeMatch"
        };
    }
    let equal_or = |near: &Nearness, held: bool| match near {
        Nearness::Holds(part) => part.at_end && !held,
        Nearness::IsHeld(part) => part.at_end && held,
        near => near.is_equal(),
    };
    if near.iter().all(|near| equal_or(near, false)) {
        return "skos:broadMatch";
    }
    if near.iter().all(|near| equal_or(near, true)) {
        return "skos:narrowMatch";
    }
    "skos:relatedMatch"
}
