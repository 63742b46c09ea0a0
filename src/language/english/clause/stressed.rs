//! What is stressed or agreed: "We stress that courts should act" says what ought to be
//! done.

use super::super::Words;
use super::super::cues::ACTS;
use super::cue::is_event;
use crate::language::scan::{find_word, first_piece, is_whole};
use crate::model::Force;
use std::ops::Range;

/// Verbs that say again what holds.
const STRESS: &[&str] = words! {
    "stress" "stresses" "stressed" "recall" "recalls" "recalled" "emphasize" "emphasise"
    "emphasizes" "emphasises"
    "emphasized" "emphasised" "underline" "underlines" "underlined" "underscore"
    "underscores" "underscored" "believe" "believes" "believed" "reiterate" "reiterates"
    "reiterated" "affirm" "affirms" "affirmed" "reaffirm" "reaffirms" "reaffirmed"
    "agreed that" "agree that" "hold that" "holds that" "held that" "consider that"
    "considers that" "considered that" "share the view that" "shared the view that"
    "are of the view that" "were of the view that" "is of the view that"
    "was of the view that" "are of the opinion that" "were of the opinion that"
    "is of the opinion that" "was of the opinion that" "are convinced that"
    "is convinced that" "were convinced that" "point out that" "pointed out that"
    "declare that" "declares that" "declared that" "it was agreed that" "it is agreed that"
    "it was stressed that" "it was emphasised that" "it was emphasized that"
    "it was underlined that" "it was recognised that" "it was recognized that"
};

/// "We stress that courts should act", where nothing but a subject stands between.
pub(super) fn is_stressed(
    lower: &str,
    act: &Range<usize>,
    modal: &Range<usize>,
    force: Force,
) -> bool {
    let verb = lower.get(act.clone()).unwrap_or_default();
    let between = lower.get(act.end..modal.start).unwrap_or_default();
    force == Force::Recognition && STRESS.contains(&verb) && is_subject(verb, between)
}

/// Whether nothing but a subject stands between a verb of saying and the verb of its clause.
fn is_subject(said: &str, between: &str) -> bool {
    let that = said.ends_with("that") || between.trim_start().starts_with("that");
    let between = without_scene(between);
    that && between.split_whitespace().count() <= 12
        && !between.contains([',', ';'])
        && [" is ", " are ", " has ", " have "]
            .iter()
            .all(|verb| !between.contains(verb))
}

/// "Reaffirms that everyone [has the right to] read": the right is what it is about.
pub(super) fn right_too(sentence: &Words, act: (Range<usize>, Force)) -> (Range<usize>, Force) {
    // So far from the verb the right may stand.
    const FAR: usize = 160;
    let lower = sentence.lower();
    let verb = lower.get(act.0.clone()).unwrap_or_default();
    if act.1 != Force::Recognition || !STRESS.contains(&verb) {
        return act;
    }
    let until = (act.0.end + FAR).min(lower.len());
    let meant = |range: &Range<usize>, (_, force): &(&str, Force)| {
        *force == Force::Right && is_whole(lower, range) && range.end <= until
    };
    let Some((right, _)) = ACTS.word(sentence, act.0.end, meant) else {
        return act;
    };
    let between = lower.get(act.0.end..right.start).unwrap_or_default();
    // "that those who have the right to vote": whose right it is, and no more.
    let told = [" who ", " which ", " whose "];
    match is_subject(verb, between) && told.iter().all(|who| !between.contains(who)) {
        true => (right, Force::Right),
        false => act,
    }
}

/// "agreed that each would name one": what is agreed to be done is promised.
pub(super) fn is_promised(lower: &str, act: &Range<usize>, force: Force) -> bool {
    let verb = lower.get(act.clone()).unwrap_or_default();
    let clause = first_piece(lower.get(act.end..).unwrap_or_default(), &[';', ',']);
    let agreed = match verb {
        "agreed that" | "agree that" | "agrees that" | "it was agreed that"
        | "it is agreed that" => true,
        // "declare that we will act".
        _ => verb.starts_with("declare") && clause.trim_start().starts_with("we will "),
    };
    if force != Force::Recognition || !agreed {
        return false;
    }
    let would = find_word(clause, "would", 0).or_else(|| find_word(clause, "will", 0));
    let Some((subject, would)) = would.and_then(|at| clause.split_at_checked(at)) else {
        return false;
    };
    let event = would
        .split_once(' ')
        .is_some_and(|(_, next)| is_event(next));
    subject.split_whitespace().count() <= 12 && !subject.contains(" who ") && !event
}

/// What stands after a verb, without what is set off first: "that, facing low water, states".
fn without_scene(between: &str) -> &str {
    const SCENES: &[&str] = words! {
        "in" "given" "under" "for" "at" "with" "to" "as" "where" "if" "when" "while" "despite"
        "on" "after" "before" "amid" "until" "unless" "once"
    };
    let between = between.trim();
    let Some((scene, rest)) = between.rsplit_once(',') else {
        return between;
    };
    let scene = scene.trim_start_matches(',').trim_start();
    let scene = scene.strip_prefix("that ").unwrap_or(scene);
    let scene = scene.trim_start_matches([',', ' ']);
    let first = scene.split_whitespace().next().unwrap_or_default();
    let sets = SCENES.contains(&first) || first.len() > 5 && first.ends_with("ing");
    match sets && !scene.contains([',', ';']) {
        true => rest.trim(),
        false => between,
    }
}

#[cfg(test)]
mod tests {
    use crate::language::english::clause::read;
    use crate::model::Force;

    #[test]
    fn a_right_that_is_stressed_is_a_right() {
        for (sentence, expected) in [
            (
                "Reaffirms that everyone deprived of liberty has the right to read;",
                Force::Right,
            ),
            (
                "We stress that children are entitled to rest.",
                Force::Right,
            ),
            (
                "They recalled that those who have the right to vote are few.",
                Force::Recognition,
            ),
            (
                "We stress that the lake is deep, and that all have the right to fish.",
                Force::Recognition,
            ),
        ] {
            let clause = read(&sentence.into()).expect("every sentence does something");
            assert_eq!(clause.act, Some(expected), "{sentence}");
        }
    }
}
