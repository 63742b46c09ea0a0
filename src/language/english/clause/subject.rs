//! Who acts: the words before a verb.
//!
//! Commas set off what says when and how ("In this regard,"), join the parts of a list
//! ("Courts, registries and bars"), or enclose what breaks the subject from its verb
//! ("Courts, where possible,"). The subject is what is left.

use super::super::super::scan::{find_word, pieces, some, trim};
use super::super::super::word_set::WordSet;
use super::super::facts::article_off;
use crate::source::bytes;
use std::ops::Range;

/// Verbs and nouns before a "that" whose clause has a subject of its own.
const REPORTS: &[&str] = words! {
    "agree" "agrees" "agreed" "believe" "believes" "believed" "affirm" "affirms"
    "affirmed" "reaffirm" "reaffirmed" "hold" "holds" "held" "stress" "stresses"
    "stressed" "emphasize" "emphasise" "emphasized" "emphasised" "underline" "underlined"
    "underscore" "underscored" "recommend" "recommends" "recommended" "reiterate"
    "reiterated" "consider" "considered" "declare" "declares" "declared" "note" "noted"
    "proclaim" "propose" "proposed" "suggest" "suggested" "recognise" "recognize"
    "recognised" "recognized" "acknowledge" "acknowledged" "view" "conviction" "consensus"
    "opinion" "belief" "confirm" "confirmed" "essential" "important" "necessary" "vital"
    "crucial" "imperative" "convinced" "resolve" "resolved" "resolves" "urge" "request"
    "advise" "understanding" "ensure" "highlight" "highlighted" "concur" "concluded"
    "conclude" "recall" "recalls" "recalled" "show" "showed" "shown" "demonstrate" "demonstrated" "reveal" "revealed"
};
/// Words at the end of a subject that belong to the verb.
static ADVERBS: WordSet = WordSet::new(words! {
    "also" "further" "hereby" "strongly" "jointly" "all" "both" "unanimously" "therefore"
    "thus" "again" "fully" "warmly" "do" "have" "has" "solemnly" "firmly" "always" "sincerely"
    "highly" "once" "each" "still" "may" "can" "could" "might" "deeply" "collectively" "duly"
    "urgently" "earnestly" "explicitly" "alike"
});
/// The same, of more words than one.
const WISHES: &[&str] = &["would like", "wishes to", "wish to", "would like to"];
/// None of them is longer, in bytes.
const LONGEST_ADVERB: usize = 16;

/// A subject without the last of such words.
fn without_adverb(subject: &str) -> Option<&str> {
    let (before, last) = subject.rsplit_once(' ')?;
    match last {
        "like" | "to" => {
            let mut wishes = WISHES.iter();
            wishes.find_map(|wish| subject.strip_suffix(wish)?.strip_suffix(' '))
        }
        _ => ADVERBS.has(last).then_some(before),
    }
}

