//! When an English sentence says that it was held, and places that it names in another way
//! than after the verb: before it, in brackets after the conference, by whose capital they
//! are, or in capitals.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{self, find_word, first_of};
use super::conference::{held, is_elsewhere, is_meeting, tells_of_another};
use super::countries::is_country;
use super::facts::article_off;
use super::places::{REGIONS, STATES, mention, names};
use super::signed::{adopted, of_itself, wired};
use super::{Dateline, PeriodMention, PlaceMention, Words};
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&TALKS, &VISITS, &VISIT_TO];

/// How many words the name of a country has at most.
const NAME: usize = 5;
/// How far from its beginning a sentence is looked at, in bytes.
const NEAR: usize = 300;

/// "Torvale, [the capital of Arvonia]".
pub(super) fn whose_capital(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let (_, own) = ["the capital of ", "capital of ", "the capital city of "]
        .iter()
        .find_map(|words| Some((words, rest.strip_prefix(", ")?.strip_prefix(*words)?)))?;
    // "capital of Zhejiang Province, China".
    let country = names(text, text.len() - own.len()).pop()?;
    let last = text.get(country.clone())?.split(' ').next_back()?;
    (!REGIONS.contains(&last)).then_some(country)
}

/// "in [the capital of Arvonia, Torvale]", "in [Arvonia's capital, Torvale]": the country
/// is named first.
pub(super) fn capital_of(text: &str, from: usize) -> Option<PlaceMention> {
    let rest = text.get(from..)?;
    let Some(own) = rest.strip_prefix(" the capital of ") else {
        let near = rest.get(1..)?.split(' ').take(NAME).map(str::len);
        let whose = ["'s capital", "’s capital"];
        let reach = near.map(|len| len + 1).sum::<usize>().min(rest.len());
        let (cue, _) = first_of(rest.get(..reach)?, &whose, 0)?;
        let country = from + 1..from + cue.start;
        let named = text.get(country.clone())?.starts_with(char::is_uppercase);
        let after = from + cue.end;
        let skip = [", ", " city of ", " of ", " city, ", " ", ".", ""];
        let skip = skip.iter().find(|skip| {
            let rest = text.get(after..).unwrap_or_default();
            rest.starts_with(**skip) && (!skip.is_empty() || rest.is_empty())
        })?;
        let city = names(text, after + skip.len()).into_iter().next();
        return named.then_some(PlaceMention {
            city,
            country: Some(country),
        });
    };
    let mut names = names(text, text.len() - own.len()).into_iter();
    let country = names.next()?;
    Some(PlaceMention {
        city: names.next(),
        country: Some(country),
    })
}

/// "On 3 May 2018, [Cork, Ireland], hosted the Forum".
pub(super) fn giver(sentence: &Words, cue: &Range<usize>) -> Option<PlaceMention> {
    if sentence.lower().get(cue.clone()) != Some("hosted the") {
        return None;
    }
    let before = sentence.get(..cue.start)?;
    let date = super::dates::first_period(before);
    let from = date.map_or(0, |date| date.range.end);
    let rest = before.get(from..)?;
    let rest = rest.trim_start_matches([',', ' ']);
    let city = ["the city of ", "the town of ", "The city of "];
    let city = city.iter().find_map(|words| rest.strip_prefix(*words));
    let start = before.len() - city.unwrap_or(rest).len();
    let names = names(before, start);
    let [city, .., country] = names.as_slice() else {
        return None;
    };
    let last = before.get(country.clone())?;
    let known = is_known(last);
    let whole = ["", ","].contains(&before.get(country.end..)?.trim());
    (known && whole).then(|| mention(before, city.clone(), Some(country.clone())))
}

/// "Cork, in [the Republic of Ireland]".
pub(super) fn in_state(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let after = [", in the ", ", in "]
        .iter()
        .find_map(|words| rest.strip_prefix(*words))?;
    let name = names(text, text.len() - after.len()).into_iter().next()?;
    text.get(name.clone()).is_some_and(is_known).then_some(name)
}

