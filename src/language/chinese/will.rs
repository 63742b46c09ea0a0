//! Promises without a verb of promising: 各国法院将每年会晤, 中方愿同…; and a
//! commitment said again: 重申致力于…. And rights without 有权: 享有…的权利.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::first_of;
use super::verbs::{
    begins_action, clause_after, clause_before, follows_clause, in_title, is_verb, without_adverbs,
};
use super::{Words, party};
use crate::model::Force;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&WILL, &AGAIN, &RIGHTS];

/// Verbs that what stands after an object-marking 将 leads to.
static OBJECT_VERBS: Phrases<&str> = Phrases::new(&[
    "交给", "交給", "交由", "纳入", "納入", "作为", "作為", "视为", "視為", "列入", "提交", "转交",
    "轉交", "用于", "用於", "汇编", "彙編", "译成", "譯成", "置于", "置於", "摆在", "擺在", "放在",
    "列为", "列為", "定为", "定為", "定于", "定於", "当作", "當作", "看作",
]);

/// 将主要观点[总结]如下：what is done with what follows by saying it.
const SUMS: &[&str] = &[
    "总结", "總結", "归纳", "歸納", "概括", "汇总", "彙總", "整理", "通报", "通報", "公布", "公佈",
    "介绍", "介紹", "记录", "記錄", "陈述", "陳述", "宣布", "宣佈",
];

/// What is done with what stands after such a 将, whatever that begins with.
static PUT: Phrases<&str> = Phrases::new(&[
    "置于", "置於", "列为", "列為", "摆在", "擺在", "视为", "視為", "当作", "當作", "看作",
]);

/// What shows a will.
static WILL: Phrases<&str> = Phrases::new(&["将", "將", "愿", "願"]);

/// 各国法院将每年会晤: 将 between somebody and what they do. (将 before a thing only
/// marks the object.) 中国愿同各方一道…: 愿 in the same place.
pub(super) fn will(sentence: &Words, from: usize) -> Option<(Range<usize>, Force)> {
    let promises = |will: &Range<usize>, word: &&str| {
        let after = without_beginning(sentence.get(will.end..).unwrap_or_default());
        let before = clause_before(sentence, will.start);
        // 法院应将记录保存…: after a modal 将 marks the object.
        let modal = [
            "应", "應", "应当", "應當", "应该", "應該", "须", "須", "不得", "可", "可以", "要",
            "能",
        ];
        if modal.iter().any(|modal| before.ends_with(modal)) {
            return false;
        }
        let clause = clause_after(sentence, will.end);
        let summed = clause.trim_end().strip_suffix("如下");
        // 将采取措施，并将其置于首位: the first one promises.
        let put = || {
            let put = PUT.first_in(clause, 0);
            put.is_some_and(|(put, _)| {
                !clause
                    .get(..put.start)
                    .unwrap_or_default()
                    .contains(['将', '將'])
            })
        };
        if summed.is_some_and(|clause| SUMS.iter().any(|verb| clause.ends_with(verb))) || put() {
            return false;
        }
        let before = without_adverbs(before);
        let somebody = party::ends_name(before) && begins_action(after);
        if matches!(*word, "愿" | "願") {
            // 双方欢迎…，并愿提供…: who wills stands in a clause before.
            let again = before.is_empty() && follows_clause(sentence, will.start);
            return somebody || again && begins_action(after);
        }
        // 下届大会将于明年举行, 将由某院承办: nobody promises it.
        let meeting = [
            '会', '會', '坛', '壇', '议', '議', '晤', '周', '週', '展', '节', '節', '赛', '賽',
        ];
        let held = ["举行", "舉行", "召开", "召開", "举办", "舉辦"];
        let given = [
            "承办", "承辦", "主办", "主辦", "协办", "協辦", "举办", "舉辦",
        ];
        let ends = |verbs: &[&str]| verbs.iter().any(|verb| clause.trim_end().ends_with(verb));
        if before.ends_with(meeting) && (ends(&held) || clause.contains('由') && ends(&given)) {
            return false;
        }
        let speaker = ["我们", "我們", "各方", "双方", "雙方"]
            .iter()
            .any(|speaker| before.ends_with(speaker));
        // 将文件交给…: a thing, and what is done with it.
        let marks = || OBJECT_VERBS.first_in(clause, 0).is_some() && !begins_action(after);
        somebody || speaker && !marks() || begins_action(after) && is_for_that(sentence, will)
    };
    let (will, _) = WILL.any(sentence, from, promises)?;
    Some((will, Force::Commitment))
}

/// 为此，[将]加强…: those of the sentence before are to do it.
fn is_for_that(sentence: &str, will: &Range<usize>) -> bool {
    const JOINTS: &[&str] = &[
        "为此",
        "為此",
        "今后",
        "今後",
        "下一步",
        "下一阶段",
        "下一階段",
        "未来",
        "未來",
    ];
    let before = sentence.get(..will.start).unwrap_or_default();
    JOINTS.contains(&before.trim_end_matches(['，', ',']))
}

/// [自2020年起]每两年举办一次: what follows since when it holds.
fn without_beginning(after: &str) -> &str {
    /// 自二〇二〇年十一月一日, in characters.
    const DAY: usize = 14;
    let since = after.strip_prefix('自');
    let end = since.and_then(|since| since.char_indices().take(DAY).find(|(_, c)| *c == '起'));
    let rest = since
        .zip(end)
        .and_then(|(since, (at, c))| since.get(at + c.len_utf8()..));
    rest.unwrap_or(after)
}

