//! Who acts: the words before a verb.
//!
//! Commas set off what says when and how ("In this regard,"), join the parts of a list
//! ("Courts, registries and bars"), or enclose what breaks the subject from its verb
//! ("Courts, where possible,"). The subject is what is left.

mod scene;

use super::super::super::scan::{find_word, first_of, pieces, some, trim};
use super::super::super::word_set::WordSet;
use super::super::facts::article_off;
use crate::source::bytes;
pub(super) use scene::sets_the_scene;
use std::ops::Range;

/// Verbs and nouns before a "that" whose clause has a subject of its own.
const REPORTS: &[&str] = words! {
    "agree" "agrees" "agreed" "believe" "believes" "believed" "affirm" "affirms" "affirmed"
    "reaffirm" "reaffirmed" "hold" "holds" "held" "stress" "stresses" "stressed" "emphasize"
    "emphasise" "emphasized" "emphasised" "underline" "underlined" "underscore" "underscored"
    "recommend" "recommends" "recommended" "reiterate" "reiterated" "consider" "considered"
    "declare" "declares" "declared" "note" "noted" "proclaim" "propose" "proposed" "suggest"
    "suggested" "recognise" "recognize" "recognised" "recognized" "acknowledge" "acknowledged"
    "view" "conviction" "consensus" "opinion" "belief" "confirm" "confirmed" "essential"
    "important" "necessary" "vital" "crucial" "imperative" "convinced" "resolve" "resolved"
    "resolves" "urge" "request" "advise" "understanding" "ensure" "highlight" "highlighted"
    "concur" "concluded" "conclude" "recall" "recalls" "recalled" "show" "showed" "shown"
    "demonstrate" "demonstrated" "reveal" "revealed" "wish" "desire" "principle"
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

/// The last of some words, and what stands before it. A word is short: its letters are soon
/// looked at one by one.
fn last_apart(words: &str) -> Option<(&str, &str)> {
    let space = words.bytes().rposition(|byte| byte == b' ')?;
    Some((words.get(..space)?, words.get(space + 1..)?))
}

/// A subject without the last of such words.
fn without_adverb(subject: &str) -> Option<&str> {
    let (before, last) = last_apart(subject)?;
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
    let from = clause_start(before, stop.map_or(0, |stop| stop + 1));
    let mut whole = between_commas(sentence, from..verb)?;
    // "If it rains, and states shall": what joins clauses is no part of it.
    const AND: [&str; 5] = ["and ", "or ", "but ", "And ", "But "];
    let text = sentence.get(whole.clone())?;
    let own = AND.iter().find_map(|and| text.strip_prefix(*and));
    let own = own
        .unwrap_or(text)
        .trim_start_matches(['“', '"', '‘', '(', '['])
        // "Under the theme “Ice,” the bars": what closes the part before.
        .trim_start_matches(['”', '’', ' ']);
    whole.start = whole.end - own.len();
    let mut text = own;
    while let Some(cut) = without_adverb(text) {
        text = cut.trim_end();
    }
    // "The Council is concerned that fish are lost, and strongly supports".
    if sentence
        .get(whole.end..verb)
        .is_some_and(|rest| rest.trim_start_matches([',', ' ']).starts_with("and"))
    {
        text = to_its_verb(text);
    }
    // "Arbitrators are and shall remain".
    text = [" are and", " is and"]
        .iter()
        .find_map(|are| text.strip_suffix(are))
        .unwrap_or(text);
    // "Although notaries have powers they", "We count boats and we": the second clause's own.
    if let Some((clause, own)) = last_apart(text)
        && PRONOUNS.contains(&own)
        && (sets_the_scene(clause) || repeats_we(clause))
    {
        whole.start += clause.len() + 1;
        text = own;
    }
    // "Strongly affirm", "to urge": an adverb is no one.
    let alone = || {
        let lower = text.to_ascii_lowercase();
        let none = ["to", "now", "now therefore"];
        none.contains(&lower.as_str()) || ADVERBS.has(&lower) || WISHES.contains(&lower.as_str())
    };
    if text.len() <= LONGEST_ADVERB && alone() {
        return None;
    }
    some(article_off(sentence, whole.start..whole.start + text.len()))
}

/// A subject up to its own verb, where another verb of the same subject follows.
fn to_its_verb(text: &str) -> &str {
    const BE: [&str; 4] = [" is ", " are ", " was ", " were "];
    const RELATIVE: [&str; 4] = [" that", " which", " who", " what"];
    let first = first_of(text, &BE, 0).and_then(|(be, _)| text.get(..be.start));
    let own = first.filter(|own| !RELATIVE.iter().any(|word| own.contains(word)));
    own.unwrap_or(text)
}

/// Who was named before.
const PRONOUNS: [&str; 4] = ["they", "we", "he", "she"];

/// "We count boats and": a clause of such a subject, and another begins.
fn repeats_we(clause: &str) -> bool {
    let joined = [" and", " but"].iter().any(|and| clause.ends_with(and));
    let first = clause.split(' ').next().unwrap_or_default();
    joined && PRONOUNS.contains(&first.to_ascii_lowercase().as_str())
}

/// The part between commas that acts, with the parts of the list that it ends.
fn between_commas(sentence: &str, stretch: Range<usize>) -> Option<Range<usize>> {
    let parts = pieces(sentence, stretch, &[',']).into_iter();
    let parts: Vec<Range<usize>> = parts.map(|part| trim(sentence, part, &[])).collect();
    let words = |at: usize| {
        let part = parts.get(at).cloned();
        part.and_then(|part| sentence.get(part)).unwrap_or_default()
    };
    let mut last = parts.len().checked_sub(1)?;
    // A comma right before the verb closes what is set off.
    if words(last).is_empty() {
        let set_off = (1..last).rev().find(|at| sets_the_scene(words(*at)));
        last = set_off.unwrap_or(last).checked_sub(1)?;
    }
    let mut filled = (0..=last).rev().filter(|at| !words(*at).is_empty());
    // "In order to protect birds, dredging companies": else what stands at the verb.
    let nearest = filled.clone().next();
    let end = filled.find(|at| !sets_the_scene(words(*at))).or(nearest)?;
    let mut start = end;
    // "judges and, where possible, clerks".
    if let Some(two) = end.checked_sub(2)
        && [" and", " or"].iter().any(|and| words(two).ends_with(and))
        && !sets_the_scene(words(two))
    {
        start = two;
    }
    if start < end || is_joined(words(end)) {
        while let Some(before) = start.checked_sub(1)
            && is_member(words(before))
        {
            start = before;
        }
    }
    Some(parts.get(start)?.start..parts.get(end)?.end)
}

/// "Courts, registries and bars": a list ends with "and".
fn is_joined(part: &str) -> bool {
    ["and ", "or "].iter().any(|and| part.starts_with(and))
        || find_word(part, "and", 0).is_some()
        || find_word(part, "or", 0).is_some()
}

/// Whether a part may belong to a list that ends after it.
fn is_member(part: &str) -> bool {
    const WORDS: usize = 8;
    !part.is_empty() && !sets_the_scene(part) && part.split_whitespace().count() <= WORDS
}

/// Where the clause of a verb begins: after "We agree that". The "that" of "states that
/// are parties" opens none.
fn clause_start(before: &str, from: usize) -> usize {
    let mut at = from;
    // "SECOND, that courts should act": the item is what was declared.
    let opens = before.get(from..).and_then(|text| {
        let text = text.trim_start();
        let clause = text.strip_prefix("that ").or_else(|| {
            let clause = text.strip_prefix("That ").or(text.strip_prefix("THAT "))?;
            let first = clause.split(' ').next().unwrap_or_default();
            // "That courts should act": of several, "that" points at none.
            let many = clause.trim_end().ends_with('s') && !clause.trim_end().ends_with("ss");
            let first = [
                "the", "this", "all", "each", "every", "any", "no", "whoever", "those",
            ]
            .contains(&first);
            (first || many).then_some(clause)
        })?;
        Some(before.len() - clause.len())
    });
    let mut start = opens.unwrap_or(from).max(relative_start(before, from));
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

/// "The Forum issued a text in which ministers affirmed": after what the clause hangs on.
fn relative_start(before: &str, from: usize) -> usize {
    let which = find_word(before, "which", from);
    let after = which.and_then(|which| {
        let preposition = before.get(..which)?.trim_end().rsplit(' ').next()?;
        ["in", "at", "during"]
            .contains(&preposition)
            .then_some(which + "which".len())
    });
    after.unwrap_or(from)
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
            ("We count boats and we should act.", "we"),
            ("Under the theme “Ice,” the bars should act.", "bars"),
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
                "States, meeting in Cork on 3 and 4 May, should act.",
                "States",
            ),
            ("THAT this Congress should act.", "this Congress"),
            ("That this Meeting should act.", "this Meeting"),
            (
                "In order to protect birds, dredging companies should act.",
                "dredging companies",
            ),
        ] {
            let verb = sentence
                .find("should")
                .expect("every sentence has a “should”");
            let found = subject(sentence, verb).map(|range| &sentence[range]);
            assert_eq!(found, Some(expected), "{sentence}");
        }
    }
}
