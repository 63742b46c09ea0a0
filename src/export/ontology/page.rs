//! The page: what the ontology is, a picture, and each term with all that is said of it.
//!
//! Both languages stand on the page; three buttons leave one out, by style alone.

use super::ALIGNMENTS;
use super::diagram;
use super::rows::rows;
use super::terms::{Vocabulary, full, is_ours, local, named, short};
use crate::markup::Escaped;
use crate::vocabulary::sl;
use oxigraph::model::Term;
use std::fmt::Write;

const STYLE: &str = include_str!("page.css");

/// Sections of terms: anchor, type, and heading in both languages.
const SECTIONS: [(&str, &str, &str, &str); 4] = [
    ("classes", "owl:Class", "Classes", "类"),
    (
        "object-properties",
        "owl:ObjectProperty",
        "Properties that lead to things",
        "对象属性",
    ),
    (
        "datatype-properties",
        "owl:DatatypeProperty",
        "Properties that lead to values",
        "数据属性",
    ),
    ("schemes", "skos:ConceptScheme", "Concepts", "概念"),
];

/// The page.
pub(super) fn page(vocabulary: &Vocabulary) -> String {
    let mut page = Page {
        vocabulary,
        out: String::new(),
    };
    page.head();
    page.contents();
    page.about();
    page.picture();
    for (anchor, class, english, chinese) in SECTIONS {
        page.section(anchor, english, chinese, class);
    }
    page.alignments();
    page.namespaces();
    page.out.push_str("</main>\n</body>\n</html>\n");
    page.out
}

struct Page<'a> {
    vocabulary: &'a Vocabulary,
    out: String,
}

