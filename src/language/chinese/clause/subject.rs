//! Who speaks in a sentence, and who acts.

use super::super::super::scan::{first_piece, last_piece, near, some};
use super::super::verbs::{before_basis, without_adverbs};
use super::super::{COMMAS, party};
use std::ops::Range;

/// No longer are the words that join a sentence to another, in bytes.
const LEAD: usize = 30;

/// The speaker of a sentence, and who acts in the clause of its cue; before a modal also
/// in the clause ahead: 各国在审理案件时，应….
pub(super) fn subject(
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
        let whole = words.trim();
        let words = without_adverbs(whole);
        subject = party::doer(sentence, from..before.len());
        // 法院，特别是海事法院，应…: who acts stands further ahead.
        let narrows = ["特别是", "特別是", "尤其是", "包括"];
        let narrows = narrows.iter().any(|word| words.starts_with(word)) && subject.is_some();
        // 全体会员从我做起，在做好防护的同时，务必…: so it does here.
        let meanwhile = subject.is_none()
            && whole.starts_with(['在', '当', '當'])
            && whole.ends_with(['时', '時', '后', '後', '前', '中', '下', '际', '際']);
        if !(words.is_empty() || narrows || meanwhile) {
            break;
        }
    }
    let first = |range: &Range<usize>| {
        let words = sentence.get(range.clone()).unwrap_or_default();
        matches!(words, "我们" | "我們")
    };
    let speaker = match &subject {
        Some(range) if first(range) => Some(range.clone()),
        Some(_) => None,
        None => {
            let from = after_lead(sentence);
            let words = sentence.get(from..).unwrap_or_default();
            some(from..from + party::speaker(words))
                .or_else(|| some(0..before_basis(sentence, cue.start)?))
        }
    };
    (speaker, subject)
}

/// 鉴此，[我们]对…表示满意，并愿…: where those stand who speak, after what joins a sentence to the
/// one before.
fn after_lead(sentence: &str) -> usize {
    let first = first_piece(near(sentence, 0, LEAD), COMMAS);
    let rest = sentence.get(first.len()..).unwrap_or_default();
    let rest = rest.trim_start_matches(COMMAS).trim_start();
    match !first.is_empty() && without_adverbs(first).is_empty() {
        true => sentence.len() - rest.len(),
        false => 0,
    }
}

/// A text without its last character; none where it has no character.
fn without_last(text: &str) -> Option<&str> {
    let mut chars = text.chars();
    chars.next_back().map(|_| chars.as_str())
}
