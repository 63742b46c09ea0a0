//! The provisions in order, with the words that differ marked.

use super::{Cell, Mark, Part, Row, cell};
use crate::model::{Declaration, Passage, Provision, ProvisionKind, Quote, Statement};
use std::collections::HashMap;

pub(super) fn parts(declaration: &Declaration) -> Vec<Part> {
    let divergences = Divergences::of(declaration);
    let provisions = declaration.provisions.iter();
    provisions
        .map(|provision| part(declaration, &divergences, provision))
        .collect()
}

/// The divergences by place and by view, so that each statement finds its own at once.
struct Divergences<'a> {
    /// The values' passages in order, each with the number of its divergence.
    places: Vec<(&'a Passage, usize)>,
    views: HashMap<usize, Vec<usize>>,
}

impl<'a> Divergences<'a> {
    fn of(declaration: &'a Declaration) -> Self {
        let mut places = Vec::new();
        let mut views = HashMap::<usize, Vec<usize>>::new();
        for (divergence, number) in declaration.divergences.iter().zip(1..) {
            // The first passage of a value is the one that was compared.
            let values = divergence.values.iter();
            let passages = values.filter_map(|value| value.passages.first());
            places.extend(passages.map(|passage| (passage, number)));
            if let Some(view) = divergence.view {
                views.entry(view).or_default().push(number);
            }
        }
        places.sort_by_key(|(passage, number)| (passage.file, passage.start, *number));
        Self { places, views }
    }

    /// Those that have a value inside a passage.
    fn inside(&self, outer: &Passage) -> impl Iterator<Item = &(&'a Passage, usize)> {
        let (from, to) = ((outer.file, outer.start), (outer.file, outer.end));
        let first = self
            .places
            .partition_point(|(inner, _)| (inner.file, inner.start) < from);
        let rest = self.places.get(first..).unwrap_or_default();
        rest.iter()
            .take_while(move |(inner, _)| (inner.file, inner.start) < to)
            .filter(move |(inner, _)| inner.end <= to.1)
    }
}

fn part(declaration: &Declaration, divergences: &Divergences, provision: &Provision) -> Part {
    let statements: Vec<Row> = provision
        .statements
        .iter()
        .map(|statement| row(declaration, divergences, statement))
        .collect();
    let of_view = match provision.kind {
        ProvisionKind::View => divergences.views.get(&provision.order),
        ProvisionKind::Recital | ProvisionKind::Opening => None,
    };
    // What a statement of the view shows is not repeated for the view.
    let shown = |number: &&usize| statements.iter().any(|s| s.differences.contains(number));
    let differences = of_view.into_iter().flatten();
    Part {
        kind: provision.kind,
        order: provision.order,
        number: numbers(declaration, &provision.number),
        differences: differences.filter(|n| !shown(n)).copied().collect(),
        statements,
    }
}

fn row(declaration: &Declaration, divergences: &Divergences, statement: &Statement) -> Row {
    let mut differences = Vec::new();
    let versions = declaration.versions.iter();
    let cells = versions
        .map(|version| {
            let mut quotes = statement.text.iter();
            let quote = quotes.find(|quote| quote.language == version.language)?;
            Some(marked(divergences, quote, &mut differences))
        })
        .collect();
    differences.sort_unstable();
    differences.dedup();
    Row {
        order: statement.order,
        number: numbers(declaration, &statement.number),
        force: statement.force,
        cells,
        differences,
    }
}

/// A number as each version prints it.
fn numbers(declaration: &Declaration, quotes: &[Quote]) -> Vec<Option<String>> {
    let of = |language| {
        let quote = quotes.iter().find(|quote| quote.language == language)?;
        Some(quote.text.to_string())
    };
    let versions = declaration.versions.iter();
    versions.map(|version| of(version.language)).collect()
}

/// The cell of a statement, with a mark for each value of a divergence in it. Where
/// the text is not the words of one passage, the place in the text is not known.
fn marked(divergences: &Divergences, quote: &Quote, differences: &mut Vec<usize>) -> Cell {
    let mut cell = cell(quote, None);
    for outer in &quote.passages {
        for (inner, difference) in divergences.inside(outer) {
            differences.push(*difference);
            if quote.text == outer.exact {
                cell.marks.push(Mark {
                    start: inner.start - outer.start,
                    end: inner.end - outer.start,
                    difference: *difference,
                });
            }
        }
    }
    cell.marks.sort_by_key(|mark| (mark.start, mark.end));
    cell
}
