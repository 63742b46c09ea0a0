//! The table of codes: each thing that `check` can find, with what it means, an
//! example and what to do.
//!
//! In: a code, or the kind and aspect of a divergence. Out: its row in [`ALL`]. The
//! reader, the comparison and the rule queries know only the code; all words about a
//! code stand here. A new code is one new row. A test reads the example of each row
//! and fails when the code is not found in it.

mod table;

pub use table::ALL;

use crate::model::{Aspect, Divergence, DivergenceKind};
use crate::nearest::nearest;
use serde::{Deserialize, Serialize};
use std::fmt;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know.
    Note,
    /// Something may be lost or wrong in the source.
    Warning,
    /// The graph says what it must not say.
    Error,
}

impl Severity {
    /// The word in the output; SARIF has the same words for its levels.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<crate::model::Severity> for Severity {
    fn from(severity: crate::model::Severity) -> Self {
        match severity {
            crate::model::Severity::Note => Self::Note,
            crate::model::Severity::Warning => Self::Warning,
        }
    }
}

/// Which stage finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The reader of the source: `Declaration::diagnostics`.
    Reader,
    /// The comparison of language versions: `Declaration::divergences`.
    Comparison,
    /// A rule query on the graph: `queries/checks/CODE.rq`.
    Rule,
    /// The shapes of the graph: `ontology/shapes.ttl`.
    Shape,
}

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Code {
    /// Stable, kebab-case.
    pub code: &'static str,
    /// Who finds it.
    pub stage: Stage,
    /// How much it matters.
    pub severity: Severity,
    /// One line.
    pub title: &'static str,
    /// What it means, in a few sentences.
    pub explanation: &'static str,
    /// A text in which it is found; for a rule, what it objects to, in Turtle.
    pub example: &'static str,
    /// What to do.
    pub advice: &'static str,
}

/// The row of a code.
pub fn find(code: &str) -> Option<&'static Code> {
    ALL.iter().find(|row| row.code == code)
}

/// The code of a divergence: what differs, then how.
pub fn of(divergence: &Divergence) -> String {
    code_of(divergence.aspect, divergence.kind)
}

/// The code of a divergence of this aspect and kind: `dates-contained`. The unit of
/// a count is not part of it.
pub fn code_of(aspect: Aspect, kind: DivergenceKind) -> String {
    let aspect = match aspect {
        Aspect::Dates => "dates",
        Aspect::Place => "place",
        Aspect::Count(_) => "count",
        Aspect::Force => "force",
        Aspect::Quantities => "quantities",
        Aspect::Statements => "statements",
        Aspect::Topics => "topics",
        Aspect::Items => "items",
    };
    let kind = match kind {
        DivergenceKind::Contained => "contained",
        DivergenceKind::Approximate => "approximate",
        DivergenceKind::OnlyInOne => "only-in-one",
        DivergenceKind::Conflicting => "conflicting",
        DivergenceKind::MissingItem => "missing-item",
        DivergenceKind::OrderDiffers => "order-differs",
        DivergenceKind::LanguageEnds => "language-ends",
    };
    format!("{aspect}-{kind}")
}

/// No row has this code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no code `{code}`")]
pub struct UnknownCode {
    /// What was asked for.
    pub code: String,
    /// The nearest code there is, when one is near.
    pub nearest: Option<String>,
}

impl UnknownCode {
    /// What to do about it.
    pub fn help(&self) -> String {
        match &self.nearest {
            Some(nearest) => format!("did you mean `{nearest}`? softlaw explain lists all codes"),
            None => "softlaw explain lists all codes".to_owned(),
        }
    }
}

/// The row that somebody asks for by name.
///
/// # Errors
/// There is none; the error has the nearest code.
pub fn explain(code: &str) -> Result<&'static Code, UnknownCode> {
    let wanted = code.trim().to_lowercase();
    find(&wanted).ok_or_else(|| {
        let known: Vec<String> = ALL.iter().map(|row| row.code.to_owned()).collect();
        UnknownCode {
            code: code.to_owned(),
            nearest: nearest(&wanted, &known),
        }
    })
}
