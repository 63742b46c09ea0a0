//! A span as the model cites it: positions on both sides, the words, and the words
//! around them.

use super::{Source, Span};
use crate::model::Passage;
use std::ops::Range;

/// How much of the neighbouring text a passage carries, in code points.
const CONTEXT: usize = 24;

impl Source {
    /// The span as a passage: its positions in code points and in the file's bytes,
    /// its words, and the words around them on the same line.
    pub fn passage(&self, span: Span) -> Passage {
        let Some(file) = self.files.get(span.file) else {
            return Passage {
                file: span.file,
                start: 0,
                end: 0,
                bytes: (0, 0),
                line: 1,
                column: 1,
                exact: String::new(),
                prefix: String::new(),
                suffix: String::new(),
            };
        };
        let (before, after) = (
            file.text.get(..span.start).unwrap_or_default(),
            file.text.get(span.end..).unwrap_or_default(),
        );
        let prefix_from = before
            .char_indices()
            .rev()
            .take_while(|&(_, c)| c != '\n' && c != '\r')
            .take(CONTEXT)
            .last()
            .map_or(before.len(), |(at, _)| at);
        let suffix_to = after
            .char_indices()
            .take_while(|&(_, c)| c != '\n' && c != '\r')
            .take(CONTEXT)
            .last()
            .map_or(0, |(at, c)| at + c.len_utf8());
        let (start, end) = (
            file.places.chars(&file.text, span.start),
            file.places.chars(&file.text, span.end),
        );
        let (line, column) = file.places.line_column(span.start, start);
        let bytes = file.places.in_file(span.start..span.end);
        Passage {
            file: span.file,
            start,
            end,
            bytes: (bytes.start, bytes.end),
            line,
            column,
            exact: self.text(span).to_owned(),
            prefix: before.get(prefix_from..).unwrap_or_default().to_owned(),
            suffix: after.get(..suffix_to).unwrap_or_default().to_owned(),
        }
    }

    /// Markup as a passage without words: its bytes, and the place in the text where
    /// it stands.
    pub fn markup_passage(&self, file: usize, bytes: &Range<usize>) -> Passage {
        let at = self.files.get(file).map_or(0, |contents| {
            contents
                .places
                .in_text(bytes.start)
                .min(contents.text.len())
        });
        let mut passage = self.passage(Span {
            file,
            start: at,
            end: at,
        });
        passage.bytes = (bytes.start, bytes.end);
        passage
    }
}
