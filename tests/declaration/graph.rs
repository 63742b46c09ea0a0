//! The graph of the bundled declaration: promises 3 and 4, its formats, its terms.

use super::described;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{GraphName, Quad, Term};
use softlaw::export::{Format, digest, to_string};
use softlaw::graph::Graph;
use softlaw::vocabulary::{FOREIGN, oa, prov, rdf, sl};
use std::collections::{BTreeSet, HashSet};

#[test]
fn all_formats_are_one_graph() {
    let graph = described();
    let expected = digest(&graph, Format::Turtle);
    for format in Format::ALL {
        let text = to_string(&graph, format).expect("it is written");
        let standard = RdfFormat::from_media_type(format.media_type()).expect("a standard format");
        let quads: Vec<Quad> = RdfParser::from_format(standard)
            .for_slice(text.as_bytes())
            .collect::<Result<_, _>>()
            .unwrap_or_else(|error| panic!("{format}: {error}"));
        assert!(quads.len() > 1000, "{format} has {} quads", quads.len());
        let back = Graph {
            quads,
            base: graph.base.clone(),
        };
        assert_eq!(digest(&back, Format::Turtle), expected, "{format}");
        if format.is_dataset() {
            assert_eq!(
                digest(&back, Format::TriG),
                digest(&graph, Format::TriG),
                "{format}"
            );
        }
        assert_eq!(
            to_string(&described(), format).expect("it is written"),
            text,
            "{format} again"
        );
    }
}

#[test]
fn no_blank_nodes_no_duplicates_and_each_subject_in_one_piece() {
    let graph = described();
    let mut seen = HashSet::new();
    assert!(graph.quads.iter().all(|quad| seen.insert(quad)));
    assert!(
        graph
            .quads
            .iter()
            .all(|q| q.subject.is_named_node() && !q.object.is_blank_node())
    );
    let mut order: Vec<_> = graph
        .quads
        .iter()
        .map(|q| (&q.graph_name, &q.subject))
        .collect();
    order.dedup();
    assert_eq!(order.iter().collect::<HashSet<_>>().len(), order.len());
}

#[test]
fn every_claim_of_the_text_leads_to_a_passage_that_is_described() {
    let graph = described();
    let triples: HashSet<_> = graph
        .quads
        .iter()
        .map(|q| (&q.subject, q.predicate.as_ref()))
        .collect();
    let cited: Vec<_> = graph
        .quads
        .iter()
        .filter(|q| q.predicate == prov::WAS_QUOTED_FROM)
        .collect();
    assert!(cited.len() > 100);
    for quad in cited {
        let Term::NamedNode(passage) = &quad.object else {
            panic!("{quad} cites no node")
        };
        assert!(
            triples.contains(&(&passage.clone().into(), oa::HAS_SELECTOR)),
            "{passage} is not described"
        );
    }
    // Whatever carries words of ours cites a passage.
    let words = [
        sl::TEXT,
        sl::ACTION,
        sl::MATTER,
        sl::NUMBER,
        sl::STATUS_NOTE,
    ];
    let claims: Vec<_> = graph
        .quads
        .iter()
        .filter(|q| words.contains(&q.predicate.as_ref()))
        .collect();
    assert!(!claims.is_empty());
    for claim in claims {
        assert!(
            triples.contains(&(&claim.subject, prov::WAS_QUOTED_FROM)),
            "{claim} cites nothing"
        );
    }
}

