//! The name of the conference in a Chinese title or sentence.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{pieces, some, trim};
use super::facts::{CLOSED, MET, held};
use super::lexicon::Lexicon;
use super::{COMMAS, Words};
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&MEETINGS];

pub(super) static MEETINGS: Phrases<&str> = Phrases::new(&[
    "大会",
    "大會",
    "会议",
    "會議",
    "论坛",
    "論壇",
    "峰会",
    "峰會",
    "高峰会",
    "高峰會",
    "高峰会议",
    "高峰會議",
    "研讨会",
    "研討會",
    "年会",
    "年會",
    "座谈会",
    "座談會",
    "会晤",
    "會晤",
    "圆桌会",
    "圓桌會",
    "圆桌会议",
    "圓桌會議",
    "联席会",
    "聯席會",
    "联席会议",
    "聯席會議",
    "对话会",
    "對話會",
    "仲裁周",
    "仲裁週",
    "调解周",
    "調解週",
    "法治周",
    "法治週",
    "法律周",
    "法律週",
    "文化周",
    "文化週",
    "博览会",
    "博覽會",
]);

/// The end of the first word for a meeting in a stretch, with a bracket or a mark after it
/// that belongs to the name.
fn meeting_end(sentence: &Words, stretch: &Range<usize>) -> Option<usize> {
    let (first, _) = MEETINGS.within(sentence, stretch.clone())?;
    let mut end = first.end;
    // 河流论坛（以下简称…）第四届年会: what it is called for short is no other name.
    let after = end + short_name(sentence.get(end..stretch.end)?);
    // 河流论坛第四届年会, 河流论坛北原峰会: one name.
    if let Some((next, _)) = MEETINGS.within(sentence, after..stretch.end)
        && let between = sentence.get(after..next.start)?
        && between.chars().count() <= EDITION
        && (between.starts_with('第')
            || is_year(between)
            || is_of_name(between)
                && (next.end == stretch.end || sentence.get(next.end..)?.starts_with('暨')))
    {
        end = next.end;
    }
    // 河流论坛北原峰会暨第六届部长级会议: two meetings at once, and one name.
    while let Some((next, _)) = MEETINGS.within(sentence, end..stretch.end)
        && let between = sentence.get(end..next.start)?
        && between.contains('暨')
        && between.chars().count() <= AT_ONCE
    {
        end = next.end;
    }
    let rest = sentence.get(end..stretch.end)?;
    let name = sentence.get(stretch.start..end)?;
    let open = [('“', '”'), ('「', '」'), ('『', '』')]
        .into_iter()
        .find(|(open, close)| name.contains(*open) && rest.starts_with(*close));
    if let Some((_, close)) = open {
        return Some(end + close.len_utf8());
    }
    // 论坛（2020）
    let year = rest.strip_prefix(['（', '(']).and_then(|inner| {
        let close = inner.find(['）', ')'])?;
        let digits = inner.get(..close)?.chars().all(|c| c.is_ascii_digit());
        (digits && close == 4).then_some(rest.len() - inner.len() + close)
    });
    let closer = |at: usize| rest.get(at..).and_then(|rest| rest.chars().next());
    Some(match year {
        Some(at) => end + at + closer(at).map_or(0, char::len_utf8),
        None => end,
    })
}

/// 河流论坛[（以下简称“河坛”）]: how long a bracket is that tells a short name.
fn short_name(rest: &str) -> usize {
    let inner = rest.strip_prefix(['（', '(']).unwrap_or_default();
    match inner.split_once(['）', ')']) {
        Some((words, after)) if words.contains("简称") || words.contains("簡稱") => {
            rest.len() - after.len()
        }
        _ => 0,
    }
}

/// 河流论坛[2021年]年会: whether words are a year alone.
fn is_year(between: &str) -> bool {
    let figure = |c: char| c.is_ascii_digit() || "〇○零一二三四五六七八九".contains(c);
    let year = between.strip_suffix('年');
    year.is_some_and(|year| year.chars().count() == 4 && year.chars().all(figure))
}

/// Whether words between two words for meetings belong to one name: a town, a year.
fn is_of_name(between: &str) -> bool {
    const JOINS: &[char] = &[
        '和', '与', '與', '及', '暨', '、', '的', '在', '于', '於', '期',
    ];
    !between.is_empty() && !between.contains(JOINS)
}

/// 北原峰会暨第六届部长级: how many characters may stand between two meetings held at once.
const AT_ONCE: usize = 16;

/// 第四届部长级: how many characters may stand between two words for one meeting.
const EDITION: usize = 6;

pub(super) fn conference_in_title(title: &str) -> Option<Range<usize>> {
    // 河流论坛报道: a part of a paper or of a page.
    static PARTS: Lexicon = Lexicon::of_endings(
        "报道 报导 報道 報導 动态 動態 要闻 要聞 新闻 新聞 专栏 專欄 专题 專題",
    );
    // 关于建立“河流论坛”的宣言: what it is about.
    if title.starts_with("关于") || title.starts_with("關於") || PARTS.end(title).is_some() {
        return None;
    }
    let (first, _) = MEETINGS.first_in(title, 0)?;
    // 致广大会员: two words.
    let rest = title.get(first.end..)?;
    let members =
        rest.starts_with(['员', '員']) && title.get(..first.start)?.ends_with(['广', '廣']);
    let next = MEETINGS.first_in(title, first.end).map(|(next, _)| next);
    // 河流论坛第四届年会宣言: one name.
    let edition = |next: &Range<usize>| {
        let between = title.get(first.end..next.start);
        between
            .is_some_and(|between| between.starts_with('第') && between.chars().count() <= EDITION)
    };
    let end = match members {
        true => next?.end,
        false => next.filter(edition).map_or(first.end, |next| next.end),
    };
    // 湖畔声明——第三届论坛成果文件: in the second part.
    let dash = title.get(..end)?.rfind("——");
    some(dash.map_or(0, |dash| dash + "——".len())..end)
}

