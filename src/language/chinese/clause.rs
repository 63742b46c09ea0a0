//! What a Chinese sentence does: its modal, its main verb, who acts and what on.

use super::super::Clause;
use super::super::phrases::Phrases;
use super::super::scan::{first_of, first_piece, last_piece, some, trim};
use super::acts::{ACTS, PREDICATES};
use super::cues::{Cue, MODALS, Stands};
use super::subordinate::is_subordinate;
use super::thanks::{thanked, thanks};
use super::verbs::{begins_action, in_title, is_main_verb, is_verb, without_adverbs};
use super::will::{reaffirmed, right, will};
use super::{COMMAS, Words, party};
use crate::model::Force;
use modals::{copes, in_predicate, is_duty, is_invitation};
use std::ops::Range;

mod modals;

pub(super) fn read(sentence: &Words) -> Option<Clause> {
    // What a lead-in does, its last clause says: ……，认识到…，谨宣告：
    if sentence.ends_with([':', '：']) {
        let body = sentence.trim_end_matches([':', '：']);
        let last = body.rfind(COMMAS).map_or(0, |at| at + 1);
        let last = (last..=body.len()).find(|at| body.is_char_boundary(*at))?;
        if let Some(found) = read_from(sentence, last) {
            let after = sentence.get(found.cue.end..).unwrap_or_default();
            // 他们商定如下：what follows is promised, and not here.
            let alone = after.trim_end_matches([':', '：']) == "如下";
            if alone && found.act == Some(Force::Commitment) {
                return None;
            }
            return (!super::openings::holds_formula(after) || found.act.is_some_and(asks))
                .then_some(found);
        }
        // 总检察长们认为，有必要在下列方面合作：the last clause is what they hold.
        let comma = body
            .get(..last)
            .unwrap_or_default()
            .trim_end_matches(COMMAS)
            .len();
        if let Some(found) = read_from(sentence, 0).filter(|found| found.cue.end == comma) {
            return Some(found);
        }
        // 我们承诺，在五年内：an adverbial may follow; any other clause is what leads in.
        let adverbial = [
            "在", "于", "於", "以", "为", "為", "就", "从", "從", "今后", "今後",
        ];
        let clause = body.get(last..).unwrap_or_default().trim_start();
        let adverbial = last == 0 || adverbial.iter().any(|word| clause.starts_with(word));
        if super::openings::opens(sentence).is_some() || !adverbial {
            return None;
        }
    }
    read_from(sentence, 0)
}

/// Whether what is asked for or promised may be announced: 呼吁达成如下共识.
fn asks(act: Force) -> bool {
    matches!(act, Force::Commitment | Force::Call)
}

fn read_from(sentence: &Words, from: usize) -> Option<Clause> {
    let modal = first_cue(sentence, &MODALS, from);
    let acts = [
        reaffirmed(sentence, from),
        first_cue(sentence, &ACTS, from),
        will(sentence, from),
        right(sentence, from),
        thanks(sentence, from),
    ];
    let act = acts
        .into_iter()
        .flatten()
        .min_by_key(|(range, _)| range.start);
    match (modal, act) {
        (Some((modal, may)), Some((act, force)))
            if modal.end <= act.start
                && sentence.get(modal.end..act.start).is_some_and(|t| {
                    // 应当应客人要求说明: on whose request, and no call.
                    let invited = t.starts_with(['应', '應']);
                    t.chars().count() <= 4 && !t.contains(COMMAS) && !invited
                }) =>
        {
            // 协会应当支持会员: a duty to support, and no call.
            match force {
                Force::Call => Some(clause(sentence, None, may, modal)),
                _ => Some(clause(sentence, Some(force), may, modal.start..act.end)),
            }
        }
        (Some((modal, may)), act)
            if act.as_ref().is_none_or(|(act, _)| modal.start < act.start) =>
        {
            Some(clause(sentence, None, may, modal))
        }
        // 双方重申，任何一方不得…: what is stressed is what must not be done.
        (Some((modal, may)), Some((act, Force::Recognition | Force::Call)))
            if is_stressed(sentence, &act, &modal) =>
        {
            Some(clause(sentence, None, may, modal))
        }
        (_, Some((act, force))) => Some(clause(sentence, Some(force), &[], act)),
        _ => None,
    }
}

