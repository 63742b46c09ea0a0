//! How an English sentence thanks: "expressed their deep gratitude", "extend sincere
//! thanks". A verb of saying, whose thanks they are, how deep, and the noun.

use super::super::phrases::Phrases;
use super::super::scan::{find_word, is_whole};
use super::Words;
use super::subordinate::is_subordinate;
use crate::model::Force;
use std::ops::Range;

const NOUNS: &[&str] = &["gratitude", "appreciation", "thanks", "tribute"];
const SAYS: &[&str] = &[
    "express",
    "expresses",
    "expressed",
    "extend",
    "extends",
    "extended",
    "convey",
    "conveys",
    "conveyed",
    "offer",
    "offers",
    "offered",
    "record",
    "records",
    "recorded",
    "reiterate",
    "reiterated",
    "voiced",
    "pay",
    "pays",
    "paid",
];
/// How many words may stand between the verb and the noun.
const BETWEEN: usize = 6;
/// Words that end the search for the verb.
const STOPS: &[&str] = &["the", "of", "for", "that", "with", "to", "in", "by"];

/// The first such words, from the verb to the noun.
pub(super) fn thanks(sentence: &Words) -> Option<(Range<usize>, Force)> {
    static ANY: Phrases<&str> = Phrases::new(NOUNS);
    // Most sentences thank nobody.
    ANY.first_word(sentence, 0)?;
    let lower = sentence.lower();
    let found = NOUNS.iter().filter_map(|noun| {
        let mut from = 0;
        loop {
            let at = find_word(lower, noun, from)?;
            from = at + noun.len();
            if let Some(start) = verb(lower, at) {
                return Some(start..from);
            }
        }
    });
    let cue = found.min_by_key(|range| range.start)?;
    Some((cue, Force::Appreciation))
}

/// Where the verb stands whose object the noun at a byte is.
fn verb(lower: &str, noun: usize) -> Option<usize> {
    let mut end = noun;
    for _ in 0..=BETWEEN {
        let before = lower.get(..end)?.trim_end();
        let start = before
            .rfind(|c: char| !c.is_alphanumeric())
            .map_or(0, |at| {
                at + before
                    .get(at..)
                    .and_then(|t| t.chars().next())
                    .map_or(1, char::len_utf8)
            });
        let word = before.get(start..)?;
        if SAYS.contains(&word) && is_whole(lower, &(start..before.len())) {
            return (!is_subordinate(lower, start)).then_some(start);
        }
        if word.is_empty() || STOPS.contains(&word) {
            return None;
        }
        end = start;
    }
    None
}
