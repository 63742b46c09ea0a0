//! How a statement looks: what it begins and ends with.

use crate::model::types::{Force, ProvisionKind, Quote, Statement};

/// Whether a statement opens a list: by a colon, by a verb alone ("RECOMMENDS"), or as it
/// has no end and what comes after it has a number.
pub(super) fn opens(kind: ProvisionKind, statement: &Statement, above_number: bool) -> bool {
    let all = |test: fn(&Quote) -> bool| statement.text.iter().all(test);
    let colon = |quote: &Quote| quote.text.ends_with([':', '：']);
    let single =
        |quote: &Quote| !quote.text.is_empty() && quote.text.chars().all(char::is_uppercase);
    let unended = |quote: &Quote| quote.text.ends_with(|c: char| c.is_ascii_lowercase());
    statement.text.iter().any(colon)
        || kind == ProvisionKind::Opening && !statement.text.is_empty() && all(single)
        || (above_number || kind == ProvisionKind::Opening)
            && statement.number.is_empty()
            && !statement.text.is_empty()
            && all(unended)
}

/// Whether each version of a statement ends with one of some marks.
pub(super) fn ends_in(statement: &Statement, marks: &[char]) -> bool {
    statement
        .text
        .iter()
        .all(|quote| quote.text.ends_with(marks))
}

/// Whether a statement has no subject: its cue is what it begins with.
pub(super) fn begins_with_cue(statement: &Statement) -> bool {
    let start = |quote: &Quote| quote.passages.first().map(|passage| passage.start);
    let first = |cue: &Quote| {
        statement
            .text
            .iter()
            .any(|text| text.language == cue.language && start(text) == start(cue))
    };
    statement.speaker.is_empty() && !statement.cue.is_empty() && statement.cue.iter().all(first)
}

/// "Training is essential", 训练至关重要: what it is said of stands before, and nothing is to be
/// done, whatever word it begins with.
pub(super) fn is_said_of_thing(statement: &Statement) -> bool {
    let start = |quote: &Quote| quote.passages.first().map(|passage| passage.start);
    let before_cue = |thing: &Quote| {
        let mut cues = statement.cue.iter();
        cues.any(|cue| cue.language == thing.language && start(thing) < start(cue))
    };
    statement.force == Some(Force::Recognition)
        && !statement.matter.is_empty()
        && statement.matter.iter().all(before_cue)
}

/// "to ask the Union to train its officers" below "resolves:": the call is what is resolved.
pub(super) fn asks_itself(lead: &Statement, statement: &Statement) -> bool {
    let asks = statement.force == Some(Force::Call);
    let named = !statement.addressee.is_empty() && !statement.action.is_empty();
    lead.force == Some(Force::Commitment) && asks && named
}

/// "and invite States to join": it calls on somebody, which the parts of the list don't.
pub(super) fn asks_others(statement: &Statement) -> bool {
    let own = !statement.addressee.is_empty() && !statement.action.is_empty();
    statement.force == Some(Force::Call) && statement.speaker.is_empty() && own
}

/// "Call on States to …", 建议各国…: it begins with what it does in one language at least,
/// and says of whom it is asked. In another, "States are urged to" may stand for it.
pub(super) fn asks_by_itself(statement: &Statement) -> bool {
    let start = |quote: &Quote| quote.passages.first().map(|passage| passage.start);
    let first = |text: &Quote| {
        let mut cues = statement.cue.iter();
        cues.any(|cue| cue.language == text.language && start(cue) == start(text))
    };
    let asks = matches!(statement.force, Some(Force::Call | Force::Recommendation));
    let own = !statement.addressee.is_empty() && !statement.action.is_empty();
    asks && own && statement.speaker.is_empty() && statement.text.iter().any(first)
}

/// "Errors.", "(Access to shore)", "Access", 救济: a few words that head an item of more.
/// Without a mark they are fewer: "Hold sand with grass" is something to do.
pub(super) fn heads(statement: &Statement) -> bool {
    const WORDS: usize = 4;
    const UNMARKED: usize = 2;
    /// In code points.
    const LONGEST: usize = 40;
    const BRACKETS: [char; 4] = ['(', ')', '（', '）'];
    let begins = |c: char| c.is_alphabetic() && !c.is_lowercase();
    statement.force.is_none()
        && statement.text.iter().all(|quote| {
            let words = quote.text.trim_matches(BRACKETS);
            let most = match quote.text.ends_with(['.', ')', '）']) {
                true => WORDS,
                false if words.ends_with(char::is_alphanumeric) => UNMARKED,
                false => 0,
            };
            words.starts_with(begins)
                && words.split(' ').count() <= most
                && words.chars().nth(LONGEST).is_none()
        })
}

/// Whether a statement begins with a capital.
pub(super) fn speaks_up(statement: &Statement) -> bool {
    let capital = |quote: &Quote| quote.text.starts_with(char::is_uppercase);
    statement.text.iter().any(capital)
}
