//! What belongs to the pages of a printed text and not to the text: page numbers,
//! running heads, footnotes, rules, watermarks.
//!
//! Only what shows itself is set aside: `2/10` and `- 2 -` alone on a line; a bare
//! number where a page ends or a sentence is cut; a line that comes again at the start
//! or end of other pages; notes below a rule or after a raised number at the foot of
//! a page; addresses and lines that come three times and more. What comes at the very
//! start of a file is a title, not a head.

use super::NoiseKind;
use super::clues::{ends_sentence, starts_lowercase};
use super::footnotes::footnotes;
use super::lines::Line;
use crate::source::bytes;
use crate::source::script::{Script, script_of, width};
use std::collections::HashMap;

/// A line at least so wide, in columns, was broken and did not just end.
const BROKEN: usize = 40;

/// A number with so much room before it stands in the middle of its line.
const CENTRED: usize = 20;

/// Marks the lines that are no content.
pub(super) fn set_aside(text: &str, lines: &mut [Line]) {
    for line in lines.iter_mut().filter(|line| line.noise.is_none()) {
        let content = text.get(line.range.clone()).unwrap_or_default();
        if is_rule(content) {
            line.noise = Some(NoiseKind::Rule);
        } else if is_numbered_page(content) {
            line.noise = Some(NoiseKind::PageNumber);
        } else if is_numbered_head(content) {
            line.noise = Some(NoiseKind::RunningHead);
        } else if is_contents(content) {
            line.noise = Some(NoiseKind::Contents);
        } else if content
            .chars()
            .all(|c| matches!(c, '?' | '？' | '\u{FFFD}' | ' '))
            && width(content) > 1
        {
            line.noise = Some(NoiseKind::Lost);
        }
    }
    bare_numbers(text, lines);
    number_pages(lines);
    heads_and_feet(text, lines);
    footnotes(text, lines);
    watermarks(text, lines);
}

/// Three dashes or more and nothing else.
fn is_rule(content: &str) -> bool {
    content.len() < 400
        && content
            .chars()
            .all(|c| matches!(c, '-' | '_' | '=' | '*' | '—' | '─' | '―' | '━' | '~'))
        && content.chars().nth(2).is_some()
}

/// "LAKE FORUM          Page 1", "2/3          16-17801": a head or a foot, even at the start, where no other line is like it.
fn is_numbered_head(content: &str) -> bool {
    const LONGEST: usize = 200;
    let gap = |a: u8, b: u8, c: u8| (a == b' ') & (b == b' ') & (c == b' ');
    // Few lines have a gap.
    if content.len() >= LONGEST || bytes::beginnings(content.as_bytes(), gap).next().is_none() {
        return false;
    }
    let Some((head, page)) = content.rsplit_once("   ") else {
        return false;
    };
    let (head, page) = (head.trim_end(), page.trim());
    // "2/3          16-17801": the number of the document on the other side.
    let document = |word: &str| {
        word.contains(|c: char| c.is_ascii_digit()) && !word.contains(char::is_whitespace)
    };
    let named = |word: &str| word.starts_with(char::is_alphabetic) || document(word);
    page.len() < 20 && named(head) && is_numbered_page(page)
        || head.len() < 20 && is_numbered_page(head) && document(page)
}

/// "Vision ........ 1", "愿景……3": dots that lead to the number of a page.
fn is_contents(content: &str) -> bool {
    const DOTS: usize = 4;
    let before = content.trim_end_matches(|c: char| c.is_ascii_digit());
    let page = content.len() - before.len();
    if !(1..=3).contains(&page) || !before.trim_end().ends_with(['.', '…', '·']) {
        return false;
    }
    let words = before.trim_end_matches(['.', '…', '·', ' ', '\t']);
    let led = before.get(words.len()..).unwrap_or_default();
    let dots = led.chars().map(|c| match c {
        '…' => 3,
        '.' | '·' => 1,
        _ => 0,
    });
    dots.sum::<usize>() >= DOTS && words.contains(char::is_alphabetic)
}

