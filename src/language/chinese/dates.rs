//! Chinese dates: 2021年5月26日至27日, 11月30日至12月3日, 一九四八年十二月十日.

use super::PeriodMention;
use super::numerals::number;
use crate::model::Date;

#[derive(Clone, Copy, Default)]
struct Part {
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
}

/// The first date or range that names at least year and month.
pub(super) fn first_period(text: &str) -> Option<PeriodMention> {
    text.char_indices().find_map(|(at, _)| period(text, at))
}

fn period(text: &str, at: usize) -> Option<PeriodMention> {
    let (first, end) = part(text, at)?;
    let start = date(first)?;
    let second = ["至", "到", "—", "–", "-", "－", "~", "～"]
        .iter()
        .find(|until| {
            text.get(end..)
                .is_some_and(|rest| rest.starts_with(**until))
        })
        .and_then(|until| part(text, end + until.len()))
        .and_then(|(second, end)| {
            let last = date(Part {
                year: second.year.or(first.year),
                month: second.month.or(first.month),
                day: second.day,
            })?;
            (start <= last).then_some((last, end))
        });
    // 26至27日: the first day has no 日 of its own.
    let (last, end) = second.unwrap_or((start, end));
    Some(PeriodMention {
        range: at..end,
        start,
        end: last,
    })
}

fn date(part: Part) -> Option<Date> {
    Date::new(part.year?, Some(part.month?), part.day)
}

/// Year, month and day, each optional, each with its character, in this order.
fn part(text: &str, at: usize) -> Option<(Part, usize)> {
    // In the middle of a figure no date begins.
    let (_, before) = (text.get(at..)?, text.get(..at)?);
    if before.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut found = Part::default();
    let mut end = at;
    while let Some((value, length)) = text.get(end..).and_then(number) {
        let after = text.get(end + length..).unwrap_or_default();
        let Some(unit) = after.chars().next() else {
            break;
        };
        match unit {
            '年' if found.month.is_none() && found.day.is_none() => {
                found.year = Some(i16::try_from(value).ok()?);
            }
            '月' if found.month.is_none() && found.day.is_none() => {
                found.month = Some(u8::try_from(value).ok()?);
            }
            '日' | '号' | '號' if found.day.is_none() => {
                found.day = Some(u8::try_from(value).ok()?);
            }
            // 26至27日
            '至' | '到' | '-' | '—' | '–' | '－' | '~' | '～'
                if found.month.is_some() && found.day.is_none() =>
            {
                found.day = Some(u8::try_from(value).ok()?);
                return Some((found, end + length));
            }
            _ => break,
        }
        end += length + unit.len_utf8();
    }
    (end > at).then_some((found, end))
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
        for text in ["2019年", "13月40日", "2019年2月30日", "第3条", "年月日"] {
            assert_eq!(first_period(text), None, "{text}");
        }
    }
}
