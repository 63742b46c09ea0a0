//! What a figure counts, by the words after it: 40多个[国家], 300余名[中外专家学者].

use super::super::super::phrases::Phrases;
use super::super::super::scan::near;
use super::super::lexicon::Lexicon;
use super::super::numerals::{may_begin, number};
use crate::model::Unit;

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
    ("专家学者", Unit::Participants),
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
    人力 代表团 代表團 代表处 代表處 观察员组织 觀察員組織 观察员国 觀察員國 专家组 專家組 国家级 國家級 \
    国家行会 國家行會 国家公园 國家公園 国家图书馆 國家圖書館 国家博物馆 國家博物館 国家队 國家隊 \
    国家实验室 國家實驗室 国家中心 國家中心",
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

/// The unit that a text begins with, after its measure word, and what follows.
pub(super) fn unit(text: &str) -> Option<(Unit, &str)> {
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
    let persons = matches!(measure, Some(&"名" | &"位"));
    if !persons && !matches!(measure, Some(&"个" | &"個")) {
        return None;
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
    if persons {
        // 60名法官: who is counted by 名 is a person.
        let places = clause.char_indices().map(|(at, c)| at + c.len_utf8());
        let person =
            |at: &usize| super::super::party::ends_name(clause.get(..*at).unwrap_or_default());
        let end = places.take(PERSONS).filter(person).last()?;
        return Some((Unit::Participants, after.get(end..)?));
    }
    // 10个东盟国家: a word or two may stand before.
    let mut places = clause.char_indices().map(|(at, _)| at).skip(1).take(4);
    places.find_map(|at| {
        let rest = clause.get(at..)?;
        let long =
            |(word, unit): &&(&str, Unit)| *unit != Unit::Participants && word.chars().count() > 1;
        let (word, unit) = UNITS.begin(rest).filter(long)?;
        Some((*unit, after.get(at + word.len()..)?))
    })
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
