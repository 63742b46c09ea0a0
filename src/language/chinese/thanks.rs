//! How a Chinese sentence thanks: 表示赞赏, 表示诚挚的感谢, 致以崇高敬意, 感谢某国法院….

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{first_of, some, trim};
use super::verbs::begins_action;
use super::{COMMAS, Words, party};
use crate::model::Force;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&SAYS, &NOUNS];

static SAYS: Phrases<&str> = Phrases::new(&[
    "表示", "致以", "表达", "表達", "深表", "谨致", "謹致", "给予", "給予",
]);
static NOUNS: Phrases<&str> = Phrases::new(&[
    "感谢",
    "感謝",
    "赞赏",
    "讚賞",
    "敬意",
    "谢意",
    "謝意",
    "谢忱",
    "謝忱",
    "感激",
    "高度评价",
    "高度評價",
]);
/// How many bytes may stand between the two: 最诚挚的.
const BETWEEN: usize = 30;

/// The first such words.
pub(super) fn thanks(sentence: &Words, from: usize) -> Option<(Range<usize>, Force)> {
    // Most sentences thank nobody.
    NOUNS.first_of(sentence, from)?;
    let mut from = from;
    loop {
        let (says, _) = SAYS.first_of(sentence, from)?;
        from = says.end;
        let near = super::super::scan::near(sentence, from, BETWEEN + 6);
        let Some((noun, _)) = NOUNS.first_in(near, from) else {
            continue;
        };
        if !near.get(from..noun.start)?.contains(COMMAS) {
            return Some((says.start..noun.end, Force::Appreciation));
        }
    }
}

/// Who is thanked, and for what.
type Thanked = (Option<Range<usize>>, Option<Range<usize>>);

/// Who praises what they did themselves.
const OURSELVES: &[&str] = &["两国", "兩國", "双方", "雙方", "我们", "我們"];

/// What several do with each other.
const MUTUAL: &[&str] = &[
    "交往", "往来", "往來", "关系", "關係", "友谊", "友誼", "合作", "对话", "對話",
];

/// How somebody did what they are thanked for.
const MANNER: &[&str] = &[
    "辛勤", "精心", "周到", "周密", "出色", "无私", "無私", "大力", "认真", "認真", "努力", "热情",
    "熱情", "盛情", "悉心", "细致", "細緻", "卓越", "杰出", "傑出",
];

/// What thanks are for.
static DEEDS: Phrases<&str> = Phrases::new(&[
    "召开", "召開", "举办", "舉辦", "主办", "主辦", "承办", "承辦", "组织", "組織", "筹备", "籌備",
    "主持", "作为", "作為", "提供", "给予", "給予", "所作", "所做", "付出", "捐赠", "捐贈", "赞助",
    "贊助", "借出", "出借", "担任", "擔任", "为", "為", "在",
]);

