//! The editor's additions as quads, in the editor's graph.

use super::super::Names;
use super::super::quads::{Quads, tagged};
use super::part::{Part, Sort, WORDS, find};
use super::{Editor, EditorError, Link};
use crate::iri::Name;
use crate::vocabulary::{dcterms, owl, prov, rdf, skos, sl};
use oxigraph::model::{NamedNode, NamedNodeRef};
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

/// A part, what is said of it, and the link that says it.
type Linked<'a> = (Part, NamedNodeRef<'static>, &'a Link);

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
        self.describe_record(&graph, quads)?;
        self.describe_dataset(names, quads)?;
        let mut links = Vec::new();
        for link in self.file.link.iter().map(Spanned::get_ref) {
            let part = self.part(&link.of, names)?;
            links.push((part, self.relation(link, names)?, link));
        }
        self.describe_parts(&links, names, quads)?;
        self.describe_evidence(&links, names, quads)
    }

    /// Who made the record, and on what terms.
    fn describe_record(&self, graph: &NamedNode, quads: &mut Quads) -> Result<(), EditorError> {
        let record = &self.file.record;
        for (term, iri) in [
            (dcterms::CREATOR, &record.creator),
            (dcterms::PUBLISHER, &record.publisher),
            (dcterms::LICENSE, &record.license),
            (dcterms::SOURCE, &record.source),
        ] {
            if let Some(iri) = iri {
                quads.add(graph, term, self.iri(iri)?);
            }
        }
        Ok(())
    }

    /// Links and notes. The triples of one part stand together, in the order of their
    /// first mention.
    fn describe_parts(
        &self,
        links: &[Linked<'_>],
        names: &Names,
        quads: &mut Quads,
    ) -> Result<(), EditorError> {
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
        Ok(())
    }

    /// Each link as a statement, with what it rests on.
    fn describe_evidence(
        &self,
        links: &[Linked<'_>],
        names: &Names,
        quads: &mut Quads,
    ) -> Result<(), EditorError> {
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
            let message = format!(
                "found {:?}, which the text has not; expected a part of it: {WORDS}",
                of.get_ref()
            );
            self.error(of, &message)
        })
    }

    fn relation(&self, link: &Link, names: &Names) -> Result<NamedNodeRef<'static>, EditorError> {
        let word = link.is.get_ref();
        let Some((_, relation)) = RELATIONS.iter().find(|(known, _)| known == word) else {
            let known: Vec<_> = RELATIONS.iter().map(|(known, _)| *known).collect();
            let message = format!("found {word:?}, expected one of {}", known.join(", "));
            return Err(self.error(&link.is, &message));
        };
        let sort = self.part(&link.of, names)?.sort;
        let of = link.of.get_ref();
        if *relation == owl::SAME_AS && sort != Sort::Individual {
            let message = format!(
                "found \"owl:sameAs\" of {of:?}: it says that two IRIs name one thing, so it is \
                 for a body or a place"
            );
            let error = self.error(&link.is, &message);
            return Err(
                error.advising("write is = \"skos:closeMatch\", or another skos match".to_owned())
            );
        }
        if *relation == dcterms::LANGUAGE && sort != Sort::Version {
            let message =
                format!("found \"dcterms:language\" of {of:?}, which is no language version");
            let error = self.error(&link.is, &message);
            return Err(error.advising("name the version, for example of = \"eng\"".to_owned()));
        }
        Ok(*relation)
    }

    /// Refuses tags that no literal can carry, before anything is said.
    pub(super) fn check_tags(&self) -> Result<(), EditorError> {
        let mut tags = self.file.note.iter().flat_map(|note| note.text.keys());
        tags.try_for_each(|tag| self.tag(tag))
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
