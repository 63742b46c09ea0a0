//! The conference, as an English title or sentence names it, and whether a sentence says
//! that it was held.

mod after_verb;
mod apart;
mod counted;
mod held;

use super::super::phrases::Phrases;
use super::super::scan::{self, pieces, some, trim};
use super::super::word_set::WordSet;
use super::Words;
use super::dates;
use super::facts::article_off;
use super::lines::Starts;
use super::places::STATES;
use after_verb::after_verb;
use apart::{is_beside, without_form, without_town};
pub(super) use apart::{set_apart, up_to_day};
use counted::{is_counted, is_ordinal, uncounted};
pub(super) use held::{SOUGHT, held};
use std::ops::Range;

/// Nouns that a conference is called by.
static MEETINGS: Phrases<&str> = Phrases::new(words! {
    "Conference" "Forum" "Summit" "Meeting" "Congress" "Symposium" "Seminar" "Dialogue"
    "Assembly" "Workshop" "Convention" "Roundtable" "Colloquium" "Session" "Retreat"
    "Consultation" "Convocation" "Gathering" "Round Table" "Plenary" "Conclave" "Summits"
    "Meetings" "Consultations" "Week" "Encounter" "Days"
});

/// Words at the start of a sentence that tells of another meeting.
static ELSEWHERE: WordSet = WordSet::new(words! {
    "recalling" "reaffirming" "noting" "following" "building" "welcoming" "acknowledging"
    "recognizing" "recognising" "considering" "bearing" "reiterating" "commending" "recall"
    "whereas" "whereas,"
});

/// Whether a sentence begins with another meeting or what it left to do.
pub(super) fn tells_of_another(sentence: &Words) -> bool {
    const FOLLOWS: Starts = Starts::new(words! {
        "as a follow" "in follow-up" "further to" "pursuant to" "since the" "after the"
        "in line with" "in accordance with" "in implementation of" "in pursuance of"
        "based on the" "on the basis of" "as agreed" "as decided" "guided by"
    });
    is_elsewhere(sentence) || FOLLOWS.of(sentence).is_some()
}

/// How far a name reaches, in bytes.
const NAMED: usize = 160;

/// Whether a sentence tells of another meeting first of all.
pub(super) fn is_elsewhere(sentence: &Words) -> bool {
    /// "We welcome the Fifth Meeting, held in May": those who met speak of another.
    const WE: Starts = Starts::new(words! {
        "we welcome the" "we also welcome the" "we further welcome the" "we welcomed the"
        "we recall the" "we recalled the"
    });
    let first = sentence.lower().split_whitespace().next();
    first.is_some_and(|first| ELSEWHERE.has(first)) || WE.of(sentence).is_some()
}

/// Whether a name has a word for a meeting.
pub(super) fn is_meeting(name: &str) -> bool {
    // "5th LAKE FORUM" too.
    // "NGOs" are many of what has capitals alone.
    let small = |word: &str| {
        word.trim_end_matches('s').contains(char::is_lowercase)
            && word.starts_with(char::is_alphabetic)
    };
    match name.len() > 8 && !name.split(' ').any(small) {
        true => MEETINGS.word_in(&titled(name), 0).is_some(),
        false => MEETINGS.word_in(name, 0).is_some(),
    }
}

/// A name in capitals as it stands elsewhere: "LAKE FORUM" as "Lake Forum".
pub(super) fn titled(name: &str) -> String {
    let mut inside = false;
    let small = |c: char| {
        let small = if inside { c.to_ascii_lowercase() } else { c };
        inside = c.is_ascii_alphanumeric();
        small
    };
    name.chars().map(small).collect()
}

