//! The vocabulary is true to the ontology, the ontology to its own rules, and
//! both to the vocabularies of others.
//!
//! [`own`]: the constants of our terms.
//! [`rules`]: what makes an ontology good, rule by rule.
//! [`reasoning`]: what follows from ontology and data, and what does not.
//! [`foreign`]: the terms of others, against a pinned list and their own files.
//! [`queries`]: the terms that the queries name.

#[path = "../common/anchors.rs"]
mod anchors;
mod foreign;
mod own;
mod queries;
mod reasoning;
mod rules;

use anchors::anchors;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::vocab::rdf;
use oxigraph::model::{NamedNodeRef, NamedOrBlankNode, Term, Triple};
use softlaw::vocabulary::sl;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

type Iris = BTreeSet<String>;

/// The vocabularies of others, where they lie beside the project. Where they don't,
/// what is left out is said aloud: no program can install them.
fn anchors_or_skip(left_out: &str) -> Option<PathBuf> {
    let folder = anchors();
    if folder.is_dir() {
        return Some(folder);
    }
    let missing = format!("no vocabularies at {}; {left_out}", folder.display());
    say(&format!("SKIPPED: {missing}"));
    None
}

/// Prints a line that is seen: the test runner hides what a passing test prints by
/// macro.
fn say(line: &str) {
    let mut out = std::io::stderr();
    let _ = out.write_fmt(format_args!("{line}\n"));
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The triples of a Turtle or N-Triples file; at least one.
fn triples(path: impl AsRef<Path>) -> Vec<Triple> {
    let path = path.as_ref();
    let format = match path.extension().and_then(|extension| extension.to_str()) {
        Some("nt") => RdfFormat::NTriples,
        _ => RdfFormat::Turtle,
    };
    let text = read(path);
    let triples: Vec<Triple> = RdfParser::from_format(format)
        .for_slice(text.as_bytes())
        .map(|quad| quad.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
        .map(Triple::from)
        .collect();
    assert!(!triples.is_empty(), "{} is empty", path.display());
    triples
}

fn ontology() -> Vec<Triple> {
    triples("ontology/softlaw.ttl")
}

fn ontology_and_alignments() -> Vec<Triple> {
    let mut all = ontology();
    all.extend(triples("ontology/alignments.ttl"));
    all
}

fn iris(terms: &[NamedNodeRef<'_>]) -> Iris {
    terms.iter().map(|term| term.as_str().to_owned()).collect()
}

fn is_ours(iri: &str) -> bool {
    iri.starts_with(sl::IRI)
}

/// Every IRI of a triple: subject, predicate, object, datatype.
fn iris_of(triple: &Triple) -> Vec<&str> {
    let mut iris = vec![triple.predicate.as_str()];
    if let NamedOrBlankNode::NamedNode(subject) = &triple.subject {
        iris.push(subject.as_str());
    }
    match &triple.object {
        Term::NamedNode(object) => iris.push(object.as_str()),
        Term::Literal(literal) => iris.push(literal.datatype().as_str()),
        Term::BlankNode(_) => {}
    }
    iris
}

/// The terms that the ontology defines, each with its types.
fn defined() -> BTreeMap<String, Iris> {
    let mut terms: BTreeMap<String, Iris> = BTreeMap::new();
    for triple in ontology() {
        if let (NamedOrBlankNode::NamedNode(subject), Term::NamedNode(object)) =
            (&triple.subject, &triple.object)
            && is_ours(subject.as_str())
            && triple.predicate == rdf::TYPE
        {
            let types = terms.entry(subject.as_str().to_owned()).or_default();
            types.insert(object.as_str().to_owned());
        }
    }
    assert!(!terms.is_empty(), "the ontology defines nothing");
    terms
}
