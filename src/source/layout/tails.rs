//! Watermarks with an address that some copies put at the end of every line: 文章源自
//! and the address of the page.
//!
//! One is told where it has a line of its own elsewhere, or where three lines end with the
//! same address: it begins where they begin to end alike, after the end of a sentence.

use super::NoiseKind;
use super::lines::Line;
use super::pages::is_addressed;

/// So many of them are told apart.
const MOST: usize = 4;
/// So many lines must end alike.
const LINES: usize = 3;
/// The longest one, in bytes.
const LONGEST: usize = 160;

/// The watermarks that lines may end with.
pub(super) fn tails<'t>(text: &'t str, lines: &[Line]) -> Vec<&'t str> {
    let mut tails: Vec<&str> = Vec::new();
    let mut alike: Vec<(&str, usize)> = Vec::new();
    for line in lines {
        let content = text.get(line.range.clone()).unwrap_or_default();
        if line.noise == Some(NoiseKind::Watermark) && is_addressed(content) {
            if tails.len() < MOST && !tails.contains(&content) {
                tails.push(content);
            }
        } else if line.noise.is_none() && address(content).is_some() {
            ends_alike(content, &mut alike);
        }
    }
    let often = alike.into_iter().filter(|(_, lines)| *lines >= LINES);
    for tail in often.filter_map(|(tail, _)| without_sentence(tail)) {
        if tails.len() < MOST && !tails.iter().any(|known| tail.ends_with(known)) {
            tails.push(tail);
        }
    }
    tails
}

/// Where an address that ends a line begins.
fn address(line: &str) -> Option<usize> {
    // Sentences end with a mark, and most titles hold no slash.
    line.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '/')
        .then(|| line.rfind("://"))
        .flatten()
        .filter(|at| line.get(*at..).is_some_and(|end| !end.contains(' ')))
}

/// Counts a line with those that end as it does, by what all of them end with.
fn ends_alike<'t>(line: &'t str, alike: &mut Vec<(&'t str, usize)>) {
    for (tail, lines) in alike.iter_mut() {
        let common = common_end(tail, line);
        if address(common).is_some() {
            *tail = common;
            *lines += 1;
            return;
        }
    }
    if alike.len() < MOST {
        let from = line.ceil_char_boundary(line.len().saturating_sub(LONGEST));
        alike.push((line.get(from..).unwrap_or_default(), 1));
    }
}

/// What two texts end with.
fn common_end<'t>(one: &'t str, other: &str) -> &'t str {
    let pairs = one.char_indices().rev().zip(other.chars().rev());
    let same = pairs.take_while(|((_, a), b)| a == b).last();
    let from = same.map_or(one.len(), |((at, _), _)| at);
    one.get(from..).unwrap_or_default()
}

/// What follows the last sentence in it, if an address is left.
fn without_sentence(tail: &str) -> Option<&str> {
    let at = address(tail)?;
    let before = tail.get(..at)?;
    let end = before.rfind(['。', '；', ';', '：', ':', '！', '，', ' ']);
    let mark = |at: usize| before.get(at..)?.chars().next().map(char::len_utf8);
    let from = end.map_or(0, |at| at + mark(at).unwrap_or(0));
    let from = before.rfind(". ").map_or(from, |at| from.max(at + 2));
    tail.get(from..).map(str::trim_start)
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn the_same_end_of_many_lines() {
        let text = "湖泊宣言来源某网-https://lake.example/1.html\n\
            第一，保护湖泊。来源某网-https://lake.example/1.html\n\
            First, protect lakes.来源某网-https://lake.example/1.html\n\
            See https://lake.example/2.html\n";
        let found = tails(text, &lines(text));
        assert_eq!(found, ["来源某网-https://lake.example/1.html"]);
    }

    #[test]
    fn two_lines_with_an_address_are_no_watermark() {
        let text = "See https://lake.example/1\nSee https://lake.example/1\n";
        assert!(tails(text, &lines(text)).is_empty());
    }
}
