//! Reads what an authority's file says of names and kinds: a file goes in, facts come
//! out one by one, in the order of the file. Nothing of it is kept here, so a file may
//! be larger than memory.
//!
//! A label that is a node of its own (SKOS-XL) takes two statements, which may be far
//! apart. Of a node with an IRI both are given out, and the caller, who knows which of
//! them matter, joins them. A blank node has no name that lasts from one reading to the
//! next, so its two are joined here; only those that wait for their other half are kept.

use super::error::LinkError;
use super::properties::{PROPERTIES, Role};
use oxigraph::io::{JsonLdProfileSet, RdfFormat, RdfParser};
use oxigraph::model::{NamedOrBlankNode, Term};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::PathBuf;

/// A file of an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Its name, for messages.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// How it is written.
    pub format: RdfFormat,
}

impl Authority {
    /// The format that the ending of a file's name tells.
    pub fn format_of(extension: &str) -> Option<RdfFormat> {
        match extension.to_ascii_lowercase().as_str() {
            "ttl" => Some(RdfFormat::Turtle),
            "nt" => Some(RdfFormat::NTriples),
            "nq" => Some(RdfFormat::NQuads),
            "trig" => Some(RdfFormat::TriG),
            "rdf" | "xml" | "owl" => Some(RdfFormat::RdfXml),
            "jsonld" | "json" => Some(RdfFormat::JsonLd {
                profile: JsonLdProfileSet::empty(),
            }),
            _ => None,
        }
    }
}

/// What a statement of a dump says, as far as it is of use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact<'a> {
    /// An entity has a name.
    Label {
        of: &'a str,
        alternative: bool,
        text: &'a str,
        tag: &'a str,
    },
    /// An entity has a name that is a node of its own.
    Node {
        of: &'a str,
        alternative: bool,
        node: &'a str,
    },
    /// The words of such a node.
    Form {
        node: &'a str,
        text: &'a str,
        tag: &'a str,
    },
    /// A code that stands for it.
    Code { of: &'a str, code: &'a str },
    /// Its class, or what stands for one.
    Class { of: &'a str, class: &'a str },
    /// Which country it is in: a code, or an IRI.
    Country { of: &'a str, country: &'a str },
    /// What it is, in a few words.
    Description {
        of: &'a str,
        text: &'a str,
        tag: &'a str,
    },
}

/// Reads a file, and gives each fact to `each`. Returns the number of statements.
///
/// # Errors
/// The file can't be read, or isn't in its format; the error has the place.
pub(super) fn read(
    authority: &Authority,
    mut each: impl FnMut(Fact<'_>),
) -> Result<u64, LinkError> {
    let roles: HashMap<&str, Role> = PROPERTIES.iter().copied().collect();
    let file = File::open(&authority.path).map_err(|error| LinkError::io(authority, error))?;
    let mut waiting = Waiting::default();
    let mut statements = 0;
    for quad in quads(authority, BufReader::with_capacity(1 << 16, file)) {
        let quad = quad.map_err(|error| LinkError::parse(authority, error))?;
        statements += 1;
        let Some(role) = roles.get(quad.predicate.as_str()) else {
            continue;
        };
        match (&quad.subject, &quad.object) {
            (NamedOrBlankNode::NamedNode(of), object) => {
                let of = of.as_str();
                match (*role, object) {
                    (Role::Node(alternative), Term::BlankNode(node)) => {
                        waiting.node(node.as_str(), of, alternative, &mut each);
                    }
                    (role, object) => {
                        if let Some(fact) = fact(role, of, object) {
                            each(fact);
                        }
                    }
                }
            }
            (NamedOrBlankNode::BlankNode(node), Term::Literal(form)) if *role == Role::Form => {
                let tag = form.language().unwrap_or_default();
                waiting.form(node.as_str(), form.value(), tag, &mut each);
            }
            _ => {}
        }
    }
    Ok(statements)
}

/// The statements of a file. Lenient: a dump with an odd IRI is still of use, and what
/// is proposed is checked.
pub(super) fn quads<R: Read>(
    authority: &Authority,
    reader: R,
) -> oxigraph::io::ReaderQuadParser<R> {
    RdfParser::from_format(authority.format)
        .lenient()
        .for_reader(reader)
}

fn fact<'a>(role: Role, of: &'a str, object: &'a Term) -> Option<Fact<'a>> {
    let literal = |term: &'a Term| match term {
        Term::Literal(literal) => Some((literal.value(), literal.language().unwrap_or_default())),
        _ => None,
    };
    let value = |term: &'a Term| match term {
        Term::Literal(literal) => Some(literal.value()),
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    };
    Some(match role {
        Role::Label(alternative) => {
            let (text, tag) = literal(object)?;
            Fact::Label {
                of,
                alternative,
                text,
                tag,
            }
        }
        Role::Form => {
            let (text, tag) = literal(object)?;
            Fact::Form {
                node: of,
                text,
                tag,
            }
        }
        Role::Description => {
            let (text, tag) = literal(object)?;
            Fact::Description { of, text, tag }
        }
        Role::Node(alternative) => Fact::Node {
            of,
            alternative,
            node: value(object)?,
        },
        Role::Code => Fact::Code {
            of,
            code: value(object)?,
        },
        Role::Class => Fact::Class {
            of,
            class: value(object)?,
        },
        Role::Country => Fact::Country {
            of,
            country: value(object)?,
        },
    })
}

/// Halves of labels that are blank nodes.
#[derive(Default)]
struct Waiting {
    nodes: HashMap<String, (String, bool)>,
    forms: HashMap<String, (String, String)>,
}

impl Waiting {
    fn node(&mut self, node: &str, of: &str, alternative: bool, each: &mut impl FnMut(Fact<'_>)) {
        match self.forms.remove(node) {
            Some((text, tag)) => each(Fact::Label {
                of,
                alternative,
                text: &text,
                tag: &tag,
            }),
            None => {
                self.nodes
                    .insert(node.to_owned(), (of.to_owned(), alternative));
            }
        }
    }

    fn form(&mut self, node: &str, text: &str, tag: &str, each: &mut impl FnMut(Fact<'_>)) {
        match self.nodes.remove(node) {
            Some((of, alternative)) => each(Fact::Label {
                of: &of,
                alternative,
                text,
                tag,
            }),
            None => {
                self.forms
                    .insert(node.to_owned(), (text.to_owned(), tag.to_owned()));
            }
        }
    }
}
