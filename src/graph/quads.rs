//! Collects quads in order.

use crate::model::{Date, Quote};
use crate::vocabulary::{rdf, xsd};
use indexmap::IndexSet;
use oxigraph::model::{GraphName, Literal, NamedNode, NamedNodeRef, Quad, Term};

/// Quads in the order they are said; each is kept once.
#[derive(Default)]
pub(super) struct Quads {
    list: IndexSet<Quad>,
    graph: GraphName,
}

impl Quads {
    /// From here on, quads go into another graph.
    pub(super) fn enter(&mut self, graph: &NamedNode) {
        self.graph = graph.clone().into();
    }

    pub(super) fn add(
        &mut self,
        subject: &NamedNode,
        predicate: NamedNodeRef<'_>,
        object: impl Into<Term>,
    ) {
        self.list.insert(Quad::new(
            subject.clone(),
            predicate.into_owned(),
            object,
            self.graph.clone(),
        ));
    }

    /// `a`, with the most special class first.
    pub(super) fn a(&mut self, subject: &NamedNode, classes: &[NamedNodeRef<'static>]) {
        for class in classes {
            self.add(subject, rdf::TYPE, *class);
        }
    }

    pub(super) fn finish(self) -> Vec<Quad> {
        self.list.into_iter().collect()
    }
}

/// A literal whose language tag stays as it is spelt: `zh-Hans`.
pub(super) fn tagged(text: &str, tag: &str) -> Literal {
    Literal::new_language_tagged_literal_unchecked(text, tag)
}

/// A whole number. `xsd:integer`, as Turtle writes it.
pub(super) fn integer(number: impl TryInto<i64>) -> Literal {
    Literal::from(number.try_into().unwrap_or(i64::MAX))
}

/// A date with the datatype of what is known of it.
pub(super) fn date(date: Date) -> Literal {
    let datatype = match (date.month, date.day) {
        (Some(_), Some(_)) => xsd::DATE,
        (Some(_), None) => xsd::G_YEAR_MONTH,
        _ => xsd::G_YEAR,
    };
    Literal::new_typed_literal(date.to_string(), datatype)
}

/// A position: `xsd:nonNegativeInteger`, as the Web Annotation vocabulary wants it.
pub(super) fn position(number: usize) -> Literal {
    Literal::new_typed_literal(number.to_string(), xsd::NON_NEGATIVE_INTEGER)
}

/// All passages of some quotes.
pub(super) fn passages<'a>(
    quotes: impl IntoIterator<Item = &'a Quote>,
) -> impl Iterator<Item = (&'a Quote, &'a crate::model::Passage)> {
    quotes
        .into_iter()
        .flat_map(|quote| quote.passages.iter().map(move |passage| (quote, passage)))
}
