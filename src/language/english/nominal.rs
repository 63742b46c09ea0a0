//! What an English sentence does by a noun: "expressed their deep gratitude", "reaffirm
//! our firm commitment to", "THE AGREEMENT for all courts to". A verb of saying, whose it
//! is, how deep, and the noun; or the noun first of all, where no verb follows.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{find_word, first_word, is_whole};
use super::Words;
use super::clause::infinitive;
use super::subordinate::{is_subordinate, near_after, near_before};
use crate::model::Force;
use std::cell::Cell;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&NOUNS, &HEADS];

/// Nouns that are said, what follows them, and what they do. "Commitment to act" binds;
/// "the commitment of others" is only spoken of.
static NOUNS: Phrases<(&str, Force)> = Phrases::new(&[
    ("gratitude", Force::Appreciation),
    ("appreciation", Force::Appreciation),
    ("thanks", Force::Appreciation),
    ("tribute", Force::Appreciation),
    ("congratulations", Force::Appreciation),
    ("commitment to", Force::Commitment),
    ("commitments to", Force::Commitment),
    ("agreement to", Force::Commitment),
    ("commitment towards", Force::Commitment),
    ("determination to", Force::Commitment),
    ("resolve to", Force::Commitment),
    ("readiness to", Force::Commitment),
    ("willingness to", Force::Commitment),
    ("intention to", Force::Commitment),
    ("commitment of", Force::Commitment),
    ("determination of", Force::Commitment),
    ("readiness of", Force::Commitment),
    ("willingness of", Force::Commitment),
    ("call on", Force::Call),
    ("call upon", Force::Call),
    ("call for", Force::Call),
    ("calls on", Force::Call),
    ("calls for", Force::Call),
    ("appeal to", Force::Call),
    ("appeal for", Force::Call),
    ("invitation to", Force::Call),
    ("request to", Force::Call),
    ("support for", Force::Call),
    ("support to", Force::Call),
    ("conviction that", Force::Recognition),
    ("belief that", Force::Recognition),
    ("view that", Force::Recognition),
]);
/// Verbs of saying, without their endings.
const SAYS: &[&str] = words! {
    "affirm" "confirm" "convey" "declare" "emphasis" "emphasiz" "express" "extend" "offer"
    "reaffirm" "record" "reiterat" "renew" "restat" "stat" "stress" "underlin" "underscor"
    "voic"
};
/// Other forms of them.
const SAYS_ODD: &[&str] = &["pay", "pays", "paid", "give", "gives", "gave"];
/// How many words may stand between the verb and the noun.
const BETWEEN: usize = 6;
/// Words that end the search for the verb.
const STOPS: &[&str] = &["the", "of", "for", "that", "with", "to", "in", "by"];

/// The first such words, from the verb to the noun.
pub(super) fn said(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let start = |noun: &Range<usize>, words: &str, force: Force| {
        if words.ends_with(" of") {
            return of_others(lower, noun);
        }
        let start = verb(lower, noun.start)
            .or_else(|| of_most(lower, noun).filter(|_| force == Force::Appreciation))?;
        // Whose it is must be said: thanks may do without.
        let own = ["our ", "their ", "its ", "full ", "strong ", "firm "];
        let between = lower.get(start..noun.start).unwrap_or_default();
        let ready = [
            "readiness to",
            "willingness to",
            "determination to",
            "intention to",
            "invitation to",
        ];
        let told = force == Force::Appreciation
            || ready.contains(&words)
            || words.ends_with("that")
            || own.iter().any(|own| between.contains(own));
        told.then_some(start)
    };
    let said = Cell::new(None);
    let meant = |noun: &Range<usize>, (words, force): &(&str, Force)| {
        is_whole(lower, noun) && {
            said.set(start(noun, words, *force));
            said.get().is_some()
        }
    };
    let (noun, &(_, force)) = NOUNS.word(sentence, 0, meant)?;
    Some((said.get()?..noun.end, force))
}

/// "express [the warmest] thanks": where the verb stands before the highest degree.
fn of_most(lower: &str, noun: &Range<usize>) -> Option<usize> {
    let before = near_before(lower, noun.start);
    let (_, degree) = before.rsplit_once("the ")?;
    let one = degree.trim_end();
    let the = noun.start - degree.len() - "the ".len();
    (one.ends_with("est") && !one.contains(' '))
        .then(|| verb(lower, the))
        .flatten()
}

/// "Expresses the strong [determination of] the Parties to act": theirs is said for them.
fn of_others(lower: &str, noun: &Range<usize>) -> Option<usize> {
    // So many words name those whose it is.
    const NAME: usize = 8;
    const BINDS: &[&str] = words! { "express" "reaffirm" "affirm" "reiterat" "confirm" "declar" };
    let (_, adjectives) = near_before(lower, noun.start).rsplit_once("the ")?;
    let plain = adjectives.split_whitespace().count() <= 2 && !adjectives.contains(',');
    let the = noun.start - adjectives.len() - "the ".len();
    let start = verb(lower, the).filter(|_| plain)?;
    let said = lower.get(start..the)?.trim_end();
    let binds = !said.contains(' ') && BINDS.iter().any(|verb| said.starts_with(verb));
    let whose = near_after(lower, noun.end);
    let whose = infinitive(whose).and_then(|to| whose.get(..to))?;
    let named = whose.split_whitespace().count() <= NAME && !whose.contains([',', ';']);
    (binds && named).then_some(start)
}

