//! Which language version a passage belongs to that no provision holds.
//!
//! A file may hold several versions. A passage goes with the versions in its script;
//! where that leaves several, with the one whose text stands nearest before it, or else
//! nearest after it. Words in a file that no version reads go with the first version.

use crate::language;
use crate::model::*;
use crate::source::script_of;

/// The versions of a declaration, each with the places of its text.
pub(super) struct Owners {
    versions: Vec<Version>,
}

struct Version {
    language: LanguageCode,
    file: usize,
    /// File and first position of each passage, in order.
    places: Vec<(usize, usize)>,
}

impl Owners {
    pub(super) fn new(declaration: &Declaration) -> Self {
        let mut versions: Vec<Version> = declaration
            .versions
            .iter()
            .map(|version| Version {
                language: version.language,
                file: version.file,
                places: Vec::new(),
            })
            .collect();
        for quote in quotes(declaration) {
            let version = versions.iter_mut().find(|v| v.language == quote.language);
            if let Some(version) = version {
                let places = quote.passages.iter().map(|p| (p.file, p.start));
                version.places.extend(places);
            }
        }
        for version in &mut versions {
            version.places.sort_unstable();
        }
        Self { versions }
    }

    /// The version's language; none for a declaration without versions.
    pub(super) fn of(&self, passage: &Passage) -> Option<LanguageCode> {
        let script = script_of(&passage.exact);
        let in_script = |version: &&Version| {
            let known = language::of_code(version.language);
            known.is_some_and(|language| language.script() == script)
        };
        let in_file = |version: &&Version| version.distance(passage).is_some();
        let told = self.versions.iter().filter(in_file).any(|v| in_script(&v));
        let near = self
            .versions
            .iter()
            .filter(|version| !told || in_script(version))
            .filter_map(|version| Some((version.distance(passage)?, version.language)))
            .min_by_key(|(distance, _)| *distance);
        let of_file = || self.versions.iter().find(|v| v.file == passage.file);
        match near {
            Some((_, language)) => Some(language),
            None => Some(of_file().or(self.versions.first())?.language),
        }
    }
}

impl Version {
    /// How far its text is: what stands before the passage is nearer than what stands
    /// after it.
    fn distance(&self, passage: &Passage) -> Option<(bool, usize)> {
        let here = (passage.file, passage.start);
        let next = self.places.partition_point(|place| *place <= here);
        let before = next.checked_sub(1).and_then(|at| self.places.get(at));
        let after = self.places.get(next);
        let in_file = |place: Option<&(usize, usize)>| {
            place
                .filter(|(file, _)| *file == passage.file)
                .map(|(_, at)| *at)
        };
        match (in_file(before), in_file(after)) {
            (Some(before), _) => Some((false, passage.start - before)),
            (None, Some(after)) => Some((true, after - passage.start)),
            (None, None) => None,
        }
    }
}

/// Titles, printed numbers and statements.
pub(super) fn quotes(declaration: &Declaration) -> impl Iterator<Item = &Quote> {
    let titles = declaration.versions.iter().filter_map(|v| v.title.as_ref());
    let provisions = declaration.provisions.iter().flat_map(|provision| {
        let statements = provision.statements.iter();
        let statements = statements.flat_map(|s| s.number.iter().chain(&s.text));
        provision.number.iter().chain(statements)
    });
    titles.chain(provisions)
}
