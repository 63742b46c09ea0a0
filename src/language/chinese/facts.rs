//! What a Chinese sentence says of the conference: that it was held, and when.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{pieces, trim};
use super::lexicon::Lexicon;
use super::prepositions::last_preposition;
use super::{COMMAS, PeriodMention, Words};
use issued::{ISSUED, issued};
use std::ops::Range;

mod issued;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] =
    &[&HELD, &CLOSED, &MET, &ISSUED, &TO_COME, &PAST, &SINCE];

/// Verbs that say that something was held.
static HELD: Phrases<&str> = Phrases::new(&[
    "举行", "舉行", "召开", "召開", "举办", "舉辦", "开幕", "開幕", "召集", "集会", "集會", "聚会",
    "聚會", "会晤", "會晤", "开会", "開會", "主办", "主辦", "承办", "承辦", "出席", "参加", "參加",
]);

/// Verbs that say that it was over: they tell where, and when it ended.
pub(super) static CLOSED: Phrases<&str> = Phrases::new(&["闭幕", "閉幕", "落幕", "落下帷幕"]);

/// Verbs before the place where people met: 齐聚广州.
pub(super) static MET: Phrases<&str> = Phrases::new(&[
    "齐聚",
    "齊聚",
    "相聚",
    "汇聚",
    "匯聚",
    "会聚",
    "會聚",
    "聚集",
    "聚首",
    "会场设在",
    "會場設在",
    "会场设于",
    "會場設於",
]);

/// Words for what is still to come, or comes again and again.
static TO_COME: Phrases<&str> = Phrases::new(&[
    "将于",
    "將於",
    "将在",
    "將在",
    "将由",
    "將由",
    "拟于",
    "擬於",
    "明年",
    "下届",
    "下屆",
    "下一届",
    "下一屆",
    "下次",
    "每年",
    "每两年",
    "每兩年",
    "定期",
]);

/// [下次]会议: how words begin that name what is to come.
pub(super) const NEXT: [&str; 6] = ["下次", "下届", "下屆", "下一届", "下一屆", "下一次"];

/// Whether the clause before a verb tells of what is still to come: 将于明年举行.
pub(super) fn is_to_come(sentence: &Words, verb: usize) -> bool {
    let clause = super::verbs::clause_before(sentence, verb);
    clause.ends_with(['将', '將'])
        || TO_COME
            .within(sentence, verb - clause.len()..verb)
            .is_some()
}

/// Words for an earlier one: 两年前，我们在某地….
static PAST: Phrases<&str> = Phrases::new(&[
    "年前，",
    "年前,",
    "去年",
    "上届",
    "上屆",
    "上一届",
    "上一屆",
    "此前",
]);

/// What ends the words for a time that began with an earlier one.
static SINCE: Phrases<&str> = Phrases::new(&["以来", "以來"]);

/// Ways to meet in no place: 以视频方式召开, 线上举行.
static REMOTE: Lexicon =
    Lexicon::of_endings("方式 形式 线上 線上 在线 在線 云端 雲端 连线 連線 视频 視頻 視訊");

/// 在…举行, 于…召开: where a sentence says that something was held.
pub(super) fn held(sentence: &Words) -> Option<Range<usize>> {
    sentence.held(seek_held)
}

