//! Who gave a conference, in a Chinese sentence: 由某国法院（MC）和某国司法部共同主办;
//! 由甲主办，乙承办; 甲在某地举办论坛; 甲主办的论坛.
//!
//! The name of one body ends and the next begins at 、, 和, 与 and 及 where what stands
//! on either side ends as bodies do: 国家发展和改革委员会 stays one.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{pieces, some, trim};
use super::conference::MEETINGS;
use super::lexicon::Lexicon;
use super::{COMMAS, NameMention, Words, party};
use std::ops::Range;

mod subject;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&GIVES, &TOLD];

/// Verbs of those who give a conference.
static GIVES: Phrases<&str> = Phrases::new(&[
    "举办", "舉辦", "主办", "主辦", "承办", "承辦", "协办", "協辦", "合办", "合辦", "联办", "聯辦",
    "召集", "召开", "召開", "主持",
]);

/// Verbs of those who guide a conference, and do not give it.
const GUIDES: &[&str] = &["指导", "指導", "支持", "发起", "發起"];

/// Words before such a verb that are no part of a name.
static TOGETHER: Lexicon = Lexicon::of_endings(
    "共同 联合 聯合 携手 攜手 牵头 牽頭 合作 具体 具體 负责 負責 倡议并 发起并 发起 發起",
);

/// Words for bodies that are seldom one elsewhere: 人类命运共同体 is none.
static UNITED: Lexicon = Lexicon::of_endings(
    "\
    共同体 共同體 联合体 聯合體 秘书处 秘書處 妇联 婦聯 文联 文聯 残联 殘聯 工商联 工商聯 侨联 \
    律协 律協 作协 作協 科协 科協 网络 網絡 網路 文明办 文明辦 网信办 網信辦 新闻办 新聞辦 侨办 僑辦 \
    外办 外辦 台办 台辦 发改委 發改委 卫健委 衛健委 国资委 國資委 团市委 团省委 政协 政協",
);

/// Every body that the sentence says gave the conference, in order.
pub(super) fn hosts(sentence: &Words) -> Vec<NameMention> {
    let found = given_by(sentence).into_iter();
    let split = found.flat_map(|range| bodies(sentence, range));
    split.filter_map(|range| mention(sentence, range)).collect()
}

/// The stretches that name hosts.
fn given_by(sentence: &Words) -> Vec<Range<usize>> {
    if GIVES.first_of(sentence, 0).is_none() {
        return Vec::new();
    }
    if let Some(told) = told(sentence) {
        return told;
    }
    let pieces = pieces(sentence, 0..sentence.len(), COMMAS);
    for (at, piece) in pieces.iter().enumerate() {
        if let Some((first, verb)) = by(sentence, piece) {
            let mut found = vec![first];
            let rest = pieces.get(at + 1..).unwrap_or_default();
            found.extend(further(sentence, verb.end..piece.end, true));
            // 由甲主办，乙承办的论坛: the same one.
            let goes_on = trim(sentence, verb.end..piece.end, &[]).is_empty();
            for piece in rest {
                match further(sentence, piece.clone(), goes_on) {
                    Some(next) => found.push(next),
                    None => break,
                }
            }
            return found;
        }
    }
    // 由甲、乙指导，丙主办，丁承办的论坛.
    let guided = pieces.iter().position(|piece| {
        let text = sentence.get(piece.clone()).unwrap_or_default();
        text.contains('由') && GUIDES.iter().any(|verb| text.ends_with(verb))
    });
    if let Some(at) = guided {
        let rest = pieces.get(at + 1..).unwrap_or_default().iter();
        let found: Vec<_> = rest
            .map_while(|piece| further(sentence, piece.clone(), true))
            .collect();
        if !found.is_empty() {
            return found;
        }
    }
    subject::giving(sentence, &pieces)
}

/// Words that tell it of somebody: 主办方为.
static TOLD: Phrases<&str> = Phrases::new(&[
    "方为",
    "方為",
    "方是",
    "方：",
    "方:",
    "单位为",
    "單位為",
    "单位是",
    "單位是",
    "单位：",
    "單位：",
    "单位:",
    "單位:",
    "者为",
    "者為",
    "者是",
]);

/// So many of them are looked at.
const TOLD_MOST: usize = 8;

