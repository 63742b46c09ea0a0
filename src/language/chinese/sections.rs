//! Lines that begin a part of a Chinese text: its preamble, an annex, the signatures.

use super::Section;

/// The part that a line begins.
pub(super) fn section(line: &str) -> Option<Section> {
    /// The longest line that names who signs, in bytes.
    const SIGNERS: usize = 36;
    let starts = |words: &[&str]| words.iter().any(|word| line.starts_with(word));
    if let Some(part) = named(line) {
        Some(part)
    } else if starts(&["序言", "前言"]) {
        Some(Section::Preamble)
    } else if starts(&["附件", "附录", "附錄"]) {
        Some(Section::Annex)
    } else if starts(&["签署", "簽署", "签字", "簽字", "签名", "簽名"]) && !line.ends_with('。')
        // 发起单位：, and below it their names.
        || line.ends_with(['：', ':'])
            && line.len() < SIGNERS
            && starts(&[
                "发起", "發起", "联署", "聯署", "联合发起", "聯合發起", "倡议单位", "倡議單位",
                "倡议人", "倡議人", "签约", "簽約",
            ])
        // 本声明用中文和法文写成，两种文本同等作准。
        || starts(&["本"])
            && ["同等作准", "同等效力", "同等法律效力", "同一作準", "同等作準", "一式两份", "一式兩份"]
                .iter()
                .any(|words| line.contains(words))
    {
        Some(Section::Signatures)
    } else if below(line) {
        Some(Section::Page)
    } else {
        None
    }
}

/// Whether a line begins what a page has below the text that it gives: 相关阅读, 上一篇：….
fn below(line: &str) -> bool {
    const ALONE: &[&str] = &[
        "相关文件",
        "相關文件",
        "相关阅读",
        "相關閱讀",
        "相关新闻",
        "相關新聞",
        "相关报道",
        "相關報導",
        "相关链接",
        "相關連結",
        "相关文章",
        "相關文章",
        "相关文档",
        "相关推荐",
        "延伸阅读",
        "扩展阅读",
        "延伸閱讀",
        "推荐阅读",
        "推薦閱讀",
        "猜你喜欢",
        "热门文章",
        "最新文章",
        "网友评论",
        "發表評論",
        "发表评论",
    ];
    let credit = ['：', ':'];
    let bare = line.trim_end_matches(credit);
    let beside = ["上一篇", "下一篇", "上一条", "下一条"].iter();
    let mut beside = beside.filter_map(|words| line.strip_prefix(words));
    ALONE.contains(&bare) || beside.any(|rest| rest.starts_with(credit))
}

/// The part that a heading names as a whole: 倡议[背景], [主要内容].
fn named(line: &str) -> Option<Section> {
    /// In bytes: most lines are longer.
    const LONGEST: usize = 18;
    if line.len() > LONGEST {
        return None;
    }
    const OF: &[&str] = &[
        "倡议", "倡議", "共识", "共識", "宣言", "会议", "會議", "论坛", "論壇", "大会", "大會",
        "活动", "活動", "会谈", "會談", "会晤", "會晤",
    ];
    const BACKGROUND: &[&str] = &[
        "背景",
        "背景情况",
        "背景介绍",
        "概况",
        "概況",
        "情况",
        "情況",
        "基本情况",
        "基本情況",
        "缘起",
        "緣起",
    ];
    const CONTENT: &[&str] = &[
        "内容",
        "內容",
        "主要内容",
        "主要內容",
        "具体内容",
        "具體內容",
        "主要成果",
        "成果",
        "主要共识",
        "主要共識",
        "共识",
        "共識",
        "达成共识",
        "達成共識",
    ];
    let bare = OF
        .iter()
        .find_map(|of| line.strip_prefix(of))
        .unwrap_or(line);
    let bare = bare.strip_prefix('的').unwrap_or(bare);
    let is = |names: &[&str]| names.contains(&bare) || names.contains(&line);
    if is(BACKGROUND) {
        Some(Section::Background)
    } else {
        is(CONTENT).then_some(Section::Content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_parts() {
        for (line, part) in [
            ("背景", Some(Section::Background)),
            ("倡议背景", Some(Section::Background)),
            ("會議概況", Some(Section::Background)),
            ("会谈情况", Some(Section::Background)),
            ("主要共识", Some(Section::Content)),
            ("共识", Some(Section::Content)),
            ("主要内容", Some(Section::Content)),
            ("倡议的内容", Some(Section::Content)),
            ("内容产业", None),
            ("附件一", Some(Section::Annex)),
            ("相关阅读：", Some(Section::Page)),
            ("上一篇：湖泊公约", Some(Section::Page)),
            ("相关文件应当公开", None),
            ("前言", Some(Section::Preamble)),
            ("签署单位", Some(Section::Signatures)),
            ("签署协定后，双方交换资料。", None),
        ] {
            assert_eq!(section(line), part, "{line}");
        }
    }
}
