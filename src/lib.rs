//! softlaw turns declarations, communiqués and joint statements into linked data.
//!
//! Bytes go in, as a legal database publishes them, in one or more languages. A graph
//! comes out, in which every claim that was read from the text quotes it. Each stage is
//! one noun and one verb, and uses only the stages above it:
//!
//! ```text
//! bytes ── source::read ──> Source          text, lines, stretches of one language
//!                             │
//!            language ┄┄┄> model::interpret  structure, facts, statements, alignment
//!                             │
//!                         Declaration        plain structs, without RDF
//!                             ├── compare::compare ──> Comparison, side by side
//!  vocabulary, iri ┄┄┄┄> graph::describe <── Editor   what an editor adds
//!                             │
//!                           Graph            quads in document order
//!                             ├── store::load ──> Store ── query::run ──> Answer
//!                             ├── profile::run ──> Graph, in the terms of others
//!                             ├── check::run ──> Report, findings with their codes
//!                             ├── link::propose <── an authority's files
//!                             └── export::write ──> Turtle, JSON-LD, …
//! ```
//!
//! | module | what it does |
//! |---|---|
//! | [`source`] | reads bytes into text with places |
//! | [`language`] | knows what a language looks like; one file each |
//! | [`model`] | interprets the text as a [`Declaration`](model::Declaration) |
//! | [`reading`] | does both for many instruments |
//! | [`vocabulary`] | the IRIs of terms |
//! | [`iri`] | the IRIs of things: minted and parsed back |
//! | [`graph`] | describes the declaration in quads |
//! | [`store`] | loads the graph into an embedded SPARQL store |
//! | [`query`] | answers, from a catalogue of questions or SPARQL |
//! | [`profile`] | says the graph in the terms of ELI, schema.org, SKOS, DCAT or Core Public Event |
//! | [`export`] | writes the six RDF formats, Akoma Ntoso and tables |
//! | [`check`] | finds what is missing, unread, different or wrong |
//! | [`compare`] | puts the language versions side by side |
//! | [`link`] | proposes links to authorities, for an editor to look at |
//! | [`declarations`] | the declaration that comes with softlaw |
//! | [`excerpt`] | shows a place in a text, for messages |
//! | [`cli`] | the command line |
//!
//! The whole way, from a text to an answer and to a file:
//!
//! ```
//! use softlaw::export::{self, Format};
//! use softlaw::query::{self, Answer, Catalogue, Names};
//! use softlaw::{graph, iri::Base, model, source, store};
//!
//! let text = "Lakeside Declaration of the Conference of River Courts\n\
//!             The Conference of River Courts was convened in Bern, Switzerland on May 3, 2021.\n\
//!             The participants expressed the following views:\n\
//!             I. Courts should commit themselves to hearing river cases within a year.\n";
//! let input = source::Input { name: "lakeside.txt".to_owned(), bytes: text.into() };
//!
//! let source = source::read(&[input])?;
//! let declaration = model::interpret(&source);
//! let graph = graph::describe(&declaration, None, &Base::default())?;
//!
//! let store = store::load(&graph)?;
//! let names = Names::of(&store, &graph.base)?;
//! let catalogue = Catalogue::bundled()?;
//! let answer = query::run(&store, catalogue.find("commitments")?, &[], &names)?;
//! let Answer::Solutions(commitments) = answer else { panic!("a SELECT query gives rows") };
//! assert_eq!(commitments.rows.len(), 1);
//!
//! let turtle = export::to_string(&graph, Format::Turtle)?;
//! assert!(turtle.contains("sl:action \"hearing river cases within a year\"@en"));
//!
//! // One view where "views" are announced: the rest may be lost.
//! let report = softlaw::check::run(&declaration, &graph)?;
//! assert!(report.findings.iter().any(|finding| finding.code == "views-end-early"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

pub mod check;
pub mod cli;
mod columns;
pub mod compare;
pub mod declarations;
pub mod excerpt;
pub mod export;
mod file_name;
pub mod graph;
mod hexadecimal;
pub mod iri;
pub mod language;
mod line_ends;
pub mod link;
mod markup;
pub mod model;
mod nearest;
pub mod profile;
pub mod query;
pub mod reading;
pub mod source;
pub mod store;
mod visible;
pub mod vocabulary;

/// The Rust of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
