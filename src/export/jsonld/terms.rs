//! The terms of the context: an IRI in, the short key or value out.
//!
//! The context is the only table. It is read here as a JSON-LD processor reads
//! it, and a term is used only where that processor gives back exactly the
//! value. It declares no prefix, so that an IRI such as `org:x` is never taken
//! for a short form.

use oxigraph::model::Term;
use oxigraph::model::vocab::xsd;
use serde_json::Value;
use std::collections::HashMap;

use crate::export::turtle::is_canonical_integer;

/// The context: the JSON-LD document that gives the keys of the export their
/// meaning. It is part of every JSON-LD export.
pub const CONTEXT: &str = include_str!("../../../ontology/context.jsonld");

/// The context of a graph that speaks schema.org alone, for search engines.
pub(super) const SCHEMA_CONTEXT: &str =
    include_str!("../../../queries/profiles/schema.context.jsonld");

/// Terms that say a thing's part in its whole by the class of the part. Where
/// no class fits, the property's other term is used.
const BY_CLASS: [(&str, &str); 4] = [
    ("recitals", "Recital"),
    ("opening", "Opening"),
    ("views", "View"),
    ("statements", "Statement"),
];

/// Terms that point across or back. Their objects have their place elsewhere.
const POINTERS: [&str; 13] = [
    "about",
    "between",
    "broader",
    "embodies",
    "governedBy",
    "object",
    "outputs",
    "partOf",
    "predicate",
    "realizes",
    "source",
    "statedIn",
    "subject",
];

/// A key for a property.
pub(super) struct Key {
    pub(super) name: String,
    /// The class that an object must have, in our own vocabulary.
    class: Option<&'static str>,
    pub(super) coercion: Coercion,
    /// Whether the value is an array even if there is but one.
    pub(super) set: bool,
    /// Whether what the property points to may stand in its place in full.
    pub(super) embeds: bool,
}

/// What a processor takes a bare value for.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Coercion {
    /// A map from languages to strings.
    Language,
    /// A literal of this datatype.
    Datatype(String),
    /// An IRI.
    Id,
    /// An IRI, or the short name of a term.
    Vocab,
    /// A plain string.
    Plain,
}

/// How a key takes a value.
pub(super) enum Fit<'a> {
    /// As it is.
    Text(&'a str),
    /// As a number or truth value.
    Bare(&'a str),
    /// Under its language.
    Tagged(&'a str, &'a str),
    /// An IRI.
    Node,
}

/// All terms of the context.
pub(super) struct Terms {
    /// The context, as it is written.
    pub(super) context: &'static str,
    /// Terms that point across or back.
    pointers: &'static [&'static str],
    /// What the context calls `@id`, `@type` and `@included`.
    pub(super) id: String,
    pub(super) class: String,
    pub(super) included: String,
    /// Whether a node that stands elsewhere is pointed to by an object, which needs no
    /// context to be told from a text.
    pub(super) explicit: bool,
    vocab: String,
    /// The keys of a property, the most particular first.
    keys: HashMap<String, Vec<Key>>,
    /// Short names of classes and concepts.
    names: HashMap<String, String>,
    /// Every term, with the IRI that it stands for.
    all: HashMap<String, String>,
}

impl Terms {
    /// The terms of our own context.
    pub(super) fn own() -> Self {
        Self::read(CONTEXT, &POINTERS)
    }

    /// The terms of schema.org. None points back: the profile says each relation once.
    pub(super) fn schema() -> Self {
        Self {
            explicit: true,
            ..Self::read(SCHEMA_CONTEXT, &[])
        }
    }

    fn read(text: &'static str, pointers: &'static [&'static str]) -> Self {
        let context: Value = serde_json::from_str(text).unwrap_or_default();
        let mut terms = Self {
            context: text,
            pointers,
            id: "@id".to_owned(),
            class: "@type".to_owned(),
            included: "@included".to_owned(),
            explicit: false,
            vocab: String::new(),
            keys: HashMap::new(),
            names: HashMap::new(),
            all: HashMap::new(),
        };
        let entries = context
            .get("@context")
            .and_then(|c| c.as_object())
            .into_iter()
            .flatten();
        for (name, definition) in entries {
            match definition {
                Value::String(iri) if name == "@vocab" => terms.vocab.clone_from(iri),
                Value::String(iri) => terms.insert(name, iri, definition),
                Value::Object(parts) => {
                    if let Some(iri) = parts.get("@id").and_then(Value::as_str) {
                        terms.insert(name, iri, definition);
                    }
                }
                _ => {}
            }
        }
        for keys in terms.keys.values_mut() {
            keys.sort_by(|a, b| {
                let rank = |key: &Key| (key.class.is_none(), key.name.clone());
                a.coercion
                    .cmp(&b.coercion)
                    .then_with(|| rank(a).cmp(&rank(b)))
            });
        }
        terms
    }

    fn insert(&mut self, name: &str, iri: &str, definition: &Value) {
        self.all.insert(name.to_owned(), iri.to_owned());
        match iri {
            "@id" => name.clone_into(&mut self.id),
            "@type" => name.clone_into(&mut self.class),
            "@included" => name.clone_into(&mut self.included),
            _ => {}
        }
        if iri.starts_with('@') {
            return;
        }
        if name.starts_with(|c: char| c.is_uppercase()) {
            self.names.insert(iri.to_owned(), name.to_owned());
            return;
        }
        let container = definition["@container"].as_str();
        let coercion = match definition["@type"].as_str() {
            _ if container == Some("@language") => Coercion::Language,
            Some("@id") => Coercion::Id,
            Some("@vocab") => Coercion::Vocab,
            Some(datatype) => Coercion::Datatype(datatype.to_owned()),
            None => Coercion::Plain,
        };
        let class = BY_CLASS.iter().find(|(term, _)| *term == name);
        self.keys.entry(iri.to_owned()).or_default().push(Key {
            name: name.to_owned(),
            class: class.map(|(_, class)| *class),
            embeds: coercion == Coercion::Id && !self.pointers.contains(&name),
            coercion,
            set: container == Some("@set"),
        });
    }

    /// The key of a property for one object, whose classes `has_class` knows.
    pub(super) fn key<'a>(
        &self,
        predicate: &str,
        object: &'a Term,
        has_class: impl Fn(&str) -> bool,
    ) -> Option<(&Key, Fit<'a>)> {
        let keys = self.keys.get(predicate)?;
        keys.iter()
            .filter(|key| {
                key.class
                    .is_none_or(|class| has_class(&format!("{}{class}", self.vocab)))
            })
            .find_map(|key| Some((key, key.fit(object)?)))
    }

