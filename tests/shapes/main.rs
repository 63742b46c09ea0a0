//! The shapes of `ontology/shapes.ttl`: whole graphs conform, each broken one breaks
//! what it says, and the shapes cover the ontology.
//!
//! A case in `tests/data/shapes` is a SPARQL update that breaks the graph of the
//! bundled declaration. Its first lines say what it breaks, a line for each: the focus
//! node, the path (`-` where the rule is about the node itself), and the constraint
//! component of SHACL without its ending. `{d}`, `{c}`, `{t}` and `{id}` stand for the IRIs of
//! the declaration, its conference, its theme, and all things.
//!
//! [`cover`]: the shapes beside the ontology. [`pyshacl`]: a second opinion.

mod cases;
mod cover;
mod pyshacl;

use cases::{Breach, breaches, broken, good};
use softlaw::check::shapes::validate;
use std::collections::BTreeSet;

#[test]
fn every_instrument_conforms() {
    let good = good();
    assert!(good.len() > 24, "the corpus is there");
    for (name, triples) in good {
        assert_eq!(validate(triples).unwrap().violations, [], "{name}");
    }
}

#[test]
fn every_broken_graph_breaks_what_it_says() {
    let cases = broken();
    assert!(cases.len() >= 45, "{} cases", cases.len());
    let mut faults = Vec::new();
    for case in cases {
        assert!(!case.breaks.is_empty(), "{} says nothing", case.name);
        let found: BTreeSet<Breach> = breaches(&case.triples);
        let unsaid = found.difference(&case.breaks);
        faults.extend(unsaid.map(|breach| format!("{} does not say {breach:?}", case.name)));
        let kept = case.breaks.difference(&found);
        faults.extend(kept.map(|breach| format!("{} does not break {breach:?}", case.name)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_kind_of_constraint_is_broken_somewhere() {
    let broken: BTreeSet<String> = broken()
        .into_iter()
        .flat_map(|case| case.breaks)
        .map(|breach| breach.component)
        .collect();
    let used = cover::components();
    assert!(!used.is_empty());
    assert_eq!(broken, used);
}
