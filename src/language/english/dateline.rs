//! English lines of nothing but a place and a date, and those of a page's own date.

mod after;
mod before;
mod dated;
mod named;
mod names;

use super::super::scan::trim;
use super::conference::is_meeting;
use super::countries::is_country;
use super::dates::is_month;
use super::lines::{Starts, begins_with, is_one_of};
use super::places::{is_venue, mention, names};
use super::{Dateline, PlaceMention};
use crate::source::bytes;
use before::begins_with_verb;
use dated::dated;
pub(super) use named::conference;
use std::ops::Range;

/// "Updated 3 May 2016", "Posted on: 3 May 2016": when a page was made or changed.
pub(super) fn is_page_date(line: &str) -> bool {
    const STARTS: Starts = Starts::new(&[
        "last updated",
        "last modified",
        "last reviewed",
        "date updated",
        "date published",
        "date of publication",
        "publication date",
        "publish date",
        "published date",
        "pubdate",
        "release date",
        "release time",
        "page updated",
        "updated",
        "modified",
        "published",
        "posted",
        "uploaded",
        "accessed",
        "retrieved",
        "downloaded",
        "printed",
        "archived",
        "reviewed",
    ]);
    let Some(word) = STARTS.of(line) else {
        return false;
    };
    let lower = line.to_ascii_lowercase();
    let rest = lower.get(word.len()..).unwrap_or_default().trim_start();
    if rest.starts_with([':', '：']) {
        return true;
    }
    let rest = ["on ", "at "]
        .iter()
        .find_map(|word| rest.strip_prefix(word))
        .unwrap_or(rest);
    // What follows is the date, and the line is no sentence.
    let dated = super::dates::first_period(rest).is_some_and(|period| period.range.start == 0)
        || rest.starts_with(|c: char| c.is_ascii_digit());
    dated && rest.len() < 80
}

/// Labels of a place.
const PLACES: &[&str] = words! { "venue" "place" "location" "where" };

/// "Xiamen, China, 4 September 2017"; "(Adopted in Porto on 3 May 2016)"; "Date: 3 May
/// 2016" and "Venue: Porto, Portugal", as at the head of minutes.
pub(super) fn dateline(line: &str) -> Option<Dateline> {
    const DAYS: &[&str] = words! {
        "date" "dates" "date and place" "date and venue" "place and date" "when"
    };
    let label = label(line);
    match label.filter(|(label, _)| is_one_of(label, PLACES) || is_one_of(label, DAYS)) {
        // The time of day is a page's.
        Some((_, value)) if value.contains(':') => None,
        Some((label, value)) => {
            let place = || labelled_place(value).filter(|_| is_one_of(label, PLACES));
            let found = unlabelled(value).or_else(place)?;
            Some(found.later(line.len() - value.len()))
        }
        None => unlabelled(line),
    }
}

/// "[Date]: 3 May 2016"; in the brackets of a database, "\[Place] Porto".
fn label(line: &str) -> Option<(&str, &str)> {
    // No label is longer.
    const LONGEST: usize = 16;
    if let Some(inner) = line.strip_prefix('[') {
        return inner
            .split_once("] ")
            .filter(|(label, _)| label.len() < LONGEST);
    }
    let colon = line.bytes().take(LONGEST).position(|byte| byte == b':')?;
    let (label, rest) = line.split_at_checked(colon)?;
    Some((label, rest.strip_prefix(": ")?))
}

/// "Place: [Hotel Post, Porto, Lusia]": whatever the names.
fn labelled_place(value: &str) -> Option<Dateline> {
    let mut names = names(value, 0);
    let whole = names.last()?.end == value.trim_end_matches(['.', ' ']).len();
    let venue = names.first().is_some_and(|first| is_venue(value, first));
    if venue && names.len() > 1 {
        names.remove(0);
    }
    let city = names.first().filter(|_| whole)?.clone();
    let country = names.get(1..).and_then(|rest| rest.last()).cloned();
    Some(Dateline {
        period: None,
        place: Some(mention(value, city, country)),
    })
}

/// What a treaty is closed with.
const SIGNED: [&str; 4] = ["Done ", "Signed ", "Given ", "Concluded "];

/// "Porto, 3 May 2016", "Valletta, Malta": a line without a label.
fn unlabelled(line: &str) -> Option<Dateline> {
    if let Some(plain) = with_plain_marks(line) {
        return unlabelled(&plain);
    }
    let inner = trim(line, 0..line.len(), &['(', ')', '[', ']', '.', ',', ';']);
    let text = line.get(inner.clone())?;
    // "Done at Cork on 3 May 2016 in duplicate, both texts being equally authentic."
    let done = SIGNED.iter().any(|verb| begins_with(text, verb));
    if !is_short(text, done) || is_page_date(text) {
        return None;
    }
    let period = match has_year(text) {
        true => super::dates::first_period(text),
        false if done || begins_with_verb(text) => super::dates::written_out(text),
        false => None,
    };
    let found = match period {
        Some(period) => dated(text, period),
        None => bare_place(text),
    };
    Some(found?.later(inner.start))
}

