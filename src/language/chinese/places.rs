//! Where a Chinese text says that a conference was held, and datelines.

use super::super::scan::{first_of, pieces, some, trim};
use super::facts::{MET, held, holds, last_preposition, spoke};
use super::{COMMAS, Dateline, PlaceMention, Words};
use std::ops::Range;

/// 在中华人民共和国苏州市举行; 齐聚广州.
pub(super) fn place(sentence: &Words) -> Option<PlaceMention> {
    let range = where_held(sentence)?;
    let text = sentence.get(range.clone())?;
    let long = text.chars().count() > 40;
    if text.is_empty() || long || super::dates::first_period(text).is_some() {
        return None;
    }
    let (country, city) = country_and_city(text);
    let at = |part: Range<usize>| some(part.start + range.start..part.end + range.start);
    let found = PlaceMention {
        country: at(country),
        city: at(city),
    };
    (found.country.is_some() || found.city.is_some()).then_some(found)
}

/// The words between 在 and the verb of their clause, or after 齐聚.
fn where_held(sentence: &Words) -> Option<Range<usize>> {
    let clause = |range: Range<usize>| {
        let first = pieces(sentence, range, COMMAS).first()?.clone();
        Some(trim(sentence, first, &[]))
    };
    if let Some(verb) = held(sentence) {
        let before = sentence.get(..verb.start)?;
        if let Some(at) = last_preposition(before) {
            let between = before.get(at.end..)?;
            if !between.contains(COMMAS) {
                return clause(at.end..verb.start);
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
            let place = text.strip_prefix(['在', '于', '於'])?;
            let named = super::countries::country(place) > 0 || place.ends_with('市');
            named.then_some(piece.end - place.len()..piece.end)
        });
        if apart.is_some() {
            return apart;
        }
    }
    let (met, _) = MET.first_of(sentence, 0)?;
    let range = clause(met.end..sentence.len())?;
    let text = sentence.get(range.clone())?;
    let start = range.start + text.len() - text.trim_start_matches(['在', '于', '於']).len();
    (!text.starts_with('一')).then_some(start..range.end)
}

