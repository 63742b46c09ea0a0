//! The parts of one language version in the order in which the document holds them.
//!
//! A provision of the model is a part with its statements; what stands between them in
//! the text, a heading or words that no rule reads, is put before the statement that
//! follows it in the file.

use super::ids::{Ids, ProvisionPlace};
use super::owner::Owners;
use crate::graph::Names;
use crate::iri::Name;
use crate::model::*;

/// One language version, laid out.
pub(super) struct Parts<'a> {
    /// What stands before the first provision: titles, the status, datelines.
    pub(super) before: Vec<Piece<'a>>,
    pub(super) preamble: Vec<Part<'a>>,
    pub(super) body: Vec<Part<'a>>,
    /// What stands after the last provision: datelines, signatures.
    pub(super) after: Vec<Piece<'a>>,
    pub(super) annex: Vec<&'a Passage>,
    /// What is no text of the instrument: brackets, page numbers, notices of a database.
    pub(super) outside: Vec<&'a Remainder>,
}

/// A piece of text that is in no provision.
pub(super) struct Piece<'a> {
    pub(super) kind: PieceKind,
    pub(super) passage: &'a Passage,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PieceKind {
    Title,
    Status,
    Excerpt,
    Heading,
    Dateline,
    Signature,
    Unread,
}

/// A provision as one version has it.
pub(super) struct Part<'a> {
    pub(super) kind: ProvisionKind,
    pub(super) id: String,
    pub(super) iri: String,
    pub(super) number: Option<&'a Quote>,
    pub(super) statements: Vec<Line<'a>>,
    /// What stands before it in the text.
    pub(super) before: Vec<Piece<'a>>,
    /// Whether its statements are elements of a hierarchy.
    pub(super) is_hierarchy: bool,
}

/// A statement as one version has it.
pub(super) struct Line<'a> {
    pub(super) id: String,
    pub(super) iri: String,
    pub(super) statement: &'a Statement,
    /// As printed, where it is an item of a nested list; several where the items of the
    /// versions could not be told apart.
    pub(super) numbers: Vec<&'a Quote>,
    /// Absent where the version lacks it but has statements that it leads in to.
    pub(super) text: Option<&'a Quote>,
    /// Statements of the same provision that it leads in to.
    pub(super) led: Vec<Line<'a>>,
    pub(super) before: Vec<Piece<'a>>,
}

impl<'a> Line<'a> {
    /// Its numbers side by side; empty where it has none.
    pub(super) fn number(&self) -> String {
        let numbers: Vec<&str> = self.numbers.iter().map(|n| n.text.as_str()).collect();
        numbers.join(" ")
    }

    /// What it begins with.
    fn first(&self) -> Option<&'a Quote> {
        self.numbers.first().copied().or(self.text)
    }
}

impl<'a> Parts<'a> {
    pub(super) fn new(
        declaration: &'a Declaration,
        version: &'a LanguageVersion,
        ids: &Ids,
        names: &Names<'_>,
    ) -> Self {
        let language = version.language;
        let owners = Owners::new(declaration);
        let mut parts = Self {
            before: heads(declaration, version, &owners),
            preamble: Vec::new(),
            body: Vec::new(),
            after: Vec::new(),
            annex: Vec::new(),
            outside: Vec::new(),
        };
        for (provision, place) in declaration.provisions.iter().zip(&ids.provisions) {
            let Some(part) = part(provision, place, ids, language, names) else {
                continue;
            };
            match place.in_preamble {
                true => parts.preamble.push(part),
                false => parts.body.push(part),
            }
        }
        let slots = parts.slots();
        let left = declaration.remainder.iter();
        for remainder in left.filter(|left| left.kind != RemainderKind::Blank) {
            if owners.of(&remainder.passage) == Some(language) {
                parts.remainder(remainder, &slots);
            }
        }
        let place = |piece: &Piece| (piece.passage.file, piece.passage.start);
        parts.before.sort_by_key(place);
        parts.after.sort_by_key(place);
        parts
    }

    fn remainder(&mut self, remainder: &'a Remainder, slots: &[(Place, Slot)]) {
        let kind = match remainder.kind {
            RemainderKind::Heading => PieceKind::Heading,
            RemainderKind::Dateline => PieceKind::Dateline,
            RemainderKind::Signatures => PieceKind::Signature,
            RemainderKind::Unread => PieceKind::Unread,
            RemainderKind::Annex => return self.annex.push(&remainder.passage),
            RemainderKind::Blank
            | RemainderKind::Mark
            | RemainderKind::Noise
            | RemainderKind::Notice => return self.outside.push(remainder),
        };
        let passage = &remainder.passage;
        let here = (passage.file, passage.start);
        let next = slots.partition_point(|(place, _)| *place <= here);
        let slot = match (next, slots.get(next)) {
            (0, _) => &mut self.before,
            (_, Some((_, slot))) => match self.pieces_before(*slot) {
                Some(pieces) => pieces,
                None => return,
            },
            (_, None) => &mut self.after,
        };
        slot.push(Piece { kind, passage });
    }