/// 主办方为[甲]，承办单位是[乙].
fn told(sentence: &Words) -> Option<Vec<Range<usize>>> {
    let mut found = Vec::new();
    let mut from = 0;
    for _ in 0..TOLD_MOST {
        let Some((cue, _)) = TOLD.first_of(sentence, from) else {
            break;
        };
        from = cue.end;
        let before = sentence.get(..cue.start)?;
        if ![
            "主办", "主辦", "承办", "承辦", "协办", "協辦", "合办", "合辦", "举办", "舉辦",
        ]
        .iter()
        .any(|verb| before.ends_with(verb))
        {
            continue;
        }
        let clause = super::verbs::clause_after(sentence, cue.end);
        let names = trim(sentence, cue.end..cue.end + clause.len(), &[]);
        if is_body(sentence.get(names.clone())?) {
            from = names.end;
            found.push(names);
        }
    }
    (!found.is_empty()).then_some(found)
}

/// So many 由 of a clause are looked at.
const BY_MOST: usize = 8;

/// 由[甲]主办: the names and the verb.
fn by(sentence: &Words, piece: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    static NO_BY: Lexicon = Lexicon::of_endings("自由 理由 缘由 緣由 经由 經由 事由");
    let text = sentence.get(piece.clone())?;
    // After the last verb of giving no name follows.
    let (mut last, _) = GIVES.within(sentence, piece.clone())?;
    while let Some((next, _)) = GIVES.within(sentence, last.end..piece.end) {
        last = next;
    }
    let last = last.start - piece.start;
    let places = text.match_indices('由').take(BY_MOST);
    let mut places = places.filter(|(at, _)| *at < last);
    places.find_map(|(at, by)| {
        let start = at + by.len();
        let other = text.get(..start).is_some_and(|t| NO_BY.end(t).is_some());
        let because = text
            .get(start..)
            .is_some_and(|rest| rest.starts_with(['于', '於']));
        if other || because {
            return None;
        }
        let start = piece.start + start;
        let (verb, word) = GIVES.within(sentence, start..piece.end)?;
        // 由甲指导、乙主办: who guides gives nothing.
        let guided = sentence.get(start..verb.start)?;
        let start = start + guides_end(guided);
        let names = without_manner(sentence, start..verb.start)?;
        let words = sentence.get(names.clone())?;
        // 由院长某某主持: a person.
        let loose = matches!(*word, "主持" | "召集" | "召开" | "召開");
        let body = !loose || is_body(words);
        body.then_some((names, verb))
    })
}

/// [甲指导、]乙主办: where the words for who guides end.
fn guides_end(names: &str) -> usize {
    if !names.contains(['、', '，', ',']) {
        return 0;
    }
    let ends = GUIDES.iter().filter_map(|verb| {
        let at = names.rfind(verb)? + verb.len();
        let mark = names.get(at..)?.chars().next();
        Some(at + mark.filter(|c| "、，,".contains(*c))?.len_utf8())
    });
    ends.max().unwrap_or(0)
}

/// [、乙]协办, after the first host; [、乙]协办的第二届论坛, where that `may_give` it too.
fn further(sentence: &Words, stretch: Range<usize>, may_give: bool) -> Option<Range<usize>> {
    let stretch = trim(
        sentence,
        stretch,
        &['、', '，', ',', '由', '并', '並', '和'],
    );
    let (verb, _) = GIVES.within(sentence, stretch.clone())?;
    let text = sentence.get(stretch.clone())?;
    let after = sentence.get(verb.end..stretch.end)?;
    let gives =
        || after.starts_with(['的', '之']) && names_meeting(sentence, verb.end..stretch.end);
    let ends = after.is_empty() || may_give && gives();
    // 由甲主办的首届论坛在某地召开, 由甲主办，第二届论坛在某地召开: that is what they gave.
    let given = ["的", "第", "首届", "首屆", "本届", "本屆", "本次"];
    if given.iter().any(|start| text.starts_with(start)) {
        return None;
    }
    let guided = guides_end(sentence.get(stretch.start..verb.start)?);
    let names = without_manner(sentence, stretch.start + guided..verb.start)?;
    (ends && is_body(sentence.get(names.clone())?)).then_some(names)
}

/// Whether a stretch names a meeting.
fn names_meeting(sentence: &Words, stretch: Range<usize>) -> bool {
    MEETINGS.within(sentence, stretch).is_some()
}

/// Words for those who hold an office: 会议由总理主持.
static OFFICES: Lexicon = Lexicon::of_endings(
    "主席 总理 總理 总统 總統 首相 国王 國王 元首 大使 书记 書記 教授 博士 先生",
);

