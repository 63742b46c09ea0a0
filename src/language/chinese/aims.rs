//! What the views of a Chinese text aim at and are subject to.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{first_piece, pieces, some, trim};
use super::{COMMAS, Words};
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&AIMS, &AIM_ENDS, &SUBJECT_TO, &WHOSE, &LAWS];

/// What an aim stands after.
static AIMS: Phrases<&str> = Phrases::new(&["本着", "本著", "以期", "旨在", "为了", "為了"]);

/// What an aim stands before.
static AIM_ENDS: Phrases<&str> =
    Phrases::new(&["的目标", "的目標", "的目的", "的宗旨", "的愿望", "的願望"]);

/// What those who speak say before what they do for it.
const AGREED: &[&str] = &[
    "同意", "决定", "決定", "商定", "承诺", "承諾", "认为", "認為", "强调", "強調", "重申", "指出",
    "呼吁", "呼籲", "宣布", "宣佈",
];

/// 本着…的目标, 为了…, 为增进…，
pub(super) fn objective(sentence: &Words) -> Option<Range<usize>> {
    told(sentence).or_else(|| first_of_all(sentence))
}

/// 为[增进互信]，会议通过…: what a sentence begins with.
fn first_of_all(sentence: &Words) -> Option<Range<usize>> {
    let after = sentence.strip_prefix(['为', '為', '爲'])?;
    let from = sentence.len() - after.len();
    let aim = first_piece(after, COMMAS);
    let goes_on = aim.len() < after.len();
    let aims = goes_on && super::verbs::begins_action(aim) && !aim.starts_with(['在', '对', '對']);
    aims.then(|| from..from + aim.len())
}

fn told(sentence: &Words) -> Option<Range<usize>> {
    let (cue, word) = AIMS.first_of(sentence, 0)?;
    // 决心为了全人类的利益…: that is what they are determined to.
    let before = super::verbs::clause_before(sentence, cue.start).trim_start();
    let inside = !before.is_empty() && super::party::speaker(before) == 0;
    // 我们同意，为了人民的福祉，…: so is this.
    let ahead = sentence
        .get(..cue.start)?
        .trim_end()
        .trim_end_matches(COMMAS);
    let agreed = AGREED.iter().any(|verb| ahead.ends_with(verb));
    if (inside || agreed) && matches!(*word, "为了" | "為了") {
        return None;
    }
    let clause = aimed(sentence, cue.end);
    let aim = AIM_ENDS.within(sentence, clause.clone());
    // 本着合作的精神 is no aim.
    if aim.is_none() && matches!(*word, "本着" | "本著") {
        return None;
    }
    let end = aim.map_or(clause.end, |(end, _)| end.start);
    some(trim(sentence, cue.end..end, &[]))
}

/// What an aim stands in from a byte on: 旨在[促进合作], or 旨在[通过交流，促进合作], by what
/// and then for what.
fn aimed(sentence: &str, from: usize) -> Range<usize> {
    let after = sentence.get(from..).unwrap_or_default();
    let mut end = first_piece(after, COMMAS).len();
    if ["通过", "通過"].iter().any(|by| after.starts_with(by)) {
        let rest = after.get(end..).unwrap_or_default();
        let rest = rest.trim_start_matches(COMMAS);
        end = after.len() - rest.len() + first_piece(rest, COMMAS).len();
    }
    let aim = after.get(..end).unwrap_or_default();
    from..from + aim.trim_end_matches(['。', '；', ';']).len()
}

/// Whether a verb at a byte of a sentence tells what is aimed at: 旨在推动各国[重申]承诺.
pub(super) fn is_aimed_at(sentence: &Words, verb: usize) -> bool {
    let before = |range: &Range<usize>, word: &&str| *word == "旨在" && range.end <= verb;
    let aim = AIMS.any(sentence, 0, before);
    aim.is_some_and(|(aim, _)| aimed(sentence, aim.end).contains(&verb))
}

/// What a law stands after that the views are subject to.
static SUBJECT_TO: Phrases<&str> = Phrases::new(&[
    "依照",
    "根据",
    "根據",
    "按照",
    "遵循",
    "遵守",
    "依据",
    "依據",
    "在符合",
    "在遵守",
    "在不违反",
]);

