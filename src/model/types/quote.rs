//! A value read from the text, and the place it was read from.

use super::LanguageCode;
use serde::{Deserialize, Serialize};

/// A value read from one language version, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Of the version it was read from.
    pub language: LanguageCode,
    /// The value. Its words are the passages' words, with white space folded; an interposed acronym in
    /// brackets is left out ("Supreme Court (SC) of X" gives "Supreme Court of X").
    pub text: String,
    /// At least one.
    pub passages: Vec<Passage>,
}

/// A place in a file of the source, and what stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Which of [`Declaration::files`](crate::model::Declaration::files).
    pub file: usize,
    /// First position, 0-based, in Unicode code points of the decoded file.
    pub start: usize,
    /// Position after the last one, in Unicode code points of the decoded file.
    pub end: usize,
    /// The same two positions in bytes of the file as it is on disk.
    pub bytes: (usize, usize),
    /// 1-based line, and 1-based column in code points, of the first position.
    pub line: usize,
    /// See `line`.
    pub column: usize,
    /// The text at the place, exactly.
    pub exact: String,
    /// Up to 24 code points before and after it on the same line.
    pub prefix: String,
    /// See `prefix`.
    pub suffix: String,
}
