//! What a clause says around its cue: who speaks, who is addressed, and what is to be done.

use super::super::super::Clause;
use super::super::super::phrases::Phrases;
use super::super::super::scan::{first_of, first_piece, last_piece, some, trim};
use super::super::acts::PREDICATES;
use super::super::thanks::thanked;
use super::super::verbs::without_adverbs;
use super::super::{COMMAS, party};
use super::called::called;
use super::subject::subject;
use crate::model::Force;
use std::ops::Range;

/// The words that tell what a sentence does.
pub(super) struct Said {
    /// What is done by saying it.
    pub(super) act: Option<Force>,
    /// What its modal may do; empty where there is none.
    pub(super) modal: &'static [Force],
    /// Where the words stand.
    pub(super) cue: Range<usize>,
}

/// What stands around a cue.
struct Around<'a> {
    sentence: &'a str,
    /// The words of the cue.
    words: &'a str,
    /// Who is said to speak.
    speaker: Option<Range<usize>>,
    /// Who acts in the clause.
    subject: Option<Range<usize>>,
    /// What follows the cue.
    after: Option<Range<usize>>,
}

/// The clause with all that stands around its cue.
pub(super) fn filled(sentence: &str, said: Said) -> Clause {
    let Said { act, modal, cue } = said;
    let cue = match act {
        Some(Force::Call) => with_second_verb(sentence, cue),
        _ => cue,
    };
    let (speaker, subject) = subject(sentence, &cue, !modal.is_empty());
    let around = Around {
        sentence,
        words: sentence.get(cue.clone()).unwrap_or_default(),
        speaker: speaker.clone(),
        subject,
        after: after(sentence, cue.end),
    };
    let clause = Clause {
        act,
        modal,
        cue,
        speaker,
        ..Clause::default()
    };
    match act {
        Some(Force::Recognition) if modal.is_empty() => recognised(clause, around),
        Some(Force::Appreciation) => appreciated(clause, around),
        Some(Force::Call) => asked(clause, around),
        Some(Force::Right) => entitled(clause, around),
        _ => done(clause, around),
    }
}

/// 呼吁[和支持], 鼓励[并支持]: a second verb of the same kind.
fn with_second_verb(sentence: &str, cue: Range<usize>) -> Range<usize> {
    const SECOND: &[&str] = &[
        "支持", "鼓励", "鼓勵", "敦促", "呼吁", "呼籲", "倡导", "倡導", "推动", "推動", "邀请",
        "邀請", "欢迎", "歡迎", "要求", "建议", "建議", "号召", "號召", "推进", "推進", "弘扬",
        "弘揚", "促进", "促進", "践行", "踐行",
    ];
    let after = sentence.get(cue.end..).unwrap_or_default();
    let joint = ["和", "并", "並", "与", "與", "、"];
    let second = joint.iter().find_map(|joint| {
        let rest = after.strip_prefix(joint)?;
        let verb = SECOND.iter().find(|verb| rest.starts_with(**verb))?;
        Some(joint.len() + verb.len())
    });
    cue.start..cue.end + second.unwrap_or(0)
}

/// 认为，[…]; 了解了[…]: what follows a cue, without the marks around it.
fn after(sentence: &str, cue: usize) -> Option<Range<usize>> {
    const MARKS: [char; 10] = ['。', '；', ';', '.', '！', '：', ':', '，', ',', '了'];
    let after = some(trim(sentence, cue..sentence.len(), &MARKS[..9]))?;
    // 共同倡议如下：what follows stands below.
    let after = Some(after).filter(|after| sentence.get(after.clone()) != Some("如下"))?;
    if !sentence.get(after.clone())?.starts_with('了') {
        return Some(after);
    }
    let start = trim(sentence, after.clone(), &MARKS).start;
    // 双方还重申了: what a copy cut off.
    some(start.min(after.end)..after.end)
}

/// 认识到[…]; […]具有重大意义: what is recognised.
fn recognised(mut clause: Clause, around: Around) -> Clause {
    if PREDICATES
        .iter()
        .any(|(word, _)| around.words.ends_with(word))
    {
        clause.speaker = None;
        clause.matter = topic_of(around.sentence, clause.cue.start);
    } else {
        clause.speaker = around.speaker.or(around.subject);
        clause.matter = around.after;
    }
    clause
}

/// [我们]向[为…的人们]致敬: who thanks whom, and what for.
fn appreciated(mut clause: Clause, around: Around) -> Clause {
    // Not all of the words before the verb speak.
    let starts = party::speaker(around.sentence);
    let to = around.sentence.get(starts..).unwrap_or_default();
    clause.speaker = match starts > 0 && to.starts_with(['向', '对', '對']) {
        true => some(0..starts),
        false => {
            let told = around.speaker.or(around.subject);
            told.and_then(|told| before_whom(around.sentence, told))
        }
    };
    (clause.addressee, clause.matter) = thanked(around.sentence, &clause.cue, around.after);
    clause
}

/// [某国总理]对某国…表示感谢: those who thank, without those they thank; 也向某国表示感谢 tells
/// nobody who does.
fn before_whom(sentence: &str, told: Range<usize>) -> Option<Range<usize>> {
    let words = sentence.get(told.clone()).unwrap_or_default();
    let abroad = words.starts_with("对外") || words.starts_with("對外");
    let to = words
        .find(['对', '對', '向'])
        .filter(|at| *at > 0 || !abroad);
    let who = words.get(..to.unwrap_or(words.len())).unwrap_or_default();
    // 我们谨向…
    some(told.start..told.start + without_adverbs(who).len())
}

