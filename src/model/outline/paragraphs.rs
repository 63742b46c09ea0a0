//! What a paragraph is by its looks: a heading, a bullet, the opening formula.

use super::heads::without_note;
use super::numbers::Numbered;
use super::page_lines::is_of_page;
use crate::language::{Language, Marker};
use crate::line_ends::{first_line, line_of};
use crate::source::{Source, Span, is_bullet};
use std::collections::BTreeMap;

/// The longest heading, in code points.
pub(super) const HEADING_LIMIT: usize = 60;
/// So many headings may stand between a lead-in and its first item.
pub(super) const HEADINGS: usize = 4;

/// The length of a bullet at the start of a paragraph, with the white space after it;
/// 0 if there is none.
pub(super) fn bullet(text: &str) -> usize {
    let mut rest = text.chars();
    let after = match rest.next() {
        Some(dash @ ('—' | '―' | '─' | '━')) => Some(text.trim_start_matches(dash)),
        // A hyphen may stand before a figure, a star before a word in bold.
        // "-- We act": a dash as typewriters have it.
        Some('-' | '*' | '+') => {
            let rest = rest.as_str();
            let rest = rest.strip_prefix('-').unwrap_or(rest);
            Some(rest).filter(|rest| rest.starts_with(' '))
        }
        Some(first) if is_bullet(first) => Some(rest.as_str()),
        // The small bullet of word processors, which is a letter.
        Some('o') => Some(rest.as_str()).filter(|rest| rest.starts_with([' ', '\t', '\u{A0}'])),
        _ => None,
    };
    after.map_or(0, |rest| text.len() - rest.trim_start().len())
}

/// Whether a paragraph is an item of a list without numbers: it has a bullet, or the page
/// shows one before it.
pub(super) fn is_listed(source: &Source, span: Span) -> bool {
    source.is_item(span) || bullet(source.text(span)) > 0
}

/// A short line that ends no sentence and holds none.
pub(super) fn is_heading(text: &str) -> bool {
    let short = || text.chars().nth(HEADING_LIMIT).is_none() || is_in_capitals(text);
    is_unended(text) && short() && !leads_to_next(text)
}

/// "… that bells carry far; and": one word behind the mark that ends an item.
pub(super) fn leads_to_next(text: &str) -> bool {
    const MARKS: [char; 2] = [';', '；'];
    let (before, word) = text
        .trim_end()
        .rsplit_once(char::is_whitespace)
        .unwrap_or(("", text));
    word.contains(MARKS) || before.trim_end().ends_with(MARKS)
}

/// A line without a bullet that ends no sentence and holds none in Chinese.
pub(super) fn is_unended(text: &str) -> bool {
    let ends = [
        '.', '。', '．', ':', '：', ';', '；', ',', '，', '!', '?', '！', '？', '、', '…',
    ];
    let bare = without_note(text).trim_end_matches(['”', '"', '’', ')', '）', '」']);
    !bare.ends_with(ends) && !text.contains('。') && bullet(text) == 0
}

/// "HELPING THE COURTS OF THE ISLANDS TO KEEP THE RECORDS OF THE WHOLE …": a longer line
/// that no letter makes a sentence of.
pub(super) fn is_in_capitals(text: &str) -> bool {
    // "17th AUGUST" too.
    let mut after_digit = false;
    let mut small = |c: char| {
        let ordinal = after_digit && c.is_alphabetic();
        after_digit = c.is_ascii_digit() || ordinal;
        c.is_alphabetic() && !c.is_uppercase() && !ordinal
    };
    text.len() <= HEADING_LIMIT * 3 && !text.chars().any(&mut small)
}

/// By how many characters one line may be longer than the next, as a mark may hang.
const HANGING: usize = 2;

/// No sentence that goes on is longer, in bytes.
pub(super) const LONGEST_OPEN: usize = 2000;

/// Whether a line goes on with a sentence that the line before it leaves open.
pub(super) fn goes_on(source: &Source, open: Span, next: Span) -> bool {
    // One that grew at each line would be read again at the next.
    if open.end - open.start > LONGEST_OPEN {
        return false;
    }
    let between = Span {
        file: open.file,
        start: open.end,
        end: next.start,
    };
    let (before, after) = (source.text(open), source.text(next));
    let ends = [
        '.', '。', '．', ':', '：', ';', '；', '!', '?', '！', '？', '…',
    ];
    let bare = before.trim_end_matches(['”', '"', '’', ')', '）', '」', ']']);
    let gap = source.text(between);
    // In a script without capitals nothing shows where a sentence begins: an empty line
    // does, and a line that is shorter than the next was not broken for its length.
    let wide = |c: char| super::super::folded::is_wide(c) && c.is_alphabetic();
    let caseless = after.starts_with(wide)
        || after.starts_with(|c: char| c.is_ascii_digit()) && before.starts_with(wide);
    let line = |text: &str| first_line(text).chars().count();
    let (lines, _) = line_of(gap, gap.len());
    let apart = caseless && (lines > 2 || line(after) > before.chars().count() + HANGING);
    open.file == next.file
        && open.end <= next.start
        && gap.trim().is_empty()
        && !apart
        && !bare.ends_with(ends)
        && after.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase() || c.is_numeric())
}

/// A line that begins in the middle of a sentence is no heading.
pub(super) fn is_bare_continuation(text: &str) -> bool {
    text.starts_with(char::is_lowercase)
}

