//! What a Chinese sentence says of the conference: name, place, host, theme, topics,
//! objective, proviso.

use super::super::phrases::Phrases;
use super::super::quotes::quoted;
use super::super::scan::{first_of, pieces, some, trim};
use super::{COMMAS, Dateline, NameMention, PlaceMention};
use std::ops::Range;

static HELD: Phrases<&str> = Phrases::new(&[
    "举行", "舉行", "召开", "召開", "举办", "舉辦", "开幕", "開幕", "召集", "集会", "集會",
]);

static MEETINGS: Phrases<&str> = Phrases::new(&[
    "大会",
    "大會",
    "会议",
    "會議",
    "论坛",
    "論壇",
    "峰会",
    "峰會",
    "研讨会",
    "研討會",
    "年会",
    "年會",
    "座谈会",
    "座談會",
    "会晤",
    "會晤",
]);

/// 在…举行, 于…召开: where a sentence says that something was held.
pub(super) fn held(sentence: &str) -> Option<Range<usize>> {
    let (verb, _) = HELD.first_of(sentence, 0)?;
    let before = sentence.get(..verb.start)?;
    before.contains(['在', '于', '於']).then_some(verb)
}

/// The end of the first word for a meeting in a text.
fn meeting_end(text: &str) -> Option<usize> {
    MEETINGS.first_of(text, 0).map(|(range, _)| range.end)
}

pub(super) fn conference_in_title(title: &str) -> Option<Range<usize>> {
    meeting_end(title).map(|end| 0..end).and_then(some)
}

pub(super) fn conference(sentence: &str) -> Option<Range<usize>> {
    let verb = held(sentence)?;
    pieces(sentence, 0..verb.start, COMMAS)
        .into_iter()
        .rev()
        .find_map(|piece| {
            let date_end = super::dates::first_period(sentence.get(piece.clone())?)
                .map_or(0, |period| period.range.end);
            let piece = trim(
                sentence,
                piece.start + date_end..piece.end,
                &['“', '”', '"'],
            );
            let text = sentence.get(piece.clone())?;
            let end = meeting_end(text)?;
            // 在…会议上 is where something was said, not what was held.
            let name = text.get(..end)?;
            (!name.starts_with(['在', '于', '於', '由']) && name.chars().count() > 2)
                .then_some(piece.start..piece.start + end)
        })
}

/// 在中华人民共和国苏州市举行.
pub(super) fn place(sentence: &str) -> Option<PlaceMention> {
    let verb = held(sentence)?;
    let before = sentence.get(..verb.start)?;
    let (at, c) = before
        .char_indices()
        .rev()
        .find(|(_, c)| matches!(c, '在' | '于' | '於'))?;
    let range = at + c.len_utf8()..verb.start;
    let range = pieces(sentence, range, COMMAS)
        .first()
        .map(|piece| trim(sentence, piece.clone(), &[]))?;
    let text = sentence.get(range.clone())?;
    if text.is_empty() || text.chars().count() > 30 || super::dates::first_period(text).is_some() {
        return None;
    }
    let (country, city) = country_and_city(text);
    let at = |part: Range<usize>| some(part.start + range.start..part.end + range.start);
    Some(PlaceMention {
        country: at(country),
        city: at(city),
    })
}