/// `2/10`, `- 2 -`, `Page 2 of 10`, `第2页 共10页`.
fn is_numbered_page(content: &str) -> bool {
    if content.len() > 40 || !content.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let number = |digits: &str| -> Option<u32> {
        let digits = digits.trim();
        let short = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        short.then(|| digits.parse().ok())?
    };
    if let Some((page, all)) = content.split_once(['/', '／']) {
        let pages = (number(page), number(all));
        if let (Some(page), Some(all)) = pages {
            return page >= 1 && page <= all;
        }
    }
    let dash = |c: char| matches!(c, '-' | '–' | '—' | '―' | '·' | '~') || c.is_whitespace();
    let inner = content.trim_matches(dash);
    if inner.len() < content.len()
        && content.starts_with(dash)
        && content.ends_with(dash)
        && number(inner).is_some()
    {
        return true;
    }
    let words = content.to_lowercase();
    if let Some(rest) = words.strip_prefix("page ") {
        return match rest.split_once(" of ") {
            Some((page, all)) => number(page).is_some() && number(all).is_some(),
            None => number(rest).is_some(),
        };
    }
    let page = words
        .trim_start_matches(['第'])
        .split(['页', '頁'])
        .next()
        .unwrap_or_default();
    words.starts_with('第') && words.contains(['页', '頁']) && number(page).is_some() && {
        let rest = words.split_once(['页', '頁']).map_or("", |(_, rest)| rest);
        rest.chars()
            .all(|c| c.is_ascii_digit() || " /／,，共页頁".contains(c))
    }
}

/// One to three digits, as pages and notes are numbered.
pub(in crate::source) fn is_bare_number(content: &str) -> bool {
    (1..=3).contains(&content.len()) && content.bytes().all(|b| b.is_ascii_digit())
}

/// A number alone on a line numbers a page where a page ends there, or a sentence is
/// cut by it; or else all of them number items.
fn bare_numbers(text: &str, lines: &mut [Line]) {
    let bare: Vec<usize> = (0..lines.len())
        .filter(|&at| {
            lines
                .get(at)
                .is_some_and(|line| line.noise.is_none() && is_bare_number(line.text(text)))
        })
        .collect();
    let around = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| lines.get(before));
        (before, lines.get(at), lines.get(at + 1))
    };
    let at_page_end = |at: usize| match around(at) {
        (Some(before), Some(line), Some(after)) => {
            before.page < line.page || line.page < after.page
        }
        (_, _, after) => after.is_none(),
    };
    let cuts = |at: usize| {
        let (Some(before), _, Some(after)) = around(at) else {
            return false;
        };
        let (before, after) = (before.text(text), after.text(text));
        !ends_sentence(before)
            && match script_of(after) {
                Script::Han => script_of(before) == Script::Han && width(before) >= BROKEN,
                _ => starts_lowercase(after),
            }
    };
    let paged = lines.last().is_some_and(|line| line.page > 0);
    let all = bare.iter().any(|&at| cuts(at));
    // Far from the margin it is centred, or set to the right.
    let centred = |at: usize| {
        let indent = lines
            .get(at)
            .map_or(0, |line| line.range.start - line.raw.start);
        indent >= CENTRED
    };
    let pages: Vec<usize> = bare
        .into_iter()
        .filter(|&at| all || at_page_end(at) && (paged || at + 1 == lines.len()) || centred(at))
        .collect();
    for at in pages {
        if let Some(line) = lines.get_mut(at) {
            line.noise = Some(NoiseKind::PageNumber);
        }
    }
}

/// Where there are no form feeds, page numbers end the pages.
fn number_pages(lines: &mut [Line]) {
    if lines.last().is_none_or(|line| line.page > 0) {
        return;
    }
    let mut page = 0;
    for line in lines {
        line.page = page;
        page += usize::from(line.noise == Some(NoiseKind::PageNumber));
    }
}

/// What a head says without its numbers.
fn key(content: &str) -> Option<String> {
    let key: String = content.chars().filter(|c| !c.is_numeric()).collect();
    let key = key.trim();
    let long = content.chars().nth(80).is_some();
    (!long && key.chars().nth(1).is_some() && !ends_sentence(content)).then(|| key.to_owned())
}