/// Whether a name is one of a country, beyond doubt.
fn is_known(name: &str) -> bool {
    let first = name.split(' ').next().unwrap_or_default();
    is_country(name) || STATES.contains(&first)
}

/// "On 3 May 2021, in [Ottawa, Canada], the pilots met": before the verb.
pub(super) fn leading(sentence: &str, cue: &Range<usize>) -> Option<PlaceMention> {
    let before = scan::near(sentence.get(..cue.start)?, 0, NEAR);
    let date = super::dates::first_period(before);
    let opens = ["On ", "From ", "In ", "During "]
        .iter()
        .any(|word| before.starts_with(word));
    // "In Ottawa, Canada, …" and "On 3 May 2021, in Ottawa, Canada, …".
    let after = match before.strip_prefix("In ") {
        Some(rest) => rest,
        None => before.get(date?.range.end..)?.strip_prefix(", in ")?,
    };
    let at = before.len() - after.len();
    let names = names(before, at);
    let city = names.first()?;
    let known = |name: &&Range<usize>| before.get((*name).clone()).is_some_and(is_known);
    let country = names.iter().skip(1).find(known)?;
    opens.then(|| mention(before, city.clone(), Some(country.clone())))
}

/// When the conference was held, or the visit paid.
pub(super) fn period(sentence: &Words) -> Option<PeriodMention> {
    let Some(held) = held(sentence) else {
        let told = || bracketed(sentence).or_else(|| adopted(sentence));
        let told = || told().or_else(|| wired(sentence));
        let elsewhere = || told().or_else(|| of_itself(sentence))?.period;
        return visit(sentence).or_else(elsewhere);
    };
    date_beside(sentence, &held, super::dates::first_period)
}

/// The same, of a sentence that leaves out the year: "met on [3 and 4 September]".
pub(super) fn period_of(sentence: &Words, year: i16) -> Option<PeriodMention> {
    let held = held(sentence)?;
    date_beside(sentence, &held, |text| {
        super::dates::first_days_of(text, year)
    })
}

/// The first `date` of a sentence that says that something was held.
fn date_beside(
    sentence: &Words,
    held: &Range<usize>,
    date: impl Fn(&str) -> Option<PeriodMention>,
) -> Option<PeriodMention> {
    // "As a follow-up to the Summit of May 2005, they met on 3 May 2008".
    let from = match tells_of_another(sentence) {
        true => held.start,
        false => 0,
    };
    let found = date(sentence.get(from..)?)?;
    let found = PeriodMention {
        range: found.range.start + from..found.range.end + from,
        ..found
    };
    Some(until_closed(sentence, &found).unwrap_or(found))
}

/// "opened in Cork on September 3, 2020 and closed on [September 5]": up to the last day.
fn until_closed(sentence: &Words, opened: &PeriodMention) -> Option<PeriodMention> {
    const CLOSED: &[&str] = &[" and closed on ", " and concluded on ", " and ended on "];
    let single = opened.start == opened.end && opened.start.day.is_some();
    let rest = sentence.get(opened.range.end..).filter(|_| single)?;
    let (at, cue) = first_of(rest, CLOSED, 0).map(|(at, cue)| (at.end, cue))?;
    let before = sentence.lower().get(..opened.range.end + at - cue.len())?;
    find_word(before, "opened", 0)?;
    let last = super::dates::first_days_of(rest.get(at..)?, opened.start.year)?;
    let later = last.start == last.end && last.start > opened.start;
    (later && last.range.start == 0).then(|| PeriodMention {
        range: opened.range.start..opened.range.end + at + last.range.end,
        start: opened.start,
        end: last.end,
    })
}

/// What a guest does.
static VISITS: Phrases<&str> = Phrases::new(&[
    "paid a visit",
    "paid an official visit",
    "paid a state visit",
    "paid a working visit",
    "paid a friendly visit",
    "paid an official friendly visit",
    "paid an official goodwill visit",
    "paying a visit",
    "paying an official visit",
    "paying a state visit",
    "paying a working visit",
    "made a state visit",
    "made a working visit",
    "made an official visit",
    "undertook an official visit",
    "undertook a state visit",
    "conducted an official visit",
    "conducted a state visit",
    "paying a state visit",
    "paying an official visit",
    "paying a working visit",
    "is on a state visit",
    "is on an official visit",
    "is on a working visit",
    "was on a state visit",
    "was on an official visit",
    "made a goodwill visit",
    "made an official goodwill visit",
    "made an official friendly visit",
    "visited",
]);

