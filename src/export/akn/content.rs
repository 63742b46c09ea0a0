//! The words of one language version: preface, preamble, body, conclusions, annex.

use super::frbr::{Frbr, whole};
use super::parts::{Line, Part, Parts, Piece, PieceKind};
use super::references::Mark;
use super::{forces, text};
use crate::export::xml::{Attributes, Document};
use crate::language;
use crate::model::{LanguageVersion, Passage, ProvisionKind, folded};

/// What the words of a version need besides themselves.
pub(super) struct Content<'a> {
    pub(super) version: &'a LanguageVersion,
    pub(super) parts: &'a Parts<'a>,
    pub(super) marks: &'a [Mark],
    pub(super) frbr: &'a Frbr,
}

impl Content<'_> {
    /// Writes what follows the metadata.
    pub(super) fn write(&self, document: &mut Document) {
        let lang = [("xml:lang", self.version.tag.as_str())];
        let parts = self.parts;
        if !parts.before.is_empty() {
            document.element("preface", &lang, |document| {
                self.pieces(document, &parts.before);
            });
        }
        if !parts.preamble.is_empty() {
            document.element("preamble", &lang, |document| self.preamble(document));
        }
        document.element("mainBody", &lang, |document| {
            for part in &parts.body {
                self.pieces(document, &part.before);
                match part.is_hierarchy {
                    true => self.paragraph(document, part),
                    false => self.lines(document, "container", part),
                }
            }
            if parts.body.is_empty() {
                // The schema wants something; the version has nothing.
                document.empty("p", &[("status", "incomplete")]);
            }
        });
        if !parts.after.is_empty() {
            document.element("conclusions", &lang, |document| {
                self.pieces(document, &parts.after);
            });
        }
        if !parts.annex.is_empty() {
            self.annex(document, &lang);
        }
    }

    /// Recitals stand in `recitals`, which hold nothing else.
    fn preamble(&self, document: &mut Document) {
        let mut rest = self.parts.preamble.as_slice();
        while let Some(first) = rest.first() {
            self.pieces(document, &first.before);
            if first.kind != ProvisionKind::Recital {
                self.lines(document, "formula", first);
                rest = rest.get(1..).unwrap_or_default();
                continue;
            }
            let more = rest
                .iter()
                .skip(1)
                .take_while(|part| part.kind == ProvisionKind::Recital && part.before.is_empty());
            let count = 1 + more.count();
            let (recitals, others) = rest.split_at_checked(count).unwrap_or((rest, &[]));
            document.element("recitals", &[], |document| {
                for recital in recitals {
                    document.element("recital", &[("eId", &recital.id)], |document| {
                        self.number(document, recital);
                        self.blocks(document, recital);
                    });
                }
            });
            rest = others;
        }
    }

    /// A formula or a container: an opening.
    fn lines(&self, document: &mut Document, element: &'static str, part: &Part<'_>) {
        let attributes = [("name", "opening"), ("eId", part.id.as_str())];
        document.element(element, &attributes, |document| self.blocks(document, part));
    }

    /// Statements as paragraphs of text.
    fn blocks(&self, document: &mut Document, part: &Part<'_>) {
        for line in &part.statements {
            self.pieces(document, &line.before);
            self.statement(document, line, &line.id);
        }
        if part.statements.is_empty() {
            document.empty("p", &[("status", "incomplete")]);
        }
    }

    fn number(&self, document: &mut Document, part: &Part<'_>) {
        if let Some(number) = part.number {
            document.line("num", &[], |document| document.text(&number.text));
        }
    }

    /// A view, its statements, and what they lead in to.
    fn paragraph(&self, document: &mut Document, part: &Part<'_>) {
        document.element("paragraph", &[("eId", &part.id)], |document| {
            self.number(document, part);
            for line in &part.statements {
                self.hierarchy(document, "subparagraph", line);
            }
        });
    }

    fn hierarchy(&self, document: &mut Document, element: &'static str, line: &Line<'_>) {
        let refers = forces::refers(line.statement);
        let mut attributes = vec![("eId", line.id.as_str())];
        attributes.extend(refers.as_deref().map(|refers| ("refersTo", refers)));
        document.element(element, &attributes, |document| {
            let number = line.number();
            if !number.is_empty() {
                document.line("num", &[], |document| document.text(&number));
            }
            let holder = match line.led.is_empty() {
                true => "content",
                false => "intro",
            };
            if line.text.is_some() {
                let id = format!("{}__{holder}", line.id);
                document.element(holder, &[("eId", &id)], |document| {
                    self.pieces(document, &line.before);
                    let attributes = [("eId", &*format!("{id}__p_1"))];
                    self.words(document, &attributes, line, "");
                });
            }
            for led in &line.led {
                self.hierarchy(document, "point", led);
            }
        });
    }

    /// A statement that is a paragraph of text itself.
    fn statement(&self, document: &mut Document, line: &Line<'_>, id: &str) {
        let refers = forces::refers(line.statement);
        let mut attributes = vec![("eId", id)];
        attributes.extend(refers.as_deref().map(|refers| ("refersTo", refers)));
        // A paragraph has no element for a number.
        let number = match line.number() {
            number if number.is_empty() => number,
            number => number + " ",
        };
        self.words(document, &attributes, line, &number);
    }

    fn words(
        &self,
        document: &mut Document,
        attributes: Attributes<'_>,
        line: &Line<'_>,
        number: &str,
    ) {
        if let Some(quote) = line.text {
            document.line("p", attributes, |document| {
                document.text(number);
                let text = (quote.text.as_str(), 0);
                text::write(document, text, &quote.passages, self.marks);
            });
        }
    }

    fn pieces(&self, document: &mut Document, pieces: &[Piece<'_>]) {
        for piece in pieces {
            match piece.kind {
                PieceKind::Title => self.inside(document, piece, "docTitle", &[]),
                PieceKind::Status => self.inside(document, piece, "docStatus", &[]),
                PieceKind::Signature => self.inside(document, piece, "signature", &[]),
                PieceKind::Dateline => match self.day(piece.passage) {
                    Some(day) => self.inside(document, piece, "docDate", &[("date", &day)]),
                    None => self.block(document, piece, "dateline"),
                },
                PieceKind::Excerpt => self.block(document, piece, "excerpt"),
                PieceKind::Heading => self.block(document, piece, "heading"),
                PieceKind::Unread => self.block(document, piece, "unread"),
            }
        }
    }

    /// A piece that an inline element tells the kind of.
    fn inside(
        &self,
        document: &mut Document,
        piece: &Piece<'_>,
        element: &'static str,
        attributes: Attributes<'_>,
    ) {
        document.line("p", &[], |document| {
            document.start_inside(element, attributes);
            self.piece(document, piece);
            document.end_inside(element);
        });
    }

    fn block(&self, document: &mut Document, piece: &Piece<'_>, name: &str) {
        document.line("block", &[("name", name)], |document| {
            self.piece(document, piece);
        });
    }

    fn piece(&self, document: &mut Document, piece: &Piece<'_>) {
        let passage = piece.passage;
        let words = folded(&passage.exact);
        let passages = std::slice::from_ref(passage);
        text::write(document, (&words, 0), passages, self.marks);
    }

    /// The day that a line of place and date gives.
    fn day(&self, passage: &Passage) -> Option<String> {
        let language = language::of_code(self.version.language)?;
        let period = language.dateline(&folded(&passage.exact))?.period?;
        let one = period.start == period.end && period.start.day.is_some();
        one.then(|| whole(period.start))
    }

    /// Annexes as one attachment.
    fn annex(&self, document: &mut Document, lang: Attributes<'_>) {
        document.element("attachments", &[], |document| {
            document.element("attachment", &[("eId", "att_1")], |document| {
                document.element("doc", &[("name", "annex")], |document| {
                    document.element("meta", &[], |document| self.frbr.annex().write(document));
                    document.element("mainBody", lang, |document| {
                        for (passage, order) in self.parts.annex.iter().zip(1..) {
                            let id = format!("att_1__p_{order}");
                            let words = folded(&passage.exact);
                            document.line("p", &[("eId", &id)], |document| {
                                let passages = std::slice::from_ref(*passage);
                                text::write(document, (&words, 0), passages, self.marks);
                            });
                        }
                    });
                });
            });
        });
    }
}
