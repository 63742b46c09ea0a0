//! Titles of Chinese instruments: what they call them, and where one goes on.

use super::super::TitleNotes;
use super::super::phrases::Phrases;
use super::super::scan::first_of;
use super::lexicon::Lexicon;
use crate::model::InstrumentKind;
use std::ops::Range;

/// What databases write before and after titles.
pub(super) static NOTES: TitleNotes = TitleNotes {
    labels: &[
        "[标题]",
        "[文件名称]",
        "[文件名稱]",
        "全文：",
        "全文:",
        "全文｜",
        "全文|",
        "（全文）",
        "受权发布：",
        "受权发布丨",
        "(受权发布)",
        "（受权发布）",
        "【标题】",
        "【標題】",
        "【题名】",
        "【題名】",
        "【法规标题】",
        "【法規標題】",
        "【法规名称】",
        "【法規名稱】",
        "【文件名称】",
        "【文件名稱】",
        "【中文标题】",
        "【中文標題】",
        "双语：",
        "双语:",
        "双语|",
        "双语 |",
        "双语丨",
        "双语｜",
        "【双语】",
        "雙語：",
        "中英双语：",
        "中英双语:",
        "中英双语|",
        "中英双语 |",
        "中英双语丨",
        "中英双语｜",
        "中英文双语：",
        "中英对照：",
        "中英对照:",
        "中英雙語：",
        "中英對照：",
    ],
    whole: &[
        "(全文)",
        "英中对照",
        "中英对照",
        "中英文对照",
        "英汉对照",
        "中英對照",
        "英漢對照",
        "（双语全文）",
        "(双语全文)",
        "（雙語全文）",
        "(雙語全文)",
        "（中英文）",
        "(中英文)",
        "（中英对照）",
        "(中英对照)",
        "（中英文对照）",
        "（中英雙語）",
        "（中英双语）",
        "（中英對照）",
        "(中英對照)",
        "（中英文對照）",
        "(中英文對照)",
        "(中英雙語)",
        "(中英双语)",
        "（双语）",
        "（雙語）",
        "(双语)",
        "(雙語)",
        "（全文）",
    ],
    published: &[
        "全文",
        "全文公布",
        "全文发布",
        "全文發布",
        "全文發佈",
        "全文刊登",
        "全文如下",
        "发布",
        "發布",
        "發佈",
        "公布",
        "正式发布",
        "正式發布",
        "正式發佈",
        "正式公布",
        "出炉",
    ],
};

/// What titles call their instruments; what counts more comes first.
static KINDS: Phrases<(&str, InstrumentKind)> = Phrases::new(&[
    ("联合声明", InstrumentKind::JointStatement),
    ("聯合聲明", InstrumentKind::JointStatement),
    ("公报", InstrumentKind::Communique),
    ("公報", InstrumentKind::Communique),
    ("决议", InstrumentKind::Resolution),
    ("決議", InstrumentKind::Resolution),
    ("宣言", InstrumentKind::Declaration),
    ("声明", InstrumentKind::Other),
    ("聲明", InstrumentKind::Other),
    ("共识", InstrumentKind::Other),
    ("共識", InstrumentKind::Other),
    ("倡议", InstrumentKind::Other),
    ("倡議", InstrumentKind::Other),
    ("宪章", InstrumentKind::Other),
    ("憲章", InstrumentKind::Other),
    ("呼吁书", InstrumentKind::Other),
    ("呼籲書", InstrumentKind::Other),
    ("纪要", InstrumentKind::Other),
    ("紀要", InstrumentKind::Other),
]);

/// What a title calls its instrument.
pub(super) fn kind(title: &str) -> Option<InstrumentKind> {
    // 落实…宣言的行动计划: what is carried out is another one.
    static CARRIES_OUT: Lexicon = Lexicon::of_beginnings(
        "落实 落實 实施 實施 贯彻 貫徹 执行 執行 关于落实 關於落實 关于实施 關於實施",
    );
    let other = || CARRIES_OUT.begin(title).and_then(|_| other_kind(title));
    let found = || KINDS.foremost_in(title, false).map(|&(_, kind)| kind);
    other().or_else(found).or_else(|| other_kind(title))
}

/// What is as often no instrument ends the title of one: 行动计划（2022—2026年）.
fn other_kind(title: &str) -> Option<InstrumentKind> {
    static OTHER: Lexicon = Lexicon::of_endings(
        "\
            备忘录 備忘錄 行动计划 行動計劃 行動計畫 指导原则 指導原則 准则 準則 路线图 路線圖 \
            建议书 建議書 主席总结 主席總結 会议总结 會議總結 成果文件 成果清单 成果清單 纲领 綱領 \
            承诺书 承諾書 自律公约 自律公約 文明公约 文明公約 会议结论 會議結論 指导方针 指導方針",
    );
    let bare = match title.strip_suffix(['）', ')']) {
        Some(inner) => inner.rfind(['（', '(']).and_then(|at| inner.get(..at)),
        None => Some(title),
    };
    OTHER.end(bare?.trim_end()).map(|_| InstrumentKind::Other)
}

/// 两国在湖城发表联合声明: whether a title is what a paper heads its report with, and gives way
/// to one below it.
pub(super) fn gives_way(title: &str) -> bool {
    const ISSUE: &[&str] = &["发表", "發表", "发布", "發布", "發佈", "签署", "簽署"];
    ISSUE.iter().any(|verb| {
        let parts = title.split_once(verb);
        parts.is_some_and(|(who, what)| !who.is_empty() && kind(what).is_some())
    })
}

