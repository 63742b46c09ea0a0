//! Profiles: the graph in the terms of somebody else's vocabulary.
//!
//! In: a [`Graph`] and the name of a profile. Out: another [`Graph`], which
//! [`export`](crate::export) writes as it writes the first.
//!
//! A profile is one CONSTRUCT query in `queries/profiles/`, so that any endpoint can
//! run it and anybody can read what it asserts. The query sees all graphs as one in
//! its default graph. Two named graphs stand beside it, where the header of the query
//! asks for them: the ontology (`#+ needs: ontology`), and what only code can know of
//! the distributions, in the graph of the dataset (`#+ needs: distributions`).
//!
//! The answer of a CONSTRUCT has no order. `order` gives it that of the original
//! graph and of the query's template.
//!
//! ```
//! use softlaw::export::{self, Format};
//! use softlaw::profile::{self, Profiles};
//! use softlaw::{declarations, graph, iri::Base, model, source};
//!
//! let source = source::read(&[declarations::DEFAULT.input()])?;
//! let graph = graph::describe(&model::interpret(&source), None, &Base::default())?;
//! let profiles = Profiles::bundled()?;
//! let themes = profile::run(&graph, profiles.find("skos")?, None)?;
//! assert!(export::to_string(&themes, Format::Turtle)?.contains("skos:ConceptScheme"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod card;
mod catalogue;
mod instant;
mod order;
mod recognise;

pub use card::distribution;
pub use catalogue::{Profiles, UnknownProfile};
pub use instant::{Instant, InstantError};

use crate::export::ExportError;
use crate::graph::Graph;
use crate::iri::{Base, Name};
use crate::query::{NamedQuery, QueryError, construct};
use crate::store::{self, StoreError};
use oxigraph::model::{GraphName, NamedNode, Quad};

/// Why a profile could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// The query could not be answered.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The graph could not be loaded.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A distribution could not be written.
    #[error(transparent)]
    Export(#[from] ExportError),
}

/// The graph as the profile says it: one default graph, in document order.
///
/// `modified` is when the data were made, for the profiles that tell it.
///
/// # Errors
/// The query fails, or a format that is to be described fails for another reason than
/// that it can't hold the graph.
pub fn run(
    graph: &Graph,
    profile: &NamedQuery,
    modified: Option<Instant>,
) -> Result<Graph, ProfileError> {
    let mut quads: Vec<Quad> = graph
        .union()
        .into_iter()
        .map(|triple| triple.in_graph(GraphName::DefaultGraph))
        .collect();
    if profile.needs_distributions {
        quads.extend(card::describe(graph, modified)?);
    }
    let seen = Graph {
        quads,
        base: base(graph).as_str().to_owned(),
    };
    let store = store::load(&seen)?;
    let triples = construct(&store, profile, &seen.base)?;
    Ok(Graph {
        quads: order::arrange(triples, &seen, &profile.text),
        base: seen.base,
    })
}

/// The base of a graph; the default, where a graph that was not described by us has none.
fn base(graph: &Graph) -> Base {
    graph.base.parse().unwrap_or_default()
}

/// The IRI of the dataset that a graph is.
fn dataset(graph: &Graph) -> NamedNode {
    Name::Dataset.mint(&base(graph))
}
