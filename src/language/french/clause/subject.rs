//! Who acts in a French sentence.

use super::super::facts::article_off;
use super::super::text::Text;
use crate::language::scan::{first_of, pieces, some, trim};
use std::ops::Range;

/// "[Les États] doivent", "…, [nous] engageons à": who acts; the cue itself may hold it.
pub(super) fn who(text: &Text, cue: &Range<usize>) -> Option<Range<usize>> {
    let subject = subject(text, cue.start).map(|range| without_pronouns(text, range));
    subject.and_then(some).or_else(|| {
        let nous = text.first(&["nous"], cue.start)?;
        (nous.end <= cue.end).then_some(nous)
    })
}

/// "nous devons", "engageons": whether those who speak are the subject.
pub(super) fn is_first_person(text: &Text, cue: &str, subject: &Option<Range<usize>>) -> bool {
    let we = |word: &str| word == "nous" || word.ends_with("ons");
    cue.split(' ').any(we)
        || subject.clone().is_some_and(|range| {
            let mut words = text.low(range).split(|c: char| !c.is_alphanumeric());
            words.any(|word| word == "nous")
        })
}

/// The words before a verb, without what is set off by commas before or after them.
fn subject(text: &Text, verb: usize) -> Option<Range<usize>> {
    let from = first_of(text.get(0..verb), &["; ", ": "], 0).map_or(0, |(stop, _)| stop.end);
    let chunks: Vec<_> = pieces(&text.plain, from..verb, &[','])
        .into_iter()
        .map(|chunk| trim(&text.plain, chunk, &[]))
        .filter(|chunk| !chunk.is_empty())
        .collect();
    // "Nous tenons à la liberté, et nous sommes résolus à …": the pronoun next to the verb.
    let last = chunks.last()?.clone();
    let joined = text.low(last.clone()).rfind("et ").filter(|at| {
        let (before, after) = text
            .low(last.clone())
            .split_at_checked(*at)
            .unwrap_or_default();
        (before.is_empty() || before.ends_with(' '))
            && [
                "et nous",
                "et nous nous",
                "et ils",
                "et elles",
                "et elle",
                "et il",
            ]
            .contains(&after)
    });
    if let Some(at) = joined {
        let pronoun = last.start + at + "et ".len();
        let end = text
            .low(pronoun..last.end)
            .find(' ')
            .map_or(last.end, |end| pronoun + end);
        return some(pronoun..end);
    }
    let heads = chunks
        .iter()
        .rev()
        .find(|chunk| !sets_the_scene(text.low((*chunk).clone())));
    let range = heads.or(chunks.first())?.clone();
    some(article_off(text, range))
}

/// "Nous nous engageons", "les États le": pronouns before the verb are no subject.
fn without_pronouns(text: &Text, mut range: Range<usize>) -> Range<usize> {
    const PRONOUNS: &[&str] = &[
        " nous", " y", " en", " ne", " le", " les", " leur", " se", " n'", " l'",
    ];
    while let Some(pronoun) = PRONOUNS
        .iter()
        .find(|pronoun| text.low(range.clone()).ends_with(**pronoun))
    {
        range.end -= pronoun.len();
    }
    range
}

/// "Dans le but de …", "à Oran", "Reconnaissant que …".
fn sets_the_scene(words: &str) -> bool {
    const FIRST: &[&str] = &[
        "dans",
        "en",
        "à",
        "au",
        "aux",
        "avec",
        "pour",
        "par",
        "sur",
        "sous",
        "après",
        "pendant",
        "lors",
        "durant",
        "afin",
        "conformément",
        "compte",
        "si",
        "lorsque",
        "comme",
        "selon",
        "ayant",
        "étant",
        "que",
        "qu",
        "qui",
        "dont",
        "où",
        "et",
        "ou",
        "ainsi",
        "depuis",
        "de",
        "du",
        "des",
        "d",
        "grâce",
        "vu",
        "soucieux",
        "désireux",
        "conscients",
        "convaincus",
        "réunis",
        "réunies",
        "réunie",
        "réuni",
        "tant",
        "notamment",
    ];
    let word = words
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    FIRST.contains(&word) || word.len() > 5 && word.ends_with("ant")
}
