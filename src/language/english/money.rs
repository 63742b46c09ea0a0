//! English amounts of money: "US$ 500", "2.5 million euros", "EUR 3 billion".

use super::super::money::Currency;
use super::super::phrases::{Phrases, Sought};
use super::super::quantities::{Figure, QuantityMention, decimals};
use super::{Words, numbers, numerals};
use crate::source::bytes;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&AFTER, &CODES];

/// What stands after its figure.
static AFTER: Phrases<(&str, Currency)> = Phrases::new(&[
    ("dollars", Currency::Dollar),
    ("us dollars", Currency::UsDollar),
    ("united states dollars", Currency::UsDollar),
    ("australian dollars", Currency::AustralianDollar),
    ("canadian dollars", Currency::CanadianDollar),
    ("hong kong dollars", Currency::HongKongDollar),
    ("new zealand dollars", Currency::NewZealandDollar),
    ("singapore dollars", Currency::SingaporeDollar),
    ("euro", Currency::Euro),
    ("euros", Currency::Euro),
    ("yuan", Currency::Yuan),
    ("renminbi", Currency::Yuan),
    ("pounds", Currency::Pound),
    ("pounds sterling", Currency::Pound),
    ("yen", Currency::Yen),
    ("roubles", Currency::Rouble),
    ("rubles", Currency::Rouble),
    ("francs", Currency::Franc),
    ("swiss francs", Currency::SwissFranc),
    ("won", Currency::Won),
    ("usd", Currency::UsDollar),
    ("eur", Currency::Euro),
    ("rmb", Currency::Yuan),
    ("gbp", Currency::Pound),
    ("chf", Currency::SwissFranc),
]);

/// Codes of currencies that stand before their figures.
static CODES: Phrases<(&str, Currency)> = Phrases::new(&[
    ("usd", Currency::UsDollar),
    ("aud", Currency::AustralianDollar),
    ("cad", Currency::CanadianDollar),
    ("hkd", Currency::HongKongDollar),
    ("sgd", Currency::SingaporeDollar),
    ("eur", Currency::Euro),
    ("gbp", Currency::Pound),
    ("rmb", Currency::Yuan),
    ("cny", Currency::Yuan),
    ("chf", Currency::SwissFranc),
]);

/// What ends with a sign of a currency, and stands before its figure.
const SIGNS: &[(&str, Currency)] = &[
    ("us$", Currency::UsDollar),
    ("a$", Currency::AustralianDollar),
    ("c$", Currency::CanadianDollar),
    ("hk$", Currency::HongKongDollar),
    ("nz$", Currency::NewZealandDollar),
    ("s$", Currency::SingaporeDollar),
    ("$", Currency::Dollar),
    ("€", Currency::Euro),
    ("£", Currency::Pound),
];

/// In the order of the text.
pub(super) fn amounts(sentence: &Words) -> Vec<QuantityMention> {
    let named = AFTER.first_word(sentence, 0).is_some() || CODES.first_word(sentence, 0).is_some();
    if !named && !has_sign(sentence) {
        return Vec::new();
    }
    let lower = sentence.lower();
    let words = &numbers::words(lower);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let read = amount(lower, words, at);
        at = match &read {
            Some((mention, next)) if mention.range.end > word.start => *next,
            _ => at + 1,
        };
        found.extend(read.map(|(mention, _)| mention));
    }
    found
}

/// Whether a sign of a currency stands in a sentence.
fn has_sign(sentence: &str) -> bool {
    // What they begin with.
    let likely = |byte: u8| bytes::is_one_of(byte, [b'$', 0xC2, 0xE2]);
    bytes::positions(sentence.as_bytes(), likely).any(|at| {
        let rest = sentence.get(at..).unwrap_or_default();
        rest.starts_with(['$', '€', '£'])
    })
}

/// Whether so many things are money: "a million dollars".
pub(super) fn is_money(things: &str) -> bool {
    let last = things.rsplit(' ').next().unwrap_or_default();
    AFTER
        .all()
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case(last))
}

