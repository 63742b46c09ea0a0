//! Where in the source a node of the graph comes from.
//!
//! In: the IRI of a node, the graph, and the declaration that it describes. Out: the
//! passage that the node quotes; else the one that the nearest node quotes, of what it
//! says first, then of who says it: the period of an account, the statement of a party.

use crate::graph::{Graph, cited};
use crate::iri::{Base, Name};
use crate::model::{Declaration, LanguageCode, Passage};
use crate::store;
use oxigraph::model::{NamedOrBlankNode, Term};
use std::collections::{HashMap, HashSet};

/// How many steps away from a node its passage may be.
const STEPS: usize = 3;

/// The nodes of one graph and the passages of its declaration.
pub(super) struct Whence<'a> {
    base: Base,
    passages: HashMap<(LanguageCode, usize, usize), &'a Passage>,
    /// Subject to objects, and object to subjects, in document order.
    says: HashMap<&'a str, Vec<&'a str>>,
    said_by: HashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Whence<'a> {
    pub(super) fn new(declaration: &'a Declaration, graph: &'a Graph) -> Self {
        let passages = cited(declaration).into_iter().map(|(language, passage)| {
            let key = (language, passage.start, passage.end);
            (key, passage)
        });
        let mut whence = Self {
            base: graph.base.parse().unwrap_or_default(),
            passages: passages.collect(),
            says: HashMap::new(),
            said_by: HashMap::new(),
        };
        for quad in &graph.quads {
            let (NamedOrBlankNode::NamedNode(subject), Term::NamedNode(object)) =
                (&quad.subject, &quad.object)
            else {
                continue;
            };
            // Shared by everything of its kind: no neighbour.
            if !object.as_str().starts_with(graph.base.as_str())
                || object.as_str().starts_with(store::ONTOLOGY.as_str())
            {
                continue;
            }
            let said = whence.says.entry(subject.as_str()).or_default();
            said.push(object.as_str());
            let by = whence.said_by.entry(object.as_str()).or_default();
            by.push(subject.as_str());
        }
        whence
    }

    /// The passage of the node or of the nearest one.
    pub(super) fn passage(&self, node: &str) -> Option<&'a Passage> {
        let mut seen = HashSet::from([node]);
        let mut ring = vec![node];
        for _ in 0..=STEPS {
            if let Some(found) = ring.iter().find_map(|iri| self.at(iri)) {
                return Some(found);
            }
            let says = ring.iter().filter_map(|iri| self.says.get(iri));
            let said_by = ring.iter().filter_map(|iri| self.said_by.get(iri));
            let near = says.chain(said_by).flatten().copied();
            ring = near.filter(|iri| seen.insert(*iri)).collect();
        }
        None
    }

    /// The passage that the IRI itself names.
    fn at(&self, iri: &str) -> Option<&'a Passage> {
        let (file, start, end) = match Name::parse(iri, &self.base)? {
            Name::Passage { file, start, end }
            | Name::QuoteSelector { file, start, end }
            | Name::PositionSelector { file, start, end } => (file, start, end),
            _ => return None,
        };
        let key = (file.language, start, end);
        self.passages.get(&key).copied()
    }
}
