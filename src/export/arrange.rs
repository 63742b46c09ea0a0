//! Quads in, blocks out: each subject with its predicates, each predicate with
//! its objects, all in order of their first appearance and each once.
//!
//! Turtle, RDF/XML and JSON-LD all write such blocks. `rdf:type` stands first,
//! because it says what the rest is about.

use crate::graph::Graph;
use indexmap::{IndexMap, IndexSet};
use oxigraph::model::vocab::rdf;
use oxigraph::model::{GraphName, NamedNode, NamedOrBlankNode, Quad, Term};

use crate::vocabulary::{eli, sl::class::INSTRUMENT};

/// All that a graph says of one subject.
pub(super) struct Block<'a> {
    pub(super) subject: &'a NamedOrBlankNode,
    pub(super) properties: Vec<Property<'a>>,
}

/// One predicate and its objects.
pub(super) struct Property<'a> {
    pub(super) predicate: &'a NamedNode,
    pub(super) objects: Vec<&'a Term>,
}

impl Block<'_> {
    /// The classes of the subject.
    pub(super) fn types(&self) -> impl Iterator<Item = &NamedNode> {
        self.properties
            .first()
            .filter(|p| *p.predicate == rdf::TYPE)
            .into_iter()
            .flat_map(|p| &p.objects)
            .filter_map(|object| match object {
                Term::NamedNode(class) => Some(class),
                _ => None,
            })
    }

    /// Whether the subject is an instrument: what a record is about. In the profile
    /// `eli` it is a legal resource.
    pub(super) fn is_instrument(&self) -> bool {
        self.types()
            .any(|class| *class == INSTRUMENT || *class == eli::LEGAL_RESOURCE)
    }
}

/// Groups quads by subject and predicate, whatever graph they are in.
pub(super) fn blocks<'a>(quads: impl Iterator<Item = &'a Quad>) -> Vec<Block<'a>> {
    type Properties<'a> = IndexMap<&'a NamedNode, IndexSet<&'a Term>>;
    let mut subjects: IndexMap<&NamedOrBlankNode, Properties<'_>> = IndexMap::new();
    for quad in quads {
        subjects
            .entry(&quad.subject)
            .or_default()
            .entry(&quad.predicate)
            .or_default()
            .insert(&quad.object);
    }
    subjects
        .into_iter()
        .map(|(subject, properties)| {
            let mut properties: Vec<_> = properties
                .into_iter()
                .map(|(predicate, objects)| Property {
                    predicate,
                    objects: objects.into_iter().collect(),
                })
                .collect();
            properties.sort_by_key(|p| *p.predicate != rdf::TYPE);
            Block {
                subject,
                properties,
            }
        })
        .collect()
}

/// The named graphs, in order of their first quad.
pub(super) fn named_graphs(graph: &Graph) -> IndexSet<&GraphName> {
    graph
        .quads
        .iter()
        .map(|quad| &quad.graph_name)
        .filter(|name| !name.is_default_graph())
        .collect()
}
