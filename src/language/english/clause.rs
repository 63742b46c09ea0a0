//! What an English sentence does: its modal, its main verb, who acts and what on.

use super::super::phrases::Phrases;
use super::super::scan::{find_word, first_of, first_word, is_whole, pieces, some, trim};
use super::Clause;
use super::Words;
use super::cues::{ACTORS, ACTS, MODALS, PLAIN_ACTS, SPEAKERS};
use super::facts::article_off;
use super::subordinate::is_subordinate;
use super::thanks::thanks;
use crate::model::Force;
use std::ops::Range;

pub(super) fn read(sentence: &Words) -> Option<Clause> {
    let lower = sentence.lower();
    let modal = first_cue(sentence, &MODALS);
    let act = [
        first_cue(sentence, &ACTS),
        plain_act(sentence),
        thanks(sentence),
    ]
    .into_iter()
    .flatten()
    .min_by_key(|(range, _)| range.start);
    match (modal, act) {
        (Some((modal, may)), Some((act, force)))
            if modal.end <= act.start && near(lower, &modal, &act) =>
        {
            Some(clause(sentence, Some(force), may, modal.start..act.end))
        }
        (Some((modal, may)), act)
            if act.as_ref().is_none_or(|(act, _)| modal.start < act.start) =>
        {
            Some(clause(sentence, None, may, modal))
        }
        (_, Some((act, force))) => Some(clause(sentence, Some(force), &[], act)),
        _ => None,
    }
}

fn first_cue<T: Copy>(
    sentence: &Words,
    cues: &Phrases<(&'static str, T)>,
) -> Option<(Range<usize>, T)> {
    let lower = sentence.lower();
    let meant = |range: &Range<usize>, _: &(&'static str, T)| {
        is_whole(lower, range) && !is_subordinate(lower, range.start)
    };
    let (range, (_, value)) = cues.word(sentence, 0, meant)?;
    Some((range, *value))
}

fn plain_act(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let speaks = |range: &Range<usize>, (verb, _): &(&str, Force)| {
        let before = lower.get(..range.start).unwrap_or_default().trim_end();
        let word = before
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        let promise = *verb == "will";
        let next = lower
            .get(range.end..)
            .unwrap_or_default()
            .split_whitespace();
        let noun = next
            .take(3)
            .any(|word| ["were", "was", "is", "are", "has", "have"].contains(&word));
        is_whole(lower, range)
            && (word.is_empty() && !promise && !noun
                || SPEAKERS.contains(&word)
                || promise && ACTORS.contains(&word))
            && !is_subordinate(lower, range.start)
    };
    let (range, (_, force)) = PLAIN_ACTS.word(sentence, 0, speaks)?;
    Some((range, *force))
}

/// "should [also] commit": at most two words between modal and verb.
fn near(lower: &str, modal: &Range<usize>, act: &Range<usize>) -> bool {
    lower
        .get(modal.end..act.start)
        .is_some_and(|between| between.split_whitespace().count() <= 2 && !between.contains(','))
}

fn clause(
    sentence: &str,
    act: Option<Force>,
    modal: &'static [Force],
    cue: Range<usize>,
) -> Clause {
    let subject = subject(sentence, cue.start);
    let after = rest(sentence, cue.end);
    let first_person = subject.clone().is_some_and(|range| {
        let words = sentence.get(range).unwrap_or_default().to_ascii_lowercase();
        find_word(&words, "we", 0).is_some()
    });
    if let Some(clause) = negated(sentence, act, modal, &cue, subject.as_ref(), after.clone()) {
        return clause;
    }
    let mut clause = Clause {
        act,
        modal,
        cue: cue.clone(),
        ..Clause::default()
    };
    match act {
        Some(Force::Recognition) if modal.is_empty() => {
            let of = sentence.get(cue).unwrap_or_default();
            if of.contains(" of great ") {
                clause.matter = subject;
            } else {
                clause.speaker = subject;
                clause.matter = after;
            }
        }
        Some(Force::Appreciation) => {
            clause.speaker = subject;
            (clause.addressee, clause.matter) = thanked(sentence, cue.end);
        }
        // "Parties are encouraged to share data."
        Some(Force::Call)
            if sentence
                .get(cue.clone())
                .is_some_and(|c| c.ends_with(" to"))
                && !sentence.get(cue).is_some_and(|c| c.starts_with("appeal")) =>
        {
            clause.addressee = subject;
            clause.action = after;
        }
        Some(Force::Call) => {
            clause.speaker = subject;
            (clause.addressee, clause.action) = called(sentence, after);
        }
        _ => {
            let words = |range: &Range<usize>| {
                let words = sentence.get(range.clone()).unwrap_or_default();
                words.to_ascii_lowercase()
            };
            // "The right of every judge to rest must be kept": a right is nobody.
            let right = |range: &Range<usize>| {
                let words = words(range);
                words.starts_with("right of ") || words.starts_with("rights of ")
            };
            if first_person || modal.is_empty() && act != Some(Force::Right) {
                clause.speaker = subject;
            } else if act != Some(Force::Right) {
                clause.addressee = subject.filter(|range| !right(range));
            }
            clause.action = after;
        }
    }
    clause
}

/// "No state shall dump waste", "Nothing … shall prejudice", "No one has the right to":
/// whatever is said of nobody is forbidden to everybody.
fn negated(
    sentence: &str,
    act: Option<Force>,
    modal: &'static [Force],
    cue: &Range<usize>,
    subject: Option<&Range<usize>>,
    action: Option<Range<usize>>,
) -> Option<Clause> {
    let words = sentence.get(subject?.clone())?.to_ascii_lowercase();
    let first = words.split_whitespace().next()?;
    let nobody = ["no", "nobody", "none", "nothing", "neither"].contains(&first);
    let binds = matches!(act, None | Some(Force::Right));
    (nobody && binds).then(|| Clause {
        modal: match modal {
            // Only what nobody should do is less than forbidden.
            [Force::Recommendation] => modal,
            _ => &[Force::Prohibition],
        },
        action: action.filter(|_| modal != [Force::Recommendation]),
        cue: cue.clone(),
        ..Clause::default()
    })
}

fn rest(sentence: &str, from: usize) -> Option<Range<usize>> {
    some(trim(
        sentence,
        from..sentence.len(),
        &['.', ';', ':', ',', '!'],
    ))
}

/// "appreciation [to SPC of China] [for convening this conference]".
fn thanked(sentence: &str, from: usize) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let end = rest(sentence, from).map_or(sentence.len(), |range| range.end);
    let to = find_word(sentence, "to", from)
        .filter(|at| sentence.get(from..*at).is_some_and(|t| t.trim().is_empty()));
    let start = to.map_or(from, |at| at + 2);
    let for_at = find_word(sentence, "for", start);
    let whom = article_off(
        sentence,
        trim(sentence, start..for_at.unwrap_or(end), &[',']),
    );
    (
        some(whom),
        for_at.and_then(|at| some(trim(sentence, at + 3..end, &['.', ';', ',']))),
    )
}

