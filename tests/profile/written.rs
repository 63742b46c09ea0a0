//! What holds for every profile: its header, its bytes, and that each format gives the
//! same triples back.

use crate::graphs;
use crate::{all_made, made};
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{GraphName, NamedOrBlankNode, Term};
use softlaw::export::{Format, digest, to_string};
use softlaw::graph::Graph;
use softlaw::profile::Profiles;
use softlaw::vocabulary::PREFIXES;
use std::collections::BTreeSet;

#[test]
fn table_and_folder_agree() {
    let files: BTreeSet<String> = std::fs::read_dir("queries/profiles")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "rq"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(files.len() >= 4, "{files:?}");
    let profiles = Profiles::bundled().unwrap();
    let names: BTreeSet<String> = profiles.all().iter().map(|p| p.name.clone()).collect();
    assert_eq!(names, files);
    assert_eq!(profiles.all().len(), files.len());
}

/// The order of the output is that of the template, found by its prefixed names.
#[test]
fn every_profile_explains_itself_and_declares_the_usual_prefixes() {
    for profile in Profiles::bundled().unwrap().all() {
        let name = &profile.name;
        assert!(
            profile.summary.chars().count() <= 80,
            "{name}: long summary"
        );
        assert!(profile.description.len() > 80, "{name} says little");
        assert!(profile.params.is_empty(), "{name} takes parameters");
        let declared: Vec<_> = profile
            .text
            .lines()
            .filter_map(|line| line.strip_prefix("PREFIX "))
            .collect();
        assert!(!declared.is_empty(), "{name}");
        for line in declared {
            let (prefix, namespace) = line.split_once(':').unwrap();
            let namespace = namespace.trim().trim_matches(['<', '>']);
            assert!(PREFIXES.contains(&(prefix, namespace)), "{name}: {line}");
        }
    }
}

#[test]
fn every_format_gives_the_same_triples_back() {
    let profiles = Profiles::bundled().unwrap();
    let mut checked = 0;
    for profile in profiles.all() {
        for (name, triples) in all_made(&profile.name) {
            let quads = triples.iter().cloned();
            let graph = Graph {
                quads: quads.map(|t| t.in_graph(GraphName::DefaultGraph)).collect(),
                base: "https://w3id.org/softlaw/".to_owned(),
            };
            let expected = lines(
                &to_string(&graph, Format::NTriples).unwrap(),
                Format::NTriples,
            );
            assert_eq!(expected.len(), graph.quads.len());
            for format in Format::ALL {
                let text = to_string(&graph, format).unwrap();
                let read = lines(&text, format);
                assert!(read == expected, "{name}, {} as {format}", profile.name);
                checked += 1;
            }
        }
    }
    assert!(checked > 900, "{checked}");
}

fn lines(text: &str, format: Format) -> BTreeSet<String> {
    let format = RdfFormat::from_media_type(format.media_type()).unwrap();
    RdfParser::from_format(format)
        .for_slice(text.as_bytes())
        .map(|quad| {
            quad.unwrap_or_else(|error| panic!("{error}\n{text}"))
                .to_string()
        })
        .collect()
}

#[test]
fn the_same_graph_gives_the_same_bytes_in_document_order() {
    for profile in Profiles::bundled().unwrap().all() {
        let graph = graphs::bundled();
        let (first, second) = (made(&graph, &profile.name), made(&graph, &profile.name));
        assert_eq!(first, second, "{}", profile.name);
        assert_eq!(
            digest(&first, Format::Turtle),
            digest(&second, Format::NQuads)
        );
        // What stands in the original keeps its order.
        let place = |node: &NamedOrBlankNode| graph.quads.iter().position(|q| q.subject == *node);
        let places: Vec<_> = first
            .quads
            .iter()
            .filter_map(|q| place(&q.subject))
            .collect();
        assert!(places.is_sorted(), "{}", profile.name);
        assert!(first.quads.iter().all(|q| q.graph_name.is_default_graph()));
        assert!(
            first
                .quads
                .iter()
                .all(|q| !matches!(q.object, Term::BlankNode(_)))
        );
    }
}

/// A graph that knows nothing of us gives what can be said of it, and no error.
#[test]
fn an_empty_graph_has_profiles_too() {
    for profile in Profiles::bundled().unwrap().all() {
        let graph = made(&Graph::default(), &profile.name);
        for format in Format::ALL {
            assert!(
                to_string(&graph, format).is_ok(),
                "{} {format}",
                profile.name
            );
        }
    }
}
