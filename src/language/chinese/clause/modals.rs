//! Words that look like a modal and lay nothing down: 应对挑战, 应某国邀请, 必须担当的责任.

use super::super::super::phrases::Phrases;
use super::super::verbs::{begins_action, clause_after, clause_before, without_adverbs};
use super::super::{Words, party};
use std::ops::Range;

/// 应对挑战: to cope with something is no duty.
pub(super) fn copes(sentence: &str, range: &Range<usize>) -> bool {
    let ought = matches!(sentence.get(range.clone()), Some("应" | "應"));
    ought
        && clause_after(sentence, range.end).starts_with(['对', '對'])
        && !deals_with(sentence, range.end)
}

/// 海关应[对货物优先验放]: what ought to be done is done to something.
fn deals_with(sentence: &str, at: usize) -> bool {
    const DONE: &[&str] = &[
        "进行", "進行", "予以", "给予", "給予", "加以", "作出", "做出", "优先", "優先", "实施",
        "實施", "采取", "採取", "开展", "開展", "保持", "负责", "負責", "承担", "承擔", "提供",
        "实行", "實行", "保密", "负有", "負有",
    ];
    let after = clause_after(sentence, at);
    let before = without_adverbs(clause_before(sentence, at));
    let before = before.trim_end_matches(['应', '應']);
    DONE.iter().any(|done| after.contains(done)) && (party::ends_name(before) || before.is_empty())
}

/// 也是青年必须担当的责任: a duty that is only named.
pub(super) fn in_predicate(sentence: &str, range: &Range<usize>) -> bool {
    let before = clause_before(sentence, range.start);
    let is = before
        .find('是')
        .map(|at| before.get(at..).unwrap_or_default());
    // 是否, 于是, 但是, 总是 and 凡是 say nothing of what somebody is.
    let other = ["是否", "是以"];
    let joints = [
        "于是", "於是", "但是", "总是", "總是", "凡是", "可是", "还是", "還是", "若是",
    ];
    is.is_some_and(|rest| !other.iter().any(|word| rest.starts_with(word)))
        && !joints.iter().any(|word| before.contains(word))
        && clause_after(sentence, range.end).contains('的')
        && !clause_after(sentence, range.end).starts_with('是')
}

/// 应某国外交部邀请，…: no duty.
pub(super) fn is_invitation(sentence: &Words, range: &Range<usize>) -> bool {
    let after = clause_after(sentence, range.end);
    // Most sentences invite nobody.
    let invites = INVITES.first_of(sentence, range.end).is_some();
    let asked = [
        "邀请", "邀請", "之邀", "请求", "請求", "要求", "提议", "提議",
    ];
    let asked = asked.iter().any(|word| after.ends_with(word));
    // 华盛顿1应某国总统邀请: a number of which the mark was lost.
    let before = clause_before(sentence, range.start).trim();
    let begins = before.is_empty() || before.ends_with(|c: char| c.is_ascii_digit());
    asked && begins || invites && is_guest(after)
}

/// 会员应某国政府[邀请]举行会议: a verb that asks nobody here.
pub(super) fn invites_guest(sentence: &str, verb: &Range<usize>) -> bool {
    let words = sentence.get(verb.clone()).unwrap_or_default();
    if !matches!(words, "邀请" | "邀請") {
        return false;
    }
    let before = clause_before(sentence, verb.start);
    let ought = before.rfind(['应', '應']);
    ought.is_some_and(|at| {
        let from = verb.start - before.len() + at + '应'.len_utf8();
        is_guest(clause_after(sentence, from))
    })
}

/// What is done with a guest.
pub(super) static INVITES: Phrases<&str> = Phrases::new(&["邀请", "邀請"]);

/// 会员应[某国政府邀请举行会议]: on whose invitation; but 各国应邀请专家.
fn is_guest(after: &str) -> bool {
    const CAME: &[&str] = &[
        "举行", "舉行", "召开", "召開", "出席", "参加", "參加", "访问", "訪問", "来", "來", "赴",
        "率", "于", "於", "在", "到",
    ];
    let mut invited = INVITES.all().iter();
    let parts = invited.find_map(|word| after.split_once(word));
    parts.is_some_and(|(host, then)| {
        let by = host.starts_with(['由', '向', '与', '與', '和', '对', '對', '经', '經']);
        !by && party::ends_name(host) && CAME.iter().any(|came| then.starts_with(came))
    })
}

/// 各国要加强…: 要 between somebody and what they do.
pub(super) fn is_duty(sentence: &str, range: &Range<usize>) -> bool {
    let before = without_adverbs(clause_before(sentence, range.start));
    // 企业间要互相监督
    let before = before.trim_end_matches(['间', '間']).trim_end_matches('之');
    let after = sentence.get(range.end..).unwrap_or_default();
    // 要加强保护: nobody is named.
    let first = range.start == 0 && sentence.starts_with(['要', '需']);
    // 法院在审理案件时，可以邀请专家
    let ahead = || {
        let comma = sentence
            .get(..range.start)
            .and_then(|t| t.strip_suffix(['，', ',']));
        let clause = comma.map(|t| clause_before(sentence, t.len()).trim());
        clause.is_some_and(|clause| {
            clause.ends_with(['时', '時', '后', '後', '前', '中']) && party::name(clause) > 0
        })
    };
    let told = first || party::ends_name(before) || before.is_empty() && ahead();
    // 要大力倡导, 要做宣传者
    let how = ["大力", "全力", "自觉", "自覺"];
    let how = how.iter().find_map(|how| after.strip_prefix(how));
    let deed = how.unwrap_or(after);
    (told || is_topic(sentence, range)) && (begins_action(deed) || deed.starts_with('做'))
}

/// 湖泊治理[要]以流域为单元: a thing that begins the sentence, and what ought to be done.
fn is_topic(sentence: &str, range: &Range<usize>) -> bool {
    /// In characters.
    const THING: std::ops::RangeInclusive<usize> = 2..=8;
    if range.start > 3 * THING.end() {
        return false;
    }
    let thing = sentence.get(..range.start).unwrap_or_default();
    let word = sentence.get(range.clone());
    let plain = |c: char| {
        c > '\u{2E80}' && !"，。；：、的了是不将將会會还還就只也都在我你他她它这這".contains(c)
    };
    word == Some("要") && THING.contains(&thing.chars().count()) && thing.chars().all(plain)
}