    /// A key of a property that takes an explicit value. A language map doesn't.
    pub(super) fn any_key(&self, predicate: &str) -> Option<&Key> {
        let mut keys = self.keys.get(predicate)?.iter();
        keys.find(|key| key.coercion != Coercion::Language && key.class.is_none())
    }

    /// The short name of a class or a concept, where it gives back the IRI.
    pub(super) fn name<'a>(&'a self, iri: &'a str) -> &'a str {
        if let Some(name) = self.names.get(iri) {
            return name;
        }
        match iri.strip_prefix(self.vocab.as_str()) {
            Some(local) if is_plain(local) && self.all.get(local).is_none_or(|i| i == iri) => local,
            _ => iri,
        }
    }
}

impl Key {
    fn fit<'a>(&self, object: &'a Term) -> Option<Fit<'a>> {
        match (&self.coercion, object) {
            (Coercion::Id | Coercion::Vocab, Term::NamedNode(_) | Term::BlankNode(_)) => {
                Some(Fit::Node)
            }
            (Coercion::Language, Term::Literal(literal)) => {
                Some(Fit::Tagged(literal.language()?, literal.value()))
            }
            (Coercion::Plain, Term::Literal(literal)) => (literal.language().is_none()
                && literal.datatype() == xsd::STRING)
                .then_some(Fit::Text(literal.value())),
            (Coercion::Datatype(datatype), Term::Literal(literal)) => {
                if literal.language().is_some() || literal.datatype().as_str() != datatype {
                    return None;
                }
                let value = literal.value();
                Some(if is_bare(datatype, value) {
                    Fit::Bare(value)
                } else {
                    Fit::Text(value)
                })
            }
            _ => None,
        }
    }
}

/// Whether JSON has a number or truth value that gives back this literal. A
/// number has at most 15 digits: JSON's readers may take it for a double.
fn is_bare(datatype: &str, value: &str) -> bool {
    if datatype == xsd::BOOLEAN.as_str() {
        return value == "true" || value == "false";
    }
    let numeric =
        datatype == xsd::INTEGER.as_str() || datatype == xsd::NON_NEGATIVE_INTEGER.as_str();
    numeric && value.len() <= 15 && is_canonical_integer(value)
}

/// Whether a name can't be taken for a keyword, an IRI or a path.
fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_name_terms_of_the_context() {
        let terms = Terms::own();
        assert_eq!(terms.vocab, "https://w3id.org/softlaw/ns#");
        assert!(terms.all.len() > 90);
        for term in BY_CLASS.iter().map(|(term, _)| term).chain(&POINTERS) {
            assert!(terms.all.contains_key(*term), "{term}");
        }
    }

    #[test]
    fn a_name_is_short_only_where_it_gives_back_the_iri() {
        let terms = Terms::own();
        for (iri, name) in [
            ("https://w3id.org/softlaw/ns#Declaration", "Declaration"),
            ("https://w3id.org/softlaw/ns#commitment", "commitment"),
            ("http://www.w3.org/ns/org#Organization", "Organization"),
            // Other terms of the context have these names.
            (
                "https://w3id.org/softlaw/ns#Organization",
                "https://w3id.org/softlaw/ns#Organization",
            ),
            (
                "https://w3id.org/softlaw/ns#type",
                "https://w3id.org/softlaw/ns#type",
            ),
            (
                "https://w3id.org/softlaw/ns#a:b",
                "https://w3id.org/softlaw/ns#a:b",
            ),
            (
                "https://w3id.org/softlaw/ns#",
                "https://w3id.org/softlaw/ns#",
            ),
        ] {
            assert_eq!(terms.name(iri), name);
        }
    }

    #[test]
    fn a_number_is_bare_only_where_json_gives_back_the_literal() {
        let xsd = |name: &str| format!("http://www.w3.org/2001/XMLSchema#{name}");
        assert!(is_bare(&xsd("integer"), "-92"));
        assert!(is_bare(&xsd("nonNegativeInteger"), "0"));
        assert!(is_bare(&xsd("boolean"), "true"));
        for (datatype, value) in [
            ("integer", "092"),
            ("integer", "1234567890123456"),
            ("boolean", "1"),
            ("date", "2021"),
            ("double", "1"),
        ] {
            assert!(!is_bare(&xsd(datatype), value), "{value} {datatype}");
        }
    }
}
