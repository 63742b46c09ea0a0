//! Queries: a question goes in, as a name of the catalogue or as SPARQL; an
//! [`Answer`] comes out, and is written in the form somebody wants.
//!
//! An answer is collected before a byte of it is written. So a query that fails
//! half-way writes nothing, and a table knows the width of its columns. Every
//! graph of the store is searched as one, unless the query has its own `FROM`.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let graph = softlaw::graph::Graph::default();
//! use softlaw::query::{Catalogue, Names, ResultsFormat, run, write_results};
//!
//! let store = softlaw::store::load(&graph)?;
//! let names = Names::of(&store, &graph.base)?;
//! let catalogue = Catalogue::bundled()?;
//! let answer = run(&store, catalogue.find("commitments")?, &[], &names)?;
//! write_results(&answer, ResultsFormat::Table, &names, Some(100), std::io::stdout())?;
//! # Ok(())
//! # }
//! ```

mod binding;
mod catalogue;
mod federation;
mod named;
mod names;
mod results;
mod syntax;
mod table;

pub use binding::BindingError;
pub use catalogue::{Catalogue, UnknownQuery};
pub use federation::{EndpointError, EndpointFault, Federation, FederationError, Limits};
pub use named::{HeaderError, Kind, NamedQuery, Parameter, Presence};
pub use names::Names;
pub use results::{ResultsFormat, UnknownFormat, WriteError, write_results};
pub use syntax::SyntaxError;

use crate::store::{self, StoreError};
use crate::vocabulary::PREFIXES;
use oxigraph::model::{IriParseError, Term, Triple};
use oxigraph::sparql::{QueryEvaluationError, QueryResults, QuerySolutionIter, Variable};
use oxigraph::store::Store;
use spargebra::{Query, SparqlParser};

/// What a query answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Of SELECT.
    Solutions(Solutions),
    /// Of ASK.
    Boolean(bool),
    /// Of CONSTRUCT and DESCRIBE: sorted, each triple once.
    Graph(Vec<Triple>),
}

/// The rows of a SELECT query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solutions {
    /// The columns. Parameters are not among them.
    pub variables: Vec<Variable>,
    /// One cell for each column; none where a variable is unbound.
    pub rows: Vec<Vec<Option<Term>>>,
}