/// The first line of pages, and the last, where it comes again.
fn heads_and_feet(text: &str, lines: &mut [Line]) {
    let mut of_pages = lines.iter().filter(|line| line.noise.is_none());
    let first = of_pages.next().map(|line| line.page);
    if of_pages.all(|line| Some(line.page) == first) {
        return;
    }
    let pages: Vec<Vec<usize>> = {
        let mut pages: Vec<Vec<usize>> = Vec::new();
        let mut last = None;
        for (at, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.noise.is_none())
        {
            if last != Some(line.page) {
                pages.push(Vec::new());
                last = Some(line.page);
            }
            if let Some(page) = pages.last_mut() {
                page.push(at);
            }
        }
        pages
    };
    for edge in [
        |page: &Vec<usize>| page.first().copied(),
        |page: &Vec<usize>| page.last().copied(),
    ] {
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for at in pages.iter().filter_map(edge) {
            if let Some(key) = lines.get(at).and_then(|line| key(line.text(text))) {
                places.entry(key).or_default().push(at);
            }
        }
        for places in places.into_values().filter(|places| places.len() > 1) {
            for at in places.into_iter().filter(|&at| at > 0) {
                if let Some(line) = lines.get_mut(at) {
                    line.noise = Some(NoiseKind::RunningHead);
                }
            }
        }
    }
}

/// Whether a line is part of a broken sentence: it begins with a small letter, or is a
/// full one in Chinese, or begins a sentence that goes on below.
fn is_of_sentence(text: &str, lines: &[Line], at: usize) -> bool {
    let words = |at: Option<usize>| at.and_then(|at| lines.get(at)).map(|line| line.text(text));
    let content = words(Some(at)).unwrap_or_default();
    let full = script_of(content) == Script::Han && width(content) + 4 >= BROKEN;
    let begins = words(at.checked_sub(1)).is_none_or(ends_sentence);
    let goes_on = words(at.checked_add(1)).is_some_and(starts_lowercase);
    starts_lowercase(content) || full || begins && goes_on
}

/// An address alone on a line that comes again, and any short line without a sentence
/// that comes three times.
fn watermarks(text: &str, lines: &mut [Line]) {
    // A character has at most four bytes.
    const LONGEST: usize = 60;
    let short = |content: &str| {
        content.len() <= LONGEST
            || content.len() <= 4 * LONGEST && content.chars().nth(LONGEST).is_none()
    };
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, line) in lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.noise.is_none())
    {
        let content = line.text(text);
        // Most lines end a sentence, or are too long.
        if ends_sentence(content) || !short(content) {
            continue;
        }
        let mut letters = content.chars().filter(|c| c.is_alphabetic());
        let worded = letters.nth(2).is_some() && !content.contains(['\t', '|']);
        let of_sentence = || !is_addressed(content) && is_of_sentence(text, lines, at);
        if worded && !of_sentence() {
            places.entry(content).or_default().push(at);
        }
    }
    for (content, places) in places {
        let address = is_addressed(content);
        if places.len() < if address { 2 } else { 3 } {
            continue;
        }
        // Lines close to each other are a list, or names below a text.
        let close = |pair: &[usize]| matches!(pair, [one, two] if two - one < 4);
        if !address && places.windows(2).any(close) {
            continue;
        }
        // At the start a line that comes again is the title.
        for at in places.into_iter().filter(|&at| at > 4 || address) {
            if let Some(line) = lines.get_mut(at) {
                line.noise = Some(NoiseKind::Watermark);
            }
        }
    }
}

pub(super) fn is_addressed(content: &str) -> bool {
    let marks = ["www.", "http://", "https://"];
    // Nearly all that are asked for have neither of these.
    let mut likely = bytes::beginnings(content.as_bytes(), |first, second, third| {
        (first == second) & (second == third) & (third == b'w')
            | (first == b':') & (second == b'/') & (third == b'/')
    });
    likely.next().is_some() && marks.iter().any(|mark| content.contains(mark))
}

#[cfg(test)]
mod tests;
