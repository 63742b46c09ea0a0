//! The pages of a printed text that a site of documents transcribes: each is a paragraph
//! behind its number, below the word "Transcription".
//!
//! In: the lines of a text. Out: the same lines without such numbers, and where these stand.

use super::NoiseKind;
use super::lines::{Line, trimmed};
use std::ops::Range;

/// Takes the numbers out of the lines, and tells where they stand; marks lines that hold
/// nothing else.
pub(super) fn strip(text: &str, lines: &mut [Line]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let Some(head) = lines
        .iter()
        .position(|line| line.text(text) == "Transcription")
    else {
        return found;
    };
    let mut due = 1;
    for line in lines
        .iter_mut()
        .skip(head + 1)
        .filter(|line| line.after_blank)
    {
        let words = line.text(text);
        let rest = words.trim_start_matches(|c: char| c.is_ascii_digit());
        let length = words.len() - rest.len();
        let number = words.get(..length).and_then(|number| number.parse().ok());
        if number != Some(due) || !(rest.is_empty() || rest.starts_with(' ')) {
            continue;
        }
        due += 1;
        if rest.is_empty() {
            line.noise = Some(NoiseKind::PageNumber);
            continue;
        }
        let start = line.range.start;
        line.range = trimmed(text, start + length..line.range.end);
        found.push(start..start + length);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn numbers_of_transcribed_pages() {
        let text = "Marsh Communiqué\n\nTranscription\n\n1 COMMUNIQUÉ The Forum met. 2. It rested.\n\n\
                    2\n\n3 It went home.\n\n7 ports were closed.";
        let mut lines = lines(text);
        let numbers = strip(text, &mut lines);
        let numbers: Vec<_> = numbers.into_iter().map(|range| &text[range]).collect();
        assert_eq!(numbers, ["1", "3"]);
        assert_eq!(
            lines.get(4).map(|line| line.text(text)),
            Some("It went home.")
        );
        let plain = "1 We act.\n\n2 We rest.";
        assert!(strip(plain, &mut super::super::lines::lines(plain)).is_empty());
    }
}
