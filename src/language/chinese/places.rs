//! Where a Chinese text says that a conference was held.

use super::super::phrases::Phrases;
use super::super::scan::{pieces, some, trim};
use super::facts::{CLOSED, MET, held, last_preposition, spoke};
use super::lexicon::Lexicon;
use super::{COMMAS, PlaceMention, Words};
use std::ops::Range;

/// 在中华人民共和国苏州市举行; 齐聚广州; 对葡萄牙进行访问.
pub(super) fn place(sentence: &Words) -> Option<PlaceMention> {
    let visited = super::visits::place(sentence);
    let Some(held) = place_held(sentence) else {
        return visited;
    };
    // 对某国进行访问，并在某市举行会谈: the town of that country.
    let country = visited.and_then(|visited| visited.country);
    Some(PlaceMention {
        country: held.country.or(country),
        ..held
    })
}

/// Where a sentence says that something was held, or that people met.
fn place_held(sentence: &Words) -> Option<PlaceMention> {
    let named = where_held(sentence).and_then(|range| named_in(sentence, range));
    let named = named.or_else(|| named_in(sentence, where_closed(sentence)?));
    named.or_else(|| named_in(sentence, where_met(sentence)?))
}

/// The place that a stretch names.
fn named_in(sentence: &Words, range: Range<usize>) -> Option<PlaceMention> {
    let text = without_others(sentence.get(range.clone())?);
    let long = text.chars().count() > 40;
    if text.is_empty() || long || super::dates::first_period(text).is_some() {
        return None;
    }
    let (country, city) = match country_and_city(text) {
        (none, city) if none.is_empty() && city.start == 0 => {
            let state = super::visits::host_state(sentence, text.get(city.clone())?).unwrap_or(0);
            (0..state, state..city.end)
        }
        found => found,
    };
    let at = |part: Range<usize>| some(part.start + range.start..part.end + range.start);
    let found = PlaceMention {
        country: at(country),
        city: at(city),
    };
    (found.country.is_some() || found.city.is_some()).then_some(found)
}

/// 在[里瓦]与某国外长举行会谈: the place without those who were met there.
fn without_others(text: &str) -> &str {
    let met = |at: &usize| {
        let others = text.get(*at..).unwrap_or_default();
        let others = others.trim_start_matches(['与', '與', '同', '跟']);
        // 大同, 大同市: a name.
        others.chars().nth(2).is_some() && super::party::ends_name(others)
    };
    let with = text.find(['与', '與', '同', '跟']).filter(|at| *at > 0);
    let with = with.filter(met);
    with.and_then(|at| text.get(..at))
        .unwrap_or(text)
        .trim_end()
}

/// The first clause of a stretch.
fn clause(sentence: &Words, range: Range<usize>) -> Option<Range<usize>> {
    let first = pieces(sentence, range, COMMAS).first()?.clone();
    Some(trim(sentence, first, &[]))
}

/// The words after 齐聚, or after 主会场设在.
fn where_met(sentence: &Words) -> Option<Range<usize>> {
    let (met, _) = MET.first_of(sentence, 0)?;
    let range = clause(sentence, met.end..sentence.len())?;
    let text = sentence.get(range.clone())?;
    let start = range.start + text.len() - text.trim_start_matches(['在', '于', '於']).len();
    (!text.starts_with('一')).then_some(start..range.end)
}

/// The words between 在 and the verb of their clause.
fn where_held(sentence: &Words) -> Option<Range<usize>> {
    if let Some(verb) = held(sentence) {
        let before = sentence.get(..verb.start)?;
        if let Some(at) = last_preposition(before) {
            let between = before.get(at.end..)?;
            if !between.contains(COMMAS) {
                return clause(sentence, at.end..verb.start);
            }
        }
    }
    if let Some(place) = spoke(sentence) {
        return Some(place);
    }
    // 在某国首都某市，来自十二国的代表召开会议.
    if let Some(verb) = held(sentence) {
        let before = pieces(sentence, 0..verb.start, COMMAS).into_iter();
        let apart = before.rev().skip(1).find_map(|piece| {
            let piece = trim(sentence, piece, &[]);
            let text = sentence.get(piece.clone())?;
            let place = text.get(last_preposition(text)?.end..)?;
            let named = super::countries::country(place) > 0 || place.ends_with('市');
            named.then_some(piece.end - place.len()..piece.end)
        });
        if apart.is_some() {
            return apart;
        }
    }
    None
}

/// 论坛在[某地]闭幕.
fn where_closed(sentence: &Words) -> Option<Range<usize>> {
    let (closed, _) = CLOSED.first_of(sentence, 0)?;
    let before = super::verbs::clause_before(sentence, closed.start);
    let at = last_preposition(before).filter(|_| !before.contains(['将', '將']))?;
    clause(sentence, closed.start - before.len() + at.end..closed.start)
}

