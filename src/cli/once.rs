//! Inputs that are given more than once: paths in, each input once out. Those that come
//! again are told on standard error.

use super::input::shown;
use crate::visible::visible;
use std::collections::{HashMap, HashSet};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Where a path leads, whatever way it takes; a path that leads nowhere stands for itself.
pub(super) fn place(path: &Path) -> PathBuf {
    match path.as_os_str() == "-" {
        true => path.to_owned(),
        false => path.canonicalize().unwrap_or_else(|_| path.to_owned()),
    }
}

/// Each input once, in the order of their first mentions.
pub(super) fn once(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut known = HashSet::new();
    let (first, again): (Vec<&PathBuf>, Vec<_>) =
        paths.iter().partition(|path| known.insert(place(path)));
    tell(again.into_iter().map(|path| shown(path)));
    first.into_iter().cloned().collect()
}

/// Instruments of which none is a part of another: where all files of one are read for
/// another, it is left out. Of two with the same files the first stays.
pub(super) fn instruments(each: Vec<Vec<PathBuf>>) -> Vec<Vec<PathBuf>> {
    let places: Vec<HashSet<PathBuf>> = each
        .iter()
        .map(|files| files.iter().map(|file| place(file)).collect())
        .collect();
    let mut with: HashMap<&Path, Vec<usize>> = HashMap::new();
    for (at, files) in places.iter().enumerate() {
        for file in files {
            with.entry(file).or_default().push(at);
        }
    }
    let is_part = |at: usize, of: usize| match (places.get(at), places.get(of)) {
        (Some(part), Some(whole)) if at != of => {
            part.is_subset(whole) && (part.len() < whole.len() || of < at)
        }
        _ => false,
    };
    let is_again = |at: usize| {
        let first = places.get(at).and_then(|files| files.iter().next());
        let others = first.and_then(|file| with.get(file.as_path()));
        others.is_some_and(|others| others.iter().any(|of| is_part(at, *of)))
    };
    let marked = each.iter().enumerate().map(|(at, _)| is_again(at));
    let marked: Vec<bool> = marked.collect();
    let (again, first): (Vec<_>, Vec<_>) =
        each.into_iter().zip(marked).partition(|(_, again)| *again);
    let names = |files: &[PathBuf]| files.iter().map(|file| shown(file)).collect::<Vec<_>>();
    tell(again.iter().map(|(files, _)| names(files).join("+")));
    first.into_iter().map(|(files, _)| files).collect()
}

/// Names what comes again, on one line.
fn tell(again: impl Iterator<Item = String>) {
    let names = again.collect::<Vec<_>>().join(", ");
    if !names.is_empty() {
        // Nobody may be listening.
        let _ = writeln!(
            std::io::stderr().lock(),
            "note: given more than once, and read once: {}",
            visible(&names)
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_part_of_another_is_left_out_wherever_it_stands() {
        let files = |names: &str| -> Vec<PathBuf> { names.split('+').map(Into::into).collect() };
        let each = ["en", "en+zh", "fr", "zh+en", "fr", "zh+fr"];
        let left = instruments(each.into_iter().map(files).collect());
        assert_eq!(left, ["en+zh", "zh+fr"].map(files));
    }
}