/// The amount whose figure begins at a word, and the word after it.
fn amount(lower: &str, words: &[Range<usize>], at: usize) -> Option<(QuantityMention, usize)> {
    let (whole, used) = numerals::read(lower, words.get(at..)?)?;
    let first = words.get(at)?;
    let ahead = lower.get(..first.start)?;
    // "0.5", "5-10 million" and "5 or 10".
    let part = ahead.trim_end_matches(['-', '–', '.', ',', '/']);
    if part.len() < ahead.len() && part.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // "1 [500]" and "half a [million]".
    let own = lower.get(first.clone())?;
    let group = ahead.trim_end().ends_with(|c: char| c.is_ascii_digit());
    if group || !numerals::is_numeral(own) || ahead.ends_with("half ") {
        return None;
    }
    let mut end = words.get(at + used.checked_sub(1)?)?.end;
    let mut next = at + used;
    let decimals = decimals(lower.get(end..)?);
    if !decimals.is_empty() {
        end += 1 + decimals.len();
        next += 1;
    }
    let times = words.get(next).filter(|word| {
        let gap = lower.get(end..word.start);
        matches!(gap, Some(" " | "-"))
    });
    let times = times.and_then(|word| times_of(lower.get(word.clone())?));
    if times.is_some() {
        end = words.get(next)?.end;
        next += 1;
    }
    let rest = lower.get(end..)?;
    let named = before(ahead).or_else(|| after(rest));
    let (currency, ahead, behind) = named?;
    if goes_on(rest.get(behind..)?) {
        return None;
    }
    let figure = Figure { whole, decimals };
    let quantity = currency.of(figure, times.unwrap_or(1))?;
    let range = first.start - ahead..end + behind;
    Some((QuantityMention { range, quantity }, next))
}

/// How many times a figure is taken.
fn times_of(word: &str) -> Option<u64> {
    Some(match word {
        "thousand" => 1_000,
        "million" | "m" | "mn" => 1_000_000,
        "billion" | "bn" => 1_000_000_000,
        "trillion" => 1_000_000_000_000,
        _ => return None,
    })
}

/// "[US$ ]500": what stands before a figure, and how long it is.
fn before(ahead: &str) -> Option<(Currency, usize, usize)> {
    let bare = ahead.strip_suffix([' ', '\u{a0}']).unwrap_or(ahead);
    // No two of them fit one place.
    let all = SIGNS.iter().chain(CODES.all());
    let mut all = all.filter(|(sign, _)| {
        let rest = bare.strip_suffix(sign);
        rest.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    });
    let (sign, currency) = all.next()?;
    Some((*currency, ahead.len() - bare.len() + sign.len(), 0))
}

/// "500[ euros]", "500[ €]".
fn after(rest: &str) -> Option<(Currency, usize, usize)> {
    let bare = rest.strip_prefix([' ', '\u{a0}', '-']).unwrap_or(rest);
    let gap = rest.len() - bare.len();
    if bare.starts_with('€') {
        return Some((Currency::Euro, 0, gap + '€'.len_utf8()));
    }
    let mut all = AFTER.all().iter().filter(|(name, _)| {
        let rest = bare.strip_prefix(name);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    });
    // "Pounds sterling" are pounds too: the longest tells.
    let first = all.next()?;
    let (name, currency) = all.fold(first, |one, other| match other.0.len() > one.0.len() {
        true => other,
        false => one,
    });
    (gap > 0).then_some((*currency, 0, gap + name.len()))
}

/// "US$ 5[ to 10] million": the amount is the second.
fn goes_on(rest: &str) -> bool {
    let joints = ["-", "–", " to ", " or ", " - ", " – "];
    let mut rests = joints.iter().filter_map(|joint| rest.strip_prefix(joint));
    rests.any(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == '$' || c == '€'))
}
