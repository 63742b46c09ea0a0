//! Order: the triples of a CONSTRUCT go in, quads in document order come out.
//!
//! A CONSTRUCT has no order, and the engine's is that of its hashes. Here subjects
//! come as in the original graph, a new one after the thing that it is below
//! (`…/view_1/eng` after `…/view_1`) or before what is below it, things of others last;
//! predicates as the
//! template of the query writes them; objects by their first mention in the original
//! graph. What that leaves open is decided by the terms themselves.

use crate::graph::{Graph, recased};
use crate::vocabulary::{PREFIXES, rdf, xsd};
use oxigraph::model::{GraphName, NamedNode, NamedOrBlankNode, Quad, Term, Triple};
use std::collections::{HashMap, HashSet};

/// Puts triples in order, each once, their language tags as people write them.
pub(super) fn arrange(triples: Vec<Triple>, original: &Graph, query: &str) -> Vec<Quad> {
    let ranks = Ranks::of(original);
    let mut places: HashMap<NamedNode, usize> = HashMap::new();
    let mut subjects = HashMap::new();
    let mut sorted: Vec<_> = triples
        .into_iter()
        .map(|triple| {
            let subject = subjects
                .entry(triple.subject.clone())
                .or_insert_with(|| ranks.subject(&triple.subject))
                .clone();
            let predicate = *places
                .entry(triple.predicate.clone())
                .or_insert_with(|| place(triple.predicate.as_str(), query));
            let object = ranks.term(&triple.object);
            ((subject, predicate, object), triple)
        })
        .collect();
    sorted.sort_by_cached_key(|(key, triple)| (key.clone(), triple.to_string()));
    let mut seen = HashSet::new();
    sorted
        .into_iter()
        .map(|(_, mut triple)| {
            triple.object = recased(ranks.restored(&triple));
            triple.in_graph(GraphName::DefaultGraph)
        })
        .filter(|quad| seen.insert(quad.clone()))
        .collect()
}

/// Where the terms of the original graph stand.
struct Ranks<'a> {
    base: &'a str,
    subjects: HashMap<&'a str, usize>,
    terms: HashMap<Term, usize>,
    /// Integers that are of a narrower kind, which the store forgets.
    integers: HashMap<(&'a NamedOrBlankNode, &'a NamedNode, &'a str), &'a Term>,
}

impl<'a> Ranks<'a> {
    fn of(graph: &'a Graph) -> Self {
        let mut ranks = Self {
            base: &graph.base,
            subjects: HashMap::new(),
            terms: HashMap::new(),
            integers: HashMap::new(),
        };
        for (at, quad) in graph.quads.iter().enumerate() {
            if let NamedOrBlankNode::NamedNode(subject) = &quad.subject {
                ranks.subjects.entry(subject.as_str()).or_insert(at);
            }
            if let Term::Literal(literal) = &quad.object
                && literal.datatype() == xsd::NON_NEGATIVE_INTEGER
            {
                let key = (&quad.subject, &quad.predicate, literal.value());
                ranks.integers.insert(key, &quad.object);
            }
            ranks.terms.entry(quad.subject.clone().into()).or_insert(at);
            ranks.terms.entry(quad.object.clone()).or_insert(at);
        }
        ranks
    }

    /// The place of a subject, or of what it is below; whether it stands before (0), at
    /// (1) or after (2) that place; and then its IRI.
    fn subject(&self, subject: &NamedOrBlankNode) -> (usize, u8, String) {
        let NamedOrBlankNode::NamedNode(node) = subject else {
            return (usize::MAX, 2, subject.to_string());
        };
        let iri = node.as_str();
        if let Some(at) = self.subjects.get(iri) {
            return (*at, 1, String::new());
        }
        let above = iri
            .rmatch_indices(['/', '#'])
            .find_map(|(end, _)| self.subjects.get(iri.get(..end)?));
        if let Some(at) = above {
            return (*at, 2, iri.to_owned());
        }
        let ours = Some(format!("{iri}/")).filter(|_| iri.starts_with(self.base));
        let below = ours.and_then(|folder| {
            let below = self
                .subjects
                .iter()
                .filter(|(iri, _)| iri.starts_with(&folder));
            below.map(|(_, at)| *at).min()
        });
        match below {
            Some(at) => (at, 0, iri.to_owned()),
            None => (usize::MAX, 2, iri.to_owned()),
        }
    }

