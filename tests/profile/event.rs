//! The conference against SEMIC's shapes of Core Public Event: in the default export
//! and in the profile `event`.

use crate::graphs;
use crate::{all_made, anchor, made, members, triples, turtle};
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{Graph, Triple};
use shacl_rust::validation::dataset::ValidationDataset;
use shacl_rust::{parse_shapes, validate};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

const SHAPES: &str = "core-public-event-ap-SHACL.ttl";

/// The violations, and how many focus nodes each shape has.
fn validated(data: &[Triple], shapes: &[Triple]) -> (Vec<String>, BTreeMap<String, usize>) {
    let shapes: Graph = shapes.iter().cloned().collect();
    let data: Graph = data.iter().cloned().collect();
    let parsed = parse_shapes(&shapes).unwrap();
    let mut focus = BTreeMap::new();
    for shape in &parsed {
        let nodes: BTreeSet<String> = shape
            .targets
            .iter()
            .filter_map(|target| match target {
                shacl_rust::Target::Class(class) => Some(class.to_string()),
                _ => None,
            })
            .flat_map(|class| {
                let is = |t: &oxigraph::model::TripleRef<'_>| {
                    t.predicate == oxigraph::model::vocab::rdf::TYPE
                        && t.object.to_string() == class
                };
                let found: Vec<String> = data
                    .iter()
                    .filter(is)
                    .map(|t| t.subject.to_string())
                    .collect();
                found
            })
            .collect();
        focus.insert(shape.node.to_string(), nodes.len());
    }
    let dataset = ValidationDataset::from_graphs(data.clone(), shapes.clone()).unwrap();
    let report = validate(&dataset, &parsed);
    let results = report.get_results();
    assert_eq!(*report.get_conforms(), results.is_empty());
    let told = results.iter().map(|result| {
        format!(
            "{} {:?} {:?}",
            result.focus_node(),
            result.value(),
            result.source_constraint_component()
        )
    });
    (told.collect(), focus)
}

/// Our ontology says what class a role or a unit has.
fn ontology() -> Vec<Triple> {
    let text = std::fs::read("ontology/softlaw.ttl").unwrap();
    let parser = RdfParser::from_format(RdfFormat::Turtle).for_slice(&text);
    parser.map(|quad| quad.unwrap().into()).collect()
}

/// Validates all graphs, and says which shapes had something to look at.
fn conforms(what: &str, at_least: usize, graphs: &[(String, Vec<Triple>)]) {
    let Some(shapes) = anchor(SHAPES) else {
        return;
    };
    let mut focus: BTreeMap<String, usize> = BTreeMap::new();
    let mut events = 0;
    for (name, data) in graphs {
        events += members(data, "cv:PublicEvent").len();
        let (violations, nodes) = validated(data, &shapes);
        assert_eq!(violations, Vec::<String>::new(), "{name}");
        for (shape, count) in nodes {
            *focus.entry(shape).or_default() += count;
        }
    }
    let (shapes, busy) = (focus.len(), focus.values().filter(|n| **n > 0).count());
    let nodes: usize = focus.values().sum();
    let _ = writeln!(
        std::io::stderr(),
        "\n{what}: {busy} of {shapes} shapes had {nodes} focus nodes in {} graphs; no violation",
        graphs.len()
    );
    assert!(busy >= at_least, "{focus:?}");
    assert!(events >= 28, "{events} conferences");
}

#[test]
fn the_default_export_conforms() {
    let ontology = ontology();
    let with_ontology = |(name, graph): &(String, softlaw::graph::Graph)| {
        let mut data = triples(graph);
        data.extend(ontology.iter().cloned());
        (name.clone(), data)
    };
    let graphs: Vec<_> = graphs::all().iter().map(with_ontology).collect();
    conforms("default export", 3, &graphs);
}

#[test]
fn the_profile_conforms() {
    conforms("profile event", 6, all_made("event"));
}

#[test]
fn a_conference_that_breaks_a_shape_is_found() {
    let Some(shapes) = anchor(SHAPES) else {
        return;
    };
    let good = "<e> a cv:PublicEvent ; dcterms:title \"x\"@en ; cv:hasParticipation <p> .
        <p> a cv:Participation ; cv:role <r> . <r> a skos:Concept .";
    assert_eq!(validated(&turtle(good), &shapes).0, Vec::<String>::new());
    for bad in [
        "<e> dcterms:title \"y\"@en .",
        "<e> dcterms:title \"plain\" .",
        "<e> dcterms:subject <e> .",
        "<e> time:hasTime <nowhere> .",
        "<e> locn:address \"Bern\" .",
        "<p> cv:role <nothing> .",
        "<p> cv:hasParticipant <r> .",
        "<p> dcterms:description \"92\" .",
        "<e> cv:hasParticipation <r> .",
    ] {
        let found = validated(&turtle(&format!("{good}\n{bad}")), &shapes).0;
        assert!(!found.is_empty(), "{bad}");
    }
}

#[test]
fn who_took_part_is_told_in_the_words_of_the_texts() {
    let data = triples(&made(&graphs::bundled(), "event"));
    let hosts = members(&data, "foaf:Agent");
    assert_eq!(hosts.len(), 1);
    let words: Vec<String> = members(&data, "cv:Participation")
        .into_iter()
        .flat_map(|part| crate::objects(&data, part, "dcterms:description"))
        .map(ToString::to_string)
        .collect();
    assert_eq!(words.len(), 5, "{words:?}");
    assert!(words.contains(&"\"92 participants\"@en".to_owned()));
    // The languages give different days, so the conference has no time.
    assert!(members(&data, "time:TemporalEntity").is_empty());
    let agreed = triples(&made(&graphs::one_day(), "event"));
    assert_eq!(members(&agreed, "time:TemporalEntity").len(), 1);
}
