//! Short names of IRIs: a full IRI goes in and a name that fits a table comes
//! out, or the other way round.
//!
//! The forms, by example, for the base `https://w3id.org/softlaw/`:
//!
//! | IRI | name |
//! |---|---|
//! | `https://w3id.org/softlaw/ns#commitment` | `sl:commitment` |
//! | `https://w3id.org/softlaw/id/theme/peace` | `theme/peace` |
//! | `https://w3id.org/softlaw/id/declaration/2019/x/view_1` | `view_1` when `x` is the only instrument, else `declaration/2019/x/view_1` |
//! | `http://www.wikidata.org/entity/Q1` | as it is |

use super::binding::BindingError;
use crate::vocabulary::{PREFIXES, sl};
use oxigraph::model::{NamedNode, NamedNodeRef, NamedOrBlankNode, vocab::rdf};
use oxigraph::store::{StorageError, Store};
use std::borrow::Cow;

/// What is needed to shorten and resolve names for one store.
#[derive(Debug, Clone)]
pub struct Names {
    /// `{base}id/`
    things: String,
    /// IRIs of the instruments and of the conferences, with `/`, sorted.
    instruments: Vec<String>,
    conferences: Vec<String>,
}

impl Names {
    /// Looks up which instruments and conferences the store holds. `base` is
    /// [`Graph::base`](crate::graph::Graph::base).
    pub fn of(store: &Store, base: &str) -> Result<Self, StorageError> {
        Ok(Self {
            things: format!("{base}id/"),
            instruments: members(store, sl::class::INSTRUMENT)?,
            conferences: members(store, sl::class::CONFERENCE)?,
        })
    }

    /// The IRI against which relative IRIs in a query's text are resolved.
    pub fn base(&self) -> &str {
        sole(&self.instruments).unwrap_or(&self.things)
    }

    /// The shortest name that [`Self::resolve`] takes back.
    pub fn shorten<'a>(&self, iri: &'a str) -> Cow<'a, str> {
        for root in [
            sole(&self.instruments),
            sole(&self.conferences),
            Some(&*self.things),
        ] {
            if let Some(rest) = root.and_then(|root| iri.strip_prefix(root))
                && !rest.is_empty()
            {
                return rest.into();
            }
        }
        for (prefix, namespace) in PREFIXES {
            if let Some(local) = iri.strip_prefix(namespace)
                && is_local_name(local)
            {
                return format!("{prefix}:{local}").into();
            }
        }
        iri.into()
    }

    /// The IRI that a name stands for. A relative name is tried against each
    /// instrument, each conference and `{base}id/`; the one that the store
    /// describes is taken.
    pub fn resolve(&self, store: &Store, name: &str) -> Result<NamedNode, BindingError> {
        let name = name.strip_prefix('<').unwrap_or(name);
        let name = name.strip_suffix('>').unwrap_or(name);
        if name.contains("://") || name.starts_with("urn:") {
            return iri(name, name);
        }
        if let Some((prefix, local)) = name.split_once(':') {
            let known = PREFIXES.iter().find(|(known, _)| *known == prefix);
            let (_, namespace) = known.ok_or_else(|| BindingError::UnknownPrefix {
                prefix: prefix.into(),
            })?;
            return iri(name, &format!("{namespace}{local}"));
        }
        if name.is_empty() {
            return Err(BindingError::NotAnIri { value: name.into() });
        }
        let roots = self.instruments.iter().chain(&self.conferences);
        let mut described = Vec::new();
        for root in roots.chain([&self.things]) {
            let candidate = iri(name, &format!("{root}{name}"))?;
            if is_described(store, &candidate)? {
                described.push(candidate);
            }
        }
        match described.len() {
            0 => iri(name, &format!("{}{name}", self.base())),
            1 => Ok(described.swap_remove(0)),
            _ => Err(BindingError::Ambiguous {
                value: name.into(),
                candidates: described
                    .iter()
                    .map(|iri| self.shorten(iri.as_str()).into_owned())
                    .collect(),
            }),
        }
    }
}

