//! The fixture, and the two families of parsers that read the exports back.

use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{Literal, Quad, Term};
use sha2::{Digest, Sha256};
use softlaw::export::{self, Format};
use softlaw::graph::Graph;
use sophia::api::prelude::*;
use sophia::api::quad::Spog;
use sophia::api::term::SimpleTerm;
use std::collections::HashSet;
use std::fs;

pub const BASE: &str = "https://w3id.org/softlaw/";
pub const SL: &str = "https://w3id.org/softlaw/ns#";
pub const D: &str =
    "https://w3id.org/softlaw/id/declaration/2021/geneva-declaration-of-the-river-courts-forum";

/// The fixture, with the tags as a describer writes them.
pub fn river_courts() -> Graph {
    let text = fs::read_to_string("tests/data/export/river-courts.trig").unwrap();
    let mut quads = parse(&text, RdfFormat::TriG);
    assert!(quads.len() > 150);
    for quad in &mut quads {
        if let Term::Literal(literal) = &quad.object
            && literal.language() == Some("zh-hans")
        {
            quad.object =
                Literal::new_language_tagged_literal_unchecked(literal.value(), "zh-Hans").into();
        }
    }
    graph(quads)
}

pub fn graph(quads: Vec<Quad>) -> Graph {
    Graph {
        quads,
        base: BASE.to_owned(),
    }
}

pub fn parse(text: &str, format: RdfFormat) -> Vec<Quad> {
    RdfParser::from_format(format)
        .for_slice(text.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn oxigraph_format(format: Format) -> RdfFormat {
    RdfFormat::from_media_type(format.media_type()).unwrap()
}

pub fn text(graph: &Graph, format: Format) -> String {
    export::to_string(graph, format).unwrap()
}

/// What sophia's parser reads, as canonical N-Quads by sophia's own RDFC-1.0.
/// None for RDF/XML, which this build of sophia doesn't read.
fn sophia_digest(text: &str, format: Format) -> Option<String> {
    use sophia::turtle::parser::{nq, nt, trig, turtle};
    type Dataset = HashSet<Spog<SimpleTerm<'static>>>;
    let dataset: Dataset = match format {
        Format::Turtle => turtle::parse_str(text)
            .to_quads()
            .collect_quads()
            .unwrap_or_else(|error| panic!("{error}\n{text}")),
        Format::NTriples => nt::parse_str(text).to_quads().collect_quads().unwrap(),
        Format::TriG => trig::parse_str(text)
            .collect_quads()
            .unwrap_or_else(|error| panic!("{error}\n{text}")),
        Format::NQuads => nq::parse_str(text).collect_quads().unwrap(),
        Format::JsonLd => sophia::jsonld::JsonLdParser::new()
            .parse_str(text)
            .collect_quads()
            .unwrap_or_else(|error| panic!("{error}\n{text}")),
        Format::RdfXml => return None,
    };
    let mut canonical = Vec::new();
    sophia::c14n::rdfc10::normalize(&dataset, &mut canonical).unwrap();
    Some(hex(&canonical))
}

pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect()
}

/// Both parser families give back the graph that was written.
pub fn assert_round_trip(graph: &Graph, format: Format) {
    let text = text(graph, format);
    let expected = export::digest(graph, format);
    let back = Graph {
        quads: parse(&text, oxigraph_format(format)),
        base: String::new(),
    };
    assert_eq!(
        export::digest(&back, format),
        expected,
        "{format}, oxigraph\n{text}"
    );
    if let Some(digest) = sophia_digest(&text, format) {
        assert_eq!(digest, expected, "{format}, sophia\n{text}");
    }
}
