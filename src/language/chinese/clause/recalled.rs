//! 我们忆及…，同意…; 部长们回顾了…，并对…表示赞赏: what is recalled stands by the way, as in
//! "We, recalling …, agree to".

use super::super::verbs::{clause_before, follows_clause, without_adverbs};
use crate::model::Force;
use std::ops::Range;

/// Verbs of those who look back.
const REVIEWS: &[&str] = &["回顾", "回顧", "回顾了", "回顧了"];

/// The same; what others recall is as much as what they then do.
const RECALLS: &[&str] = &["忆及", "憶及"];

/// What asks nobody, where the same sentence goes on to ask somebody: 欢迎…，并敦促….
const WELCOMES: &[&str] = &["欢迎", "歡迎"];

/// Whether the first verb of a sentence may stand by the way.
pub(super) fn is_by_the_way(sentence: &str, cue: &Range<usize>) -> bool {
    let verb = sentence.get(cue.clone()).unwrap_or_default();
    REVIEWS.contains(&verb)
        || WELCOMES.contains(&verb)
        || RECALLS.contains(&verb) && sentence.starts_with(['我', '吾'])
}

/// Verbs that ask somebody to act.
const ASKS: &[&str] = &[
    "敦促", "呼吁", "呼籲", "鼓励", "鼓勵", "要求", "号召", "號召", "促请", "促請",
];

/// Whether what is done next is what the sentence does: the verb of a later clause that
/// promises, asks or thanks, by those who recall.
pub(super) fn yields(
    sentence: &str,
    (first, _): &(Range<usize>, Force),
    (next, force): &(Range<usize>, Force),
) -> bool {
    let clause = clause_before(sentence, next.start);
    let apart = next.start - clause.len() >= first.end && follows_clause(sentence, next.start);
    let bare = without_adverbs(clause).trim_matches([' ', '并', '並', '还', '還']);
    // 欢迎…，敦促…
    let welcomes = sentence.get(first.clone());
    if welcomes.is_some_and(|verb| WELCOMES.contains(&verb)) {
        return apart && *force == Force::Call && bare.is_empty() && {
            let asks = sentence.get(next.clone()).unwrap_or_default();
            ASKS.contains(&asks)
        };
    }
    // 对…表示赞赏
    let thanks = *force == Force::Appreciation && bare.starts_with(['对', '對', '向']);
    apart && *force != Force::Recognition && (bare.is_empty() || thanks)
}