pub(super) fn conference_in_title(title: &str) -> Option<Range<usize>> {
    let lower = title.to_ascii_lowercase();
    static CUES: Phrases<&str> = Phrases::new(&[
        "of the",
        "at the",
        "at the end of the",
        "at the end of a",
        "at the end of",
        "at the close of the",
        "at the conclusion of the",
        "from the",
        "of",
        "adopted by the",
        "adopted at the",
        "at their",
        "at its",
        // Where what follows is counted: "by the Ministers attending" is said of persons.
        "by the",
    ]);
    static STOPS: Phrases<&str> = Phrases::new(&[
        " held ",
        " (",
        ", adopted",
        ", hosted",
        " hosted by",
        " organized by",
        " organised by",
        " convened by",
        ", organi",
        ", convened",
    ]);
    let (mut from, mut end) = (0, 0);
    // "Statement of the Co-Chairs of the Forum": the last "of the" before the noun.
    let mut found: Option<Range<usize>> = None;
    while let Some((cue, words)) = CUES.word_in(&lower, from) {
        from = cue.end;
        // "the Republic of Selva Meeting": the "of" of a state.
        let before = title.get(..cue.start).unwrap_or_default().trim_end();
        let last = before.rsplit([' ', '-']).next().unwrap_or_default();
        if *words == "of" && STATES.contains(&last) {
            continue;
        }
        // "of Meeting" alone: a new "of" inside the name itself is no better start.
        if found.is_some() && !words.ends_with("the") && !words.starts_with("at ") {
            continue;
        }
        // What stops one name may stop the next.
        if end < cue.end {
            let stop = STOPS.first_in(&lower, cue.end);
            end = stop.map_or(title.len(), |(stop, _)| stop.start);
        }
        let name = trim(title, cue.end..end.max(cue.end), &['.', ',']);
        let told = |name: &str| *words != "by the" || uncounted(name).len() < name.len();
        let meeting = |words: &str| told(words) && (is_meeting(words) || is_counted(words));
        let before_noun = title.get(name.clone()).is_some_and(meeting);
        let chairs = |found: &Range<usize>| {
            let between = title.get(found.start..cue.start);
            between.is_some_and(|between| !is_meeting(between))
        };
        if before_noun && found.as_ref().is_none_or(chairs) {
            found = some(name);
        }
    }
    found
}

/// Verbs: what holds one is more than a name.
static DOES: Phrases<&str> = Phrases::new(&[
    " was ",
    " were ",
    " is ",
    " has ",
    " had ",
    " expressed ",
    " thanked ",
    " congratulated ",
    " commended ",
    " welcomed ",
    " recalled ",
    " adopted ",
    " approved ",
    " endorsed ",
    " drew ",
    " brought ",
    " attracted ",
]);

/// What a name stands after in the words for who took part.
static WITHIN: Phrases<&str> = Phrases::new(&[
    "Adopted by the",
    "Adopted at the",
    "adopted by the",
    "adopted at the",
    "participants of the",
    "participants in the",
    "participants at the",
    "participants to the",
    "delegates of the",
    "delegates to the",
    "delegates at the",
    "representatives at the",
    "members of the",
    "attending the",
    "participating in the",
    "on the occasion of the",
]);

