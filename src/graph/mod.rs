//! Describes a [`Declaration`] in RDF.
//!
//! In: the typed model and what its editor adds. Out: a [`Graph`], quads in document
//! order without blank nodes, so that two exports can be compared line by line. A
//! pure function: nothing is read, nothing is stored, nothing is looked up.
//!
//! What the text says stands in the default graph; what an editor adds stands in a
//! named graph of its own, `…/editor`. Every node that holds a value read from the
//! text has `prov:wasQuotedFrom`, which leads to the passages that say it.

mod conference;
mod editor;
mod instrument;
mod join;
mod names;
mod passages;
mod provisions;
mod quads;
mod sophia;
mod tags;
mod things;

pub use self::sophia::SophiaTerm;
pub use editor::{Editor, EditorError};
pub use join::{Clash, join};
pub(crate) use passages::cited;
pub use things::{Thing, ThingKind, ThingName, things};

use crate::iri::Base;
use crate::model::Declaration;
pub(crate) use conference::{agreed_period, count_name, host_names, place_names, theme_name};
use indexmap::IndexMap;
pub(crate) use names::Names;
use oxigraph::model::{GraphName, NamedOrBlankNode, Quad, Triple};
pub(crate) use provisions::{force, party_name};
use quads::Quads;
use std::collections::HashSet;
pub(crate) use tags::recased;

/// Quads in document order: the default graph's first, then the editor's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Graph {
    /// Without duplicates. Those of a declaration have no blank nodes, and each subject's
    /// stand together within a graph.
    pub quads: Vec<Quad>,
    /// The base of the IRIs that softlaw mints.
    pub base: String,
}

impl Graph {
    /// All graphs as one: triples in order of their subject's first appearance,
    /// each once.
    pub fn union(&self) -> Vec<Triple> {
        let mut subjects: IndexMap<&NamedOrBlankNode, Vec<Triple>> = IndexMap::new();
        let mut seen = HashSet::new();
        for quad in &self.quads {
            if seen.insert((&quad.subject, &quad.predicate, &quad.object)) {
                subjects
                    .entry(&quad.subject)
                    .or_default()
                    .push(quad.clone().into());
            }
        }
        subjects.into_values().flatten().collect()
    }

    /// The quads of one graph, in order.
    pub fn graph<'a>(&'a self, name: &'a GraphName) -> impl Iterator<Item = &'a Quad> {
        self.quads.iter().filter(move |q| q.graph_name == *name)
    }
}

/// Says in RDF what a declaration says.
///
/// # Errors
/// The editor's file names a part that the declaration doesn't have, or says of one
/// what can't be said of it; the error has the place in the editor's file.
pub fn describe(
    declaration: &Declaration,
    editor: Option<&Editor>,
    base: &Base,
) -> Result<Graph, EditorError> {
    let names = Names::new(declaration, editor, base);
    let mut quads = Quads::default();
    instrument::describe(declaration, &names, &mut quads);
    conference::describe(declaration, &names, &mut quads);
    provisions::describe(declaration, &names, &mut quads);
    instrument::findings(declaration, &names, &mut quads);
    passages::describe(declaration, &names, &mut quads);
    if let Some(editor) = editor {
        editor.describe(&names, &mut quads)?;
    }
    Ok(Graph {
        quads: quads.finish(),
        base: base.as_str().to_owned(),
    })
}
