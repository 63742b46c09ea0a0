//! What makes an ontology good: one test a rule, over `ontology/`.
//!
//! A rule looks at a set of things and gives what is wrong with them. An empty set is a
//! failure: a rule that has nothing to look at has proved nothing. The names of the
//! rules say the pitfall of OOPS! (`p08` …) or the check of FOOPS! (`om1`, `ver1` …)
//! that they are modelled on, where there is one.
//!
//! [`broken`] shows that each rule fires. [`metadata`] looks at the ontologies
//! themselves, [`words`] at what is said of each term, [`classes`] and [`properties`]
//! at how the terms hang together, [`whole`] at all triples.

mod broken;
mod classes;
mod metadata;
mod properties;
mod whole;
mod words;

use crate::foreign::expand;
use crate::{Iris, is_ours, triples};
use oxigraph::model::{NamedOrBlankNode, Term, Triple};
use softlaw::vocabulary::PREFIXES;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a rule looked at, and what it found wrong.
struct Found {
    examined: usize,
    faults: Vec<String>,
}

type Rule = fn(&Ontology) -> Found;

/// Writes one test a rule over the ontology as it is, and the list of them.
macro_rules! rules {
    ($($name:ident = $rule:path;)+) => {
        const RULES: &[(&str, Rule)] = &[$((stringify!($name), $rule)),+];

        $(
            #[test]
            fn $name() {
                let found = $rule(&ONTOLOGY);
                assert!(found.examined > 0, "nothing to examine");
                assert_eq!(found.faults, Vec::<String>::new());
            }
        )+
    };
}

rules! {
    p38_each_file_declares_its_ontology = metadata::declared;
    om1_title_and_description_in_both_languages = metadata::title_and_description;
    om1_the_creator_is_an_iri = metadata::creator;
    om4_p41_the_licence_is_an_iri = metadata::licence;
    om5_dates_are_dates_in_order = metadata::dates;
    ver1_the_version_has_an_iri_of_its_own = metadata::version;
    find1_p39_prefix_and_namespace_are_literals_and_true = metadata::namespace;
    p36_no_iri_ends_like_a_file = metadata::file_endings;
    p08_voc3_every_term_has_one_label_a_language = words::labels;
    p08_voc4_every_term_has_one_definition_a_language = words::definitions;
    every_term_has_an_example_in_each_language = words::examples;
    examples_without_a_language_are_turtle_about_the_term = words::turtle_examples;
    every_term_is_defined_by_the_ontology = words::defined_by;
    p24_no_definition_begins_with_its_term = words::recursive_definitions;
    definitions_are_sentences = words::sentences;
    p22_names_follow_one_convention = words::naming;
    p32_no_two_terms_of_a_kind_share_a_label = words::same_labels;
    every_concept_is_at_home_in_one_scheme = words::concepts;
    p04_every_class_is_connected = classes::connected;
    p06_no_class_is_below_itself = classes::cycles;
    p10_classes_side_by_side_are_disjoint = classes::disjoint;
    p27_p30_p31_nothing_is_said_to_be_equivalent = classes::equivalent;
    p11_every_property_says_where_it_starts_and_where_it_leads = properties::ends;
    p19_no_property_has_two_domains_or_ranges = properties::one_domain;
    properties_lead_to_what_their_type_allows = properties::kinds;
    p05_p13_inverses_are_properties_the_other_way_round = properties::inverses;
    p34_p35_every_term_that_is_used_is_typed = whole::typed;
    cardinalities_are_left_to_the_shapes = whole::cardinalities;
    no_blank_nodes = whole::blank_nodes;
    alignments_are_in_their_own_file = whole::apart;
    both_languages_are_named_as_they_should_be = whole::language_tags;
}

/// The two files.
#[derive(Clone)]
struct Ontology {
    own: Vec<Triple>,
    alignments: Vec<Triple>,
}

