//! Chinese lines that belong to a page and not to the text that it gives.

use super::lexicon::Lexicon;
use crate::source::bytes;

/// The longest of them, in bytes.
const LINE: usize = 240;

/// So long may be what stands below a picture.
const CAPTION: usize = 900;

/// Whether a line is the page's own.
pub(super) fn is_notice(line: &str) -> bool {
    static NOTICES: Lexicon = Lexicon::of_beginnings(
        "\
        更新时间 更新時間 更新日期 更新于 更新於 发布日期 發布日期 發布時間 发布于 發佈於 \
        发表时间 浏览次数 来源： 來源： 来源: 來源: 原文出自 原文载于 原文載於 手机APP 手機APP 更多精彩 即时发布 即時發布 即时发佈 即時發佈 发布时间 發佈時間 时效性 時效性 打印 分享到 \
        责任编辑 責任編輯 日期： 日期: 作者： 作者: 编辑： 編輯： 责编 字号 字號 点击 點擊 阅读次数 \
        閱讀次數 资料图 資料圖 原标题 原標題 当前位置 當前位置 您当前的位置 您當前的位置 您的位置 您现在的位置 \
        您現在的位置 查看完整版本 跳转到 跳轉到 扫一扫 掃一掃 分享 阅读数 閱讀數 浏览 瀏覽 推荐人 推薦人 \
        本作品是 本作品在 注：中文维基 注:中文维基 \
        编者注： 编者注: 編者註： 編者注： 编者按： 编者按: 編者按： 译者注： 译者注: 譯者註： \
        摘要】 摘要： 摘要: 最后更新 最後更新 下载PDF 下載PDF 下载附件 下載附件 附件下载 附件下載 返回顶部 返回頂部 返回首页 返回首頁 \
        版权所有 版權所有 标签： 标签: 標籤： 標籤: 跳到主要 跳至主要 本网站使用Cookie 本網站使用Cookie 本网站使用 Cookie \
        本站使用Cookie 我们使用Cookie 我們使用Cookie",
    );
    let begins = NOTICES.begin(line.trim_start_matches(['（', '(', '【', '[']));
    /// The longest name of a page, in bytes.
    const PAGE: usize = 12;
    /// The names of pages, each alone on its line.
    const PAGES: &[&str] = &[
        "首页",
        "首頁",
        "关于我们",
        "關於我們",
        "联系我们",
        "聯繫我們",
        "聯絡我們",
        "新闻",
        "新聞",
        "新闻中心",
        "搜索",
        "找回密码",
        "找回密碼",
        "搜尋",
        "登录",
        "登錄",
        "注册",
        "全部接受",
        "接受全部",
        "网站地图",
        "網站地圖",
        "隐私政策",
        "隱私政策",
        "菜单",
        "導航",
        "导航",
    ];
    begins.is_some()
        || line.len() <= PAGE && PAGES.contains(&line)
        || line.len() < LINE
            && (is_stamp(line)
                || is_way(line)
                || is_moment(line)
                || is_issue(line)
                || is_record(line)
                || has_tools(line)
                || is_greeting(line)
                || is_credited(line))
        || line.len() < CAPTION && is_taken(line)
}

/// 各位同仁：, 尊敬的各位代表：
fn is_greeting(line: &str) -> bool {
    /// In bytes.
    const LONGEST: usize = 72;
    let greeted = ["各位", "尊敬的", "亲爱的", "親愛的", "女士们", "女士們"];
    line.len() <= LONGEST
        && line.ends_with(['：', ':'])
        && greeted.iter().any(|words| line.starts_with(words))
}

/// 2012年5月13日 来源：某社 字号：, 时间：2012-05-13 来源：某社
fn is_stamp(line: &str) -> bool {
    let credit = ['：', ':'];
    let label = ["时间", "時間"].iter();
    let day = label
        .filter_map(|label| line.strip_prefix(*label)?.strip_prefix(credit))
        .next();
    let line = day.unwrap_or(line);
    // Few lines begin with a day.
    if !line.starts_with(|c: char| c.is_ascii_digit()) || line.ends_with('。') {
        return false;
    }
    let mut sources = line.match_indices('源');
    sources.any(|(at, source)| {
        let (before, after) = (line.get(..at), line.get(at + source.len()..));
        before.is_some_and(|before| before.ends_with(['来', '來']))
            && after.is_some_and(|after| after.starts_with(credit))
    })
}

