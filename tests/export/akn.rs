//! Akoma Ntoso holds what the model holds: each statement under one `eId` in every
//! language, all words of the text, and references that lead somewhere.

use crate::documents;
use crate::expected;
use crate::texts::{Text, bundled, text, texts};
use roxmltree::{Document, Node};
use softlaw::export::{ExportError, akoma_ntoso};
use softlaw::iri::Base;
use softlaw::model::{LanguageVersion, Quote};
use std::collections::{BTreeMap, BTreeSet, HashMap};

const LAKESIDE: &str = "Lakeside Communiqué of the Conference of River Courts (Excerpt) [Effective]\n\
    The Conference of River Courts was convened in Bern, Switzerland on May 3, 2021, and \
    attended by 12 participants.\n\
    Signs & <tags>\n\
    The participants expressed the following views:\n\
    I. Courts should commit themselves to hearing river cases within a year.\n\
    A HEADING BETWEEN\n\
    II. We commit ourselves to:\n\
    (a) publish maps;\n\
    (b) train judges.\n\
    We thank the city.\n\
    Done at Bern, Switzerland, on 4 May 2021.\n\
    Signed by:\n\
    A. Rivers\n\
    Annex\n\
    List of rivers\n";

fn written(text: &Text) -> String {
    akoma_ntoso(
        &[(&text.declaration, text.editor.as_ref())],
        &Base::default(),
    )
    .unwrap_or_else(|error| panic!("{}: {error}", text.name))
}

/// Those that XML can hold.
fn written_texts() -> Vec<(Text, String)> {
    let written: Vec<(Text, String)> = texts()
        .into_iter()
        .filter_map(|text| {
            let instrument = (&text.declaration, text.editor.as_ref());
            match akoma_ntoso(&[instrument], &Base::default()) {
                Ok(xml) => Some((text, xml)),
                Err(ExportError::AknCharacter { .. }) => None,
                Err(error) => panic!("{}: {error}", text.name),
            }
        })
        .collect();
    assert!(written.len() > 30, "{}", written.len());
    written
}

fn named<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |n| n.has_tag_name(name))
}

/// The statement of a version.
fn statement<'a>(document: &'a Document, version: &LanguageVersion) -> Node<'a, 'a> {
    let of = |node: &Node| {
        let language = named(*node, "FRBRlanguage").next().unwrap();
        language.attribute("language") == Some(version.language.as_str())
    };
    named(document.root(), "statement").find(of).unwrap()
}

/// All text below a node.
fn words(node: Node) -> String {
    let texts = node.descendants().filter(Node::is_text);
    texts.filter_map(|text| text.text()).collect()
}

/// The words of a statement without those that it leads in to.
fn own_words(node: Node) -> String {
    let number = node.children().filter(|n| n.has_tag_name("num"));
    let number: String = number.map(words).collect();
    let holder = node
        .children()
        .find(|n| n.has_tag_name("content") || n.has_tag_name("intro"));
    let p = holder.map(|holder| {
        // A dateline that stands before the words is none of them.
        let own = |n: &Node| n.has_tag_name("p") && n.has_attribute("eId");
        holder.children().filter(own)
    });
    match p {
        Some(p) => p.fold(number, |number, p| number + &words(p)),
        None => words(node),
    }
}

#[test]
fn the_bundled_declaration_and_a_small_text_are_written_so() {
    expected("shanghai-2019.akn.xml", &written(&bundled()));
    expected(
        "lakeside.akn.xml",
        &written(&text("lakeside.txt", LAKESIDE)),
    );
}

#[test]
fn each_statement_is_whole_under_one_id_in_every_language() {
    let mut seen = 0;
    for (text, xml) in written_texts() {
        let document = Document::parse(&xml).unwrap();
        let mut ids: HashMap<String, BTreeSet<String>> = HashMap::new();
        for version in &text.declaration.versions {
            let statement = statement(&document, version);
            let mut by_id: HashMap<&str, Node> = HashMap::new();
            for node in statement.descendants() {
                if let Some(id) = node.attribute("eId") {
                    assert!(
                        by_id.insert(id, node).is_none(),
                        "{}: {id} twice",
                        text.name
                    );
                }
            }
            let parts: BTreeMap<String, String> = statement
                .descendants()
                .filter(|n| n.tag_name().name() == "part")
                .map(|n| {
                    let value = |name| n.attribute(name).unwrap().to_owned();
                    (value("iri"), value("of"))
                })
                .collect();
            for provision in &text.declaration.provisions {
                for of in &provision.statements {
                    let quotes = of.text.iter();
                    let mut quotes = quotes.filter(|q| q.language == version.language);
                    let Some(quote) = quotes.next() else { continue };
                    let iri = parts.iter().find(|(iri, _)| {
                        softlaw::iri::Name::parse(iri, &Base::default()).is_some_and(|name| {
                            matches!(name, softlaw::iri::Name::Statement { provision: p, order, .. }
                                if p == (provision.kind, provision.order) && order == of.order)
                        })
                    });
                    let (iri, id) = iri.unwrap_or_else(|| panic!("{}: {}", text.name, quote.text));
                    let bare = |text: &str| text.split_whitespace().collect::<String>();
                    let written = own_words(by_id[id.as_str()]);
                    let own = |q: &&Quote| q.language == version.language;
                    let numbers = of.number.iter().filter(own).map(|q| q.text.as_str());
                    let said: String = numbers.chain([quote.text.as_str()]).collect();
                    assert_eq!(bare(&written), bare(&said), "{}", text.name);
                    ids.entry(iri.clone()).or_default().insert(id.clone());
                    seen += 1;
                }
            }
        }
        assert!(
            ids.values().all(|ids| ids.len() == 1),
            "{}: {ids:?}",
            text.name
        );
    }
    assert!(seen > 300, "{seen} statements");
}

