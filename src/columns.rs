//! How many columns of a screen a text takes: a Chinese character takes two.

use unicode_width::UnicodeWidthChar;

/// Columns of a character; a control character is shown as a blank.
pub(crate) fn of(letter: char) -> usize {
    letter.width().unwrap_or(1)
}

/// Columns of a text on one line.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_take_two_columns_and_marks_above_a_letter_none() {
        assert_eq!(width("ab"), 2);
        assert_eq!(width("法院"), 4);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("\t"), 1);
    }
}
