//! The parts of an instrument and what they do.

use super::Quote;
use serde::{Deserialize, Serialize};

/// A part of the instrument: a recital, the opening formula or a view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provision {
    /// Which of the three.
    pub kind: ProvisionKind,
    /// 1-based among the provisions of its kind; language-neutral.
    pub order: usize,
    /// The number as printed, per language: `I.`, `一、`. Empty where none is printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub number: Vec<Quote>,
    /// In order; at least one.
    pub statements: Vec<Statement>,
}

/// What a provision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProvisionKind {
    /// A paragraph of the preamble.
    Recital,
    /// The formula that opens the operative part.
    Opening,
    /// A numbered item of the operative part.
    View,
}

/// One aligned unit: n sentences in one language, m in another, that say the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// 1-based within its provision.
    pub order: usize,
    /// The number as printed where it begins an item of a nested list, per language:
    /// `(a)`, `（一）`. Its words are not in `text`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub number: Vec<Quote>,
    /// Its words per language; a version that lacks it is absent.
    pub text: Vec<Quote>,
    /// What it does, where a cue says so.
    pub force: Option<Force>,
    /// How strongly a commitment is put, where that differs from `force`:
    /// "should commit themselves to" is a commitment put as a recommendation.
    pub put_as: Option<Force>,
    /// The words that show the force, per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cue: Vec<Quote>,
    /// The statement that leads in to this one ("We commit ourselves to:") and gives
    /// it its force and its actor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub governed_by: Option<StatementId>,
    /// Who speaks, per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speaker: Vec<Quote>,
    /// Who is addressed (bound, called on, thanked), per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addressee: Vec<Quote>,
    /// What a commitment, recommendation, obligation or call is to do, per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub action: Vec<Quote>,
    /// What is recognised or appreciated, per language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matter: Vec<Quote>,
}

/// Which statement of a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StatementId {
    /// The kind of its provision.
    pub kind: ProvisionKind,
    /// The order of its provision.
    pub provision: usize,
    /// Its own order.
    pub order: usize,
}

impl Statement {
    /// Whether it binds its speaker or addressee to act.
    pub fn is_commitment(&self) -> bool {
        self.force == Some(Force::Commitment)
    }
}

/// What a statement does. The concepts of `sl:forces`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// It must be done.
    Obligation,
    /// It must not be done.
    Prohibition,
    /// It ought to be done.
    Recommendation,
    /// Somebody undertakes it.
    Commitment,
    /// Others are asked to do it.
    Call,
    /// Somebody may do or have it.
    Right,
    /// It is acknowledged to be so.
    Recognition,
    /// Somebody is thanked for it.
    Appreciation,
}
