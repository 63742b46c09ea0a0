//! Small searches that the languages share: phrases at word boundaries, lists, trims.

use super::NameMention;
use std::ops::Range;

/// Where a phrase stands in a text as whole words, from a byte on.
pub(super) fn find_word(text: &str, phrase: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let found = at + text.get(at..)?.find(phrase)?;
        let end = found + phrase.len();
        if is_word_edge(text, found) && is_word_edge(text, end) {
            return Some(found);
        }
        at = found + phrase.chars().next().map_or(1, char::len_utf8);
    }
}

/// Whether no word runs across a byte.
fn is_word_edge(text: &str, at: usize) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric());
    let (left, right) = text.split_at_checked(at).unwrap_or_default();
    !(letter(left.chars().next_back()) && letter(right.chars().next()))
}

/// The earliest of several phrases as whole words; of those at one place, the longest.
pub(super) fn first_word<'p>(
    text: &str,
    phrases: &[&'p str],
    from: usize,
) -> Option<(Range<usize>, &'p str)> {
    earliest(phrases.iter().filter_map(|&phrase| {
        let at = find_word(text, phrase, from)?;
        Some((at..at + phrase.len(), phrase))
    }))
}

/// The earliest of several strings; of those at one place, the longest.
pub(super) fn first_of<'p>(
    text: &str,
    strings: &[&'p str],
    from: usize,
) -> Option<(Range<usize>, &'p str)> {
    let rest = text.get(from..)?;
    earliest(strings.iter().filter_map(|&string| {
        let at = from + rest.find(string)?;
        Some((at..at + string.len(), string))
    }))
}

fn earliest<'p>(
    found: impl Iterator<Item = (Range<usize>, &'p str)>,
) -> Option<(Range<usize>, &'p str)> {
    found.min_by_key(|(range, _)| (range.start, usize::MAX - range.end))
}

/// A range without the white space and the given characters at its ends.
pub(super) fn trim(text: &str, range: Range<usize>, also: &[char]) -> Range<usize> {
    let out = |c: char| c.is_whitespace() || also.contains(&c);
    let part = text.get(range.clone()).unwrap_or_default();
    let left = part.trim_start_matches(out);
    let start = range.start + part.len() - left.len();
    start..start + left.trim_end_matches(out).len()
}

/// A range, unless it is empty.
pub(super) fn some(range: Range<usize>) -> Option<Range<usize>> {
    (range.start < range.end).then_some(range)
}

/// The pieces of a range between separators.
pub(super) fn pieces(text: &str, range: Range<usize>, separators: &[char]) -> Vec<Range<usize>> {
    let part = text.get(range.clone()).unwrap_or_default();
    let mut start = range.start;
    part.split(separators)
        .map(|piece| {
            let this = start..start + piece.len();
            let next = text.get(this.end..).and_then(|rest| rest.chars().next());
            start = this.end + next.map_or(0, char::len_utf8);
            this
        })
        .collect()
}

/// A name with the acronym that stands in brackets in it: capitals without a space.
pub(super) fn name_with_acronym(sentence: &str, range: Range<usize>) -> Option<NameMention> {
    let text = sentence.get(range.clone())?;
    let acronym = text.find('(').and_then(|open| {
        let close = open + text.get(open..)?.find(')')?;
        let inner = text.get(open + 1..close)?;
        let short = (2..=12).contains(&inner.len())
            && inner.chars().filter(|c| c.is_uppercase()).count() >= 2
            && !inner.contains(' ');
        short.then_some((open, close))
    });
    Some(NameMention {
        bracket: acronym.map(|(open, close)| {
            let words = text.get(..open).unwrap_or_default().trim_end().len();
            range.start + words..range.start + close + 1
        }),
        acronym: acronym.map(|(open, close)| range.start + open + 1..range.start + close),
        range,
    })
}
