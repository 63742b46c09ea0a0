//! The parts of a text that headings open.

/// What a heading opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Section {
    /// "Preamble", 序言.
    Preamble,
    /// "Background", 背景: the whole of a heading.
    Background,
    /// "Main content", 主要内容: the whole of a heading, below which the views stand.
    Content,
    /// "Annex", 附件: what follows is no view.
    Annex,
    /// "Signed", "Done at", 签署: what follows is no view.
    Signatures,
    /// "For the Congress:": who signed follows, where nothing else does.
    Signatory,
    /// "Leave a reply": what follows is the web page's.
    Page,
}
