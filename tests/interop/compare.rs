//! Two graphs compared as graphs: what we wrote and what a reader says it read.
//!
//! Both become canonical N-Quads: blank nodes named by RDFC-1.0, language tags in
//! lower case (their case says nothing: RDF 1.1 Concepts, section 3.3).

use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use oxigraph::model::{Dataset, GraphName, Literal, Quad, Term};
use softlaw::export::Format;
use softlaw::graph::Graph;
use std::collections::BTreeSet;

/// How many lines of each side a difference shows.
const SHOWN: usize = 12;

/// None when both are one graph; else the lines that only one of them has.
pub fn difference(graph: &Graph, format: Format, nquads: &str) -> Option<String> {
    let parser = RdfParser::from_format(RdfFormat::NQuads).for_slice(nquads.as_bytes());
    let read: Vec<Quad> = match parser.collect() {
        Ok(read) => read,
        Err(error) => return Some(format!("what the reader wrote is no N-Quads: {error}")),
    };
    let written = graph.quads.iter().cloned().map(|mut quad| {
        if !format.is_dataset() {
            quad.graph_name = GraphName::DefaultGraph;
        }
        quad
    });
    let ours = canonical(written);
    let theirs = canonical(read.into_iter());
    if ours == theirs {
        return None;
    }
    let missing: Vec<_> = ours.difference(&theirs).collect();
    let foreign: Vec<_> = theirs.difference(&ours).collect();
    let mut text = format!(
        "of {} statements {} missing, {} not ours",
        ours.len(),
        missing.len(),
        foreign.len()
    );
    for (sign, lines) in [("-", missing), ("+", foreign)] {
        for line in lines.iter().take(SHOWN) {
            text.push_str(&format!("\n{sign} {line}"));
        }
        if lines.len() > SHOWN {
            text.push_str(&format!("\n{sign} … and {} more", lines.len() - SHOWN));
        }
    }
    Some(text)
}

fn canonical(quads: impl Iterator<Item = Quad>) -> BTreeSet<String> {
    let mut dataset = Dataset::new();
    for mut quad in quads {
        if let Term::Literal(literal) = &quad.object
            && let Some(tag) = literal.language()
        {
            let tag = tag.to_ascii_lowercase();
            quad.object =
                Literal::new_language_tagged_literal_unchecked(literal.value(), tag).into();
        }
        dataset.insert(&quad);
    }
    dataset.canonicalize(CanonicalizationAlgorithm::Rdfc10 {
        hash_algorithm: CanonicalizationHashAlgorithm::Sha256,
    });
    dataset.iter().map(|quad| quad.to_string()).collect()
}
