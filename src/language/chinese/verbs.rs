//! Words that begin what somebody is to do, and whether a word is the verb of its clause.

use super::super::scan::near;
use super::lexicon::Lexicon;
use super::{COMMAS, party};
use std::ops::Range;

/// Verbs, and what stands before them: 各国[根据]…, 法院[应]….
pub(super) static BEGINS: Lexicon = Lexicon::of_beginnings(&[
    "与",
    "與",
    "同",
    "跟",
    "对",
    "對",
    "在",
    "向",
    "为",
    "為",
    "将",
    "將",
    "把",
    "以",
    "于",
    "於",
    "从",
    "從",
    "就",
    "按",
    "不",
    "应",
    "應",
    "都",
    "均",
    "也",
    "更",
    "能",
    "可",
    "须",
    "須",
    "必须",
    "必須",
    "根据",
    "根據",
    "依照",
    "依据",
    "依據",
    "遵照",
    "本着",
    "本著",
    "通过",
    "通過",
    "利用",
    "考虑",
    "考慮",
    "借助",
    "结合",
    "結合",
    "围绕",
    "圍繞",
    "共同",
    "联合",
    "聯合",
    "携手",
    "攜手",
    "继续",
    "繼續",
    "积极",
    "積極",
    "进一步",
    "進一步",
    "加强",
    "加強",
    "加快",
    "加大",
    "推动",
    "推動",
    "推进",
    "推進",
    "推广",
    "推廣",
    "促进",
    "促進",
    "采取",
    "採取",
    "采用",
    "採用",
    "建立",
    "建设",
    "建設",
    "构建",
    "構建",
    "制定",
    "制订",
    "制訂",
    "完善",
    "健全",
    "优化",
    "優化",
    "提供",
    "开展",
    "開展",
    "公布",
    "公佈",
    "公開",
    "公开",
    "保存",
    "保护",
    "保護",
    "保障",
    "保证",
    "保證",
    "保持",
    "保留",
    "尊重",
    "支持",
    "支付",
    "参加",
    "參加",
    "参与",
    "參與",
    "批准",
    "履行",
    "遵守",
    "遵循",
    "恪守",
    "分享",
    "共享",
    "分担",
    "分擔",
    "交流",
    "交换",
    "交換",
    "承认",
    "承認",
    "接受",
    "接纳",
    "接納",
    "接触",
    "接觸",
    "执行",
    "執行",
    "实施",
    "實施",
    "实行",
    "實行",
    "提高",
    "提升",
    "增加",
    "增强",
    "增強",
    "增进",
    "增進",
    "扩大",
    "擴大",
    "深化",
    "拓展",
    "发展",
    "發展",
    "发挥",
    "發揮",
    "维护",
    "維護",
    "确保",
    "確保",
    "确定",
    "確定",
    "使用",
    "运用",
    "運用",
    "设立",
    "設立",
    "成立",
    "组建",
    "組建",
    "召开",
    "召開",
    "召集",
    "举办",
    "舉辦",
    "解决",
    "解決",
    "消除",
    "减少",
    "減少",
    "降低",
    "防止",
    "防范",
    "防範",
    "预防",
    "預防",
    "打击",
    "打擊",
    "反对",
    "反對",
    "帮助",
    "幫助",
    "协助",
    "協助",
    "协调",
    "協調",
    "合作",
    "努力",
    "定期",
    "及时",
    "及時",
    "免费",
    "免費",
    "按时",
    "按時",
    "优先",
    "優先",
    "充分",
    "切实",
    "切實",
    "全面",
    "有效",
    "严格",
    "嚴格",
    "立即",
    "主动",
    "主動",
    "适当",
    "適當",
    "依法",
    "尽快",
    "盡快",
    "尽早",
    "儘早",
    "尽力",
    "盡力",
    "签署",
    "簽署",
    "加入",
    "开放",
    "開放",
    "开设",
    "開設",
    "出借",
    "培训",
    "培訓",
    "培养",
    "培養",
    "研究",
    "讨论",
    "討論",
    "报告",
    "報告",
    "配备",
    "配備",
    "更新",
    "回收",
    "记录",
    "記錄",
    "发布",
    "發布",
    "發佈",
    "发表",
    "發表",
    "答复",
    "答復",
    "转",
    "轉",
    "每",
    "再",
    "依",
    "编制",
    "編制",
    "编写",
    "編寫",
    "编列",
    "編列",
    "披露",
    "通知",
    "告知",
    "签订",
    "簽訂",
    "停止",
    "避免",
    "恢复",
    "恢復",
    "修订",
    "修訂",
    "修改",
    "审查",
    "審查",
    "审议",
    "審議",
    "监督",
    "監督",
    "登记",
    "登記",
    "允许",
    "允許",
    "给予",
    "給予",
    "予以",
    "作出",
    "做出",
    "投入",
    "收藏",
    "收集",
    "落实",
    "落實",
    "贯彻",
    "貫徹",
    "践行",
    "踐行",
    "重视",
    "重視",
    "关注",
    "關注",
    "认真",
    "認真",
    "坚持",
    "堅持",
    "树立",
    "樹立",
    "探索",
    "创新",
    "創新",
    "引导",
    "引導",
    "鼓励",
    "鼓勵",
    "负责",
    "負責",
    "承担",
    "承擔",
    "满足",
    "滿足",
    "改善",
    "改进",
    "改進",
    "处理",
    "處理",
    "检查",
    "檢查",
    "检测",
    "檢測",
    "捐",
    "资助",
    "資助",
    "放弃",
    "放棄",
    "取消",
    "废除",
    "廢除",
    "缴纳",
    "繳納",
    "互相",
    "相互",
    "彼此",
    "真正",
    "严厉",
    "嚴厉",
    "特别",
    "特別",
    "高度",
    "守望",
]);

