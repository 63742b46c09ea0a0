//! A title, a line or a sentence as rules look at it.
//!
//! Every sentence is asked for many phrases, and nearly all of them are not in it. So it
//! is put in lower case once, and looked through once for the phrases of all lists.

use super::concordance::Concordance;
use super::lower::Lower;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::{Deref, Range};

/// A stretch of text; it reads as the text itself.
#[derive(Clone)]
pub struct Words<'t> {
    text: Cow<'t, str>,
    lower: OnceCell<Lower>,
    found: OnceCell<Concordance>,
    held: OnceCell<Option<Range<usize>>>,
}

impl<'t> Words<'t> {
    /// The words of a text, its white space folded.
    pub fn new(text: impl Into<Cow<'t, str>>) -> Self {
        Self {
            text: text.into(),
            lower: OnceCell::new(),
            found: OnceCell::new(),
            held: OnceCell::new(),
        }
    }

    /// In lower case; ASCII letters only, so that every place is the same in both.
    pub fn lower(&self) -> &str {
        self.lowered().text()
    }

    fn lowered(&self) -> &Lower {
        self.lower.get_or_init(|| Lower::of(&self.text))
    }

    /// Which phrases stand where.
    pub(super) fn concordance(&self) -> &Concordance {
        self.found.get_or_init(|| Concordance::of(self.lowered()))
    }

    /// Where it says that something was held: sought once, as several rules ask for it.
    pub(super) fn held(
        &self,
        seek: impl FnOnce(&Self) -> Option<Range<usize>>,
    ) -> Option<Range<usize>> {
        self.held.get_or_init(|| seek(self)).clone()
    }

    /// The text alone.
    pub(crate) fn into_text(self) -> Cow<'t, str> {
        self.text
    }
}

impl Deref for Words<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl<'t> From<&'t str> for Words<'t> {
    fn from(text: &'t str) -> Self {
        Self::new(text)
    }
}