/// 强调，各国法院应当…: a verb of stress, and nothing but a subject before the modal.
fn is_stressed(sentence: &str, act: &Range<usize>, modal: &Range<usize>) -> bool {
    const STRESS: &[&str] = &[
        "强调", "強調", "重申", "指出", "认为", "認為", "申明", "主张", "主張", "相信", "确认",
        "確認",
    ];
    let before = sentence.get(..act.start).unwrap_or_default();
    let verb = sentence.get(act.clone()).unwrap_or_default();
    let between = sentence.get(act.end..modal.start).unwrap_or_default();
    let subject = between.trim_start_matches(['，', ',', '：', ':', ' ']);
    let who = without_adverbs(subject);
    // What is said by the way stands in a further clause, or without a pause.
    let apart = subject.len() < between.len();
    let first = !before.contains(COMMAS) && (apart || between.is_empty());
    first
        && STRESS.iter().any(|stress| verb.ends_with(stress))
        && !subject.contains(COMMAS)
        // 一致认为应当加强合作
        && (subject.is_empty()
            || party::ends_name(who)
            || who.ends_with("一方")
            // 船长在能见度不足时不得开航
            || party::doer(sentence, modal.start - subject.len()..modal.start).is_some())
}

fn first_cue<T: Copy + Sync>(
    sentence: &Words,
    cues: &Phrases<Cue<T>>,
    from: usize,
) -> Option<(Range<usize>, T)> {
    let meant = |range: &Range<usize>, cue: &Cue<T>| {
        !cue.unless.iter().any(|word| covers(sentence, word, range))
            && !is_subordinate(sentence, range.start)
            && !in_title(sentence, range.start)
            && match cue.stands {
                Stands::Anywhere => true,
                Stands::Modal => {
                    !is_invitation(sentence, range)
                        && !in_predicate(sentence, range)
                        && !copes(sentence, range)
                }
                Stands::Must => is_duty(sentence, range),
                Stands::Verb => is_verb(sentence, range),
                Stands::MainVerb => is_main_verb(sentence, range),
            }
    };
    let (range, cue) = cues.any(sentence, from, meant)?;
    Some((range, cue.means))
}

/// Whether a word stands across a range or a part of it.
fn covers(sentence: &str, word: &str, range: &Range<usize>) -> bool {
    let from = (range.start + 1).saturating_sub(word.len());
    let end = sentence.len().min(range.end + word.len() - 1);
    let around = sentence.as_bytes().get(from..end).unwrap_or_default();
    let word = word.as_bytes();
    // Most places differ in the first character, which is told without a call.
    let mut places = around.windows(word.len().max(1));
    places.any(|place| place.first_chunk::<3>() == word.first_chunk() && place == word)
}

