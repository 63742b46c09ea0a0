//! Which IRI each thing of a declaration has.

use super::editor::{Editor, Thing};
use super::quads::{Quads, passages, tagged};
use crate::file_name::stem_and_ending;
use crate::iri::{Base, ConferenceId, FileId, InstrumentId, Name, slug};
use crate::language;
use crate::model::{Declaration, InstrumentKind, LanguageCode, LanguageVersion, Passage, Quote};
use crate::vocabulary::prov;
use oxigraph::model::{NamedNode, NamedNodeRef};
use std::cell::RefCell;
use std::collections::HashMap;

/// Names of a declaration's things under a base.
pub(crate) struct Names<'a> {
    declaration: &'a Declaration,
    editor: Option<&'a Editor>,
    base: &'a Base,
    pub(crate) instrument: InstrumentId,
    pub(crate) conference: ConferenceId,
    /// The file of each language version, and its IRI.
    files: Vec<(LanguageCode, FileId, NamedNode)>,
    /// Most passages are cited more than once.
    passages: RefCell<HashMap<(LanguageCode, usize, usize), NamedNode>>,
}

/// The file of each language version, and its IRI.
fn files(
    declaration: &Declaration,
    instrument: &InstrumentId,
    base: &Base,
) -> Vec<(LanguageCode, FileId, NamedNode)> {
    let file = |version: &LanguageVersion| {
        let record = declaration.files.get(version.file);
        let (_, ending) = stem_and_ending(record.map_or("", |file| &file.name));
        let extension = ending.filter(|end| {
            (1..=8).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        let file = FileId {
            instrument: instrument.clone(),
            language: version.language,
            extension: extension.unwrap_or("txt").to_ascii_lowercase(),
        };
        let iri = Name::File(file.clone()).mint(base);
        (version.language, file, iri)
    };
    declaration.versions.iter().map(file).collect()
}

impl<'a> Names<'a> {
    pub(crate) fn new(
        declaration: &'a Declaration,
        editor: Option<&'a Editor>,
        base: &'a Base,
    ) -> Self {
        let given = |thing| Some(editor?.slug(thing)?.to_owned());
        let year = year(declaration);
        let kind = match declaration.kind {
            InstrumentKind::Declaration => "declaration",
            InstrumentKind::Communique => "communique",
            InstrumentKind::JointStatement => "joint-statement",
            InstrumentKind::Resolution => "resolution",
            InstrumentKind::Other => "instrument",
        };
        let instrument = InstrumentId {
            kind: kind.to_owned(),
            year,
            slug: given(Thing::Instrument).unwrap_or_else(|| instrument_slug(declaration)),
        };
        let conference = ConferenceId {
            year,
            slug: given(Thing::Conference)
                .or_else(|| slug_of(&declaration.conference.as_ref()?.name))
                .unwrap_or_else(|| instrument.slug.clone()),
        };
        let files = files(declaration, &instrument, base);
        Self {
            declaration,
            editor,
            base,
            instrument,
            conference,
            files,
            passages: RefCell::default(),
        }
    }

    pub(crate) fn mint(&self, name: &Name) -> NamedNode {
        name.mint(self.base)
    }

    /// Something of the instrument: `names.of(Name::Objective)`.
    pub(crate) fn of(&self, name: impl FnOnce(InstrumentId) -> Name) -> NamedNode {
        self.mint(&name(self.instrument.clone()))
    }

    /// The slug that the editor gives a thing, or else that of its name.
    pub(super) fn slug(&self, thing: Thing, name: &[Quote]) -> Option<String> {
        let given = self.editor.and_then(|editor| editor.slug(thing));
        given.map(str::to_owned).or_else(|| slug_of(name))
    }

    pub(crate) fn expression(&self, language: LanguageCode) -> NamedNode {
        self.of(|instrument| Name::Expression {
            instrument,
            language,
        })
    }

    /// The file that holds a language version.
    pub(crate) fn file(&self, language: LanguageCode) -> Option<&FileId> {
        self.files
            .iter()
            .find(|(code, ..)| *code == language)
            .map(|(_, file, _)| file)
    }

    pub(crate) fn passage(&self, language: LanguageCode, passage: &Passage) -> Option<NamedNode> {
        let (start, end) = (passage.start, passage.end);
        let mut known = self.passages.borrow_mut();
        if let Some(node) = known.get(&(language, start, end)) {
            return Some(node.clone());
        }
        let node = self.within(language, "char", start, end)?;
        known.insert((language, start, end), node.clone());
        Some(node)
    }

    /// A place in a file: `#char=`, `#quote=` or `#position=` behind the file's IRI. Their
    /// templates are the file's with this fragment, of digits alone; filling them anew
    /// for each of hundreds of passages would take most of the time of describing.
    pub(super) fn within(
        &self,
        language: LanguageCode,
        fragment: &str,
        start: usize,
        end: usize,
    ) -> Option<NamedNode> {
        let (.., iri) = self.files.iter().find(|(code, ..)| *code == language)?;
        let iri = iri.as_str();
        Some(NamedNode::new_unchecked(format!(
            "{iri}#{fragment}={start},{end}"
        )))
    }

    /// The tag that literals of a language version carry.
    pub(super) fn tag(&self, language: LanguageCode) -> &str {
        self.declaration
            .versions
            .iter()
            .find(|version| version.language == language)
            .map_or("und", |version| &version.tag)
    }

    /// Says the words of each quote, tagged with their language.
    pub(super) fn say(
        &self,
        quads: &mut Quads,
        subject: &NamedNode,
        predicate: NamedNodeRef<'_>,
        quotes: &[Quote],
    ) {
        for quote in quotes {
            quads.add(
                subject,
                predicate,
                tagged(&quote.text, self.tag(quote.language)),
            );
        }
    }

    /// Leads from a node to the passages that say it.
    pub(super) fn cite<'q>(
        &self,
        quads: &mut Quads,
        subject: &NamedNode,
        quotes: impl IntoIterator<Item = &'q Quote>,
    ) {
        for (quote, passage) in passages(quotes) {
            if let Some(passage) = self.passage(quote.language, passage) {
                quads.add(subject, prov::WAS_QUOTED_FROM, passage);
            }
        }
    }

    pub(super) fn declaration(&self) -> &'a Declaration {
        self.declaration
    }
}

