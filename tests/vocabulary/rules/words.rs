//! What is said of each term.

use super::{Found, IRI, LANGUAGES, Ontology, iri, local};
use crate::own::begins_with;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::Triple;
use softlaw::vocabulary::PREFIXES;
use std::collections::BTreeMap;

fn terms(ontology: &Ontology) -> Vec<&str> {
    ontology.terms().into_keys().collect()
}

pub fn labels(ontology: &Ontology) -> Found {
    once_a_language(ontology, "rdfs:label")
}

pub fn definitions(ontology: &Ontology) -> Found {
    once_a_language(ontology, "skos:definition")
}

fn once_a_language(ontology: &Ontology, property: &str) -> Found {
    ontology.each(terms(ontology), |term, faults| {
        let texts = ontology.texts(term, property);
        let mut languages: Vec<_> = texts.iter().map(|(language, _)| *language).collect();
        languages.sort_unstable();
        if languages != LANGUAGES.map(Some) || texts.iter().any(|(_, text)| text.trim().is_empty())
        {
            faults.push(format!("{term}: {property} in {languages:?}"));
        }
    })
}

pub fn examples(ontology: &Ontology) -> Found {
    ontology.each(terms(ontology), |term, faults| {
        let texts = ontology.texts(term, "skos:example");
        for language in LANGUAGES {
            let mut found = texts.iter().filter(|(found, _)| *found == Some(language));
            if !found.any(|(_, text)| !text.trim().is_empty()) {
                faults.push(format!("{term}: no example in {language}"));
            }
        }
    })
}

/// An example without a language is data: it is read as Turtle, and uses the term.
pub fn turtle_examples(ontology: &Ontology) -> Found {
    let prefixes: String = PREFIXES
        .iter()
        .map(|(prefix, namespace)| format!("@prefix {prefix}: <{namespace}> .\n"))
        .collect();
    let (mut examined, mut faults) = (0, Vec::new());
    for term in terms(ontology) {
        for (language, text) in ontology.texts(term, "skos:example") {
            if language.is_some() {
                continue;
            }
            examined += 1;
            let turtle = format!("@base <https://example.org/> .\n{prefixes}{text}");
            let triples: Result<Vec<Triple>, _> = RdfParser::from_format(RdfFormat::Turtle)
                .for_slice(turtle.as_bytes())
                .map(|quad| quad.map(Triple::from))
                .collect();
            match triples {
                Err(error) => faults.push(format!("{term}: {text}: {error}")),
                Ok(triples) => {
                    if !triples.iter().any(|t| crate::iris_of(t).contains(&term)) {
                        faults.push(format!("{term} is not in its example: {text}"));
                    }
                }
            }
        }
    }
    Found { examined, faults }
}

pub fn defined_by(ontology: &Ontology) -> Found {
    ontology.each(terms(ontology), |term, faults| {
        if ontology.iris(term, "rdfs:isDefinedBy") != [IRI] {
            faults.push(format!("{term}: rdfs:isDefinedBy is not {IRI}"));
        }
    })
}

pub fn recursive_definitions(ontology: &Ontology) -> Found {
    ontology.each(terms(ontology), |term, faults| {
        for (language, definition) in ontology.texts(term, "skos:definition") {
            let mut labels = ontology.texts(term, "rdfs:label");
            labels.retain(|(of, _)| *of == language);
            if labels
                .iter()
                .any(|(_, label)| begins_with(definition, label))
            {
                faults.push(format!("{term}: “{definition}” begins with its term"));
            }
        }
    })
}

pub fn sentences(ontology: &Ontology) -> Found {
    ontology.each(terms(ontology), |term, faults| {
        for (language, definition) in ontology.texts(term, "skos:definition") {
            let (stop, capital) = match language {
                Some("zh-hans") => ('。', true),
                _ => ('.', definition.starts_with(char::is_uppercase)),
            };
            if !definition.ends_with(stop) || !capital {
                faults.push(format!(
                    "{term}: “{definition}” is not written as a sentence"
                ));
            }
        }
    })
}

/// Classes begin with a capital, everything else with a small letter; words are joined
/// by capitals alone.
pub fn naming(ontology: &Ontology) -> Found {
    ontology.each(terms(ontology), |term, faults| {
        let name = local(term);
        let capital = name.starts_with(|letter: char| letter.is_ascii_uppercase());
        if !name.chars().all(|letter| letter.is_ascii_alphanumeric())
            || capital != ontology.is_a(term, "owl:Class")
        {
            faults.push(format!("{term}: its name is not like the others"));
        }
    })
}

pub fn same_labels(ontology: &Ontology) -> Found {
    let mut seen: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    let mut examined = 0;
    for (term, types) in ontology.terms() {
        for label in ontology.texts(term, "rdfs:label") {
            for kind in &types {
                // A concept is looked for in its scheme.
                let scheme = ontology.iris(term, "skos:inScheme");
                examined += 1;
                seen.entry((kind.clone(), scheme, label))
                    .or_default()
                    .push(term);
            }
        }
    }
    let twice = seen.iter().filter(|(_, terms)| terms.len() > 1);
    Found {
        examined,
        faults: twice
            .map(|((_, _, (_, label)), terms)| format!("{terms:?} are all called “{label}”"))
            .collect(),
    }
}

pub fn concepts(ontology: &Ontology) -> Found {
    let schemes = ontology.of_type("skos:ConceptScheme");
    let mut found = ontology.each(ontology.of_type("skos:Concept"), |term, faults| {
        let home = ontology.iris(term, "skos:inScheme");
        if home.len() != 1 || !home.iter().all(|scheme| schemes.contains(scheme)) {
            faults.push(format!("{term}: in {home:?}, expected one of our schemes"));
        }
        let top = ontology.iris(term, "skos:topConceptOf");
        if top.iter().any(|scheme| !home.contains(scheme)) {
            faults.push(format!("{term}: on top of a scheme that it is not in"));
        }
        if ontology.texts(term, "skos:prefLabel") != ontology.texts(term, "rdfs:label") {
            faults.push(format!("{term}: skos:prefLabel is not its label"));
        }
    });
    let in_scheme = iri("skos:inScheme");
    for scheme in schemes {
        let inside = |t: &&Triple| {
            t.predicate.as_str() == in_scheme && super::named(&t.object) == Some(scheme)
        };
        if ontology.own.iter().filter(inside).count() < 2 {
            found
                .faults
                .push(format!("{scheme}: fewer than two concepts"));
        }
    }
    found
}
