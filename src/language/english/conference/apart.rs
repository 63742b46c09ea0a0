//! The name of a conference beside what is no part of it: what the instrument is called, the
//! town that a report is sent from, or the meeting on whose eve it met.

use super::super::super::scan::{some, trim};
use super::super::facts::article_off;
use super::super::party::is_party;
use super::super::{dates, kinds};
use super::is_meeting;
use crate::source::bytes;
use std::ops::Range;

/// "[2021 Lake Ministerial Meeting] – Joint Statement": the meeting before or after the mark
/// that sets it apart from what the instrument is called.
pub(in super::super) fn set_apart(title: &str) -> Option<Range<usize>> {
    const MARKS: [&str; 4] = [" – ", " — ", " - ", ": "];
    may_have_mark(title).then_some(())?;
    let (mark, at) = MARKS
        .iter()
        .find_map(|mark| Some((mark, title.find(mark)?)))?;
    let (first, last) = (title.get(..at)?, title.get(at + mark.len()..)?);
    let is_name = |part: &str| kinds::kind(part).is_none() && is_meeting(part);
    let is_kind = |part: &str| {
        kinds::kind(part).is_some() && !is_meeting(part) && part.split(' ').nth(4).is_none()
    };
    let found = match is_name(first) && is_kind(last) {
        true => 0..at,
        false if is_name(last) && is_kind(first) => at + mark.len()..title.len(),
        false => return None,
    };
    some(article_off(title, trim(title, found, &['.', ','])))
}

/// Whether a colon, a hyphen or a dash may stand in words: in nearly all names none does.
fn may_have_mark(words: &str) -> bool {
    let mark = |byte: u8| bytes::is_one_of(byte, [b':', b'-', 0xE2]);
    bytes::position(words.as_bytes(), 0, mark).is_some()
}

/// Where a name ends that its day follows, and its town: "[Forum of Judges] Cork, 3 May 2016".
pub(in super::super) fn up_to_day(title: &str) -> usize {
    if !title.ends_with(|c: char| c.is_ascii_digit()) {
        return title.len();
    }
    let day = dates::first_period(title).filter(|day| day.range.end == title.len());
    let Some(name) = day.and_then(|day| title.get(..day.range.start)?.strip_suffix(", ")) else {
        return title.len();
    };
    // "Judges Cork": those who met, and where.
    let town = name.rsplit_once(' ').filter(|(who, _)| {
        let last = who.rsplit(' ').next().unwrap_or_default();
        last.ends_with('s') && is_party(last)
    });
    town.map_or(name.len(), |(who, _)| who.len())
}

/// "On the eve of the Lake Summit": the meeting beside which another one takes place.
pub(super) fn is_beside(sentence: &str, piece: &Range<usize>) -> bool {
    const BESIDE: [&str; 5] = ["eve", "margins", "sidelines", "fringes", "fringe"];
    let words = sentence.get(piece.clone()).unwrap_or_default().trim_start();
    let rest = [
        "On the ", "on the ", "In the ", "in the ", "At the ", "at the ",
    ];
    let rest = rest.iter().find_map(|at| words.strip_prefix(at));
    let first = rest.and_then(|rest| rest.split_once(" of "));
    first.is_some_and(|(word, _)| BESIDE.contains(&word))
}

/// "GHENT – The [Third Lake Forum]": a name without the town that a report is sent from.
pub(super) fn without_town(sentence: &str, name: Range<usize>) -> Range<usize> {
    const WORDS: usize = 3;
    let words = sentence.get(name.clone()).unwrap_or_default();
    if !may_have_mark(words) {
        return name;
    }
    let cut = [" – ", " — ", " -- ", ": "];
    let Some((town, rest)) = cut.iter().find_map(|cut| words.split_once(cut)) else {
        return name;
    };
    let capitals = !town.contains(char::is_lowercase) && town.split(' ').nth(WORDS).is_none();
    // "3 May 2016 – The Lake Forum": the day of a report.
    let day = town.starts_with(|c: char| c.is_ascii_digit()) && !is_meeting(town);
    match (capitals || day) && is_meeting(rest) {
        true => article_off(sentence, name.end - rest.len()..name.end),
        false => name,
    }
}

/// "the virtual [9th Lake Congress]": a name without the way in which those met.
pub(super) fn without_form(sentence: &str, name: Range<usize>) -> Range<usize> {
    const FORMS: [&str; 3] = ["virtual ", "online ", "hybrid "];
    let words = sentence.get(name.clone()).unwrap_or_default();
    let form = FORMS.iter().find(|form| words.starts_with(**form));
    name.start + form.map_or(0, |form| form.len())..name.end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_what_the_instrument_is_called() {
        for (title, name) in [
            (
                "2021 Lake Ministerial Meeting – Joint Statement",
                Some("2021 Lake Ministerial Meeting"),
            ),
            (
                "Final Communiqué: Fifth Lake Forum",
                Some("Fifth Lake Forum"),
            ),
            ("Lake Declaration: Water for All", None),
        ] {
            let found = set_apart(title).and_then(|range| title.get(range));
            assert_eq!(found, name, "{title}");
        }
    }

    #[test]
    fn a_name_before_its_day() {
        for (line, name) in [
            (
                "Third Conference of Lake Wardens Cork, 12 May 2016",
                "Third Conference of Lake Wardens",
            ),
            (
                "Third Lake Conference, 12 May 2016",
                "Third Lake Conference",
            ),
            ("Lake Conference 2016", "Lake Conference 2016"),
        ] {
            assert_eq!(line.get(..up_to_day(line)), Some(name), "{line}");
        }
    }

    #[test]
    fn a_name_after_the_town_of_a_report() {
        for (words, name) in [
            ("GHENT – The Third Lake Forum", "Third Lake Forum"),
            ("3 May 2016 – The Third Lake Forum", "Third Lake Forum"),
            (
                "Lake Forum – The Second Assembly",
                "Lake Forum – The Second Assembly",
            ),
        ] {
            let found = without_town(words, 0..words.len());
            assert_eq!(words.get(found), Some(name));
        }
        assert!(is_beside("On the eve of the Lake Summit", &(0..29)));
        assert!(!is_beside("On the occasion of the Lake Summit", &(0..34)));
    }
}
