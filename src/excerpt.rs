//! A line of a text with a place in it marked, for messages.

use crate::columns;
use crate::line_ends::{first_line, line_of};
use crate::visible::visible;
use std::fmt;

/// How many columns of a long line are shown on either side of the place.
const SHOWN: usize = 60;

/// A place in a text: 1-based line, 1-based column in code points, and the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// 1-based.
    pub line: usize,
    /// 1-based, in code points.
    pub column: usize,
    /// The line, without its line end.
    pub text: String,
}

impl Excerpt {
    /// The place of a byte in a text.
    pub fn at(text: &str, byte: usize) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let (line, start) = line_of(text, before.len());
        Self {
            line,
            column: before.get(start..).unwrap_or_default().chars().count() + 1,
            text: first_line(text.get(start..).unwrap_or_default()).to_owned(),
        }
    }

    /// The line with its number, and a mark below the place. Wide characters take two
    /// columns; of a long line only the neighbourhood of the place is shown.
    pub fn marked(&self) -> String {
        let number = self.line.to_string();
        let gutter = " ".repeat(number.len());
        // What turns the direction is written out before the columns are counted.
        let printable = |c: char| visible(c.encode_utf8(&mut [0; 4])).into_owned();
        let chars = |text: String| text.chars().collect::<Vec<_>>();
        let before: Vec<char> = self
            .text
            .chars()
            .take(self.column - 1)
            .flat_map(|c| chars(printable(c)))
            .collect();
        let mut left = String::new();
        let mut width = 0;
        for &c in before.iter().rev() {
            width += columns::of(c);
            if width > SHOWN {
                left.insert(0, '…');
                break;
            }
            left.insert(0, c);
        }
        let mut right = String::new();
        let mut width = 0;
        let after = self.text.chars().skip(self.column - 1);
        for c in after.flat_map(|c| chars(printable(c))) {
            width += columns::of(c);
            if width > SHOWN {
                right.push('…');
                break;
            }
            right.push(c);
        }
        let indent = " ".repeat(columns::width(&left));
        format!("{gutter} |\n{number} | {left}{right}\n{gutter} | {indent}^")
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_stands_below_its_place_after_wide_characters() {
        let excerpt = Excerpt::at("a\n法院\tx", "a\n法院\t".len());
        assert_eq!((excerpt.line, excerpt.column), (2, 4));
        assert_eq!(excerpt.marked(), "  |\n2 | 法院 x\n  |      ^");
    }

    #[test]
    fn lines_that_end_in_a_carriage_return_are_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("a{end}法院 b{end}c");
            let excerpt = Excerpt::at(&text, text.find('b').expect("it is there"));
            assert_eq!((excerpt.line, excerpt.column), (2, 4), "{end:?}");
            assert_eq!(excerpt.text, "法院 b", "{end:?}");
        }
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let text = "x".repeat(1000);
        let marked = Excerpt::at(&text, 500).marked();
        assert!(
            marked.lines().all(|line| columns::width(line) < 140),
            "{marked}"
        );
        assert_eq!(marked.matches('…').count(), 2);
    }
}
