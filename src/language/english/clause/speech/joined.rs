//! Verbs after a comma or an "and", whose subject stands before an earlier one.

use super::super::super::cues::SPEAKERS;
use super::super::super::subordinate::near_after;

/// "We, the Chief Justices of …, recognise"; "The participants, after debate, urged".
pub(super) fn enclosed(before: &str) -> bool {
    before.split(',').any(|chunk| {
        let last = chunk.split_whitespace().next_back().unwrap_or_default();
        SPEAKERS.has(last) || chunk.trim() == "we"
    })
}

/// "Endorsed the plan and [thanked] …", "STRONGLY CONDEMNS attacks and [DEMANDS] …": an
/// item that begins with another verb of a body's, in the same form.
pub(super) fn does_too(lower: &str, verb: &str) -> bool {
    const STEMS: &[&str] = words! {
        "endors" "approv" "condemn" "adopt" "express" "deplor" "regret" "receiv" "review"
        "discuss" "examin" "consider" "declar" "establish" "elect" "oppos" "reject" "denounc"
        "confirm" "tak" "welcom" "recall" "reaffirm" "decid"
    };
    let mut words = near_after(lower, 0).split_whitespace();
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

/// "The Council reviewed … and requests": somebody speaks at the start.
pub(super) fn speaker_before(lower: &str, at: usize) -> bool {
    let before = near_after(lower.get(..at).unwrap_or_default(), 0);
    let mut first = before.split_whitespace().take(8);
    first.any(|word| SPEAKERS.has(word))
}
