//! Where each part of a document was read, in the `proprietary` block: the place that
//! Akoma Ntoso leaves to whoever makes a document.
//!
//! ```xml
//! <sl:file name="lakeside.txt" encoding="UTF-8" sha256="…"/>
//! <sl:part of="para_1__subpara_1" iri="…/view_1/st_1" governedBy="formula_1__p_1">
//!   <sl:passage iri="…/eng/txt#char=152,228" file="lakeside.txt" line="5" start="152" end="228"/>
//! </sl:part>
//! <sl:outside kind="mark" file="lakeside.txt" line="1" start="57" end="58">[</sl:outside>
//! ```
//!
//! Positions are in code points, 0-based and end-exclusive. `outside` is what the file
//! holds and the instrument doesn't: page numbers, brackets, notices of a database.
//! White space between the parts is all that is left out.

use super::ids::Ids;
use super::parts::{Line, Parts};
use crate::export::xml::Document;
use crate::graph::Names;
use crate::model::*;

/// The namespace of what only we say.
const NAMESPACE: &str = "https://w3id.org/softlaw/akn#";

/// Writes the block.
pub(super) fn write(
    document: &mut Document,
    declaration: &Declaration,
    language: LanguageCode,
    parts: &Parts<'_>,
    ids: &Ids,
    names: &Names<'_>,
) {
    let sources = Sources {
        declaration,
        language,
        names,
    };
    let attributes = [("source", "#softlaw"), ("xmlns:sl", NAMESPACE)];
    document.element("proprietary", &attributes, |document| {
        for file in &declaration.files {
            document.empty(
                "sl:file",
                &[
                    ("name", &file.name),
                    ("encoding", &file.encoding),
                    ("sha256", &file.sha256),
                ],
            );
        }
        for part in parts.provisions() {
            if let Some(number) = part.number {
                let attributes = [("of", part.id.as_str()), ("iri", &part.iri)];
                sources.part(document, &attributes, number);
            }
            for line in part.lines() {
                for number in &line.numbers {
                    let attributes = [("of", line.id.as_str()), ("iri", &line.iri)];
                    sources.part(document, &attributes, number);
                }
                if let Some(text) = line.text {
                    let lead = governed(line, ids);
                    let mut attributes = vec![("of", line.id.as_str()), ("iri", &line.iri)];
                    attributes.extend(lead.map(|id| ("governedBy", id)));
                    sources.part(document, &attributes, text);
                }
            }
        }
        for outside in &parts.outside {
            sources.outside(document, outside);
        }
    });
}

/// The statement that gives this one its force, in the document's terms.
fn governed<'i>(line: &Line<'_>, ids: &'i Ids) -> Option<&'i str> {
    Some(&ids.statement(line.statement.governed_by?)?.id)
}

struct Sources<'a> {
    declaration: &'a Declaration,
    language: LanguageCode,
    names: &'a Names<'a>,
}

impl Sources<'_> {
    fn part(&self, document: &mut Document, attributes: &[(&str, &str)], quote: &Quote) {
        document.element("sl:part", attributes, |document| {
            for passage in &quote.passages {
                let iri = self.names.passage(self.language, passage);
                let place = self.place(passage);
                let mut attributes: Vec<(&str, &str)> = Vec::new();
                attributes.extend(iri.as_ref().map(|iri| ("iri", iri.as_str())));
                attributes.extend(place.iter().map(|(name, value)| (*name, value.as_str())));
                document.empty("sl:passage", &attributes);
            }
        });
    }

    fn outside(&self, document: &mut Document, remainder: &Remainder) {
        let kind = match remainder.kind {
            RemainderKind::Notice => "notice",
            RemainderKind::Noise => "noise",
            _ => "mark",
        };
        let place = self.place(&remainder.passage);
        let mut attributes = vec![("kind", kind)];
        attributes.extend(place.iter().map(|(name, value)| (*name, value.as_str())));
        document.line("sl:outside", &attributes, |document| {
            document.text(&remainder.passage.exact);
        });
    }

    fn place(&self, passage: &Passage) -> [(&'static str, String); 4] {
        let file = self.declaration.files.get(passage.file);
        [
            (
                "file",
                file.map_or_else(String::new, |file| file.name.clone()),
            ),
            ("line", passage.line.to_string()),
            ("start", passage.start.to_string()),
            ("end", passage.end.to_string()),
        ]
    }
}
