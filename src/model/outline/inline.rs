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
            if due && apart || begins() {
                split.push(trimmed(source, whole.part(&(start..number.at))));
                start = number.at;
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
}

impl Begun {
    fn of(numbers: &[Inside]) -> Self {
        Self {
            after_stop: seconds(numbers, |number| number.after_stop),
            after_part: seconds(numbers, |number| number.after_stop || number.after_part),
        }
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
            found.push(Inside {
                at: text.len() - rest.len(),
                style: marker.style,
                value: marker.value,
                after_end: !matches!(end, ',' | '，' | ';' | '；'),
                after_stop: matches!(end, '.' | '。'),
                after_colon: matches!(end, ':' | '：'),
                after_part: matches!(end, ';' | '；'),
            });
        }
    }
    found
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
