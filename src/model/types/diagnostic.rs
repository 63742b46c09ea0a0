//! What the reader has to say about a source.

use super::Passage;
use serde::{Deserialize, Serialize};

/// Something the reader has to say about the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What it is about.
    pub code: DiagnosticCode,
    /// Whether something may be lost.
    pub severity: Severity,
    /// One English sentence.
    pub message: String,
    /// Where, when it has a place.
    pub passage: Option<Passage>,
}

/// What a diagnostic is about. In JSON and in the graph a kebab-case word:
/// `views-end-early`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DiagnosticCode {
    /// The file does not say its encoding, and it is not UTF-8.
    EncodingGuessed,
    /// The file declares one encoding and is in another.
    EncodingContradicted,
    /// Bytes that are no character in the file's encoding.
    EncodingDamage,
    /// Tags and scripts are no text.
    MarkupDropped,
    /// Page numbers, running heads, front matter were set aside.
    SetAside,
    /// There is one language version.
    OneLanguage,
    /// A language that has no file is read by structure alone.
    LanguageNotRead,
    /// The title says that the text is an excerpt.
    DeclaredExcerpt,
    /// A view's number is not the next one.
    ItemsOutOfSequence,
    /// No title is found.
    NoTitle,
    /// The text names no conference.
    NoConference,
    /// The text has no views.
    NoViews,
    /// The text announces several views and has at most one.
    ViewsEndEarly,
    /// Words that no rule reads.
    UnreadText,
    /// A cue that can mean more than one force, and no other version tells.
    AmbiguousForce,
}

impl DiagnosticCode {
    /// All codes.
    pub const ALL: [Self; 15] = [
        Self::EncodingGuessed,
        Self::EncodingContradicted,
        Self::EncodingDamage,
        Self::MarkupDropped,
        Self::SetAside,
        Self::OneLanguage,
        Self::LanguageNotRead,
        Self::DeclaredExcerpt,
        Self::ItemsOutOfSequence,
        Self::NoTitle,
        Self::NoConference,
        Self::NoViews,
        Self::ViewsEndEarly,
        Self::UnreadText,
        Self::AmbiguousForce,
    ];

    /// The kebab-case word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EncodingGuessed => "encoding-guessed",
            Self::EncodingContradicted => "encoding-contradicted",
            Self::EncodingDamage => "encoding-damage",
            Self::MarkupDropped => "markup-dropped",
            Self::SetAside => "set-aside",
            Self::OneLanguage => "one-language",
            Self::LanguageNotRead => "language-not-read",
            Self::DeclaredExcerpt => "declared-excerpt",
            Self::ItemsOutOfSequence => "items-out-of-sequence",
            Self::NoTitle => "no-title",
            Self::NoConference => "no-conference",
            Self::NoViews => "no-views",
            Self::ViewsEndEarly => "views-end-early",
            Self::UnreadText => "unread-text",
            Self::AmbiguousForce => "ambiguous-force",
        }
    }

    /// Whether something may be lost or wrong.
    pub const fn severity(self) -> Severity {
        match self {
            Self::EncodingContradicted
            | Self::EncodingDamage
            | Self::DeclaredExcerpt
            | Self::ItemsOutOfSequence
            | Self::NoTitle
            | Self::ViewsEndEarly
            | Self::UnreadText => Severity::Warning,
            _ => Severity::Note,
        }
    }
}

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know.
    Note,
    /// Something may be lost or wrong.
    Warning,
}
