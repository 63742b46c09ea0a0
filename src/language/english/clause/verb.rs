//! Which verb of an English sentence decides what it does: its modal, or one that shows a
//! force by itself.

use super::super::Words;
use super::super::cues::ACTS;
use super::super::nominal;
use super::super::party::is_party;
use super::super::subordinate::{last_chunk, near_before};
use super::be::be;
use super::cue::{self, first_cue};
use super::speech::plain_act;
use super::{set_off, stressed};
use crate::model::Force;
use std::ops::Range;

/// The words that decide what a sentence does.
pub(super) struct Verb {
    /// What somebody does by saying so: "we urge".
    pub(super) act: Option<Force>,
    /// What "should" and its like may show.
    pub(super) modal: &'static [Force],
    /// Where they stand.
    pub(super) cue: Range<usize>,
}

/// "should", "in no case shall": the first modal, and what it may show.
pub(super) fn modal(sentence: &Words) -> Option<(Range<usize>, &'static [Force])> {
    let (range, may) = cue::modal(sentence)?;
    match cue::is_inverted_no(sentence.lower(), range.start) {
        true => Some((range, cue::NEVER)),
        false => Some((range, may)),
    }
}

/// "We urge", "the right of", "thanks to": the first words that show a force by themselves.
pub(super) fn act(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let acts = [
        first_cue(sentence, &ACTS).filter(|(range, _)| !pays_a_call(lower, range)),
        set_off::right(sentence),
        set_off::promise(sentence),
        set_off::call(sentence),
        set_off::accepted(sentence),
        be(sentence),
        plain_act(sentence),
        nominal::said(sentence),
        nominal::heads(sentence),
        nominal::ours(sentence),
    ];
    acts.into_iter()
        .flatten()
        .filter(|(range, _)| !cue::in_theme(lower, range.start))
        .filter(|(range, _)| !cue::is_only_possible(lower, range.start))
        .filter(|(range, _)| !is_left_to(lower, range.start))
        // Of those at one place the one that says more.
        .min_by_key(|(range, _)| (range.start, usize::MAX - range.end))
        .map(|act| cue::asked_too(sentence, act))
        .map(|act| stressed::right_too(sentence, act))
        .map(|(range, force)| (without_we(lower, range), force))
}

/// "Ports to formally [commit themselves to] rest": what a lead-in asks of them, where "We
/// wish to formally commit" does it.
fn is_left_to(lower: &str, verb: usize) -> bool {
    let before = near_before(lower, verb).trim_end();
    let how = before
        .rsplit_once(' ')
        .filter(|(_, how)| how.ends_with("ly"));
    let before = how.map_or(before, |(before, _)| before);
    before.strip_suffix(" to").is_some_and(|whom| {
        let whom = last_chunk(whom).trim();
        !whom.is_empty() && is_party(whom)
    })
}

/// "[we] intend to": whoever speaks is no part of the verb.
fn without_we(lower: &str, cue: Range<usize>) -> Range<usize> {
    const WE: &str = "we ";
    let we = lower.get(cue.clone()).is_some_and(|it| it.starts_with(WE));
    cue.start + if we { WE.len() } else { 0 }..cue.end
}

/// Which of a modal and an act decides: "should [also] commit" is one verb of both, and
/// "We stress that courts should act" says what ought to be done.
pub(super) fn deciding(
    lower: &str,
    modal: Option<(Range<usize>, &'static [Force])>,
    act: Option<(Range<usize>, Force)>,
) -> Option<Verb> {
    let (modal, may, act, force) = match (modal, act) {
        (Some((modal, may)), Some((act, force))) => (modal, may, act, force),
        (Some((cue, modal)), None) => {
            return Some(Verb {
                act: None,
                modal,
                cue,
            });
        }
        (None, act) => return act.map(|(act, force)| of_act(lower, act, force)),
    };
    if modal.end <= act.start && near(lower, &modal, &act) {
        return Some(Verb {
            act: Some(force),
            // "Every child shall have the right to": a right, however it is put.
            modal: if force == Force::Right { &[] } else { may },
            cue: modal.start..act.end,
        });
    }
    // "will have to" says more than "will".
    let first = (modal.start, act.end) < (act.start, modal.end);
    if first || stressed::is_stressed(lower, &act, &modal, force) {
        return Some(Verb {
            act: None,
            modal: may,
            cue: modal,
        });
    }
    Some(of_act(lower, act, force))
}

/// "We urge", and no modal that says more.
fn of_act(lower: &str, act: Range<usize>, force: Force) -> Verb {
    let force = match stressed::is_promised(lower, &act, force) {
        true => Force::Commitment,
        false => force,
    };
    Verb {
        act: Some(force),
        modal: &[],
        cue: act,
    }
}

/// "called on the President and held talks": a visit that asks for nothing.
fn pays_a_call(lower: &str, cue: &Range<usize>) -> bool {
    let on = |words: &str| matches!(words, "called on" | "calls on");
    let asks = [" to ", " for ", " not ", ":", " that "];
    lower.get(cue.clone()).is_some_and(on)
        && lower
            .get(cue.end..)
            .is_some_and(|rest| asks.iter().all(|ask| !rest.contains(ask)))
}

/// "should [also] commit": at most two words between modal and verb.
fn near(lower: &str, modal: &Range<usize>, act: &Range<usize>) -> bool {
    lower
        .get(modal.end..act.start)
        .is_some_and(|between| between.split_whitespace().count() <= 2 && !between.contains(','))
}
