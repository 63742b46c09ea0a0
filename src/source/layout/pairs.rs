//! Lines that hold several pairs of sentences, of one language and the other in turn.

use super::split::{back_over_openers, on_over_closers};
use crate::source::bytes;
use crate::source::script::{Script, class_at};

/// Where further pairs of sentences begin on a line that holds several, of one language
/// and the other in turn: "It met. 会议举行。[It ended. 会议结束。]" Most lines hold one.
pub(super) fn further_pairs(line: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let latin_first = || {
        let han = first_han(line, 0)?;
        sentence(line.get(..back_over_openers(line, han))?).then_some(())
    };
    let (mut from, mut order) = (0, None);
    let text = line.as_bytes();
    let stop = |a: u8, b: u8, c: u8| (a == 0xE3) & (b == 0x80) & (c == 0x82);
    for at in bytes::beginnings(text, stop) {
        // Nearly always the line ends there, or a Han character comes next.
        let next = text.get(at + '。'.len_utf8());
        if at < from || matches!(next, None | Some(0xE4..=0xE9)) {
            continue;
        }
        let end = on_over_closers(line, at);
        from = end;
        let rest = line.get(end..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start().len();
        if !rest
            .trim_start()
            .starts_with(|c: char| c.is_ascii_uppercase())
        {
            continue;
        }
        let start = end + blank;
        let next = first_han(line, start);
        let stop = next.map_or(line.len(), |next| back_over_openers(line, next).max(start));
        if !sentence(line.get(start..stop).unwrap_or_default()) {
            return Vec::new();
        }
        let latin_first = *order.get_or_insert_with(|| latin_first().is_some());
        match (latin_first, next) {
            (true, _) => found.push(start),
            (false, Some(_)) => found.push(stop),
            (false, None) => {}
        }
        from = stop;
    }
    found
}

/// Where the first Han character stands after a place.
fn first_han(line: &str, from: usize) -> Option<usize> {
    let rest = line.get(from..)?;
    let beyond = bytes::positions(rest.as_bytes(), |byte| byte >= 0xC0);
    let mut han = beyond.filter(|at| class_at(rest, *at) == Script::Han);
    Some(from + han.next()?)
}

/// Whether words are a sentence: some of them, with a mark at the end.
fn sentence(words: &str) -> bool {
    const WORDS: usize = 3;
    let words = words.trim_end().trim_end_matches(['”', '"', '’', ')']);
    words.ends_with(['.', ':', ';', '?', '!']) && words.split_whitespace().nth(WORDS - 1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_sentences_on_one_line() {
        for (line, second) in [
            (
                "It met in May. 会议举行。It ended the next day. 会议结束。",
                "It ended the next day. 会议结束。",
            ),
            (
                "会议举行。It met in May. 2. 会议结束。It ended the next day.",
                "2. 会议结束。It ended the next day.",
            ),
        ] {
            let found = further_pairs(line);
            let parts: Vec<_> = found.iter().map(|at| &line[*at..]).collect();
            assert_eq!(parts, [second]);
        }
        for line in [
            "It met in May. 会议举行。",
            "会议举行。It met in May.",
            "会议举行。ABC主办会议。",
            "会议举行。The Supreme People's Court (最高法院) held it. 会议结束。",
        ] {
            assert!(further_pairs(line).is_empty(), "{line}");
        }
    }
}
