//! Hosts that are the subject of what they gave: 甲在某地举办论坛; 甲主办的论坛; 论坛在某地
//! 举行，甲、乙联合主办.

use super::super::super::scan::first_of;
use super::super::{Words, dates, facts};
use super::{GIVES, further, is_body, names_meeting, without_manner};
use std::ops::Range;

/// Words that praise those who gave it, or name another one.
const PRAISE: &[&str] = &[
    "感谢", "感謝", "赞赏", "讚賞", "祝贺", "祝賀", "欢迎", "歡迎", "支持", "下届", "下屆", "上届",
    "上屆",
];

/// The stretches that name them, by the clauses of the sentence.
pub(super) fn giving(sentence: &Words, pieces: &[Range<usize>]) -> Vec<Range<usize>> {
    let gives = |piece: &Range<usize>| {
        attributive(sentence, piece)
            .map(|names| (names, false))
            .or_else(|| active(sentence, piece).map(|names| (names, true)))
            .or_else(|| alone(sentence, piece).map(|names| (names, true)))
    };
    let found = pieces.iter().enumerate();
    let found = found.filter_map(|(at, piece)| Some((at, gives(piece)?)));
    let Some((at, (first, goes_on))) = found.into_iter().next() else {
        return Vec::new();
    };
    let mut found = vec![first];
    // 甲在某地举办论坛，乙承办.
    let rest = pieces.iter().skip(at + 1).filter(|_| goes_on);
    found.extend(rest.map_while(|piece| further(sentence, piece.clone(), true)));
    found
}

/// 论坛在某地举行，[甲、乙]联合主办: a clause of nothing else.
fn alone(sentence: &Words, piece: &Range<usize>) -> Option<Range<usize>> {
    let (verb, word) = GIVES.within(sentence, piece.clone())?;
    let loose = matches!(*word, "主持" | "召集" | "召开" | "召開" | "举办" | "舉辦");
    if loose || verb.end != piece.end || piece.start == 0 {
        return None;
    }
    facts::held(sentence)?;
    let names = without_manner(sentence, piece.start..verb.start)?;
    let words = sentence.get(names.clone())?;
    let praised = PRAISE.iter().any(|praise| words.starts_with(praise));
    (!praised && is_body(words) && !names_meeting(sentence, names.clone())).then_some(names)
}

/// 出席[甲]主办的论坛; [甲]主办的论坛在某地举行.
fn attributive(sentence: &Words, piece: &Range<usize>) -> Option<Range<usize>> {
    let (verb, _) = GIVES.within(sentence, piece.clone())?;
    let object = sentence
        .get(verb.end..piece.end)?
        .strip_prefix(['的', '之'])?;
    if !names_meeting(sentence, verb.end..piece.end) {
        return None;
    }
    let before = sentence.get(piece.start..verb.start)?;
    let opens = ["出席了", "参加了", "參加了", "出席", "参加", "參加"];
    let opened = opens
        .iter()
        .filter_map(|word| Some(before.rfind(word)? + word.len()))
        .max();
    let start = opened.or_else(|| {
        // 感谢甲主办的论坛: that it was held is not told.
        facts::held_in(object)?;
        let told = !PRAISE.iter().any(|word| before.contains(word));
        let date = dates::first_period(before).map_or(0, |period| period.range.end);
        told.then_some(date)
    })?;
    let names = without_manner(sentence, piece.start + start..verb.start)?;
    is_body(sentence.get(names.clone())?).then_some(names)
}

/// 甲[20日], 甲[近日]: how long the words at the end are that tell the day alone.
fn day(words: &str) -> usize {
    let near = ["近日", "日前", "今天", "今日", "昨日", "昨天"];
    if let Some(near) = near.iter().find(|near| words.ends_with(**near)) {
        return near.len();
    }
    let figure = |c: char| c.is_ascii_digit();
    let parts = ["上午", "下午", "晚上", "晚"];
    let part = parts.iter().find(|part| words.ends_with(**part));
    let whole = words;
    let words = part
        .and_then(|part| words.strip_suffix(*part))
        .unwrap_or(words);
    let bare = words
        .strip_suffix('日')
        .map(|rest| rest.trim_end_matches(figure));
    let month = |bare: &str| {
        let month = bare.strip_suffix('月')?.trim_end_matches(figure);
        Some(whole.len() - month.len())
    };
    bare.map_or(0, |bare| month(bare).unwrap_or(whole.len() - bare.len()))
}

/// [甲]在某地举办论坛.
fn active(sentence: &Words, piece: &Range<usize>) -> Option<Range<usize>> {
    let (verb, word) = GIVES.within(sentence, piece.clone())?;
    if !names_meeting(sentence, verb.end..piece.end) {
        return None;
    }
    let object = sentence.get(verb.end..piece.end)?;
    let done = object.strip_prefix('了');
    let object = done.unwrap_or(object);
    let before = sentence.get(piece.start..verb.start)?;
    let date = dates::first_period(before).map_or(0..0, |period| period.range);
    // Before or after the date, to the place.
    let start = match date.start {
        0 => date.end,
        _ => 0,
    };
    let subject = before.get(start..)?;
    let end = first_of(
        subject,
        &["在", "于", "於", "成功", "共同", "联合", "聯合"],
        0,
    );
    // 赞扬某国举办论坛所取得的成果: neither place nor date is told, nor that it is this one.
    let this = ["本次", "本届", "本屆", "此次", "这次", "這次", "是次"];
    let this = this.iter().any(|this| object.starts_with(this));
    // 某协会承办了大会: the one that is spoken of.
    let known = [
        "大会", "大會", "会议", "會議", "论坛", "論壇", "峰会", "峰會", "年会", "年會",
    ];
    let hosting = matches!(
        *word,
        "主办" | "主辦" | "承办" | "承辦" | "协办" | "協辦" | "合办" | "合辦"
    );
    let this = this || hosting && done.is_some() && known.contains(&object);
    let told = end.is_some() || !date.is_empty() || this;
    if !told || object.contains('所') {
        return None;
    }
    let end = end.map_or(verb.start, |(at, _)| piece.start + start + at.start);
    let end = end - day(sentence.get(piece.start + start..end)?);
    let names = without_manner(sentence, piece.start + start..end)?;
    let words = sentence.get(names.clone())?;
    // 来自六国的机构在某地召开论坛: they took part.
    let took_part = ["来自", "來自", "与会", "與會"];
    let body = is_body(words)
        && !took_part.iter().any(|start| words.starts_with(start))
        && !PRAISE.iter().any(|praise| words.starts_with(praise));
    (body && !names_meeting(sentence, names.clone())).then_some(names)
}
