//! Numbers of items in the middle of a line: "… women,2. Gathered".
//!
//! In: paragraphs. Out: the same, cut where a list that began before goes on, and where
//! one begins after a colon or a full stop and goes on in the same paragraph.

use super::super::folded;
use super::titles::trimmed;
use crate::language::{Language, NumberStyle, near};
use crate::source::{Source, Span, bytes};
use std::ops::Range;

/// The longest printed number that is looked for, in bytes.
const LONGEST: usize = 24;

/// So much of the words before a list tells to what they lead, in bytes.
const LEAD: usize = 1000;

/// So many numbers behind headings are looked for in a paragraph.
const MOST: usize = 200;

/// Cuts paragraphs at numbers.
pub(super) fn split_at_numbers(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
) -> Vec<Span> {
    let mut split = Vec::with_capacity(paragraphs.len());
    // The number that would come next.
    let mut next: Option<(NumberStyle, u32)> = None;
    for &whole in paragraphs {
        let masked = folded::masked(source, whole);
        let text = masked.as_ref();
        let marker = language.marker(near(text, LONGEST));
        let marker = marker.filter(|marker| cuts(marker.style));
        let after = marker.map(|marker| (marker.style, marker.value.saturating_add(1)));
        next = after.or(next);
        let numbers = numbers(language, text);
        let begun = Begun::of(&numbers);
        let mut start = 0;
        for number in &numbers {
            let due = next == Some((number.style, number.value));
            let begins = || {
                begun.is_first(number)
                    && !(number.after_colon && leads_to_topics(language, text, start..number.at))
            };
            let arabic = [NumberStyle::Arabic, NumberStyle::BracketedArabic];
            let apart = number.after_end || number.after_part || arabic.contains(&number.style);
            let second = || next.is_none() && start == 0 && begun.is_second(number);
            if due && apart || begins() || second() {
                for end in [number.heading, number.at] {
                    split.extend((end > start).then(|| trimmed(source, whole.part(&(start..end)))));
                    start = end.max(start);
                }
                next = Some((number.style, number.value.saturating_add(1)));
            }
        }
        let end = source.text(whole).len();
        split.push(trimmed(source, whole.part(&(start..end))));
    }
    split
}

/// The lists that may begin in a paragraph: where the last second number of each style
/// stands.
struct Begun {
    after_stop: Vec<(NumberStyle, usize)>,
    /// The same, where a semicolon may stand before it too.
    after_part: Vec<(NumberStyle, usize)>,
    /// Where the last third number stands behind the end of a sentence, if no first one
    /// stands anywhere.
    thirds: Option<usize>,
}

impl Begun {
    fn of(numbers: &[Inside]) -> Self {
        Self {
            after_stop: seconds(numbers, |number| number.after_stop),
            after_part: seconds(numbers, |number| number.after_stop || number.after_part),
            thirds: match numbers.iter().any(|number| number.value == 1) {
                true => None,
                false => numbers
                    .iter()
                    .rev()
                    .find(|it| it.is_arabic(3))
                    .map(|it| it.at),
            },
        }
    }

    /// Whether a number is the second of a list whose first item has none: "The Forum met. 2.
    /// It thanked the town. 3. It …".
    fn is_second(&self, number: &Inside) -> bool {
        number.is_arabic(2) && self.thirds.is_some_and(|at| at > number.at)
    }

    /// Whether a number is the first of a list.
    fn is_first(&self, number: &Inside) -> bool {
        let begins = match number.style {
            NumberStyle::Ordinal => number.after_colon,
            _ => number.after_end,
        };
        // After a colon the parts may end otherwise.
        let worded = matches!(number.style, NumberStyle::Ordinal | NumberStyle::Native);
        let seconds = match worded && number.after_colon {
            true => &self.after_part,
            false => &self.after_stop,
        };
        let goes_on =
            |(style, at): &(NumberStyle, usize)| *style == number.style && *at > number.at;
        number.value == 1 && begins && seconds.iter().any(goes_on)
    }
}

