//! Proposes links: the things of instruments and an authority's files go in; candidates
//! with a score and its reasons come out, for an editor to look at.
//!
//! Nothing is looked up and nothing is added: what is proposed has no evidence yet, and
//! an editor's file without evidence is refused. The files are those that the user has:
//! EuroVoc, the EU's tables of countries and languages, extracts of GeoNames or of
//! Wikidata, or anything else with SKOS, SKOS-XL, RDFS, schema.org, FOAF or GeoNames
//! names. They are read as streams, two to four times each, so they may be larger than memory.
//!
//! ```
//! use softlaw::{declarations, graph, link, model, source};
//!
//! let bundled = declarations::DEFAULT;
//! let declaration = model::interpret(&source::read(&[bundled.input()])?);
//! let graph = graph::describe(&declaration, None, &Default::default())?;
//! let things = graph::things(&declaration, None, &Default::default());
//! assert!(things.iter().any(|thing| thing.word == "host"));
//!
//! let dump = tempfile::NamedTempFile::new()?;
//! std::fs::write(
//!     dump.path(),
//!     "<http://www.wikidata.org/entity/Q8686> <http://www.w3.org/2000/01/rdf-schema#label> \"Shanghai\"@en .\n",
//! )?;
//! let authority = link::Authority {
//!     name: "extract.nt".to_owned(),
//!     path: dump.path().to_owned(),
//!     format: oxigraph::io::RdfFormat::NTriples,
//! };
//! let instrument = link::Instrument { things, graph: &graph };
//! let found = link::propose(&[instrument], &[authority], link::Limits::default())?;
//! let city = &found.proposals[0];
//! assert_eq!((city.of.as_str(), city.relation), ("city", "owl:sameAs"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod country;
mod dump;
mod error;
mod find;
mod kind;
mod name;
mod properties;
mod score;
pub mod toml;
mod wanted;

pub use dump::Authority;
pub use error::LinkError;
pub(crate) use error::without_place;
pub use find::Read;

use crate::graph::{Graph, Thing};
use crate::vocabulary::{dcterms, owl};
use country::Countries;
use find::find;
use kind::Authorities;
use oxigraph::model::{NamedNode, NamedOrBlankNode, Term};
use score::{Candidate, Match, score};
use std::collections::BTreeMap;
use wanted::Wanted;

/// An instrument to be linked.
#[derive(Debug, Clone)]
pub struct Instrument<'g> {
    /// See [`things`](crate::graph::things()).
    pub things: Vec<Thing>,
    /// Its graph, which has the links there are.
    pub graph: &'g Graph,
}

/// Which candidates are proposed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// The least score, 0..1.
    pub min_score: f64,
    /// The most candidates for one thing from one file.
    pub most: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            min_score: 0.5,
            most: 3,
        }
    }
}

/// A link that may be right.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// Which of the instruments.
    pub instrument: usize,
    /// The part, as an editor's file names it.
    pub of: String,
    /// The thing that was compared, where it is not `of`: the city, for a subject of the
    /// instrument.
    pub thing: String,
    /// What to say of it: `owl:sameAs`.
    pub relation: &'static str,
    /// The target.
    pub iri: NamedNode,
    /// The target's name.
    pub label: String,
    /// 0..1, in hundredths.
    pub score: f64,
    /// Why.
    pub reasons: Vec<String>,
    /// How many candidates of this file have the same score, this one included.
    pub equals: usize,
    /// Which of the files.
    pub authority: usize,
}

