//! A value read from the text, and the place it was read from.

use super::{LanguageCode, Passage, Text};
use serde::{Deserialize, Serialize};

/// A value read from one language version, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Of the version it was read from.
    pub language: LanguageCode,
    /// The value. Its words are the passages' words, with white space folded; left out are
    /// an interposed acronym in brackets ("Supreme Court (SC) of X" gives "Supreme Court of
    /// X"), the raised figures of notes, the stars of bold words, and where a link of Markdown
    /// leads.
    pub text: Text,
    /// At least one.
    pub passages: Vec<Passage>,
}
