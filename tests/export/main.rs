//! Every RDF format is the same graph, read back by two families of parsers, and
//! the same bytes from run to run.

mod akn;
mod arbitrary;
#[path = "../promises/documents.rs"]
mod documents;
mod readers;
mod table;
mod texts;

use arbitrary::{NASTY, graphs};
use oxigraph::io::RdfFormat;
use oxigraph::model::{GraphName, Literal, NamedNode, Quad, Term};
use proptest::prelude::*;
use readers::{D, SL, assert_round_trip, graph, hex, parse, river_courts, text};
use softlaw::export::{self, ExportError, Format};
use std::collections::HashSet;
use std::fs;

/// Compares an output with the file that holds what is expected.
fn expected(name: &str, written: &str) {
    let path = format!("tests/data/export/expected/{name}");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::create_dir_all("tests/data/export/expected").unwrap();
        fs::write(&path, written).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    for ((line, expected), number) in written.lines().zip(expected.lines()).zip(1..) {
        assert_eq!(line, expected, "{path}:{number}");
    }
    assert_eq!(written.len(), expected.len(), "{path}");
}

#[test]
fn all_formats_are_one_graph() {
    let graph = river_courts();
    for format in Format::ALL {
        assert_round_trip(&graph, format);
        assert_eq!(text(&graph, format), text(&river_courts(), format));
    }
    let digests: HashSet<_> = Format::ALL
        .map(|f| (f.is_dataset(), export::digest(&graph, f)))
        .into();
    assert_eq!(digests.len(), 2, "one for triples, one for datasets");
}

#[test]
fn the_digest_is_that_of_the_sorted_lines() {
    let graph = river_courts();
    for format in [Format::NTriples, Format::NQuads] {
        let text = text(&graph, format);
        let mut lines: Vec<_> = text.split_inclusive('\n').collect();
        assert!(lines.len() > 150);
        lines.sort_unstable();
        assert_eq!(
            hex(lines.concat().as_bytes()),
            export::digest(&graph, format)
        );
    }
}

#[test]
fn turtle_reads_like_a_record() {
    let graph = river_courts();
    let turtle = text(&graph, Format::Turtle);
    let trig = text(&graph, Format::TriG);
    for expected in [
        format!("@base <{D}/> .\n\n<{D}>\n    a sl:Declaration, sl:Instrument, eli:Work,"),
        "\n\n<view_1> a sl:View, eli:WorkSubdivision ;\n    eli:is_part_of </softlaw/id/declaration/".to_owned(),
        "\n    eli:number \"I.\"@en, \"一、\"@zh-Hans ;\n".to_owned(),
        "\n    sl:number 140 ;\n    sl:approximate true ;\n".to_owned(),
        "\n    oa:hasSelector <eng/txt#quote=0,44>, <eng/txt#position=0,44> .\n".to_owned(),
        "\n    schema:location </softlaw/id/place/geneva> ;\n".to_owned(),
        "    sl:text\n        \"River courts should commit themselves to sitting where people \
         live.\"@en,\n        \"河流法院应致力于在民众居住之处开庭。\"@zh-Hans ;\n"
            .to_owned(),
    ] {
        assert!(turtle.contains(&expected), "{expected}\n{turtle}");
        assert!(trig.contains(&expected), "{expected}\n{trig}");
    }
    assert!(trig.contains("\n<editor> {\n    <editor> a prov:Entity ;\n        dcterms:creator"));
    assert!(!turtle.contains("@prefix void:"));
    assert!(turtle.starts_with("@prefix sl: "));
}

#[test]
fn only_used_prefixes_are_declared() {
    let quads = parse(
        "<https://x.org/a> <http://schema.org/about> <https://x.org/b> .",
        RdfFormat::Turtle,
    );
    let turtle = text(&graph(quads), Format::Turtle);
    assert_eq!(
        turtle,
        "@prefix schema: <http://schema.org/> .\n\n\
         <https://x.org/a> schema:about <https://x.org/b> .\n"
    );
}

