//! The head of minutes: 时间：2024年4月9日; 地点：某国某市.

use super::super::super::scan::{some, trim};
use super::super::places::{country_and_city, mention};
use super::super::{Dateline, PeriodMention, dates, provinces};

/// The longest value of a labelled line, in characters.
const LONGEST: usize = 30;

/// 时间：2024年4月9日; 地点：某国某市: the head of minutes.
pub(super) fn labelled(text: &str, shift: usize) -> Option<Dateline> {
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
    let start = shift + text.len() - value.len();
    if WHEN.contains(&label) {
        return day(value, start);
    }
    match WHERE.contains(&label) {
        true => town(value, start),
        false => None,
    }
}

/// The day or days that a value tells: 2024年4月9日至10日.
fn day(value: &str, start: usize) -> Option<Dateline> {
    let period = dates::first_period(value)?;
    let range = some(start + period.range.start..start + period.range.end)?;
    Some(Dateline {
        period: Some(PeriodMention { range, ..period }),
        place: None,
    })
}

/// The place that a value tells: 日本 京都. A room, or what is not yet known, is no town.
fn town(value: &str, start: usize) -> Option<Dateline> {
    let place = trim(value, 0..value.len(), &[]);
    let words = value.get(place.clone())?;
    let (country, city) = country_and_city(words);
    let named = !country.is_empty() || words.get(city.clone()).is_some_and(is_town);
    named.then(|| Dateline {
        period: None,
        place: mention((country, city), start + place.start),
    })
}

/// 某市, 某县: whether words name a town.
fn is_town(words: &str) -> bool {
    !words.is_empty()
        && (words.ends_with(['市', '县', '縣', '镇', '鎮', '州', '岛', '島'])
            || provinces::great_city(words) == words.len())
}
