//! What a town is known for, before its name: 梯田之乡沙巴, 春城昆明, 古城西安.

use super::super::phrases::Phrases;

/// Where the name begins after such words; 0 where there are none.
pub(super) fn end(text: &str) -> usize {
    static KNOWN: Phrases<&str> = Phrases::new(&[
        "之乡",
        "之鄉",
        "之都",
        "之城",
        "故乡",
        "故鄉",
        "故里",
        "发祥地",
        "發祥地",
        "发源地",
        "發源地",
        "诞生地",
        "誕生地",
        "创始地",
        "創始地",
        "古都",
        "古城",
        "名城",
        "古镇",
        "古鎮",
        "之滨",
        "之濱",
        "之畔",
        "畔的",
        "水乡",
        "水鄉",
    ]);
    const CITIES: [char; 14] = [
        '冰', '春', '羊', '泉', '山', '江', '星', '龙', '龍', '鹏', '鵬', '榕', '花', '水',
    ];
    let begins = |end: usize| {
        let name = text.get(end..).unwrap_or_default();
        let goes_on = ['市', '区', '區', '县', '縣', '镇', '鎮', '、', '，', ','];
        name.chars().nth(1).is_some() && !name.starts_with(goes_on)
    };
    let called = text
        .strip_prefix(CITIES)
        .and_then(|rest| rest.strip_prefix('城'))
        .map(|rest| text.len() - rest.len());
    let known = || KNOWN.first_in(text, 0).map(|(at, _)| at.end);
    called
        .or_else(known)
        .filter(|end| begins(*end))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::end;

    #[test]
    fn where_the_name_begins() {
        for (text, name) in [
            ("梯田之乡沙巴", "沙巴"),
            ("春城昆明", "昆明"),
            ("黄河之滨兰州", "兰州"),
            ("历史文化名城西安", "西安"),
            ("本联盟诞生地湖城", "湖城"),
            ("山城区某路", "山城区某路"),
            ("春城", "春城"),
            ("西安古城", "西安古城"),
            ("昆明", "昆明"),
        ] {
            assert_eq!(&text[end(text)..], name);
        }
    }
}
