//! English dates: "January 20 to 23, 2019", "from 3 to 14 June 1992",
//! "30th November to 3rd December 2017", "September 1995".

use super::super::dates::{self, Token};
use super::PeriodMention;
use crate::model::Date;

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Between the first and the last day; U+2010 and U+2011 are typeset for the hyphen.
const UNTIL: &[&str] = &[
    "to", "-", "–", "—", "‐", "‑", "and", "&", "until", "through", "till",
];

/// Months as they are shortened.
const SHORT: &[(&str, u8)] = &[
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// Words that may stand in a date and change nothing: "Monday, 3 May", "3rd day of May".
const SKIPPED: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "day",
    "the",
    ".",
];

/// Of ordinals: 3rd.
const SUFFIXES: &[&str] = &["", "st", "nd", "rd", "th"];

/// Whether a word is a month, whole or shortened, or a day of the week.
pub(super) fn is_month(word: &str) -> bool {
    !word.eq_ignore_ascii_case("the") && matches!(token(word), Token::Month(_) | Token::Skip)
}

/// The first date or range of dates in a text that names at least month and year.
pub(super) fn first_period(text: &str) -> Option<PeriodMention> {
    let found = dates::first_period(text, token)?;
    // A month and year alone: the day may stand before them in words.
    match found.start.day {
        None if found.start == found.end => in_words(text, &found).or(Some(found)),
        _ => Some(found),
    }
}

/// Days in words up to the twentieth, and the others of tens.
const DAYS: &[&str] = words! {
    "first" "second" "third" "fourth" "fifth" "sixth" "seventh" "eighth" "ninth" "tenth"
    "eleventh" "twelfth" "thirteenth" "fourteenth" "fifteenth" "sixteenth" "seventeenth"
    "eighteenth" "nineteenth" "twentieth"
};

/// "this [twenty-second day of May 2016]".
fn in_words(text: &str, found: &PeriodMention) -> Option<PeriodMention> {
    let before = text.get(..found.range.start)?;
    let before = before.strip_suffix("of ")?.trim_end();
    let before = before.strip_suffix("day").unwrap_or(before).trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default();
    let day = day_in_words(word)?;
    let date = Date::new(found.start.year, found.start.month, Some(day))?;
    Some(PeriodMention {
        range: before.len() - word.len()..found.range.end,
        start: date,
        end: date,
    })
}

/// The day that an ordinal tells: "twenty-second".
fn day_in_words(word: &str) -> Option<u8> {
    let lower = word.to_ascii_lowercase();
    let (tens, rest) = match lower.split_once('-') {
        Some(("twenty", rest)) => (20, rest),
        Some(("thirty", rest)) => (30, rest),
        Some(_) => return None,
        None if lower == "thirtieth" => (20, "tenth"),
        None => (0, lower.as_str()),
    };
    let unit = DAYS.iter().zip(1..).find(|(day, _)| **day == rest);
    unit.map(|(_, unit)| tens + unit)
}

/// The years that a text of ours may be from.
const YEARS: std::ops::Range<u64> = 1800..2100;

/// "[seventeenth day of September, two thousand and eight]": the year in words too.
pub(super) fn written_out(text: &str) -> Option<PeriodMention> {
    let lower = text.to_ascii_lowercase();
    let words = words(&lower);
    let word = |at: usize| lower.get(words.get(at)?.clone());
    let month = |at: &usize| word(*at).is_some_and(|word| MONTHS.contains(&word));
    let at = (0..words.len()).find(month)?;
    let place = MONTHS.iter().position(|month| Some(*month) == word(at))?;
    let skipped = |from: usize, list: &'static [&'static str], step: isize| {
        let mut at = from.checked_add_signed(step)?;
        while word(at).is_some_and(|word| list.contains(&word)) {
            at = at.checked_add_signed(step)?;
        }
        Some(at)
    };
    let first = skipped(at, &["of", "day"], -1)?;
    let digits = |word: &str| match number(word) {
        Token::Number(day) => u8::try_from(day).ok(),
        _ => None,
    };
    let day = word(first).and_then(|word| digits(word).or_else(|| day_in_words(word)))?;
    let year = skipped(at, &["in", "the", "year", "of"], 1)?;
    let (told, used) = super::numerals::read(&lower, words.get(year..)?)?;
    let told = YEARS.contains(&told).then(|| told.try_into().ok())??;
    let date = Date::new(told, Some(place as u8 + 1), Some(day))?;
    Some(PeriodMention {
        range: words.get(first)?.start..words.get(year + used - 1)?.end,
        start: date,
        end: date,
    })
}

/// The words of a line: runs of letters and figures, with the hyphens inside them.
fn words(line: &str) -> Vec<std::ops::Range<usize>> {
    let inside = |c: char| c.is_alphanumeric() || c == '-';
    let mut from = 0;
    line.split(|c: char| !inside(c))
        .filter_map(|word| {
            let start = from;
            from += word.len();
            from += line.get(from..)?.chars().next().map_or(0, char::len_utf8);
            (!word.is_empty()).then_some(start..start + word.len())
        })
        .collect()
}

/// Whether a text begins with such a date.
pub(super) fn begin(text: &str) -> bool {
    dates::begin(text, token)
}

