//! Which clauses of a Chinese sentence say only when something holds: 如果当事人必须付费，….

use super::super::phrases::{Phrases, Sought};
use super::lexicon::Lexicon;
use super::verbs::{clause_after, clause_before};
use super::{COMMAS, Words};

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&HOPES, &AIMS];

/// Words that open such a clause.
static OPENERS: Lexicon = Lexicon::of_beginnings(
    "\
    如果 如有 如需 如遇 如因 如当 如當 如其 若 倘若 假如 假若 除非 一旦 无论 無論 不论 不論 \
    尽管 儘管 虽然 雖然 即使 即便 只要 只有 因为 因為 由于 由於 当 當",
);

/// What says that somebody hopes.
static HOPES: Phrases<&str> = Phrases::new(&["希望", "期望", "期待", "盼望"]);

/// What an aim stands after.
static AIMS: Phrases<&str> = Phrases::new(&["旨在"]);

/// Whether the word at a byte of a sentence stands in such a clause. 当 opens one only
/// where 时 or 的 ends it: 当事人 and 当局 are somebody.
pub(super) fn is_subordinate(sentence: &Words, at: usize) -> bool {
    let clause = clause_before(sentence, at).trim_start();
    let joints = ['但', '且', '而', '并', '並'];
    let clause = clause.strip_prefix(joints).unwrap_or(clause);
    // 我们希望各国继续支持…: what is hoped is asked of nobody.
    if HOPES.within(sentence, at - clause.len()..at).is_some() || is_aim(sentence, at, clause) {
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

/// 旨在…, 旨在通过…，重申…: what is aimed at, the words before a verb being a clause of it.
fn is_aim(sentence: &Words, at: usize, clause: &str) -> bool {
    let Some((aim, _)) = AIMS.within(sentence, 0..at) else {
        return false;
    };
    let start = at - clause.len();
    let by = || {
        let between = sentence.get(aim.end..start).unwrap_or_default();
        let means = between.trim_end().trim_end_matches(COMMAS);
        let by = ["通过", "通過"].iter().any(|by| means.starts_with(by));
        by && !means.contains(COMMAS)
    };
    aim.end > start || clause.trim().is_empty() && by()
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
        assert!(stands(
            "会议旨在通过交流，重申承诺。",
            "会议旨在通过交流，".len()
        ));
        assert!(stands(
            "会议旨在推动各国重申承诺。",
            "会议旨在推动各国".len()
        ));
        assert!(!stands(
            "会议旨在促进交流，并重申承诺。",
            "会议旨在促进交流，并".len()
        ));
        assert!(!stands("当事人必须付费。", "当事人".len()));
        assert!(stands("当各国必须付费时，法院", "当各国".len()));
    }
}
