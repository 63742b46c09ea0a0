//! Reads bytes into a [`Source`]: decoded text, its lines, and the stretches of
//! each line that belong to one language.
//!
//! In: one or more files of one instrument, as bytes. Out: the text and, for every
//! place in it, the way back to the bytes. Nothing is dropped or re-joined here, so
//! the files' bytes can be rebuilt from any complete set of spans.

mod decode;
mod error;
mod places;
mod segments;

pub use error::ReadError;
pub use segments::{Script, Segment, script_of};

use crate::model::{FileRecord, Passage};
use places::Places;

/// One file to read: a name for messages and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// As the user named it; "-" for standard input.
    pub name: String,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// A stretch of a file's decoded text, in bytes of that text, end-exclusive.
/// Both ends are character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Index into [`Source::files`].
    pub file: usize,
    /// First byte of the decoded text.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
}

impl Span {
    /// The part of this span that a range relative to its start names.
    pub fn part(&self, range: &std::ops::Range<usize>) -> Self {
        Self {
            file: self.file,
            start: self.start + range.start,
            end: self.start + range.end,
        }
    }

    /// From the start of this span to the end of another in the same file.
    pub fn to(&self, last: &Self) -> Self {
        Self {
            end: last.end,
            ..*self
        }
    }
}

/// A decoded file.
#[derive(Debug, Clone)]
pub struct File {
    /// What the model says of the file.
    pub record: FileRecord,
    /// The decoded text, without a byte order mark.
    pub text: String,
    places: Places,
}

/// One instrument's text, ready to be interpreted.
#[derive(Debug, Clone)]
pub struct Source {
    /// In the order given.
    pub files: Vec<File>,
    /// In document order; blank lines have none.
    pub segments: Vec<Segment>,
}

/// Reads the files of one instrument.
///
/// # Errors
/// A file that is empty, binary, or not text in an encoding we read; the error
/// names the file and, where there is one, the line and column.
pub fn read(inputs: &[Input]) -> Result<Source, ReadError> {
    let mut files = Vec::with_capacity(inputs.len());
    let mut segments = Vec::new();
    for (index, input) in inputs.iter().enumerate() {
        let decoded = decode::decode(input)?;
        segments::split(index, &decoded.text, &mut segments);
        files.push(File {
            places: Places::new(&decoded.text, decoded.skipped),
            record: decoded.record,
            text: decoded.text,
        });
    }
    Ok(Source { files, segments })
}

/// How much of the neighbouring text a passage carries, in code points.
const CONTEXT: usize = 24;

impl Source {
    /// The text of a span; empty for a span of another source.
    pub fn text(&self, span: Span) -> &str {
        self.files
            .get(span.file)
            .and_then(|file| file.text.get(span.start..span.end))
            .unwrap_or_default()
    }

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
        let (start, end) = (
            file.places.chars(&file.text, span.start),
            file.places.chars(&file.text, span.end),
        );
        let (line, column) = file.places.line_column(&file.text, span.start);
        Passage {
            file: span.file,
            start,
            end,
            bytes: (
                file.places.in_file(span.start),
                file.places.in_file(span.end),
            ),
            line,
            column,
            exact: self.text(span).to_owned(),
            prefix: before.get(prefix_from..).unwrap_or_default().to_owned(),
            suffix: after
                .chars()
                .take_while(|&c| c != '\n' && c != '\r')
                .take(CONTEXT)
                .collect(),
        }
    }
}
