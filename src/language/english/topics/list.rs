//! The parts of a list of topics, by semicolons or else by commas.

use super::super::super::numbering::without_number;
use super::super::super::scan::{find_word, pieces, some, trim};
use std::ops::Range;

/// What may stand before a topic on a line of its own.
const BULLETS: [char; 8] = ['—', '–', '-', '•', '●', '▪', '*', ' '];

/// The topics of a list, without their numbers and marks; none where there is only one.
pub(super) fn list(sentence: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let listed = sentence.get(range.clone()).unwrap_or_default();
    let separator = if listed.contains(';') { ';' } else { ',' };
    let mut items: Vec<Range<usize>> = Vec::new();
    let mut joined = false;
    for piece in pieces(sentence, range, &[separator]) {
        // “smart courts,” law: the marks stand beside the comma.
        let piece = trim(sentence, piece, &['.', ':', '"', '“', '”']);
        let text = sentence.get(piece.clone()).unwrap_or_default();
        // "as well as reviewed the progress": what else was done.
        let also = text.strip_prefix("as well as ");
        let done = also.and_then(|also| also.split(' ').next());
        if done.is_some_and(|done| done.ends_with("ed")) {
            break;
        }
        let and = text.starts_with("and ");
        joined |= and;
        let start = piece.start + if and { 4 } else { 0 };
        let text = sentence.get(start..piece.end).unwrap_or_default();
        let bare = text
            .trim_start_matches(BULLETS)
            .trim_start_matches(['"', '“']);
        let start = start + text.len() - bare.len();
        items.extend(some(start + without_number(bare)..piece.end));
    }
    // The last two of a comma list: "a, b and c"; of "a, b, and c" each stands alone.
    if separator == ','
        && !joined
        && let Some(last) = items.pop()
    {
        let words = sentence.get(last.clone()).unwrap_or_default();
        match find_word(words, "and", 0).and(words.rfind(" and ")) {
            Some(at) => {
                let second = last.start + at + 5;
                let number = without_number(sentence.get(second..last.end).unwrap_or_default());
                items.extend([last.start..last.start + at, second + number..last.end]);
            }
            None => items.push(last),
        }
    }
    // "issues in the political, economic and trade spheres": parts of one name.
    let last = items.last().and_then(|last| sentence.get(last.clone()));
    let spheres = last.is_some_and(|last| last.ends_with(" spheres"));
    if items.len() < 2 || spheres {
        Vec::new()
    } else {
        items
    }
}
