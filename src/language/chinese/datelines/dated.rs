//! Lines of a date and what stands beside it: (2019年11月11日,中国广州).

use super::super::super::scan::trim;
use super::super::conference::MEETINGS;
use super::super::facts::holds;
use super::super::places::{country_and_city, mention};
use super::super::{COMMAS, Dateline, PeriodMention};
use super::SIGNED;
use std::ops::Range;

/// The longest name of a place, in characters.
const LONGEST: usize = 16;

/// 二〇一七年九月四日于厦门: the date, and the place where one stands beside it.
pub(super) fn dated(text: &str, shift: usize, period: PeriodMention) -> Option<Dateline> {
    let date = period.range;
    let beside = beside(text, &date)?;
    let place = without_verb(text, &date, beside);
    let place = without_how(text, without_body(text, place));
    let words = text.get(place.clone())?;
    // 2009年11月《某某声明》: what is named is no place.
    let named = words.contains(['《', '》', '“', '”', '「', '」']);
    if words.chars().count() > LONGEST || words.contains(COMMAS) || named || holds(words) {
        return None;
    }
    let place = mention(country_and_city(words), shift + place.start);
    let range = date.start + shift..date.end + shift;
    Some(Dateline {
        period: Some(PeriodMention { range, ..period }),
        place,
    })
}

/// What stands on one side of a date.
struct Beside {
    /// Where the place may be named.
    words: Range<usize>,
    /// Whether who adopted it stands on the other side.
    adopts: bool,
}

/// 二〇一七年九月四日[于厦门]; none where both sides say something.
fn beside(text: &str, date: &Range<usize>) -> Option<Beside> {
    const MARKS: [char; 8] = ['，', ',', '、', '于', '於', '在', ' ', '\u{3000}'];
    let before = trim(text, era(text).min(date.start)..date.start, &MARKS);
    let end = date.end + part_of_month(text.get(date.end..)?);
    let after = trim(text, end..text.len(), &MARKS);
    // 第三届论坛2024年6月12日在里斯本通过: who did it may stand first.
    let done = |words: &str| SIGNED.iter().any(|verb| words.ends_with(verb));
    let who = text.get(before.clone()).is_some_and(meets);
    // （第三届论坛，2024年6月12日，里斯本）
    let apart = || text.get(..date.start).unwrap_or_default().trim_end();
    let adopts = who && (apart().ends_with(COMMAS) || text.get(after.clone()).is_some_and(done));
    if !before.is_empty() && !after.is_empty() && !adopts {
        return None;
    }
    let words = match before.is_empty() || adopts {
        true => after,
        false => before,
    };
    Some(Beside { words, adopts })
}

/// How long the name of an era is that a text begins with: [公元]2021年9月9日.
fn era(text: &str) -> usize {
    // 中華民國一百一十二年, but not 中華人民共和國某市.
    let eras = [
        ("公元", "公元"),
        ("西元", "西元"),
        ("中華", "中華民國"),
        ("中华", "中华民国"),
    ];
    let era = eras.iter().find(|(_, whole)| text.starts_with(whole));
    era.map_or(0, |(era, _)| era.len())
}

/// How long the words for a part of a month are: 2017年10月[中旬], where no day is told.
fn part_of_month(rest: &str) -> usize {
    let tens = ["上旬", "中旬", "下旬", "初", "底", "末"];
    let part = tens.iter().find(|part| rest.starts_with(**part));
    part.map_or(0, |part| part.len())
}

/// Whether words name a meeting: 第三届论坛.
fn meets(words: &str) -> bool {
    MEETINGS.first_in(words, 0).is_some()
}

/// [里斯本]通过, 签署于[北京]: the words without what was done there.
fn without_verb(text: &str, date: &Range<usize>, beside: Beside) -> Range<usize> {
    let place = beside.words;
    let words = text.get(place.clone()).unwrap_or_default();
    if let Some(verb) = SIGNED.iter().find(|verb| words.ends_with(**verb)) {
        let end = place.start + where_given(words, words.len() - verb.len());
        // 由与会代表于[里斯本]通过: who adopted it stands before.
        let by = text.get(place.start..end).unwrap_or_default();
        let at = super::super::prepositions::last_preposition(by);
        let after = |at: &Range<usize>| {
            let who = by.get(..at.start).unwrap_or_default();
            who.starts_with('由') || is_body(who)
        };
        if let Some(at) = at.filter(after) {
            return place.start + at.end..end;
        }
        let at = text.get(date.end..place.start);
        let at = at.is_some_and(|at| !at.contains(['在', '于', '於']));
        let body = text.get(place.start..end).is_some_and(is_body);
        return match body && !beside.adopts && at {
            true => place.start..place.start,
            false => place.start..end,
        };
    }
    let behind = SIGNED.iter().find_map(|verb| {
        let at = words.strip_prefix(verb)?.strip_prefix(['于', '於', '在'])?;
        Some(place.end - at.len())
    });
    behind.unwrap_or(place.start)..place.end
}

/// 于[泰国清迈]举行的年会通过: where the meeting was that adopted it.
fn where_given(words: &str, end: usize) -> usize {
    let given = ["举行的", "舉行的", "召开的", "召開的", "举办的", "舉辦的"];
    let given = given.iter().find_map(|given| words.find(given));
    given.unwrap_or(end)
}

/// 2020年12月1日[志愿者联合会第四次大会]通过: who adopted it, and no place.
fn is_body(words: &str) -> bool {
    !words.contains(COMMAS) && (meets(words) || words.ends_with(['会', '會', '盟', '团', '團']))
}

/// 2024年6月12日，[里斯本]，第三届论坛通过: the place, where who adopted it stands behind.
fn without_body(text: &str, place: Range<usize>) -> Range<usize> {
    let words = text.get(place.clone()).unwrap_or_default();
    match words.split_once(COMMAS) {
        Some((town, body)) if meets(body) && !meets(town) => place.start..place.start + town.len(),
        _ => place,
    }
}

/// [京都]（线上）: the place without how they met.
fn without_how(text: &str, place: Range<usize>) -> Range<usize> {
    const ONLINE: &[&str] = &[
        "线上", "線上", "在线", "视频", "視訊", "视像", "視像", "网络", "網絡",
    ];
    let words = text.get(place.clone()).unwrap_or_default();
    match words.split_once(['（', '(']) {
        Some((town, how)) if ONLINE.iter().any(|word| how.starts_with(word)) => {
            place.start..place.start + town.trim_end().len()
        }
        _ => place,
    }
}