fn seek_held(sentence: &Words) -> Option<Range<usize>> {
    // 参加在某地举办的论坛: where nothing else was held.
    let mut given = None;
    let mut from = 0;
    loop {
        let Some((verb, word)) = HELD.first_of(sentence, from) else {
            return given.or_else(|| issued(sentence));
        };
        from = verb.end;
        // 在某地主办论坛, 我们在某地出席论坛: what was held stands after it.
        if OTHERS.contains(word) && !gives_meeting(sentence, &verb, word) {
            continue;
        }
        let before = super::verbs::shortly_before(sentence, verb.start);
        if last_preposition(before).is_none() && !is_remote(before) && !succeeds(before) {
            continue;
        }
        // 自2010年举行首次会议以来: another one.
        let since = || {
            SINCE.first_of(sentence, verb.end)?;
            let since = super::verbs::clause_after(sentence, verb.end);
            let mut words = SINCE.all().iter();
            words.find(|word| since.ends_with(**word))
        };
        let is_past = || {
            let near = verb.start - before.len()..verb.start;
            PAST.within(sentence, near).is_some()
        };
        let next = || {
            let object = sentence.get(verb.end..).unwrap_or_default();
            NEXT.iter().any(|next| object.starts_with(next))
        };
        if !is_past() && !is_to_come(sentence, verb.start) && !next() && since().is_none() {
            let of = sentence
                .get(verb.end..)
                .is_some_and(|t| t.starts_with('的'));
            match of {
                _ if is_spoken_of(sentence, &verb, of) => {}
                true => given = given.or(Some(verb)),
                false => return Some(verb),
            }
        }
    }
}

/// 我们[欢迎]某国于5月在某地举行会议, 各国[肯定]在某地举行的会议: whether a verb tells of another
/// meeting, that those who met speak of.
fn is_spoken_of(sentence: &Words, verb: &Range<usize>, of: bool) -> bool {
    const SPEAK: [&str; 14] = [
        "鼓励",
        "鼓勵",
        "肯定",
        "欢迎",
        "歡迎",
        "注意到",
        "支持",
        "忆及",
        "憶及",
        "回顾",
        "回顧",
        "期待",
        "重申",
        "遵循",
    ];
    const OURS: [&str; 8] = [
        "本次", "此次", "本届", "本屆", "这次", "這次", "本会", "本會",
    ];
    let clause = super::verbs::clause_before(sentence, verb.start);
    // 我们欢迎在大会期间举办会晤，这和代表团会晤都是平台: where is told in a clause ahead.
    let told = match last_preposition(clause) {
        Some(_) => clause,
        None => super::verbs::shortly_before(sentence, verb.start),
    };
    let says = |words: &[&str]| words.iter().any(|word| told.contains(word));
    says(&SPEAK) && !says(&OURS) || of && says(&["祝贺", "祝賀"])
}

/// 第二十届论坛[成功]举办: whether words name a meeting and say that it went well.
fn succeeds(before: &str) -> bool {
    const WELL: [&str; 8] = [
        "成功", "顺利", "順利", "隆重", "胜利", "勝利", "圆满", "圓滿",
    ];
    let named = WELL.iter().find_map(|well| before.strip_suffix(well));
    let named = named.map(|named| named.trim_end_matches(['”', '"', '」', '』']));
    let mut meetings = super::conference::MEETINGS.all().iter();
    named.is_some_and(|named| meetings.any(|meeting| named.ends_with(meeting)))
}

/// Whether words say that people met in no place: 以视频方式, 以视频方式主持.
fn is_remote(before: &str) -> bool {
    let chaired = before.strip_suffix("主持").unwrap_or(before);
    REMOTE.end(super::verbs::without_adverbs(chaired)).is_some()
}

/// Verbs that tell of a meeting only where one is their object.
const OTHERS: &[&str] = &["主办", "主辦", "承办", "承辦", "出席", "参加", "參加"];

/// The longest day before who speaks, in bytes.
const DAY: usize = 60;

/// 2019年5月22日，: whether words are a day and no more.
fn is_day(words: &str) -> bool {
    let found = super::dates::first_period(words);
    let rest = |found: &PeriodMention| words.get(found.range.end..).map(|rest| rest.trim_end());
    found.is_some_and(|found| {
        found.range.start == 0 && matches!(rest(&found), Some("，" | "," | ""))
    })
}

/// [于2016年10月27日]在某地共同: whether words begin with when it was.
fn is_when(words: &str) -> bool {
    let when = words.trim_start().strip_prefix(['于', '於']);
    let date = when.and_then(super::dates::first_period);
    date.is_some_and(|date| date.range.start == 0)
}

