//! The lines of a text that hold something.

use super::NoiseKind;
use crate::source::bytes;
use crate::source::script::is_invisible;
use std::ops::Range;

/// A line that is not blank.
pub(super) struct Line {
    /// All of it, without its line end.
    pub(super) raw: Range<usize>,
    /// Without the white space around it.
    pub(super) range: Range<usize>,
    /// Whether a blank line, or the start of the file, comes before it.
    pub(super) after_blank: bool,
    /// 0-based; a form feed begins a page, and so does what follows a page number.
    pub(super) page: usize,
    /// Set where the whole line is no content.
    pub(super) noise: Option<NoiseKind>,
}

impl Line {
    pub(super) fn text<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.range.clone()).unwrap_or_default()
    }
}

/// Many texts have no more lines.
const LINES: usize = 16;

/// The lines of a text; LF, CR, CR LF and form feed end one.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut found = Vec::with_capacity(LINES);
    let (mut start, mut page, mut after_blank) = (0, 0, true);
    let quoted = is_quoted(text);
    let mut add = |raw: Range<usize>, page: usize| {
        let range = trimmed(text, raw.clone());
        let range = if quoted {
            without_quote(text, range)
        } else {
            range
        };
        let blank = range.is_empty();
        if !blank {
            found.push(Line {
                raw,
                range,
                after_blank,
                page,
                noise: None,
            });
        }
        after_blank = blank;
    };
    let bytes = text.as_bytes();
    let ends = |byte| bytes::is_one_of(byte, *b"\n\r\x0C");
    for end in bytes::positions(bytes, ends) {
        match bytes.get(end..) {
            // It ends with the line feed after it.
            Some([b'\r', b'\n', ..]) => {
                add(start..end, page);
                start = end + 2;
                continue;
            }
            _ if end < start => continue,
            Some([0x0C, ..]) => {
                add(start..end, page);
                page += 1;
            }
            _ => add(start..end, page),
        }
        start = end + 1;
    }
    add(start..bytes.len(), page);
    found
}

/// Whether a text is quoted as a letter is in its answer: most of its lines begin with ">".
fn is_quoted(text: &str) -> bool {
    if bytes::pairs(text.as_bytes(), *b"\n>").next().is_none() {
        return false;
    }
    let filled = text.lines().filter(|line| !line.trim().is_empty());
    let (quoted, all) = filled.fold((0, 0), |(quoted, all), line| {
        (quoted + usize::from(line.starts_with('>')), all + 1)
    });
    quoted * 2 > all
}

/// "We agree" of "> We agree".
fn without_quote(text: &str, range: Range<usize>) -> Range<usize> {
    let content = text.get(range.clone()).unwrap_or_default();
    let words = content.trim_start_matches('>');
    trimmed(text, range.end - words.len()..range.end)
}

/// A range without the white space at its ends.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let blank = |c: char| c.is_whitespace() || is_invisible(c);
    let content = text.get(range.clone()).unwrap_or_default();
    let left = content.trim_start_matches(blank);
    let start = range.end - left.len();
    start..start + left.trim_end_matches(blank).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_lines() {
        let text = "He wrote:\n> We agree\n>\n>> to act.\n> 5 > 4";
        let lines = lines(text);
        let found = lines.iter().map(|line| (line.text(text), line.after_blank));
        assert!(found.eq([
            ("He wrote:", true),
            ("We agree", false),
            ("to act.", true),
            ("5 > 4", false),
        ]));
    }

    #[test]
    fn line_ends_of_every_kind() {
        let text = "a b\r\nc d\re f\n\n g\u{c}h\r\n\r\n\u{3000}\u{200B}i\u{FEFF}";
        let lines = lines(text);
        let found: Vec<_> = lines
            .iter()
            .map(|line| (line.text(text), line.after_blank, line.page))
            .collect();
        assert_eq!(
            found,
            [
                ("a b", true, 0),
                ("c d", false, 0),
                ("e f", false, 0),
                ("g", true, 0),
                ("h", false, 1),
                ("i", true, 1),
            ]
        );
    }
}
