//! The triples that are reasoned over.

use crate::root;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::Triple;
use softlaw::iri::Base;
use softlaw::source::Input;
use softlaw::vocabulary::PREFIXES;
use softlaw::{declarations, graph, model, source};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

/// What the bundled declaration and all instruments of the corpus say.
pub fn graph() -> &'static [Triple] {
    static GRAPH: LazyLock<Vec<Triple>> = LazyLock::new(|| {
        let bundled = declarations::DEFAULT;
        let editor = bundled.editor().unwrap();
        let mut all = describe(&[bundled.input()], Some(&editor)).unwrap();
        let mut folders: Vec<PathBuf> = entries("tests/instruments".into());
        folders.retain(|folder| folder.is_dir());
        assert!(folders.len() >= 24, "{} instruments", folders.len());
        let mut refused = Vec::new();
        for folder in folders {
            let mut inputs = Vec::new();
            for path in entries(folder) {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                if !name.ends_with(".toml") {
                    let bytes = fs::read(&path).unwrap();
                    inputs.push(Input { name, bytes });
                }
            }
            assert!(!inputs.is_empty());
            match describe(&inputs, None) {
                Ok(triples) => all.extend(triples),
                Err(error) => refused.push(error.to_string()),
            }
        }
        // One of the corpus is in an encoding that is refused.
        assert!(refused.len() <= 1, "{refused:?}");
        all
    });
    &GRAPH
}

fn describe(
    inputs: &[Input],
    editor: Option<&graph::Editor>,
) -> Result<Vec<Triple>, source::ReadError> {
    let declaration = model::interpret(&source::read(inputs)?);
    let graph = graph::describe(&declaration, editor, &Base::default()).unwrap();
    Ok(graph.union())
}

fn entries(folder: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// Triples of a test, with all prefixes and a base.
pub fn turtle(text: &str) -> Vec<Triple> {
    let mut turtle = String::from("@base <https://example.org/> .\n");
    for (prefix, namespace) in PREFIXES {
        turtle += &format!("@prefix {prefix}: <{namespace}> .\n");
    }
    turtle += text;
    RdfParser::from_format(RdfFormat::Turtle)
        .for_slice(turtle.as_bytes())
        .map(|quad| quad.unwrap().into())
        .collect()
}
