//! Parameters: what somebody typed goes in, terms for the variables of a query
//! come out. Values are never pasted into the query's text.

use super::named::{ENDPOINT, Kind, NamedQuery, Parameter, Presence};
use super::names::Names;
use crate::nearest::nearest;
use crate::vocabulary::{PREFIXES, eli};
use oxigraph::model::{Literal, Term, Variable};
use oxigraph::store::{StorageError, Store};

/// Why the parameters do not fit the query.
#[derive(Debug, thiserror::Error)]
pub enum BindingError {
    /// The query has no such parameter.
    #[error("the query `{query}` has no parameter `{name}`")]
    Unknown {
        /// The query.
        query: String,
        /// What was given.
        name: String,
        /// The parameters it has.
        known: Vec<String>,
    },
    /// A required parameter was not given.
    #[error("the query `{query}` needs the parameter `{name}`: {meaning}")]
    Missing {
        /// The query.
        query: String,
        /// The parameter.
        name: String,
        /// What it means.
        meaning: String,
    },
    /// Not a whole number.
    #[error("`{value}` is not a whole number")]
    NotAnInteger {
        /// What was given.
        value: String,
    },
    /// Not a language tag.
    #[error("`{value}` is not a language tag")]
    NotALanguage {
        /// What was given.
        value: String,
    },
    /// Not an IRI, whichever way it is read.
    #[error("`{value}` is not an IRI")]
    NotAnIri {
        /// What was given.
        value: String,
    },
    /// A prefix that stands for nothing.
    #[error("the prefix `{prefix}:` is not known")]
    UnknownPrefix {
        /// The prefix, without its colon.
        prefix: String,
    },
    /// A relative name that more than one instrument has.
    #[error("`{value}` is in more than one instrument")]
    Ambiguous {
        /// What was given.
        value: String,
        /// The longer names it may stand for.
        candidates: Vec<String>,
    },
    /// The store failed.
    #[error("the store failed")]
    Storage(#[from] StorageError),
}

impl BindingError {
    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        Some(match self {
            Self::Unknown { known, query, .. } if known.is_empty() => {
                format!("`{query}` takes no parameters")
            }
            Self::Unknown { name, known, .. } => {
                let list = known.join(", ");
                match nearest(name, known) {
                    Some(near) => format!("did you mean `{near}`? It takes: {list}"),
                    None => format!("it takes: {list}"),
                }
            }
            Self::Missing { name, .. } => format!("add --param {name}=VALUE"),
            Self::NotAnInteger { .. } => "write it in digits: 3".into(),
            Self::NotALanguage { .. } => "write a tag such as `en`, `zh-Hans` or `zho`".into(),
            Self::NotAnIri { .. } => "write a name such as `view_1/st_2`, a prefixed name such as \
                 `sl:commitment`, or a full IRI"
                .into(),
            Self::UnknownPrefix { .. } => {
                let known: Vec<_> = PREFIXES.iter().map(|(prefix, _)| *prefix).collect();
                format!("known prefixes: {}", known.join(", "))
            }
            Self::Ambiguous { candidates, .. } => {
                format!("write one of: {}", candidates.join(", "))
            }
            Self::Storage(_) => return None,
        })
    }
}

/// A term for each parameter that has a value. Where a name is given twice, the
/// last value counts.
pub(super) fn bind(
    store: &Store,
    query: &NamedQuery,
    given: &[(String, String)],
    names: &Names,
) -> Result<Vec<(Variable, Term)>, BindingError> {
    let is_known = |name: &String| query.param_names().contains(name);
    if let Some((name, _)) = given.iter().find(|(name, _)| !is_known(name)) {
        return Err(BindingError::Unknown {
            query: query.name.clone(),
            name: name.clone(),
            known: query.param_names(),
        });
    }
    let mut terms = Vec::new();
    for param in &query.params {
        let typed = given.iter().rev().find(|(name, _)| *name == param.name);
        let value = match (typed, &param.presence) {
            (Some((_, value)), _) | (None, Presence::Default(value)) => value,
            (None, Presence::Optional) => continue,
            (None, Presence::Required) => {
                return Err(BindingError::Missing {
                    query: query.name.clone(),
                    name: param.name.clone(),
                    meaning: param.meaning.clone(),
                });
            }
        };
        terms.push((
            variable(param),
            term(store, param.kind, value.trim(), names)?,
        ));
    }
    Ok(terms)
}

/// The endpoint that is asked: what was given, else that of the header.
pub(super) fn endpoint<'a>(
    query: &'a NamedQuery,
    given: &'a [(String, String)],
) -> Option<&'a str> {
    let declared = query.endpoint.as_deref()?;
    let typed = given.iter().rev().find(|(name, _)| name == ENDPOINT);
    Some(typed.map_or(declared, |(_, value)| value.trim()))
}

/// The variable of a parameter: `?_left` for `left`.
fn variable(param: &Parameter) -> Variable {
    // The header takes names of ASCII letters and digits only.
    Variable::new_unchecked(format!("_{}", param.name))
}

fn term(store: &Store, kind: Kind, value: &str, names: &Names) -> Result<Term, BindingError> {
    Ok(match kind {
        Kind::Iri => names.resolve(store, value)?.into(),
        Kind::String => Literal::new_simple_literal(value).into(),
        Kind::Integer => {
            let number: Result<i64, _> = value.parse();
            let number = number.map_err(|_| BindingError::NotAnInteger {
                value: value.into(),
            })?;
            Literal::from(number).into()
        }
        Kind::Language => Literal::new_simple_literal(language_range(store, value)?).into(),
    })
}

/// A range for LANGMATCHES. Texts carry BCP 47 tags, where `zho` is `zh`. The
/// graph itself knows which: a version has its language's code and a title.
fn language_range(store: &Store, value: &str) -> Result<String, BindingError> {
    let mut parts = value.split('-');
    let is_language = parts.next().is_some_and(|part| {
        matches!(part.len(), 2 | 3) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    });
    let is_part = |part: &str| {
        matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if !is_language || !parts.all(is_part) {
        return Err(BindingError::NotALanguage {
            value: value.into(),
        });
    }
    if value.len() != 3 {
        return Ok(value.into());
    }
    let code = format!("/{}", value.to_ascii_uppercase());
    for quad in store.quads_for_pattern(None, Some(eli::LANGUAGE), None, None) {
        let quad = quad?;
        let Term::NamedNode(language) = &quad.object else {
            continue;
        };
        if !language.as_str().ends_with(&code) {
            continue;
        }
        let version = quad.subject.as_ref();
        for title in store.quads_for_pattern(Some(version), Some(eli::TITLE), None, None) {
            if let Term::Literal(title) = title?.object
                && let Some(tag) = title.language()
            {
                return Ok(tag.split('-').next().unwrap_or(tag).into());
            }
        }
    }
    Ok(value.into())
}
