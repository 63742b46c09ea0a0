//! The shapes beside the ontology: every term of ours has a shape, every shape has an
//! IRI and a message in both languages, and names nothing that isn't there.

use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{NamedOrBlankNode, Term, Triple};
use softlaw::check::shapes::TEXT;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const SH: &str = "http://www.w3.org/ns/shacl#";
const SL: &str = "https://w3id.org/softlaw/ns#";
const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const OWL: &str = "http://www.w3.org/2002/07/owl#";

fn parse(text: &str) -> Vec<Triple> {
    let parser = RdfParser::from_format(RdfFormat::Turtle).for_slice(text);
    let triples: Vec<Triple> = parser.map(|quad| quad.unwrap().into()).collect();
    assert!(!triples.is_empty());
    triples
}

fn shapes() -> Vec<Triple> {
    parse(TEXT)
}

fn ontology() -> Vec<Triple> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    parse(&fs::read_to_string(root.join("ontology/softlaw.ttl")).unwrap())
}

fn iri(term: &Term) -> Option<&str> {
    match term {
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    }
}

fn subject(triple: &Triple) -> Option<&str> {
    match &triple.subject {
        NamedOrBlankNode::NamedNode(node) => Some(node.as_str()),
        NamedOrBlankNode::BlankNode(_) => None,
    }
}

/// The IRIs that some triples have as objects of a property.
fn objects<'t>(triples: &'t [Triple], property: &str) -> BTreeSet<&'t str> {
    let of = triples.iter().filter(|t| t.predicate.as_str() == property);
    of.filter_map(|t| iri(&t.object)).collect()
}

/// The terms of our own of a type.
fn ours<'t>(ontology: &'t [Triple], class: &str) -> BTreeSet<&'t str> {
    let mut terms = of_type(ontology, &format!("{OWL}{class}"));
    terms.retain(|term| term.starts_with(SL));
    terms
}

fn of_type<'t>(triples: &'t [Triple], class: &str) -> BTreeSet<&'t str> {
    let typed = |t: &&Triple| t.predicate.as_str() == TYPE && iri(&t.object) == Some(class);
    triples.iter().filter(typed).filter_map(subject).collect()
}

/// The constraint components that the shapes use, by their local names.
pub fn components() -> BTreeSet<String> {
    let no_constraint = [
        "path",
        "message",
        "property",
        "targetClass",
        "targetSubjectsOf",
        "inversePath",
        // Only one way of two, so the breach is that of sh:or.
        "lessThanOrEquals",
        // Its component is that of the count beside it.
        "qualifiedValueShape",
    ];
    let used: BTreeSet<String> = shapes()
        .iter()
        .filter_map(|t| t.predicate.as_str().strip_prefix(SH))
        .filter(|local| !no_constraint.contains(local))
        .map(|local| local[..1].to_uppercase() + &local[1..])
        .collect();
    used
}

#[test]
fn every_term_of_ours_has_a_shape() {
    let (shapes, ontology) = (shapes(), ontology());
    let targets = objects(&shapes, &format!("{SH}targetClass"));
    let classes = ours(&ontology, "Class");
    assert!(classes.len() > 10);
    // A provision is always a recital, an opening or a view.
    let parts = ["Recital", "Opening", "View"].map(|local| format!("{SL}{local}"));
    for class in classes {
        let by_parts = class == format!("{SL}Provision")
            && parts.iter().all(|part| targets.contains(part.as_str()));
        assert!(targets.contains(class) || by_parts, "{class} has no shape");
    }
    let paths = objects(&shapes, &format!("{SH}path"));
    let mut properties = ours(&ontology, "ObjectProperty");
    properties.extend(ours(&ontology, "DatatypeProperty"));
    assert!(properties.len() > 20);
    for property in properties {
        assert!(paths.contains(property), "{property} has no shape");
    }
}

#[test]
fn a_shape_names_nothing_of_ours_that_is_not_there() {
    let (shapes, ontology) = (shapes(), ontology());
    let terms: BTreeSet<&str> = ontology.iter().filter_map(subject).collect();
    let mut named = 0;
    for triple in &shapes {
        let Some(object) = iri(&triple.object).filter(|object| object.starts_with(SL)) else {
            continue;
        };
        named += 1;
        assert!(terms.contains(object), "{object} is not in the ontology");
    }
    assert!(named > 30);
}

#[test]
fn every_rule_has_an_iri_and_a_message_in_both_languages() {
    let shapes = shapes();
    let rules = of_type(&shapes, &format!("{SH}PropertyShape"));
    let used = objects(&shapes, &format!("{SH}property"));
    assert!(rules.len() > 60);
    assert_eq!(rules, used, "each rule belongs to a class, and has an IRI");
    // A node shape with a rule of its own, or a part of another's rule, says so too.
    let no_rule = ["property", "targetClass", "targetSubjectsOf", "message"];
    let with_rules = shapes.iter().filter_map(|t| {
        let local = t.predicate.as_str().strip_prefix(SH)?;
        subject(t).filter(|_| !no_rule.contains(&local))
    });
    let with_rules: BTreeSet<&str> = with_rules.collect();
    assert!(with_rules.len() > rules.len());
    for rule in with_rules {
        let tags: BTreeSet<&str> = shapes
            .iter()
            .filter(|t| subject(t) == Some(rule) && t.predicate.as_str() == format!("{SH}message"))
            .filter_map(|t| match &t.object {
                Term::Literal(literal) => literal.language(),
                _ => None,
            })
            .collect();
        assert_eq!(tags, BTreeSet::from(["en", "zh-hans"]), "{rule}");
    }
}