/// The words before a verb, without what is set off by commas before or after them.
pub(super) fn subject(sentence: &str, verb: usize) -> Option<Range<usize>> {
    let before = sentence.get(..verb)?;
    let stops = |byte: u8| bytes::is_one_of(byte, [b';', b':']);
    let mut stops = bytes::positions(before.as_bytes(), stops).map(|at| at + 1);
    let stop = stops.find(|at| before.as_bytes().get(*at) == Some(&b' '));
    let from = stop.map_or(0, |stop| stop + 1);
    let from = clause_start(before, from);
    let chunks: Vec<Range<usize>> = pieces(sentence, from..verb, &[','])
        .into_iter()
        .map(|chunk| trim(sentence, chunk, &[]))
        .collect();
    let words = |chunk: &Range<usize>| sentence.get(chunk.clone()).unwrap_or_default();
    let mut last = chunks.len().checked_sub(1)?;
    // A comma right before the verb closes what is set off.
    if chunks
        .get(last)
        .is_some_and(|chunk| chunk.start >= chunk.end)
    {
        let set_off = (1..last).rev().find(|at| {
            let chunk = chunks.get(*at);
            chunk.is_some_and(|chunk| sets_the_scene(words(chunk)))
        });
        last = set_off.unwrap_or(last).checked_sub(1)?;
    }
    let heads = (0..=last).rev().find(|at| {
        let chunk = chunks.get(*at).map(words).unwrap_or_default();
        !chunk.is_empty() && !sets_the_scene(chunk)
    });
    // "In order to protect birds, dredging companies": what stands at the verb.
    let nearest = || {
        (0..=last)
            .rev()
            .find(|at| chunks.get(*at).is_some_and(|c| c.start < c.end))
    };
    let end = heads.or_else(nearest)?;
    let mut start = end;
    // "Courts, registries and bars": a list ends with "and".
    let joined = |chunk: &str| {
        ["and ", "or "].iter().any(|and| chunk.starts_with(and))
            || find_word(chunk, "and", 0).is_some()
            || find_word(chunk, "or", 0).is_some()
    };
    // "judges and, where possible, clerks".
    if let Some(two) = end.checked_sub(2)
        && chunks.get(two).is_some_and(|chunk| {
            let words = words(chunk);
            [" and", " or"].iter().any(|and| words.ends_with(and)) && !sets_the_scene(words)
        })
    {
        start = two;
    }
    let list = start < end || chunks.get(end).is_some_and(|chunk| joined(words(chunk)));
    while let Some(before) = start
        .checked_sub(1)
        .filter(|_| list)
        .and_then(|at| chunks.get(at))
    {
        let member = words(before);
        if member.is_empty() || sets_the_scene(member) || member.split_whitespace().count() > 8 {
            break;
        }
        start -= 1;
    }
    let mut whole = chunks.get(start)?.start..chunks.get(end)?.end;
    // "If it rains, and states shall": what joins clauses is no part of it.
    let and = ["and ", "or ", "but ", "And ", "But "];
    let text = sentence.get(whole.clone())?;
    whole.start += and
        .iter()
        .find(|and| text.starts_with(**and))
        .map_or(0, |and| and.len());
    let text = sentence.get(whole.clone())?;
    let bare = text.trim_start_matches(['“', '"', '‘', '(', '[']);
    whole.start += text.len() - bare.len();
    let mut text = bare;
    while let Some(cut) = without_adverb(text) {
        text = cut.trim_end();
    }
    // "Arbitrators are and shall remain".
    text = [" are and", " is and"]
        .iter()
        .find_map(|are| text.strip_suffix(are))
        .unwrap_or(text);
    // "Although notaries have powers they": the second clause's own.
    if let Some((clause, own)) = text.rsplit_once(' ')
        && ["they", "we", "he", "she"].contains(&own)
        && sets_the_scene(clause)
    {
        whole.start += clause.len() + 1;
        text = own;
    }
    // "Strongly affirm": an adverb is no one.
    let alone = || {
        let lower = text.to_ascii_lowercase();
        ADVERBS.has(&lower) || WISHES.contains(&lower.as_str())
    };
    if text.len() <= LONGEST_ADVERB && alone() {
        return None;
    }
    some(article_off(sentence, whole.start..whole.start + text.len()))
}

/// Where the clause of a verb begins: after "We agree that". The "that" of "states that
/// are parties" opens none.
fn clause_start(before: &str, from: usize) -> usize {
    let mut at = from;
    // "SECOND, that courts should act": the item is what was declared.
    let opens = before.get(from..).and_then(|text| {
        let text = text.trim_start();
        let clause = text.strip_prefix("that ").or_else(|| {
            let clause = text.strip_prefix("That ")?;
            let first = clause.split(' ').next().unwrap_or_default();
            // "That courts should act": of several, "that" points at none.
            let many = clause.trim_end().ends_with('s') && !clause.trim_end().ends_with("ss");
            let first = [
                "the", "all", "each", "every", "any", "no", "whoever", "those",
            ]
            .contains(&first);
            (first || many).then_some(clause)
        })?;
        Some(before.len() - clause.len())
    });
    let mut start = opens.unwrap_or(from);
    while let Some(that) = find_word(before, "that", at) {
        at = that + "that".len();
        let word = before.get(from..that).unwrap_or_default();
        // "RESOLVED, that courts should act".
        let word = word
            .trim_end_matches([' ', ','])
            .rsplit(|c: char| !c.is_alphanumeric())
            .next();
        let word = word.unwrap_or_default().to_ascii_lowercase();
        // "considers" as "consider".
        let one = word.strip_suffix('s').unwrap_or(&word);
        if REPORTS.contains(&word.as_str()) || REPORTS.contains(&one) {
            start = at;
        }
    }
    start
}

