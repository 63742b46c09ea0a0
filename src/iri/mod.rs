//! IRIs of things: a [`Name`] says which thing, a [`Base`] says whose; together
//! they give an IRI, and the IRI gives the name back.
//!
//! The whole IRI space is one table of RFC 6570 templates, [`TEMPLATES`]. Each
//! template follows the base. Its variables are filled and percent-encoded by
//! the `iri-string` crate, as a URI: a Chinese slug gives an ASCII IRI.
//!
//! ```
//! use softlaw::iri::{Base, InstrumentId, Name, slug};
//! use softlaw::model::ProvisionKind;
//!
//! let instrument = InstrumentId::new("declaration", Some(1992), &slug("Earth & Sea"))?;
//! let name = Name::Statement { instrument, provision: (ProvisionKind::View, 1), order: 2 };
//! let base: Base = "https://example.org/".parse()?;
//! let iri = name.mint(&base);
//! assert_eq!(
//!     iri.as_str(),
//!     "https://example.org/id/declaration/1992/earth-sea/view_1/st_2",
//! );
//! assert_eq!(Name::parse(iri.as_str(), &base), Some(name));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Why a type: a name is minted in one place and recognised in another, and the
//! two must never differ. [`Name::parse`] reads an IRI and then mints it again;
//! only the very IRI that [`Name::mint`] gives is a name.

mod base;
mod parse;
mod slug;
mod template;

pub use base::{Base, BaseError};
pub use slug::slug;
pub use template::TEMPLATES;

use crate::model::{LanguageCode, ProvisionKind, Unit};
use oxigraph::model::NamedNode;

/// Words that begin other parts of the IRI space, so that no kind of instrument
/// can be called by them.
const RESERVED: [&str; 4] = ["conference", "organization", "place", "theme"];

/// What tells one instrument from another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InstrumentId {
    /// `declaration`, `communique`, …; not a word of another part of the IRI space.
    pub kind: String,
    /// The year in which the conference began, or of the day that a dateline tells;
    /// `undated` in the IRI where neither is known.
    pub year: Option<i16>,
    /// See [`slug()`].
    pub slug: String,
}

impl InstrumentId {
    /// An identifier that mints an IRI of its own.
    pub fn new(kind: &str, year: Option<i16>, slug: &str) -> Result<Self, IdError> {
        if kind.is_empty() {
            return Err(IdError::Empty("kind"));
        }
        if RESERVED.contains(&kind) {
            return Err(IdError::Reserved(kind.to_owned()));
        }
        if slug.is_empty() {
            return Err(IdError::Empty("slug"));
        }
        Ok(Self {
            kind: kind.to_owned(),
            year,
            slug: slug.to_owned(),
        })
    }
}

/// What tells one conference from another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ConferenceId {
    /// The year it began; `undated` in the IRI where it is not known.
    pub year: Option<i16>,
    /// See [`slug()`].
    pub slug: String,
}

/// Why an instrument cannot be called so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// The kind or the slug has no letter.
    #[error("the {0} of an instrument is empty; expected a word such as \"declaration\"")]
    Empty(&'static str),
    /// The kind would mint IRIs among those of conferences, bodies, places or themes.
    #[error(
        "the kind of an instrument cannot be {0:?}: IRIs that begin with it name other things; \
         use another word, such as \"declaration\" or \"resolution\""
    )]
    Reserved(String),
}

/// A thing that has an IRI under the base.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Name {
    /// All that is described under the base.
    Dataset,
    /// The instrument, whatever its language.
    Instrument(InstrumentId),
    /// The named graph of what the editor adds.
    Editor(InstrumentId),
    /// One link that the editor adds, with its evidence.
    Link {
        /// The instrument it was added to.
        instrument: InstrumentId,
        /// 1-based.
        order: usize,
    },
    /// The instrument in one language.
    Expression {
        /// The instrument.
        instrument: InstrumentId,
        /// Its language.
        language: LanguageCode,
    },
    /// A file that holds a language version.
    File(FileId),
    /// A place in a file, from one position to another, in code points.
    Passage {
        /// The file.
        file: FileId,
        /// The first position, 0-based.
        start: usize,
        /// The position after the last.
        end: usize,
    },
    /// The selector that quotes the words of a passage.
    QuoteSelector {
        /// The file.
        file: FileId,
        /// The first position, 0-based.
        start: usize,
        /// The position after the last.
        end: usize,
    },
    /// The selector that gives the positions of a passage.
    PositionSelector {
        /// The file.
        file: FileId,
        /// The first position, 0-based.
        start: usize,
        /// The position after the last.
        end: usize,
    },
    /// A recital, the opening formula, or a view.
    Provision {
        /// The instrument it is part of.
        instrument: InstrumentId,
        /// Which of the three.
        kind: ProvisionKind,
        /// 1-based among its kind. The first opening is `opening`, without a number.
        order: usize,
    },
    /// One aligned unit of a provision.
    Statement {
        /// The instrument it is part of.
        instrument: InstrumentId,
        /// The kind and the order of the provision it is part of.
        provision: (ProvisionKind, usize),
        /// 1-based within the provision.
        order: usize,
    },
    /// What the participants aimed at.
    Objective(InstrumentId),
    /// What the views are subject to.
    Proviso(InstrumentId),
    /// A difference between language versions.
    Divergence {
        /// The instrument.
        instrument: InstrumentId,
        /// 1-based.
        order: usize,
    },
    /// Something the reader has to say about the source.
    Diagnostic {
        /// The instrument.
        instrument: InstrumentId,
        /// 1-based.
        order: usize,
    },
    /// Who speaks or is addressed, by the words of the instrument.
    Party {
        /// The instrument.
        instrument: InstrumentId,
        /// Its slug.
        slug: String,
    },
    /// The conference.
    Conference(ConferenceId),
    /// The dates that all language versions state.
    ConferencePeriod(ConferenceId),
    /// What one language version says of the conference.
    Account {
        /// The conference.
        conference: ConferenceId,
        /// The language of the version.
        language: LanguageCode,
    },
    /// The dates that one language version states.
    Period {
        /// The conference.
        conference: ConferenceId,
        /// The language of the version.
        language: LanguageCode,
    },
    /// A figure that one language version states.
    Count {
        /// The conference.
        conference: ConferenceId,
        /// The language of the version.
        language: LanguageCode,
        /// What it counts.
        unit: Unit,
    },
    /// A part taken in the conference, by one body or by a group.
    Participation {
        /// The conference.
        conference: ConferenceId,
        /// `host`, or what a group is made of: `participants`, `countries`.
        role: String,
    },
    /// A body, by its slug.
    Organization(String),
    /// A city or a country, by its slug.
    Place(String),
    /// A theme, by its slug.
    Theme(String),
    /// A topic of a theme.
    Topic {
        /// The slug of the theme.
        theme: String,
        /// 1-based.
        order: usize,
    },
}

/// What tells one file of an instrument from another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FileId {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The language of the version that the file holds.
    pub language: LanguageCode,
    /// The ending of the file's name, without the dot: `txt`.
    pub extension: String,
}

impl Name {
    /// The IRI of the thing.
    pub fn mint(&self, base: &Base) -> NamedNode {
        NamedNode::new_unchecked(format!("{base}{}", template::expand(self)))
    }

    /// The thing that an IRI names; `None` unless [`Name::mint`] gives this very
    /// IRI for it.
    pub fn parse(iri: &str, base: &Base) -> Option<Self> {
        let path = iri.strip_prefix(base.as_str())?;
        parse::read(path).filter(|name| template::expand(name) == path)
    }
}

#[cfg(test)]
mod tests;
