//! The parts of a list that a Chinese sentence gives: 甲、乙和丙; “甲”“乙”; （一）甲；（二）乙.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{pieces, some, trim};
use super::Words;
use crate::source::bytes;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&SEMICOLONS, &APART];

/// What separates the parts of a long list.
static SEMICOLONS: Phrases<&str> = Phrases::new(&["；"]);

/// What stands between two that are quoted: “甲”“乙”, “甲”和“乙”.
static APART: Phrases<&str> = Phrases::new(&[
    "”“",
    "」「",
    "”和“",
    "」和「",
    "”与“",
    "」與「",
    "”及“",
    "」及「",
    "”以及“",
    "」以及「",
]);

/// The parts of a list, by semicolons or else by 、 and a last 和, without numbers.
pub(super) fn items(sentence: &Words, list: Range<usize>) -> Vec<Range<usize>> {
    let text = sentence.get(list.clone()).unwrap_or_default();
    let text = text.trim_end_matches(['等', '。', ' ']);
    let list = list.start..list.start + text.len();
    let quotes = has_quotes(text);
    let semicolons = text.contains(';') || SEMICOLONS.within(sentence, list.clone()).is_some();
    let separators: &[char] = if semicolons { &['；', ';'] } else { &['、'] };
    let mut items: Vec<Range<usize>> = Vec::new();
    let all = pieces(sentence, list, separators);
    let all = match quotes {
        true => outside_quotes(sentence, all),
        false => all,
    };
    for piece in all {
        let piece = trim(sentence, piece, &['，', ',']);
        let words = sentence.get(piece.clone()).unwrap_or_default();
        let number = match words.starts_with("以及") {
            true => "以及".len(),
            false => super::numerals::without_number(words),
        };
        // “一、冰、二、雪” has the numbers between the same marks.
        items.extend(some(piece.start + number..piece.end).filter(|_| {
            semicolons || super::numerals::number(words).is_none_or(|(_, end)| end < words.len())
        }));
    }
    if !semicolons {
        split_last(sentence, &mut items);
    }
    let parts = match quotes {
        true => without_quotes(sentence, items),
        false => {
            let items = items.into_iter().map(|item| trim(sentence, item, &[]));
            items.filter_map(some).collect()
        }
    };
    if parts.len() < 2 { Vec::new() } else { parts }
}

/// The parts of a list without the marks around them; of “甲”“乙” the marks alone are between.
fn without_quotes(sentence: &Words, items: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let marks = ['“', '”', '「', '」', '『', '』'];
    let mut parts: Vec<Range<usize>> = Vec::new();
    for item in items {
        let mut start = item.start;
        while let Some((apart, _)) = APART.within(sentence, start..item.end) {
            parts.push(start..apart.start);
            start = apart.end;
        }
        parts.push(start..item.end);
    }
    let bare = |part: Range<usize>| {
        let bare = trim(sentence, part.clone(), &marks);
        // “一带一路”与法治: the first mark belongs to the words.
        let words = sentence.get(bare.clone()).unwrap_or_default();
        let open = words.contains('”') && !words.contains('“')
            || words.contains('」') && !words.contains('「');
        let start = if open {
            trim(sentence, part, &[]).start
        } else {
            bare.start
        };
        some(start..bare.end)
    };
    parts.into_iter().filter_map(bare).collect()
}

/// Whether a list quotes anything: “, ”, 「, 」, 『 or 』.
fn has_quotes(list: &str) -> bool {
    let mark = |a: u8, b: u8, c: u8| {
        (a == 0xE2) & (b == 0x80) & (c & !1 == 0x9C)
            | (a == 0xE3) & (b == 0x80) & (c.wrapping_sub(0x8C) < 4)
    };
    bytes::beginnings(list.as_bytes(), mark).next().is_some()
}

/// The pieces of a list, where what is quoted is one: “甲、乙”、“丙”. A list that is quoted
/// as a whole is a list all the same.
fn outside_quotes(sentence: &str, all: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut whole: Vec<Range<usize>> = Vec::new();
    let mut depth = 0usize;
    for piece in &all {
        let words = sentence.get(piece.clone()).unwrap_or_default();
        match whole.last_mut().filter(|_| depth > 0) {
            Some(last) => last.end = piece.end,
            None => whole.push(piece.clone()),
        }
        let opened = words.matches(['“', '「', '『']).count();
        let closed = words.matches(['”', '」', '』']).count();
        depth = (depth + opened).saturating_sub(closed);
    }
    match whole.len() > 1 && depth == 0 {
        true => whole,
        false => all,
    }
}

/// 甲、乙和丙: the last joint of a list is 和, where none of its other parts holds one; or
/// 与, between longer words than 人与自然 and 雪与雨的未来.
fn split_last(sentence: &str, items: &mut Vec<Range<usize>>) {
    /// 雪和雨 is one thing.
    const SHORTEST: usize = 2;
    let joint = |range: &Range<usize>| {
        let words = sentence.get(range.clone()).unwrap_or_default();
        let with = |word: &str| matches!(word, "与" | "與");
        let long_with = |at: usize, word: &str| {
            let after = words.get(at + word.len()..).unwrap_or_default();
            let before = words.get(..at).unwrap_or_default();
            let long = |part: &str| part.chars().count() > SHORTEST && !part.contains('的');
            long(before) && long(after)
        };
        let mut joints = words
            .match_indices(['和', '及', '与', '與'])
            .filter(|(at, word)| !with(word) || long_with(*at, word))
            .map(|(at, word)| at..at + word.len());
        let (first, second) = (joints.next()?, joints.next());
        let start = match words.get(..first.start)?.ends_with('以') {
            true => first.start - '以'.len_utf8(),
            false => first.start,
        };
        let long = |words: Option<&str>| words.is_some_and(|w| w.chars().count() >= SHORTEST);
        let both = long(words.get(..start)) && long(words.get(first.end..));
        (second.is_none() && both).then_some(range.start + start..range.start + first.end)
    };
    let Some((last, others)) = items.split_last() else {
        return;
    };
    let holds = |range: &Range<usize>| {
        sentence
            .get(range.clone())
            .is_some_and(|words| words.contains(['和', '及', '与', '與']))
    };
    if others.is_empty() || others.iter().any(holds) {
        return;
    }
    if let Some(joint) = joint(last) {
        let (start, end) = (last.start, last.end);
        items.pop();
        items.push(start..joint.start);
        items.push(joint.end..end);
    }
}
