//! Breaks a text into lines of a width: a text goes in, ranges of its bytes come out.
//!
//! The width is that on the screen, where a Chinese character takes two columns. A
//! line is broken after white space, at a zero-width space, and between Chinese
//! characters, but not before a closing mark or after an opening one. A word that is
//! wider than a line is cut.

use crate::columns::of as columns_of;
use std::ops::Range;

/// Marks that don't begin a line.
const CLOSING: &str = "。，、；：？！）》」』】〕…—”’,.;:?!)]}";

/// A zero-width space: a line may be broken there, and nothing is shown.
const BREAK: char = '\u{200B}';

/// Marks that don't end one.
const OPENING: &str = "（《「『【〔“‘([{";

/// The lines, without the white space at their ends. At least one, also for an empty
/// text.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(2);
    let mut lines = Vec::new();
    let mut start = 0;
    // Where the line may be broken: after this byte, and how wide what follows is.
    let mut chance: Option<usize> = None;
    let mut columns = 0;
    let mut before: Option<char> = None;
    for (at, letter) in text.char_indices() {
        let wide = columns_of(letter);
        if at > start && before.is_some_and(|before| may_break(before, letter)) {
            chance = Some(at);
        }
        // White space at the end of a line takes no room.
        while columns + wide > width && at > start && !letter.is_whitespace() {
            let end = chance.take().filter(|&end| end > start).unwrap_or(at);
            push(text, start..end, &mut lines);
            start = end;
            let kept = text.get(start..at).unwrap_or_default();
            columns = kept.chars().map(columns_of).sum();
        }
        columns += wide;
        before = Some(letter);
    }
    push(text, start..text.len(), &mut lines);
    if lines.is_empty() {
        lines.push(0..0);
    }
    lines
}

fn push(text: &str, line: Range<usize>, lines: &mut Vec<Range<usize>>) {
    let words = text.get(line.clone()).unwrap_or_default();
    let left = words.len() - words.trim_start().len();
    let kept = words.trim().len();
    if kept > 0 {
        lines.push(line.start + left..line.start + left + kept);
    }
}

fn may_break(before: char, after: char) -> bool {
    if after.is_whitespace() || CLOSING.contains(after) || OPENING.contains(before) {
        return false;
    }
    before.is_whitespace() || before == BREAK || columns_of(before) > 1 || columns_of(after) > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(text: &str, width: usize) -> Vec<&str> {
        let lines = wrap(text, width).into_iter();
        lines.map(|range| &text[range]).collect()
    }

    #[test]
    fn words_stay_whole_and_white_space_at_a_break_goes() {
        assert_eq!(lines("ships need  courts", 10), ["ships need", "courts"]);
    }

    #[test]
    fn chinese_counts_two_columns_and_no_line_begins_with_a_full_stop() {
        assert_eq!(lines("船舶需要法院。", 12), ["船舶需要法", "院。"]);
        assert_eq!(lines("船舶“需要”法院", 6), ["船舶", "“需要”", "法院"]);
    }

    #[test]
    fn a_word_wider_than_a_line_is_cut() {
        assert_eq!(lines("“a（。", 3), ["“a", "（", "。"]);
        assert_eq!(lines("abcdefgh", 3), ["abc", "def", "gh"]);
    }

    #[test]
    fn a_zero_width_space_is_a_chance() {
        assert_eq!(
            lines("world-\u{200B}courts", 10),
            ["world-\u{200B}", "courts"]
        );
    }

    #[test]
    fn an_empty_text_is_one_empty_line() {
        assert_eq!(lines("", 10), [""]);
        assert_eq!(lines("  ", 10), [""]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(
            text in "[a-d ,.“”船舶。（）\u{A0}]{0,80}",
            width in 2usize..30,
        ) {
            let lines = lines(&text, width);
            for line in &lines {
                prop_assert!(line.chars().map(columns_of).sum::<usize>() <= width, "{line:?}");
            }
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
