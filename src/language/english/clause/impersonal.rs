//! What ought to be done, with nobody as the subject: "It is essential that courts act",
//! "It is necessary for courts to act", "there is a need for courts to act".

use super::super::super::phrases::{Phrases, Sought};
use super::super::super::scan::{find_word, some, trim};
use super::super::facts::article_off;
use super::super::party::{is_party, is_thing};
use super::super::subordinate::is_subordinate;
use super::{infinitive, rest};
use crate::language::{Clause, Words};
use crate::model::Force;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(in super::super) static SOUGHT: &[&dyn Sought] = &[&CUES];

static CUES: Phrases<(&str, &[Force])> = Phrases::new(&[
    ("it is essential", &[Force::Recommendation]),
    ("it is important", &[Force::Recommendation]),
    ("it is necessary", &[Force::Recommendation]),
    ("it is vital", &[Force::Recommendation]),
    ("it is crucial", &[Force::Recommendation]),
    ("it is imperative", &[Force::Recommendation]),
    ("it is desirable", &[Force::Recommendation]),
    ("it is advisable", &[Force::Recommendation]),
    ("it is recommended", &[Force::Recommendation]),
    ("it is also recommended", &[Force::Recommendation]),
    ("it is further recommended", &[Force::Recommendation]),
    ("it is hereby recommended", &[Force::Recommendation]),
    ("it is strongly recommended", &[Force::Recommendation]),
    ("it is suggested", &[Force::Recommendation]),
    ("it was recommended", &[Force::Recommendation]),
    ("it was suggested", &[Force::Recommendation]),
    ("it was proposed", &[Force::Recommendation]),
    ("it is therefore essential", &[Force::Recommendation]),
    ("it is therefore necessary", &[Force::Recommendation]),
    ("it is also necessary", &[Force::Recommendation]),
    ("it is also essential", &[Force::Recommendation]),
    ("there is a need", &[Force::Recommendation]),
    ("there is an urgent need", &[Force::Recommendation]),
    ("there is a pressing need", &[Force::Recommendation]),
    ("there is a clear need", &[Force::Recommendation]),
    ("it is incumbent on", &[Force::Obligation]),
    ("it is incumbent upon", &[Force::Obligation]),
    ("it is the duty of", &[Force::Obligation]),
    ("it is the responsibility of", &[Force::Obligation]),
    ("it shall be the duty of", &[Force::Obligation]),
    ("it shall be the responsibility of", &[Force::Obligation]),
    ("it shall be unlawful", &[Force::Prohibition]),
    ("it is unlawful", &[Force::Prohibition]),
    ("it is prohibited", &[Force::Prohibition]),
    ("it is forbidden", &[Force::Prohibition]),
]);

/// Where such words stand, and what they mean.
pub(super) fn cue(sentence: &Words) -> Option<(Range<usize>, &'static [Force])> {
    let (range, &(_, may)) = CUES.first_word(sentence, 0)?;
    let lower = sentence.lower();
    let next = lower.get(range.end..)?.trim_start();
    let goes_on = ["that ", "for ", "to "]
        .iter()
        .any(|word| next.starts_with(word));
    let owner = [" on", " upon", " of"].iter().any(|end| {
        lower
            .get(range.clone())
            .is_some_and(|cue| cue.ends_with(end))
    });
    // "There is a need for data": nobody is to act.
    let need = lower.get(range.clone())?.ends_with(" need");
    let for_whom = next.strip_prefix("for ");
    if need && for_whom.is_none_or(|whom| infinitive(whom).is_none()) {
        return None;
    }
    (goes_on != owner && !is_subordinate(lower, range.start)).then_some((range, may))
}

/// Who is to act and what to do: "for [courts] to [act]".
pub(super) fn clause(sentence: &str, cue: Range<usize>, may: &'static [Force]) -> Clause {
    let mut clause = Clause {
        modal: may,
        cue: cue.clone(),
        ..Clause::default()
    };
    let Some(after) = rest(sentence, cue.end) else {
        return clause;
    };
    let text = sentence.get(after.clone()).unwrap_or_default();
    let word = ["that ", "for ", "to "]
        .iter()
        .find(|word| text.starts_with(**word));
    let start = after.start + word.map_or(0, |word| word.len());
    clause.action = some(start..after.end);
    if word.is_none_or(|word| *word == "for ") {
        let whom = sentence.get(start..after.end).unwrap_or_default();
        if let Some(to) = infinitive(whom) {
            let whom = article_off(sentence, trim(sentence, start..start + to, &[',']));
            clause.addressee =
                some(whom).filter(|w| !sentence.get(w.clone()).is_some_and(is_thing));
            clause.action = some(trim(sentence, start + to + "to".len()..after.end, &[]));
        }
    }
    // "that courts should act".
    match word.filter(|word| **word == "that ") {
        None => {}
        Some(_) => match find_word(sentence, "should", start) {
            Some(modal) => {
                clause.addressee = super::subject::subject(sentence, modal)
                    .filter(|w| w.start >= start && sentence.get(w.clone()).is_some_and(is_party));
                clause.action = rest(sentence, modal + "should".len());
            }
            // "that courts appoint judges".
            None => {
                (clause.addressee, clause.action) =
                    super::advised::bare_verb(sentence, start..after.end);
            }
        },
    }
    clause
}
