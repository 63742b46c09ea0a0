//! Small searches that the languages share: phrases at word boundaries, lists, trims.

use super::NameMention;
use super::bits::Bits;
use crate::source::bytes;
use std::ops::Range;

/// Where a phrase stands in a text as whole words, from a byte on.
pub(super) fn find_word(text: &str, phrase: &str, from: usize) -> Option<usize> {
    let stands = |&at: &usize| {
        text.get(at..).is_some_and(|rest| rest.starts_with(phrase))
            && is_word_edge(text, at)
            && is_word_edge(text, at + phrase.len())
    };
    let rest = text.as_bytes().get(from..)?;
    if rest.len() < phrase.len() {
        return None;
    }
    // One or two bytes are looked for: that is many at a time.
    match *phrase.as_bytes() {
        [] => None,
        [only] => {
            let mut places = bytes::positions(rest, |byte| byte == only).map(|at| from + at);
            places.find(stands)
        }
        [first, second, ..] => {
            let mut places = bytes::pairs(rest, [first, second]).map(|at| from + at);
            places.find(stands)
        }
    }
}

/// Where a string stands in a text: as `find`, which takes longer to set up than to look
/// through a sentence.
pub(super) fn find(text: &str, string: &str) -> Option<usize> {
    let [first, second, ..] = *string.as_bytes() else {
        return text.find(string);
    };
    let bytes = text.as_bytes();
    let stands = |at: &usize| {
        let rest = bytes.get(*at..);
        rest.is_some_and(|rest| rest.starts_with(string.as_bytes()))
    };
    bytes::pairs(bytes, [first, second]).find(stands)
}

/// Whether no word runs across a byte.
pub(super) fn is_word_edge(text: &str, at: usize) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric());
    let (left, right) = text.split_at_checked(at).unwrap_or_default();
    !(letter(left.chars().next_back()) && letter(right.chars().next()))
}

/// The earliest of several phrases as whole words; of those at one place, the longest.
/// For lists that are long or asked often there is [`super::phrases`].
pub(super) fn first_word<'p>(
    text: &str,
    phrases: &[&'p str],
    from: usize,
) -> Option<(Range<usize>, &'p str)> {
    earliest(text, phrases, from, true, |range| is_whole(text, range))
}

/// The earliest of several strings; of those at one place, the longest.
pub(super) fn first_of<'p>(
    text: &str,
    strings: &[&'p str],
    from: usize,
) -> Option<(Range<usize>, &'p str)> {
    earliest(text, strings, from, false, |_| true)
}

/// Whether a range of a text is whole words.
pub(super) fn is_whole(text: &str, range: &Range<usize>) -> bool {
    is_word_edge(text, range.start) && is_word_edge(text, range.end)
}

/// The earliest place of any string that `accept` agrees to; of those at one place, the
/// longest. One pass over the text, however many strings there are. With `whole_words`,
/// a place inside a word of ASCII letters is none.
fn earliest<'p>(
    text: &str,
    strings: &[&'p str],
    from: usize,
    whole_words: bool,
    accept: impl Fn(&Range<usize>) -> bool,
) -> Option<(Range<usize>, &'p str)> {
    let mut keys = Bits::<4>::NONE;
    for string in strings {
        // A space alone may stand before anything.
        match *string.as_bytes() {
            [b' '] => (0..=255).for_each(|key| keys.insert(key)),
            ref bytes => keys.insert(usize::from(key(bytes))),
        }
    }
    let bytes = text.as_bytes();
    let look = |at: usize| {
        let rest = bytes.get(at..)?;
        if !keys.has(usize::from(key(rest))) || whole_words && inside_word(bytes, at) {
            return None;
        }
        strings
            .iter()
            .filter(|string| begins_with(rest, string.as_bytes()))
            .map(|string| (at..at + string.len(), *string))
            .filter(|(range, _)| accept(range))
            .max_by_key(|(range, _)| range.end)
    };
    match few_firsts(strings) {
        Some(firsts) => {
            let likely = |byte: u8| bytes::is_one_of(byte, firsts);
            let places = bytes::positions(bytes.get(from..)?, likely);
            places.map(|at| from + at).find_map(look)
        }
        None => (from..bytes.len()).find_map(look),
    }
}

