//! The profile `eli` against ELI 1.2's own ontology.

use crate::graphs;
use crate::terms::Vocabulary;
use crate::{all_made, anchor, made, members, objects, triples, turtle};

const ELI: &str = "http://data.europa.eu/eli/ontology#";

#[test]
fn every_term_domain_range_and_single_value_is_elis() {
    let Some(ontology) = anchor("eli-1.2.ttl") else {
        return;
    };
    let eli = Vocabulary::new(ELI, &ontology);
    for (name, data) in all_made("eli") {
        assert!(!members(data, "eli:LegalResource").is_empty(), "{name}");
        assert!(!members(data, "eli:LegalExpression").is_empty(), "{name}");
        assert_eq!(eli.faults(data), Vec::<String>::new(), "{name}");
    }
    let seen = eli.seen.borrow();
    for term in [
        "date_document",
        "number",
        "is_about",
        "format",
        "type_document",
    ] {
        assert!(
            seen.contains(&format!("{ELI}{term}")),
            "no graph has {term}"
        );
    }
    assert!(seen.len() >= 20, "{seen:?}");
}

/// The validator sees each kind of fault.
#[test]
fn what_elis_ontology_forbids_is_found() {
    let Some(ontology) = anchor("eli-1.2.ttl") else {
        return;
    };
    let eli = Vocabulary::new(ELI, &ontology);
    let good = "<w> a eli:LegalResource ; eli:is_realized_by <e> .
        <e> a eli:LegalExpression ; eli:realizes <w> ; eli:is_embodied_by <f> .
        <f> a eli:Format ; eli:format <https://www.iana.org/assignments/media-types/text/plain> .";
    assert_eq!(eli.faults(&turtle(good)), Vec::<String>::new());
    for (bad, fault) in [
        ("<w> eli:enacted_by <e> .", "is not defined"),
        ("<x> a eli:Act .", "is not defined"),
        (
            "<w> eli:title \"x\" .",
            "has http://data.europa.eu/eli/ontology#title",
        ),
        ("<e> eli:language <w> .", "none of"),
        ("<w> eli:is_realized_by <nobody> .", "none of"),
        ("<w> eli:number \"I.\"@en .", "none of"),
        ("<w> eli:date_document \"2021\"^^xsd:gYear .", "none of"),
        (
            "<w> eli:date_document \"2021-05-03\"^^xsd:date, \"2021-05-04\"^^xsd:date .",
            "has 2 values",
        ),
        (
            "<v> a eli:LegalResource . <e> eli:realizes <v> .",
            "has 2 values",
        ),
        ("<g> a eli:Format .", "has 0 of"),
        (
            "<f> eli:format <https://www.iana.org/assignments/media-types/text/html> .",
            "has 2 of",
        ),
    ] {
        let found = eli.faults(&turtle(&format!("{good}\n{bad}")));
        assert!(found.iter().any(|f| f.contains(fault)), "{bad}: {found:?}");
    }
    // A subdivision is a legal resource, so it may have parts.
    let part = "<p> a eli:LegalResourceSubdivision ; eli:is_part_of <w> . <w> eli:has_part <p> .";
    let found = eli.faults(&turtle(&format!("{good}\n{part}")));
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn what_it_asserts_is_said_in_the_data_and_the_default_export_asserts_it_not() {
    let graph = graphs::bundled();
    let data = triples(&made(&graph, "eli"));
    let acts = members(&data, "eli:LegalResource");
    assert_eq!(acts.len(), 1);
    let caution = objects(&data, acts[0], "rdfs:comment");
    assert_eq!(caution.len(), 2);
    assert!(
        caution
            .iter()
            .any(|text| text.to_string().contains("enacts nothing"))
    );
    assert_eq!(
        members(&triples(&graph), "eli:LegalResource"),
        Vec::<&str>::new()
    );
    for forbidden in ["eli:in_force", "eli:passed_by", "eli:jurisdiction"] {
        assert!(objects(&data, acts[0], forbidden).is_empty(), "{forbidden}");
    }
}

#[test]
fn a_date_is_given_only_where_all_agree_on_one_day() {
    let dates = |graph: &softlaw::graph::Graph| {
        let data = triples(&made(graph, "eli"));
        let act = members(&data, "eli:LegalResource")[0].to_owned();
        let dates = objects(&data, &act, "eli:date_document");
        dates.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(dates(&graphs::bundled()), Vec::<String>::new());
    let day = "\"2021-05-03\"^^<http://www.w3.org/2001/XMLSchema#date>";
    assert_eq!(dates(&graphs::one_day()), [day]);
}

#[test]
fn a_printed_number_is_that_of_one_language() {
    let data = triples(&made(&graphs::bundled(), "eli"));
    let view = members(&data, "eli:LegalResourceSubdivision")
        .into_iter()
        .find(|part| part.ends_with("/view_1"))
        .unwrap();
    let number = |language: &str| {
        let of = format!("{view}/{language}");
        let numbers = objects(&data, &of, "eli:number");
        numbers.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(number("eng"), ["\"I.\""]);
    assert_eq!(number("zho"), ["\"一、\""]);
}