/// "At the invitation of the Court, a delegation paid an official visit to Arvonia from
/// [10 to 14 June 2023]."
pub(super) fn visit(sentence: &Words) -> Option<PeriodMention> {
    let cue = paid(sentence)?;
    let near = scan::near(sentence, cue.end, NEAR);
    let Some(found) = super::dates::first_period(near.get(cue.end..)?) else {
        // "From 10 to 14 June 2023, at the invitation of the Court, …"
        let first = ["From ", "On "].iter().any(|word| near.starts_with(word));
        let found = super::dates::first_period(near).filter(|_| first)?;
        return near
            .get(found.range.end..)?
            .starts_with(", at")
            .then_some(found);
    };
    let range = found.range.start + cue.end..found.range.end + cue.end;
    Some(PeriodMention { range, ..found })
}

/// "visit to", after words that tell how it was paid: "paid his first official visit to".
static VISIT_TO: Phrases<&str> = Phrases::new(words! { "visit to" });

fn visit_to(sentence: &Words) -> Option<Range<usize>> {
    // So far stand the words that tell what a visit it was.
    const KIND: usize = 50;
    const PAID: [&str; 5] = [" paid ", " paying ", " made ", " undertook ", " conducted "];
    let (cue, _) = VISIT_TO.first_word(sentence, 0)?;
    let before = sentence.get(..cue.start)?;
    let from = before.char_indices().rev().nth(KIND);
    let before = before.get(from.map_or(0, |(at, _)| at)..)?;
    let paid = PAID.iter().filter_map(|paid| before.rfind(paid)).max()?;
    let kind = before.get(paid..)?;
    (!kind.contains([',', ';'])).then_some(cue.start..cue.end - " to".len())
}

/// Where a sentence says that somebody who was invited came.
fn paid(sentence: &Words) -> Option<Range<usize>> {
    let known = VISITS.first_word(sentence, 0).map(|(cue, _)| cue);
    let cue = known.or_else(|| visit_to(sentence))?;
    let invited = find_word(sentence.lower(), "invitation", 0).is_some();
    (invited && !is_elsewhere(sentence)).then_some(cue)
}

/// "paid an official visit to [Arvonia]": the country, or the city that is no host's state.
pub(super) fn visited(sentence: &Words) -> Option<PlaceMention> {
    let cue = paid(sentence)?;
    let near = scan::near(sentence, cue.end, NEAR);
    let rest = near.get(cue.end..)?;
    let to = ["to the ", "to ", "the ", ""];
    let to = to.iter().find(|to| rest.trim_start().starts_with(**to))?;
    let from = near.len() - rest.trim_start().len() + to.len();
    let mut names = names(near, from).into_iter();
    let first = names.next().filter(|first| first.start == from)?;
    let country = names.next();
    let found = mention(near, first.clone(), country);
    // The President "of Arvonia" invited them to Arvonia; a mayor invites to a city.
    let own = near.get(first.clone())?;
    let invites = sentence.get(..cue.start).unwrap_or_default();
    let town = [" Mayor ", " City ", " city ", " Municipal", " Governor "];
    let state = invites.match_indices(own).any(|(at, _)| {
        invites
            .get(..at)
            .is_some_and(|before| before.ends_with(" of ") || before.ends_with(" of the "))
            && town.iter().all(|word| !invites.contains(word))
    }) || invited_by_state(near, own, first.end);
    Some(match found {
        PlaceMention {
            city: Some(only),
            country: None,
        } if state || super::countries::is_country(own) => PlaceMention {
            city: None,
            country: Some(only),
        },
        found => found,
    })
}

