//! What is no content, by its kind, and the note that tells of it.

use crate::source::{Note, NoteKind, Span};

/// A stretch of text that is no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noise {
    /// What it is.
    pub kind: NoiseKind,
    /// Where it stands; never empty.
    pub span: Span,
}

/// Why a stretch is no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NoiseKind {
    /// A line of the YAML block at the start.
    FrontMatter,
    /// A line of dashes, or the rule below the head of a table.
    Rule,
    /// The head of a column that names its language.
    ColumnHead,
    /// What a table says of its rows and not of the text: their count, "Confirmed".
    RowLabel,
    /// A line of names of languages: a link to a translation, or a heading above it.
    LanguageName,
    /// The number of a page.
    PageNumber,
    /// The number of a line, in the margin.
    LineNumber,
    /// A line that comes again at the start or the end of pages.
    RunningHead,
    /// A line of a table of contents: "Vision ........ 1".
    Contents,
    /// A note at the foot of a page.
    Footnote,
    /// An address or a line that comes again and again.
    Watermark,
    /// A link of the page that the text was copied from: `[编辑]`; or a mark of the program
    /// that it was written with.
    EditLink,
    /// How Chinese words are pronounced.
    Pinyin,
    /// Question marks where characters were lost.
    Lost,
    /// Links of a web page, or what it repeats on all of its pages.
    Navigation,
    /// The line of a news agency: 某社某市3月4日电.
    Agency,
}

impl NoiseKind {
    /// Whether it belongs to the pages, and so to no sentence that goes on across one.
    pub fn is_of_page(self) -> bool {
        matches!(
            self,
            Self::PageNumber
                | Self::LineNumber
                | Self::RunningHead
                | Self::Contents
                | Self::Footnote
                | Self::Rule
                | Self::Watermark
        )
    }

    /// For messages: "page number".
    pub fn name(self) -> &'static str {
        match self {
            Self::FrontMatter => "front matter",
            Self::Rule => "rule",
            Self::ColumnHead => "column head",
            Self::RowLabel => "label of a row",
            Self::LanguageName => "name of a language",
            Self::PageNumber => "page number",
            Self::LineNumber => "line number",
            Self::RunningHead => "running head",
            Self::Contents => "table of contents",
            Self::Footnote => "footnote",
            Self::Watermark => "watermark",
            Self::EditLink => "edit link",
            Self::Pinyin => "pinyin",
            Self::Lost => "lost characters",
            Self::Navigation => "navigation",
            Self::Agency => "line of a news agency",
        }
    }
}

/// One note on everything that was set aside from the pages.
pub(super) fn note(file: usize, noise: &[Noise]) -> Option<Note> {
    let aside = |kind| {
        matches!(
            kind,
            NoiseKind::FrontMatter
                | NoiseKind::PageNumber
                | NoiseKind::LineNumber
                | NoiseKind::RunningHead
                | NoiseKind::Contents
                | NoiseKind::Footnote
                | NoiseKind::Watermark
                | NoiseKind::Lost
                | NoiseKind::Navigation
        )
    };
    let mut kinds: Vec<NoiseKind> = noise
        .iter()
        .map(|noise| noise.kind)
        .filter(|&kind| aside(kind))
        .collect();
    let first = noise.iter().find(|noise| aside(noise.kind))?;
    let count = kinds.len();
    kinds.sort_unstable();
    kinds.dedup();
    let names: Vec<_> = kinds.iter().map(|kind| kind.name()).collect();
    let lines = if count == 1 { "line is" } else { "lines are" };
    Some(Note {
        kind: NoteKind::SetAside,
        span: Span { file, ..first.span },
        message: format!("{count} {lines} set aside: {}", names.join(", ")),
    })
}
