//! Verbs that show a force only where somebody speaks: "the participants support" does,
//! "the support of the court" and "as requested by" don't.

mod item;
mod joined;
mod spoken;
mod who;

use super::super::cues::PLAIN_ACTS;
use super::super::party::is_party;
use super::super::subordinate::{is_subordinate, last_chunk, near_after, near_before};
use super::cue::is_event;
use crate::language::Words;
use crate::language::scan::{find_word, is_whole};
use crate::model::Force;
use spoken::{Verb, is_spoken};
use std::cell::LazyCell;
use std::ops::Range;
pub(super) use who::by_actor;

/// The first such verb that somebody speaks.
pub(super) fn plain_act(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    // Few sentences have such a verb.
    let we = LazyCell::new(|| find_word(lower, "we", 0));
    let speaks = |range: &Range<usize>, (verb, force): &(&str, Force)| {
        // "RECOMMENDS" alone, above a list.
        let alone = *range == (0..lower.len()) && !sentence.contains(char::is_lowercase);
        is_whole(lower, range)
            && (alone || has_object(lower, range, verb))
            && !only_as(lower, range.start)
            && is_spoken(&Verb {
                sentence,
                lower,
                at: range.start,
                words: verb,
                after_we: we.is_some_and(|we| we < range.start),
                force: *force,
            })
            && !is_subordinate(lower, range.start)
    };
    let (range, (_, force)) = PLAIN_ACTS.word(sentence, 0, speaks)?;
    Some((range, *force))
}

/// "As the Chair noted, …": what was said before is said again by the way.
fn only_as(lower: &str, at: usize) -> bool {
    let chunk = last_chunk(near_before(lower, at));
    chunk.trim_start().starts_with("as ")
}

/// Whether what follows may be the object of a verb, as "of" and "by" may not.
fn has_object(lower: &str, range: &Range<usize>, verb: &str) -> bool {
    let rest = near_after(lower, range.end);
    let next = rest.split_whitespace().next().unwrap_or_default();
    // "Thanks." alone heads what follows.
    let next = match next.contains(char::is_alphanumeric) || next.starts_with([',', ':']) {
        true => next,
        false => "",
    };
    if verb == "will" && is_noun(lower, range.start) {
        return false;
    }
    if let Some(fits) = has_its_own(rest, next, verb) {
        return fits;
    }
    // "in particular," and "with concern" stand before the object.
    let aside = || {
        let rest = rest.trim_start();
        rest.starts_with("in particular") || rest.starts_with("with ")
    };
    let advises = ["recommend", "propose", "suggest"];
    verb.contains(' ')
        || next == "to" && advises.iter().any(|stem| verb.starts_with(stem))
        || verb.starts_with("believe") && next == "in"
        || may_begin_object(next)
        || next == "and" && shares_object(rest, verb)
        || aside()
        // The object stands above or below: "We urge:", "To this end, we recognize".
        || next.is_empty() && (rest.starts_with(':') || rest.is_empty() && says_we(lower, range))
}

/// "express the [will] of the people", "the political [will] to act".
fn is_noun(lower: &str, at: usize) -> bool {
    let before = near_before(lower, at).trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default();
    matches!(
        word,
        "the" | "their" | "our" | "its" | "political" | "free" | "popular" | "collective"
    )
}

/// "we [recognize]", "we also [urge]".
fn says_we(lower: &str, range: &Range<usize>) -> bool {
    let before = near_before(lower, range.start);
    let mut words = before.split_whitespace().rev().take(2);
    words.any(|word| word == "we")
}

/// "agreed on holding", "expect railways to": of verbs that not every object may follow,
/// whether theirs does.
fn has_its_own(rest: &str, next: &str, verb: &str) -> Option<bool> {
    if verb == "will" {
        return Some(!is_event(rest));
    }
    // "agreed on holding talks", but not "on the need for them".
    if verb.ends_with("agreed on") || verb == "agree on" {
        return Some(next.len() > 5 && next.ends_with("ing") && next != "following");
    }
    // "Thank you for your attention": whoever listens.
    if verb == "thank" && next == "you" {
        return Some(false);
    }
    let to = || find_word(rest, "to", 0);
    // "We expect railways to fit brakes": but what is expected that it happens is not asked.
    if verb.starts_with("expect") {
        let whom = !["to", "that", "and", "in", "of"].contains(&next);
        return Some(whom && to().is_some());
    }
    // "We want governments to act": but nobody is asked in "we need a fund to act".
    if ["want", "need"].contains(&verb) {
        let whom = to().and_then(|to| rest.get(..to));
        return Some(whom.is_some_and(|whom| is_party(whom.trim())));
    }
    None
}

/// "welcomes [and supports the] work": one object of two verbs.
fn shares_object(rest: &str, verb: &str) -> bool {
    let mut words = rest.split_whitespace().skip(1);
    let second = words.next().unwrap_or_default();
    let both = |end: &str| verb.ends_with(end) && second.ends_with(end);
    (both("s") || both("ed")) && !second.ends_with("ss") && words.next().is_some_and(is_article)
}

/// "the", "efforts": but no object begins with "of", "by" or another verb.
fn may_begin_object(next: &str) -> bool {
    !matches!(
        next,
        "of" | "by"
            | "from"
            | "for"
            | "was"
            | "were"
            | "is"
            | "are"
            | "has"
            | "have"
            | "had"
            | "in"
            | "at"
            | "and"
            | "or"
            | ""
            | "into"
            | "be"
            | "to"
            | "with"
            | "under"
            | "during"
            | "between"
            | "shall"
            | "should"
            | "must"
            | "will"
    )
}

/// Whether a word begins what a verb is about.
fn is_article(word: &str) -> bool {
    matches!(
        word,
        "the" | "a" | "an" | "all" | "its" | "their" | "our" | "this" | "these" | "those" | "any"
    )
}
