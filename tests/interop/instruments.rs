//! What is exported: the declaration that comes with softlaw, the instruments of the
//! scored corpus, and every fixture.

use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{Literal, Quad, Term};
use softlaw::declarations;
use softlaw::graph::{Graph, describe};
use softlaw::iri::Base;
use softlaw::model::interpret;
use softlaw::source::{Input, read};
use std::fs;
use std::path::{Path, PathBuf};

const FOLDERS: [&str; 2] = ["tests/data/export", "tests/data/interop"];

/// Every instrument with its name.
pub fn all() -> Vec<(String, Graph)> {
    let mut instruments = vec![(declarations::DEFAULT.name.to_owned(), bundled())];
    instruments.extend(corpus());
    for folder in FOLDERS {
        let mut paths: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|end| end == "trig"))
            .collect();
        assert!(!paths.is_empty(), "{folder} has no fixtures");
        paths.sort();
        instruments.extend(
            paths
                .iter()
                .map(|path| (path.display().to_string(), fixture(path))),
        );
    }
    instruments
}

/// The instruments of `tests/instruments`. One may be refused: its encoding is.
fn corpus() -> Vec<(String, Graph)> {
    const FOLDER: &str = "tests/instruments";
    let mut folders: Vec<_> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let all = folders.len();
    let read: Vec<_> = folders
        .iter()
        .filter_map(|folder| Some((folder.display().to_string(), instrument(folder)?)))
        .collect();
    assert!(all >= 29, "only {all} instruments in {FOLDER}");
    assert!(read.len() + 1 >= all, "{} of {all} can be read", read.len());
    read
}

/// All files of a folder, but for what is expected of them.
fn instrument(folder: &Path) -> Option<Graph> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_none_or(|end| end != "toml"))
        .collect();
    assert!(!paths.is_empty(), "{} has no text", folder.display());
    paths.sort();
    let input = |path: &PathBuf| Input {
        name: path.file_name().unwrap().to_string_lossy().into_owned(),
        bytes: fs::read(path).unwrap(),
    };
    let inputs: Vec<_> = paths.iter().map(input).collect();
    let declaration = interpret(&read(&inputs).ok()?);
    Some(describe(&declaration, None, &Base::default()).unwrap())
}

/// One fixture with two languages and two graphs.
pub fn small() -> Graph {
    fixture("tests/data/export/river-courts.trig".as_ref())
}

/// The same with one word more in one literal.
pub fn altered(graph: &Graph) -> Graph {
    let mut graph = graph.clone();
    let quad = graph
        .quads
        .iter_mut()
        .find(|quad| matches!(&quad.object, Term::Literal(literal) if literal.language() == Some("zh-Hans")))
        .unwrap();
    if let Term::Literal(literal) = &quad.object {
        let value = format!("{} changed", literal.value());
        quad.object = Literal::new_language_tagged_literal_unchecked(value, "zh-Hans").into();
    }
    graph
}

fn bundled() -> Graph {
    let bundled = declarations::DEFAULT;
    let declaration = interpret(&read(&[bundled.input()]).unwrap());
    let editor = bundled.editor().unwrap();
    let graph = describe(&declaration, Some(&editor), &Base::default()).unwrap();
    assert!(graph.quads.len() > 500);
    graph
}

fn fixture(path: &Path) -> Graph {
    let text = fs::read_to_string(path).unwrap();
    let mut quads: Vec<Quad> = RdfParser::from_format(RdfFormat::TriG)
        .for_slice(text.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(!quads.is_empty(), "{} is empty", path.display());
    for quad in &mut quads {
        as_described(quad);
    }
    Graph {
        quads,
        base: Base::default().as_str().to_owned(),
    }
}

/// The parser lower-cases language tags; a describer writes them in full.
fn as_described(quad: &mut Quad) {
    if let Term::Literal(literal) = &quad.object
        && literal.language() == Some("zh-hans")
    {
        quad.object =
            Literal::new_language_tagged_literal_unchecked(literal.value(), "zh-Hans").into();
    }
}
