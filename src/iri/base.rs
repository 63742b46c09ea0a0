//! The base: what every IRI of a thing begins with.

use iri_string::types::IriAbsoluteStr;
use oxigraph::model::NamedNode;
use std::{fmt, str::FromStr};

/// An absolute `http` or `https` IRI that ends in `/`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Base(String);

/// Why a text is no [`Base`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{found:?} cannot be the base of IRIs: {fault}; \
     expected an absolute http or https IRI that ends in \"/\", such as https://example.org/"
)]
pub struct BaseError {
    /// The text.
    pub found: String,
    /// What is wrong with it.
    pub fault: &'static str,
}

impl Base {
    /// The base as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Base {
    /// `https://w3id.org/softlaw/`
    fn default() -> Self {
        Self("https://w3id.org/softlaw/".to_owned())
    }
}

impl FromStr for Base {
    type Err = BaseError;

    fn from_str(found: &str) -> Result<Self, Self::Err> {
        match fault(found) {
            None => Ok(Self(found.to_owned())),
            Some(fault) => Err(BaseError {
                found: found.to_owned(),
                fault,
            }),
        }
    }
}

/// What is wrong with a text as a base, the first thing first.
fn fault(text: &str) -> Option<&'static str> {
    if text.contains('#') {
        return Some("it has a fragment, and passages need that place");
    }
    // The store reads IRIs by a parser of its own: both must accept the text.
    let (Ok(iri), Ok(_)) = (IriAbsoluteStr::new(text), NamedNode::new(text)) else {
        return Some("it is not an absolute IRI");
    };
    if !matches!(iri.scheme_str(), "http" | "https") {
        return Some("its scheme is neither http nor https (in lower case)");
    }
    if iri
        .authority_components()
        .is_none_or(|a| a.host().is_empty())
    {
        return Some("it names no host");
    }
    if iri.query_str().is_some() {
        return Some("it has a query");
    }
    if !text.ends_with('/') {
        return Some("its last character is not \"/\"");
    }
    None
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