#[test]
fn json_is_one_tree_under_the_instrument() {
    let json = text(&river_courts(), Format::JsonLd);
    let declaration: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(declaration["id"], D);
    assert_eq!(
        declaration["type"],
        serde_json::json!(["Declaration", "Instrument", "Work", "Legislation"])
    );
    let statement = &declaration["views"][0]["statements"][1];
    assert_eq!(
        statement["text"]["en"],
        "River courts should commit themselves to sitting where people live."
    );
    assert_eq!(
        statement["text"]["zh-Hans"],
        "河流法院应致力于在民众居住之处开庭。"
    );
    assert_eq!(statement["force"], "commitment");
    assert_eq!(statement["addressee"]["prefLabel"]["en"], "River courts");
    assert_eq!(declaration["recitals"].as_array().unwrap().len(), 2);
    assert_eq!(declaration["opening"]["order"], 1);
    assert_eq!(declaration["views"][1]["printedNumber"]["zh-Hans"], "二、");
    assert_eq!(
        declaration["theme"]["topics"][1]["prefLabel"]["en"],
        "joint registries of vessels"
    );
    let conference = &declaration["conference"];
    assert_eq!(conference["location"]["label"]["en"], "Geneva");
    let account = &conference["accounts"][0];
    assert_eq!(account["period"]["startDate"], "2021-05-03");
    assert_eq!(account["counts"][0]["number"], 140);
    assert_eq!(account["counts"][0]["approximate"], true);
    // A month is no xsd:date, so it says itself what it is.
    assert_eq!(
        conference["accounts"][1]["period"]["endDate"]["@value"],
        "2021-05"
    );
    // One file is a list too.
    let file = &declaration["languageVersions"][0]["files"][0];
    assert_eq!(file["name"], "source.txt");
    // Only the editor's graph stands beside the tree.
    let included = declaration["included"].as_array().unwrap();
    assert_eq!(included.len(), 1);
    assert_eq!(included[0]["id"], format!("{D}/editor"));
    assert_eq!(included[0]["@graph"].as_array().unwrap().len(), 4);
}

#[test]
fn several_instruments_share_one_document() {
    let mut quads = river_courts().quads;
    let other = |text: &str| text.replace("2021/geneva", "2022/second-geneva");
    let second: Vec<Quad> = parse(
        &other(&text(&river_courts(), Format::NQuads)),
        RdfFormat::NQuads,
    );
    quads.extend(second);
    let graph = graph(quads);
    for format in Format::ALL {
        assert_round_trip(&graph, format);
    }
    let json: serde_json::Value = serde_json::from_str(&text(&graph, Format::JsonLd)).unwrap();
    let nodes = json["@graph"].as_array().unwrap();
    assert_eq!(nodes[0]["id"], D);
    assert_eq!(nodes[1]["id"], other(D));
    assert_eq!(nodes[1]["views"][0]["statements"][1]["order"], 2);
    let turtle = text(&graph, Format::Turtle);
    assert!(turtle.contains(&format!("\n@base <{}/> .\n\n<{}>\n", other(D), other(D))));
}

#[test]
fn chains_and_circles_of_any_length_are_written() {
    let node = |i: usize| NamedNode::new_unchecked(format!("{D}/part_{i}"));
    let part = NamedNode::new_unchecked("http://data.europa.eu/eli/ontology#has_part");
    let mut quads = river_courts().quads;
    let start = NamedNode::new_unchecked(D);
    let mut last = start.clone();
    for i in 0..1_000 {
        quads.push(Quad::new(
            last,
            part.clone(),
            node(i),
            GraphName::DefaultGraph,
        ));
        last = node(i);
    }
    quads.push(Quad::new(last, part, start, GraphName::DefaultGraph));
    let graph = graph(quads);
    for format in Format::ALL {
        assert_round_trip(&graph, format);
    }
}

#[test]
fn an_empty_graph_is_an_empty_document() {
    for format in Format::ALL {
        assert_round_trip(&graph(Vec::new()), format);
    }
}

fn say(predicate: &str, value: impl Into<Term>) -> Quad {
    Quad::new(
        NamedNode::new_unchecked(D),
        NamedNode::new_unchecked(predicate),
        value,
        GraphName::DefaultGraph,
    )
}

#[test]
fn nasty_texts_come_back_whole() {
    let text_of = format!("{SL}text");
    for value in [NASTY, "", " ", "\n", "\r", "\t x \t", "\"", "\\", "'"] {
        let typed = NamedNode::new_unchecked("http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON");
        let graph = graph(vec![
            say(&text_of, Literal::new_simple_literal(value)),
            say(&text_of, Literal::new_typed_literal(value, typed)),
            say(
                &text_of,
                Literal::new_language_tagged_literal_unchecked(value, "zh-Hans"),
            ),
            say("https://x.org/other", Literal::new_simple_literal(value)),
        ]);
        for format in Format::ALL {
            assert_round_trip(&graph, format);
        }
    }
}

