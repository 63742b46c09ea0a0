//! Where sentences end in scripts that have capitals.
//!
//! The rules are the same in many languages; the abbreviations are each one's own.

use super::word_set::WordSet;
use crate::source::bytes;
use std::ops::Range;

/// A sentence ends at `.`, `!` or `?`, with the closing quotes and brackets after it,
/// before white space and a capital, digit, quote or bracket. A full stop after one of
/// the `abbreviations` ends none, nor does one after an initial, unless one of the
/// `starters` follows.
pub(super) fn split(text: &str, abbreviations: &WordSet, starters: &[&str]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let begins = !text.starts_with(char::is_whitespace);
    // The marks are single bytes in UTF-8, and bytes of no other character.
    let bytes = text.as_bytes();
    for at in bytes::positions(bytes, |byte| bytes::is_one_of(byte, *b".!?")) {
        if at < start {
            continue;
        }
        let rest = text.get(at + 1..).unwrap_or_default();
        let tail = rest.trim_start_matches(['”', '’', '"', '\'', ')', ']', '»']);
        // "**Wells.** States": what closes the emphasis of Markdown.
        let tail = ["**", "__"]
            .iter()
            .find_map(|mark| tail.strip_prefix(*mark))
            .unwrap_or(tail);
        let word = text.get(start..at).unwrap_or_default();
        let tail = tail.get(note_mark(word, tail)..).unwrap_or_default();
        let end = text.len() - tail.len();
        let next = tail.trim_start();
        // What ends the text ends a sentence, be it shortened or not.
        let last = next.is_empty() && begins;
        let opens = |c: char| c.is_uppercase() || c.is_numeric() || "“‘\"'([«•—–".contains(c);
        if next.len() == tail.len() && !next.is_empty()
            || !next.is_empty() && !next.starts_with(opens)
            || !last
                && bytes.get(at) == Some(&b'.')
                && match shortens(text.get(start..at).unwrap_or_default(), next, abbreviations) {
                    Shortens::Nothing => false,
                    Shortens::Initial => !starters.iter().any(|word| starts(next, word)),
                    Shortens::Word => true,
                }
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

/// "am 29. und 30. Juni": where a language writes its ordinals with a full stop, one or two
/// figures before it end no sentence.
pub(super) fn with_ordinals(text: &str, sentences: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let ordinal = |sentence: &Range<usize>| {
        let words = text.get(sentence.clone()).unwrap_or_default();
        let words = words.strip_suffix('.').unwrap_or_default();
        let last = words
            .rsplit([' ', '(', '\u{a0}'])
            .next()
            .unwrap_or_default();
        let figures = last.bytes().all(|byte| byte.is_ascii_digit());
        figures && (1..=2).contains(&last.len()) && last.len() < words.len()
    };
    let mut found: Vec<Range<usize>> = Vec::with_capacity(sentences.len());
    for sentence in sentences {
        match found.last_mut().filter(|last| ordinal(last)) {
            Some(last) => last.end = sentence.end,
            None => found.push(sentence),
        }
    }
    found
}

/// The length of the mark of a note after the end of a sentence: `[1]`, `[^1]`, a raised figure,
/// or one that is raised in print alone ("countries.1 They").
pub(super) fn note_mark(before: &str, after: &str) -> usize {
    let raised = |c: char| matches!(c, '⁰' | '¹' | '²' | '³' | '⁴'..='⁹');
    // Nearly all sentences are followed by a blank.
    let begins = |c: char| c == '[' || c.is_ascii_digit() || raised(c);
    if !after.starts_with(begins) {
        return 0;
    }
    let figure = |text: &str| {
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        Some(text.len() - rest.len()).filter(|length| (1..=3).contains(length))
    };
    let bracket = || {
        // Markdown writes `[^1]`.
        let inner = after.strip_prefix("[^").or(after.strip_prefix('['))?;
        let digits = figure(inner)?;
        let mark = after.len() - inner.len() + digits;
        inner.get(digits..)?.starts_with(']').then_some(mark + 1)
    };
    let plain = || {
        let digits = figure(after)?;
        let rest = after.get(digits..)?;
        let word = before.ends_with(|c: char| c.is_lowercase() || "”’)".contains(c));
        let begins = rest
            .trim_start()
            .starts_with(|c: char| c.is_uppercase() || c == '“');
        (word && rest.starts_with(char::is_whitespace) && begins).then_some(digits)
    };
    match after.starts_with(raised) {
        true => after.len() - after.trim_start_matches(raised).len(),
        false => bracket().or_else(plain).unwrap_or(0),
    }
}

/// Whether a text begins with the whole words.
fn starts(text: &str, words: &str) -> bool {
    text.strip_prefix(words)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// What a full stop shortens.
enum Shortens {
    Nothing,
    /// "I." may be a numeral and "U.S." a name.
    Initial,
    Word,
}

/// How many letters with a stop between a word before a full stop is: two of "U.S" and of
/// "EU-U.S", one of "A", none of "Annex-A".
pub(super) fn initials(word: &str) -> usize {
    let behind = word.rsplit_once('-').map(|(_, behind)| behind);
    let letters = behind
        .filter(|it| it.contains('.'))
        .unwrap_or(word)
        .split('.');
    let is_letter = |part: &str| matches!(part.as_bytes(), [b'A'..=b'Z']);
    match letters.clone().all(is_letter) {
        true => letters.count(),
        false => 0,
    }
}

/// Whether the word before a full stop is an abbreviation or an initial.
fn shortens(before: &str, next: &str, abbreviations: &WordSet) -> Shortens {
    let word = before
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '“' | '"' | '[' | '‘'))
        .next()
        .unwrap_or_default();
    // "no#": only before a digit.
    let digit = next.starts_with(|c: char| c.is_ascii_digit());
    // "AG/RES. 12": what follows the stroke is shortened.
    let own = word.rsplit('/').next().unwrap_or_default();
    let shortened = abbreviations.has(own) && !own.ends_with('#');
    if shortened || digit && abbreviations.has(&format!("{own}#")) {
        return Shortens::Word;
    }
    match initials(word) {
        0 => Shortens::Nothing,
        _ => Shortens::Initial,
    }
}

#[cfg(test)]
mod tests {
    use super::WordSet;

    fn split(text: &str) -> Vec<&str> {
        static ABBREVIATIONS: WordSet = WordSet::new(&["Dr", "No"]);
        super::split(text, &ABBREVIATIONS, &["We", "The Court"])
            .into_iter()
            .map(|r| &text[r])
            .collect()
    }

    #[test]
    fn ordinals_with_a_full_stop() {
        let text = "Wir trafen uns am 29. und 30. Juni (3. Treffen). Es waren 45.";
        let found = super::with_ordinals(text, super::split(text, &WordSet::new(&[]), &[]));
        let found: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
        let first = "Wir trafen uns am 29. und 30. Juni (3. Treffen).";
        assert_eq!(found, [first, "Es waren 45."]);
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
    fn the_mark_of_a_note_stands_after_the_end() {
        assert_eq!(
            split("It met.[1] We agree.² They act.3 We end.[^12] So."),
            [
                "It met.[1]",
                "We agree.²",
                "They act.3",
                "We end.[^12]",
                "So."
            ]
        );
        assert_eq!(
            split("About 1.5 M came. See v2.0 A"),
            ["About 1.5 M came.", "See v2.0 A"]
        );
    }

    #[test]
    fn emphasis_closes_after_the_end() {
        assert_eq!(
            split("**Wells.** States act."),
            ["**Wells.**", "States act."]
        );
    }

    #[test]
    fn a_last_letter_is_no_initial() {
        assert_eq!(
            split(
                "See Annex A. We met in the U.S. The Court sat. H.E. The Lord spoke to A. Wells."
            ),
            [
                "See Annex A.",
                "We met in the U.S.",
                "The Court sat.",
                "H.E. The Lord spoke to A. Wells."
            ]
        );
        assert_eq!(
            split("The EU-U.S. Meeting sat. See Annex-A. Courts met."),
            ["The EU-U.S. Meeting sat.", "See Annex-A.", "Courts met."]
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
