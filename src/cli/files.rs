//! Which files a SOURCE argument names: a file, `-`, files joined by `+`, or a folder of
//! them, with what an editor adds beside them.

use super::Fault;
use super::input::{ending, shown};
use super::once::place;
use super::pairs::pairs;
use crate::visible::visible;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The files of each instrument that a source names.
pub(super) fn expand(source: &Path) -> Result<Vec<Vec<PathBuf>>, Fault> {
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
        let place = place(file);
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
                shown(first)
            ),
        };
        return Err(Fault::new(
            format!(
                "{} holds no texts: expected files that end in .{}",
                shown(path),
                ENDINGS.join(", .")
            ),
            help,
        ));
    }
    Ok(pairs(files))
}

/// Endings of files that are taken for texts; what ends in .csv beside them is data, and a
/// text where it is given by its name.
const ENDINGS: [&str; 5] = ["txt", "html", "htm", "md", "tsv"];

/// Endings of files that hold a text which is no plain one.
const DOCUMENTS: [&str; 7] = ["pdf", "doc", "docx", "odt", "rtf", "wps", "epub"];

/// Names the documents of a folder that are left out: who gives the folder may take them
/// for read.
pub(super) fn tell_left_out(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.map(|entry| entry.path());
    let mut names: Vec<String> = files
        .filter(|file| ends_in(file, &DOCUMENTS) && file.is_file())
        .map(|file| shown(&file))
        .collect();
    names.sort();
    if !names.is_empty() {
        let names = names.join(", ");
        // Nobody may be listening.
        let _ = writeln!(
            std::io::stderr().lock(),
            "note: no plain text, and left out: {}\n  help: save as text first",
            visible(&names)
        );
    }
}

/// Whether a file is taken for a text by its name.
pub(super) fn has_text_ending(file: &Path) -> bool {
    ends_in(file, &ENDINGS)
}

fn ends_in(file: &Path, endings: &[&str]) -> bool {
    let ending = ending(file);
    endings
        .iter()
        .any(|known| known.eq_ignore_ascii_case(ending))
}

fn is_text(file: &Path) -> bool {
    let stem = file.file_stem();
    // "._a.txt" holds what a system notes of a file.
    let hidden = stem.is_some_and(|stem| stem.as_encoded_bytes().starts_with(b"."));
    has_text_ending(file)
        && !hidden
        && !stem.is_some_and(|stem| stem.eq_ignore_ascii_case("readme"))
}

/// The editor's file of an instrument: that of one of its texts, or the one that is named
/// as the texts without their languages, `law.editor.toml` beside `law.en.txt` and
/// `law.zh.txt`. Two are refused.
pub(super) fn editor_of(texts: &[PathBuf]) -> Result<Option<PathBuf>, Fault> {
    let own = texts.iter().filter_map(|text| editor_file(text));
    let common = texts.iter().filter(|_| texts.len() > 1).filter_map(|text| {
        let bare = text.with_extension("");
        let common = bare.with_extension("editor.toml");
        (bare.extension().is_some() && common.is_file()).then_some(common)
    });
    let found: BTreeSet<PathBuf> = own.chain(common).collect();
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some(one), Some(other)) => Err(Fault::new(
            format!(
                "two editor's files of one instrument: {} and {}",
                shown(&one),
                shown(&other)
            ),
            "keep one of them, with all that the editor adds",
        )),
        (one, _) => Ok(one),
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

pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::new(
        format!("cannot read {}: {error}", shown(path)),
        "SOURCE is a file, a folder of files, - for standard input, or files joined by +",
    )
}
