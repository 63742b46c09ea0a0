//! SOURCE arguments to declarations and their graph.

use super::files::{editor_of, expand, standard_input_once, tell_left_out};
use super::input::shown;
use super::instruments::{self, Instrument};
use super::once::{self, once};
use super::{Fault, graphs};
use crate::declarations;
use crate::graph::{Graph, join};
use crate::iri::Base;
use crate::model::interpret;
use crate::source::read;
use indexmap::IndexSet;
use oxigraph::io::RdfFormat;
use oxigraph::model::Quad;
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

impl Sources {
    /// Reads every source, each once. Those that can't be read are all named.
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
        let sources = once(&self.sources);
        let (mut each, mut faults) = (Vec::new(), Vec::new());
        for source in &sources {
            match expand(source) {
                Ok(several) => each.extend(several),
                Err(fault) => faults.push(fault),
            }
        }
        let (instruments, unread) = instruments::read(once::instruments(each));
        faults.extend(unread);
        for folder in sources.iter().filter(|source| source.is_dir()) {
            tell_left_out(folder);
        }
        Fault::together(faults).map_or(Ok(instruments), Err)
    }

    /// The sources that are files of RDF by their names, each once, and the others.
    pub(super) fn graphs_and_texts(&self) -> (Vec<(PathBuf, RdfFormat)>, Self) {
        let (mut graphs, mut sources) = (Vec::new(), Vec::new());
        for source in once(&self.sources) {
            match graphs::format(&source).filter(|_| source.is_file()) {
                Some(format) => graphs.push((source, format)),
                None => sources.push(source),
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
        // What two files say is one set of statements.
        let mut quads: IndexSet<Quad> = std::mem::take(&mut graph.quads).into_iter().collect();
        let several = files.len() > 1;
        for (path, format) in files {
            quads.extend(graphs::read(&path, format, base, several)?.quads);
        }
        graph.quads = quads.into_iter().collect();
        Ok(graph)
    }

    /// Refuses to write over a file that is read: a text, or what its editor adds.
    pub(super) fn keep(&self, output: &Path) -> Result<(), Fault> {
        // A source that can't be read is told when it is read.
        let each = self.sources.iter().map(|source| expand(source));
        let instruments = each.flat_map(Result::unwrap_or_default);
        let read = instruments.flat_map(|texts| {
            let editor = editor_of(&texts).unwrap_or_default();
            texts.into_iter().chain(editor)
        });
        keep(output, read)
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
                shown(output)
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