/// 在某地主办[论坛]; 我们在某地出席[论坛], where a speaker took part.
fn gives_meeting(sentence: &str, verb: &Range<usize>, word: &str) -> bool {
    let before = super::verbs::clause_before(sentence, verb.start);
    let object = super::verbs::clause_after(sentence, verb.end);
    let gives = matches!(word, "主办" | "主辦" | "承办" | "承辦");
    // 我们，来自…的代表，于…在…出席…: who speaks may be set off.
    // 2019年5月22日，我们…: so may the day.
    let we = ["我们", "我們"].iter().any(|we| {
        let at = sentence.find(we).filter(|at| *at <= DAY);
        at.is_some_and(|at| at == 0 || sentence.get(..at).is_some_and(is_day))
    });
    // 来自38个国家的部长于…在…出席了会议; 12国央行行长在…出席论坛
    let came = || {
        let before = before.trim_start();
        let figure = before.starts_with(|c: char| c.is_ascii_digit());
        figure && super::dates::first_period(before).is_none()
            || ["来自", "來自"].iter().any(|came| before.starts_with(came))
    };
    // 五国检察机关代表于…在…出席了第五届论坛
    let delegates = || {
        let edition = object.trim_start_matches('了');
        let mut meetings = super::conference::MEETINGS.all().iter();
        (before.contains("代表") || is_when(before))
            && edition.starts_with(['第', '首'])
            && meetings.any(|meeting| edition.ends_with(meeting))
    };
    let who =
        gives || we || super::party::speaker(before.trim_start()) > 0 || came() || delegates();
    who && last_preposition(before).is_some()
        && !object.starts_with('的')
        && super::conference::MEETINGS.first_in(object, 0).is_some()
}

/// Whether a short text has a verb for holding something or meeting.
pub(super) fn holds(text: &str) -> bool {
    HELD.first_in(text, 0).is_some() || MET.first_in(text, 0).is_some()
}

/// 在某地举行: a verb for holding something, after where.
pub(super) fn held_in(clause: &str) -> Option<Range<usize>> {
    let (verb, _) = HELD.first_in(clause, 0)?;
    last_preposition(clause.get(..verb.start)?)?;
    Some(verb)
}

/// 我们，来自…的代表，[于…在某地]，共同…: when and where they did it together.
fn together(sentence: &str) -> Option<Range<usize>> {
    let us = ["我们", "我們"]
        .iter()
        .find(|us| sentence.starts_with(**us))?;
    if !sentence.get(us.len()..)?.starts_with(['，', ',']) {
        return None;
    }
    pieces(sentence, us.len()..sentence.len(), COMMAS)
        .into_iter()
        .map(|piece| trim(sentence, piece, &[]))
        .find(|piece| is_when(sentence.get(piece.clone()).unwrap_or_default()))
}

/// When it was held, or people met, spoke or paid a visit.
pub(super) fn period(sentence: &Words) -> Option<PeriodMention> {
    told(sentence, super::dates::first_period)
}

/// The same, of a sentence that leaves out the year: 论坛于[9月21日至22日]举行.
pub(super) fn period_of(sentence: &Words, year: i16) -> Option<PeriodMention> {
    told(sentence, |text| super::dates::first_day_of(text, year))
}

/// A date that a sentence gives to what was held, or to those who met.
fn told(sentence: &Words, date: impl Fn(&str) -> Option<PeriodMention>) -> Option<PeriodMention> {
    let found = date(sentence)?;
    let verb = held(sentence);
    // 回顾2016年的会议，第二届会议于2024年在某地举行: the date beside the verb.
    if let Some(verb) = verb.as_ref().filter(|verb| verb.start > found.range.end) {
        let clause = super::verbs::clause_before(sentence, verb.start);
        let start = verb.start - clause.len();
        if start >= found.range.end
            && let Some(own) = date(clause)
        {
            let range = start + own.range.start..start + own.range.end;
            return Some(PeriodMention { range, ..own });
        }
    }
    let found = until_closed(sentence, found);
    let told = verb.is_some()
        || MET.first_of(sentence, 0).is_some()
        || spoke(sentence).is_some()
        || together(sentence).is_some()
        || ended(sentence, &found)
        || took_place(sentence, &found)
        || super::visits::is_dated(sentence, &found.range);
    told.then_some(found)
}