/// The bytes that strings begin with, some of them more than once; none if there are many.
fn few_firsts(strings: &[&str]) -> Option<[u8; 4]> {
    let mut firsts = [*strings.first()?.as_bytes().first()?; 4];
    let mut known = 1;
    for string in strings {
        let first = *string.as_bytes().first()?;
        if !firsts.contains(&first) {
            *firsts.get_mut(known)? = first;
            known += 1;
        }
    }
    Some(firsts)
}

/// Whether a place stands between two ASCII letters or digits, as most do.
#[inline]
pub(super) fn inside_word(bytes: &[u8], at: usize) -> bool {
    let part = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    part(at.checked_sub(1).and_then(|before| bytes.get(before))) && part(bytes.get(at))
}

/// As `starts_with`, without a call where the first three bytes differ already.
#[inline]
pub(super) fn begins_with(text: &[u8], words: &[u8]) -> bool {
    match (text, words) {
        ([a, b, c, ..], [d, e, f, ..]) if [a, b, c] != [d, e, f] => false,
        _ => text.starts_with(words),
    }
}

/// A byte that tells texts apart by their first character: its only byte, or of longer
/// ones the bytes after the first, as characters of one script differ in those. What begins
/// with a space, as many phrases do, is told apart by the byte after it. Bytes inside a
/// character have the key 0.
#[inline]
pub(super) fn key(bytes: &[u8]) -> u8 {
    match *bytes {
        [b' ', second, ..] => second ^ 0x80,
        [first @ 0..0x80, ..] => first,
        [0xE0..=0xFF, second, third, ..] => second ^ third << 2,
        [0xC0..=0xDF, second, ..] => second,
        _ => 0,
    }
}

/// A range without the white space and the given characters, none of them an ASCII letter or
/// digit, at its ends.
pub(super) fn trim(text: &str, range: Range<usize>, also: &[char]) -> Range<usize> {
    // Nearly all parts begin and end with a letter.
    let out = |c: char| !c.is_ascii_alphanumeric() && (c.is_whitespace() || also.contains(&c));
    let part = text.get(range.clone()).unwrap_or_default();
    let (mut left, mut start) = (part.chars(), range.start);
    while let Some(c) = left.next().filter(|c| out(*c)) {
        start += c.len_utf8();
    }
    let mut end = range.start + part.len();
    let mut right = part.chars();
    while let Some(c) = right.next_back().filter(|c| end > start && out(*c)) {
        end -= c.len_utf8();
    }
    start..end
}

/// A text to at most so many bytes after a place.
pub(super) fn near(text: &str, from: usize, reach: usize) -> &str {
    let mut end = text.len().min(from.saturating_add(reach));
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// A range, unless it is empty.
pub(super) fn some(range: Range<usize>) -> Option<Range<usize>> {
    (range.start < range.end).then_some(range)
}

/// The pieces of a range between separators.
pub(super) fn pieces(text: &str, range: Range<usize>, separators: &[char]) -> Vec<Range<usize>> {
    let part = text.get(range.clone()).unwrap_or_default();
    let mut start = range.start;
    let mut pieces: Vec<Range<usize>> = marks(part, separators)
        .map(|mark| {
            let piece = start..range.start + mark.start;
            start = range.start + mark.end;
            piece
        })
        .collect();
    pieces.push(start..range.start + part.len());
    pieces
}

/// Where marks of a list stand in a text; no letter is one, nor a Chinese character.
fn marks(text: &str, list: &[char]) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let places = bytes::positions(bytes, may_begin_mark);
    places.filter_map(move |at| {
        let c = text.get(at..)?.chars().next()?;
        list.contains(&c).then_some(at..at + c.len_utf8())
    })
}

