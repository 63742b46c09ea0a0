//! English dates: "January 20 to 23, 2019", "from 3 to 14 June 1992",
//! "30th November to 3rd December 2017", "September 1995".

mod spelled;

use super::super::dates::{self, Token};
use super::PeriodMention;
use spelled::day_of;
pub(super) use spelled::{ordinal, written_out};

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
const SHORT: &[&str] = &[
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
];

/// What joins the parts of a date.
const JOINTS: &[&str] = &[",", "of"];

/// Words that may stand in a date and change nothing: "Monday, 3 May", "3rd day of May",
/// "3rd day of the month of May".
const SKIPPED: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "day",
    "month",
    "the",
    ".",
];

/// Of ordinals: 3rd.
const SUFFIXES: &[&str] = &["", "st", "nd", "rd", "th"];

/// Whether a word is a month, whole or shortened, or a day of the week.
pub(super) fn is_month(word: &str) -> bool {
    let small = ["the", "month"];
    !small.iter().any(|small| word.eq_ignore_ascii_case(small))
        && matches!(token(word), Token::Month(_) | Token::Skip)
}

/// The first date or range of dates in a text that names at least month and year.
pub(super) fn first_period(text: &str) -> Option<PeriodMention> {
    let found = dates::first_period(text, token)?;
    // A month and year alone: the day may stand before them in words.
    match found.start.day {
        None if found.start == found.end => day_of(text, &found).or(Some(found)),
        _ => Some(found),
    }
}

/// The first day or days of a year that the text leaves out: "3 and 4 September".
pub(super) fn first_days_of(text: &str, year: i16) -> Option<PeriodMention> {
    dates::first_days_of(text, token, year)
}

/// The year with which the name of a meeting begins or ends: "2018 River Forum", "River
/// Forum 2018". One in the middle is of a plan for years to come, as is that of an agenda.
pub(super) fn year_of(meeting: &str) -> Option<i16> {
    const PLANS: &[&str] = &["Agenda", "Vision", "Goals", "Strategy", "Roadmap", "Plan"];
    let year = |word: &str| {
        let bare = word.trim_matches(['(', ')', ',']);
        let four = bare.len() == 4 && bare.bytes().all(|byte| byte.is_ascii_digit());
        let year = bare.parse().ok().filter(|_| four)?;
        (1900..2100).contains(&year).then_some(year)
    };
    let mut words = meeting.split_whitespace();
    let first = words.next().and_then(year);
    let planned = words.next().is_some_and(|next| PLANS.contains(&next));
    let last = || {
        let mut words = meeting.split_whitespace().rev();
        let year = words.next().and_then(year)?;
        let planned = words.next().is_some_and(|before| PLANS.contains(&before));
        (!planned).then_some(year)
    };
    first.filter(|_| !planned).or_else(last)
}

/// Whether a text begins with such a date.
pub(super) fn begin(text: &str) -> bool {
    dates::begin(text, token)
}

/// How long the words are that dates have, a bit each, by the last five bits of their first
/// bytes, which are the same in both cases: most words of a text are none of them.
#[expect(clippy::indexing_slicing, reason = "worked out by the compiler")]
const LENGTHS: [u16; 32] = {
    let lists = [MONTHS, SHORT, SKIPPED, UNTIL, JOINTS];
    let (mut lengths, mut list) = ([0; 32], 0);
    while list < lists.len() {
        let mut word = 0;
        while word < lists[list].len() {
            let bytes = lists[list][word].as_bytes();
            lengths[(bytes[0] & 0x1F) as usize] |= 1 << bytes.len();
            word += 1;
        }
        list += 1;
    }
    lengths
};

/// Whether a word begins and is as long as one that dates have.
fn may_be_known(word: &str) -> bool {
    let first = word.as_bytes().first();
    let lengths = first.and_then(|first| LENGTHS.get(usize::from(first & 0x1F)));
    lengths.is_some_and(|lengths| word.len() < 16 && lengths >> word.len() & 1 == 1)
}

fn token(word: &str) -> Token {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return number(word);
    }
    if !may_be_known(word) {
        return Token::Other;
    }
    let is = |known: &str| known.eq_ignore_ascii_case(word);
    let short = || SHORT.iter().find(|short| is(short));
    let month = MONTHS.iter().position(|month| is(month));
    let month = month.or_else(|| {
        let short = short()?;
        MONTHS.iter().position(|month| month.starts_with(short))
    });
    if let Some(month) = month {
        // There are twelve.
        Token::Month(month as u8 + 1)
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
    fn years_of_meetings() {
        for (name, year) in [
            ("2018 River Forum", Some(2018)),
            ("River Forum 2018", Some(2018)),
            ("River Forum (2018)", Some(2018)),
            ("2030 Agenda Conference", None),
            ("Conference on Vision 2030", None),
            ("Conference on the 2030 Goals of Rivers", None),
            ("Forum of 1200 Rivers", None),
            ("River Forum", None),
        ] {
            assert_eq!(year_of(name), year, "{name}");
        }
    }

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
                "on February 26 and 27 and March 12, 2005, for",
                "February 26 and 27 and March 12, 2005",
                "2005-02-26",
                "2005-03-12",
            ),
            (
                "on 10,11,12 December 2016.",
                "10,11,12 December 2016",
                "2016-12-10",
                "2016-12-12",
            ),
            (
                "on 26 and 27 February and 12 March 2005",
                "26 and 27 February and 12 March 2005",
                "2005-02-26",
                "2005-03-12",
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
                "this 12th day of the month of May, 2021",
                "12th day of the month of May, 2021",
                "2021-05-12",
                "2021-05-12",
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
