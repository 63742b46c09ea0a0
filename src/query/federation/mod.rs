//! Asking other graphs: a query with `SERVICE` goes in; the same query with the
//! answers of the endpoints at hand comes out, ready to be evaluated.
//!
//! Nothing is sent unless it is allowed ([`Federation::Allowed`]), and a query that
//! would ask is refused before anything is. Endpoints are named in the query or by
//! its `#+ endpoint:` header, never by the data: a graph must not decide whom this
//! machine talks to.
//!
//! The engine would ask each endpoint for all that its block matches. So the block is
//! asked here, before, with what the rest of the query knows: the values of the
//! variables that both share are sent along as `VALUES`, a few hundred at a time. When
//! the rest of the query has no solution, nothing is sent.
//!
//! [`walk`] goes through the algebra, [`substitute`] puts parameters into what is
//! sent, [`scope`] finds what narrows a block, [`call`] puts the answers in its place,
//! [`http`] sends and receives.

mod call;
mod fault;
mod http;
mod scope;
mod substitute;
mod walk;

pub use fault::{EndpointError, EndpointFault};

use oxigraph::model::{NamedNode, Term, Variable};
use oxigraph::sparql::{QueryEvaluationError, SparqlEvaluator};
use oxigraph::store::Store;
use spargebra::Query;
use spargebra::algebra::GraphPattern;
use spargebra::term::NamedNodePattern;
use std::time::Duration;

/// The variable that stands for the endpoint of the header: `SERVICE ?_endpoint`.
const ENDPOINT: &str = "_endpoint";

/// Whether a query may ask other endpoints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Federation {
    /// A query with `SERVICE` is refused.
    #[default]
    Off,
    /// The endpoints that the query names are asked, within limits.
    Allowed(Limits),
}

/// What one request may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// From the first byte sent to the last byte received.
    pub timeout: Duration,
    /// Of the body of an answer.
    pub max_bytes: u64,
}

impl Default for Limits {
    /// A minute, as Wikidata's query service gives itself, and 64 MiB.
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(60),
            max_bytes: 64 << 20,
        }
    }
}

/// Why other graphs were not asked.
#[derive(Debug, thiserror::Error)]
pub enum FederationError {
    /// It is not allowed.
    #[error("the query asks {}, and asking others is off", .endpoints.join(" and "))]
    Refused {
        /// The endpoints, each once, in the order of the query.
        endpoints: Vec<String>,
    },
    /// The endpoint is a variable that only the data could bind.
    #[error("SERVICE {variable} does not say which endpoint is asked")]
    Unnamed {
        /// The variable.
        variable: Variable,
    },
    /// Only HTTP is spoken.
    #[error("`{given}` is not the address of an endpoint")]
    NotHttp {
        /// What was given.
        given: String,
    },
    /// An endpoint did not answer as it should.
    #[error(transparent)]
    Endpoint(#[from] EndpointError),
    /// The part of the query before a `SERVICE` could not be evaluated.
    #[error("the query could not be evaluated")]
    Evaluation(#[from] QueryEvaluationError),
}

impl FederationError {
    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        Some(match self {
            Self::Refused { .. } => "nothing was sent; add --federate to allow it".into(),
            Self::Unnamed { .. } => {
                "name the endpoint: SERVICE <https://…>, or `#+ endpoint: https://…` at the head of \
                 the query and SERVICE ?_endpoint in it"
                    .into()
            }
            Self::NotHttp { .. } => {
                "write the whole address, with http or https: https://example.org/sparql".into()
            }
            Self::Endpoint(error) => error.help(),
            Self::Evaluation(_) => return None,
        })
    }
}

/// Asks every endpoint of the query. What comes out evaluates the query, whose
/// `SERVICE` blocks then stand for the answers that came.
///
/// `params` are the values of parameters, `endpoint` that of `?_endpoint`.
pub(super) fn ask(
    query: &mut Query,
    store: &Store,
    params: &[(Variable, Term)],
    endpoint: Option<&str>,
    federation: Federation,
) -> Result<SparqlEvaluator, FederationError> {
    let dataset = query.dataset().cloned();
    let pattern = pattern_of(query);
    let names = services(pattern);
    if names.is_empty() {
        return Ok(SparqlEvaluator::new());
    }
    let limits = match federation {
        Federation::Allowed(limits) => limits,
        Federation::Off => return Err(refusal(&names, endpoint)),
    };
    let given = endpoint.map(address).transpose()?;
    for name in &names {
        match (name, &given) {
            (NamedNodePattern::NamedNode(node), _) => drop(address(node.as_str())?),
            (NamedNodePattern::Variable(variable), Some(_)) if variable.as_str() == ENDPOINT => {}
            (NamedNodePattern::Variable(variable), _) => {
                let variable = variable.clone();
                return Err(FederationError::Unnamed { variable });
            }
        }
    }
    if let Some(given) = given {
        let all = [(Variable::new_unchecked(ENDPOINT), given.into())];
        substitute::in_services(pattern, &all);
    }
    call::call(pattern, dataset, store, params, limits)
}

/// The names of all services, nested ones too, each once.
fn services(pattern: &mut GraphPattern) -> Vec<NamedNodePattern> {
    let mut names = Vec::new();
    walk::patterns(pattern, &mut |pattern| {
        if let GraphPattern::Service { name, .. } = pattern
            && !names.contains(name)
        {
            names.push(name.clone());
        }
    });
    names
}

fn refusal(names: &[NamedNodePattern], endpoint: Option<&str>) -> FederationError {
    let shown = |name: &NamedNodePattern| match (name, endpoint) {
        (NamedNodePattern::Variable(variable), Some(endpoint)) if variable.as_str() == ENDPOINT => {
            endpoint.to_owned()
        }
        (NamedNodePattern::NamedNode(node), _) => node.as_str().to_owned(),
        (NamedNodePattern::Variable(variable), _) => variable.to_string(),
    };
    let mut endpoints: Vec<String> = names.iter().map(shown).collect();
    // The header may name an endpoint that the text names too.
    let mut seen = std::collections::HashSet::new();
    endpoints.retain(|endpoint| seen.insert(endpoint.clone()));
    FederationError::Refused { endpoints }
}

/// An absolute IRI of http or https that has a host.
fn address(given: &str) -> Result<NamedNode, FederationError> {
    let error = || FederationError::NotHttp {
        given: given.into(),
    };
    let (scheme, rest) = given.split_once("://").ok_or_else(error)?;
    let is_http = ["http", "https"].contains(&scheme.to_ascii_lowercase().as_str());
    if !is_http || rest.is_empty() || rest.starts_with(['/', ':', '?', '#']) {
        return Err(error());
    }
    NamedNode::new(given).map_err(|_| error())
}

fn pattern_of(query: &mut Query) -> &mut GraphPattern {
    match query {
        Query::Select { pattern, .. }
        | Query::Construct { pattern, .. }
        | Query::Describe { pattern, .. }
        | Query::Ask { pattern, .. } => pattern,
    }
}