#[test]
fn what_the_editor_adds_is_in_the_editors_graph_with_its_evidence() {
    let graph = described();
    let editors: Vec<_> = graph
        .quads
        .iter()
        .filter(|q| q.graph_name != GraphName::DefaultGraph)
        .collect();
    let links = editors
        .iter()
        .filter(|q| q.object == Term::from(rdf::STATEMENT.into_owned()));
    let evidence: Vec<_> = editors
        .iter()
        .filter(|q| q.predicate == sl::EVIDENCE)
        .collect();
    assert_eq!(links.count(), evidence.len());
    assert!(evidence.len() >= 10);
    let foreign = [
        "wikidata.org",
        "geonames.org",
        "eurovoc.europa.eu",
        "id.loc.gov",
    ];
    let outside = graph.quads.iter().filter(|q| {
        foreign
            .iter()
            .any(|host| q.object.to_string().contains(host))
    });
    let outside: Vec<_> = outside.collect();
    assert!(!outside.is_empty());
    assert!(
        outside
            .iter()
            .all(|q| q.graph_name != GraphName::DefaultGraph)
    );
}

#[test]
fn every_term_is_in_the_vocabulary() {
    let known: BTreeSet<&str> = sl::ALL
        .iter()
        .chain(FOREIGN.iter().copied().flatten())
        .map(|term| term.as_str())
        .collect();
    let graph = described();
    let mut used: BTreeSet<&str> = graph
        .quads
        .iter()
        .map(|quad| quad.predicate.as_str())
        .collect();
    for quad in &graph.quads {
        match &quad.object {
            Term::NamedNode(class) if quad.predicate == rdf::TYPE => used.insert(class.as_str()),
            Term::NamedNode(concept) if concept.as_str().starts_with(sl::IRI) => {
                used.insert(concept.as_str())
            }
            Term::Literal(literal) if literal.language().is_none() => {
                used.insert(literal.datatype().as_str())
            }
            _ => continue,
        };
    }
    assert!(used.len() > 50);
    let unknown: Vec<_> = used.difference(&known).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn json_ld_reads_as_a_tree() {
    let text = to_string(&described(), Format::JsonLd).expect("it is written");
    let declaration: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let statement = &declaration["views"][0]["statements"][1];
    assert_eq!(
        statement["text"]["en"],
        "Enforcement organs should commit themselves to promoting new leap-forward development in enforcement."
    );
    assert_eq!(
        statement["text"]["zh-Hans"],
        "执行机构应致力于推动强制执行实现新的跨越式发展。"
    );
    assert_eq!(statement["force"], "commitment");
    assert_eq!(
        declaration["conference"]["accounts"][0]["counts"][0]["number"],
        92
    );
}

#[test]
fn sophia_sees_the_same_graph_without_a_copy() {
    use sophia::api::prelude::*;
    use sophia::isomorphism::isomorphic_datasets;
    let graph = described();
    let text = to_string(&graph, Format::TriG).expect("it is written");
    type Quads = HashSet<sophia::api::quad::Spog<sophia::api::term::SimpleTerm<'static>>>;
    let back: Quads = sophia::turtle::parser::trig::parse_str(&text)
        .collect_quads()
        .expect("it parses");
    assert_eq!(back.len(), graph.quads.len());
    assert!(isomorphic_datasets(&graph, &back).expect("both are in memory"));
    let mut fewer = back.clone();
    let one = fewer.iter().next().expect("there are quads").clone();
    fewer.remove(&one);
    assert!(!isomorphic_datasets(&graph, &fewer).expect("both are in memory"));
    let mut canonical = Vec::new();
    sophia::c14n::rdfc10::normalize(&graph, &mut canonical).expect("it has a canonical form");
    assert_eq!(
        String::from_utf8(canonical).expect("UTF-8").lines().count(),
        graph.quads.len()
    );
}

#[test]
fn every_iri_of_a_thing_is_one_that_its_template_gives() {
    use softlaw::iri::{Base, Name};
    let base = Base::default();
    let graph = described();
    let subjects: HashSet<String> = graph
        .quads
        .iter()
        .map(|quad| quad.subject.to_string())
        .collect();
    assert!(subjects.len() > 300);
    for subject in subjects {
        let iri = subject.trim_matches(['<', '>']);
        // Parsing gives a name only if minting it gives this very IRI.
        assert!(Name::parse(iri, &base).is_some(), "{iri}");
    }
}
