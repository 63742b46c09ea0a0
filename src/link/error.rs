//! Why an authority's file is of no use, and where it breaks.
//!
//! The parsers of Turtle and JSON-LD tell the place. That of RDF/XML does not, so the
//! file is read once more, line by line and at last byte by byte: what the parser had
//! asked for when it failed ends at the place.

use super::dump::{self, Authority};
use super::properties::NAMES;
use crate::excerpt::Excerpt;
use oxigraph::io::{RdfParseError, TextPosition};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

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
    #[error("{name}{}: {message}", place.as_ref().map(|place| format!(", {place}")).unwrap_or_default())]
    Syntax {
        /// The file.
        name: String,
        /// Where it breaks.
        place: Option<Excerpt>,
        /// What the parser said.
        message: String,
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

    pub(super) fn parse(authority: &Authority, error: RdfParseError) -> Self {
        let error = match error {
            RdfParseError::Io(error) => return Self::io(authority, error),
            RdfParseError::Syntax(error) => error,
        };
        let place = match error.location() {
            Some(location) => excerpt(authority, location.start),
            None => found_again(authority),
        };
        // The place is said before the message.
        let said = error.to_string().replace(char::is_control, " ");
        let said = match said.split_once(": ") {
            Some((before, rest)) if before.starts_with("Parser error") => rest.to_owned(),
            _ => said,
        };
        Self::Syntax {
            name: authority.name.clone(),
            place: place.ok(),
            message: said,
        }
    }
}

/// Bytes of a line that are read for a message.
const SHOWN: u64 = 4096;

/// The line of a place that the parser tells.
fn excerpt(authority: &Authority, at: TextPosition) -> io::Result<Excerpt> {
    let before = at.offset.min(SHOWN);
    let mut file = File::open(&authority.path)?;
    file.seek(SeekFrom::Start(at.offset - before))?;
    let mut bytes = Vec::new();
    file.take(2 * SHOWN).read_to_end(&mut bytes)?;
    let here = usize::try_from(before)
        .unwrap_or(usize::MAX)
        .min(bytes.len());
    let (left, right) = bytes.split_at(here);
    let left = left
        .rsplit(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let right = right
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let (left, right) = (
        String::from_utf8_lossy(left),
        String::from_utf8_lossy(right),
    );
    Ok(Excerpt {
        line: usize::try_from(at.line)
            .unwrap_or(usize::MAX)
            .saturating_add(1),
        // What is shown may be the end of a very long line.
        column: left.chars().count() + 1,
        text: format!("{left}{}", right.trim_end_matches('\r')),
    })
}

/// The place at which a parser fails that doesn't tell.
fn found_again(authority: &Authority) -> io::Result<Excerpt> {
    let fails_after = |exact_from: usize| -> io::Result<Drip> {
        let mut drip = Drip {
            file: BufReader::new(File::open(&authority.path)?),
            exact_from,
            line: 0,
            bytes: Vec::new(),
        };
        for quad in dump::quads(authority, &mut drip) {
            if quad.is_err() {
                break;
            }
        }
        Ok(drip)
    };
    let last = fails_after(usize::MAX)?.line;
    let drip = fails_after(last)?;
    let mut rest = Vec::new();
    let read = String::from_utf8_lossy(&drip.bytes).into_owned();
    drip.file.take(SHOWN).read_until(b'\n', &mut rest)?;
    let rest = String::from_utf8_lossy(&rest).into_owned();
    Ok(Excerpt {
        line: last.max(1),
        column: read.chars().count().max(1),
        text: format!("{}{}", read, rest.trim_end_matches(['\r', '\n'])),
    })
}

/// A file that is given out line by line, and from one line on byte by byte.
struct Drip {
    file: BufReader<File>,
    exact_from: usize,
    /// The line that was given out last, 1-based.
    line: usize,
    /// What was given out of it.
    bytes: Vec<u8>,
}

impl Read for &mut Drip {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.line == 0 || self.bytes.last() == Some(&b'\n') {
            self.line += 1;
            self.bytes.clear();
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
        self.bytes.extend(buffer.iter().take(count));
        self.file.consume(count);
        Ok(count)
    }
}