/// The only element, if there is just one.
fn sole(roots: &[String]) -> Option<&str> {
    match roots {
        [root] => Some(root),
        _ => None,
    }
}

fn members(store: &Store, class: NamedNodeRef<'_>) -> Result<Vec<String>, StorageError> {
    let mut roots = Vec::new();
    for quad in store.quads_for_pattern(None, Some(rdf::TYPE), Some(class.into()), None) {
        if let NamedOrBlankNode::NamedNode(node) = quad?.subject {
            roots.push(format!("{}/", node.as_str()));
        }
    }
    roots.sort();
    roots.dedup();
    Ok(roots)
}

fn is_described(store: &Store, node: &NamedNode) -> Result<bool, StorageError> {
    let mut quads = store.quads_for_pattern(Some(node.into()), None, None, None);
    Ok(quads.next().transpose()?.is_some())
}

fn iri(given: &str, full: &str) -> Result<NamedNode, BindingError> {
    NamedNode::new(full).map_err(|_| BindingError::NotAnIri {
        value: given.into(),
    })
}

/// A part of what Turtle allows after the colon: enough for every term we use.
fn is_local_name(local: &str) -> bool {
    !local.is_empty()
        && local
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use oxigraph::model::{GraphName, Quad};

    fn store(instruments: &[&str]) -> (Store, Names) {
        let store = Store::new().expect("it is in memory");
        for name in instruments {
            let node =
                NamedNode::new(format!("https://b/id/declaration/{name}")).expect("it is an IRI");
            let part = NamedNode::new(format!("{}/view_1", node.as_str())).expect("it is an IRI");
            for (node, class) in [(node, sl::class::INSTRUMENT), (part, sl::class::CONFERENCE)] {
                let quad = Quad::new(node, rdf::TYPE, class.into_owned(), GraphName::DefaultGraph);
                store.insert(&quad).expect("it is in memory");
            }
        }
        let names = Names::of(&store, "https://b/").expect("it is in memory");
        (store, names)
    }

    #[test]
    fn names_are_short_and_go_back() {
        let (store, names) = store(&["a"]);
        for (iri, short) in [
            ("https://b/id/declaration/a/view_1", "view_1"),
            ("https://b/id/declaration/a", "declaration/a"),
            ("https://w3id.org/softlaw/ns#commitment", "sl:commitment"),
            ("https://b/id/theme/x", "theme/x"),
            ("http://example.org/x", "http://example.org/x"),
        ] {
            assert_eq!(names.shorten(iri), short);
            if short != "theme/x" {
                assert_eq!(
                    names
                        .resolve(&store, short)
                        .expect("it is a known name")
                        .as_str(),
                    iri
                );
            }
        }
        let bracketed = names
            .resolve(&store, "<http://example.org/x>")
            .expect("it is a known name");
        assert_eq!(bracketed.as_str(), "http://example.org/x");
    }

    #[test]
    fn with_several_instruments_a_part_needs_its_instrument() {
        let (store, names) = store(&["a", "b"]);
        let error = names.resolve(&store, "view_1").unwrap_err();
        let BindingError::Ambiguous { candidates, .. } = &error else {
            panic!("{error}");
        };
        assert_eq!(
            candidates,
            &["declaration/a/view_1", "declaration/b/view_1"]
        );
        for name in candidates {
            assert_eq!(
                names.shorten(
                    names
                        .resolve(&store, name)
                        .expect("it is a known name")
                        .as_str()
                ),
                *name
            );
        }
    }

    #[test]
    fn what_is_no_iri_is_refused() {
        let (store, names) = store(&["a"]);
        for name in ["", "a b", "foo:bar", "http://exa mple/"] {
            assert!(names.resolve(&store, name).is_err(), "{name:?}");
        }
    }
}
