//! The Chinese prepositions before a place: 在, 于, 於, and 假 of a house that is lent.

use super::super::word_set::WordSet;
use crate::source::bytes;
use std::ops::Range;

/// Words that hold 在, 于 or 於 and are no preposition.
static NO_PLACE: WordSet = WordSet::new(&[
    "现在", "現在", "存在", "正在", "所在", "旨在", "潜在", "潛在", "实在", "實在", "内在", "內在",
    "外在", "关于", "關於", "对于", "對於", "由于", "由於", "基于", "基於", "力于", "力於", "用于",
    "用於", "利于", "利於", "至于", "至於", "属于", "屬於", "位于", "位於", "鉴于", "鑒於", "鑑於",
    "鉴於", "处于", "處於", "等于", "等於", "源于", "源於", "终于", "終於", "富于", "优于", "在于",
    "在於", "不在",
]);

/// How long each of those is, in bytes.
const PAIR: usize = 6;

/// The last 在 or 于 of a text that is a preposition, or the last 假, if that is later: its
/// place and length.
pub(super) fn last_preposition(text: &str) -> Option<Range<usize>> {
    // The bytes of 在, 于, 於 and 假.
    let is_one = |a: u8, b: u8, c: u8| {
        (a == 0xE5) & (b == 0x9C) & (c == 0xA8)
            | (a == 0xE4) & (b == 0xBA) & (c == 0x8E)
            | (a == 0xE6) & (b == 0x96) & (c == 0xBC)
            | (a == 0xE5) & (b == 0x81) & (c == 0x87)
    };
    let places = bytes::beginnings(text.as_bytes(), is_one);
    let words = places.map(|at| at..at + '在'.len_utf8());
    let (mut last, mut lent) = (None, None);
    for word in words {
        match text.get(word.clone()) {
            Some("假") => lent = Some(word),
            _ if is_preposition(text, word.end) => last = Some(word),
            _ => {}
        }
    }
    let lent = lent.filter(|lent| is_lent(text, lent.start));
    // The later one: 於5月9日假香港大學.
    last.into_iter().chain(lent).max_by_key(|at| at.start)
}

/// Whether the 在 or 于 that ends at a place is a preposition.
fn is_preposition(text: &str, end: usize) -> bool {
    // 在线召开: how, not where.
    let after = text.get(end..);
    let online = after.is_some_and(|after| after.starts_with(['线', '線']));
    let pair = end.checked_sub(PAIR).and_then(|start| text.get(start..end));
    !online && !pair.is_some_and(|pair| NO_PLACE.has(pair))
}

/// 5月9日[假]香港大學舉行: whether a house is lent.
fn is_lent(text: &str, at: usize) -> bool {
    let day = text.get(..at).unwrap_or_default().trim_end();
    day.ends_with(['日', '月', '年', '午', '會', '会', '壇', '坛', '議', '议'])
}