/// 对[中国最高人民法院][召开本次会议]表示赞赏; 感谢[中国最高人民法院][召开本次会议].
pub(super) fn thanked(sentence: &str, cue: &Range<usize>, after: Option<Range<usize>>) -> Thanked {
    let words = sentence.get(cue.clone()).unwrap_or_default();
    let pays = ["致敬", "致谢", "致謝"];
    let says = SAYS.first_in(words, 0).is_some_and(|(at, _)| at.start == 0)
        || pays.iter().any(|word| words.ends_with(word));
    if let Some(after) = after.filter(|_| !says) {
        let text = sentence.get(after.clone()).unwrap_or_default();
        // 感谢某国法院。: nothing but a name.
        let alone = party::ends_name(text)
            && !text.contains(COMMAS)
            && !text.contains('的')
            && DEEDS.first_in(text, 0).is_none();
        return match party::name(text) {
            0 if alone => (Some(after), None),
            0 => manner_at(text)
                .map(|at| after.start + at)
                .map(|at| (some(after.start..at), some(at..after.end)))
                .or_else(|| whose(sentence, after.clone()))
                .or_else(|| doing(sentence, after.clone()))
                .unwrap_or((None, Some(after))),
            // 高度评价两国法院多年来的交往: what they did with each other.
            _ if words.ends_with(['价', '價'])
                && MUTUAL.iter().any(|word| text.ends_with(word)) =>
            {
                (None, Some(after))
            }
            // 高度评价两国合作取得的成果: what they did together.
            name if text
                .get(..name)
                .is_some_and(|name| OURSELVES.contains(&name)) =>
            {
                (None, Some(after))
            }
            name => {
                // 感谢[河流国]担任主席国: no part of the name.
                let held = ["担任", "擔任", "作为", "作為"];
                let office = held
                    .iter()
                    .filter_map(|held| text.get(..name)?.find(held))
                    .min();
                let name = office.filter(|at| *at > 0).unwrap_or(name);
                // 感谢[某国国家收入委员会]的接待: more than one word ends a name.
                let rest = text.get(name..).unwrap_or_default();
                let split = after.start + name;
                let further = |(whom, _): &Thanked| whom.as_ref().is_some_and(|w| w.end > split);
                let longer = whose(sentence, after.clone()).filter(further);
                longer
                    .filter(|_| !begins_action(rest))
                    .unwrap_or((some(after.start..split), some(split..after.end)))
            }
        };
    }
    let Some(before) = sentence.get(..cue.start) else {
        return (None, None);
    };
    let Some((to, _)) = first_of(before, &["对", "對", "向"], 0) else {
        return (None, None);
    };
    let whole = to.end..trim(sentence, to.end..cue.start, &[]).end;
    // 对此表示感谢; 对会议取得的成果表示赞赏: a thing is not thanked.
    let thing = |words: &str| words == "此" || words.contains('的') && !party::ends_name(words);
    // 会议主办方, 承办单位: who did it, and no deed.
    let doers = [
        "方",
        "单位",
        "單位",
        "者",
        "国",
        "國",
        "机构",
        "機構",
        "城市",
        "委员会",
        "委員會",
    ];
    let mut deed = DEEDS.first_in(before, to.end);
    while let Some((at, _)) = deed.take() {
        let after = before.get(at.end..).unwrap_or_default();
        if doers.iter().any(|doer| after.starts_with(doer)) {
            deed = DEEDS.first_in(before, at.end);
        } else {
            deed = Some((at, &""));
            break;
        }
    }
    match deed {
        Some((deed, _)) if deed.start > to.end => {
            // 向[某法院]的辛勤付出.
            let name = before.get(to.end..deed.start).unwrap_or_default();
            let bare = MANNER.iter().find_map(|manner| name.strip_suffix(manner));
            let bare = bare.and_then(|name| name.strip_suffix('的'));
            let end = bare.map(str::len).or_else(|| manner_at(name));
            let end = end.map_or(deed.start, |end| to.end + end);
            (some(to.end..end), some(deed.start..whole.end))
        }
        // 向[为会议提供场地]的[某大学]
        Some((deed, _)) if deed.start == to.end => {
            let text = sentence.get(whole.clone()).unwrap_or_default();
            let of = text.rfind(['的', '之']).filter(|_| party::ends_name(text));
            match of {
                // 向[为河流献身的人们]: 人们 alone tells nobody.
                Some(of)
                    if matches!(
                        text.get(of + '的'.len_utf8()..),
                        Some("人们" | "人們" | "人")
                    ) =>
                {
                    (some(whole), None)
                }
                Some(of) => (
                    some(to.end + of + '的'.len_utf8()..whole.end),
                    some(to.end..to.end + of),
                ),
                None => (some(whole), None),
            }
        }
        _ => whose(sentence, whole.clone()).unwrap_or_else(|| {
            let words = sentence.get(whole.clone()).unwrap_or_default();
            // 对[某法院]周到细致的会务安排
            if let Some(how) = manner_at(words) {
                let split = whole.start + how;
                return (some(whole.start..split), some(split..whole.end));
            }
            match thing(words) {
                true => (None, some(whole)),
                false => (some(whole), None),
            }
        }),
    }
}

/// [某法院]周到细致的会务安排: where it is told how they did it.
fn manner_at(words: &str) -> Option<usize> {
    let at = MANNER
        .iter()
        .filter_map(|manner| words.find(manner))
        .min()?;
    words.get(..at).is_some_and(party::ends_name).then_some(at)
}