/// "[States] [to act]".
fn called(
    sentence: &str,
    after: Option<Range<usize>>,
) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let Some(after) = after else {
        return (None, None);
    };
    let text = sentence.get(after.clone()).unwrap_or_default();
    match find_word(text, "to", 0) {
        Some(at)
            if text
                .get(..at)
                .is_some_and(|whom| whom.split_whitespace().count() <= 12) =>
        {
            (
                some(article_off(
                    sentence,
                    trim(sentence, after.start..after.start + at, &[',']),
                )),
                some(trim(sentence, after.start + at + 2..after.end, &[])),
            )
        }
        _ => (None, Some(after)),
    }
}

/// The words before a verb, without what is set off by commas before or after them.
fn subject(sentence: &str, verb: usize) -> Option<Range<usize>> {
    let from = first_of(sentence.get(..verb)?, &["; ", ": "], 0).map_or(0, |(stop, _)| stop.end);
    let chunks: Vec<_> = pieces(sentence, from..verb, &[','])
        .into_iter()
        .map(|chunk| trim(sentence, chunk, &[]))
        .filter(|chunk| !chunk.is_empty())
        .collect();
    let heads = chunks
        .iter()
        .rev()
        .find(|chunk| !sets_the_scene(sentence, chunk));
    let range = heads.or(chunks.first())?.clone();
    let adverbs = [
        " also",
        " further",
        " hereby",
        " strongly",
        " jointly",
        " all",
        " both",
        " unanimously",
    ];
    let text = sentence.get(range.clone())?;
    let cut = adverbs
        .iter()
        .find(|adverb| text.ends_with(**adverb))
        .map_or(0, |adverb| adverb.len());
    some(article_off(sentence, range.start..range.end - cut))
}

/// "With the aim of …", "in a friendly atmosphere", "Recognising that …".
fn sets_the_scene(sentence: &str, chunk: &Range<usize>) -> bool {
    const FIRST: &[&str] = &[
        "with", "in", "on", "at", "by", "for", "from", "to", "through", "under", "after", "during",
        "based", "focused", "as", "while", "when", "if", "subject", "and", "or", "having", "upon",
        "within", "that", "which", "where", "because", "since",
    ];
    let text = sentence
        .get(chunk.clone())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let word = text.split_whitespace().next().unwrap_or_default();
    FIRST.contains(&word)
        || word.len() > 5 && word.ends_with("ing")
        || first_word(&text, &["atmosphere"], 0).is_some()
}

#[cfg(test)]
mod tests;
