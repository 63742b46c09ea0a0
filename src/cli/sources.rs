//! SOURCE arguments to declarations and their graph.

use super::input::{bytes_of, shown, text_of};
use super::{Fault, graphs};
use crate::declarations;
use crate::graph::{Editor, Graph, describe, join};
use crate::iri::Base;
use crate::model::{Declaration, interpret};
use crate::source::{Input, read};
use oxigraph::io::RdfFormat;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What to read.
#[derive(Debug, clap::Args)]
pub(super) struct Sources {
    /// A file (text, HTML, Markdown or TSV), a folder of them, - for standard input, or
    /// the files of one instrument joined by + (en.txt+zh.txt); without one, the
    /// declaration that comes with softlaw
    #[arg(value_name = "SOURCE")]
    pub(super) sources: Vec<PathBuf>,
}

/// One instrument, read.
pub(super) struct Instrument {
    /// As the user named it.
    pub(super) name: String,
    /// Its files, each as it was found: the declaration has their last names alone.
    pub(super) paths: Vec<String>,
    pub(super) declaration: Declaration,
    /// What its editor adds.
    pub(super) editor: Option<Editor>,
}

impl Instrument {
    /// What it says, with what its editor adds.
    pub(super) fn graph(&self, base: &Base) -> Result<Graph, Fault> {
        Ok(describe(&self.declaration, self.editor.as_ref(), base)?)
    }
}

impl Sources {
    /// Reads every source.
    pub(super) fn read(&self) -> Result<Vec<Instrument>, Fault> {
        if self.sources.is_empty() {
            let bundled = declarations::DEFAULT;
            return Ok(vec![Instrument {
                name: bundled.name.to_owned(),
                paths: vec![bundled.input().name],
                declaration: interpret(&read(&[bundled.input()])?),
                editor: Some(bundled.editor()?),
            }]);
        }
        let mut instruments = Vec::new();
        for source in &self.sources {
            for files in expand(source)? {
                instruments.push(instrument(&files)?);
            }
        }
        Ok(instruments)
    }

    /// The sources that are files of RDF by their names, and the others.
    pub(super) fn graphs_and_texts(&self) -> (Vec<(PathBuf, RdfFormat)>, Self) {
        let (mut graphs, mut sources) = (Vec::new(), Vec::new());
        for source in &self.sources {
            match graphs::format(source).filter(|_| source.is_file()) {
                Some(format) => graphs.push((source.clone(), format)),
                None => sources.push(source.clone()),
            }
        }
        (graphs, Self { sources })
    }

    /// Reads every source and describes them in one graph.
    pub(super) fn graph(&self, base: &Base) -> Result<Graph, Fault> {
        described(&self.read()?, base)
    }
}

/// Instruments in one graph. Those that would give one IRI to different things are
/// refused, whatever is made of them.
pub(super) fn described(instruments: &[Instrument], base: &Base) -> Result<Graph, Fault> {
    let mut graphs = Vec::new();
    for instrument in instruments {
        graphs.push((instrument.name.clone(), instrument.graph(base)?));
    }
    Ok(join(graphs)?)
}

/// The files of each instrument that a source names.
fn expand(source: &Path) -> Result<Vec<Vec<PathBuf>>, Fault> {
    if source.as_os_str() == "-" || source.is_file() {
        return Ok(vec![vec![source.to_owned()]]);
    }
    if source.is_dir() {
        return folder(source);
    }
    // A name with + that is no file: the files of one instrument.
    match source.to_str() {
        Some(name) if name.contains('+') && name.split('+').all(|part| !part.is_empty()) => {
            Ok(vec![name.split('+').map(PathBuf::from).collect()])
        }
        _ => Ok(vec![vec![source.to_owned()]]),
    }
}

fn folder(path: &Path) -> Result<Vec<Vec<PathBuf>>, Fault> {
    let fault = |error| unreadable(path, &error);
    // The order of a folder is not the same everywhere.
    let mut instruments: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for entry in std::fs::read_dir(path).map_err(fault)? {
        let file = entry.map_err(fault)?.path();
        if is_text(&file) && file.is_file() {
            instruments
                .entry(without_language(&file))
                .or_default()
                .push(file);
        }
    }
    if instruments.is_empty() {
        return Err(Fault::new(
            format!(
                "{} holds no texts: expected files that end in .{}",
                path.display(),
                ENDINGS.join(", .")
            ),
            "give the folder that holds the declarations, one file each, or one for each language (name.en.txt, name.zh.txt)",
        ));
    }
    let sorted = |mut files: Vec<PathBuf>| {
        files.sort();
        files
    };
    Ok(instruments.into_values().map(sorted).collect())
}

/// Endings of files that are taken for texts.
const ENDINGS: [&str; 5] = ["txt", "html", "htm", "md", "tsv"];

fn is_text(file: &Path) -> bool {
    let ending = file
        .extension()
        .and_then(|end| end.to_str())
        .unwrap_or_default();
    let readme = file
        .file_stem()
        .is_some_and(|stem| stem.eq_ignore_ascii_case("readme"));
    ENDINGS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(ending))
        && !readme
}

/// `name.en.txt` and `name.zh.txt` are one instrument: both without their language.
fn without_language(file: &Path) -> PathBuf {
    const LANGUAGES: [&str; 11] = [
        "en", "eng", "zh", "zho", "zh-hans", "zh-hant", "zh-cn", "zh-tw", "cn", "fr", "fra",
    ];
    let stem = file
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default();
    let named = stem.rsplit_once(['.', '_', '-']).filter(|(_, end)| {
        LANGUAGES
            .iter()
            .any(|language| language.eq_ignore_ascii_case(end))
    });
    match named {
        Some((name, _)) if !name.is_empty() => file.with_file_name(name),
        _ => file.to_owned(),
    }
}

fn instrument(files: &[PathBuf]) -> Result<Instrument, Fault> {
    let inputs = files
        .iter()
        .map(|file| input(file))
        .collect::<Result<Vec<_>, _>>()?;
    let names: Vec<String> = files.iter().map(|file| shown(file)).collect();
    let editor = files.first().and_then(|file| editor_file(file));
    let editor = match editor {
        Some(path) => {
            let name = shown(&path);
            let bytes = bytes_of(&path).map_err(|error| unreadable(&path, &error))?;
            Some(Editor::parse(&name, &text_of(&name, bytes)?)?)
        }
        None => None,
    };
    Ok(Instrument {
        name: names.join("+"),
        paths: names,
        declaration: interpret(&read(&inputs)?),
        editor,
    })
}

fn input(path: &Path) -> Result<Input, Fault> {
    match bytes_of(path) {
        Ok(bytes) => Ok(Input {
            name: shown(path),
            bytes,
        }),
        Err(error) => Err(unreadable(path, &error)),
    }
}

/// `NAME.editor.toml` beside `NAME.txt`; beside `source.txt`, `editor.toml` too.
fn editor_file(text: &Path) -> Option<PathBuf> {
    let own = text.with_extension("editor.toml");
    let shared = text.with_file_name("editor.toml");
    let is_source = text.file_stem().is_some_and(|stem| stem == "source");
    Some(own)
        .filter(|path| path.is_file())
        .or_else(|| Some(shared).filter(|path| is_source && path.is_file()))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::new(
        format!("cannot read {}: {error}", shown(path)),
        "SOURCE is a file, a folder of files, - for standard input, or files joined by +",
    )
}
