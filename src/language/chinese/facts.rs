//! What a Chinese sentence says of the conference: its name, and what the views aim at
//! and are subject to.

use super::super::phrases::Phrases;
use super::super::scan::{first_of, pieces, some, trim};
use super::COMMAS;
use super::Words;
use std::ops::Range;

pub(super) static HELD: Phrases<&str> = Phrases::new(&[
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
pub(super) fn held(sentence: &Words) -> Option<Range<usize>> {
    let (verb, _) = HELD.first_of(sentence, 0)?;
    let before = sentence.get(..verb.start)?;
    before.contains(['在', '于', '於']).then_some(verb)
}

/// The end of the first word for a meeting in a text.
fn meeting_end(text: &str) -> Option<usize> {
    MEETINGS.first_in(text, 0).map(|(range, _)| range.end)
}

pub(super) fn conference_in_title(title: &str) -> Option<Range<usize>> {
    meeting_end(title).map(|end| 0..end).and_then(some)
}

pub(super) fn conference(sentence: &Words) -> Option<Range<usize>> {
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

/// 本着…的目标, 为了…,
pub(super) fn objective(sentence: &Words) -> Option<Range<usize>> {
    static CUES: Phrases<&str> = Phrases::new(&["本着", "本著", "以期", "旨在", "为了", "為了"]);
    let (cue, _) = CUES.first_of(sentence, 0)?;
    let ends = ["的目标", "的目標", "的目的", "的宗旨", "的愿望", "的願望"];
    let clause = pieces(sentence, cue.end..sentence.len(), COMMAS)
        .first()?
        .clone();
    let end = first_of(sentence.get(..clause.end)?, &ends, cue.end)
        .map_or(clause.end, |(end, _)| end.start);
    some(trim(sentence, cue.end..end, &[]))
}

/// 依照各自国内法, 在遵守各国法律的前提下.
pub(super) fn proviso(sentence: &Words) -> Option<Range<usize>> {
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
            let (cue, _) = CUES.first_in(text, 0)?;
            let (whose, _) = WHOSE.first_in(text, cue.end)?;
            let (law, _) = LAWS.first_in(text, whose.start)?;
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
    fn names_of_conferences() {
        for (sentence, name) in [
            (
                "2019年1月22日,河流法院大会在中华人民共和国苏州市举行。",
                "河流法院大会",
            ),
            (
                "2021年5月26日至27日，亚洲水法论坛在日本京都召开。",
                "亚洲水法论坛",
            ),
            (
                "2020年3月4日第二届港口法论坛于法国巴黎举办",
                "第二届港口法论坛",
            ),
            ("國際海法會議在廣州舉行。", "國際海法會議"),
        ] {
            assert_eq!(text(sentence, conference(&sentence.into())), Some(name));
        }
        assert_eq!(conference(&"代表们举行了会谈".into()), None);
    }

    #[test]
    fn aims_and_provisos() {
        let sentence = "与会代表本着加强合作的目标,并依照各自国内法表达了以下观点:";
        assert_eq!(
            text(sentence, objective(&sentence.into())),
            Some("加强合作")
        );
        assert_eq!(
            text(sentence, proviso(&sentence.into())),
            Some("依照各自国内法")
        );
        assert_eq!(proviso(&"依照公约规定".into()), None);
    }
}
