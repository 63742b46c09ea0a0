//! One SHA-256 for one graph, however it is written.
//!
//! The quads get the canonical blank node names of RDFC-1.0, become canonical
//! N-Quads, are sorted by code point and hashed. Language tags are compared in
//! lower case (RDF 1.1 Concepts, section 3.3), so they are lower-cased first.

use crate::graph::Graph;
use crate::hexadecimal::hexadecimal;
use oxigraph::model::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use oxigraph::model::{Dataset, GraphName, Literal, Quad, Term};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

use super::{Format, lines};

/// The digest of the graph as the format gives it: of the union of its graphs
/// for a triple format, of the dataset for a dataset format. 64 lower-case
/// hexadecimal digits.
pub fn digest(graph: &Graph, format: Format) -> String {
    let mut dataset = Dataset::new();
    for quad in &graph.quads {
        let mut quad = with_lower_case_tag(quad);
        if !format.is_dataset() {
            quad.graph_name = GraphName::DefaultGraph;
        }
        dataset.insert(&quad);
    }
    dataset.canonicalize(CanonicalizationAlgorithm::Rdfc10 {
        hash_algorithm: CanonicalizationHashAlgorithm::Sha256,
    });
    let lines: BTreeSet<String> = dataset
        .iter()
        .map(|quad| lines::quad(&quad.into_owned()))
        .collect();
    let mut hash = Sha256::new();
    for line in lines {
        hash.update(line.as_bytes());
    }
    hexadecimal(&hash.finalize())
}

fn with_lower_case_tag(quad: &Quad) -> Quad {
    let mut quad = quad.clone();
    if let Term::Literal(literal) = &quad.object
        && let Some(tag) = literal.language()
    {
        let tag = tag.to_ascii_lowercase();
        quad.object = Literal::new_language_tagged_literal_unchecked(literal.value(), tag).into();
    }
    quad
}
