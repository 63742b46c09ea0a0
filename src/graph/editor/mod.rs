//! What an editor adds to what the text says: a small TOML file beside the text.
//!
//! Nothing that is read from the text needs this file. What it says goes into a named
//! graph of its own, and each link carries the evidence for it.
//!
//! ```toml
//! [record]
//! creator = "https://example.org/library"
//! license = "https://creativecommons.org/licenses/by/4.0/"
//!
//! [dataset]                  # of the card that the profile dcat makes
//! title = { en = "Declarations of courts" }
//! issued = 2026-11-20
//!
//! [[link]]
//! of = "host"                # or conference, city, country, theme, topic_1, host_2, view_1 …
//! is = "owl:sameAs"
//! iri = "http://www.wikidata.org/entity/Q42"
//! evidence = "Wikidata, English label, read 2026-11-20"
//!
//! # … is = "skos:closeMatch" for a theme or a topic, "dcterms:subject" for the
//! # instrument, "dcterms:language" for a language version (of = "eng")
//!
//! [[note]]
//! of = "topic_3"
//! text = { en = "Wider in Chinese.", zh-Hans = "中文范围更广。" }
//! ```

mod additions;
mod dataset;
mod error;
mod keys;
mod locate;
mod part;

pub use error::EditorError;

use super::names::Names;
use crate::iri::slug;
use oxigraph::model::{Literal, NamedNode};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;

/// An editor's file, checked as far as it can be without the declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    file: File,
    name: String,
    /// For the line and column of an error.
    text: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    instrument: Named,
    #[serde(default)]
    conference: Named,
    #[serde(default)]
    theme: Named,
    #[serde(default)]
    host: Named,
    #[serde(default)]
    city: Named,
    #[serde(default)]
    country: Named,
    #[serde(default)]
    record: Record,
    #[serde(default)]
    dataset: dataset::Dataset,
    #[serde(default)]
    link: Vec<Spanned<Link>>,
    #[serde(default)]
    note: Vec<Note>,
}

/// An identifier that replaces the one made from the text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    slug: Option<Spanned<String>>,
}

/// Who made the record, and on what terms.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    creator: Option<Spanned<String>>,
    publisher: Option<Spanned<String>>,
    license: Option<Spanned<String>>,
    /// Where the copy of the text comes from.
    source: Option<Spanned<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    of: Spanned<String>,
    is: Spanned<String>,
    iri: Spanned<String>,
    /// Refused without; an `Option` so that the message can say which link it is.
    evidence: Option<Spanned<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    of: Spanned<String>,
    /// Language tag to text.
    text: BTreeMap<Spanned<String>, String>,
}

/// What an editor may give an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    Instrument,
    Conference,
    Theme,
    Host,
    City,
    Country,
}

impl Thing {
    const ALL: [Self; 6] = [
        Self::Instrument,
        Self::Conference,
        Self::Theme,
        Self::Host,
        Self::City,
        Self::Country,
    ];
}

/// The IRI of the part that a word of an editor's file names.
pub(super) fn part(word: &str, names: &Names) -> Option<NamedNode> {
    part::find(word, names).map(|part| part.node)
}

impl Editor {
    /// Parses an editor's file. `name` is for messages.
    ///
    /// # Errors
    /// Not TOML, an unknown key, a link without evidence, or an IRI that is none.
    pub fn parse(name: &str, text: &str) -> Result<Self, EditorError> {
        let file = toml::from_str(text).map_err(|error| EditorError::of_toml(name, text, error))?;
        let editor = Self {
            file,
            name: name.to_owned(),
            text: text.to_owned(),
        };
        let record = &editor.file.record;
        for iri in [
            &record.creator,
            &record.publisher,
            &record.license,
            &record.source,
        ] {
            iri.as_ref().map(|iri| editor.iri(iri)).transpose()?;
        }
        editor.check_dataset()?;
        for link in &editor.file.link {
            editor.iri(&link.get_ref().iri)?;
            editor.evidence(link)?;
        }
        editor.check_tags()?;
        editor.check_slugs()?;
        Ok(editor)
    }

    /// The name under which the file was parsed.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where in the text the target of a link stands, in bytes, quotation marks
    /// included. `order` is 1-based, as in the IRI of the link.
    pub fn target(&self, order: usize) -> Option<Range<usize>> {
        let link = self.file.link.get(order.checked_sub(1)?)?;
        Some(link.get_ref().iri.span())
    }

    /// The words of a link's evidence.
    fn evidence<'a>(&self, link: &'a Spanned<Link>) -> Result<&'a str, EditorError> {
        let said = link.get_ref().evidence.as_ref();
        if let Some(words) = said.map(|said| said.get_ref().trim())
            && !words.is_empty()
        {
            return Ok(words);
        }
        let at = said.map_or_else(|| link.span(), Spanned::span);
        let message = format!(
            "the link of {:?} to <{}> has no evidence",
            link.get_ref().of.get_ref(),
            link.get_ref().iri.get_ref()
        );
        let error = EditorError::at(&self.name, &self.text, at.start, &message);
        Err(error.advising(
            "say where the IRI was read and that it names the same thing, for example \
             evidence = \"Wikidata, English label, read 2026-11-20\""
                .to_owned(),
        ))
    }

    /// The slug that the editor gives a thing, if any.
    pub(super) fn slug(&self, thing: Thing) -> Option<&str> {
        Some(self.named(thing).slug.as_ref()?.get_ref())
    }

    fn named(&self, thing: Thing) -> &Named {
        match thing {
            Thing::Instrument => &self.file.instrument,
            Thing::Conference => &self.file.conference,
            Thing::Theme => &self.file.theme,
            Thing::Host => &self.file.host,
            Thing::City => &self.file.city,
            Thing::Country => &self.file.country,
        }
    }

    fn check_slugs(&self) -> Result<(), EditorError> {
        for given in Thing::ALL
            .iter()
            .filter_map(|thing| self.named(*thing).slug.as_ref())
        {
            let text = given.get_ref();
            let right = slug(text);
            if text.is_empty() || right != *text {
                let message = format!("found {text:?}, expected lower-case words joined by '-'");
                let error = self.error(given, &message);
                return Err(match right.is_empty() {
                    true => error,
                    false => error.advising(format!("write slug = {right:?}")),
                });
            }
        }
        Ok(())
    }

    fn iri(&self, iri: &Spanned<String>) -> Result<NamedNode, EditorError> {
        NamedNode::new(iri.get_ref()).map_err(|_| {
            let message = format!("found {:?}, expected an absolute IRI", iri.get_ref());
            self.error(iri, &message)
        })
    }

    /// Refuses a tag that no literal can carry.
    fn tag(&self, tag: &Spanned<String>) -> Result<(), EditorError> {
        match Literal::new_language_tagged_literal("", tag.get_ref()) {
            Ok(_) => Ok(()),
            Err(_) => {
                let message = format!(
                    "found the language {:?}, expected a BCP 47 tag such as en or zh-Hans",
                    tag.get_ref()
                );
                Err(self.error(tag, &message))
            }
        }
    }

    fn error(&self, at: &Spanned<String>, message: &str) -> EditorError {
        EditorError::at(&self.name, &self.text, at.span().start, message)
    }
}
