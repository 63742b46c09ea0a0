//! The profiles there are: a name in, the query out.
//!
//! Every file of `queries/profiles/` is built into the program. A test compares the
//! table with the folder, both ways. They are no questions, so the catalogue of
//! [`query`](crate::query) doesn't list them.

use crate::nearest::nearest;
use crate::query::{HeaderError, NamedQuery};
use std::fmt::Write;

macro_rules! bundled {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../queries/profiles/", $name, ".rq")))),*]
    };
}

/// Name and text, in the order in which they are listed.
const BUNDLED: &[(&str, &str)] = bundled!["eli", "schema", "skos", "dcat", "event"];

/// The profiles that come with softlaw.
#[derive(Debug, Clone)]
pub struct Profiles(Vec<NamedQuery>);

/// No profile has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no profile {name:?}")]
pub struct UnknownProfile {
    /// The name that was asked for.
    pub name: String,
    /// The nearest name there is, when one is near.
    pub nearest: Option<String>,
    /// All profiles, a line each.
    pub list: String,
}

impl UnknownProfile {
    /// What to do about it.
    pub fn help(&self) -> String {
        let list = self.list.trim_end().replace('\n', "\n    ");
        match &self.nearest {
            Some(nearest) => format!("did you mean {nearest:?}? The profiles are:\n    {list}"),
            None => format!("the profiles are:\n    {list}"),
        }
    }
}

impl Profiles {
    /// Reads the headers of all profiles.
    ///
    /// # Errors
    /// A header that can't be read; a test keeps them readable.
    pub fn bundled() -> Result<Self, HeaderError> {
        let profiles = BUNDLED
            .iter()
            .map(|(name, text)| NamedQuery::parse(name, text));
        Ok(Self(profiles.collect::<Result<_, _>>()?))
    }

    /// All of them, in the order they are listed.
    pub fn all(&self) -> &[NamedQuery] {
        &self.0
    }

    /// The profile of this name; capitals don't matter.
    ///
    /// # Errors
    /// There is none.
    pub fn find(&self, name: &str) -> Result<&NamedQuery, UnknownProfile> {
        let found = self
            .0
            .iter()
            .find(|known| known.name.eq_ignore_ascii_case(name.trim()));
        found.ok_or_else(|| {
            let known: Vec<_> = self.0.iter().map(|profile| profile.name.clone()).collect();
            UnknownProfile {
                name: name.to_owned(),
                nearest: nearest(name, &known).filter(|_| !name.trim().is_empty()),
                list: self.list(),
            }
        })
    }

    /// The names, each with what it gives, a line each.
    pub fn list(&self) -> String {
        let width = self.0.iter().map(|profile| profile.name.len()).max();
        let mut out = String::new();
        for profile in &self.0 {
            // Writing to a String can't fail.
            let _ = writeln!(
                out,
                "{:width$}  {}",
                profile.name,
                profile.summary,
                width = width.unwrap_or_default()
            );
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_found_or_the_known_are_listed() {
        let profiles = Profiles::bundled().expect("our own profiles are read");
        assert_eq!(profiles.find("ELI").expect("it is one of them").name, "eli");
        let near = profiles.find("shema").unwrap_err();
        assert_eq!(near.nearest.as_deref(), Some("schema"));
        let none = profiles.find("").unwrap_err();
        assert_eq!(none.nearest, None);
        for profile in profiles.all() {
            assert!(none.help().contains(&profile.summary), "{}", profile.name);
        }
    }
}
