//! Puts the language versions of an instrument side by side.
//!
//! In: a declaration. Out: a [`Comparison`]: what each version says of the conference,
//! then the provisions in order, one cell for each version, and the differences that
//! the model found, each numbered and marked where it stands. Nothing is compared
//! anew here: this is a view of the model's divergences. [`text`] writes it for a
//! terminal, [`html`] as a page; its serde form is the JSON.
//!
//! ```
//! use softlaw::{compare::compare, declarations, model, source};
//!
//! let bundled = declarations::DEFAULT;
//! let declaration = model::interpret(&source::read(&[bundled.input()])?);
//! let comparison = compare(&declaration);
//! let codes: Vec<_> = comparison.differences.iter().map(|d| d.code.as_str()).collect();
//! assert_eq!(codes, ["dates-contained", "count-only-in-one"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod facts;
pub mod html;
mod provisions;
pub mod text;
mod types;
pub(crate) mod wrap;

pub use types::*;

use crate::check::codes::{self, Severity};
use crate::language::name;
use crate::model::{Declaration, Divergence, LanguageCode, Quote};

/// Puts the versions side by side.
pub fn compare(declaration: &Declaration) -> Comparison {
    let versions: Vec<Version> = declaration
        .versions
        .iter()
        .map(|version| Version {
            language: version.language,
            tag: version.tag.clone(),
            name: name(version.language),
            title: version.title.as_ref().map(|title| title.text.to_string()),
            status: version
                .status
                .as_ref()
                .map(|status| status.text.to_string()),
        })
        .collect();
    let differences = declaration.divergences.iter().zip(1..);
    Comparison {
        kind: declaration.kind,
        files: declaration.files.iter().map(|f| f.name.clone()).collect(),
        facts: facts::rows(declaration),
        provisions: provisions::parts(declaration),
        differences: differences.map(|(d, n)| difference(d, n)).collect(),
        versions,
    }
}

fn difference(divergence: &Divergence, number: usize) -> Difference {
    let code = codes::of(divergence);
    Difference {
        number,
        severity: codes::find(&code).map_or(Severity::Warning, |row| row.severity),
        code,
        languages: divergence.languages.clone(),
        view: divergence.view,
        message: divergence.message.clone(),
    }
}

/// One cell for each version, from quotes that each know their language.
fn cells<'a>(
    declaration: &Declaration,
    quotes: impl Iterator<Item = &'a Quote> + Clone,
) -> Vec<Option<Cell>> {
    let cell = |language: LanguageCode| {
        let quote = quotes.clone().find(|quote| quote.language == language)?;
        Some(cell(quote, None))
    };
    let versions = declaration.versions.iter();
    versions.map(|version| cell(version.language)).collect()
}

fn cell(quote: &Quote, value: Option<Value>) -> Cell {
    let place = quote.passages.first();
    Cell {
        text: quote.text.to_string(),
        value,
        line: place.map_or(1, |passage| passage.line),
        column: place.map_or(1, |passage| passage.column),
        marks: Vec::new(),
    }
}
