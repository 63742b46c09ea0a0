//! Footnotes of a printed page.
//!
//! In: the lines of a text, with their pages and the noise that is known. Out: the same
//! lines, those of notes marked. A note shows itself by its mark, or by a number that the
//! page refers to.

use super::NoiseKind;
use super::clues::ends_sentence;
use super::lines::Line;
use super::pages::is_bare_number;
use crate::source::bytes;
use std::collections::HashSet;

/// Notes at the foot of a page, to its end: from a raised number after a sentence, or
/// from a rule that is followed by one, by `[1]` or by `*`; or from a number and a gap
/// where a line of the page before it holds that number in brackets or raised. Without
/// pages such a note ends at the next empty line. A number that is raised in print alone
/// ("of our countries.1") is referred to by a number alone, or one before a capital,
/// below the text of its page.
pub(super) fn footnotes(text: &str, lines: &mut [Line]) {
    let paged = lines.last().is_some_and(|line| line.page > 0);
    let raised = |content: &str| content.starts_with(['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']);
    let marked = |content: &str| {
        let bracket = content
            .strip_prefix('[')
            .and_then(|rest| rest.split_once(']'));
        raised(content)
            || content.starts_with(['*', '†'])
            || is_markdown(content)
            || bracket.is_some_and(|(number, _)| is_bare_number(number))
    };
    // Most texts have no line that could be a note.
    let likely = |content: &str| {
        let first = content.chars().next().and_then(raised_digit);
        let figure = first.or_else(|| plain_number(content).or_else(|| note_number(content)));
        figure.is_some() || marked(content)
    };
    let mut read = lines.iter().filter(|line| line.noise.is_none());
    if !read.any(|line| likely(line.text(text))) {
        return;
    }
    let foot = foot(text, lines);
    let starred = starred(text, lines);
    let mut open: Option<usize> = None;
    let mut noted = Vec::new();
    // The numbers that the page refers to.
    let mut references: (usize, HashSet<u32>) = (0, HashSet::new());
    let mut everywhere: HashSet<u32> = HashSet::new();
    for at in 0..lines.len() {
        let Some(line) = lines.get(at) else { break };
        let ends = !paged && line.after_blank;
        if ends || open.is_some_and(|page| page != line.page) {
            open = None;
        }
        let before = at.checked_sub(1).and_then(|before| lines.get(before));
        let before = before.filter(|before| before.page == line.page);
        let below_rule = before.is_some_and(|before| before.noise == Some(NoiseKind::Rule));
        let after_end = before.is_some_and(|before| {
            ends_sentence(before.text(text).trim_end_matches(|c: char| c.is_numeric()))
        });
        if line.noise.is_none() {
            let content = line.text(text);
            if references.0 != line.page {
                references = (line.page, HashSet::new());
            }
            let referred =
                note_number(content).is_some_and(|number| references.1.contains(&number));
            let on_pages = paged && (below_rule && marked(content) || after_end && raised(content));
            let below = (paged || at >= foot) && line.after_blank;
            // Notes at the end of the text are those of all its pages.
            let plainly = below
                && plain_number(content).is_some_and(|number| {
                    references.1.contains(&number) || at >= foot && everywhere.contains(&number)
                });
            // "_____", "1 Formerly the Council": below a rule.
            let ruled = below_rule
                && plain_number(content).is_some_and(|number| references.1.contains(&number));
            // The sentence above may go on after the page end.
            let on_star = starred == Some(at) && line.after_blank;
            // "¹ The second day was a holiday", below what refers to it.
            let first = content.chars().next().and_then(raised_digit);
            let apart = first.is_some_and(|digit| line.after_blank && everywhere.contains(&digit));
            let told = on_star || ruled || apart || is_markdown(content);
            if on_pages || plainly || told || referred && (after_end || below) {
                open = Some(line.page);
            }
            if open.is_none() {
                let found = references_in(content);
                everywhere.extend(found.iter().copied());
                references.1.extend(found);
            }
            if open.is_some() {
                noted.push(at);
            }
        }
    }
    for at in noted {
        if let Some(line) = lines.get_mut(at) {
            line.noise = Some(NoiseKind::Footnote);
        }
    }
}

/// `[^1]: The first Forum`, a note in Markdown.
fn is_markdown(content: &str) -> bool {
    let rest = content.strip_prefix("[^");
    let number = rest.and_then(|rest| rest.split_once("]:"));
    number.is_some_and(|(number, _)| is_bare_number(number))
}

/// Where the last paragraphs of a text begin that may be notes, all of them.
fn foot(text: &str, lines: &[Line]) -> usize {
    let starts = lines
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, line)| line.after_blank && line.noise.is_none());
    let notes = starts.take_while(|(_, line)| plain_number(line.text(text)).is_some());
    notes.last().map_or(lines.len(), |(at, _)| at)
}

