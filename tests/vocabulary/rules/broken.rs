//! Each rule fires: ontologies that break one rule each.
//!
//! A file of `tests/vocabulary/broken/` is named by its fault. It says what stands in
//! place of all that the ontology says of the same subjects; its first line names the
//! rule that then fires, and no other one does.

use super::{ONTOLOGY, Ontology, RULES};
use crate::{Iris, read, root};
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::Triple;
use std::fs;

#[test]
fn each_broken_ontology_breaks_its_rule_and_no_other() {
    let mut files: Vec<_> = fs::read_dir(root().join("tests/vocabulary/broken"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(!files.is_empty());

    let mut proved = Iris::new();
    for path in files {
        let text = read(&path);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let rule = text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("# breaks "))
            .unwrap_or_else(|| panic!("{name}: the first line is not “# breaks RULE”"));
        let broken = with(&text, name.starts_with("alignments-"));
        let fired: Vec<_> = RULES
            .iter()
            .map(|(rule, check)| (*rule, check(&broken).faults))
            .filter(|(_, faults)| !faults.is_empty())
            .collect();
        let names: Vec<_> = fired.iter().map(|(rule, _)| *rule).collect();
        assert_eq!(names, [rule], "{name}: {fired:#?}");
        proved.insert(rule.to_owned());
    }
    let rules: Iris = RULES.iter().map(|(rule, _)| (*rule).to_owned()).collect();
    assert_eq!(
        rules.difference(&proved).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "not shown to fire"
    );
}

/// The ontology, with what the text says of its subjects in place of what is there.
fn with(text: &str, alignments: bool) -> Ontology {
    let mut ontology = ONTOLOGY.clone();
    let (file, triples) = match alignments {
        true => ("ontology/alignments.ttl", &mut ontology.alignments),
        false => ("ontology/softlaw.ttl", &mut ontology.own),
    };
    // The text has the prefixes of the file.
    let head: String = read(file)
        .lines()
        .filter(|line| line.starts_with('@'))
        .fold(String::new(), |head, line| head + line + "\n");
    let broken: Vec<Triple> = RdfParser::from_format(RdfFormat::Turtle)
        .for_slice(format!("{head}{text}").as_bytes())
        .map(|quad| Triple::from(quad.unwrap_or_else(|error| panic!("{error}\n{text}"))))
        .collect();
    assert!(!broken.is_empty(), "{text}");
    triples.retain(|t| broken.iter().all(|b| b.subject != t.subject));
    triples.extend(broken);
    ontology
}
