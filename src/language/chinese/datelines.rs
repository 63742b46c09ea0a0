//! Lines of a place and a date, and where and when a Chinese text says that it was made.

use super::super::scan::{first_of, some, trim};
use super::conference::MEETINGS;
use super::facts::holds;
use super::places::country_and_city;
use super::{COMMAS, Dateline, PlaceMention};
use std::ops::Range;

/// The longest value of a labelled line, in characters.
const LONGEST: usize = 30;

/// (2019年11月11日,中国广州); 二〇一七年九月四日于厦门.
pub(super) fn dateline(line: &str) -> Option<Dateline> {
    let inner = trim(line, 0..line.len(), &['(', ')', '（', '）', '。', '[', ']']);
    let text = line.get(inner.clone())?;
    if let Some(told) = signed(text, inner.start).or_else(|| labelled(text, inner.start)) {
        return Some(told);
    }
    if text.chars().nth(40).is_some() {
        return None;
    }
    let Some(period) = super::dates::first_period(text) else {
        return bare_place(line, inner);
    };
    let shift = |range: &Range<usize>| range.start + inner.start..range.end + inner.start;
    let marks = ['，', ',', '、', '于', '於', '在', ' ', '\u{3000}'];
    let era = ["公元", "西元", "中華", "中华"]
        .iter()
        .find(|era| text.starts_with(**era));
    let era = era.map_or(0, |era| era.len()).min(period.range.start);
    let before = trim(text, era..period.range.start, &marks);
    // 2017年10月中旬: no day is told.
    let tens = ["上旬", "中旬", "下旬", "初", "底", "末"];
    let rest = text.get(period.range.end..)?;
    let part = tens.iter().find(|part| rest.starts_with(**part));
    let end = period.range.end + part.map_or(0, |part| part.len());
    let after = trim(text, end..text.len(), &marks);
    // 第三届论坛2024年6月12日在里斯本通过: who did it may stand first.
    let meets = |words: &str| MEETINGS.first_in(words, 0).is_some();
    let done = |words: &str| SIGNED.iter().any(|verb| words.ends_with(verb));
    let who = text.get(before.clone()).is_some_and(meets);
    // （第三届论坛，2024年6月12日，里斯本）
    let apart = text.get(..period.range.start)?.trim_end().ends_with(COMMAS);
    let adopts = who && (apart || text.get(after.clone()).is_some_and(done));
    if !before.is_empty() && !after.is_empty() && !adopts {
        return None;
    }
    let mut place = match before.is_empty() || adopts {
        true => after,
        false => before,
    };
    let words = text.get(place.clone())?;
    if let Some(end) = SIGNED.iter().find(|end| words.ends_with(**end)) {
        place.end -= end.len();
        // 于泰国清迈举行的年会通过: where the meeting was that adopted it.
        let given = ["举行的", "舉行的", "召开的", "召開的", "举办的", "舉辦的"];
        let given = given.iter().find_map(|given| words.find(given));
        place.end = given.map_or(place.end, |given| place.start + given);
        // 2020年12月1日志愿者联合会第四次大会通过: who adopted it, and no place.
        let body = text.get(place.clone()).is_some_and(|words| {
            !words.contains(COMMAS)
                && (meets(words) || words.ends_with(['会', '會', '盟', '团', '團']))
        });
        let at = text.get(period.range.end..place.start);
        if body && !adopts && at.is_some_and(|at| !at.contains(['在', '于', '於'])) {
            place.end = place.start;
        }
    } else if let Some(start) = SIGNED.iter().find_map(|verb| {
        // 签署于北京
        let at = words.strip_prefix(verb)?.strip_prefix(['于', '於', '在'])?;
        Some(words.len() - at.len())
    }) {
        place.start += start;
    }
    // 2024年6月12日，里斯本，第三届论坛通过: or between the two.
    let words = text.get(place.clone())?;
    if let Some((town, body)) = words.split_once(COMMAS)
        && meets(body)
        && !meets(town)
    {
        place.end = place.start + town.len();
    }
    // 京都（线上）
    let words = text.get(place.clone())?;
    if let Some((town, how)) = words.split_once(['（', '('])
        && [
            "线上", "線上", "在线", "视频", "視訊", "视像", "視像", "网络", "網絡",
        ]
        .iter()
        .any(|word| how.starts_with(word))
    {
        place.end = place.start + town.trim_end().len();
    }
    let words = text.get(place.clone())?;
    if words.chars().count() > 16 || words.contains(COMMAS) || holds(words) {
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

/// What is done to an instrument where and when it is made.
const SIGNED: &[&str] = &[
    "通过", "通過", "签署", "簽署", "签订", "簽訂", "订立", "訂立", "发布", "發布", "發佈", "发表",
    "發表", "订", "訂",
];

/// 本声明于二〇二四年十月十六日在北京签署，一式两份: where and when it was made.
fn signed(text: &str, shift: usize) -> Option<Dateline> {
    let rest = text.strip_prefix('本')?;
    let at = rest.find(['于', '於'])?;
    // 本声明, 本联合公报.
    if rest.get(..at)?.chars().nth(6).is_some() {
        return None;
    }
    let clause = text.split(COMMAS).next()?;
    let (verb, _) = first_of(clause, SIGNED, 0)?;
    let period = super::dates::first_period(clause.get(..verb.start)?)?;
    let after = clause.get(verb.end..)?;
    let place = match after.strip_prefix(['于', '於', '在']) {
        // 于…签署于北京
        Some(place) => clause.len() - place.len()..clause.len(),
        None if after.is_empty() => period.range.end..verb.start,
        None => return None,
    };
    let place = trim(clause, place, &['在', '于', '於', '，', ',']);
    let (country, city) = country_and_city(clause.get(place.clone())?);
    let at = |part: Range<usize>| {
        let start = shift + place.start;
        some(part.start + start..part.end + start)
    };
    let place = PlaceMention {
        country: at(country),
        city: at(city),
    };
    Some(Dateline {
        period: Some(super::PeriodMention {
            range: period.range.start + shift..period.range.end + shift,
            ..period
        }),
        place: (place.country.is_some() || place.city.is_some()).then_some(place),
    })
}

/// 时间：2024年4月9日; 地点：某国某市: the head of minutes.
fn labelled(text: &str, shift: usize) -> Option<Dateline> {
    const WHEN: &[&str] = &["时间", "時間", "日期"];
    const WHERE: &[&str] = &["地点", "地點"];
    // Most lines begin otherwise.
    if !text.starts_with(['会', '會', '召', '举', '舉', '时', '時', '日', '地']) {
        return None;
    }
    let (label, value) = text.split_once(['：', ':'])?;
    let label = label.trim();
    let label = ["会议", "會議", "召开", "召開", "举行", "舉行"]
        .iter()
        .find_map(|of| label.strip_prefix(of))
        .unwrap_or(label);
    // A page gives the time of day: 时间：2024-04-09 10:15.
    if value.contains([':', '：']) || value.chars().nth(LONGEST).is_some() {
        return None;
    }
    let start = text.len() - value.len();
    let at = |part: Range<usize>| some(part.start + shift..part.end + shift);
    if WHEN.contains(&label) {
        let period = super::dates::first_period(value)?;
        let range = at(start + period.range.start..start + period.range.end)?;
        let period = Some(super::PeriodMention { range, ..period });
        return Some(Dateline {
            period,
            place: None,
        });
    }
    if !WHERE.contains(&label) {
        return None;
    }
    let place = trim(text, start..text.len(), &[]);
    let (country, city) = country_and_city(text.get(place.clone())?);
    let part = |part: Range<usize>| at(place.start + part.start..place.start + part.end);
    let place = PlaceMention {
        country: part(country),
        city: part(city),
    };
    // A room, or what is not yet known, is no town.
    let town = |words: &str| {
        words.ends_with(['市', '县', '縣', '镇', '鎮', '州', '岛', '島'])
            || super::provinces::great_city(words) == words.len()
    };
    let told = place
        .city
        .clone()
        .and_then(|city| text.get(city.start - shift..city.end - shift));
    let told = place.country.is_some() || told.is_some_and(town);
    told.then_some(Dateline {
        period: None,
        place: Some(place),
    })
}

/// 中国·广州: a place alone; or 韩国首尔, where the country tells.
fn bare_place(line: &str, inner: Range<usize>) -> Option<Dateline> {
    /// In bytes: most lines are longer.
    const MOST: usize = 48;
    let text = line.get(inner.clone()).filter(|text| text.len() <= MOST)?;
    const DOTS: [char; 3] = ['·', '・', '•'];
    if text.chars().nth(12).is_some() || !text.contains(DOTS) && !super::countries::is_known(text) {
        return None;
    }
    let (country, city) = country_and_city(text);
    let between = text.get(country.end..city.start)?;
    let apart = match between {
        "" | " " | "\u{3000}" => is_town(text.get(..country.end)?, text.get(city.clone())?),
        dots => matches!(dots, "·" | "・" | "•" | " · "),
    };
    let at = |part: Range<usize>| some(part.start + inner.start..part.end + inner.start);
    let whole = !country.is_empty() && city.end == text.len();
    (apart && whole).then(|| Dateline {
        period: None,
        place: Some(PlaceMention {
            country: at(country),
            city: at(city),
        }),
    })
}

/// Whether what stands behind a country, alone on a line, is a town of it: 韩国首尔, but not
/// 中国方案 or 日本律师公会.
fn is_town(country: &str, town: &str) -> bool {
    let known = super::provinces::city_of_house(town) == town.len() || town.ends_with(['市', '州']);
    let short = (2..=4).contains(&town.chars().count());
    let own = ["中国", "中國", "中华", "中華"];
    let own = own.iter().any(|name| country.starts_with(name));
    let other = [
        "宣言", "声明", "聲明", "倡议", "倡議", "方案", "经验", "經驗", "政府", "代表",
    ];
    let named = short && !own && !super::party::ends_name(town) && !other.contains(&town);
    known || named
}

#[cfg(test)]
mod tests {
    use super::super::Chinese;
    use super::*;
    use crate::language::testing::{assert_datelines, text};

    #[test]
    fn who_adopted_it_is_no_place() {
        for (line, city) in [
            ("（2020年12月1日冰川志愿者联合会第四次大会通过）", None),
            ("（2020年12月1日在里斯本通过）", Some("里斯本")),
            ("2020年12月1日于里斯本举行的年会通过", Some("里斯本")),
            ("（2020年12月1日里斯本通过）", Some("里斯本")),
            ("公元2021年9月9日簽署於里斯本市", Some("里斯本市")),
            ("中華民國一百一十二年十一月八日", None),
        ] {
            let found = dateline(line).expect("a date");
            let place = found.place.unwrap_or_default();
            assert_eq!(text(line, place.city), city, "{line}");
        }
    }

    #[test]
    fn heads_of_minutes() {
        let line = "会议时间：2024年4月9日至10日";
        let period = dateline(line).and_then(|found| found.period);
        assert_eq!(
            period.map(|p| p.end.to_string()).as_deref(),
            Some("2024-04-10")
        );
        let line = "地点：日本 京都";
        let place = dateline(line)
            .and_then(|found| found.place)
            .unwrap_or_default();
        let told = (text(line, place.country), text(line, place.city));
        assert_eq!(told, (Some("日本"), Some("京都")));
        for line in [
            "发布时间：2024年4月9日",
            "时间：2024-04-09 10:15 来源：河流日报",
            "地点：待定",
            "地点：三楼会议室",
            "主持人：甲",
        ] {
            assert_eq!(dateline(line), None, "{line}");
        }
    }

    #[test]
    fn datelines() {
        let lines = [
            (
                "(2019年11月11日,中国广州)",
                Some("广州"),
                Some("中国"),
                "2019-11-11",
            ),
            ("二〇一七年九月四日于厦门", Some("厦门"), None, "2017-09-04"),
            ("2016年5月3日", None, None, "2016-05-03"),
            (
                "（第三届河流论坛，2016年5月3日，日本·京都）",
                Some("京都"),
                Some("日本"),
                "2016-05-03",
            ),
            (
                "2016年5月3日，日本京都，第三届河流论坛通过",
                Some("京都"),
                Some("日本"),
                "2016-05-03",
            ),
            (
                "第三届河流论坛2016年5月3日在日本京都通过",
                Some("京都"),
                Some("日本"),
                "2016-05-03",
            ),
            ("2016年5月3日訂於廣州", Some("廣州"), None, "2016-05-03"),
            (
                "二〇一六年五月三日签署于日本京都",
                Some("京都"),
                Some("日本"),
                "2016-05-03",
            ),
            (
                "本声明于2016年5月3日在日本京都签署，一式两份，每份均用中文和日文写成。",
                Some("京都"),
                Some("日本"),
                "2016-05-03",
            ),
        ];
        assert_datelines(&Chinese, &lines);
        let online = "2021年8月20日，京都（线上）";
        let place = dateline(online).and_then(|found| found.place);
        assert_eq!(text(online, place.and_then(|p| p.city)), Some("京都"));
        let tenth = "（2017年10月中旬，日本京都）";
        let place = dateline(tenth).and_then(|found| found.place);
        let place = place.unwrap_or_default();
        let told = (text(tenth, place.country), text(tenth, place.city));
        assert_eq!(told, (Some("日本"), Some("京都")));
        assert_eq!(dateline("2019年1月22日,河流法院大会在京都举行。"), None);
        let bare = "韩国首尔";
        let place = dateline(bare).and_then(|found| found.place);
        let place = place.unwrap_or_default();
        let told = (text(bare, place.country), text(bare, place.city));
        assert_eq!(told, (Some("韩国"), Some("首尔")));
        for line in ["中国方案", "日本律师公会", "法国宣言", "印度洋", "共同行动"]
        {
            assert_eq!(dateline(line), None, "{line}");
        }
    }
}
