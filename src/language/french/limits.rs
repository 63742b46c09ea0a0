//! On which side of a figure or a year something lies in French: "au moins dix jours", "trente
//! jours au plus", "avant 2030".

use super::numbers::{number, words};
use super::text::Text;
use crate::language::quantities::{Quantity, QuantityMention, Side, year};

/// What stands before a figure.
const LIMITS: &[(&str, Side)] = &[
    ("au plus ", Side::Below),
    ("au maximum ", Side::Below),
    ("pas plus de ", Side::Below),
    ("pas dépasser ", Side::Below),
    ("pas excéder ", Side::Below),
    ("au moins ", Side::Above),
    ("au minimum ", Side::Above),
    ("pas moins de ", Side::Above),
];

/// What stands before a year.
const BOUNDS: &[(&str, Side)] = &[
    ("avant ", Side::Below),
    ("d'ici à ", Side::Below),
    ("d'ici ", Side::Below),
    ("après ", Side::Above),
];

/// Adds them to the quantities of a sentence.
pub(super) fn add(text: &Text, found: &mut Vec<QuantityMention>) {
    for (cue, side) in LIMITS {
        found.extend(behind(text, cue, |figure, _| {
            Some(Quantity::Limit(*side, figure))
        }));
    }
    for (cue, side) in BOUNDS {
        // Month and day as in [`Quantity::Bound`].
        found.extend(behind(text, cue, |figure, digits| {
            year(figure).filter(|_| digits)?;
            Some(Quantity::Bound(*side, figure.checked_mul(10_000)?))
        }));
    }
}

/// The figures right behind a cue; each is told whether it is in four digits.
fn behind(
    text: &Text,
    cue: &str,
    quantity: impl Fn(u64, bool) -> Option<Quantity>,
) -> Vec<QuantityMention> {
    /// So far the words of a figure reach, in bytes.
    const REACH: usize = 60;
    let mut found = Vec::new();
    for (at, _) in text.lower.match_indices(cue) {
        let start = at + cue.len();
        let inside = text.low(0..at).ends_with(char::is_alphanumeric);
        let near = crate::language::near(text.low(start..text.len()), REACH);
        if inside || !near.starts_with(char::is_alphanumeric) {
            continue;
        }
        let near = Text::new(near);
        let words = words(&near.lower);
        let Some((figure, next)) = number(&near, &words, 0) else {
            continue;
        };
        let Some(last) = next.checked_sub(1).and_then(|last| words.get(last)) else {
            continue;
        };
        let digits = last.end == 4 && near.low(0..4).bytes().all(|b| b.is_ascii_digit());
        found.extend(quantity(figure, digits).map(|quantity| QuantityMention {
            range: text.back(at..start + last.end),
            quantity,
        }));
    }
    found
}
