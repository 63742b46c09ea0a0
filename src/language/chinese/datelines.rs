//! Lines of a place and a date, and where and when a Chinese text says that it was made.

use super::super::scan::trim;
use super::Dateline;
use dated::dated;
use labelled::labelled;
pub(super) use named::conference;
use places::bare_place;
use signed::signed;

mod dated;
mod labelled;
mod named;
mod places;
mod signed;

/// What is done to an instrument where and when it is made.
const SIGNED: &[&str] = &[
    "通过", "通過", "签署", "簽署", "签订", "簽訂", "订立", "訂立", "发布", "發布", "發佈", "发表",
    "發表", "订", "訂",
];

/// The longest line of a place and a date, in characters, which have at most four bytes.
const LONGEST: usize = 40;
const LONGEST_IN_BYTES: usize = 4 * LONGEST;

/// (2019年11月11日,中国广州); 二〇一七年九月四日于厦门.
pub(super) fn dateline(line: &str) -> Option<Dateline> {
    let inner = trim(line, 0..line.len(), &['(', ')', '（', '）', '。', '[', ']']);
    let text = line.get(inner.clone())?;
    if let Some(told) = signed(text, inner.start).or_else(|| labelled(text, inner.start)) {
        return Some(told);
    }
    let text = without_copies(text);
    if text.len() > LONGEST_IN_BYTES || text.chars().nth(LONGEST).is_some() {
        return None;
    }
    match super::dates::first_period(text) {
        Some(period) => dated(text, inner.start, period),
        None => bare_place(line, inner),
    }
}

/// 2020年11月9日订于里斯本[，一式三份]: in how many copies and languages it was made.
fn without_copies(text: &str) -> &str {
    let written =
        |after: &str| after.starts_with(['以', '用']) && after.contains(['文', '语', '語']);
    let tells = |after: &str| {
        after.starts_with("一式")
            || after.starts_with("正本")
            || after.contains("文本")
            || written(after)
    };
    // What a comma further on ends is no line of a place and a date.
    let near = text.floor_char_boundary(LONGEST_IN_BYTES + 1);
    let mut commas = text
        .get(..near)
        .unwrap_or_default()
        .match_indices(['，', ',']);
    let copies = commas.find(|(at, comma)| text.get(at + comma.len()..).is_some_and(tells));
    copies.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
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
            ("2020年12月1日由与会代表于里斯本通过", Some("里斯本")),
            ("2020年12月1日冰川部长级会议于里斯本通过", Some("里斯本")),
            ("公元2021年9月9日簽署於里斯本市", Some("里斯本市")),
            ("2020年11月9日订于里斯本，一式三份。", Some("里斯本")),
            (
                "2020年11月9日在里斯本签署，以中文和英文写成。",
                Some("里斯本"),
            ),
            ("2020年11月9日订于里斯本，用法文和俄文写成", Some("里斯本")),
            ("中華民國一百一十二年十一月八日", None),
        ] {
            let found = dateline(line).expect("the line holds a date");
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
                "中華人民共和國眉城市，2016年5月1-3日",
                Some("眉城市"),
                Some("中華人民共和國"),
                "2016-05-01",
            ),
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
        assert_eq!(dateline("2009年11月《河流声明》的承诺。"), None);
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