/// [某某网络][在…方面所做的工作]: whoever did it.
fn doing(sentence: &str, range: Range<usize>) -> Option<Thanked> {
    const DONE: &[&str] = &["所做的", "所作的", "作出的", "做出的", "给予的", "給予的"];
    let words = sentence.get(range.clone())?;
    let (deed, _) = first_of(words, &["在", "为", "為", "所", "给予", "給予"], 0)?;
    let name = words.get(..deed.start)?;
    let split = range.start + deed.start;
    (DONE.iter().any(|done| words.contains(done))
        && !name.contains('的')
        && name.chars().count() > 1)
        .then(|| (some(range.start..split), some(split..range.end)))
}

/// [某市政府]的[热情接待], [某市政府]之[協助]
fn whose(sentence: &str, range: Range<usize>) -> Option<Thanked> {
    let words = sentence.get(range.clone())?;
    // 蒙得维的亚市政府的支持: a name may hold it too.
    let mut places = words.match_indices(['的', '之']).take(4);
    let (of, _) = places.find(|(of, _)| words.get(..*of).is_some_and(party::ends_name))?;
    let matter = range.start + of + '的'.len_utf8()..range.end;
    Some((some(range.start..range.start + of), some(matter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_it_was_done_is_no_name() {
        let sentence = "大会向河流法院的辛勤付出致以诚挚谢意。";
        let (cue, _) = thanks(&sentence.into(), 0).expect("thanks");
        let (whom, _) = thanked(sentence, &cue, None);
        assert_eq!(whom.map(|whom| &sentence[whom]), Some("河流法院"));
    }

    #[test]
    fn who_is_thanked() {
        for (sentence, expected) in [
            ("大会向某市政府之协助致谢。", Some("某市政府")),
            ("谨向捐贈場地之臺南紙業公司致謝。", Some("臺南紙業公司")),
            ("高度评价两国法院二十年来的交往。", None),
            ("高度评价某国法院提供的协助。", Some("某国法院")),
            (
                "赞赏茶叶研究网络在育种方面所做的工作。",
                Some("茶叶研究网络"),
            ),
            (
                "感谢河国国家收入委员会的盛情接待。",
                Some("河国国家收入委员会"),
            ),
            ("感谢河国法院提供的场地。", Some("河国法院")),
            ("白方对此表示感谢。", None),
            ("代表对会议主办方的热情接待表示感谢。", Some("会议主办方")),
            ("代表对主办单位表示感谢。", Some("主办单位")),
            ("大会向为河流献身的人们致敬。", Some("为河流献身的人们")),
            ("代表对会议取得的成果表示赞赏。", None),
            ("代表对市政府的热情接待表示感谢。", Some("市政府")),
            (
                "代表对蒙得维的亚市政府的支持表示感谢。",
                Some("蒙得维的亚市政府"),
            ),
        ] {
            let words = [
                "致谢",
                "致謝",
                "表示感谢",
                "表示赞赏",
                "致敬",
                "感谢",
                "高度评价",
                "赞赏",
            ];
            let (cue, _) = first_of(sentence, &words, 0).expect("thanks");
            let after = (cue.start == 0).then(|| cue.end..sentence.len() - "。".len());
            let (whom, _) = thanked(sentence, &cue, after);
            assert_eq!(whom.map(|whom| &sentence[whom]), expected, "{sentence}");
        }
    }

    #[test]
    fn thanks_of_every_depth() {
        for (sentence, cue) in [
            ("代表对法院表示赞赏。", Some("表示赞赏")),
            ("代表对法院表示最诚挚的感谢。", Some("表示最诚挚的感谢")),
            ("代表向法院致以崇高敬意。", Some("致以崇高敬意")),
            ("大会向法院的辛勤付出致以诚挚谢意。", Some("致以诚挚谢意")),
            ("代表表示同意，感谢法院。", None),
        ] {
            assert_eq!(
                thanks(&sentence.into(), 0).map(|(cue, _)| &sentence[cue]),
                cue
            );
        }
    }
}
