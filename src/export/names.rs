//! How Turtle shortens an IRI: as a prefixed name, relative to the base, or not
//! at all.
//!
//! The base is the folder of the instrument, so a part of it is `<view_1/st_2>`
//! and a passage `<eng/txt#char=120,188>`. Where there is no instrument, it is the
//! base of the graph. Other things under the graph's base
//! are written from the root of the host, as in `</softlaw/id/place/geneva>`.
//! An IRI is shortened only where RFC 3986 gives back exactly that IRI.

use crate::graph::Graph;
use oxigraph::model::{GraphName, NamedNode, NamedOrBlankNode, Quad, Term};
use std::collections::HashSet;

use super::arrange::Block;
use super::lines;
use crate::vocabulary::PREFIXES;

/// The short names of one document.
pub(super) struct Names<'a> {
    /// The base of the graph, in which the relative IRIs are.
    site: &'a str,
    /// The instruments that can lend their IRI to a base.
    instruments: HashSet<&'a str>,
    /// The base that is in force, with its final slash.
    base: Option<String>,
    used: Vec<bool>,
}

impl<'a> Names<'a> {
    pub(super) fn new(graph: &'a Graph, blocks: &[Block<'a>]) -> Self {
        // A parser that knows a base takes dot segments out of every IRI.
        let relative = !graph.quads.iter().any(quad_has_dots);
        let mut instruments: HashSet<&str> = blocks
            .iter()
            .filter(|block| relative && block.is_instrument())
            .filter_map(|block| match block.subject {
                NamedOrBlankNode::NamedNode(name) => Some(name.as_str()),
                NamedOrBlankNode::BlankNode(_) => None,
            })
            .filter(|iri| can_be_folder(iri))
            .collect();
        // Without an instrument, everything is below the base of the graph.
        if instruments.is_empty() && relative {
            let site = graph.base.strip_suffix('/');
            instruments.extend(site.filter(|iri| can_be_folder(iri)));
        }
        Self {
            site: &graph.base,
            instruments,
            base: None,
            used: vec![false; PREFIXES.len()],
        }
    }

    /// Makes the instrument that a thing belongs to the base. Gives the new
    /// base if it changes.
    pub(super) fn enter(&mut self, iri: &str) -> Option<&str> {
        let instrument = iri
            .rmatch_indices(['/', '#'])
            .map(|(at, _)| &iri[..at])
            .chain([iri])
            .find(|folder| self.instruments.contains(folder))?;
        let base = format!("{instrument}/");
        if self.base.as_ref() == Some(&base) {
            return None;
        }
        self.base = Some(base);
        self.base.as_deref()
    }

    /// The declarations of the prefixes that were used.
    pub(super) fn declarations(&self) -> String {
        PREFIXES
            .iter()
            .zip(&self.used)
            .filter(|(_, used)| **used)
            .map(|((prefix, namespace), _)| format!("@prefix {prefix}: <{namespace}> .\n"))
            .collect()
    }

    /// Writes an IRI as short as it can be said.
    pub(super) fn write(&mut self, out: &mut String, iri: &str) {
        for ((prefix, namespace), used) in PREFIXES.iter().zip(&mut self.used) {
            if let Some(local) = iri.strip_prefix(namespace)
                && is_local_name(local)
            {
                *used = true;
                out.push_str(prefix);
                out.push(':');
                out.push_str(local);
                return;
            }
        }
        lines::iri(out, self.relative(iri).unwrap_or(iri));
    }

    /// Writes the IRI of a subject. An instrument's is given in full: it heads
    /// its record.
    pub(super) fn write_heading(&mut self, out: &mut String, iri: &str) {
        if self.instruments.contains(iri) {
            lines::iri(out, iri);
        } else {
            self.write(out, iri);
        }
    }

    fn relative<'i>(&self, iri: &'i str) -> Option<&'i str> {
        let base = self.base.as_deref()?;
        if let Some(rest) = iri.strip_prefix(base) {
            // A colon in the first segment would read as a scheme.
            let first = rest.split('/').next().unwrap_or(rest);
            return (!first.is_empty() && !first.contains(':')).then_some(rest);
        }
        if self.site.is_empty() || !iri.starts_with(self.site) || !base.starts_with(self.site) {
            return None;
        }
        let host = self.site.find("://")? + 3;
        let path = host + self.site.get(host..)?.find('/')?;
        // Two slashes would read as a host.
        iri.get(path..).filter(|rest| !rest.starts_with("//"))
    }
}

