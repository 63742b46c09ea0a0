//! The conference, as an English title or sentence names it, and whether a sentence says
//! that it was held.

mod after_verb;
mod apart;

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{self, find_word, is_whole, pieces, some, trim};
use super::Words;
use super::facts::article_off;
use after_verb::after_verb;
pub(super) use apart::set_apart;
use apart::{is_beside, without_town};
use std::cell::LazyCell;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&HELD, &PART, &MET_TO];

/// Nouns that a conference is called by.
static MEETINGS: Phrases<&str> = Phrases::new(words! {
    "Conference" "Forum" "Summit" "Meeting" "Congress" "Symposium" "Seminar" "Dialogue"
    "Assembly" "Workshop" "Convention" "Roundtable" "Colloquium" "Session" "Retreat"
    "Consultation" "Convocation" "Gathering" "Round Table" "Plenary" "Conclave" "Summits"
    "Meetings" "Consultations" "Week" "Encounter" "Days"
});

/// "was held": that a conference took place.
static HELD: Phrases<&str> = Phrases::new(words! {
    "was convened" "was held" "was successfully held" "was successfully convened"
    "was jointly held" "was jointly organized" "was jointly organised" "was jointly hosted"
    "was opened" "was organized" "was organised" "was hosted" "was conducted" "were held"
    "were convened" "took place" "has taken place" "is held" "has been held" "convened in"
    "convened at" "convened on" "convened from" "held in" "held on" "held at" "held from"
    "held online" "held virtually" "held via" "held between" "met in" "met at" "met on" "met from"
    "met virtually" "met online" "met via" "met by video" "met by videoconference"
    "met by teleconference" "convened virtually" "convened online" "convened via"
    "gathered virtually" "met between" "met for" "met again in" "gathered online"
    "gathered here in" "assembled here in" "gathered here at" "gathered at" "assembled at"
    "gathered on" "gathered for" "assembled for" "assembled on" "meeting held in" "gathered in"
    "assembled in" "met today in" "met today at" "met here in" "met here at" "gathered today in"
    "assembled today in" "convened today in" "meeting today in" "held talks in" "held talks at"
    "held talks on" "held consultations in" "brought together" "meeting in" "meeting at"
    "meeting online" "meeting virtually" "meeting on" "convening in" "convening at" "gathering in" "gathering at" "opened in"
    "came together in" "come together in" "attended in" "gathered over" "gathered more than"
    "gathered some" "gathered nearly" "gathered about" "concluded in" "concluded on" "closed in"
    "closed on"
});
/// Words at the start of a sentence that tells of another meeting.
const ELSEWHERE: &[&str] = words! {
    "recalling" "reaffirming" "noting" "following" "building" "welcoming" "acknowledging"
    "recognizing" "recognising" "considering" "bearing" "reiterating" "commending" "recall"
    "whereas" "whereas,"
};

/// What is concluded, and is no meeting.
const TREATIES: &[&str] = &[
    "Accord",
    "Agreement",
    "Arrangement",
    "Convention",
    "Memorandum",
    "Protocol",
    "Treaty",
];

/// Where a sentence says that something was held.
pub(super) fn held(sentence: &Words) -> Option<Range<usize>> {
    let lower = sentence.lower();
    // "Recalling the Conference held in …" tells of an earlier one; "Recalling the Accord,
    // we met in …" doesn't.
    let ours = [
        "met",
        "gathered",
        "assembled",
        "was",
        "were",
        "took",
        "concluded",
        "closed",
    ];
    let comma = LazyCell::new(|| lower.find(','));
    let meant = |range: &Range<usize>, words: &&str| {
        let verb = words.split(' ').next().unwrap_or_default();
        let before = lower.get(..range.start).unwrap_or_default();
        // "The project brought together" tells of no meeting.
        let gathers = || {
            let start = scan::near(sentence, 0, range.start.min(NAMED));
            *words != "brought together" || is_meeting(start)
        };
        // "who had last met in Malta": another meeting.
        let earlier = [
            " had ",
            " had last ",
            " had first ",
            " had previously ",
            " last ",
        ];
        // "The Accord concluded in Cork" is no meeting.
        let ends = || {
            let start = scan::near(sentence, 0, range.start.min(NAMED));
            !matches!(verb, "concluded" | "closed")
                || is_meeting(start) && !TREATIES.iter().any(|treaty| start.contains(treaty))
        };
        is_whole(lower, range)
            && gathers()
            && ends()
            && !earlier.iter().any(|words| before.ends_with(words))
            && !before.ends_with(" be ")
            && (!tells_of_another(sentence)
                || ours.contains(&verb)
                    && comma.is_some_and(|at| at < range.start)
                    && !lower.starts_with("whereas"))
    };
    // "hosted the Lake [Meeting in] Cork": what was held, and no verb.
    let noun = |range: &Range<usize>| {
        let word = sentence.get(range.clone()).unwrap_or_default();
        let mut letters = word.chars();
        range.start > 0
            && letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    };
    match HELD.word(sentence, 0, meant).map(|(range, _)| range) {
        Some(range) if noun(&range) => took_part(sentence).or(Some(range)),
        Some(range) => Some(range),
        None => took_part(sentence)
            .or_else(|| super::setting::talked(sentence))
            .or_else(|| met_to(sentence)),
    }
}

