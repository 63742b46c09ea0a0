//! French amounts of money: "500 euros", "2,5 millions de dollars", "30 €".

use super::numbers::{number, words};
use super::text::Text;
use crate::language::money::Currency;
use crate::language::quantities::{Figure, QuantityMention};
use std::ops::Range;

fn currency(word: &str, next: &str) -> Option<Currency> {
    Some(match (word, next) {
        ("euro" | "euros", _) => Currency::Euro,
        ("dollar" | "dollars", "canadien" | "canadiens") => Currency::CanadianDollar,
        ("dollar" | "dollars", "australien" | "australiens") => Currency::AustralianDollar,
        ("dollar" | "dollars", "américain" | "américains" | "des") => Currency::UsDollar,
        ("dollar" | "dollars", _) => Currency::Dollar,
        ("yuan" | "yuans", _) => Currency::Yuan,
        ("yen" | "yens", _) => Currency::Yen,
        ("livre" | "livres", "sterling") => Currency::Pound,
        ("franc" | "francs", "suisse" | "suisses") => Currency::SwissFranc,
        ("franc" | "francs", _) => Currency::Franc,
        ("rouble" | "roubles", _) => Currency::Rouble,
        _ => return None,
    })
}

/// In the order of the text.
pub(super) fn amounts(text: &Text) -> Vec<QuantityMention> {
    const NAMES: &[&str] = &[
        "euro", "dollar", "yuan", "yen", "livre", "franc", "rouble", "€",
    ];
    if !NAMES.iter().any(|name| text.lower.contains(name)) {
        return Vec::new();
    }
    let words = words(&text.lower);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let read = amount(text, &words, at);
        at = read
            .as_ref()
            .map_or(at + 1, |(_, next)| (*next).max(at + 1));
        found.extend(read.map(|(mention, _)| mention));
    }
    found
}

/// The amount whose figure begins at a word, and the word after it.
fn amount(text: &Text, words: &[Range<usize>], at: usize) -> Option<(QuantityMention, usize)> {
    let word = |at: usize| words.get(at).map_or("", |range| text.low(range.clone()));
    let digits = |at: usize| !word(at).is_empty() && word(at).bytes().all(|b| b.is_ascii_digit());
    let gap = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let both = before.zip(words.get(at));
        both.map_or("", |(before, word)| text.low(before.end..word.start))
    };
    // A part of another figure: "1,[5]", "5-[10]".
    if !digits(at) || [",", ".", "-", "–"].contains(&gap(at)) && digits(at.checked_sub(1)?) {
        return None;
    }
    let (whole, decimals, mut next) = match gap(at + 1) == "," && digits(at + 1) {
        true => (word(at).parse().ok()?, word(at + 1), at + 2),
        false => {
            let (whole, next) = number(text, words, at)?;
            (whole, "", next)
        }
    };
    let times = match word(next) {
        "mille" => Some(1_000),
        "million" | "millions" => Some(1_000_000),
        "milliard" | "milliards" => Some(1_000_000_000),
        _ => None,
    };
    next += usize::from(times.is_some());
    let last = words.get(next.checked_sub(1)?)?.end;
    let figure = Figure { whole, decimals };
    let times = times.unwrap_or(1);
    let sign = text.low(last..text.len());
    if let Some(rest) = sign.trim_start().strip_prefix('€') {
        let end = text.len() - rest.len();
        return Some((
            mention(text, words, at, end, Currency::Euro.of(figure, times)?)?,
            next,
        ));
    }
    let of = usize::from(times > 1 && matches!(word(next), "d" | "de"));
    let currency = currency(word(next + of), word(next + of + 1))?;
    let end = words.get(next + of)?.end;
    let quantity = currency.of(figure, times)?;
    Some((mention(text, words, at, end, quantity)?, next + of + 1))
}

fn mention(
    text: &Text,
    words: &[Range<usize>],
    at: usize,
    end: usize,
    quantity: crate::language::Quantity,
) -> Option<QuantityMention> {
    Some(QuantityMention {
        range: text.back(words.get(at)?.start..end),
        quantity,
    })
}
