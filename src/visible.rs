//! Characters that a terminal obeys instead of showing.
//!
//! A control character is shown as a blank. One that turns the direction of what
//! follows is written out, `⟨U+202E⟩`: obeyed, it would make a line read otherwise than
//! its characters stand.

use std::borrow::Cow;
use std::ops::Range;

/// Whether a character changes the direction in which others are shown.
pub(crate) fn turns(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text that can be shown.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| c.is_control() || turns(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push(&mut out, c);
    }
    Cow::Owned(out)
}

/// A text that can be shown, and where ranges of its code points stand in it.
pub(crate) fn visible_with(text: &str, marks: &[Range<usize>]) -> (String, Vec<Range<usize>>) {
    if !text.contains(turns) {
        return (visible(text).into_owned(), marks.to_vec());
    }
    let mut out = String::with_capacity(text.len());
    let mut places = Vec::new();
    let mut count = 0;
    for c in text.chars() {
        places.push(count);
        let before = out.len();
        push(&mut out, c);
        count += out.get(before..).unwrap_or_default().chars().count();
    }
    let place = |at: usize| places.get(at).copied().unwrap_or(count);
    let marks = marks.iter().map(|mark| place(mark.start)..place(mark.end));
    let marks = marks.collect();
    (out, marks)
}

fn push(out: &mut String, c: char) {
    match c {
        c if turns(c) => out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c))),
        c if c.is_control() => out.push(' '),
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_the_direction_is_written_out() {
        assert_eq!(
            visible("pay \u{202E}100\u{202C}\tnow"),
            "pay ⟨U+202E⟩100⟨U+202C⟩ now"
        );
        assert_eq!(visible("שלום"), "שלום");
        let (text, marks) = visible_with("a\u{202E}b", &[2..3, 1..2]);
        let letters: Vec<char> = text.chars().collect();
        let shown: Vec<String> = marks
            .into_iter()
            .map(|mark| letters[mark].iter().collect())
            .collect();
        assert_eq!(shown, ["b", "⟨U+202E⟩"]);
    }
}
