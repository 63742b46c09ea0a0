//! The terms of others: the pinned list, who uses it, and where each is defined.

use crate::queries::{queries, terms_of_query};
use crate::{Iris, anchors_or_skip, iris, is_ours, ontology_and_alignments, read, triples};
use oxigraph::model::vocab::{rdf, rdfs};
use oxigraph::model::{NamedOrBlankNode, Term};
use softlaw::vocabulary::{FOREIGN, PREFIXES, sl};

/// The pinned list: terms by section and by the comment they stand under.
struct Pinned {
    section: String,
    source: String,
    iri: String,
}

fn pinned() -> Vec<Pinned> {
    let (mut section, mut source, mut terms) = (String::new(), String::new(), Vec::new());
    for line in read("tests/data/foreign-terms.txt").lines().map(str::trim) {
        if line.starts_with('[') {
            line.clone_into(&mut section);
        } else if let Some(comment) = line.strip_prefix('#') {
            comment.trim().clone_into(&mut source);
        } else if !line.is_empty() {
            let iri = match line
                .strip_prefix('<')
                .and_then(|line| line.strip_suffix('>'))
            {
                Some(iri) => iri.to_owned(),
                None => expand(line, PREFIXES).unwrap_or_else(|| panic!("{line}: unknown prefix")),
            };
            terms.push(Pinned {
                section: section.clone(),
                source: source.clone(),
                iri,
            });
        }
    }
    assert!(!terms.is_empty(), "the pinned list is empty");
    assert!(
        terms
            .iter()
            .all(|term| matches!(&*term.section, "[graph]" | "[files]"))
    );
    terms
}

fn pinned_in(section: &str) -> Iris {
    let terms = pinned().into_iter().filter(|term| term.section == section);
    let iris: Iris = terms.map(|term| term.iri).collect();
    assert!(!iris.is_empty(), "nothing is pinned in {section}");
    iris
}

pub fn expand(name: &str, prefixes: &[(&str, &str)]) -> Option<String> {
    let (prefix, local) = name.split_once(':')?;
    let (_, namespace) = prefixes.iter().find(|(name, _)| *name == prefix)?;
    Some(format!("{namespace}{local}"))
}

/// Which of some terms are neither ours nor pinned. An IRI outside the
/// namespaces of [`PREFIXES`] names a thing, not a term, and passes.
pub fn unknown<'a>(terms: impl IntoIterator<Item = &'a str>) -> Iris {
    let mut known = iris(sl::ALL);
    known.extend(pinned().into_iter().map(|term| term.iri));
    terms
        .into_iter()
        .filter(|iri| {
            PREFIXES
                .iter()
                .any(|(_, namespace)| iri.starts_with(namespace))
        })
        .filter(|iri| !known.contains(*iri))
        .map(str::to_owned)
        .collect()
}

#[test]
fn unknown_terms_are_told_from_known_ones_and_from_things() {
    let terms = [
        "https://w3id.org/softlaw/ns#Commitment",
        "https://w3id.org/softlaw/ns#Promise",
        "http://data.europa.eu/eli/ontology#Work",
        "http://data.europa.eu/eli/ontology#LegalAct",
        "http://www.wikidata.org/entity/Q148",
    ];
    let expected = [
        "http://data.europa.eu/eli/ontology#LegalAct",
        "https://w3id.org/softlaw/ns#Promise",
    ];
    assert_eq!(unknown(terms), expected.map(str::to_owned).into());
}

#[test]
fn every_foreign_constant_is_pinned_and_the_other_way_round() {
    let constants: Iris = FOREIGN.iter().flat_map(|terms| iris(terms)).collect();
    assert_eq!(constants, pinned_in("[graph]"));
    assert_eq!(
        FOREIGN.len() + 1,
        PREFIXES.len(),
        "a namespace without a prefix, or the other way round"
    );
}