/// 首页 > 要闻, 某网首页宣言查看内容: the way to a page, from its first one.
fn is_way(line: &str) -> bool {
    const FIRST: [&str; 4] = ["首页", "首頁", "主页", "主頁"];
    let goes_on = |rest: &str| rest.trim_start().starts_with(['>', '›', '»', '|', '/']);
    let begins = |first: &&str| line.strip_prefix(*first).is_some_and(goes_on);
    let shown = line.ends_with("查看内容") || line.ends_with("查看內容");
    FIRST.iter().any(begins) || shown && FIRST.iter().any(|first| line.contains(*first))
}

/// 2021年12月08日 17:21: a day and a time of day, and no more.
fn is_moment(line: &str) -> bool {
    // Few lines begin with a day.
    if !line.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let day = line.split_once([':', '：']).and_then(|(before, after)| {
        let minutes = |c: char| c.is_ascii_digit() || c == ':';
        let hour = before.trim_end_matches(|c: char| c.is_ascii_digit());
        (before.len() - hour.len() <= 2 && after.chars().all(minutes)).then_some(hour)
    });
    day.is_some_and(|day| {
        day.contains('年')
            && day
                .chars()
                .all(|c| c.is_ascii_digit() || "年月日 ".contains(c))
    })
}

/// 第001號, 第16版：国际: the number of a release, the page of a paper.
fn is_issue(line: &str) -> bool {
    let figure = |c: char| c.is_ascii_digit();
    line.strip_prefix('第').is_some_and(|rest| {
        let unit = rest.trim_start_matches(figure);
        let page = unit.starts_with("版：") || unit.starts_with("版:");
        unit.len() < rest.len() && (matches!(unit, "号" | "號" | "期" | "版") || page)
    })
}

/// 公布日期：2019.01.22, 【法宝引证码】…: what a database says of the text.
fn is_record(line: &str) -> bool {
    static FIELDS: Lexicon = Lexicon::of_beginnings(
        "\
        法宝引证码 法寶引證碼 地点 地點 场所 場所 日期 出处 出處 备注 备註 備註 全文 发布部门 發布部門 发文机关 發文機關 发布机关 發布機關 发文字号 發文字號 \
        公布日期 公佈日期 公布时间 颁布时间 頒布時間 生效日期 失效日期 \
        发布单位 發布單位 发文单位 發文單位 颁布单位 頒布單位 文号 文號 类别 類別 关键词 關鍵詞 \
        颁布日期 頒布日期 施行日期 实施日期 實施日期 成文日期 效力级别 效力級別 \
        效力等级 效力等級 法规类别 法規類別 主题分类 主題分類 条约分类 條約分類 条约种类 條約種類 索引号 \
        索引號 瀏覽人次 浏览人次 點閱次數 相关链接 相關鏈接 相關連結 相关阅读 相關閱讀 延伸阅读 延伸閱讀 \
        相关新闻 相關新聞 相关文章 相關文章 推荐阅读 推薦閱讀",
    );
    let line = line.trim_start_matches(['【', '[', '•', ' ']);
    let value = FIELDS.begin(line).and_then(|field| line.get(field..));
    value.is_some_and(|value| value.trim_start().starts_with(['：', ':', '】', ']']))
}

/// 【大 中 小】【打 印】: what a reader of the page may press.
fn has_tools(line: &str) -> bool {
    const TOOLS: &[&str] = &[
        "打印", "打 印", "列印", "列 印", "关闭", "關閉", "字号", "字體", "字体",
    ];
    const OPEN: [char; 3] = ['【', '[', '［'];
    // Most lines have none: they begin with these bytes.
    let begins = |a: u8, b: u8, c: u8| {
        (a == b'[')
            | (a == 0xE3) & (b == 0x80) & (c == 0x90)
            | (a == 0xEF) & (b == 0xBC) & (c == 0xBB)
    };
    let mut opened = bytes::beginnings(line.as_bytes(), begins);
    opened.any(|at| {
        let words = line.get(at..).unwrap_or_default();
        let words = words.strip_prefix(OPEN).unwrap_or_default();
        TOOLS.iter().any(|tool| words.starts_with(tool))
    })
}

