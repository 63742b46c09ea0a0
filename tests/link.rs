//! Proposals of links: what is found, in every format, in what order, and that nothing
//! of it gets into a graph without evidence.

#[path = "link/faults.rs"]
mod faults;
#[path = "link/form.rs"]
mod form;
#[path = "link/formats.rs"]
mod formats;
#[path = "link/scores.rs"]
mod scores;

use oxigraph::io::RdfFormat;
use softlaw::declarations::DEFAULT;
use softlaw::graph::{Editor, Graph, Thing, describe, things};
use softlaw::iri::Base;
use softlaw::link::{Authority, Instrument, Limits, LinkError, Proposals, propose};
use softlaw::model::{Declaration, interpret};
use softlaw::source::{Input, read};
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The authorities of the data folder.
const AUTHORITIES: [&str; 5] = [
    "countries.rdf",
    "eurovoc.nt",
    "geonames.ttl",
    "languages.jsonld",
    "wikidata.ttl",
];

fn data(name: &str) -> PathBuf {
    Path::new(ROOT).join("tests/data/link").join(name)
}

fn authority(path: &Path) -> Authority {
    let ending = path.extension().unwrap().to_str().unwrap();
    Authority {
        name: path.file_name().unwrap().to_str().unwrap().to_owned(),
        path: path.to_owned(),
        format: Authority::format_of(ending).unwrap(),
    }
}

fn authorities() -> Vec<Authority> {
    AUTHORITIES
        .iter()
        .map(|name| authority(&data(name)))
        .collect()
}

/// An instrument that was read, with what its editor adds.
struct Linked {
    declaration: Declaration,
    graph: Graph,
    things: Vec<Thing>,
}

fn linked(inputs: &[Input], editor: Option<&Editor>) -> Linked {
    let declaration = interpret(&read(inputs).unwrap());
    let base = Base::default();
    Linked {
        graph: describe(&declaration, editor, &base).unwrap(),
        things: things(&declaration, editor, &base),
        declaration,
    }
}

/// The bundled declaration without its editor's file.
fn shanghai() -> Linked {
    linked(&[DEFAULT.input()], None)
}

/// Files below the root, as one instrument.
fn files(names: &[&str]) -> Linked {
    let inputs: Vec<Input> = names
        .iter()
        .map(|name| Input {
            name: (*name).to_owned(),
            bytes: std::fs::read(Path::new(ROOT).join(name)).unwrap(),
        })
        .collect();
    linked(&inputs, None)
}

fn proposals(
    linked: &Linked,
    authorities: &[Authority],
    limits: Limits,
) -> Result<Proposals, LinkError> {
    let instrument = Instrument {
        things: linked.things.clone(),
        graph: &linked.graph,
    };
    propose(&[instrument], authorities, limits)
}

/// Each proposal as `of relation iri`.
fn said(found: &Proposals) -> Vec<String> {
    let said = found.proposals.iter();
    said.map(|p| format!("{} {} {}", p.of, p.relation, p.iri.as_str()))
        .collect()
}

fn temporary(name: &str, text: &str) -> (tempfile::TempDir, Authority) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    let authority = authority(&path);
    assert_ne!(authority.format, RdfFormat::N3);
    (folder, authority)
}
