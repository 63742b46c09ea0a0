//! Where the language versions differ, by typed value: dates with dates, figures with
//! figures of the same unit, views by number. Never digits with digits.

mod alone;
mod crossed;
mod views;

use super::facts::Facts;
use super::outline::Version;
use super::quantities::QuantityConflict;
use super::statements::ForceConflict;
use super::types::*;
use crate::language::{name, of_code};
pub(super) use alone::alone;
pub(super) use crossed::crossed;
pub(super) use views::views;

/// Dates, figures and topics. A version that is a title alone tells none of them, and in a
/// language that has no file none are looked for.
pub(super) fn facts(facts: &Facts, versions: &[Version]) -> Vec<Divergence> {
    let tells = |account: &&Account| {
        let mut untold = versions.iter().filter(|version| !version.has_text());
        of_code(account.language).is_some()
            && untold.all(|version| version.code != account.language)
    };
    let conference = facts.conference.as_ref();
    let accounts = conference.map_or(&[][..], |conference| &conference.accounts);
    let accounts: Vec<&Account> = accounts.iter().filter(tells).collect();
    let mut found = Vec::new();
    for (at, left) in accounts.iter().enumerate() {
        for right in accounts.iter().skip(at + 1) {
            found.extend(periods(left, right));
            found.extend(counts(left, right));
        }
    }
    found.extend(topics(facts));
    found
}

/// Lists of topics that could not be paired, and those that one version alone has.
fn topics(facts: &Facts) -> Vec<Divergence> {
    let mut found = Vec::new();
    let topics = facts
        .conference
        .as_ref()
        .and_then(|c| c.theme.as_ref())
        .map_or(&[][..], |t| &t.topics);
    for (language, odd) in &facts.odd_topics {
        let Some(first) = topics.first().and_then(|topic| topic.name.first()) else {
            continue;
        };
        found.push(Divergence {
            kind: DivergenceKind::Conflicting,
            aspect: Aspect::Topics,
            languages: vec![first.language, *language],
            view: None,
            message: format!(
                "{} names {} topics, {} names {}",
                name(first.language),
                topics.len(),
                name(*language),
                odd.len()
            ),
            values: topics
                .iter()
                .filter_map(|t| t.name.first().cloned())
                .chain(odd.iter().cloned())
                .collect(),
        });
    }
    for lacks in &facts.without_topics {
        let named = topics.iter().filter_map(|topic| topic.name.first());
        let named: Vec<Quote> = named.cloned().collect();
        if let Some(first) = named.first() {
            let message = format!(
                "only the {} text names topics ({})",
                name(first.language),
                topics.len()
            );
            found.push(Divergence {
                kind: DivergenceKind::OnlyInOne,
                aspect: Aspect::Topics,
                languages: vec![first.language, *lacks],
                view: None,
                values: named,
                message,
            });
        }
    }
    found
}

fn periods(left: &Account, right: &Account) -> Option<Divergence> {
    let (languages, aspect) = (vec![left.language, right.language], Aspect::Dates);
    let (l, r) = match (&left.period, &right.period) {
        (Some(l), Some(r)) => (l, r),
        (Some(only), None) | (None, Some(only)) => {
            let (has, lacks) = has_and_lacks(left, right, left.period.is_some());
            return Some(Divergence {
                kind: DivergenceKind::OnlyInOne,
                aspect,
                languages: vec![has, lacks],
                view: None,
                values: vec![only.quote.clone()],
                message: format!(
                    "only the {} text gives dates ({})",
                    name(has),
                    only.quote.text
                ),
            });
        }
        (None, None) => return None,
    };
    if (l.start, l.end) == (r.start, r.end) {
        return None;
    }
    let inside = |inner: &Period, outer: &Period| {
        earliest(outer.start) <= earliest(inner.start) && latest(inner.end) <= latest(outer.end)
    };
    let (kind, message) = if inside(r, l) || inside(l, r) {
        let (inner, outer) = if inside(r, l) { (r, l) } else { (l, r) };
        let words = format!(
            "the {} date ({}) is contained in the {} range ({})",
            name(inner.quote.language),
            inner.quote.text,
            name(outer.quote.language),
            outer.quote.text
        );
        (DivergenceKind::Contained, words)
    } else {
        (
            DivergenceKind::Conflicting,
            each_says(&[&l.quote, &r.quote]),
        )
    };
    Some(Divergence {
        kind,
        aspect,
        languages,
        view: None,
        values: vec![l.quote.clone(), r.quote.clone()],
        message,
    })
}

