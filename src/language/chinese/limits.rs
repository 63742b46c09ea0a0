//! On which side of a figure or a date something lies in Chinese: 至少十天, 不得超过百分之五,
//! 2026年3月1日之前, 2030年后.

use super::super::phrases::{Phrases, Sought};
use super::super::quantities::{Quantity, QuantityMention, Side, date};
use super::Words;
use super::numerals::{may_begin, number};

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&LIMITS];

/// What stands before a figure, and whether it says so only after 不.
static LIMITS: Phrases<(&str, (Side, bool))> = Phrases::new(&[
    ("超过", (Side::Below, true)),
    ("超過", (Side::Below, true)),
    ("多于", (Side::Below, true)),
    ("多於", (Side::Below, true)),
    ("高于", (Side::Below, true)),
    ("高於", (Side::Below, true)),
    ("长于", (Side::Below, true)),
    ("長於", (Side::Below, true)),
    ("至多", (Side::Below, false)),
    ("最多", (Side::Below, false)),
    ("少于", (Side::Above, true)),
    ("少於", (Side::Above, true)),
    ("低于", (Side::Above, true)),
    ("低於", (Side::Above, true)),
    ("短于", (Side::Above, true)),
    ("短於", (Side::Above, true)),
    ("至少", (Side::Above, false)),
    ("最少", (Side::Above, false)),
]);

/// What stands before what says so only with 不.
const NOT: &[&str] = &["不", "不得", "不应", "不應", "不能", "不可"];

/// What may stand between a limit and its figure.
const BETWEEN: &[char] = &['为', '為', '达', '達', '是', '有', '由', '需', '须', '要'];

/// What says that something lies before or after a date.
const BOUNDS: &[(&str, Side)] = &[
    ("之前", Side::Below),
    ("以前", Side::Below),
    ("前", Side::Below),
    ("之后", Side::Above),
    ("之後", Side::Above),
    ("以后", Side::Above),
    ("以後", Side::Above),
    ("后", Side::Above),
    ("後", Side::Above),
];

/// What makes another word of 前 and 后: 前后, 后半年, 前期.
const OTHERS: &[char] = &['前', '后', '後', '半', '期', '任', '段', '来', '來'];

/// What makes another word of 前 and 后 before a time: 最后十日, 今后十年, 日前.
const NO_EVENT: &[char] = &['最', '今', '先', '此', '日', '月', '年', '前', '的'];

/// Adds them to the quantities of a sentence, which are in order.
pub(super) fn add(sentence: &Words, found: &mut Vec<QuantityMention>) {
    let mut limits = Vec::new();
    let mut from = 0;
    while let Some((range, &(_, (side, negated)))) = LIMITS.first_of(sentence, from) {
        from = range.end;
        let before = sentence.get(..range.start).unwrap_or_default();
        let not = NOT.iter().filter(|not| before.ends_with(*not));
        let not = not.map(|not| not.len()).max();
        if not.is_some() != negated {
            continue;
        }
        let start = range.start - not.unwrap_or_default();
        limits.extend(
            figure(sentence, range.end).map(|(end, figure)| QuantityMention {
                range: start..end,
                quantity: Quantity::Limit(side, figure),
            }),
        );
    }
    limits.extend(bounds(sentence, found));
    limits.extend(found.iter().filter_map(|time| away(sentence, time)));
    found.extend(limits);
}

/// 开庭[后十日]: a time that is counted from what stands before it. 十日后 begins a
/// clause as well, and what comes first may be told last in the other language.
fn away(sentence: &str, time: &QuantityMention) -> Option<QuantityMention> {
    let Quantity::Hours(hours) = time.quantity else {
        return None;
    };
    let (start, side) = counted_from(sentence.get(..time.range.start)?)?;
    Some(QuantityMention {
        range: start..time.range.end,
        quantity: Quantity::Away(side, hours),
    })
}

/// 开庭[后], 答辩[之前的]: where the word begins after which a time is counted from an event,
/// and the side it says.
pub(super) fn counted_from(before: &str) -> Option<(usize, Side)> {
    let bare = before.strip_suffix('的').unwrap_or(before);
    let word = bare.chars().next_back()?;
    let side = match word {
        '前' => Side::Below,
        '后' | '後' => Side::Above,
        _ => return None,
    };
    let behind = bare.strip_suffix(word)?;
    let event = behind.chars().next_back()?;
    let is_event = event.is_alphabetic() && !NO_EVENT.contains(&event);
    is_event.then_some((behind.len(), side))
}

/// The figure at a place, and where it ends; of 百分之十 the ten.
fn figure(sentence: &str, from: usize) -> Option<(usize, u64)> {
    let rest = sentence.get(from..)?;
    let bare = rest.trim_start_matches(BETWEEN).trim_start();
    let bare = bare.strip_prefix("百分之").unwrap_or(bare);
    let (figure, length) = number(bare)?;
    let end = sentence.len() - bare.len() + length;
    // 1.5年, 二十多天: the whole figure is not told.
    let whole = !sentence
        .get(end..)?
        .starts_with(['.', '．', '点', '點', '多', '余', '餘', '几']);
    // 至少一些
    let vague = sentence
        .get(end..)?
        .starts_with(['些', '部', '定', '样', '般', '旦']);
    (whole && !vague).then_some((end, figure))
}

/// [到]2030年, [后]2015年发展议程: what says so before the date.
fn ahead(before: &str) -> Option<Side> {
    if before.ends_with(['到', '至']) {
        return Some(Side::Below);
    }
    before.ends_with(['后', '後']).then_some(Side::Above)
}

/// What lies before or after a date with its year.
fn bounds(sentence: &str, found: &[QuantityMention]) -> Vec<QuantityMention> {
    let bound = |(at, last): (usize, &QuantityMention)| {
        let after = sentence.get(last.range.end..)?;
        let after = after.trim_start_matches(['底', '末']);
        let behind = BOUNDS.iter().find(|(word, _)| after.starts_with(word));
        let (word, side) = behind.copied().unwrap_or(("", Side::Below));
        let rest = after.get(word.len()..)?;
        // 2030年前三个月
        let other = rest.starts_with(OTHERS) || rest.starts_with(may_begin);
        if word.chars().count() == 1 && other {
            return None;
        }
        // 2026年[3月[1日]]
        let mut first = at;
        while let Some(before) = first.checked_sub(1).and_then(|before| found.get(before))
            && before.range.end == found.get(first)?.range.start
        {
            first -= 1;
        }
        let own = found.get(first..=at)?;
        let start = own.first()?.range.start;
        let side = match word {
            "" => ahead(sentence.get(..start)?)?,
            _ => side,
        };
        let quantity = Quantity::Bound(side, date(own.iter())?);
        let range = start..sentence.len() - rest.len();
        Some(QuantityMention { range, quantity })
    };
    found.iter().enumerate().filter_map(bound).collect()
}