/// No longer is what two issue together, in bytes: 合作谅解备忘录.
const SHORT: usize = 24;

/// Whether a line names two bodies or states: 河流国和湖泊国.
fn two(line: &str) -> bool {
    let ends = super::party::ends_name;
    let mut joints = line.match_indices(['与', '與', '和', '及']);
    ends(line) && joints.any(|(at, _)| line.get(..at).is_some_and(ends))
}

/// Whether a title goes on in the next line.
pub(super) fn goes_on(before: &str, after: &str) -> bool {
    let open = ["的", "与", "與", "和", "及", "暨", "、", "关于", "關於"];
    let about = ["关于", "關於"].iter().any(|word| before.starts_with(word));
    open.iter().any(|word| before.ends_with(word))
        || after.starts_with("——")
            && kind(before).is_some()
            // ——第二届大会通过: who adopted it.
            && !after.ends_with("通过")
            && !after.ends_with("通過")
        || before.matches('《').count() > before.matches('》').count()
        || in_quotes(before, after)
        || kind(before).is_none() && after.len() <= SHORT && kind(after).is_some() && two(before)
        // 河流律师协会, 关于保障…的声明: who issues it, or what it is about.
        || (about || after.starts_with("关于") || after.starts_with("關於"))
            && kind(before).is_none()
            && kind(after).is_some()
            && (about || super::party::ends_name(before))
}

/// 湖泊“一路, 一湖”宣言: whether the next line closes a quotation that a line leaves open.
fn in_quotes(before: &str, after: &str) -> bool {
    let more = |line: &str, one: char, other: char| {
        line.matches(one).count() > line.matches(other).count()
    };
    [('“', '”'), ('「', '」')]
        .into_iter()
        .any(|(open, close)| more(before, open, close) && more(after, close, open))
}

/// 会议通过《…宣言》，全文如下：whether the text itself follows.
pub(super) fn gives_text(paragraph: &str) -> bool {
    let body = paragraph.trim_end_matches(['：', ':', '。', ' ']);
    // 全文刊登如下, 現全文公佈如下
    let said = body.strip_suffix("如下").unwrap_or(body);
    let how = [
        "刊登", "公布", "公佈", "刊发", "發布", "发布", "照录", "照錄",
    ];
    let said = how
        .iter()
        .find_map(|how| said.strip_suffix(how))
        .unwrap_or(said);
    // （下附公约全文）
    let inner = paragraph.strip_prefix(['（', '(']);
    let inner = inner.and_then(|inner| inner.strip_suffix(['）', ')']));
    let attached = |inner: &str| {
        let below = ["下附", "后附", "後附", "附"];
        inner.ends_with("全文") && below.iter().any(|word| inner.starts_with(word))
    };
    if inner.is_some_and(attached) {
        return true;
    }
    // 以下为某部公布的声明全文：
    let below = ["以下", "下面", "现将", "現將"];
    let below = body.len() < paragraph.len() && below.iter().any(|word| body.starts_with(word));
    (said.len() < body.len() || below) && said.ends_with("全文")
}

/// Where a title says that the text is a part: 湖畔宣言[（节选）].
pub(super) fn excerpt(title: &str) -> Option<Range<usize>> {
    // Few titles have a bracket.
    title.find(['（', '('])?;
    first_of(
        title,
        &[
            "（节选）",
            "(节选)",
            "（摘要）",
            "(摘要)",
            "（摘编）",
            "(摘编)",
            "（摘編）",
            "(摘編)",
            "（節選）",
            "(節選)",
            "（摘录）",
            "(摘录)",
            "（摘錄）",
            "(摘錄)",
        ],
        0,
    )
    .map(|(range, _)| range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_gives_the_text() {
        assert!(gives_text("论坛一致通过《湖畔宣言》，全文如下："));
        assert!(gives_text("现将《湖畔宣言》全文刊登如下。"));
        assert!(gives_text("（下附公约全文）"));
        assert!(!gives_text("各方达成共识如下："));
        assert!(!gives_text("全文"));
        assert!(gives_way("河流国和湖泊国在湖城发表联合声明"));
        assert!(!gives_way("湖畔宣言"));
    }

    #[test]
    fn what_is_carried_out_is_another() {
        for (title, expected) in [
            (
                "落实河流国和湖泊国联合宣言的行动计划（2021—2025）",
                InstrumentKind::Other,
            ),
            ("湖畔宣言", InstrumentKind::Declaration),
            ("湖畔行动计划", InstrumentKind::Other),
        ] {
            assert_eq!(kind(title), Some(expected), "{title}");
        }
    }

    #[test]
    fn a_quotation_that_a_line_leaves_open_goes_on() {
        assert!(goes_on("湖泊大会通过共同推进“一湖一", "策”合作的宣言"));
        assert!(!goes_on("湖泊大会“一湖一策”", "合作的“河流”宣言"));
    }

    #[test]
    fn titles_that_go_on() {
        assert!(goes_on("湖畔宣言", "——关于水井的保护"));
        assert!(!goes_on("湖城", "——关于水井的保护"));
        assert!(goes_on("河流国和湖泊国", "联合声明"));
        assert!(!goes_on("河流国法官论坛", "湖畔宣言"));
        assert!(goes_on("河流律师协会", "关于保护水井的声明"));
        assert!(!goes_on("水井保护", "关于保护水井的声明"));
        assert!(!goes_on("湖畔宣言", "——第二届水井大会通过"));
    }
}