/// A sentence as a message shows it: its first code points.
fn shown(sentence: &str) -> String {
    const SHOWN: usize = 40;
    let mut shown: String = sentence.chars().take(SHOWN).collect();
    if shown.len() < sentence.len() {
        shown.push('…');
    }
    shown
}

/// "English says 29 countries, Chinese says 30个国家".
fn each_says(quotes: &[&Quote]) -> String {
    let said: Vec<_> = quotes
        .iter()
        .map(|q| format!("{} says {}", name(q.language), q.text))
        .collect();
    said.join(", ")
}

/// The first and the last day that a date can mean, as comparable numbers.
fn earliest(date: Date) -> (i16, u8, u8) {
    (date.year, date.month.unwrap_or(1), date.day.unwrap_or(1))
}

fn latest(date: Date) -> (i16, u8, u8) {
    (date.year, date.month.unwrap_or(12), date.day.unwrap_or(31))
}

fn has_and_lacks(left: &Account, right: &Account, left_has: bool) -> (LanguageCode, LanguageCode) {
    match left_has {
        true => (left.language, right.language),
        false => (right.language, left.language),
    }
}

fn counts(left: &Account, right: &Account) -> Vec<Divergence> {
    let of =
        |account: &Account, unit: Unit| account.counts.iter().find(|c| c.unit == unit).cloned();
    let mut units: Vec<Unit> = left
        .counts
        .iter()
        .chain(&right.counts)
        .map(|c| c.unit)
        .collect();
    units.sort_unstable();
    units.dedup();
    let compare = |unit: Unit| {
        let (kind, languages, values, message) = match (of(left, unit), of(right, unit)) {
            (Some(l), Some(r)) if l.number == r.number && l.approximate == r.approximate => {
                return None;
            }
            (Some(l), Some(r)) => {
                let kind = match l.approximate != r.approximate && agree_roughly(&l, &r) {
                    true => DivergenceKind::Approximate,
                    false => DivergenceKind::Conflicting,
                };
                let message = each_says(&[&l.quote, &r.quote]);
                (
                    kind,
                    vec![left.language, right.language],
                    vec![l.quote, r.quote],
                    message,
                )
            }
            (Some(only), None) | (None, Some(only)) => {
                let (has, lacks) = has_and_lacks(left, right, of(left, unit).is_some());
                let message = format!("only the {} text says {}", name(has), only.quote.text);
                (
                    DivergenceKind::OnlyInOne,
                    vec![has, lacks],
                    vec![only.quote],
                    message,
                )
            }
            (None, None) => return None,
        };
        Some(Divergence {
            kind,
            aspect: Aspect::Count(unit),
            languages,
            view: None,
            values,
            message,
        })
    };
    units.into_iter().filter_map(compare).collect()
}

/// "over 160" and 168: the approximate figure is at most the exact one, by a tenth.
fn agree_roughly(left: &Count, right: &Count) -> bool {
    let (about, exact) = match left.approximate {
        true => (left.number, right.number),
        false => (right.number, left.number),
    };
    about.abs_diff(exact) <= exact / 10
}

/// Statements that the versions put with different force, or in which they set a quantity
/// differently.
pub(super) fn statements(
    forces: &[ForceConflict],
    quantities: &[QuantityConflict],
) -> Vec<Divergence> {
    let conflicting = |aspect, view, values: &[Quote]| Divergence {
        kind: DivergenceKind::Conflicting,
        aspect,
        languages: values.iter().map(|value| value.language).collect(),
        view,
        values: values.to_vec(),
        message: each_says(&values.iter().collect::<Vec<_>>()),
    };
    let forces = forces.iter();
    let forces = forces.map(|found| conflicting(Aspect::Force, found.view, &found.cues));
    let quantities = quantities.iter();
    let quantities =
        quantities.map(|found| conflicting(Aspect::Quantities, found.view, &found.values));
    forces.chain(quantities).collect()
}
