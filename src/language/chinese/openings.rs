//! The formula that opens the operative part of a Chinese text: 发表如下声明,
//! 提出以下五点倡议, 达成共识如下, 谨宣告.

use super::super::phrases::Phrases;
use super::lexicon::Lexicon;
use super::numerals::number;
use super::{OpeningCue, Words};
use std::ops::Range;

/// Words that announce what comes.
static ANNOUNCES: Phrases<&str> = Phrases::new(&["以下", "如下", "下列"]);

/// 会议围绕以下议题进行讨论：what was discussed is no view.
pub(super) fn leads_to_topics(sentence: &str) -> bool {
    const TOPICS: &[&str] = &[
        "议题", "議題", "话题", "話題", "专题", "專題", "主题", "主題",
    ];
    const SPOKE: &[&str] = &[
        "讨论", "討論", "研讨", "研討", "交流", "交换", "交換", "探讨", "探討", "审议", "審議",
        "磋商", "商讨", "商討",
    ];
    let body = sentence.trim_end_matches([':', '：']);
    // 就以下议题交换了看法
    let views = ["意见", "意見", "看法"];
    let views = views.iter().find_map(|views| body.strip_suffix(views));
    let verb = views.unwrap_or(body).trim_end_matches('了');
    let spoke = |words: &str| SPOKE.iter().any(|word| words.contains(word));
    body.len() < sentence.len()
        && (TOPICS.iter().any(|topic| body.ends_with(topic)) && spoke(body)
            || SPOKE.iter().any(|spoke| verb.ends_with(spoke))
                && TOPICS.iter().any(|topic| body.contains(topic)))
}

/// What says what somebody feels or expects.
static VOICES: Phrases<&str> = Phrases::new(&[
    "积极评价",
    "積極評價",
    "谴责",
    "譴責",
    "反对",
    "反對",
    "期待",
    "希望",
    "表示关切",
    "表示關切",
    "表示满意",
    "表示滿意",
    "表示遗憾",
    "表示遺憾",
    "表示忧虑",
    "表示憂慮",
    "深感",
]);

/// Whether a sentence says so.
pub(super) fn voices(sentence: &Words) -> bool {
    VOICES.first_in(sentence, 0).is_some()
}

/// Formulas that announce nothing in particular.
static OPENINGS: Phrases<&str> = Phrases::new(&[
    "谨宣告",
    "謹宣告",
    "郑重宣告",
    "鄭重宣告",
    "郑重声明",
    "鄭重聲明",
    "兹宣布",
    "兹宣告",
    "茲宣告",
    "特此宣告",
    "茲宣佈",
    "达成共识",
    "達成共識",
    "一致同意",
]);

/// What is announced, by the words after 以下 or before 如下.
const NAMED: &[&str] = &[
    "观点", "觀點", "共识", "共識", "倡议", "倡議", "宣言", "声明", "聲明", "决议", "決議", "建议",
    "建議", "意见", "意見", "看法", "承诺", "承諾", "结论", "結論", "公报", "公報", "事项", "事項",
];

/// The same, before 如下 alone: 宣布如下.
const SAID: &[&str] = &[
    "宣告", "宣布", "宣佈", "商定", "议定", "議定", "协议", "協議", "纪要", "紀要", "通告",
];

/// Whether a sentence opens the operative part.
pub(super) fn opens(sentence: &Words) -> Option<OpeningCue> {
    // Of most sentences nothing else is asked, so that it is looked for by itself.
    let announces = ANNOUNCES.first_in(sentence, 0).map(|(cue, _)| cue);
    let named = announces
        .as_ref()
        .is_some_and(|cue| is_named(sentence, cue));
    // 我们声明：
    let body = sentence.trim_end_matches([':', '：']);
    let says = || {
        let said = ["声明", "聲明", "宣告", "宣布", "宣佈"];
        body.len() < sentence.len() && said.iter().any(|word| body.ends_with(word))
    };
    let opens = named || OPENINGS.first_in(sentence, 0).is_some() || says() || adopts(body);
    opens.then_some(OpeningCue {
        announces: announces.is_some(),
        // 以下共识。
        ends: announces.is_some_and(|cue| {
            let rest = sentence.get(cue.end..).unwrap_or_default();
            rest.chars().nth(5).is_none()
        }),
    })
}

/// 代表一致通过本宣言。
fn adopts(body: &str) -> bool {
    const FURTHER: &[&str] = &["原则", "原則", "宪章", "憲章", "备忘录", "備忘錄", "文件"];
    let body = body.trim_end_matches('。');
    let mut texts = NAMED.iter().chain(FURTHER);
    let before = texts.find_map(|text| body.strip_suffix(text));
    let before = before.map(|before| {
        ["联合", "聯合", "共同"]
            .iter()
            .find_map(|word| before.strip_suffix(word))
            .unwrap_or(before)
    });
    let this = before.and_then(|before| before.strip_suffix('本'));
    this.is_some_and(|verb| verb.ends_with("通过") || verb.ends_with("通過"))
}

/// 双方商定如下：whether what is announced is promised.
pub(super) fn promises(lead: &str) -> bool {
    const VERBS: &[&str] = &[
        "商定", "议定", "議定", "约定", "約定", "同意", "决定", "決定", "承诺", "承諾",
    ];
    let lead = lead.trim_end_matches([':', '：', ' ']);
    const GIVEN: &[&str] = &[
        "作出承诺",
        "作出承諾",
        "做出承诺",
        "做出承諾",
        "郑重承诺",
        "鄭重承諾",
        "庄严承诺",
        "莊嚴承諾",
    ];
    let before = lead.strip_suffix("如下");
    before.is_some_and(|before| VERBS.iter().any(|verb| before.ends_with(verb)))
        // 为加强合作，作出承诺：
        || GIVEN.iter().any(|given| lead.ends_with(given))
}

