//! Provisions and their statements: sentences of the versions aligned, and what each
//! statement does.

use super::align;
use super::outline::{Item, Version};
use super::quote;
use super::types::{Diagnostic, Force, Provision, ProvisionKind, Quote, Severity, Statement};
use crate::language::Clause;
use crate::source::{Source, Span};

/// What the stage found.
pub(super) struct Provisions {
    pub(super) list: Vec<Provision>,
    pub(super) conflicts: Vec<ForceConflict>,
}

/// Versions that put one statement with different force.
pub(super) struct ForceConflict {
    pub(super) view: Option<usize>,
    pub(super) cues: Vec<Quote>,
}

/// One version's part of a provision: its printed number and sentences.
type Part<'a> = (Option<Span>, &'a [Span]);

/// Recitals, the opening formula and the views, in this order.
pub(super) fn provisions(
    source: &Source,
    versions: &[Version],
    diagnostics: &mut Vec<Diagnostic>,
) -> Provisions {
    let mut builder = Builder {
        source,
        versions,
        diagnostics,
        list: Vec::new(),
        conflicts: Vec::new(),
    };
    let lengths: Vec<Vec<usize>> = versions
        .iter()
        .map(|version| {
            let length = |sentences: &Vec<Span>| sentences.iter().map(|s| chars(source, *s)).sum();
            version.recitals.iter().map(length).collect()
        })
        .collect();
    for (group, order) in align::groups(&lengths).iter().zip(1..) {
        // Recitals that were split differently are read as one.
        let joined: Vec<Vec<Span>> = versions
            .iter()
            .zip(group)
            .map(|(version, range)| {
                version
                    .recitals
                    .get(range.clone())
                    .unwrap_or_default()
                    .concat()
            })
            .collect();
        let parts: Vec<Part> = joined
            .iter()
            .map(|sentences| (None, sentences.as_slice()))
            .collect();
        builder.provision(ProvisionKind::Recital, order, &parts);
    }
    let openings: Vec<Part> = versions
        .iter()
        .map(|v| (None, v.opening.as_slice()))
        .collect();
    if openings.iter().any(|(_, sentences)| !sentences.is_empty()) {
        builder.provision(ProvisionKind::Opening, 1, &openings);
    }
    for order in orders(versions) {
        let items = versions.iter().map(|version| find(&version.items, order));
        let parts: Vec<Part> = items
            .map(|item| {
                item.map_or((None, &[][..]), |item| {
                    (item.number, item.sentences.as_slice())
                })
            })
            .collect();
        builder.provision(ProvisionKind::View, order as usize, &parts);
    }
    Provisions {
        list: builder.list,
        conflicts: builder.conflicts,
    }
}

/// The numbers of all views that any version has.
pub(super) fn orders(versions: &[Version]) -> std::ops::RangeInclusive<u32> {
    // Items are numbered 1, 2, 3 …: the last one's number is their count.
    1..=versions
        .iter()
        .filter_map(|v| v.items.last())
        .map(|item| item.value)
        .max()
        .unwrap_or(0)
}

pub(super) fn find(items: &[Item], value: u32) -> Option<&Item> {
    items.get(value.checked_sub(1)? as usize)
}

fn chars(source: &Source, span: Span) -> usize {
    source.text(span).chars().count()
}

struct Builder<'a> {
    source: &'a Source,
    versions: &'a [Version],
    diagnostics: &'a mut Vec<Diagnostic>,
    list: Vec<Provision>,
    conflicts: Vec<ForceConflict>,
}