/// The year of the first dates that a version gives.
fn year(declaration: &Declaration) -> Option<i16> {
    let accounts = &declaration.conference.as_ref()?.accounts;
    accounts
        .iter()
        .find_map(|account| account.period.as_ref())
        .map(|period| period.start.year)
}

/// The slug of a name that stands in several languages: of the English one, which
/// needs no percent-encoding, or else of the first.
pub(super) fn slug_of(quotes: &[Quote]) -> Option<String> {
    let english = LanguageCode::new("eng");
    let quote = quotes
        .iter()
        .find(|q| q.language == english)
        .or_else(|| quotes.first())?;
    Some(slug(&quote.text)).filter(|slug| !slug.is_empty())
}

/// From the title, or else from the file's name.
fn instrument_slug(declaration: &Declaration) -> String {
    let english = LanguageCode::new("eng");
    let titles: Vec<&Quote> = declaration
        .versions
        .iter()
        .filter_map(|v| v.title.as_ref())
        .collect();
    let title = titles
        .iter()
        .find(|t| t.language == english)
        .or(titles.first());
    let short = title.map(|title| {
        let language = language::of_code(title.language);
        slug(&language.map_or_else(|| title.text.to_string(), |l| l.short_title(&title.text)))
    });
    let file = declaration.files.first().map_or("", |file| &file.name);
    let (stem, _) = stem_and_ending(file);
    short
        .into_iter()
        .chain([slug(stem), "untitled".to_owned()])
        .find(|slug| !slug.is_empty())
        .unwrap_or_default()
}
