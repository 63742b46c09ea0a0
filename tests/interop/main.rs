//! What we write, read by programs that share no code with us.
//!
//! Each instrument is exported in all six formats: the one that comes with softlaw,
//! those of `tests/instruments`, and graphs made to be hard. Each reader reads the
//! formats it knows and says in N-Quads what it read; that must be the graph we wrote.
//!
//! | reader | its formats |
//! |---|---|
//! | rapper (Raptor) | Turtle, TriG, N-Triples, N-Quads, RDF/XML |
//! | rdflib | all six |
//! | N3.js | Turtle, TriG, N-Triples, N-Quads |
//! | jsonld.js, once straight and once by compacting what it expanded | JSON-LD |
//! | Jena | Turtle, TriG, N-Triples, N-Quads, RDF/XML |
//! | PyLD | JSON-LD |
//!
//! What a reader does not know is said on standard error, with what was counted.
//!
//! Akoma Ntoso is validated by xmllint against OASIS's schema, and read by cobalt.
//!
//! A reader that isn't installed is skipped, and says so on standard error. With
//! `SOFTLAW_SUITES=all` it fails; `bash .ci/run` installs all of them and sets it.

mod akn;
#[path = "../common/anchors.rs"]
mod anchors;
mod compare;
mod instruments;
mod readers;

use compare::difference;
use instruments::{all, altered, small};
use readers::{READERS, Reader};
use softlaw::export::{self, Format};
use softlaw::graph::Graph;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

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

#[test]
fn jena_reads_what_was_written() {
    reads_what_was_written("Jena");
}

/// It expands a document of ours and compacts it with our context: the same graph. Not
/// the same JSON: `views` and `recitals` are one property, which it calls `parts`.
#[test]
fn jsonld_js_compacts_what_it_expanded_to_the_same_graph() {
    reads_what_was_written("jsonld.js, compacting");
}

#[test]
fn pyld_reads_what_was_written() {
    reads_what_was_written("PyLD");
}

fn reads_what_was_written(name: &str) {
    let reader = find(name);
    if !reader.is_here() {
        return;
    }
    let instruments = all();
    let pairs: Vec<_> = instruments
        .iter()
        .flat_map(|(name, graph)| reader.formats.iter().map(move |f| (name, graph, *f)))
        .collect();
    let texts = pairs.iter().map(|(_, graph, format)| {
        let text = export::to_string(graph, *format);
        (text.unwrap(), *format)
    });
    let mut faults = Vec::new();
    let (mut agreed, mut erred) = (0, 0);
    for ((instrument, graph, format), read) in pairs.iter().zip(read(reader, texts.collect())) {
        let fault = match read {
            Ok(nquads) => difference(graph, *format, &nquads),
            Err(message) => Some(message),
        };
        let known = |(faulty, said): &&(&str, &str)| {
            let fault = fault.as_deref().unwrap_or_default();
            instrument.ends_with(*faulty) && fault.contains(*said)
        };
        if let Some((_, said)) = reader.errs.iter().find(known) {
            erred += 1;
            say(&format!("{name} errs on {instrument}: {said}"));
            continue;
        }
        match fault {
            None => agreed += 1,
            Some(fault) => faults.push(format!(
                "{instrument} as {format}, read by {name}:\n{fault}"
            )),
        }
    }
    let unknown = Format::ALL.iter().filter(|f| !reader.formats.contains(f));
    let unknown: Vec<_> = unknown.map(ToString::to_string).collect();
    let knows = match unknown.as_slice() {
        [] => "all formats".to_owned(),
        some => format!("not supported by {name}: {}", some.join(", ")),
    };
    say(&format!(
        "{name}: {agreed} of {} documents agree ({} instruments); {knows}",
        pairs.len(),
        instruments.len()
    ));
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    assert_eq!(erred, reader.errs.len(), "{name} errs no longer: say so");
}

fn find(name: &str) -> &'static Reader {
    READERS.iter().find(|reader| reader.name == name).unwrap()
}

/// On standard error itself: the test harness hides what `eprintln` says.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "\n{line}");
}

/// How many texts lie on the disk at once: all of them, for two readers, would be half a
/// gigabyte.
const AT_ONCE: usize = 300;

/// What the reader says it read in each text.
fn read(reader: &Reader, texts: Vec<(String, Format)>) -> Vec<Result<String, String>> {
    assert!(!texts.is_empty());
    let some = |texts| {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        reader.read(&written(folder.path(), texts))
    };
    texts.chunks(AT_ONCE).flat_map(some).collect()
}

fn written(folder: &Path, texts: &[(String, Format)]) -> Vec<(PathBuf, Format)> {
    let write = |(number, (text, format)): (usize, &(String, Format))| {
        let path = folder.join(format!("{number}.{}", format.extension()));
        fs::write(&path, text).expect("room for temporary files");
        (path, *format)
    };
    texts.iter().enumerate().map(write).collect()
}

/// The text of a graph in every format that the reader knows.
fn exported(reader: &Reader, graph: &Graph) -> Vec<(String, Format)> {
    let formats = reader.formats.iter();
    let text = |&format| (export::to_string(graph, format).unwrap(), format);
    formats.map(text).collect()
}

#[test]
fn every_reader_has_formats_and_every_format_has_three_readers() {
    assert_eq!(READERS.len(), 7);
    for format in Format::ALL {
        let readers = READERS.iter().filter(|r| r.formats.contains(&format));
        assert!(readers.count() >= 3, "{format}");
    }
    assert!(READERS.iter().all(|reader| !reader.formats.is_empty()));
}

/// The suite sees one changed word, whoever reads it and in whatever format.
#[test]
fn a_changed_literal_is_seen_through_every_reader() {
    let graph = small();
    let changed = altered(&graph);
    for reader in READERS.iter().filter(|reader| reader.is_here()) {
        let nquads = read(reader, exported(reader, &changed));
        for (&format, nquads) in reader.formats.iter().zip(nquads) {
            let nquads = nquads.unwrap();
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
        let cut = |(text, format): (String, Format)| {
            let (cut, _) = text.rsplit_once('"').unwrap();
            (cut.to_owned(), format)
        };
        let texts = exported(reader, &graph).into_iter().map(cut).collect();
        for (format, read) in reader.formats.iter().zip(read(reader, texts)) {
            match read {
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
