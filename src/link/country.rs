//! Tells cities of one name apart by their country: what a dump says of the country that
//! a text names goes in, and a city in another country loses half of its score.

use super::find::Entity;
use super::kind::Kind;
use super::score::{Candidate, Match, score};
use super::wanted::Wanted;
use crate::graph::{Thing, ThingKind};
use std::collections::{BTreeMap, BTreeSet};

/// The country that each instrument names, as the dump has it: its IRI and its codes.
pub(super) struct Countries(BTreeMap<usize, BTreeSet<String>>);

impl Countries {
    /// From the entities that may be each of the things.
    pub(super) fn of(
        things: &[(usize, &Thing)],
        of_thing: &[Vec<&Candidate>],
        wanted: &Wanted,
    ) -> Self {
        let mut countries: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for (at, ((instrument, thing), entities)) in things.iter().zip(of_thing).enumerate() {
            let sure = entities.iter().filter(|entity| {
                thing.kind == ThingKind::Country
                    && entity.kinds.contains(&Kind::Country)
                    && score(at, thing, entity, wanted).is_some_and(|near| near.score >= 0.8)
            });
            for entity in sure {
                let known = countries.entry(*instrument).or_default();
                known.insert(entity.iri.as_str().to_owned());
                known.extend(entity.entity.countries.iter().cloned());
            }
        }
        Self(countries)
    }

    /// Halves the score of a city in another country.
    pub(super) fn weigh(
        &self,
        instrument: usize,
        thing: &Thing,
        entity: &Entity,
        candidate: &mut Match,
    ) {
        let Some(known) = self.0.get(&instrument) else {
            return;
        };
        if thing.kind != ThingKind::City || entity.countries.is_empty() {
            return;
        }
        if entity
            .countries
            .iter()
            .any(|country| known.contains(country))
        {
            candidate
                .reasons
                .push("in the country that the text names".to_owned());
        } else {
            candidate.score *= 0.5;
            candidate.reasons.push("in another country".to_owned());
        }
    }
}