/// 论坛于2020年9月3日在湖城开幕，[9月5日]闭幕, or [5日]: a day on which it opened, up to the last.
fn until_closed(sentence: &Words, opened: PeriodMention) -> PeriodMention {
    let last = || {
        let (closed, _) = CLOSED.first_of(sentence, opened.range.end)?;
        let clause = super::verbs::clause_before(sentence, closed.start);
        let start = closed.start - clause.len();
        let between = sentence.get(opened.range.end..start)?;
        let opens = ["开幕", "開幕"].iter().any(|word| between.contains(word));
        let last = super::dates::first_day_after(clause, opened.start).filter(|_| opens)?;
        let later = last.start == last.end && last.start > opened.start;
        later.then_some((last.end, start + last.range.end))
    };
    let single = opened.start == opened.end && opened.start.day.is_some();
    match single.then(last).flatten() {
        Some((end, to)) => PeriodMention {
            range: opened.range.start..to,
            end,
            ..opened
        },
        None => opened,
    }
}

/// 2024年12月4日至5日，第二十届论坛成功[举办]: where nothing says in which place.
fn took_place(sentence: &Words, found: &PeriodMention) -> bool {
    static WELL: Lexicon = Lexicon::of_endings("成功 圆满 圓滿 顺利 順利 隆重 正式 如期 胜利 勝利");
    let took = |verb: &Range<usize>, word: &&str| {
        let clause = super::verbs::clause_before(sentence, verb.start);
        let before = clause.trim_end();
        let bare = before.get(..before.len() - WELL.end(before).unwrap_or(0));
        let bare = bare.unwrap_or_default().trim_end_matches(['”', '」', '》']);
        let meeting = super::conference::MEETINGS.all().iter();
        let after = sentence.get(verb.end..).unwrap_or_default();
        !OTHERS.contains(word)
            && (after.is_empty() || after.starts_with(COMMAS) || after.starts_with('。'))
            && meeting.copied().any(|meeting| bare.ends_with(meeting))
            && !is_to_come(sentence, verb.start)
    };
    let first = found.range.start == 0;
    first && HELD.any(sentence, found.range.end, took).is_some()
}

/// 于6月16日至18日在某地圆满[落幕].
fn ended(sentence: &Words, found: &PeriodMention) -> bool {
    let ends = || {
        let (closed, _) = CLOSED.first_of(sentence, found.range.end)?;
        let between = sentence.get(found.range.end..closed.start)?;
        (!between.contains(COMMAS) && !is_to_come(sentence, closed.start)).then_some(())
    };
    ends().is_some()
}

/// 2016年11月21日，在中国天津，我们…: where they spoke.
pub(super) fn spoke(sentence: &str) -> Option<Range<usize>> {
    if let Some(piece) = together(sentence) {
        let text = sentence.get(piece.clone())?;
        let at = text.find(['在']).map(|at| at + '在'.len_utf8())?;
        return Some(piece.start + at..piece.end);
    }
    let found = super::dates::first_period(sentence).filter(|found| found.range.start == 0)?;
    let rest = sentence.get(found.range.end..)?;
    let rest = rest.trim_start_matches(['，', ',', ' ']);
    let place = rest.strip_prefix(['在', '于', '於'])?;
    let (place, words) = place.split_once(['，', ','])?;
    let speaks = super::party::speaker(words.trim_start()) > 0;
    let start = sentence.len() - rest.len() + '在'.len_utf8();
    speaks.then_some(start..start + place.len())
}

#[cfg(test)]
mod tests;
