//! Whether an English sentence says that a conference was held: "was held in", "met in",
//! "hosted the".

use super::super::super::phrases::{Phrases, Sought};
use super::super::super::scan::{self, find_word, is_whole};
use super::super::{Words, dates, setting};
use super::{ELSEWHERE, MEETINGS, NAMED, WITHIN, is_elsewhere, is_meeting, tells_of_another};
use std::cell::LazyCell;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(in super::super) static SOUGHT: &[&dyn Sought] = &[&HELD, &PART, &MET_TO];

/// "was held": that a conference took place.
static HELD: Phrases<&str> = Phrases::new(words! {
    "was convened" "was held" "was successfully held" "was successfully convened"
    "was jointly held" "was jointly organized" "was jointly organised" "was jointly hosted"
    "was opened" "was organized" "was organised" "was hosted" "was conducted" "were held"
    "were convened" "took place" "has taken place" "is held" "has been held" "convened in"
    "convened at" "convened on" "convened from" "convened for" "held in" "held on" "held at"
    "held from"
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
    "came together in" "come together in" "came together at" "came together on"
    "came together for" "came together under" "attended in" "gathered over" "gathered more than"
    "gathered some" "gathered nearly" "gathered about" "concluded in" "concluded on" "closed in"
    "closed on" "met january" "met february" "met march" "met april" "met may" "met june"
    "met july" "met august" "met september" "met october" "met november" "met december"
});
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

/// Verbs that tell of our meeting though the sentence begins with another.
const OURS: &[&str] =
    words! { "met" "gathered" "assembled" "was" "were" "took" "concluded" "closed" };

/// What stands before the verb of an earlier meeting: "who had last met in Malta".
const EARLIER: &[&str] = &[
    " had ",
    " had last ",
    " had first ",
    " had previously ",
    " last ",
];

/// Where a sentence says that something was held.
pub(in super::super) fn held(sentence: &Words) -> Option<Range<usize>> {
    let lower = sentence.lower();
    // "Recalling the Conference held in …" tells of an earlier one; "Recalling the Accord,
    // we met in …" doesn't.
    let comma = LazyCell::new(|| lower.find(','));
    let meant = |range: &Range<usize>, words: &&str| {
        let verb = words.split(' ').next().unwrap_or_default();
        let before = lower.get(..range.start).unwrap_or_default();
        // "The project brought together" tells of no meeting.
        let gathers = || {
            let start = scan::near(sentence, 0, range.start.min(NAMED));
            *words != "brought together" || is_meeting(start)
        };
        // "The Accord concluded in Cork" is no meeting.
        let ends = || {
            let start = scan::near(sentence, 0, range.start.min(NAMED));
            !matches!(verb, "concluded" | "closed")
                || is_meeting(start) && !TREATIES.iter().any(|treaty| start.contains(treaty))
        };
        is_whole(lower, range)
            && gathers()
            && ends()
            && !EARLIER.iter().any(|words| before.ends_with(words))
            && !before.ends_with(" be ")
            && !is_to_come(verb, before)
            && !is_recalled(before)
            && (!tells_of_another(sentence)
                || OURS.contains(&verb)
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
            .or_else(|| setting::talked(sentence))
            .or_else(|| met_to(sentence)),
    }
}

/// "The Assembly, noting the report of the Forum [held in] Cork, decides": what a recital
/// tells of, in a sentence of several.
fn is_recalled(before: &str) -> bool {
    // "The Dialogue that took place in Cork": one of several, and not those who speak here.
    if before.ends_with(" that ") {
        return !before.starts_with("we") && WITHIN.word_in(before, 0).is_none();
    }
    let (_, recital) = before.rsplit_once(',').unwrap_or_default();
    let first = recital.split_whitespace().find(|word| *word != "and");
    first.is_some_and(|first| ELSEWHERE.has(first))
}

/// "agreed to hold the next ministerial [meeting in] Cork": another one, that is to come.
fn is_to_come(verb: &str, before: &str) -> bool {
    const NEXT: [&str; 5] = ["next", "future", "subsequent", "upcoming", "forthcoming"];
    let mut words = before.split_whitespace().rev().take(4);
    verb == "meeting" && words.any(|word| NEXT.contains(&word))
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
    dates::first_period(before)?;
    Some(range.start..range.start + words.len() - " to".len())
}

/// What participants did.
static PART: Phrases<&str> = Phrases::new(words! {
    "held a" "held an" "co-chaired the" "convened its" "convened their" "convened our"
    "attending the" "attended the" "participating in the" "participants in the"
    "participants of the" "participants at the" "participants to the" "delegates at the"
    "delegates to the" "delegates of the" "representatives at the" "held the" "held their"
    "held its" "held our" "conducted the" "hosted the" "convened the" "organized the" "organised the"
    "following the meeting of the" "results of the meeting of the"
    "outcome of the meeting of the"
});

/// "We, the undersigned, attending the Harbour Forum, organized by … in Cork", "Cork hosted
/// the Harbour Forum": a meeting that is named after the verb.
fn took_part(sentence: &Words) -> Option<Range<usize>> {
    let (range, words) = PART.first_word(sentence, 0)?;
    let name = scan::near(sentence, range.end, NAMED).get(range.end..)?;
    let named = is_meeting(name)
        || words.ends_with("meeting of the")
        || MEETINGS.all().iter().any(|noun| {
            find_word(name, &noun.to_ascii_lowercase(), 0).is_some_and(|at| at < NAMED / 2)
        });
    (named && !is_elsewhere(sentence)).then_some(range)
}
