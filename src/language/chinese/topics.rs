//! The topics that a Chinese sentence lists.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{begins_with, near, pieces};
use super::listed::items;
use super::{COMMAS, Words};
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&SO_ON, &COUNTED, &CUES, &LEADS, &NOUNS, &QUESTIONS];

/// What ends a list.
static SO_ON: Phrases<&str> = Phrases::new(&["等"]);

/// The end of a list of topics: the place of 等六个议题, 等议题, or, without 等, of what
/// was done with them: 就…、…和…交换意见.
fn list_end(sentence: &Words) -> Option<usize> {
    static NOUNS: Phrases<&str> = Phrases::new(&[
        "议题", "議題", "问题", "問題", "方面", "主题", "主題", "领域", "領域", "内容", "內容",
        "专题", "專題", "课题", "課題", "话题", "話題",
    ]);
    /// 六个重要, in bytes.
    const BETWEEN: usize = 18;
    let mut from = 0;
    while let Some((so_on, _)) = SO_ON.first_of(sentence, from) {
        from = so_on.end;
        let near = near(sentence, from, BETWEEN + 6);
        let rest = near.get(from..).unwrap_or_default();
        let named = NOUNS.first_in(rest, 0).is_some_and(|(noun, _)| {
            let between = rest.get(..noun.start).unwrap_or_default();
            noun.start <= BETWEEN && !between.contains(['，', ',', '。', '、', '”'])
        });
        if named {
            return Some(so_on.start);
        }
    }
    counted_end(sentence)
}

/// What is counted after a list of topics.
static COUNTED: Phrases<&str> = Phrases::new(&[
    "大议题",
    "大議題",
    "个议题",
    "個議題",
    "项议题",
    "項議題",
    "大主题",
    "大主題",
    "个专题",
    "個專題",
    "大专题",
    "大專題",
    "大领域",
    "大領域",
    "个领域",
    "個領域",
    "个方面",
    "個方面",
    "大方面",
    "个分论坛",
    "個分論壇",
    "场分论坛",
    "場分論壇",
    "个分议题",
    "個分議題",
    "大板块",
    "大板塊",
    "个板块",
    "個板塊",
]);

/// A list that ends with how many it holds: …、…、…[三大议题], without 等.
fn counted_end(sentence: &Words) -> Option<usize> {
    let (noun, _) = COUNTED.first_of(sentence, 0)?;
    let before = sentence.get(..noun.start)?;
    let figure = before.chars().next_back()?;
    let at = noun.start - figure.len_utf8();
    let counts = "二两兩三四五六七八九十23456789".contains(figure);
    // Three things at least: 第三个议题 counts nothing.
    let list = before.rsplit(['，', ',', '。', '：']).next()?;
    let parts = list.contains(['、', '；']) || list.contains("”“") || list.contains("」「");
    (counts && parts && !before.get(..at)?.ends_with('第')).then_some(at)
}

/// 就…、…等议题; 包括…、…等; 就…、…和…进行了交流.
pub(super) fn topics(sentence: &Words) -> Vec<Range<usize>> {
    if let Some(end) = list_end(sentence)
        && let Some(start) = list_start(sentence, end)
    {
        return items(sentence, start..end);
    }
    let named = named_list(sentence);
    if !named.is_empty() {
        return named;
    }
    // 就两国关系和共同关心的问题交换意见: what envoys always speak of.
    let formula = |list: &Range<usize>| {
        let words = sentence.get(list.clone()).unwrap_or_default();
        ["共同关心", "共同關心", "共同感兴趣", "共同感興趣"]
            .iter()
            .any(|it| words.contains(it))
    };
    let list = discussed(sentence).filter(|list| !formula(list));
    list.map_or_else(Vec::new, |list| items(sentence, list))
}

/// What opens a clause with a list: [就]…、…和…交换意见.
const OPENING: &[&str] = &[
    "就",
    "围绕",
    "圍繞",
    "讨论了",
    "討論了",
    "探讨了",
    "探討了",
    "研讨了",
    "研討了",
    "聚焦",
    "讨论",
    "討論",
    "探讨",
    "探討",
    "包括",
    "涉及",
    "设置了",
    "設置了",
    "设有",
    "設有",
    "下设",
    "下設",
    "分设",
    "分設",
    "设“",
    "設「",
    "对于",
    "對於",
    "对",
    "對",
];

/// What is done with a list behind it: 对…等议题[进行]交流; 对…等问题表示关注 names no topics.
fn is_talked_of(sentence: &str, end: usize) -> bool {
    /// 等六个重要议题进行了广泛深入的, in bytes.
    const BEHIND: usize = 66;
    const TALK: &[&str] = &[
        "讨论", "討論", "交流", "研讨", "研討", "探讨", "探討", "磋商", "交换", "交換",
    ];
    let behind = near(sentence, end, BEHIND).get(end..).unwrap_or_default();
    TALK.iter().any(|word| behind.contains(word))
}

