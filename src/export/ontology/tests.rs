use super::terms::{Vocabulary, is_ours, local};
use super::*;
use crate::export::{Format, to_string};
use crate::vocabulary::sl;
use std::collections::HashSet;

#[test]
fn every_term_has_its_place_and_every_link_its_target() {
    let page = ontology_page().expect("our own ontology is read");
    assert!(!sl::ALL.is_empty());
    for term in sl::ALL {
        let article = format!("<article id=\"{}\">", local(term.as_str()));
        assert_eq!(page.matches(&article).count(), 1, "{term}");
    }
    let ids: Vec<&str> = attribute(&page, "id");
    let unique: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(unique.len(), ids.len(), "an anchor stands twice");
    let links: Vec<&str> = attribute(&page, "href")
        .into_iter()
        .filter_map(|link| link.strip_prefix('#'))
        .collect();
    assert!(links.len() > sl::ALL.len());
    for link in links {
        assert!(unique.contains(link), "#{link} leads nowhere");
    }
}

fn attribute<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(&start)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn all_texts_and_terms_of_the_turtle_are_on_the_page() {
    let page = ontology_page().expect("our own ontology is read");
    let graph = ontology().expect("our own ontology is read");
    let mut texts = 0;
    for quad in &graph.quads {
        if let oxigraph::model::Term::Literal(literal) = &quad.object {
            texts += 1;
            let text = crate::markup::Escaped(literal.value()).to_string();
            let heading = quad.subject.to_string().contains("ns/alignments");
            assert!(heading || page.contains(&text), "{text} is not on the page");
        }
    }
    assert!(texts > 400, "{texts}");
}

#[test]
fn the_picture_has_every_class_and_every_property_between_classes() {
    let graph = ontology().expect("our own ontology is read");
    let vocabulary = Vocabulary::of(&graph);
    let svg = diagram::svg(&vocabulary);
    let classes = vocabulary.of_type("owl:Class");
    assert_eq!(classes.len(), sl::class::ALL.len());
    for class in classes {
        assert!(
            svg.contains(&format!(">{}</text>", local(class))),
            "{class}"
        );
        for above in vocabulary.iris(class, "rdfs:subClassOf") {
            assert!(
                is_ours(above) || svg.contains(&terms::short(above)),
                "{above}"
            );
        }
    }
    let properties = vocabulary.of_type("owl:ObjectProperty");
    assert!(!properties.is_empty());
    for property in properties {
        assert!(svg.contains(local(property)), "{property}");
    }
    assert!(svg.contains("<title id=") && svg.contains("<desc id="));
}

#[test]
fn the_page_needs_nothing_else_and_is_the_same_every_time() {
    let page = ontology_page().expect("our own ontology is read");
    assert_eq!(page, ontology_page().expect("our own ontology is read"));
    for foreign in ["<script", "<link", " src=", "@import", "url("] {
        assert!(!page.contains(foreign), "{foreign}");
    }
}

#[test]
fn every_format_holds_the_ontology() {
    let graph = ontology().expect("our own ontology is read");
    for format in Format::ALL {
        let text = to_string(&graph, format).expect("it is written in memory");
        assert!(text.contains("Commitment"), "{format}");
    }
}
