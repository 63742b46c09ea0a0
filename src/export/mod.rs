//! From the graph to the six RDF formats, and from the model to
//! Akoma Ntoso and tables.
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
//! | `akn` | Akoma Ntoso, from the declaration itself |
//! | `table` | tables of statements and commitments, as CSV |
//! | `xml` | what RDF/XML and Akoma Ntoso share |
//! | `ontology` | the ontology itself: its graph, and a page about it |
//! | `digest` | one SHA-256 for one graph |
//! | `file` | a file that is replaced whole or not at all |

mod akn;
mod arrange;
mod digest;
mod file;
mod format;
mod jsonld;
mod lines;
mod names;
mod ontology;
mod rdfxml;
mod table;
mod turtle;
mod xml;

use crate::graph::Graph;
use std::io::{self, Write};
use std::path::PathBuf;
use thiserror::Error;

pub use akn::akoma_ntoso;
pub use digest::digest;
pub use file::{replace_file, write_file, write_text};
pub use format::{Format, UnknownFormat};
pub use jsonld::CONTEXT;
pub use ontology::{OntologyError, ontology, ontology_page};
pub use table::{Table, UnknownTable, table};

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
    /// A text holds a character that no XML document can hold.
    #[error(
        "{place}: found the character U+{:04X}, which Akoma Ntoso can't hold",
        u32::from(*character)
    )]
    AknCharacter {
        /// File, line and column; of a character that stands in no text, the start of
        /// the element that would hold it.
        place: String,
        /// The character.
        character: char,
    },
    /// An Akoma Ntoso document is in a language, and this text is in none.
    #[error("{name} has no words in any language, and Akoma Ntoso holds nothing else")]
    AknNoWords {
        /// The name of the text's first file.
        name: String,
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
    /// What to do about it, where the message doesn't say.
    pub fn help(&self) -> Option<&'static str> {
        match self {
            Self::AknCharacter { .. } => Some("take it out of the text, or export another format"),
            Self::AknNoWords { .. } => Some("leave it out, or export another format"),
            _ => None,
        }
    }

    /// Whether the reader of the output has gone away, as `head` does.
    pub fn is_broken_pipe(&self) -> bool {
        match self {
            Self::Io(source) | Self::File { source, .. } => {
                source.kind() == io::ErrorKind::BrokenPipe
            }
            Self::AknNoWords { .. }
            | Self::XmlCharacter { .. }
            | Self::AknCharacter { .. }
            | Self::XmlName { .. } => false,
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
