//! French lines of a place and a day: "Fait à Oran, le 3 mai 2016". All ranges are in the
//! line's plain form.

use super::dates::first_period;
use super::places::named;
use super::text::Text;
use crate::language::scan::{some, trim};
use crate::language::{Dateline, PeriodMention};
use std::ops::Range;

/// "Dakar, le 23 janvier 2019"; "(Adoptée à Oran (Algérie) le 3 mai 2016)".
pub(super) fn dateline(text: &Text) -> Option<Dateline> {
    let inner = without_brackets(text);
    if inner.len() > 120 {
        return None;
    }
    let date = first_period(text.get(inner.clone()))?;
    let date = PeriodMention {
        range: date.range.start + inner.start..date.range.end + inner.start,
        ..date
    };
    // What is neither the date nor the words around it must be a place.
    let before = some(before_date(text, inner.start, date.range.start));
    let mark = [',', '(', ')', '.'];
    let after = some(trim(&text.plain, date.range.end..inner.end, &mark));
    let place = match (before, after) {
        (Some(_), Some(_)) => return None,
        (Some(place), None) => Some(named(text, place)?),
        (None, Some(place)) => Some(named(text, without_to(text, place))?),
        (None, None) => None,
    };
    Some(Dateline {
        period: Some(date),
        place,
    })
}

/// "([Adoptée à Oran le 3 mai 2016])": a line without the brackets and marks around it.
fn without_brackets(text: &Text) -> Range<usize> {
    let ends = ['[', ']', '.', ',', ';'];
    let inner = trim(&text.plain, 0..text.len(), &ends);
    let words = text.get(inner.clone());
    match words.starts_with('(') && words.ends_with(')') {
        true => inner.start + 1..inner.end - 1,
        false => inner,
    }
}

/// "Fait à [Oran], le 3 mai 2016": what stands before the date, without the words that lead
/// to a place and to a date.
fn before_date(text: &Text, from: usize, date: usize) -> Range<usize> {
    const INTRO: &[&str] = &["fait à|adopté~ à|signé~ à|publié~ à|donné~ à|adopté~|fait|à"];
    let intro = text
        .first(INTRO, from)
        .filter(|cue| cue.start == from)
        .map_or(from, |cue| cue.end);
    let mut before = intro.min(date)..date;
    for word in [" le", " les", " ce", " du", " en", "le", "les", "du"] {
        let words = text.low(before.clone()).trim_end();
        if words == word.trim() || word.starts_with(' ') && words.ends_with(word) {
            before.end = before.start + words.len().saturating_sub(word.len());
            break;
        }
    }
    trim(&text.plain, before, &[',', '.'])
}

/// "Le 3 mai 2016, à [Oran]".
fn without_to(text: &Text, place: Range<usize>) -> Range<usize> {
    let to = text.low(place.clone()).starts_with("à ");
    place.start + if to { "à ".len() } else { 0 }..place.end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datelines() {
        for (line, city, country, date) in [
            (
                "Dakar, Sénégal, 23 janvier 2019",
                Some("Dakar"),
                Some("Sénégal"),
                "2019-01-23",
            ),
            (
                "Fait à Oran, le 1er mai 2016.",
                Some("Oran"),
                None,
                "2016-05-01",
            ),
            (
                "(Adoptée à Oran (Algérie) le 3 mai 2016)",
                Some("Oran"),
                Some("Algérie"),
                "2016-05-03",
            ),
            (
                "GÊNES - ITALIE 22 JUILLET 2001",
                Some("GÊNES"),
                Some("ITALIE"),
                "2001-07-22",
            ),
            ("Le 3 mai 2016", None, None, "2016-05-03"),
            ("Le 3 mai 2016, à Oran", Some("Oran"), None, "2016-05-03"),
            ("Liège, ce 3 mai 2016", Some("Liège"), None, "2016-05-03"),
        ] {
            let text = Text::new(line);
            let found = dateline(&text).unwrap_or_else(|| panic!("{line} is a dateline"));
            let place = found.place.unwrap_or_default();
            assert_eq!(
                (
                    place.city.map(|r| text.get(r)),
                    place.country.map(|r| text.get(r))
                ),
                (city, country),
                "{line}"
            );
            let start = found.period.map(|p| p.start.to_string());
            assert_eq!(start.as_deref(), Some(date), "{line}");
        }
        for line in [
            "Le Forum a eu lieu le 3 mai 2016.",
            "Réunis le 3 mai 2016, nous sommes convenus de ce qui suit",
        ] {
            assert_eq!(dateline(&Text::new(line)), None, "{line}");
        }
    }
}
