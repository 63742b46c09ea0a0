//! English figures and what they count: "92 participants", "over 160 persons",
//! "twenty-nine countries".

use super::super::phrases::{Phrases, Sought};
use super::super::word_set::WordSet;
use super::CountMention;
use super::Words;
use super::conference::{held, is_elsewhere, is_meeting};
use super::numerals::{self, NUMERALS};
use super::party::{are_doers, is_thing};
use crate::model::Unit;
use crate::source::bytes;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&CUES, &NUMERALS, &ATTENDED];

static APPROXIMATE: WordSet = WordSet::new(words! {
    "over" "about" "some" "nearly" "around" "approximately" "almost" "roughly" "exceeding" "than"
    "least" "circa" "beyond"
});
static PERSONS: WordSet = WordSet::new(words! {
    "participants" "ministers" "delegates" "representatives" "persons" "people" "experts"
    "guests" "officials" "judges" "scholars" "attendees" "justices" "lawyers" "prosecutors"
    "practitioners" "professionals" "jurists" "academics" "students" "registrars" "notaries"
    "mediators" "arbitrators" "diplomats" "individuals" "leaders" "speakers" "ombudsmen"
    "researchers" "professors" "teachers" "journalists" "magistrates" "specialists" "attorneys"
    "advocates" "mayors" "physicians" "clerks" "presidents" "nurses" "secretaries" "midwives"
    "artisans" "craftsmen" "women" "deans" "youths" "children" "entrepreneurs" "chiefs"
    "bailiffs" "fellows" "principals" "trainees" "envoys" "consuls" "sheriffs" "wardens"
    "deputies" "chefs" "citizens" "graduates" "apprentices" "veterans"
});
/// Words before a figure that numbers something: "Article 5", "in May 2021".
static NUMBERS: WordSet = WordSet::new(words! {
    "article" "articles" "principle" "section" "paragraph" "rule" "chapter" "no" "nos"
    "resolution" "goal" "goals" "agenda" "part" "item" "items" "since" "annex" "january"
    "february" "march" "april" "may" "june" "july" "august" "september" "october" "november"
    "december" "session" "room" "version" "decision" "recommendation" "target"
});
/// Words that a date goes on with.
static MONTHS: WordSet = WordSet::new(words! {
    "january" "february" "march" "april" "may" "june" "july" "august" "september" "october"
    "november" "december" "st" "nd" "rd" "th"
});
/// Words between a figure and its unit that change nothing.
const BETWEEN: usize = 3;

/// What is counted, or near it.
static CUES: Phrases<&str> = Phrases::new(words! {
    "attended" "attending" "participated" "participating" "participants" "representatives"
    "representing" "represented" "delegates" "delegations" "brought together"
    "bringing together" "gathered" "gathering" "took part" "taking part" "came from" "guests"
    "experts" "drawn from" "joined by" "presence of" "attendance" "participation of"
    "were present" "were also present" "observers" "exchanged views" "held their"
    "justices from" "judges from" "chief justices" "met" "comprising" "joined the" "we are"
    "meeting in" "meeting at" "meeting on" "convened in" "convened at" "convened for" "came together" "come together" "assembled"
    "undersigned" "a group of" "drew more than" "drew over" "drew some" "drew about"
    "drew nearly" "attracted"
});

