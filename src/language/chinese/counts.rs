//! Who took part, in figures: 来自40多个国家和地区的300余名代表.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{last_piece, near};
use super::lexicon::Lexicon;
use super::numerals::{may_begin, number};
use super::verbs::shortly_before;
use super::{COMMAS, CountMention, Words};
use crate::model::Unit;
use crate::source::bytes;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&CUES, &FIGURES];

/// What is counted, by the words after the figure.
static UNITS: Phrases<(&str, Unit)> = Phrases::new(&[
    ("国际组织", Unit::InternationalOrganizations),
    ("國際組織", Unit::InternationalOrganizations),
    ("国际机构", Unit::InternationalOrganizations),
    ("國際機構", Unit::InternationalOrganizations),
    ("国际和地区组织", Unit::InternationalOrganizations),
    ("國際和地區組織", Unit::InternationalOrganizations),
    ("国际和区域组织", Unit::InternationalOrganizations),
    ("國際和區域組織", Unit::InternationalOrganizations),
    ("政府间组织", Unit::InternationalOrganizations),
    ("政府間組織", Unit::InternationalOrganizations),
    ("政府间国际组织", Unit::InternationalOrganizations),
    ("政府間國際組織", Unit::InternationalOrganizations),
    ("国家", Unit::Countries),
    ("國家", Unit::Countries),
    ("成员国", Unit::Countries),
    ("成員國", Unit::Countries),
    ("会员国", Unit::Countries),
    ("會員國", Unit::Countries),
    ("缔约国", Unit::Countries),
    ("締約國", Unit::Countries),
    ("经济体", Unit::Countries),
    ("經濟體", Unit::Countries),
    ("岛国", Unit::Countries),
    ("島國", Unit::Countries),
    ("沿海国", Unit::Countries),
    ("沿海國", Unit::Countries),
    ("观察员", Unit::Participants),
    ("觀察員", Unit::Participants),
    ("沿岸国", Unit::Countries),
    ("沿岸國", Unit::Countries),
    ("参与国", Unit::Countries),
    ("參與國", Unit::Countries),
    ("签署国", Unit::Countries),
    ("簽署國", Unit::Countries),
    ("国", Unit::Countries),
    ("國", Unit::Countries),
    ("人", Unit::Participants),
    ("代表", Unit::Participants),
    ("嘉宾", Unit::Participants),
    ("嘉賓", Unit::Participants),
    ("专家", Unit::Participants),
    ("專家", Unit::Participants),
    ("与会代表", Unit::Participants),
    ("與會代表", Unit::Participants),
    ("与会者", Unit::Participants),
    ("與會者", Unit::Participants),
]);

/// Words that begin as a unit and are none: 二十国集团, 5个人权机构.
static NONE: Lexicon = Lexicon::of_beginnings(
    "\
    国集团 國集團 国际法 國際法 国语 國語 人权 人權 人民 人类 人類 人口 人次 人工 人道 人均 \
    人力 代表团 代表團 代表处 代表處 观察员组织 觀察員組織 观察员国 觀察員國 专家组 專家組",
);

/// Words before a figure that is not exact.
static ABOUT: Lexicon = Lexicon::of_endings(
    "\
    约有 約有 大约 大約 约 約 将近 將近 近 超过 超過 逾 多达 多達 不少于 不少於 至少 上",
);

/// How many characters may say who the persons are: 300余名[中外专家学者].
const PERSONS: usize = 8;

/// What those who are counted did.
static DID: Phrases<&str> = Phrases::new(&[
    "参加", "參加", "出席", "参与", "參與", "齐聚", "齊聚", "相聚", "汇聚", "匯聚", "聚集", "共聚",
    "与会", "與會", "参会", "參會", "在", "于", "於", "围绕", "圍繞",
]);

/// How far a unit may stand from its figure, in bytes.
const NEAR: usize = 60;