/// 呼吁[和支持], 鼓励[并支持]: a second verb of the same kind.
fn with_second_verb(sentence: &str, cue: Range<usize>) -> Range<usize> {
    const SECOND: &[&str] = &[
        "支持", "鼓励", "鼓勵", "敦促", "呼吁", "呼籲", "倡导", "倡導", "推动", "推動", "邀请",
        "邀請", "欢迎", "歡迎", "要求", "建议", "建議", "号召", "號召",
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

fn clause(
    sentence: &str,
    act: Option<Force>,
    modal: &'static [Force],
    cue: Range<usize>,
) -> Clause {
    let cue = match act {
        Some(Force::Call) => with_second_verb(sentence, cue),
        _ => cue,
    };
    let marks = ['。', '；', ';', '.', '！', '：', ':', '，', ',', '了'];
    let end = sentence.len();
    let after = some(trim(sentence, cue.end..end, &marks[..9])).map(|after| {
        // 认为，…; 了解了…: the mark is none of the matter.
        let start = trim(sentence, after.clone(), &marks).start;
        start.min(after.end)..after.end
    });
    let (speaker, subject) = subject(sentence, &cue, !modal.is_empty());
    let mut clause = Clause {
        act,
        modal,
        cue: cue.clone(),
        speaker: speaker.clone(),
        ..Clause::default()
    };
    let words = sentence.get(cue.clone()).unwrap_or_default();
    match act {
        Some(Force::Recognition) if modal.is_empty() => {
            if PREDICATES.iter().any(|(word, _)| words.ends_with(word)) {
                clause.speaker = None;
                clause.matter = topic_of(sentence, cue.start);
            } else {
                clause.speaker = speaker.or(subject);
                clause.matter = after;
            }
        }
        Some(Force::Appreciation) => {
            // 我们向为…的人们致敬: not all of it speaks.
            let starts = party::speaker(sentence);
            let to = sentence.get(starts..).unwrap_or_default();
            clause.speaker = match starts > 0 && to.starts_with(['向', '对', '對']) {
                true => some(0..starts),
                false => speaker.or(subject),
            };
            (clause.addressee, clause.matter) = thanked(sentence, &cue, after);
        }
        Some(Force::Call) => {
            clause.speaker = speaker.or(subject);
            // To support or welcome somebody asks nobody for anything.
            let backs = ["支持", "欢迎", "歡迎"];
            if backs.iter().any(|word| words.ends_with(word)) && !words.contains(['和', '并', '並'])
            {
                clause.action = after;
            } else {
                (clause.addressee, clause.action) = called(sentence, after);
            }
        }
        // 各国有权…: who has a right neither speaks nor is addressed.
        Some(Force::Right) => {
            clause.speaker = speaker.filter(|range| {
                let words = sentence.get(range.clone());
                matches!(words, Some("我们" | "我們"))
            });
            clause.action = after;
        }
        _ => {
            // 不应收费: what is to be done is not to charge.
            let not = words.starts_with("不应") || words.starts_with("不應");
            clause.action = match (not, after) {
                (true, Some(after)) => Some(cue.start..after.end),
                (_, after) => after,
            };
            // 禁止仲裁员与…接触: who must not stands after it.
            let bans = ["禁止", "严禁", "嚴禁", "建议", "建議"];
            if bans.iter().any(|word| words.ends_with(word)) {
                (clause.addressee, clause.action) = called(sentence, clause.action.take());
            } else if modal.is_empty() {
                // Without a modal the subject speaks for itself.
                clause.speaker = speaker.or(subject);
            } else if speaker.is_none() && modal != [Force::Right] {
                clause.addressee = subject;
            }
        }
    }
    clause
}

/// [保险人][公布保险条款]: who is called on, and to do what.
fn called(
    sentence: &str,
    after: Option<Range<usize>>,
) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let Some(after) = after else {
        return (None, None);
    };
    let text = sentence.get(after.clone()).unwrap_or_default();
    // 我们倡议，…: what follows is a sentence, and only a plain name is one to ask.
    let apart = sentence
        .get(..after.start)
        .is_some_and(|before| before.ends_with(COMMAS));
    let named = match apart {
        true => match party::plain(text) {
            // 各成员国医疗机构加强…: more than 各成员国.
            plain if begins_action(text.get(plain..).unwrap_or_default()) => plain,
            0 => 0,
            plain => party::name(text).max(plain),
        },
        // 鼓励“经认证的经营者”互认: what is quoted is nobody, but “一带一路”参与方 is.
        false => {
            let name = party::name(text);
            let quoted = text.starts_with(['“', '「']);
            let closed = text
                .get(..name)
                .is_some_and(|name| name.contains(['”', '」']));
            if quoted && !closed { 0 } else { name }
        }
    };
    let split = after.start + named;
    let whom = sentence.get(after.start..split).unwrap_or_default();
    let whom = some(after.start..split).filter(|_| !party::is_anybody(whom));
    (whom, some(trim(sentence, split..after.end, &[])))
}

/// The speaker of a sentence, and who acts in the clause of its cue; before a modal also
/// in the clause ahead: 各国在审理案件时，应….
fn subject(
    sentence: &str,
    cue: &Range<usize>,
    modal: bool,
) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let mut subject = None;
    let mut ahead = sentence.get(..cue.start);
    for _ in 0..if modal { 4 } else { 1 } {
        let Some(before) = ahead else { break };
        let words = last_piece(before, COMMAS);
        let from = before.len() - words.len();
        ahead = before.get(..from).and_then(without_last);
        let words = without_adverbs(words.trim());
        subject = party::doer(sentence, from..before.len());
        // 法院，特别是海事法院，应…: who acts stands further ahead.
        let narrows = ["特别是", "特別是", "尤其是", "包括"];
        let narrows = narrows.iter().any(|word| words.starts_with(word)) && subject.is_some();
        if !(words.is_empty() || narrows) {
            break;
        }
    }
    let first = |range: &Range<usize>| {
        let words = sentence.get(range.clone()).unwrap_or_default();
        matches!(words, "我们" | "我們")
    };
    let starts = party::speaker(sentence);
    let speaker = match &subject {
        Some(range) if first(range) => Some(range.clone()),
        Some(_) => None,
        None => some(0..starts),
    };
    (speaker, subject)
}

/// A text without its last character; none where it has no character.
fn without_last(text: &str) -> Option<&str> {
    let mut chars = text.chars();
    chars.next_back().map(|_| chars.as_str())
}

/// 有力高效执行,对于…具有重大意义: what comes first.
fn topic_of(sentence: &str, cue: usize) -> Option<Range<usize>> {
    let first = first_piece(sentence, COMMAS);
    let text = sentence.get(..first.len().min(cue))?;
    let end =
        first_of(text, &["对于", "對於", "对", "對"], 3).map_or(text.len(), |(at, _)| at.start);
    some(trim(sentence, 0..end, &[]))
}

#[cfg(test)]
mod tests;
