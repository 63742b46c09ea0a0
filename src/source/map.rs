//! From places in one text to places in what it was made from.
//!
//! In: the units of a text in order, each with its length on both sides (a character
//! of a legacy encoding, an entity, a line break that stands for a tag). Out: for any
//! place, the place on the other side. Units of one shape that follow one another make
//! a single run, so the table is small, and a look-up is a binary search.

use std::ops::Range;

/// Units of one shape that follow one another on both sides.
#[derive(Debug, Clone, Copy)]
struct Run {
    /// Where the run starts in the text.
    text: usize,
    /// Where it starts on the other side.
    origin: usize,
    /// Length of one unit in the text; at least 1.
    step: usize,
    /// Length of one unit on the other side; 0 for what stands for no byte.
    stride: usize,
    /// How many units.
    count: usize,
}

impl Run {
    fn origin_end(&self) -> usize {
        self.origin + self.stride * self.count
    }

    fn text_end(&self) -> usize {
        self.text + self.step * self.count
    }

    /// How many units stand before a place of the text. Nearly all texts are runs of
    /// single bytes, and a division is slow.
    fn units(&self, at: usize, divide: impl Fn(usize, usize) -> usize) -> usize {
        match self.step {
            1 => at - self.text,
            step => divide(at - self.text, step),
        }
    }
}

/// The runs of one text, in its order; on the other side too, unless it says otherwise.
#[derive(Debug, Clone, Default)]
pub(super) struct Map {
    runs: Vec<Run>,
    /// Whether a run stands before the one above it on the other side: columns of a page.
    crossed: bool,
}

impl Map {
    /// A text that stands unchanged from a place on.
    pub(super) fn unchanged(from: usize, len: usize) -> Self {
        let mut map = Self::default();
        map.push_plain(from, len);
        map
    }

    /// Appends one unit: so many bytes of text for so many bytes at `origin`.
    pub(super) fn push(&mut self, origin: usize, step: usize, stride: usize) {
        if step == 0 {
            return;
        }
        let mut text = 0;
        if let Some(last) = self.runs.last_mut() {
            text = last.text_end();
            if (last.step, last.stride) == (step, stride) && last.origin_end() == origin {
                last.count += 1;
                return;
            }
            self.crossed |= origin < last.origin;
        }
        self.runs.push(Run {
            text,
            origin,
            step,
            stride,
            count: 1,
        });
    }

    /// Appends bytes that are the same on both sides.
    pub(super) fn push_plain(&mut self, origin: usize, len: usize) {
        if len == 0 {
            return;
        }
        self.push(origin, 1, 1);
        if let Some(last) = self.runs.last_mut() {
            last.count += len - 1;
        }
    }

    /// The place on the other side of a stretch of text. The start of a stretch is
    /// where its first unit starts, its end is where its last unit ends: what stands
    /// between two units belongs to neither.
    pub(super) fn range(&self, text: Range<usize>) -> Range<usize> {
        // Most texts stand unchanged in their files.
        if let [run] = self.runs.as_slice()
            && (run.step, run.stride) == (1, 1)
            && text.start <= text.end
            && text.end <= run.count
        {
            return run.origin + text.start..run.origin + text.end;
        }
        if text.start >= text.end {
            let at = self.start(text.start);
            return at..at;
        }
        let (start, end) = (self.start(text.start), self.end(text.end));
        if self.crossed {
            return self.hull(&text, start, end);
        }
        start..end.max(start)
    }

    /// The same where the runs between the ends stand elsewhere: all that lies around them.
    fn hull(&self, text: &Range<usize>, start: usize, end: usize) -> Range<usize> {
        let first = self
            .runs
            .partition_point(|run| run.text_end() <= text.start);
        let last = self.runs.partition_point(|run| run.text < text.end);
        let runs = self.runs.get(first..last).unwrap_or_default();
        let starts = runs.iter().skip(1).map(|run| run.origin);
        let low = starts.fold(start, usize::min);
        let ends = runs.iter().rev().skip(1).map(Run::origin_end);
        let high = ends.fold(end, usize::max);
        low..high.max(low)
    }

