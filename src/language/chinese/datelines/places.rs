//! Lines of a place alone.

use super::super::places::{country_and_city, mention};
use super::super::{Dateline, countries, party, provinces};
use std::ops::Range;

/// 中国·广州: a place alone; or 韩国首尔, where the country tells.
pub(super) fn bare_place(line: &str, inner: Range<usize>) -> Option<Dateline> {
    /// In bytes: most lines are longer.
    const MOST: usize = 48;
    let text = line.get(inner.clone()).filter(|text| text.len() <= MOST)?;
    const DOTS: [char; 3] = ['·', '・', '•'];
    if text.chars().nth(12).is_some() || !text.contains(DOTS) && !countries::is_known(text) {
        return None;
    }
    let (country, city) = country_and_city(text);
    let between = text.get(country.end..city.start)?;
    let apart = match between {
        "" | " " | "\u{3000}" => is_town(text.get(..country.end)?, text.get(city.clone())?),
        dots => matches!(dots, "·" | "・" | "•" | " · "),
    };
    let whole = !country.is_empty() && city.end == text.len();
    (apart && whole).then(|| Dateline {
        period: None,
        place: mention((country, city), inner.start),
    })
}

/// Whether what stands behind a country, alone on a line, is a town of it: 韩国首尔, but not
/// 中国方案 or 日本律师公会.
fn is_town(country: &str, town: &str) -> bool {
    let known = provinces::city_of_house(town) == town.len() || town.ends_with(['市', '州']);
    let short = (2..=4).contains(&town.chars().count());
    let own = ["中国", "中國", "中华", "中華"];
    let own = own.iter().any(|name| country.starts_with(name));
    let other = [
        "宣言", "声明", "聲明", "倡议", "倡議", "方案", "经验", "經驗", "政府", "代表",
    ];
    let named = short && !own && !party::ends_name(town) && !other.contains(&town);
    known || named
}