/// What stands near a figure of participants.
static CUES: Phrases<&str> = Phrases::new(&[
    "举行会议",
    "舉行會議",
    "会晤",
    "會晤",
    "齐聚",
    "齊聚",
    "聚会",
    "聚會",
    "聚集",
    "聚首",
    "汇聚",
    "匯聚",
    "相聚",
    "参加",
    "參加",
    "出席",
    "代表",
    "与会",
    "與會",
    "参会",
    "參會",
    "来自",
    "來自",
]);

/// What figures may begin with, other than ASCII digits.
static FIGURES: Phrases<&str> = Phrases::new(&[
    "〇", "零", "○", "一", "二", "两", "兩", "三", "四", "五", "六", "七", "八", "九", "十", "百",
    "千", "万", "萬", "廿", "卅", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９",
]);

/// Where figures may begin, in order.
fn likely(sentence: &Words) -> impl Iterator<Item = usize> {
    let mut from = 0;
    let characters = std::iter::from_fn(move || {
        let (found, _) = FIGURES.first_of(sentence, from)?;
        from = found.end;
        Some(found.start)
    });
    let mut characters = characters.peekable();
    let digits = bytes::positions(sentence.as_bytes(), |byte| byte.is_ascii_digit());
    let mut digits = digits.peekable();
    std::iter::from_fn(move || match (digits.peek(), characters.peek()) {
        (Some(digit), Some(character)) if digit < character => digits.next(),
        (Some(_), None) => digits.next(),
        _ => characters.next(),
    })
}

/// Each unit once, in a sentence about who took part.
pub(super) fn counts(sentence: &Words) -> Vec<CountMention> {
    let mut found: Vec<CountMention> = Vec::new();
    let end = match CUES.first_of(sentence, 0) {
        Some(_) => sentence.len(),
        None => speakers_end(sentence),
    };
    // After the last figure that was read.
    let mut read = 0;
    for start in likely(sentence).take_while(|start| *start < end) {
        let rest = sentence.get(start..).filter(|_| start >= read);
        let figure = rest.and_then(|rest| ten_thousands(rest).or_else(|| number(rest)));
        let Some((number, length)) = figure else {
            continue;
        };
        read = start + length;
        let Some(count) = counted(sentence, start..read, number) else {
            continue;
        };
        read = count.range.end;
        if found.iter().all(|other| other.unit != count.unit) {
            found.push(count);
        }
    }
    found
}

/// Where those who speak have said how many they are: 我们，21个国家的市长[，]; 0 if they
/// don't. 我们，高原五国的市长 names them.
fn speakers_end(sentence: &str) -> usize {
    let we = ["我们，", "我們，", "我们,", "我們,"];
    let rest = we.iter().find_map(|we| sentence.strip_prefix(*we));
    let rest = rest.filter(|rest| number(rest).is_some());
    let end = |rest: &str| Some(sentence.len() - rest.len() + rest.find(COMMAS)?);
    rest.and_then(end).unwrap_or(0)
}

/// 近[300]余名代表: what a figure counts, with the words around it.
fn counted(sentence: &str, figure: Range<usize>, number: u64) -> Option<CountMention> {
    let before = sentence.get(..figure.start).unwrap_or_default();
    let before = before.trim_end_matches(' ');
    // 数十个, 第三国, 1.5: no figure that says how many.
    if before.ends_with(['数', '數', '几', '幾', '第', '.']) {
        return None;
    }
    let about = ABOUT.end(before);
    let mut approximate = about.is_some();
    let mut after = sentence.get(figure.end..).unwrap_or_default();
    after = after.trim_start_matches(' ');
    for word in ["余", "餘", "多", "来", "來"] {
        if let Some(cut) = after.strip_prefix(word) {
            approximate = true;
            after = cut;
        }
    }
    let (unit, tail) = unit(after)?;
    let bare =
        after.starts_with(['国', '國']) && !after.starts_with("国家") && !after.starts_with("國家");
    if bare && are_named(before, number) {
        return None;
    }
    let start = about.map_or(figure.start, |about| before.len() - about);
    Some(CountMention {
        range: start..sentence.len() - tail.len(),
        number,
        approximate,
        unit,
    })
}