/// "visited Arvonia … at the invitation of [the Supreme Court of Arvonia]".
fn invited_by_state(sentence: &str, name: &str, from: usize) -> bool {
    const OFFICES: &[&str] = words! {
        "Government of" "President of" "Prime Minister of" "Parliament of" "Supreme Court of"
        "Chief Justice of" "Foreign Minister of" "King of" "Queen of" "Republic of"
    };
    let rest = sentence.get(from..).unwrap_or_default();
    let invites = rest.find("invitation of ").and_then(|at| rest.get(at..));
    let invites = invites.unwrap_or_default();
    invites.match_indices(name).any(|(at, _)| {
        let before = invites.get(..at).unwrap_or_default().trim_end();
        let before = before.strip_suffix(" the").unwrap_or(before);
        OFFICES.iter().any(|office| before.ends_with(office))
    })
}

/// Talks whose place stands after those they were held with.
static TALKS: Phrases<&str> = Phrases::new(words! {
    "held talks with" "had talks with" "held consultations with"
});

/// "held talks with King Osric in [Port Arvon]": up to the "in" before a name.
pub(super) fn talked(sentence: &Words) -> Option<Range<usize>> {
    let (range, _) = TALKS.first_word(sentence, 0)?;
    let rest = scan::near(sentence, range.end, NEAR).get(range.end..)?;
    let at = rest.find(" in ")? + " in ".len();
    let named = rest.get(at..)?.starts_with(char::is_uppercase);
    let near = rest.get(..at)?;
    (named && !near.contains([',', ';']) && !is_elsewhere(sentence))
        .then_some(range.start..range.end + at - 1)
}

/// "The Fifth Lake Forum ([Kampala, Uganda, 3-5 May 2021]),": when and where, beside the
/// name of the conference that the sentence begins with.
pub(super) fn bracketed(sentence: &Words) -> Option<Dateline> {
    let near = scan::near(sentence, 0, NEAR);
    let open = scan::find(near, " (")? + 1;
    let inner = near.get(open..near.get(open..)?.find(')')? + open + 1)?;
    if !inner.contains(|c: char| c.is_ascii_digit()) || is_elsewhere(sentence) {
        return None;
    }
    let name = near.get(article_off(near, 0..open))?;
    // "We, ports from 24 countries, assembled at the [World Port Forum]".
    let behind = [" at the ", " in the "];
    let behind = behind
        .iter()
        .filter_map(|at| Some(name.rfind(at)? + at.len()));
    let name = name.get(behind.max().unwrap_or(0)..)?;
    let small = [
        "of",
        "the",
        "on",
        "for",
        "and",
        "in",
        "to",
        "at",
        "we,",
        "participants",
        "delegates",
        "members",
    ];
    let named = name.split_whitespace().all(|word| {
        word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) || small.contains(&word)
    });
    // A convention is a treaty too.
    if !named || !is_meeting(name) || name.contains("Convention") {
        return None;
    }
    Some(super::dateline::dateline(inner)?.later(open))
}

/// "[Tashkent], 21-22 September 2021 – Officials met": where a report is dated from.
pub(super) fn dated(sentence: &Words) -> Option<PlaceMention> {
    let near = scan::near(sentence, 0, NEAR);
    let (line, _) = near.split_once(" – ").or_else(|| near.split_once(" — "))?;
    let found = super::dateline::dateline(line)?;
    found.place.filter(|_| found.period.is_some())
}

/// "HELD in NEW DELHI from": a sentence in capitals, with the words that are no names in
/// small letters.
pub(super) fn in_small_letters(sentence: &str) -> Words<'static> {
    const SMALL: &[&str] = words! {
        "IN" "AT" "ON" "FROM" "TO" "BY" "AND" "OF" "THE" "UNDER" "WITH" "DURING" "FOR"
        "ATTENDED" "HELD" "HOSTED" "ORGANIZED" "ORGANISED" "WHICH" "WHO" "GATHERING" "DE" "DEL" "LA"
    };
    let small = |piece: &str| {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        match SMALL.contains(&word) {
            true => piece.to_ascii_lowercase(),
            false => piece.to_owned(),
        }
    };
    Words::new(sentence.split_inclusive(' ').map(small).collect::<String>())
}

#[cfg(test)]
mod tests;
