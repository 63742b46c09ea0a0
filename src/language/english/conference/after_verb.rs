//! The name of a conference after the verb that says that it was held.

use super::super::super::phrases::Phrases;
use super::super::super::scan::trim;
use super::super::super::sentences::initials;
use super::super::places::{is_field, names};
use super::counted::{is_counted, uncounted};
use super::{ASKED, is_meeting};
use std::ops::Range;

/// What stands before the name of a conference.
static BEFORE: Phrases<&str> = Phrases::new(&[
    "on the occasion of the",
    "attended the",
    "at the",
    "for the",
    "during the",
    "at our",
    "for their",
    "attending the",
    "participating in the",
    "held the",
    "held their",
    "held our",
    "held its",
    "hosted the",
    "convened the",
    "participants of the",
    "participants in the",
]);
/// What ends such a name.
static STOPS: Phrases<&str> = Phrases::new(&[
    " in ",
    " at the ",
    " on ",
    " from ",
    " under ",
    " with ",
    " to ",
    " (",
    ",",
    ";",
    ". ",
    " and ",
    " during the ",
    " held ",
    " hosted ",
    " organized ",
    " organised ",
    " convened ",
    " submit ",
    " declare ",
    " adopt ",
    " agree ",
    " call ",
    " urge ",
    " hereby ",
]);

/// "met on 3 May at the [Fifth Harbour Meeting] in Cork".
pub(super) fn after_verb(sentence: &str, cue: Range<usize>) -> Option<Range<usize>> {
    let mut from = cue.start;
    for _ in 0..ASKED {
        let (at, _) = BEFORE.word_in(sentence, from)?;
        from = at.end;
        let name = trim(sentence, at.end..end_of_name(sentence, at.end), &['.']);
        let words = sentence.get(name.clone())?;
        // "at the Lake Hall for the Harbour Meeting": where it was, and then its name.
        let aim = words.split_once(" for the ");
        if aim.is_some_and(|(place, _)| !is_meeting(place)) {
            continue;
        }
        let capital =
            uncounted(words).starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        // "at the Lake Conference Centre": where it was.
        const HOUSES: &[&str] = &["Centre", "Center", "Hall", "Room", "Hotel", "Building"];
        let house = HOUSES.iter().any(|house| words.ends_with(house));
        let named = capital && is_meeting(words) || is_counted(words);
        if named && words.contains(' ') && !house {
            return Some(name);
        }
    }
    None
}

/// Where a name ends: "Meeting of Presidents and Chief Justices" goes on, "Dialogue on
/// Digital Justice" too.
fn end_of_name(sentence: &str, from: usize) -> usize {
    let mut after = from;
    for _ in 0..ASKED {
        let Some((stop, &word)) = STOPS.first_in(sentence, after) else {
            break;
        };
        let rest = sentence.get(stop.end..).unwrap_or_default();
        let subject = word == " on " && is_subject(rest);
        // "Conference on Access to Justice".
        let joined = [" and ", " to "].contains(&word) && rest.starts_with(char::is_uppercase);
        // "Meeting at the Level of Ministers", not "at the Town Hall".
        let level = word == " at the " && LEVELS.iter().any(|level| rest.starts_with(level));
        let field = word == " in " && begins_with_field(rest);
        // "Council of Judges (“CJ”) Meeting": what it is for short stands inside.
        let short = word == " (" && {
            let after = rest.split_once(") ").map(|(_, after)| after);
            after.is_some_and(|after| {
                let noun = after.split([' ', ',', ':', '.']).next();
                noun.is_some_and(is_meeting)
            })
        };
        // "EU-U.S. Meeting": the stop of a letter ends no sentence.
        let before = sentence.get(from..stop.start).unwrap_or_default();
        let last = before.rsplit(' ').next().unwrap_or_default();
        let initial = word == ". " && initials(last) > 1;
        if !joined && !subject && !level && !field && !initial && !short {
            return stop.start;
        }
        after = stop.end;
    }
    sentence.len()
}

/// "Symposium on Legal Aid in [Rural Areas]": no place follows.
fn begins_with_field(rest: &str) -> bool {
    let first = names(rest, 0).into_iter().next();
    first.is_some_and(|name| rest.get(name).is_some_and(is_field))
}

/// What "at the" goes on with inside a name.
const LEVELS: [&str; 3] = ["level", "Level", "Ministerial"];

/// "[on] Digital Justice": what a meeting is about, and no day.
fn is_subject(words: &str) -> bool {
    const DAYS: &[&str] = words! {
        "January" "February" "March" "April" "May" "June" "July" "August" "September" "October"
        "November" "December" "Monday" "Tuesday" "Wednesday" "Thursday" "Friday" "Saturday"
        "Sunday" "The" "Our" "Their"
    };
    let first = words.split(|c: char| !c.is_alphanumeric()).next();
    first.is_some_and(|word| word.starts_with(char::is_uppercase) && !DAYS.contains(&word))
}
