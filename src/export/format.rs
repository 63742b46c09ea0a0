//! The formats and their names: a name, an extension or a media type in, a
//! [`Format`] out, and back.
//!
//! Two families: the *triple* formats give all graphs as one, the *dataset*
//! formats keep the editor's graph apart.

use oxigraph::io::{JsonLdProfileSet, RdfFormat};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// A serialisation of RDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// Turtle: all graphs as one, laid out to be read.
    Turtle,
    /// TriG: Turtle with the named graphs apart.
    TriG,
    /// N-Triples: all graphs as one, one triple a line.
    NTriples,
    /// N-Quads: the named graphs apart, one quad a line.
    NQuads,
    /// RDF/XML: all graphs as one.
    RdfXml,
    /// JSON-LD: one tree under the instrument, the named graphs apart.
    JsonLd,
}

/// What was asked for is no format.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("unknown format {given:?}; the formats are {}", Format::names())]
pub struct UnknownFormat {
    /// The name as it was given.
    pub given: String,
}

impl Format {
    /// All formats, in the order they are listed in messages.
    pub const ALL: [Self; 6] = [
        Self::Turtle,
        Self::TriG,
        Self::NTriples,
        Self::NQuads,
        Self::RdfXml,
        Self::JsonLd,
    ];

    /// The standard name, as an option takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Turtle => "turtle",
            Self::TriG => "trig",
            Self::NTriples => "n-triples",
            Self::NQuads => "n-quads",
            Self::RdfXml => "rdf-xml",
            Self::JsonLd => "json-ld",
        }
    }

    /// The usual extension of its files, without a dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Turtle => "ttl",
            Self::TriG => "trig",
            Self::NTriples => "nt",
            Self::NQuads => "nq",
            Self::RdfXml => "rdf",
            Self::JsonLd => "jsonld",
        }
    }

    /// The format as the parsers and writers of RDF know it.
    pub fn rdf(self) -> RdfFormat {
        match self {
            Self::Turtle => RdfFormat::Turtle,
            Self::TriG => RdfFormat::TriG,
            Self::NTriples => RdfFormat::NTriples,
            Self::NQuads => RdfFormat::NQuads,
            Self::RdfXml => RdfFormat::RdfXml,
            Self::JsonLd => RdfFormat::JsonLd {
                profile: JsonLdProfileSet::empty(),
            },
        }
    }

    /// The registered media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Turtle => "text/turtle",
            Self::TriG => "application/trig",
            Self::NTriples => "application/n-triples",
            Self::NQuads => "application/n-quads",
            Self::RdfXml => "application/rdf+xml",
            Self::JsonLd => "application/ld+json",
        }
    }

    /// Whether the named graphs are kept apart. The other formats give the
    /// union of all graphs.
    pub const fn is_dataset(self) -> bool {
        matches!(self, Self::TriG | Self::NQuads | Self::JsonLd)
    }

    /// The format of files with this extension (no dot; case doesn't matter).
    pub fn from_extension(extension: &str) -> Option<Self> {
        let extension = extension.to_ascii_lowercase();
        if extension == "xml" {
            return Some(Self::RdfXml);
        }
        Self::ALL.into_iter().find(|f| f.extension() == extension)
    }

    /// The names and extensions, for a message.
    fn names() -> String {
        let mut names = Vec::new();
        for format in Self::ALL {
            if format.name() == format.extension() {
                names.push(format.name().to_owned());
            } else {
                names.push(format!("{} ({})", format.name(), format.extension()));
            }
        }
        names.join(", ")
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(given: &str) -> Result<Self, UnknownFormat> {
        let name = given.trim().to_ascii_lowercase();
        let plain = name.replace(['-', '/', '_'], "");
        Self::ALL
            .into_iter()
            .find(|f| f.name().replace('-', "") == plain || f.media_type() == name)
            .or_else(|| Self::from_extension(&name))
            .ok_or_else(|| UnknownFormat {
                given: given.to_owned(),
            })
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_goes_by_its_name_its_extension_and_its_media_type() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(format));
            assert_eq!(format.name().to_uppercase().parse(), Ok(format));
            assert_eq!(format.extension().parse(), Ok(format));
            assert_eq!(format.media_type().parse(), Ok(format));
            assert_eq!(Format::from_extension(format.extension()), Some(format));
        }
        assert_eq!("xml".parse(), Ok(Format::RdfXml));
        assert_eq!("rdf/xml".parse(), Ok(Format::RdfXml));
        assert_eq!("ntriples".parse(), Ok(Format::NTriples));
    }

    #[test]
    fn an_unknown_name_is_answered_with_the_known_ones() {
        let error = "docx".parse::<Format>().unwrap_err().to_string();
        assert_eq!(
            error,
            "unknown format \"docx\"; the formats are turtle (ttl), trig, n-triples (nt), \
             n-quads (nq), rdf-xml (rdf), json-ld (jsonld)"
        );
        assert_eq!(Format::from_extension(""), None);
    }
}
