//! The topics that an English sentence lists.

use super::super::numbering::without_number;
use super::super::phrases::Phrases;
use super::super::scan::{find_word, first_word, pieces, some, trim};
use super::Words;
use std::ops::Range;

/// What lists are called.
static NOUNS: Phrases<&str> = Phrases::new(&[
    "areas",
    "topics",
    "issues",
    "subjects",
    "themes",
    "aspects",
    "fields",
    "questions",
    "agenda items",
]);
/// Words that a list follows.
const INTROS: &[&str] = &[
    "including",
    "namely",
    "such as",
    "included",
    "include",
    "comprised",
    "comprise",
];

/// The list after "several areas, including …", "the topics included …", "the topics
/// were: …", by semicolons or else by commas; without the numbers before its parts.
pub(super) fn topics(sentence: &Words) -> Vec<Range<usize>> {
    let lower = sentence.lower();
    let Some((noun, _)) = NOUNS.first_word(sentence, 0) else {
        return Vec::new();
    };
    let intro = first_word(lower, INTROS, noun.end)
        .map(|(range, _)| range.end)
        .or_else(|| Some(noun.end + lower.get(noun.end..)?.find(':')? + 1));
    let Some(from) = intro else { return Vec::new() };
    let listed = sentence.get(from..).unwrap_or_default();
    // "including: (a) …": the colon is not part of the list.
    let from = from + listed.len() - listed.trim_start_matches([':', ' ']).len();
    let separator = if listed.contains(';') { ';' } else { ',' };
    let mut items: Vec<Range<usize>> = Vec::new();
    for piece in pieces(sentence, from..sentence.len(), &[separator]) {
        let piece = trim(sentence, piece, &['.', ':']);
        let text = sentence.get(piece.clone()).unwrap_or_default();
        let start = piece.start + if text.starts_with("and ") { 4 } else { 0 };
        let text = sentence.get(start..piece.end).unwrap_or_default();
        items.extend(some(start + without_number(text)..piece.end));
    }
    // The last two of a comma list: "a, b and c".
    if separator == ','
        && let Some(last) = items.pop()
    {
        let words = sentence.get(last.clone()).unwrap_or_default();
        match find_word(words, "and", 0).and(words.rfind(" and ")) {
            Some(at) => {
                let second = last.start + at + 5;
                let number = without_number(sentence.get(second..last.end).unwrap_or_default());
                items.extend([last.start..last.start + at, second + number..last.end]);
            }
            None => items.push(last),
        }
    }
    if items.len() < 2 { Vec::new() } else { items }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(sentence: &str) -> Vec<&str> {
        topics(&sentence.into())
            .into_iter()
            .map(|r| &sentence[r])
            .collect()
    }

    #[test]
    fn lists_of_topics() {
        let sentence = "They spoke on several topics, including: ice; snow, and rain; and fog.";
        assert_eq!(listed(sentence), ["ice", "snow, and rain", "fog"]);
        let sentence = "They discussed issues such as ice, snow and rain.";
        assert_eq!(listed(sentence), ["ice", "snow", "rain"]);
    }

    #[test]
    fn numbers_of_a_list_are_no_topic() {
        for sentence in [
            "The topics included: (1) ice; (2) snow; and (3) rain.",
            "The topics were: (a) ice, (b) snow and (c) rain.",
            "The topics included ice, snow and rain.",
        ] {
            assert_eq!(listed(sentence), ["ice", "snow", "rain"], "{sentence}");
        }
    }
}