impl Proposal {
    /// `equals` are the candidates of its score.
    fn new(
        (instrument, authority): (usize, usize),
        thing: &Thing,
        (candidate, target): &(Match, &NamedNode),
        equals: usize,
    ) -> Self {
        Self {
            instrument,
            of: match candidate.of_instrument {
                true => "instrument".to_owned(),
                false => thing.word.clone(),
            },
            thing: thing.word.clone(),
            relation: candidate.relation,
            iri: (*target).clone(),
            label: candidate.label.clone(),
            score: candidate.score,
            reasons: candidate.reasons.clone(),
            equals,
            authority,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Proposals {
    /// By instrument, thing and file; the likeliest first.
    pub proposals: Vec<Proposal>,
    /// How much each file holds.
    pub read: Vec<Read>,
    /// Candidates left out because the graph has the link already, a file each.
    pub linked: Vec<usize>,
    /// The languages that were looked for: `en, zh`.
    pub languages: String,
}

/// Compares the things of instruments with the entities of authorities.
///
/// # Errors
/// A file can't be read, isn't RDF, or has no names.
pub fn propose(
    instruments: &[Instrument],
    authorities: &[Authority],
    limits: Limits,
) -> Result<Proposals, LinkError> {
    let things: Vec<(usize, &Thing)> = instruments
        .iter()
        .enumerate()
        .flat_map(|(at, instrument)| instrument.things.iter().map(move |thing| (at, thing)))
        .collect();
    let wanted = Wanted::new(&things.iter().map(|(_, thing)| *thing).collect::<Vec<_>>());
    let known = Authorities::bundled();
    let mut found = Proposals {
        languages: wanted.languages(),
        ..Proposals::default()
    };
    // With the place of the thing among all.
    let mut proposals: Vec<(usize, Proposal)> = Vec::new();
    for (authority, file) in authorities.iter().enumerate() {
        let (entities, read) = find(file, &wanted, things.len())?;
        let entities: Vec<Candidate> = entities
            .into_iter()
            .filter_map(|(iri, entity)| Candidate::of(iri, entity, &wanted, &known))
            .collect();
        let of_thing = by_thing(&entities, &wanted, things.len());
        let in_country = Countries::of(&things, &of_thing, &wanted);
        let mut linked = 0;
        for (at, ((instrument, thing), entities)) in things.iter().zip(&of_thing).enumerate() {
            let near = |entity: &Candidate| {
                let mut near = score(at, thing, entity, &wanted)?;
                in_country.weigh(*instrument, thing, &entity.entity, &mut near);
                near.score = (near.score * 100.0).round() / 100.0;
                (near.score >= limits.min_score).then_some(near)
            };
            let candidates = likeliest(entities, near);
            let graph = instruments.get(*instrument).map(|known| known.graph);
            for near in candidates.iter().take(limits.most) {
                let (candidate, target) = near;
                if graph.is_some_and(|graph| has(graph, thing, candidate, target)) {
                    linked += 1;
                    continue;
                }
                let equals = equals(&candidates, candidate.score, target);
                let proposal = Proposal::new((*instrument, authority), thing, near, equals);
                proposals.push((at, proposal));
            }
        }
        found.read.push(read);
        found.linked.push(linked);
    }
    // Stable: within a thing and a file, the likeliest stay first.
    proposals.sort_by_key(|(thing, proposal)| (*thing, proposal.authority));
    found.proposals = once(
        proposals
            .into_iter()
            .map(|(_, proposal)| proposal)
            .collect(),
    );
    Ok(found)
}

/// The candidates for each of the things.
fn by_thing<'c>(
    candidates: &'c [Candidate],
    wanted: &Wanted,
    things: usize,
) -> Vec<Vec<&'c Candidate>> {
    let mut by_thing: Vec<Vec<&Candidate>> = vec![Vec::new(); things];
    for candidate in candidates {
        for thing in candidate.things(wanted) {
            if let Some(list) = by_thing.get_mut(thing) {
                list.push(candidate);
            }
        }
    }
    by_thing
}

/// The candidates that are near a thing, the likeliest first.
fn likeliest<'c>(
    entities: &[&'c Candidate],
    near: impl Fn(&Candidate) -> Option<Match>,
) -> Vec<(Match, &'c NamedNode)> {
    let entities = entities.iter();
    let near = entities.filter_map(|entity| Some((near(entity)?, &entity.iri)));
    let mut candidates: Vec<(Match, &NamedNode)> = near.collect();
    candidates.sort_by(|(a, x), (b, y)| {
        let likelier = b.score.total_cmp(&a.score);
        likelier.then_with(|| x.as_str().cmp(y.as_str()))
    });
    candidates
}

/// How many candidates of one list have a score.
fn equals(candidates: &[(Match, &NamedNode)], score: f64, target: &NamedNode) -> usize {
    let same = candidates.iter().filter(|(other, iri)| {
        other.score == score && space(iri.as_str()) == space(target.as_str())
    });
    same.count()
}

/// Keeps of equal links the likeliest: one subject may be found for the country and for
/// the host.
fn once(mut proposals: Vec<Proposal>) -> Vec<Proposal> {
    let key = |p: &Proposal| (p.instrument, p.of.clone(), p.relation, p.iri.clone());
    let mut best: BTreeMap<(usize, String, &str, NamedNode), f64> = BTreeMap::new();
    for proposal in &proposals {
        let known = best.entry(key(proposal)).or_default();
        *known = known.max(proposal.score);
    }
    proposals.retain(|proposal| {
        let key = key(proposal);
        let keep = best.get(&key) == Some(&proposal.score);
        if keep {
            best.remove(&key);
        }
        keep
    });
    proposals
}

/// Whether the graph links the thing, or for a subject the instrument, to the target; or
/// says that the thing is another one of the same authority, so that it can't be this.
fn has(graph: &Graph, thing: &Thing, candidate: &Match, target: &NamedNode) -> bool {
    let iri = NamedOrBlankNode::from(thing.iri.clone());
    graph.quads.iter().any(|quad| {
        let Term::NamedNode(object) = &quad.object else {
            return false;
        };
        let same_space = || space(object.as_str()) == space(target.as_str());
        match candidate.of_instrument {
            true => object == target && quad.predicate == dcterms::SUBJECT,
            false if quad.subject != iri => false,
            false if quad.predicate == owl::SAME_AS => object == target || same_space(),
            false => object == target,
        }
    })
}

/// What the identifiers of one list begin with.
fn space(iri: &str) -> &str {
    let iri = iri.trim_end_matches('/');
    iri.rfind(['/', '#'])
        .and_then(|at| iri.get(..=at))
        .unwrap_or(iri)
}
