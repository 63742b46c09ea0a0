//! Where an English text says that a conference was held, and datelines.

use super::super::scan::{first_word, trim};
use super::Words;
use super::facts::held;
use super::{Dateline, PlaceMention};
use std::ops::Range;

/// "in Porto, Portugal", "in Kunming, Yunnan of the PRC".
pub(super) fn place(sentence: &Words) -> Option<PlaceMention> {
    let cue = held(sentence)?;
    // "held in" ends with the preposition itself.
    let mut from = sentence.get(..cue.end)?.rfind(' ')?;
    loop {
        let (at, _) = first_word(sentence, &["in", "at"], from)?;
        from = at.end;
        let parts = names(sentence, at.end);
        let (Some(first), last) = (parts.first(), parts.last()) else {
            continue;
        };
        if super::dates::first_period(sentence.get(first.start..)?)
            .is_some_and(|period| period.range.start == 0)
        {
            continue;
        }
        return Some(PlaceMention {
            city: Some(first.clone()),
            country: last.filter(|last| *last != first).cloned(),
        });
    }
}

/// Capitalised names from a place on, separated by commas or "of the".
fn names(sentence: &str, from: usize) -> Vec<Range<usize>> {
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut at = from;
    while let Some(rest) = sentence.get(at..).filter(|rest| !rest.is_empty()) {
        let word_at = at + rest.len() - rest.trim_start().len();
        let rest = sentence.get(word_at..).unwrap_or_default();
        let word = rest
            .get(..rest.find([' ', '\u{a0}']).unwrap_or(rest.len()))
            .unwrap_or_default();
        let bare = word.trim_end_matches([',', '.', ';', ':']);
        let capital = bare.starts_with(char::is_uppercase);
        let small = ["of", "the", "de", "la", "del", "and"].contains(&bare);
        if bare.is_empty()
            || !(capital || small && (open.is_some() || !names.is_empty() || bare == "the"))
        {
            break;
        }
        let end = word_at + bare.len();
        if capital {
            open = Some(open.map_or(word_at, |o| o.start)..end);
        } else if bare == "of"
            && sentence
                .get(end..)
                .is_some_and(|rest| rest.starts_with(" the P"))
            && names.last().is_some()
        {
            // "Yunnan of the PRC": the country follows.
            names.extend(open.take());
        }
        at = word_at + word.len();
        if bare.len() < word.len() {
            names.extend(open.take());
            if !word.ends_with(',') {
                return names;
            }
        }
    }
    names.extend(open);
    names
}

/// "Updated 3 May 2016", "Posted on: 3 May 2016": when a page was made or changed.
pub(super) fn is_page_date(lower: &str) -> bool {
    const WORDS: &[&str] = &[
        "last updated",
        "last modified",
        "last reviewed",
        "date updated",
        "date published",
        "page updated",
        "updated",
        "modified",
        "published",
        "posted",
        "uploaded",
        "accessed",
        "retrieved",
        "downloaded",
        "printed",
        "archived",
        "reviewed",
    ];
    let Some(rest) = WORDS.iter().find_map(|word| lower.strip_prefix(word)) else {
        return false;
    };
    let rest = rest.trim_start();
    if rest.starts_with([':', '：']) {
        return true;
    }
    let rest = ["on ", "at "]
        .iter()
        .find_map(|word| rest.strip_prefix(word))
        .unwrap_or(rest);
    // What follows is the date, and the line is no sentence.
    let dated = super::dates::first_period(rest).is_some_and(|period| period.range.start == 0)
        || rest.starts_with(|c: char| c.is_ascii_digit());
    dated && rest.len() < 80
}