/// Words between who acts and the verb, or before both.
const ADVERBS: &[&str] = &[
    "应",
    "應",
    "应当",
    "應當",
    "应该",
    "應該",
    "必须",
    "必須",
    "须",
    "須",
    "深入",
    "一致",
    "均",
    "都",
    "也",
    "还",
    "還",
    "并",
    "並",
    "亦",
    "又",
    "再",
    "再次",
    "共同",
    "进一步",
    "進一步",
    "积极",
    "積極",
    "坚定",
    "堅定",
    "坚决",
    "堅決",
    "强烈",
    "強烈",
    "郑重",
    "鄭重",
    "高度",
    "热烈",
    "熱烈",
    "特此",
    "特别",
    "特別",
    "衷心",
    "诚挚",
    "誠摯",
    "深刻",
    "充分",
    "同时",
    "同時",
    "此外",
    "兹",
    "茲",
    "谨",
    "謹",
    "继续",
    "繼續",
    "始终",
    "始終",
    "一贯",
    "一貫",
    "将",
    "將",
    "愿",
    "願",
    "现",
    "現",
    "更加",
    "普遍",
    "正式",
    "严正",
    "嚴正",
    "明确",
    "明確",
    "庄严",
    "莊嚴",
    "真诚",
    "真誠",
    "由衷",
    "深",
    "分别",
    "分別",
    "皆",
    "则",
    "則",
    "仍",
    "既",
    "今后",
    "今後",
    "表示",
    "一如既往",
    "大力",
    "全力",
    "努力",
    "在此",
    "于此",
    "於此",
    "为此",
    "為此",
    "因此",
    "据此",
    "據此",
    "首先",
    "其次",
    "最后",
    "最後",
    "欣然",
    "十分",
    "非常",
    "极力",
    "極力",
    "必要时",
    "必要時",
    "依法",
    "尽快",
    "盡快",
    "及时",
    "及時",
    "同样",
    "同樣",
    "一律",
    "原则上",
    "原則上",
    "从而",
    "從而",
    "而",
    "且",
    "但",
    "但是",
    "而且",
    "并且",
    "並且",
    "和",
    "更",
    "立即",
    "切实",
    "切實",
    "全都",
];

/// Verbs that say nothing without what stands after them.
const WITH_OBJECT: &[&str] = &[
    "支持", "欢迎", "歡迎", "邀请", "邀請", "请求", "請求", "要求", "请", "請", "鼓励", "鼓勵",
    "承认", "承認", "肯定", "感谢", "感謝",
];

/// How far back a clause is looked at, in bytes.
const REACH: usize = 240;

/// Whether a text begins with what somebody is to do.
pub(super) fn begins_action(text: &str) -> bool {
    BEGINS.begin(text).is_some()
}

/// A text without the adverbs at its end.
pub(super) fn without_adverbs(mut text: &str) -> &str {
    loop {
        text = text.trim_end();
        let stripped = ADVERBS.iter().find_map(|adverb| text.strip_suffix(adverb));
        match stripped {
            Some(rest) => text = rest,
            None => return text,
        }
    }
}