/// "With the aim of …", "in a friendly atmosphere", "Recognising that …".
pub(super) fn sets_the_scene(chunk: &str) -> bool {
    static FIRST: WordSet = WordSet::new(words! {
        "with" "in" "on" "at" "by" "for" "from" "to" "through" "under" "after" "during"
        "based" "focused" "as" "while" "when" "if" "subject" "having" "upon" "within"
        "that" "which" "where" "because" "since" "unless" "although" "though" "whereas"
        "amid" "amidst" "despite" "throughout" "among" "before" "until" "once" "given"
        "regardless" "notwithstanding" "without" "pursuant" "guided" "inspired" "mindful"
        "convinced" "conscious" "aware" "concerned" "encouraged" "particularly"
        "especially" "notably" "e.g" "i.e" "whenever" "wherever" "today" "accordingly"
        "therefore" "thus" "hence" "moreover" "furthermore" "however" "finally"
        "meanwhile" "consequently" "additionally" "further" "first" "second" "third"
        "lastly" "secondly" "thirdly" "firstly" "then" "also" "instead" "indeed" "against"
        "recognised" "whether" "who" "whose" "whom" "nevertheless" "nonetheless"
        "similarly" "likewise" "so" "together" "along" "even" "only"
    });
    let lower = chunk.to_ascii_lowercase();
    let lower = ["and ", "or ", "but "]
        .iter()
        .find_map(|and| lower.strip_prefix(and))
        .unwrap_or(&lower);
    let mut words = lower.split_whitespace();
    let word = words.next().unwrap_or_default().trim_end_matches('.');
    const NOUNS: &[&str] = &[
        "training",
        "funding",
        "hearing",
        "meeting",
        "building",
        "planning",
        "monitoring",
        "financing",
        "housing",
        "banking",
        "shipping",
        "sharing",
        "mainstreaming",
        "reporting",
    ];
    // "supported by donors", "adopted in May".
    const AFTER: &[&str] = &[
        "by", "in", "on", "with", "at", "under", "to", "for", "from", "as",
    ];
    let second = words.next();
    let done =
        word.len() > 4 && word.ends_with("ed") && AFTER.contains(&second.unwrap_or_default());
    done || FIRST.has(word)
        || word.len() > 5 && word.ends_with("ing") && !NOUNS.contains(&word)
        || second.is_none() && word.len() > 4 && word.ends_with("ly") && !word.ends_with("mbly")
        || find_word(lower, "atmosphere", 0).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_before_the_verb() {
        for (sentence, expected) in [
            (
                "Courts, registries and bars should act.",
                "Courts, registries and bars",
            ),
            (
                "Courts, registries, and bars should act.",
                "Courts, registries, and bars",
            ),
            (
                "In this regard, courts and bars should act.",
                "courts and bars",
            ),
            ("Today, courts and bars should act.", "courts and bars"),
            ("Courts, where possible, should act.", "Courts"),
            (
                "Courts, with due regard to time, cost and fairness, should act.",
                "Courts",
            ),
            (
                "Judges and, where possible, clerks should act.",
                "Judges and, where possible, clerks",
            ),
            (
                "States, ports and, where possible, boats should act.",
                "States, ports and, where possible, boats",
            ),
            ("“Courts should act.”", "Courts"),
            ("We agree that states should act.", "states"),
            (
                "States that are parties to it should act.",
                "States that are parties to it",
            ),
            (
                "The Court, the Bar and the Guild should act.",
                "Court, the Bar and the Guild",
            ),
            (
                "Training schools, supported by donors, should act.",
                "Training schools",
            ),
            ("If merchants wait, the judge should act.", "judge"),
            ("States also should act.", "States"),
            (
                "In order to protect birds, dredging companies should act.",
                "dredging companies",
            ),
        ] {
            let verb = sentence.find("should").expect("a verb");
            let found = subject(sentence, verb).map(|range| &sentence[range]);
            assert_eq!(found, Some(expected), "{sentence}");
        }
    }
}