#[test]
fn what_xml_cannot_hold_is_refused_with_its_place() {
    let graph = graph(vec![say(&format!("{SL}text"), Literal::from("a\u{1}b\0"))]);
    let mut out = Vec::new();
    let error = export::write(&graph, Format::RdfXml, &mut out).unwrap_err();
    assert!(matches!(
        error,
        ExportError::XmlCharacter {
            character: '\u{1}',
            ..
        }
    ));
    assert_eq!(
        error.to_string(),
        format!(
            "RDF/XML can't hold the character U+0001 in the value of <{SL}text> of <{D}>; \
             take it out of the text, or export another format"
        )
    );
    assert!(out.is_empty());
    for format in Format::ALL {
        if format != Format::RdfXml {
            assert_round_trip(&graph, format);
        }
    }
    let numbered = self::graph(vec![say("https://x.org/12", Literal::from("x"))]);
    let error = export::to_string(&numbered, Format::RdfXml).unwrap_err();
    assert!(matches!(error, ExportError::XmlName { .. }));
    let syntax = "http://www.w3.org/1999/02/22-rdf-syntax-ns#li";
    let syntax = self::graph(vec![say(syntax, Literal::from("x"))]);
    let error = export::to_string(&syntax, Format::RdfXml).unwrap_err();
    assert!(matches!(error, ExportError::XmlName { .. }), "{error}");
}

#[test]
fn a_file_is_replaced_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.rdf");
    export::write_file(&path, &river_courts(), Format::RdfXml).unwrap();
    let whole = fs::read_to_string(&path).unwrap();
    assert_eq!(whole, text(&river_courts(), Format::RdfXml));

    let bad = graph(vec![say("https://x.org/12", Literal::from("x"))]);
    let error = export::write_file(&path, &bad, Format::RdfXml).unwrap_err();
    assert!(matches!(error, ExportError::XmlName { .. }), "{error}");
    let failing = |out: &mut dyn std::io::Write| {
        out.write_all(b"half")?;
        Err(std::io::Error::other("no more"))
    };
    let error = export::replace_file(&path, failing).unwrap_err();
    assert_eq!(error.to_string(), "no more");
    assert_eq!(fs::read_to_string(&path).unwrap(), whole);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "no temporary file is left");

    let nowhere = folder.path().join("none/out.ttl");
    let error = export::write_file(&nowhere, &bad, Format::Turtle).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("none/out.ttl could not be written")
    );
    let error = export::write_file(folder.path(), &bad, Format::Turtle).unwrap_err();
    let expected = format!(
        "{} could not be written: it is a folder; name a file in it",
        folder.path().display()
    );
    assert_eq!(error.to_string(), expected);
}

#[cfg(unix)]
#[test]
fn a_replaced_file_keeps_its_permissions_and_its_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.ttl");
    let link = folder.path().join("latest.ttl");
    let plain = folder.path().join("plain");
    fs::write(&plain, "").unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;

    export::write_file(&path, &river_courts(), Format::Turtle).unwrap();
    assert_eq!(mode(&path), mode(&plain));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("out.ttl", &link).unwrap();
    export::write_file(&link, &river_courts(), Format::NTriples).unwrap();
    assert_eq!(mode(&path), 0o640);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        text(&river_courts(), Format::NTriples)
    );
    export::write_file("/dev/null".as_ref(), &river_courts(), Format::Turtle).unwrap();

    // What a link leads to may not be there yet.
    let next = folder.path().join("next.ttl");
    symlink("later.ttl", folder.path().join("soon.ttl")).unwrap();
    symlink("soon.ttl", &next).unwrap();
    export::write_file(&next, &river_courts(), Format::Turtle).unwrap();
    assert!(fs::symlink_metadata(&next).unwrap().is_symlink());
    let later = fs::symlink_metadata(folder.path().join("later.ttl")).unwrap();
    assert!(later.is_file());
    // Links in a circle lead nowhere.
    let circle = folder.path().join("circle.ttl");
    symlink("circle.ttl", &circle).unwrap();
    let error = export::write_file(&circle, &river_courts(), Format::Turtle).unwrap_err();
    assert!(matches!(error, ExportError::File { .. }), "{error}");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_written_to_directly() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    export::write_file(&pipe, &river_courts(), Format::NQuads).unwrap();
    assert_eq!(
        reader.join().unwrap(),
        text(&river_courts(), Format::NQuads)
    );
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_graph_comes_back(graph in graphs()) {
        for format in Format::ALL {
            match export::to_string(&graph, format) {
                Ok(_) => assert_round_trip(&graph, format),
                Err(error) => prop_assert_eq!(format, Format::RdfXml, "{}", error),
            }
        }
    }
}
