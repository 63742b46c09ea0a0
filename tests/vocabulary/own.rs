//! Our own terms: one constant each, one definition each, explained in two
//! languages.

use crate::{Iris, defined, iris, iris_of, is_ours, ontology, ontology_and_alignments};
use oxigraph::model::vocab::rdfs;
use oxigraph::model::{Literal, NamedNode, NamedOrBlankNode, Term};
use softlaw::vocabulary::sl;
use std::collections::BTreeMap;

#[test]
fn every_defined_term_has_a_constant_and_the_other_way_round() {
    let defined = defined();
    assert_eq!(iris(sl::ALL), defined.keys().cloned().collect::<Iris>());
    assert_eq!(sl::ALL.len(), defined.len(), "a term has two constants");

    let of_types = |types: &[&str]| -> Iris {
        let is_one = |found: &Iris| {
            types
                .iter()
                .any(|local| found.iter().any(|t| t.ends_with(local)))
        };
        let chosen = defined.iter().filter(|(_, found)| is_one(found));
        chosen.map(|(iri, _)| iri.clone()).collect()
    };
    for (constants, types) in [
        (sl::class::ALL, &["owl#Class"][..]),
        (
            sl::PROPERTIES,
            &["owl#ObjectProperty", "owl#DatatypeProperty"][..],
        ),
        (sl::concept::ALL, &["core#Concept"][..]),
        (sl::scheme::ALL, &["core#ConceptScheme"][..]),
    ] {
        assert!(!constants.is_empty());
        assert_eq!(iris(constants), of_types(types), "{types:?}");
    }
}

#[test]
fn the_ontology_and_its_alignments_use_only_defined_terms() {
    let all = ontology_and_alignments();
    let used: Iris = all
        .iter()
        .flat_map(iris_of)
        .filter(|iri| is_ours(iri))
        .map(str::to_owned)
        .collect();
    let defined = defined().into_keys().collect::<Iris>();
    assert!(!used.is_empty());
    assert_eq!(
        used.difference(&defined).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
}

#[test]
fn each_term_is_explained() {
    let ontology = ontology();
    let defined = defined();
    let objects = |subject: &str, predicate: &str| -> Vec<Term> {
        let subject = NamedOrBlankNode::from(NamedNode::new(subject).unwrap());
        ontology
            .iter()
            .filter(|triple| triple.subject == subject && triple.predicate.as_str() == predicate)
            .map(|triple| triple.object.clone())
            .collect()
    };
    let skos = |local: &str| format!("http://www.w3.org/2004/02/skos/core#{local}");
    let mut faults = Vec::new();
    for (term, types) in &defined {
        let labels = by_language(&objects(term, rdfs::LABEL.as_str()));
        let definitions = by_language(&objects(term, &skos("definition")));
        // oxigraph writes language tags in lower case.
        for language in ["en", "zh-hans"] {
            match (labels.get(language), definitions.get(language)) {
                (Some(label), Some(definition)) if begins_with(definition, label) => {
                    faults.push(format!(
                        "{term}: the definition begins with the term ({language})"
                    ));
                }
                (Some(_), Some(_)) => {}
                _ => faults.push(format!(
                    "{term}: no one label and one definition in {language}"
                )),
            }
        }
        if labels.len() != 2 || definitions.len() != 2 {
            faults.push(format!("{term}: a label or definition in a third language"));
        }
        if types.contains(&skos("Concept")) {
            if by_language(&objects(term, &skos("prefLabel"))) != labels {
                faults.push(format!("{term}: skos:prefLabel is not its label"));
            }
            if objects(term, &skos("inScheme")).len() != 1 {
                faults.push(format!("{term}: not in one scheme"));
            }
        }
        let defined_by = objects(term, rdfs::IS_DEFINED_BY.as_str());
        if defined_by
            != [Term::from(
                NamedNode::new("https://w3id.org/softlaw/ns").unwrap(),
            )]
        {
            faults.push(format!("{term}: rdfs:isDefinedBy is not the ontology"));
        }
        if objects(term, &skos("example")).is_empty() {
            faults.push(format!("{term}: no example"));
        }
        if objects(term, rdfs::DOMAIN.as_str()).len() > 1 {
            faults.push(format!("{term}: more than one domain"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

/// Literals by language; a language that occurs twice is left out.
fn by_language(terms: &[Term]) -> BTreeMap<String, String> {
    let literals: Vec<&Literal> = terms
        .iter()
        .filter_map(|term| match term {
            Term::Literal(literal) => Some(literal),
            _ => None,
        })
        .collect();
    let times = |language| {
        literals
            .iter()
            .filter(|l| l.language() == Some(language))
            .count()
    };
    literals
        .iter()
        .filter_map(|literal| Some((literal.language()?, literal.value())))
        .filter(|(language, _)| times(*language) == 1)
        .map(|(language, value)| (language.to_owned(), value.to_owned()))
        .collect()
}

/// Whether a definition begins with a label, an article apart.
fn begins_with(definition: &str, label: &str) -> bool {
    let definition = definition.to_lowercase();
    let bare = ["a ", "an ", "the "]
        .iter()
        .find_map(|article| definition.strip_prefix(article))
        .unwrap_or(&definition);
    let label = label.to_lowercase();
    let rest = |text: &str| text.strip_prefix(&label).map(|rest| rest.chars().next());
    // "Countries" does not begin with the word "count"; Chinese has no such bounds.
    match rest(bare).or_else(|| rest(&definition)) {
        Some(Some(next)) => !next.is_ascii_alphabetic(),
        Some(None) => true,
        None => false,
    }
}

#[test]
fn a_definition_that_begins_with_its_term_is_seen() {
    assert!(begins_with("A count of persons.", "count"));
    assert!(begins_with("Count", "count"));
    assert!(begins_with("宣言是一种文书。", "宣言"));
    assert!(!begins_with("Countries that attended.", "count"));
    assert!(!begins_with("How many persons count.", "count"));
}
