//! Months of the calendar, and days of them, that an English sentence speaks of: "in June
//! 2025", "on 1 March".

use super::super::phrases::{Phrases, Sought};
use super::super::quantities::{Quantity, QuantityMention, day};
use super::Words;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&MONTHS];

static MONTHS: Phrases<(&str, u64)> = Phrases::new(&[
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
]);

/// What a month may stand after, without a day or a year.
const BEFORE: &[&str] = &[
    "in", "by", "until", "since", "before", "after", "each", "every", "early", "late", "mid",
];

/// What joins several days or months.
const JOINTS: &[&str] = &["to", "and", "or", "through", "-", "–", "—", "between"];

/// Whether another day follows: "and 5 June", ", 5 June".
fn goes_on(text: &str) -> bool {
    let text = text.trim_start();
    let listed = text.strip_prefix(',').map(str::trim_start);
    let figure = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    listed.is_some_and(figure) || JOINTS.iter().any(|joint| text.starts_with(joint))
}

/// In the order of the text; a month that is a word of another kind is none: "may", "march".
pub(super) fn months(sentence: &Words) -> Vec<QuantityMention> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((range, &(_, number))) = MONTHS.first_word(sentence, from) {
        from = range.end;
        let words = sentence.get(range.clone()).unwrap_or_default();
        if words.starts_with(char::is_uppercase) {
            found.extend(
                month(sentence, range, number)
                    .into_iter()
                    .flatten()
                    .flatten(),
            );
        }
    }
    found
}

/// A month, and the day that stands before or behind it.
fn month(sentence: &str, range: Range<usize>, number: u64) -> Option<[Option<QuantityMention>; 2]> {
    let before = sentence.get(..range.start)?.trim_end();
    let after = sentence.get(range.end..)?;
    let (behind, rest) = figure(after.trim_start_matches([' ', ',']));
    let year = behind.is_some_and(|figure| figure > 31);
    let ahead = day_before(before);
    let told = behind.is_some() || ahead.is_some() || {
        let last = before.rsplit(' ').next().unwrap_or_default();
        BEFORE.iter().any(|word| last.eq_ignore_ascii_case(word))
    };
    let several = |ahead: &str| JOINTS.iter().any(|joint| ahead.ends_with(joint));
    let alone = match (ahead, behind) {
        (Some((number, start)), _) => {
            let ahead = sentence.get(..start)?.trim_end();
            // "3 May 2021 to 5 June 2021".
            let on = if year { rest } else { after };
            (!several(ahead) && !goes_on(on)).then_some((start..range.end, number))
        }
        (None, Some(number)) if !year => {
            let end = sentence.len() - rest.len();
            let (later, beyond) = figure(rest.trim_start_matches([' ', ',']));
            let on = later.filter(|later| *later > 31).map_or(rest, |_| beyond);
            (!several(before) && !goes_on(on)).then_some((range.start..end, number))
        }
        _ => None,
    };
    let day_of = alone.and_then(|(range, number)| {
        let quantity = day(number)?;
        Some(QuantityMention { range, quantity })
    });
    let month = QuantityMention {
        range,
        quantity: Quantity::Month(number),
    };
    told.then_some([Some(month), day_of])
}

/// The figure at the start of a text, without "st" or "th", and what follows it.
fn figure(text: &str) -> (Option<u64>, &str) {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (figure, rest) = text.split_at_checked(digits).unwrap_or((text, ""));
    let mut ends = ["st", "nd", "rd", "th"].iter();
    let rest = ends.find_map(|end| rest.strip_prefix(end)).unwrap_or(rest);
    let apart = !rest.starts_with(char::is_alphanumeric);
    (figure.parse().ok().filter(|_| apart && digits <= 4), rest)
}

/// The day at the end of a text, and where it begins: "on the 1st of", "on 1".
fn day_before(text: &str) -> Option<(u64, usize)> {
    let text = text.strip_suffix(" of").unwrap_or(text);
    let mut ends = ["st", "nd", "rd", "th"].iter();
    let bare = ends.find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let start = bare.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let digits = bare
        .get(start..)
        .filter(|digits| (1..=2).contains(&digits.len()))?;
    Some((digits.parse().ok()?, start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Quantity::{Day, Month};

    #[test]
    fn months_and_days() {
        for (sentence, expected) in [
            (
                "The list is published on 1 March each year.",
                vec![Month(3), Day(1)],
            ),
            ("It ends on March 31st, 2021.", vec![Month(3), Day(31)]),
            ("Pilots are trained before June 2025.", vec![Month(6)]),
            ("In May the parties may march.", vec![Month(5)]),
            ("from 12 to 14 May 2021", vec![Month(5)]),
            ("from May 12-14, 2021", vec![Month(5)]),
            ("from 30 May 2021 to 3 June 2021", vec![Month(5), Month(6)]),
            ("on 1 and 3 March", vec![Month(3)]),
            ("May the parties march on?", vec![]),
        ] {
            let found = months(&sentence.into()).into_iter();
            let found: Vec<_> = found.map(|it| it.quantity).collect();
            assert_eq!(found, expected, "{sentence}");
        }
    }
}
