//! Lines between two empty ones that were broken to a width of their own: a paragraph that
//! was pasted from a letter, where the rest of the page was not broken.

use super::clues::{ends_sentence, starts_item, starts_lowercase};
use super::lines::Line;
use super::{Part, Script};
use crate::source::script::width;

/// Lines of so few columns are no lines of a paragraph, and of so many were not broken.
const WIDTHS: std::ops::RangeInclusive<usize> = 24..=120;

/// One line in so many may leave room for the next word.
const ROOMY: usize = 8;

/// Letters are not all of one width: a line may be shorter by one column in so many.
const SLACK: usize = 16;

/// The width that each line's block was broken to, if it was.
#[derive(Default)]
pub(super) struct Blocks(Vec<Option<usize>>);

impl Blocks {
    pub(super) fn of(lines: &[Line], parts: &[Part], text: &str) -> Self {
        let mut found = vec![None; lines.len()];
        let follows = |above: &Part, below: &Part| {
            let below_blank = lines.get(below.line).is_none_or(|line| line.after_blank);
            above.script == below.script && below.line == above.line + 1 && !below_blank
        };
        let whole = |part: &&Part| part.first && part.last && part.script == Script::Letters;
        let parts: Vec<&Part> = parts.iter().filter(whole).collect();
        for block in parts.chunk_by(|above, below| follows(above, below)) {
            let Some(limit) = limit(block, text) else {
                continue;
            };
            for part in block {
                if let Some(place) = found.get_mut(part.line) {
                    *place = Some(limit);
                }
            }
        }
        Self(found)
    }

    /// The width of the block of a line that may have been broken.
    pub(super) fn limit(&self, line: usize, columns: usize) -> Option<usize> {
        let limit = self.0.get(line).copied().flatten();
        limit.filter(|_| columns <= *WIDTHS.end())
    }
}

/// The width of a block whose lines leave their sentences open and have no room for the
/// next word, which is a small one in most of them.
fn limit(block: &[&Part], text: &str) -> Option<usize> {
    let words = |part: &Part| text.get(part.range.clone()).unwrap_or_default();
    (block.len() > 2).then_some(())?;
    let widths = block.iter().map(|part| width(words(part)));
    let widths: Vec<usize> = widths.collect();
    let narrow = |columns: &usize| *columns <= *WIDTHS.end();
    let limit = widths.iter().copied().filter(narrow).max()?;
    WIDTHS.contains(&limit).then_some(())?;
    let (mut open, mut full, mut small) = (0, 0, 0);
    let next = block.iter().skip(1).map(|part| words(part));
    for ((part, columns), next) in block.iter().zip(&widths).zip(next) {
        if !narrow(columns) || ends_sentence(words(part)) || starts_item(next) {
            continue;
        }
        let first = next.split(' ').next().unwrap_or_default();
        open += 1;
        full += usize::from(columns + 1 + width(first) > limit - limit / SLACK);
        small += usize::from(starts_lowercase(next));
    }
    (open > 1 && full * ROOMY >= open * (ROOMY - 1) && small * 2 >= open).then_some(limit)
}
