//! Persons and bodies in a text without spaces: 保险人公布…, 各国政府按时….
//!
//! A name ends where what stands before is a word for persons or a body, and what comes
//! after begins what somebody does. Where no such place is, only the words for persons
//! and bodies that the text begins with are a name.

use super::super::scan::first_piece;
use super::COMMAS;
use super::actions::BEGINS;
use super::lexicon::Lexicon;
use super::persons::{ENDS, NOT, SPEAKERS, WORDS};
use super::verbs::{begins_action, without_adverbs, without_joints};
use adverbial::after_adverbial;
use std::ops::Range;

mod adverbial;

/// How far a name may reach, in characters.
const LONGEST: usize = 48;

/// Whether a text ends with a word for persons or a body.
pub(super) fn ends_name(text: &str) -> bool {
    ENDS.end(text).is_some() && NOT.end(text).is_none()
        || WORDS.end(text).is_some()
        || are_countries(text)
}

/// 中美, 中日韩: two countries or three, each by one character, and nothing else.
pub(super) fn are_countries(text: &str) -> bool {
    const FIRST: &str = "中美俄日韩韓印欧歐英";
    const NEXT: &str = "中美俄日韩韓印欧歐英法德意加澳巴朝越泰老缅緬柬蒙哈吉塔乌烏非拉阿新马馬埃沙";
    // Few texts are so short.
    if !(6..=9).contains(&text.len()) {
        return false;
    }
    let mut chars = text.chars();
    let first = chars.next().is_some_and(|c| FIRST.contains(c));
    first && chars.all(|c| NEXT.contains(c)) && !text.starts_with("英法")
}

/// The length of the words for who speaks that a text begins with.
pub(super) fn speaker(text: &str) -> usize {
    SPEAKERS.begin(text).unwrap_or(0)
}

/// Whether a verb belongs to a name: 登记机关, 执行机构.
fn in_name(rest: &str, verb: usize) -> bool {
    static ORGANS: Lexicon = Lexicon::of_beginnings(
        "\
        社 机关 機關 机构 機構 部门 部門 人员 人員 组织 組織 单位 單位 委员会 委員會 者 \
        中心 伙伴 夥伴 中国家 中國家 企业 企業 团体 團體 主体 主體 工作者 银行 銀行 大学 \
        大學 学院 學院 专员 專員 协会 協會 学会 學會 联盟 聯盟 联合会 聯合會 公会 公會 \
        研究所 研究院 主管 法官 法庭 城市 论坛 論壇",
    );
    // 参与方, 报告员: one character is an organ only before a verb.
    const SHORT: &[char] = &[
        '方', '国', '國', '员', '員', '人', '所', '署', '部', '局', '商', '厂', '廠', '馆', '館',
    ];
    // 加强人员培训: what is strengthened.
    static DEEDS: Lexicon = Lexicon::of_beginnings(
        "\
        加强 加強 加大 加快 提高 提升 完善 推动 推動 深化 扩大 擴大 增强 增強 增进 增進 优化 優化 \
        健全 改善 共同 进一步 進一步 为 為 向 对 對 与 與",
    );
    let word = rest.get(..verb).unwrap_or_default();
    if DEEDS.begin(word) == Some(verb) {
        return false;
    }
    let after = rest.get(verb..).unwrap_or_default();
    ORGANS.begin(after).is_some()
        || office(rest).is_some()
        || after.strip_prefix(SHORT).is_some_and(begins_action)
}

/// What 组织 begins with.
const ORGANISE: [char; 2] = ['组', '組'];

/// 中小学[组织观星活动]: what they do, where 非政府组织 and 各国组织和企业 are names.
fn organises(before: &str, rest: &str) -> bool {
    let after = ["组织", "組織"]
        .iter()
        .find_map(|verb| rest.strip_prefix(verb));
    let joined = [
        '和', '、', '与', '與', '及', '以', '的', '等', '之', '内', '內', '中',
    ];
    after.is_some_and(|after| {
        !after.is_empty()
            && !after.starts_with(joined)
            && !begins_action(after)
            && !before.ends_with(['国', '國', '府', '界'])
            && ends_name(before)
            && !ends_name(after)
    })
}

