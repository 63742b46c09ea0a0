//! Where a Chinese text says that a conference was held, and datelines.

use super::super::scan::{pieces, some, trim};
use super::Words;
use super::facts::{HELD, held};
use super::{COMMAS, Dateline, PlaceMention};
use std::ops::Range;

/// 在中华人民共和国苏州市举行.
pub(super) fn place(sentence: &Words) -> Option<PlaceMention> {
    let verb = held(sentence)?;
    let before = sentence.get(..verb.start)?;
    let (at, c) = before
        .char_indices()
        .rev()
        .find(|(_, c)| matches!(c, '在' | '于' | '於'))?;
    let range = at + c.len_utf8()..verb.start;
    let range = pieces(sentence, range, COMMAS)
        .first()
        .map(|piece| trim(sentence, piece.clone(), &[]))?;
    let text = sentence.get(range.clone())?;
    if text.is_empty() || text.chars().count() > 30 || super::dates::first_period(text).is_some() {
        return None;
    }
    let (country, city) = country_and_city(text);
    let at = |part: Range<usize>| some(part.start + range.start..part.end + range.start);
    Some(PlaceMention {
        country: at(country),
        city: at(city),
    })
}

/// (2019年11月11日,中国广州); 二〇一七年九月四日于厦门.
pub(super) fn dateline(line: &str) -> Option<Dateline> {
    let inner = trim(line, 0..line.len(), &['(', ')', '（', '）', '。', '[', ']']);
    let text = line.get(inner.clone())?;
    if text.chars().count() > 40 {
        return None;
    }
    let period = super::dates::first_period(text)?;
    let shift = |range: &Range<usize>| range.start + inner.start..range.end + inner.start;
    let marks = ['，', ',', '、', '于', '於', '在', ' ', '\u{3000}'];
    let before = trim(text, 0..period.range.start, &marks);
    let after = trim(text, period.range.end..text.len(), &marks);
    if !before.is_empty() && !after.is_empty() {
        return None;
    }
    let ends = ["通过", "通過", "签署", "簽署", "发布", "發佈", "订于"];
    let mut place = if before.is_empty() { after } else { before };
    if let Some(end) = ends
        .iter()
        .find(|end| text.get(place.clone()).is_some_and(|t| t.ends_with(**end)))
    {
        place.end -= end.len();
    }
    let words = text.get(place.clone())?;
    if words.chars().count() > 16 || words.contains(COMMAS) || HELD.first_in(words, 0).is_some() {
        return None;
    }
    let (country, city) = country_and_city(words);
    let at =
        |range: Range<usize>| some(shift(&(range.start + place.start..range.end + place.start)));
    let place = (!words.is_empty()).then(|| PlaceMention {
        country: at(country),
        city: at(city),
    });
    let period = super::PeriodMention {
        range: shift(&period.range),
        ..period
    };
    Some(Dateline {
        period: Some(period),
        place,
    })
}

/// 中国广州: the country, if one is named, and the rest.
fn country_and_city(text: &str) -> (Range<usize>, Range<usize>) {
    let split = super::countries::country(text);
    (0..split, split..text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(sentence: &str, range: Option<Range<usize>>) -> Option<&str> {
        range.map(|range| &sentence[range])
    }

    #[test]
    fn places() {
        for (sentence, country, city) in [
            (
                "2019年1月22日,河流法院大会在中华人民共和国苏州市举行。",
                Some("中华人民共和国"),
                Some("苏州市"),
            ),
            (
                "2021年5月26日至27日，亚洲水法论坛在日本京都召开。",
                Some("日本"),
                Some("京都"),
            ),
            (
                "2020年3月4日第二届港口法论坛于法国巴黎举办",
                Some("法国"),
                Some("巴黎"),
            ),
            ("國際海法會議在廣州舉行。", None, Some("廣州")),
        ] {
            let place =
                place(&sentence.into()).unwrap_or_else(|| panic!("{sentence} names a place"));
            assert_eq!(
                (text(sentence, place.country), text(sentence, place.city)),
                (country, city)
            );
        }
    }

    #[test]
    fn datelines() {
        for (line, country, city, date) in [
            (
                "(2019年11月11日,中国广州)",
                Some("中国"),
                Some("广州"),
                "2019-11-11",
            ),
            ("二〇一七年九月四日于厦门", None, Some("厦门"), "2017-09-04"),
            ("2016年5月3日", None, None, "2016-05-03"),
        ] {
            let found = dateline(line).unwrap_or_else(|| panic!("{line} is a dateline"));
            let place = found.place.unwrap_or_default();
            assert_eq!(
                (text(line, place.country), text(line, place.city)),
                (country, city),
                "{line}"
            );
            assert_eq!(
                found.period.map(|p| p.start.to_string()).as_deref(),
                Some(date)
            );
        }
        assert_eq!(dateline("2019年1月22日,河流法院大会在京都举行。"), None);
    }
}
