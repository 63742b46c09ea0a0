//! What is sent to an endpoint: the block of a `SERVICE` and what stands around it go
//! in; its rows come out, behind a handler that the engine asks in place of the
//! endpoint.
//!
//! A block may be narrowed by what it is joined with, and by nothing else: the other
//! operands of its joins and, inside an `OPTIONAL`, the left side. The right side of
//! `MINUS`, a sub-select and an `EXISTS` are asked as they stand.

use super::fault::EndpointError;
use super::http::{Client, Rows};
use super::scope::{Local, Scope, values, variables};
use super::{FederationError, Limits, substitute, walk};
use oxigraph::model::{NamedNode, Term, Variable};
use oxigraph::sparql::{QueryEvaluationError, QuerySolutionIter, ServiceHandler, SparqlEvaluator};
use oxigraph::store::Store;
use spargebra::Query;
use spargebra::algebra::{GraphPattern, QueryDataset};
use spargebra::term::NamedNodePattern;
use std::sync::Arc;

/// How many rows of values one request carries.
const ROWS_A_REQUEST: usize = 200;

/// Asks for all services of a pattern, and gives each a name of its own.
pub(super) fn call(
    pattern: &mut GraphPattern,
    dataset: Option<QueryDataset>,
    store: &Store,
    params: &[(Variable, Term)],
    limits: Limits,
) -> Result<SparqlEvaluator, FederationError> {
    let mut caller = Caller {
        local: Local {
            store,
            dataset,
            params,
            evaluator: SparqlEvaluator::new(),
        },
        client: Client::new(limits),
        calls: 0,
    };
    caller.answer(pattern, &Scope::default())?;
    Ok(caller.local.evaluator)
}

struct Caller<'a> {
    local: Local<'a>,
    client: Client,
    calls: usize,
}

