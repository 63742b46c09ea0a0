//! From places in the text to code points, lines and bytes of the file.

use super::bytes::{CHUNK, is_one_of, masks, positions};
use super::map::Map;
use std::ops::Range;

/// Most texts have no more lines.
const LINES: usize = 32;

/// Tables over one decoded text; a look-up costs the same everywhere.
#[derive(Debug, Clone)]
pub(super) struct Places {
    /// For every 64 bytes how many before them, and which of them, only go on with a code
    /// point.
    inside: Vec<(u32, u64)>,
    /// Byte at which each line starts, and the code points before it; the first is 0.
    lines: Vec<(usize, usize)>,
    /// From the decoded file to its bytes.
    bytes: Map,
    /// From the text to the decoded file, where that is HTML.
    visible: Option<Map>,
}

impl Places {
    pub(super) fn new(text: &str, map: Map, visible: Option<Map>) -> Self {
        let bytes = text.as_bytes();
        let mut inside = Vec::with_capacity(bytes.len() / CHUNK + 2);
        let mut total = 0;
        for mask in masks(bytes, |byte| byte & 0xC0 == 0x80) {
            inside.push((total, mask));
            total += mask.count_ones();
        }
        inside.push((total, 0));
        let mut places = Self {
            inside,
            lines: Vec::with_capacity(LINES),
            bytes: map,
            visible,
        };
        places.lines.push((0, 0));
        for at in positions(bytes, |byte| is_one_of(byte, *b"\n\r")) {
            // A carriage return and a line feed end one line.
            if !matches!(bytes.get(at..at + 2), Some(b"\r\n")) {
                let start = (at + 1, places.chars(at + 1));
                places.lines.push(start);
            }
        }
        places
    }

    /// Code points before a byte of the text.
    pub(super) fn chars(&self, byte: usize) -> usize {
        let inside = self.inside.get(byte / CHUNK).or(self.inside.last());
        let (before, mask) = inside.copied().unwrap_or_default();
        let mask = mask & ((1 << (byte % CHUNK)) - 1);
        byte - before as usize - mask.count_ones() as usize
    }

    /// 1-based line, and 1-based column in code points, of a byte with so many code
    /// points before it.
    pub(super) fn line_column(&self, byte: usize, chars: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|&(start, _)| start <= byte);
        let (_, before) = self.lines.get(line - 1).copied().unwrap_or_default();
        (line, chars - before + 1)
    }

    /// The bytes of the file that a stretch of text stands for.
    pub(super) fn in_file(&self, text: Range<usize>) -> Range<usize> {
        match &self.visible {
            Some(visible) => self.bytes.range(visible.range(text)),
            None => self.bytes.range(text),
        }
    }

    /// The first place in the text that stands for no byte before this one.
    pub(super) fn in_text(&self, byte: usize) -> usize {
        let decoded = self.bytes.back(&(byte..byte)).start;
        match &self.visible {
            Some(visible) => visible.back(&(decoded..decoded)).start,
            None => decoded,
        }
    }

    /// Bytes of a file of this length that no text stands for.
    pub(super) fn gaps(&self, len: usize) -> Vec<Range<usize>> {
        let Some(visible) = &self.visible else {
            return self.bytes.gaps(len);
        };
        // The decoded file covers all bytes but a byte order mark.
        let mut gaps = self.bytes.gaps(len);
        let decoded = self.bytes.text_len();
        gaps.extend(
            visible
                .gaps(decoded)
                .into_iter()
                .map(|gap| self.bytes.range(gap)),
        );
        gaps.sort_unstable_by_key(|gap| gap.start);
        gaps.dedup_by(|next, last| {
            let touch = last.end == next.start;
            if touch {
                last.end = next.end;
            }
            touch
        });
        gaps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn code_points_and_lines_are_those_of_a_full_count(text in "[a-c一二𠀀\n\r]{0,600}", skip in 0usize..4) {
            let places = Places::new(&text, Map::unchanged(skip, text.len()), None);
            for (at, _) in text.char_indices() {
                prop_assert_eq!(places.chars(at), text[..at].chars().count());
                let normal = text[..at].replace("\r\n", "\n").replace('\r', "\n");
                // A line feed just after the place still belongs to a CR before it.
                let inside = text[..at].ends_with('\r') && text[at..].starts_with('\n');
                prop_assert_eq!(
                    places.line_column(at, places.chars(at)).0,
                    normal.matches('\n').count() + usize::from(!inside)
                );
                prop_assert_eq!(places.in_file(0..at).len(), at);
                prop_assert_eq!(places.in_text(at + skip), at);
            }
            prop_assert_eq!(places.chars(text.len()), text.chars().count());
        }
    }
}