pub(super) fn conference(sentence: &Words) -> Option<Range<usize>> {
    let cue = held(sentence);
    let before = cue.clone().and_then(|cue| {
        pieces(sentence, 0..cue.start, &[',', ';'])
            .into_iter()
            .rev()
            .filter(|piece| !is_beside(sentence, piece))
            .map(|piece| article_off(sentence, trim(sentence, piece, &[])))
            .map(
                |piece| match sentence.get(piece.clone()).is_some_and(is_counted) {
                    true => piece,
                    false => without_small(sentence, piece),
                },
            )
            .find(|piece| {
                // "The Meeting was opened" names none.
                let words = sentence.get(piece.clone()).unwrap_or_default();
                // "As a follow-up to the Summit": another one.
                let another = piece.start == 0 && tells_of_another(sentence);
                words.contains(' ')
                    && !words.starts_with("and ")
                    && !another
                    && (is_meeting(words) || is_counted(words))
                    && DOES.first_in(words, 0).is_none()
            })
    });
    let before = before.map(|name| apart_from_day(sentence, to_verb(sentence, name, cue.as_ref())));
    // "We, the participants of the … Conference, met in …"
    let before = before.map(|name| {
        let words = sentence.get(name.clone()).unwrap_or_default();
        let within = WITHIN.word_in(words, 0);
        let within = within.map(|(cue, _)| cue.end).or_else(|| {
            // "Ministers met with the mayor at the Lake Meeting held on": the last of them.
            let at = words.rfind(" at the ")? + " at the ".len();
            words.get(at..).filter(|name| is_meeting(name)).map(|_| at)
        });
        // "At the seventh Lake Meeting, held in".
        let starts = ["At the ", "During the ", "In the "];
        let at = starts.iter().find(|start| words.starts_with(**start));
        let within = within.or(at.map(|start| start.len()));
        within.map_or(name.clone(), |from| {
            trim(sentence, name.start + from..name.end, &[])
        })
    });
    // "We, the speakers of the Lake Assembly, gathered for the Cork Conference".
    let apart = before.is_some() && cue.as_ref().is_some_and(|cue| are_bodies(sentence, cue));
    // "We, the judges at the 7th Lake [Meeting in] Cork": the noun, and no verb.
    let noun = cue.clone().filter(|cue| {
        let words = sentence.get(cue.clone());
        words.is_some_and(|words| words.starts_with("Meeting "))
    });
    let around = || after_verb(sentence, 0..noun?.end);
    let named = |cue| after_verb(sentence, cue);
    let after = cue.clone().filter(|_| apart).and_then(named);
    after
        .or(before)
        .or_else(|| after_verb(sentence, cue?))
        .or_else(around)
        .or_else(|| alone(sentence))
        .map(|name| behind_head(sentence, name))
        .map(|name| without_giver(sentence, without_town(sentence, name)))
        .map(|name| without_bracket(sentence, without_form(sentence, name)))
        .and_then(some)
}

/// "On 20 May 2018 the [Lake Forum]": a name behind the day.
fn apart_from_day(sentence: &str, name: Range<usize>) -> Range<usize> {
    const STARTS: [&str; 4] = ["On ", "From ", "In ", "Between "];
    let words = sentence.get(name.clone()).unwrap_or_default();
    if !STARTS.iter().any(|start| words.starts_with(start)) {
        return name;
    }
    let day = dates::first_period(words).map(|day| day.range);
    let behind = day.and_then(|day| words.get(day.end..)?.strip_prefix(' '));
    match behind.filter(|name| is_meeting(name)) {
        Some(behind) => article_off(sentence, name.end - behind.len()..name.end),
        None => name,
    }
}

/// "Meeting of the Ministers of Alba, Borduria and Cyldavia [was held]": a name with all of
/// those whose meeting it is, up to its verb.
fn to_verb(sentence: &str, name: Range<usize>, verb: Option<&Range<usize>>) -> Range<usize> {
    let end = verb.map_or(name.end, |verb| verb.start);
    let rest = sentence.get(name.end..end).unwrap_or_default();
    let whose = sentence
        .get(name.clone())
        .is_some_and(|it| it.contains(" of "));
    let Some((last_but_one, last)) = rest.trim_end().rsplit_once(" and ").filter(|_| whose) else {
        return name;
    };
    let mut words = last_but_one.split(' ').chain(last.split(' '));
    let named = |word: &str| word.is_empty() || word == "," || word.starts_with(char::is_uppercase);
    match rest.starts_with(", ") && words.all(named) {
        true => trim(sentence, name.start..end, &[]),
        false => name,
    }
}