/// 会场外景。 [某社]: what stands below a picture, and whose it is.
fn is_credited(line: &str) -> bool {
    let bare = without_closing(line);
    if bare.len() == line.len() || !bare.ends_with('社') {
        return false;
    }
    let credit = bare.rsplit(['（', '(', '[', '【', '［']).next();
    let credit = credit.unwrap_or_default();
    credit.ends_with('社') && (3..=6).contains(&credit.chars().count()) && credit.len() < bare.len()
}

/// 会场外景。 [某社 某某 摄]: who took the picture that it stands below.
fn is_taken(line: &str) -> bool {
    let bare = without_closing(line);
    if !bare.ends_with(['摄', '攝']) {
        return false;
    }
    /// So many characters name a paper and who took it.
    const CREDIT: usize = 20;
    let inner = bare.rsplit(['（', '(', '[', '【', '［']).next();
    let inner = inner.filter(|inner| bare.len() < line.len() && inner.len() < bare.len());
    let word = bare.split_whitespace().next_back().unwrap_or_default();
    inner.is_some_and(|inner| inner.chars().count() <= CREDIT)
        || matches!(word, "摄" | "攝")
        || word.ends_with("记者摄")
        || word.ends_with("記者攝")
}

/// A line without the brackets that close it.
fn without_closing(line: &str) -> &str {
    line.trim_end_matches(['）', ')', ']', '】', '］'])
}

#[cfg(test)]
mod tests {
    use super::is_notice;

    #[test]
    fn a_long_caption_is_no_text() {
        let told = "5月3日，湖泊论坛在湖城会堂举行，各国代表步入会场。".repeat(6);
        assert!(is_notice(&format!("{told}[湖泊社 某某 摄]")));
        assert!(is_notice(&format!("{told}[湖泊社某某摄]")));
        assert!(!is_notice(&told));
    }

    #[test]
    fn lines_of_a_page() {
        for line in [
            "作者：某某　点击数：318",
            "（责任编辑：某某）",
            "2012年5月13日 08:02 来源：某社 字号：",
            "時間:2019-11-15   來源:某社  責任編輯:某某",
            "某某格式】 【 】 【打 印】",
            "公布日期：2019.01.22",
            "相关链接：",
            "【法宝引证码】CLI.T.1",
            "【发布日期】2018-09-14",
            "【颁布时间】2018-09-14",
            "【发布单位】湖泊大会",
            "3月2日，论坛在湖城开幕。 [湖泊社]",
            "论坛会场。湖泊社记者 某某 摄",
            "第001號",
            "第16版：国际",
            "(资料图)",
            "（编者注：本宣言由会议秘书处提供。）",
            "各位同仁：",
            "尊敬的各位代表、女士们、先生们：",
            "譯者註：原文為英文。",
            "当前位置: 湖泊网 > 要闻",
            "论坛会场。（湖泊社 某某 摄）",
            "來源:湖泊網 編輯:某某",
            "2021年12月08日 17:21",
            "原文载于湖泊部网站",
            "首页 > 要闻",
            "首頁>要聞 要聞",
            "湖泊网首页湖泊文献声明宣言查看内容",
            "找回密码",
        ] {
            assert!(is_notice(line), "{line}");
        }
        for line in [
            "相关链接应当公开。",
            "2012年5月13日，论坛在湖城举行。",
            "作者应当署名。",
            "编者按照章程工作。",
            "第2号决议",
            "施行日期由各国另行商定。",
            "湖泊宣言[现行有效]",
            "各国应当支持通讯社（包括湖泊社）。",
            "代表来自各出版社（报社）",
            "首页应当公布宣言",
        ] {
            assert!(!is_notice(line), "{line}");
        }
    }
}
