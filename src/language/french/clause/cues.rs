//! Where the words stand that show what a French sentence does.
//!
//! The tables are in [`super::super::verbs`]; here is what makes a word of them none.

use super::super::text::Text;
use super::super::verbs::{MODALS, PLAIN_ACTS, SPEAKERS, is_future};
use crate::language::scan::pieces;
use crate::model::Force;
use std::ops::Range;

pub(super) fn earliest<T: Copy>(text: &Text, table: &[(&str, T)]) -> Option<(Range<usize>, T)> {
    table
        .iter()
        .filter_map(|&(cues, value)| Some((text.first(&[cues], 0)?, value)))
        .min_by_key(|(range, _)| (range.start, usize::MAX - range.end))
}

/// The first modal that is one: "ne peut que" and "doit son nom" are none.
pub(super) fn modal(text: &Text) -> Option<(Range<usize>, &'static [Force])> {
    MODALS
        .iter()
        .filter_map(|&(cues, may)| {
            let mut from = 0;
            loop {
                let mut cue = text.first(&[cues], from)?;
                let after = text.low(cue.end..text.len());
                let owes = ["son ", "sa ", "ses ", "leur ", "leurs ", "à "];
                if is_condition(text, cue.start)
                    || after.starts_with(" que ") && !text.low(cue.clone()).starts_with("il est")
                    || owes.iter().any(|o| after.trim_start().starts_with(o))
                {
                    from = cue.end;
                    continue;
                }
                // The negation ends after the verb.
                if text.low(cue.clone()).starts_with("ne ") {
                    let not = [
                        " en aucun cas",
                        " en aucune façon",
                        " pas",
                        " plus",
                        " jamais",
                    ];
                    cue.end += not
                        .iter()
                        .find(|not| after.starts_with(**not))
                        .map_or(0, |n| n.len());
                }
                return Some((cue, may));
            }
        })
        .min_by_key(|(range, _)| (range.start, usize::MAX - range.end))
}

/// Whether a verb stands in a clause that says only when something holds: "Si les
/// parties doivent payer, …".
fn is_condition(text: &Text, verb: usize) -> bool {
    const OPENERS: &[&str] = &[
        "si ",
        "s'il ",
        "s'ils ",
        "lorsque ",
        "lorsqu'",
        "quand ",
        "à moins ",
        "sauf si ",
        "même si ",
        "dès que ",
        "dès lors que ",
        "au cas où ",
        "bien que ",
        "tant que ",
    ];
    const REACH: usize = 240;
    let mut from = verb.saturating_sub(REACH);
    while !text.lower.is_char_boundary(from) {
        from += 1;
    }
    let before = text.low(from..verb);
    let clause = before.rsplit([',', ';', ':']).next().unwrap_or_default();
    let clause = clause.trim_start();
    let clause = ["et ", "mais "]
        .iter()
        .find_map(|word| clause.strip_prefix(word))
        .unwrap_or(clause);
    OPENERS.iter().any(|word| clause.starts_with(word))
}

/// A plain verb counts in the first person, after a speaker, or first of all; not
/// where it is a noun ("la note") or in a clause that "qui" or "que" opens.
pub(super) fn plain_act(text: &Text) -> Option<(Range<usize>, Force)> {
    PLAIN_ACTS
        .iter()
        .filter_map(|&(cues, force)| {
            let mut from = 0;
            loop {
                let cue = text.first(&[cues], from)?;
                let chunk = pieces(&text.plain, 0..cue.start, &[',', ';', ':'])
                    .pop()
                    .unwrap_or(0..cue.start);
                if speaks(text, chunk, &cue) {
                    return Some((cue, force));
                }
                from = cue.end;
            }
        })
        .min_by_key(|(range, _)| range.start)
}

fn speaks(text: &Text, chunk: Range<usize>, verb: &Range<usize>) -> bool {
    const RELATIVES: &[&str] = &["qui|que|qu'|dont|où|auxquels|lesquels|lesquelles"];
    const BEFORE_NOUNS: &[&str] = &[
        "la ", "une ", "cette ", "sur ", "de ", "d'", "l'", "s'", "se ",
    ];
    let stands_before = |cues: &[&str]| {
        text.first(cues, chunk.start)
            .is_some_and(|cue| cue.end <= verb.start)
    };
    let before = text.low(chunk.clone());
    let noun = BEFORE_NOUNS.iter().any(|word| {
        let head = before.strip_suffix(word);
        head.is_some_and(|head| !head.ends_with(char::is_alphanumeric))
    });
    let first = before.trim().is_empty() && chunk_after_speaker(text, chunk.start);
    let we = text.low(verb.clone()).ends_with("ons");
    !stands_before(RELATIVES) && (we || !noun && (first || stands_before(SPEAKERS)))
}

/// "Les participants, réunis à Oran, saluent": what comes before the last comma has a
/// speaker, or there is nothing before.
fn chunk_after_speaker(text: &Text, chunk: usize) -> bool {
    chunk == 0
        || text
            .first(SPEAKERS, 0)
            .is_some_and(|speaker| speaker.end <= chunk)
}

/// "nous [ne, y, les …] partagerons": the verb itself is the cue.
pub(super) fn future(text: &Text) -> Option<(Range<usize>, Force)> {
    const PRONOUNS: &[&str] = &["nous", "y", "en", "le", "la", "les", "leur", "ne"];
    let mut from = 0;
    loop {
        let we = text.find("nous", from)?;
        from = we.end;
        let mut at = we.end + 1;
        for word in text.low(we.end..text.len()).split(' ').skip(1) {
            let verb = word.rsplit('\'').next().unwrap_or_default();
            let verb = verb.trim_end_matches(|c: char| !c.is_alphanumeric());
            if is_future(verb) {
                let start = at + word.rfind('\'').map_or(0, |quote| quote + 1);
                return Some((start..start + verb.len(), Force::Commitment));
            }
            if !PRONOUNS.contains(&verb) {
                break;
            }
            at += word.len() + 1;
        }
    }
}
