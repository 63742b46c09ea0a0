//! The country and the city that words for a place name.

use super::super::super::phrases::Phrases;
use super::super::{countries, epithets, provinces};
use super::towns::town;
use std::ops::Range;

/// The country and the city, each empty where none is named.
type Named = (Range<usize>, Range<usize>);

/// 中国广州: the country, if one is named, and the city. What else is said, such as how
/// or in which house, is neither.
pub(in super::super) fn country_and_city(text: &str) -> Named {
    /// No town is known for more.
    const EPITHETS: usize = 3;
    behind_epithets(text, EPITHETS)
}

/// 梯田之乡[沙巴], 春城[昆明]: the place behind what the town is known for, if that is said,
/// so many times at most; the country may stand before it.
fn behind_epithets(text: &str, most: usize) -> Named {
    let known = epithets::end(text);
    let Some(rest) = text.get(known..).filter(|_| known > 0 && most > 0) else {
        return plain(text);
    };
    let (country, city) = behind_epithets(rest, most - 1);
    let at = |part: Range<usize>| part.start + known..part.end + known;
    match country.is_empty() {
        true => (0..countries::country(text), at(city)),
        false => (at(country), at(city)),
    }
}

/// 中国广州: the country and the city of a place that is told by its name alone.
fn plain(text: &str) -> Named {
    let split = match countries::country(text) {
        0 => before_capital(text),
        country => country,
    };
    let city = city(text, split);
    // 巴拿马城, 科威特城: a town that is called by the name of its country.
    if split > 0 && matches!(text.get(split..), Some("城" | "市")) {
        return (0..0, 0..text.len());
    }
    // A city that is its own country is where it was held.
    let own = ["新加坡", "摩纳哥", "摩納哥", "梵蒂冈", "梵蒂岡"];
    match city.is_empty() && text.get(..split).is_some_and(|text| own.contains(&text)) {
        true => (0..0, 0..split),
        false => (0..split, city),
    }
}

/// 中国[广州]: the town behind the name of a country.
fn city(text: &str, country: usize) -> Range<usize> {
    let rest = text.get(country..).unwrap_or_default();
    let joints = ['·', '・', '•', ' ', '\u{3000}', '、', '，', ','];
    let mut city = rest.trim_start_matches(joints);
    for capital in ["的首都", "首都"] {
        city = city.strip_prefix(capital).unwrap_or(city);
    }
    city = without_kind(city);
    if country > 0 {
        city = without_state(text, city);
    }
    let city = provinces::without_province(city);
    let city = city.strip_prefix('的').unwrap_or(city);
    let start = text.len() - city.len();
    start..start + town(city)
}

/// 港口城市[连云港], 港务局所在地[柳渡]: without what kind of a town it is.
fn without_kind(city: &str) -> &str {
    static KIND: Phrases<&str> = Phrases::new(&["城市", "所在地"]);
    let named = KIND
        .first_in(city, 0)
        .and_then(|(kind, _)| city.get(kind.end..));
    named.filter(|named| !named.is_empty()).unwrap_or(city)
}

/// 德国下萨克森州[汉诺威]: without the state of a country; in China 州 ends a town.
fn without_state<'a>(text: &str, city: &'a str) -> &'a str {
    const CHINA: &[&str] = &["中国", "中國", "中华", "中華"];
    if CHINA.iter().any(|name| text.starts_with(name)) {
        return city;
    }
    // 加州长滩市; 光州广域市 is a town.
    let is_town = |town: &str| town.ends_with('市') && !town.starts_with(['广', '廣']);
    match city.split_once('州') {
        Some((state, town))
            if town.chars().count() > 1 && (state.chars().count() > 1 || is_town(town)) =>
        {
            town
        }
        _ => city,
    }
}

/// [埃斯特兰]首都马洛: a country that no list holds.
fn before_capital(text: &str) -> usize {
    let Some((country, _)) = text.split_once("首都") else {
        return 0;
    };
    let country = country.trim_end_matches('的');
    let name = (2..=10).contains(&country.chars().count());
    let one = !country.contains(['的', '、', '，', ',', '省', '市']);
    match name && one {
        true => country.len(),
        false => 0,
    }
}
