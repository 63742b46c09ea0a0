//! The same facts give the same proposals, in every format and in any order.

use super::{Authority, authorities, authority, data, proposals, said, shanghai, temporary};
use oxigraph::io::{RdfFormat, RdfParser, RdfSerializer};
use oxigraph::model::Triple;
use softlaw::link::Limits;

/// A dump as triples; blank nodes are a name's own node.
fn triples(authority: &Authority) -> Vec<Triple> {
    let bytes = std::fs::read(&authority.path).unwrap();
    let quads = RdfParser::from_format(authority.format).for_slice(&bytes);
    let triples: Vec<Triple> = quads.map(|quad| quad.unwrap().into()).collect();
    assert!(triples.len() > 15, "{}", authority.name);
    triples
}

fn written(triples: &[Triple], format: RdfFormat) -> String {
    let mut writer = RdfSerializer::from_format(format).for_writer(Vec::new());
    for triple in triples {
        writer.serialize_triple(triple).unwrap();
    }
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

#[test]
fn every_format_gives_the_same() {
    for file in authorities() {
        let triples = triples(&file);
        let expected = proposals(&shanghai(), std::slice::from_ref(&file), Limits::default());
        let expected = expected.unwrap().proposals;
        assert!(!expected.is_empty(), "{}", file.name);
        for ending in ["ttl", "nt", "nq", "trig", "rdf", "jsonld"] {
            let text = written(&triples, Authority::format_of(ending).unwrap());
            let (_folder, copy) = temporary(&format!("copy.{ending}"), &text);
            let found = proposals(&shanghai(), &[copy], Limits::default()).unwrap();
            assert_eq!(found.proposals, expected, "{} as {ending}", file.name);
        }
    }
}

#[test]
fn the_order_of_a_dump_does_not_matter() {
    for file in authorities() {
        let triples = triples(&file);
        let expected = proposals(&shanghai(), &[file], Limits::default()).unwrap();
        let mut turned = triples.clone();
        turned.reverse();
        // A label's own node then comes long after it, or long before.
        let mut sorted = triples;
        sorted.sort_by_key(|triple| triple.object.to_string());
        for triples in [turned, sorted] {
            let text = written(&triples, RdfFormat::NTriples);
            let (_folder, copy) = temporary("copy.nt", &text);
            let found = proposals(&shanghai(), &[copy], Limits::default()).unwrap();
            assert_eq!(found.proposals, expected.proposals);
        }
    }
}

#[test]
fn a_name_in_a_node_of_its_own_is_read() {
    let found = proposals(
        &shanghai(),
        &[authority(&data("eurovoc.nt"))],
        Limits::default(),
    );
    let found = said(&found.unwrap());
    // Concepts with odd numbers have their names in SKOS-XL alone.
    let subject = "instrument dcterms:subject http://eurovoc.europa.eu/5969".to_owned();
    assert!(found.contains(&subject), "{found:?}");
    let text = std::fs::read_to_string(data("eurovoc.nt")).unwrap();
    assert!(!text.contains("5969> <http://www.w3.org/2004/02/skos/core#prefLabel>"));
}
