//! How a Chinese sentence thanks: 表示赞赏, 表示诚挚的感谢, 致以崇高敬意, 感谢某国法院….

use super::super::phrases::{Phrases, Sought};
use super::{COMMAS, Words};
use crate::model::Force;
use std::ops::Range;
pub(super) use thanked::thanked;

mod thanked;

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
    "积极评价",
    "積極評價",
    "祝贺",
    "祝賀",
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
        // 对某国给予的接待深表谢意: the nearest one.
        let nearer = SAYS.within(sentence, from..noun.start).is_some();
        if !nearer && !near.get(from..noun.start)?.contains(COMMAS) {
            return Some((says.start..noun.end, Force::Appreciation));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::scan::first_of;
    use super::*;

    #[test]
    fn the_nearest_word_says_the_thanks() {
        let sentence = "我们对湖泊国政府给予的热情接待深表谢意。";
        let (cue, _) = thanks(&sentence.into(), 0).expect("the sentence thanks somebody");
        assert_eq!(&sentence[cue], "深表谢意");
    }

    #[test]
    fn how_it_was_done_is_no_name() {
        let sentence = "大会向河流法院的辛勤付出致以诚挚谢意。";
        let (cue, _) = thanks(&sentence.into(), 0).expect("the sentence thanks somebody");
        let (whom, _) = thanked(sentence, &cue, None);
        assert_eq!(whom.map(|whom| &sentence[whom]), Some("河流法院"));
    }

    #[test]
    fn of_several_who_are_thanked_the_last_is() {
        for (sentence, expected) in [
            (
                "对遇难者表示哀悼，对战斗在抗洪一线的船员和医护等人员深表赞赏。",
                "战斗在抗洪一线的船员和医护等人员",
            ),
            (
                "我们向所有奋斗在抗洪一线的船员和工程师致以敬意。",
                "所有奋斗在抗洪一线的船员和工程师",
            ),
        ] {
            let (cue, _) = thanks(&sentence.into(), 0).expect("the sentence thanks somebody");
            let (whom, matter) = thanked(sentence, &cue, None);
            assert_eq!(whom.map(|whom| &sentence[whom]), Some(expected));
            assert_eq!(matter, None, "{sentence}");
        }
    }

    #[test]
    fn what_is_thanked_for_begins_behind_its_owner() {
        for sentence in [
            "高度评价两地银行的服务成果。",
            "积极评价两地银行的服务成果。",
        ] {
            let (_, matter) = thanked(sentence, &(0..12), Some(12..sentence.len()));
            assert!(
                matter.is_some_and(|it| sentence[it].starts_with("服务")),
                "{sentence}"
            );
        }
    }

    #[test]
    fn who_is_thanked() {
        for (sentence, expected) in [
            ("大会向某市政府之协助致谢。", Some("某市政府")),
            ("谨向捐贈場地之臺南紙業公司致謝。", Some("臺南紙業公司")),
            ("高度评价两国法院二十年来的交往。", None),
            ("积极评价两国法院的合作成果，强调合作。", None),
            ("积极评价第四次会议以来的进展。", None),
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
            (
                "高度评价湖国主席、河国总统以及山国总统的与会。",
                Some("湖国主席、河国总统以及山国总统"),
            ),
            ("感谢河方的热情接待和会议的周到安排。", Some("河方")),
            (
                "我们对上届论坛以来，湖泊国和河流国成为新成员表示感谢。",
                Some("湖泊国和河流国"),
            ),
            (
                "我们向各国政府，特别是某市政府，表示感谢。",
                Some("各国政府，特别是某市政府"),
            ),
            ("代表对《水位报告》表示赞赏。", None),
            ("赞赏签署备忘录以及建立女性工商联盟。", None),
            ("白方对此表示感谢。", None),
            ("我们对上述进展表示赞赏。", None),
            ("赞赏湖岛国在王林总理领导下取得的成就。", Some("湖岛国")),
            ("河流法院发来贺信，对此我们表示感谢。", None),
            ("高度评价总统访问期间两国建立的机制。", None),
            ("高度评价两国湖区地区的友好气氛。", None),
            ("赞赏河国国家主席王林提出的倡议。", Some("河国国家主席王林")),
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
                "积极评价",
                "赞赏",
            ];
            let (cue, _) = first_of(sentence, &words, 0).expect("the sentence thanks somebody");
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
            ("我们向法院表示热烈祝贺。", Some("表示热烈祝贺")),
            ("代表表示同意，感谢法院。", None),
        ] {
            assert_eq!(
                thanks(&sentence.into(), 0).map(|(cue, _)| &sentence[cue]),
                cue
            );
        }
    }
}
