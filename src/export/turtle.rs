//! Turtle and TriG, laid out to be read.
//!
//! Only the prefixes that are used; `a` first; subjects in document order with
//! a blank line between; one line a predicate. A list of objects that would
//! pass the margin has one object a line. A string stays on one line, its line
//! breaks escaped, so that a line of a diff is a value.

use crate::columns::width;
use crate::graph::Graph;
use oxigraph::model::vocab::{rdf, xsd};
use oxigraph::model::{GraphName, LiteralRef, NamedOrBlankNode, Term};

use super::arrange::{self, Block};
use super::lines;
use super::names::Names;

/// The column that a line doesn't pass if it can be helped.
const MARGIN: usize = 100;
const STEP: usize = 4;

/// All graphs as one.
pub(super) fn turtle(graph: &Graph) -> String {
    let blocks = arrange::blocks(graph.quads.iter());
    let mut writer = Writer::new(Names::new(graph, &blocks));
    writer.blocks(&blocks);
    writer.finish()
}

/// The default graph, then each named graph in braces.
pub(super) fn trig(graph: &Graph) -> String {
    let blocks = arrange::blocks(graph.graph(&GraphName::DefaultGraph));
    let mut writer = Writer::new(Names::new(graph, &blocks));
    writer.blocks(&blocks);
    for name in arrange::named_graphs(graph) {
        writer.named_graph(name, &arrange::blocks(graph.graph(name)));
    }
    writer.finish()
}

struct Writer<'a> {
    names: Names<'a>,
    body: String,
    indent: usize,
}

impl<'a> Writer<'a> {
    fn new(names: Names<'a>) -> Self {
        Self {
            names,
            body: String::new(),
            indent: 0,
        }
    }

    fn finish(self) -> String {
        self.names.declarations() + &self.body
    }

    fn blocks(&mut self, blocks: &[Block<'_>]) {
        // What stands before the first instrument has its base already.
        if let Some(instrument) = blocks.iter().find(|block| block.is_instrument()) {
            self.base(instrument.subject);
        }
        for block in blocks {
            self.base(block.subject);
            self.body.push('\n');
            self.block(block);
        }
    }

    fn named_graph(&mut self, name: &GraphName, blocks: &[Block<'_>]) {
        let name = match name {
            GraphName::NamedNode(name) => NamedOrBlankNode::NamedNode(name.clone()),
            GraphName::BlankNode(name) => NamedOrBlankNode::BlankNode(name.clone()),
            GraphName::DefaultGraph => return self.blocks(blocks),
        };
        self.base(&name);
        let name = self.node(&name);
        self.body.push_str(&format!("\n{name} {{\n"));
        self.indent = STEP;
        for (i, block) in blocks.iter().enumerate() {
            if i > 0 {
                self.body.push('\n');
            }
            self.block(block);
        }
        self.indent = 0;
        self.body.push_str("}\n");
    }

    /// Declares the base that fits a subject, if it isn't in force yet.
    fn base(&mut self, subject: &NamedOrBlankNode) {
        if let NamedOrBlankNode::NamedNode(name) = subject
            && let Some(base) = self.names.enter(name.as_str())
        {
            self.body.push_str("\n@base ");
            lines::iri(&mut self.body, base);
            self.body.push_str(" .\n");
        }
    }

    fn block(&mut self, block: &Block<'_>) {
        let subject = self.node(block.subject);
        let mut column = self.indent + width(&subject);
        self.spaces(self.indent);
        self.body.push_str(&subject);
        for (i, property) in block.properties.iter().enumerate() {
            let verb = if *property.predicate == rdf::TYPE {
                "a".to_owned()
            } else {
                let mut verb = String::new();
                self.names.write(&mut verb, property.predicate.as_str());
                verb
            };
            let objects: Vec<String> = property.objects.iter().map(|o| self.term(o)).collect();
            let flat = width(&verb) + objects.iter().map(|o| width(o) + 2).sum::<usize>() + 1;
            if i == 0 && column + 1 + flat <= MARGIN {
                self.body.push(' ');
            } else {
                self.body.push('\n');
                column = self.indent + STEP;
                self.spaces(column);
            }
            self.body.push_str(&verb);
            if column + flat <= MARGIN {
                self.body.push(' ');
                self.body.push_str(&objects.join(", "));
            } else {
                let between = format!(",\n{}", " ".repeat(self.indent + 2 * STEP));
                self.body.push_str(&between[1..]);
                self.body.push_str(&objects.join(&between));
            }
            self.body.push_str(" ;");
        }
        if self.body.ends_with(';') {
            self.body.pop();
        }
        self.body.push_str(".\n");
    }

    fn spaces(&mut self, n: usize) {
        self.body.extend(std::iter::repeat_n(' ', n));
    }

    fn node(&mut self, node: &NamedOrBlankNode) -> String {
        let mut out = String::new();
        match node {
            NamedOrBlankNode::NamedNode(name) => self.names.write_heading(&mut out, name.as_str()),
            NamedOrBlankNode::BlankNode(_) => lines::node(&mut out, node),
        }
        out
    }

    fn term(&mut self, term: &Term) -> String {
        let mut out = String::new();
        match term {
            Term::NamedNode(name) => self.names.write(&mut out, name.as_str()),
            Term::BlankNode(blank) => out.push_str(&blank.to_string()),
            Term::Literal(literal) => self.literal(&mut out, literal.as_ref()),
        }
        out
    }

    fn literal(&mut self, out: &mut String, literal: LiteralRef<'_>) {
        if is_native(literal) {
            out.push_str(literal.value());
            return;
        }
        string(out, literal.value());
        if let Some(tag) = literal.language() {
            out.push('@');
            out.push_str(tag);
        } else if literal.datatype() != xsd::STRING {
            out.push_str("^^");
            self.names.write(out, literal.datatype().as_str());
        }
    }
}

/// Whether Turtle has a bare form that gives back this very literal.
fn is_native(literal: LiteralRef<'_>) -> bool {
    let value = literal.value();
    if literal.datatype() == xsd::BOOLEAN {
        return value == "true" || value == "false";
    }
    literal.datatype() == xsd::INTEGER && is_canonical_integer(value)
}

/// Whether a number is written as XML Schema writes it: no plus, no leading
/// zeros, no minus zero.
pub(super) fn is_canonical_integer(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    value == "0"
        || (digits.bytes().all(|b| b.is_ascii_digit())
            && !digits.starts_with('0')
            && !digits.is_empty())
}

/// A string in quotes. Line breaks and all that can't be seen are escaped.
fn string(out: &mut String, value: &str) {
    out.push('"');
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Marks that reverse or hide what follows them.
            '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => lines::escape(out, c),
            _ if c.is_control() => lines::escape(out, c),
            _ => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_canonical_number_is_bare() {
        for yes in ["0", "92", "-7", "100", "123456789012345678901234567890"] {
            assert!(is_canonical_integer(yes), "{yes}");
        }
        for no in ["", "-", "-0", "00", "092", "+1", "1.0", "1e2", "二"] {
            assert!(!is_canonical_integer(no), "{no}");
        }
    }
}
