//! What the reader noticed about a file on the way to its text.

use super::Span;
use crate::model::DiagnosticCode;

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
    /// The diagnostic that says it.
    pub const fn code(self) -> DiagnosticCode {
        match self {
            Self::EncodingGuessed => DiagnosticCode::EncodingGuessed,
            Self::EncodingContradicted => DiagnosticCode::EncodingContradicted,
            Self::EncodingDamage => DiagnosticCode::EncodingDamage,
            Self::MarkupDropped => DiagnosticCode::MarkupDropped,
            Self::SetAside => DiagnosticCode::SetAside,
        }
    }
}
