//! Verbs after a comma or an "and", whose subject stands before an earlier one.

use super::super::super::cues::SPEAKERS;
use super::super::super::subordinate::near_after;
use crate::language::scan::first_word;

/// "We, the Chief Justices of …, recognise"; "The participants, after debate, urged".
pub(super) fn enclosed(before: &str) -> bool {
    before.split(',').any(|chunk| {
        let last = chunk.split_whitespace().next_back().unwrap_or_default();
        SPEAKERS.has(last) || chunk.trim() == "we"
    })
}

/// "The Council of Wardens, meeting in Cork,", "The Council meeting in Cork": who is told by
/// the first words, and where or when it meets by the others.
pub(super) fn meets(before: &str) -> bool {
    const MEETS: &[&str] = words! {
        "meeting in" "meeting at" "meeting on" "assembled in" "assembled at" "gathered in"
        "gathered at" "sitting in" "sitting at" "convened in" "convened at" "met in" "met at"
    };
    let Some(rest) = before.strip_prefix("the ") else {
        return false;
    };
    let Some((meets, _)) = first_word(rest, MEETS, 0) else {
        return false;
    };
    let Some((who, place)) = rest.split_at_checked(meets.start) else {
        return false;
    };
    let head = who.split(" of ").next().unwrap_or_default();
    let last = head.trim_end_matches([',', ' ']).rsplit(' ').next();
    let verbs = [" and ", " which ", " that ", " who ", ";", ":"];
    let verb = place.ends_with(" and") || verbs.iter().any(|verb| place.contains(verb));
    last.is_some_and(|last| SPEAKERS.has(last)) && !verb
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

#[cfg(test)]
mod tests {
    use super::meets;

    #[test]
    fn who_is_told_before_the_place() {
        for (before, spoken) in [
            ("the council, meeting in cork on 4 may 2021,", true),
            ("the council of tide keepers, meeting in cork,", true),
            ("the council meeting in cork", true),
            ("the keepers meeting in cork", false),
            ("the council met in cork and", false),
            ("judges meeting in cork", false),
        ] {
            assert_eq!(meets(before), spoken, "{before}");
        }
    }
}