#[test]
fn the_files_use_only_pinned_terms_and_all_of_them() {
    let graph = pinned_in("[graph]");
    let files = pinned_in("[files]");
    assert_eq!(
        graph.intersection(&files).count(),
        0,
        "a term is pinned twice"
    );

    // What the ontologies say of something, and what they relate our terms to.
    let all = ontology_and_alignments();
    let mut used = Iris::new();
    for triple in &all {
        used.insert(triple.predicate.as_str().to_owned());
        if let NamedOrBlankNode::NamedNode(subject) = &triple.subject
            && PREFIXES
                .iter()
                .any(|(_, namespace)| subject.as_str().starts_with(namespace))
        {
            used.insert(subject.as_str().to_owned());
        }
        let subject_is_ours = matches!(&triple.subject, NamedOrBlankNode::NamedNode(subject) if is_ours(subject.as_str()));
        let is_term = triple.predicate == rdf::TYPE
            || (subject_is_ours && triple.predicate != rdfs::IS_DEFINED_BY);
        if let (true, Term::NamedNode(object)) = (is_term, &triple.object) {
            used.insert(object.as_str().to_owned());
        }
    }
    for (_, text) in queries() {
        // What is in no namespace of ours, and not pinned, is a thing, such as a graph.
        let terms = terms_of_query(&text).unwrap_or_default().into_iter();
        used.extend(
            terms.filter(|iri| {
                files.contains(iri) || PREFIXES.iter().any(|(_, n)| iri.starts_with(n))
            }),
        );
    }
    used.retain(|iri| !is_ours(iri));
    assert!(!used.is_empty());
    let pinned: Iris = graph.union(&files).cloned().collect();
    assert_eq!(
        used.difference(&pinned).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "not pinned"
    );
    assert_eq!(
        files.difference(&used).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "pinned, not used"
    );
}

#[test]
fn the_context_maps_to_defined_and_pinned_terms_alone() {
    let context: serde_json::Value = serde_json::from_str(softlaw::export::CONTEXT).unwrap();
    let mut iris = Vec::new();
    let mut todo = vec![&context];
    while let Some(value) = todo.pop() {
        match value {
            serde_json::Value::String(text) if text.contains("://") => iris.push(text.as_str()),
            serde_json::Value::Object(members) => todo.extend(members.values()),
            _ => {}
        }
    }
    iris.retain(|iri| *iri != sl::IRI);
    assert!(iris.len() > 50, "{} terms in the context", iris.len());
    assert_eq!(unknown(iris), Iris::new());
}

/// Where the vocabularies themselves lie beside the project, each pinned term is
/// looked up in its own.
#[test]
fn each_pinned_term_exists_in_its_vocabulary() {
    let Some(folder) = anchors_or_skip("pinned terms not looked up") else {
        return;
    };
    for (prefix, file) in [
        ("oa", "oa.nt"),
        ("prov", "prov.nt"),
        ("skos", "skos.nt"),
        ("dcat", "dcat3.ttl"),
        ("schema", "schemaorg-all-http.ttl"),
        ("cv", "core-public-event-ap.ttl"),
        ("eli", "eli-1.2.ttl"),
        ("time", "time.nt"),
    ] {
        let subjects: Iris = triples(folder.join(file))
            .into_iter()
            .filter_map(|triple| match triple.subject {
                NamedOrBlankNode::NamedNode(subject) => Some(subject.into_string()),
                NamedOrBlankNode::BlankNode(_) => None,
            })
            .collect();
        let namespace = expand(&format!("{prefix}:"), PREFIXES).unwrap();
        let terms: Vec<Pinned> = pinned()
            .into_iter()
            .filter(|term| term.iri.starts_with(&namespace))
            .collect();
        assert!(!terms.is_empty(), "nothing is pinned of {prefix}");
        for term in terms {
            // The copy of ELI is older than some of its terms, and the shapes of Core Public
            // Event name some that its vocabulary lacks.
            let newer = term.source.starts_with("ELI 1.5") || term.source.starts_with("Shapes of");
            assert_eq!(
                subjects.contains(&term.iri),
                !newer,
                "{} in {file}",
                term.iri
            );
        }
    }
}