/// So many of those, the first, tell that the list was discussed.
const DISCUSSED: usize = 10;

/// Where the list that ends at a place begins: after the last cue that opens a clause.
fn list_start(sentence: &Words, end: usize) -> Option<usize> {
    let before = sentence.get(..end)?;
    let clauses = pieces(sentence, 0..end, &['，', ',', '；', ';', '：', ':']);
    let last = before.rfind(['、', '”', '；']);
    let mut talked = None;
    // The first clause that each cue opens.
    let mut starts = [None; OPENING.len()];
    for clause in clauses {
        // Most clauses open with none.
        let Some(opened) = opened(sentence, clause.start..end) else {
            continue;
        };
        let weak = opened.starts_with(['对', '對']);
        if weak && !*talked.get_or_insert_with(|| is_talked_of(sentence, end)) {
            continue;
        }
        for (cue, start) in OPENING.iter().zip(&mut starts) {
            if start.is_none() && begins_with(opened.as_bytes(), cue.as_bytes()) {
                let at = end - opened.len() + cue.len();
                *start = Some(at).filter(|at| Some(*at) < last);
            }
        }
    }
    // 围绕“…”这一主题,就…: the list begins at the last cue.
    starts.into_iter().flatten().max()
}

/// 与会各方[就…], 并[就…], 两国专家[就…]: the words from the cue on that opens the clause
/// at the start of a stretch.
fn opened<'s>(sentence: &'s Words, stretch: Range<usize>) -> Option<&'s str> {
    static OPENS: Phrases<&str> = Phrases::new(OPENING);
    let words = sentence.get(stretch.clone())?;
    let after = words.get(super::party::speaker(words)..)?;
    let lead = after.trim_start_matches(['还', '還', '并', '並']);
    let mut opened = [words, lead].into_iter();
    let opened = opened.find(|words| OPENS.begin(words).is_some());
    opened.or_else(|| words.get(named_before(sentence, stretch)?..))
}

/// What stands behind those who spoke.
static LEADS: Phrases<&str> = Phrases::new(&["就", "围绕", "圍繞"]);

/// Where in a stretch the words for those who spoke end, before 就 or 围绕.
fn named_before(sentence: &Words, stretch: Range<usize>) -> Option<usize> {
    /// The longest, in bytes.
    const LONGEST: usize = 90;
    let words = sentence.get(stretch.clone())?;
    let near = near(words, 0, LONGEST);
    let (lead, _) = LEADS.within(sentence, stretch.start..stretch.start + near.len())?;
    let before = sentence.get(stretch.start..lead.start)?;
    (super::party::ends_name(before) && !before.contains(COMMAS) && !before.contains('、'))
        .then_some(before.len())
}

/// What stands before topics that were discussed.
static CUES: Phrases<&str> = Phrases::new(OPENING.split_at(DISCUSSED).0);

/// 就[…、…和…]进行了交流, 讨论了[…、…和…].
fn discussed(sentence: &Words) -> Option<Range<usize>> {
    static DEEDS: Phrases<&str> = Phrases::new(&[
        "进行",
        "進行",
        "展开",
        "展開",
        "开展",
        "開展",
        "深入",
        "交换",
        "交換",
        "广泛",
        "廣泛",
        "坦诚",
        "坦誠",
        "热烈",
        "熱烈",
        "充分交",
        "充分討",
        "充分讨",
    ]);
    CUES.first_of(sentence, 0)?;
    for clause in pieces(sentence, 0..sentence.len(), &['，', ',', '；', ';', '。']) {
        let text = sentence.get(clause.clone())?;
        let who = match super::party::speaker(text) {
            0 => named_before(sentence, clause.clone()).unwrap_or(0),
            speaker => speaker,
        };
        // 听取了报告，[并]就…交换了意见.
        let rest = text
            .get(who..)?
            .trim_start_matches(['还', '還', '并', '並']);
        let who = text.len() - rest.len();
        let Some(cue) = CUES.begin(rest) else {
            continue;
        };
        let start = who + cue.len();
        let deed = DEEDS.first_in(text, start);
        // What was done stands behind the list, or ahead of it: 讨论了.
        let behind = matches!(*cue, "就" | "围绕" | "圍繞");
        let end = match deed {
            Some((deed, _)) if behind || *cue == "聚焦" => deed.start,
            None if behind => continue,
            _ => text.len(),
        };
        let listed = |list: &str| list.contains('、') && !is_theme(list) && !is_of_course(list);
        if text.get(start..end).is_some_and(listed) {
            return Some(clause.start + start..clause.start + end);
        }
    }
    None
}

