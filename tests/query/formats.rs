//! Answers as tables, in the standard formats and as Turtle.

use super::harness::{self, answer, change, expect};
use super::{DATA, lakeside};
use oxigraph::model::Literal;
use softlaw::query::{NamedQuery, Names, ResultsFormat, WriteError, run, write_results};
use softlaw::store::load;
use std::collections::BTreeSet;

#[test]
fn all_formats_are_written() {
    let graph = lakeside();
    let write = |format| answer(&graph, "themes", &[], format, None);
    assert!(write(ResultsFormat::Json).starts_with("{\"head\":{\"vars\":[\"order\",\"left\""));
    assert!(write(ResultsFormat::Xml).starts_with("<?xml"));
    assert!(write(ResultsFormat::Csv).starts_with("order,left,right,theme\r\n"));
    assert!(write(ResultsFormat::Tsv).starts_with("?order\t?left\t?right\t?theme\n"));
    for format in ResultsFormat::ALL {
        assert!(write(format).contains("盲人读者的利用"), "{format:?}");
        assert!(write(format).ends_with('\n'), "{format:?}");
        assert_eq!(format.as_str().parse(), Ok(format));
        let store = load(&graph).unwrap();
        let names = Names::of(&store, &graph.base).unwrap();
        let query = NamedQuery::ad_hoc("mine", "ASK { ?s a sl:Commitment }").unwrap();
        let mut out = Vec::new();
        let asked = run(&store, &query, &[], &names).unwrap();
        write_results(&asked, format, &names, None, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let expected = match format {
            ResultsFormat::Json => "{\"head\":{},\"boolean\":true}\n",
            ResultsFormat::Xml => concat!(
                "<?xml version=\"1.0\"?><sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">",
                "<head></head><boolean>true</boolean></sparql>\n"
            ),
            ResultsFormat::Table | ResultsFormat::Csv | ResultsFormat::Tsv => "true\n",
        };
        assert_eq!(text, expected, "{format:?}");
    }
}

#[test]
fn triples_are_turtle_and_no_rows() {
    let graph = lakeside();
    let store = load(&graph).unwrap();
    let names = Names::of(&store, &graph.base).unwrap();
    let text = "CONSTRUCT { ?s sl:text ?text } WHERE { ?s a sl:Statement ; sl:text ?text }";
    let query = NamedQuery::ad_hoc("mine", text).unwrap();
    let answer = run(&store, &query, &[], &names).unwrap();
    let mut out = Vec::new();
    write_results(&answer, ResultsFormat::Table, &names, None, &mut out).unwrap();
    let turtle = String::from_utf8(out).unwrap();
    assert!(
        turtle.starts_with("@prefix sl: <https://w3id.org/softlaw/ns#> .\n"),
        "{turtle}"
    );
    assert!(!turtle.contains("@prefix oa:"));
    assert_eq!(harness::parse(&turtle, "").quads.len(), 13);
    for format in ResultsFormat::ALL
        .into_iter()
        .filter(|f| *f != ResultsFormat::Table)
    {
        let error = write_results(&answer, format, &names, None, Vec::new()).unwrap_err();
        let WriteError::Triples { format: refused } = error else {
            panic!("{error}");
        };
        assert_eq!(refused, format);
        let advice = "leave --results out to get Turtle, or ask with SELECT in place of CONSTRUCT or \
                      DESCRIBE";
        assert_eq!(error.help().as_deref(), Some(advice));
    }
}

#[test]
fn tables_align_chinese_and_wrap() {
    let graph = lakeside();
    let table = answer(&graph, "commitments", &[], ResultsFormat::Table, None);
    expect(format!("{DATA}/expected/commitments.txt"), &table);
    let narrow = answer(&graph, "commitments", &[], ResultsFormat::Table, Some(60));
    expect(format!("{DATA}/expected/commitments-60.txt"), &narrow);
    for (table, limit) in [(&table, 200), (&narrow, 60)] {
        assert!(
            table.lines().all(|line| harness::width(line) <= limit),
            "{table}"
        );
        assert!(table.lines().all(|line| line == line.trim_end()));
    }
    // The last column starts at one place on the screen in every row.
    let starts: BTreeSet<_> = ["what", "copying", "在十年内", "send their", "向主办方"]
        .map(|word| {
            let line = table.lines().find(|line| line.contains(word)).unwrap();
            harness::width(line.split(word).next().unwrap())
        })
        .into();
    assert_eq!(starts.len(), 1, "{table}");
    assert!(!table.contains('"') && !table.contains('@') && !table.contains("https://"));
    // Numbers stand at the right.
    let passages = answer(
        &graph,
        "provenance",
        &[("statement", "view_1/st_2")],
        ResultsFormat::Table,
        None,
    );
    assert!(passages.contains("    51   54  档案馆\n"), "{passages}");
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let mut graph = lakeside();
    let text = Literal::new_simple_literal("a\u{1b}[2J\nb").into();
    change(&mut graph.quads, "view_1/st_2", "action", text);
    let query = "SELECT ?text { ?s sl:action ?text }";
    let store = load(&graph).unwrap();
    let names = Names::of(&store, &graph.base).unwrap();
    let query = NamedQuery::ad_hoc("mine", query).unwrap();
    let answer = run(&store, &query, &[], &names).unwrap();
    let mut out = Vec::new();
    write_results(&answer, ResultsFormat::Table, &names, None, &mut out).unwrap();
    let table = String::from_utf8(out).unwrap();
    assert!(
        table.contains("a [2J b") && !table.contains('\u{1b}'),
        "{table}"
    );
}

#[test]
fn a_wrapped_name_keeps_its_slashes() {
    let graph = lakeside();
    let table = answer(&graph, "links", &[], ResultsFormat::Table, Some(80));
    assert!(table.lines().all(|line| harness::width(line) <= 80));
    let first: String = table
        .lines()
        .skip(2)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split("  ").next())
        .collect();
    assert_eq!(first, "declaration/2021/lakeside-forum-on-court-records");
    assert!(!table.contains('\u{200B}'));
}

#[test]
fn a_wrapped_name_is_broken_after_a_hyphen_or_a_slash() {
    let graph = lakeside();
    let table = answer(&graph, "links", &[], ResultsFormat::Table, Some(80));
    let lines: Vec<&str> = table
        .lines()
        .skip(2)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split("  ").next())
        .filter(|part| !part.is_empty())
        .collect();
    let (last, before) = lines.split_last().unwrap();
    assert!(!before.is_empty() && last.ends_with("records"), "{table}");
    for line in before {
        assert!(line.ends_with(['-', '/']), "{line:?} in\n{table}");
    }
}

#[test]
fn rows_are_records_where_columns_would_be_too_narrow() {
    let graph = lakeside();
    let write = |width| answer(&graph, "commitments", &[], ResultsFormat::Table, width);
    let records = write(Some(40));
    expect(format!("{DATA}/expected/commitments-40.txt"), &records);
    for width in [1, 5, 20, 40, 57] {
        let records = write(Some(width));
        assert!(records.starts_with("commitment  view_1/"), "{records}");
        assert!(!records.contains('─') && !records.contains('\u{200B}'));
        // The name of a column and a word have to stand somewhere.
        let limit = width.max("commitment".len() + 14);
        assert!(
            records.lines().all(|line| harness::width(line) <= limit),
            "{width}: {records}"
        );
    }
    assert!(write(Some(58)).starts_with("commitment   putAs"));
}