/// 中国广州: the country, if one is named, and the city. What else is said, such as how
/// or in which house, is neither.
pub(super) fn country_and_city(text: &str) -> (Range<usize>, Range<usize>) {
    // 梯田之乡沙巴, 春城昆明: the country may stand before what the town is known for.
    let known = super::epithets::end(text);
    if let Some(rest) = text.get(known..).filter(|_| known > 0) {
        let (country, city) = country_and_city(rest);
        let at = |part: Range<usize>| part.start + known..part.end + known;
        return match country.is_empty() {
            true => (0..super::countries::country(text), at(city)),
            false => (at(country), at(city)),
        };
    }
    let split = match super::countries::country(text) {
        0 => before_capital(text),
        country => country,
    };
    let rest = text.get(split..).unwrap_or_default();
    let joints = ['·', '・', '•', ' ', '\u{3000}', '、', '，', ','];
    let mut city = rest.trim_start_matches(joints);
    for capital in ["的首都", "首都"] {
        city = city.strip_prefix(capital).unwrap_or(city);
    }
    // 港口城市连云港, 港务局所在地柳渡: what kind of a town it is.
    static KIND: Phrases<&str> = Phrases::new(&["城市", "所在地"]);
    let named = KIND
        .first_in(city, 0)
        .and_then(|(kind, _)| city.get(kind.end..));
    city = named.filter(|named| !named.is_empty()).unwrap_or(city);
    // 德国下萨克森州汉诺威: the state of a country; in China 州 ends a town.
    let abroad = split > 0 && !text.starts_with("中国") && !text.starts_with("中國");
    let abroad = abroad && !text.starts_with("中华") && !text.starts_with("中華");
    if let Some((state, town)) = city.split_once('州').filter(|_| abroad)
        && state.chars().count() > 1
        && town.chars().count() > 1
    {
        city = town;
    }
    let city = super::provinces::without_province(city);
    let start = text.len() - city.len();
    let city = start..start + town(city);
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

/// The length of the town at the start of a text; 0 if it says something else.
fn town(text: &str) -> usize {
    static MANNER: Phrases<&str> = Phrases::new(&[
        "以", "通过", "通過", "采用", "採用", "由", "成功", "隆重", "顺利", "順利", "联合", "聯合",
        "共同", "同期", "线上", "線上", "同步", "圆满", "圓滿", "正式", "如期", "胜利", "勝利",
        "出席", "参加", "參加", "线下", "線下", "首次", "再次", "再度", "分别", "分別", "如约",
        "盛大", "主持",
    ]);
    static NO_TOWNS: Lexicon = Lexicon::of_endings(
        "\
        期间 期間 框架下 框架内 框架內 之际 之際 上 下 中 时 時 前 后 後 内 內 间 間 会议 \
        會議 论坛 論壇 大会 大會 中心 大会堂 大會堂 酒店 饭店 飯店 宾馆 賓館 大学 大學 法院 \
        检察院 檢察院 学院 學院 礼堂 禮堂 会堂 會堂 会场 會場 展览馆 展覽館 体育馆 體育館 \
        校区 校區 会议厅 會議廳 总部 總部 大厦 大廈 博物馆 博物館 图书馆 圖書館 宫 宮 方式 \
        举行",
    );
    // 广州、里斯本两地: the first of them.
    static BOTH: Phrases<&str> = Phrases::new(&["两地", "兩地", "三地", "多地"]);
    let both = BOTH.first_in(text, 0);
    let towns = both.and_then(|(both, _)| text.get(..both.start));
    let joints = ['、', '和', '与', '與', '及'];
    let text = towns
        .and_then(|towns| towns.split(joints).next())
        .unwrap_or(text);
    let manner = MANNER
        .first_in(text, 0)
        .map_or(text.len(), |(at, _)| at.start);
    let words = text.get(..manner).unwrap_or_default().trim_end();
    // 杭州市余杭区: the town.
    let words = match words.find('市') {
        Some(at) if at > '市'.len_utf8() => words.get(..at + '市'.len_utf8()).unwrap_or(words),
        // 天津滨海: a part of the town.
        _ => match super::provinces::great_city(words) {
            0 => words,
            town => words.get(..town).unwrap_or(words),
        },
    };
    // Towns whose names end as words for "in" and "between" do.
    let named = ["河内", "河內", "台中", "臺中"].contains(&words);
    if !named && NO_TOWNS.end(words).is_some() {
        // 北京国家会议中心: the house is no town, but what it begins with is one.
        let town = words
            .find("国际")
            .or_else(|| words.find("國際"))
            .unwrap_or(0);
        let short = (2..=4).contains(&words.get(..town).unwrap_or_default().chars().count());
        return match super::provinces::city_of_house(words) {
            0 if short && words.ends_with("中心") => town,
            city => city,
        };
    }
    words.len()
}

#[cfg(test)]
mod tests;