/// Why a query has no answer.
#[derive(Debug, thiserror::Error)]
pub enum QueryError {
    /// The text is not SPARQL.
    #[error(transparent)]
    Syntax(#[from] SyntaxError),
    /// The parameters do not fit.
    #[error(transparent)]
    Binding(#[from] BindingError),
    /// A parameter is declared, but the query does not hand it on.
    #[error("the query `{query}` declares a parameter for {variable}, which its SELECT leaves out")]
    ParameterNotSelected {
        /// The query.
        query: String,
        /// The variable of the parameter.
        variable: Variable,
    },
    /// Other endpoints were not asked, or did not answer.
    #[error(transparent)]
    Federation(#[from] FederationError),
    /// A CONSTRUCT is needed, and the query is another kind.
    #[error("the query `{query}` is no CONSTRUCT")]
    NoConstruct {
        /// The query.
        query: String,
    },
    /// The query is SPARQL, and could not be evaluated.
    #[error("the query could not be evaluated")]
    Evaluation(#[source] QueryEvaluationError),
    /// The ontology could not be loaded.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A prefix or the base is not an IRI.
    #[error("the base of the graph is not an IRI")]
    Base(#[from] IriParseError),
}

impl QueryError {
    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        match self {
            Self::Syntax(error) => Some(error.help()),
            Self::Binding(error) => error.help(),
            Self::ParameterNotSelected { variable, .. } => Some(format!(
                "add {variable} at the end of the SELECT clause; it will not be a column of the answer"
            )),
            Self::Federation(error) => error.help(),
            Self::Base(_) => Some("give an absolute IRI as base, with a slash at the end".into()),
            Self::NoConstruct { .. } | Self::Evaluation(_) | Self::Store(_) => None,
        }
    }
}

/// Answers a query. `given` are the parameters as typed. The ontology is loaded
/// first when the query needs it and the store does not have it yet.
///
/// The prefixes of [`PREFIXES`] need no declaration in the query. Nothing is sent over
/// a network: a query with `SERVICE` is refused, see [`run_with`].
pub fn run(
    store: &Store,
    query: &NamedQuery,
    given: &[(String, String)],
    names: &Names,
) -> Result<Answer, QueryError> {
    run_with(store, query, given, names, Federation::Off)
}

/// As [`run`]; where `federation` allows it, the endpoints of `SERVICE` are asked.
pub fn run_with(
    store: &Store,
    query: &NamedQuery,
    given: &[(String, String)],
    names: &Names,
    federation: Federation,
) -> Result<Answer, QueryError> {
    let mut parsed = parse(query, names.base())?;
    let terms = binding::bind(store, query, given, names)?;
    let endpoint = binding::endpoint(query, given);
    if query.needs_ontology {
        store::load_ontology(store)?;
    }
    if query.needs_authorities {
        store::load_authorities(store)?;
    }
    let evaluator = federation::ask(&mut parsed, store, &terms, endpoint, federation)?;
    let mut prepared = evaluator.for_query(parsed);
    if prepared.dataset().is_default_dataset() {
        prepared.dataset_mut().set_default_graph_as_union();
    }
    let params: Vec<Variable> = terms.iter().map(|(variable, _)| variable.clone()).collect();
    for (variable, term) in terms {
        prepared = prepared.substitute_variable(variable, term);
    }
    let failed = |error| match error {
        QueryEvaluationError::NotExistingSubstitutedVariable(variable) => {
            QueryError::ParameterNotSelected {
                query: query.name.clone(),
                variable,
            }
        }
        error => QueryError::Evaluation(error),
    };
    match prepared.on_store(store).execute().map_err(failed)? {
        QueryResults::Boolean(value) => Ok(Answer::Boolean(value)),
        QueryResults::Solutions(solutions) => {
            let is_param = |variable: &Variable| {
                let name = variable.as_str().strip_prefix('_');
                params.contains(variable) || query.params.iter().any(|p| name == Some(&p.name))
            };
            Ok(Answer::Solutions(
                collect(solutions, is_param).map_err(failed)?,
            ))
        }
        QueryResults::Graph(triples) => {
            let mut triples = triples.collect::<Result<Vec<_>, _>>().map_err(failed)?;
            triples.sort_by_cached_key(ToString::to_string);
            triples.dedup();
            Ok(Answer::Graph(triples))
        }
    }
}

/// The triples of a CONSTRUCT, as the engine gives them. The query sees the default
/// graph of the store, and the named graphs apart. Relative IRIs are under `base`.
pub(crate) fn construct(
    store: &Store,
    query: &NamedQuery,
    base: &str,
) -> Result<Vec<Triple>, QueryError> {
    let mut parsed = parse(query, base)?;
    if query.needs_ontology {
        store::load_ontology(store)?;
    }
    let evaluator = federation::ask(&mut parsed, store, &[], None, Federation::Off)?;
    let prepared = evaluator.for_query(parsed);
    match prepared.on_store(store).execute() {
        Ok(QueryResults::Graph(triples)) => triples
            .collect::<Result<_, _>>()
            .map_err(QueryError::Evaluation),
        Ok(_) => Err(QueryError::NoConstruct {
            query: query.name.clone(),
        }),
        Err(error) => Err(QueryError::Evaluation(error)),
    }
}

/// Parses a query; the prefixes of [`PREFIXES`] are declared.
fn parse(query: &NamedQuery, base: &str) -> Result<Query, QueryError> {
    let mut parser = SparqlParser::new().with_base_iri(base)?;
    for (prefix, namespace) in PREFIXES {
        parser = parser.with_prefix(*prefix, *namespace)?;
    }
    let parsed = parser.clone().parse_query(&query.text);
    Ok(parsed.map_err(|error| {
        let parse = |text: &str| parser.clone().parse_query(text).err();
        SyntaxError::new(&error, &query.text, parse)
    })?)
}

fn collect(
    solutions: QuerySolutionIter<'_>,
    is_param: impl Fn(&Variable) -> bool,
) -> Result<Solutions, QueryEvaluationError> {
    let is_column = |variable: &&Variable| !is_param(variable);
    let variables: Vec<_> = solutions
        .variables()
        .iter()
        .filter(is_column)
        .cloned()
        .collect();
    let mut rows = Vec::new();
    for solution in solutions {
        let solution = solution?;
        let cells = variables
            .iter()
            .map(|variable| solution.get(variable).cloned());
        rows.push(cells.collect());
    }
    Ok(Solutions { variables, rows })
}
