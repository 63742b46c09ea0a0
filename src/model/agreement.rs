//! Whether sentences of several languages that were read with different force do the same
//! all the same: of 欢迎…，并愿… and "welcome … and are willing to" each may be read by
//! another of its verbs.

use super::sentences::Sentences;
use super::types::Force;
use crate::language::{Clause, Language};
use crate::source::Span;

/// So many joints of one kind are asked.
const MOST: usize = 4;

/// All that a sentence does: what it was read to do first, and what follows its cue.
pub(super) fn forces(language: &dyn Language, sentence: &str, first: &Clause) -> Vec<Force> {
    let does = |clause: &Clause| {
        let act = clause.act.into_iter();
        act.chain(clause.modal.iter().copied()).collect::<Vec<_>>()
    };
    let mut found = does(first);
    let cue = sentence.get(first.cue.clone()).unwrap_or_default();
    found.extend(language.may_mean(cue));
    // What comes after a joint has the same subject: 双方[…，]并愿….
    let subject = sentence.get(..first.cue.start).unwrap_or_default();
    // 双方重申[支持学者交流]: so has what is said again.
    let again = first.matter.clone().and_then(|it| sentence.get(it));
    if let Some(again) = again.filter(|_| first.act == Some(Force::Recognition)) {
        let clause = language.clause(&format!("{subject}{again}").as_str().into());
        found.extend(clause.iter().flat_map(does));
    }
    let joints = ["，", "；", ",", ";", " and "];
    let places = joints.iter().flat_map(|joint| {
        let places = sentence.match_indices(joint).take(MOST);
        places.map(|(at, joint)| at + joint.len())
    });
    for rest in places.filter_map(|at| sentence.get(at..)) {
        let rest = rest.trim_start();
        let whole = format!("{subject}{rest}");
        let clause = language.clause(&whole.as_str().into());
        // 对两国关系[表示欢迎，]并承诺…: what stands before is no subject alone.
        let clause = clause.or_else(|| language.clause(&rest.into()));
        found.extend(clause.iter().flat_map(does));
    }
    found
}

/// All that several sentences do.
pub(super) fn of_group(
    sentences: &Sentences,
    language: &dyn Language,
    spans: &[Span],
) -> Vec<Force> {
    let of_one = |span: &Span| {
        let (folded, clause) = sentences.read(language, *span);
        clause.map_or(Vec::new(), |clause| {
            forces(language, folded.text(), &clause)
        })
    };
    spans.iter().flat_map(of_one).collect()
}

/// The first force of the first version that is among what each version does.
pub(super) fn agree(versions: &[Vec<Force>]) -> Option<Force> {
    let (first, others) = versions.split_first()?;
    let by_all = |force: &&Force| others.iter().all(|does| does.contains(force));
    first.iter().find(by_all).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_of_one_sentence() {
        let of = |code: &str, sentence: &str| {
            let mut all = crate::language::ALL.iter();
            let language = all.find(|language| language.code().to_string() == code);
            let language = *language.expect("English and Chinese are read");
            let first = language
                .clause(&sentence.into())
                .expect("each sentence has a verb that is a cue");
            forces(language, sentence, &first)
        };
        let chinese = of("zho", "双方欢迎大学参与监测，并愿为学生提供住宿。");
        assert!(chinese.contains(&Force::Call) && chinese.contains(&Force::Commitment));
        let narrow = of("zho", "双方欢迎大学参与监测,并愿为学生提供住宿。");
        assert!(narrow.contains(&Force::Call) && narrow.contains(&Force::Commitment));
        let english = of("eng", "The rangers are willing to provide lodging.");
        assert_eq!(agree(&[chinese.clone(), english]), Some(Force::Commitment));
        let other = of("eng", "The rangers must provide lodging.");
        assert_eq!(agree(&[chinese, other]), None);
        let chinese = of("zho", "论坛倡议设立盐业日。");
        let english = of("eng", "The Forum proposes a day of salt.");
        assert!(agree(&[chinese, english]).is_some());
        let chinese = of(
            "zho",
            "总理对两国伙伴关系表示欢迎，并承诺共同发展这一关系。",
        );
        let english = of(
            "eng",
            "The Premier welcomes the partnership and pledges to develop it.",
        );
        assert!(agree(&[chinese, english]).is_some());
        let chinese = of("zho", "双方重申支持学者交流。");
        let english = of("eng", "The two sides reaffirm their support for exchanges.");
        assert_eq!(agree(&[chinese, english]), Some(Force::Call));
        // Asking is not laying down.
        let called = of("zho", "我们呼吁各国资助学校。");
        assert_eq!(
            agree(&[called, of("eng", "States shall fund schools.")]),
            None
        );
        let chinese = of("zho", "领导人商定：");
        assert!(agree(&[chinese, of("eng", "The leaders agreed that:")]).is_some());
    }
}
