//! Verbs that show a force only where somebody speaks: "the participants support" does,
//! "the support of the court" and "as requested by" don't.

mod who;

use super::super::countries::is_state;
use super::super::cues::{ACTORS, DOERS, PLAIN_ACTS, SPEAKERS};
use super::super::party::is_party;
use super::super::subordinate::{is_subordinate, last_chunk, near_before};
use super::cue::is_event;
use crate::language::Words;
use crate::language::scan::{find_word, is_whole};
use crate::model::Force;
use std::ops::Range;
pub(super) use who::by_actor;
use who::{are_heads, are_named, is_acronym, is_office};

/// How many adverbs may stand between who speaks and the verb.
const ADVERBS: usize = 4;
/// Verbs that nothing but a declaration says of courts or states.
const STRONG: &[&str] = words! {
    "urge" "urges" "urged" "recognise" "recognize" "recognises" "recognizes" "acknowledge"
    "acknowledges" "affirm" "affirms" "reaffirm" "reaffirms" "pledge" "undertake" "will"
    "commend" "emphasise" "emphasize" "underline" "underscore" "reiterate" "invite" "note"
    "welcome" "thank" "appreciate" "congratulate" "advocate" "stress" "recommend"
    "consider it necessary" "consider it important"
};

/// The first such verb that somebody speaks.
pub(super) fn plain_act(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let we = first_we(lower);
    let speaks = |range: &Range<usize>, (verb, force): &(&str, Force)| {
        // "RECOMMENDS" alone, above a list.
        let alone = *range == (0..lower.len()) && !sentence.contains(char::is_lowercase);
        is_whole(lower, range)
            && (alone || has_object(lower, range, verb))
            && !only_as(lower, range.start)
            && spoken(sentence, lower, range.start, verb, we, *force)
            && !is_subordinate(lower, range.start)
    };
    let (range, (_, force)) = PLAIN_ACTS.word(sentence, 0, speaks)?;
    Some((range, *force))
}

/// "As the Chair noted, …": what was said before is said again by the way.
fn only_as(lower: &str, at: usize) -> bool {
    let before = near_before(lower, at);
    let chunk = last_chunk(before);
    chunk.trim_start().starts_with("as ")
}

/// Verbs that bind at the start of an item too, whose subject is above: "1. Decide to".
const DECIDES: &[&str] = words! {
    "decide to" "decides to" "decide also to" "decides also to" "decide further to"
    "decides further to" "decided to" "agree to" "agrees to"
};

/// Where "we" stands first as the one who speaks.
fn first_we(lower: &str) -> Option<usize> {
    find_word(lower, "we", 0)
}

/// Whether what follows may be the object of a verb, as "of" and "by" may not.
fn has_object(lower: &str, range: &Range<usize>, verb: &str) -> bool {
    let rest = lower.get(range.end..).unwrap_or_default();
    let next = rest.split_whitespace().next().unwrap_or_default();
    // "Thanks." alone heads what follows.
    let next = match next.contains(char::is_alphanumeric) || next.starts_with([',', ':']) {
        true => next,
        false => "",
    };
    // "in particular," and "with concern" stand before the object.
    let aside = ["in particular", "with "]
        .iter()
        .any(|words| rest.trim_start().starts_with(words));
    if verb == "will" {
        return !is_event(rest);
    }
    // "agreed on holding talks", but not "on the need for them".
    if verb.ends_with("agreed on") || verb == "agree on" {
        return next.len() > 5 && next.ends_with("ing") && next != "following";
    }
    // "Thank you for your attention": whoever listens.
    if verb == "thank" && next == "you" {
        return false;
    }
    // "We expect railways to fit brakes": but what is expected that it happens is not asked.
    if verb.starts_with("expect") {
        return !["to", "that", "and", "in", "of"].contains(&next)
            && find_word(rest, "to", 0).is_some();
    }
    // "We want governments to act": but nobody is asked in "we need a fund to act".
    if ["want", "need"].contains(&verb) {
        let whom = find_word(rest, "to", 0).and_then(|to| rest.get(..to));
        return whom.is_some_and(|whom| is_party(whom.trim()));
    }
    // "welcomes and supports the work": one object of two verbs.
    let second = || {
        let second = rest.split_whitespace().nth(1).unwrap_or_default();
        ["s", "ed"]
            .iter()
            .any(|end| verb.ends_with(end) && second.ends_with(end) && !second.ends_with("ss"))
    };
    if next == "and" && second() && rest.split_whitespace().nth(2).is_some_and(is_article) {
        return true;
    }
    let advises = ["recommend", "propose", "suggest"];
    verb.contains(' ')
        || next == "to" && advises.iter().any(|stem| verb.starts_with(stem))
        || verb.starts_with("believe") && next == "in"
        || aside
        || !matches!(
            next,
            "of" | "by" | "from" | "for" | "was" | "were" | "is" | "are" | "has" | "have" | "had"
                | "in" | "at" | "and" | "or" | "" | "into" | "be" | "to" | "with" | "under"
                | "during" | "between" | "shall" | "should" | "must" | "will"
        )
        // The object stands above or below: "We urge:".
        || next.is_empty() && rest.starts_with(':')
}

