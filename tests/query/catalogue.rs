//! Every query has a header, an expected answer, and works on other graphs.

use super::harness::{self, answer, ask, run_all};
use super::{DATA, lakeside};
use oxigraph::model::Term;
use softlaw::query::{Answer, BindingError, Catalogue, Names, QueryError, ResultsFormat, run};
use softlaw::store::{load, load_ontology};
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn table_and_folder_agree() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("queries");
    let mut files = BTreeSet::new();
    for (folder, prefix) in [(root.clone(), ""), (root.join("checks"), "checks/")] {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "rq") {
                files.insert(format!(
                    "{prefix}{}",
                    path.file_stem().unwrap().to_str().unwrap()
                ));
            }
        }
    }
    assert!(files.len() >= 15, "{files:?}");
    let catalogue = Catalogue::bundled().unwrap();
    let names: BTreeSet<_> = catalogue.queries().iter().map(|q| q.name.clone()).collect();
    assert_eq!(names, files);
    assert_eq!(names.len(), catalogue.queries().len());
}

#[test]
fn every_query_explains_itself() {
    let catalogue = Catalogue::bundled().unwrap();
    assert!(!catalogue.queries().is_empty());
    for query in catalogue.queries() {
        assert!(query.summary.ends_with('?'), "{} asks nothing", query.name);
        assert!(
            query.summary.chars().count() <= 80,
            "{}: long summary",
            query.name
        );
        assert!(
            !query.description.is_empty(),
            "{} has no description",
            query.name
        );
        for line in query
            .text
            .lines()
            .filter_map(|line| line.strip_prefix("#+ "))
        {
            let known = [
                "summary: ",
                "description: ",
                "param: ",
                "endpoint: ",
                "needs: ",
                "  ",
            ];
            assert!(
                known.iter().any(|k| line.starts_with(k)),
                "{}: {line}",
                query.name
            );
        }
    }
    assert!(catalogue.checks().count() >= 3);
    for check in catalogue.checks() {
        assert!(
            ["", " ?link"].iter().any(|link| check
                .text
                .contains(&format!("SELECT DISTINCT ?subject ?message{link}\n"))),
            "{}",
            check.name
        );
    }
}

#[test]
fn every_query_has_the_expected_answer() {
    run_all(
        &lakeside(),
        Path::new(&format!("{DATA}/expected")),
        &[("statement", "view_1/st_2")],
    );
}

/// The queries name what they ask for, so that terms of the ontology do not get
/// into an answer about instruments.
#[test]
fn the_ontology_changes_no_answer() {
    let graph = lakeside();
    let (plain, full) = (load(&graph).unwrap(), load(&graph).unwrap());
    load_ontology(&full).unwrap();
    let names = Names::of(&plain, &graph.base).unwrap();
    let catalogue = Catalogue::bundled().unwrap();
    assert!(!catalogue.queries().is_empty());
    for query in catalogue
        .queries()
        .iter()
        .filter(|query| !query.needs_ontology && query.endpoint.is_none())
    {
        let params = harness::params_for(query, &[("statement", "view_1/st_2")]);
        let before = run(&plain, query, &params, &names).unwrap();
        assert_eq!(
            run(&full, query, &params, &names).unwrap(),
            before,
            "{}",
            query.name
        );
    }
}

/// The engine compiles a pattern that is a literal once, and any other for each row.
#[test]
fn patterns_are_literals() {
    let call = regex::Regex::new(r"\b(REPLACE|REGEX)\(").unwrap();
    let variable = regex::Regex::new(r"\?\w+,\s*$").unwrap();
    let mut calls = 0;
    for query in Catalogue::bundled().unwrap().queries() {
        for found in call.find_iter(&query.text) {
            calls += 1;
            // What stands before the first literal: `?text, ` or `STR(?text), `.
            let before = query.text[found.end()..].split('"').next().unwrap();
            let two = before.matches('?').count() > 1 && variable.is_match(before);
            assert!(!two, "{}: {}{before}", query.name, found.as_str());
        }
    }
    assert!(calls > 5);
}

#[test]
fn a_missing_language_leaves_cells_empty() {
    let mut graph = lakeside();
    let is_chinese =
        |term: &Term| matches!(term, Term::Literal(l) if l.language() == Some("zh-Hans"));
    graph.quads.retain(|quad| !is_chinese(&quad.object));
    let Answer::Solutions(texts) = ask(&graph, "parallel-text", &[]) else {
        panic!("rows expected");
    };
    assert_eq!(texts.rows.len(), 7);
    assert!(
        texts
            .rows
            .iter()
            .all(|row| row[1].is_some() && row[2].is_none())
    );
    for name in [
        "conference",
        "themes",
        "commitments",
        "statements",
        "outline",
        "accounts",
    ] {
        let Answer::Solutions(solutions) = ask(&graph, name, &[]) else {
            panic!("rows expected");
        };
        assert!(!solutions.rows.is_empty(), "{name} is empty");
    }
}

#[test]
fn joint_hosts_stand_in_one_row_in_the_order_of_the_text() {
    let mut graph = lakeside();
    let host = "the-aa-guild";
    let joint = format!(
        "@base <https://example.org/id/> .
         @prefix sl: <https://w3id.org/softlaw/ns#> .
         @prefix schema: <http://schema.org/> .
         @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
         <conference/2021/forum-on-court-records>
           schema:organizer <organization/{host}> ;
           sl:participation <conference/2021/forum-on-court-records/participation/host-2> .
         <conference/2021/forum-on-court-records/participation/host-2>
           schema:participant <organization/{host}> .
         <organization/{host}> rdfs:label \"AA Guild\"@en, \"甲会\"@zh-Hans ."
    );
    let joint = harness::parse(&joint, "https://example.org/");
    graph.quads.extend(joint.quads);
    let Answer::Solutions(found) = ask(&graph, "conference", &[]) else {
        panic!("rows expected");
    };
    assert_eq!(found.rows.len(), 2, "{:?}", found.rows);
    let column = found.variables.iter().position(|v| v.as_str() == "host");
    for (row, last) in found.rows.iter().zip(["; AA Guild", "; 甲会"]) {
        let Some(Term::Literal(hosts)) = &row[column.unwrap()] else {
            panic!("no host in {row:?}");
        };
        assert!(hosts.value().ends_with(last), "{hosts}");
    }
}

#[test]
fn two_instruments_are_kept_apart() {
    let mut graph = lakeside();
    let other = std::fs::read_to_string(format!("{DATA}/lakeside.trig")).unwrap();
    let other = other.replace("/lakeside-forum-on-court-records", "/riverside");
    let other = other.replace(
        "conference/2021/forum-on-court-records",
        "conference/2022/riverside",
    );
    graph
        .quads
        .extend(harness::parse(&other, "https://example.org/").quads);
    for (name, twice) in [
        ("commitments", 8),
        ("statements", 26),
        ("divergences", 6),
        ("conference", 4),
    ] {
        let Answer::Solutions(solutions) = ask(&graph, name, &[]) else {
            panic!("rows expected");
        };
        assert_eq!(solutions.rows.len(), twice, "{name}");
    }
    let table = answer(&graph, "commitments", &[], ResultsFormat::Table, None);
    assert!(
        table.contains("declaration/2021/riverside/view_1/st_2"),
        "{table}"
    );
    let error = harness::error(&graph, "provenance", &[("statement", "view_1/st_2")]);
    assert!(
        matches!(error, QueryError::Binding(BindingError::Ambiguous { .. })),
        "{error}"
    );
}
