//! Passives: "should be kept by every court". Whom they bind stands after "by", or is
//! not said.

use super::super::super::scan::{find_word, first_of, some, trim};
use super::super::facts::article_off;
use super::super::party::is_party;
use super::super::subordinate::near_after;
use super::roles::EVERYBODY;
use std::ops::Range;

/// Participles that don't end with "-ed".
const ODD: &[&str] = words! {
    "born" "borne" "bound" "bought" "broken" "brought" "built" "cast" "caught" "chosen"
    "cut" "dealt" "done" "drawn" "driven" "felt" "found" "forgotten" "fought" "given"
    "heard" "held" "hidden" "kept" "known" "laid" "led" "left" "lent" "lost" "made" "met"
    "overcome" "overseen" "paid" "put" "read" "rewritten" "rung" "said" "seen" "sent"
    "set" "shown" "shut" "sold" "sought" "spent" "spoken" "spread" "struck" "swept"
    "taken" "taught" "thought" "thrown" "told" "undertaken" "understood" "upheld"
    "withdrawn" "withheld" "won" "worn" "written"
};
/// Participles whose subject is still the one to act, and those that say what it is like.
const ACTIVE: &[&str] = words! {
    "accustomed" "advised" "aligned" "based" "bound"
    "committed" "concerned" "dedicated" "detailed" "determined" "devoted"
    "encouraged" "engaged" "entitled" "expected" "experienced" "guided" "interested"
    "invited" "limited" "mandated" "obligated" "obliged" "open-minded"
    "prepared" "qualified" "requested" "required" "resolved" "seen" "skilled" "supposed"
    "united" "urged" "well-founded"
};
/// Words after "by" that name no one.
const MEANS: &[&str] = &[
    "means",
    "way",
    "virtue",
    "reason",
    "law",
    "reference",
    "consensus",
];
/// What ends the one who acts.
const STOPS: &[&str] = words! {
    "," ";" ":" "." " in " " for " " to " " with " " on " " at " " under " " when " " if "
    " unless " " before " " after " " within " " through " " as " " without " " during "
    " until " " so that " " while " " where " " throughout " " and must " " and shall "
    " and should " " and may " " and will "
};

/// Whether what follows a modal is a passive: "be strictly kept".
pub(super) fn is_passive(lower: &str, modal_end: usize) -> bool {
    let rest = lower.get(modal_end..).unwrap_or_default();
    let mut words = rest.split_whitespace().skip_while(|word| skipped(word));
    if !matches!(words.next(), Some("be" | "is" | "are" | "been")) {
        return false;
    }
    let participle = words.find(|word| !skipped(word)).unwrap_or_default();
    let participle = participle.trim_end_matches(|c: char| !c.is_alphanumeric());
    let ends = participle.len() > 3 && participle.ends_with("ed") && !participle.ends_with("eed");
    (ends || participle == "guaranteed" || ODD.contains(&participle))
        && !ACTIVE.contains(&participle)
}

/// Whether a modal says what something is to be: "must always be free".
pub(super) fn is_state(lower: &str, modal_end: usize) -> bool {
    let rest = lower.get(modal_end..).unwrap_or_default();
    let mut words = rest.split_whitespace().skip_while(|word| skipped(word));
    words.next() == Some("be")
}

fn skipped(word: &str) -> bool {
    matches!(
        word,
        "not" | "also" | "always" | "only" | "further" | "never" | "therefore" | "all" | "first"
    ) || word.len() > 3 && word.ends_with("ly")
}

/// Who is to act: "kept [by every court] in the region".
pub(super) fn agent(sentence: &str, lower: &str, from: usize) -> Option<Range<usize>> {
    let by = from + find_word(near_after(lower, from), "by", 0)? + "by".len();
    let rest = near_after(lower, by);
    let mut words = rest.split_whitespace();
    let first = words.next()?;
    // "by law enforcement agencies", "by law firms"
    let bodies = ["enforcement", "firms", "schools", "societies"];
    let body = first == "law" && words.next().is_some_and(|word| bodies.contains(&word));
    if first.ends_with("ing") || MEANS.contains(&first) && !body {
        return None;
    }
    let end = first_of(rest, STOPS, 0).map_or(rest.len(), |(stop, _)| stop.start);
    let range = article_off(sentence, trim(sentence, by..by + end, &[]));
    let acts = |words: &str| is_party(words) && !EVERYBODY.contains(&words);
    some(range).filter(|range| sentence.get(range.clone()).is_some_and(acts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_to_act_stands_after_by() {
        for (sentence, expected) in [
            (
                "Maps shall be kept by all the courts of the region.",
                Some("all the courts of the region"),
            ),
            ("Fees should be lowered by 2030.", None),
            ("Fees should be lowered by law.", None),
            (
                "Letters must be respected by law enforcement agencies.",
                Some("law enforcement agencies"),
            ),
            ("Awards should be enforced by using new tools.", None),
            ("Laws must be kept by all.", None),
            (
                "Funds shall be kept by the lake boards and must be open to all.",
                Some("lake boards"),
            ),
            (
                "Rights should be kept by each State, in due time.",
                Some("each State"),
            ),
        ] {
            let lower = sentence.to_ascii_lowercase();
            let at = lower
                .find(" be ")
                .expect("every sentence has a verb with “be”");
            assert!(is_passive(&lower, at), "{sentence}");
            let found = agent(sentence, &lower, at).map(|range| &sentence[range]);
            assert_eq!(found, expected, "{sentence}");
        }
        // So far from its verb nobody is sought: a sentence may have verbs without end.
        let far = format!("maps will be kept{} by each court", " x".repeat(300));
        assert_eq!(agent(&far, &far, "maps will".len()), None);
        for active in [
            " be independent",
            " be required to pay",
            " be open",
            " need",
            " be",
        ] {
            assert!(!is_passive(active, 0), "{active}");
        }
    }
}