/// The length in bytes of the name at the start of a text; 0 if none is told.
pub(super) fn name(text: &str) -> usize {
    let clause = first_piece(text, COMMAS);
    // 加强合作: that is no name. (与, 为 and 每 may begin one.)
    let verb = BEGINS.begin(clause).filter(|verb| *verb > '为'.len_utf8());
    let united = clause.starts_with("联合国") || clause.starts_with("聯合國");
    if verb.is_some_and(|verb| !united && !in_name(clause, verb)) {
        return 0;
    }
    // 以农为荣: by what, and nobody.
    if clause.starts_with(['以', '把', '让', '讓']) && !clause.starts_with("以色列") {
        return 0;
    }
    let places = || clause.char_indices().take(LONGEST);
    let parted = |at: usize| clause.split_at_checked(at).unwrap_or_default();
    let verb = |&(at, first): &(usize, char)| {
        // Most characters begin no verb.
        if !BEGINS.may_have(first) && !ORGANISE.contains(&first) {
            return false;
        }
        let (before, rest) = parted(at);
        let begins = BEGINS.begin(rest);
        let begins = begins.is_some_and(|verb| ends_name(before) && !in_name(rest, verb));
        begins || organises(before, rest)
    };
    if let Some((at, _)) = places().skip(1).find(verb) {
        return at;
    }
    // Where no verb is known, words for bodies alone are sure.
    const PERSON: [char; 7] = ['员', '員', '者', '们', '們', '师', '師'];
    let word = |&(at, last): &(usize, char)| {
        if !WORDS.may_have(last) && !PERSON.contains(&last) {
            return false;
        }
        // 中央委员[会]: the word goes on.
        let (words, rest) = parted(at);
        WORDS.end(words).is_some()
            || PERSON.contains(&last) && ends_name(words) && !rest.starts_with(['会', '會'])
    };
    // 本组织的有关机构，…: all of the clause is one name.
    let ends = places().map(|(at, last)| (at + last.len_utf8(), last));
    let ends = ends.filter(|(at, _)| *at < clause.len()).take(LONGEST - 1);
    let found = { ends }.find(word).map_or(0, |(at, _)| at);
    const WHICH: &[&str] = &[
        "有关", "有關", "相关", "相關", "主管", "各", "所有", "全体", "全體", "下属", "下屬",
    ];
    let head = clause.get(found..).and_then(|rest| rest.strip_prefix('的'));
    let of = || head.is_some_and(|head| WHICH.iter().any(|which| head.starts_with(which)));
    let whole = || clause.chars().nth(LONGEST).is_none() && ends_name(clause);
    if found > 0 && of() && whole() {
        return clause.len();
    }
    longer(clause, found)
}

/// A name with the words for bodies that follow at once: 各国 + 政府.
fn longer(text: &str, from: usize) -> usize {
    static NEXT: Lexicon = Lexicon::of_beginnings(
        "\
        政府 议会 議會 法院 机构 機構 机关 機關 部门 部門 组织 組織 企业 企業 人民 代表 \
        青年 妇女 婦女 们 們 立法机关 立法機關 司法机关 司法機關 执法机关 執法機關 主管机关 \
        主管機關 当局 當局 大学 大學 学校 學校 律师 律師 法官 检察官 檢察官 公司 银行 銀行 媒体 媒體 \
        协会 協會 学会 學會 公会 公會 工人 员工 員工 职工 職工 师生 師生 居民 民众 民眾 农民 農民 渔民 \
        漁民 牧民 船员 船員 志愿者 志願者 工作者 专家 專家 学者 學者 教师 教師 学生 學生 官员 官員",
    );
    let mut end = from.max(plain(text));
    if end == 0 {
        return 0;
    }
    let next = |rest| NEXT.begin(rest).or_else(|| office(rest));
    while let Some(next) = text.get(end..).and_then(next) {
        end += next;
    }
    end
}

