//! Duties without 有义务: 各国有保护湖泊的义务; 船东负有…的责任.

use super::super::super::phrases::Phrases;
use super::super::super::scan::first_of;
use super::super::Words;
use super::super::party;
use super::super::verbs::{begins_action, clause_after, clause_before, without_adverbs};
use std::ops::Range;

/// What somebody has who has a duty.
const HAS: &[&str] = &["负有", "負有", "都有", "均有", "有"];

/// What ends the words for it.
pub(super) static DUTIES: Phrases<&str> = Phrases::new(&["的义务", "的義務", "的责任", "的責任"]);

/// The verb of such a sentence.
pub(super) fn duty(sentence: &Words, from: usize) -> Option<Range<usize>> {
    // Most sentences name none.
    DUTIES.first_of(sentence, from)?;
    let (has, _) = first_of(sentence, HAS, from)?;
    let clause = clause_after(sentence, has.end).trim_end_matches(['。', '；', ';', '！']);
    let holder = party::ends_name(without_adverbs(clause_before(sentence, has.start)));
    (holder && begins_action(clause) && duty_at(clause).is_some()).then_some(has)
}

/// Where the words for the duty begin at the end of what is to be done: 保护湖泊[的义务].
pub(super) fn duty_at(clause: &str) -> Option<usize> {
    let end = DUTIES
        .all()
        .iter()
        .find_map(|duty| clause.strip_suffix(*duty));
    end.map(str::len)
        .filter(|_| !clause.contains("区别的") && !clause.contains("區別的"))
}