/// Whether a word begins what a verb is about.
fn is_article(word: &str) -> bool {
    matches!(
        word,
        "the" | "a" | "an" | "all" | "its" | "their" | "our" | "this" | "these" | "those" | "any"
    )
}

fn spoken(
    sentence: &str,
    lower: &str,
    at: usize,
    verb: &str,
    we: Option<usize>,
    force: Force,
) -> bool {
    let promise = verb == "will";
    if promise && by_actor(sentence, lower, at + verb.len()).is_some() {
        return true;
    }
    let after_we = we.is_some_and(|we| we < at);
    let before = near_before(lower, at);
    let start = at - before.len();
    let mut rest = before.trim_end();
    for _ in 0..=ADVERBS {
        let word = rest.rsplit(char::is_whitespace).next().unwrap_or_default();
        let bare = word.trim_end_matches([')', '"', '”', '’']);
        let past = verb.ends_with("ed") && verb != "need";
        if word.is_empty() {
            // "Urge all States to …": a line of a list; "Encouraged by …" is none.
            let item = sentence.get(at..).unwrap_or_default();
            if past || promise {
                return goes_on(item, verb);
            }
            let binds = force != Force::Commitment || DECIDES.contains(&verb);
            return binds && !noun_first(lower, at);
        }
        // "The President of the Court would like to thank".
        if rest.ends_with(" would like to")
            || rest.ends_with(" opportunity to")
            || rest.ends_with(" wishes to")
            || rest.ends_with(" wish to")
            || ["wish to", "wishes to"].contains(&rest)
        {
            return true;
        }
        // "resolved to" as "urged".
        let past = past || verb.contains("ed ") || verb.starts_with("drew ");
        // In its own letters: a body is told by its capital.
        let own = sentence.get(start..at).unwrap_or_default();
        let subject = || last_chunk(own).trim();
        if promise
            && (ACTORS.contains(&bare)
                || is_party(subject())
                || is_acronym(own.trim())
                || is_state(own.trim())
                || is_state(subject())
                || are_named(subject()))
            || SPEAKERS.has(bare)
            // "The Prosecutors General encourage".
            || rest.ends_with("ors general")
            || rest.ends_with("eys general")
        {
            return true;
        }
        // "The two Ministries encourage": those whose statement it is.
        let both = || rest.starts_with("the two ") || rest.starts_with("both ");
        let two = || both() && rest.split(' ').count() < 5 && is_party(bare);
        // "Arvonia, Selva and Lusia commend".
        let states =
            || STRONG.contains(&verb) && are_named(sentence.get(..rest.len()).unwrap_or_default());
        if start == 0 && (two() || states()) {
            return true;
        }
        let many = || bare.len() > 3 && (bare.ends_with('s') || bare.ends_with("men"));
        let they = || start == 0 && rest.starts_with("the ") && many() && is_party(bare);
        // "Hunters agree to": nobody else stands before.
        let vows = ["agree to", "decide to", "intend to", "promise to", "vow to"];
        if vows.contains(&verb) && start == 0 && rest == bare && many() && is_party(bare) {
            return true;
        }
        if DOERS.contains(&bare) || STRONG.contains(&verb) && they() {
            let next = lower
                .get(at + verb.len()..)
                .unwrap_or_default()
                .trim_start();
            // "The Association of Judges recommends": its verb, not theirs.
            let one = bare.ends_with('s') && verb.ends_with('s');
            return past
                || one
                || vows.contains(&verb)
                || STRONG.contains(&verb)
                || next.starts_with("that ");
        }
        if bare == "and" || bare == "or" || bare == "but" {
            // "and invite all to join", after a list.
            let first = rest == "and" && start == 0 && !past && !promise;
            return after_we || first || speaker_before(lower, at) || does_too(lower, verb);
        }
        let third = past || verb.ends_with('s');
        if bare.ends_with(',') {
            return after_we || enclosed(rest) || third && is_office(sentence, at);
        }
        // "The CACJ welcomes".
        let own = sentence
            .get(start + rest.len() - word.len()..start + rest.len())
            .unwrap_or_default();
        let capitals = own.len() > 1 && own.chars().all(|c| c.is_uppercase() || c == '-');
        // "It urged States to pay": the body of the sentence before.
        if bare == "it" && rest == bare && third {
            return true;
        }
        if capitals && third {
            return sentence.chars().take(NEAR).any(char::is_lowercase);
        }
        // "The Commissioner thanks".
        let named = own.starts_with(char::is_uppercase) && third;
        if named && (is_party(own) || is_state(own) || is_office(sentence, at)) {
            return true;
        }
        if !is_adverb(bare) {
            return start == 0 && are_heads(rest);
        }
        rest = rest
            .get(..rest.len() - word.len())
            .unwrap_or_default()
            .trim_end();
    }
    false
}

