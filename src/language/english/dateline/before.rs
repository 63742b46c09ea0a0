//! What stands in an English dateline before its place or its day: "Adopted by the Council
//! in".

use super::super::conference::is_meeting;
use super::super::lines::{Starts, begins_with};

/// What was done with a text, at the start of a line.
const VERBS: Starts = Starts::new(&[
    "Adopted unanimously ",
    "Unanimously adopted ",
    "Adopted ",
    "Done ",
    "Concluded ",
    "Signed ",
    "Issued ",
    "Released ",
    "Delivered ",
    "As delivered ",
    "Presented ",
    "Proclaimed ",
    "Approved ",
    "Ratified ",
    "Endorsed ",
    "Agreed ",
    "Given ",
    "Held ",
    "Launched ",
    "Announced ",
    "Passed and adopted ",
    "Passed and approved ",
    "Approved and adopted ",
    "Adopted and approved ",
]);

/// Whether a name is none: "Approved Budget".
pub(super) fn begins_with_verb(name: &str) -> bool {
    VERBS.of(name).is_some() && VERBS.all().iter().any(|verb| name.starts_with(verb))
}

/// Where the place or the day begins: after "Adopted in".
pub(super) fn after_verb(before: &str) -> usize {
    let verb = VERBS.of(before).unwrap_or_default();
    let rest = before.get(verb.len()..).unwrap_or_default();
    let mut prepositions = ["at ", "in ", "on "].into_iter();
    match (verb, prepositions.find(|words| begins_with(rest, words))) {
        // A day alone.
        ("", Some("on ")) => 0,
        (_, Some(preposition)) => verb.len() + preposition.len(),
        // "Adopted Porto, 3 May 2016".
        (verb, None) if verb.starts_with("Adopted") => verb.len(),
        _ => 0,
    }
}

/// "Adopted by the Assembly at its ninth session, [Ghent, 30 June 2005]", "Adopted at its
/// ninth session, [Ghent, …]", "Adopted by the Assembly on [30 June 2005]", "Adopted as
/// amended …".
pub(super) fn after_body(before: &str) -> Option<usize> {
    // All of them begin with a verb.
    let verb = VERBS.of(before)?;
    let how = [
        "Adopted by ",
        "Adopted unanimously by ",
        "Unanimously adopted by ",
        "Adopted as ",
        "Approved by ",
        "Endorsed by ",
        "Signed by ",
        "As delivered by ",
        "Passed and adopted by ",
        "Passed and approved by ",
        "Approved and adopted by ",
        "Adopted and approved by ",
        "Adopted at its ",
        "Adopted unanimously at its ",
        "Unanimously adopted at its ",
    ];
    // "Adopted at the fourth session, held on [6 June 2006]".
    if before.ends_with(", held on ") {
        return Some(before.len());
    }
    let by = how.iter().any(|how| begins_with(before, how));
    // "Adopted at the Annual Meeting in [Ghent, Belgium], on"
    let at = before.contains(" in ") && begins_with(before, "Adopted at the ");
    // "Adopted at the Ministerial Meeting on Glaciers, [Ghent, Belgium, ]".
    let at_meeting = before.get(verb.len()..);
    let at_meeting = at_meeting.is_some_and(|rest| rest.starts_with("at the "));
    let comma = before.find(", ").filter(|_| at_meeting);
    let meeting = comma.and_then(|comma| before.get(..comma));
    if let Some(meeting) = meeting.filter(|meeting| meeting.contains(" on ") && is_meeting(meeting))
        && !at
    {
        return Some(meeting.len() + ", ".len());
    }
    (by || at).then_some(())?;
    // "Adopted by the Assembly in [Ghent, Belgium], on", "Adopted as proposed at the Annual
    // Meeting in [Ghent] on": the city stands after "in".
    let named = |from: &usize| {
        let name = before.get(*from..).unwrap_or_default();
        let name = name.strip_suffix(" on ").unwrap_or(name);
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        capital(name)
            && (name.contains(", ") || name.contains(" (") || name.split(' ').all(capital))
    };
    let within = before.rfind(" in ").map(|at| at + " in ".len());
    // "Adopted by the Third Assembly ([Ghent, April 2019])".
    let bracket = before.rfind(" (").map(|at| at + " (".len());
    let open = |at: &usize| before.get(*at..).is_some_and(|rest| !rest.contains(')'));
    let bracket = bracket.filter(open);
    let within = bracket.or(within);
    if let Some(from) = within.filter(named) {
        return Some(from);
    }
    match before.find(", ").filter(|_| by) {
        None if !by => None,
        Some(comma) => Some(comma + ", ".len()),
        None => {
            (before.ends_with(" on ") || begins_with(before, "Signed by ")).then_some(before.len())
        }
    }
}

/// "Agreed at Porto on [Tuesday, ]3 May 2016": the day of the week tells no place.
pub(super) fn without_weekday(before: &str) -> &str {
    const DAYS: &[&str] = words! {
        "Monday" "Tuesday" "Wednesday" "Thursday" "Friday" "Saturday" "Sunday"
    };
    let bare = before.strip_suffix("the ").unwrap_or(before);
    let bare = bare.trim_end_matches([',', ' ']);
    let day = bare.ends_with("day") && before.len() > bare.len();
    let day = day.then(|| DAYS.iter().find_map(|day| bare.strip_suffix(day)));
    day.flatten().unwrap_or(before)
}
