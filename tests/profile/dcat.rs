//! The profile `dcat`: its terms are DCAT's, its counts and digests are those of the
//! exports.

use crate::graphs;
use crate::terms::Vocabulary;
use crate::{all_made, anchor, iri, made, members, objects, triples, turtle};
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::vocab::rdf;
use oxigraph::model::{Term, Triple};
use sha2::{Digest, Sha256};
use softlaw::export::{Format, to_string};
use softlaw::graph::Graph;
use softlaw::profile::{self, Profiles, distribution};
use std::collections::{BTreeMap, BTreeSet};

fn value(triples: &[Triple], subject: &str, predicate: &str) -> String {
    let found = objects(triples, subject, predicate);
    assert_eq!(found.len(), 1, "{subject} {predicate}: {found:?}");
    plain(found[0])
}

fn plain(term: &Term) -> String {
    match term {
        Term::NamedNode(node) => node.as_str().to_owned(),
        Term::Literal(literal) => literal.value().to_owned(),
        Term::BlankNode(node) => node.to_string(),
    }
}

fn dataset(graph: &Graph) -> String {
    format!("{}dataset", graph.base)
}

#[test]
fn every_term_is_in_dcat() {
    let Some(definitions) = anchor("dcat3.ttl") else {
        return;
    };
    let dcat = Vocabulary::new("http://www.w3.org/ns/dcat#", &definitions);
    for (name, card) in all_made("dcat") {
        assert_eq!(dcat.faults(card), Vec::<String>::new(), "{name}");
    }
    assert!(dcat.seen.borrow().len() >= 7, "{:?}", dcat.seen.borrow());
    let bad = turtle("<d> a dcat:Dataset ; dcat:distribution <d> ; dcat:size 1 .");
    assert_eq!(dcat.faults(&bad).len(), 2, "{:?}", dcat.faults(&bad));
}

#[test]
fn each_distribution_has_the_size_and_the_digest_of_what_export_prints() {
    for graph in [
        graphs::bundled(),
        graphs::one_day(),
        graphs::joined().clone(),
    ] {
        let card = triples(&made(&graph, "dcat"));
        let named = objects(&card, &dataset(&graph), "dcat:distribution");
        assert_eq!(named.len(), Format::ALL.len());
        for format in Format::ALL {
            let node = distribution(&graph, format).into_string();
            let text = to_string(&graph, format).unwrap();
            assert!(named.iter().any(|of| plain(of) == node), "{node}");
            let size = objects(&card, &node, "dcat:byteSize");
            let expected = format!("\"{}\"^^<{}>", text.len(), iri("xsd:nonNegativeInteger"));
            assert_eq!(size[0].to_string(), expected);
            let media = value(&card, &node, "dcat:mediaType");
            assert!(media.ends_with(&format!("/media-types/{}", format.media_type())));
            let sum = value(&card, &node, "spdx:checksum");
            let hash: String = Sha256::digest(text.as_bytes())
                .iter()
                .map(|b| format!("{b:02x}"))
                .collect();
            assert_eq!(value(&card, &sum, "spdx:checksumValue"), hash);
            assert_eq!(
                value(&card, &sum, "spdx:algorithm"),
                iri("spdx:checksumAlgorithm_sha256")
            );
        }
    }
}

/// What the N-Triples hold, counted by other means than SPARQL.
#[test]
fn the_counts_are_those_of_the_triples() {
    for ((name, graph), (_, card)) in graphs::all().iter().zip(all_made("dcat")) {
        let text = to_string(graph, Format::NTriples).unwrap();
        let held: BTreeSet<[String; 3]> = RdfParser::from_format(RdfFormat::NTriples)
            .for_slice(text.as_bytes())
            .map(|quad| {
                let quad = quad.unwrap();
                [
                    quad.subject.to_string(),
                    quad.predicate.as_str().to_owned(),
                    quad.object.to_string(),
                ]
            })
            .collect();
        let node = dataset(graph);
        let distinct = |at: usize| held.iter().map(|t| &t[at]).collect::<BTreeSet<_>>();
        let mut classes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut properties: BTreeMap<&str, usize> = BTreeMap::new();
        for [s, p, o] in &held {
            if p == rdf::TYPE.as_str() {
                classes.entry(o).or_default().insert(s);
            }
            *properties.entry(p).or_default() += 1;
        }
        let ours = format!("<{}", graph.base);
        let entities = distinct(0).iter().filter(|s| s.starts_with(&ours)).count();
        for (term, count) in [
            ("void:triples", held.len()),
            ("void:distinctSubjects", distinct(0).len()),
            ("void:distinctObjects", distinct(2).len()),
            ("void:properties", properties.len()),
            ("void:classes", classes.len()),
            ("void:entities", entities),
        ] {
            assert_eq!(
                value(card, &node, term),
                count.to_string(),
                "{name}: {term}"
            );
        }
        let partitions = objects(card, &node, "void:classPartition");
        assert_eq!(partitions.len(), classes.len());
        for part in partitions.into_iter().map(plain) {
            let class = format!("<{}>", value(card, &part, "void:class"));
            let count = classes[class.as_str()].len().to_string();
            assert_eq!(
                value(card, &part, "void:entities"),
                count,
                "{name}: {class}"
            );
        }
        let partitions = objects(card, &node, "void:propertyPartition");
        assert_eq!(partitions.len(), properties.len());
        for part in partitions.into_iter().map(plain) {
            let property = value(card, &part, "void:property");
            let count = properties[property.as_str()].to_string();
            assert_eq!(
                value(card, &part, "void:triples"),
                count,
                "{name}: {property}"
            );
        }
    }
}