/// Whose law it is.
static WHOSE: Phrases<&str> = Phrases::new(&[
    "各自", "各国", "各國", "本国", "本國", "国内", "國內", "各方",
]);

/// What is a law.
static LAWS: Phrases<&str> = Phrases::new(&[
    "国内法律",
    "國內法律",
    "国内立法",
    "国内法",
    "國內法",
    "法律法规",
    "法律法規",
    "法律制度",
    "法律",
]);

/// 依照各自国内法, 在遵守各国法律的前提下.
pub(super) fn proviso(sentence: &Words) -> Option<Range<usize>> {
    // Most sentences speak of no law, or of nobody's.
    LAWS.first_of(sentence, 0)?;
    let (cue, _) = SUBJECT_TO.first_of(sentence, 0)?;
    WHOSE.first_of(sentence, cue.end)?;
    pieces(sentence, 0..sentence.len(), COMMAS)
        .into_iter()
        .find_map(|piece| {
            let (cue, _) = SUBJECT_TO.within(sentence, piece.clone())?;
            let (whose, _) = WHOSE.within(sentence, cue.end..piece.end)?;
            let (law, _) = LAWS.within(sentence, whose.start..piece.end)?;
            let law = law.start..law.end + further_laws(sentence.get(law.end..piece.end)?);
            let tail = ["的前提下", "的框架内", "的框架內", "规定", "規定"]
                .iter()
                .find(|tail| {
                    sentence
                        .get(law.end..piece.end)
                        .is_some_and(|rest| rest.starts_with(**tail))
                })
                .map_or(0, |tail| tail.len());
            Some(cue.start..law.end + tail)
        })
}

/// 法律[、法规和政策]: how long the words for further rules are.
fn further_laws(rest: &str) -> usize {
    const JOINTS: &[char] = &['、', '和', '及', '与', '與'];
    const RULES: &[&str] = &[
        "法规", "法規", "规章", "規章", "规定", "規定", "政策", "法律", "条例", "條例", "惯例",
        "慣例", "实践", "實踐",
    ];
    let mut end = 0;
    while let Some(next) = rest.get(end..).and_then(|rest| rest.strip_prefix(JOINTS)) {
        let Some(rule) = RULES.iter().find(|rule| next.starts_with(**rule)) else {
            break;
        };
        end = rest.len() - next.len() + rule.len();
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::testing::text;

    #[test]
    fn aims_and_provisos() {
        let sentence = "与会代表本着加强合作的目标,并依照各自国内法表达了以下观点:";
        assert_eq!(
            text(sentence, objective(&sentence.into())),
            Some("加强合作")
        );
        assert_eq!(
            text(sentence, proviso(&sentence.into())),
            Some("依照各自国内法")
        );
        let laws = "双方将根据各自国内法律、法规和政策，努力开展合作。";
        assert_eq!(
            text(laws, proviso(&laws.into())),
            Some("根据各自国内法律、法规和政策")
        );
        let by = "论坛旨在通过交流，促进各国合作。";
        assert_eq!(
            text(by, objective(&by.into())),
            Some("通过交流，促进各国合作")
        );
        let aims = |sentence: &str, before: &str| is_aimed_at(&sentence.into(), before.len());
        assert!(aims("会议旨在通过交流，重申承诺。", "会议旨在通过交流，"));
        assert!(aims("会议旨在推动各国重申承诺。", "会议旨在推动各国"));
        let both = "会议旨在促进交流，并重申承诺。";
        assert!(!aims(both, "会议旨在促进交流，并"));
        let first = "为增进各法院的互信，根据各自国内法，代表达成以下共识：";
        assert_eq!(
            text(first, objective(&first.into())),
            Some("增进各法院的互信")
        );
        assert_eq!(objective(&"为期两天的会议，就水井交流。".into()), None);
        let agreed = "我们同意，为了人民的福祉，协调应对新挑战。";
        assert_eq!(objective(&agreed.into()), None);
        assert_eq!(proviso(&"依照公约规定".into()), None);
    }
}