/// "Lake Forum, Porto, 3 May 2016" for "Lake Forum · Porto · 3 May 2016", of the same
/// length: what stands between is as good as a comma.
fn with_plain_marks(line: &str) -> Option<String> {
    // "in October in the year 2016" says no more than "in October 2016".
    const MARKS: [(&str, &str); 6] = [
        (" · ", ","),
        (" • ", ","),
        (" | ", ","),
        (" , ", ","),
        (" in the year ", " "),
        (" - ", ","),
    ];
    // Most lines have none of the marks, and no year is told.
    let begins = |a: u8, b: u8, c: u8| {
        (a == b' ') & bytes::is_one_of(b, [b'|', b',', b'-', 0xC2, 0xE2])
            | (a == b'y') & (b == b'e') & (c == b'a')
    };
    if line.len() >= 200 || bytes::beginnings(line.as_bytes(), begins).next().is_none() {
        return None;
    }
    // "30 August - 1 September 2005" is a range.
    let range = || {
        let before = line.rsplit_once(" - ").map_or("", |(before, _)| before);
        before.contains(|c: char| c.is_ascii_digit())
    };
    let stands = |mark: &str| line.contains(mark) && (mark != " - " || !range());
    let mut marks = MARKS.iter().filter(|(mark, _)| stands(mark));
    let (mark, instead) = marks.next()?;
    let comma = format!("{instead}{}", " ".repeat(mark.len() - 1));
    Some(line.replace(mark, &comma))
}

/// Whether a line is no longer than a dateline may be; "Adopted at the Annual Meeting of
/// the League …" has a longer name in it.
fn is_short(text: &str, done: bool) -> bool {
    match text.len() {
        0..=120 => true,
        121..=200 => done || begins_with_verb(text),
        201..=300 => done,
        _ => false,
    }
}

/// Whether the figures of a year may stand in a line: most have none.
fn has_year(line: &str) -> bool {
    let digit = |byte: u8| byte.wrapping_sub(b'0') < 10;
    let begins =
        |first, second, third| bytes::is_one_of(first, *b"12") & digit(second) & digit(third);
    bytes::beginnings(line.as_bytes(), begins).next().is_some()
}

/// "November 24 to 25, [Valletta, Malta]": what stands after days whose year is not told.
fn after_days(text: &str) -> Option<&str> {
    let (month, rest) = text.split_once(' ')?;
    let (days, place) = rest.split_once(", ").filter(|_| is_month(month))?;
    let day = |word: &str| {
        word.bytes()
            .next()
            .is_some_and(|byte| byte.is_ascii_digit())
            || is_one_of(word, &["to", "and", "-", "–"])
    };
    days.split(' ').all(day).then_some(place)
}

/// "Valletta, Malta": a city and its country alone.
fn bare_place(text: &str) -> Option<Dateline> {
    bytes::pairs(text.as_bytes(), *b", ").next()?;
    // "Adopted unanimously in Valletta, Malta."
    let made = ["Adopted", "Done", "Signed", "Issued", "Held"];
    let rest = made.iter().find_map(|made| text.strip_prefix(made));
    let rest = rest.and_then(|rest| rest.strip_prefix(" unanimously").or(Some(rest)));
    let rest = rest.and_then(|rest| rest.strip_prefix(" in ").or(rest.strip_prefix(" at ")));
    let rest = rest.or_else(|| after_days(text));
    let from = rest.map_or(0, |rest| text.len() - rest.len());
    let names = names(text, from);
    // "Held at [the Old Customs House, ]Galway, Ireland".
    let hall = |first: &Range<usize>| rest.is_some() && is_venue(text, first);
    let (from, names) = match names.as_slice() {
        [first, city, country] if hall(first) => (city.start, [city, country]),
        [city, country] => (from, [city, country]),
        _ => return None,
    };
    let [city, country] = names;
    let words = |name: &Range<usize>| text.get(name.clone()).unwrap_or_default();
    let between = text.get(city.end..country.start)?;
    let whole = city.start == from && country.end == text.len() && between == ", ";
    let told = is_country(words(country)) && !is_country(words(city)) && !is_meeting(words(city));
    (whole && told).then(|| Dateline {
        period: None,
        place: Some(PlaceMention {
            city: Some(city.clone()),
            country: Some(country.clone()),
        }),
    })
}

#[cfg(test)]
mod tests;
