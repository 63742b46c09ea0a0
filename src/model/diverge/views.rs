//! Views that one version has and another lacks, or has elsewhere.

use crate::language::name;
use crate::model::outline::{Item, Version};
use crate::model::quote;
use crate::model::statements::{by_number, numbers};
use crate::model::types::{Aspect, Divergence, DivergenceKind};
use crate::source::Source;
use std::collections::BTreeMap;

/// A version with its views by their number.
type Held<'a> = (&'a Version, &'a BTreeMap<u32, &'a Item>);

/// Views that one version has and another lacks, or has elsewhere.
pub(in crate::model) fn views(source: &Source, versions: &[Version]) -> Vec<Divergence> {
    let mut pairs = versions.iter().zip(versions.iter().skip(1));
    let same = pairs.all(|(one, other)| {
        let (one, other) = (one.items.iter(), other.items.iter());
        one.map(|item| item.value).eq(other.map(|item| item.value))
    });
    // Nearly always all have the same views in the same order.
    if same {
        return Vec::new();
    }
    let items = by_number(versions);
    let held = || versions.iter().zip(&items);
    // The version with the most views is what the others are compared with.
    let Some(fuller) = held().rev().max_by_key(|(_, items)| items.len()) else {
        return Vec::new();
    };
    let order = numbers(&items);
    let others = held().filter(|(version, _)| version.code != fuller.0.code && version.has_text());
    let compared = others.map(|other| {
        let pair = Pair {
            source,
            order: &order,
            fuller,
            other,
        };
        pair.divergences()
    });
    compared.flatten().collect()
}

/// The version with the most views, and another.
struct Pair<'a> {
    source: &'a Source,
    /// The numbers of all views.
    order: &'a [u32],
    fuller: Held<'a>,
    other: Held<'a>,
}

impl Pair<'_> {
    fn divergences(&self) -> Vec<Divergence> {
        let missing = self.missing().into_iter();
        missing
            .chain(self.end())
            .chain(self.out_of_order())
            .collect()
    }

    /// The views before its last one that the other version lacks.
    fn missing(&self) -> Vec<Divergence> {
        let ((_, all), (other, held)) = (self.fuller, self.other);
        let last = held.keys().next_back();
        let before = all.keys().filter(|value| Some(*value) < last);
        let missing = before.filter(|value| !held.contains_key(value));
        let tell = |value: &u32| {
            let message = format!("the {} text has no view {value}", name(other.code));
            self.divergence(DivergenceKind::MissingItem, *value, message)
        };
        missing.map(tell).collect()
    }

    /// Where the other version ends before the fuller one does.
    fn end(&self) -> Option<Divergence> {
        let ((fuller, all), (other, held)) = (self.fuller, self.other);
        let (has, lacks) = (name(fuller.code), name(other.code));
        let last = held.keys().next_back();
        let first_left_out = all.keys().find(|value| Some(*value) > last)?;
        let message = match last {
            None => format!("the {lacks} text has none of the {} views", all.len()),
            Some(last) => format!(
                "the {lacks} text ends at view {last}; the {has} text goes on to view {}",
                all.keys().next_back().unwrap_or(last)
            ),
        };
        Some(self.divergence(DivergenceKind::LanguageEnds, *first_left_out, message))
    }

    /// The first view that the two have at different places.
    fn out_of_order(&self) -> Option<Divergence> {
        let ((fuller, all), (other, held)) = (self.fuller, self.other);
        let common = |value: &u32| all.contains_key(value) && held.contains_key(value);
        let sequence = |version: &Version| -> Vec<u32> {
            let values = version.items.iter().map(|item| item.value);
            values.filter(common).collect()
        };
        let (left, right) = (sequence(fuller), sequence(other));
        let (value, _) = left
            .iter()
            .zip(&right)
            .find(|(left, right)| left != right)?;
        let message = format!(
            "the {} text has the views in another order than the {} text, from view {value}",
            name(other.code),
            name(fuller.code),
        );
        Some(self.divergence(DivergenceKind::OrderDiffers, *value, message))
    }

    /// A difference at a view of the fuller version, by its number.
    fn divergence(&self, kind: DivergenceKind, value: u32, message: String) -> Divergence {
        let ((fuller, all), (other, _)) = (self.fuller, self.other);
        let item = all.get(&value);
        let first = item.and_then(|item| item.number.or(item.sentences.first().copied()));
        let quoted = first.map(|span| quote(self.source, fuller, span));
        Divergence {
            kind,
            aspect: Aspect::Items,
            languages: vec![fuller.code, other.code],
            view: Some(self.order.binary_search(&value).map_or(0, |at| at + 1)),
            values: quoted.into_iter().collect(),
            message,
        }
    }
}