    fn start(&self, at: usize) -> usize {
        let after = self.runs.partition_point(|run| run.text <= at);
        match after.checked_sub(1).and_then(|index| self.runs.get(index)) {
            Some(run) if at < run.text_end() => {
                run.origin + run.units(at, usize::wrapping_div) * run.stride
            }
            Some(run) => run.origin_end(),
            None => self.runs.first().map_or(0, |run| run.origin),
        }
    }

    fn end(&self, at: usize) -> usize {
        let after = self.runs.partition_point(|run| run.text < at);
        match after.checked_sub(1).and_then(|index| self.runs.get(index)) {
            Some(run) => {
                let units = run.units(at, usize::div_ceil).min(run.count);
                run.origin + units * run.stride
            }
            None => self.start(at),
        }
    }

    /// The stretch of text that stands for a stretch of the other side, whole units.
    pub(super) fn back(&self, origin: &Range<usize>) -> Range<usize> {
        let before = |at: usize| match self.crossed {
            // Few places of such a text are asked for.
            true => self
                .runs
                .iter()
                .filter(|run| run.origin <= at)
                .max_by_key(|run| run.origin),
            false => {
                let after = self.runs.partition_point(|run| run.origin <= at);
                after.checked_sub(1).and_then(|index| self.runs.get(index))
            }
        };
        let place = |at: usize, up: bool| match before(at) {
            Some(run) if at < run.origin_end() => {
                let within = at - run.origin;
                let units = if up {
                    within.div_ceil(run.stride)
                } else {
                    within / run.stride
                };
                run.text + units * run.step
            }
            Some(run) => run.text_end(),
            None => 0,
        };
        let start = place(origin.start, false);
        start..place(origin.end, true).max(start)
    }

    /// Length of the text.
    pub(super) fn text_len(&self) -> usize {
        self.runs.last().map_or(0, Run::text_end)
    }

    /// How much of the other side has text.
    pub(super) fn covered(&self) -> usize {
        self.runs.iter().map(|run| run.stride * run.count).sum()
    }

    /// What of `0..len` on the other side no text stands for, in order.
    pub(super) fn gaps(&self, len: usize) -> Vec<Range<usize>> {
        let mut gaps = Vec::new();
        let mut at = 0;
        let mut runs: Vec<&Run> = self.runs.iter().filter(|run| run.stride > 0).collect();
        if self.crossed {
            runs.sort_by_key(|run| run.origin);
        }
        for run in runs {
            if run.origin > at {
                gaps.push(at..run.origin);
            }
            at = run.origin_end();
        }
        if at < len {
            gaps.push(at..len);
        }
        gaps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_unit_is_found_at_its_place(
            units in prop::collection::vec((0usize..3, 1usize..4, 0usize..4), 1..200),
        ) {
            let (mut map, mut text, mut origin) = (Map::default(), 0, 0);
            let mut placed = Vec::new();
            for (gap, step, stride) in units {
                origin += gap;
                map.push(origin, step, stride);
                placed.push((text, origin, step, stride));
                (text, origin) = (text + step, origin + stride);
            }
            for &(text, origin, step, stride) in &placed {
                prop_assert_eq!(map.range(text..text + step), origin..origin + stride);
            }
            let covered: usize = placed.iter().map(|unit| unit.3).sum();
            let open: usize = map.gaps(origin + 5).iter().map(Range::len).sum();
            prop_assert_eq!(covered + open, origin + 5);
        }
    }

    #[test]
    fn a_stretch_ends_before_the_gap_that_follows_it() {
        let mut map = Map::default();
        map.push_plain(3, 4);
        map.push_plain(20, 4);
        assert_eq!(map.range(0..4), 3..7);
        assert_eq!(map.range(4..8), 20..24);
        assert_eq!(map.range(2..6), 5..22);
        assert_eq!(map.gaps(30), [0..3, 7..20, 24..30]);
    }
}
