//! Parameters are terms, and whatever does not fit has a clear message.

use super::harness::{self, ask};
use super::lakeside;
use softlaw::query::{Answer, NamedQuery, Names, ResultsFormat, run};
use softlaw::store::load;

#[test]
fn parameters_narrow_the_answer() {
    let graph = lakeside();
    let rows = |params: &[(&str, &str)]| match ask(&graph, "statements", params) {
        Answer::Solutions(solutions) => solutions.rows.len(),
        _ => 0,
    };
    assert_eq!(rows(&[]), 13);
    assert_eq!(rows(&[("force", "sl:recognition")]), 2);
    assert_eq!(
        rows(&[("force", "https://w3id.org/softlaw/ns#commitment")]),
        4
    );
    assert_eq!(rows(&[("force", "sl:right")]), 0);
    assert_eq!(rows(&[("language", "zh-Hans")]), 6);
    assert_eq!(rows(&[("language", "zho")]), 6);
    assert_eq!(rows(&[("language", "EN"), ("force", "sl:call")]), 1);
    assert_eq!(
        rows(&[("force", "sl:call"), ("force", "sl:recognition")]),
        2
    );
    let swapped = [("left", "zho"), ("right", "eng")];
    let Answer::Solutions(solutions) = ask(&graph, "parallel-text", &swapped) else {
        panic!("rows expected");
    };
    let names: Vec<_> = solutions.variables.iter().map(|v| v.as_str()).collect();
    assert_eq!(names, ["statement", "left", "right"]);
    assert!(
        solutions.rows[0][1]
            .as_ref()
            .unwrap()
            .to_string()
            .ends_with("@zh-Hans")
    );
}

#[test]
fn values_are_terms_and_never_text_of_the_query() {
    let text = "#+ param: word string \"a word\"\n\
        SELECT ?found ?_word { ?found ?p ?_word }";
    let query = NamedQuery::ad_hoc("mine", text).unwrap();
    let graph = lakeside();
    let store = load(&graph).unwrap();
    let names = Names::of(&store, &graph.base).unwrap();
    let word = |word: &str| [("word".to_string(), word.to_string())];
    let Answer::Solutions(found) = run(&store, &query, &word("en.txt"), &names).unwrap() else {
        panic!("rows expected");
    };
    assert_eq!(found.rows.len(), 1);
    let evil = word("en.txt\" } UNION { ?found ?p ?o } #");
    let Answer::Solutions(found) = run(&store, &query, &evil, &names).unwrap() else {
        panic!("rows expected");
    };
    assert_eq!(found.rows.len(), 0);
}

#[test]
fn a_relative_iri_and_a_from_of_ones_own_work() {
    let graph = lakeside();
    let store = load(&graph).unwrap();
    let names = Names::of(&store, &graph.base).unwrap();
    let count = |text: &str| {
        let query = NamedQuery::ad_hoc("mine", text).unwrap();
        match run(&store, &query, &[], &names).unwrap() {
            Answer::Solutions(solutions) => solutions.rows.len(),
            _ => 0,
        }
    };
    assert_eq!(count("SELECT ?text { <view_1/st_2> sl:text ?text }"), 2);
    assert_eq!(count("SELECT ?x { ?x owl:sameAs ?y }"), 1);
    assert_eq!(count("SELECT ?x FROM <editor> { ?x a sl:Statement }"), 0);
    assert_eq!(count("SELECT ?x FROM <editor> { ?x owl:sameAs ?y }"), 1);
}

/// Query, parameters, and parts of the message and of the help.
type Case = (
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
    &'static str,
);

#[test]
fn faults_have_clear_messages() {
    let graph = lakeside();
    let cases: [Case; 7] = [
        (
            "statements",
            &[("farce", "sl:call")],
            "no parameter `farce`",
            "did you mean `force`?",
        ),
        (
            "outline",
            &[("x", "y")],
            "no parameter `x`",
            "takes no parameters",
        ),
        (
            "provenance",
            &[],
            "needs the parameter `statement`",
            "--param statement=VALUE",
        ),
        (
            "provenance",
            &[("statement", "view 1")],
            "`view 1` is not an IRI",
            "view_1/st_2",
        ),
        (
            "provenance",
            &[("statement", "")],
            "`` is not an IRI",
            "view_1/st_2",
        ),
        (
            "statements",
            &[("force", "foo:call")],
            "prefix `foo:` is not known",
            "known prefixes: sl",
        ),
        (
            "parallel-text",
            &[("left", "Chinese!")],
            "`Chinese!` is not a language tag",
            "`zh-Hans`",
        ),
    ];
    for (name, params, message, help) in cases {
        let error = harness::error(&graph, name, params);
        assert!(error.to_string().contains(message), "{error}");
        assert!(error.help().unwrap().contains(help), "{:?}", error.help());
    }
    let ad_hoc: [(&str, &str, &str); 3] = [
        (
            "SELECT ?s WHERE {\n  ?s ?p }",
            "line 2, column 9: unexpected `}`",
            "marked place",
        ),
        (
            "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
            "asks http://example.org/, and asking others is off",
            "nothing was sent; add --federate",
        ),
        (
            "#+ param: n integer \"a number\" default 3\nSELECT ?s { ?s ?p ?_n }",
            "declares a parameter for ?_n",
            "add ?_n at the end of the SELECT",
        ),
    ];
    let store = load(&graph).unwrap();
    let names = Names::of(&store, &graph.base).unwrap();
    for (text, message, help) in ad_hoc {
        let query = NamedQuery::ad_hoc("mine", text).unwrap();
        let error = run(&store, &query, &[], &names).unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
        assert!(error.help().unwrap().contains(help), "{:?}", error.help());
    }
    let text = "#+ param: n integer \"a number\"\nSELECT ?s ?_n { ?s ?p ?_n }";
    let query = NamedQuery::ad_hoc("mine", text).unwrap();
    let given = [("n".to_string(), "three".to_string())];
    let error = run(&store, &query, &given, &names).unwrap_err();
    assert_eq!(error.to_string(), "`three` is not a whole number");
    assert!(
        "yaml"
            .parse::<ResultsFormat>()
            .unwrap_err()
            .to_string()
            .contains("tsv")
    );
}
