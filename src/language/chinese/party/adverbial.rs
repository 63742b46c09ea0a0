//! Adverbials that stand before who acts: [在处理案件时]各国, [根据公约]各国.

use super::super::super::phrases::Phrases;
use super::super::lexicon::Lexicon;
use super::ends_name;

/// What begins an adverbial: [在]处理案件时.
static OPENERS: Lexicon = Lexicon::of_beginnings(
    "\
    向 在 对 對 为 為 根据 根據 依据 依據 依照 按照 通过 通過 鉴于 鑒於 鑑於 随着 \
    隨著 关于 關於 就 从 從 于 於 自 当 當 经 經 如 由 未经 未經 非经 非經 除 凡",
);

/// What ends one: 在处理案件[时].
static CLOSERS: Phrases<&str> = Phrases::new(&[
    "方面",
    "领域",
    "領域",
    "过程中",
    "過程中",
    "基础上",
    "基礎上",
    "框架下",
    "框架内",
    "框架內",
    "前提下",
    "范围内",
    "範圍內",
    "情况下",
    "情況下",
    "条件下",
    "條件下",
    "期间",
    "期間",
    "之前",
    "之后",
    "之後",
    "之时",
    "之時",
    "时",
    "時",
    "中",
    "上",
    "下",
    "内",
    "內",
    "前",
    "后",
    "後",
]);

/// What begins the name of who acts: 根据公约[各]国.
const STARTS: &[&str] = &["各", "有关", "有關", "所有", "全体", "全體", "我们", "我們"];

/// 从业人员, 当事人, 经营者: words that begin as an adverbial does.
static NOUNS: Lexicon = Lexicon::of_beginnings(
    "\
    自由 自治 自然人 自律 自媒体 自媒體 自愿 自願 从业 從業 从事 從事 经营 經營 经济 經濟 经纪 經紀 \
    经理 經理 经销 經銷 当事 當事 当局 當局 当地 當地 当代 當代 就业 就業 对方 對方 对外 對外 \
    关联 關聯 向导 嚮導 在校 在职 在職 在线 在線 在任 通讯 通訊 通信",
);
/// Where the words after an adverbial begin: [在处理案件时]各国. None where all is one.
pub(super) fn after_adverbial(text: &str) -> Option<usize> {
    if OPENERS.begin(text).is_none() || NOUNS.begin(text).is_some() {
        return Some(0);
    }
    // 凡协会会员: each of them.
    if text.starts_with('凡') && ends_name(text) && !text.contains(['时', '時']) {
        return Some('凡'.len_utf8());
    }
    after_closer(text)
        .or_else(|| at_start(text))
        // 在边境工作的法官: all of it is who acts.
        .or_else(|| (text.contains('的') && is_name(text)).then_some(0))
}

/// 在处理案件时[各国]: where the name behind the last end of an adverbial begins.
fn after_closer(text: &str) -> Option<usize> {
    let mut closed = None;
    let mut from = 0;
    while let Some((closer, _)) = CLOSERS.first_in(text, from) {
        from = closer.end;
        if text.get(from..).is_some_and(is_name) {
            closed = Some(from);
        }
    }
    closed
}

/// 根据公约[各国]: where a name begins that nothing parts from the adverbial.
fn at_start(text: &str) -> Option<usize> {
    let named = |at: &usize| *at > 0 && text.get(*at..).is_some_and(is_name);
    let start = |word: &&str| text.rfind(word).filter(named);
    STARTS.iter().filter_map(start).min()
}

/// Whether words are there, and end as a name does.
fn is_name(words: &str) -> bool {
    !words.is_empty() && ends_name(words)
}
