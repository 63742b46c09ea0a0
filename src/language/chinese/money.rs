//! Chinese amounts of money: 500美元, 3亿元, 人民币二百万元.

use super::super::money::Currency;
use super::super::phrases::{Phrases, Sought};
use super::super::quantities::{Figure, Quantity::Money, QuantityMention, decimals};
use super::numerals::number;
use super::{Words, figures};

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&CURRENCIES];

/// What stands after its figure.
static CURRENCIES: Phrases<(&str, Currency)> = Phrases::new(&[
    ("美元", Currency::UsDollar),
    ("美金", Currency::UsDollar),
    ("澳元", Currency::AustralianDollar),
    ("澳大利亚元", Currency::AustralianDollar),
    ("加元", Currency::CanadianDollar),
    ("加拿大元", Currency::CanadianDollar),
    ("港元", Currency::HongKongDollar),
    ("港币", Currency::HongKongDollar),
    ("港幣", Currency::HongKongDollar),
    ("新西兰元", Currency::NewZealandDollar),
    ("新加坡元", Currency::SingaporeDollar),
    ("欧元", Currency::Euro),
    ("歐元", Currency::Euro),
    ("元人民币", Currency::Yuan),
    ("元人民幣", Currency::Yuan),
    ("人民币", Currency::Yuan),
    ("人民幣", Currency::Yuan),
    ("元", Currency::Unit),
    ("英镑", Currency::Pound),
    ("英鎊", Currency::Pound),
    ("日元", Currency::Yen),
    ("日圆", Currency::Yen),
    ("卢布", Currency::Rouble),
    ("盧布", Currency::Rouble),
    ("法郎", Currency::Franc),
    ("瑞士法郎", Currency::SwissFranc),
    ("韩元", Currency::Won),
    ("韓元", Currency::Won),
]);

/// How many times a figure is taken, the longest first.
const TIMES: &[(&str, u64)] = &[
    ("万亿", 1_000_000_000_000),
    ("萬億", 1_000_000_000_000),
    ("千万", 10_000_000),
    ("千萬", 10_000_000),
    ("百万", 1_000_000),
    ("百萬", 1_000_000),
    ("亿", 100_000_000),
    ("億", 100_000_000),
    ("万", 10_000),
    ("萬", 10_000),
    ("千", 1_000),
];

/// What makes another word of 元.
const OTHERS: &[char] = &[
    '首', '旦', '素', '音', '老', '化', '年', '月', '帅', '勋', '宇',
];

/// In the order of the text.
pub(super) fn amounts(sentence: &Words) -> Vec<QuantityMention> {
    if CURRENCIES.first_of(sentence, 0).is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut from = 0;
    for at in figures::places(sentence) {
        let amount = (at >= from).then(|| amount(sentence, at));
        let Some((end, mention)) = amount.flatten() else {
            continue;
        };
        from = end;
        found.extend(mention);
    }
    found
}

/// The place after a figure, and the amount, if it is one.
fn amount(sentence: &str, at: usize) -> Option<(usize, Option<QuantityMention>)> {
    let rest = sentence.get(at..)?;
    let (whole, length) = number(rest)?;
    let decimals = decimals(rest.get(length..)?);
    let point = usize::from(!decimals.is_empty());
    let mut end = at + length + decimals.len() + point;
    let times = times(sentence.get(end..)?);
    end += times.map_or(0, |(word, _)| word.len());
    // 1亿2000万元
    let more = times.and_then(|_| number(sentence.get(end..)?));
    end += more.map_or(0, |(_, length)| length);
    let none = Some((end, None));
    let after = sentence.get(end..)?;
    let Some((name, currency)) = CURRENCIES.begin(after) else {
        return none;
    };
    let (before, tail) = (sentence.get(..at)?, after.get(name.len()..)?);
    // 第1元, 2至3亿元, 20国元首.
    let part = before.ends_with(['第', '.', '．', '-', '—', '–', '～', '~', '/', '数']);
    // 1，[234]万元, 1 [500]元.
    let bare = before.trim_end_matches([',', '，', ' ']);
    let part = part || bare.len() < before.len() && bare.ends_with(|c: char| c.is_ascii_digit());
    let other = *name == "元" && (tail.starts_with(OTHERS) || whole < 3 && times.is_none());
    if part || other {
        return none;
    }
    let ahead = yuan(before);
    let currency = match (currency, ahead) {
        (Currency::Unit, ahead) if ahead > 0 => Currency::Yuan,
        (currency, _) => *currency,
    };
    let figure = Figure { whole, decimals };
    let money = currency.of(figure, times.map_or(1, |(_, times)| *times));
    let quantity = match (money, more) {
        (Some(Money(_, money)), Some((more, _))) => {
            let sum = more
                .checked_mul(100)
                .and_then(|more| money.checked_add(more));
            sum.map(|sum| Money(currency, sum))
        }
        (money, _) => money,
    };
    let end = end + name.len();
    let range = at - ahead..end;
    let mention = quantity.map(|quantity| QuantityMention { range, quantity });
    Some((end, mention))
}

/// How many times a figure is taken, at the start of a text.
fn times(text: &str) -> Option<&'static (&'static str, u64)> {
    TIMES.iter().find(|(word, _)| text.starts_with(word))
}

/// [人民币]3亿元: how long it is.
fn yuan(before: &str) -> usize {
    let mut names = ["人民币", "人民幣"].iter();
    let name = names.find(|name| before.ends_with(*name));
    name.map_or(0, |name| name.len())
}