impl Builder<'_> {
    fn provision(&mut self, kind: ProvisionKind, order: usize, parts: &[Part]) {
        let lengths: Vec<Vec<usize>> = parts
            .iter()
            .map(|(_, sentences)| sentences.iter().map(|s| chars(self.source, *s)).collect())
            .collect();
        let view = (kind == ProvisionKind::View).then_some(order);
        let statements = align::groups(&lengths)
            .iter()
            .zip(1..)
            .map(|(group, order)| {
                let sentences: Vec<&[Span]> = parts
                    .iter()
                    .zip(group)
                    .map(|((_, sentences), range)| sentences.get(range.clone()).unwrap_or_default())
                    .collect();
                self.statement(view, order, &sentences)
            })
            .collect();
        let number = self
            .versions
            .iter()
            .zip(parts)
            .filter_map(|(version, (number, _))| Some(quote(self.source, version, (*number)?)))
            .collect();
        self.list.push(Provision {
            kind,
            order,
            number,
            statements,
        });
    }

    fn statement(&mut self, view: Option<usize>, order: usize, sentences: &[&[Span]]) -> Statement {
        let mut statement = Statement {
            order,
            text: Vec::new(),
            force: None,
            put_as: None,
            cue: Vec::new(),
            speaker: Vec::new(),
            addressee: Vec::new(),
            action: Vec::new(),
            matter: Vec::new(),
        };
        let mut clauses: Vec<Clause> = Vec::new();
        for (version, spans) in self.versions.iter().zip(sentences) {
            let (Some(first), Some(last)) = (spans.first(), spans.last()) else {
                continue;
            };
            statement
                .text
                .push(quote(self.source, version, first.to(last)));
            let clause = spans
                .iter()
                .find_map(|span| Some((*span, version.language.clause(self.source.text(*span))?)));
            if let Some((span, clause)) = clause {
                let add = |list: &mut Vec<Quote>, range: &Option<std::ops::Range<usize>>| {
                    list.extend(
                        range
                            .as_ref()
                            .map(|r| quote(self.source, version, span.part(r))),
                    );
                };
                add(&mut statement.cue, &Some(clause.cue.clone()));
                add(&mut statement.speaker, &clause.speaker);
                add(&mut statement.addressee, &clause.addressee);
                add(&mut statement.action, &clause.action);
                add(&mut statement.matter, &clause.matter);
                clauses.push(clause);
            }
        }
        self.resolve(view, &clauses, &mut statement);
        statement
    }

    /// Settles the force by what the versions say together.
    fn resolve(&mut self, view: Option<usize>, clauses: &[Clause], statement: &mut Statement) {
        let act = clauses.iter().find_map(|clause| clause.act);
        let modals: Vec<&[Force]> = clauses
            .iter()
            .map(|c| c.modal)
            .filter(|m| !m.is_empty())
            .collect();
        let common: Vec<Force> = modals
            .first()
            .map(|first| {
                first
                    .iter()
                    .copied()
                    .filter(|f| modals.iter().all(|m| m.contains(f)))
                    .collect()
            })
            .unwrap_or_default();
        // Where only an ambiguous word is left, the weaker reading claims less.
        let modal = common
            .last()
            .copied()
            .or_else(|| modals.first()?.last().copied());
        let acts_differ = clauses.iter().any(|c| c.act.is_some() && c.act != act);
        if acts_differ || (!modals.is_empty() && common.is_empty()) {
            self.conflicts.push(ForceConflict {
                view,
                cues: statement.cue.clone(),
            });
        } else if common.len() > 1 {
            self.diagnostics.push(Diagnostic {
                code: "ambiguous-force".to_owned(),
                severity: Severity::Note,
                message: format!(
                    "the cue {} can mean an obligation or a recommendation; read as the weaker",
                    statement.cue.first().map_or("", |cue| &cue.text)
                ),
                help: Some("add the version in another language, which may tell".to_owned()),
                passage: statement
                    .cue
                    .first()
                    .and_then(|cue| cue.passages.first().cloned()),
            });
        }
        (statement.force, statement.put_as) = match (act, modal) {
            (Some(Force::Commitment), modal) => (Some(Force::Commitment), modal),
            (_, Some(modal)) => (Some(modal), None),
            (act, None) => (act, None),
        };
    }
}
