//! Several declarations in one graph.

use super::Graph;
use crate::vocabulary::{rdf, sl};
use oxigraph::model::{NamedOrBlankNode, Quad, Term};
use std::collections::{HashMap, HashSet};

/// Two sources would give one IRI to different things.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{first} and {second} would both mint {iri}, for different things")]
pub struct Clash {
    /// The IRI, with angle brackets.
    pub iri: String,
    /// The source that was described first.
    pub first: String,
    /// The other.
    pub second: String,
}

impl Clash {
    /// What to do about it.
    pub fn help(&self) -> String {
        "give one of them a slug of its own in its editor's file ([instrument] slug = \"…\"), or leave out a second copy".to_owned()
    }
}

/// Joins the graphs of several sources; each comes with the source's name.
///
/// Bodies and places are shared: the same name gives the same IRI, and what each source
/// says of it is kept. Instruments, conferences and themes belong to one source.
///
/// # Errors
/// An IRI that two sources would give to different things.
pub fn join(mut graphs: Vec<(String, Graph)>) -> Result<Graph, Clash> {
    if graphs.len() == 1 {
        return Ok(graphs.pop().map(|(_, graph)| graph).unwrap_or_default());
    }
    let mut joined = Graph::default();
    let mut owners: HashMap<NamedOrBlankNode, usize> = HashMap::new();
    let mut names: Vec<String> = Vec::new();
    let mut seen: HashSet<Quad> = HashSet::new();
    let mut quads: Vec<Quad> = Vec::new();
    for (name, graph) in graphs {
        for subject in owned(&graph) {
            if let Some(&first) = owners.get(&subject) {
                return Err(Clash {
                    iri: subject.to_string(),
                    first: names.get(first).cloned().unwrap_or_default(),
                    second: name,
                });
            }
            owners.insert(subject, names.len());
        }
        names.push(name);
        joined.base = graph.base;
        quads.extend(
            graph
                .quads
                .into_iter()
                .filter(|quad| seen.insert(quad.clone())),
        );
    }
    joined.quads = together(quads);
    Ok(joined)
}

/// The instruments, conferences and themes of a graph.
fn owned(graph: &Graph) -> Vec<NamedOrBlankNode> {
    let classes = [
        sl::class::INSTRUMENT,
        sl::class::CONFERENCE,
        sl::class::THEME,
    ];
    let is_owned = |quad: &&Quad| {
        quad.predicate == rdf::TYPE
            && classes
                .iter()
                .any(|class| quad.object == Term::from(class.into_owned()))
    };
    graph
        .quads
        .iter()
        .filter(is_owned)
        .map(|quad| quad.subject.clone())
        .collect()
}

/// Puts the quads of each graph's subjects together, in order of first appearance.
fn together(quads: Vec<Quad>) -> Vec<Quad> {
    let mut order = indexmap::IndexMap::<_, Vec<Quad>>::new();
    let (default, named): (Vec<Quad>, Vec<Quad>) = quads
        .into_iter()
        .partition(|quad| quad.graph_name.is_default_graph());
    for quad in default.into_iter().chain(named) {
        order
            .entry((quad.graph_name.clone(), quad.subject.clone()))
            .or_default()
            .push(quad);
    }
    order.into_values().flatten().collect()
}
