//! Links whose meaning is wrong: for each rule an editor's file that breaks it and one
//! that nearly does. The finding stands where the editor's file says the link.

use super::{DATA, found};
use oxigraph::model::Term;
use oxigraph::store::Store;
use softlaw::check::codes::find;
use softlaw::check::{Report, run_edited};
use softlaw::graph::{Editor, EditorError, describe};
use softlaw::model::interpret;
use softlaw::query::Catalogue;
use softlaw::source::{Input, read};
use softlaw::store::load_authorities;
use std::collections::BTreeMap;

/// What the checks find with an editor's file of `links/`.
fn report(name: &str) -> Result<Report, EditorError> {
    let bytes = std::fs::read(format!("{DATA}/links/court-ships.txt")).unwrap();
    let input = Input {
        name: "court-ships.txt".into(),
        bytes,
    };
    let declaration = interpret(&read(&[input]).unwrap());
    let text = std::fs::read_to_string(format!("{DATA}/links/{name}")).unwrap();
    let editor = Editor::parse(name, &text)?;
    let graph = describe(&declaration, Some(&editor), &Default::default())?;
    Ok(run_edited(&declaration, &graph, Some(&editor)).unwrap())
}

/// The lines on which the targets of wrong links stand.
const BROKEN: [(&str, &[usize]); 6] = [
    ("target-unlike", &[6, 12, 18, 24]),
    ("same-as-twice", &[12]),
    ("mapping-of-no-concept", &[6, 12]),
    ("mapping-contradicts", &[12]),
    ("exact-match-twice", &[12]),
    ("target-claimed-twice", &[12]),
];

/// A file that says these is refused before the rules see it.
const REFUSED: [(&str, (usize, usize)); 2] = [
    ("same-as-of-theme", (5, 6)),
    ("link-without-evidence", (9, 1)),
];

#[test]
fn every_rule_about_links_is_tried() {
    let mut tried: Vec<_> = BROKEN.iter().map(|(code, _)| *code).collect();
    tried.extend(REFUSED.iter().map(|(code, _)| *code));
    tried.sort_unstable();
    // A rule about links names the link.
    let catalogue = Catalogue::bundled().unwrap();
    let about_links = catalogue
        .checks()
        .filter(|query| query.text.contains(" ?link\n"));
    let mut rules: Vec<_> = about_links
        .map(|query| query.name.trim_start_matches("checks/"))
        .collect();
    rules.sort_unstable();
    assert!(!rules.is_empty());
    assert_eq!(tried, rules);
}

/// Each authority says what it is and where that was read, and no IRI belongs to two.
#[test]
fn the_table_of_authorities_is_whole() {
    let store = Store::new().unwrap();
    load_authorities(&store).unwrap();
    let values = |local: &str| -> BTreeMap<String, Vec<String>> {
        let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for quad in store.iter().map(Result::unwrap) {
            if let (true, Term::Literal(value)) =
                (quad.predicate.as_str().ends_with(local), quad.object)
            {
                let of = values.entry(quad.subject.to_string()).or_default();
                of.push(value.value().to_owned());
            }
        }
        values
    };
    let spaces = values("void#uriSpace");
    assert!(spaces.len() > 10);
    for local in ["schema#label", "schema#comment", "terms/description"] {
        let said = values(local);
        assert!(spaces.keys().eq(said.keys()), "{local}");
        assert!(said.values().all(|words| words.len() == 1));
    }
    let all: Vec<&String> = spaces.values().flatten().collect();
    for (at, space) in all.iter().enumerate() {
        let others = all.iter().enumerate().filter(|(other, _)| *other != at);
        for (_, other) in others {
            assert!(!space.starts_with(other.as_str()), "{space} is in {other}");
        }
    }
}

#[test]
fn a_wrong_link_is_found_where_it_is_said() {
    for (code, lines) in BROKEN {
        let name = format!("{code}.toml");
        let report = report(&name).unwrap();
        assert!(
            found(&report).iter().all(|found| *found == code),
            "{code}: {:?}",
            found(&report)
        );
        let mut places = Vec::new();
        for finding in &report.findings {
            assert_eq!(finding.file, name);
            assert_eq!(finding.severity, find(code).unwrap().severity);
            let place = finding.place.as_ref().unwrap();
            assert_eq!((place.column, place.prefix.as_str()), (7, "iri = "));
            assert!(place.exact.starts_with('"') && place.exact.ends_with('"'));
            places.push(place.line);
        }
        places.sort_unstable();
        assert_eq!(places, lines, "{code}");
    }
}

#[test]
fn what_is_nearly_wrong_is_right() {
    let codes = BROKEN.iter().map(|(code, _)| *code);
    for code in codes.chain(REFUSED.iter().map(|(code, _)| *code)) {
        let report = report(&format!("{code}.nearly.toml")).unwrap();
        assert_eq!(report.findings, [], "{code}");
    }
}

#[test]
fn what_can_only_be_wrong_is_refused_with_its_place() {
    for (code, (line, column)) in REFUSED {
        let error = report(&format!("{code}.toml")).unwrap_err();
        assert_eq!(
            (error.place.line, error.place.column),
            (line, column),
            "{code}: {error}"
        );
    }
    let error = report("link-without-evidence.toml").unwrap_err();
    assert!(
        error
            .message
            .contains("\"country\" to <https://sws.geonames.org/102/>"),
        "{error}"
    );
}