/// A number alone on its line: "3", "三", "IV".
pub(super) fn bare_number(language: &dyn Language, text: &str) -> Option<Marker> {
    // A character has at most four bytes.
    if text.is_empty() || text.len() > 16 || text.chars().nth(4).is_some() {
        return None;
    }
    // With a delimiter added it is read like any other.
    let delimited = [format!("{text}."), format!("{text}、")];
    let marker = delimited.iter().find_map(|text| language.marker(text))?;
    (marker.range.end > text.len()).then_some(Marker {
        range: 0..text.len(),
        ..marker
    })
}

/// Whether a paragraph between items leads in to the items after it.
pub(super) fn leads_in(
    (source, language): (&Source, &dyn Language),
    paragraphs: &[Span],
    at: usize,
    numbers: &BTreeMap<usize, &Numbered>,
) -> bool {
    let is_item = |at: usize| numbers.get(&at).is_some_and(|n| n.level == 0);
    let text = |at: usize| paragraphs.get(at).map_or("", |span| source.text(*span));
    let listed = |span: &Span| is_listed(source, *span);
    let is_bullet = |at: usize| numbers.is_empty() && paragraphs.get(at).is_some_and(listed);
    // "We call on governments to", and the list.
    let open = || (is_item(at + 1) || is_bullet(at + 1)) && language.leads_open(text(at));
    let ends = text(at).ends_with([':', '：']) || open();
    // The parts of a list without any marks, as pages have it, begin in small letters.
    let small = |at: usize| numbers.is_empty() && text(at).starts_with(char::is_lowercase);
    // "They recommend the following:", "To universities" and then "5.": a heading between.
    let headed = || {
        let mut below = at + 1..(at + 1 + HEADINGS).min(paragraphs.len());
        below.find(|&at| is_item(at) || !is_heading(text(at)))
    };
    ends && !is_item(at)
        && !is_bullet(at)
        && (is_item(at + 1) || is_bullet(at + 1) || small(at + 1) || headed().is_some_and(is_item))
}

/// The only paragraph of text before a list that begins with two: it is the first item.
pub(super) fn first_unnumbered(
    source: &Source,
    language: &dyn Language,
    paragraphs: &[Span],
    numbered: &[Numbered],
) -> Option<usize> {
    let second = numbered.iter().find(|n| n.level == 0)?;
    (second.marker.value == 2).then_some(())?;
    let mut texts = (0..second.paragraph).filter(|&at| {
        let text = paragraphs.get(at).map_or("", |span| source.text(*span));
        let aside = is_heading(text) || is_of_page(text) || language.is_notice(text);
        !aside && language.dateline(text).is_none()
    });
    let first = texts.next()?;
    texts.next().is_none().then_some(first)
}

/// Where the words behind a number begin: past "**", which closes its emphasis in Markdown,
/// and past the dash of "Article 1 – Courts".
pub(super) fn behind_number(text: &str, number: usize) -> usize {
    const DASHES: [char; 3] = ['-', '–', '—'];
    let after = text.get(number..).unwrap_or_default();
    let closed = ["**", "__"]
        .iter()
        .find_map(|mark| after.strip_prefix(*mark));
    let closed = closed.unwrap_or(after);
    let words = closed.trim_start();
    let rest = words.trim_start_matches(DASHES);
    // "-5 °C" is a figure.
    let dashed = rest.len() < words.len() && !rest.starts_with(|c: char| c.is_ascii_digit());
    let begins = match dashed && !rest.trim_start().is_empty() {
        true => rest.trim_start(),
        false => closed,
    };
    text.len() - begins.len()
}

/// How bullets and numbers go together after the opening formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mixed {
    /// `•` items that hold lists of `①` or `(1)`.
    Inside,
    /// `•` items and then others of `1.`, which begin at this paragraph.
    Before(usize),
}

/// How, if bullets come first.
pub(super) fn mixed(
    source: &Source,
    paragraphs: &[Span],
    opening: Option<usize>,
    numbered: &[Numbered],
) -> Option<Mixed> {
    let opening = opening?;
    let next = paragraphs.get(opening + 1)?;
    (bullet(source.text(*next)) > 0).then_some(())?;
    let first = numbered
        .iter()
        .find(|n| n.level == 0 && n.paragraph > opening + 1)?;
    Some(match first.marker.style.is_inner() {
        true => Mixed::Inside,
        false => Mixed::Before(first.paragraph),
    })
}

#[cfg(test)]
mod tests {
    use super::goes_on;
    use crate::source::{Input, Span, read};

    #[test]
    fn an_empty_line_ends_what_is_open_whatever_ends_the_lines() {
        let (open, next) = ("各国将保护湖泊", "河流与海洋");
        for end in ["\n", "\r", "\r\n"] {
            for (ends, continued) in [(1, true), (2, false)] {
                let gap = end.repeat(ends);
                let input = Input {
                    name: "lakes.txt".into(),
                    bytes: format!("{open}{gap}{next}\n").into(),
                };
                let source = read(&[input]).expect("it is a text");
                let span = |start: usize, words: &str| Span {
                    file: 0,
                    start,
                    end: start + words.len(),
                };
                let after = span(open.len() + gap.len(), next);
                let found = goes_on(&source, span(0, open), after);
                assert_eq!(found, continued, "{gap:?}");
            }
        }
    }
}
