//! Whether a word is the verb of its clause, and what stands before and after it.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{first_piece, last_piece, near};
use super::actions::{ADVERBS, BEGINS};
use super::lexicon::Lexicon;
use super::{COMMAS, Words, party};
use crate::source::bytes;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&TITLES, &QUOTES];

/// What opens a title.
static TITLES: Phrases<&str> = Phrases::new(&["《"]);

/// What opens a quotation.
static QUOTES: Phrases<&str> = Phrases::new(&["“", "「"]);

/// Verbs that say nothing without what stands after them.
const WITH_OBJECT: &[&str] = &[
    "同意", "决定", "決定", "商定", "支持", "欢迎", "歡迎", "邀请", "邀請", "请求", "請求", "要求",
    "请", "請", "鼓励", "鼓勵", "承认", "承認", "肯定", "感谢", "感謝", "授权", "授權", "委托",
    "委託", "指示",
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
        match ADVERBS.end(text) {
            Some(adverb) => text = text.get(..text.len() - adverb).unwrap_or_default(),
            None => return text,
        }
    }
}

/// A text without the words that join it to what stands before.
pub(super) fn without_joints(mut text: &str) -> &str {
    static JOINTS: Lexicon = Lexicon::of_beginnings(
        "\
        因此 为此 為此 同时 同時 此外 然而 但是 但 而且 并且 並且 并 並 故 今后 今後 \
        未来 未來 目前 当前 當前 同样 同樣 首先 其次 最后 最後 必要时 必要時 其中 \
        我们认为 我們認為",
    );
    while let Some(joint) = JOINTS.begin(text) {
        text = text.get(joint..).unwrap_or_default().trim_start();
    }
    text
}

/// What stands before a place, so far as rules look back.
pub(super) fn shortly_before(sentence: &str, at: usize) -> &str {
    let mut from = at.saturating_sub(REACH);
    while !sentence.is_char_boundary(from) {
        from += 1;
    }
    sentence.get(from..at).unwrap_or_default()
}

/// What stands before a place in its clause.
pub(super) fn clause_before(sentence: &str, at: usize) -> &str {
    let before = shortly_before(sentence, at);
    last_piece(before, COMMAS)
}

/// Whether a clause ends ahead of a place, so far as rules look back.
pub(super) fn follows_clause(sentence: &str, at: usize) -> bool {
    shortly_before(sentence, at).contains(COMMAS)
}

/// What stands after a place in its clause, so far as rules look ahead.
pub(super) fn clause_after(sentence: &str, at: usize) -> &str {
    let after = near(sentence, at, REACH).get(at..).unwrap_or_default();
    first_piece(after, COMMAS)
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
    if after.starts_with(['的', '之', '书', '書', '函', '性', '者', '率', '下']) {
        return Stands::Within;
    }
    // 应某部邀请，…: who is asked, and for what, would follow; it may, after 部长们商定：.
    let leads = matches!(after, ":" | "：");
    let ends = !leads && (after.is_empty() || after.starts_with(COMMAS));
    let word = sentence.get(range.clone()).unwrap_or_default();
    let clause = clause_before(sentence, range.start);
    let before = without_adverbs(clause).trim_end();
    if ends && WITH_OBJECT.contains(&word) {
        // 会议决定，成立工作组; but 经会议同意，….
        let held = [
            "决定", "決定", "商定", "同意", "鼓励", "鼓勵", "要求", "请求", "請求",
        ];
        let says = held.contains(&word) && after.starts_with(['，', ',']);
        // 未经各方同意，: on what terms.
        let terms = [
            "经", "經", "未经", "未經", "非经", "非經", "征得", "徵得", "取得",
        ];
        let terms = terms.iter().any(|word| clause.starts_with(word));
        if terms || !(says && party::doer(clause, 0..before.len()).is_some()) {
            return Stands::Within;
        }
    }
    if before.is_empty() {
        return Stands::First;
    }
    if is_laid_before(before) {
        return Stands::Within;
    }
    let adverbial = |c: char| "中上下时時后後前间間内內外地里裡际際此”」』）)》".contains(c);
    match party::ends_name(before) || before.ends_with(adverbial) {
        true => Stands::AfterSubject,
        false => Stands::Within,
    }
}

/// Verbs for what is laid before somebody.
static LAYS: Phrases<&str> = Phrases::new(&[
    "提交", "提请", "提請", "报请", "報請", "交由", "送交", "呈请", "呈請",
]);

/// 协议可提交法院[确认]: whether what those do who stand before a verb is asked of them.
fn is_laid_before(before: &str) -> bool {
    // 提交报告的各国: those who lay it.
    let laid = LAYS.first_in(before, 0).filter(|(verb, _)| verb.start > 0);
    let whom = laid.and_then(|(verb, _)| before.get(verb.end..));
    whom.is_some_and(|whom| !whom.starts_with(['的', '了']))
}

/// Whether a word is the verb of its clause.
pub(super) fn is_verb(sentence: &str, range: &Range<usize>) -> bool {
    stands(sentence, range) != Stands::Within
}

