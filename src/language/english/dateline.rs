//! English lines of nothing but a place and a date, and those of a page's own date.

mod before;

use super::super::scan::trim;
use super::conference::is_meeting;
use super::countries::is_country;
use super::lines::{alike, begins_with, is_one_of};
use super::places::{is_venue, mention, names};
use super::{Dateline, PlaceMention};
use crate::source::bytes;
use before::{after_body, after_verb, begins_with_verb, without_weekday};
use std::ops::Range;

/// "Updated 3 May 2016", "Posted on: 3 May 2016": when a page was made or changed.
pub(super) fn is_page_date(line: &str) -> bool {
    const WORDS: &[&str] = &[
        "last updated",
        "last modified",
        "last reviewed",
        "date updated",
        "date published",
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
    ];
    let mut alike = alike(line, WORDS);
    let Some(word) = alike.find(|word| begins_with(line, word)) else {
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
    // No label is longer.
    const LONGEST: usize = 16;
    let colon = line.bytes().take(LONGEST).position(|byte| byte == b':');
    let label = colon.and_then(|end| line.split_at_checked(end));
    let label = label.and_then(|(label, rest)| Some((label, rest.strip_prefix(": ")?)));
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

/// What persons and papers are, which are no places.
const NO_PLACES: &[&str] = words! {
    "agenda" "budget" "bulletin" "draft" "minutes" "newsletter" "release" "report"
    "ambassador" "chair" "chairman" "chairperson" "chairwoman" "coordinator" "correspondent"
    "director" "editor" "judge" "mayor" "minister" "moderator" "president" "professor"
    "rapporteur" "rector" "secretary" "speaker"
};

/// What a treaty is closed with.
const SIGNED: [&str; 3] = ["Done ", "Signed ", "Given "];

fn unlabelled(line: &str) -> Option<Dateline> {
    // "Lake Forum · Porto · 3 May 2016": what stands between is as good as a comma.
    // "in October in the year 2016" says no more than "in October 2016".
    for (mark, instead) in [
        (" · ", ","),
        (" • ", ","),
        (" | ", ","),
        (" in the year ", " "),
    ] {
        if line.len() < 200 && line.contains(mark) {
            let comma = format!("{instead}{}", " ".repeat(mark.len() - 1));
            return unlabelled(&line.replace(mark, &comma));
        }
    }
    let inner = trim(line, 0..line.len(), &['(', ')', '[', ']', '.', ',', ';']);
    let text = line.get(inner.clone())?;
    // "Done at Cork on 3 May 2016 in duplicate, both texts being equally authentic."
    let done = SIGNED.iter().any(|verb| begins_with(text, verb));
    // "Adopted at the Annual Meeting of the League …": a longer name.
    let longest = match done {
        true => 300,
        false if begins_with_verb(text) => 200,
        false => 120,
    };
    if text.len() > longest || is_page_date(text) {
        return None;
    }
    let period = match has_year(text) {
        true => super::dates::first_period(text),
        false if done => super::dates::written_out(text),
        false => None,
    };
    let Some(period) = period else {
        return bare_place(text, inner.start);
    };
    let shift = |range: &Range<usize>| range.start + inner.start..range.end + inner.start;
    // What is not the date must be a place, or words that introduce one.
    let before = text.get(..period.range.start)?;
    // "Porto, Portugal, mid-May 2016": no day is told, and "mid-" is no place.
    let before = ["mid-", "Mid-", "early ", "Early ", "late ", "Late "]
        .iter()
        .find_map(|part| before.strip_suffix(part))
        .unwrap_or(before);
    let before = without_weekday(before);
    // "Issued at Porto, Portugal, on the occasion of the Lake Summit, 3 May 2016".
    let occasion = before.find(", on the occasion of ");
    let before = occasion.and_then(|at| before.get(..at)).unwrap_or(before);
    let after = text.get(period.range.end..)?;
    let after = if is_aside(text, after) { "" } else { after };
    let at = after_body(before).unwrap_or_else(|| after_verb(before));
    let place_text = |from: usize, part: &str| {
        let trimmed = part
            .trim_matches([' ', ',', '.', ';', '(', ')', '–', '—', '-', '|'])
            .trim_end_matches(" this")
            .trim_end_matches(" the")
            .trim_end_matches(" on")
            .trim_end_matches([' ', ',']);
        let trimmed = match trimmed {
            "this" | "on this" | "on the" | "the" => "",
            trimmed => trimmed,
        };
        if trimmed.is_empty() || is_online(trimmed) {
            return Some(Vec::new());
        }
        let mut start = from + part.find(trimmed)?;
        // "Adopted on 3 May 2016 at the Third Lake Forum, Ghent": after the date.
        let after_date = from == period.range.end;
        let at = [
            "at the close of the ",
            "at the end of the ",
            "at the conclusion of the ",
            "at the ",
            "in ",
            "at ",
        ];
        let at = at
            .iter()
            .find(|words| after_date && trimmed.starts_with(**words));
        let whole = start + trimmed.len();
        start += at.map_or(0, |words| words.len());
        // "at the 4th Lake Assembly, Cork": a figure begins no name.
        let rest = text.get(start..whole).unwrap_or_default();
        let bare = rest.strip_prefix("the ").unwrap_or(rest);
        if let Some((first, name)) = bare.split_once(' ')
            && first.starts_with(|c: char| c.is_ascii_digit())
            && name.starts_with(char::is_uppercase)
            && is_meeting(name)
        {
            start = whole - name.len();
        }
        // "Porto (Portugal)": the bracket is the country's.
        let end = whole;
        let closes = trimmed.contains('(') && text.get(end..)?.starts_with(')');
        let found = match bracketed(text.get(start..end + usize::from(closes))?) {
            // "Porto (Lusia)": whatever the name.
            Some((open, inner)) => {
                let mut found = names(text.get(..start + open)?, start);
                let whole = found.last().is_some_and(|last| last.end == start + open);
                found.push(start + inner.start..start + inner.end);
                found.retain(|_| whole);
                found
            }
            None => names(text.get(..end + usize::from(closes))?, start),
        };
        let covered = found.last().map_or(start, |last| last.end);
        // Words that are no name: then the line is a sentence, not a dateline.
        (covered + usize::from(trimmed.ends_with(')')) >= end).then_some(found)
    };
    let mut places = place_text(at, before.get(at..)?)?;
    if places.is_empty() {
        places = place_text(period.range.end, after)?;
    } else if !after.trim_matches([' ', ',', '.', ')']).is_empty() {
        return None;
    }
    // "Mary Pond, Secretary, 3 May 2016", "Approved Budget, 3 May 2016".
    let named = |name: Option<&Range<usize>>| name.and_then(|name| text.get(name.clone()));
    let last = named(places.last()).and_then(|last| last.rsplit(' ').next());
    let verb = named(places.first()).is_some_and(begins_with_verb);
    if verb || last.is_some_and(|last| is_one_of(last, NO_PLACES)) {
        return None;
    }
    // "Adopted at the Third Lake Forum, Tallinn, Estonia": the Forum is no city.
    places.retain(|name| !text.get(name.clone()).is_some_and(is_meeting));
    let place = places.first().map(|first| {
        let country = places.get(1..).and_then(|rest| rest.last());
        let found = mention(text, first.clone(), country.cloned());
        PlaceMention {
            city: found.city.as_ref().map(shift),
            country: found.country.as_ref().map(shift),
        }
    });
    let period = super::PeriodMention {
        range: shift(&period.range),
        ..period
    };
    Some(Dateline {
        period: Some(period),
        place,
    })
}

/// The bracket at the end of a place with one name in it, and where the words before end.
fn bracketed(place: &str) -> Option<(usize, Range<usize>)> {
    let (before, inner) = place.strip_suffix(')').unwrap_or(place).rsplit_once(" (")?;
    let one = inner.starts_with(char::is_uppercase)
        && inner.chars().skip(1).all(char::is_lowercase)
        && !before.is_empty();
    let start = before.len() + 2;
    one.then(|| (before.len(), start..start + inner.len()))
}

/// Whether the figures of a year may stand in a line: most have none.
fn has_year(line: &str) -> bool {
    let digit = |byte: u8| byte.wrapping_sub(b'0') < 10;
    let begins =
        |first, second, third| bytes::is_one_of(first, *b"12") & digit(second) & digit(third);
    bytes::beginnings(line.as_bytes(), begins).next().is_some()
}

/// Whether what stands after the day names no place: "3 May 2016 (virtual)".
fn is_aside(line: &str, after: &str) -> bool {
    const COPIES: &[&str] = &[
        "in duplicate",
        "in triplicate",
        "in two ",
        "in three ",
        "in the ",
        "both ",
    ];
    let is_verb = |verbs: &[&str]| verbs.iter().any(|verb| begins_with(line, verb));
    let told = after.trim_start_matches([',', ' ']);
    let inner = after.trim().trim_matches(['(', ')']);
    is_online(inner)
        || is_verb(&SIGNED) && COPIES.iter().any(|words| told.starts_with(words))
        // "Signed in Porto on 3 May 2016 by 41 rectors".
        || is_verb(&["Done ", "Signed ", "Adopted "]) && told.starts_with("by ")
        // "Delivered in Cork on 3 May 2016 on behalf of 47 organisations".
        || is_verb(&["Delivered ", "Presented "]) && told.starts_with("on behalf of ")
        // "3 May 2016; amended in Cork in 2019", "3 May 2016 and amended in 2019".
        || is_changed(told)
        // "3 May 2016 (World Wells Day)".
        || after.trim_start().starts_with('(') && inner.ends_with(" Day")
}

/// "; amended in 2019", "and last revised on …": what came after.
fn is_changed(after: &str) -> bool {
    const LINKS: &[&str] = words! { "and" "as" "last" "further" "subsequently" };
    const CHANGED: &[&str] = words! { "amended" "revised" "updated" "reaffirmed" };
    let mut words = after.split([' ', ';', ',']).filter(|word| !word.is_empty());
    let first = words.find(|word| !LINKS.contains(word));
    first.is_some_and(|word| CHANGED.contains(&word))
}

/// "by teleconference": no place.
fn is_online(words: &str) -> bool {
    const ONLINE: &[&str] = words! {
        "online" "virtual" "virtually" "virtual meeting" "by teleconference"
        "by videoconference" "by video conference" "via videoconference"
        "via video conference" "via teleconference" "via zoom" "by video link"
        "online meeting" "virtual format" "in virtual format"
    };
    is_one_of(words, ONLINE)
}

/// "Valletta, Malta": a city and its country alone.
fn bare_place(text: &str, shift: usize) -> Option<Dateline> {
    // "Adopted unanimously in Valletta, Malta."
    let made = ["Adopted", "Done", "Signed", "Issued"];
    let rest = made.iter().find_map(|made| text.strip_prefix(made));
    let rest = rest.and_then(|rest| rest.strip_prefix(" unanimously").or(Some(rest)));
    let rest = rest.and_then(|rest| rest.strip_prefix(" in ").or(rest.strip_prefix(" at ")));
    let from = rest.map_or(0, |rest| text.len() - rest.len());
    bytes::pairs(text.as_bytes(), *b", ").next()?;
    let names = names(text, from);
    let [city, country] = names.as_slice() else {
        return None;
    };
    let words = |name: &Range<usize>| text.get(name.clone()).unwrap_or_default();
    let between = text.get(city.end..country.start)?;
    let whole = city.start == from && country.end == text.len() && between == ", ";
    let told = is_country(words(country)) && !is_country(words(city)) && !is_meeting(words(city));
    let at = |name: &Range<usize>| Some(name.start + shift..name.end + shift);
    (whole && told).then(|| Dateline {
        period: None,
        place: Some(PlaceMention {
            city: at(city),
            country: at(country),
        }),
    })
}

#[cfg(test)]
mod tests;
