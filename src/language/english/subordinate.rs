//! Which clauses of an English sentence say what somebody does, and which say only when
//! or of whom: "Unless parties must pay, …", "judges who must travel".
//!
//! Such a clause ends at the first comma, unless that comma opens what is set off:
//! "If, after a hearing, states shall agree, …".

use super::super::phrases::Phrases;
use super::super::scan::{begins_with, last_piece, near};
use crate::source::bytes;

/// Words that open such a clause where it begins.
pub(super) const OPENERS: &[&str] = words! {
    "if" "unless" "whether" "where" "wherever" "when" "whenever" "while" "whilst"
    "although" "though" "because" "lest" "which" "who" "whom" "whose" "until" "once"
    "whereas" "provided" "insofar" "so"
};
/// Words before a "that" which say why: "convinced that nobody should wait".
const HELD_TRUE: &[&str] = words! {
    "convinced" "aware" "mindful" "conscious" "believing" "persuaded" "confident"
    "recognising" "recognizing" "acknowledging" "noting" "considering" "recalling"
    "deploring" "regretting" "alarmed" "concerned" "disturbed" "dismayed" "worried" "fearing"
};
/// Words that open one in the middle too.
static INSIDE: Phrases<&str> = Phrases::new(&[
    "if",
    "unless",
    "whether",
    "provided that",
    "in case",
    "so that",
    "because",
    "until",
    "where",
    "when",
    // What is hoped is promised by nobody.
    "hope that",
    "hopes that",
    "hoped that",
]);
/// Words right before a verb whose subject they are.
const RELATIVE: &[&str] = &["who", "which", "that", "whichever", "whoever", "what"];
/// Words before an opener that change nothing.
const BEFORE: &[&str] = &[
    "and ",
    "but ",
    "or ",
    "even ",
    "only ",
    "especially ",
    "particularly ",
    "deeply ",
    "gravely ",
    "seriously ",
    "further ",
    "also ",
];
/// How far back a clause is looked for, in bytes.
const REACH: usize = 240;
/// How far on is looked for what belongs to a verb: a sentence may have verbs without end.
const AHEAD: usize = 600;

/// Whether the verb at a byte of a sentence in lower case stands in such a clause.
pub(super) fn is_subordinate(lower: &str, at: usize) -> bool {
    let before = last_part(near_before(lower, at));
    let mut chunks = before.rsplit(',').map(bare);
    let clause = chunks.next().unwrap_or_default();
    let set_off = chunks.next();
    let opening = chunks.next();
    let opens = |clause: &str| {
        let mut words = clause.split_whitespace();
        let first = words.next().unwrap_or_default();
        OPENERS.contains(&first) && !is_so_far(clause)
            || HELD_TRUE.contains(&first) && words.next() == Some("that")
    };
    let last = clause.split_whitespace().next_back().unwrap_or_default();
    // "agree that must" has no subject of its own; "that states must" has one.
    opens(clause) && !goes_on(clause, last)
        || is_relative(clause)
        || RELATIVE.contains(&last)
        || INSIDE.word_in(clause, 0).is_some()
        // "If, after a hearing, states shall": the comma after the opener ends nothing.
        || set_off.is_some()
            && opening.is_some_and(|opening| OPENERS.contains(&opening.trim()))
        // "Where parties, having been heard, must pay".
        || clause.is_empty() && set_off.is_some() && opening.is_some_and(opens)
}

/// What stands after the last mark that parts sentences of one.
fn last_part(before: &str) -> &str {
    const MARKS: [char; 3] = [';', ':', '—'];
    // What they begin with.
    let likely = |byte| bytes::is_one_of(byte, *b";:\xE2");
    let rests = bytes::positions(before.as_bytes(), likely).filter_map(|at| before.get(at..));
    let last = rests.filter(|rest| rest.starts_with(MARKS)).last();
    last.map_or(before, |rest| {
        rest.trim_start_matches(MARKS).trim_start_matches(' ')
    })
}

/// "although notaries have powers they must": the clause has its verb, and another begins.
fn goes_on(clause: &str, last: &str) -> bool {
    if !["they", "we", "he", "she"].contains(&last) {
        return false;
    }
    let mut words = clause.split_whitespace().rev().skip(1);
    let joins = [
        "that", "and", "or", "which", "as", "because", "what", "if", "when", "where",
    ];
    let before = words.next().unwrap_or_default();
    let verb = |word: &str| ["is", "are", "has", "have", "was", "were", "do"].contains(&word);
    !joins.contains(&before) && !OPENERS.contains(&before) && words.any(verb)
}

