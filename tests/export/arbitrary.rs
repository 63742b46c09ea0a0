//! Graphs of all kinds: near the shape of ours, and far from it.

use crate::readers::{BASE, D, SL};
use oxigraph::model::{GraphName, Literal, NamedNode, Quad, Term};
use proptest::prelude::*;
use softlaw::export;
use softlaw::graph::Graph;

/// A text with all that can go wrong in it.
pub const NASTY: &str = "\"\"\" ''' \\ \\u0041 \n\r\n\r\t<b>&amp;</b>]]> {\"@id\": \"x\"} \u{85}\u{2028}\
                     \u{202e}\u{feff}\u{7f}\u{10348}\u{10ffff}世 .\n@prefix a: <x> . ";

/// IRIs near the ones that are shortened, and far from them.
fn iris() -> impl Strategy<Value = NamedNode> {
    let heads = prop::sample::select(vec![
        D.to_owned() + "/",
        D.to_owned() + "/",
        D.to_owned(),
        BASE.to_owned(),
        "https://w3id.org/".to_owned(),
        "https://w3id.org".to_owned(),
        SL.to_owned(),
        "http://schema.org/".to_owned(),
        "http://data.europa.eu/eli/ontology#".to_owned(),
        "https://x.org/".to_owned(),
        "https://x.org:80/?q=".to_owned(),
        "urn:x:".to_owned(),
        "x:".to_owned(),
        // Schemes that look like prefixes and terms.
        "sl:".to_owned(),
        "org:".to_owned(),
        "text:".to_owned(),
        "id:".to_owned(),
        "mailto:a@b".to_owned(),
    ]);
    let tails = prop_oneof![
        prop::sample::select(vec![
            "",
            "about",
            "label",
            "has_part",
            "View",
            "Instrument",
            "text",
            "type",
            "id",
            "force",
            "number",
            "account",
            "is_about",
            "a.b",
            "a.",
            "-a",
            "_a",
            "7",
            "a:b",
            "//",
            "/",
            "a//b",
            "#",
            "?",
            "#a",
            "?a#b",
            "a/b",
            "a/../b",
            "..",
            ".",
            "./a",
            ":a",
            "#a:b",
            "#char=1,2",
            "%20%E4%B8%96",
            "世界",
            "(a)",
            "a'b",
            "a;b",
            "a,b",
            "a&b=c",
            "$",
            "~a",
            "@id",
            "@none",
        ])
        .prop_map(str::to_owned),
        "[a-zA-Z0-9._:/?#@!$&'()*+,;=~世é-]{0,8}",
    ];
    let heads = prop_oneof![1 => Just(format!("{D}/")), 3 => heads];
    (heads, tails).prop_filter_map("not an IRI", |(head, tail)| {
        NamedNode::new(format!("{head}{tail}")).ok()
    })
}

fn literals() -> impl Strategy<Value = Literal> {
    let values = prop_oneof![
        any::<String>(),
        "[\\PC\r\n\t]{0,20}",
        "[-+]?[0-9.]{0,18}",
        prop::sample::select(vec![
            "true",
            "false",
            "1",
            "0",
            "-0",
            "100",
            "1000000000000000000000",
            "2021-05-03",
            NASTY,
        ])
        .prop_map(str::to_owned),
    ];
    let tags = prop::sample::select(vec!["en", "EN", "zh-Hans", "zh-hans", "de-CH-1996"]);
    let xsd = prop::sample::select(vec![
        "integer",
        "boolean",
        "date",
        "nonNegativeInteger",
        "hexBinary",
        "string",
        "double",
        "decimal",
    ]);
    prop_oneof![
        values.clone().prop_map(Literal::new_simple_literal),
        (values.clone(), tags)
            .prop_map(|(v, tag)| Literal::new_language_tagged_literal_unchecked(v, tag)),
        (values.clone(), xsd).prop_map(|(v, name)| {
            let datatype = format!("http://www.w3.org/2001/XMLSchema#{name}");
            Literal::new_typed_literal(v, NamedNode::new_unchecked(datatype))
        }),
        prop::sample::select(vec![
            "123456789012345678",
            "-0",
            "007",
            "9",
            "10",
            "true",
            "1"
        ])
        .prop_flat_map(|v| {
            prop::sample::select(vec!["integer", "boolean", "nonNegativeInteger", "byte"]).prop_map(
                move |name| {
                    let datatype = format!("http://www.w3.org/2001/XMLSchema#{name}");
                    Literal::new_typed_literal(v, NamedNode::new_unchecked(datatype))
                },
            )
        }),
        (values, iris())
            .prop_filter("a language string has a language", |(_, iri)| {
                !iri.as_str().ends_with("angString")
            })
            .prop_map(|(v, datatype)| Literal::new_typed_literal(v, datatype)),
    ]
}

/// Predicates, most of them terms of the context.
fn predicates() -> impl Strategy<Value = NamedNode> {
    let context: serde_json::Value = serde_json::from_str(export::CONTEXT).unwrap();
    let known: Vec<NamedNode> = context["@context"]
        .as_object()
        .unwrap()
        .values()
        .filter_map(|definition| NamedNode::new(definition["@id"].as_str()?).ok())
        .chain([oxigraph::model::vocab::rdf::TYPE.into_owned()])
        .collect();
    assert!(known.len() > 60);
    prop_oneof![4 => prop::sample::select(known), 1 => iris()]
}

pub fn graphs() -> impl Strategy<Value = Graph> {
    let objects = prop_oneof![iris().prop_map(Term::from), literals().prop_map(Term::from)];
    let names = prop_oneof![
        4 => Just(GraphName::DefaultGraph),
        1 => iris().prop_map(GraphName::from),
    ];
    let pool = prop::collection::vec(iris(), 1..5);
    let quads = prop::collection::vec(
        (0..5_usize, predicates(), objects, 0..9_usize, names),
        0..20,
    );
    let bases = prop::sample::select(vec![
        BASE,
        "https://w3id.org/",
        "https://w3id.org",
        "x:",
        "",
    ]);
    (pool, quads, any::<bool>(), bases).prop_map(|(mut pool, quads, instrument, base)| {
        let mut all = Vec::new();
        if instrument {
            pool.push(NamedNode::new_unchecked(D));
            for node in [&pool[0], &pool[pool.len() - 1]] {
                let class = NamedNode::new_unchecked(format!("{SL}Instrument"));
                let kind = oxigraph::model::vocab::rdf::TYPE;
                all.push(Quad::new(
                    node.clone(),
                    kind,
                    class,
                    GraphName::DefaultGraph,
                ));
            }
        }
        let nth = |i: usize| pool[i % pool.len()].clone();
        for (s, predicate, object, o, name) in quads {
            // Some objects are subjects, so that there are trees and circles.
            let object = if o < 4 { nth(o).into() } else { object };
            all.push(Quad::new(nth(s), predicate, object, name));
        }
        Graph {
            quads: all,
            base: base.to_owned(),
        }
    })
}
