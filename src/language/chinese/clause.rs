//! What a Chinese sentence does: its modal, its main verb, who acts and what on.

use super::super::Clause;
use super::super::phrases::{Phrases, Sought};
use super::super::scan::{begins_with, some};
use super::acts::ACTS;
use super::cues::{Cue, DUTY, MODALS, Stands};
use super::subordinate::is_subordinate;
use super::thanks::thanks;
use super::verbs::{in_theme, in_title, is_main_verb, is_verb, without_adverbs};
use super::will::{reaffirmed, right, will};
use super::{COMMAS, Words, party};
use crate::model::Force;
use filled::{Said, filled};
use modals::{copes, in_predicate, invites_guest, is_duty, is_invitation};
use std::ops::Range;

mod called;
mod duty;
mod filled;
mod modals;
mod recalled;
mod subject;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&duty::DUTIES, &modals::INVITES];

pub(super) fn read(sentence: &Words) -> Option<Clause> {
    if sentence.ends_with([':', '：']) {
        return lead_in(sentence);
    }
    read_from(sentence, 0)
}

/// What a lead-in does, its last clause says: ……，认识到…，谨宣告：
fn lead_in(sentence: &Words) -> Option<Clause> {
    let body = sentence.trim_end_matches([':', '：']);
    let last = body.rfind(COMMAS).map_or(0, |at| at + 1);
    let last = (last..=body.len()).find(|at| body.is_char_boundary(*at))?;
    if let Some(found) = read_from(sentence, last) {
        return Some(found).filter(|found| leads_in(sentence, found));
    }
    // 总检察长们认为，有必要在下列方面合作：the last clause is what they hold.
    let whole = read_from(sentence, 0);
    let held = body.get(..last).unwrap_or_default();
    let comma = held.trim_end_matches(COMMAS).len();
    if whole.as_ref().is_some_and(|found| found.cue.end == comma) {
        return whole;
    }
    let further = last > 0 && !is_adverbial(body.get(last..).unwrap_or_default());
    match further || super::openings::opens(sentence).is_some() {
        true => None,
        false => whole,
    }
}

/// Whether the last clause of a lead-in says what follows: 呼吁达成如下共识, but not
/// 他们商定如下, where what follows is promised, and not here.
fn leads_in(sentence: &str, found: &Clause) -> bool {
    let after = sentence.get(found.cue.end..).unwrap_or_default();
    let alone = after.trim_end_matches([':', '：']) == "如下";
    // 双方同意发表公报如下: it is issued.
    let issues = ["发表", "發表", "发布", "發布", "發佈", "公布", "公佈"];
    let issued = issues.iter().any(|verb| after.starts_with(verb));
    let promised = (alone || issued) && found.act == Some(Force::Commitment);
    !promised && (!super::openings::holds_formula(after) || found.act.is_some_and(asks))
}

/// 我们承诺，[在五年内]：an adverbial may follow; any other clause is what leads in.
fn is_adverbial(clause: &str) -> bool {
    let words = [
        "在", "于", "於", "以", "为", "為", "就", "从", "從", "今后", "今後",
    ];
    let clause = clause.trim_start();
    words.iter().any(|word| clause.starts_with(word))
}

/// Whether what is asked for or promised may be announced: 呼吁达成如下共识.
fn asks(act: Force) -> bool {
    matches!(act, Force::Commitment | Force::Call)
}

/// What the words from a place on do: by their modal, or by the first verb of an act.
fn read_from(sentence: &Words, from: usize) -> Option<Clause> {
    let modal = first_cue(sentence, &MODALS, from);
    let modal = modal.or_else(|| Some((duty::duty(sentence, from)?, DUTY)));
    let act = first_act(sentence, from);
    let by_modal = |modal: &'static [Force], cue| Said {
        act: None,
        modal,
        cue,
    };
    let said = match (modal, act) {
        (Some((modal, may)), Some((act, force))) if helps(sentence, &modal, &act) => {
            // 协会应当支持会员: a duty to support, and no call.
            match force {
                Force::Call => by_modal(may, modal),
                _ => Said {
                    act: Some(force),
                    modal: may,
                    cue: modal.start..act.end,
                },
            }
        }
        (Some((modal, may)), act)
            if act.as_ref().is_none_or(|(act, _)| modal.start < act.start) =>
        {
            by_modal(may, modal)
        }
        // 双方重申，任何一方不得…: what is stressed is what must not be done.
        (Some((modal, may)), Some((act, Force::Recognition | Force::Call)))
            if is_stressed(sentence, &act, &modal) =>
        {
            let mut clause = filled(sentence, by_modal(may, modal));
            // 双方强调[各国]应当合作: who ought to stands behind the verb.
            let whom = clause.addressee.take();
            clause.addressee = whom.and_then(|whom| some(whom.start.max(act.end)..whom.end));
            return Some(clause);
        }
        (_, Some((act, force))) => Said {
            act: Some(force),
            modal: &[],
            cue: act,
        },
        _ => return None,
    };
    Some(filled(sentence, said))
}

