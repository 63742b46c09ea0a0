//! What the Turtle says of each term: lookups over its triples, in their order.

use crate::graph::Graph;
use crate::vocabulary::{PREFIXES, sl};
use oxigraph::model::{NamedOrBlankNode, Quad, Term};

/// Prefixes of the ontology that the graphs of declarations do not have.
const MORE_PREFIXES: [(&str, &str); 5] = [
    ("vann", "http://purl.org/vocab/vann/"),
    ("gist", "https://w3id.org/semanticarts/ns/ontology/gist/"),
    (
        "lrmlmm",
        "http://docs.oasis-open.org/legalruleml/ns/v1.0/metamodel#",
    ),
    (
        "lkif-norm",
        "http://www.estrellaproject.org/lkif-core/norm.owl#",
    ),
    ("undo", "https://w3id.org/un/ontology/undo/"),
];

/// The triples of both files.
pub(super) struct Vocabulary {
    quads: Vec<Quad>,
}

impl Vocabulary {
    pub(super) fn of(graph: &Graph) -> Self {
        Self {
            quads: graph.quads.clone(),
        }
    }

    /// All statements about a subject, in order.
    pub(super) fn about<'a>(&'a self, of: &'a str) -> impl Iterator<Item = (&'a str, &'a Term)> {
        self.quads
            .iter()
            .filter(move |quad| subject(quad) == Some(of))
            .map(|quad| (quad.predicate.as_str(), &quad.object))
    }

    /// The IRIs that a property (`prefix:name`) leads to.
    pub(super) fn iris(&self, of: &str, property: &str) -> Vec<&str> {
        let property = full(property);
        self.quads
            .iter()
            .filter(|quad| subject(quad) == Some(of) && quad.predicate.as_str() == property)
            .filter_map(|quad| named(&quad.object))
            .collect()
    }

    /// What leads to a term by a property.
    pub(super) fn subjects(&self, property: &str, to: &str) -> Vec<&str> {
        let property = full(property);
        self.quads
            .iter()
            .filter(|quad| quad.predicate.as_str() == property && named(&quad.object) == Some(to))
            .filter_map(subject)
            .collect()
    }

    /// The texts of a property, each with its language.
    pub(super) fn texts(&self, of: &str, property: &str) -> Vec<(Option<&str>, &str)> {
        let property = full(property);
        self.quads
            .iter()
            .filter(|quad| subject(quad) == Some(of) && quad.predicate.as_str() == property)
            .filter_map(|quad| match &quad.object {
                Term::Literal(literal) => Some((literal.language(), literal.value())),
                _ => None,
            })
            .collect()
    }

    /// Our terms of a type, in order.
    pub(super) fn of_type(&self, class: &str) -> Vec<&str> {
        let mut terms = self.subjects("rdf:type", &full(class));
        terms.retain(|term| is_ours(term));
        terms
    }

    /// The classes that a property starts from, by rule or by expectation.
    pub(super) fn starts(&self, property: &str) -> Vec<&str> {
        let mut ends = self.iris(property, "rdfs:domain");
        ends.extend(self.iris(property, "schema:domainIncludes"));
        ends
    }

    /// What a property leads to, by rule or by expectation.
    pub(super) fn targets(&self, property: &str) -> Vec<&str> {
        let mut ends = self.iris(property, "rdfs:range");
        ends.extend(self.iris(property, "schema:rangeIncludes"));
        ends
    }

    /// The namespaces of which a term is named, in the order of the prefixes.
    pub(super) fn namespaces(&self) -> Vec<(&'static str, &'static str)> {
        let used = |namespace: &str| {
            self.quads.iter().any(|quad| {
                let ends = [
                    subject(quad),
                    Some(quad.predicate.as_str()),
                    named(&quad.object),
                ];
                ends.into_iter()
                    .flatten()
                    .any(|iri| iri.starts_with(namespace))
            })
        };
        prefixes()
            .filter(|(_, namespace)| used(namespace))
            .collect()
    }
}

fn prefixes() -> impl Iterator<Item = (&'static str, &'static str)> {
    PREFIXES.iter().copied().chain(MORE_PREFIXES)
}

/// `prefix:name` in full.
pub(super) fn full(name: &str) -> String {
    let expanded = name.split_once(':').and_then(|(prefix, local)| {
        let (_, namespace) = prefixes().find(|(known, _)| *known == prefix)?;
        Some(format!("{namespace}{local}"))
    });
    expanded.unwrap_or_else(|| name.to_owned())
}

/// An IRI as `prefix:name`, or as it is.
pub(super) fn short(iri: &str) -> String {
    let found = prefixes().find_map(|(prefix, namespace)| {
        let local = iri.strip_prefix(namespace)?;
        (!local.is_empty() && !local.contains('/')).then(|| format!("{prefix}:{local}"))
    });
    found.unwrap_or_else(|| iri.to_owned())
}

/// The name in its namespace: the anchor on the page.
pub(super) fn local(iri: &str) -> &str {
    iri.rsplit(['#', '/']).next().unwrap_or(iri)
}

pub(super) fn is_ours(iri: &str) -> bool {
    iri.starts_with(sl::IRI)
}

fn subject(quad: &Quad) -> Option<&str> {
    match &quad.subject {
        NamedOrBlankNode::NamedNode(node) => Some(node.as_str()),
        NamedOrBlankNode::BlankNode(_) => None,
    }
}

pub(super) fn named(term: &Term) -> Option<&str> {
    match term {
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    }
}