pub(super) fn conference(sentence: &Words) -> Option<Range<usize>> {
    // 第七届论坛12日在北京闭幕。
    let closed = || CLOSED.first_of(sentence, 0).map(|(verb, _)| verb);
    let Some(verb) = held(sentence) else {
        return attended(sentence).or_else(|| named_before(sentence, closed()?.start));
    };
    // 某学会在北京举办河流论坛.
    let object = || {
        let object = pieces(sentence, verb.end..sentence.len(), COMMAS);
        let object = object.first()?.clone();
        let start = sentence.get(object.clone())?.trim_start_matches('了').len();
        named(sentence, object.end - start..object.end)
    };
    match stands_after(sentence, &verb) {
        true => object(),
        false => named_before(sentence, verb.start).or_else(object),
    }
}

/// 河流论坛在北原[出席]大会, 河流论坛在北原[举办]“清水”座谈会: whether no meeting ahead of the
/// verb can be the one that was held.
fn stands_after(sentence: &str, verb: &Range<usize>) -> bool {
    let words = sentence.get(verb.clone()).unwrap_or_default();
    let object = super::verbs::clause_after(sentence, verb.end);
    let quoted = || {
        let meeting = object.trim_end_matches(['”', '」', '。']);
        let mut meetings = MEETINGS.all().iter();
        object.starts_with(['“', '「']) && meetings.any(|word| meeting.ends_with(word))
    };
    match words {
        "出席" | "参加" | "參加" => true,
        "举办" | "舉辦" | "主办" | "主辦" => quoted(),
        _ => false,
    }
}

/// The name of the meeting of which a verb tells that it was held, or is over.
fn named_before(sentence: &Words, verb: usize) -> Option<Range<usize>> {
    let before = pieces(sentence, 0..verb, COMMAS);
    before.into_iter().rev().find_map(|piece| {
        let text = sentence.get(piece.clone())?;
        let date = super::dates::first_period(text).map(|period| period.range);
        let date = date.unwrap_or(0..0);
        // The name stands after the date, or before 于 and the date.
        named(sentence, piece.start + date.end..piece.end)
            .or_else(|| named(sentence, piece.start..piece.start + date.start))
    })
}

/// 我们齐聚北原，参加某学会主办的[河流论坛]: what those who came together took part in.
fn attended(sentence: &Words) -> Option<Range<usize>> {
    let (met, _) = MET.first_of(sentence, 0)?;
    let mut after = pieces(sentence, met.end..sentence.len(), COMMAS).into_iter();
    let attended = after.find(|piece| {
        let words = sentence.get(piece.clone()).unwrap_or_default();
        came(words) > 0
    });
    named(sentence, attended?)
}

/// 我们，[参加]河流论坛的法官
const CAME: [&str; 8] = [
    "出席了",
    "参加了",
    "參加了",
    "出席",
    "参加",
    "參加",
    "参与",
    "參與",
];

/// [共同出席]河流论坛: how long the words are that a stretch begins with.
fn came(words: &str) -> usize {
    let alone = words.strip_prefix("共同").unwrap_or(words);
    let came = CAME.iter().find_map(|came| alone.strip_prefix(came));
    came.map_or(0, |meeting| words.len() - meeting.len())
}

/// The name of a meeting at the start of a stretch.
fn named(sentence: &Words, stretch: Range<usize>) -> Option<Range<usize>> {
    let piece = trim(
        sentence,
        stretch,
        &['“', '”', '"', '「', '」', '『', '』', '的'],
    );
    let text = sentence.get(piece.clone())?;
    // 某大学承办的河流论坛; 为期两天的河流论坛
    const GIVEN: [&str; 8] = [
        "办的",
        "辦的",
        "召开的",
        "召開的",
        "主题的",
        "主題的",
        "天的",
        "周的",
    ];
    let given = GIVEN.iter();
    let of = text.contains('的');
    let given = given.filter(|_| of);
    let given = given.filter_map(|gives| Some(text.rfind(gives)? + gives.len()));
    let start = given.max().unwrap_or_else(|| came(text));
    let piece = piece.start + start..piece.end;
    let end = meeting_end(sentence, &piece)?;
    // 在…会议上 is where something was said, not what was held; 本次会议 names nothing.
    let name = sentence.get(piece.start..end)?;
    // 主题为“河流”的会议 has no name of its own.
    const NOTHING: [&str; 10] = [
        "本次",
        "本届",
        "本屆",
        "此次",
        "这次",
        "這次",
        "该",
        "該",
        "主题为",
        "主題為",
    ];
    let named = !name.starts_with(['在', '于', '於', '由'])
        && !NOTHING.iter().any(|word| name.starts_with(word));
    let start = with_opening(sentence, piece.start..end);
    (named && name.chars().count() > 2).then_some(start..end)
}

/// “南河”智库论坛: where a name begins with the mark that another one in it closes.
fn with_opening(sentence: &str, name: Range<usize>) -> usize {
    let before = sentence.get(..name.start).unwrap_or_default();
    let words = sentence.get(name.clone()).unwrap_or_default();
    let mut marks = [('“', '”'), ('「', '」'), ('『', '』'), ('"', '"')].into_iter();
    let open = marks.find(|(open, close)| {
        before.ends_with(*open)
            && words.find(*close).is_some_and(|at| at > 0)
            && (open == close || !words.contains(*open))
            && words.matches(*close).count() == 1
            && !words.ends_with(*close)
    });
    name.start - open.map_or(0, |(open, _)| open.len_utf8())
}

#[cfg(test)]
mod tests;
