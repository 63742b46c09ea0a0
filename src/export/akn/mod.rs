//! Akoma Ntoso 3.0: the instrument as XML, for systems that hold legislation so.
//!
//! In: declarations with the names that the graph gives their things. Out: one document.
//! An instrument in one language is a `<statement>`; in several, a collection of one
//! statement a language; several instruments, a collection of all their statements. The
//! components stand beside the collection, so that each statement has `eId`s of its own
//! and a part has the same one in every language.
//!
//! | file | what it does |
//! |---|---|
//! | `frbr` | what a document is called: IRIs, dates, the identification block |
//! | `references` | the things it speaks of, under our IRIs, and where the text names them |
//! | `forces` | what a statement does, as concepts |
//! | `ids` | `eId`s from order numbers |
//! | `owner` | which version words outside the provisions belong to |
//! | `parts` | a version laid out: preface, preamble, body, conclusions, annex |
//! | `content` | these parts as elements |
//! | `text` | the text of a paragraph with the things that it names |
//! | `sources` | where each part was read |
//!
//! Schema: OASIS LegalDocML, Akoma Ntoso Version 1.0 Part 2,
//! <http://docs.oasis-open.org/legaldocml/ns/akn/3.0>.

mod content;
mod forces;
mod frbr;
mod ids;
mod owner;
mod parts;
mod references;
mod sources;
mod text;

use super::ExportError;
use super::xml::Document;
use crate::graph::{Editor, Names};
use crate::iri::Base;
use crate::line_ends::line_of;
use crate::model::{Declaration, LanguageVersion};
use content::Content;
use frbr::Frbr;
use ids::Ids;
use parts::Parts;
use references::References;

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// Writes declarations, each with its editor's file, as one Akoma Ntoso document.
///
/// # Errors
/// A text holds a character that no XML document can hold, or no words in any language.
pub fn akoma_ntoso(
    instruments: &[(&Declaration, Option<&Editor>)],
    base: &Base,
) -> Result<String, ExportError> {
    for (declaration, _) in instruments {
        let titled = declaration
            .versions
            .iter()
            .any(|version| version.title.is_some());
        if !titled && declaration.provisions.is_empty() {
            let file = declaration.files.first();
            let name = file.map_or("a text", |file| &file.name).to_owned();
            return Err(ExportError::AknNoWords { name });
        }
    }
    let works: Vec<Work> = instruments
        .iter()
        .map(|(declaration, editor)| Work {
            declaration,
            names: Names::new(declaration, *editor, base),
            ids: Ids::new(declaration),
        })
        .collect();
    let statements: Vec<(&Work, &LanguageVersion)> = works
        .iter()
        .flat_map(|work| work.declaration.versions.iter().map(move |v| (work, v)))
        .collect();
    let mut document = Document::new();
    document.element(
        "akomaNtoso",
        &[("xmlns", NAMESPACE)],
        |document| match statements.as_slice() {
            [(work, version)] => work.statement(document, version),
            _ => collection(document, &works, &statements),
        },
    );
    document.finish().map_err(|refused| {
        let character = refused.character;
        let found = instruments
            .iter()
            .find_map(|(declaration, _)| place(declaration, character));
        let place = found.unwrap_or(refused.element);
        ExportError::AknCharacter { place, character }
    })
}

/// File, line and column of a character in a text.
fn place(declaration: &Declaration, character: char) -> Option<String> {
    let status = declaration
        .versions
        .iter()
        .filter_map(|version| version.status.as_ref());
    let quotes = owner::quotes(declaration).chain(status);
    let quotes = quotes.flat_map(|quote| &quote.passages);
    let remainder = declaration.remainder.iter().map(|left| &left.passage);
    let (passage, before) = quotes.chain(remainder).find_map(|passage| {
        let (before, _) = passage.exact.split_once(character)?;
        Some((passage, before))
    })?;
    let file = &declaration.files.get(passage.file)?.name;
    let (within, start) = line_of(&passage.exact, before.len());
    let letters = before.get(start..).unwrap_or_default().chars().count();
    let line = passage.line + within - 1;
    let column = match within {
        1 => passage.column + letters,
        _ => letters + 1,
    };
    Some(format!("{file}, line {line}, column {column}"))
}

/// One instrument.
struct Work<'a> {
    declaration: &'a Declaration,
    names: Names<'a>,
    ids: Ids,
}

impl Work<'_> {
    /// One language version.
    fn statement(&self, document: &mut Document, version: &LanguageVersion) {
        let declaration = self.declaration;
        let frbr = Frbr::version(declaration, version, &self.names);
        let references = References::new(declaration, Some(version.language), &self.names);
        let parts = Parts::new(declaration, version, &self.ids, &self.names);
        document.element("statement", &[("name", frbr.kind())], |document| {
            document.element("meta", &[], |document| {
                frbr.write(document);
                references.write(document);
                sources::write(
                    document,
                    declaration,
                    version.language,
                    &parts,
                    &self.ids,
                    &self.names,
                );
            });
            let content = Content {
                version,
                parts: &parts,
                marks: &references.marks,
                frbr: &frbr,
            };
            content.write(document);
        });
    }
}

impl Work<'_> {
    /// Where the language versions differ.
    fn notes(&self, document: &mut Document) {
        let divergences = &self.declaration.divergences;
        if divergences.is_empty() {
            return;
        }
        let attributes = [("source", "#softlaw"), ("xml:lang", "en")];
        document.element("notes", &attributes, |document| {
            for (divergence, order) in divergences.iter().zip(1..) {
                let id = format!("note_{order}");
                let attributes = [("eId", id.as_str()), ("class", "divergence")];
                document.element("note", &attributes, |document| {
                    document.line("p", &[], |document| document.text(&divergence.message));
                });
            }
        });
    }
}

/// A collection that lists the statements, and the statements as components beside it.
fn collection(
    document: &mut Document,
    works: &[Work<'_>],
    statements: &[(&Work<'_>, &LanguageVersion)],
) {
    let frbr = match works {
        [work] => Frbr::versions(work.declaration, &work.names),
        _ => Frbr::several(),
    };
    document.element("documentCollection", &[("name", frbr.kind())], |document| {
        document.element("meta", &[], |document| {
            frbr.write(document);
            match works {
                [work] => {
                    References::new(work.declaration, None, &work.names).write(document);
                    work.notes(document);
                }
                _ => References::default().write(document),
            }
        });
        document.element("collectionBody", &[], |document| {
            for ((work, version), order) in statements.iter().zip(1..) {
                let shown = Frbr::version(work.declaration, version, &work.names);
                let id = format!("cmp_{order}");
                document.element("component", &[("eId", &id)], |document| {
                    let attributes = [
                        ("eId", format!("{id}__dref")),
                        ("href", format!("#cmpnts__{id}")),
                        ("showAs", shown.shown().to_owned()),
                    ];
                    let attributes = attributes.each_ref().map(|(name, v)| (*name, v.as_str()));
                    document.empty("documentRef", &attributes);
                });
            }
        });
    });
    document.element("components", &[("eId", "cmpnts")], |document| {
        for ((work, version), order) in statements.iter().zip(1..) {
            let id = format!("cmpnts__cmp_{order}");
            document.element("component", &[("eId", &id)], |document| {
                work.statement(document, version);
            });
        }
    });
}
