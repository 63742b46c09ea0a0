//! French time limits, years and shares: "dix jours", "six mois", "d'ici à 2030", "50 %".

use super::numbers::{blank, number, words};
use super::text::Text;
use crate::language::quantities::{Figure, Measure, QuantityMention, year};

fn measure(word: &str) -> Option<Measure> {
    Some(match word {
        "heure" | "heures" => Measure::Hour,
        "jour" | "jours" => Measure::Day,
        "semaine" | "semaines" => Measure::Week,
        "mois" => Measure::Month,
        "an" | "ans" | "année" | "années" => Measure::Year,
        _ => return None,
    })
}

/// Which days: those that count.
const KINDS: &[&str] = &["ouvrables", "ouvrés", "francs"];

pub(super) fn quantities(text: &Text) -> Vec<QuantityMention> {
    let words = words(&text.lower);
    let word = |at: usize| words.get(at).map_or("", |range| text.low(range.clone()));
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = words.get(at) {
        let Some((whole, next)) = number(text, &words, at) else {
            at += 1;
            continue;
        };
        let figure = Figure {
            whole,
            decimals: "",
        };
        let last = words.get(next - 1).map_or(first.end, |last| last.end);
        let after = text.low(last..text.len());
        let signs = [
            ("%", Measure::Percent),
            (" %", Measure::Percent),
            ("‰", Measure::Permille),
            (" ‰", Measure::Permille),
        ];
        let share = signs.into_iter().find(|(sign, _)| after.starts_with(sign));
        let beside = blank(text, &words, next);
        let (end, quantity, then) = if let Some((sign, measure)) = share {
            (last + sign.len(), measure.of(figure), next)
        } else if beside && word(next) == "pour" && matches!(word(next + 1), "cent" | "mille") {
            let end = words.get(next + 1).map_or(last, |cent| cent.end);
            let measure = match word(next + 1) {
                "cent" => Measure::Percent,
                _ => Measure::Permille,
            };
            (end, measure.of(figure), next + 2)
        } else if let Some(measure) = measure(word(next)).filter(|_| beside) {
            let kind = usize::from(KINDS.contains(&word(next + 1)));
            let end = words.get(next + kind).map_or(last, |unit| unit.end);
            (end, measure.of(figure), next + 1)
        } else {
            let digits = |word: &str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
            (last, year(whole).filter(|_| digits(word(at))), next)
        };
        found.extend(quantity.map(|quantity| QuantityMention {
            range: text.back(first.start..end),
            quantity,
        }));
        at = then;
    }
    found
}
