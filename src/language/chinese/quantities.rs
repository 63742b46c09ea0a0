//! Chinese time limits, years, shares and numbers of things: 十天, 30日内, 六个月, 2030年,
//! 百分之五十, 30家法院.

use super::super::phrases::{Phrases, Sought};
use super::super::quantities::{
    Figure, Measure, Quantity, QuantityMention, day, decimals, things, year,
};
use super::lexicon::Lexicon;
use super::numerals::{may_begin, number};
use super::rates::Rates;
use super::{Words, figures, limits};
use crate::source::bytes;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&MEASURES, &OTHERS];

/// What measures, after a figure with or without 个.
static MEASURES: Phrases<(&str, Measure)> = Phrases::new(&[
    ("小时", Measure::Hour),
    ("小時", Measure::Hour),
    ("天", Measure::Day),
    (DAY, Measure::Day),
    ("日内", Measure::Day),
    ("日內", Measure::Day),
    ("日之内", Measure::Day),
    ("日之內", Measure::Day),
    ("日以内", Measure::Day),
    ("日以內", Measure::Day),
    ("工作日", Measure::Day),
    ("自然日", Measure::Day),
    ("日历日", Measure::Day),
    ("日曆日", Measure::Day),
    ("周", Measure::Week),
    ("週", Measure::Week),
    ("星期", Measure::Week),
    ("月", Measure::Month),
    ("年", Measure::Year),
    ("％", Measure::Percent),
    ("百分点", Measure::Percent),
    ("百分點", Measure::Percent),
    (SHARE, Measure::Percent),
    (MILLE, Measure::Permille),
    ("‰", Measure::Permille),
]);

/// What stands between a figure and the things that it counts: 30[家]法院.
const THINGS: &[char] = &[
    '个', '個', '名', '家', '项', '項', '所', '座', '艘', '条', '條', '件', '位', '台', '间', '間',
    '支', '种', '種', '套', '处', '處', '人',
];

/// What stands before the figure of a share.
const SHARE: &str = "百分之";

/// The same, of a tenth of a percent.
const MILLE: &str = "千分之";

/// A day of the calendar, or so many days: 3日, 不超过3日, 开庭后3日.
const DAY: &str = "日";

/// What stands before so many days.
static LIMITS: Lexicon = Lexicon::of_endings(
    "\
    超过 超過 多于 多於 少于 少於 至少 最多 最少 最长 最長 最短 不足 满 滿 长达 長達 为期 為期 \
    期限为 期限為 期为 期為 提前 连续 連續 逾",
);

/// What makes another word of a measure: 周年, 年代, 一年半.
const NOT: &[&str] = &["年", "岁", "歲", "代", "级", "級", "期", "边", "邊", "半"];

/// What begins a quantity, other than a figure.
static OTHERS: Phrases<&str> = Phrases::new(&["每", HALF]);

/// Half a year.
const HALF: &str = "半年";

pub(super) fn quantities(sentence: &Words) -> Vec<QuantityMention> {
    let rates = Rates::of(sentence);
    let digits = bytes::position(sentence.as_bytes(), 0, |byte| {
        byte.is_ascii_digit() | (byte == b'%')
    });
    let counted = digits.is_some();
    if rates.is_none() && !counted && MEASURES.first_of(sentence, 0).is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    let places = figures::places(sentence);
    for place in figures::merged(places, figures::begins(&OTHERS, sentence)) {
        let first = sentence.get(place..).and_then(|rest| rest.chars().next());
        let Some(first) = first.filter(|_| place >= at) else {
            continue;
        };
        let rate = rates.as_ref().and_then(|rates| rates.at(place));
        let rate = rate.map(|(end, mention)| (end, Some(mention)));
        let read = rate.or_else(|| match first {
            '每' => None,
            '半' => half(sentence, place),
            _ => share(sentence, place).or_else(|| figure(sentence, place, counted)),
        });
        if let Some((end, mention)) = read {
            found.extend(mention);
            at = end;
        }
    }
    found
}

/// The place after a figure, and the quantity, if it is one.
type Read = Option<(usize, Option<QuantityMention>)>;

fn mention(range: Range<usize>, quantity: Option<Quantity>) -> Option<QuantityMention> {
    quantity.map(|quantity| QuantityMention { range, quantity })
}

/// 半年; 上半年 is a part of the calendar, and what comes after a figure belongs to it.
fn half(sentence: &str, at: usize) -> Read {
    let before = sentence.get(..at)?;
    let part = before.ends_with(['上', '下', '前', '后', '後', '个', '個']);
    let end = at + HALF.len();
    (sentence.get(at..end) == Some(HALF) && !part)
        .then(|| (end, mention(at..end, Some(Quantity::Months(6)))))
}

