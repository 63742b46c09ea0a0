//! Dates and ranges of dates, put together from day, month and year.
//!
//! In: a text and what one word of it means in its language. Out: the first period.
//! The words are each language's own; the ways to combine them are shared.

use super::PeriodMention;
use crate::model::Date;
use crate::source::bytes;
use std::ops::Range;

/// What a word or mark means in a date.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// A month by its name, 1 to 12.
    Month(u8),
    /// A number of at most four digits; "3rd" is 3.
    Number(i16),
    /// Between the parts of a date.
    Comma,
    /// "to", "-", "and" …
    Until,
    /// "of", between day and month.
    Of,
    /// A word that may stand in a date and changes nothing: a weekday.
    Skip,
    /// Anything else.
    Other,
}

/// Some of day, month and year.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
}

impl Part {
    /// The same, in a year if it has none.
    fn of(self, year: Option<i16>) -> Self {
        Self {
            year: self.year.or(year),
            ..self
        }
    }
}

/// The first date or range of dates in a text that names at least month and year.
pub(super) fn first_period(text: &str, token: fn(&str) -> Token) -> Option<PeriodMention> {
    first(text, token, None)
}

/// The first day or days of a year that the text leaves out: "3 and 4 September".
pub(super) fn first_days_of(
    text: &str,
    token: fn(&str) -> Token,
    year: i16,
) -> Option<PeriodMention> {
    first(text, token, Some(year)).filter(|found| found.start.day.is_some())
}

/// The first period, of a year if it leaves it out.
fn first(text: &str, token: fn(&str) -> Token, year: Option<i16>) -> Option<PeriodMention> {
    let mut from = 0;
    loop {
        // A period has a year or a day in figures, and no word in it that dates don't have.
        let digit = bytes::position(text.as_bytes(), from, |byte| byte.is_ascii_digit())?;
        let (tokens, end) = around(text, from, digit, token);
        if let Some(found) = first_of(&tokens, year) {
            return Some(found);
        }
        from = end;
    }
}

/// Whether a text begins with a period.
pub(super) fn begin(text: &str, token: fn(&str) -> Token) -> bool {
    let word = first_word(text, 0).and_then(|word| text.get(word));
    // Most texts begin with another word.
    word.is_some_and(|word| token(word) != Token::Other)
        && first_period(text, token).is_some_and(|period| period.range.start == 0)
}

/// The first period among words that may all stand in dates.
fn first_of(tokens: &[(Token, Range<usize>)], year: Option<i16>) -> Option<PeriodMention> {
    let is_number = |at: usize| matches!(tokens.get(at), Some((Token::Number(_), _)));
    // "32 January 2019" is no date, so it isn't "January 2019" either.
    let impossible = |at: usize| {
        matches!(tokens.get(at), Some((Token::Month(_), _)))
            && at.checked_sub(1).is_some_and(is_number)
    };
    let mut at = 0;
    while at < tokens.len() {
        if impossible(at) {
            at += 1;
            continue;
        }
        match period(tokens, at, year) {
            Found::Period(found) => return Some(found),
            // The last day before the first: none of the two is the date.
            Found::Inverted(next) => at = next.max(at + 1),
            Found::Nothing => at += 1,
        }
    }
    None
}

/// What stands at a token.
enum Found {
    Period(PeriodMention),
    /// A range that ends before it begins, and where it ends in the text.
    Inverted(usize),
    Nothing,
}

fn period(tokens: &[(Token, Range<usize>)], at: usize, of_year: Option<i16>) -> Found {
    let Some((first, next)) = part(tokens, at) else {
        return Found::Nothing;
    };
    let until = after_days(tokens, next);
    let joined = matches!(tokens.get(until), Some((Token::Until, _)));
    // "10, 11, 12 December": the last of the days that commas set apart.
    let listed = (until > next && !joined).then(|| until - 1);
    let range = joined.then_some(until + 1).or(listed).and_then(|from| {
        // "to Thursday, 2 June".
        let comma = matches!(tokens.get(from), Some((Token::Comma, _)));
        let (second, next) = part(tokens, from + usize::from(comma))?;
        let (last, next) = last_of(tokens, second, next);
        // "3 May 2016 and 29 countries", "May 2016 and 2 bodies": no range.
        let counts = second.month.is_none() && first.year.is_some();
        if counts || first.day.is_some() != second.day.is_some() {
            return None;
        }
        let alone = first.month.is_none() && second.month.is_some();
        if !joined && !alone {
            return None;
        }
        let year = last.year.or(first.year).or(of_year);
        let start = Part {
            year: first.year.or(year),
            month: first.month.or(second.month).or(last.month),
            day: first.day,
        };
        let end = Part {
            year,
            month: last.month.or(first.month),
            day: last.day,
        };
        Some((date(start)?, date(end)?, next))
    });
    let (start, end, next) = match range {
        Some((start, end, next)) if start > end => return Found::Inverted(next),
        Some(found) => found,
        None => match date(first.of(of_year)) {
            Some(single) => (single, single, next),
            None => return Found::Nothing,
        },
    };
    let place = |at: usize| tokens.get(at).map(|(_, range)| range.clone());
    match (place(at), next.checked_sub(1).and_then(place)) {
        (Some(first), Some(last)) => Found::Period(PeriodMention {
            range: first.start..last.end,
            start,
            end,
        }),
        _ => Found::Nothing,
    }
}