/// What shows that a will is not new.
static AGAIN: Phrases<&str> = Phrases::new(&["重申"]);

/// 重申承诺…, 重申致力于…, 重申…的承诺: a commitment, said again.
pub(super) fn reaffirmed(sentence: &Words, from: usize) -> Option<(Range<usize>, Force)> {
    const PROMISES: &[&str] = &[
        "承诺",
        "承諾",
        "致力于",
        "致力於",
        "决心",
        "決心",
        "将",
        "將",
        "愿",
        "願",
    ];
    /// 我们坚定地, in bytes.
    const BETWEEN: usize = 18;
    let verb =
        |cue: &Range<usize>, _: &&str| is_verb(sentence, cue) && !in_title(sentence, cue.start);
    let (cue, _) = AGAIN.any(sentence, from, verb)?;
    let at = cue.start;
    // 双方重申，愿深化关系: a pause may stand between.
    let pause = sentence.get(cue.end..)?;
    let pause = pause.len() - pause.trim_start_matches(['，', ',']).len();
    let cue = cue.start..cue.end + pause;
    let clause = clause_after(sentence, cue.end);
    let (promise, word) = first_of(clause, PROMISES, 0)?;
    if pause > 0 && (promise.start > 0 || matches!(word, "承诺" | "承諾" | "决心" | "決心"))
    {
        return None;
    }
    let rest = clause.get(promise.end..)?;
    let named = rest.starts_with('的') || clause.get(..promise.start)?.ends_with('的');
    if promise.start <= BETWEEN && !named {
        return Some((at..cue.end + promise.end, Force::Commitment));
    }
    // 重申对多边主义的承诺
    let whole = rest.is_empty() && named && !matches!(word, "将" | "將" | "愿" | "願");
    whole.then_some((cue, Force::Commitment))
}

/// What names a right.
static RIGHTS: Phrases<&str> = Phrases::new(&[
    "的权利",
    "的權利",
    "的平等权利",
    "的平等權利",
    "的同等权利",
    "的同等權利",
    "的基本权利",
    "的基本權利",
]);

/// What a holder of a right does. Nearly all sentences with 有 name no right, so that it is
/// looked for by itself.
static HAS: Phrases<&str> = Phrases::new(&["享有", "拥有", "擁有", "有"]);

/// 人人享有受教育的权利, 各国有开发资源的权利.
pub(super) fn right(sentence: &Words, from: usize) -> Option<(Range<usize>, Force)> {
    RIGHTS.first_of(sentence, from)?;
    let has = |has: &Range<usize>, _: &&str| {
        let before = clause_before(sentence, has.start);
        let clause = clause_after(sentence, has.end);
        let holder = party::ends_name(without_adverbs(before)) || {
            // 各国根据国际法有…
            let name = party::name(before);
            name > 0 && begins_action(before.get(name..).unwrap_or_default())
        };
        holder && RIGHTS.first_in(clause, 0).is_some()
    };
    let (has, _) = HAS.any(sentence, from, has)?;
    Some((has, Force::Right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promises() {
        for (sentence, cue) in [
            ("各国法院将每年会晤。", Some("将")),
            ("中方愿同各方一道建设港口。", Some("愿")),
            ("中国坚持开放，愿同各方合作。", Some("愿")),
            ("秘书处将文件交给法院。", None),
            ("会议将由海事法院主办。", None),
            ("法院应将记录保存在干燥之处。", None),
            ("下届大会将于2021年在里斯本举行。", None),
            ("第三届对话会将于2021年在里斯本举行。", None),
            ("公会将于2021年召开研讨会。", Some("将")),
            ("联盟将自2021年起每两年举办一次联展。", Some("将")),
            ("为此，将加强委员会的工作。", Some("将")),
            ("为此，将文件交给法院。", None),
            ("中方将与会嘉宾的主要观点总结如下：", None),
            ("我们将两国友好置于外交的首位。", None),
            ("各方将登记簿的安全置于首位。", None),
            ("我们将加强培训并将其置于首位。", Some("将")),
            ("共同的愿景", None),
            ("各方一致表示将继续合作。", Some("将")),
        ] {
            let found = will(&sentence.into(), 0).map(|(range, _)| &sentence[range]);
            assert_eq!(found, cue, "{sentence}");
        }
    }

    #[test]
    fn rights() {
        for (sentence, cue) in [
            ("人人享有受教育的权利。", Some("享有")),
            ("各国根据国际法有开发资源的权利。", Some("有")),
            ("人人享有获得法律援助的平等权利。", Some("享有")),
            ("各国没有这样的权利。", None),
            ("船员的权利受到保护。", None),
        ] {
            let found = right(&sentence.into(), 0).map(|(range, _)| &sentence[range]);
            assert_eq!(found, cue, "{sentence}");
        }
    }

    #[test]
    fn commitments_said_again() {
        for (sentence, cue) in [
            ("我们重申承诺保存手稿。", Some("重申承诺")),
            ("我们重申致力于合作。", Some("重申致力于")),
            ("我们重申对合作的承诺。", Some("重申")),
            ("双方重申，愿在平等基础上深化关系。", Some("重申，愿")),
            ("双方重申，和平愿景应当实现。", None),
            ("我们重申公约的重要性。", None),
            ("我们重申承诺的价值。", None),
        ] {
            let found = reaffirmed(&sentence.into(), 0).map(|(range, _)| &sentence[range]);
            assert_eq!(found, cue, "{sentence}");
        }
    }
}
