//! The promises for what is made of a declaration without RDF: an Akoma Ntoso document
//! has all of its words and no others, and a table has all of its statements.

#[allow(
    clippy::duplicate_mod,
    reason = "each file is shared with others alone"
)]
#[path = "bare.rs"]
mod letters;

use letters::bare;
use roxmltree::{Document, Node};
use softlaw::export::{ExportError, Table, akoma_ntoso, table};
use softlaw::iri::Base;
use softlaw::model::{Declaration, DiagnosticCode, RemainderKind};
use std::collections::HashSet;

/// Writes twice, with the same bytes, and reads back.
pub fn whole(declaration: &Declaration) {
    let write = || akoma_ntoso(&[(declaration, None)], &Base::default());
    match (write(), write()) {
        (Ok(one), Ok(other)) => {
            assert_eq!(one, other);
            let document = Document::parse(&one).unwrap_or_else(|error| panic!("{error}\n{one}"));
            assert_eq!(words_of(&document), words_in(declaration), "{one}");
            ids_are_unique(&document);
        }
        (Err(ExportError::AknCharacter { place, character }), _) => {
            assert!(character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}'));
            assert!(place.contains(", line "), "{place}");
        }
        (Err(ExportError::AknNoWords { .. }), _) => {
            assert!(
                declaration
                    .versions
                    .iter()
                    .all(|version| version.title.is_none())
            );
            assert!(declaration.provisions.is_empty());
        }
        (Err(error), _) | (_, Err(error)) => panic!("{error}"),
    }
    let rows = |which| {
        let table = table(&[(declaration, None)], &Base::default(), which);
        assert!(table.starts_with('\u{feff}') && table.ends_with("\r\n"));
        // Every row begins with the IRI of its statement; a text holds no CR LF.
        table.matches("\r\nhttps://w3id.org/softlaw/id/").count()
    };
    let statements = || declaration.provisions.iter().flat_map(|p| &p.statements);
    assert_eq!(rows(Table::Statements), statements().count());
    let commitments = statements().filter(|s| s.is_commitment()).count();
    assert_eq!(rows(Table::Commitments), commitments);
}

/// Within a statement; a collection has one for each language.
fn ids_are_unique(document: &Document) {
    let statements = document
        .descendants()
        .filter(|n| n.has_tag_name("statement"));
    for statement in statements {
        let mut ids = HashSet::new();
        for id in statement.descendants().filter_map(|n| n.attribute("eId")) {
            assert!(ids.insert(id), "{id} twice");
        }
    }
}

/// What quotes a line, and is compared in none.
const APART: char = '>';

/// The marks of all words in a document, sorted: of its parts, and of what stands in the
/// file and is no part of it.
pub fn words_of(document: &Document) -> Vec<char> {
    let parts = [
        "preface",
        "preamble",
        "mainBody",
        "conclusions",
        "attachments",
        "outside",
    ];
    let is_part = |node: &Node| parts.contains(&node.tag_name().name());
    let outermost = |node: &Node| is_part(node) && !node.ancestors().skip(1).any(|n| is_part(&n));
    // An element may begin inside the number of a note, but what one line ends with goes on
    // in none: "(li" above "á)" is no sound of a character.
    let lines = ["p", "num", "heading", "block", "part"];
    let piece = |node: Node| match lines.contains(&node.tag_name().name()) {
        true => APART.to_string(),
        false => node
            .text()
            .filter(|_| node.is_text())
            .unwrap_or_default()
            .to_owned(),
    };
    let words = |part: Node| -> String { part.descendants().map(piece).collect() };
    let parts: Vec<String> = document
        .descendants()
        .filter(outermost)
        .map(words)
        .collect();
    marks(parts.iter().map(String::as_str))
}

/// The marks of all words that the model has, sorted.
fn words_in(declaration: &Declaration) -> Vec<char> {
    let heads = declaration.versions.iter();
    let heads = heads.flat_map(|version| version.title.iter().chain(&version.status));
    let heads = heads.flat_map(|quote| &quote.passages);
    let excerpts = declaration
        .diagnostics
        .iter()
        .filter(|found| found.code == DiagnosticCode::DeclaredExcerpt)
        .filter_map(|found| found.passage.as_ref());
    let left = declaration.remainder.iter();
    let left = left.filter(|left| left.kind != RemainderKind::Blank);
    let exact = heads.chain(excerpts).chain(left.map(|left| &left.passage));
    let quotes = declaration.provisions.iter().flat_map(|provision| {
        let statements = provision.statements.iter();
        let texts = statements.flat_map(|s| s.number.iter().chain(&s.text));
        provision.number.iter().chain(texts)
    });
    let exact = exact.map(|passage| passage.exact.as_str());
    marks(exact.chain(quotes.map(|quote| quote.text.as_str())))
}

/// Sorted, without white space, marks without room, hyphens, which may cut a word at the
/// end of a line, and ">", which may quote one; a ligature is its letters.
pub fn marks<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<char> {
    let of_lines = ['-', '\u{2010}', APART];
    let marks = texts.flat_map(bare).filter(|c| !of_lines.contains(c));
    let mut marks: Vec<char> = marks.collect();
    marks.sort_unstable();
    marks
}