/// Whether the verb after a clause belongs to its last "what", "which", "whom" or "that".
fn is_relative(clause: &str) -> bool {
    let [what, which, whom, that] = around_last(clause, [" what ", " which ", " whom ", " that "]);
    // "decide what parents should": few words, whoever they are.
    what.is_some_and(|(_, after)| (1..4).contains(&after.split_whitespace().count()))
        // "the model which all courts should": its subject stands between.
        || which.or(whom).is_some_and(|(_, after)| is_subject(after))
        || that.is_some_and(|(before, after)| is_told(before, after))
}

/// What stands before and after the last of each of some words whose second letter is "h",
/// with the blanks around them. Few words have such a letter there: it alone is looked for.
fn around_last<'t, const N: usize>(
    clause: &'t str,
    words: [&str; N],
) -> [Option<(&'t str, &'t str)>; N] {
    const BEFORE_H: usize = 2;
    let bytes = clause.as_bytes();
    let mut found = [None; N];
    for at in bytes::positions(bytes, |byte| byte == b'h') {
        let start = at.saturating_sub(BEFORE_H);
        let rest = bytes.get(start..).unwrap_or_default();
        if rest.first() != Some(&b' ') {
            continue;
        }
        for (word, last) in words.iter().zip(&mut found) {
            if begins_with(rest, word.as_bytes()) {
                *last = clause.get(..start).zip(clause.get(start + word.len()..));
            }
        }
    }
    found
}

/// Whether a few words are a subject and no verb.
fn is_subject(words: &str) -> bool {
    const FIRST: &[&str] = words! {
        "all" "the" "each" "every" "we" "they" "any" "our" "their" "its" "no" "both"
    };
    let mut words = words.split_whitespace();
    let first = words.next().is_some_and(|word| FIRST.contains(&word));
    first
        && words.clone().count() < 4
        && words.all(|word| !["is", "are", "has", "have"].contains(&word))
}

/// "the text that the states [must] sign": a noun with its article; "heard that judges [must]":
/// what was heard binds nobody.
fn is_told(before: &str, after: &str) -> bool {
    let mut words = before.split_whitespace();
    let articles = ["the", "a", "an", "any", "every", "each"];
    let noun = words.next().is_some_and(|word| articles.contains(&word)) && words.count() == 1;
    let noun = noun && is_subject(after);
    let heard = ["heard", "learned", "learnt", "told", "informed"];
    let last = before.split_whitespace().next_back().unwrap_or_default();
    noun || heard.contains(&last)
}

/// The last part of what stands before a verb, from the last comma on.
pub(super) fn last_chunk(before: &str) -> &str {
    last_piece(before, &[',', ';', ':'])
}

/// What stands before a place, as far back as a clause is looked for.
pub(super) fn near_before(text: &str, at: usize) -> &str {
    let mut from = at.saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    text.get(from..at).unwrap_or_default()
}

/// What stands after a place, as far on as what belongs to a verb is looked for.
pub(super) fn near_after(text: &str, at: usize) -> &str {
    near(text, at, AHEAD).get(at..).unwrap_or_default()
}

/// A clause without what may stand before its opener.
fn bare(clause: &str) -> &str {
    let clause = clause.trim_start();
    BEFORE.iter().fold(clause, |clause, word| {
        clause.strip_prefix(word).unwrap_or(clause)
    })
}

/// "So far as possible" and "so doing" open no clause with a verb.
fn is_so_far(clause: &str) -> bool {
    clause.starts_with("so ") && !clause.starts_with("so that ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subordinate(sentence: &str, verb: &str) -> bool {
        let at = sentence.find(verb).expect("the sentence has the verb");
        is_subordinate(sentence, at)
    }

    #[test]
    fn what_is_set_off_ends_no_clause() {
        let sentence = "if, after a hearing, states shall agree, courts must act";
        assert!(subordinate(sentence, "shall"));
        assert!(!subordinate(sentence, "must"));
        let sentence = "where parties, having been heard, must pay, the court shall say so";
        assert!(subordinate(sentence, "must"));
        assert!(!subordinate(sentence, "shall"));
        assert!(subordinate("we hope that governments will act", "will"));
        assert!(subordinate(
            "it is not for courts to decide what parents should",
            "should"
        ));
        assert!(subordinate(
            "files move where parties agreed to it",
            "agreed"
        ));
        for sentence in [
            "deploring that pilots may not speak in court",
            "deeply concerned that pilots may not speak",
        ] {
            assert!(subordinate(sentence, "may"), "{sentence}");
        }
        assert!(subordinate("the text that the states must sign", "must"));
        assert!(subordinate(
            "the forum heard that judges must travel",
            "must"
        ));
        assert!(!subordinate(
            "the council holds that states must act",
            "must"
        ));
        assert!(!subordinate("courts, where possible, should act", "should"));
        assert!(!subordinate(
            "in this case, after a hearing, courts should act",
            "should"
        ));
    }
}