static ONTOLOGY: LazyLock<Ontology> = LazyLock::new(|| Ontology {
    own: triples("ontology/softlaw.ttl"),
    alignments: triples("ontology/alignments.ttl"),
});

/// What our IRI is without the `#` of the namespace.
const IRI: &str = "https://w3id.org/softlaw/ns";
const ALIGNMENTS: &str = "https://w3id.org/softlaw/ns/alignments";
/// As oxigraph writes them.
const LANGUAGES: [&str; 2] = ["en", "zh-hans"];

impl Ontology {
    fn all(&self) -> impl Iterator<Item = &Triple> {
        self.own.iter().chain(&self.alignments)
    }

    /// The objects of a subject and a property (`prefix:name`), in both files.
    fn objects(&self, of: &str, property: &str) -> Vec<&Term> {
        let property = iri(property);
        self.all()
            .filter(|t| subject(t) == Some(of) && t.predicate.as_str() == property)
            .map(|t| &t.object)
            .collect()
    }

    /// The objects that are IRIs.
    fn iris(&self, of: &str, property: &str) -> Vec<&str> {
        let objects = self.objects(of, property).into_iter();
        objects.filter_map(named).collect()
    }

    /// The literals, each with its language.
    fn texts(&self, of: &str, property: &str) -> Vec<(Option<&str>, &str)> {
        let objects = self.objects(of, property).into_iter();
        objects
            .filter_map(|object| match object {
                Term::Literal(literal) => Some((literal.language(), literal.value())),
                _ => None,
            })
            .collect()
    }

    fn is_a(&self, of: &str, class: &str) -> bool {
        self.iris(of, "rdf:type").contains(&&*iri(class))
    }

    /// Our terms that the ontology types, with their types.
    fn terms(&self) -> BTreeMap<&str, Iris> {
        let mut terms: BTreeMap<&str, Iris> = BTreeMap::new();
        let types = self
            .own
            .iter()
            .filter(|t| t.predicate.as_str() == iri("rdf:type"));
        for triple in types {
            if let (Some(subject), Some(object)) = (subject(triple), named(&triple.object))
                && is_ours(subject)
            {
                terms.entry(subject).or_default().insert(object.to_owned());
            }
        }
        terms
    }

    /// Our terms of one type.
    fn of_type(&self, class: &str) -> Vec<&str> {
        let class = iri(class);
        let terms = self.terms().into_iter();
        terms
            .filter(|(_, types)| types.contains(&class))
            .map(|(term, _)| term)
            .collect()
    }

    fn classes(&self) -> Vec<&str> {
        self.of_type("owl:Class")
    }

    fn properties(&self) -> Vec<&str> {
        let mut properties = self.of_type("owl:ObjectProperty");
        properties.extend(self.of_type("owl:DatatypeProperty"));
        properties
    }

    /// A rule over each of some things.
    fn each<'a>(
        &'a self,
        things: Vec<&'a str>,
        mut faults: impl FnMut(&'a str, &mut Vec<String>),
    ) -> Found {
        let mut found = Vec::new();
        for thing in &things {
            faults(thing, &mut found);
        }
        Found {
            examined: things.len(),
            faults: found,
        }
    }
}

fn subject(triple: &Triple) -> Option<&str> {
    match &triple.subject {
        NamedOrBlankNode::NamedNode(node) => Some(node.as_str()),
        NamedOrBlankNode::BlankNode(_) => None,
    }
}

fn named(term: &Term) -> Option<&str> {
    match term {
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    }
}

/// `prefix:name` in full.
fn iri(name: &str) -> String {
    match name.strip_prefix("vann:") {
        Some(local) => format!("http://purl.org/vocab/vann/{local}"),
        None => expand(name, PREFIXES).unwrap_or_else(|| panic!("{name}: unknown prefix")),
    }
}

/// The name in its namespace.
fn local(iri: &str) -> &str {
    iri.rsplit(['#', '/']).next().unwrap_or(iri)
}
