//! How the classes hang together.

use super::{Found, Ontology, iri, named, subject};
use crate::{Iris, is_ours};
use std::collections::BTreeSet;

/// The properties that tie a class to another term.
const TIES: [&str; 5] = [
    "rdfs:subClassOf",
    "rdfs:domain",
    "rdfs:range",
    "schema:domainIncludes",
    "schema:rangeIncludes",
];

/// Each class is above, below, at the start or at the end of something.
pub fn connected(ontology: &Ontology) -> Found {
    let ties = TIES.map(iri);
    let mut tied = Iris::new();
    for triple in ontology.all() {
        if ties.iter().any(|tie| triple.predicate.as_str() == tie) {
            tied.extend(subject(triple).map(str::to_owned));
            tied.extend(named(&triple.object).map(str::to_owned));
        }
    }
    ontology.each(ontology.classes(), |class, faults| {
        if !tied.contains(class) {
            faults.push(format!("{class} is connected to nothing"));
        }
    })
}

pub fn cycles(ontology: &Ontology) -> Found {
    ontology.each(ontology.classes(), |class, faults| {
        let (mut above, mut todo) = (BTreeSet::new(), vec![class]);
        while let Some(next) = todo.pop() {
            for parent in ontology.iris(next, "rdfs:subClassOf") {
                if above.insert(parent) {
                    todo.push(parent);
                }
            }
        }
        if above.contains(class) {
            faults.push(format!("{class} is below itself"));
        }
    })
}

/// Classes below the same class of ours, or below none, have nothing in common.
pub fn disjoint(ontology: &Ontology) -> Found {
    let parents = |class| -> BTreeSet<&str> {
        let mut parents = ontology.iris(class, "rdfs:subClassOf");
        parents.retain(|parent| is_ours(parent));
        parents.into_iter().collect()
    };
    let disjoint = |a, b| ontology.iris(a, "owl:disjointWith").contains(&b);
    let classes = ontology.classes();
    let (mut examined, mut faults) = (0, Vec::new());
    for (at, a) in classes.iter().enumerate() {
        for b in &classes[at + 1..] {
            if parents(a) == parents(b) {
                examined += 1;
                if !disjoint(a, b) && !disjoint(b, a) {
                    faults.push(format!("{a} and {b} may have a member in common"));
                }
            } else if disjoint(a, b) || disjoint(b, a) {
                faults.push(format!("{a} and {b} are not side by side"));
            }
        }
    }
    Found { examined, faults }
}

/// What is the same as a term of others is that term.
pub fn equivalent(ontology: &Ontology) -> Found {
    let forbidden = [
        "owl:equivalentClass",
        "owl:equivalentProperty",
        "owl:sameAs",
        "skos:exactMatch",
    ]
    .map(iri);
    let equivalences = ontology
        .all()
        .filter(|t| forbidden.iter().any(|name| t.predicate.as_str() == name));
    Found {
        examined: ontology.all().count(),
        faults: equivalences.map(ToString::to_string).collect(),
    }
}