/// "Xiamen, China, 4 September 2017"; "(Adopted in Porto on 3 May 2016)".
pub(super) fn dateline(line: &str) -> Option<Dateline> {
    let inner = trim(line, 0..line.len(), &['(', ')', '[', ']', '.', ',', ';']);
    let text = line.get(inner.clone())?;
    if text.len() > 120 || is_page_date(&text.to_ascii_lowercase()) {
        return None;
    }
    let period = super::dates::first_period(text)?;
    let shift = |range: &Range<usize>| range.start + inner.start..range.end + inner.start;
    // What is not the date must be a place, or words that introduce one.
    let before = text.get(..period.range.start)?;
    let after = text.get(period.range.end..)?;
    let at = [
        "Adopted at ",
        "Adopted in ",
        "Done at ",
        "Done in ",
        "Signed at ",
        "Signed in ",
        "Issued in ",
        "Adopted on ",
        "Adopted ",
        "at ",
        "in ",
    ]
    .iter()
    .find(|words| before.starts_with(**words))
    .map_or(0, |words| words.len());
    let place_text = |from: usize, part: &str| {
        let trimmed = part
            .trim_matches([' ', ',', '.', ';', '(', ')'])
            .trim_end_matches(" on")
            .trim_end_matches(" this")
            .trim_end_matches([' ', ',']);
        if trimmed.is_empty() {
            return Some(Vec::new());
        }
        let start = from + part.find(trimmed)?;
        let found = names(text.get(..start + trimmed.len())?, start);
        let covered = found.last().map_or(start, |last| last.end);
        // Words that are no name: then the line is a sentence, not a dateline.
        (covered >= start + trimmed.len()).then_some(found)
    };
    let mut places = place_text(at, before.get(at..)?)?;
    if places.is_empty() {
        places = place_text(period.range.end, after)?;
    } else if !after.trim_matches([' ', ',', '.', ')']).is_empty() {
        return None;
    }
    let place = (!places.is_empty()).then(|| PlaceMention {
        city: places.first().map(shift),
        country: places.get(1..).and_then(|rest| rest.last()).map(shift),
    });
    let period = super::PeriodMention {
        range: shift(&period.range),
        ..period
    };
    Some(Dateline {
        period: Some(period),
        place,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(sentence: &str, range: Option<Range<usize>>) -> Option<&str> {
        range.map(|range| &sentence[range])
    }

    #[test]
    fn places() {
        for (sentence, city, country) in [
            (
                "It was convened in Porto, Portugal from January 20",
                "Porto",
                Some("Portugal"),
            ),
            (
                "It was held in Kunming, Yunnan of the PRC.",
                "Kunming",
                Some("PRC"),
            ),
            (
                "It was held from 3 to 14 June 1992 in Rio de Janeiro, Brazil.",
                "Rio de Janeiro",
                Some("Brazil"),
            ),
            (
                "It was held in September 1995 in Lagos and closed.",
                "Lagos",
                None,
            ),
            (
                "It took place in Xi'an, the People's Republic of China, on 4 May",
                "Xi'an",
                Some("People's Republic of China"),
            ),
        ] {
            let found =
                place(&sentence.into()).unwrap_or_else(|| panic!("{sentence} names a place"));
            assert_eq!(
                (text(sentence, found.city), text(sentence, found.country)),
                (Some(city), country),
                "{sentence}"
            );
        }
        assert_eq!(place(&"The report was held in high regard.".into()), None);
    }

    #[test]
    fn datelines() {
        for (line, city, country, date) in [
            (
                "Xiamen, China, 4 September 2017",
                Some("Xiamen"),
                Some("China"),
                "2017-09-04",
            ),
            (
                "(Adopted in Porto, Portugal on 3 May 2016)",
                Some("Porto"),
                Some("Portugal"),
                "2016-05-03",
            ),
            ("3 May 2016", None, None, "2016-05-03"),
            ("May 3, 2016, Porto", Some("Porto"), None, "2016-05-03"),
        ] {
            let found = dateline(line).unwrap_or_else(|| panic!("{line} is a dateline"));
            let place = found.place.unwrap_or_default();
            assert_eq!(
                (text(line, place.city), text(line, place.country)),
                (city, country),
                "{line}"
            );
            assert_eq!(
                found.period.map(|p| p.start.to_string()).as_deref(),
                Some(date)
            );
        }
        assert_eq!(dateline("The forum was held on 3 May 2016."), None);
        assert_eq!(dateline("We met on 3 May 2016 and agreed."), None);
        for page in [
            "Updated 3 May 2016",
            "Posted on 3 May 2016",
            "Last updated: 3 May 2016",
        ] {
            assert_eq!(dateline(page), None, "{page}");
            assert!(is_page_date(&page.to_ascii_lowercase()), "{page}");
        }
    }
}
