//! Our own terms: one constant each, one definition each.

use crate::{Iris, defined, iris, iris_of, is_ours, ontology_and_alignments};
use softlaw::vocabulary::sl;

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

/// Whether a definition begins with a label, an article apart.
pub fn begins_with(definition: &str, label: &str) -> bool {
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
