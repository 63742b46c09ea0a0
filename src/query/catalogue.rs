//! The catalogue: every file of `queries/` is built into the program and found
//! by its name, the path without `.rq`.
//!
//! A test compares the table with the folder, both ways.

use super::named::{HeaderError, NamedQuery};
use crate::nearest::nearest;

macro_rules! bundled {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../queries/", $name, ".rq")))),*]
    };
}

/// Name and text, in the order in which they are listed.
const BUNDLED: &[(&str, &str)] = bundled![
    "conference",
    "accounts",
    "participants",
    "themes",
    "outline",
    "statements",
    "commitments",
    "parallel-text",
    "divergences",
    "provenance",
    "links",
    "diagnostics",
    "eurovoc-neighbours",
    "instruments-about",
    "places",
    "checks/claim-without-passage",
    "checks/quote-out-of-place",
    "checks/figure-not-agreed",
    "checks/target-unlike",
    "checks/same-as-of-theme",
    "checks/same-as-twice",
    "checks/mapping-of-no-concept",
    "checks/mapping-contradicts",
    "checks/exact-match-twice",
    "checks/target-claimed-twice",
    "checks/link-without-evidence",
];

/// The queries that come with softlaw.
#[derive(Debug, Clone)]
pub struct Catalogue {
    queries: Vec<NamedQuery>,
}

/// No query has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no query `{name}`")]
pub struct UnknownQuery {
    /// The name that was asked for.
    pub name: String,
    /// The nearest name there is, when one is near.
    pub nearest: Option<String>,
    /// All names.
    pub known: Vec<String>,
}

impl UnknownQuery {
    /// What to do about it.
    pub fn help(&self) -> String {
        let known = self.known.join(", ");
        match &self.nearest {
            Some(nearest) => format!("did you mean `{nearest}`? There are: {known}"),
            None => format!("there are: {known}"),
        }
    }
}

impl Catalogue {
    /// Reads the headers of all queries that come with softlaw.
    pub fn bundled() -> Result<Self, HeaderError> {
        let queries = BUNDLED
            .iter()
            .map(|(name, text)| NamedQuery::parse(name, text));
        Ok(Self {
            queries: queries.collect::<Result<_, _>>()?,
        })
    }

    /// All queries: those that answer questions, then the checks.
    pub fn queries(&self) -> &[NamedQuery] {
        &self.queries
    }

    /// The rule queries. Each row of their answers is a violation.
    pub fn checks(&self) -> impl Iterator<Item = &NamedQuery> {
        let is_check = |query: &&NamedQuery| query.name.starts_with("checks/");
        self.queries.iter().filter(is_check)
    }

    /// The query of this name.
    pub fn find(&self, name: &str) -> Result<&NamedQuery, UnknownQuery> {
        let found = self.queries.iter().find(|query| query.name == name);
        found.ok_or_else(|| {
            let known: Vec<_> = self
                .queries
                .iter()
                .map(|query| query.name.clone())
                .collect();
            UnknownQuery {
                name: name.into(),
                nearest: nearest(name, &known),
                known,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_name_is_suggested() {
        let catalogue = Catalogue::bundled().expect("our own questions are read");
        let nearest = |name| catalogue.find(name).unwrap_err().nearest;
        assert_eq!(nearest("comitments").as_deref(), Some("commitments"));
        assert_eq!(nearest("Themes").as_deref(), Some("themes"));
        let check = nearest("quote-out-of-place");
        assert_eq!(check.as_deref(), Some("checks/quote-out-of-place"));
        assert_eq!(nearest("weather"), None);
        let error = catalogue.find("weather").unwrap_err();
        assert!(error.help().contains("parallel-text"));
    }
}