/// "Cork May 2021 COMMUNIQUÉ The [Lake Forum] was held": a name begins behind the head of
/// its page, which ends in capitals.
fn behind_head(sentence: &str, name: Range<usize>) -> Range<usize> {
    const THE: &str = " The ";
    const WORD: usize = 4;
    let words = sentence.get(name.clone()).unwrap_or_default();
    let at = words.rfind(THE).filter(|at| {
        let head = words.get(..*at).unwrap_or_default();
        let last = head.rsplit(' ').next().unwrap_or_default();
        last.len() >= WORD && last.chars().all(char::is_uppercase)
    });
    name.start + at.map_or(0, |at| at + THE.len())..name.end
}

/// Whether "We, the …" before the verb names those who met by their bodies, not by the
/// meeting in which they took part.
fn are_bodies(sentence: &Words, cue: &Range<usize>) -> bool {
    const START: usize = 40;
    const VERBS: [&str; 3] = ["met ", "gathered ", "assembled "];
    let before = sentence.get(..cue.start).unwrap_or_default();
    let verb = sentence.lower().get(cue.start..).unwrap_or_default();
    VERBS.iter().any(|met| verb.starts_with(met))
        && scan::near(before, 0, START).contains("We, the ")
        && WITHIN.word_in(before, 0).is_none()
}

/// A name without the small words before it, but with what counts it: "plenary sessions of
/// the [third Meeting]".
fn without_small(sentence: &str, name: Range<usize>) -> Range<usize> {
    let words = sentence.get(name.clone()).unwrap_or_default();
    let capital = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let (mut at, mut counted) = (0, 0);
    for word in words.split(' ').take_while(|word| !capital(word)) {
        // What "We, attending the Forum" says is left to others.
        if [
            "participants",
            "delegates",
            "attending",
            "members",
            "representatives",
        ]
        .contains(&word)
        {
            return name;
        }
        counted = if is_ordinal(word) { word.len() + 1 } else { 0 };
        at += word.len() + 1;
    }
    name.start + at.min(words.len()).saturating_sub(counted)..name.end
}

/// How many places are looked at for a name.
const ASKED: usize = 8;

/// "The Assembly of Keepers," on a line of its own.
fn alone(sentence: &str) -> Option<Range<usize>> {
    let name = sentence.strip_suffix(',')?;
    let whole = article_off(sentence, 0..name.len());
    let words = sentence.get(whole.clone())?;
    let names = words
        .split_whitespace()
        .all(|word| word.starts_with(char::is_uppercase) || SMALL.contains(&word));
    (whole.start > 0 && names && words.contains(' ') && is_meeting(words)).then_some(whole)
}

/// Words of names without a capital.
const SMALL: &[&str] = &["of", "the", "on", "for", "and", "in", "to"];

/// "Lake Forum[ organized by the Lake Office]": a name without whoever gave it.
fn without_giver(sentence: &str, name: Range<usize>) -> Range<usize> {
    static GIVEN: Phrases<&str> = Phrases::new(&[
        " organized by ",
        " organised by ",
        " hosted by ",
        " convened by ",
        " jointly organi",
    ]);
    let words = sentence.get(name.clone()).unwrap_or_default();
    match GIVEN.first_in(words, 0) {
        Some((given, _)) if is_meeting(words.get(..given.start).unwrap_or_default()) => {
            name.start..name.start + given.start
        }
        _ => name,
    }
}

/// A name without what it is called hereafter, or its acronym, in brackets at its end.
fn without_bracket(sentence: &str, name: Range<usize>) -> Range<usize> {
    let words = sentence.get(name.clone()).unwrap_or_default();
    // "the meeting of the Lake Union (LU) and the Hill League (HL)": the last of them alone.
    let inside = words
        .rfind(") ")
        .filter(|at| !words.get(at + 2..).unwrap_or_default().starts_with('('));
    let from = inside.unwrap_or(0);
    let bracket = words.get(from..).and_then(|rest| rest.find(" ("));
    match bracket.map(|at| from + at) {
        Some(at) if words.ends_with(')') => name.start..name.start + at,
        _ => name,
    }
}

#[cfg(test)]
mod tests;
