//! On which side of a figure or a date something lies in English: "at least ten days", "no
//! more than 5 per cent", "by 1 March 2026", "after 2030".

use super::super::phrases::{Phrases, Sought};
use super::super::quantities::{Quantity, QuantityMention, Side, date};
use super::super::scan::near;
use super::{Words, numbers, numerals};

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&LIMITS];

/// What stands before a figure.
static LIMITS: Phrases<(&str, Side)> = Phrases::new(&[
    ("at most", Side::Below),
    ("no more than", Side::Below),
    ("not more than", Side::Below),
    ("not be more than", Side::Below),
    ("not exceed", Side::Below),
    ("not exceeding", Side::Below),
    ("not to exceed", Side::Below),
    ("no longer than", Side::Below),
    ("not longer than", Side::Below),
    ("not be longer than", Side::Below),
    ("a maximum of", Side::Below),
    ("up to", Side::Below),
    ("at least", Side::Above),
    ("no less than", Side::Above),
    ("not less than", Side::Above),
    ("not be less than", Side::Above),
    ("no fewer than", Side::Above),
    ("not fewer than", Side::Above),
    ("not be fewer than", Side::Above),
    ("a minimum of", Side::Above),
]);

/// What stands before a date.
static BOUNDS: Phrases<(&str, Side)> = Phrases::new(&[
    ("before", Side::Below),
    ("by", Side::Below),
    ("no later than", Side::Below),
    ("not later than", Side::Below),
    ("prior to", Side::Below),
    ("after", Side::Above),
    ("post", Side::Above),
]);

/// What stands behind a time that is counted from something.
const AWAY: &[(&str, Side)] = &[
    ("before", Side::Below),
    ("prior to", Side::Below),
    ("ahead of", Side::Below),
    ("in advance of", Side::Below),
    ("after", Side::Above),
    ("following", Side::Above),
];

/// What may stand between a limit and its figure.
const BETWEEN: &[&str] = &[
    "a", "the", "period", "term", "of", "us", "usd", "eur", "rmb", "cny", "for",
];

/// So far a figure, or the year of a date, stands from what limits it, in bytes.
const REACH: usize = 48;

/// So many parts a date has: "1 March", "March" and "2026".
const PARTS: usize = 3;

/// Adds them to the quantities of a sentence, which are in order.
pub(super) fn add(sentence: &Words, found: &mut Vec<QuantityMention>) {
    let mut limits = limits(sentence);
    // A date without its year lies before or after nothing.
    if found.iter().any(is_year) {
        limits.extend(bounds(sentence, found));
    }
    limits.extend(found.iter().filter_map(|time| away(sentence, time)));
    found.extend(limits);
}

fn is_year(it: &QuantityMention) -> bool {
    matches!(it.quantity, Quantity::Year(_))
}

/// "[at least ten] days": figures that a limit stands at.
fn limits(sentence: &Words) -> Vec<QuantityMention> {
    let mut limits = Vec::new();
    let mut from = 0;
    while let Some((range, &(_, side))) = LIMITS.first_word(sentence, from) {
        from = range.end;
        let behind = sentence.lower().get(range.end..).unwrap_or_default();
        if let Some((length, figure)) = figure(near(behind, 0, REACH)) {
            limits.push(QuantityMention {
                range: range.start..range.end + length,
                quantity: Quantity::Limit(side, figure),
            });
        }
    }
    limits
}

/// "[ten days before] the hearing": a time that is counted from something.
fn away(sentence: &Words, time: &QuantityMention) -> Option<QuantityMention> {
    let Quantity::Hours(hours) = time.quantity else {
        return None;
    };
    let rest = sentence.lower().get(time.range.end..)?.strip_prefix(' ')?;
    let word = |(word, _): &&(&str, Side)| {
        let behind = rest.strip_prefix(*word);
        behind.is_some_and(|behind| behind.starts_with(' '))
    };
    let (word, side) = AWAY.iter().find(word)?;
    Some(QuantityMention {
        range: time.range.start..time.range.end + 1 + word.len(),
        quantity: Quantity::Away(*side, hours),
    })
}

/// "[by 1 March 2026]": dates, of those that were found, that something lies before or after.
fn bounds(sentence: &Words, found: &[QuantityMention]) -> Vec<QuantityMention> {
    let mut bounds = Vec::new();
    let mut from = 0;
    while let Some((range, &(_, side))) = BOUNDS.first_word(sentence, from) {
        from = range.end;
        let behind = found.partition_point(|it| it.range.start < range.end);
        let behind = found.get(behind..).unwrap_or_default();
        let Some(last) = behind.iter().take(PARTS).position(is_year) else {
            continue;
        };
        let own = behind.get(..=last).unwrap_or_default();
        let end = own.last().map_or(range.end, |it| it.range.end);
        let beside = is_date(sentence.lower().get(range.end..end).unwrap_or_default());
        if let Some(date) = date(own.iter()).filter(|_| beside) {
            bounds.push(QuantityMention {
                range: range.start..end,
                quantity: Quantity::Bound(side, date),
            });
        }
    }
    bounds
}

/// The figure that a text begins with, and where it ends.
fn figure(text: &str) -> Option<(usize, u64)> {
    let words = numbers::words(text);
    let word = |at: usize| text.get(words.get(at)?.clone());
    let mut at = 0;
    while word(at).is_some_and(|word| BETWEEN.contains(&word)) {
        at += 1;
    }
    let first = words.get(at)?;
    let gap = text.get(..first.start)?;
    if gap.contains([',', ';', '.', ':', '(']) {
        return None;
    }
    let often = match word(at)? {
        "once" => Some(1),
        "twice" => Some(2),
        _ => None,
    };
    let (figure, used) = often
        .map(|times| (times, 1))
        .or_else(|| numerals::read(text, words.get(at..)?))?;
    let end = words.get(at + used.checked_sub(1)?)?.end;
    // "30-day", "1.5": the whole figure is not told.
    let whole = !text.get(end..)?.starts_with('.')
        || !text
            .get(end + 1..)?
            .starts_with(|c: char| c.is_ascii_digit());
    whole.then_some((end, figure))
}

/// Whether nothing but a date ends a text: " the end of March 2026", "-2015".
fn is_date(text: &str) -> bool {
    const WORDS: &[&str] = words! {
        "the" "of" "january" "february" "march" "april" "may" "june" "july" "august" "september"
        "october" "november" "december" "end" "year" "st" "nd" "rd" "th" "day"
    };
    let of_date = |word: &str| {
        let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
        letters.is_empty() || WORDS.contains(&letters)
    };
    text.len() <= REACH && text.split([' ', ',', '-', '–']).all(of_date)
}
