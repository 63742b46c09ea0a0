//! RDF/XML: all graphs as one, a record an element.
//!
//! A writer of our own, for three reasons: only the prefixes that are used are
//! declared; a carriage return survives, which XML turns into a line feed unless
//! it is escaped; and what XML can't hold is refused with its place instead of
//! giving a file that no parser reads.

use crate::graph::Graph;
use indexmap::{IndexMap, IndexSet};
use oxigraph::model::vocab::{rdf, xsd};
use oxigraph::model::{BlankNode, NamedNode, NamedOrBlankNode, Term};

use super::arrange::{self, Block};
use super::xml::{escape, quoted};
use super::{ExportError, lines};
use crate::vocabulary::PREFIXES;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// Names of the syntax, which name no predicate and no class.
const RESERVED: [&str; 12] = [
    "RDF",
    "ID",
    "about",
    "aboutEach",
    "aboutEachPrefix",
    "bagID",
    "parseType",
    "resource",
    "nodeID",
    "datatype",
    "li",
    "Description",
];

/// Namespaces of XML itself.
const XML: [&str; 2] = [
    "http://www.w3.org/XML/1998/namespace",
    "http://www.w3.org/2000/xmlns/",
];

/// Writes all graphs as one.
pub(super) fn rdfxml(graph: &Graph) -> Result<String, ExportError> {
    let mut writer = Writer::default();
    writer.namespaces.insert(RDF.to_owned(), "rdf".to_owned());
    for block in arrange::blocks(graph.quads.iter()) {
        writer.block(&block)?;
    }
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (namespace, prefix) in &writer.namespaces {
        out.push_str(&format!("\n    xmlns:{prefix}=\""));
        out.push_str(&quoted(namespace));
        out.push('"');
    }
    out.push_str(">\n");
    out.push_str(&writer.body);
    out.push_str("\n</rdf:RDF>\n");
    Ok(out)
}

#[derive(Default)]
struct Writer {
    body: String,
    /// Namespace → prefix, in order of their first use.
    namespaces: IndexMap<String, String>,
    /// Blank nodes, by the order of their first appearance.
    blanks: IndexSet<BlankNode>,
}

impl Writer {
    fn block(&mut self, block: &Block<'_>) -> Result<(), ExportError> {
        let class = block.types().next().cloned();
        let class = class.and_then(|c| self.element(&c).map(|name| (c, name)));
        let (class, element) = match class {
            Some((class, element)) => (Some(class), element),
            None => (None, "rdf:Description".to_owned()),
        };
        self.body.push_str(&format!("\n  <{element} "));
        match block.subject {
            NamedOrBlankNode::NamedNode(name) => self.attribute("rdf:about", name.as_str()),
            NamedOrBlankNode::BlankNode(blank) => self.node_id(blank),
        }
        self.body.push_str(">\n");
        let mut class = class.map(Term::from);
        for property in &block.properties {
            let name = self.element(property.predicate);
            let name = name.ok_or_else(|| ExportError::XmlName {
                subject: subject(block),
                predicate: property.predicate.as_str().to_owned(),
            })?;
            for object in &property.objects {
                // The element's own name says the first class.
                if *property.predicate == rdf::TYPE && class.as_ref() == Some(*object) {
                    class = None;
                    continue;
                }
                self.property(&name, object)
                    .map_err(|character| ExportError::XmlCharacter {
                        subject: subject(block),
                        predicate: property.predicate.as_str().to_owned(),
                        character,
                    })?;
            }
        }
        self.body.push_str(&format!("  </{element}>\n"));
        Ok(())
    }

    /// Writes a value; fails with the character that XML can't hold.
    fn property(&mut self, name: &str, object: &Term) -> Result<(), char> {
        self.body.push_str(&format!("    <{name}"));
        match object {
            Term::NamedNode(node) => {
                self.body.push(' ');
                self.attribute("rdf:resource", node.as_str());
                self.body.push_str("/>\n");
            }
            Term::BlankNode(blank) => {
                self.body.push(' ');
                self.node_id(blank);
                self.body.push_str("/>\n");
            }
            Term::Literal(literal) => {
                if let Some(tag) = literal.language() {
                    self.body.push(' ');
                    self.attribute("xml:lang", tag);
                } else if literal.datatype() != xsd::STRING {
                    self.body.push(' ');
                    self.attribute("rdf:datatype", literal.datatype().as_str());
                }
                self.body.push('>');
                escape(&mut self.body, literal.value())?;
                self.body.push_str(&format!("</{name}>\n"));
            }
        }
        Ok(())
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.body.push_str(name);
        self.body.push_str("=\"");
        self.body.push_str(&quoted(value));
        self.body.push('"');
    }

    fn node_id(&mut self, blank: &BlankNode) {
        let (number, _) = self.blanks.insert_full(blank.clone());
        self.attribute("rdf:nodeID", &format!("b{number}"));
    }

    /// The element name of a term, with its namespace declared; none if the
    /// term has no letter-led local name or belongs to the syntax.
    fn element(&mut self, term: &NamedNode) -> Option<String> {
        let iri = term.as_str();
        let known = PREFIXES.iter().find_map(|(prefix, namespace)| {
            let local = iri.strip_prefix(namespace)?;
            is_name(local).then_some((*namespace, local, Some(*prefix)))
        });
        let (namespace, local, prefix) = match known {
            Some(known) => known,
            None => {
                let (namespace, local) = split(iri)?;
                (namespace, local, None)
            }
        };
        if XML.contains(&namespace) || (namespace == RDF && RESERVED.contains(&local)) {
            return None;
        }
        let number = self.namespaces.len();
        let prefix = self
            .namespaces
            .entry(namespace.to_owned())
            .or_insert_with(|| prefix.map_or_else(|| format!("ns{number}"), str::to_owned));
        Some(format!("{prefix}:{local}"))
    }
}

fn subject(block: &Block<'_>) -> String {
    let mut out = String::new();
    lines::node(&mut out, block.subject);
    out
}

/// Namespace and local name: the longest end of the IRI that is an XML name.
fn split(iri: &str) -> Option<(&str, &str)> {
    let end = iri
        .char_indices()
        .rfind(|(_, c)| !is_name_char(*c))
        .map_or(0, |(at, c)| at + c.len_utf8());
    let start = end + iri.get(end..)?.find(is_name_start)?;
    iri.split_at_checked(start)
}

fn is_name(name: &str) -> bool {
    name.starts_with(is_name_start) && name.chars().all(is_name_char)
}

fn is_name_start(c: char) -> bool {
    matches!(c,
        'A'..='Z' | '_' | 'a'..='z'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}'
        | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

fn is_name_char(c: char) -> bool {
    is_name_start(c)
        || matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}'
            | '\u{203f}'..='\u{2040}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_split_at_its_last_letter_led_name() {
        assert_eq!(split("http://x.org/a#b"), Some(("http://x.org/a#", "b")));
        assert_eq!(split("http://x.org/12b"), Some(("http://x.org/12", "b")));
        assert_eq!(split("http://x.org/属性"), Some(("http://x.org/", "属性")));
        assert_eq!(split("http://x.org/"), None);
        assert_eq!(split("http://x.org/12"), None);
    }
}
