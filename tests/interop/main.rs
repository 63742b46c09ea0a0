//! What we write, read by programs that share no code with us.
//!
//! Each instrument is exported in all six formats. Each reader reads the formats it
//! knows and says in N-Quads what it read; that must be the graph we wrote.
//!
//! | reader | its formats |
//! |---|---|
//! | rapper (Raptor) | Turtle, TriG, N-Triples, N-Quads, RDF/XML |
//! | rdflib | all six |
//! | N3.js | Turtle, TriG, N-Triples, N-Quads |
//! | jsonld.js | JSON-LD |
//!
//! Akoma Ntoso is validated by xmllint against OASIS's schema, and read by cobalt.
//!
//! A reader that isn't installed is skipped, and says so on standard error. With
//! `SOFTLAW_SUITES=all` it fails; `bash .ci/run` installs all of them and sets it.

mod akn;
mod compare;
mod instruments;
mod readers;

use compare::difference;
use instruments::{all, altered, small};
use readers::{READERS, Reader};
use softlaw::export::{self, Format};
use softlaw::graph::Graph;
use std::fs;

#[test]
fn rapper_reads_what_was_written() {
    reads_what_was_written("rapper");
}

#[test]
fn rdflib_reads_what_was_written() {
    reads_what_was_written("rdflib");
}

#[test]
fn n3_js_reads_what_was_written() {
    reads_what_was_written("N3.js");
}

#[test]
fn jsonld_js_reads_what_was_written() {
    reads_what_was_written("jsonld.js");
}

fn reads_what_was_written(name: &str) {
    let reader = READERS.iter().find(|r| r.name == name).unwrap();
    if !reader.is_here() {
        return;
    }
    let mut faults = Vec::new();
    for (instrument, graph) in all() {
        for &format in reader.formats {
            let read = read_back(reader, &graph, format);
            let fault = match read {
                Ok(nquads) => difference(&graph, format, &nquads),
                Err(message) => Some(message),
            };
            if let Some(fault) = fault {
                faults.push(format!(
                    "{instrument} as {format}, read by {name}:\n{fault}"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

/// Exports, has it read, and gives the reader's N-Quads.
fn read_back(reader: &Reader, graph: &Graph, format: Format) -> Result<String, String> {
    let text = export::to_string(graph, format).map_err(|error| error.to_string())?;
    read_text(reader, &text, format)
}

fn read_text(reader: &Reader, text: &str, format: Format) -> Result<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder
        .path()
        .join(format!("instrument.{}", format.extension()));
    fs::write(&path, text).unwrap();
    reader.read(&path, format)
}

#[test]
fn every_reader_has_formats_and_every_format_has_two_readers() {
    assert_eq!(READERS.len(), 4);
    for format in Format::ALL {
        let readers = READERS.iter().filter(|r| r.formats.contains(&format));
        assert!(readers.count() >= 2, "{format}");
    }
    assert!(READERS.iter().all(|reader| !reader.formats.is_empty()));
}

/// The suite sees one changed word, whoever reads it and in whatever format.
#[test]
fn a_changed_literal_is_seen_through_every_reader() {
    let graph = small();
    let changed = altered(&graph);
    for reader in READERS.iter().filter(|reader| reader.is_here()) {
        for &format in reader.formats {
            let nquads = read_back(reader, &changed, format).unwrap();
            let fault = difference(&graph, format, &nquads)
                .unwrap_or_else(|| panic!("{} missed the change in {format}", reader.name));
            let lines: Vec<_> = fault.lines().collect();
            assert_eq!(lines.len(), 3, "{fault}");
            assert!(lines[0].contains("1 missing, 1 not ours"), "{fault}");
            assert!(lines[1].starts_with("- "), "{fault}");
            assert!(lines[2].starts_with("+ "), "{fault}");
            assert!(lines[2].contains("changed"), "{fault}");
        }
    }
}

/// A reader that fails is a fault, not an empty graph.
#[test]
fn a_document_cut_inside_a_text_is_refused_by_every_reader() {
    let graph = small();
    for reader in READERS.iter().filter(|reader| reader.is_here()) {
        for &format in reader.formats {
            let text = export::to_string(&graph, format).unwrap();
            let (cut, _) = text.rsplit_once('"').unwrap();
            match read_text(reader, cut, format) {
                Ok(_) => panic!("{} takes half a {format} document", reader.name),
                Err(error) => assert!(error.starts_with(reader.name), "{error}"),
            }
        }
    }
}

#[test]
fn a_triple_in_another_graph_is_a_difference_in_datasets_only() {
    let graph = small();
    let union = export::to_string(&graph, Format::NTriples).unwrap();
    assert_eq!(difference(&graph, Format::NTriples, &union), None);
    let fault = difference(&graph, Format::NQuads, &union).unwrap();
    let named = graph
        .quads
        .iter()
        .filter(|q| !q.graph_name.is_default_graph());
    let named = named.count();
    assert!(named > 0);
    assert!(
        fault.contains(&format!("{named} missing, {named} not ours")),
        "{fault}"
    );
}

#[test]
fn the_case_of_a_language_tag_is_no_difference() {
    let graph = small();
    let text = export::to_string(&graph, Format::NQuads).unwrap();
    assert!(text.contains("@zh-hans"));
    let other = text.replace("@zh-hans", "@ZH-Hans");
    assert_eq!(difference(&graph, Format::NQuads, &other), None);
}

#[test]
fn what_is_no_n_quads_is_a_fault() {
    let fault = difference(&small(), Format::NQuads, "<a> <b>").unwrap();
    assert!(fault.contains("is no N-Quads"), "{fault}");
    let nothing = difference(&small(), Format::NQuads, "").unwrap();
    assert!(nothing.contains(", 0 not ours"), "{nothing}");
}
