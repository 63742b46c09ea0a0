//! The TOML is an editor's file that is refused until somebody has written the evidence.

use super::{authorities, linked, proposals, shanghai};
use softlaw::check::run_edited;
use softlaw::declarations::DEFAULT;
use softlaw::graph::{Editor, describe};
use softlaw::link::{Limits, toml};

/// What is proposed for the bundled declaration, as an editor would see it.
fn text() -> String {
    let found = proposals(&shanghai(), &authorities(), Limits::default()).unwrap();
    assert!(!found.proposals.is_empty());
    let names = authorities().into_iter().map(|file| file.name);
    toml::write(
        &found,
        &["source.txt".to_owned()],
        &names.collect::<Vec<_>>(),
    )
}

#[test]
fn no_proposal_is_taken_over_silently() {
    let text = text();
    let error = Editor::parse("proposals.toml", &text).unwrap_err();
    let said = error
        .message
        .strip_prefix("[[link]] evidence: the link of ");
    assert!(
        said.is_some_and(|said| said.ends_with(" has no evidence")),
        "{error}"
    );
    let first = text
        .lines()
        .position(|line| line == "evidence = \"\"")
        .unwrap();
    assert_eq!(error.place.line, first + 1);
}

#[test]
fn with_evidence_the_surest_are_links_without_a_fault() {
    // Of the rest an editor has to choose: two of them exclude each other.
    let limits = Limits {
        min_score: 0.55,
        most: 1,
    };
    let found = proposals(&shanghai(), &authorities(), limits).unwrap();
    let text = toml::write(&found, &["source.txt".to_owned()], &[]);
    let text = text.replace("evidence = \"\"", "evidence = \"looked up\"");
    let editor = Editor::parse("proposals.toml", &text).unwrap();
    let declaration = shanghai().declaration;
    let graph = describe(&declaration, Some(&editor), &Default::default()).unwrap();
    let report = run_edited(&declaration, &graph, Some(&editor)).unwrap();
    let about_links: Vec<_> = report
        .findings
        .iter()
        .filter(|finding| finding.file == "proposals.toml")
        .collect();
    assert!(about_links.is_empty(), "{about_links:?}");
    assert!(graph.quads.len() > shanghai().graph.quads.len() + 30);
}

#[test]
fn what_is_linked_is_not_proposed_again() {
    let editor = DEFAULT.editor().unwrap();
    let linked = linked(&[DEFAULT.input()], Some(&editor));
    let found = proposals(&linked, &authorities(), Limits::default()).unwrap();
    let again = found.proposals.iter().filter(|p| {
        let target = p.iri.clone().into();
        p.relation == "owl:sameAs" || linked.graph.quads.iter().any(|quad| quad.object == target)
    });
    assert_eq!(again.count(), 0);
    assert!(found.linked.iter().sum::<usize>() > 8, "{:?}", found.linked);
}

#[test]
fn names_from_a_dump_stay_in_their_comment() {
    let text = "<http://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> \
                \"Shanghai\\n[[link]]\\r\\u0007\\u2028x\"@en .\n";
    let (_folder, file) = super::temporary("hostile.nt", text);
    let everything = Limits {
        min_score: 0.0,
        most: 9,
    };
    let found = proposals(&shanghai(), &[file], everything).unwrap();
    assert!(!found.proposals.is_empty());
    let text = toml::write(&found, &["a\nb".to_owned()], &["c\nd = 1".to_owned()]);
    assert_eq!(text.matches("\n[[link]]").count(), found.proposals.len());
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
    let value: ::toml::Table = text.parse().unwrap();
    assert_eq!(value.keys().collect::<Vec<_>>(), ["link"]);
}
