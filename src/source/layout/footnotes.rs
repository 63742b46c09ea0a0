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
    // Most texts have no line that could be a note.
    let mut read = lines.iter().filter(|line| line.noise.is_none());
    if !read.any(|line| may_be_note(line.text(text))) {
        return;
    }
    let notes = Notes {
        text,
        lines,
        paged: lines.last().is_some_and(|line| line.page > 0),
        foot: foot(text, lines),
        starred: starred(text, lines),
        page: 0,
        on_page: HashSet::new(),
        everywhere: HashSet::new(),
    };
    for at in notes.found() {
        if let Some(line) = lines.get_mut(at) {
            line.noise = Some(NoiseKind::Footnote);
        }
    }
}

/// What tells the notes of a text.
struct Notes<'a> {
    text: &'a str,
    lines: &'a [Line],
    paged: bool,
    /// Where the paragraphs at the end of the text begin that may be notes.
    foot: usize,
    /// The only line that begins with a star that a word above it ends with.
    starred: Option<usize>,
    /// The page that is read, the numbers that it refers to so far, and those that the text
    /// does.
    page: usize,
    on_page: HashSet<u32>,
    everywhere: HashSet<u32>,
}

impl Notes<'_> {
    /// The lines of all notes.
    fn found(mut self) -> Vec<usize> {
        let mut found = Vec::new();
        let mut open: Option<usize> = None;
        for (at, line) in self.lines.iter().enumerate() {
            let ends = !self.paged && line.after_blank;
            if ends || open.is_some_and(|page| page != line.page) {
                open = None;
            }
            if line.noise.is_some() {
                continue;
            }
            if self.page != line.page {
                self.page = line.page;
                self.on_page.clear();
            }
            if self.begins(at, line) {
                open = Some(line.page);
            }
            match open {
                Some(_) => found.push(at),
                None => {
                    let numbers = references_in(line.text(self.text));
                    self.everywhere.extend(numbers.iter().copied());
                    self.on_page.extend(numbers);
                }
            }
        }
        found
    }

    /// Whether a note begins with a line.
    fn begins(&self, at: usize, line: &Line) -> bool {
        let content = line.text(self.text);
        let before = at.checked_sub(1).and_then(|before| self.lines.get(before));
        let before = before.filter(|before| before.page == line.page);
        let below_rule = before.is_some_and(|before| before.noise == Some(NoiseKind::Rule));
        let after_end = before.is_some_and(|before| {
            let words = before.text(self.text);
            ends_sentence(words.trim_end_matches(|c: char| c.is_numeric()))
        });
        let at_foot = at >= self.foot;
        let below = (self.paged || at_foot) && line.after_blank;
        let on_page = |number: u32| self.on_page.contains(&number);
        let everywhere = |number: u32| self.everywhere.contains(&number);
        let on_pages =
            self.paged && (below_rule && marked(content) || after_end && raised(content));
        // "_____", "1 Formerly the Council": below a rule. Notes at the end of the text are
        // those of all its pages.
        let plainly = plain_number(content).is_some_and(|number| {
            (below || below_rule) && on_page(number) || below && at_foot && everywhere(number)
        });
        // "2018,1" is a figure as much as a reference; a stroke sets off notes by itself.
        let stroke = || before.is_some_and(|line| line.text(self.text).starts_with("____"));
        let plainly = plainly || at_foot && plain_number(content).is_some() && stroke();
        // The sentence above may go on after the page end.
        let on_star = self.starred == Some(at) && line.after_blank;
        // "¹ The second day was a holiday", below what refers to it.
        let first = first_raised(content);
        let apart = first.is_some_and(|digit| line.after_blank && everywhere(digit));
        let told = on_pages || plainly || on_star || apart || is_markdown(content);
        told || (after_end || below) && note_number(content).is_some_and(on_page)
    }
}

/// Whether a line could be a note, by what it begins with.
fn may_be_note(content: &str) -> bool {
    let figure =
        first_raised(content).or_else(|| plain_number(content).or_else(|| note_number(content)));
    figure.is_some() || marked(content)
}

/// Whether a line begins with a raised figure.
fn raised(content: &str) -> bool {
    first_raised(content).is_some_and(|digit| digit > 0)
}

/// What the raised digit is worth that a line begins with, be it in brackets: "(¹)".
fn first_raised(content: &str) -> Option<u32> {
    let inner = content.strip_prefix('(').unwrap_or(content);
    inner.chars().next().and_then(raised_digit)
}

/// Whether a line begins with the mark of a note: `¹`, `*`, `†`, `[1]`.
fn marked(content: &str) -> bool {
    let bracket = content.strip_prefix('[');
    let bracket = bracket.and_then(|rest| rest.split_once(']'));
    raised(content)
        || content.starts_with(['*', '†'])
        || is_markdown(content)
        || bracket.is_some_and(|(number, _)| is_bare_number(number))
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
