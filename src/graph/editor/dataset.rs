//! What an editor says of the dataset that the record belongs to: the table `[dataset]`.
//!
//! All of it is optional. It goes into the editor's graph, as what is said of the
//! dataset, and the profile `dcat` takes it from there. Who publishes the record, and
//! on what terms, holds for the dataset too, where the table says nothing else.

use super::super::Names;
use super::super::quads::{Quads, tagged};
use super::{Editor, EditorError};
use crate::iri::Name;
use crate::vocabulary::{dcat, dcterms, xsd};
use oxigraph::model::Literal;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::value::Datetime;

/// The table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Dataset {
    /// Language tag to text.
    #[serde(default)]
    title: BTreeMap<Spanned<String>, String>,
    /// Language tag to text.
    #[serde(default)]
    description: BTreeMap<Spanned<String>, String>,
    publisher: Option<Spanned<String>>,
    license: Option<Spanned<String>>,
    /// Where a person reads of the dataset and gets it.
    page: Option<Spanned<String>>,
    issued: Option<Spanned<Datetime>>,
    modified: Option<Spanned<Datetime>>,
}

impl Editor {
    /// Refuses tags, IRIs and dates that are none, before anything is said.
    pub(super) fn check_dataset(&self) -> Result<(), EditorError> {
        let dataset = &self.file.dataset;
        for tag in dataset.title.keys().chain(dataset.description.keys()) {
            self.tag(tag)?;
        }
        for iri in [&dataset.publisher, &dataset.license, &dataset.page] {
            iri.as_ref().map(|iri| self.iri(iri)).transpose()?;
        }
        for date in [&dataset.issued, &dataset.modified].into_iter().flatten() {
            self.date(date)?;
        }
        Ok(())
    }

    pub(super) fn describe_dataset(
        &self,
        names: &Names,
        quads: &mut Quads,
    ) -> Result<(), EditorError> {
        let dataset = &self.file.dataset;
        let node = names.mint(&Name::Dataset);
        for (term, texts) in [
            (dcterms::TITLE, &dataset.title),
            (dcterms::DESCRIPTION, &dataset.description),
        ] {
            for (tag, text) in texts {
                quads.add(&node, term, tagged(text, tag.get_ref()));
            }
        }
        for (term, iri) in [
            (dcterms::PUBLISHER, &dataset.publisher),
            (dcterms::LICENSE, &dataset.license),
            (dcat::LANDING_PAGE, &dataset.page),
        ] {
            if let Some(iri) = iri {
                quads.add(&node, term, self.iri(iri)?);
            }
        }
        for (term, date) in [
            (dcterms::ISSUED, &dataset.issued),
            (dcterms::MODIFIED, &dataset.modified),
        ] {
            if let Some(date) = date {
                quads.add(&node, term, self.date(date)?);
            }
        }
        Ok(())
    }

    /// The day of a date; the time of day isn't told.
    fn date(&self, date: &Spanned<Datetime>) -> Result<Literal, EditorError> {
        match date.get_ref().date {
            Some(day) => Ok(Literal::new_typed_literal(day.to_string(), xsd::DATE)),
            None => Err(EditorError::at(
                &self.name,
                &self.text,
                date.span().start,
                &format!("found the time {}, expected a date", date.get_ref()),
            )),
        }
    }
}
