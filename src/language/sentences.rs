//! Where sentences end in scripts that have capitals.
//!
//! The rules are the same in many languages; the abbreviations are each one's own.

use std::ops::Range;

/// A sentence ends at `.`, `!` or `?`, with the closing quotes and brackets after it,
/// before white space and a capital, digit, quote or bracket. A full stop after one of
/// the `abbreviations`, or after an initial, ends none.
pub(super) fn split(text: &str, abbreviations: &[&str]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    // The marks are single bytes in UTF-8, and bytes of no other character.
    for (at, c) in text.bytes().enumerate() {
        if at < start || !matches!(c, b'.' | b'!' | b'?') {
            continue;
        }
        let rest = text.get(at + 1..).unwrap_or_default();
        let tail = rest.trim_start_matches(['”', '’', '"', '\'', ')', ']', '»']);
        let end = text.len() - tail.len();
        let next = tail.trim_start();
        let opens = |c: char| c.is_uppercase() || c.is_numeric() || "“‘\"'([«•—–".contains(c);
        if next.len() == tail.len() && !next.is_empty()
            || !next.is_empty() && !next.starts_with(opens)
            || c == b'.' && shortens(text.get(start..at).unwrap_or_default(), abbreviations)
        {
            continue;
        }
        sentences.push(start..end);
        start = text.len() - next.len();
    }
    let last = super::scan::trim(text, start..text.len(), &[]);
    if last.start < last.end {
        sentences.push(last);
    }
    sentences
}

/// Whether the word before a full stop is an abbreviation or an initial.
fn shortens(before: &str, abbreviations: &[&str]) -> bool {
    let word = before
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or_default();
    let initials = !word.is_empty()
        && word
            .split('.')
            .all(|part| part.len() == 1 && part.bytes().all(|b| b.is_ascii_uppercase()));
    // "I." may be a numeral and "U.S." an initial: neither ends a sentence.
    initials || abbreviations.contains(&word)
}

#[cfg(test)]
mod tests {
    fn split(text: &str) -> Vec<&str> {
        super::split(text, &["Dr", "No"])
            .into_iter()
            .map(|r| &text[r])
            .collect()
    }

    #[test]
    fn ends_and_no_ends() {
        assert_eq!(
            split(
                "It met. “We agree.” Dr. A. B. Smith of the U.S. Court spoke on No. 5 of 1.5 m.  Then? Yes"
            ),
            [
                "It met.",
                "“We agree.”",
                "Dr. A. B. Smith of the U.S. Court spoke on No. 5 of 1.5 m.",
                "Then?",
                "Yes"
            ]
        );
    }

    #[test]
    fn a_full_stop_inside_a_word_ends_nothing() {
        assert_eq!(
            split("See softlaw.example or v2.0 of it"),
            ["See softlaw.example or v2.0 of it"]
        );
        assert_eq!(split(""), Vec::<&str>::new());
    }
}
