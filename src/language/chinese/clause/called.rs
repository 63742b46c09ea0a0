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
        true => apart_name(text),
        false => near_name(text),
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
