//! English time limits, years and shares: "ten days", "a 30-day period", "by 2030",
//! "1.5 per cent"; how often something comes again, and how many things there are: "30
//! courts".

use super::super::phrases::{Phrases, Sought};
use super::super::quantities::{Figure, Measure, QuantityMention, decimals, things, year};
use super::rates::Rates;
use super::{Words, numbers, numerals, rates};
use crate::source::bytes;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&MEASURES];

static MEASURES: Phrases<&str> = Phrases::new(words! {
    "hour" "hours" "day" "days" "week" "weeks" "month" "months" "year" "years" "percent"
    "percentage" "per cent" "per mille" "per mil" "quarter" "quarters" "weekly" "monthly" "quarterly" "annually"
    "yearly" "annum" "fortnightly" "half-yearly" "semi-annually" "biennially" "triennially"
});

fn measure(word: &str) -> Option<Measure> {
    Some(match word {
        "hour" | "hours" => Measure::Hour,
        "day" | "days" => Measure::Day,
        "week" | "weeks" => Measure::Week,
        "month" | "months" => Measure::Month,
        "year" | "years" => Measure::Year,
        "percent" | "percentage" | "per" => Measure::Percent,
        _ => return None,
    })
}

/// Which days: those that count.
const KINDS: &[&str] = &[
    "working",
    "calendar",
    "business",
    "clear",
    "full",
    "consecutive",
];

pub(super) fn quantities(sentence: &Words) -> Vec<QuantityMention> {
    let lower = sentence.lower();
    let measured = MEASURES.first_word(sentence, 0).is_some();
    let figure = |byte: u8| byte.is_ascii_digit() | (byte == b'%');
    let months = super::calendar::months(sentence);
    if !measured && bytes::position(lower.as_bytes(), 0, figure).is_none() {
        return months;
    }
    let mut found = Vec::new();
    // Things are counted only beside a figure of digits.
    let counted = bytes::position(lower.as_bytes(), 0, |byte| byte.is_ascii_digit()).is_some();
    if measured || counted || lower.contains('%') {
        let text = Text {
            lower,
            words: &numbers::words(lower),
            measured,
            counted,
        };
        let rates = Rates::of(lower, text.words);
        let mut at = 0;
        while at < text.words.len() {
            if !text.may_begin(at) {
                at += 1;
                continue;
            }
            if let Some((next, rate)) = measured.then(|| rates.at(at)).flatten() {
                found.push(rate);
                at = next;
                continue;
            }
            let joined = measured.then(|| text.joined(at, &mut found)).flatten();
            let next = joined.or_else(|| text.figure(at, &mut found));
            at = next.unwrap_or(at + 1);
        }
    }
    let figures = found.len();
    for year in years(lower) {
        // The figures stand in order.
        let figures = found.get(..figures).unwrap_or_default();
        let before = figures.partition_point(|figure| figure.range.start <= year.range.start);
        let last = figures.get(before.wrapping_sub(1));
        if last.is_none_or(|last| last.range.end <= year.range.start) {
            found.push(year);
        }
    }
    found.extend(months);
    found.sort_by_key(|mention| mention.range.start);
    found
}

/// "2030", "2025-2030"; "2,030" and "2030s" are none.
fn years(lower: &str) -> impl Iterator<Item = QuantityMention> {
    let bytes = lower.as_bytes();
    let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let mut edges = bytes::edges(bytes, |byte| byte.is_ascii_digit());
    let runs = std::iter::from_fn(move || {
        let start = edges.next()?;
        Some(start..edges.next().unwrap_or(bytes.len()))
    });
    runs.filter_map(move |range| {
        let before = lower.get(..range.start)?;
        let after = lower.get(range.end..)?;
        let group = before.ends_with([',', '.']) && digit(bytes.get(range.start.checked_sub(2)?))
            || after.starts_with([',', '.']) && digit(bytes.get(range.end + 1));
        let within =
            before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        let number = lower
            .get(range.clone())
            .filter(|digits| digits.len() == YEAR)?;
        let quantity = year(number.parse().ok()?).filter(|_| !group && !within)?;
        Some(QuantityMention { range, quantity })
    })
}

/// How many digits a year has.
const YEAR: usize = 4;

/// A sentence in lower case with its words.
struct Text<'s> {
    lower: &'s str,
    words: &'s [Range<usize>],
    /// Whether a time or a share is named.
    measured: bool,
    /// Whether things are counted too.
    counted: bool,
}

