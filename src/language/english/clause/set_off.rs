//! Where a verb of an English sentence and what belongs to it are parted by what is set off:
//! "States have, in accordance with the Charter, the right to".

use super::super::super::phrases::{Phrases, Sought};
use super::super::super::scan::{first_piece, is_whole};
use super::super::Words;
use super::super::cues::SPEAKERS;
use super::super::party::is_party;
use super::super::subordinate::{is_subordinate, last_chunk, near_after, near_before};
use super::be::being;
use crate::model::Force;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(in super::super) static SOUGHT: &[&dyn Sought] = &[&RIGHTS, &PROMISES, &CALLED_ON, &ACCEPTED];

/// What names a right.
static RIGHTS: Phrases<&str> = Phrases::new(&[
    "the right to",
    "the right of",
    "the sovereign right to",
    "the inherent right to",
    "the equal right to",
]);

/// "States have, in accordance with the Charter, the right to": what is set off stands
/// between the verb and the right.
pub(super) fn right(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let meant = |range: &Range<usize>, _: &&str| {
        let before = near_before(lower, range.start);
        let has = [" have, ", " has, "];
        is_whole(lower, range)
            && before.ends_with(", ")
            && has
                .iter()
                .filter_map(|has| before.get(before.rfind(has)?..))
                .any(|aside| !aside.contains([';', '.']))
    };
    let (range, _) = RIGHTS.word(sentence, 0, meant)?;
    Some((range, Force::Right))
}

/// A promise, set off from what is promised.
static PROMISES: Phrases<&str> = Phrases::new(&[
    "agree,",
    "agreed,",
    "commit,",
    "commit ourselves,",
    "commit themselves,",
    "decide,",
    "decided,",
    "intend,",
    "resolve,",
    "resolved,",
]);

/// "We agree, within our means, to act": what is set off stands before the "to".
pub(super) fn promise(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let spoken = |range: &Range<usize>, _: &&str| {
        let before = near_before(lower, range.start);
        let chunk = last_chunk(before);
        let last = chunk.split_whitespace().next_back().unwrap_or_default();
        SPEAKERS.has(last) || ["have", "has"].contains(&last) || is_party(chunk.trim())
    };
    let (range, _) = PROMISES.word(sentence, 0, spoken)?;
    let whole = is_set_off(lower, range.end) && !is_subordinate(lower, range.start);
    whole.then_some((range.start..range.end - 1, Force::Commitment))
}

/// Whether what begins at a byte is set off before a "to".
fn is_set_off(lower: &str, from: usize) -> bool {
    let rest = lower.get(from..).unwrap_or_default();
    let aside = rest.find(", to ").and_then(|at| rest.get(..at));
    aside.is_some_and(|aside| !aside.contains([';', ':']))
}

/// A call, set off from what is asked.
static CALLED_ON: Phrases<&str> = Phrases::new(&[
    "invited,",
    "requested,",
    "encouraged,",
    "urged,",
    "called upon,",
    "called on,",
    "call,",
    "calls,",
]);

/// "States are requested, in accordance with their laws, to share lists"; "We call, once
/// again, on States".
pub(super) fn call(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let verb = |range: &Range<usize>, words: &str| match words {
        "call," | "calls," => called_later(lower, range),
        _ => Some(being(lower, range.start, false)?..range.end - 1),
    };
    let spoken = |range: &Range<usize>, words: &&str| verb(range, words).is_some();
    let (range, words) = CALLED_ON.word(sentence, 0, spoken)?;
    let call = verb(&range, words)?;
    let on = call.end > range.end;
    let whole = (on || is_set_off(lower, range.end)) && !is_subordinate(lower, call.start);
    whole.then_some((call, Force::Call))
}

/// "We [call, once again, on]": the verb, up to the "on" after what is set off.
fn called_later(lower: &str, call: &Range<usize>) -> Option<Range<usize>> {
    let before = near_before(lower, call.start).trim_end();
    let last = before.split_whitespace().next_back().unwrap_or_default();
    // The next mark, and none further on: a sentence may say "call," many times.
    let rest = lower.get(call.end..)?;
    let aside = first_piece(rest, &[',', ';', '.', ':']);
    let after = rest.get(aside.len()..)?;
    let on = [", on ", ", upon "]
        .iter()
        .find(|on| after.starts_with(**on))?;
    let end = call.end + aside.len() + on.trim_end().len();
    SPEAKERS.has(last).then_some(call.start..end)
}

/// How something is accepted that one is thankful for.
static ACCEPTED: Phrases<&str> = Phrases::new(&[
    "with gratitude",
    "with thanks",
    "with appreciation",
    "with deep gratitude",
    "with deep appreciation",
]);

/// "The Minister [accepted this offer with gratitude]": what was accepted stands between.
pub(super) fn accepted(sentence: &Words) -> Option<(Range<usize>, Force)> {
    // So many words may name it.
    const OBJECT: usize = 12;
    let lower = sentence.lower();
    let verb = |range: &Range<usize>| {
        let before = near_before(lower, range.start);
        let verbs = [" accepted ", " accepts ", " accept "];
        let at = verbs.iter().filter_map(|verb| before.rfind(verb)).max()?;
        let object = before.get(at..)?;
        let plain = object.split_whitespace().count() <= OBJECT
            && !object.contains([',', ';'])
            && !object.contains(" and ");
        let at = range.start - before.len() + at + 1;
        (plain && !is_subordinate(lower, at)).then_some(at)
    };
    // "noted with appreciation the offer": thanks for what comes then.
    let alone = |range: &Range<usize>| {
        let next = near_after(lower, range.end).trim_start();
        next.is_empty() || next.starts_with([',', '.', ';']) || next.starts_with("and ")
    };
    let meant = |range: &Range<usize>, _: &&str| {
        is_whole(lower, range) && alone(range) && verb(range).is_some()
    };
    let (range, _) = ACCEPTED.word(sentence, 0, meant)?;
    Some((verb(&range)?..range.end, Force::Appreciation))
}
