//! What holds of all triples.

use super::{ALIGNMENTS, Found, IRI, LANGUAGES, Ontology, iri, named, subject};
use crate::is_ours;
use oxigraph::model::{NamedOrBlankNode, Term, Triple};
use std::collections::BTreeSet;

/// The vocabularies that OWL and its readers know by heart.
const BUILT_IN: [&str; 4] = ["rdf:", "rdfs:", "owl:", "xsd:"];

/// Each predicate is said to be a property, and what stands where a class stands is
/// said to be a class, in the same two files.
pub fn typed(ontology: &Ontology) -> Found {
    let built_in = BUILT_IN.map(iri);
    let places = [
        "rdf:type",
        "rdfs:subClassOf",
        "rdfs:domain",
        "schema:domainIncludes",
        "schema:rangeIncludes",
        "rdfs:range",
        "owl:disjointWith",
    ]
    .map(iri);
    let (mut properties, mut classes) = (BTreeSet::new(), BTreeSet::new());
    for triple in ontology.all() {
        properties.insert(triple.predicate.as_str());
        if places
            .iter()
            .any(|place| triple.predicate.as_str() == place)
        {
            classes.extend(named(&triple.object));
        }
    }
    let known = |term: &&str| !built_in.iter().any(|namespace| term.starts_with(namespace));
    properties.retain(known);
    classes.retain(known);
    let mut faults = Vec::new();
    for property in &properties {
        let types = [
            "owl:ObjectProperty",
            "owl:DatatypeProperty",
            "owl:AnnotationProperty",
        ];
        let types = types.iter().filter(|kind| ontology.is_a(property, kind));
        if types.count() != 1 {
            faults.push(format!("{property} is not said to be one kind of property"));
        }
    }
    for class in &classes {
        if !ontology.is_a(class, "owl:Class") {
            faults.push(format!("{class} is not said to be a class"));
        }
    }
    Found {
        examined: properties.len().min(classes.len()),
        faults,
    }
}

pub fn cardinalities(ontology: &Ontology) -> Found {
    let restrictions = [
        "owl:Restriction",
        "owl:onProperty",
        "owl:FunctionalProperty",
        "owl:InverseFunctionalProperty",
        "owl:cardinality",
        "owl:minCardinality",
        "owl:maxCardinality",
        "owl:qualifiedCardinality",
        "owl:hasKey",
    ]
    .map(iri);
    let has = |t: &&Triple| {
        crate::iris_of(t)
            .iter()
            .any(|found| restrictions.iter().any(|restriction| found == restriction))
    };
    Found {
        examined: ontology.all().count(),
        faults: ontology
            .all()
            .filter(has)
            .map(ToString::to_string)
            .collect(),
    }
}

/// So that two versions can be compared line by line.
pub fn blank_nodes(ontology: &Ontology) -> Found {
    let blank = |t: &&Triple| {
        matches!(t.subject, NamedOrBlankNode::BlankNode(_))
            || matches!(t.object, Term::BlankNode(_))
    };
    Found {
        examined: ontology.all().count(),
        faults: ontology
            .all()
            .filter(blank)
            .map(ToString::to_string)
            .collect(),
    }
}

/// What relates a term of ours to one of others stands in the alignments, and nothing
/// else does.
pub fn apart(ontology: &Ontology) -> Found {
    let relates = |t: &Triple| {
        let property = t.predicate.as_str();
        let relation = property == iri("rdfs:subClassOf")
            || property == iri("rdfs:subPropertyOf")
            || property == iri("rdf:type")
            || property.ends_with("Match");
        let foreign = named(&t.object).is_some_and(|object| {
            // Of what sort a term is says no more than that.
            let sort = object.starts_with(&iri("owl:"))
                || object == iri("skos:Concept")
                || object == iri("skos:ConceptScheme");
            !is_ours(object) && (!sort || property != iri("rdf:type"))
        });
        relation && foreign && subject(t).is_some_and(is_ours)
    };
    let about_others = |t: &Triple| subject(t).is_none_or(|it| !is_ours(it) && it != ALIGNMENTS);
    let mut faults = Vec::new();
    for triple in ontology.own.iter().filter(|t| relates(t)) {
        faults.push(format!("{triple} is an alignment"));
    }
    let declares = |t: &Triple| t.predicate.as_str() == iri("rdf:type");
    for triple in &ontology.alignments {
        if subject(triple) != Some(ALIGNMENTS)
            && !relates(triple)
            && !(about_others(triple) && declares(triple))
        {
            faults.push(format!("{triple} is no alignment"));
        }
    }
    if ontology.iris(ALIGNMENTS, "owl:imports") != [IRI] {
        faults.push("the alignments do not import the ontology".to_owned());
    }
    Found {
        examined: ontology.alignments.iter().filter(|t| relates(t)).count(),
        faults,
    }
}

pub fn language_tags(ontology: &Ontology) -> Found {
    let languages = ontology.all().filter_map(|t| match &t.object {
        Term::Literal(literal) => literal.language().map(|language| (t, language)),
        _ => None,
    });
    let languages: Vec<_> = languages.collect();
    let wrong = languages.iter().filter(|(_, l)| !LANGUAGES.contains(l));
    Found {
        examined: languages.len(),
        faults: wrong.map(|(t, _)| t.to_string()).collect(),
    }
}