/// Each unit once, in a sentence about who took part.
pub(super) fn counts(sentence: &Words) -> Vec<CountMention> {
    let lower = sentence.lower();
    let in_words = NUMERALS.first_word(sentence, 0).is_some();
    let digit = |byte: u8| byte.is_ascii_digit();
    if !in_words && bytes::position(lower.as_bytes(), 0, digit).is_none() {
        return Vec::new();
    }
    // "Recalling the First Forum, the delegates of nine countries met".
    let from = match is_elsewhere(sentence) {
        true if held(sentence).is_none() => return Vec::new(),
        true => lower.find(',').unwrap_or(lower.len()),
        false => 0,
    };
    let from = match CUES.first_word(sentence, 0) {
        Some(_) => from,
        // "The Summit took place in Cork, with 70 mayors": not what stands before.
        None => match held(sentence).and_then(|_| lower.find(" with ")) {
            Some(with) => from.max(with),
            None => return Vec::new(),
        },
    };
    let words = words(lower);
    let word = |at: usize| {
        words
            .get(at)
            .and_then(|range| lower.get(range.clone()))
            .unwrap_or_default()
    };
    let mut found: Vec<CountMention> = Vec::new();
    let mut next = 0;
    for (at, range) in words.iter().enumerate() {
        let first = lower.as_bytes().get(range.start).copied();
        if at < next || !in_words && !first.is_some_and(digit) {
            continue;
        }
        // "120-odd planners"
        let odd = word(at)
            .strip_suffix("-odd")
            .and_then(|figure| figure.parse().ok());
        let figure = odd.map(|number: u64| (number, 1));
        let figure = figure.or_else(|| numerals::read(lower, words.get(at..).unwrap_or_default()));
        let Some((number, used)) = figure else {
            continue;
        };
        next = at + used;
        let before = word(at.wrapping_sub(1));
        let year = (1900..2100).contains(&number)
            && used == 1
            && (matches!(before, "in" | "of" | "year")
                || before.starts_with(|c: char| c.is_ascii_digit()));
        let one = number == 1 && used == 1;
        if NUMBERS.has(before) || MONTHS.has(word(next)) || year || one {
            continue;
        }
        let told = (next..=next + BETWEEN)
            .take_while(|&next| number_free(word(next)))
            .find_map(|next| Some((unit(word(next), &|more| word(next + more))?, next)))
            // "12 local governments": of no state.
            .filter(|(_, last)| {
                word(*last) != "governments" || !OF_PARTS.contains(&word(last - 1))
            });
        // "attended by 52 wardens from 16 countries": who they are is told by what they did.
        let came = || {
            let before = word(at.wrapping_sub(1));
            let attended = matches!(
                before,
                "by" | "over" | "some" | "about" | "nearly" | "almost"
            ) || first_of_sentence(lower, &words, at);
            let noun = word(next);
            let plural = noun.len() > 4 && noun.ends_with('s') && !is_thing(noun);
            // "heads and drivers from 17 countries".
            let more = if word(next + 1) == "and" { 2 } else { 0 };
            let from =
                word(next + more + 1) == "from" && numerals::is_numeral(word(next + more + 2));
            (attended && plural && from && ATTENDED.first_word(sentence, 0).is_some())
                .then_some((Unit::Participants, next))
        };
        let Some((unit, last)) = told.or_else(came) else {
            continue;
        };
        // "60 judges' associations": others are counted.
        let after = words.get(last).and_then(|range| lower.get(range.end..));
        let own = after.is_some_and(|rest| rest.starts_with(['\'', '’']));
        // "the killing of three foresters": whoever came, it was not they.
        let harmed = before == "of" && HARMS.contains(&word(at.wrapping_sub(2)));
        if unit == Unit::Participants
            && (harmed || own || in_name(sentence, number, before, &words, last))
        {
            continue;
        }
        let more = match unit {
            Unit::InternationalOrganizations => (1..=ORGANIZATIONS)
                .find(|more| is_organizations(word(last + more)))
                .unwrap_or_default(),
            _ => 0,
        };
        // "close to 300", "in excess of 300", "300 or so".
        let pair = |first: &str, second: &str| at > 1 && word(at - 2) == first && before == second;
        let close = pair("close", "to") || pair("excess", "of") || pair("up", "to");
        let about = close || at > 0 && APPROXIMATE.has(before);
        let approximate = about || odd.is_some();
        let first = match (about, before) {
            (true, "than" | "least" | "to") if at > 1 => at - 2,
            (true, "of") if at > 2 => at - 3,
            (true, _) => at - 1,
            _ => at,
        };
        let (Some(start), Some(end)) = (words.get(first), words.get(last + more)) else {
            continue;
        };
        if start.start >= from && found.iter().all(|count| count.unit != unit) {
            found.push(CountMention {
                range: start.start..end.end,
                number,
                approximate,
                unit,
            });
        }
    }
    found
}

