//! The profile `schema` against schema.org's own file, and as search engines read it.

use crate::graphs;
use crate::terms::Vocabulary;
use crate::{all_made, anchor, made, members, objects, triples, turtle};
use serde_json::Value;
use softlaw::export::{Format, to_string};

const SCHEMA: &str = "http://schema.org/";

#[test]
fn every_term_domain_and_range_is_schema_orgs() {
    let Some(definitions) = anchor("schemaorg-all-http.ttl") else {
        return;
    };
    let schema = Vocabulary::new(SCHEMA, &definitions);
    for (name, data) in all_made("schema") {
        assert!(!members(data, "schema:Legislation").is_empty(), "{name}");
        let foreign = data.iter().find(|t| {
            !t.predicate.as_str().starts_with(SCHEMA)
                && t.predicate != oxigraph::model::vocab::rdf::TYPE
        });
        assert_eq!(foreign, None, "{name}");
        assert_eq!(schema.faults(data), Vec::<String>::new(), "{name}");
    }
    let seen = schema.seen.borrow();
    for term in [
        "startDate",
        "legislationDate",
        "addressLocality",
        "sha256",
        "sameAs",
    ] {
        assert!(
            seen.contains(&format!("{SCHEMA}{term}")),
            "no graph has {term}"
        );
    }
    assert!(seen.len() >= 30, "{seen:?}");
}

#[test]
fn what_schema_org_lacks_or_does_not_include_is_found() {
    let Some(definitions) = anchor("schemaorg-all-http.ttl") else {
        return;
    };
    let schema = Vocabulary::new(SCHEMA, &definitions);
    let good = "<l> a schema:Legislation ; schema:name \"x\"@en ; schema:mentions <e> .
        <e> a schema:Event ; schema:startDate \"2021-05-03\"^^xsd:date .";
    assert_eq!(schema.faults(&turtle(good)), Vec::<String>::new());
    for (bad, fault) in [
        ("<l> schema:adoptedBy <e> .", "is not defined"),
        ("<l> a schema:Declaration .", "is not defined"),
        (
            "<e> schema:legislationDate \"2021-05-03\"^^xsd:date .",
            "and is none of",
        ),
        (
            "<l> schema:startDate \"2021-05-03\"^^xsd:date .",
            "and is none of",
        ),
        ("<e> schema:startDate \"in May\" .", "none of"),
        ("<e> schema:organizer <l> .", "none of"),
        ("<l> schema:position \"first\"^^xsd:decimal .", "none of"),
    ] {
        let found = schema.faults(&turtle(&format!("{good}\n{bad}")));
        assert!(found.iter().any(|f| f.contains(fault)), "{bad}: {found:?}");
    }
}

#[test]
fn json_ld_has_schema_orgs_names_alone_and_needs_no_network() {
    let graph = made(&graphs::one_day(), "schema");
    let json: Value = serde_json::from_str(&to_string(&graph, Format::JsonLd).unwrap()).unwrap();
    assert_eq!(json["@context"]["@vocab"], SCHEMA);
    assert_eq!(json["@type"][0], "Legislation");
    assert_eq!(json["legislationDate"], "2021-05-03");
    assert_eq!(json["inLanguage"], "en");
    let event = &json["mentions"];
    assert_eq!(event["@type"][0], "Event");
    assert_eq!(event["startDate"], "2021-05-03");
    assert_eq!(event["endDate"], "2021-05-03");
    let address = &event["location"]["address"];
    assert_eq!(address["addressLocality"]["@value"], "Bern");
    let statement = &json["hasPart"].as_array().unwrap().last().unwrap()["hasPart"];
    assert_eq!(statement["position"], 1);
    assert!(
        statement["text"]["@value"]
            .as_str()
            .unwrap()
            .starts_with("Courts should")
    );
    assert_eq!(
        json["workExample"]["encoding"]["encodingFormat"],
        "text/plain"
    );
    only_short_names(&json);
    // Several instruments stand side by side.
    let joined = to_string(&made(graphs::joined(), "schema"), Format::JsonLd).unwrap();
    let joined: Value = serde_json::from_str(&joined).unwrap();
    assert!(joined["@graph"].as_array().unwrap().len() >= 28);
}

/// No key is an IRI, and none is of JSON-LD 1.1 alone.
fn only_short_names(json: &Value) {
    match json {
        Value::Object(members) => {
            for (key, value) in members.iter().filter(|(key, _)| *key != "@context") {
                assert!(!key.contains(':') && key != "@included", "{key}");
                only_short_names(value);
            }
        }
        Value::Array(items) => items.iter().for_each(only_short_names),
        _ => {}
    }
}

#[test]
fn dates_that_the_languages_do_not_agree_on_are_not_given() {
    let data = triples(&made(&graphs::bundled(), "schema"));
    let events = members(&data, "schema:Event");
    assert_eq!(events.len(), 1);
    assert!(objects(&data, events[0], "schema:startDate").is_empty());
    assert_eq!(objects(&data, events[0], "schema:name").len(), 2);
    let passed = crate::iri("schema:legislationPassedBy");
    assert!(
        data.iter()
            .all(|triple| triple.predicate.as_str() != passed)
    );
}