/// "decided to meet;", "will meet;", "Noted the report;": an item whose subject stands
/// above the list. "Encouraged by …" and "Proposed Measures" are none.
fn goes_on(item: &str, verb: &str) -> bool {
    const OBJECTS: &[&str] = words! {
        "the" "their" "its" "our" "his" "her" "all" "that" "a" "an" "those" "these" "each"
        "every" "any" "both" "with"
    };
    let after = item.get(verb.len()..).unwrap_or_default();
    let next = after.split_whitespace().next().unwrap_or_default();
    let small = item.starts_with(char::is_lowercase);
    // "Urged States to pay".
    let asked = || is_party(next) && find_word(after, "to", 0).is_some();
    match verb {
        "will" => (small || item.starts_with("WILL ")) && next != "of",
        _ => {
            verb.ends_with(" to")
                || verb.ends_with(" that")
                || OBJECTS.contains(&next)
                || small && next.starts_with(char::is_uppercase)
                || asked()
        }
    }
}

/// "We, the Chief Justices of …, recognise"; "The participants, after debate, urged".
fn enclosed(before: &str) -> bool {
    before.split(',').any(|chunk| {
        let last = chunk.split_whitespace().next_back().unwrap_or_default();
        SPEAKERS.has(last) || chunk.trim() == "we"
    })
}

/// "Endorsed the plan and [thanked] …", "STRONGLY CONDEMNS attacks and [DEMANDS] …": an
/// item that begins with another verb of a body's, in the same form.
fn does_too(lower: &str, verb: &str) -> bool {
    const STEMS: &[&str] = words! {
        "endors" "approv" "condemn" "adopt" "express" "deplor" "regret" "receiv" "review"
        "discuss" "examin" "consider" "declar" "establish" "elect" "oppos" "reject" "denounc"
        "confirm" "tak" "welcom" "recall" "reaffirm" "decid"
    };
    let mut words = lower.split_whitespace();
    let first = words.find(|word| !word.ends_with("ly")).unwrap_or_default();
    let of = |ends: &[&str]| {
        let same = ends.iter().any(|end| verb.ends_with(end));
        let stem = ends.iter().find_map(|end| first.strip_suffix(end));
        same && stem.is_some_and(|stem| STEMS.contains(&stem))
    };
    // "EXPRESS our solidarity …, and urge States": without a subject, in the bare form.
    const BARE: &[&str] = words! {
        "express" "endorse" "approve" "condemn" "adopt" "deplore" "regret" "reject" "denounce"
    };
    let bare = BARE.contains(&first) && !verb.ends_with("ed") && !verb.ends_with('s');
    bare || of(&["ed"]) || of(&["es", "s"]) && !verb.ends_with("ss")
}

/// How many characters tell whether a text is in capitals.
const NEAR: usize = 200;

/// "The Council reviewed … and requests": somebody speaks at the start.
fn speaker_before(lower: &str, at: usize) -> bool {
    let before = lower.get(..at).unwrap_or_default();
    before
        .split_whitespace()
        .take(8)
        .any(|word| SPEAKERS.has(word))
}

fn is_adverb(word: &str) -> bool {
    matches!(
        word,
        "also"
            | "further"
            | "hereby"
            | "again"
            | "once"
            | "more"
            | "therefore"
            | "thus"
            | "then"
            | "all"
            | "both"
            | "each"
            | "still"
            | "do"
            | "does"
            | "did"
            | "have"
            | "has"
            | "had"
            | "would"
            | "like"
            | "to"
            | "today"
            | "now"
            | "always"
            | "here"
            | "present"
            | "nevertheless"
            | "nonetheless"
            | "together"
    ) || word.len() > 3 && word.ends_with("ly")
}

/// "Support for courts was asked": the first word is a noun.
fn noun_first(lower: &str, at: usize) -> bool {
    let words = lower.get(at..).unwrap_or_default().split_whitespace();
    // "Encourages States that have": the verb is another clause's.
    words
        .skip(1)
        .take(3)
        .take_while(|word| !["that", "who", "which"].contains(word))
        .any(|word| ["were", "was", "is", "are", "has", "have"].contains(&word))
}