// Writing to a String can't fail.
impl<'a> Page<'a> {
    fn ontology() -> &'static str {
        sl::IRI.trim_end_matches('#')
    }

    fn head(&mut self) {
        let titles = self.vocabulary.texts(Self::ontology(), "dcterms:title");
        let title = titles.first().map_or("Ontology", |(_, title)| *title);
        let _ = write!(
            self.out,
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
             <a class=\"skip\" href=\"#classes\">Skip to the terms</a>\n<header>\n<h1>",
            Escaped(title)
        );
        self.texts(&titles);
        self.out.push_str("</h1>\n");
        for text in self
            .vocabulary
            .texts(Self::ontology(), "dcterms:description")
        {
            self.out.push_str("<p>");
            self.texts(&[text]);
            self.out.push_str("</p>\n");
        }
        self.out
            .push_str("<fieldset><legend>Language <span lang=\"zh-Hans\">语言</span></legend>\n");
        for (id, label, checked) in [
            (
                "both",
                "English + <span lang=\"zh-Hans\">中文</span>",
                " checked",
            ),
            ("only-en", "English", ""),
            ("only-zh", "<span lang=\"zh-Hans\">中文</span>", ""),
        ] {
            let _ = writeln!(
                self.out,
                "<label><input type=\"radio\" name=\"language\" id=\"{id}\"{checked}> {label}</label>"
            );
        }
        self.out.push_str("</fieldset>\n</header>\n");
    }

    fn contents(&mut self) {
        self.out
            .push_str("<nav aria-label=\"Contents\">\n<ul class=\"top\">\n");
        for (anchor, english, chinese) in [
            ("about", "About", "概况"),
            ("picture", "Picture", "图示"),
            ("alignments", "Alignments", "对应关系"),
            ("namespaces", "Namespaces", "命名空间"),
        ] {
            let _ = write!(self.out, "<li><a href=\"#{anchor}\">");
            self.heading(english, chinese);
            self.out.push_str("</a></li>\n");
        }
        self.out.push_str("</ul>\n");
        for (anchor, class, english, chinese) in SECTIONS {
            let _ = write!(self.out, "<h2><a href=\"#{anchor}\">");
            self.heading(english, chinese);
            self.out.push_str("</a></h2>\n<ul>\n");
            for term in self.terms(class) {
                self.out.push_str("<li>");
                self.link(term);
                self.out.push_str("</li>\n");
            }
            self.out.push_str("</ul>\n");
        }
        self.out.push_str("</nav>\n<main>\n");
    }

    /// The terms of a section; after each scheme its concepts.
    fn terms(&self, class: &str) -> Vec<&'a str> {
        let mut terms = Vec::new();
        for term in self.vocabulary.of_type(class) {
            terms.push(term);
            terms.extend(self.vocabulary.subjects("skos:inScheme", term));
        }
        terms
    }

    /// What the ontology says of itself.
    fn about(&mut self) {
        self.open("about", "About", "概况");
        self.out.push_str("<dl class=\"facts\">\n<dt>IRI</dt><dd>");
        let _ = writeln!(self.out, "<code>{}</code></dd>", Escaped(Self::ontology()));
        let shown = ["rdf:type", "dcterms:title", "dcterms:description"].map(full);
        let facts = self.vocabulary.about(Self::ontology());
        let mut before = "";
        for (property, value) in
            facts.filter(|(property, _)| !shown.iter().any(|it| it == property))
        {
            if property != before {
                let _ = write!(
                    self.out,
                    "<dt><code>{}</code></dt>",
                    Escaped(&short(property))
                );
                before = property;
            }
            self.out.push_str("<dd>");
            match value {
                Term::Literal(text) => self.texts(&[(text.language(), text.value())]),
                value => self.link(named(value).unwrap_or_default()),
            }
            self.out.push_str("</dd>\n");
        }
        self.out.push_str("</dl>\n</section>\n");
    }

    fn picture(&mut self) {
        self.open("picture", "Picture", "图示");
        self.out
            .push_str("<figure tabindex=\"0\" aria-label=\"Diagram of the classes\">\n");
        self.out.push_str(&diagram::svg(self.vocabulary));
        self.out.push_str("<figcaption>");
        self.texts(&[
            (Some("en"), "A hollow arrow leads to a wider class. A filled arrow is a property that leads to a class of this vocabulary; the others stand in the box. Classes with a dashed line belong to other vocabularies."),
            (Some("zh-Hans"), "空心箭头指向上位类；实心箭头为指向本词汇表各类的属性，其余属性列于框内。虚线框为其他词汇表的类。"),
        ]);
        self.out.push_str("</figcaption>\n</figure>\n</section>\n");
    }

    fn section(&mut self, anchor: &str, english: &str, chinese: &str, class: &str) {
        self.open(anchor, english, chinese);
        for term in self.terms(class) {
            self.term(term);
        }
        self.out.push_str("</section>\n");
    }

    fn term(&mut self, term: &str) {
        let _ = write!(
            self.out,
            "<article id=\"{0}\">\n<h3><a href=\"#{0}\"><code>{1}</code></a> ",
            Escaped(local(term)),
            Escaped(&short(term))
        );
        self.texts(&self.vocabulary.texts(term, "rdfs:label"));
        let _ = writeln!(self.out, "</h3>\n<p class=\"iri\">{}</p>", Escaped(term));
        for text in self.vocabulary.texts(term, "skos:definition") {
            self.out.push_str("<p>");
            self.texts(&[text]);
            self.out.push_str("</p>\n");
        }
        self.out.push_str("<dl>\n<dt>");
        self.heading("example", "示例");
        self.out.push_str("</dt>");
        for (language, text) in self.vocabulary.texts(term, "skos:example") {
            self.out.push_str("<dd>");
            match language {
                Some(_) => self.texts(&[(language, text)]),
                None => {
                    let _ = write!(self.out, "<code>{}</code>", Escaped(text));
                }
            }
            self.out.push_str("</dd>\n");
        }
        for row in rows(self.vocabulary, term) {
            self.out.push_str("<dt>");
            self.heading(row.english, row.chinese);
            self.out.push_str("</dt><dd>");
            for (at, term) in row.terms.iter().enumerate() {
                if at > 0 {
                    self.out.push_str(", ");
                }
                self.link(term);
            }
            self.out.push_str("</dd>\n");
        }
        self.out.push_str("</dl>\n</article>\n");
    }

    /// What relates our terms to those of others.
    fn alignments(&mut self) {
        self.open("alignments", "Alignments", "对应关系");
        for text in self.vocabulary.texts(ALIGNMENTS, "dcterms:description") {
            self.out.push_str("<p>");
            self.texts(&[text]);
            self.out.push_str("</p>\n");
        }
        self.out.push_str("<table>\n<tbody>\n");
        for (_, class, _, _) in SECTIONS {
            for term in self.terms(class) {
                for (property, object) in self.vocabulary.about(term) {
                    let Some(other) = named(object).filter(|other| !is_ours(other)) else {
                        continue;
                    };
                    let relates = property == full("rdfs:subClassOf")
                        || property.ends_with("Match")
                        || (property == full("rdf:type") && short(other).starts_with("eli:"));
                    if relates {
                        self.out.push_str("<tr><th scope=\"row\">");
                        self.link(term);
                        let _ = write!(
                            self.out,
                            "</th><td><code>{}</code></td><td>",
                            Escaped(&short(property))
                        );
                        self.link(other);
                        self.out.push_str("</td></tr>\n");
                    }
                }
            }
        }
        self.out.push_str("</tbody>\n</table>\n</section>\n");
    }

    fn namespaces(&mut self) {
        self.open("namespaces", "Namespaces", "命名空间");
        self.out.push_str("<table>\n<tbody>\n");
        for (prefix, namespace) in self.vocabulary.namespaces() {
            let _ = writeln!(
                self.out,
                "<tr><th scope=\"row\"><code>{prefix}:</code></th><td><code>{namespace}</code></td></tr>"
            );
        }
        self.out.push_str("</tbody>\n</table>\n</section>\n");
    }

    fn open(&mut self, anchor: &str, english: &str, chinese: &str) {
        let _ = write!(self.out, "<section id=\"{anchor}\">\n<h2>");
        self.heading(english, chinese);
        self.out.push_str("</h2>\n");
    }

    fn heading(&mut self, english: &str, chinese: &str) {
        self.texts(&[(Some("en"), english), (Some("zh-Hans"), chinese)]);
    }

    /// Texts beside each other, each with its language.
    fn texts(&mut self, texts: &[(Option<&str>, &str)]) {
        for (at, (language, text)) in texts.iter().enumerate() {
            if at > 0 {
                self.out.push(' ');
            }
            let text = Escaped(text);
            let _ = match language {
                Some(tag) => write!(self.out, "<span lang=\"{}\">{text}</span>", Escaped(tag)),
                None => write!(self.out, "{text}"),
            };
        }
    }

    fn link(&mut self, iri: &str) {
        let anchor = match is_ours(iri) {
            true => format!("#{}", local(iri)),
            false => iri.to_owned(),
        };
        let _ = write!(
            self.out,
            "<a href=\"{}\"><code>{}</code></a>",
            Escaped(&anchor),
            Escaped(&short(iri))
        );
    }
}
