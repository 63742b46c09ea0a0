//! Runs the catalogue on a graph and compares with files.

use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{Literal, Quad, Term};
use softlaw::graph::Graph;
use softlaw::query::{
    Answer, Catalogue, NamedQuery, Names, Presence, QueryError, ResultsFormat, run, write_results,
};
use softlaw::store::load;
use std::path::Path;

/// Every query of the catalogue on the graph, against `<expected>/<name>.tsv`.
/// `params` are values for required parameters, by name.
pub fn run_all(graph: &Graph, expected: &Path, params: &[(&str, &str)]) {
    let catalogue = Catalogue::bundled().unwrap();
    assert!(!catalogue.queries().is_empty());
    // Those that ask an endpoint are in federation.rs.
    for query in catalogue
        .queries()
        .iter()
        .filter(|query| query.endpoint.is_none())
    {
        let needed = params_for(query, params);
        let needed: Vec<_> = needed
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        let tsv = answer(graph, &query.name, &needed, ResultsFormat::Tsv, None);
        expect(expected.join(format!("{}.tsv", query.name)), &tsv);
    }
}

/// The required parameters of a query, with the given values.
pub fn params_for(query: &NamedQuery, values: &[(&str, &str)]) -> Vec<(String, String)> {
    let required = query
        .params
        .iter()
        .filter(|param| param.presence == Presence::Required);
    let value = |name: &str| values.iter().find(|(known, _)| *known == name).unwrap().1;
    required
        .map(|param| (param.name.clone(), value(&param.name).to_string()))
        .collect()
}

/// Compares a text with a file, or writes the file.
pub fn expect(path: impl AsRef<Path>, text: &str) {
    let path = path.as_ref();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let expected = std::fs::read_to_string(path)
        .unwrap_or_else(|_| panic!("{} has no expected answer", path.display()));
    assert_eq!(text, expected, "{} differs", path.display());
}

fn try_ask(
    graph: &Graph,
    name: &str,
    params: &[(&str, &str)],
) -> (Names, Result<Answer, QueryError>) {
    let store = load(graph).unwrap();
    let names = Names::of(&store, &graph.base).unwrap();
    let catalogue = Catalogue::bundled().unwrap();
    let given: Vec<_> = params
        .iter()
        .map(|(n, v)| (n.to_string(), v.to_string()))
        .collect();
    let answer = run(&store, catalogue.find(name).unwrap(), &given, &names);
    (names, answer)
}

/// The answer of a query of the catalogue.
pub fn ask(graph: &Graph, name: &str, params: &[(&str, &str)]) -> Answer {
    try_ask(graph, name, params).1.unwrap()
}

/// The error of a query of the catalogue.
pub fn error(graph: &Graph, name: &str, params: &[(&str, &str)]) -> QueryError {
    try_ask(graph, name, params).1.unwrap_err()
}

/// The answer of a query of the catalogue, written.
pub fn answer(
    graph: &Graph,
    name: &str,
    params: &[(&str, &str)],
    format: ResultsFormat,
    width: Option<usize>,
) -> String {
    let (names, answer) = try_ask(graph, name, params);
    let mut out = Vec::new();
    write_results(&answer.unwrap(), format, &names, width, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// A TriG file as a graph.
pub fn graph_of(path: &str, base: &str) -> Graph {
    parse(&std::fs::read_to_string(path).unwrap(), base)
}

/// TriG as a graph. The parser lower-cases language tags; softlaw's own graphs
/// keep `zh-Hans`, so this restores it.
pub fn parse(trig: &str, base: &str) -> Graph {
    let quads = RdfParser::from_format(RdfFormat::TriG).for_slice(trig.as_bytes());
    let quads: Vec<Quad> = quads.map(|quad| with_script(quad.unwrap())).collect();
    assert!(!quads.is_empty());
    Graph {
        quads,
        base: base.into(),
    }
}

fn with_script(mut quad: Quad) -> Quad {
    if let Term::Literal(literal) = &quad.object
        && literal.language() == Some("zh-hans")
    {
        quad.object =
            Literal::new_language_tagged_literal_unchecked(literal.value(), "zh-Hans").into();
    }
    quad
}

/// Columns on the screen: two for a Chinese character or full-width mark.
pub fn width(text: &str) -> usize {
    text.chars()
        .map(|c| {
            if matches!(c, '\u{2E80}'..='\u{FFE6}') {
                2
            } else {
                1
            }
        })
        .sum()
}

/// Whether a quad says something of a subject, by the ends of both IRIs.
pub fn is(quad: &Quad, subject: &str, property: &str) -> bool {
    let subject = format!("{subject}>");
    quad.subject.to_string().ends_with(&subject) && quad.predicate.as_str().ends_with(property)
}

/// Gives a subject other values of a property.
pub fn change(quads: &mut [Quad], subject: &str, property: &str, object: Term) {
    for quad in quads.iter_mut().filter(|quad| is(quad, subject, property)) {
        quad.object = object.clone();
    }
}