/// Whether a name is a body's: no person's, and no 我们.
fn is_body(words: &str) -> bool {
    let person = [
        '人', '者', '们', '們', '员', '員', '表', '官', '士', '师', '師', '民',
    ];
    let bare = without_bracket(words);
    bare.chars().nth(1).is_some()
        && party::ends_name(bare)
        && !bare.ends_with(person)
        && OFFICES.end(bare).is_none()
        && !bare.ends_with(['长', '長'])
        && !names_officer(bare)
}

/// 最高法院[院长]某某, 某国司法[部长]某某: whether a name is an officer's.
fn names_officer(name: &str) -> bool {
    const OFFICERS: [&str; 8] = [
        "院长", "院長", "部长", "部長", "局长", "局長", "署长", "署長",
    ];
    // 部长会议, 部长理事会, 院长联席会: bodies of them.
    const BODIES: [char; 9] = ['会', '會', '级', '級', '理', '联', '聯', '们', '們'];
    OFFICERS.iter().any(|officer| {
        let after = name.split_once(officer).map(|(_, after)| after);
        after.is_some_and(|after| !after.starts_with(BODIES))
    })
}

/// 某国法院（MC）: the bracket belongs to the name, but tells nothing of it.
fn without_bracket(words: &str) -> &str {
    let words = words.trim_end();
    if !words.ends_with(['）', ')']) {
        return words;
    }
    let near = super::verbs::shortly_before(words, words.len());
    let open = near.rfind(['（', '(']);
    let bare = open.and_then(|open| words.get(..words.len() - near.len() + open));
    bare.unwrap_or(words)
}

/// A stretch of names without 共同 at its end.
fn without_manner(sentence: &str, stretch: Range<usize>) -> Option<Range<usize>> {
    let mut stretch = trim(sentence, stretch, &[]);
    let together = |stretch: &Range<usize>| TOGETHER.end(sentence.get(stretch.clone())?);
    while let Some(word) = together(&stretch) {
        stretch = trim(sentence, stretch.start..stretch.end - word, &[]);
    }
    let text = sentence.get(stretch.clone())?;
    // 由甲在某地举办: the place is no part of the name.
    let place = super::prepositions::last_preposition(text).filter(|at| at.start > 0);
    let end = place.map_or(stretch.end, |at| stretch.start + at.start);
    some(trim(sentence, stretch.start..end, &[]))
}

/// The names one by one.
fn bodies(sentence: &str, all: Range<usize>) -> Vec<Range<usize>> {
    static JOINTS: Phrases<&str> = Phrases::new(&["以及", "、", "和", "与", "與", "及", "暨"]);
    let end = all.end;
    let text = sentence.get(..end).unwrap_or_default();
    let body = |range: Range<usize>| {
        let bare = without_bracket(sentence.get(range).unwrap_or_default());
        let named = || party::ends_name(bare) || UNITED.end(bare).is_some();
        bare.chars().nth(2).is_some() && named()
    };
    let mut found = Vec::new();
    let mut start = all.start;
    let mut from = all.start;
    // 共和国, 和平: 和 joins nothing there.
    let joint = |from: usize| {
        let mut from = from;
        loop {
            let (at, _) = JOINTS.first_in(text, from)?;
            from = at.end;
            let before = text.get(..at.start)?;
            let after = text.get(at.end..)?;
            let inside = before.ends_with('共') || after.starts_with(['平', '谐', '諧', '解']);
            if !inside {
                return Some(at);
            }
        }
    };
    while let Some(at) = joint(from) {
        from = at.end;
        let next = joint(from).map_or(end, |next| next.start);
        if body(start..at.start) && body(at.end..next) {
            found.extend(some(trim(sentence, start..at.start, &[])));
            start = at.end;
        }
    }
    found.extend(some(trim(sentence, start..end, &[])));
    found
}

/// A name with its bracketed acronym.
fn mention(sentence: &str, range: Range<usize>) -> Option<NameMention> {
    let text = sentence.get(range.clone())?;
    let open = text.find(['(', '（']);
    let close = text.find([')', '）']);
    let bracket = open.zip(close).filter(|(open, close)| open < close);
    let acronym = bracket.and_then(|(open, close)| {
        let inner = text.get(open..close)?.trim_start_matches(['(', '（']);
        // （以下简称“高法院”） is no acronym.
        let letters = inner
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '&');
        let acronym = some(range.start + close - inner.len()..range.start + close);
        acronym.filter(|_| letters)
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

#[cfg(test)]
mod tests;
