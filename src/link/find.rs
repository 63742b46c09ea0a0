//! Finds the entities of a dump that may be one of our things: the dump is read once for
//! those with a name that is near, and once more for all that it says of them.
//!
//! What is kept is bounded by the things, not by the dump: of each thing the entities
//! with the nearest names, no more than [`KEPT`].

use super::dump::{Authority, Fact, read};
use super::error::LinkError;
use super::wanted::Wanted;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// How many entities are looked at for one thing.
const KEPT: usize = 256;

/// An entity of a dump, with what the dump says of it in the languages looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Entity {
    pub(super) labels: Vec<Label>,
    pub(super) codes: BTreeSet<String>,
    pub(super) classes: BTreeSet<String>,
    pub(super) countries: BTreeSet<String>,
    pub(super) descriptions: Vec<(String, String)>,
}

/// A name of an entity.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Label {
    pub(super) alternative: bool,
    pub(super) tag: String,
    pub(super) text: String,
}

/// How much a dump holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Read {
    /// Statements.
    pub statements: u64,
    /// Names, in any language.
    pub names: u64,
    /// Names in the languages of the instruments, or in none.
    pub readable: u64,
}

/// The nearest entities so far, for each thing.
struct Nearest(Vec<Vec<(f64, String)>>);

impl Nearest {
    fn add(&mut self, thing: usize, score: f64, iri: &str) {
        let Some(list) = self.0.get_mut(thing) else {
            return;
        };
        list.push((score, iri.to_owned()));
        if list.len() >= 4 * KEPT {
            prune(list);
        }
    }

    fn finish(mut self) -> impl Iterator<Item = String> {
        self.0.iter_mut().for_each(prune);
        self.0.into_iter().flatten().map(|(_, iri)| iri)
    }
}

/// Keeps the nearest; of equals, the first by IRI, whatever the order of the dump.
fn prune(list: &mut Vec<(f64, String)>) {
    list.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let mut seen = HashSet::new();
    list.retain(|(_, iri)| seen.insert(iri.clone()));
    list.truncate(KEPT);
}

/// The entities of a dump that may be one of `things` things, by IRI.
pub(super) fn find(
    authority: &Authority,
    wanted: &Wanted,
    things: usize,
) -> Result<(BTreeMap<String, Entity>, Read), LinkError> {
    let mut held = Read::default();
    let mut nearest = Nearest(vec![Vec::new(); things]);
    // Names that are nodes of their own: which things each is near.
    let mut nodes: HashMap<String, Vec<(usize, f64)>> = HashMap::new();
    let mut near = |text: &str, tag: &str| -> Vec<(usize, f64)> {
        held.names += 1;
        if !wanted.reads(tag) {
            return Vec::new();
        }
        held.readable += 1;
        let hits = wanted.hits(text, tag).into_iter();
        hits.map(|hit| (hit.thing, hit.nearness.score(false)))
            .collect()
    };
    let statements = read(authority, |fact| match fact {
        Fact::Label { of, text, tag, .. } => {
            for (thing, score) in near(text, tag) {
                nearest.add(thing, score, of);
            }
        }
        Fact::Form { node, text, tag } => {
            let hits = near(text, tag);
            if !hits.is_empty() {
                nodes.insert(node.to_owned(), hits);
            }
        }
        Fact::Code { of, code } => {
            for thing in wanted.coded(code) {
                nearest.add(*thing, 1.0, of);
            }
        }
        _ => {}
    })?;
    held.statements = statements;
    if held.names == 0 {
        return Err(LinkError::no_names(authority, statements));
    }
    if !nodes.is_empty() {
        read(authority, |fact| {
            let Fact::Node { of, node, .. } = fact else {
                return;
            };
            for (thing, score) in nodes.get(node).into_iter().flatten() {
                nearest.add(*thing, *score, of);
            }
        })?;
    }
    let found = nearest.finish().map(|iri| (iri, Entity::default()));
    let mut entities: BTreeMap<String, Entity> = found.collect();
    if !entities.is_empty() {
        describe(authority, wanted, &mut entities)?;
    }
    Ok((entities, held))
}

/// Reads all that a dump says of some entities.
fn describe(
    authority: &Authority,
    wanted: &Wanted,
    entities: &mut BTreeMap<String, Entity>,
) -> Result<(), LinkError> {
    let mut nodes: HashMap<String, Vec<(String, bool)>> = HashMap::new();
    read(authority, |fact| match fact {
        Fact::Label {
            of,
            alternative,
            text,
            tag,
        } if wanted.reads(tag) => {
            if let Some(entity) = entities.get_mut(of) {
                entity.name(alternative, text, tag);
            }
        }
        Fact::Node {
            of,
            alternative,
            node,
        } if entities.contains_key(of) => {
            let named = nodes.entry(node.to_owned()).or_default();
            named.push((of.to_owned(), alternative));
        }
        Fact::Code { of, code } => {
            if let Some(entity) = entities.get_mut(of) {
                entity.codes.insert(code.to_owned());
            }
        }
        Fact::Class { of, class } => {
            if let Some(entity) = entities.get_mut(of) {
                entity.classes.insert(class.to_owned());
            }
        }
        Fact::Country { of, country } => {
            if let Some(entity) = entities.get_mut(of) {
                entity.countries.insert(country.to_owned());
            }
        }
        Fact::Description { of, text, tag } if wanted.reads(tag) => {
            if let Some(entity) = entities.get_mut(of) {
                let said = (tag.to_owned(), text.to_owned());
                entity.descriptions.push(said);
            }
        }
        _ => {}
    })?;
    if !nodes.is_empty() {
        named_by_nodes(authority, wanted, &nodes, entities)?;
    }
    for entity in entities.values_mut() {
        // The order of a dump is no one's choice.
        entity.labels.sort_unstable();
        entity.labels.dedup();
        entity.descriptions.sort_unstable();
    }
    Ok(())
}

/// Reads the names that are nodes of their own: which entities each names, and whether as
/// an alternative.
fn named_by_nodes(
    authority: &Authority,
    wanted: &Wanted,
    nodes: &HashMap<String, Vec<(String, bool)>>,
    entities: &mut BTreeMap<String, Entity>,
) -> Result<(), LinkError> {
    read(authority, |fact| {
        if let Fact::Form { node, text, tag } = fact
            && wanted.reads(tag)
        {
            for (of, alternative) in nodes.get(node).into_iter().flatten() {
                if let Some(entity) = entities.get_mut(of) {
                    entity.name(*alternative, text, tag);
                }
            }
        }
    })?;
    Ok(())
}

impl Entity {
    fn name(&mut self, alternative: bool, text: &str, tag: &str) {
        self.labels.push(Label {
            alternative,
            tag: tag.to_owned(),
            text: text.to_owned(),
        });
    }
}