/// 百分之五十, 千分之二.
fn share(sentence: &str, at: usize) -> Read {
    let text = sentence.get(at..)?;
    let percent = text
        .strip_prefix(SHARE)
        .map(|after| (after, Measure::Percent));
    let mille = || {
        text.strip_prefix(MILLE)
            .map(|after| (after, Measure::Permille))
    };
    let (after, measure) = percent.or_else(mille)?;
    let (whole, length) = number(after)?;
    let end = at + text.len() - after.len() + length;
    // 百分之一点五
    let whole_number = !sentence.get(end..)?.starts_with(['点', '點', '.']);
    let figure = Figure {
        whole,
        decimals: "",
    };
    let quantity = measure.of(figure).filter(|_| whole_number);
    Some((end, mention(at..end, quantity)))
}

/// 2025[至2030年]: whether the last of several years follows the first.
fn goes_on_to_year(after: &str) -> bool {
    let joint = after.strip_prefix(['至', '到', '-', '—', '–', '～', '~']);
    let next = joint.and_then(|rest| Some((number(rest)?, rest)));
    next.is_some_and(|((next, length), rest)| {
        let unit = rest.get(length..).unwrap_or_default();
        year(next).is_some() && unit.starts_with('年')
    })
}

/// 十天, 2030年, 1.5%: the place after the figure at least.
fn figure(sentence: &str, at: usize, counted_too: bool) -> Read {
    let rest = sentence.get(at..)?;
    let (whole, length) = number(rest)?;
    let decimals = decimals(rest.get(length..)?);
    let point = usize::from(!decimals.is_empty());
    let length = length + decimals.len() + point;
    let end = at + length;
    let none = Some((end, None));
    let (before, after) = (sentence.get(..at)?, sentence.get(end..)?);
    // 第三年; 3月5日内 is a date.
    if before.ends_with(['第', '月']) {
        let alone = before.ends_with('月') && is_lone_day(before, after);
        let range = at..end + DAY.len();
        return Some((end, mention(range, day(whole).filter(|_| alone))));
    }
    // 三十（30）天
    let bare = after.strip_prefix(['）', ')']).unwrap_or(after);
    let (unit, counted) = match bare.strip_prefix(['个', '個']) {
        Some(unit) => (unit, true),
        None => (bare, false),
    };
    let figure = Figure { whole, decimals };
    let is_year = sentence.get(at..end)?.chars().count() == 4 && year(whole).is_some();
    if is_year && goes_on_to_year(after) {
        return Some((end, mention(at..end, year(whole))));
    }
    let Some((word, measure)) = measure(unit) else {
        let thing = after.chars().next().filter(|c| THINGS.contains(c));
        let thing = thing.filter(|_| counted_too);
        return thing.map_or(none, |thing| {
            let end = end + thing.len_utf8();
            Some((end, mention(at..end, things(figure))))
        });
    };
    let tail = unit.get(word..)?;
    // 30日 alone is a day of a month; 60日 is none.
    let limit = || LIMITS.end(before).is_some() || limits::counted_from(before).is_some();
    if unit.get(..word) == Some(DAY) && day(whole).is_some() && !limit() {
        return none;
    }
    let (word, quantity) = match measure {
        Measure::Year if is_year && !counted => (word, year(whole)),
        // 3月 is a month of the calendar, 3个月 a time.
        Measure::Month if !counted => {
            let month = (1..=12).contains(&whole) && decimals.is_empty();
            let quantity = month.then_some(Quantity::Month(whole));
            return Some((end, mention(at..end + word, quantity)));
        }
        Measure::Day if unit.starts_with('日') => ("日".len(), measure.of(figure)),
        _ => (word, measure.of(figure)),
    };
    if NOT.iter().any(|not| tail.starts_with(not)) {
        return none;
    }
    let end = sentence.len() - unit.len() + word;
    Some((end, mention(at..end, quantity)))
}

/// What stands between the first and the last of several days.
const TO: [char; 11] = ['至', '到', '-', '—', '–', '～', '~', '、', '和', '与', '與'];

/// 3月[5]日, and neither 5月30日至3月5日 nor 3月5日至6日.
fn is_lone_day(before: &str, after: &str) -> bool {
    let figure = |c: char| c.is_ascii_digit() || may_begin(c);
    let date = before.trim_end_matches('月').trim_end_matches(figure);
    let date = date
        .strip_suffix('年')
        .map_or(date, |year| year.trim_end_matches(figure));
    let further = after
        .strip_prefix(DAY)
        .is_some_and(|rest| !rest.trim_start().starts_with(TO));
    further && !date.trim_end().ends_with(TO)
}

/// The measure at the start of a text, and its length.
fn measure(unit: &str) -> Option<(usize, Measure)> {
    if unit.starts_with('%') {
        return Some(('%'.len_utf8(), Measure::Percent));
    }
    let (word, measure) = MEASURES
        .begin(unit)
        .filter(|(word, _)| ![SHARE, MILLE].contains(word))?;
    Some((word.len(), *measure))
}