fn token(word: &str) -> Token {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return number(word);
    }
    let is = |known: &str| known.eq_ignore_ascii_case(word);
    if let Some(month) = MONTHS.iter().position(|month| is(month)) {
        // There are twelve.
        Token::Month(month as u8 + 1)
    } else if let Some((_, month)) = SHORT.iter().find(|(short, _)| is(short)) {
        Token::Month(*month)
    } else if SKIPPED.iter().any(|skipped| is(skipped)) {
        Token::Skip
    } else if is(",") {
        Token::Comma
    } else if UNTIL.iter().any(|until| is(until)) {
        Token::Until
    } else if is("of") {
        Token::Of
    } else {
        Token::Other
    }
}

/// "3", "3rd", "2019".
fn number(word: &str) -> Token {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = word.get(digits.len()..).unwrap_or_default();
    let ordinal = SUFFIXES.iter().any(|s| s.eq_ignore_ascii_case(suffix));
    match digits.parse() {
        Ok(number) if digits.len() <= 4 && ordinal => Token::Number(number),
        _ => Token::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_forms() {
        for (text, words, start, end) in [
            (
                "in X from January 20 to 23, 2019, by",
                "January 20 to 23, 2019",
                "2019-01-20",
                "2019-01-23",
            ),
            (
                "on May 26-27, 2021.",
                "May 26-27, 2021",
                "2021-05-26",
                "2021-05-27",
            ),
            (
                "from 3 to 14 June 1992",
                "3 to 14 June 1992",
                "1992-06-03",
                "1992-06-14",
            ),
            (
                "9-12 December 2005",
                "9-12 December 2005",
                "2005-12-09",
                "2005-12-12",
            ),
            (
                "30th November to 3rd December 2017",
                "30th November to 3rd December 2017",
                "2017-11-30",
                "2017-12-03",
            ),
            (
                "December 30, 2018 to January 2, 2019",
                "December 30, 2018 to January 2, 2019",
                "2018-12-30",
                "2019-01-02",
            ),
            (
                "in September 1995 at",
                "September 1995",
                "1995-09",
                "1995-09",
            ),
            (
                "on this twelfth day of November 1997 in duplicate",
                "twelfth day of November 1997",
                "1997-11-12",
                "1997-11-12",
            ),
            (
                "the Twenty-second of May 2016",
                "Twenty-second of May 2016",
                "2016-05-22",
                "2016-05-22",
            ),
            (
                "at the second meeting of May 2016",
                "May 2016",
                "2016-05",
                "2016-05",
            ),
            (
                "the 4th of September, 2017",
                "4th of September, 2017",
                "2017-09-04",
                "2017-09-04",
            ),
            (
                "on May 26, 27 and 28, 2021.",
                "May 26, 27 and 28, 2021",
                "2021-05-26",
                "2021-05-28",
            ),
            (
                "on 3 May 2016 and 29 countries took part",
                "3 May 2016",
                "2016-05-03",
                "2016-05-03",
            ),
            ("in May 2016 and 2 courts", "May 2016", "2016-05", "2016-05"),
            (
                "from 30 May-2 June 2021",
                "30 May-2 June 2021",
                "2021-05-30",
                "2021-06-02",
            ),
            (
                "from Monday, 30 May to Thursday, 2 June 2022, both",
                "30 May to Thursday, 2 June 2022",
                "2022-05-30",
                "2022-06-02",
            ),
            (
                "from May to July 2021",
                "May to July 2021",
                "2021-05",
                "2021-07",
            ),
            (
                "on Nov. 12, 2021",
                "Nov. 12, 2021",
                "2021-11-12",
                "2021-11-12",
            ),
            (
                "this 3rd day of May, 2021",
                "3rd day of May, 2021",
                "2021-05-03",
                "2021-05-03",
            ),
            (
                "from the 3rd to the 5th of May 2021",
                "3rd to the 5th of May 2021",
                "2021-05-03",
                "2021-05-05",
            ),
            (
                "9 & 10 May 2021",
                "9 & 10 May 2021",
                "2021-05-09",
                "2021-05-10",
            ),
            (
                "On November 13, 2020, 5 courts",
                "November 13, 2020",
                "2020-11-13",
                "2020-11-13",
            ),
        ] {
            let found = first_period(text).unwrap_or_else(|| panic!("{text} has a date"));
            assert_eq!(
                (
                    &text[found.range],
                    found.start.to_string().as_str(),
                    found.end.to_string().as_str()
                ),
                (words, start, end)
            );
        }
    }

    #[test]
    fn years_in_words() {
        for (text, words, date) in [
            (
                "Done in Porto on this seventeenth day of September, two thousand and eight",
                "seventeenth day of September, two thousand and eight",
                "2008-09-17",
            ),
            (
                "Done at Porto on the 4th Day of May, in the year Nineteen Hundred and Ninety-Eight.",
                "4th Day of May, in the year Nineteen Hundred and Ninety-Eight",
                "1998-05-04",
            ),
        ] {
            let found = written_out(text).unwrap_or_else(|| panic!("{text} has a date"));
            assert_eq!(found.start.to_string(), date);
            assert_eq!(&text[found.range], words);
        }
        for text in [
            "Done in Porto in May by two thousand masters",
            "the second of May by a thousand masters",
            "on the second of May twelve masters met",
        ] {
            assert_eq!(written_out(text), None, "{text}");
        }
    }

    #[test]
    fn no_dates() {
        for text in [
            "in 2019",
            "we may 2 act",
            "January 32, 2019",
            "32 January 2019",
            "February 30, 2020",
            "20 to 23",
            "from 5 to 3 May 2021",
            "June 12 to June 10, 2021",
            "in a month. 2021",
            "Article 3 of 2019",
            "3 and the 29 courts of May",
            "",
        ] {
            assert_eq!(first_period(text), None, "{text}");
        }
    }
}
