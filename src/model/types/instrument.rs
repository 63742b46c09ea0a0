//! An instrument, its files and its language versions.

use super::{Conference, Diagnostic, Divergence, LanguageCode, Provision, Quote, Remainder};
use serde::{Deserialize, Serialize};

/// One instrument, read from one source: the result of [`interpret`](crate::model::interpret).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// What the title calls the instrument.
    pub kind: InstrumentKind,
    /// The files that were read, in the order given.
    pub files: Vec<FileRecord>,
    /// The language versions, in order of their first appearance.
    pub versions: Vec<LanguageVersion>,
    /// The conference that adopted the instrument, where the text names one.
    pub conference: Option<Conference>,
    /// What the participants aimed at ("with the objective of …"), per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objective: Vec<Quote>,
    /// What the views are subject to ("subject to domestic laws"), per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proviso: Vec<Quote>,
    /// Recitals, the opening formula and the views, in document order.
    pub provisions: Vec<Provision>,
    /// Where the language versions differ.
    pub divergences: Vec<Divergence>,
    /// What could not be read, or what the text announces and does not hold.
    pub diagnostics: Vec<Diagnostic>,
    /// Everything in the source that is in no passage of a version or provision.
    pub remainder: Vec<Remainder>,
}

/// What the instrument calls itself in its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentKind {
    /// 宣言
    Declaration,
    /// 公报
    Communique,
    /// 联合声明
    JointStatement,
    /// 决议
    Resolution,
    /// A consensus, initiative, charter or text whose title names no kind.
    Other,
}

/// One file of the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRecord {
    /// The last part of the path it was given under.
    pub name: String,
    /// Name of the character encoding, as the WHATWG Encoding Standard spells it.
    pub encoding: String,
    /// Length of the file in bytes.
    pub bytes: usize,
    /// Length of the decoded text in Unicode code points.
    pub chars: usize,
    /// Stretches of bytes that no text stands for: a byte order mark, tags, scripts.
    /// With the text they are the whole file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markup: Vec<(usize, usize)>,
    /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
}

/// The instrument in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageVersion {
    /// ISO 639-3.
    pub language: LanguageCode,
    /// BCP 47 tag for literals: `en`, `zh-Hans`, `zh-Hant`.
    pub tag: String,
    /// Which of [`Declaration::files`](crate::model::Declaration::files) holds it.
    pub file: usize,
    /// The title without its status tag; one passage for each time it stands in the text.
    pub title: Option<Quote>,
    /// The database's status tag without its brackets: `Effective`, `现行有效`.
    pub status: Option<Quote>,
}