/// (2019年11月11日,中国广州); 二〇一七年九月四日于厦门.
pub(super) fn dateline(line: &str) -> Option<Dateline> {
    let inner = trim(line, 0..line.len(), &['(', ')', '（', '）', '。', '[', ']']);
    let text = line.get(inner.clone())?;
    if text.chars().count() > 40 {
        return None;
    }
    let period = super::dates::first_period(text)?;
    let shift = |range: &Range<usize>| range.start + inner.start..range.end + inner.start;
    let marks = ['，', ',', '、', '于', '於', '在', ' ', '\u{3000}'];
    let before = trim(text, 0..period.range.start, &marks);
    let after = trim(text, period.range.end..text.len(), &marks);
    if !before.is_empty() && !after.is_empty() {
        return None;
    }
    let ends = ["通过", "通過", "签署", "簽署", "发布", "發佈", "订于"];
    let mut place = if before.is_empty() { after } else { before };
    if let Some(end) = ends
        .iter()
        .find(|end| text.get(place.clone()).is_some_and(|t| t.ends_with(**end)))
    {
        place.end -= end.len();
    }
    let words = text.get(place.clone())?;
    if words.chars().count() > 16 || words.contains(COMMAS) || HELD.first_of(words, 0).is_some() {
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

/// 中国广州: the country, if one is named, and the rest.
fn country_and_city(text: &str) -> (Range<usize>, Range<usize>) {
    let split = super::countries::country(text);
    (0..split, split..text.len())
}

/// 由中华人民共和国最高人民法院举办.
pub(super) fn host(sentence: &str) -> Option<NameMention> {
    let range = pieces(sentence, 0..sentence.len(), COMMAS)
        .into_iter()
        .find_map(|piece| {
            let text = sentence.get(piece.clone())?;
            let by = text.find('由')?;
            let start = by + '由'.len_utf8();
            let (verb, _) = first_of(
                text,
                &[
                    "共同", "联合", "聯合", "举办", "舉辦", "主办", "主辦", "承办", "承辦", "主持",
                    "召开", "召開",
                ],
                start,
            )?;
            some(trim(
                sentence,
                piece.start + start..piece.start + verb.start,
                &[],
            ))
        })?;
    let text = sentence.get(range.clone())?;
    let open = text.find(['(', '（']);
    let close = text.find([')', '）']);
    let bracket = open.zip(close).filter(|(open, close)| open < close);
    let acronym = bracket.and_then(|(open, close)| {
        let inner = text.get(open..close)?.trim_start_matches(['(', '（']);
        some(range.start + close - inner.len()..range.start + close)
    });
    Some(NameMention {
        bracket: bracket.and_then(|(open, close)| {
            let closer = text.get(close..)?.chars().next()?;
            Some(range.start + open..range.start + close + closer.len_utf8())
        }),
        acronym,
        range,
    })
}

pub(super) fn theme(sentence: &str) -> Option<Range<usize>> {
    let (word, _) = first_of(sentence, &["主题", "主題"], 0)?;
    // 主题为“…”, or the nearest quotation before 主题.
    let after = ["为", "為", "是", "：", ":"].iter().find_map(|is| {
        sentence
            .get(word.end..)?
            .strip_prefix(is)
            .map(|_| word.end + is.len())
    });
    after.and_then(|at| quoted(sentence, at)).or_else(|| {
        let before = sentence.get(..word.start)?;
        let open = before.rfind(['“', '"', '「', '『', '《'])?;
        // A closing ASCII quote looks like an opening one.
        let open = match before.get(open..)?.starts_with('"') {
            true => before.get(..open)?.rfind('"').unwrap_or(open),
            false => open,
        };
        quoted(sentence, open)
    })
}

/// 就…、…等议题; 包括…、…等.
pub(super) fn topics(sentence: &str) -> Vec<Range<usize>> {
    static ENDS: Phrases<&str> = Phrases::new(&[
        "等议题",
        "等議題",
        "等问题",
        "等問題",
        "等方面",
        "等主题",
        "等主題",
        "等领域",
        "等領域",
        "等内容",
        "等內容",
    ]);
    let Some((end, _)) = ENDS.first_of(sentence, 0) else {
        return Vec::new();
    };
    let before = sentence.get(..end.start).unwrap_or_default();
    let clauses = pieces(sentence, 0..end.start, &['，', ',', '；', ';', '：', ':']);
    let list = ["就", "围绕", "圍繞", "包括", "涉及"]
        .iter()
        .filter_map(|cue| {
            clauses.iter().find_map(|clause| {
                let at = before
                    .get(clause.start..)?
                    .strip_prefix(*cue)
                    .map(|_| clause.start + cue.len())?;
                before.get(at..)?.contains('、').then_some(at)
            })
        });
    // 围绕“…”这一主题,就…: the list begins at the last cue.
    let Some(start) = list.max() else {
        return Vec::new();
    };
    let items: Vec<_> = pieces(sentence, start..end.start, &['、', '；', ';'])
        .into_iter()
        .filter_map(|piece| some(trim(sentence, piece, &['，', ','])))
        .collect();
    if items.len() < 2 { Vec::new() } else { items }
}

/// 本着…的目标, 为了…,
pub(super) fn objective(sentence: &str) -> Option<Range<usize>> {
    let (cue, _) = first_of(
        sentence,
        &["本着", "本著", "以期", "旨在", "为了", "為了"],
        0,
    )?;
    let ends = ["的目标", "的目標", "的目的", "的宗旨", "的愿望", "的願望"];
    let clause = pieces(sentence, cue.end..sentence.len(), COMMAS)
        .first()?
        .clone();
    let end = first_of(sentence.get(..clause.end)?, &ends, cue.end)
        .map_or(clause.end, |(end, _)| end.start);
    some(trim(sentence, cue.end..end, &[]))
}

/// 依照各自国内法, 在遵守各国法律的前提下.
pub(super) fn proviso(sentence: &str) -> Option<Range<usize>> {
    static CUES: Phrases<&str> = Phrases::new(&[
        "依照",
        "根据",
        "根據",
        "按照",
        "遵循",
        "遵守",
        "依据",
        "依據",
        "在符合",
        "在遵守",
        "在不违反",
    ]);
    static WHOSE: Phrases<&str> = Phrases::new(&[
        "各自", "各国", "各國", "本国", "本國", "国内", "國內", "各方",
    ]);
    static LAWS: Phrases<&str> = Phrases::new(&[
        "国内法律",
        "國內法律",
        "国内立法",
        "国内法",
        "國內法",
        "法律法规",
        "法律法規",
        "法律制度",
        "法律",
    ]);
    // Most sentences speak of no law.
    LAWS.first_of(sentence, 0)?;
    pieces(sentence, 0..sentence.len(), COMMAS)
        .into_iter()
        .find_map(|piece| {
            let text = sentence.get(piece.clone())?;
            let (cue, _) = CUES.first_of(text, 0)?;
            let (whose, _) = WHOSE.first_of(text, cue.end)?;
            let (law, _) = LAWS.first_of(text, whose.start)?;
            let tail = ["的前提下", "的框架内", "的框架內", "规定", "規定"]
                .iter()
                .find(|tail| {
                    text.get(law.end..)
                        .is_some_and(|rest| rest.starts_with(**tail))
                })
                .map_or(0, |tail| tail.len());
            Some(piece.start + cue.start..piece.start + law.end + tail)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(sentence: &str, range: Option<Range<usize>>) -> Option<&str> {
        range.map(|range| &sentence[range])
    }

    #[test]
    fn conferences_and_places() {
        for (sentence, name, country, city) in [
            (
                "2019年1月22日,河流法院大会在中华人民共和国苏州市举行。",
                "河流法院大会",
                Some("中华人民共和国"),
                Some("苏州市"),
            ),
            (
                "2021年5月26日至27日，亚洲水法论坛在日本京都召开。",
                "亚洲水法论坛",
                Some("日本"),
                Some("京都"),
            ),
            (
                "2020年3月4日第二届港口法论坛于法国巴黎举办",
                "第二届港口法论坛",
                Some("法国"),
                Some("巴黎"),
            ),
            (
                "國際海法會議在廣州舉行。",
                "國際海法會議",
                None,
                Some("廣州"),
            ),
        ] {
            assert_eq!(text(sentence, conference(sentence)), Some(name));
            let place = place(sentence).unwrap_or_else(|| panic!("{sentence} names a place"));
            assert_eq!(
                (text(sentence, place.country), text(sentence, place.city)),
                (country, city)
            );
        }
        assert_eq!(conference("代表们举行了会谈"), None);
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

    #[test]
    fn hosts() {
        let sentence = "大会由某国高等法院（HC）主办，为期两天。";
        let found = host(sentence).expect("a host");
        assert_eq!(&sentence[found.range], "某国高等法院（HC）");
        assert_eq!(text(sentence, found.acronym), Some("HC"));
        assert_eq!(text(sentence, found.bracket), Some("（HC）"));
    }

    #[test]
    fn themes_and_topics() {
        let sentence = "与会代表围绕“水与法”这一主题,就冰的新发展、雪和雨、雾等议题,交流。";
        assert_eq!(text(sentence, theme(sentence)), Some("水与法"));
        let found: Vec<_> = topics(sentence).into_iter().map(|r| &sentence[r]).collect();
        assert_eq!(found, ["冰的新发展", "雪和雨", "雾"]);
        assert_eq!(
            text("大会主题为“海与法”。", theme("大会主题为“海与法”。")),
            Some("海与法")
        );
    }

    #[test]
    fn aims_and_provisos() {
        let sentence = "与会代表本着加强合作的目标,并依照各自国内法表达了以下观点:";
        assert_eq!(text(sentence, objective(sentence)), Some("加强合作"));
        assert_eq!(text(sentence, proviso(sentence)), Some("依照各自国内法"));
        assert_eq!(proviso("依照公约规定"), None);
    }
}
