//! What the ontologies say of themselves.

use super::{ALIGNMENTS, Found, IRI, LANGUAGES, Ontology, iri, subject};
use oxigraph::model::vocab::xsd;
use oxigraph::model::{Term, Triple};
use softlaw::vocabulary::sl;

fn ontologies() -> Vec<&'static str> {
    vec![IRI, ALIGNMENTS]
}

pub fn declared(ontology: &Ontology) -> Found {
    let declared = |triples: &[Triple]| -> Vec<String> {
        triples
            .iter()
            .filter(|t| t.predicate.as_str() == iri("rdf:type"))
            .filter(|t| t.object.to_string() == format!("<{}>", iri("owl:Ontology")))
            .filter_map(|t| Some(subject(t)?.to_owned()))
            .collect()
    };
    let mut faults = Vec::new();
    for (triples, expected) in [(&ontology.own, IRI), (&ontology.alignments, ALIGNMENTS)] {
        let found = declared(triples);
        if found != [expected] {
            faults.push(format!("found {found:?}, expected {expected}"));
        }
    }
    Found {
        examined: 2,
        faults,
    }
}

pub fn title_and_description(ontology: &Ontology) -> Found {
    ontology.each(ontologies(), |it, faults| {
        for property in ["dcterms:title", "dcterms:description"] {
            let mut languages: Vec<_> = ontology.texts(it, property);
            languages.retain(|(_, text)| !text.trim().is_empty());
            let mut languages: Vec<_> = languages.iter().map(|(language, _)| *language).collect();
            languages.sort_unstable();
            if languages != LANGUAGES.map(Some) {
                faults.push(format!("{it}: {property} in {languages:?}"));
            }
        }
    })
}

pub fn creator(ontology: &Ontology) -> Found {
    only_iris(ontology, &["dcterms:creator", "dcterms:publisher"])
}

pub fn licence(ontology: &Ontology) -> Found {
    only_iris(ontology, &["dcterms:license"])
}

fn only_iris(ontology: &Ontology, properties: &[&str]) -> Found {
    ontology.each(ontologies(), |it, faults| {
        for property in properties {
            let objects = ontology.objects(it, property);
            if objects.is_empty() || ontology.iris(it, property).len() != objects.len() {
                faults.push(format!("{it}: {property} is {objects:?}, expected an IRI"));
            }
        }
    })
}

pub fn dates(ontology: &Ontology) -> Found {
    ontology.each(ontologies(), |it, faults| {
        let mut dates = Vec::new();
        for property in ["dcterms:created", "dcterms:issued", "dcterms:modified"] {
            match *ontology.objects(it, property) {
                [Term::Literal(date)] if date.datatype() == xsd::DATE => dates.push(date.value()),
                ref other => {
                    faults.push(format!("{it}: {property} is {other:?}, expected one date"))
                }
            }
        }
        if !dates.is_sorted() {
            faults.push(format!("{it}: created, issued, modified are {dates:?}"));
        }
    })
}

/// The version is the IRI with the number of the version behind it. What came before
/// it, if anything did, is another one.
pub fn version(ontology: &Ontology) -> Found {
    ontology.each(ontologies(), |it, faults| {
        let version = ontology.iris(it, "owl:versionIRI");
        let number = ontology.texts(it, "owl:versionInfo");
        match (&*version, &*number) {
            ([version], [(None, number)]) if **version == format!("{it}/{number}") => {}
            _ => faults.push(format!("{it}: version {version:?}, numbered {number:?}")),
        }
        let prior = ontology.objects(it, "owl:priorVersion");
        if prior
            .iter()
            .any(|prior| ontology.objects(it, "owl:versionIRI").contains(prior))
        {
            faults.push(format!("{it}: comes before itself"));
        }
    })
}

pub fn namespace(ontology: &Ontology) -> Found {
    ontology.each(vec![IRI], |it, faults| {
        for (property, expected) in [
            ("vann:preferredNamespacePrefix", "sl"),
            ("vann:preferredNamespaceUri", sl::IRI),
        ] {
            let found = ontology.texts(it, property);
            if found != [(None, expected)] || ontology.objects(it, property).len() != 1 {
                faults.push(format!(
                    "{it}: {property} is {found:?}, expected \"{expected}\""
                ));
            }
        }
        if sl::IRI != format!("{it}#") {
            faults.push(format!("{it} is not the namespace {} without #", sl::IRI));
        }
    })
}

pub fn file_endings(ontology: &Ontology) -> Found {
    let mut iris = ontologies();
    iris.extend(
        ontologies()
            .iter()
            .flat_map(|it| ontology.iris(it, "owl:versionIRI")),
    );
    ontology.each(iris, |it, faults| {
        let ending = it.rsplit_once('.').map(|(_, ending)| ending);
        if ending
            .is_some_and(|ending| ending.starts_with(char::is_alphabetic) && !ending.contains('/'))
        {
            faults.push(format!("{it} ends like the name of a file"));
        }
    })
}
