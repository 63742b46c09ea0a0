//! English dates: "January 20 to 23, 2019", "from 3 to 14 June 1992",
//! "30th November to 3rd December 2017", "September 1995".

use super::PeriodMention;
use crate::model::Date;
use std::ops::Range;

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

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Month(u8),
    /// A number of at most four digits; "3rd" is 3.
    Number(i16),
    Comma,
    /// "to", "-", "and" …
    Until,
    Of,
    Other,
}

/// Some of day, month and year.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
}

/// The first date or range of dates in a text that names at least month and year.
pub(super) fn first_period(text: &str) -> Option<PeriodMention> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|at| period(&tokens, at))
}

fn period(tokens: &[(Token, Range<usize>)], at: usize) -> Option<PeriodMention> {
    let (first, next) = part(tokens, at)?;
    let range = tokens
        .get(next)
        .filter(|(token, _)| *token == Token::Until)
        .and_then(|_| {
            let (second, next) = part(tokens, next + 1)?;
            let year = second.year.or(first.year);
            let start = Part {
                year: first.year.or(year),
                month: first.month.or(second.month),
                day: first.day,
            };
            let end = Part {
                year,
                month: second.month.or(first.month),
                day: second.day,
            };
            Some((date(start)?, date(end)?, next)).filter(|(start, end, _)| start <= end)
        });
    let (start, end, next) = match range {
        Some(found) => found,
        None => {
            let single = date(first)?;
            (single, single, next)
        }
    };
    let range = tokens.get(at)?.1.start..tokens.get(next.checked_sub(1)?)?.1.end;
    Some(PeriodMention { range, start, end })
}

/// A date must say its month and year.
fn date(part: Part) -> Option<Date> {
    Date::new(part.year?, Some(part.month?), part.day)
}

/// One date at a token: month and day in either order, with or without the year.
fn part(tokens: &[(Token, Range<usize>)], at: usize) -> Option<(Part, usize)> {
    let get = |at: usize| tokens.get(at).map(|(token, _)| token);
    let day = |at: usize| match get(at) {
        Some(&Token::Number(n)) => u8::try_from(n).ok().filter(|n| (1..=31).contains(n)),
        _ => None,
    };
    let mut found = Part::default();
    let mut next = at;
    if let Some(number) = day(at) {
        found.day = Some(number);
        next += 1;
        let month_at = next + usize::from(get(next) == Some(&Token::Of));
        if let Some(&Token::Month(month)) = get(month_at) {
            found.month = Some(month);
            next = month_at + 1;
        }
    } else if let Some(&Token::Month(month)) = get(at) {
        found.month = Some(month);
        next += 1;
        if let Some(number) = day(next) {
            found.day = Some(number);
            next += 1;
        }
    } else {
        return None;
    }
    let year_at = next + usize::from(get(next) == Some(&Token::Comma));
    if let Some(&Token::Number(year)) = get(year_at)
        && (1000..3000).contains(&year)
    {
        found.year = Some(year);
        next = year_at + 1;
    }
    Some((found, next))
}

fn tokens(text: &str) -> Vec<(Token, Range<usize>)> {
    let mut tokens = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        if c.is_alphanumeric() {
            while let Some(&(at, c)) = chars.peek() {
                if !c.is_alphanumeric() {
                    break;
                }
                end = at + c.len_utf8();
                chars.next();
            }
        }
        let word = text.get(start..end).unwrap_or_default();
        tokens.push((token(word), start..end));
    }
    tokens
}

fn token(word: &str) -> Token {
    let lower = word.to_ascii_lowercase();
    if let Some(month) = MONTHS.iter().position(|m| *m == lower) {
        // There are twelve.
        return Token::Month(month as u8 + 1);
    }
    match lower.as_str() {
        "," => Token::Comma,
        "to" | "-" | "–" | "—" | "‐" | "‑" | "and" | "until" | "through" | "till" => {
            Token::Until
        }
        "of" => Token::Of,
        _ => {
            let digits = lower.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            let suffix = lower.get(digits.len()..).unwrap_or_default();
            match digits.parse() {
                Ok(number)
                    if digits.len() <= 4 && ["", "st", "nd", "rd", "th"].contains(&suffix) =>
                {
                    Token::Number(number)
                }
                _ => Token::Other,
            }
        }
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
                "the 4th of September, 2017",
                "4th of September, 2017",
                "2017-09-04",
                "2017-09-04",
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
            "February 30, 2020",
            "20 to 23",
            "Article 3 of 2019",
            "",
        ] {
            assert_eq!(first_period(text), None, "{text}");
        }
    }
}