/// 双边关系、共同关心的国际和地区问题: what all such visits speak of is no list of topics.
fn is_of_course(list: &str) -> bool {
    const ALL: &[&str] = &[
        "国际和地区",
        "國際和地區",
        "国际与地区",
        "國際與地區",
        "地区和国际",
        "地區和國際",
        "国际及地区",
        "國際及地區",
        "地区与国际",
        "地區與國際",
    ];
    ALL.iter().any(|words| list.contains(words))
}

/// “救援、培训与合作”的主题, or that alone: what is quoted is one theme, and no list.
fn is_theme(list: &str) -> bool {
    let quoted = list.strip_prefix(['“', '「']);
    let told = quoted.and_then(|inner| inner.split_once(['”', '」']));
    told.is_some_and(|(_, rest)| rest.is_empty() || rest.contains("主题") || rest.contains("主題"))
}

/// How far the colon may stand after 以下议题, in bytes: 进行了深入讨论.
const ANNOUNCED: usize = 36;

/// Words for a topic.
static NOUNS: Phrases<&str> = Phrases::new(&["议题", "議題"]);

/// The same, where so many of them were talked of: 讨论了三个[问题]：甲；乙；丙。
static QUESTIONS: Phrases<&str> = Phrases::new(&["问题：", "問題：", "问题:", "問題:"]);

/// The questions that were talked of, without the colon.
fn questions(sentence: &Words) -> Option<Range<usize>> {
    let (found, word) = QUESTIONS.first_of(sentence, 0)?;
    let before = sentence.get(..found.start)?;
    let talked = |cue: &&str| super::verbs::clause_before(sentence, found.start).contains(*cue);
    let counted = uncounted(before).len() < before.len();
    let noun = word.trim_end_matches(['：', ':']);
    let mut cues = OPENING.iter().take(DISCUSSED);
    (counted && cues.any(talked)).then(|| found.start..found.start + noun.len())
}

/// 议题包括：（一）…；（二）…。 主要议题有…、…和…。
fn named_list(sentence: &Words) -> Vec<Range<usize>> {
    const INTROS: &[&str] = &[
        "主要包括",
        "包括",
        "主要有",
        "有",
        "分别为",
        "分別為",
        "分别是",
        "分別是",
        "为",
        "為",
        "是",
        "涵盖",
        "涵蓋",
        "涉及",
        "如下",
        "：",
        ":",
    ];
    let noun = NOUNS.first_of(sentence, 0).map(|(noun, _)| noun);
    let Some(noun) = noun.or_else(|| questions(sentence)) else {
        return Vec::new();
    };
    let rest = sentence.get(noun.end..).unwrap_or_default();
    // 就以下议题进行了讨论：…
    let announced = || {
        let before = uncounted(sentence.get(..noun.start).unwrap_or_default());
        let colon = rest.find(['：', ':']).filter(|at| *at <= ANNOUNCED)?;
        (before.ends_with("以下") || before.ends_with("下列")).then_some(colon)
    };
    let intro = INTROS.iter().find(|intro| rest.starts_with(**intro));
    let Some(from) = intro.map(|intro| intro.len()).or_else(announced) else {
        return Vec::new();
    };
    let list = rest
        .get(from..)
        .unwrap_or_default()
        .trim_start_matches(['：', ':', '“', ' ']);
    let start = sentence.len() - list.len();
    let end = list.find(['。', '！']).unwrap_or(list.len());
    items(sentence, start..start + without_so_on(list, end))
}

/// 甲、乙及丙[等不同领域]: where the list ends.
fn without_so_on(list: &str, end: usize) -> usize {
    /// 等多个不同领域, in bytes.
    const TAIL: usize = 24;
    let so_on = list.get(..end).and_then(|list| list.rfind('等'));
    let tail = |at: &usize| end - at <= TAIL && list.get(*at..end).is_some_and(is_tail);
    so_on.filter(tail).unwrap_or(end)
}

/// 等不同领域: words for what was listed.
fn is_tail(words: &str) -> bool {
    const TAILS: &[&str] = &[
        "领域", "領域", "方面", "议题", "議題", "内容", "內容", "问题", "問題",
    ];
    TAILS.iter().any(|tail| words.ends_with(tail)) && !words.contains(['、', '，', ','])
}

/// 以下[三个]议题: the words before how many there are.
fn uncounted(before: &str) -> &str {
    let bare = before.trim_end_matches(['个', '個', '项', '項', '大']);
    match bare.len() < before.len() {
        true => bare.trim_end_matches(|c: char| "二两兩三四五六七八九十23456789".contains(c)),
        false => before,
    }
}

#[cfg(test)]
mod tests;
