//! English verbs that take a side: "We condemn", "The Council supports".

use super::super::phrases::{Phrases, Sought};
use super::cues::{DOERS, SPEAKERS};
use super::{StanceMention, Words};

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&STANCES];

/// Verbs, and whether they support.
static STANCES: Phrases<(&str, bool)> = Phrases::new(&[
    ("condemn", false),
    ("condemns", false),
    ("condemned", false),
    ("denounce", false),
    ("denounces", false),
    ("denounced", false),
    ("oppose", false),
    ("opposes", false),
    ("opposed", false),
    ("reject", false),
    ("rejects", false),
    ("rejected", false),
    ("support", true),
    ("supports", true),
    ("supported", true),
    ("welcome", true),
    ("welcomes", true),
    ("welcomed", true),
    ("endorse", true),
    ("endorses", true),
    ("endorsed", true),
    ("call for", true),
    ("calls for", true),
    ("called for", true),
]);

/// Words, the longer ones as words begin with them, that turn support round: "call for an end
/// to".
const AGAINST: &[&str] = words! {
    "not" "no" "none" "neither" "nor" "never" "without" "end" "stop" "halt" "ban" "against"
    "refrain" "avoid" "oppos" "reject" "condemn" "denounc" "cease" "eliminat" "combat" "fight"
    "prevent" "prohibit" "abolish" "abolition" "reduc" "remov" "repeal" "withdraw" "cancel"
    "limit" "refus" "fail" "lack" "weaken" "undermin" "attempt" "close" "closing" "closure"
    "ending" "ceasing" "restrict" "forbid"
};

/// The same, of a refusal: "oppose any weakening of".
const TURNED: &[&str] = words! {
    "not" "no" "without" "ban" "against" "oppos" "reject" "refus" "fail" "lack" "weaken"
    "undermin" "support" "welcom" "call" "calls" "encourag" "urge" "urges" "endors" "prevent"
    "limit" "restrict" "hinder" "obstruct" "delay" "abolish" "abolition" "remov" "repeal"
    "withdraw" "cancel" "forbid" "prohibit" "bans" "banning" "failure" "should"
};

/// Shorter words begin too many others: "no" and "notary".
const SHORT: usize = 4;

/// So many words at most stand up to the verb.
const LONGEST: usize = 8;

/// The side that a sentence takes, where nothing else in it turns that round.
pub(super) fn stance(sentence: &Words) -> Option<StanceMention> {
    let (range, &(_, supports)) = STANCES.first_word(sentence, 0)?;
    let lower = sentence.lower();
    let before = lower.get(..range.start)?;
    let rest = lower.get(range.end..)?;
    let turned = match supports {
        true => AGAINST,
        false => TURNED,
    };
    let turns = |word: &str| {
        let begins = |stem: &&str| stem.len() > SHORT && word.starts_with(*stem);
        turned.iter().any(|stem| *stem == word || begins(stem))
    };
    let plain = |text: &str| !text.split(|c: char| !c.is_alphabetic()).any(turns);
    // "Delegates opposed to the plan", "States supported by the fund".
    let past = rest.starts_with(" to ") || rest.starts_with(" by ");
    (is_subject(before) && plain(rest) && !past).then_some(StanceMention { range, supports })
}

/// "the council strongly": who speaks, and how.
fn is_subject(before: &str) -> bool {
    if before.contains([',', ';', ':', '(']) || before.split(' ').count() > LONGEST + 1 {
        return false;
    }
    let mut words = before.split_whitespace().rev();
    let how = |word: &&str| word.ends_with("ly") || ["also", "further", "hereby"].contains(word);
    match words.find(|word| !how(word)) {
        None => true,
        Some(last) => SPEAKERS.has(last) || DOERS.contains(&last),
    }
}
