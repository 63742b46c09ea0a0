//! The graph as a [sophia](https://docs.rs/sophia) dataset, without a copy: matching,
//! isomorphism, canonical form and sophia's serialisers work on a [`Graph`] as it is.
//!
//! ```
//! use sophia::api::prelude::*;
//! use sophia::api::term::matcher::Any;
//! # let bundled = softlaw::declarations::DEFAULT;
//! # let declaration = softlaw::model::interpret(&softlaw::source::read(&[bundled.input()])?);
//! let graph = softlaw::graph::describe(&declaration, None, &Default::default())?;
//! let force = softlaw::graph::SophiaTerm::from(softlaw::vocabulary::sl::FORCE);
//! assert_eq!(graph.quads_matching(Any, [force], Any, Any).count(), 4);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use super::Graph;
use oxigraph::model::{GraphNameRef, NamedNodeRef, Quad, TermRef};
use sophia::api::MownStr;
use sophia::api::dataset::{DResult, Dataset, SetDataset};
use sophia::api::quad::Spog;
use sophia::api::term::{BnodeId, IriRef, LanguageTag, Term, TermKind};
use std::convert::Infallible;

/// A term of an oxigraph quad, as sophia sees terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SophiaTerm<'a>(TermRef<'a>);

impl<'a> From<NamedNodeRef<'a>> for SophiaTerm<'a> {
    fn from(node: NamedNodeRef<'a>) -> Self {
        Self(node.into())
    }
}

impl Dataset for Graph {
    type Quad<'x> = Spog<SophiaTerm<'x>>;
    type Error = Infallible;

    fn quads(&self) -> impl Iterator<Item = DResult<Self, Self::Quad<'_>>> + '_ {
        self.quads.iter().map(|quad| Ok(spog(quad)))
    }
}

/// A graph holds each quad once.
impl SetDataset for Graph {}

fn spog(quad: &Quad) -> Spog<SophiaTerm<'_>> {
    let graph = match quad.graph_name.as_ref() {
        GraphNameRef::NamedNode(node) => Some(SophiaTerm(node.into())),
        GraphNameRef::BlankNode(node) => Some(SophiaTerm(node.into())),
        GraphNameRef::DefaultGraph => None,
    };
    let triple = [
        quad.subject.as_ref().into(),
        quad.predicate.as_ref().into(),
        quad.object.as_ref(),
    ];
    (triple.map(SophiaTerm), graph)
}

impl Term for SophiaTerm<'_> {
    type BorrowTerm<'x>
        = Self
    where
        Self: 'x;

    fn kind(&self) -> TermKind {
        match self.0 {
            TermRef::NamedNode(_) => TermKind::Iri,
            TermRef::BlankNode(_) => TermKind::BlankNode,
            TermRef::Literal(_) => TermKind::Literal,
        }
    }

    fn iri(&self) -> Option<IriRef<MownStr<'_>>> {
        match self.0 {
            TermRef::NamedNode(node) => Some(IriRef::new_unchecked(node.as_str().into())),
            _ => None,
        }
    }

    fn bnode_id(&self) -> Option<BnodeId<MownStr<'_>>> {
        match self.0 {
            TermRef::BlankNode(node) => Some(BnodeId::new_unchecked(node.as_str().into())),
            _ => None,
        }
    }

    fn lexical_form(&self) -> Option<MownStr<'_>> {
        match self.0 {
            TermRef::Literal(literal) => Some(literal.value().into()),
            _ => None,
        }
    }

    fn datatype(&self) -> Option<IriRef<MownStr<'_>>> {
        match self.0 {
            TermRef::Literal(literal) => {
                Some(IriRef::new_unchecked(literal.datatype().as_str().into()))
            }
            _ => None,
        }
    }

    fn language_tag(&self) -> Option<LanguageTag<MownStr<'_>>> {
        match self.0 {
            TermRef::Literal(literal) => literal
                .language()
                .map(|tag| LanguageTag::new_unchecked(tag.into())),
            _ => None,
        }
    }

    fn base_direction(&self) -> Option<sophia::api::term::BaseDirection> {
        None
    }

    fn borrow_term(&self) -> Self::BorrowTerm<'_> {
        *self
    }
}
