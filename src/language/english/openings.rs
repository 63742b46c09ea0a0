//! The formulas that open the operative part of an English text.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::find_word;
use super::{OpeningCue, Words};

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&VOICES, &OPENINGS];

/// What says what somebody feels or expects.
static VOICES: Phrases<&str> = Phrases::new(words! {
    "deplore" "deplores" "deplored" "condemn" "condemns" "condemned" "denounce" "denounces"
    "denounced" "regret" "regrets" "regretted" "remind" "reminds" "reminded" "oppose"
    "opposes" "opposed" "reject" "rejects" "rejected" "look forward" "looks forward"
    "looked forward" "express concern" "expresses concern" "expressed concern"
    "express our concern" "expressed their concern"
    "express solidarity" "expressed solidarity"
    "express satisfaction" "expressed satisfaction" "expresses satisfaction"
    "express our satisfaction" "expressed their satisfaction" "expressed its satisfaction"
});

/// Whether a sentence says so.
pub(super) fn voices(sentence: &Words) -> bool {
    VOICES.first_word(sentence, 0).is_some()
}

/// What announces that something follows; what says more comes first.
const ANNOUNCING: &[&str] = &["the following", "following", "as follows"];

/// What the operative part is opened with.
static OPENINGS: Phrases<&str> = Phrases::new(&[
    "expressed the following",
    "express the following",
    "shared the view",
    "shared the following",
    "share the view",
    "share the following",
    "declare",
    "declares",
    "declared",
    "solemnly declare",
    "proclaim",
    "proclaims",
    "adopted the following",
    "adopt the following",
    "agreed on the following",
    "agree on the following",
    "agreed as follows",
    "agree as follows",
    "agreed that",
    "agreed to the following",
    "reached the following",
    "reached consensus",
    "issued the following",
    "issue the following",
    "state the following",
    "made the following",
    "make the following",
    "makes the following",
    "recommend the following",
    "recommended the following",
    "affirm the following",
    "affirmed the following",
    "adopts the following",
    "adopted this",
    "adopt this",
    "adopts this",
    "endorsed the following",
    "endorse the following",
    "arrived at the following",
    "came to the following",
    "resolve as follows",
    "resolves as follows",
    "resolved as follows",
    "decided as follows",
    "decides as follows",
    "concluded as follows",
    "hereby",
]);

/// The formula of a sentence, and whether it announces what comes next.
pub(super) fn opening(sentence: &Words) -> Option<OpeningCue> {
    OPENINGS.first_word(sentence, 0)?;
    let lower = sentence.lower();
    let first = |words: &&'static str| {
        let at = find_word(lower, words, 0)?;
        Some((*words, at + words.len()))
    };
    let announces = ANNOUNCING.iter().find_map(first);
    Some(OpeningCue {
        announces: announces.is_some(),
        ends: announces.is_some_and(|(words, end)| {
            // "the following common views."
            let most = if words == "the following" { 2 } else { 0 };
            let rest = lower.get(end..).unwrap_or_default();
            words != "following"
                && rest
                    .split(|c: char| !c.is_alphanumeric())
                    .filter(|word| !word.is_empty())
                    .nth(most)
                    .is_none()
        }),
    })
}
