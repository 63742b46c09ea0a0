//! Chinese dates: 2021年5月26日至27日, 11月30日至12月3日, 一九四八年十二月十日.

mod titled;

use super::super::scan::near;
use super::PeriodMention;
use super::numerals::{may_begin, number};
use crate::model::Date;
use crate::source::bytes;
pub(super) use titled::year_of;

#[derive(Clone, Copy, Default)]
struct Part {
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
}

/// The first date or range that names at least year and month.
pub(super) fn first_period(text: &str) -> Option<PeriodMention> {
    // Every date has its year, a figure or 元年, and begins before it: 每年 is none. These
    // are the bytes of 年.
    let is_year = |a: u8, b: u8, c: u8| (a == 0xE5) & (b == 0xB9) & (c == 0xB4);
    let figure = |c: char| may_begin(c) || matches!(c, ' ' | '元');
    let counted = |at: &usize| text.get(..*at).is_some_and(|t| t.ends_with(figure));
    let years = bytes::beginnings(text.as_bytes(), is_year);
    let last = years.filter(counted).last()?;
    let places = text.char_indices().take_while(|(at, _)| *at < last);
    // With a figure, letter-spaced or not, or 民国.
    let mut likely = places.filter(|(_, c)| may_begin(*c) || matches!(c, ' ' | '民'));
    likely.find_map(|(at, _)| period(text, at, None))
}

/// The first day or days of a year that the text leaves out: 5月26日至27日.
pub(super) fn first_day_of(text: &str, year: i16) -> Option<PeriodMention> {
    let last = text.rfind('月')?;
    let places = text.char_indices().take_while(|(at, _)| *at < last);
    let mut likely = places.filter(|(_, c)| may_begin(*c));
    likely.find_map(|(at, _)| period(text, at, Some(year)).filter(|days| days.start.day.is_some()))
}

/// The first day of a text that leaves out the year or the month too, told after another day:
/// 9月5日, 5日.
pub(super) fn first_day_after(text: &str, day: Date) -> Option<PeriodMention> {
    if text.contains('月') {
        return first_day_of(text, day.year);
    }
    let last = text.find('日')?;
    let mut places = text.char_indices().take_while(|(at, _)| *at < last);
    let (at, _) = places.find(|(_, c)| may_begin(*c))?;
    let (found, end) = part(text, at)?;
    let start = date(Part {
        year: Some(day.year),
        month: day.month,
        day: Some(found.day?),
    })?;
    Some(PeriodMention {
        range: at..end,
        start,
        end: start,
    })
}

fn period(text: &str, at: usize, year: Option<i16>) -> Option<PeriodMention> {
    let (first, end) = part(text, at)?;
    let first = Part {
        year: first.year.or(year),
        ..first
    };
    let start = date(first)?;
    let second = until(text, end)
        .and_then(|at| part(text, at))
        .and_then(|(second, end)| {
            let last = date(Part {
                year: second.year.or(first.year),
                month: second.month.or(first.month),
                day: second.day,
            })?;
            Some((last, end))
        });
    // 27日至26日 is no range, and neither of its days is sure.
    if second.is_some_and(|(last, _)| last < start) {
        return None;
    }
    // 26至27日: the first day has no 日 of its own. 26日、27日 are two days on end.
    let second = second.or_else(|| next_day(text, end, start, first));
    let (last, end) = second.unwrap_or((start, end));
    Some(PeriodMention {
        range: at..end,
        start,
        end: last,
    })
}

/// Where the second part of a range begins: after 至, and before it the day of the week.
fn until(text: &str, from: usize) -> Option<usize> {
    const UNTIL: &[&str] = &["至", "到", "—", "–", "-", "－", "~", "～"];
    let from = after_blanks(text, after_weekday(text, from));
    let rest = text.get(from..)?;
    let until = UNTIL.iter().find(|until| rest.starts_with(**until))?;
    Some(after_blanks(text, from + until.len()))
}

/// 26日（周三）: where the bracket ends.
fn after_weekday(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let week = |inner: &&str| {
        ["周", "週", "星期", "礼拜", "禮拜"]
            .iter()
            .any(|week| inner.starts_with(week))
    };
    let inner = rest.strip_prefix(['（', '(']).filter(week);
    let mut near = rest.char_indices().take(8);
    let close = inner.and_then(|_| near.find(|(_, c)| "）)".contains(*c)));
    close.map_or(from, |(at, c)| from + at + c.len_utf8())
}

