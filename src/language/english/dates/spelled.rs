//! English days and years that are spelled out: "this twenty-second day of May 2016",
//! "seventeenth day of September, two thousand and eight".

use super::super::super::dates::Token;
use super::super::{PeriodMention, numbers, numerals};
use super::{MONTHS, number};
use crate::model::Date;
use std::ops::Range;

/// Days in words up to the twentieth, and the others of tens.
const DAYS: &[&str] = words! {
    "first" "second" "third" "fourth" "fifth" "sixth" "seventh" "eighth" "ninth" "tenth"
    "eleventh" "twelfth" "thirteenth" "fourteenth" "fifteenth" "sixteenth" "seventeenth"
    "eighteenth" "nineteenth" "twentieth"
};

/// "this [twenty-second day of May 2016]".
pub(super) fn day_of(text: &str, found: &PeriodMention) -> Option<PeriodMention> {
    let before = text.get(..found.range.start)?;
    let before = before.strip_suffix("of ")?.trim_end();
    let mut days = ["day", "Day"].iter();
    let bare = days.find_map(|day| before.strip_suffix(day));
    let before = bare.unwrap_or(before).trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default();
    let day = ordinal(word)?;
    let date = Date::new(found.start.year, found.start.month, Some(day))?;
    Some(PeriodMention {
        range: before.len() - word.len()..found.range.end,
        start: date,
        end: date,
    })
}

/// What an ordinal in words is: 22 for "twenty-second".
pub(in super::super) fn ordinal(word: &str) -> Option<u8> {
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

/// The years that a text may be from.
const YEARS: Range<u64> = 1800..2100;

/// "[seventeenth day of September, two thousand and eight]": the year in words too.
pub(in super::super) fn written_out(text: &str) -> Option<PeriodMention> {
    let lower = text.to_ascii_lowercase();
    let words = numbers::words(&lower);
    let word = |at: usize| lower.get(words.get(at)?.clone());
    let month = |at: usize| MONTHS.iter().position(|month| Some(*month) == word(at));
    let (at, before) = (0..words.len()).find_map(|at| Some((at, month(at)?)))?;
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
    let day = word(first).and_then(|word| digits(word).or_else(|| ordinal(word)))?;
    let year = skipped(at, &["in", "the", "year", "of"], 1)?;
    let (told, used) = numerals::read(&lower, words.get(year..)?)?;
    let told = YEARS.contains(&told).then(|| told.try_into().ok())??;
    let date = Date::new(told, Some(before as u8 + 1), Some(day))?;
    Some(PeriodMention {
        range: words.get(first)?.start..words.get(year + used - 1)?.end,
        start: date,
        end: date,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_capitals() {
        let text = "Done at Turpan on the Fifteenth Day of September, 2017";
        let found = super::super::first_period(text).expect("the line has a date");
        assert_eq!(found.start.to_string(), "2017-09-15");
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
}