/// The only line that begins with a star, if a word above it ends with one:
/// `Kosovo*` … `* This designation …`. Several such lines are a list.
fn starred(text: &str, lines: &[Line]) -> Option<usize> {
    let begins = |line: &Line| line.noise.is_none() && line.text(text).starts_with('*');
    let mut notes = lines.iter().enumerate().filter(|(_, line)| begins(line));
    let (at, note) = notes.next().filter(|_| notes.next().is_none())?;
    let words = note.text(text).trim_start_matches('*').trim_start();
    let marked = |line: &Line| {
        // A star before a word opens what one after a word closes: *so*.
        let words = line.text(text).split_whitespace();
        let plain = words.clone().all(|word| !word.starts_with('*'));
        plain
            && words
                .map(|word| word.trim_end_matches([',', '.', ';', ':', ')']))
                .any(|word| {
                    let bare = word.strip_suffix('*');
                    bare.is_some_and(|bare| bare.ends_with(char::is_alphanumeric))
                })
    };
    let noted = lines.get(..at)?.iter().any(marked);
    (noted && words.starts_with(char::is_uppercase)).then_some(at)
}

/// The number of `1 The figure includes` or `[1] Including`, or of a line that holds
/// nothing else.
fn plain_number(content: &str) -> Option<u32> {
    let bracket = content
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'));
    if let Some((number, _)) = bracket {
        return is_bare_number(number).then(|| number.parse().ok())?;
    }
    let rest = content.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = content.get(..content.len() - rest.len())?;
    let begins = rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase);
    (is_bare_number(number) && (rest.is_empty() || begins)).then(|| number.parse().ok())?
}

/// The number of `1  The figure includes`: digits, a gap and no delimiter.
fn note_number(content: &str) -> Option<u32> {
    let digits = content.len()
        - content
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .len();
    let (number, rest) = content.split_at_checked(digits)?;
    let gap = rest.starts_with("  ") || rest.starts_with(['\t', '\u{A0}', '\u{3000}']);
    (digits <= 3 && gap && rest.trim_start().starts_with(char::is_alphabetic))
        .then(|| number.parse().ok())?
}

/// The numbers of notes that a line refers to: `[1]` and raised ones, right after a word
/// or what ends it.
fn references_in(content: &str) -> Vec<u32> {
    let mut found = Vec::new();
    for (at, _) in content.match_indices('[').filter(|(at, _)| *at > 0) {
        let near = content.get(at + 1..).map(|rest| rest.chars().take(4));
        let inner: String = near.into_iter().flatten().collect();
        let number = inner.split_once(']').map(|(number, _)| number);
        let number = number.filter(|number| is_bare_number(number));
        found.extend(number.and_then(|number| number.parse::<u32>().ok()));
    }
    // "countries.1 They": after the end of a clause and before a blank.
    let marks = ['.', ',', ';', '”', '。', '，'];
    let mut from = 0;
    let bytes = content.as_bytes();
    while let Some(at) = bytes::position(bytes, from, |byte| byte.is_ascii_digit()) {
        let (before, rest) = content.split_at_checked(at).unwrap_or_default();
        let tail = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        from = content.len() - tail.len();
        let words = before.trim_end_matches(marks);
        // "the Statement of 2019;1"
        let year = || {
            let digits = words.trim_end_matches(|c: char| c.is_ascii_digit());
            words.len() - digits.len() == 4
        };
        let word = words.ends_with(char::is_alphabetic) || year();
        let ended = words.len() < before.len() && word;
        let number = rest.get(..rest.len() - tail.len());
        let number = number.filter(|number| ended && is_bare_number(number));
        if tail.is_empty() || tail.starts_with(char::is_whitespace) {
            found.extend(number.and_then(|number| number.parse::<u32>().ok()));
        }
    }
    // The first bytes of a raised digit are in few lines.
    let likely = |at| matches!(bytes.get(at + 1), Some(0xB2 | 0xB3 | 0xB9 | 0x81));
    if !bytes::positions(bytes, |byte| bytes::is_one_of(byte, [0xC2, 0xE2])).any(likely) {
        return found;
    }
    let mut number: Option<u32> = None;
    for c in content.chars().chain(std::iter::once(' ')) {
        match raised_digit(c) {
            Some(digit) if number.unwrap_or(0) < 100 => {
                number = Some(number.unwrap_or(0) * 10 + digit);
            }
            _ => found.extend(number.take()),
        }
    }
    found
}

/// What a raised digit is worth.
fn raised_digit(c: char) -> Option<u32> {
    match c {
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '⁰' | '⁴'..='⁹' => Some(u32::from(c) - u32::from('⁰')),
        _ => None,
    }
}