/// 某市船舶[登记局]的安排: how long the words for an office are that a verb begins.
fn office(rest: &str) -> Option<usize> {
    let verb = BEGINS.begin(rest)?;
    let office = rest.get(verb..)?.strip_prefix(['局', '署', '馆', '館'])?;
    let ends = office.starts_with(['的', '、', '和', '与', '與', '及']);
    ends.then_some(rest.len() - office.len())
}

/// 各国, 我们: words that are a name wherever they stand first.
pub(super) fn plain(text: &str) -> usize {
    static PLAIN: Lexicon = Lexicon::of_beginnings(
        "\
        各国政府 各國政府 各国 各國 各方 双方 雙方 国际社会 國際社會 有关各方 有關各方 \
        有关方面 有關方面 社会各界 社會各界 各成员国 各成員國 各缔约国 各締約國 所有国家 \
        所有國家 成员国 成員國 会员国 會員國 缔约国 締約國",
    );
    PLAIN.begin(text).unwrap_or(0)
}

/// Who acts, in the words before a verb: 各国 in 在处理案件时各国, 法院 in 法院依法.
pub(super) fn doer(sentence: &str, before: Range<usize>) -> Option<Range<usize>> {
    let text = sentence.get(before.clone())?;
    let joined = without_joints(text.trim_start());
    let start = before.start + text.len() - joined.len();
    let bare = without_adverbs(joined);
    let from = after_adverbial(bare)?;
    let words = bare.get(from..)?;
    let length = match ends_name(words) {
        // 法官对当事人: not the latter. 与法院合作的机构: one name.
        true => deed(words).unwrap_or(words.len()),
        false => match name(words) {
            length if begins_action(words.get(length..).unwrap_or_default()) => length,
            _ => 0,
        },
    };
    let words = words.get(..length)?;
    (!words.is_empty() && !is_anybody(words)).then(|| start + from..start + from + length)
}

/// [各国政府][淘汰燃煤发电] in an item below 我们要求：
pub(super) fn asked(item: &str) -> Option<(Range<usize>, Range<usize>)> {
    let end = item.trim_end_matches(['。', '；', ';', '，']).len();
    let whom = name(item);
    let what = item.get(whom..end)?;
    // 欢迎中方提出的计划: that is what is done.
    let told = whom > 0
        && begins_action(what)
        && !is_anybody(item)
        && super::acts::ACTS.begin(item).is_none();
    told.then_some((0..whom, whom..end))
}

/// 任何人, 没有人: nobody in particular.
pub(super) fn is_anybody(words: &str) -> bool {
    static ANYBODY: Lexicon =
        Lexicon::of_beginnings("任何 没有 沒有 无人 無人 其他任何 人人 每个人 每個人 所有人");
    ANYBODY.begin(words).is_some()
}

