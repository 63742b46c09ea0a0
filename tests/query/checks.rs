//! Every check fires on a broken graph and is silent on a good one.

use super::harness::{answer, ask, change, is};
use super::lakeside;
use oxigraph::model::{GraphName, Literal, NamedNode, Quad};
use softlaw::query::{Answer, Catalogue, ResultsFormat};

const BODY: &str = "https://example.org/id/organization/national-archive-of-examplia";
const TOPIC: &str = "https://example.org/id/theme/records-for-the-public/topic_1";
const SAME: &str = "http://www.w3.org/2002/07/owl#sameAs";
const EXACT: &str = "http://www.w3.org/2004/02/skos/core#exactMatch";

/// Adds a triple.
fn say(quads: &mut Vec<Quad>, subject: &str, relation: &str, target: &str) {
    let [subject, relation, target] = [subject, relation, target].map(NamedNode::new_unchecked);
    quads.push(Quad::new(
        subject,
        relation,
        target,
        GraphName::DefaultGraph,
    ));
}

/// What breaks the graph, and the message that the check has to give.
type Break = fn(&mut Vec<Quad>);

#[test]
fn checks_fire_on_broken_graphs_only() {
    let broken: [(&str, Break, &str); 17] = [
        (
            "checks/claim-without-passage",
            |quads| quads.retain(|q| !is(q, "view_1/st_2", "wasQuotedFrom")),
            "is quoted from no passage",
        ),
        (
            "checks/claim-without-passage",
            |quads| {
                quads.retain(|q| {
                    !(is(q, "view_1/st_2", "wasQuotedFrom") && q.object.to_string().contains("zho"))
                })
            },
            "has words in zh-Hans that no passage holds",
        ),
        (
            "checks/quote-out-of-place",
            |quads| {
                change(
                    quads,
                    "quote=0,50",
                    "exact",
                    Literal::new_simple_literal("短").into(),
                )
            },
            "quotes 1 code points, its position holds 50",
        ),
        (
            "checks/quote-out-of-place",
            |quads| quads.retain(|q| !is(q, "eng/txt#char=0,50", "hasSource")),
            "has no source",
        ),
        (
            "checks/quote-out-of-place",
            |quads| {
                change(quads, "position=0,50", "start", Literal::from(1).into());
                change(quads, "position=0,50", "end", Literal::from(51).into());
            },
            "has an IRI that says another position",
        ),
        (
            "checks/figure-not-agreed",
            |quads| {
                change(
                    quads,
                    "account/zho/count/countries",
                    "number",
                    Literal::from(13).into(),
                )
            },
            "states 12, which https://example.org/id/declaration/2021/lakeside-forum-on-court-records/zho does not",
        ),
        (
            "checks/figure-not-agreed",
            |quads| quads.retain(|q| !is(q, "account/zho", "count")),
            "states 1, which https://example.org/id/declaration/2021/lakeside-forum-on-court-records/zho does not",
        ),
        (
            "checks/target-unlike",
            |quads| say(quads, BODY, SAME, "http://eurovoc.europa.eu/1"),
            "is said to be the same as http://eurovoc.europa.eu/1, which is of EuroVoc, a thesaurus of concepts",
        ),
        (
            "checks/target-unlike",
            |quads| say(quads, BODY, SAME, TOPIC),
            "which is described here as a thing of another kind",
        ),
        (
            "checks/same-as-of-theme",
            |quads| say(quads, TOPIC, SAME, "http://eurovoc.europa.eu/1"),
            "is a concept and is said to be the same thing as http://eurovoc.europa.eu/1",
        ),
        (
            "checks/same-as-twice",
            |quads| {
                say(quads, BODY, SAME, "http://www.wikidata.org/entity/Q2");
                say(quads, BODY, SAME, "https://www.wikidata.org/entity/Q1");
            },
            "is said to be two things of Wikidata: Q1 and Q2",
        ),
        (
            "checks/mapping-of-no-concept",
            |quads| say(quads, BODY, EXACT, "http://example.com/1"),
            "is no concept, so skos:exactMatch cannot be said of it",
        ),
        (
            "checks/mapping-contradicts",
            |quads| say(quads, TOPIC, EXACT, "http://example.com/thesaurus/77"),
            "as skos:exactMatch and as skos:broadMatch, which exclude each other",
        ),
        (
            // Over a third thesaurus.
            "checks/exact-match-twice",
            |quads| {
                say(quads, TOPIC, EXACT, "http://eurovoc.europa.eu/1");
                say(quads, TOPIC, EXACT, "http://example.com/thesaurus/1");
                let third = "http://example.com/thesaurus/1";
                say(quads, third, EXACT, "http://eurovoc.europa.eu/2");
            },
            "exactly matches two entries of EuroVoc: 2 and 1",
        ),
        (
            "checks/target-claimed-twice",
            |quads| {
                let other = "https://example.org/id/place/examplia";
                say(quads, other, SAME, "http://example.com/entity/Q1");
            },
            "is said to be the same as http://example.com/entity/Q1, as is https://example.org/id/organization/",
        ),
        (
            "checks/link-without-evidence",
            |quads| quads.retain(|q| !is(q, "editor/link_1", "evidence")),
            "is linked to http://example.com/entity/Q1 without evidence",
        ),
        (
            "checks/link-without-evidence",
            |quads| say(quads, BODY, SAME, "http://example.com/entity/Q9"),
            "is linked to http://example.com/entity/Q9 and no statement says why",
        ),
    ];
    let catalogue = Catalogue::bundled().unwrap();
    for check in catalogue.checks() {
        let tested = broken.iter().any(|(name, ..)| *name == check.name);
        assert!(tested, "nothing makes {} fire", check.name);
        let Answer::Solutions(solutions) = ask(&lakeside(), &check.name, &[]) else {
            panic!("rows expected");
        };
        assert_eq!(solutions.rows, Vec::<Vec<_>>::new(), "{} fires", check.name);
    }
    for (name, break_it, message) in broken {
        let mut graph = lakeside();
        let before = graph.quads.clone();
        break_it(&mut graph.quads);
        assert_ne!(graph.quads, before, "{name}: {message}: nothing was broken");
        let tsv = answer(&graph, name, &[], ResultsFormat::Tsv, None);
        assert!(
            tsv.contains(message),
            "{name} is silent on {message}: {tsv}"
        );
    }
}
