//! Visits on invitation: 应某国总理邀请，某人于…对某国进行正式访问; and which country or
//! town was visited.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::trim;
use super::facts::is_to_come;
use super::lexicon::Lexicon;
use super::places::{country_and_city, mention};
use super::verbs::{clause_after, clause_before};
use super::{COMMAS, PlaceMention, Words};
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&VISIT, &INVITED, &JOINED];

/// What an invited guest does.
static VISIT: Phrases<&str> = Phrases::new(&["访问", "訪問", "访华", "訪華", "来华", "來華"]);

/// Words for an invitation.
static INVITED: Phrases<&str> = Phrases::new(&["邀请", "邀請", "应邀", "應邀"]);

/// What a guest goes to do.
static JOINED: Phrases<&str> = Phrases::new(&["出席", "参加", "參加"]);

/// A visit that a sentence tells of.
struct Visit {
    /// Who invited.
    host: Range<usize>,
    /// The word for the visit.
    word: Range<usize>,
}

/// 应[某国总理]邀请: who invited, and where the invitation ends.
fn invitation(sentence: &Words) -> Option<(Range<usize>, usize)> {
    let (invited, word) = INVITED.first_of(sentence, 0)?;
    let asked = match word.starts_with(['应', '應']) {
        true => invited.start,
        false => {
            let clause = clause_before(sentence, invited.start);
            // 受某院邀请, where 应 stands nowhere.
            let taken = || clause.starts_with('受').then_some(0);
            let at = clause.rfind(['应', '應']).or_else(taken)?;
            invited.start - clause.len() + at
        }
    };
    let before = sentence.get(..asked)?;
    // 反应, 响应; 欢迎某人应邀来访: another one, or none.
    let other = [
        '反', '响', '響', '相', '适', '適', '供', '对', '對', '顺', '順', '效', '感',
    ];
    let told = [
        "评价", "評價", "回顾", "回顧", "赞赏", "讚賞", "欢迎", "歡迎", "感谢", "感謝", "祝贺",
        "祝賀", "满意", "滿意", "去年", "曾",
    ];
    if before.ends_with(other) || told.iter().any(|word| before.contains(word)) {
        return None;
    }
    let start = asked + '应'.len_utf8();
    Some((start..invited.start.max(start), invited.end))
}

/// How many bytes at the start of a place name the state whose organ invited to it, or gave
/// the meeting: 应[里瓦]总统邀请，在[里瓦]港城举行; 在[里瓦]港城举行，由[里瓦]司法部主办.
pub(super) fn host_state(sentence: &Words, place: &str) -> Option<usize> {
    let invites = invitation(sentence).map(|(host, _)| host);
    let gives = super::hosts::hosts(sentence).into_iter();
    let organs = invites.into_iter().chain(gives.map(|host| host.range));
    organs
        .filter_map(|organ| state_of(sentence.get(organ)?.trim_start(), place))
        .next()
}

/// The length of what both begin with, where an organ of a state follows: no town has one.
pub(super) fn state_of(organ: &str, place: &str) -> Option<usize> {
    static ORGANS: Lexicon = Lexicon::of_beginnings(
        "\
        总统 總統 总理 總理 首相 国王 國王 女王 议会 議會 国民议会 國民議會 国会 國會 外交部 外长 外長 \
        司法部 最高法院 政府",
    );
    /// 自然资源和环境部, in bytes.
    const MINISTRY: usize = 27;
    let pairs = place.chars().zip(organ.chars());
    let shared = pairs.take_while(|(one, other)| one == other);
    let length = shared.map(|(one, _)| one.len_utf8()).sum();
    let rest = organ.get(length..)?;
    let part = [
        '市', '省', '州', '县', '縣', '学', '學', '社', '会', '會', '公',
    ];
    let ministry = || rest.len() <= MINISTRY && rest.ends_with('部') && !rest.contains(part);
    let both = length > '国'.len_utf8() && place.len() > length + '国'.len_utf8();
    (both && (ORGANS.begin(rest).is_some() || ministry())).then_some(length)
}

/// 应某国总理邀请，…[访问].
fn visit(sentence: &Words) -> Option<Visit> {
    let (host, end) = invitation(sentence)?;
    let visits = |visit: &Range<usize>, _: &&str| {
        // 访问期间, 访问学者; 进行的访问.
        let noun = ['期', '学', '學', '团', '團', '的', '结', '結', '成'];
        let after = sentence.get(visit.end..).unwrap_or_default();
        let before = sentence.get(..visit.start).unwrap_or_default();
        !after.starts_with(noun) && !before.ends_with('的') && !is_to_come(sentence, visit.start)
    };
    let (word, _) = VISIT.any(sentence, end, visits)?;
    Some(Visit { host, word })
}

/// 应某部长邀请，…于3月5日赴[某市]出席…会议: where guests went to meet.
fn journey(sentence: &Words) -> Option<Range<usize>> {
    let (_, end) = invitation(sentence)?;
    let mut from = end;
    loop {
        let (verb, _) = JOINED.first_of(sentence, from)?;
        from = verb.end;
        let clause = clause_before(sentence, verb.start);
        let joined = clause_after(sentence, verb.end);
        let meets = || super::conference::MEETINGS.first_in(joined, 0).is_some();
        if let Some(at) = clause.rfind('赴').filter(|_| meets())
            && !is_to_come(sentence, verb.start)
        {
            return Some(verb.start - clause.len() + at + '赴'.len_utf8()..verb.start);
        }
    }
}