/// Where what somebody does begins inside words that end as a name does: 法官对当事人.
/// None where all of it is one name: 与法院合作的机构, 各国与国际组织.
fn deed(words: &str) -> Option<usize> {
    let length = name(words);
    let rest = words.get(length..)?;
    let joins = ["与", "與", "同", "跟"];
    let joined = joins.iter().any(|joint| rest.starts_with(joint));
    // 各国测绘机构: the verb belongs to the name.
    let named = BEGINS.begin(rest).is_some_and(|verb| in_name(rest, verb));
    (length > 0 && begins_action(rest) && !named && !joined && !rest.contains('的'))
        .then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_name_ends() {
        for (text, expected) in [
            ("保险人公布小型船舶保险条款。", "保险人"),
            ("各行公布利率", "各行"),
            ("各国保存村庄记录", "各国"),
            ("中湖合作论坛成立五年来", "中湖合作论坛"),
            ("登记机关接受电子印章", "登记机关"),
            ("各国登记机关接受电子印章", "各国登记机关"),
            ("各国政府按时支付调解员报酬", "各国政府"),
            ("各国政府编造预算", "各国政府"),
            ("仲裁员与当事人单方接触", "仲裁员"),
            ("图书馆免费出借灯笼书", "图书馆"),
            ("各国司法机关加强合作", "各国司法机关"),
            ("各国根据国情选择人权道路", "各国"),
            ("入海口城市青年加强交流", "入海口城市青年"),
            (
                "各国政府、国际组织和企业加强合作",
                "各国政府、国际组织和企业",
            ),
            ("发展中国家参与谈判", "发展中国家"),
            ("绿色生产生活方式，推动应用", ""),
            ("生态优先，加快建设", ""),
            ("加强国家间政策协同", ""),
            ("发展银行提供贷款", "发展银行"),
            ("各国尊重人权", "各国"),
            ("邮递员私拆信件", "邮递员"),
            ("两岸同胞应加强交流", "两岸同胞"),
            ("各成员国医疗机构加强人员培训", "各成员国医疗机构"),
            ("以农为荣", ""),
            ("博物馆之间互换展览", "博物馆"),
            ("河流学会多年来的援助", "河流学会"),
            ("通过，", ""),
            ("秘书处起草示范条款", "秘书处"),
            ("各地立法機關訂明上限", "各地立法機關"),
            ("各地立法機關檢討上限", "各地立法機關"),
            ("各地出版主管機關檢討上限", "各地出版主管機關"),
            ("各大學中文系開設課程", "各大學中文系"),
            ("各审计机关派员参加课程", "各审计机关"),
            ("主席代表各方签署协议", "主席"),
            ("中小学组织夜间观星活动", "中小学"),
            ("非政府组织加强合作", "非政府组织"),
            ("专业组织提供培训", "专业组织"),
            ("调解平台删除记录", "调解平台"),
            ("青年检验员赴邻国实习", "青年检验员"),
            ("各实验室免费交换样品", "各实验室"),
            ("诊所每周至少开放五天", "诊所"),
            ("湖城船舶登记局的安排", "湖城船舶登记局"),
            ("本组织的有关机构，把条约列入议程", "本组织的有关机构"),
            ("湖泊党中央委员会全会成功", "湖泊党中央委员会"),
        ] {
            assert_eq!(&text[..name(text)], expected, "{text}");
        }
    }

    #[test]
    fn who_acts() {
        for (before, expected) in [
            ("各国", Some("各国")),
            ("法院依法", Some("法院")),
            ("缔约国在处理案件时", Some("缔约国")),
            ("在泥沙处置方面各国港口当局", Some("各国港口当局")),
            ("在边境工作的法官", Some("在边境工作的法官")),
            ("根据公约各国", Some("各国")),
            ("法官对当事人", Some("法官")),
            ("与会代表通过会议", Some("与会代表")),
            ("各国与国际组织", Some("各国与国际组织")),
            ("中美", Some("中美")),
            ("中日韩", Some("中日韩")),
            ("环境保护", None),
            ("未经举报人书面同意", None),
            ("求取发展的权利", None),
            ("任何人", None),
            ("我们谨向湖城市政府和河流图书馆", Some("我们")),
            ("因此各国也", Some("各国")),
            ("凡中国蓝染匠人协会会员", Some("中国蓝染匠人协会会员")),
            ("各国测绘机构", Some("各国测绘机构")),
            ("使用水磨的企业", Some("使用水磨的企业")),
            ("未完成培训的向导", Some("未完成培训的向导")),
            ("发现染疫粮食的口岸", Some("发现染疫粮食的口岸")),
        ] {
            let found = doer(before, 0..before.len()).map(|range| &before[range]);
            assert_eq!(found, expected, "{before}");
        }
    }
}
