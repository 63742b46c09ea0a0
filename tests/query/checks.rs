//! Every check fires on a broken graph and is silent on a good one.

use super::harness::{answer, ask, change, is};
use super::lakeside;
use oxigraph::model::{Literal, Quad};
use softlaw::query::{Answer, Catalogue, ResultsFormat};

/// What breaks the graph, and the message that the check has to give.
type Break = fn(&mut Vec<Quad>);

#[test]
fn checks_fire_on_broken_graphs_only() {
    let broken: [(&str, Break, &str); 7] = [
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
