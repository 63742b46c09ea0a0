//! What `--format` and the name of `--output` may say: a name, an extension or a media
//! type in, a [`Form`] out.
//!
//! The RDF formats are the library's; the other forms that an instrument is written in
//! stand beside them, each with its name and extension in [`Form::names`].

use super::super::Fault;
use super::super::input::{ending, shown};
use crate::export::Format;
use std::path::Path;
use std::str::FromStr;

/// A form in which an instrument is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// The graph, in a format of RDF.
    Rdf(Format),
    /// The text with its structure, as Akoma Ntoso.
    Akn,
    /// A table for spreadsheets.
    Csv,
    /// The page of the ontology.
    Html,
}

/// What was asked for is no form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown format {given:?}; the formats are {}", Form::listed())]
pub(super) struct UnknownForm {
    given: String,
}

impl Form {
    /// All forms, in the order they are listed in messages.
    fn all() -> impl Iterator<Item = Self> {
        let rdf = Format::ALL.into_iter().map(Self::Rdf);
        rdf.chain([Self::Akn, Self::Csv, Self::Html])
    }

    /// The name, as `--format` takes it, and the usual extension, without a dot.
    pub(super) fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Rdf(format) => (format.name(), format.extension()),
            Self::Akn => ("akoma-ntoso", "akn"),
            Self::Csv => ("csv", "csv"),
            Self::Html => ("html", "html"),
        }
    }

    /// The form that the name of a file tells.
    pub(super) fn of_file(path: &Path) -> Result<Self, Fault> {
        // An XML file is RDF/XML, unless its name says more.
        let is_akn = |name: &str| name.to_ascii_lowercase().ends_with(".akn.xml");
        if path
            .file_name()
            .and_then(|n| n.to_str())
            .is_some_and(is_akn)
        {
            return Ok(Self::Akn);
        }
        Self::of_extension(ending(path)).ok_or_else(|| {
            let mut endings: Vec<_> = Self::all()
                .map(|form| format!(".{}", form.names().1))
                .collect();
            let last = endings.pop().unwrap_or_default();
            Fault::new(
                format!("the name of {} does not tell its format", shown(path)),
                format!(
                    "end it in {} or {last}, or give --format",
                    endings.join(", ")
                ),
            )
        })
    }

    fn of_extension(extension: &str) -> Option<Self> {
        Format::from_extension(extension)
            .map(Self::Rdf)
            .or_else(|| Self::all().find(|form| form.names().1.eq_ignore_ascii_case(extension)))
    }

    /// The names and extensions, for a message.
    fn listed() -> String {
        let listed = Self::all().map(|form| match form.names() {
            (name, extension) if name == extension => name.to_owned(),
            (name, extension) => format!("{name} ({extension})"),
        });
        listed.collect::<Vec<_>>().join(", ")
    }
}

impl FromStr for Form {
    type Err = UnknownForm;

    fn from_str(given: &str) -> Result<Self, UnknownForm> {
        if let Ok(format) = given.parse() {
            return Ok(Self::Rdf(format));
        }
        let name = given.trim();
        Self::all()
            .find(|form| form.names().0.eq_ignore_ascii_case(name))
            .or_else(|| Self::of_extension(name))
            .ok_or_else(|| UnknownForm {
                given: given.to_owned(),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_goes_by_its_name_and_its_extension() {
        assert!(Form::all().count() >= Format::ALL.len());
        for form in Form::all() {
            let (name, extension) = form.names();
            assert_eq!(name.parse(), Ok(form));
            assert_eq!(name.to_uppercase().parse(), Ok(form));
            assert_eq!(extension.parse(), Ok(form));
            let path = format!("of/a.file.{extension}");
            assert_eq!(Form::of_file(Path::new(&path)).ok(), Some(form));
        }
        let akn = Form::of_file(Path::new("of/Lake.AKN.xml")).ok();
        assert_eq!(akn, Some(Form::Akn));
        assert_eq!("xml".parse(), Ok(Form::Rdf(Format::RdfXml)));
        assert_eq!("text/turtle".parse(), Ok(Form::Rdf(Format::Turtle)));
    }
}
