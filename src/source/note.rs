//! What the reader noticed about a file on the way to its text.

use super::Span;

/// Something to say about a file, for the diagnostics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is.
    pub kind: NoteKind,
    /// Where in the decoded text; empty at a place where bytes gave no text.
    pub span: Span,
    /// One English sentence without a full stop.
    pub message: String,
}

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoteKind {
    /// The file does not say its encoding, and it is not UTF-8.
    EncodingGuessed,
    /// The file declares one encoding and is in another.
    EncodingContradicted,
    /// Bytes that are no character in the file's encoding: U+FFFD in the text.
    EncodingDamage,
    /// Tags, scripts and styles are no text.
    MarkupDropped,
    /// Lines that were set aside: page numbers, running heads, front matter.
    SetAside,
}

impl NoteKind {
    /// A stable word for the diagnostics.
    pub fn code(self) -> &'static str {
        match self {
            Self::EncodingGuessed => "encoding-guessed",
            Self::EncodingContradicted => "encoding-contradicted",
            Self::EncodingDamage => "encoding-damage",
            Self::MarkupDropped => "markup-dropped",
            Self::SetAside => "set-aside",
        }
    }

    /// Whether something of the text may be lost or wrong.
    pub fn is_warning(self) -> bool {
        matches!(self, Self::EncodingContradicted | Self::EncodingDamage)
    }

    /// What to do about it, where something can be done.
    pub fn help(self) -> Option<&'static str> {
        match self {
            Self::EncodingGuessed => {
                Some("check a line of the text; to be sure, convert the file to UTF-8 first")
            }
            Self::EncodingContradicted => Some("correct the charset that the file declares"),
            Self::EncodingDamage => {
                Some("get the file again from where it was published: bytes were lost or changed")
            }
            Self::MarkupDropped | Self::SetAside => None,
        }
    }
}