/// Whether a mark may begin with a byte: no ASCII letter does, nor a character from
/// U+4000 to U+9FFF.
fn may_begin_mark(byte: u8) -> bool {
    let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let inside = byte.wrapping_sub(0x80) < 0x40;
    let chinese = byte.wrapping_sub(0xE4) < 6;
    !(letter | inside | chinese | (byte == b' '))
}

/// A text up to the first mark of a list.
pub(super) fn first_piece<'t>(text: &'t str, list: &[char]) -> &'t str {
    let end = marks(text, list).next();
    end.and_then(|mark| text.get(..mark.start)).unwrap_or(text)
}

/// A text from the last mark of a list on, without the mark.
pub(super) fn last_piece<'t>(text: &'t str, list: &[char]) -> &'t str {
    let mut before = text.as_bytes();
    loop {
        // A Chinese character is looked at as one.
        while let [rest @ .., 0xE4..=0xE9, _, _] = before {
            before = rest;
        }
        let Some((&byte, rest)) = before.split_last() else {
            return text;
        };
        before = rest;
        let mark = text.get(before.len()..).filter(|_| may_begin_mark(byte));
        let mark = mark.and_then(|rest| rest.chars().next());
        if let Some(mark) = mark.filter(|mark| list.contains(mark)) {
            let piece = text.get(before.len() + mark.len_utf8()..);
            return piece.unwrap_or_default();
        }
    }
}

/// A name with the acronym that stands in brackets in it: capitals without a space.
pub(super) fn name_with_acronym(sentence: &str, range: Range<usize>) -> Option<NameMention> {
    let text = sentence.get(range.clone())?;
    let acronym = text.find('(').and_then(|open| {
        let close = open + text.get(open..)?.find(')')?;
        let inner = text.get(open + 1..close)?;
        // (“SPC”): the marks are no part of it.
        let marks = ['“', '”', '"', '‘', '’', '\''];
        let start = open + 1 + inner.len() - inner.trim_start_matches(marks).len();
        let inner = inner.trim_matches(marks);
        let short = (2..=12).contains(&inner.len())
            && inner.chars().filter(|c| c.is_uppercase()).count() >= 2
            && !inner.contains(' ');
        short.then_some((open, close, start..start + inner.len()))
    });
    Some(NameMention {
        bracket: acronym.as_ref().map(|(open, close, _)| {
            let words = text.get(..*open).unwrap_or_default().trim_end().len();
            range.start + words..range.start + close + 1
        }),
        acronym: acronym.map(|(_, _, inner)| range.start + inner.start..range.start + inner.end),
        range,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_acronym_may_be_quoted() {
        let name = "Court of Cork (“CC”)";
        let mention = name_with_acronym(name, 0..name.len()).expect("the range is inside");
        let part = |range: Option<Range<usize>>| range.and_then(|range| name.get(range));
        assert_eq!(part(mention.acronym), Some("CC"));
        assert_eq!(part(mention.bracket), Some(" (“CC”)"));
    }

    #[test]
    fn a_mark_of_two_bytes_is_found_before_any_letter() {
        assert_eq!(first_of("le « droit", &["«", "“"], 0), Some((3..5, "«")));
    }

    proptest! {
        #[test]
        fn a_string_is_found_where_it_stands(text in "[ab «é]{0,90}", string in "[ab «é]{0,3}") {
            prop_assert_eq!(find(&text, &string), text.find(&string));
        }

        #[test]
        fn one_pass_finds_what_a_search_for_each_finds(text in "[ab «é法院]{0,30}", strings in prop::collection::vec("[ab «é法院]{1,3}", 1..9)) {
            let strings: Vec<&str> = strings.iter().map(String::as_str).collect();
            let expected = strings
                .iter()
                .filter_map(|s| Some((text.find(s)?, usize::MAX - s.len())))
                .min();
            let found = first_of(&text, &strings, 0).map(|(range, _)| (range.start, usize::MAX - range.len()));
            prop_assert_eq!(found, expected);
        }
    }
}
