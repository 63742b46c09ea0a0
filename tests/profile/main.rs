//! The profiles: each against the vocabulary that it speaks, on the declaration that
//! comes with softlaw, on every instrument of the corpus, and on all of them joined.
//!
//! [`graphs`]: what they are made from. [`terms`]: a validator of terms, domains and
//! ranges. [`eli`], [`schema`], [`event`], [`skos`], [`dcat`]: one profile each.
//! [`written`]: what holds for every profile.
//!
//! The vocabularies lie where [`anchors`] says. Where they are missing, what needs them
//! is skipped, and says so.

#[path = "../common/anchors.rs"]
mod anchors;
mod dcat;
mod eli;
mod event;
mod graphs;
mod schema;
mod skos;
mod terms;
mod written;

use anchors::anchors;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{NamedNode, NamedOrBlankNode, Term, Triple};
use softlaw::graph::Graph;
use softlaw::profile::{self, Profiles};
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

/// What a profile makes of a graph.
fn made(graph: &Graph, name: &str) -> Graph {
    let profiles = Profiles::bundled().unwrap();
    profile::run(graph, profiles.find(name).unwrap(), None).unwrap()
}

/// What a profile makes of each graph of [`graphs::all`], made once, with its triples.
fn all_made(name: &str) -> &'static [(String, Vec<Triple>)] {
    type Made = OnceLock<Vec<(String, Vec<Triple>)>>;
    static MADE: LazyLock<BTreeMap<String, Made>> = LazyLock::new(|| {
        let profiles = Profiles::bundled().unwrap();
        let names = profiles.all().iter().map(|profile| profile.name.clone());
        names.map(|name| (name, Made::new())).collect()
    });
    let all = MADE[name].get_or_init(|| {
        let of =
            |(graph, made_from): &(String, Graph)| (graph.clone(), triples(&made(made_from, name)));
        graphs::all().iter().map(of).collect()
    });
    assert!(all.len() > 30);
    all
}

/// The triples of a vocabulary beside the project; `None`, aloud, where there is none.
fn anchor(file: &str) -> Option<Vec<Triple>> {
    let path = anchors().join(file);
    let Ok(text) = std::fs::read(&path) else {
        let message = format!(
            "{} is not here; it is needed to check a profile",
            path.display()
        );
        // Not eprintln: the test harness hides that when the test passes.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("\nSKIPPED: {message}\n"),
        );
        return None;
    };
    let format = match path.extension().and_then(|end| end.to_str()) {
        Some("nt") => RdfFormat::NTriples,
        _ => RdfFormat::Turtle,
    };
    let triples: Vec<Triple> = RdfParser::from_format(format)
        .for_slice(&text)
        .map(|quad| quad.unwrap().into())
        .collect();
    assert!(triples.len() > 50, "{file} is nearly empty");
    Some(triples)
}

fn triples(graph: &Graph) -> Vec<Triple> {
    graph.union()
}

/// Turtle with the prefixes that the tests need.
fn turtle(text: &str) -> Vec<Triple> {
    let prefixes: String = softlaw::vocabulary::PREFIXES
        .iter()
        .map(|(prefix, namespace)| format!("@prefix {prefix}: <{namespace}> .\n"))
        .collect();
    RdfParser::from_format(RdfFormat::Turtle)
        .with_base_iri("http://x.org/")
        .unwrap()
        .for_slice(format!("{prefixes}{text}").as_bytes())
        .map(|quad| quad.unwrap().into())
        .collect()
}

/// The full IRI of a prefixed name.
fn iri(name: &str) -> String {
    let (prefix, local) = name.split_once(':').unwrap();
    let known = softlaw::vocabulary::PREFIXES.iter();
    let (_, namespace) = known.clone().find(|(known, _)| *known == prefix).unwrap();
    format!("{namespace}{local}")
}

fn objects<'a>(triples: &'a [Triple], subject: &str, predicate: &str) -> Vec<&'a Term> {
    let predicate = iri(predicate);
    let of = |triple: &&Triple| {
        matches!(&triple.subject, NamedOrBlankNode::NamedNode(node) if node.as_str() == subject)
            && triple.predicate.as_str() == predicate
    };
    triples
        .iter()
        .filter(of)
        .map(|triple| &triple.object)
        .collect()
}

/// The subjects of a class.
fn members<'a>(triples: &'a [Triple], class: &str) -> Vec<&'a str> {
    let class = Term::from(NamedNode::new(iri(class)).unwrap());
    triples
        .iter()
        .filter(|triple| triple.predicate == oxigraph::model::vocab::rdf::TYPE)
        .filter(|triple| triple.object == class)
        .filter_map(|triple| match &triple.subject {
            NamedOrBlankNode::NamedNode(node) => Some(node.as_str()),
            NamedOrBlankNode::BlankNode(_) => None,
        })
        .collect()
}
