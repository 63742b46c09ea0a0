use super::*;
use crate::model::Unit;

#[test]
fn figures_of_years_and_of_speakers() {
    let told = |sentence: &str| {
        let found = counts(&sentence.into()).into_iter();
        found.map(|it| (it.number, it.unit)).collect::<Vec<_>>()
    };
    let sentence = "2022国际瓜类大会举行，来自约35个国家的400多名种植者参会。";
    let expected = [(35, Unit::Countries), (400, Unit::Participants)];
    assert_eq!(told(sentence), expected);
    assert_eq!(told("19个国家行会的代表出席了大会。"), []);
    let sentence = "来自世界上120多个国家的代表出席论坛。";
    let found = counts(&sentence.into());
    let quotes: Vec<&str> = found
        .iter()
        .map(|count| &sentence[count.range.clone()])
        .collect();
    assert_eq!(quotes, ["120多个国家"]);
    let sentence = "作为论坛的嘉宾，我们61名消防队长提出如下倡议：";
    assert_eq!(told(sentence), [(61, Unit::Participants)]);
}

#[test]
fn who_took_part() {
    let read = |text: &str| -> Vec<(String, u64, bool, Unit)> {
        counts(&text.into())
            .into_iter()
            .map(|c| (text[c.range].to_owned(), c.number, c.approximate, c.unit))
            .collect()
    };
    assert_eq!(
        read("来自世界29个国家和2个国际组织的代表参加会议。"),
        [
            ("29个国家".to_owned(), 29, false, Unit::Countries),
            (
                "2个国际组织".to_owned(),
                2,
                false,
                Unit::InternationalOrganizations
            )
        ]
    );
    assert_eq!(
        read("我们，21个国家的市长，将建造30个国家公园。"),
        [("21个国家".to_owned(), 21, false, Unit::Countries)]
    );
    assert_eq!(read("我们，高原五国的市长，将建造公园。"), []);
    assert_eq!(
        read("81名代表出席。"),
        [("81名代表".to_owned(), 81, false, Unit::Participants)]
    );
    assert_eq!(
        read("来自湖城的法官和学者，共120余名，齐聚湖城"),
        [("120余名".to_owned(), 120, true, Unit::Participants)]
    );
    assert_eq!(read("代表选出委员15名，秘书2名。"), []);
    assert_eq!(
        read("160余人参加了会议"),
        [("160余人".to_owned(), 160, true, Unit::Participants)]
    );
    assert_eq!(read("会晤回顾了合作，促进中日韩三国更紧密合作。"), []);
    assert_eq!(read("会晤增进了五国人民的福祉。"), []);
    assert_eq!(read("历届会晤取得成果，增进五国传统纽带。"), []);
    assert_eq!(read("多位代表于2019年出席"), []);
}

#[test]
fn shapes_of_counts() {
    use Unit::*;
    let read = |text: &str| -> Vec<(u64, bool, Unit)> {
        let found = counts(&text.into()).into_iter();
        found.map(|c| (c.number, c.approximate, c.unit)).collect()
    };
    let countries_and_persons = [(40, true, Countries), (300, true, Participants)];
    assert_eq!(
        read("来自40多个国家和地区的300余名中外专家学者出席"),
        countries_and_persons
    );
    assert_eq!(
        read("来自 40 多个国家的近 300 名代表出席"),
        countries_and_persons
    );
    assert_eq!(
        read("來自四十餘國、逾三百位團員與會"),
        countries_and_persons
    );
    assert_eq!(
        read("六国主管河流的部长在里斯本举行会议"),
        [(6, false, Countries)]
    );
    assert_eq!(read("某国和邻国两国部长出席会议"), []);
    assert_eq!(read("甲国、乙国和丙国三国外长出席会议"), []);
    assert_eq!(
        read("来自甲国、乙国和丙国三国的代表出席会议"),
        [(3, false, Countries)]
    );
    let sentence = "来自14个国家的41名法官和3个观察员组织出席";
    let found = counts(&sentence.into());
    let range = found.last().map(|c| c.range.clone()).unwrap_or_default();
    assert_eq!(&sentence[range], "41名法官");
    assert_eq!(
        read("十个沿海国和五个观察员的代表团"),
        [(10, false, Countries), (5, false, Participants)]
    );
    assert_eq!(read("2.5万名代表参加"), [(25_000, false, Participants)]);
    assert_eq!(read("1.25萬餘人參加"), [(12_500, true, Participants)]);
    let sentence = "约800名公证人参加了会议";
    let range = counts(&sentence.into()).first().map(|c| c.range.clone());
    assert_eq!(
        &sentence[range.expect("the sentence counts persons")],
        "约800名公证人"
    );
    assert_eq!(read("近百名法官参加"), [(100, true, Participants)]);
    assert_eq!(
        read("两国近百名专家学者就水井展开讨论"),
        [(100, true, Participants)]
    );
    assert_eq!(read("来自8个岛国的馆长"), [(8, false, Countries)]);
    assert_eq!(read("十一个经济体的代表"), [(11, false, Countries)]);
    assert_eq!(read("17所院校的观察员出席会议"), []);
    assert_eq!(read("来自10个东盟国家的代表"), [(10, false, Countries)]);
    for text in [
        "二十国集团代表出席",
        "数十个国家的代表出席",
        "第三国代表出席",
        "5个人权机构代表出席",
    ] {
        assert_eq!(read(text), [], "{text}");
    }
}