/// (2019年11月11日,中国广州); 二〇一七年九月四日于厦门.
pub(super) fn dateline(line: &str) -> Option<Dateline> {
    let inner = trim(line, 0..line.len(), &['(', ')', '（', '）', '。', '[', ']']);
    let text = line.get(inner.clone())?;
    if let Some(signed) = signed(text, inner.start) {
        return Some(signed);
    }
    if text.chars().count() > 40 {
        return None;
    }
    let Some(period) = super::dates::first_period(text) else {
        return bare_place(line, inner);
    };
    let shift = |range: &Range<usize>| range.start + inner.start..range.end + inner.start;
    let marks = ['，', ',', '、', '于', '於', '在', ' ', '\u{3000}'];
    let before = trim(text, 0..period.range.start, &marks);
    let after = trim(text, period.range.end..text.len(), &marks);
    if !before.is_empty() && !after.is_empty() {
        return None;
    }
    let mut place = if before.is_empty() { after } else { before };
    let words = text.get(place.clone())?;
    if let Some(end) = SIGNED.iter().find(|end| words.ends_with(**end)) {
        place.end -= end.len();
    } else if let Some(start) = SIGNED.iter().find_map(|verb| {
        // 签署于北京
        let at = words.strip_prefix(verb)?.strip_prefix(['于', '於', '在'])?;
        Some(words.len() - at.len())
    }) {
        place.start += start;
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

/// 中国·广州: a place alone.
fn bare_place(line: &str, inner: Range<usize>) -> Option<Dateline> {
    let text = line.get(inner.clone())?;
    if text.chars().nth(12).is_some() {
        return None;
    }
    let (country, city) = country_and_city(text);
    let between = text.get(country.end..city.start)?;
    let apart = matches!(between, "·" | "・" | "•" | " · ");
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

/// 中国广州: the country, if one is named, and the city. What else is said, such as how
/// or in which house, is neither.
fn country_and_city(text: &str) -> (Range<usize>, Range<usize>) {
    let split = super::countries::country(text);
    let rest = text.get(split..).unwrap_or_default();
    let joints = ['·', '・', '•', ' ', '\u{3000}', '、', '，', ','];
    let mut city = rest.trim_start_matches(joints);
    for capital in ["的首都", "首都"] {
        city = city.strip_prefix(capital).unwrap_or(city);
    }
    let city = super::provinces::without_province(city);
    let start = text.len() - city.len();
    let city = start..start + town(city);
    // A city that is its own country is where it was held.
    let own = ["新加坡", "摩纳哥", "摩納哥", "梵蒂冈", "梵蒂岡"];
    match city.is_empty() && text.get(..split).is_some_and(|text| own.contains(&text)) {
        true => (0..0, 0..split),
        false => (0..split, city),
    }
}

/// The length of the town at the start of a text; 0 if it says something else.
fn town(text: &str) -> usize {
    const MANNER: &[&str] = &[
        "以", "通过", "通過", "采用", "採用", "由", "成功", "隆重", "顺利", "順利", "联合", "聯合",
        "共同", "同期", "线上", "線上", "同步", "圆满", "圓滿", "正式", "如期", "胜利", "勝利",
        "出席", "参加", "參加", "线下", "線下", "首次", "再次", "再度", "分别", "分別", "如约",
        "盛大",
    ];
    const NO_TOWNS: &[&str] = &[
        "期间",
        "期間",
        "框架下",
        "框架内",
        "框架內",
        "之际",
        "之際",
        "上",
        "下",
        "中",
        "时",
        "時",
        "前",
        "后",
        "後",
        "内",
        "內",
        "间",
        "間",
        "会议",
        "會議",
        "论坛",
        "論壇",
        "大会",
        "大會",
        "中心",
        "大会堂",
        "大會堂",
        "酒店",
        "饭店",
        "飯店",
        "宾馆",
        "賓館",
        "大学",
        "大學",
        "总部",
        "總部",
        "大厦",
        "大廈",
        "博物馆",
        "博物館",
        "图书馆",
        "圖書館",
        "宫",
        "宮",
        "方式",
        "举行",
    ];
    let manner = first_of(text, MANNER, 0).map_or(text.len(), |(at, _)| at.start);
    let words = text.get(..manner).unwrap_or_default().trim_end();
    // 杭州市余杭区: the town.
    let words = match words.find('市') {
        Some(at) if at > '市'.len_utf8() => words.get(..at + '市'.len_utf8()).unwrap_or(words),
        _ => words,
    };
    // Towns whose names end as words for "in" and "between" do.
    let named = ["河内", "河內", "台中", "臺中"].contains(&words);
    if !named && NO_TOWNS.iter().any(|end| words.ends_with(end)) {
        // 北京国家会议中心: the house is no town, but what it begins with is one.
        return super::provinces::great_city(words);
    }
    words.len()
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
            ("论坛在越南河内举行。", Some("越南"), Some("河内")),
            (
                "我們於2016年11月3日至5日在日本京都出席由京都圖書館舉辦的會議，達成共識。",
                Some("日本"),
                Some("京都"),
            ),
            (
                "河流大会在中华人民共和国云南省昆明市举行。",
                Some("中华人民共和国"),
                Some("昆明市"),
            ),
            ("河流论坛在中国浙江乌镇举行。", Some("中国"), Some("乌镇")),
            (
                "河流论坛在日本首都东京以线上线下相结合的方式举行。",
                Some("日本"),
                Some("东京"),
            ),
            ("河流论坛在北京国家会议中心隆重举行。", None, Some("北京")),
            (
                "各国法官齐聚葡萄牙里斯本，出席论坛。",
                Some("葡萄牙"),
                Some("里斯本"),
            ),
            ("河流论坛以视频方式在青岛举行。", None, Some("青岛")),
            (
                "论坛於2023年11月17日在新加坡以線上線下相結合的方式舉行。",
                None,
                Some("新加坡"),
            ),
            (
                "河流会议在肯尼亚内罗毕举行。",
                Some("肯尼亚"),
                Some("内罗毕"),
            ),
            (
                "2022年3月5日，在葡萄牙首都里斯本，来自十二国的代表召开渔业对话会。",
                Some("葡萄牙"),
                Some("里斯本"),
            ),
            (
                "2016年11月21日，在葡萄牙里斯本，我们承认健康不可或缺。",
                Some("葡萄牙"),
                Some("里斯本"),
            ),
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
    fn what_is_no_place() {
        for sentence in [
            "各方在合作框架下，举办了论坛。",
            "论坛在联合国总部举行。",
            "2020年3月4日,第四届河流会议以视频方式召开。",
            "下届论坛将于2025年在里斯本举行。",
            "代表大会正在举行。",
            "论坛在大会期间举行。",
        ] {
            assert_eq!(place(&sentence.into()), None, "{sentence}");
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
            ("2016年5月3日訂於廣州", None, Some("廣州"), "2016-05-03"),
            (
                "二〇一六年五月三日签署于日本京都",
                Some("日本"),
                Some("京都"),
                "2016-05-03",
            ),
            (
                "本声明于2016年5月3日在日本京都签署，一式两份，每份均用中文和日文写成。",
                Some("日本"),
                Some("京都"),
                "2016-05-03",
            ),
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