/// The first words that do something by being said: 重申, 呼吁, 将, 有权, 表示感谢.
fn first_act(sentence: &Words, from: usize) -> Option<(Range<usize>, Force)> {
    let first = plain_act(sentence, from)?;
    let then = || {
        let next = plain_act(sentence, first.0.end)?;
        recalled::yields(sentence, &first, &next).then_some(next)
    };
    Some(match recalled::is_by_the_way(sentence, &first.0) {
        true => then().unwrap_or(first),
        false => first,
    })
}

/// The same, whatever is done after it.
fn plain_act(sentence: &Words, from: usize) -> Option<(Range<usize>, Force)> {
    let acts = [
        reaffirmed(sentence, from),
        first_cue(sentence, &ACTS, from),
        will(sentence, from),
        right(sentence, from),
        thanks(sentence, from),
    ];
    let acts = acts.into_iter().flatten();
    acts.min_by_key(|(range, _)| range.start)
}

/// [应当]积极[支持]: whether a modal is the modal of a verb.
fn helps(sentence: &str, modal: &Range<usize>, act: &Range<usize>) -> bool {
    let near = |between: &str| {
        // 应当应客人要求说明: on whose request, and no call.
        let invited = between.starts_with(['应', '應']);
        between.chars().count() <= 4 && !between.contains(COMMAS) && !invited
    };
    modal.end <= act.start && sentence.get(modal.end..act.start).is_some_and(near)
}

/// 强调，各国法院应当…: a verb of stress, and nothing but a subject before the modal.
fn is_stressed(sentence: &str, act: &Range<usize>, modal: &Range<usize>) -> bool {
    const STRESS: &[&str] = &[
        "强调", "強調", "重申", "指出", "认为", "認為", "認爲", "申明", "主张", "主張", "相信",
        "确认", "確認",
    ];
    let before = sentence.get(..act.start).unwrap_or_default();
    let verb = sentence.get(act.clone()).unwrap_or_default();
    let between = sentence.get(act.end..modal.start).unwrap_or_default();
    let subject = between.trim_start_matches(['，', ',', '：', ':', ' ']);
    let who = without_adverbs(subject);
    // What is said by the way stands in a further clause, or without a pause.
    let apart = subject.len() < between.len();
    // 强调各国应当合作, but not 强调各国应当合作的重要性.
    let named = party::ends_name(who) && !sentence.trim_end_matches('。').ends_with('性');
    let first = !before.contains(COMMAS) && (apart || between.is_empty() || named);
    first
        && STRESS.iter().any(|stress| verb.ends_with(stress))
        && !subject.contains(COMMAS)
        // 一致认为应当加强合作
        && (subject.is_empty()
            || party::ends_name(who)
            || who.ends_with("一方")
            // 强调，休渔期间应当发放补贴
            || apart && ["期间", "期間"].iter().any(|end| who.ends_with(end))
            // 船长在能见度不足时不得开航
            || party::doer(sentence, modal.start - subject.len()..modal.start).is_some())
}

fn first_cue<T: Copy + Sync>(
    sentence: &Words,
    cues: &Phrases<Cue<T>>,
    from: usize,
) -> Option<(Range<usize>, T)> {
    let meant = |range: &Range<usize>, cue: &Cue<T>| {
        !covers(sentence, cue.unless, range)
            && !is_subordinate(sentence, range.start)
            && !in_title(sentence, range.start)
            && !in_theme(sentence, range.start)
            && match cue.stands {
                Stands::Anywhere => true,
                Stands::Predicate => {
                    let after = sentence.get(range.end..).unwrap_or_default();
                    !after.starts_with('的')
                }
                Stands::Modal => {
                    !is_invitation(sentence, range)
                        && !in_predicate(sentence, range)
                        && !copes(sentence, range)
                }
                Stands::Must => is_duty(sentence, range),
                Stands::Verb => is_verb(sentence, range),
                Stands::MainVerb => {
                    is_main_verb(sentence, range) && !invites_guest(sentence, range)
                }
            }
    };
    let (range, cue) = cues.any(sentence, from, meant)?;
    Some((range, cue.means))
}

/// Whether one of several words stands across a range or a part of it.
fn covers(sentence: &str, words: &[&str], range: &Range<usize>) -> bool {
    let Some(longest) = words.iter().map(|word| word.len()).max() else {
        return false;
    };
    let from = (range.start + 1).saturating_sub(longest);
    let mut places = (from..range.end).filter_map(|at| Some((at, sentence.get(at..)?.as_bytes())));
    places.any(|(at, rest)| {
        let ahead = range.start.saturating_sub(at);
        let stands = |word: &&str| word.len() > ahead && begins_with(rest, word.as_bytes());
        words.iter().any(stands)
    })
}

#[cfg(test)]
mod tests;
