//! What is stressed or agreed: "We stress that courts should act" says what ought to be
//! done.

use super::cue::is_event;
use crate::language::scan::{find_word, first_piece};
use crate::model::Force;
use std::ops::Range;

/// "We stress that courts should act", where nothing but a subject stands between.
pub(super) fn is_stressed(
    lower: &str,
    act: &Range<usize>,
    modal: &Range<usize>,
    force: Force,
) -> bool {
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
    let verb = lower.get(act.clone()).unwrap_or_default();
    let between = lower.get(act.end..modal.start).unwrap_or_default();
    let that = verb.ends_with("that") || between.trim_start().starts_with("that");
    let between = without_scene(between);
    force == Force::Recognition
        && STRESS.contains(&verb)
        && that
        && between.split_whitespace().count() <= 12
        && !between.contains([',', ';'])
        && [" is ", " are ", " has ", " have "]
            .iter()
            .all(|verb| !between.contains(verb))
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