#[test]
fn links_are_counted_by_property_and_host() {
    let graph = graphs::bundled();
    let card = triples(&made(&graph, "dcat"));
    let mut sets: Vec<(String, String, String)> = members(&card, "void:Linkset")
        .into_iter()
        .map(|set| {
            let target = value(&card, set, "void:objectsTarget");
            let predicate = value(&card, set, "void:linkPredicate");
            let name = predicate.rsplit(['#', '/']).next().unwrap().to_owned();
            (
                name,
                value(&card, &target, "void:uriSpace"),
                value(&card, set, "void:triples"),
            )
        })
        .collect();
    sets.sort();
    let expected = [
        ("broadMatch", "http://eurovoc.europa.eu/", "3"),
        ("relatedMatch", "http://eurovoc.europa.eu/", "1"),
        ("sameAs", "http://publications.europa.eu/", "1"),
        ("sameAs", "http://www.wikidata.org/", "3"),
        ("sameAs", "https://sws.geonames.org/", "2"),
        ("subject", "http://eurovoc.europa.eu/", "3"),
        ("subject", "http://id.loc.gov/", "1"),
    ];
    let expected = expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
    assert_eq!(sets, expected);
}

#[test]
fn what_the_editor_says_of_the_dataset_is_on_its_card() {
    let graph = graphs::one_day();
    let card = triples(&made(&graph, "dcat"));
    let node = dataset(&graph);
    assert_eq!(node, "https://example.org/dataset");
    let titles = objects(&card, &node, "dcterms:title");
    assert_eq!(
        titles.iter().map(|t| t.to_string()).collect::<Vec<_>>(),
        ["\"River law\"@en", "\"河流法\"@zh-Hans"]
    );
    for (term, told) in [
        ("dcterms:description", "What river courts declare."),
        ("dcterms:publisher", "https://example.org/library"),
        ("dcterms:license", "https://example.org/licence"),
        ("dcat:landingPage", "https://example.org/river-law"),
        ("dcterms:issued", "2026-01-02"),
        ("dcterms:modified", "2026-03-04"),
    ] {
        assert_eq!(value(&card, &node, term), told);
    }
    let turtle = distribution(&graph, Format::Turtle).into_string();
    assert_eq!(
        value(&card, &turtle, "dcat:accessURL"),
        "https://example.org/river-law"
    );
    // Without a table, the record's publisher and licence hold.
    let graph = graphs::bundled();
    let card = triples(&made(&graph, "dcat"));
    let of = |term| value(&card, &dataset(&graph), term);
    assert_eq!(of("dcterms:publisher"), "https://w3id.org/softlaw/");
    assert_eq!(
        of("dcterms:license"),
        "https://creativecommons.org/licenses/by/4.0/"
    );
    assert_eq!(
        objects(&card, &dataset(&graph), "dcterms:modified").len(),
        0
    );
}

#[test]
fn the_time_is_given_and_never_the_clocks() {
    let graph = graphs::bundled();
    let profiles = Profiles::bundled().unwrap();
    let dcat = profiles.find("dcat").unwrap();
    let at = "1735689600".parse().unwrap();
    let card = triples(&profile::run(&graph, dcat, Some(at)).unwrap());
    let modified = value(&card, &dataset(&graph), "dcterms:modified");
    assert_eq!(modified, "2025-01-01T00:00:00Z");
}

#[test]
fn several_instruments_are_one_dataset() {
    let graph = graphs::joined();
    let card = triples(&made(graph, "dcat"));
    assert_eq!(members(&card, "dcat:Dataset"), [dataset(graph)]);
    let title = value(&card, &dataset(graph), "dcterms:title");
    let examples = objects(&card, &dataset(graph), "void:exampleResource").len();
    assert!(examples >= 28);
    assert_eq!(title, format!("Linked data of {examples} instruments"));
}
