//! What the profiles are made from.

use oxigraph::io::{RdfFormat, RdfParser};
use softlaw::declarations;
use softlaw::graph::{Editor, Graph, describe, join};
use softlaw::iri::Base;
use softlaw::model::interpret;
use softlaw::source::{Input, read};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static ALL: LazyLock<Vec<(String, Graph)>> = LazyLock::new(|| {
    let mut graphs = vec![("bundled".to_owned(), bundled()), lakeside()];
    let corpus = corpus();
    assert!(corpus.len() > 345, "{} instruments", corpus.len());
    graphs.push((
        "the corpus, joined".to_owned(),
        join(corpus.clone()).unwrap(),
    ));
    graphs.push(("one day".to_owned(), one_day()));
    graphs.extend(corpus);
    graphs
});

/// Every graph with its name; the joined corpus among them.
pub fn all() -> &'static [(String, Graph)] {
    &ALL
}

/// The graph that is made of several instruments.
pub fn joined() -> &'static Graph {
    &ALL.iter()
        .find(|(name, _)| name.contains("joined"))
        .unwrap()
        .1
}

pub fn bundled() -> Graph {
    let bundled = declarations::DEFAULT;
    let declaration = interpret(&read(&[bundled.input()]).unwrap());
    let editor = bundled.editor().unwrap();
    describe(&declaration, Some(&editor), &Base::default()).unwrap()
}

/// One language, one day, with what an editor may say of the dataset.
pub fn one_day() -> Graph {
    let text = "Lakeside Declaration of the Conference of River Courts\n\
        The Conference of River Courts was convened in Bern, Switzerland on May 3, 2021.\n\
        The participants expressed the following views:\n\
        I. Courts should commit themselves to hearing river cases within a year.\n";
    let editor = "[dataset]\n\
        title = { en = \"River law\", zh-Hans = \"河流法\" }\n\
        description = { en = \"What river courts declare.\" }\n\
        publisher = \"https://example.org/library\"\n\
        license = \"https://example.org/licence\"\n\
        page = \"https://example.org/river-law\"\n\
        issued = 2026-01-02\nmodified = 2026-03-04T05:06:07Z\n";
    let input = Input {
        name: "lakeside.txt".to_owned(),
        bytes: text.into(),
    };
    let editor = Editor::parse("lakeside.editor.toml", editor).unwrap();
    let declaration = interpret(&read(&[input]).unwrap());
    describe(
        &declaration,
        Some(&editor),
        &"https://example.org/".parse().unwrap(),
    )
    .unwrap()
}

/// A graph that was written by hand, with a second preferred label.
fn lakeside() -> (String, Graph) {
    let text = std::fs::read_to_string("tests/data/query/lakeside.trig").unwrap();
    let quads = RdfParser::from_format(RdfFormat::TriG)
        .for_slice(text.as_bytes())
        .map(Result::unwrap)
        .collect();
    let base = "https://example.org/".to_owned();
    ("lakeside".to_owned(), Graph { quads, base })
}

/// The instruments that are read, each with its graph.
fn corpus() -> Vec<(String, Graph)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/instruments");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
        .iter()
        .filter_map(|folder| instrument(folder))
        .collect()
}

fn instrument(folder: &Path) -> Option<(String, Graph)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_none_or(|end| end != "toml"))
        .collect();
    files.sort();
    let inputs: Vec<Input> = files
        .iter()
        .map(|file| Input {
            name: file.file_name().unwrap().to_string_lossy().into_owned(),
            bytes: std::fs::read(file).unwrap(),
        })
        .collect();
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    // One is there to be refused.
    let source = read(&inputs).ok()?;
    let graph = describe(&interpret(&source), None, &Base::default()).unwrap();
    Some((name, graph))
}
