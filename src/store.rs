//! The store: a graph goes in, an oxigraph store that answers SPARQL comes out.
//!
//! It lives in memory. The agreed facts stand in the default graph, an editor's
//! additions in the named graph they came with. The ontology is a third part,
//! in a named graph of its own. It is parsed from text that is built into the
//! program, so it is loaded only for a query that needs it.

use crate::graph::Graph;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::NamedNodeRef;
use oxigraph::store::{LoaderError, StorageError, Store};

/// The graph that holds the ontology and its alignments.
pub const ONTOLOGY: NamedNodeRef<'static> =
    NamedNodeRef::new_unchecked("https://w3id.org/softlaw/ns");

/// The graph that tells what the IRIs of authorities name.
pub const AUTHORITIES: NamedNodeRef<'static> =
    NamedNodeRef::new_unchecked("https://w3id.org/softlaw/authorities");

/// What the IRIs of authorities name, in Turtle.
pub(crate) const AUTHORITIES_TEXT: (&str, &str) = (
    "authorities.ttl",
    include_str!("../ontology/authorities.ttl"),
);

/// The files of the ontology, each with its name.
pub(crate) const ONTOLOGY_TEXTS: [(&str, &str); 2] = [
    ("softlaw.ttl", include_str!("../ontology/softlaw.ttl")),
    ("alignments.ttl", include_str!("../ontology/alignments.ttl")),
];

/// Why a store could not be filled.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The store itself failed.
    #[error("the store failed")]
    Storage(#[from] StorageError),
    /// A file of the ontology is not Turtle.
    #[error("ontology/{file} could not be loaded")]
    Ontology {
        /// Name of the file.
        file: &'static str,
        /// What the parser or the store said.
        source: LoaderError,
    },
}

/// Puts every quad of the graph in a new store.
///
/// One transaction that borrows the quads: as fast as the bulk loader at this
/// size, without its threads and without a copy.
pub fn load(graph: &Graph) -> Result<Store, StoreError> {
    let store = Store::new()?;
    let mut transaction = store.start_transaction()?;
    transaction.extend(&graph.quads);
    transaction.commit()?;
    Ok(store)
}

/// Adds the ontology and its alignments in the graph [`ONTOLOGY`], once: a store
/// that has the graph is left as it is.
pub fn load_ontology(store: &Store) -> Result<(), StoreError> {
    load_texts(store, ONTOLOGY, &ONTOLOGY_TEXTS)
}

/// Adds what the IRIs of authorities name in the graph [`AUTHORITIES`], once.
pub fn load_authorities(store: &Store) -> Result<(), StoreError> {
    load_texts(store, AUTHORITIES, &[AUTHORITIES_TEXT])
}

fn load_texts(
    store: &Store,
    graph: NamedNodeRef<'static>,
    texts: &[(&'static str, &str)],
) -> Result<(), StoreError> {
    if store.contains_named_graph(graph)? {
        return Ok(());
    }
    for &(file, text) in texts {
        let parser = RdfParser::from_format(RdfFormat::Turtle)
            .with_default_graph(graph)
            .without_named_graphs();
        store
            .load_from_slice(parser, text.as_bytes())
            .map_err(|source| StoreError::Ontology { file, source })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use oxigraph::model::{GraphName, NamedNode, Quad};

    fn graph() -> Graph {
        let node = |name: &str| {
            NamedNode::new(format!("http://example.org/{name}")).expect("it is an IRI")
        };
        let fact = Quad::new(node("s"), node("p"), node("o"), GraphName::DefaultGraph);
        let link = Quad::new(node("s"), node("p"), node("x"), node("editor"));
        Graph {
            quads: vec![fact, link],
            base: "http://example.org/".into(),
        }
    }

    #[test]
    fn every_quad_is_in_the_graph_it_came_with() {
        let graph = graph();
        let store = load(&graph).expect("it is in memory");
        assert_eq!(store.len().expect("it is in memory"), 2);
        for quad in &graph.quads {
            assert!(
                store.contains(quad).expect("it is in memory"),
                "{quad} is missing"
            );
        }
    }

    #[test]
    fn the_ontology_is_loaded_once_in_its_own_graph() {
        let store = load(&graph()).expect("it is in memory");
        load_ontology(&store).expect("it is in memory");
        let size = store.len().expect("it is in memory");
        assert!(size > 2);
        load_ontology(&store).expect("it is in memory");
        assert_eq!(store.len().expect("it is in memory"), size);
        let inside = store.quads_for_pattern(None, None, None, Some(ONTOLOGY.into()));
        assert_eq!(inside.count(), size - 2);
        load_authorities(&store).expect("it is in memory");
        let known = store.quads_for_pattern(None, None, None, Some(AUTHORITIES.into()));
        assert!(known.count() > 0);
    }
}
