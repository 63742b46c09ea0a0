//! What is in no title, number or statement.

use super::Passage;
use serde::{Deserialize, Serialize};

/// A stretch of the source that is in no passage of a title, status tag, printed
/// number or statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remainder {
    /// What it is.
    pub kind: RemainderKind,
    /// Where it stands.
    pub passage: Passage,
}

/// What a stretch of remainder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemainderKind {
    /// White space, a byte order mark, control characters.
    Blank,
    /// Brackets around a status tag, rules, page numbers: carries no content.
    Mark,
    /// Page numbers, running heads, watermarks, front matter: no content.
    Noise,
    /// A heading between the parts.
    Heading,
    /// A line of place and date; what it says is in the accounts.
    Dateline,
    /// The database's or the web page's own: "Updated: …".
    Notice,
    /// An annex.
    Annex,
    /// Signatures, and who signed.
    Signatures,
    /// Words that no rule reads.
    Unread,
}
