//! A file as a reader sees it, where that is not what its characters are.

use super::map::Map;
use std::ops::Range;

/// The text of a page or a table, and the way back to the file.
pub(super) struct Page {
    pub(super) text: String,
    /// The way back to the file.
    pub(super) map: Map,
    /// The lines that are its navigation.
    pub(super) aside: Vec<Range<usize>>,
    /// Where the items of its lists begin in the text, and how deep the lists lie.
    pub(super) items: Vec<(usize, usize)>,
    /// What is told of bytes that no text stands for: "tags and scripts".
    pub(super) markup: Option<&'static str>,
}