/// What those who came did.
static ATTENDED: Phrases<&str> = Phrases::new(words! {
    "attended" "attended by" "took part" "participated" "joined by"
});

/// Whether a figure is what a sentence begins with: "Fifty-two wardens".
fn first_of_sentence(lower: &str, words: &[Range<usize>], at: usize) -> bool {
    const BEFORE: &[&str] = &["over", "some", "about", "around", "nearly", "more", "than"];
    words
        .iter()
        .take(at)
        .all(|range| BEFORE.contains(&lower.get(range.clone()).unwrap_or_default()))
}

/// "The 2020 Notaries Congress", "the 2020 Judges and Mayors Forum": a name, not a figure.
fn in_name(sentence: &str, number: u64, before: &str, words: &[Range<usize>], unit: usize) -> bool {
    let capital = |word: &Range<usize>| {
        let text = sentence.get(word.clone()).unwrap_or_default();
        text.starts_with(char::is_uppercase).then_some(text)
    };
    if words.get(unit).and_then(capital).is_none() {
        return false;
    }
    let year = (1900..2100).contains(&number) && matches!(before, "the" | "our" | "this");
    // "the seven Lake Partners": those who bear the name, and no more.
    let named = unit.checked_sub(1).and_then(|at| words.get(at));
    let named = matches!(before, "the" | "our") && named.and_then(capital).is_some();
    let next = words.get(unit + 1).and_then(capital);
    year || named || next.is_some_and(is_meeting)
}

/// What is done to persons who are spoken of.
const HARMS: &[&str] = words! {
    "killing" "killings" "murder" "murders" "death" "deaths" "arrest" "arrests" "detention"
    "imprisonment" "abduction" "disappearance" "execution" "prosecution" "conviction" "trial"
    "release" "dismissal" "loss" "case" "cases"
};

/// What governments may be of that are no states'.
const OF_PARTS: &[&str] = words! {
    "local" "regional" "provincial" "municipal" "state" "city" "town" "county" "subnational"
    "territorial" "tribal"
};

/// How many words may stand before "organizations".
const ORGANIZATIONS: usize = 5;

fn is_organizations(word: &str) -> bool {
    matches!(
        word,
        "organizations" | "organisations" | "bodies" | "institutions" | "agencies"
    )
}

fn number_free(word: &str) -> bool {
    !numerals::is_numeral(word) && !matches!(word, "from" | "in" | "and" | "of" | "" | "the")
}

/// What a word counts; `after` gives the words that follow it.
fn unit<'w>(word: &str, after: &dyn Fn(usize) -> &'w str) -> Option<Unit> {
    match word {
        "countries" | "nations" | "states" | "economies" | "governments" => Some(Unit::Countries),
        // "3 international and regional organizations".
        "international" | "intergovernmental" | "regional" => {
            let joins = |word: &str| {
                matches!(
                    word,
                    "and"
                        | "or"
                        | "regional"
                        | "international"
                        | "intergovernmental"
                        | "governmental"
                )
            };
            let joined = (1..ORGANIZATIONS)
                .take_while(|at| joins(after(*at)))
                .count();
            let regional = word == "regional" && joined == 0;
            (!regional && is_organizations(after(joined + 1)))
                .then_some(Unit::InternationalOrganizations)
        }
        "heads" => (after(1) == "of").then_some(Unit::Participants),
        _ => (PERSONS.has(word) || are_doers(word)).then_some(Unit::Participants),
    }
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
    let between = text.get(last.end..next.start).unwrap_or_default();
    match between {
        // As most words stand.
        " " => false,
        "," => text
            .get(last.clone())
            .is_some_and(|run| run.ends_with(|c: char| c.is_ascii_digit())),
        mark => mark.strip_prefix(numerals::HYPHENS) == Some(""),
    }
}

#[cfg(test)]
mod tests;
