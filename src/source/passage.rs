//! A span as the model cites it: positions on both sides, and the words.

use super::{Source, Span};
use crate::model::{Passage, Text};
use std::ops::Range;

impl Source {
    /// The span as a passage: its positions in code points and in the file's bytes, and
    /// its words.
    pub fn passage(&self, span: Span) -> Passage {
        let Some(file) = self.files.get(span.file) else {
            return Passage {
                file: span.file,
                start: 0,
                end: 0,
                bytes: (0, 0),
                line: 1,
                column: 1,
                exact: Text::default(),
            };
        };
        let (start, end) = (file.places.chars(span.start), file.places.chars(span.end));
        let (line, column) = file.places.line_column(span.start, start);
        let bytes = file.places.in_file(span.start..span.end);
        Passage {
            file: span.file,
            start,
            end,
            bytes: (bytes.start, bytes.end),
            line,
            column,
            exact: Text::of(&file.text, span.start..span.end),
        }
    }

    /// How many code points a span has.
    pub(crate) fn length(&self, span: Span) -> usize {
        let places = self.files.get(span.file).map(|file| &file.places);
        places.map_or(0, |places| {
            places.chars(span.end) - places.chars(span.start)
        })
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
