//! What narrows a block: the patterns that it is joined with go in; the values of the
//! variables that both share come out, each row once, in an order of their own.

use super::substitute;
use oxigraph::model::Variable;
use oxigraph::sparql::{QueryEvaluationError, QueryResults, SparqlEvaluator};
use oxigraph::store::Store;
use spargebra::Query;
use spargebra::algebra::{GraphPattern, QueryDataset};
use spargebra::term::{GroundTerm, NamedNodePattern};
use std::collections::BTreeSet;

/// What patterns are evaluated on here.
pub(super) struct Local<'a> {
    pub(super) store: &'a Store,
    pub(super) dataset: Option<QueryDataset>,
    pub(super) params: &'a [(Variable, oxigraph::model::Term)],
    /// It knows the answers that have come.
    pub(super) evaluator: SparqlEvaluator,
}

pub(super) type Row = Vec<Option<GroundTerm>>;

/// Rows for `VALUES`.
#[derive(Default)]
pub(super) struct Values {
    pub(super) variables: Vec<Variable>,
    pub(super) rows: Vec<Row>,
}

/// What a block is joined with.
#[derive(Default, Clone)]
pub(super) struct Scope {
    graph: Option<NamedNodePattern>,
    joined: Vec<GraphPattern>,
    /// The variables that may narrow the block.
    pub(super) variables: BTreeSet<Variable>,
}

impl Scope {
    pub(super) fn add(&mut self, pattern: &GraphPattern) {
        self.variables.extend(variables(pattern));
        self.joined.push(match &self.graph {
            None => pattern.clone(),
            Some(name) => GraphPattern::Graph {
                name: name.clone(),
                inner: Box::new(pattern.clone()),
            },
        });
    }

    /// For the right side of an `OPTIONAL`. What only others know must not narrow it:
    /// a row that it loses would look like one that it does not have.
    pub(super) fn optional(&self, left: &GraphPattern) -> Self {
        let mut scope = self.clone();
        scope.variables.clear();
        scope.add(left);
        scope
    }

    pub(super) fn inside(&self, graph: &NamedNodePattern) -> Self {
        Self {
            graph: Some(graph.clone()),
            ..self.clone()
        }
    }
}

/// The values that narrow a block, each row once; none when the rest of the query
/// has no solution. Variables that are not bound everywhere are left out.
pub(super) fn values(
    scope: &Scope,
    shared: Vec<Variable>,
    local: &Local<'_>,
) -> Result<Option<Values>, QueryEvaluationError> {
    let joined = scope.joined.iter().cloned();
    let Some(mut joined) = joined.reduce(|left, right| GraphPattern::Join {
        left: Box::new(left),
        right: Box::new(right),
    }) else {
        return Ok(Some(Values::default()));
    };
    substitute::everywhere(&mut joined, local.params);
    let query = Query::Select {
        dataset: local.dataset.clone(),
        pattern: GraphPattern::Distinct {
            inner: Box::new(GraphPattern::Project {
                inner: Box::new(joined),
                variables: shared.clone(),
            }),
        },
        base_iri: None,
    };
    let mut prepared = local.evaluator.clone().for_query(query);
    if prepared.dataset().is_default_dataset() {
        prepared.dataset_mut().set_default_graph_as_union();
    }
    let mut rows: Vec<Row> = Vec::new();
    if let QueryResults::Solutions(solutions) = prepared.on_store(local.store).execute()? {
        for solution in solutions {
            let solution = solution?;
            let cell = |variable: &Variable| {
                let term = solution.get(variable)?.clone();
                GroundTerm::try_from(term).ok()
            };
            rows.push(shared.iter().map(cell).collect());
        }
    }
    if rows.is_empty() {
        return Ok(None);
    }
    Ok(Some(bound_everywhere(shared, rows)))
}

/// The columns that have a value in each row, and the rows of them, each once.
fn bound_everywhere(shared: Vec<Variable>, rows: Vec<Row>) -> Values {
    let is_bound = |column: usize| {
        rows.iter()
            .all(|row| row.get(column).is_some_and(Option::is_some))
    };
    let kept: Vec<bool> = (0..shared.len()).map(is_bound).collect();
    let keep = |kept: &[bool], row: Row| -> Vec<_> {
        let cells = row.into_iter().zip(kept);
        cells.filter(|(_, kept)| **kept).map(|(c, _)| c).collect()
    };
    let variables = shared.into_iter().zip(&kept);
    let variables = variables.filter(|(_, kept)| **kept).map(|(v, _)| v);
    let mut rows: Vec<_> = rows.into_iter().map(|row| keep(&kept, row)).collect();
    // The engine's order changes from run to run; what is sent does not.
    rows.sort_by_cached_key(|row: &Row| {
        let text = |cell: &Option<GroundTerm>| cell.as_ref().map(ToString::to_string);
        row.iter().map(text).collect::<Vec<_>>()
    });
    rows.dedup();
    Values {
        variables: variables.collect(),
        rows,
    }
}

/// The variables that a pattern can bind for those around it.
pub(super) fn variables(pattern: &GraphPattern) -> BTreeSet<Variable> {
    let mut found = BTreeSet::new();
    pattern.on_in_scope_variable(|variable| {
        found.insert(variable.clone());
    });
    found
}
