//! What only code can know of a dataset: its distributions, in quads.
//!
//! In: the graph that is distributed. Out: quads in the graph of the dataset, one
//! distribution for each RDF format that can hold the graph, with its media type, its
//! size and the SHA-256 of its bytes, which are those that `softlaw export` prints.
//! The query of the profile takes them from there and adds what SPARQL can count.

use super::{Instant, ProfileError, dataset};
use crate::export::{ExportError, Format, to_string};
use crate::graph::Graph;
use crate::hexadecimal::hexadecimal;
use crate::vocabulary::{dcat, dcterms, rdf, spdx, void, xsd};
use oxigraph::model::{Literal, NamedNode, NamedNodeRef, Quad, Term};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// The IRI of the distribution of a graph in one format.
pub fn distribution(graph: &Graph, format: Format) -> NamedNode {
    NamedNode::new_unchecked(format!("{}/{format}", dataset(graph).as_str()))
}

/// The facts of the distributions, how many objects there are, and when the dataset was
/// made.
pub(super) fn describe(
    graph: &Graph,
    modified: Option<Instant>,
) -> Result<Vec<Quad>, ProfileError> {
    let dataset = dataset(graph);
    let mut quads = Vec::new();
    let mut add = |subject: &NamedNode, predicate: NamedNodeRef<'_>, object: Term| {
        quads.push(Quad::new(
            subject.clone(),
            predicate.into_owned(),
            object,
            dataset.clone(),
        ));
    };
    add(&dataset, rdf::TYPE, dcat::DATASET.into_owned().into());
    if let Some(instant) = modified {
        add(&dataset, dcterms::MODIFIED, instant.literal().into());
    }
    // The store keeps every kind of integer as xsd:integer, so it would count too few.
    let objects: HashSet<&Term> = graph.quads.iter().map(|quad| &quad.object).collect();
    let count = i64::try_from(objects.len()).unwrap_or(i64::MAX);
    add(
        &dataset,
        void::DISTINCT_OBJECTS,
        Literal::from(count).into(),
    );
    for format in Format::ALL {
        let text = match to_string(graph, format) {
            Ok(text) => text,
            // What can't be written is not distributed.
            Err(ExportError::XmlCharacter { .. } | ExportError::XmlName { .. }) => continue,
            Err(error) => return Err(error.into()),
        };
        let node = distribution(graph, format);
        let sum = NamedNode::new_unchecked(format!("{}#sha256", node.as_str()));
        let hash = hexadecimal(&Sha256::digest(text.as_bytes()));
        add(&dataset, dcat::DISTRIBUTION, node.clone().into());
        add(
            &node,
            rdf::TYPE,
            dcat::DISTRIBUTION_CLASS.into_owned().into(),
        );
        let name = Literal::new_simple_literal(format.name());
        add(&node, dcterms::TITLE, name.into());
        add(&node, dcat::MEDIA_TYPE, media_type(format).into());
        let size = Literal::new_typed_literal(text.len().to_string(), xsd::NON_NEGATIVE_INTEGER);
        add(&node, dcat::BYTE_SIZE, size.into());
        add(&node, spdx::CHECKSUM, sum.clone().into());
        add(&sum, rdf::TYPE, spdx::CHECKSUM_CLASS.into_owned().into());
        let algorithm = spdx::CHECKSUM_ALGORITHM_SHA256.into_owned();
        add(&sum, spdx::ALGORITHM, algorithm.into());
        let value = Literal::new_typed_literal(hash, xsd::HEX_BINARY);
        add(&sum, spdx::CHECKSUM_VALUE, value.into());
    }
    Ok(quads)
}

/// In the table of IANA, as `dcat:mediaType` wants it.
fn media_type(format: Format) -> NamedNode {
    let table = "https://www.iana.org/assignments/media-types/";
    NamedNode::new_unchecked(format!("{table}{}", format.media_type()))
}
