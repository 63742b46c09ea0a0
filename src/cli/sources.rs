//! SOURCE arguments to declarations and their graph.

use super::input::{bytes_of, shown, text_of};
use super::pairs::pairs;
use super::{Fault, graphs};
use crate::declarations;
use crate::graph::{Editor, Graph, describe, join};
use crate::iri::Base;
use crate::model::{Declaration, interpret};
use crate::source::{Input, read};
use oxigraph::io::RdfFormat;
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
    /// Reads every source. Those that can't be read are all named.
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
        standard_input_once(&self.sources)?;
        let each = self.sources.iter().flat_map(|source| match expand(source) {
            Ok(several) => several.iter().map(|files| instrument(files)).collect(),
            Err(fault) => vec![Err(fault)],
        });
        let (mut instruments, mut faults) = (Vec::new(), Vec::new());
        for one in each {
            match one {
                Ok(instrument) => instruments.push(instrument),
                Err(fault) => faults.push(fault),
            }
        }
        Fault::together(faults).map_or(Ok(instruments), Err)
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

    /// As [`Self::graph`], with the statements of those sources that are files of RDF.
    pub(super) fn graph_with_rdf(&self, base: &Base) -> Result<Graph, Fault> {
        let (files, texts) = self.graphs_and_texts();
        let mut graph = match texts.sources.is_empty() && !files.is_empty() {
            true => Graph {
                base: base.as_str().to_owned(),
                ..Graph::default()
            },
            false => texts.graph(base)?,
        };
        for (path, format) in files {
            graph.quads.extend(graphs::read(&path, format, base)?.quads);
        }
        Ok(graph)
    }

    /// Refuses to write over a file that is read: a text, or what its editor adds.
    pub(super) fn keep(&self, output: &Path) -> Result<(), Fault> {
        // A source that can't be read is told when it is read.
        let each = self.sources.iter().map(|source| expand(source));
        let files = each.flat_map(Result::unwrap_or_default).flatten();
        let read = files.flat_map(|file| [editor_file(&file), Some(file)]);
        keep(output, read.flatten())
    }
}

/// Refuses to write over one of the files that are read.
pub(super) fn keep(output: &Path, read: impl Iterator<Item = PathBuf>) -> Result<(), Fault> {
    let Ok(place) = output.canonicalize() else {
        return Ok(());
    };
    let mut same = read.filter(|file| file.canonicalize().is_ok_and(|file| file == place));
    match same.next() {
        None => Ok(()),
        Some(_) => Err(Fault::new(
            format!(
                "{} is one of the files that are read, and writing would replace it",
                output.display()
            ),
            "name another file for --output",
        )),
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
            let files: Vec<PathBuf> = name.split('+').map(PathBuf::from).collect();
            once_each(&files)?;
            Ok(vec![files])
        }
        _ => Ok(vec![vec![source.to_owned()]]),
    }
}

/// The files of an instrument are different ones, by whatever path they are named.
fn once_each(files: &[PathBuf]) -> Result<(), Fault> {
    let mut known: Vec<(PathBuf, &PathBuf)> = Vec::new();
    for file in files {
        let place = file.canonicalize().unwrap_or_else(|_| file.clone());
        let same = known.iter().find(|(other, _)| *other == place);
        if let Some((_, first)) = same {
            let named = match *first == file {
                true => format!("{} is given twice", shown(file)),
                false => format!("{} and {} are the same file", shown(first), shown(file)),
            };
            return Err(Fault::new(
                format!("{named}, as two versions of one instrument"),
                "join the files of different languages by + (en.txt+zh.txt); give one file alone",
            ));
        }
        known.push((place, file));
    }
    Ok(())
}

/// Standard input is empty when it is read again.
pub(super) fn standard_input_once(sources: &[PathBuf]) -> Result<(), Fault> {
    let is_stdin = |source: &&PathBuf| source.as_os_str() == "-";
    match sources.iter().filter(is_stdin).count() {
        0 | 1 => Ok(()),
        _ => Err(Fault::new(
            "standard input is given twice, and can be read once",
            "give - once; save the other texts to files",
        )),
    }
}

fn folder(path: &Path) -> Result<Vec<Vec<PathBuf>>, Fault> {
    let fault = |error| unreadable(path, &error);
    // The order of a folder is not the same everywhere.
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(path).map_err(fault)? {
        let file = entry.map_err(fault)?.path();
        if is_text(&file) && file.is_file() {
            files.push(file);
        } else if file.is_dir() {
            folders.push(file);
        }
    }
    files.sort();
    if files.is_empty() {
        let help = match folders.iter().min() {
            None => "give the folder that holds the declarations, one file each, or one for each \
                     language (name.en.txt, name.zh.txt)"
                .to_owned(),
            Some(first) => format!(
                "a folder in a folder is not looked into: give each by its name, for example {}",
                first.display()
            ),
        };
        return Err(Fault::new(
            format!(
                "{} holds no texts: expected files that end in .{}",
                path.display(),
                ENDINGS.join(", .")
            ),
            help,
        ));
    }
    Ok(pairs(files))
}

/// Endings of files that are taken for texts.
const ENDINGS: [&str; 5] = ["txt", "html", "htm", "md", "tsv"];

/// Whether a file is taken for a text by its name.
pub(super) fn has_text_ending(file: &Path) -> bool {
    let ending = file.extension().and_then(|end| end.to_str());
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    })
}

fn is_text(file: &Path) -> bool {
    let stem = file.file_stem();
    has_text_ending(file) && !stem.is_some_and(|stem| stem.eq_ignore_ascii_case("readme"))
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
    // An XML file may be a text with marks in it.
    let is_xml = path.extension().is_some_and(|end| end == "xml");
    if let Some(format) = graphs::format(path).filter(|_| !is_xml && path.is_file()) {
        return Err(Fault::new(
            format!(
                "{} is a graph ({}) by its name, expected the text of a declaration",
                path.display(),
                format.name()
            ),
            "`softlaw check` and `softlaw query --source` take a graph; a text ends in .txt",
        ));
    }
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
