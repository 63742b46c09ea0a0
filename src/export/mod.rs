//! From the graph to the six RDF formats.
//!
//! In: a [`Graph`], its quads in document order. Out: the bytes of one
//! [`Format`]. The order of the quads is the order of the output, so the same
//! graph gives the same bytes, and a reader meets the instrument first.
//!
//! Each writer renders the whole document before the first byte is written. A
//! graph that a format can't hold leaves the output empty.
//!
//! | file | what it does |
//! |---|---|
//! | `format` | the formats, their names and media types |
//! | `arrange` | quads → subjects with their predicates and objects |
//! | `names` | how Turtle shortens an IRI |
//! | `turtle` | Turtle and TriG |
//! | `lines` | N-Triples and N-Quads |
//! | `rdfxml` | RDF/XML |
//! | `jsonld` | JSON-LD, compact and nested |
//! | `digest` | one SHA-256 for one graph |
//! | `file` | a file that is replaced whole or not at all |

mod arrange;
mod digest;
mod file;
mod format;
mod jsonld;
mod lines;
mod names;
mod rdfxml;
mod turtle;

use crate::graph::Graph;
use std::io::{self, Write};
use std::path::PathBuf;
use thiserror::Error;

pub use digest::digest;
pub use file::{replace_file, write_file};
pub use format::{Format, UnknownFormat};
pub use jsonld::CONTEXT;

/// Why a graph could not be written.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The output could not be written to.
    #[error("the output could not be written: {0}")]
    Io(#[from] io::Error),
    /// The file could not be made or replaced.
    #[error("{} could not be written: {source}", path.display())]
    File {
        /// The file as it was named.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A text holds a character that no XML document can hold.
    #[error(
        "RDF/XML can't hold the character U+{:04X} in the value of <{predicate}> of {subject}; \
         take it out of the text, or export another format",
        u32::from(*character)
    )]
    XmlCharacter {
        /// The subject of the triple, as N-Triples writes it.
        subject: String,
        /// The predicate of the triple.
        predicate: String,
        /// The character.
        character: char,
    },
    /// A predicate can't be the name of an XML element.
    #[error(
        "RDF/XML can't hold the predicate <{predicate}> of {subject}: \
         it gives no XML element name; export another format"
    )]
    XmlName {
        /// The subject of the triple, as N-Triples writes it.
        subject: String,
        /// The predicate of the triple.
        predicate: String,
    },
}

impl ExportError {
    /// Whether the reader of the output has gone away, as `head` does.
    pub fn is_broken_pipe(&self) -> bool {
        match self {
            Self::Io(source) | Self::File { source, .. } => {
                source.kind() == io::ErrorKind::BrokenPipe
            }
            Self::XmlCharacter { .. } | Self::XmlName { .. } => false,
        }
    }
}

/// Writes the graph. Nothing is written if the format can't hold the graph.
pub fn write(graph: &Graph, format: Format, out: &mut impl Write) -> Result<(), ExportError> {
    out.write_all(to_string(graph, format)?.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// The whole document as text.
pub fn to_string(graph: &Graph, format: Format) -> Result<String, ExportError> {
    match format {
        Format::Turtle => Ok(turtle::turtle(graph)),
        Format::TriG => Ok(turtle::trig(graph)),
        Format::NTriples => Ok(lines::ntriples(graph)),
        Format::NQuads => Ok(lines::nquads(graph)),
        Format::RdfXml => rdfxml::rdfxml(graph),
        Format::JsonLd => Ok(jsonld::jsonld(graph)),
    }
}