/// A text without the words that join it to what stands before.
pub(super) fn without_joints(mut text: &str) -> &str {
    const JOINTS: &[&str] = &[
        "因此",
        "为此",
        "為此",
        "同时",
        "同時",
        "此外",
        "然而",
        "但是",
        "但",
        "而且",
        "并且",
        "並且",
        "并",
        "並",
        "故",
        "今后",
        "今後",
        "未来",
        "未來",
        "目前",
        "当前",
        "當前",
        "同样",
        "同樣",
        "首先",
        "其次",
        "最后",
        "最後",
        "必要时",
        "必要時",
        "其中",
        "我们认为",
        "我們認為",
    ];
    while let Some(rest) = JOINTS.iter().find_map(|joint| text.strip_prefix(joint)) {
        text = rest.trim_start();
    }
    text
}

/// What stands before a place in its clause.
pub(super) fn clause_before(sentence: &str, at: usize) -> &str {
    let mut from = at.saturating_sub(REACH);
    while !sentence.is_char_boundary(from) {
        from += 1;
    }
    let before = sentence.get(from..at).unwrap_or_default();
    before.rsplit(COMMAS).next().unwrap_or_default()
}

/// Where a verb stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// After who acts, or after an adverbial: 会议期间[重申].
    AfterSubject,
    /// First in its clause.
    First,
    /// Elsewhere: in a noun phrase, or as an object.
    Within,
}

fn stands(sentence: &str, range: &Range<usize>) -> Stands {
    // 承诺书, 呼吁的…: a noun.
    let after = sentence.get(range.end..).unwrap_or_default();
    if ["的", "之", "书", "書", "函", "性", "者", "率", "下"]
        .iter()
        .any(|tail| after.starts_with(tail))
    {
        return Stands::Within;
    }
    // 应某部邀请，…: who is asked, and for what, would follow.
    let ends = after.is_empty() || after.starts_with(COMMAS);
    let word = sentence.get(range.clone()).unwrap_or_default();
    if ends && WITH_OBJECT.contains(&word) {
        return Stands::Within;
    }
    let clause = clause_before(sentence, range.start);
    let before = without_adverbs(clause).trim_end();
    if before.is_empty() {
        return Stands::First;
    }
    let adverbial = |c: char| "中上下时時后後前间間内內外地里裡际際此”」』）)》".contains(c);
    match party::ends_name(before) || before.ends_with(adverbial) {
        true => Stands::AfterSubject,
        false => Stands::Within,
    }
}

/// Whether a word is the verb of its clause.
pub(super) fn is_verb(sentence: &str, range: &Range<usize>) -> bool {
    stands(sentence, range) != Stands::Within
}

/// Whether a word that is as often a noun is the verb of the sentence: after who acts, or
/// first of all; first in a later clause only where the sentence began with a speaker.
pub(super) fn is_main_verb(sentence: &str, range: &Range<usize>) -> bool {
    match stands(sentence, range) {
        Stands::AfterSubject => true,
        Stands::Within => false,
        Stands::First => {
            let before = sentence.get(..range.start).unwrap_or_default();
            let first = near(before, 0, REACH);
            let first = first.split(COMMAS).next().unwrap_or_default();
            !before.contains(COMMAS) || party::speaker(first) > 0
        }
    }
}

/// Whether a place stands inside a title: 《禁止酷刑公约》.
pub(super) fn in_title(sentence: &str, at: usize) -> bool {
    let mut from = at.saturating_sub(REACH);
    while !sentence.is_char_boundary(from) {
        from += 1;
    }
    let before = sentence.get(from..at).unwrap_or_default();
    before.rfind('《') > before.rfind('》')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_and_nouns() {
        for (sentence, word, verb, main) in [
            ("与会代表呼吁各国合作。", "呼吁", true, true),
            ("会议期间呼吁各国合作。", "呼吁", true, true),
            ("确保对人权的普遍认同和遵行", "认同", false, false),
            ("各方在讨论中重申共识。", "重申", true, true),
            ("支持发展。", "支持", true, true),
            ("推动合作，支持发展。", "支持", true, false),
            ("我们推动合作，支持发展。", "支持", true, true),
            ("在各界支持下，会议开幕。", "支持", false, false),
            ("该项承诺的范围", "承诺", false, false),
        ] {
            let at = sentence.find(word).expect("it is there");
            let range = at..at + word.len();
            let found = (is_verb(sentence, &range), is_main_verb(sentence, &range));
            assert_eq!(found, (verb, main), "{sentence}");
        }
    }

    #[test]
    fn titles_say_nothing() {
        let sentence = "《禁止酷刑公约》禁止酷刑。";
        let mut places = sentence.match_indices("禁止").map(|(at, _)| at);
        assert_eq!(places.next().map(|at| in_title(sentence, at)), Some(true));
        assert_eq!(places.next().map(|at| in_title(sentence, at)), Some(false));
    }
}
