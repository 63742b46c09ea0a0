//! Why an authority's file is of no use, and where it breaks.
//!
//! The parsers of Turtle and JSON-LD tell the place. That of RDF/XML does not, so the
//! file is read once more, line by line and at last byte by byte: what the parser had
//! asked for when it failed ends at the place.

use super::dump::{self, Authority};
use super::properties::NAMES;
use crate::excerpt::Excerpt;
use oxigraph::io::{RdfParseError, RdfSyntaxError};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

/// Why nothing can be proposed from an authority's file.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// It can't be read.
    #[error("cannot read {name}: {source}")]
    Io {
        /// The file.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// It isn't in its format.
    #[error(
        "{name}{}: {}", place.as_ref().map(|place| format!(", {place}")).unwrap_or_default(),
        without_place(source)
    )]
    Syntax {
        /// The file.
        name: String,
        /// Where it breaks.
        place: Option<Excerpt>,
        /// What the parser said.
        source: Box<RdfSyntaxError>,
    },
    /// It has no names in it.
    #[error(
        "{name} has no name in {statements} statement{}: expected {}", if *statements == 1 { "" } else { "s" },
        NAMES
    )]
    NoNames {
        /// The file.
        name: String,
        /// How many statements it has.
        statements: u64,
    },
}

impl LinkError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Io { .. } => {
                "AUTHORITY is a file of RDF: Turtle, N-Triples, N-Quads, TriG, RDF/XML or JSON-LD"
            }
            Self::Syntax { .. } => {
                "mend the file, or name its format if its ending misleads: --format n-triples"
            }
            Self::NoNames { .. } => "give the file of the authority that holds the labels",
        }
    }

    pub(super) fn io(authority: &Authority, source: io::Error) -> Self {
        Self::Io {
            name: authority.name.clone(),
            source,
        }
    }

    pub(super) fn no_names(authority: &Authority, statements: u64) -> Self {
        Self::NoNames {
            name: authority.name.clone(),
            statements,
        }
    }

    pub(super) fn parse(authority: &Authority, error: RdfParseError) -> Self {
        let error = match error {
            RdfParseError::Io(error) => return Self::io(authority, error),
            RdfParseError::Syntax(error) => error,
        };
        let place = match error.location() {
            Some(location) => excerpt(authority, location.start.offset),
            None => found_again(authority),
        };
        Self::Syntax {
            name: authority.name.clone(),
            place: place.ok(),
            source: Box::new(error),
        }
    }
}

/// What a parser of RDF said, on one line, without the place: that is counted anew, as
/// the parser takes LF alone for a line end.
pub(crate) fn without_place(error: &RdfSyntaxError) -> String {
    let said = error.to_string().replace(char::is_control, " ");
    match said.split_once(": ") {
        Some((before, rest)) if before.starts_with("Parser error") => rest.to_owned(),
        _ => said,
    }
}

/// Bytes of a line that are read for a message.
const SHOWN_BYTES: usize = 4096;
const SHOWN: u64 = SHOWN_BYTES as u64;

/// The line of a byte of the file. Of a very long line the end of what stands before the
/// byte is shown, and the column is counted in it.
fn excerpt(authority: &Authority, offset: u64) -> io::Result<Excerpt> {
    let mut file = BufReader::new(File::open(&authority.path)?);
    let mut before = Before::default();
    let mut left = offset;
    while left > 0 {
        let buffer = file.fill_buf()?;
        let count = buffer
            .len()
            .min(usize::try_from(left).unwrap_or(usize::MAX));
        if count == 0 {
            break;
        }
        buffer
            .iter()
            .take(count)
            .for_each(|byte| before.push(*byte));
        file.consume(count);
        left = left.saturating_sub(u64::try_from(count).unwrap_or(u64::MAX));
    }
    let mut after = Vec::new();
    file.take(SHOWN).read_to_end(&mut after)?;
    // A parser may stop inside a character.
    while after.first().is_some_and(|byte| byte & 0xC0 == 0x80) {
        let Some(byte) = before.line.pop() else { break };
        after.insert(0, byte);
    }
    let mut after = after.split(|byte| matches!(byte, b'\n' | b'\r'));
    let left = String::from_utf8_lossy(&before.line);
    let right = String::from_utf8_lossy(after.next().unwrap_or_default());
    Ok(Excerpt {
        line: before.ended + 1,
        column: left.chars().count() + 1,
        text: format!("{left}{right}"),
    })
}

/// What stands before a place: how many lines have ended, and the beginning of its own.
#[derive(Default)]
struct Before {
    ended: usize,
    line: Vec<u8>,
    after_return: bool,
}

impl Before {
    fn push(&mut self, byte: u8) {
        match byte {
            // It ends the line with the carriage return before it.
            b'\n' if self.after_return => {}
            b'\n' | b'\r' => {
                self.ended += 1;
                self.line.clear();
            }
            _ => {
                if self.line.len() >= 2 * SHOWN_BYTES {
                    self.line.drain(..SHOWN_BYTES);
                }
                self.line.push(byte);
            }
        }
        self.after_return = byte == b'\r';
    }
}

/// The place at which a parser fails that doesn't tell: the last byte that it asked for.
fn found_again(authority: &Authority) -> io::Result<Excerpt> {
    let fails_after = |exact_from: usize| -> io::Result<Drip> {
        let mut drip = Drip {
            file: BufReader::new(File::open(&authority.path)?),
            exact_from,
            line: 0,
            last: None,
            given: 0,
        };
        for quad in dump::quads(authority, &mut drip) {
            if quad.is_err() {
                break;
            }
        }
        Ok(drip)
    };
    let last = fails_after(usize::MAX)?.line;
    let given = fails_after(last)?.given;
    excerpt(authority, given.saturating_sub(1))
}

/// A file that is given out line by line, and from one line on byte by byte.
struct Drip {
    file: BufReader<File>,
    exact_from: usize,
    /// The line that was given out last, 1-based.
    line: usize,
    /// The last byte that was given out, and how many were.
    last: Option<u8>,
    given: u64,
}

impl Read for &mut Drip {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.line == 0 || self.last == Some(b'\n') {
            self.line += 1;
        }
        let most = if self.line >= self.exact_from {
            1
        } else {
            out.len()
        };
        let buffer = self.file.fill_buf()?;
        let line = buffer
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(buffer.len(), |at| at + 1);
        let count = line.min(most).min(out.len());
        for (to, from) in out.iter_mut().zip(buffer.iter().take(count)) {
            *to = *from;
        }
        self.last = count.checked_sub(1).and_then(|at| buffer.get(at).copied());
        self.given += u64::try_from(count).unwrap_or(u64::MAX);
        self.file.consume(count);
        Ok(count)
    }
}