    pub(super) fn provisions(&self) -> impl Iterator<Item = &Part<'a>> {
        self.preamble.iter().chain(&self.body)
    }

    /// Where provisions and statements begin in the file, in the file's order.
    fn slots(&self) -> Vec<(Place, Slot)> {
        let mut slots = Vec::new();
        for (at, part) in self.provisions().enumerate() {
            let mut starts: Vec<(Place, Slot)> = Vec::new();
            let mut add = |quote: Option<&Quote>, line, led| {
                let place = quote.and_then(|quote| quote.passages.first());
                let slot = Slot {
                    part: at,
                    line,
                    led,
                };
                starts.extend(place.map(|p| ((p.file, p.start), slot)));
            };
            add(part.number, None, None);
            for (line, of) in part.statements.iter().enumerate() {
                add(of.first(), Some(line), None);
                for (led, of) in of.led.iter().enumerate() {
                    add(of.first(), Some(line), Some(led));
                }
            }
            // What stands before its first words stands before the provision.
            if let Some((_, first)) = starts.iter_mut().min_by_key(|(place, _)| *place) {
                first.line = None;
            }
            slots.extend(starts);
        }
        slots.sort_by_key(|(place, _)| *place);
        slots
    }

    fn pieces_before(&mut self, slot: Slot) -> Option<&mut Vec<Piece<'a>>> {
        let mut parts = self.preamble.iter_mut().chain(&mut self.body);
        let part = parts.nth(slot.part)?;
        let Some(line) = slot.line else {
            return Some(&mut part.before);
        };
        let line = part.statements.get_mut(line)?;
        Some(match slot.led {
            Some(led) => &mut line.led.get_mut(led)?.before,
            None => &mut line.before,
        })
    }
}

type Place = (usize, usize);

/// A provision, or a statement of it, or one that the statement leads in to.
#[derive(Clone, Copy)]
struct Slot {
    part: usize,
    line: Option<usize>,
    led: Option<usize>,
}

impl<'a> Part<'a> {
    /// All statements, each before those that it leads in to.
    pub(super) fn lines(&self) -> impl Iterator<Item = &Line<'a>> {
        self.statements
            .iter()
            .flat_map(|line| std::iter::once(line).chain(&line.led))
    }
}

/// Titles, the status tag, and where the title says that the text is an excerpt.
fn heads<'a>(
    declaration: &'a Declaration,
    version: &'a LanguageVersion,
    owners: &Owners,
) -> Vec<Piece<'a>> {
    let quoted = [
        (PieceKind::Title, &version.title),
        (PieceKind::Status, &version.status),
    ];
    let excerpts = declaration
        .diagnostics
        .iter()
        .filter(|found| found.code == DiagnosticCode::DeclaredExcerpt)
        .filter_map(|found| found.passage.as_ref())
        .filter(|passage| owners.of(passage) == Some(version.language));
    let excerpts = excerpts.map(|passage| (PieceKind::Excerpt, passage));
    quoted
        .into_iter()
        .filter_map(|(kind, quote)| Some((kind, quote.as_ref()?)))
        .flat_map(|(kind, quote)| quote.passages.iter().map(move |passage| (kind, passage)))
        .chain(excerpts)
        .map(|(kind, passage)| Piece { kind, passage })
        .collect()
}

fn part<'a>(
    provision: &'a Provision,
    place: &ProvisionPlace,
    ids: &Ids,
    language: LanguageCode,
    names: &Names<'_>,
) -> Option<Part<'a>> {
    let (kind, order) = (provision.kind, provision.order);
    let of = |quotes: &'a [Quote]| quotes.iter().find(|quote| quote.language == language);
    let mut statements: Vec<Line> = Vec::new();
    for statement in &provision.statements {
        let id = StatementId {
            kind,
            provision: order,
            order: statement.order,
        };
        let place = ids.statement(id)?;
        let iri = names.of(|instrument| Name::Statement {
            instrument,
            provision: (kind, order),
            order: statement.order,
        });
        let line = Line {
            id: place.id.clone(),
            iri: iri.into_string(),
            statement,
            numbers: statement
                .number
                .iter()
                .filter(|quote| quote.language == language)
                .collect(),
            text: of(&statement.text),
            led: Vec::new(),
            before: Vec::new(),
        };
        match (place.under, statements.last_mut()) {
            (None, _) | (_, None) => statements.push(line),
            (Some(_), Some(lead)) if line.text.is_some() => lead.led.push(line),
            (Some(_), Some(_)) => {}
        }
    }
    statements.retain(|line| line.text.is_some() || !line.led.is_empty());
    let number = of(&provision.number);
    let iri = names.of(|instrument| Name::Provision {
        instrument,
        kind,
        order,
    });
    (number.is_some() || !statements.is_empty()).then(|| Part {
        kind,
        id: place.id.clone(),
        iri: iri.into_string(),
        number,
        statements,
        before: Vec::new(),
        is_hierarchy: place.is_hierarchy,
    })
}
