//! Why a source could not be read.

use crate::excerpt::Excerpt;

/// Why a file is not a text we can read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing but white space.
    #[error("{name} is empty: expected the text of a declaration")]
    Empty {
        /// The file.
        name: String,
    },
    /// A document, picture or archive, told by its first bytes.
    #[error("{name} is {format}, expected plain text or HTML")]
    Format {
        /// The file.
        name: String,
        /// With its article: "a PDF document".
        format: &'static str,
    },
    /// A graph, or what was made of a text, told by how it begins.
    #[error("{name} is {format}, expected the text of a declaration")]
    Graph {
        /// The file.
        name: String,
        /// With its article: "a graph (Turtle)".
        format: &'static str,
    },
    /// A byte that text does not hold.
    #[error("{name}, {place}: found the byte 0x{byte:02X}, so this is no text file")]
    Binary {
        /// The file.
        name: String,
        /// Where it stands.
        place: Excerpt,
        /// What stands there.
        byte: u8,
    },
    /// Text in an encoding that we do not read.
    #[error("{name}, {place}: the text is in {encoding}, which softlaw does not read")]
    Unsupported {
        /// The file.
        name: String,
        /// Where it shows.
        place: Excerpt,
        /// The encoding.
        encoding: &'static str,
    },
    /// Bytes that are no text in any encoding that we read.
    #[error(
        "{name}, {place}: found the bytes {found}, expected text in UTF-8, UTF-16, GB18030, Big5 or a Western encoding"
    )]
    Undecodable {
        /// The file.
        name: String,
        /// Where the first bad byte stands.
        place: Excerpt,
        /// Up to four bytes, in hexadecimal.
        found: String,
    },
}

impl ReadError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "give a file that holds the text of the declaration",
            Self::Format { .. } | Self::Binary { .. } => {
                "save the document as plain text in UTF-8 first (PDF and word processor files are not read)"
            }
            Self::Graph { .. } => {
                "give the text itself; `softlaw check` and `softlaw query --source` take a graph \
                 whose name ends in .ttl, .trig, .nt, .nq, .rdf or .jsonld"
            }
            Self::Unsupported { encoding, .. } => match *encoding {
                "HZ" => {
                    "convert the file first, for example: iconv -f HZ -t UTF-8 in.txt > out.txt"
                }
                "UTF-32" => {
                    "convert the file first, for example: iconv -f UTF-32 -t UTF-8 in.txt > out.txt"
                }
                _ => "convert the file to UTF-8 first",
            },
            Self::Undecodable { .. } => {
                "find out the encoding and convert the file first, for example: iconv -f GB18030 -t UTF-8 in.txt > out.txt"
            }
        }
    }

    /// Where in the file, if it has a place.
    pub fn place(&self) -> Option<&Excerpt> {
        match self {
            Self::Empty { .. } | Self::Format { .. } | Self::Graph { .. } => None,
            Self::Binary { place, .. }
            | Self::Unsupported { place, .. }
            | Self::Undecodable { place, .. } => Some(place),
        }
    }
}
