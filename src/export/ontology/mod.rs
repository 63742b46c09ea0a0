//! The ontology itself: the files of `ontology/` go in, their graph or a page of HTML
//! comes out.
//!
//! The page is made from the Turtle alone: what is not said there is not on the page,
//! and the picture is drawn from it by rule.
//!
//! | file | what it does |
//! |---|---|
//! | `terms` | what the Turtle says of each term |
//! | `page`, `rows` | the page, and the facts of one term |
//! | `diagram` | which boxes and arrows the picture has, and how they are drawn |
//! | `layout` | where boxes and arrows stand |

mod diagram;
mod layout;
mod page;
mod rows;
mod terms;

use crate::graph::{Graph, recased};
use crate::store::ONTOLOGY_TEXTS;
use oxigraph::io::{RdfFormat, RdfParser, RdfSyntaxError};
use oxigraph::model::{GraphName, NamedNode, Quad};
use terms::Vocabulary;
use thiserror::Error;

/// A file of the ontology is not Turtle.
#[derive(Debug, Error)]
#[error("ontology/{file} is not Turtle: {source}")]
pub struct OntologyError {
    file: &'static str,
    source: RdfSyntaxError,
}

/// The ontology as a graph: `softlaw.ttl` in the default graph, `alignments.ttl` in a
/// graph under its own IRI.
///
/// # Errors
/// A file is not Turtle.
pub fn ontology() -> Result<Graph, OntologyError> {
    let mut quads = Vec::new();
    for (file, text) in ONTOLOGY_TEXTS {
        let graph = match file {
            "softlaw.ttl" => GraphName::DefaultGraph,
            _ => NamedNode::new_unchecked(ALIGNMENTS).into(),
        };
        for quad in RdfParser::from_format(RdfFormat::Turtle).for_slice(text.as_bytes()) {
            let quad = quad.map_err(|source| OntologyError { file, source })?;
            quads.push(Quad {
                object: recased(quad.object),
                graph_name: graph.clone(),
                ..quad
            });
        }
    }
    Ok(Graph {
        quads,
        base: "https://w3id.org/softlaw/id/".to_owned(),
    })
}

const ALIGNMENTS: &str = "https://w3id.org/softlaw/ns/alignments";

/// A page about the ontology, which needs no other file and no script: the same bytes
/// for the same Turtle.
///
/// # Errors
/// A file is not Turtle.
pub fn ontology_page() -> Result<String, OntologyError> {
    Ok(page::page(&Vocabulary::of(&ontology()?)))
}

#[cfg(test)]
mod tests;