impl Caller<'_> {
    fn answer(&mut self, pattern: &mut GraphPattern, scope: &Scope) -> Result<(), FederationError> {
        if !has_service(pattern) {
            return Ok(());
        }
        let alone = Scope::default();
        match pattern {
            GraphPattern::Service {
                name: NamedNodePattern::NamedNode(name),
                inner,
                silent,
            } => return self.service(name, inner, *silent, scope),
            GraphPattern::Join { .. } => self.join(pattern, scope.clone())?,
            GraphPattern::LeftJoin { left, right, .. } => {
                self.answer(left, scope)?;
                self.answer(right, &scope.optional(left))?;
            }
            GraphPattern::Lateral { left, right } => {
                self.answer(left, scope)?;
                let mut scope = scope.clone();
                scope.add(left);
                self.answer(right, &scope)?;
            }
            GraphPattern::Minus { left, right } => {
                self.answer(left, scope)?;
                self.answer(right, &alone)?;
            }
            GraphPattern::Union { left, right } => {
                self.answer(left, scope)?;
                self.answer(right, scope)?;
            }
            GraphPattern::Filter { inner, .. } | GraphPattern::Extend { inner, .. } => {
                self.answer(inner, scope)?;
            }
            GraphPattern::Graph { name, inner } => {
                let scope = scope.inside(name);
                self.answer(inner, &scope)?;
            }
            _ => {
                for inner in walk::parts(pattern).patterns {
                    self.answer(inner, &alone)?;
                }
            }
        }
        self.in_expressions(walk::parts(pattern).expressions)
    }

    /// What needs no endpoint narrows what is asked of the first one, and its answer what is
    /// asked of the next.
    fn join(
        &mut self,
        pattern: &mut GraphPattern,
        mut scope: Scope,
    ) -> Result<(), FederationError> {
        let mut operands = Vec::new();
        flatten(pattern, &mut operands);
        let mut asking = Vec::new();
        for operand in operands {
            if has_service(operand) {
                asking.push(operand);
            } else {
                scope.add(operand);
            }
        }
        for operand in asking {
            self.answer(operand, &scope)?;
            scope.add(operand);
        }
        Ok(())
    }

    fn in_expressions(
        &mut self,
        expressions: Vec<&mut spargebra::algebra::Expression>,
    ) -> Result<(), FederationError> {
        for expression in expressions {
            let parts = walk::operands(expression);
            for pattern in parts.patterns {
                self.answer(pattern, &Scope::default())?;
            }
            self.in_expressions(parts.expressions)?;
        }
        Ok(())
    }

    /// Asks one endpoint, and puts a handler with its rows in its place.
    fn service(
        &mut self,
        name: &mut NamedNode,
        inner: &GraphPattern,
        silent: bool,
        scope: &Scope,
    ) -> Result<(), FederationError> {
        let rows = match self.rows(name, inner, scope)? {
            Ok(rows) => rows,
            // SILENT: a failed call is one row that binds nothing.
            Err(_) if silent => Rows::one_empty(),
            Err(error) => return Err(error.into()),
        };
        *name = NamedNode::new_unchecked(format!("urn:softlaw:answer:{}", self.calls));
        self.calls += 1;
        self.local.evaluator = self
            .local
            .evaluator
            .clone()
            .with_service_handler(name.clone(), Answered(rows));
        Ok(())
    }

    fn rows(
        &self,
        endpoint: &NamedNode,
        inner: &GraphPattern,
        scope: &Scope,
    ) -> Result<Result<Rows, EndpointError>, FederationError> {
        let mut block = inner.clone();
        substitute::everywhere(&mut block, self.local.params);
        let asked: Vec<Variable> = variables(&block).into_iter().collect();
        let mut answer = Rows::of(asked.clone());
        let shared: Vec<Variable> = asked
            .into_iter()
            .filter(|variable| scope.variables.contains(variable))
            .collect();
        let Some(values) = values(scope, shared, &self.local)? else {
            return Ok(Ok(answer));
        };
        let mut blocks = Vec::new();
        if values.variables.is_empty() {
            blocks.push(block);
        } else {
            for bindings in values.rows.chunks(ROWS_A_REQUEST) {
                blocks.push(GraphPattern::Join {
                    left: Box::new(GraphPattern::Values {
                        variables: values.variables.clone(),
                        bindings: bindings.to_vec(),
                    }),
                    right: Box::new(block.clone()),
                });
            }
        }
        for (number, pattern) in blocks.into_iter().enumerate() {
            let query = Query::Select {
                dataset: None,
                pattern,
                base_iri: None,
            };
            let scope = format!("answer{}x{number}x", self.calls);
            if let Err(error) =
                self.client
                    .select(endpoint, &query.to_string(), &scope, &mut answer)
            {
                return Ok(Err(error));
            }
        }
        Ok(Ok(answer))
    }
}

/// The rows that an endpoint gave, in its place.
struct Answered(Rows);

impl ServiceHandler for Answered {
    type Error = QueryEvaluationError;

    fn handle(
        &self,
        _: &GraphPattern,
        _: Option<&oxiri::Iri<String>>,
    ) -> Result<QuerySolutionIter<'static>, Self::Error> {
        let variables: Arc<[Variable]> = self.0.variables.clone().into();
        let rows = self.0.rows.clone();
        Ok(QuerySolutionIter::from_tuples(
            variables,
            rows.into_iter().map(Ok),
        ))
    }
}

fn has_service(pattern: &mut GraphPattern) -> bool {
    let mut found = false;
    walk::patterns(pattern, &mut |pattern| {
        found |= matches!(pattern, GraphPattern::Service { .. });
    });
    found
}

fn flatten<'a>(pattern: &'a mut GraphPattern, operands: &mut Vec<&'a mut GraphPattern>) {
    match pattern {
        GraphPattern::Join { left, right } => {
            flatten(left, operands);
            flatten(right, operands);
        }
        other => operands.push(other),
    }
}