impl<'s> Text<'s> {
    fn word(&self, at: usize) -> &'s str {
        let range = self.words.get(at).cloned();
        range
            .and_then(|range| self.lower.get(range))
            .unwrap_or_default()
    }

    /// Whether a figure, or how often something comes again, may begin at a word: nothing
    /// comes again but in a time that is named.
    fn may_begin(&self, at: usize) -> bool {
        let word = self.word(at);
        numerals::may_begin(word) || self.measured && rates::may_begin(word)
    }

    /// "30-day", "twenty-four-hour": the word after it.
    fn joined(&self, at: usize, found: &mut Vec<QuantityMention>) -> Option<usize> {
        let (number, unit) = self.word(at).rsplit_once(numerals::HYPHENS)?;
        let measure = measure(unit)?;
        let start = self.words.get(at)?.start;
        let part = start..start + number.len();
        let (whole, _) = numerals::read(self.lower, std::slice::from_ref(&part))?;
        let figure = Figure {
            whole,
            decimals: "",
        };
        found.push(QuantityMention {
            range: start..self.words.get(at)?.end,
            quantity: measure.of(figure)?,
        });
        Some(at + 1)
    }

    /// "30 [courts]", "3 [new law clinics]": the last word for what is counted, after two others
    /// at most.
    fn things(&self, from: usize) -> Option<usize> {
        const OTHERS: usize = 2;
        const NO_THINGS: &[&str] = words! {
            "to" "and" "or" "of" "in" "on" "at" "by" "for" "per" "is" "was" "has" "this" "its"
            "january" "february" "march" "april" "may" "june" "july" "august" "september"
            "october" "november" "december" "million" "billion" "from" "the" "a" "with" "as"
        };
        let plain = |word: &str| {
            let letters = |c: char| c.is_ascii_lowercase() || c == '-';
            word.chars().all(letters) && !word.is_empty() && !NO_THINGS.contains(&word)
        };
        for at in from..=from + OTHERS {
            let word = self.word(at);
            let before = at.checked_sub(1).and_then(|last| self.words.get(last));
            let gap = before
                .zip(self.words.get(at))
                .and_then(|(a, b)| self.lower.get(a.end..b.start));
            if !plain(word) || gap != Some(" ") {
                return None;
            }
            if word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") {
                return Some(at);
            }
        }
        None
    }

    /// A whole number, and how many words it has.
    fn whole(&self, at: usize) -> Option<(u64, usize)> {
        // "Within a month": any other month is only one of many.
        let above = at.checked_sub(1).map(|at| self.word(at));
        match self.word(at) == "a" && above == Some("within") {
            true => Some((1, 1)),
            false => numerals::read(self.lower, self.words.get(at..)?),
        }
    }

    /// "ten days", "1.5 per cent", "50%", "thirty (30) days": the word after it.
    fn figure(&self, at: usize, found: &mut Vec<QuantityMention>) -> Option<usize> {
        let rest = self.words.get(at..)?;
        let (whole, used) = self.whole(at)?;
        // "1.5 years": no figure begins after a point.
        let before = self.lower.get(..rest.first()?.start)?.strip_suffix('.');
        if before.is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit())) {
            return None;
        }
        let last = rest.get(used.checked_sub(1)?)?;
        let decimals = decimals(self.lower.get(last.end..)?);
        let mut next = at + used + usize::from(!decimals.is_empty());
        let end = last.end + decimals.len() + usize::from(!decimals.is_empty());
        let after = self.lower.get(end..)?;
        let sign = after.strip_prefix(' ').unwrap_or(after);
        let percent = sign.strip_prefix('%').map(|rest| (Measure::Percent, rest));
        let mille = || sign.strip_prefix('‰').map(|rest| (Measure::Permille, rest));
        let (measure, end) = match percent.or_else(mille) {
            Some((measure, rest)) => (measure, self.lower.len() - rest.len()),
            None => {
                let gap = self
                    .words
                    .get(next)
                    .and_then(|word| self.lower.get(end..word.start));
                if !matches!(gap, Some(" " | ") " | "-")) {
                    return None;
                }
                let things_end = self.counted.then(|| self.things(next)).flatten();
                next += usize::from(KINDS.contains(&self.word(next)));
                let Some(mut measure) = measure(self.word(next)) else {
                    let last = things_end?;
                    let quantity = things(Figure { whole, decimals })?;
                    // "2030 goals": a year.
                    year(whole).is_none().then_some(())?;
                    found.push(QuantityMention {
                        range: rest.first()?.start..self.words.get(last)?.end,
                        quantity,
                    });
                    return Some(last + 1);
                };
                if self.word(next) == "per" {
                    next += 1;
                    measure = match self.word(next) {
                        "cent" => measure,
                        "mille" | "mil" => Measure::Permille,
                        _ => return None,
                    };
                }
                next += 1;
                (measure, self.words.get(next - 1)?.end)
            }
        };
        let figure = Figure { whole, decimals };
        found.push(QuantityMention {
            range: rest.first()?.start..end,
            quantity: measure.of(figure)?,
        });
        Some(next)
    }
}
