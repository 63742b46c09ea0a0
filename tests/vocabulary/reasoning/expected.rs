//! `schema:domainIncludes` and `schema:rangeIncludes` entail nothing, so no reasoner
//! finds a use that they leave out. This does: each end of each use is of a class that
//! the ontology expects there.

use super::closure::Closure;
use super::data::{graph, turtle};
use super::{everything, full};
use crate::{iris_of, ontology};
use oxigraph::model::{NamedOrBlankNode, Term, Triple};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn properties_are_used_where_the_ontology_expects_them() {
    let (examined, faults) = unexpected(graph());
    assert!(examined > 500, "{examined} ends");
    assert_eq!(faults, BTreeSet::new());

    // A view has no force; a statement no unit.
    let broken =
        turtle("<x> a sl:View ; sl:text \"x\"@en . <y> a sl:Statement ; sl:unit sl:countries .");
    let (examined, faults) = unexpected(&broken);
    assert_eq!((examined, faults.len()), (2, 2), "{faults:?}");
}

/// How many ends were looked at, and which are of no expected class.
fn unexpected(uses: &[Triple]) -> (usize, BTreeSet<String>) {
    let (mut starts, mut ends) = (Expected::new(), Expected::new());
    for triple in ontology() {
        if let NamedOrBlankNode::NamedNode(property) = &triple.subject
            && let Term::NamedNode(class) = &triple.object
        {
            let expected = match triple.predicate.as_str() {
                of if of == full("schema:domainIncludes") => &mut starts,
                of if of == full("schema:rangeIncludes") => &mut ends,
                _ => continue,
            };
            let classes = expected.entry(property.to_string()).or_default();
            classes.insert(class.as_str().to_owned());
        }
    }
    assert!(!starts.is_empty() && !ends.is_empty());

    let mut all = everything();
    all.extend_from_slice(uses);
    let closure = Closure::of(&all);
    let (mut examined, mut faults) = (0, BTreeSet::new());
    for triple in uses {
        let property = triple.predicate.to_string();
        let start = triple.subject.to_string();
        for (thing, expected) in [(start, &starts), (triple.object.to_string(), &ends)] {
            let Some(classes) = expected.get(&property) else {
                continue;
            };
            examined += 1;
            let thing = thing.trim_matches(['<', '>']);
            if !closure.types_of(thing).any(|class| classes.contains(class)) {
                faults.insert(format!("{property} at {thing}: {:?}", iris_of(triple)));
            }
        }
    }
    (examined, faults)
}

type Expected = BTreeMap<String, BTreeSet<String>>;
