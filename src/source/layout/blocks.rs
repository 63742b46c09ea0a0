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
        let blocks: Vec<&[&Part]> = parts
            .chunk_by(|above, below| follows(above, below))
            .filter(|block| block.len() > 1)
            .collect();
        let own: Vec<Option<usize>> = blocks.iter().map(|block| limit(block, text)).collect();
        // Where most of a page was broken, its other blocks were broken to the same width.
        let widest = own.iter().flatten().copied().max();
        let common = widest.filter(|_| own.iter().flatten().count() > 1);
        for (block, own) in blocks.into_iter().zip(own) {
            let shared = || common.filter(|common| fits(block, *common, text));
            let Some(limit) = own.or_else(shared) else {
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
    let narrow = |columns: &usize| *columns <= *WIDTHS.end();
    let widths = block.iter().map(|part| width(words(part, text)));
    let limit = widths.filter(narrow).max()?;
    let open = Open::of(block, limit, text);
    let many = block.len() > 2 && open.all > 1 && WIDTHS.contains(&limit);
    (many && open.are_full() && open.small * 2 >= open.all).then_some(limit)
}

/// Whether a block may have been broken to a width: no line is wider, and those that leave
/// their sentence open have no room for the next word.
fn fits(block: &[&Part], limit: usize, text: &str) -> bool {
    let open = Open::of(block, limit, text);
    let mut widths = block.iter().map(|part| width(words(part, text)));
    open.all > 0 && open.full == open.all && widths.all(|columns| columns <= limit)
}

/// The lines of a block that leave their sentences open.
#[derive(Default)]
struct Open {
    all: usize,
    /// That have no room for the next word.
    full: usize,
    /// Before one that begins in small letters.
    small: usize,
}

impl Open {
    fn of(block: &[&Part], limit: usize, text: &str) -> Self {
        let mut found = Self::default();
        for pair in block.windows(2) {
            let [part, next] = pair else { continue };
            let (part, next) = (words(part, text), words(next, text));
            let columns = width(part);
            if columns > *WIDTHS.end() || ends_sentence(part) || starts_item(next) {
                continue;
            }
            let first = next.split(' ').next().unwrap_or_default();
            let room = limit - limit / SLACK;
            found.all += 1;
            found.full += usize::from(columns + 1 + width(first) > room);
            found.small += usize::from(starts_lowercase(next));
        }
        found
    }

    fn are_full(&self) -> bool {
        self.full * ROOMY >= self.all * (ROOMY - 1)
    }
}

fn words<'t>(part: &Part, text: &'t str) -> &'t str {
    text.get(part.range.clone()).unwrap_or_default()
}
