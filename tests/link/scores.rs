//! What ought to be proposed, and what is: `expected.toml` says it for each instrument.

use super::{authorities, authority, data, files, proposals, said, shanghai};
use serde::Deserialize;
use softlaw::link::Limits;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Expected {
    instrument: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    /// Files below the root; none is the bundled declaration.
    files: Vec<String>,
    /// `of relation iri`.
    links: BTreeSet<String>,
}

/// With the test's own limits: the defaults.
#[test]
fn the_expected_links_are_proposed_and_few_others() {
    let text = std::fs::read_to_string(data("expected.toml")).unwrap();
    let expected: Expected = toml::from_str(&text).unwrap();
    assert!(expected.instrument.len() >= 5);
    let (mut right, mut wanted, mut made) = (0, 0, 0);
    for case in &expected.instrument {
        let names: Vec<&str> = case.files.iter().map(String::as_str).collect();
        let linked = match names.is_empty() {
            true => shanghai(),
            false => files(&names),
        };
        let mut authorities = authorities();
        authorities.push(authority(&data("corpus.ttl")));
        let found = proposals(&linked, &authorities, Limits::default()).unwrap();
        let found: BTreeSet<String> = said(&found).into_iter().collect();
        let title = names.first().copied().unwrap_or("the bundled declaration");
        for missed in case.links.difference(&found) {
            println!("missed: {title}: {missed}");
        }
        for more in found.difference(&case.links) {
            println!("too much: {title}: {more}");
        }
        right += found.intersection(&case.links).count();
        wanted += case.links.len();
        made += found.len();
    }
    let (precision, recall) = (right as f64 / made as f64, right as f64 / wanted as f64);
    println!(
        "{right} right of {made} proposed, {wanted} expected: precision {precision:.2}, recall {recall:.2}"
    );
    assert!(wanted > 20);
    assert!(recall >= 0.95, "recall {recall:.2}");
    assert!(precision >= 0.95, "precision {precision:.2}");
}

#[test]
fn a_concept_is_never_the_same_as_a_thing() {
    let found = proposals(&shanghai(), &authorities(), everything()).unwrap();
    let concepts: Vec<String> = said(&found)
        .into_iter()
        .filter(|said| said.contains("eurovoc.europa.eu"))
        .collect();
    assert!(!concepts.is_empty());
    for said in concepts {
        let mapped = said.contains(" skos:") || said.starts_with("instrument dcterms:subject ");
        assert!(mapped, "{said}");
    }
}

#[test]
fn the_limits_are_kept() {
    let linked = shanghai();
    let all = proposals(&linked, &authorities(), everything()).unwrap();
    let one = Limits {
        most: 1,
        ..everything()
    };
    let one = proposals(&linked, &authorities(), one).unwrap();
    assert!(one.proposals.len() < all.proposals.len());
    let mut seen = BTreeSet::new();
    for proposal in &one.proposals {
        assert!(seen.insert((&proposal.thing, proposal.authority)));
    }
    let sure = Limits {
        min_score: 0.95,
        ..Limits::default()
    };
    let sure = proposals(&linked, &authorities(), sure).unwrap();
    assert!(!sure.proposals.is_empty());
    assert!(
        sure.proposals
            .iter()
            .all(|p| (0.95..=1.0).contains(&p.score))
    );
}

fn everything() -> Limits {
    Limits {
        min_score: 0.0,
        most: 100,
    }
}

#[test]
fn the_likeliest_comes_first_and_equals_are_told() {
    let found = proposals(&shanghai(), &authorities(), everything()).unwrap();
    let mut last: Option<(&str, usize, f64)> = None;
    for p in &found.proposals {
        if let Some((thing, authority, score)) = last
            && (thing, authority) == (p.thing.as_str(), p.authority)
        {
            assert!(score >= p.score, "{thing}: {score} before {}", p.score);
        }
        last = Some((&p.thing, p.authority, p.score));
    }
    let text = "<http://example.org/b> <http://www.w3.org/2000/01/rdf-schema#label> \"Shanghai\"@en .\n\
                <http://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> \"Shanghai\"@en .\n";
    let (_folder, twins) = super::temporary("twins.nt", text);
    let found = proposals(&shanghai(), &[twins], Limits::default()).unwrap();
    let expected = [
        "city owl:sameAs http://example.org/a",
        "city owl:sameAs http://example.org/b",
    ];
    assert_eq!(said(&found), expected);
    assert!(found.proposals.iter().all(|p| p.equals == 2));
}

#[test]
fn the_reasons_say_what_the_entity_is() {
    let found = proposals(&shanghai(), &authorities(), Limits::default()).unwrap();
    let of = |iri: &str| {
        let proposal = found.proposals.iter().find(|p| p.iri.as_str() == iri);
        proposal.unwrap().reasons.join("; ")
    };
    let city = of("http://www.wikidata.org/entity/Q8686");
    assert_eq!(
        city,
        "English is its name: Shanghai; Chinese is its name: 上海市; described as: city in China"
    );
    let area = of("https://sws.geonames.org/1796231/");
    assert_eq!(
        area,
        "English is its name: Shanghai; Chinese is one of its other names: 上海市; it is an area, \
         no populated place; in the country that the text names"
    );
    let concept = of("http://eurovoc.europa.eu/5969");
    assert_eq!(
        concept,
        "English is its name: China; a concept is no thing, but a subject"
    );
}

#[test]
fn another_language_confirms_or_contradicts() {
    let score = |chinese: &str| {
        let text = format!(
            "<http://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> \"Shanghai\"@en .\n{chinese}"
        );
        let (_folder, file) = super::temporary("names.nt", &text);
        let found = proposals(&shanghai(), &[file], everything()).unwrap();
        found.proposals.first().unwrap().score
    };
    let label = |name: &str| {
        format!(
            "<http://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> \"{name}\"@zh-CN .\n"
        )
    };
    let (alone, agrees, differs) = (score(""), score(&label("上海市")), score(&label("北京市")));
    assert!(
        differs < alone && alone < agrees,
        "{differs} {alone} {agrees}"
    );
}
