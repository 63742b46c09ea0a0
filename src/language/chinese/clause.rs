//! What a Chinese sentence does: its modal, its main verb, who acts and what on.

use super::super::Clause;
use super::super::phrases::Phrases;
use super::super::scan::{first_of, pieces, some, trim};
use super::Words;
use super::cues::{ACTS, Cue, MODALS, SPEAKERS};
use super::subordinate::is_subordinate;
use super::thanks::thanks;
use super::{COMMAS, party};
use crate::model::Force;
use std::ops::Range;

pub(super) fn read(sentence: &Words) -> Option<Clause> {
    let modal = first_cue(sentence, &MODALS);
    let act = [first_cue(sentence, &ACTS), will(sentence), thanks(sentence)]
        .into_iter()
        .flatten()
        .min_by_key(|(range, _)| range.start);
    match (modal, act) {
        (Some((modal, may)), Some((act, force)))
            if modal.end <= act.start
                && sentence
                    .get(modal.end..act.start)
                    .is_some_and(|t| t.chars().count() <= 4 && !t.contains(COMMAS)) =>
        {
            Some(clause(sentence, Some(force), may, modal.start..act.end))
        }
        (Some((modal, may)), act)
            if act.as_ref().is_none_or(|(act, _)| modal.start < act.start) =>
        {
            Some(clause(sentence, None, may, modal))
        }
        (_, Some((act, force))) => Some(clause(sentence, Some(force), &[], act)),
        _ => None,
    }
}

fn first_cue<T: Copy>(sentence: &Words, cues: &Phrases<Cue<T>>) -> Option<(Range<usize>, T)> {
    let meant = |range: &Range<usize>, cue: &Cue<T>| {
        !cue.unless.iter().any(|word| covers(sentence, word, range))
            && !is_subordinate(sentence, range.start)
    };
    let (range, cue) = cues.any(sentence, 0, meant)?;
    Some((range, cue.means))
}

/// Verbs that what stands after an object-marking 将 leads to.
static OBJECT_VERBS: Phrases<&str> = Phrases::new(&[
    "交给", "交給", "交由", "纳入", "納入", "作为", "作為", "视为", "視為", "列入", "提交", "转交",
    "轉交", "用于", "用於", "汇编", "彙編", "译成", "譯成",
]);

/// 各国法院将每年会晤: 将 between somebody and what they do. (将 before a thing only
/// marks the object.)
fn will(sentence: &Words) -> Option<(Range<usize>, Force)> {
    static WILL: Phrases<&str> = Phrases::new(&["将", "將"]);
    let promises = |will: &Range<usize>, _: &&str| {
        let before = sentence.get(..will.start).unwrap_or_default();
        let after = sentence.get(will.end..).unwrap_or_default();
        let speaker = ["我们", "我們", "各方", "双方", "雙方"]
            .iter()
            .any(|speaker| before.ends_with(speaker));
        let clause = after.split(COMMAS).next().unwrap_or_default();
        // 将文件交给…: a thing, and what is done with it.
        let marks = OBJECT_VERBS.first_in(clause, 0).is_some() && !party::begins_action(after);
        party::ends_name(before) && party::begins_action(after) || speaker && !marks
    };
    let (will, _) = WILL.any(sentence, 0, promises)?;
    Some((will, Force::Commitment))
}

/// Whether a word stands across a range or a part of it.
fn covers(sentence: &str, word: &str, range: &Range<usize>) -> bool {
    (range.start.saturating_sub(word.len())..range.end).any(|at| {
        at + word.len() > range.start
            && sentence
                .get(at..)
                .is_some_and(|rest| rest.starts_with(word))
    })
}

