//! What databases write beside a title.

/// The notes of one language.
#[derive(Debug)]
pub struct TitleNotes {
    /// Before it: that it is a title, or that the text stands in two languages.
    pub labels: &'static [&'static str],
    /// At its end: that the text is whole.
    pub whole: &'static [&'static str],
    /// After a title in its brackets: 《…》发布, that it was made known.
    pub published: &'static [&'static str],
}

impl TitleNotes {
    /// Of a language that none is known of.
    pub(super) const NONE: Self = Self {
        labels: &[],
        whole: &[],
        published: &[],
    };
}