#[test]
fn nothing_of_the_text_is_lost_and_nothing_added() {
    let texts = texts();
    for text in &texts {
        println!("{}", text.name);
        documents::whole(&text.declaration);
    }
    let several = texts.iter().filter(|t| t.declaration.versions.len() > 1);
    assert!(several.count() > 15);
}

#[test]
fn the_bundled_document_has_every_mark_of_its_file() {
    let xml = written(&bundled());
    let file = softlaw::declarations::DEFAULT.input().bytes;
    let file = String::from_utf8(file).unwrap();
    let document = Document::parse(&xml).unwrap();
    let file = documents::marks([file.as_str()].into_iter());
    assert_eq!(documents::words_of(&document), file);
}

#[test]
fn every_reference_leads_somewhere() {
    let mut seen = 0;
    for (text, xml) in written_texts() {
        let document = Document::parse(&xml).unwrap();
        let ids: BTreeSet<&str> = document
            .descendants()
            .filter_map(|node| node.attribute("eId"))
            .collect();
        for statement in named(document.root(), "statement") {
            let things: BTreeSet<&str> = named(statement, "references")
                .flat_map(|references| references.children())
                .filter_map(|thing| thing.attribute("eId"))
                .collect();
            for node in statement.descendants() {
                let refers = node.attribute("refersTo").unwrap_or_default();
                let local = node.attribute("source").into_iter();
                let author = Some(node).filter(|n| n.has_tag_name("FRBRauthor"));
                let author = author
                    .and_then(|n| n.attribute("href"))
                    .filter(|a| !a.is_empty());
                for refers in refers
                    .split(' ')
                    .filter(|r| !r.is_empty())
                    .chain(local)
                    .chain(author)
                {
                    let id = refers
                        .strip_prefix('#')
                        .unwrap_or_else(|| panic!("{refers}"));
                    assert!(things.contains(id), "{}: {refers}", text.name);
                    seen += 1;
                }
            }
            for part in statement.descendants() {
                for name in ["of", "governedBy"] {
                    let id = part.attribute(name);
                    assert!(
                        id.is_none_or(|id| ids.contains(id)),
                        "{}: {id:?}",
                        text.name
                    );
                }
            }
        }
        for node in named(document.root(), "documentRef") {
            let id = node.attribute("href").unwrap().trim_start_matches('#');
            assert!(ids.contains(id), "{}: {id}", text.name);
        }
    }
    assert!(seen > 500, "{seen} references");
}

#[test]
fn several_instruments_are_one_collection() {
    let (one, two) = (bundled(), text("lakeside.txt", LAKESIDE));
    let both = [
        (&one.declaration, one.editor.as_ref()),
        (&two.declaration, None),
    ];
    let xml = akoma_ntoso(&both, &Base::default()).unwrap();
    let document = Document::parse(&xml).unwrap();
    assert_eq!(named(document.root(), "documentCollection").count(), 1);
    assert_eq!(named(document.root(), "documentRef").count(), 3);
    let languages: Vec<_> = named(document.root(), "statement")
        .map(|node| named(node, "FRBRlanguage").next().unwrap())
        .filter_map(|node| node.attribute("language"))
        .collect();
    assert_eq!(languages, ["eng", "zho", "eng"]);
}

#[test]
fn what_xml_can_t_hold_is_refused_with_its_place() {
    let changed = LAKESIDE.replace("hearing river", "hearing\u{1} river");
    let text = text("lakeside.txt", &changed);
    let error = akoma_ntoso(&[(&text.declaration, None)], &Base::default()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "lakeside.txt, line 5, column 46: found the character U+0001, which Akoma Ntoso \
         can't hold"
    );
}

#[test]
fn a_text_without_words_is_refused() {
    let text = text("numbers.txt", "1 2 3\n");
    let error = akoma_ntoso(&[(&text.declaration, None)], &Base::default()).unwrap_err();
    let said = error.to_string();
    assert!(said.starts_with("numbers.txt has no words"), "{said}");
}

/// Damaged and drawn texts are in `tests/promises`; here, what a text may not do.
#[test]
fn no_text_breaks_out_of_its_element() {
    let changed = LAKESIDE.replace("Courts should", "</p><script>&amp;\"Courts\" ]]> should");
    let text = text("a\"b<c>&.txt", &changed);
    let xml = written(&text);
    let document = Document::parse(&xml).unwrap();
    assert_eq!(named(document.root(), "script").count(), 0);
    let p = named(document.root(), "p").map(words);
    assert!(
        p.into_iter()
            .any(|p| p.starts_with("</p><script>&amp;\"Courts\" ]]> should"))
    );
}