/// 加强数据共享；每年会晤: what is to be done, and nobody who would do it. 每个牧民有权 has one.
pub(super) fn lacks_subject(item: &str) -> bool {
    static OWN: Phrases<&str> = Phrases::new(&[
        "应", "應", "不得", "必须", "必須", "不能", "有权", "有權", "享有", "将", "將", "愿", "願",
        "呼吁", "呼籲",
    ]);
    const EACH: &[char] = &['年', '月', '周', '週', '日', '季', '两', '兩', '隔'];
    let each = |rest: &str| rest.starts_with(EACH);
    super::verbs::begins_action(item)
        && item.strip_prefix('每').is_none_or(each)
        && OWN.first_in(item, 0).is_none()
}

/// 我们支持港口。 下届大会在湖州举行。: whether a sentence has a subject of its own, or says
/// when it holds.
pub(super) fn stands_alone(sentence: &str) -> bool {
    static SUBJECTS: Lexicon = Lexicon::of_beginnings(
        "\
        本 该 該 这 這 此 上述 以上 我们 我們 与会 與會 大会 大會 会议 會議 论坛 論壇 峰会 峰會 各方 \
        双方 雙方 下届 下屆 下次 下一 同时 同時 另外 目前 当前 當前 截至 谨此 謹此 最后 最後 出席 参加 參加",
    );
    sentence.ends_with('。') && SUBJECTS.begin(sentence).is_some()
}

/// 鉴于河水变浅；: whether a paragraph says why a text is adopted.
pub(super) fn recites(item: &Words) -> bool {
    static REASONS: Lexicon = Lexicon::of_beginnings(
        "\
        鉴于 鑒於 鑑於 考虑到 考慮到 回顾 回顧 忆及 憶及 认识到 認識到 注意到 意识到 意識到 铭记 銘記 \
        深信",
    );
    item.ends_with(['；', '，', ';', ',']) && REASONS.begin(item).is_some()
}

/// Whether a part of a sentence holds such a formula.
pub(super) fn holds_formula(part: &str) -> bool {
    let named = |(cue, _): (Range<usize>, _)| is_named(part, &cue);
    ANNOUNCES.first_in(part, 0).is_some_and(named) || OPENINGS.first_in(part, 0).is_some()
}

/// 以下[五点]倡议, 共识如下: whether what comes is named.
fn is_named(text: &str, cue: &Range<usize>) -> bool {
    let before = text.get(..cue.start).unwrap_or_default();
    let after = text.get(cue.end..).unwrap_or_default();
    // 十八岁以下
    if before.ends_with(['岁', '歲']) {
        return false;
    }
    let said = after
        .trim_end()
        .trim_end_matches([':', '：', '。', '，', ',']);
    if said.is_empty() && NAMED.iter().chain(SAID).any(|word| before.ends_with(word)) {
        return true;
    }
    let figure = number(after).map_or_else(
        || usize::from(after.starts_with(['几', '幾', '各', '数', '數'])) * '几'.len_utf8(),
        |(_, length)| length,
    );
    let counted = after.get(figure..).unwrap_or_default();
    let counted = match figure {
        0 => counted,
        _ => counted.trim_start_matches(['点', '點', '项', '項', '条', '條']),
    };
    let what = ["共同", "重要", "联合", "聯合"]
        .iter()
        .find_map(|word| counted.strip_prefix(word))
        .unwrap_or(counted);
    NAMED.iter().any(|word| what.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas() {
        for (sentence, announces, ends) in [
            ("各方达成以下共识：", true, true),
            ("并发表如下声明：", true, true),
            ("会议于3月4日召开，代表一致通过本声明。", false, false),
            ("论坛提出以下五点倡议：", true, true),
            ("會議達成下列共同意見：", true, true),
            ("双方达成共识如下：", true, true),
            ("会议商定如下：", true, true),
            ("大会谨宣告", false, false),
            ("我们声明：", false, false),
        ] {
            let found = opens(&sentence.into()).unwrap_or_else(|| panic!("{sentence} opens"));
            assert_eq!(
                (found.announces, found.ends),
                (announces, ends),
                "{sentence}"
            );
        }
        for (item, lacks) in [
            ("加强数据共享；", true),
            ("每年会晤。", true),
            ("每个牧民都有权发表意见。", false),
            ("法院公开判决。", false),
        ] {
            assert_eq!(lacks_subject(item), lacks, "{item}");
        }
        assert!(leads_to_topics("会议围绕以下议题进行讨论："));
        assert!(leads_to_topics("会议讨论了以下议题："));
        assert!(leads_to_topics("与会各方就以下议题交换了看法："));
        assert!(!leads_to_topics("会议经过讨论，达成以下共识："));
        assert!(promises("会议商定如下：") && !promises("会议通报如下："));
        assert!(promises("为加强合作，作出承诺：") && !promises("各方回顾承诺："));
        for sentence in [
            "我们同意在以下领域加强合作：",
            "各国应采取以下措施：",
            "十八岁以下意见不一者",
            "共识由各方落实。",
        ] {
            assert_eq!(opens(&sentence.into()), None, "{sentence}");
        }
    }
}
