//! Where the properties start and where they lead.

use super::{Found, Ontology, iri, local};
use crate::is_ours;
use std::collections::BTreeSet;

const SIDES: [(&str, &str); 2] = [
    ("rdfs:domain", "schema:domainIncludes"),
    ("rdfs:range", "schema:rangeIncludes"),
];

/// One class by rule, or several that are expected; not both, and not neither.
pub fn ends(ontology: &Ontology) -> Found {
    ontology.each(ontology.properties(), |property, faults| {
        for (rule, expected) in SIDES {
            let rules = ontology.objects(property, rule).len();
            let several = ontology.objects(property, expected).len();
            if (rules == 0) == (several == 0) || several == 1 {
                faults.push(format!(
                    "{property}: {rules} {rule} and {several} {expected}"
                ));
            }
        }
    })
}

/// Two domains mean both at once.
pub fn one_domain(ontology: &Ontology) -> Found {
    ontology.each(ontology.properties(), |property, faults| {
        for (rule, _) in SIDES {
            if ontology.objects(property, rule).len() > 1 {
                faults.push(format!("{property}: more than one {rule}"));
            }
        }
    })
}

/// An object property leads to classes, another one to a datatype.
pub fn kinds(ontology: &Ontology) -> Found {
    let datatype = |of: &str| of.starts_with(&iri("xsd:")) || of == iri("rdf:langString");
    ontology.each(ontology.properties(), |property, faults| {
        let data = ontology.is_a(property, "owl:DatatypeProperty");
        if data && ontology.is_a(property, "owl:ObjectProperty") {
            faults.push(format!("{property} is of both kinds"));
        }
        let mut ranges = ontology.iris(property, "rdfs:range");
        ranges.extend(ontology.iris(property, "schema:rangeIncludes"));
        for range in ranges {
            if datatype(range) != data {
                faults.push(format!("{property} leads to {range}"));
            }
        }
    })
}

/// Inverses are object properties of ours, with their ends exchanged; `xOf` is the
/// inverse of `x` where there is one.
pub fn inverses(ontology: &Ontology) -> Found {
    let ends = |property, which: usize| -> BTreeSet<&str> {
        let (rule, expected) = SIDES[which];
        let mut ends = ontology.iris(property, rule);
        ends.extend(ontology.iris(property, expected));
        ends.into_iter().collect()
    };
    let properties = ontology.of_type("owl:ObjectProperty");
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for property in &properties {
        for inverse in ontology.iris(property, "owl:inverseOf") {
            pairs.push((property, inverse));
        }
    }
    let mut faults = Vec::new();
    for (a, b) in &pairs {
        if !is_ours(b) || !properties.contains(b) || a == b {
            faults.push(format!("{a} has the inverse {b}, no property of ours"));
        } else if ends(a, 0) != ends(b, 1) || ends(a, 1) != ends(b, 0) {
            faults.push(format!("{a} and {b} do not have their ends exchanged"));
        }
    }
    for a in &properties {
        let of = format!("{}Of", local(a));
        for b in properties.iter().filter(|b| local(b) == of) {
            if !pairs.contains(&(a, b)) && !pairs.contains(&(b, a)) {
                faults.push(format!("{a} and {b} are not said to be inverses"));
            }
        }
    }
    Found {
        examined: pairs.len(),
        faults,
    }
}