/// Whether a date is that of a visit: 于[3月5日]对某国进行访问, or first in the sentence.
pub(super) fn is_dated(sentence: &Words, date: &Range<usize>) -> bool {
    let dates = |visit: Visit| {
        let between = sentence.get(date.end..visit.word.start)?;
        (date.start == 0 || !between.contains(COMMAS)).then_some(())
    };
    let went = || {
        let place = journey(sentence)?;
        let between = sentence.get(date.end..place.start)?;
        (date.start == 0 || !between.contains(COMMAS)).then_some(())
    };
    visit(sentence).and_then(dates).or_else(went).is_some()
}

/// 对[葡萄牙]进行正式访问, 访问[葡萄牙]: what was visited.
pub(super) fn place(sentence: &Words) -> Option<PlaceMention> {
    if let Some(what) = journey(sentence) {
        return mention(country_and_city(sentence.get(what.clone())?), what.start);
    }
    let Visit { host, word } = visit(sentence)?;
    let what = visited(sentence, &word)?;
    let text = sentence.get(what.clone())?;
    let (country, city) = country_and_city(text);
    let host = sentence.get(host)?.trim_start();
    // 应[里瓦]总统邀请访问里瓦: a state, where 应里瓦市长邀请 is a town's.
    let town = ['市', '省', '州', '县', '縣'];
    let own = || {
        let rest = host.strip_prefix(text)?;
        (!rest.is_empty() && !rest.starts_with(town)).then_some(())
    };
    let clause = clause_before(sentence, word.start);
    let of_state = || clause.ends_with("国事") || clause.ends_with("國事") || own().is_some();
    match country.is_empty() && city.len() == text.len() && of_state() {
        true => mention((city, 0..0), what.start),
        false => mention((country, city), what.start),
    }
}

/// The words that name it.
fn visited(sentence: &Words, word: &Range<usize>) -> Option<Range<usize>> {
    /// The longest name, in bytes.
    const LONGEST: usize = 60;
    let clause = clause_before(sentence, word.start);
    let to = clause.rfind(['对', '對']);
    // 访华 names no country.
    if sentence.get(word.clone())?.ends_with(['华', '華']) {
        return None;
    }
    let range = match to {
        Some(at) => {
            let start = word.start - clause.len() + at + '对'.len_utf8();
            let name = sentence.get(start..word.start)?;
            let manner = ["进行", "進行", "作", "国事", "國事", "正式", "友好", "工作"];
            let end = manner.iter().filter_map(|word| name.find(word)).min()?;
            start..start + end
        }
        None => {
            let clause = clause_after(sentence, word.end);
            let name = clause.trim_start_matches('了');
            let start = word.end + clause.len() - name.len();
            let more = ["并", "並", "时", "時", "与", "與", "及", "、"];
            let ends = more.iter().filter_map(|word| name.find(word));
            start..start + ends.min().unwrap_or(name.len())
        }
    };
    let range = trim(sentence, range, &[]);
    (!range.is_empty() && range.len() <= LONGEST).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::super::facts::period;
    use super::*;
    use crate::language::testing::text;

    #[test]
    fn what_was_visited() {
        for (sentence, country, city) in [
            (
                "应南河国总理邀请，北山国总统于2024年5月3日至5日对南河国进行国事访问。",
                Some("南河国"),
                None,
            ),
            (
                "應葡萄牙共和國總統邀請，總統於2024年5月3日訪問了葡萄牙共和國。",
                Some("葡萄牙共和國"),
                None,
            ),
            (
                "北山国总统应里瓦总统邀请，于2024年5月3日对里瓦进行正式友好访问。",
                Some("里瓦"),
                None,
            ),
            (
                "应里瓦市长邀请，北山市长于2024年5月3日访问里瓦并出席开幕式。",
                None,
                Some("里瓦"),
            ),
            (
                "受里瓦国法院邀请，院长于2024年5月3日率团访问里瓦国。",
                Some("里瓦国"),
                None,
            ),
            (
                "应里瓦国部长邀请，院长于2024年5月3日至5日赴葡萄牙里斯本出席第五次河流会议。",
                Some("葡萄牙"),
                Some("里斯本"),
            ),
            (
                "应邀请，院长一行于2024年5月3日访问葡萄牙里斯本。",
                Some("葡萄牙"),
                Some("里斯本"),
            ),
        ] {
            let sentence = sentence.into();
            let place = place(&sentence).unwrap_or_else(|| panic!("{} names one", &*sentence));
            let found = (text(&sentence, place.country), text(&sentence, place.city));
            assert_eq!(found, (country, city), "{}", &*sentence);
        }
        for sentence in [
            "总统感谢并邀请国王在方便的时候访问北山国。",
            "双方积极评价总统应邀对南河国进行的访问。",
            "应邀请，总统将于2024年5月3日访问南河国。",
            "应邀请，总统在访问期间会见了院长。",
        ] {
            assert_eq!(place(&sentence.into()), None, "{sentence}");
        }
    }

    #[test]
    fn visits_have_dates() {
        for (sentence, told) in [
            (
                "应南河国总理邀请，北山国总统于2024年5月3日至5日对南河国进行国事访问。",
                true,
            ),
            ("應南河國邀請，總統於2024年5月3日訪問南河國。", true),
            ("应邀请，院长于2024年5月3日赴里斯本出席河流会议。", true),
            ("应邀请，院长将于2024年5月3日赴里斯本出席河流会议。", false),
            ("应邀请，总统将于2024年5月3日访问南河国。", false),
            ("应邀请，南河国总统于2024年5月3日访华。", true),
            ("总统回顾了2024年5月3日的访问。", false),
            (
                "2024年5月3日至5日，应南河国总统邀请，北山国总统对南河国进行国事访问。",
                true,
            ),
            (
                "北山国总统应南河国总统邀请，于2024年5月3日对南河国进行访问。",
                true,
            ),
        ] {
            assert_eq!(period(&sentence.into()).is_some(), told, "{sentence}");
        }
    }
}