/// Where the last second number of each style stands that a rule holds for.
fn seconds(numbers: &[Inside], rule: fn(&Inside) -> bool) -> Vec<(NumberStyle, usize)> {
    let mut found: Vec<(NumberStyle, usize)> = Vec::new();
    for number in numbers.iter().rev() {
        let known = || found.iter().any(|(style, _)| *style == number.style);
        if number.value == 2 && rule(number) && !known() {
            found.push((number.style, number.at));
        }
    }
    found
}

/// "They discussed: first, …": what was discussed is no view.
fn leads_to_topics(language: &dyn Language, text: &str, before: Range<usize>) -> bool {
    let from = before.start.max(before.end.saturating_sub(LEAD));
    let before = text.get(text.ceil_char_boundary(from)..before.end);
    let before = before.unwrap_or_default().trim_end();
    let ranges = language.sentences(before);
    let last = ranges.last().and_then(|range| before.get(range.clone()));
    last.is_some_and(|last| language.leads_to_topics(&last.into()))
}

/// A number inside a paragraph.
struct Inside {
    at: usize,
    style: NumberStyle,
    value: u32,
    /// Whether a sentence ends before it, or a colon stands there.
    after_end: bool,
    /// Whether a sentence ends before it.
    after_stop: bool,
    /// Whether a colon stands before it.
    after_colon: bool,
    /// Whether a semicolon stands before it.
    after_part: bool,
    /// Where the heading begins that stands before it; else its own place.
    heading: usize,
}

impl Inside {
    fn is_arabic(&self, value: u32) -> bool {
        self.value == value && self.style == NumberStyle::Arabic && self.after_stop
    }
}

/// The numbers after what ends a clause, before a word that begins one.
fn numbers(language: &dyn Language, text: &str) -> Vec<Inside> {
    let mut found = Vec::new();
    // The marks of Chinese texts begin with these bytes, and little else does.
    let ends = |byte| bytes::is_one_of(byte, [b',', b'.', b';', b':', 0xE3, 0xEF]);
    for at in bytes::positions(text.as_bytes(), ends) {
        let mut rest = text.get(at..).unwrap_or_default().chars();
        let Some(end) = rest.next().filter(|c| ends_clause(*c)) else {
            continue;
        };
        let rest = rest.as_str().trim_start();
        if !rest.starts_with(|c: char| language.may_number(c)) {
            continue;
        }
        let begins = |c: char| c.is_numeric() || c.is_alphabetic() || "(（".contains(c);
        let marker = language
            .marker(near(rest, LONGEST))
            .filter(|m| cuts(m.style));
        let Some(marker) = marker.filter(|_| rest.starts_with(begins)) else {
            continue;
        };
        let words = rest
            .get(marker.range.end..)
            .unwrap_or_default()
            .trim_start();
        // "First, courts act": after the comma the word is small.
        let ordinal = marker.style == NumberStyle::Ordinal;
        if words.starts_with(|c: char| c.is_alphabetic() && (ordinal || !c.is_lowercase())) {
            let at = text.len() - rest.len();
            found.push(Inside {
                at,
                heading: at,
                style: marker.style,
                value: marker.value,
                after_end: !matches!(end, ',' | '，' | ';' | '；'),
                after_stop: matches!(end, '.' | '。'),
                after_colon: matches!(end, ':' | '：'),
                after_part: matches!(end, ';' | '；'),
            });
        }
    }
    let headed = behind_headings(language, text);
    if !headed.is_empty() {
        found.extend(headed);
        found.sort_by_key(|number| number.at);
    }
    found
}

