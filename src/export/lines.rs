//! N-Triples and N-Quads: one statement a line, in document order.
//!
//! The lines are the canonical form of RDFC-1.0 (only the escapes that it
//! demands, language tags in lower case), so that `sort` and `sha256sum` give
//! the digest that [`digest`](super::digest) gives.

use crate::graph::Graph;
use indexmap::IndexSet;
use oxigraph::model::vocab::xsd;
use oxigraph::model::{GraphName, NamedNode, NamedOrBlankNode, Quad, Term};

use super::arrange;

/// All graphs as one.
pub(super) fn ntriples(graph: &Graph) -> String {
    let mut lines = IndexSet::new();
    for block in arrange::blocks(graph.quads.iter()) {
        for property in &block.properties {
            for object in &property.objects {
                let graph_name = &GraphName::DefaultGraph;
                lines.insert(line(block.subject, property.predicate, object, graph_name));
            }
        }
    }
    join(lines.iter())
}

/// The graphs apart.
pub(super) fn nquads(graph: &Graph) -> String {
    join(graph.quads.iter().map(quad).collect::<IndexSet<_>>().iter())
}

/// One quad as a canonical line, with its line end.
pub(super) fn quad(quad: &Quad) -> String {
    line(
        &quad.subject,
        &quad.predicate,
        &quad.object,
        &quad.graph_name,
    )
}

fn join<'a>(lines: impl Iterator<Item = &'a String>) -> String {
    lines.map(String::as_str).collect()
}

fn line(
    subject: &NamedOrBlankNode,
    predicate: &NamedNode,
    object: &Term,
    graph_name: &GraphName,
) -> String {
    let mut out = String::with_capacity(200);
    node(&mut out, subject);
    out.push(' ');
    iri(&mut out, predicate.as_str());
    out.push(' ');
    term(&mut out, object);
    match graph_name {
        GraphName::NamedNode(name) => {
            out.push(' ');
            iri(&mut out, name.as_str());
        }
        GraphName::BlankNode(name) => {
            out.push_str(" _:");
            out.push_str(name.as_str());
        }
        GraphName::DefaultGraph => {}
    }
    out.push_str(" .\n");
    out
}

/// A subject as N-Triples writes it.
pub(super) fn node(out: &mut String, node: &NamedOrBlankNode) {
    match node {
        NamedOrBlankNode::NamedNode(name) => iri(out, name.as_str()),
        NamedOrBlankNode::BlankNode(blank) => {
            out.push_str("_:");
            out.push_str(blank.as_str());
        }
    }
}

fn term(out: &mut String, term: &Term) {
    match term {
        Term::NamedNode(name) => iri(out, name.as_str()),
        Term::BlankNode(blank) => {
            out.push_str("_:");
            out.push_str(blank.as_str());
        }
        Term::Literal(literal) => {
            string(out, literal.value());
            if let Some(tag) = literal.language() {
                out.push('@');
                out.push_str(&tag.to_ascii_lowercase());
            } else if literal.datatype() != xsd::STRING {
                out.push_str("^^");
                iri(out, literal.datatype().as_str());
            }
        }
    }
}

/// An IRI in angle brackets. What can't stand there is escaped, so that no IRI
/// ever breaks a line; a valid IRI has none of it.
pub(super) fn iri(out: &mut String, iri: &str) {
    out.push('<');
    for c in iri.chars() {
        if matches!(
            c,
            '\0'..=' ' | '<' | '>' | '"' | '{' | '}' | '|' | '^' | '`' | '\\'
        ) {
            escape(out, c);
        } else {
            out.push(c);
        }
    }
    out.push('>');
}

/// A string in quotes, with the escapes of canonical N-Quads and no others.
fn string(out: &mut String, value: &str) {
    out.push('"');
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\0'..='\u{1f}' | '\u{7f}' => escape(out, c),
            _ => out.push(c),
        }
    }
    out.push('"');
}

/// A character by its number.
pub(super) fn escape(out: &mut String, c: char) {
    let number = u32::from(c);
    if number <= 0xffff {
        out.push_str(&format!("\\u{number:04X}"));
    } else {
        out.push_str(&format!("\\U{number:08X}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_has_the_canonical_escapes_and_no_others() {
        let mut out = String::new();
        string(
            &mut out,
            "\0\u{8}\t\n\u{b}\u{c}\r\u{1f} \"\\\u{7f}\u{85}世\u{10ffff}",
        );
        assert_eq!(
            out,
            "\"\\u0000\\b\\t\\n\\u000B\\f\\r\\u001F \\\"\\\\\\u007F\u{85}世\u{10ffff}\""
        );
    }
}
