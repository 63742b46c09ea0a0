//! Provisions and their statements: sentences of the versions aligned, and what each
//! statement does.

mod force;
mod stances;

use super::agreement::{agree, of_group};
use super::align::{self, Scale};
use super::folded::Folded;
use super::lead_ins::{Stands, govern};
use super::outline::{Item, Version};
use super::pairing::{paired, sides};
use super::quantities::{self, Crossed, QuantityConflict, Stated};
use super::sentences::Sentences;
use super::stretches::{Part, Stretch, stretches};
use super::types::{Diagnostic, Provision, ProvisionKind, Quote, Statement};
use super::{quote, quote_all};
use crate::language::Clause;
use crate::source::{Source, Span};
use stances::Taken;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What the stage found.
pub(super) struct Provisions {
    pub(super) list: Vec<Provision>,
    pub(super) conflicts: Vec<ForceConflict>,
    pub(super) quantities: Vec<QuantityConflict>,
    pub(super) crossed: Vec<Crossed>,
    /// The printed numbers and sentences that are in the list.
    pub(super) spans: Vec<Span>,
}

/// What its sentences tell that is compared beside their force.
#[derive(Default)]
struct Told {
    quantities: Vec<Stated>,
    stances: Vec<Taken>,
}

/// Versions that put one statement with different force.
pub(super) struct ForceConflict {
    pub(super) view: Option<usize>,
    pub(super) cues: Vec<Quote>,
}

/// Recitals, the opening formula and the views, in this order.
pub(super) fn provisions<'a>(
    sentences: Sentences<'a>,
    versions: &'a [Version],
    diagnostics: &'a mut Vec<Diagnostic>,
) -> Provisions {
    let source = sentences.source();
    let items = by_number(versions);
    let views = numbers(&items);
    let mut builder = Builder {
        source,
        versions,
        scale: scale(source, versions, &items, &views),
        sentences,
        diagnostics,
        list: Vec::new(),
        spans: Vec::new(),
        conflicts: Vec::new(),
        stated: Vec::new(),
        quantities: Vec::new(),
        crossed: Vec::new(),
        read: Vec::new(),
    };
    builder.recitals();
    builder.views(&items, &views);
    let mut list = builder.list;
    govern(source, versions, &builder.spans, &mut list);
    Provisions {
        list,
        conflicts: builder.conflicts,
        quantities: builder.quantities,
        crossed: builder.crossed,
        spans: builder.read,
    }
}

/// How long the versions are beside each other, by the views that all have in as many
/// sentences.
fn scale(
    source: &Source,
    versions: &[Version],
    items: &[BTreeMap<u32, &Item>],
    views: &[u32],
) -> Scale {
    let languages: Vec<_> = versions.iter().map(|version| version.language).collect();
    let several = views.iter().filter(|_| versions.len() > 1);
    let even: Vec<Vec<usize>> = several
        .filter_map(|view| even(source, items, view))
        .collect();
    Scale::new(&languages, &even)
}

/// The opening formulas of all versions: how many views stand before each, and its
/// sentences in each version. Those that stand before the same view are one.
fn openings<'v>(versions: &'v [Version], views: &[u32]) -> Vec<(usize, Vec<Part<'v>>)> {
    let mut found: BTreeMap<usize, Vec<Part>> = BTreeMap::new();
    for (at, version) in versions.iter().enumerate() {
        for opening in &version.openings {
            // Its place among all views, which this version may not have all of.
            let before = opening
                .after
                .checked_sub(1)
                .and_then(|last| version.items.get(last));
            let place = before.map_or(0, |item| {
                views.partition_point(|value| *value <= item.value)
            });
            let parts = found
                .entry(place)
                .or_insert_with(|| vec![Part::default(); versions.len()]);
            if let Some(part) = parts.get_mut(at) {
                part.sentences = opening.sentences.as_slice();
            }
        }
    }
    found.into_iter().collect()
}

/// Each version's views by their number.
pub(super) fn by_number(versions: &[Version]) -> Vec<BTreeMap<u32, &Item>> {
    versions
        .iter()
        .map(|version| {
            version
                .items
                .iter()
                .map(|item| (item.value, item))
                .collect()
        })
        .collect()
}

/// The numbers of all views that any version has, in order.
pub(super) fn numbers(items: &[BTreeMap<u32, &Item>]) -> Vec<u32> {
    let all: BTreeSet<u32> = items
        .iter()
        .flat_map(|items| items.keys().copied())
        .collect();
    all.into_iter().collect()
}