/// "… of the Chair. Seas and Skies 4. Leaders thanked": the numbers behind a heading, and the
/// first one of all behind one in capitals, "COMMUNIQUE FINAL 1. La session".
fn behind_headings(language: &dyn Language, text: &str) -> Vec<Inside> {
    const REACH: usize = 160;
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let stops = bytes::positions(bytes, |byte| byte == b'.');
    let numbers = stops.filter_map(|stop| {
        let last = stop.checked_sub(1).filter(|at| digit(*at))?;
        let at = last.checked_sub(1).filter(|at| digit(*at)).unwrap_or(last);
        let (before, rest) = text.split_at_checked(at)?;
        let head = before.strip_suffix(' ')?;
        let from = head.ceil_char_boundary(head.len().saturating_sub(REACH));
        let marker = language.marker(near(rest, LONGEST))?;
        let words = rest.get(marker.range.end..)?;
        if !words.strip_prefix(' ')?.starts_with(char::is_uppercase) {
            return None;
        }
        let (heading, opens) = heading(head, from)?;
        Some(Inside {
            at,
            style: marker.style,
            value: marker.value,
            after_end: opens,
            after_stop: !opens,
            after_colon: false,
            after_part: false,
            heading,
        })
    });
    numbers.take(MOST).collect()
}

/// Where the heading at the end of some words begins, behind the end of a sentence; or that
/// they end in capitals, as the head of a page does.
fn heading(words: &str, from: usize) -> Option<(usize, bool)> {
    const WORD: usize = 4;
    const LONGEST_HEADING: usize = 12;
    let last = words.rsplit(' ').next().unwrap_or_default();
    if last.chars().count() >= WORD && last.chars().all(char::is_uppercase) {
        return Some((words.len() + 1, true));
    }
    let near = words.get(from..)?;
    let stop = near.rfind(". ")? + ". ".len();
    let heading = near.get(stop..)?;
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let small = |word: &str| word.len() < WORD || capital(word);
    let all = heading.split(' ');
    let named = heading.split(' ').next().is_some_and(capital)
        && last.len() >= WORD
        && all.clone().all(small)
        && all.count() <= LONGEST_HEADING;
    named.then_some((from + stop, false))
}

fn ends_clause(c: char) -> bool {
    matches!(c, ',' | '，' | '.' | '。' | ';' | '；' | ':' | '：')
}

/// Lists that may be printed on one line.
fn cuts(style: NumberStyle) -> bool {
    matches!(
        style,
        NumberStyle::Arabic
            | NumberStyle::BracketedArabic
            | NumberStyle::Native
            | NumberStyle::BracketedNative
            | NumberStyle::UpperRoman
            | NumberStyle::Ordinal
    )
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    /// The printed numbers of the views of a text.
    fn numbers(text: &str) -> String {
        let views = views_of(text);
        let numbers = views.flat_map(|view| view.number);
        numbers
            .map(|number| number.text.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_list_behind_a_heading_in_the_same_line() {
        let text = "Communiqué final\n\n16 mai 2017, Oran COMMUNIQUE FINAL 1. Le Forum des \
            ports s’est tenu à Oran. 2. Le Forum félicite la Ville. 3. Il invite les ports.\n";
        assert_eq!(numbers(text), "1. 2. 3.");
        let text = "Marsh Communiqué\n\nThe Marsh Forum met in Fenwick on 3 May 2021. 2. The Forum \
            thanked the town. 3. It called on all ports to rest. Seas and Skies 4. Leaders thanked \
            the Chair. 5. They will meet again.\n";
        assert_eq!(numbers(text), "2. 3. 4. 5.");
    }

    #[test]
    fn parts_of_one_sentence() {
        let chinese = "茶艺倡议\n\n茶艺大会在里斯本举行。代表共同倡议：一是守护古茶树；二是传承技艺；三是交流互鉴。\n";
        assert_eq!(numbers(chinese), "一是 二是 三是");
        let english = "Tea Initiative\n\nThe Tea Congress met in Lisbon. The delegates propose: \
            First, to protect old trees; second, to hand down the craft; and third, to meet again.\n";
        assert_eq!(numbers(english), "First, second, third,");
        let topics = "茶艺公报\n\n会议围绕以下议题进行讨论：一、价格；二、运输。\n\n\
            会议决定：一、公布价格；二、改善运输。\n";
        assert_eq!(numbers(topics), "一、 二、");
    }
}