/// Whether an IRI with a slash after it is a base for what is below it.
fn can_be_folder(iri: &str) -> bool {
    !iri.ends_with('/')
        && !iri.contains(['?', '#'])
        && iri
            .split_once("://")
            .is_some_and(|(_, rest)| rest.contains('/'))
}

fn quad_has_dots(quad: &Quad) -> bool {
    let node = |node: &NamedNode| has_dot_segments(node.as_str());
    (match &quad.subject {
        NamedOrBlankNode::NamedNode(name) => node(name),
        NamedOrBlankNode::BlankNode(_) => false,
    }) || node(&quad.predicate)
        || match &quad.object {
            Term::NamedNode(name) => node(name),
            Term::Literal(literal) => has_dot_segments(literal.datatype().as_str()),
            Term::BlankNode(_) => false,
        }
        || matches!(&quad.graph_name, GraphName::NamedNode(name) if node(name))
}

/// Whether a step of the path is `.` or `..`.
fn has_dot_segments(iri: &str) -> bool {
    // Most IRIs have none: one pass over the bytes tells.
    let may = |pair: &[u8]| matches!(pair, b"/." | b":.");
    if !iri.as_bytes().windows(2).any(may) {
        return false;
    }
    let path = iri.split(['?', '#']).next().unwrap_or(iri);
    let (_, path) = path.split_once(':').unwrap_or(("", path));
    path.split('/')
        .any(|segment| segment == "." || segment == "..")
}

/// Whether a name needs no escape after a prefix, in any reader of Turtle.
fn is_local_name(local: &str) -> bool {
    let bytes = local.as_bytes();
    bytes
        .first()
        .is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_')
        && bytes
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
        && bytes.last() != Some(&b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(iri: &str) -> String {
        let mut names = Names {
            site: "https://example.org/law/",
            instruments: HashSet::from(["https://example.org/law/id/a"]),
            base: None,
            used: vec![false; PREFIXES.len()],
        };
        assert!(names.enter("https://example.org/law/id/a/view_1").is_some());
        let mut out = String::new();
        names.write(&mut out, iri);
        out
    }

    #[test]
    fn an_iri_is_shortened_only_where_it_comes_back_exactly() {
        for (iri, expected) in [
            ("https://example.org/law/id/a/view_1/st_2", "<view_1/st_2>"),
            ("https://example.org/law/id/a/t#char=1,2", "<t#char=1,2>"),
            ("https://example.org/law/id/a/%E4%B8%96", "<%E4%B8%96>"),
            ("https://example.org/law/id/b", "</law/id/b>"),
            ("https://example.org/law/id/ab/c", "</law/id/ab/c>"),
            ("https://example.org/law/id/a", "</law/id/a>"),
            ("https://w3id.org/softlaw/ns#text", "sl:text"),
            ("http://schema.org/a/b", "<http://schema.org/a/b>"),
            ("http://schema.org/a.", "<http://schema.org/a.>"),
            ("http://schema.org/", "<http://schema.org/>"),
            ("https://example.org/other", "<https://example.org/other>"),
            (
                "https://example.org/law/id/a/",
                "<https://example.org/law/id/a/>",
            ),
            (
                "https://example.org/law/id/a/b:c",
                "<https://example.org/law/id/a/b:c>",
            ),
            (
                "https://example.org/law/id/a//b",
                "<https://example.org/law/id/a//b>",
            ),
        ] {
            assert_eq!(short(iri), expected, "{iri}");
        }
    }

    #[test]
    fn dot_segments_are_seen_in_paths_only() {
        assert!(has_dot_segments("http://x.org/a/../b"));
        assert!(has_dot_segments("http://x.org/."));
        assert!(has_dot_segments("x:../b"));
        assert!(!has_dot_segments("http://x.org/.well-known/a..b"));
        assert!(!has_dot_segments("http://x.org/a?/../#/./"));
    }

    #[test]
    fn a_path_is_never_taken_for_a_host() {
        let names = Names {
            site: "https://example.org/",
            instruments: HashSet::new(),
            base: Some("https://example.org/id/a/".to_owned()),
            used: Vec::new(),
        };
        assert_eq!(names.relative("https://example.org/id/b"), Some("/id/b"));
        assert_eq!(names.relative("https://example.org//id/b"), None);
    }
}