/// 呼吁[保险人][公布保险条款]: who asks whom to do what.
fn asked(mut clause: Clause, around: Around) -> Clause {
    if let Some((speaker, action)) = welcomed(&around, &clause.cue) {
        (clause.speaker, clause.action) = (speaker, some(action));
        return clause;
    }
    clause.speaker = around.speaker.or(around.subject);
    // To support or welcome somebody asks nobody for anything.
    let backs = ["支持", "欢迎", "歡迎"];
    let backs = backs.iter().any(|word| around.words.ends_with(word));
    if backs && !around.words.contains(['和', '并', '並']) {
        clause.action = around.after;
    } else {
        (clause.addressee, clause.action) = called(around.sentence, around.after);
    }
    clause
}

/// [双方]对[两国关系的发展]表示欢迎: who welcomes what stands ahead of the words.
fn welcomed(around: &Around, cue: &Range<usize>) -> Option<(Option<Range<usize>>, Range<usize>)> {
    if !["表示欢迎", "表示歡迎"].contains(&around.words) {
        return None;
    }
    let before = around.sentence.get(..cue.start)?;
    let (to, _) = first_of(before, &["对", "對"], 0)?;
    let who = last_piece(before.get(..to.start)?, COMMAS);
    let who = to.start - who.len()..to.start;
    let names = |words: &str| party::ends_name(words) || party::speaker(words) == words.len();
    let named = |range: &Range<usize>| around.sentence.get(range.clone()).is_some_and(names);
    let speaker = some(trim(around.sentence, who, &[])).filter(named);
    Some((
        speaker,
        trim(around.sentence, to.end..cue.start, &['，', ',']),
    ))
}

/// 各国有权…: who has a right neither speaks nor is addressed.
fn entitled(mut clause: Clause, around: Around) -> Clause {
    clause.speaker = around.speaker.filter(|range| {
        let words = around.sentence.get(range.clone());
        matches!(words, Some("我们" | "我們"))
    });
    clause.action = around.after;
    clause
}

/// [各国]应[…]; 我们将[…]: what is to be done, and who is to do it.
fn done(mut clause: Clause, around: Around) -> Clause {
    let action = action(&clause, &around);
    // 禁止仲裁员与…接触: who must not stands after it; 与会专家建议: who speaks before it.
    let says = |words: &[&str]| words.iter().any(|word| around.words.ends_with(word));
    let advises = says(&["建议", "建議"]);
    if advises || says(&["禁止", "严禁", "嚴禁"]) {
        (clause.addressee, clause.action) = called(around.sentence, action);
        if advises {
            clause.speaker = around.speaker.or(around.subject);
        }
        return clause;
    }
    clause.action = action;
    if clause.modal.is_empty() {
        // Without a modal the subject speaks for itself.
        clause.speaker = around.speaker.or(around.subject);
    } else if around.speaker.is_none() && clause.modal != [Force::Right] {
        let words = |range: &Range<usize>| around.sentence.get(range.clone());
        let we = |range: &Range<usize>| {
            words(range).is_some_and(|words| words.starts_with("我们") || words.starts_with("我們"))
        };
        // 我们各地的社团应…: those who speak are not told what to do.
        match around.subject.as_ref().is_some_and(we) {
            true => clause.speaker = around.subject,
            false => clause.addressee = around.subject,
        }
    }
    clause
}

/// [不应收费]: what is to be done is not to charge.
fn action(clause: &Clause, around: &Around) -> Option<Range<usize>> {
    let after = around.after.clone()?;
    // 有[保护湖泊]的义务
    if around.words.ends_with('有') {
        let words = around.sentence.get(after.clone()).unwrap_or_default();
        let end = super::duty::duty_at(words).map_or(after.end, |at| after.start + at);
        return some(after.start..end);
    }
    let not = around.words.starts_with("不应") || around.words.starts_with("不應");
    Some(if not {
        clause.cue.start..after.end
    } else {
        after
    })
}

/// 有力高效执行,对于…具有重大意义: what comes first.
fn topic_of(sentence: &str, cue: usize) -> Option<Range<usize>> {
    let before = sentence.get(..cue)?;
    let from = behind_time(before);
    let text = first_piece(before.get(from..)?, COMMAS);
    let end = for_what(text).unwrap_or(text.len());
    some(trim(sentence, from..from + end, &[]))
}

/// 在应对危机的关键时刻，[会议]对…: where the words for a time end.
fn behind_time(before: &str) -> usize {
    let time = first_piece(before, COMMAS);
    let told = time.starts_with(['在', '当', '當'])
        && time.ends_with(['时', '時', '刻', '际', '際', '天', '后', '後']);
    let rest = before.get(time.len()..).filter(|_| told);
    let rest = rest.map(|rest| rest.trim_start_matches(COMMAS).trim_start());
    let rest = rest.filter(|rest| !rest.is_empty());
    rest.map_or(0, |rest| before.len() - rest.len())
}

/// Where 对 or 对于 says for what something matters; 应对 and 对话 are other words.
fn for_what(text: &str) -> Option<usize> {
    static FOR: Phrases<&str> = Phrases::new(&["对于", "對於", "对", "對"]);
    const BEFORE: [char; 11] = [
        '应', '應', '面', '针', '針', '相', '绝', '絕', '反', '核', '校',
    ];
    const AFTER: [char; 7] = ['话', '話', '外', '抗', '等', '口', '接'];
    let mut from = '对'.len_utf8();
    loop {
        let (word, _) = FOR.first_in(text, from)?;
        from = word.end;
        let (before, after) = (text.get(..word.start)?, text.get(word.end..)?);
        if !before.ends_with(BEFORE) && !after.starts_with(AFTER) {
            return Some(word.start);
        }
    }
}
