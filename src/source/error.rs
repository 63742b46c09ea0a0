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
    /// Not UTF-8.
    #[error("{name}, {place}: found the bytes {found}, expected text in UTF-8")]
    NotUtf8 {
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
            Self::Binary { .. } => {
                "save the document as plain text in UTF-8 first (PDF and word processor files are not read)"
            }
            Self::NotUtf8 { .. } => {
                "convert the file first, for example: iconv -f GB18030 -t UTF-8 in.txt > out.txt"
            }
        }
    }

    /// Where in the file, if it has a place.
    pub fn place(&self) -> Option<&Excerpt> {
        match self {
            Self::Empty { .. } => None,
            Self::Binary { place, .. } | Self::NotUtf8 { place, .. } => Some(place),
        }
    }
}