/// What those who met meant to do, after a sentence that begins with the day.
static MET_TO: Phrases<&str> = Phrases::new(words! {
    "met to" "gathered to" "convened to" "assembled to" "came together to"
});

/// "From 3 to 5 May 2021, in Cork, 127 delegates [convened] to": when and where come first.
fn met_to(sentence: &Words) -> Option<Range<usize>> {
    const STARTS: [&str; 4] = ["On ", "From ", "During ", "Between "];
    STARTS.iter().find(|start| sentence.starts_with(**start))?;
    let (range, words) = MET_TO.first_word(sentence, 0)?;
    let before = scan::near(sentence.get(..range.start)?, 0, NAMED);
    super::dates::first_period(before)?;
    Some(range.start..range.start + words.len() - " to".len())
}

/// Whether a sentence begins with another meeting or what it left to do.
pub(super) fn tells_of_another(sentence: &Words) -> bool {
    const FOLLOWS: &[&str] = words! {
        "as a follow" "in follow-up" "further to" "pursuant to" "since the" "after the"
        "in line with" "in accordance with" "in implementation of" "in pursuance of"
        "based on the" "on the basis of" "as agreed" "as decided" "guided by"
    };
    let lower = sentence.lower();
    is_elsewhere(sentence) || FOLLOWS.iter().any(|words| lower.starts_with(words))
}

/// What participants did.
static PART: Phrases<&str> = Phrases::new(words! {
    "held a" "held an" "co-chaired the" "convened its" "convened their" "convened our"
    "attending the" "attended the" "participating in the" "participants in the"
    "participants of the" "participants at the" "participants to the" "delegates at the"
    "delegates to the" "delegates of the" "representatives at the" "held the" "held their"
    "held its" "held our" "hosted the" "convened the" "organized the" "organised the"
    "following the meeting of the" "results of the meeting of the"
    "outcome of the meeting of the"
});

/// "We, the undersigned, attending the Harbour Forum, organized by … in Cork", "Cork hosted
/// the Harbour Forum": a meeting that is named after the verb.
fn took_part(sentence: &Words) -> Option<Range<usize>> {
    let (range, words) = PART.first_word(sentence, 0)?;
    let name = super::super::scan::near(sentence, range.end, NAMED).get(range.end..)?;
    let named = is_meeting(name)
        || words.ends_with("meeting of the")
        || MEETINGS.all().iter().any(|noun| {
            find_word(name, &noun.to_ascii_lowercase(), 0).is_some_and(|at| at < NAMED / 2)
        });
    (named && !is_elsewhere(sentence)).then_some(range)
}

/// How far a name reaches, in bytes.
const NAMED: usize = 160;

/// Whether a sentence tells of another meeting first of all.
pub(super) fn is_elsewhere(sentence: &Words) -> bool {
    let first = sentence.lower().split_whitespace().next();
    first.is_some_and(|first| ELSEWHERE.contains(&first))
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
        // "of Meeting" alone: a new "of" inside the name itself is no better start.
        if found.is_some() && !words.ends_with("the") {
            continue;
        }
        // What stops one name may stop the next.
        if end < cue.end {
            let stop = STOPS.first_in(&lower, cue.end);
            end = stop.map_or(title.len(), |(stop, _)| stop.start);
        }
        let name = trim(title, cue.end..end.max(cue.end), &['.', ',']);
        let before_noun = title.get(name.clone()).is_some_and(is_meeting);
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
    " drew ",
    " brought ",
    " attracted ",
]);

/// What a name stands after in the words for who took part.
static WITHIN: Phrases<&str> = Phrases::new(&[
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
            .map(|piece| without_small(sentence, piece))
            .find(|piece| {
                // "The Meeting was opened" names none.
                let words = sentence.get(piece.clone()).unwrap_or_default();
                // "As a follow-up to the Summit": another one.
                let another = piece.start == 0 && tells_of_another(sentence);
                words.contains(' ')
                    && !words.starts_with("and ")
                    && !another
                    && is_meeting(words)
                    && DOES.first_in(words, 0).is_none()
            })
    });
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
    let named = |cue| after_verb(sentence, cue);
    let after = cue.clone().filter(|_| apart).and_then(named);
    after
        .or(before)
        .or_else(|| after_verb(sentence, cue?))
        .or_else(|| alone(sentence))
        .map(|name| without_bracket(sentence, without_town(sentence, name)))
        .and_then(some)
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

/// A name without the small words before it: "plenary sessions of the [Meeting]".
fn without_small(sentence: &str, name: Range<usize>) -> Range<usize> {
    let words = sentence.get(name.clone()).unwrap_or_default();
    let capital = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let mut at = 0;
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
        at += word.len() + 1;
    }
    name.start + at.min(words.len())..name.end
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

/// A name without what it is called hereafter, or its acronym, in brackets at its end.
fn without_bracket(sentence: &str, name: Range<usize>) -> Range<usize> {
    let words = sentence.get(name.clone()).unwrap_or_default();
    match words.find(" (") {
        Some(at) if words.ends_with(')') => name.start..name.start + at,
        _ => name,
    }
}

#[cfg(test)]
mod tests;