/// The lengths of a view that all versions have in as many sentences.
fn even(source: &Source, items: &[BTreeMap<u32, &Item>], value: &u32) -> Option<Vec<usize>> {
    let all: Vec<&Item> = items
        .iter()
        .filter_map(|items| items.get(value).copied())
        .collect();
    let count = all.first()?.sentences.len();
    let even = all.len() == items.len() && all.iter().all(|item| item.sentences.len() == count);
    even.then(|| all.iter().map(|item| item.length(source)).collect())
}

struct Builder<'a> {
    source: &'a Source,
    versions: &'a [Version],
    scale: Scale,
    sentences: Sentences<'a>,
    diagnostics: &'a mut Vec<Diagnostic>,
    list: Vec<Provision>,
    /// Where each statement of the list stands.
    spans: Vec<Stands>,
    conflicts: Vec<ForceConflict>,
    /// What quantities the statements of the provision state.
    stated: Vec<Vec<Stated>>,
    quantities: Vec<QuantityConflict>,
    crossed: Vec<Crossed>,
    /// The printed numbers and sentences that are in the list.
    read: Vec<Span>,
}

impl<'a> Builder<'a> {
    fn recitals(&mut self) {
        let recitals = sides(self.versions, |version| &version.recitals);
        let groups = paired(&self.sentences, &recitals, &self.scale);
        for (group, order) in groups.iter().zip(1..) {
            // Recitals that were split differently are read as one.
            let own = self.versions.iter().zip(group).map(|(version, range)| {
                let own = version.recitals.get(range.clone());
                Item::joined(own.unwrap_or_default())
            });
            let joined: Vec<Item> = own.collect();
            let parts: Vec<Part> = joined.iter().map(Item::part).collect();
            self.provision(ProvisionKind::Recital, order, &parts);
        }
    }

    /// The views, each after the formulas that stand before it.
    fn views(&mut self, items: &[BTreeMap<u32, &Item>], views: &[u32]) {
        let openings = openings(self.versions, views).into_iter();
        let mut openings = openings.zip(1..).peekable();
        for (value, order) in views.iter().zip(1..) {
            while let Some(((_, parts), number)) =
                openings.next_if(|((before, _), _)| *before < order)
            {
                self.provision(ProvisionKind::Opening, number, &parts);
            }
            let own = items.iter().map(|items| items.get(value));
            let parts = own.map(|item| item.map(|item| item.part()).unwrap_or_default());
            self.provision(ProvisionKind::View, order, &parts.collect::<Vec<_>>());
        }
        for ((_, parts), number) in openings {
            self.provision(ProvisionKind::Opening, number, &parts);
        }
    }

    fn provision(&mut self, kind: ProvisionKind, order: usize, parts: &[Part]) {
        let view = (kind == ProvisionKind::View).then_some(order);
        for part in parts {
            self.read.extend(part.number.iter().chain(part.sentences));
            self.read
                .extend(part.nested.iter().map(|(_, number)| number));
        }
        let mut statements: Vec<Statement> = Vec::new();
        for stretch in stretches(parts) {
            let lengths: Vec<Vec<usize>> = parts
                .iter()
                .zip(&stretch)
                .map(|(part, range)| {
                    let sentences = part.sentences.get(range.clone()).unwrap_or_default();
                    sentences.iter().map(|s| self.source.length(*s)).collect()
                })
                .collect();
            let versions = self.versions;
            let marks = |version: usize, at: usize| {
                let from = stretch.get(version).map_or(0, |range| range.start);
                let sentence = parts.get(version).and_then(|p| p.sentences.get(from + at));
                let found = versions.get(version).zip(sentence);
                found.map_or(Vec::new(), |(version, span)| {
                    self.sentences.marks(version.language, *span)
                })
            };
            for group in align::groups(&lengths, &self.scale, &marks) {
                let own = group.into_iter().zip(&stretch);
                let ranges: Stretch = own
                    .map(|(range, whole)| whole.start + range.start..whole.start + range.end)
                    .collect();
                let mut statement = self.statement(view, statements.len() + 1, parts, &ranges);
                for ((version, part), range) in self.versions.iter().zip(parts).zip(&ranges) {
                    let numbers = part.numbers_in(range);
                    let numbers = numbers.map(|number| quote(self.source, version, number));
                    statement.number.extend(numbers);
                    if let Some(stands) = self.spans.last_mut() {
                        stands.paragraph |= part.paragraphs.binary_search(&range.start).is_ok();
                    }
                }
                statements.push(statement);
            }
        }
        self.compare_stated(view);
        let number = self
            .versions
            .iter()
            .zip(parts)
            .filter_map(|(version, part)| Some(quote(self.source, version, part.number?)))
            .collect();
        self.list.push(Provision {
            kind,
            order,
            number,
            statements,
        });
    }