/// Whether a word that is as often a noun is the verb of the sentence: after who acts, or
/// first of all; first in a later clause only where the sentence began with a speaker.
pub(super) fn is_main_verb(sentence: &str, range: &Range<usize>) -> bool {
    // “某某”倡议: what is quoted does nothing.
    let quoted = ['”', '」', '』', '"', '》', '）', ')'];
    if clause_before(sentence, range.start).ends_with(quoted) {
        return false;
    }
    match stands(sentence, range) {
        Stands::AfterSubject => true,
        Stands::Within => false,
        Stands::First => {
            let first = first_piece(near(sentence, 0, REACH), COMMAS);
            // 在气象数据方面，请各国…: an adverbial stands before.
            let adverbial = [
                "在",
                "为",
                "為",
                "根据",
                "根據",
                "依据",
                "依據",
                "按照",
                "鉴于",
                "鑒於",
                "鑑於",
                "关于",
                "關於",
                "对于",
                "對於",
                "就",
                "随着",
                "隨著",
                "考虑到",
                "考慮到",
            ];
            let adverbial = adverbial.iter().any(|word| first.starts_with(word));
            !follows_clause(sentence, range.start)
                || adverbial
                || party::speaker(first) > 0
                || before_basis(sentence, range.start).is_some()
        }
    }
}

/// [两国政府]根据平等的原则，决定…, [三国领导人]对进展感到满意，一致认为…: how long the name of those
/// is of whom another clause ahead of the verb tells on what basis, or about what.
pub(super) fn before_basis(sentence: &str, verb: usize) -> Option<usize> {
    static BASES: Phrases<&str> = Phrases::new(&[
        "根据", "根據", "依据", "依據", "按照", "依照", "遵循", "遵照", "本着", "本著", "基于",
        "基於", "对", "對", "就",
    ]);
    let first = first_piece(near(sentence, 0, REACH), COMMAS);
    let rest = sentence.get(first.len()..verb)?.trim_start_matches(COMMAS);
    let (basis, _) = BASES.first_in(first, 0)?;
    let named = first.get(..basis.start).is_some_and(party::ends_name);
    (without_adverbs(rest.trim()).is_empty() && named).then_some(basis.start)
}

/// Whether a place stands inside a title: 《禁止酷刑公约》.
pub(super) fn in_title(sentence: &Words, at: usize) -> bool {
    // Few sentences name anything.
    if TITLES.first_of(sentence, 0).is_none() {
        return false;
    }
    let before = shortly_before(sentence, at).as_bytes();
    // The bytes of 《 and 》.
    let mark = |a, b, c: u8| (a == 0xE3) & (b == 0x80) & (c & !1 == 0x8A);
    let last = bytes::beginnings(before, mark).last();
    last.is_some_and(|at| before.get(at + 2) == Some(&0x8A))
}

/// Whether a place stands in a quoted theme: 围绕“共享海图，[呼吁]安全堤岸”主题.
pub(super) fn in_theme(sentence: &Words, at: usize) -> bool {
    /// ”这一主题, in bytes.
    const NEAR: usize = 24;
    // Few sentences quote anything.
    if QUOTES.first_of(sentence, 0).is_none() {
        return false;
    }
    let before = shortly_before(sentence, at);
    let open = before.rfind(['“', '「']);
    let is_open = |open: &usize| {
        let quoted = before.get(*open..).unwrap_or_default();
        !quoted.contains(['”', '」'])
    };
    let Some(open) = open.filter(is_open) else {
        return false;
    };
    let ahead = before.get(..open).unwrap_or_default();
    let named = [
        "围绕",
        "圍繞",
        "主题为",
        "主題為",
        "主题是",
        "主題是",
        "题为",
        "題為",
        "主题：",
        "主题:",
    ];
    let after = near(sentence, at, REACH).get(at..).unwrap_or_default();
    let close = after.find(['”', '」']);
    let behind = close.map(|close| near(after, close, NEAR).get(close..).unwrap_or_default());
    let theme = ["主题", "主題", "为题", "為題"];
    named.iter().any(|word| ahead.ends_with(word))
        || behind.is_some_and(|behind| theme.iter().any(|word| behind.contains(word)))
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
            ("在气象方面，请各国共享预报。", "请", true, true),
            ("我们推动合作，支持发展。", "支持", true, true),
            ("在各界支持下，会议开幕。", "支持", false, false),
            ("部长们商定：", "商定", true, true),
            ("应部长们邀请，", "邀请", false, false),
            ("会议决定，成立工作组。", "决定", true, true),
            ("经会议决定，成立工作组。", "决定", false, false),
            ("未经各方同意，调解员不得披露资料。", "同意", false, false),
            ("该项承诺的范围", "承诺", false, false),
            ("协议可提交有管辖权的法院确认。", "确认", false, false),
            ("提交报告的各国确认收悉。", "确认", true, true),
        ] {
            let at = sentence
                .find(word)
                .expect("the word stands in its sentence");
            let range = at..at + word.len();
            let found = (is_verb(sentence, &range), is_main_verb(sentence, &range));
            assert_eq!(found, (verb, main), "{sentence}");
        }
    }

    #[test]
    fn titles_say_nothing() {
        let sentence = "《禁止酷刑公约》禁止酷刑。";
        let mut places = sentence.match_indices("禁止").map(|(at, _)| at);
        let words = sentence.into();
        assert_eq!(places.next().map(|at| in_title(&words, at)), Some(true));
        assert_eq!(places.next().map(|at| in_title(&words, at)), Some(false));
    }
}