fn clause(
    sentence: &str,
    act: Option<Force>,
    modal: &'static [Force],
    cue: Range<usize>,
) -> Clause {
    let end = ['。', '；', ';', '.', '！', '：', ':'];
    let after = some(trim(sentence, cue.end..sentence.len(), &end));
    let (speaker, subject) = subject(sentence, &cue);
    let mut clause = Clause {
        act,
        modal,
        cue: cue.clone(),
        speaker: speaker.clone(),
        ..Clause::default()
    };
    match act {
        Some(Force::Recognition) if modal.is_empty() => {
            if sentence
                .get(cue)
                .is_some_and(|words| words.contains("意义") || words.contains("意義"))
            {
                clause.speaker = None;
                clause.matter = topic_of(sentence);
            } else {
                clause.matter = after;
            }
        }
        Some(Force::Appreciation) => {
            (clause.addressee, clause.matter) = thanked(sentence, cue.start)
        }
        Some(Force::Call) => {
            let words = sentence.get(cue.clone()).unwrap_or_default();
            // To support or welcome somebody asks nobody for anything.
            if words.ends_with("支持") || words.ends_with("欢迎") || words.ends_with("歡迎") {
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
            let not = sentence
                .get(cue.clone())
                .is_some_and(|c| c.starts_with("不应") || c.starts_with("不應"));
            clause.action = match (not, after) {
                (true, Some(after)) => Some(cue.start..after.end),
                (_, after) => after,
            };
            if speaker.is_none() {
                // 禁止仲裁员与…接触: who must not stands after it.
                let bans = matches!(sentence.get(cue.clone()), Some("禁止" | "建议" | "建議"));
                // Without a modal the subject speaks for itself.
                if bans {
                    (clause.addressee, clause.action) = called(sentence, clause.action.take());
                } else if modal.is_empty() {
                    clause.speaker = subject;
                } else {
                    clause.addressee = subject;
                }
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
    let split = after.start + party::name(text);
    if split == after.end {
        return (Some(after), None);
    }
    (some(after.start..split), some(split..after.end))
}

/// The speaker a sentence begins with, and the words before the cue in its clause.
fn subject(sentence: &str, cue: &Range<usize>) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let speaker = SPEAKERS
        .iter()
        .find(|speaker| sentence.starts_with(**speaker))
        .map(|speaker| 0..speaker.len());
    let chunk = pieces(sentence, 0..cue.start, COMMAS)
        .pop()
        .unwrap_or(0..cue.start);
    let mut subject = trim(sentence, chunk, &[]);
    for adverb in [
        "都",
        "均",
        "也",
        "还",
        "還",
        "并",
        "並",
        "亦",
        "共同",
        "进一步",
        "進一步",
        "积极",
        "積極",
    ] {
        if let Some(head) = sentence
            .get(subject.clone())
            .and_then(|text| text.strip_suffix(adverb))
        {
            subject.end = subject.start + head.len();
        }
    }
    // 任何人不得…: everybody is nobody in particular.
    let anybody = sentence
        .get(subject.clone())
        .is_some_and(|text| text.starts_with("任何"));
    (speaker, some(subject).filter(|_| !anybody))
}

/// 有力高效执行,对于…具有重大意义: what comes first.
fn topic_of(sentence: &str) -> Option<Range<usize>> {
    let first = pieces(sentence, 0..sentence.len(), COMMAS).first()?.clone();
    let text = sentence.get(first.clone())?;
    let end = first_of(text, &["对于", "對於", "对", "對", "具有"], 3)
        .map_or(text.len(), |(at, _)| at.start);
    some(trim(sentence, 0..end, &[]))
}

/// 对[中国最高人民法院][召开本次会议]表示赞赏.
fn thanked(sentence: &str, cue: usize) -> (Option<Range<usize>>, Option<Range<usize>>) {
    static DEEDS: Phrases<&str> = Phrases::new(&[
        "召开", "召開", "举办", "舉辦", "主办", "主辦", "承办", "承辦", "组织", "組織", "筹备",
        "籌備", "提供", "给予", "給予", "所作", "所做", "付出", "为", "為", "在",
    ]);
    let Some(before) = sentence.get(..cue) else {
        return (None, None);
    };
    let Some((to, _)) = first_of(before, &["对", "對", "向"], 0) else {
        return (None, None);
    };
    let end = trim(sentence, to.end..cue, &[]).end;
    match DEEDS.first_in(before, to.end) {
        Some((deed, _)) if deed.start > to.end => (some(to.end..deed.start), some(deed.start..end)),
        _ => (some(to.end..end), None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::cues::OUGHT;
    use super::*;

    fn parts(sentence: &str) -> (Option<Force>, &'static [Force], [Option<&str>; 4]) {
        let clause = read(&sentence.into()).unwrap_or_else(|| panic!("{sentence} has a cue"));
        let text = |range: Option<Range<usize>>| range.map(|range| &sentence[range]);
        (
            clause.act,
            clause.modal,
            [
                clause.speaker,
                clause.addressee,
                clause.action,
                clause.matter,
            ]
            .map(text),
        )
    }

    #[test]
    fn a_commitment_put_with_a_modal() {
        assert_eq!(
            parts("各法院应致力于推动合作。"),
            (
                Some(Force::Commitment),
                OUGHT,
                [None, Some("各法院"), Some("推动合作"), None]
            )
        );
    }

    #[test]
    fn thanks() {
        assert_eq!(
            parts("与会代表对某国高等法院召开本次会议表示赞赏。").2,
            [
                Some("与会代表"),
                Some("某国高等法院"),
                None,
                Some("召开本次会议")
            ]
        );
    }

    #[test]
    fn recognition() {
        assert_eq!(
            parts("高效执行，对于维护权威，都具有重大意义。").2,
            [None, None, None, Some("高效执行")]
        );
        assert_eq!(
            parts("与会代表通过会议,深入了解了改革的成就。").2,
            [Some("与会代表"), None, None, Some("改革的成就")]
        );
    }

    #[test]
    fn false_friends() {
        for sentence in [
            "代表应邀出席。",
            "所有权受保护。",
            "法律适应社会。",
            "相应措施有效。",
            "共同的愿景",
        ] {
            assert_eq!(read(&sentence.into()), None, "{sentence}");
        }
        assert_eq!(
            parts("我们应邀出席，各国不得干涉。").1,
            [Force::Prohibition]
        );
    }
}