    /// Where the quantities that a provision states differ.
    fn compare_stated(&mut self, view: Option<usize>) {
        let stated = std::mem::take(&mut self.stated);
        let conflicts = quantities::conflicts(self.source, self.versions, view, &stated);
        self.quantities.extend(conflicts);
        if view.is_some() {
            let crossed = quantities::crossed(self.source, self.versions, view, &stated);
            self.crossed.extend(crossed);
        }
    }

    /// What the sentences of a range of each part say together.
    fn statement(
        &mut self,
        view: Option<usize>,
        order: usize,
        parts: &[Part],
        ranges: &[Range<usize>],
    ) -> Statement {
        let versions = self.versions;
        // One a version at most.
        let count = versions.len();
        let mut statement = silent(order, count);
        let mut clauses: Vec<Clause> = Vec::with_capacity(count);
        // All that each version does, asked only where they differ.
        let mut all: Vec<(&Version, &[Span])> = Vec::with_capacity(count);
        let mut stands = Stands {
            spans: Vec::with_capacity(count),
            ..Stands::default()
        };
        let mut told = Told::default();
        let own = versions.iter().zip(parts.iter().zip(ranges));
        for (at, (version, (part, range))) in own.enumerate() {
            let spans = part.sentences.get(range.clone()).unwrap_or_default();
            if spans.is_empty() {
                continue;
            }
            stands.spans.push((at, spans.to_vec()));
            statement.text.push(quote_all(self.source, version, spans));
            let clause = self.clause((at, version), spans, &mut told);
            if let Some((folded, clause)) =
                clause.filter(|_| !part.is_headed_by(self.source, version.language, range))
            {
                self.quote_clause(&mut statement, (version, &folded), &clause);
                clauses.push(clause);
                all.push((version, spans));
            }
        }
        self.spans.push(stands);
        self.stated.push(told.quantities);
        self.oppose(view, &told.stances);
        let agree = |sentences: &Sentences| {
            let does = all
                .iter()
                .map(|(version, spans)| of_group(sentences, version.language, spans));
            agree(&does.collect::<Vec<_>>())
        };
        self.resolve(view, &clauses, &agree, &mut statement);
        statement
    }

    /// Adds the parts of a version's clause to what a statement says.
    fn quote_clause(
        &self,
        statement: &mut Statement,
        (version, sentence): (&Version, &Folded),
        clause: &Clause,
    ) {
        let add = |list: &mut Vec<Quote>, range: Option<&Range<usize>>| {
            if let Some(range) = range {
                list.reserve_exact(self.versions.len() - list.len());
                list.push(quote(self.source, version, sentence.at(range)));
            }
        };
        add(&mut statement.cue, Some(&clause.cue));
        add(&mut statement.speaker, clause.speaker.as_ref());
        add(&mut statement.addressee, clause.addressee.as_ref());
        add(&mut statement.action, clause.action.as_ref());
        add(&mut statement.matter, clause.matter.as_ref());
    }

    /// What the first of a version's sentences that does anything does. Where there is
    /// another version, the quantities of all of them are added to what is stated.
    fn clause(
        &self,
        version: (usize, &Version),
        spans: &[Span],
        told: &mut Told,
    ) -> Option<(Cow<'a, Folded<'a>>, Clause)> {
        let alone = spans.len() == 1;
        let mut state = |sentence: &Folded, span: Span| {
            if self.versions.len() > 1 {
                let of_conference = self.sentences.tells_of_conference(span);
                let stated = quantities::stated(version, sentence, of_conference);
                told.quantities.extend(stated);
                if alone {
                    told.stances.extend(stances::taken(version, sentence));
                }
            }
        };
        let mut spans = spans.iter().copied();
        let found = spans.by_ref().find_map(|span| {
            let (sentence, does) = self.sentences.read(version.1.language, span);
            state(&sentence, span);
            Some((sentence, does?))
        });
        // What more they state is asked only where another version may state it otherwise.
        if self.versions.len() > 1 {
            spans.for_each(|span| state(&self.sentences.folded(span), span));
        }
        found
    }
}

/// A statement that says nothing yet.
fn silent(order: usize, versions: usize) -> Statement {
    Statement {
        order,
        number: Vec::new(),
        text: Vec::with_capacity(versions),
        force: None,
        put_as: None,
        cue: Vec::new(),
        governed_by: None,
        speaker: Vec::new(),
        addressee: Vec::new(),
        action: Vec::new(),
        matter: Vec::new(),
    }
}
