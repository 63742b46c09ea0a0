//! Asking other graphs: off unless allowed, narrowed to what is needed, and bounded. The
//! endpoints are local (`endpoint.rs`); what they do wrong is in `endpoint_faults.rs`.

use super::endpoint::Endpoint;
use super::harness::{expect, parse};
use super::{DATA, lakeside};
use softlaw::graph::Graph;
use softlaw::query::{
    Answer, Catalogue, Federation, FederationError, Limits, NamedQuery, Names, QueryError,
    ResultsFormat, run, run_with, write_results,
};
use softlaw::store::load;
use std::process::Command;
use std::time::Duration;

/// The fictional instrument with links to the vocabularies that the queries ask.
pub fn linked() -> Graph {
    let mut graph = lakeside();
    let links = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dcterms: <http://purl.org/dc/terms/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix schema: <http://schema.org/> . @base <https://example.org/id/> .
        <declaration/2021/lakeside-forum-on-court-records/editor> {
        <theme/records-for-the-public/topic_1> skos:broadMatch <http://eurovoc.europa.eu/900077> .
        <declaration/2021/lakeside-forum-on-court-records> dcterms:subject <http://eurovoc.europa.eu/900012> .
        <place/lakeside> a schema:City ; owl:sameAs <https://sws.geonames.org/99000001/> . }";
    let links = parse(links, "https://example.org/");
    graph.quads.extend(links.quads);
    graph
}

pub fn fast() -> Federation {
    Federation::Allowed(Limits {
        timeout: Duration::from_secs(1),
        max_bytes: 10_000,
    })
}

pub fn asked(
    text: &str,
    endpoint: &Endpoint,
    federation: Federation,
) -> Result<Answer, QueryError> {
    asked_of(&linked(), text, endpoint, federation)
}

/// `ENDPOINT` in the text is the address.
pub fn asked_of(
    graph: &Graph,
    text: &str,
    endpoint: &Endpoint,
    federation: Federation,
) -> Result<Answer, QueryError> {
    let store = load(graph).unwrap();
    let names = Names::of(&store, &graph.base).unwrap();
    let text = text.replace("ENDPOINT", &format!("<{}>", endpoint.address));
    let query = NamedQuery::ad_hoc("mine", &text).unwrap();
    run_with(&store, &query, &[], &names, federation)
}

pub fn rows(answer: Result<Answer, QueryError>) -> Vec<Vec<Option<String>>> {
    let Answer::Solutions(solutions) = answer.unwrap() else {
        panic!("rows expected");
    };
    let text = |cell: Option<oxigraph::model::Term>| cell.map(|term| term.to_string());
    let rows = solutions.rows.into_iter();
    rows.map(|row| row.into_iter().map(text).collect())
        .collect()
}

pub fn eurovoc() -> Endpoint {
    Endpoint::with(&data("eurovoc"))
}

fn data(name: &str) -> String {
    std::fs::read_to_string(format!("{DATA}/endpoints/{name}.ttl")).unwrap()
}

#[test]
fn each_question_gives_its_rows() {
    let catalogue = Catalogue::bundled().unwrap();
    let asking: Vec<_> = catalogue.queries().iter().collect();
    let asking: Vec<_> = asking.iter().filter(|q| q.endpoint.is_some()).collect();
    assert_eq!(asking.len(), 3);
    let graph = linked();
    for query in asking {
        let endpoint = Endpoint::with(&data(match query.name.as_str() {
            "eurovoc-neighbours" => "eurovoc",
            "instruments-about" => "eli",
            "places" => "wikidata",
            other => panic!("{other} has no endpoint here"),
        }));
        let store = load(&graph).unwrap();
        let names = Names::of(&store, &graph.base).unwrap();
        let given = [("endpoint".to_owned(), endpoint.address.clone())];
        let answer = run_with(&store, query, &given, &names, fast()).unwrap();
        let mut tsv = Vec::new();
        write_results(&answer, ResultsFormat::Tsv, &names, None, &mut tsv).unwrap();
        let tsv = String::from_utf8(tsv).unwrap();
        assert!(tsv.lines().count() > 1, "{} has no rows", query.name);
        expect(format!("{DATA}/expected/{}.tsv", query.name), &tsv);
        let sent = endpoint.queries();
        assert_eq!(sent.len(), 1, "{sent:?}");
        assert!(sent[0].contains("VALUES"), "{}", sent[0]);
    }
}

#[test]
fn nothing_is_sent_unless_it_is_allowed() {
    let endpoint = eurovoc();
    for text in [
        "SELECT * { SERVICE ENDPOINT { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT ENDPOINT { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE ENDPOINT { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { { ?s ?p ?o } UNION { SERVICE ENDPOINT { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o FILTER(?s = 1 || NOT EXISTS { SERVICE ENDPOINT { ?s ?p ?o } }) }",
        "SELECT * { ?s ?p ?o MINUS { GRAPH ?g { SERVICE ENDPOINT { ?s ?p ?o } } } }",
        "SELECT * { SERVICE <http://127.0.0.1:1/> { SERVICE ENDPOINT { ?s ?p ?o } } }",
        "SELECT * { VALUES ?e { ENDPOINT } SERVICE ?e { ?s ?p ?o } }",
        "SELECT (COUNT(*) AS ?n) { SERVICE ENDPOINT { ?s ?p ?o } } GROUP BY ?s ORDER BY ?n",
        "ASK { SERVICE ENDPOINT { ?s ?p ?o } }",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE ENDPOINT { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE ENDPOINT { ?s ?p ?o } }",
        "#+ endpoint: ENDPOINT\nSELECT * { SERVICE ?_endpoint { ?s ?p ?o } }",
    ] {
        let answer = asked(text, &endpoint, Federation::Off);
        if !text.contains("SERVICE") {
            assert!(answer.is_ok(), "{text}");
            continue;
        }
        let error = answer.unwrap_err();
        let QueryError::Federation(FederationError::Refused { endpoints }) = &error else {
            panic!("{text}: {error}");
        };
        let known = [endpoint.address.as_str(), "?e"];
        let named = endpoints
            .iter()
            .any(|e| known.contains(&e.trim_matches(['<', '>'])));
        assert!(named, "{text}: {endpoints:?}");
        let advice = "nothing was sent; add --federate to allow it";
        assert_eq!(error.help().as_deref(), Some(advice));
    }
    let graph = linked();
    let store = load(&graph).unwrap();
    let names = Names::of(&store, &graph.base).unwrap();
    let catalogue = Catalogue::bundled().unwrap();
    let given = [("endpoint".to_owned(), endpoint.address.clone())];
    let error = run(&store, catalogue.find("places").unwrap(), &given, &names).unwrap_err();
    assert!(error.to_string().contains(&endpoint.address), "{error}");
    assert_eq!(endpoint.queries(), [""; 0]);
}

#[test]
fn only_named_addresses_of_http_are_asked() {
    let endpoint = eurovoc();
    for (text, message) in [
        (
            "SELECT * { VALUES ?e { ENDPOINT } SERVICE ?e { ?s ?p ?o } }",
            "SERVICE ?e does not say",
        ),
        (
            "SELECT * { SERVICE ?_endpoint { ?s ?p ?o } }",
            "SERVICE ?_endpoint does not say",
        ),
        (
            "SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }",
            "`file:///etc/passwd` is not",
        ),
        (
            "SELECT * { SERVICE <ftp://a.example/> { ?s ?p ?o } }",
            "`ftp://a.example/` is not",
        ),
        (
            "SELECT * { SERVICE <http:///x> { ?s ?p ?o } }",
            "`http:///x` is not",
        ),
        (
            "SELECT * { SERVICE ENDPOINT { ?s ?p ?o } SERVICE <urn:x> { ?s ?p ?o } }",
            "`urn:x` is not",
        ),
        (
            "#+ endpoint: localhost/sparql\nSELECT * { SERVICE ?_endpoint { ?s ?p ?o } }",
            "`localhost/sparql`",
        ),
    ] {
        let error = asked(text, &endpoint, fast()).unwrap_err();
        assert!(error.to_string().contains(message), "{text}: {error}");
        assert!(error.help().unwrap().contains("http"), "{:?}", error.help());
    }
    assert_eq!(endpoint.queries(), [""; 0]);
}

#[test]
fn only_what_is_needed_is_asked() {
    const TOPIC: &str = "?t a sl:Theme ; skos:broadMatch ?c . \
        FILTER(STRSTARTS(STR(?c), \"http://eurovoc\"))";
    let endpoint = eurovoc();
    let text = format!("SELECT ?b {{ {TOPIC} SERVICE ENDPOINT {{ ?c skos:broader ?b }} }}");
    let found = rows(asked(&text, &endpoint, fast()));
    assert_eq!(
        found,
        [[Some("<http://eurovoc.europa.eu/900070>".to_owned())]]
    );
    let sent = endpoint.queries();
    assert_eq!(sent.len(), 1);
    assert!(
        sent[0].contains("VALUES ( ?c ) { ( <http://eurovoc.europa.eu/900077> )"),
        "{sent:?}"
    );

    // No solution, nothing to ask.
    let none = "SELECT ?b { ?t a sl:Nothing ; skos:broadMatch ?c SERVICE ENDPOINT { ?c skos:broader ?b } }";
    assert_eq!(rows(asked(none, &endpoint, fast())).len(), 0);
    assert_eq!(endpoint.queries().len(), 1);

    // A second endpoint is asked with what the first has said.
    let chained = format!(
        "SELECT ?l {{ {TOPIC} SERVICE ENDPOINT {{ ?c skos:broader ?b }} \
         SERVICE ENDPOINT {{ ?b skos:prefLabel ?l }} FILTER(LANG(?l) = 'de') }}"
    );
    let found = rows(asked(&chained, &endpoint, fast()));
    assert_eq!(found, [[Some("\"Aktenpflege\"@de".to_owned())]]);
    let sent = endpoint.queries();
    assert_eq!(sent.len(), 3);
    assert!(
        sent[2].contains("VALUES ( ?b ) { ( <http://eurovoc.europa.eu/900070> )"),
        "{sent:?}"
    );
}

/// Narrowing changes what is asked, never what is answered: each query gives what the
/// same query gives on one graph that holds both.
#[test]
fn the_answer_is_that_of_one_graph() {
    let local = "@prefix : <http://example.org/> .
        :a :p 1 ; :q 1 . :b :p 2 ; :q 3 . :c :p 4 . :d :q 9 ; :in :a . :e :p 5 . { :x :y :z }";
    let remote = "@prefix : <http://example.org/> .
        :a :r 10 ; :v 1 . :b :r 20 ; :v 7 . :d :r 40 ; :v 9 . :f :r 50 ; :v 4 . :b :n [ :m 3 ] .";
    let graph = parse(local, "http://example.org/");
    let both = parse(&format!("{local} {remote}"), "http://example.org/");
    let endpoint = Endpoint::with(remote);
    for pattern in [
        "?s :p ?p . SERVICE ENDPOINT { ?s :r ?r }",
        "SERVICE ENDPOINT { ?s :r ?r } ?s :p ?p",
        "?s :p ?p OPTIONAL { SERVICE ENDPOINT { ?s :r ?r } }",
        "?s :p ?p OPTIONAL { ?s :q ?q OPTIONAL { SERVICE ENDPOINT { ?t :v ?q ; :r ?p } } }",
        "?s :p ?p OPTIONAL { ?s :q ?q . SERVICE ENDPOINT { ?s :v ?p } }",
        "?s :q ?q OPTIONAL { ?s :p ?p } SERVICE ENDPOINT { ?s :v ?p }",
        "?s :p ?p . { SERVICE ENDPOINT { ?s :r ?r } } UNION { SERVICE ENDPOINT { ?t :v ?p } }",
        "?s :p ?p MINUS { SERVICE ENDPOINT { ?s :r ?r } }",
        "?s :p ?p FILTER NOT EXISTS { SERVICE ENDPOINT { ?s :r ?r } }",
        "?s :p ?p . { SELECT ?s (MAX(?r) AS ?m) { SERVICE ENDPOINT { ?s :r ?r } } GROUP BY ?s }",
        "?s :p ?p . SERVICE ENDPOINT { ?s :r ?r FILTER((?r + 1) * 2 > 30) }",
        "?s :p ?p BIND(?p * 2 AS ?d) SERVICE ENDPOINT { ?s :r ?r }",
        "?s :p ?p . SERVICE ENDPOINT { ?s :n ?n . ?n :m ?m }",
        "?s :p ?p . SERVICE ENDPOINT { ?u :r ?r }",
        "SERVICE ENDPOINT { :a :r 10 } ?s :p ?p",
        "?s :p ?p . SERVICE ENDPOINT { ?s :r ?r } SERVICE ENDPOINT { ?s :v ?v }",
    ] {
        let query = format!(
            "PREFIX : <http://example.org/> SELECT * {{ {pattern} }} ORDER BY ?s ?p ?q ?r ?t ?u"
        );
        let whole = query.replace("SERVICE ENDPOINT", "");
        let hide = |rows: Vec<Vec<Option<String>>>| -> Vec<Vec<Option<String>>> {
            let cell = |cell: Option<String>| {
                cell.map(|text| {
                    if text.starts_with("_:") {
                        "_:".into()
                    } else {
                        text
                    }
                })
            };
            rows.into_iter()
                .map(|row| row.into_iter().map(cell).collect())
                .collect()
        };
        let mut apart = hide(rows(asked_of(&graph, &query, &endpoint, fast())));
        let mut whole = hide(rows(asked_of(&both, &whole, &endpoint, Federation::Off)));
        assert!(!whole.is_empty(), "{pattern}");
        apart.sort();
        whole.sort();
        assert_eq!(apart, whole, "{pattern}");
    }
}

#[test]
fn many_values_are_sent_in_parts() {
    let things = |property: &str| -> String {
        (0..450)
            .map(|n| format!("<http://example.org/{n}> <http://example.org/{property}> {n} .\n"))
            .collect()
    };
    let endpoint = Endpoint::with(&things("q"));
    let graph = parse(&things("p"), "http://example.org/");
    let text = "SELECT ?s { ?s <http://example.org/p> ?p SERVICE ENDPOINT { ?s <http://example.org/q> ?q } }";
    let generous = Federation::Allowed(Limits::default());
    assert_eq!(rows(asked_of(&graph, text, &endpoint, generous)).len(), 450);
    assert_eq!(endpoint.queries().len(), 3);
}

#[test]
fn the_command_asks_when_told_to() {
    let endpoint = Endpoint::with(
        "<http://www.wikidata.org/entity/Q1> <http://www.wikidata.org/prop/direct/P1566> \"1796236\" ;
         <http://www.wikidata.org/prop/direct/P625> \"Point(1 2)\" .",
    );
    let softlaw = |more: &[&str]| {
        let param = format!("endpoint={}", endpoint.address);
        let mut command = Command::new(env!("CARGO_BIN_EXE_softlaw"));
        command.args(["query", "places", "--results", "csv", "--param", &param]);
        command.args(more).output().unwrap()
    };
    let refused = softlaw(&[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(refused.stdout.is_empty());
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(
        said.contains(&endpoint.address) && said.contains("add --federate"),
        "{said}"
    );
    assert_eq!(endpoint.queries().len(), 0);
    let answered = softlaw(&["--federate", "--timeout", "20"]);
    let said = String::from_utf8(answered.stdout).unwrap();
    assert!(
        said.contains(
            "https://sws.geonames.org/1796236/,http://www.wikidata.org/entity/Q1,Point(1 2)"
        ),
        "{said}"
    );
    assert_eq!(endpoint.queries().len(), 1);
}
