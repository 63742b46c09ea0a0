//! Which clauses of a Chinese sentence say only when something holds: 如果当事人必须付费，….

use super::super::phrases::{Phrases, Sought};
use super::Words;
use super::aims::is_aimed_at;
use super::lexicon::Lexicon;
use super::verbs::{clause_after, clause_before};

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&HOPES];

/// Words that open such a clause.
static OPENERS: Lexicon = Lexicon::of_beginnings(
    "\
    如果 如有 如需 如遇 如因 如当 如當 如其 若 倘若 假如 假若 除非 一旦 无论 無論 不论 不論 \
    尽管 儘管 虽然 雖然 即使 即便 只要 只有 因为 因為 由于 由於 当 當",
);

/// What says that somebody hopes.
static HOPES: Phrases<&str> = Phrases::new(&["希望", "期望", "期待", "盼望"]);

/// Whether the word at a byte of a sentence stands in such a clause. 当 opens one only
/// where 时 or 的 ends it: 当事人 and 当局 are somebody.
pub(super) fn is_subordinate(sentence: &Words, at: usize) -> bool {
    let clause = clause_before(sentence, at).trim_start();
    let joints = ['但', '且', '而', '并', '並'];
    let clause = clause.strip_prefix(joints).unwrap_or(clause);
    // 我们希望各国继续支持…: what is hoped is asked of nobody.
    if HOPES.within(sentence, at - clause.len()..at).is_some() || is_aimed_at(sentence, at) {
        return true;
    }
    if OPENERS.begin(clause).is_none() {
        return false;
    }
    !clause.starts_with(['当', '當']) || {
        let rest = clause_after(sentence, at);
        rest.ends_with(['时', '時']) || rest.ends_with("的时候")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_end_at_the_comma() {
        let sentence = "除非当事人必须付费，法院应当立案。";
        let at = |word: &str| {
            sentence
                .find(word)
                .expect("the word stands in its sentence")
        };
        let stands = |sentence: &str, at: usize| is_subordinate(&sentence.into(), at);
        assert!(stands(sentence, at("必须")));
        assert!(!stands(sentence, at("应当")));
        assert!(stands("我们希望各国支持港口。", "我们希望各国".len()));
        let aim = "会议旨在通过交流，重申承诺。";
        assert!(stands(aim, "会议旨在通过交流，".len()));
        let both = "会议旨在促进交流，并重申承诺。";
        assert!(!stands(both, "会议旨在促进交流，并".len()));
        assert!(!stands("当事人必须付费。", "当事人".len()));
        assert!(stands("当各国必须付费时，法院", "当各国".len()));
    }
}