fn says(word: &str) -> bool {
    SAYS_ODD.contains(&word)
        || ["", "s", "ed", "es", "e", "d"].iter().any(|end| {
            word.strip_suffix(end)
                .is_some_and(|stem| SAYS.contains(&stem))
        })
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
        if says(word) && is_whole(lower, &(start..before.len())) {
            return (!is_subordinate(lower, start)).then_some(start);
        }
        if word.is_empty() || STOPS.contains(&word) {
            return None;
        }
        end = start;
    }
    None
}

/// Nouns that stand for a whole sentence. Of "the acknowledgement and appreciation" the
/// second says more.
static HEADS: Phrases<(&str, Force)> = Phrases::new(&[
    ("acknowledgement", Force::Recognition),
    ("acknowledgment", Force::Recognition),
    ("recognition", Force::Recognition),
    ("appreciation", Force::Appreciation),
    ("gratitude", Force::Appreciation),
    ("agreement to", Force::Commitment),
    ("agreement for", Force::Commitment),
    ("agreement that", Force::Commitment),
    ("commitment to", Force::Commitment),
    ("undertaking to", Force::Commitment),
    ("decision to", Force::Commitment),
    ("determination to", Force::Commitment),
    ("readiness to", Force::Commitment),
    ("willingness to", Force::Commitment),
    ("intention to", Force::Commitment),
    ("thanks to", Force::Appreciation),
    ("support for", Force::Call),
    ("conviction that", Force::Recognition),
    ("call upon", Force::Call),
    ("call on", Force::Call),
    ("appeal to", Force::Call),
    ("invitation to", Force::Call),
    ("request to", Force::Call),
]);

/// Words before such a noun.
const ADJECTIVES: &[&str] = words! {
    "deep" "deepest" "firm" "full" "strong" "sincere" "unwavering" "profound" "steadfast"
    "joint" "shared" "special" "heartfelt" "continued" "most" "warm"
};

/// The noun that a sentence without a verb of its own begins with.
pub(super) fn heads(sentence: &Words) -> Option<(Range<usize>, Force)> {
    // Few sentences have such a noun, wherever it stands.
    HEADS.first_word(sentence, 0)?;
    let lower = sentence.lower();
    let whose = ["the ", "their ", "our ", "its "];
    let mut text = whose.iter().find_map(|own| lower.strip_prefix(*own))?;
    // "Their deep gratitude".
    for _ in 0..2 {
        let (first, rest) = text.split_once(' ')?;
        text = if ADJECTIVES.contains(&first) {
            rest
        } else {
            text
        };
    }
    let start = lower.len() - text.len();
    let (first, &(_, force)) = HEADS.first_word(sentence, start)?;
    if first.start != start || has_verb(lower, first.end) {
        return None;
    }
    let rest = lower.get(first.end..)?;
    let joined = [" and the ", " and "]
        .iter()
        .find(|and| rest.starts_with(**and));
    let second = joined.and_then(|and| {
        let at = first.end + and.len();
        let (range, &(_, force)) = HEADS.first_word(sentence, at)?;
        (range.start == at).then_some((range.end, force))
    });
    Some(match second {
        Some((end, force)) => (0..end, force),
        None => (0..first.end, force),
    })
}

/// "[Our steadfast commitment to] open courts will not waver."
pub(super) fn ours(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    if !lower.starts_with("our ") {
        return None;
    }
    let (noun, _) = first_word(lower, &["commitment to", "commitment towards"], 0)?;
    let between = lower.get("our ".len()..noun.start)?.split_whitespace();
    let plain = between.clone().count() < BETWEEN && between.clone().all(|w| !STOPS.contains(&w));
    plain.then_some((0..noun.end, Force::Commitment))
}

/// "HEREBY AGREE:", "have agreed as follows:", before "To share files".
pub(super) fn promises(lead: &str) -> bool {
    const ENDS: &[&str] = words! {
        "agree" "agreed" "agree as follows" "agreed as follows" "agree on the following"
        "agreed on the following" "agreed to the following" "resolve" "resolves" "resolved"
        "promise" "promises" "pledge" "pledges" "pledged" "undertake" "undertakes" "vow" "commit"
        "commits" "resolve as follows" "decide" "decides" "decided" "decided as follows"
    };
    let lead = lead.trim_end_matches([':', ' ', ',']).to_ascii_lowercase();
    ENDS.iter().any(|end| {
        let before = lead.strip_suffix(end);
        before.is_some_and(|before| before.is_empty() || before.ends_with(' '))
    })
}

/// Whether a main verb stands after a place.
fn has_verb(lower: &str, from: usize) -> bool {
    const VERBS: &[&str] = words! {
        "is" "are" "was" "were" "has" "have" "had" "shall" "should" "must" "will"
    };
    VERBS.iter().any(|verb| {
        find_word(lower, verb, from).is_some_and(|at| {
            let last = lower.get(..at).unwrap_or_default();
            let last = last.split_whitespace().next_back().unwrap_or_default();
            !["that", "which", "who"].contains(&last)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lead_ins_that_promise() {
        for lead in [
            "HEREBY AGREE:",
            "They have agreed as follows:",
            "The Council decides:",
            "We hereby pledge:",
        ] {
            assert!(promises(lead), "{lead}");
        }
        for lead in ["They disagreed:", "We believe:", "They agreed that:"] {
            assert!(!promises(lead), "{lead}");
        }
    }
}
