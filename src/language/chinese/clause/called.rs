//! Who is called on, and to do what.

use super::super::super::scan::{some, trim};
use super::super::verbs::begins_action;
use super::super::{COMMAS, party};
use std::ops::Range;

/// [保险人][公布保险条款]: who is called on, and to do what.
pub(super) fn called(
    sentence: &str,
    after: Option<Range<usize>>,
) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let Some(after) = after else {
        return (None, None);
    };
    let text = sentence.get(after.clone()).unwrap_or_default();
    let apart = sentence
        .get(..after.start)
        .is_some_and(|before| before.ends_with(COMMAS));
    let named = match apart {
        true => apart_name(text).max(match asks_somebody(sentence, after.start) {
            true => doer(text),
            false => 0,
        }),
        false => near_name(text).max(last_name(sentence, text)),
    };
    let split = after.start + named;
    let whom = sentence.get(after.start..split).unwrap_or_default();
    let whom = some(after.start..split).filter(|_| !party::is_anybody(whom));
    (whom, some(trim(sentence, split..after.end, &[])))
}

/// 我们倡议，[各国]…: what follows is a sentence, and only a plain name is one to ask.
fn apart_name(text: &str) -> usize {
    if let Some(named) = bound(text) {
        return named;
    }
    match party::plain(text) {
        // 各成员国医疗机构加强…: more than 各成员国.
        plain if begins_action(text.get(plain..).unwrap_or_default()) => plain,
        0 => 0,
        plain => party::name(text).max(plain),
    }
}

/// 呼吁[世界各国]：who is called on, where all that follows is to do it.
fn last_name(sentence: &str, text: &str) -> usize {
    /// The longest name, in bytes.
    const LONGEST: usize = 60;
    let name = sentence.ends_with([':', '：'])
        && text.len() <= LONGEST
        && !text.contains(COMMAS)
        && !begins_action(text)
        && party::ends_name(text);
    if name { text.len() } else { 0 }
}

/// 鼓励，, 呼吁，: whether somebody is asked, where 主张， only holds a view.
fn asks_somebody(sentence: &str, after: usize) -> bool {
    const ASKS: &[&str] = &[
        "鼓励", "鼓勵", "呼吁", "呼籲", "敦促", "号召", "號召", "要求", "建议", "建議",
    ];
    let before = sentence.get(..after).unwrap_or_default();
    let before = before.trim_end_matches(COMMAS);
    ASKS.iter().any(|word| before.ends_with(word))
}

/// 我们鼓励，[游客]以步行的方式进入古镇: who is to do it, where the clause begins with them.
fn doer(text: &str) -> usize {
    /// The longest name, in characters.
    const LONGEST: usize = 12;
    const HOW: &[char] = &[
        '以', '用', '从', '從', '在', '向', '把', '将', '將', '通', '进', '進',
    ];
    let near = text.char_indices().map(|(at, _)| at).take(LONGEST);
    let doer = near.skip(2).find(|at| {
        let (name, rest) = text.split_at_checked(*at).unwrap_or_default();
        let acts = begins_action(rest) || rest.starts_with(HOW);
        acts && party::ends_name(name) && !name.contains(['的', '，', ',', '、'])
    });
    doer.filter(|at| !begins_action(text) && *at > 0)
        .unwrap_or(0)
}

/// 我们呼吁，[某市政府]要…: who is told what they ought to do.
fn bound(text: &str) -> Option<usize> {
    /// The longest name, in characters.
    const LONGEST: usize = 24;
    const OUGHT: &[&str] = &["应", "應", "要", "须", "須", "必须", "必須"];
    let near = text.char_indices().map(|(at, _)| at).take(LONGEST);
    near.skip(2).find(|at| {
        let (name, rest) = text.split_at_checked(*at).unwrap_or_default();
        let ought = OUGHT.iter().any(|ought| rest.starts_with(ought));
        ought && !name.contains(COMMAS) && party::ends_name(name)
    })
}

/// 鼓励“经认证的经营者”互认: what is quoted is nobody, but “一带一路”参与方 is.
fn near_name(text: &str) -> usize {
    let name = party::name(text);
    let quoted = text.starts_with(['“', '「']);
    let closed = text
        .get(..name)
        .is_some_and(|name| name.contains(['”', '」']));
    if quoted && !closed { 0 } else { name }
}