    /// The object, of the kind that the original graph says for this very triple.
    fn restored(&self, triple: &Triple) -> Term {
        let original = match &triple.object {
            Term::Literal(literal) => {
                let key = (&triple.subject, &triple.predicate, literal.value());
                self.integers.get(&key).copied()
            }
            _ => None,
        };
        original.unwrap_or(&triple.object).clone()
    }

    fn term(&self, term: &Term) -> usize {
        self.terms.get(term).copied().unwrap_or(usize::MAX)
    }
}

/// Where the template names a predicate. `rdf:type` comes first.
fn place(predicate: &str, query: &str) -> usize {
    if predicate == rdf::TYPE.as_str() {
        return 0;
    }
    let template = query.find("CONSTRUCT").unwrap_or_default();
    let text = query.get(template..).unwrap_or_default();
    let short = PREFIXES.iter().find_map(|(prefix, namespace)| {
        Some(format!("{prefix}:{}", predicate.strip_prefix(namespace)?))
    });
    let whole = |at: usize, name: &str| {
        let next = text
            .get(at + name.len()..)
            .and_then(|rest| rest.chars().next());
        !next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
    };
    let found = short.and_then(|name| {
        text.match_indices(&name)
            .find(|(at, _)| whole(*at, &name))
            .map(|(at, _)| at)
    });
    found
        .or_else(|| text.find(&format!("<{predicate}>")))
        .map_or(usize::MAX, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use oxigraph::model::Literal;

    const QUERY: &str = "PREFIX schema: <http://schema.org/>\n\
        CONSTRUCT { ?s schema:nameless 1 ; schema:name ?n ; a ?c ; <http://x.org/p> ?q } {}";

    fn node(iri: &str) -> NamedNode {
        NamedNode::new(format!("http://x.org/{iri}")).expect("it is an IRI")
    }

    #[test]
    fn predicates_come_as_the_template_writes_them() {
        let at = |iri: &str| place(iri, QUERY);
        assert_eq!(at(rdf::TYPE.as_str()), 0);
        assert!(at("http://schema.org/nameless") < at("http://schema.org/name"));
        assert!(at("http://schema.org/name") < at("http://x.org/p"));
        assert_eq!(at("http://schema.org/other"), usize::MAX);
    }

    #[test]
    fn subjects_and_objects_come_as_in_the_original_and_new_ones_below() {
        let quad = |s: &str, o: Term| Quad::new(node(s), node("p"), o, GraphName::DefaultGraph);
        let graph = Graph {
            quads: vec![
                quad("up/1", node("x").into()),
                quad("b", node("z").into()),
                quad("a", node("y").into()),
            ],
            base: "http://x.org/".into(),
        };
        let triple = |s: &str, o: Term| Triple::new(node(s), node("p"), o);
        let tagged = |tag: &str| Literal::new_language_tagged_literal_unchecked("x", tag);
        let given = vec![
            triple("other", node("y").into()),
            triple("a", node("y").into()),
            triple("a", node("z").into()),
            triple("b/c", tagged("zh-hans").into()),
            triple("b", node("y").into()),
            triple("b", node("y").into()),
            triple("up", node("y").into()),
        ];
        let expected = [
            triple("up", node("y").into()),
            triple("b", node("y").into()),
            triple("b/c", tagged("zh-Hans").into()),
            triple("a", node("z").into()),
            triple("a", node("y").into()),
            triple("other", node("y").into()),
        ];
        let mut reversed = given.clone();
        reversed.reverse();
        for triples in [given, reversed] {
            let quads = arrange(triples, &graph, QUERY);
            let arranged: Vec<Triple> = quads.into_iter().map(Triple::from).collect();
            assert_eq!(arranged, expected);
        }
    }
}
