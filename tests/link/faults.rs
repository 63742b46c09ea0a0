//! Files that are of no use, each with what it is refused for.

use super::{proposals, shanghai, temporary};
use softlaw::link::{Limits, LinkError};

fn refused(name: &str, text: &str) -> LinkError {
    let (_folder, file) = temporary(name, text);
    proposals(&shanghai(), &[file], Limits::default()).unwrap_err()
}

#[test]
fn a_broken_file_is_refused_with_its_place() {
    let nt = "<http://a> <http://b> \"c\" .\n<http://a> <http://b> 上海 .\n";
    let ttl = "@prefix a: <http://a/> .\n\na:b a:c \"法院\" ; oops .\n";
    let rdf = "<?xml version=\"1.0\"?>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n  <rdf:Description rdf:about=\"http://a\">\n    </rdf:Wrong>\n</rdf:RDF>\n";
    let json = "{\n  \"@id\": \"http://a\",\n  \"http://b\" \"c\"\n}\n";
    for (name, text, line, column) in [
        ("broken.nt", nt, 2, 23),
        ("broken.ttl", ttl, 3, 16),
        ("broken.rdf", rdf, 4, 16),
        ("broken.jsonld", json, 3, 14),
    ] {
        let error = refused(name, text);
        let LinkError::Syntax {
            place: Some(place), ..
        } = &error
        else {
            panic!("{name}: {error}");
        };
        assert_eq!(
            (place.line, place.column),
            (line, column),
            "{error}\n{}",
            place.marked()
        );
        let said = error.to_string();
        assert!(
            said.starts_with(&format!("{name}, line {line}, column {column}: ")),
            "{said}"
        );
        assert!(
            !said.contains("Parser error") && !said.contains('\n'),
            "{said}"
        );
        let whole = text.lines().nth(line - 1).unwrap();
        assert_eq!(place.text, whole, "{name}");
    }
}

#[test]
fn a_long_file_that_ends_early_is_refused_at_its_end() {
    let line = "<http://a> <http://www.w3.org/2000/01/rdf-schema#label> \"Shanghai\"@en .\n";
    let mut text = line.repeat(2000);
    text.push_str("<http://a> <http://b> \"c");
    let error = refused("cut.nt", &text);
    let LinkError::Syntax {
        place: Some(place), ..
    } = &error
    else {
        panic!("{error}");
    };
    assert_eq!(place.line, 2001, "{error}");
}

#[test]
fn a_binary_file_is_refused_without_its_control_characters() {
    for name in ["binary.nt", "binary.ttl", "binary.rdf", "binary.jsonld"] {
        let error = refused(name, "\u{7f}ELF\u{1b}[2J\u{0}\u{7}<a");
        let said = error.to_string();
        assert!(matches!(error, LinkError::Syntax { .. }), "{said}");
        assert!(!said.contains(char::is_control), "{said:?}");
    }
}

#[test]
fn a_text_is_no_name() {
    let text = format!(
        "<http://a> <http://www.w3.org/2000/01/rdf-schema#label> \"{}\"@en .\n",
        "Shanghai ".repeat(100_000)
    );
    let (_folder, file) = temporary("long.nt", &text);
    let limits = Limits {
        min_score: 0.0,
        most: 9,
    };
    let found = proposals(&shanghai(), &[file], limits).unwrap();
    assert!(found.proposals.is_empty());
}

#[test]
fn a_file_without_names_is_refused() {
    let one = "<http://a> <http://b> \"Shanghai\"@en .\n";
    for (text, count) in [("", "0 statements"), (one, "1 statement")] {
        let error = refused("nameless.nt", text);
        assert!(matches!(error, LinkError::NoNames { .. }), "{error}");
        let expected = format!(
            "nameless.nt has no name in {count}: expected skos:prefLabel, skos:altLabel, \
             skosxl:literalForm, rdfs:label, schema:name, foaf:name, gn:name or gn:alternateName"
        );
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn a_file_that_is_not_there_is_refused() {
    let (folder, file) = temporary("gone.nt", "");
    drop(folder);
    let error = proposals(&shanghai(), &[file], Limits::default()).unwrap_err();
    assert!(matches!(error, LinkError::Io { .. }), "{error}");
}

#[test]
fn names_in_other_languages_propose_nothing_and_are_counted() {
    let text = "<http://a> <http://www.w3.org/2000/01/rdf-schema#label> \"Xangai\"@pt .\n";
    let (_folder, file) = temporary("pt.nt", text);
    let found = proposals(&shanghai(), &[file], Limits::default()).unwrap();
    assert!(found.proposals.is_empty());
    assert_eq!((found.read[0].names, found.read[0].readable), (1, 0));
    assert_eq!(found.languages, "en, zh");
}
