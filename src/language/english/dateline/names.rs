//! The names of places beside the day of an English dateline.

use super::super::conference::is_meeting;
use super::super::countries::is_country;
use super::super::hosts::is_body;
use super::super::places::names;
use super::after::is_online;
use std::ops::Range;

/// "[Porto], [Portugal], 3 May 2016": the names before a day; none online, and nothing in
/// a sentence, which has words that are no name.
pub(super) fn names_before(text: &str, part: Range<usize>) -> Option<Vec<Range<usize>>> {
    let part = without_links(text, part)?;
    let found = all_names(text, part.clone(), part.start)?;
    let first = found.first().and_then(|name| text.get(name.clone()));
    (!first.is_some_and(is_of_body)).then_some(found)
}

/// "[Decisions of the Council], Porto, 3 May 2016": what a body says, and no place.
fn is_of_body(name: &str) -> bool {
    let whose = name.split_once(" of the ");
    whose.is_some_and(|(what, whose)| {
        let first = what.split(' ').next().unwrap_or_default();
        first.len() > 3 && first.ends_with('s') && is_body(whose)
    })
}

/// "3 May 2016 at the Third Lake Forum, [Ghent]": the same after a day.
pub(super) fn names_after(text: &str, part: Range<usize>) -> Option<Vec<Range<usize>>> {
    const AT: [&str; 6] = [
        "at the close of the ",
        "at the end of the ",
        "at the conclusion of the ",
        "at the ",
        "in ",
        "at ",
    ];
    let part = without_links(text, part)?;
    let words = text.get(part.clone()).unwrap_or_default();
    let at = AT.iter().find(|at| words.starts_with(**at));
    let start = part.start + at.map_or(0, |at| at.len());
    all_names(text, part, start)
}

/// What stands between the parts of a dateline.
pub(super) const MARKS: [char; 10] = [' ', ',', '.', ';', '(', ')', '–', '—', '-', '|'];

/// "Porto, Portugal" of "Porto, Portugal, on this": without what leads from a place to its
/// day.
fn without_links(text: &str, part: Range<usize>) -> Option<Range<usize>> {
    let words = text.get(part.clone())?;
    let begun = words.trim_start_matches(MARKS);
    let mut trimmed = begun.trim_end_matches(MARKS);
    for link in [" this", " the", " on", " ON"] {
        while let Some(before) = trimmed.strip_suffix(link) {
            trimmed = before;
        }
    }
    let trimmed = match trimmed.trim_end_matches([' ', ',']) {
        "this" | "on this" | "on the" | "the" => "",
        trimmed => trimmed,
    };
    let start = part.start + words.len() - begun.len();
    Some(start..start + trimmed.len())
}

/// The names from a place in a part on, to whose end they must reach.
fn all_names(text: &str, part: Range<usize>, from: usize) -> Option<Vec<Range<usize>>> {
    let words = text.get(part.clone()).unwrap_or_default();
    if words.is_empty() || is_online(words) {
        return Some(Vec::new());
    }
    let end = part.end;
    let start = past_figure(text, from..end);
    // "Porto (Portugal)": the bracket is the country's.
    let closes = words.contains('(') && text.get(end..)?.starts_with(')');
    let closed = end + usize::from(closes);
    let found = match bracketed(text.get(start..closed)?) {
        Some(bracket) => names_up_to(text, start, bracket)?,
        None => names(text.get(..closed)?, start),
    };
    let covered = found.last().map_or(start, |last| last.end);
    // Words that are no name: then the line is a sentence, not a dateline.
    (covered + usize::from(words.ends_with(')')) >= end).then_some(found)
}

/// "at the 4th [Lake Assembly, Cork]": a figure begins no name.
fn past_figure(text: &str, part: Range<usize>) -> usize {
    let rest = text.get(part.clone()).unwrap_or_default();
    let bare = rest.strip_prefix("the ").unwrap_or(rest);
    match bare.split_once(' ') {
        Some((first, name))
            if first.starts_with(|c: char| c.is_ascii_digit())
                && name.starts_with(char::is_uppercase)
                && is_meeting(name) =>
        {
            part.end - name.len()
        }
        _ => part.start,
    }
}

/// "[Porto] ([Lusia])": whatever the name in the bracket.
fn names_up_to(
    text: &str,
    start: usize,
    (open, inner): (usize, Range<usize>),
) -> Option<Vec<Range<usize>>> {
    let mut found = names(text.get(..start + open)?, start);
    let whole = found.last().is_some_and(|last| last.end == start + open);
    found.push(start + inner.start..start + inner.end);
    found.retain(|_| whole);
    Some(found)
}

/// The bracket at the end of a place with one name in it, and where the words before end.
fn bracketed(place: &str) -> Option<(usize, Range<usize>)> {
    let (before, inner) = place.strip_suffix(')').unwrap_or(place).rsplit_once(" (")?;
    let name =
        inner.starts_with(char::is_uppercase) && inner.chars().skip(1).all(char::is_lowercase);
    let one = (name || is_country(inner)) && !before.is_empty();
    let start = before.len() + 2;
    one.then(|| (before.len(), start..start + inner.len()))
}