/// The second of two days on end: 26日、27日.
fn next_day(text: &str, from: usize, start: Date, first: Part) -> Option<(Date, usize)> {
    let from = after_weekday(text, from);
    let rest = text.get(from..)?;
    let joint = ["、", "和", "及", "与", "與"]
        .iter()
        .find(|joint| rest.starts_with(**joint))?;
    let from = from + joint.len();
    let own = part(text, from).and_then(|(second, end)| {
        let day = second.day.filter(|_| second.month.is_none())?;
        Some((day, end))
    });
    let (day, end) = second_day(text, from).or(own)?;
    let follows = start.day.and_then(|first| first.checked_add(1)) == Some(day);
    let last = date(Part {
        day: Some(day),
        ..first
    })?;
    follows.then_some((last, end))
}

/// [13两日], [13日]: the second of two days of a month, and where it ends.
fn second_day(text: &str, at: usize) -> Option<(u8, usize)> {
    /// 三十一, in bytes.
    const LONGEST: usize = 9;
    let rest = text.get(at..)?;
    ["两日", "兩日", "日"].iter().find_map(|word| {
        let length = near(rest, 0, LONGEST + word.len()).find(word)?;
        let (day, read) = number(rest.get(..length)?)?;
        let day = u8::try_from(day).ok().filter(|_| read == length)?;
        Some((day, at + length + word.len()))
    })
}

/// A figure, letter-spaced or not: 2 0 1 6 年.
fn figures(text: &str) -> Option<(u64, usize)> {
    let (value, length) = number(text)?;
    if length > 1 || value > 9 {
        return Some((value, length));
    }
    let (mut value, mut length) = (value, length);
    while let Some(rest) = text.get(length..).and_then(|rest| rest.strip_prefix(' ')) {
        let mut next = rest.chars();
        let digit = next.next().and_then(|c| c.to_digit(10));
        let (Some(digit), Some(' ')) = (digit, next.next()) else {
            break;
        };
        value = value.checked_mul(10)?.checked_add(u64::from(digit))?;
        length += 2;
    }
    Some((value, length))
}

fn after_blanks(text: &str, from: usize) -> usize {
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| **byte == b' ').count()
}

fn date(part: Part) -> Option<Date> {
    Date::new(part.year?, Some(part.month?), part.day)
}

/// Year, month and day, each optional, each with its character, in this order.
fn part(text: &str, at: usize) -> Option<(Part, usize)> {
    // In the middle of a figure no date begins.
    let (rest, before) = (text.get(at..)?, text.get(..at)?);
    if before.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let era = ["民国", "民國"].iter().find(|era| rest.starts_with(**era));
    let mut found = Part::default();
    let mut end = at;
    let mut from = at + era.map_or(0, |era| era.len());
    while let Some(figure) = figure(text, from) {
        // 12、13两日
        let both = figure.unit == '、' && second_day(text, figure.unit_end).is_some();
        // 26至27日
        let until = both
            || matches!(
                figure.unit,
                '至' | '到' | '-' | '—' | '–' | '－' | '~' | '～'
            );
        if until && found.month.is_some() && found.day.is_none() {
            found.day = Some(u8::try_from(figure.value).ok()?);
            return Some((found, figure.end));
        }
        if !found.holds(&figure, era.is_some())? {
            break;
        }
        end = figure.unit_end;
        from = end;
    }
    if era.is_none() {
        found.year = common_year(found, before);
    }
    // 108年 without an era is no year of ours.
    let known = found.year.is_none_or(|year| year >= 1000);
    (end > at && known).then_some((found, end))
}

/// A figure of a date, and the character behind it.
struct Figure {
    value: u64,
    /// Where its digits end.
    end: usize,
    /// 年, 月, 日, or what else stands there.
    unit: char,
    /// Where that ends.
    unit_end: usize,
}

/// The figure that begins at a place; blanks may stand around it: 2019 年 1 月.
fn figure(text: &str, from: usize) -> Option<Figure> {
    let start = after_blanks(text, from);
    let (value, length) = text.get(start..).and_then(figures)?;
    let end = start + length;
    let unit_at = after_blanks(text, end);
    let unit = text.get(unit_at..)?.chars().next()?;
    Some(Figure {
        value,
        end,
        unit,
        unit_end: unit_at + unit.len_utf8(),
    })
}

