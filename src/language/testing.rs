//! What the tests of several languages share.

use super::Language;
use std::ops::Range;

/// The words at a range of a text, where there is one.
pub(super) fn text(text: &str, range: Option<Range<usize>>) -> Option<&str> {
    range.map(|range| &text[range])
}

/// A line with the city, the country and the first day that it gives.
pub(super) type Dated<'t> = (&'t str, Option<&'t str>, Option<&'t str>, &'t str);

/// Asserts what lines of a place and a date say.
pub(super) fn assert_datelines(language: &dyn Language, lines: &[Dated]) {
    assert!(!lines.is_empty());
    for &(line, city, country, date) in lines {
        let found = language.dateline(line);
        let found = found.unwrap_or_else(|| panic!("{line} is a dateline"));
        let place = found.place.unwrap_or_default();
        let told = (text(line, place.city), text(line, place.country));
        assert_eq!(told, (city, country), "{line}");
        let day = found.period.map(|period| period.start.to_string());
        assert_eq!(day.as_deref(), Some(date), "{line}");
    }
}
