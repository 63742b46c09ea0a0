//! The profile `skos` keeps SKOS's own integrity conditions.

use crate::graphs;
use crate::terms::Vocabulary;
use crate::{all_made, anchor, iri, made, members, objects, triples, turtle};
use oxigraph::model::{NamedOrBlankNode, Term, Triple};
use std::collections::{HashMap, HashSet};

const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";

/// The conditions S9, S13, S14, S27 and S46 of the SKOS Reference that data break.
fn broken(data: &[Triple]) -> Vec<&'static str> {
    let pairs = |names: &[&str]| -> Vec<(String, Term)> {
        let names: Vec<String> = names.iter().map(|name| iri(name)).collect();
        let of = data
            .iter()
            .filter(|t| names.iter().any(|n| n == t.predicate.as_str()));
        of.map(|t| (t.subject.to_string(), t.object.clone()))
            .collect()
    };
    let turned = |pairs: Vec<(String, Term)>| -> Vec<(String, Term)> {
        let of = pairs.into_iter().filter_map(|(s, o)| {
            let node = s.trim_matches(['<', '>']).to_owned();
            let node = oxigraph::model::NamedNode::new(node).ok()?;
            Some((o.to_string(), Term::from(node)))
        });
        of.collect()
    };
    let share = |a: &[(String, Term)], b: &[(String, Term)]| a.iter().any(|pair| b.contains(pair));
    let mut broken = Vec::new();
    let concepts: HashSet<_> = members(data, "skos:Concept").into_iter().collect();
    if members(data, "skos:ConceptScheme")
        .iter()
        .any(|s| concepts.contains(s))
    {
        broken.push("S9");
    }
    let (preferred, others) = (pairs(&["skos:prefLabel"]), pairs(&["skos:altLabel"]));
    if share(&preferred, &others) {
        broken.push("S13");
    }
    let mut languages = HashSet::new();
    let twice = |(subject, label): &(String, Term)| match label {
        Term::Literal(label) => {
            !languages.insert((subject.clone(), label.language().map(str::to_lowercase)))
        }
        _ => true,
    };
    if preferred.iter().any(twice) {
        broken.push("S14");
    }
    // broaderTransitive is what broader and narrower lead to.
    let mut steps = pairs(&["skos:broader", "skos:broadMatch"]);
    steps.extend(turned(pairs(&["skos:narrower"])));
    let mut above: HashMap<String, Vec<Term>> = HashMap::new();
    for (below, broader) in steps {
        above.entry(below).or_default().push(broader);
    }
    let mut up = HashSet::new();
    for start in above.keys() {
        let mut todo = above[start].clone();
        while let Some(term) = todo.pop() {
            if up.insert((start.clone(), term.clone())) {
                todo.extend(above.get(&term.to_string()).into_iter().flatten().cloned());
            }
        }
    }
    let up: Vec<_> = up.into_iter().collect();
    let mut related = pairs(&["skos:related", "skos:relatedMatch"]);
    related.extend(turned(related.clone()));
    if share(&related, &up) {
        broken.push("S27");
    }
    let mut exact = pairs(&["skos:exactMatch"]);
    exact.extend(turned(exact.clone()));
    let mut matched = pairs(&["skos:broadMatch", "skos:relatedMatch"]);
    matched.extend(turned(matched.clone()));
    if share(&exact, &matched) {
        broken.push("S46");
    }
    broken
}

#[test]
fn no_integrity_condition_is_broken() {
    let mut schemes = 0;
    for (name, data) in all_made("skos") {
        assert_eq!(broken(data), Vec::<&str>::new(), "{name}");
        schemes += members(data, "skos:ConceptScheme").len();
    }
    assert!(schemes >= 5, "{schemes} schemes");
}

#[test]
fn a_broken_condition_is_found() {
    for (condition, bad) in [
        ("S9", "<a> a skos:ConceptScheme ."),
        ("S13", "<a> skos:altLabel \"x\"@en ."),
        ("S14", "<a> skos:prefLabel \"y\"@EN ."),
        ("S27", "<c> skos:related <a> ."),
        ("S46", "<a> skos:exactMatch <m> ; skos:broadMatch <m> ."),
    ] {
        let good = "<a> a skos:Concept ; skos:prefLabel \"x\"@en ; skos:broader <b> .
            <b> a skos:Concept ; skos:broader <c> . <c> a skos:Concept .";
        assert_eq!(broken(&turtle(good)), Vec::<&str>::new());
        assert_eq!(broken(&turtle(&format!("{good}\n{bad}"))), [condition]);
    }
}

#[test]
fn every_term_is_in_skos() {
    let Some(definitions) = anchor("skos.nt") else {
        return;
    };
    let skos = Vocabulary::new(SKOS, &definitions);
    for (name, data) in all_made("skos") {
        assert_eq!(skos.faults(data), Vec::<String>::new(), "{name}");
    }
    assert!(skos.seen.borrow().len() >= 10, "{:?}", skos.seen.borrow());
    let bad = turtle("<a> a skos:Concept ; skos:inScheme <a> ; skos:notes \"x\" .");
    assert_eq!(skos.faults(&bad).len(), 2);
}

#[test]
fn hierarchies_go_both_ways_and_each_top_is_a_top() {
    let data = triples(&made(&graphs::bundled(), "skos"));
    let scheme = "https://w3id.org/softlaw/id/theme";
    assert_eq!(members(&data, "skos:ConceptScheme"), [scheme]);
    let tops = objects(&data, scheme, "skos:hasTopConcept");
    assert_eq!(tops.len(), 1);
    assert_eq!(members(&data, "skos:Concept").len(), 7);
    let count = |name: &str| {
        data.iter()
            .filter(|t| t.predicate.as_str() == iri(name))
            .count()
    };
    assert_eq!((count("skos:broader"), count("skos:narrower")), (6, 6));
    assert_eq!((count("skos:topConceptOf"), count("skos:inScheme")), (1, 7));
    assert_eq!(count("skos:broadMatch") + count("skos:relatedMatch"), 4);
    assert_eq!(count("skos:editorialNote"), 4);
}

/// Of two preferred labels of one language one stays, and the other is kept.
#[test]
fn a_second_preferred_label_becomes_an_alternative() {
    let mut graph = graphs::one_day();
    let quads = turtle(
        "<t> a sl:Theme, skos:Concept ; skos:prefLabel \"b\"@en, \"a\"@en, \"丙\"@zh ; skos:altLabel \"c\"@en, \"a\"@en .",
    );
    graph.quads.extend(
        quads
            .into_iter()
            .map(|t| t.in_graph(oxigraph::model::GraphName::DefaultGraph)),
    );
    let data = triples(&made(&graph, "skos"));
    let labels = |name| {
        let found = objects(&data, "http://x.org/t", name);
        let mut found: Vec<_> = found.iter().map(ToString::to_string).collect();
        found.sort();
        found
    };
    assert_eq!(labels("skos:prefLabel"), ["\"a\"@en", "\"丙\"@zh"]);
    assert_eq!(labels("skos:altLabel"), ["\"b\"@en", "\"c\"@en"]);
    assert!(matches!(data[0].subject, NamedOrBlankNode::NamedNode(_)));
}