impl Part {
    /// Takes in a figure by its unit, and tells whether it belongs to the date; none where
    /// no date has such a figure. Years of the 民國 are counted from 1912.
    fn holds(&mut self, figure: &Figure, republic: bool) -> Option<bool> {
        let first = self.month.is_none() && self.day.is_none();
        match figure.unit {
            '年' if first => {
                let before = if republic { 1911 } else { 0 };
                let year = i16::try_from(figure.value).ok()?;
                self.year = Some(year.checked_add(before)?);
            }
            '月' if first => self.month = Some(u8::try_from(figure.value).ok()?),
            '日' | '号' | '號' if self.day.is_none() => {
                self.day = Some(u8::try_from(figure.value).ok()?);
            }
            _ => return Some(false),
        }
        Some(true)
    }
}

/// 110年10月22日: a day of a year of three figures is one of the 民國.
fn common_year(found: Part, before: &str) -> Option<i16> {
    let common = ["公元", "西元", "前"];
    let day = found.month.is_some() && found.day.is_some();
    let counted = found.year.filter(|year| (100..200).contains(year));
    let counted = counted.filter(|_| day && !common.iter().any(|era| before.ends_with(era)));
    counted.map(|year| year + 1911).or(found.year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_forms() {
        for (text, words, start, end) in [
            (
                "2019年1月22日,世界",
                "2019年1月22日",
                "2019-01-22",
                "2019-01-22",
            ),
            (
                "于2021年5月26日至27日在",
                "2021年5月26日至27日",
                "2021-05-26",
                "2021-05-27",
            ),
            (
                "2021年5月26至27日",
                "2021年5月26至27日",
                "2021-05-26",
                "2021-05-27",
            ),
            (
                "2017年11月30日至12月3日",
                "2017年11月30日至12月3日",
                "2017-11-30",
                "2017-12-03",
            ),
            (
                "2018年12月30日至2019年1月2日",
                "2018年12月30日至2019年1月2日",
                "2018-12-30",
                "2019-01-02",
            ),
            (
                "一九四八年十二月十日",
                "一九四八年十二月十日",
                "1948-12-10",
                "1948-12-10",
            ),
            ("在1995年9月", "1995年9月", "1995-09", "1995-09"),
            (
                "2018 年 6 月 12 日至 14 日",
                "2018 年 6 月 12 日至 14 日",
                "2018-06-12",
                "2018-06-14",
            ),
            (
                "民國一百零八年九月十日",
                "民國一百零八年九月十日",
                "2019-09-10",
                "2019-09-10",
            ),
            (
                "110年10月22日至23日",
                "110年10月22日至23日",
                "2021-10-22",
                "2021-10-23",
            ),
            (
                "2019年5月26日（周日）至27日",
                "2019年5月26日（周日）至27日",
                "2019-05-26",
                "2019-05-27",
            ),
            (
                "二〇一九年五月二十六、二十七兩日",
                "二〇一九年五月二十六、二十七兩日",
                "2019-05-26",
                "2019-05-27",
            ),
            (
                "2019年5月26、27日",
                "2019年5月26、27日",
                "2019-05-26",
                "2019-05-27",
            ),
            (
                "2019年5月26日、27日",
                "2019年5月26日、27日",
                "2019-05-26",
                "2019-05-27",
            ),
            (
                "2 0 1 6 年 4 月 8 日",
                "2 0 1 6 年 4 月 8 日",
                "2016-04-08",
                "2016-04-08",
            ),
            ("2019年5月至7月", "2019年5月至7月", "2019-05", "2019-07"),
            (
                "二〇二三年十月七日（星期六）、八日",
                "二〇二三年十月七日（星期六）、八日",
                "2023-10-07",
                "2023-10-08",
            ),
        ] {
            let found = first_period(text).unwrap_or_else(|| panic!("{text} has a date"));
            assert_eq!(
                (
                    &text[found.range],
                    found.start.to_string().as_str(),
                    found.end.to_string().as_str()
                ),
                (words, start, end)
            );
        }
        for text in [
            "2019年",
            "13月40日",
            "2019年2月30日",
            "第3条",
            "年月日",
            "2019年5月27日至26日",
            "公元108年3月4日",
            "108年3月",
        ] {
            assert_eq!(first_period(text), None, "{text}");
        }
    }
}
