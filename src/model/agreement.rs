//! Whether sentences of several languages that were read with different force do the same
//! all the same: of 欢迎…，并愿… and "welcome … and are willing to" each may be read by
//! another of its verbs.

use super::types::Force;
use crate::language::{Clause, Language};

/// So many verbs of a sentence are asked.
const MOST: usize = 4;

/// All that a sentence does: what it was read to do first, and what follows its cue.
pub(super) fn forces(language: &dyn Language, sentence: &str, first: &Clause) -> Vec<Force> {
    let does = |clause: &Clause| {
        let act = clause.act.into_iter();
        act.chain(clause.modal.iter().copied()).collect::<Vec<_>>()
    };
    let mut found = does(first);
    let mut from = first.cue.end;
    for _ in 0..MOST {
        let Some(rest) = sentence.get(from..).filter(|rest| !rest.is_empty()) else {
            break;
        };
        let Some(clause) = language.clause(&rest.into()) else {
            break;
        };
        found.extend(does(&clause));
        from += clause.cue.end.max(1);
    }
    found
}

/// Whether one force is among what each version does.
pub(super) fn agree(versions: &[Vec<Force>]) -> bool {
    let Some((first, others)) = versions.split_first() else {
        return false;
    };
    let by_all = |force: &Force| others.iter().all(|does| does.contains(force));
    first.iter().any(by_all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_of_one_sentence() {
        let of = |code: &str, sentence: &str| {
            let mut all = crate::language::ALL.iter();
            let language = all.find(|language| language.code().to_string() == code);
            let language = *language.expect("it is known");
            let first = language
                .clause(&sentence.into())
                .expect("it does something");
            forces(language, sentence, &first)
        };
        let chinese = of("zho", "双方欢迎大学参与监测，并愿为学生提供住宿。");
        assert_eq!(chinese, [Force::Call, Force::Commitment]);
        let english = of("eng", "The rangers are willing to provide lodging.");
        assert!(agree(&[chinese.clone(), english]));
        let other = of("eng", "The rangers must provide lodging.");
        assert!(!agree(&[chinese, other]));
    }
}
