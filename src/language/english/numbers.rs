//! English figures and what they count: "92 participants", "over 160 persons",
//! "twenty-nine countries".

use super::super::phrases::Phrases;
use super::Words;
use super::{CountMention, numerals};
use crate::model::Unit;
use std::ops::Range;

const APPROXIMATE: &[&str] = &[
    "over",
    "about",
    "some",
    "nearly",
    "around",
    "approximately",
    "almost",
    "roughly",
    "exceeding",
    "than",
    "least",
];
const PERSONS: &[&str] = &[
    "participants",
    "ministers",
    "delegates",
    "representatives",
    "persons",
    "people",
    "experts",
    "guests",
    "officials",
    "judges",
    "scholars",
    "attendees",
];
/// Words between a figure and its unit that change nothing.
const BETWEEN: usize = 3;

/// Each unit once, in a sentence about who took part.
pub(super) fn counts(sentence: &Words) -> Vec<CountMention> {
    static CUES: Phrases<&str> = Phrases::new(&[
        "attended",
        "participated",
        "participants",
        "representatives",
        "representing",
        "delegates",
        "delegations",
        "brought together",
        "gathered",
        "took part",
        "came from",
        "guests",
        "experts",
        "drawn from",
        "joined by",
        "presence of",
        "attendance",
    ]);
    let lower = sentence.lower();
    if CUES.first_word(sentence, 0).is_none() {
        return Vec::new();
    }
    let words = words(lower);
    let word = |at: usize| {
        words
            .get(at)
            .and_then(|range| lower.get(range.clone()))
            .unwrap_or_default()
    };
    let mut found: Vec<CountMention> = Vec::new();
    let mut next = 0;
    for at in 0..words.len() {
        if at < next {
            continue;
        }
        let Some((number, used)) = numerals::read(lower, words.get(at..).unwrap_or_default())
        else {
            continue;
        };
        next = at + used;
        let Some((unit, last)) = (next..=next + BETWEEN)
            .take_while(|&next| number_free(word(next)))
            .find_map(|next| Some((unit(word(next), word(next + 1))?, next)))
        else {
            continue;
        };
        let two_words = unit == Unit::InternationalOrganizations;
        let approximate = at > 0 && APPROXIMATE.contains(&word(at - 1));
        let first = match (approximate, word(at.saturating_sub(1))) {
            (true, "than" | "least") if at > 1 => at - 2,
            (true, _) => at - 1,
            _ => at,
        };
        let (Some(start), Some(end)) = (words.get(first), words.get(last + usize::from(two_words)))
        else {
            continue;
        };
        if found.iter().all(|count| count.unit != unit) {
            found.push(CountMention {
                range: start.start..end.end,
                number,
                approximate,
                unit,
            });
        }
    }
    found
}

fn number_free(word: &str) -> bool {
    !numerals::is_numeral(word) && !matches!(word, "from" | "in" | "and" | "of" | "" | "the")
}

fn unit(word: &str, next: &str) -> Option<Unit> {
    match word {
        "countries" | "nations" | "states" => Some(Unit::Countries),
        "international" | "intergovernmental"
            if matches!(next, "organizations" | "organisations") =>
        {
            Some(Unit::InternationalOrganizations)
        }
        _ => PERSONS.contains(&word).then_some(Unit::Participants),
    }
}

/// Runs of letters, digits, inner hyphens and inner commas of figures.
pub(super) fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    let next_is_word = |at: usize| {
        text.get(at..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(char::is_alphanumeric)
    };
    for (at, c) in text.char_indices() {
        let inside = c.is_alphanumeric()
            || (start.is_some()
                && (c == ',' || numerals::HYPHENS.contains(&c))
                && next_is_word(at + c.len_utf8())
                && (c != ','
                    || text
                        .get(..at)
                        .is_some_and(|t| t.ends_with(|c: char| c.is_ascii_digit()))));
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|from| from..text.len()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use Unit::*;

    #[test]
    fn published_forms() {
        for (text, expected) in [
            (
                "attended by 92 participants from 29 countries and 2 international organizations.",
                vec![
                    ("92 participants", 92, false, Participants),
                    ("29 countries", 29, false, Countries),
                    (
                        "2 international organizations",
                        2,
                        false,
                        InternationalOrganizations,
                    ),
                ],
            ),
            (
                "It was attended by over 160 persons.",
                vec![("over 160 persons", 160, true, Participants)],
            ),
            (
                "attended by more than 1,200 legal experts",
                vec![("more than 1,200 legal experts", 1200, true, Participants)],
            ),
            (
                "representatives of thirteen nations",
                vec![("thirteen nations", 13, false, Countries)],
            ),
            (
                "delegates of twenty-nine States",
                vec![("twenty-nine States", 29, false, Countries)],
            ),
            (
                "attended by one hundred and twenty participants from a hundred countries",
                vec![
                    (
                        "one hundred and twenty participants",
                        120,
                        false,
                        Participants,
                    ),
                    ("a hundred countries", 100, false, Countries),
                ],
            ),
        ] {
            let found: Vec<_> = counts(&text.into())
                .into_iter()
                .map(|c| (&text[c.range], c.number, c.approximate, c.unit))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn figures_that_count_nobody() {
        for text in [
            "participants discussed 3 reports of the United States",
            "Article 5 of 12 treaties was attended",
            "29 countries signed",
        ] {
            assert_eq!(counts(&text.into()), [], "{text}");
        }
    }
}