/// "February 26 and 27 [and March 12, 2005]": the day of another stretch, which has the year
/// of both; or else the last day of the one that was read.
fn last_of(tokens: &[(Token, Range<usize>)], second: Part, next: usize) -> (Part, usize) {
    let more = || {
        let goes_on = matches!(tokens.get(next), Some((Token::Until, _)));
        let further = part(tokens, next + 1).filter(|_| goes_on && second.year.is_none());
        further.filter(|(last, _)| last.day.is_some() && last.month.is_some())
    };
    more().unwrap_or((second, next))
}

/// "26, 27 and 28": past the days between the first and the last.
fn after_days(tokens: &[(Token, Range<usize>)], mut at: usize) -> usize {
    /// No month has more.
    const MOST: usize = 31;
    let last = at + 2 * MOST;
    let is = |at: usize, wanted: fn(&Token) -> bool| tokens.get(at).is_some_and(|t| wanted(&t.0));
    let day = |token: &Token| matches!(token, Token::Number(1..=31));
    while at < last && is(at, |token| *token == Token::Comma) && is(at + 1, day) {
        at += 2;
    }
    at
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
        // "12th day of the month of October" has two.
        let joints = (next..next + 2).take_while(|at| get(*at) == Some(&Token::Of));
        let month_at = next + joints.count();
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

/// The words and marks around a digit that may stand in dates, not before a place, and
/// where the word after them ends, which may not.
fn around(
    text: &str,
    from: usize,
    digit: usize,
    token: fn(&str) -> Token,
) -> (Vec<(Token, Range<usize>)>, usize) {
    let told = |range: &Range<usize>| token(text.get(range.clone()).unwrap_or_default());
    let mut at = start_of_word(text, from, digit);
    while let Some(word) = last(text, from, at).filter(|word| told(word) != Token::Other) {
        at = word.start;
    }
    let mut tokens = Vec::with_capacity(16);
    while let Some(word) = first_word(text, at) {
        at = word.end;
        match told(&word) {
            Token::Other => break,
            Token::Skip => {}
            token => tokens.push((token, word)),
        }
    }
    (tokens, at)
}

/// The first word or mark from a place on.
fn first_word(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?.trim_start();
    let mark = rest.chars().next()?.len_utf8();
    let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    // Most words are of ASCII letters alone.
    let word = match rest.as_bytes().get(plain) {
        Some(0x80..) => {
            let end = rest.find(|c: char| !c.is_alphanumeric());
            end.unwrap_or(rest.len())
        }
        _ => plain,
    };
    let start = text.len() - rest.len();
    Some(start..start + word.max(mark))
}

/// The last word or mark between two places.
fn last(text: &str, from: usize, to: usize) -> Option<Range<usize>> {
    let before = text.get(from..to)?.trim_end();
    let end = from + before.len();
    let mark = end - before.chars().next_back()?.len_utf8();
    Some(start_of_word(text, from, end).min(mark)..end)
}

/// Where the word begins that goes on to a place.
fn start_of_word(text: &str, from: usize, to: usize) -> usize {
    let before = text.get(from..to).unwrap_or_default();
    from + before.trim_end_matches(|c: char| c.is_alphanumeric()).len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn token(word: &str) -> Token {
        match word {
            "May" => Token::Month(5),
            "," => Token::Comma,
            "to" => Token::Until,
            "of" => Token::Of,
            "the" => Token::Skip,
            _ => word.parse().map_or(Token::Other, Token::Number),
        }
    }

    proptest! {
        #[test]
        fn a_period_is_found_as_among_all_words(words in prop::collection::vec("May|to|of|the|é|3rd|3|5|31|32|2019|12345|,|—", 0..24), joint in "[ ]|") {
            let text = words.join(&joint);
            let mut at = 0;
            let mut all = Vec::new();
            while let Some(word) = first_word(&text, at) {
                at = word.end;
                let token = token(&text[word.clone()]);
                all.extend((token != Token::Skip).then_some((token, word)));
            }
            let found = first_period(&text, token);
            prop_assert_eq!(begin(&text, token), found.as_ref().is_some_and(|found| found.range.start == 0));
            prop_assert_eq!(found, first_of(&all, None));
        }
    }
}
