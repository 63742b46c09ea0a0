//! What an endpoint answers in place of an answer: each fault is told, none is waited for.

use super::endpoint::{Behaviour, Endpoint, JSON};
use super::federation::{asked, eurovoc, fast, rows};
use softlaw::query::{EndpointFault, FederationError, QueryError};
use std::time::{Duration, Instant};

fn says(status: &'static str, headers: &str, body: &str) -> Behaviour {
    Behaviour::Says(status, headers.into(), body.into())
}

/// The fault that an endpoint's behaviour becomes.
fn fault(behaviour: Behaviour) -> (EndpointFault, String, Option<String>, Endpoint) {
    let endpoint = Endpoint::that(behaviour);
    let text = "SELECT * { SERVICE ENDPOINT { ?s ?p ?o } }";
    let error = asked(text, &endpoint, fast()).unwrap_err();
    let (message, help) = (error.to_string(), error.help());
    assert!(message.starts_with(&endpoint.address), "{message}");
    let QueryError::Federation(FederationError::Endpoint(error)) = error else {
        panic!("{message}");
    };
    (error.fault, message, help, endpoint)
}

#[test]
fn what_came_in_place_of_an_answer_is_told() {
    const HTML: &str = "Content-Type: text/html\r\n";
    let big = format!("{{\"head\":{{}},\"x\":\"{}\"}}", "x".repeat(20_000));
    for (behaviour, message, advice) in [
        (
            says("500 Oh", HTML, "<b>no\u{1b}[2J memory</b>"),
            "HTTP status 500: <b>no [2J memory</b>",
            "the endpoint says why",
        ),
        (
            says("429 Slow", "", "later"),
            "HTTP status 429: later",
            "the endpoint says why",
        ),
        (
            says("200 OK", HTML, "<html>hello"),
            "with text/html, not with SPARQL results: <html>hello",
            "check that the address",
        ),
        (
            says("200 OK", "", "hello"),
            "no media type",
            "check that the address",
        ),
        (
            says("200 OK", JSON, "{\"head\":"),
            "cannot be read",
            "check that the address",
        ),
        (
            says("200 OK", JSON, "{\"head\":{},\"boolean\":true}"),
            "yes or no",
            "check that the address",
        ),
        (
            says("200 OK", JSON, &big),
            "more than 10000 bytes",
            "ask for less",
        ),
        (
            says("302 Found", "Location: file:///etc/passwd\r\n", ""),
            "sends on to file:///etc/passwd",
            "if you trust that address",
        ),
        (
            says("307 Else", "Location: http://127.0.0.2:1/sparql\r\n", ""),
            "sends on to http://127.0.0.2:1",
            "if you trust that address",
        ),
        (
            says("308 Loop", "Location: /sparql\r\n", ""),
            "sends on to http://127.0.0.1",
            "if you trust that address",
        ),
    ] {
        let (_, said, help, _) = fault(behaviour);
        assert!(said.contains(message), "{said}");
        assert!(help.is_some_and(|help| help.starts_with(advice)), "{said}");
    }
    let (_, _, _, looping) = fault(says("301 Loop", "Location: /sparql\r\n", ""));
    assert_eq!(looping.queries().len(), 4);
}

#[test]
fn a_slow_endpoint_is_left() {
    for behaviour in [Behaviour::Silent, Behaviour::Dribbles] {
        let since = Instant::now();
        let (fault, message, _, _) = fault(behaviour);
        assert_eq!(
            fault,
            EndpointFault::Timeout(Duration::from_secs(1)),
            "{message}"
        );
        assert!(message.ends_with("did not answer within 1 s"), "{message}");
        assert!(since.elapsed() < Duration::from_secs(10));
    }
}

#[test]
fn silent_forgives_and_nobody_there_is_told() {
    let gone = "SELECT ?s { ?s a sl:Instrument SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }";
    let endpoint = eurovoc();
    let error = asked(gone, &endpoint, fast()).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("http://127.0.0.1:1/sparql cannot be reached: "),
        "{error}"
    );
    let silent = gone.replace("SERVICE", "SERVICE SILENT");
    assert_eq!(rows(asked(&silent, &endpoint, fast())).len(), 1);
}
