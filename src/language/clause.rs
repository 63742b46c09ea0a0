//! What the rules of a language tell of a sentence or a formula: shapes that all languages
//! answer with.

use crate::model::Force;
use std::ops::Range;

/// The formula that opens the operative part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpeningCue {
    /// Whether it announces several things ("the following views", 以下观点).
    pub announces: bool,
    /// Whether it ends by announcing them, so that they come next: "declare the
    /// following.", 声明如下。
    pub ends: bool,
}

/// What a sentence does and who does it to whom, as far as its cues show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Clause {
    /// What the main verb does: commits, calls on, recognises …
    pub act: Option<Force>,
    /// What the modal may mean; more than one where only another language version
    /// can tell (应 is "should" or "shall").
    pub modal: &'static [Force],
    /// The words that show it.
    pub cue: Range<usize>,
    /// Who speaks.
    pub speaker: Option<Range<usize>>,
    /// Who is to act, is called on, or is thanked.
    pub addressee: Option<Range<usize>>,
    /// What is to be done.
    pub action: Option<Range<usize>>,
    /// What is recognised or appreciated.
    pub matter: Option<Range<usize>>,
}

impl Clause {
    /// Whether its cue is all that a `sentence` says, and thanks: a heading, "Thanks", which
    /// thanks nobody.
    pub(super) fn heads_thanks(&self, sentence: &str) -> bool {
        self.act == Some(Force::Appreciation) && self.cue == (0..sentence.len())
    }
}
