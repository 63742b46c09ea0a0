//! English figures and what they count: "92 participants", "over 160 persons",
//! "twenty-nine countries".

mod figure;
mod unit;

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{first_piece, near};
use super::CountMention;
use super::Words;
use super::conference::{held, is_elsewhere};
use super::numerals::{self, NUMERALS};
use crate::source::bytes;
use figure::{ATTENDED, Figures};
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&CUES, &NUMERALS, &ATTENDED, &JOINED];

/// What is counted, or near it.
static CUES: Phrases<&str> = Phrases::new(words! {
    "attended" "attending" "participated" "participating" "participants" "representatives"
    "representing" "represented" "delegates" "delegations" "brought together" "bringing together"
    "gathered" "gathering" "took part" "taking part" "came from" "guests" "experts" "drawn from"
    "joined by" "presence of" "attendance" "participation of" "were present" "were also present"
    "observers" "exchanged views" "held their" "justices from" "judges from" "chief justices" "met"
    "comprising" "joined the" "we are" "meeting in" "meeting at" "meeting on" "convened in"
    "convened at" "convened for" "convened to" "came together" "come together" "assembled" "undersigned"
    "a group of" "drew more than" "drew over" "drew some" "drew about" "drew nearly" "attracted"
});

/// Each unit once, in a sentence about who took part.
pub(super) fn counts(sentence: &Words) -> Vec<CountMention> {
    let lower = sentence.lower();
    let in_words = NUMERALS.first_word(sentence, 0).is_some();
    let digit = |byte: u8| byte.is_ascii_digit();
    if !in_words && bytes::position(lower.as_bytes(), 0, digit).is_none() {
        return Vec::new();
    }
    let Some(told) = told(sentence) else {
        return Vec::new();
    };
    let words = words(lower);
    let figures = Figures::of(sentence, &words);
    let mut found: Vec<CountMention> = Vec::new();
    let mut next = 0;
    for (at, range) in words.iter().enumerate() {
        let first = lower.as_bytes().get(range.start).copied();
        if at < next || !in_words && !first.is_some_and(digit) {
            continue;
        }
        let Some(figure) = figures.read(at) else {
            continue;
        };
        next = figure.next;
        if let Some(count) = figures.count(&figure)
            && told.contains(&count.range.start)
            && found.iter().all(|other| other.unit != count.unit)
        {
            found.push(count);
        }
    }
    found
}

/// Where in a sentence those are counted who took part; nowhere in most.
fn told(sentence: &Words) -> Option<Range<usize>> {
    let lower = sentence.lower();
    // "Recalling the First Forum, the delegates of nine countries met".
    let from = match is_elsewhere(sentence) {
        true if held(sentence).is_none() => return None,
        true => lower.find(',').unwrap_or(lower.len()),
        false => 0,
    };
    if CUES.first_word(sentence, 0).is_some() {
        return (!joins_no_meeting(sentence)).then_some(from..lower.len());
    }
    // "Twelve pilots from 6 ports discussed ladders": who did it comes first.
    let spoke = || {
        lower
            .split(|c: char| !c.is_ascii_alphabetic())
            .any(|word| figure::SPOKE.has(word))
    };
    if lower.contains(" from ") && begins_with_figure(lower) && spoke() {
        return Some(from..lower.len());
    }
    // "We, the mayors of 54 cities in 17 countries,": who speaks, up to the next comma.
    if let Some(names) = lower.strip_prefix("we, ") {
        return Some(0..lower.len() - names.len() + names.find(',').unwrap_or(names.len()));
    }
    // "The Summit took place in Cork, with 70 mayors": not what stands before.
    let with = held(sentence).and_then(|_| lower.find(" with "))?;
    Some(from.max(with)..lower.len())
}

/// "[Thirty-eight] pilots", "[38] pilots", "[Over 38] pilots".
fn begins_with_figure(lower: &str) -> bool {
    const BEFORE: &[&str] = &["over", "some", "about", "around", "nearly", "more", "than"];
    let lower = lower.strip_prefix("a total of ").unwrap_or(lower);
    let mut words = lower.split([' ', '-']);
    let first = words.find(|word| !BEFORE.contains(word));
    first.is_some_and(numerals::is_numeral)
}

/// What those who took part in something did with it.
static JOINED: Phrases<&str> = Phrases::new(words! {
    "participated in this" "participated in the" "joined this" "joined the"
});

/// "Over 100 countries have participated in this Initiative": what they joined is no meeting.
fn joins_no_meeting(sentence: &Words) -> bool {
    const NO_MEETING: &[&str] = words! {
        "initiative" "programme" "program" "convention" "treaty" "agreement" "accord" "scheme"
        "network" "project" "campaign" "alliance"
    };
    const MEETINGS: &[&str] = words! {
        "forum" "conference" "meeting" "summit" "congress" "symposium" "workshop" "session"
        "seminar" "assembly" "dialogue" "roundtable" "colloquium" "talks" "event"
    };
    /// The longest name of one, in words, and in bytes.
    const LONGEST: usize = 6;
    const REACH: usize = 120;
    let joins = |cue: &Range<usize>, _: &&str| {
        let what = near(sentence.lower(), cue.end, REACH).get(cue.end..);
        let what = what.unwrap_or_default().trim_start();
        let clause = first_piece(what, &[',', ';', '.', ':']);
        let words = || clause.split(' ').take(LONGEST);
        let meeting = words().any(|word| MEETINGS.contains(&word));
        !meeting && words().any(|word| NO_MEETING.contains(&word))
    };
    JOINED.word(sentence, 0, joins).is_some()
}

/// Runs of letters, digits, inner hyphens and inner commas of figures.
pub(super) fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::with_capacity(text.len() / 4);
    let mut add = |run: Range<usize>| match words.last_mut() {
        Some(last) if goes_on(text, last, &run) => last.end = run.end,
        _ => words.push(run),
    };
    let letter = |byte: u8| byte.is_ascii_alphanumeric() | (byte >= 0x80);
    let mut edges = bytes::edges(text.as_bytes(), letter);
    let ascii = text.is_ascii();
    while let Some(start) = edges.next().filter(|start| *start < text.len()) {
        let run = start..edges.next().unwrap_or(text.len());
        match ascii {
            true => add(run),
            false => without_marks(text, run, &mut add),
        }
    }
    words
}

/// The letters and digits of a run; of what is beyond ASCII some are marks.
fn without_marks(text: &str, run: Range<usize>, add: &mut impl FnMut(Range<usize>)) {
    let mut start = run.start;
    let words = text.get(run).unwrap_or_default();
    for part in words.split(|c: char| !c.is_ascii() && !c.is_alphanumeric()) {
        let end = start + part.len();
        if start < end {
            add(start..end);
        }
        let mark = text.get(end..).and_then(|rest| rest.chars().next());
        start = end + mark.map_or(0, char::len_utf8);
    }
}

/// Whether a hyphen, or a comma after a digit, joins a run to the one before it.
fn goes_on(text: &str, last: &Range<usize>, next: &Range<usize>) -> bool {
    // As most words stand.
    if last.end + 1 == next.start && text.as_bytes().get(last.end) == Some(&b' ') {
        return false;
    }
    let between = text.get(last.end..next.start).unwrap_or_default();
    match between {
        "," => text
            .get(last.clone())
            .is_some_and(|run| run.ends_with(|c: char| c.is_ascii_digit())),
        mark => mark.strip_prefix(numerals::HYPHENS) == Some(""),
    }
}

#[cfg(test)]
mod tests;
