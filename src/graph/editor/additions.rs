//! The editor's additions as quads, in the editor's graph.

use super::super::Names;
use super::super::quads::{Quads, tagged};
use super::part::{Part, Sort, WORDS, find};
use super::{Editor, EditorError, Link};
use crate::iri::Name;
use crate::vocabulary::{dcterms, owl, prov, rdf, skos, sl};
use oxigraph::model::{Literal, NamedNodeRef};
use toml::Spanned;

/// What an editor may say of a part.
const RELATIONS: &[(&str, NamedNodeRef<'static>)] = &[
    ("owl:sameAs", owl::SAME_AS),
    ("dcterms:subject", dcterms::SUBJECT),
    ("dcterms:language", dcterms::LANGUAGE),
    ("skos:exactMatch", skos::EXACT_MATCH),
    ("skos:closeMatch", skos::CLOSE_MATCH),
    ("skos:broadMatch", skos::BROAD_MATCH),
    ("skos:narrowMatch", skos::NARROW_MATCH),
    ("skos:relatedMatch", skos::RELATED_MATCH),
];

impl Editor {
    /// Says the additions; the graph describes itself first.
    pub(in super::super) fn describe(
        &self,
        names: &Names,
        quads: &mut Quads,
    ) -> Result<(), EditorError> {
        let graph = names.of(Name::Editor);
        quads.enter(&graph);
        quads.a(&graph, &[prov::ENTITY]);
        let record = &self.file.record;
        for (term, iri) in [
            (dcterms::CREATOR, &record.creator),
            (dcterms::PUBLISHER, &record.publisher),
            (dcterms::LICENSE, &record.license),
            (dcterms::SOURCE, &record.source),
        ] {
            if let Some(iri) = iri {
                quads.add(&graph, term, self.iri(iri)?);
            }
        }
        self.describe_dataset(names, quads)?;
        // The triples of one part stand together, in the order of their first mention.
        let mut links = Vec::new();
        for link in self.file.link.iter().map(Spanned::get_ref) {
            links.push((
                self.part(&link.of, names)?,
                self.relation(link, names)?,
                link,
            ));
        }
        let mut notes = Vec::new();
        for note in &self.file.note {
            notes.push((self.part(&note.of, names)?, note));
        }
        let mut said = Vec::new();
        for node in links
            .iter()
            .map(|(part, ..)| &part.node)
            .chain(notes.iter().map(|(part, _)| &part.node))
        {
            if said.contains(&node) {
                continue;
            }
            said.push(node);
            for (_, relation, link) in links.iter().filter(|(part, ..)| part.node == *node) {
                quads.add(node, *relation, self.iri(&link.iri)?);
            }
            for (tag, text) in notes
                .iter()
                .filter(|(part, _)| part.node == *node)
                .flat_map(|(_, note)| &note.text)
            {
                quads.add(node, skos::EDITORIAL_NOTE, tagged(text, tag.get_ref()));
            }
        }
        let evidence = self.file.link.iter().map(|link| self.evidence(link));
        for (((part, relation, link), evidence), order) in links.iter().zip(evidence).zip(1..) {
            let node = names.of(|instrument| Name::Link { instrument, order });
            quads.a(&node, &[rdf::STATEMENT]);
            quads.add(&node, rdf::SUBJECT, part.node.clone());
            quads.add(&node, rdf::PREDICATE, *relation);
            quads.add(&node, rdf::OBJECT, self.iri(&link.iri)?);
            quads.add(&node, sl::EVIDENCE, tagged(evidence?, "en"));
        }
        Ok(())
    }

    fn part(&self, of: &Spanned<String>, names: &Names) -> Result<Part, EditorError> {
        find(of.get_ref(), names).ok_or_else(|| {
            self.error(
                of,
                format!(
                    "the text has no {:?}; expected a part of it: {WORDS}",
                    of.get_ref()
                ),
            )
        })
    }

    fn relation(&self, link: &Link, names: &Names) -> Result<NamedNodeRef<'static>, EditorError> {
        let word = link.is.get_ref();
        let Some((_, relation)) = RELATIONS.iter().find(|(known, _)| known == word) else {
            let known: Vec<_> = RELATIONS.iter().map(|(known, _)| *known).collect();
            return Err(self.error(
                &link.is,
                format!("found {word:?}, expected one of {}", known.join(", ")),
            ));
        };
        let sort = self.part(&link.of, names)?.sort;
        let of = link.of.get_ref();
        if *relation == owl::SAME_AS && sort != Sort::Individual {
            let message = format!(
                "owl:sameAs says that two IRIs name one thing, so it is for a body or a place; use a skos match for {of:?}"
            );
            return Err(self.error(&link.is, message));
        }
        if *relation == dcterms::LANGUAGE && sort != Sort::Version {
            let message =
                format!("dcterms:language is for a language version, such as eng; {of:?} is none");
            return Err(self.error(&link.is, message));
        }
        Ok(*relation)
    }

    /// Refuses tags that no literal can carry, before anything is said.
    pub(super) fn check_tags(&self) -> Result<(), EditorError> {
        for note in &self.file.note {
            for tag in note.text.keys() {
                if Literal::new_language_tagged_literal("", tag.get_ref()).is_err() {
                    let message = format!(
                        "found the language {:?}, expected a BCP 47 tag such as en or zh-Hans",
                        tag.get_ref()
                    );
                    return Err(self.error(tag, message));
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `check` must not object to what an editor may say.
    #[test]
    fn the_shapes_allow_every_relation() {
        let shape = crate::check::shapes::TEXT
            .split("\nshape:")
            .find(|shape| shape.starts_with("Link-predicate "))
            .expect("the shapes tell of it");
        let (_, list) = shape
            .split_once("sh:in ( ")
            .expect("it lists what is allowed");
        let allowed: Vec<&str> = list
            .split(" )")
            .next()
            .expect("a split has a first part")
            .split(' ')
            .collect();
        let said: Vec<&str> = RELATIONS.iter().map(|(word, _)| *word).collect();
        assert_eq!(allowed, said);
    }
}
