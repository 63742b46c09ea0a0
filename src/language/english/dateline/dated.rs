//! English lines of a day, and the place before it or after it.

use super::super::conference::is_meeting;
use super::super::kinds;
use super::super::lines::{begins_with, is_one_of};
use super::super::places::{is_venue, mention};
use super::super::{Dateline, PeriodMention};
use super::after::is_aside;
use super::before::{after_body, after_verb, begins_with_verb, without_weekday};
use super::names::{names_after, names_before};
use crate::language::scan::find;
use std::ops::Range;

/// What persons and papers are, which are no places.
const NO_PLACES: &[&str] = words! {
    "agenda" "budget" "bulletin" "draft" "minutes" "newsletter" "release" "report"
    "ambassador" "chair" "chairman" "chairperson" "chairwoman" "coordinator" "correspondent"
    "director" "editor" "judge" "mayor" "minister" "moderator" "president" "professor"
    "rapporteur" "rector" "secretary" "speaker"
};

/// "Porto, Portugal, 3 May 2016": what is not the date must be a place, or words that
/// introduce one.
pub(super) fn dated(text: &str, period: PeriodMention) -> Option<Dateline> {
    let before = up_to_date(text.get(..period.range.start)?);
    let after = text.get(period.range.end..)?;
    let by = adopted_in(text, &period);
    let after = if is_aside(text, after) { "" } else { after };
    let from = after_body(before).unwrap_or_else(|| after_verb(before));
    let mut places = names_before(text, from..before.len())?;
    if let Some(by) = by.filter(|_| places.is_empty()) {
        places = by;
    } else if places.is_empty() {
        places = names_after(text, period.range.end..period.range.end + after.len())?;
    } else if !after.trim_matches([' ', ',', '.', ')']).is_empty() {
        return None;
    }
    if are_no_places(text, &places) {
        return None;
    }
    // "Adopted at the Third Lake Forum, Tallinn, Estonia": the Forum is no city.
    places.retain(|name| !text.get(name.clone()).is_some_and(is_meeting));
    // "United Nations Headquarters, New York".
    if places.len() > 1 && places.first().is_some_and(|first| is_venue(text, first)) {
        places.remove(0);
    }
    // "Passed and adopted by the Council of the Town of Cork, Lusia, on": a body is none.
    let body = ["Passed and ", "Approved and ", "Adopted and "]
        .iter()
        .any(|verb| begins_with(text, verb));
    let place = places.first().filter(|_| !body).map(|city| {
        let country = places.get(1..).and_then(|rest| rest.last());
        mention(text, city.clone(), country.cloned())
    });
    Some(Dateline {
        period: Some(period),
        place,
    })
}

/// "Adopted on 3 May 2016 by the Lake Council at its ninth session in [Porto], [Portugal]".
fn adopted_in(text: &str, period: &PeriodMention) -> Option<Vec<Range<usize>>> {
    let after = text.get(period.range.end..)?;
    let by = after.trim_start_matches([',', ' ']).starts_with("by ");
    let place = after.rfind(" in ").filter(|_| by)? + " in ".len();
    let names = names_after(text, period.range.end + place..text.len())?;
    let hall = names.first().is_some_and(|first| is_venue(text, first));
    (!hall).then_some(names)
}

/// "Porto, Portugal, " of "Porto, Portugal, mid-May 2016" and of "Porto, Portugal, on the
/// occasion of the Lake Summit, 3 May 2016": the words before a day that may tell a place.
fn up_to_date(before: &str) -> &str {
    // No day is told, and "mid-" is no place.
    let before = ["mid-", "Mid-", "early ", "Early ", "late ", "Late "]
        .iter()
        .find_map(|part| before.strip_suffix(part))
        .unwrap_or(before);
    let before = without_weekday(before);
    // "Adopted in Porto on the second day of May".
    let on = before.strip_suffix("the ");
    let before = on.filter(|on| on.ends_with(" on ")).unwrap_or(before);
    let occasion = find(before, ", on the occasion of ");
    occasion.and_then(|at| before.get(..at)).unwrap_or(before)
}

/// "Mary Pond, Secretary, 3 May 2016", "Approved Budget, 3 May 2016": persons and papers.
fn are_no_places(text: &str, places: &[Range<usize>]) -> bool {
    let named = |name: Option<&Range<usize>>| name.and_then(|name| text.get(name.clone()));
    let last = named(places.last()).and_then(|last| last.rsplit(' ').next());
    // "Joint Statement of the Mayors, Porto, 3 May 2016": a title that ends with a dateline.
    const WORDS: usize = 3;
    let titled = |name: &str| {
        kinds::kind(name).is_some() && (places.len() > 1 || name.split(' ').nth(WORDS).is_some())
    };
    named(places.first()).is_some_and(|name| begins_with_verb(name) || titled(name))
        || last.is_some_and(|last| is_one_of(last, NO_PLACES))
}