/// 甲国和乙国[两国]部长: countries that were named before, or that everybody knows.
fn are_named(before: &str, number: u64) -> bool {
    // 来自十二国, 共有十二国, 约十二国, 全部十二国.
    let told = [
        '自', '有', '由', '共', '的', '约', '約', '近', '过', '過', '部', '体', '體',
    ];
    let named = before.ends_with(char::is_alphabetic) && !before.ends_with(told);
    let near = shortly_before(before, before.len());
    let clause = last_piece(near, &['，', ',', '。', '；']);
    // 来自挪威、秘鲁和日本三国的代表: who came.
    let came = clause.contains("来自") || clause.contains("來自");
    number == 2 || named && !came && clause.contains(['、', '和', '与', '與', '及'])
}

/// 2.5万: a decimal of ten thousands that is a whole number.
fn ten_thousands(text: &str) -> Option<(u64, usize)> {
    let digits = |text: &str| {
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        text.len() - rest.len()
    };
    let whole = digits(text);
    let rest = text.get(whole..)?.strip_prefix('.')?;
    let decimals = digits(rest);
    let unit = rest.get(decimals..)?.chars().next()?;
    if !matches!(unit, '万' | '萬') || !(1..=4).contains(&whole) || !(1..=4).contains(&decimals) {
        return None;
    }
    let figures = format!("{}{:0<4}", text.get(..whole)?, rest.get(..decimals)?);
    let end = whole + 1 + decimals + unit.len_utf8();
    Some((figures.parse().ok()?, end))
}

/// 法官[和3个观察员组织]: what is counted next.
fn before_next_figure(clause: &str) -> &str {
    const JOINTS: &[char] = &['和', '与', '與', '及'];
    let places = clause.match_indices(JOINTS);
    let mut next = places.filter(|(at, joint)| {
        let after = clause.get(at + joint.len()..);
        after.is_some_and(|after| after.starts_with(may_begin) && number(after).is_some())
    });
    let end = next.next().map_or(clause.len(), |(at, _)| at);
    let before = clause.get(..end).unwrap_or(clause);
    before.strip_suffix('以').unwrap_or(before)
}

/// The unit that a text begins with, after its measure word, and what follows.
fn unit(text: &str) -> Option<(Unit, &str)> {
    let measure = ["个", "個", "名", "位", "家"];
    let measure = measure.iter().find(|word| text.starts_with(**word));
    let after = text.get(measure.map_or(0, |word| word.len())..)?;
    let after = after.trim_start_matches(' ');
    if NONE.begin(after).is_some() {
        return None;
    }
    if let Some((word, unit)) = UNITS.begin(after) {
        return Some((*unit, after.get(word.len()..)?));
    }
    let marks = ['，', ',', '。', '、', '；', '的', '（', '('];
    let clause = near(after, 0, NEAR);
    let clause = clause.split(marks).next().unwrap_or_default();
    // 800名公证人[参加了会议]
    let did = DID
        .first_in(clause, 0)
        .map_or(clause.len(), |(at, _)| at.start);
    let clause = clause.get(..did).unwrap_or(clause);
    let clause = before_next_figure(clause);
    match measure {
        // 60名法官: who is counted by 名 is a person.
        Some(&"名" | &"位") => {
            let places = clause.char_indices().map(|(at, c)| at + c.len_utf8());
            let person =
                |at: &usize| super::party::ends_name(clause.get(..*at).unwrap_or_default());
            let end = places.take(PERSONS).filter(person).last()?;
            Some((Unit::Participants, after.get(end..)?))
        }
        // 10个东盟国家: a word or two may stand before.
        Some(&"个" | &"個") => {
            let places = clause.char_indices().map(|(at, _)| at).skip(1).take(4);
            places.into_iter().find_map(|at| {
                let rest = clause.get(at..)?;
                let long = |(word, unit): &&(&str, Unit)| {
                    *unit != Unit::Participants && word.chars().count() > 1
                };
                let (word, unit) = UNITS.begin(rest).filter(long)?;
                Some((*unit, after.get(at + word.len()..)?))
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            read("160余人参加了会议"),
            [("160余人".to_owned(), 160, true, Unit::Participants)]
        );
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
}
