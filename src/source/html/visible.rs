//! The text that a reader sees, while it is made: line ends and spaces are written before
//! the next character, if one comes.

use super::entity;
use crate::source::layout::is_bare_number;
use crate::source::mapped::Mapped;
use crate::source::script::is_wide;
use std::ops::Range;

/// The text while it is made.
#[derive(Default)]
pub(super) struct Visible {
    pub(super) out: Mapped,
    /// Line ends to write before the next character, and the tag they stand for.
    lines: (usize, usize),
    /// Whether the next character begins a cell that stands beside another.
    pub(super) beside: bool,
    /// Where the line ends stand that are between two cells of a row.
    pub(super) cells: Vec<usize>,
    /// Where the next character is the first of an item, how deep its list lies in others.
    pub(super) item: Option<usize>,
    /// Where items begin, and how deep.
    pub(super) items: Vec<(usize, usize)>,
    /// White space to write as one space before the next character.
    space: Option<Range<usize>>,
    pub(super) preformatted: bool,
    pub(super) raised: bool,
}

impl Visible {
    /// A block starts or ends: at least so many line ends.
    pub(super) fn line(&mut self, at: usize, count: usize) {
        if self.lines.0 < count {
            self.lines = (count, at);
        }
        self.space = None;
    }

    /// `<br>`: one line end more.
    pub(super) fn line_break(&mut self, at: usize) {
        self.lines = ((self.lines.0 + 1).min(2), at);
        self.space = None;
    }

    /// Text between two tags.
    pub(super) fn add(&mut self, page: &str, range: Range<usize>) {
        let text = page.get(range.clone()).unwrap_or_default();
        if self.raised && is_bare_number(text) {
            return self.add_raised(page, range);
        }
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let at = range.start + text.len() - rest.len();
            let taken = if is_blank(c) && !self.preformatted {
                let len = rest.len() - rest.trim_start_matches(is_blank).len();
                self.space.get_or_insert(at..at + len);
                len
            } else if let Some((entity, decoded)) = entity::decode(rest) {
                if decoded.chars().all(is_blank) {
                    self.space.get_or_insert(at..at + entity);
                } else {
                    self.before(page, decoded.chars().next());
                    self.out.write(at, &decoded, entity);
                }
                entity
            } else {
                let plain = rest
                    .char_indices()
                    .skip(1)
                    .find(|&(_, c)| c == '&' || is_blank(c) && !self.preformatted)
                    .map_or(rest.len(), |(end, _)| end);
                self.before(page, Some(c));
                self.out.keep(at, rest.get(..plain).unwrap_or_default());
                plain
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
    }

    /// The number of a note, in raised digits: in "2019<sup>1</sup>" it is no part of 2019.
    fn add_raised(&mut self, page: &str, range: Range<usize>) {
        let text = page.get(range.clone()).unwrap_or_default();
        for (at, c) in text.char_indices() {
            let raised = match c {
                '1' => '¹',
                '2' => '²',
                '3' => '³',
                c => c
                    .to_digit(10)
                    .and_then(|digit| char::from_u32(u32::from('⁰') + digit))
                    .unwrap_or(c),
            };
            self.before(page, Some(raised));
            self.out.write_char(range.start + at, raised, 1);
        }
    }

    /// Writes what stands before a character, and notes where an item begins.
    fn before(&mut self, page: &str, next: Option<char>) {
        self.blanks_before(page, next);
        if let Some(depth) = self.item.take() {
            self.items.push((self.out.len(), depth));
        }
    }

    /// Writes the line ends or the space that stand before a character.
    fn blanks_before(&mut self, page: &str, next: Option<char>) {
        let (lines, tag) = std::mem::take(&mut self.lines);
        let space = self.space.take();
        let Some(last) = self.out.chars().next_back() else {
            return;
        };
        let beside = std::mem::take(&mut self.beside);
        if lines > 0 {
            if beside && lines == 1 {
                self.cells.push(self.out.len());
            }
            for _ in 0..lines {
                self.out.write(tag, "\n", 0);
            }
        } else if let Some(space) = space
            && last != '\n'
        {
            let broken = page
                .get(space.clone())
                .is_some_and(|blank| blank.contains(['\n', '\r']));
            if !(broken && is_wide(last) && next.is_some_and(is_wide)) {
                self.out.write(space.start, " ", space.len());
            }
        }
    }
}

pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}
