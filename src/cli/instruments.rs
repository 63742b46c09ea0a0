//! The instruments that a command reads: their files in, declarations out.

use super::files::{editor_of, unreadable};
use super::input::{bytes_of, ending, shown, text_of};
use super::{Fault, graphs};
use crate::graph::{Editor, Graph, describe};
use crate::iri::Base;
use crate::model::Declaration;
use crate::reading::read_each;
use crate::source::Input;
use std::path::{Path, PathBuf};

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

/// Reads every instrument, each by its files. Those that can't be read are all told, in
/// order.
pub(super) fn read(each: Vec<Vec<PathBuf>>) -> (Vec<Instrument>, Vec<Fault>) {
    let (mut instruments, mut faults, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    let opened = each.into_iter().enumerate();
    let opened = opened.filter_map(|(place, files)| match open(&files) {
        Ok((opened, inputs)) => Some(((place, opened), inputs)),
        Err(fault) => {
            faults.push((place, fault));
            None
        }
    });
    for ((place, opened), read) in read_each(opened) {
        match read {
            Ok(declaration) => instruments.push(opened.read_as(declaration)),
            Err(error) => refused.push((place, error.into())),
        }
    }
    faults.extend(refused);
    faults.sort_by_key(|(place, _)| *place);
    let faults = faults.into_iter().map(|(_, fault)| fault);
    (instruments, faults.collect())
}

/// An instrument whose files were opened.
struct Opened {
    paths: Vec<String>,
    editor: Option<Editor>,
}

impl Opened {
    fn read_as(self, declaration: Declaration) -> Instrument {
        Instrument {
            name: self.paths.join("+"),
            paths: self.paths,
            declaration,
            editor: self.editor,
        }
    }
}

/// Takes what the files of an instrument hold.
fn open(files: &[PathBuf]) -> Result<(Opened, Vec<Input>), Fault> {
    let inputs = files
        .iter()
        .map(|file| input(file))
        .collect::<Result<Vec<_>, _>>()?;
    let editor = match editor_of(files)? {
        Some(path) => {
            let name = shown(&path);
            let bytes = bytes_of(&path).map_err(|error| unreadable(&path, &error))?;
            Some(Editor::parse(&name, &text_of(&name, bytes)?)?)
        }
        None => None,
    };
    let paths = files.iter().map(|file| shown(file)).collect();
    Ok((Opened { paths, editor }, inputs))
}

fn input(path: &Path) -> Result<Input, Fault> {
    // An XML file may be a text with marks in it.
    let is_xml = ending(path).eq_ignore_ascii_case("xml");
    if let Some(format) = graphs::format(path).filter(|_| !is_xml && path.is_file()) {
        return Err(Fault::new(
            format!(
                "{} is a graph ({}) by its name, expected the text of a declaration",
                shown(path),
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
