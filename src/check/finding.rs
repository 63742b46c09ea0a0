//! A finding: a diagnostic or a divergence goes in; what is found, where, and what to
//! do about it comes out.

use super::codes::{self, Severity};
use super::shapes::Violation;
use crate::excerpt::Excerpt;
use crate::language::name;
use crate::line_ends::{first_line, line_of};
use crate::model::{Diagnostic, Divergence, FileRecord, Passage};
use crate::query::Names;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// How many code points of its neighbourhood a passage carries.
const CONTEXT: usize = 24;

/// How many code points of a value that breaks a shape a message shows.
const SHOWN: usize = 120;

/// Something that a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// A code of [`codes::ALL`].
    pub code: String,
    /// How much it matters.
    pub severity: Severity,
    /// One English sentence.
    pub message: String,
    /// The file it is in, by the name it was given under.
    pub file: String,
    /// Where in the file, when it has a place.
    pub place: Option<Place>,
    /// Other places that belong to it: the words of the other version.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// The IRI of what it is about, when it was found in the graph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// 1-based line, and 1-based column in code points, of the first position.
    pub line: usize,
    /// See `line`.
    pub column: usize,
    /// Line of the position after the last one.
    pub end_line: usize,
    /// Column of the position after the last one.
    pub end_column: usize,
    /// First position, 0-based, in code points of the decoded file.
    pub start: usize,
    /// Position after the last one.
    pub end: usize,
    /// What stands there.
    pub exact: String,
    /// Up to 24 code points before and after it on the same line.
    pub prefix: String,
    /// See `prefix`.
    pub suffix: String,
}

/// Another place that belongs to a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Related {
    /// What stands there.
    pub message: String,
    /// The file.
    pub file: String,
    /// Where in the file.
    pub place: Place,
}

impl Finding {
    pub(super) fn of_diagnostic(diagnostic: &Diagnostic, files: &[FileRecord]) -> Self {
        let passage = diagnostic.passage.as_ref();
        Self {
            code: diagnostic.code.as_str().to_owned(),
            severity: diagnostic.severity.into(),
            message: diagnostic.message.clone(),
            file: file_name(passage, files),
            place: passage.map(Place::of),
            related: Vec::new(),
            subject: None,
            help: advice(diagnostic.code.as_str()),
        }
    }

    /// The place is that of the first value; the other versions' are related.
    pub(super) fn of_divergence(divergence: &Divergence, files: &[FileRecord]) -> Self {
        let code = codes::of(divergence);
        let mut quotes = divergence
            .values
            .iter()
            .filter_map(|quote| Some((quote, quote.passages.first()?)));
        let first = quotes.next().map(|(_, passage)| passage);
        let related = quotes.map(|(quote, passage)| Related {
            message: format!("{}: {}", name(quote.language), quote.text),
            file: file_name(Some(passage), files),
            place: Place::of(passage),
        });
        Self {
            severity: codes::find(&code).map_or(Severity::Warning, |row| row.severity),
            message: divergence.message.clone(),
            file: file_name(first, files),
            place: first.map(Place::of),
            related: related.collect(),
            subject: None,
            help: advice(&code),
            code,
        }
    }

    /// The place is that of the passage.
    pub(super) fn of_violation(
        violation: &Violation,
        passage: Option<&Passage>,
        names: &Names,
        files: &[FileRecord],
    ) -> Self {
        let code = "shape-violated";
        let found = found(violation, names);
        let message = violation.message.trim_end_matches('.');
        Self {
            code: code.to_owned(),
            severity: violation.severity,
            message: format!("{}: {message}{found}", names.shorten(&violation.focus)),
            file: file_name(passage, files),
            place: passage.map(Place::of),
            related: Vec::new(),
            subject: Some(violation.focus.clone()),
            help: advice(code),
        }
    }
}

/// Which value of which property breaks the shape. A rule on a node as a whole has told
/// all there is.
fn found(violation: &Violation, names: &Names) -> String {
    let Some(path) = violation.path.as_deref() else {
        return String::new();
    };
    let path = match path.strip_prefix('^') {
        Some(property) => format!("^{}", names.shorten(property)),
        None => names.shorten(path).into_owned(),
    };
    let Some(value) = violation.value.as_deref() else {
        let component = violation.component.rsplit('#').next().unwrap_or_default();
        return match component {
            "MinCountConstraintComponent" => format!("; {path} is missing"),
            "MaxCountConstraintComponent" | "UniqueLangConstraintComponent" => {
                format!("; {path} is there too often")
            }
            _ => format!("; see {path}"),
        };
    };
    let value = match value.strip_prefix('<').and_then(|v| v.strip_suffix('>')) {
        Some(iri) => names.shorten(iri),
        None => value.into(),
    };
    let more = if value.chars().nth(SHOWN).is_some() {
        "…"
    } else {
        ""
    };
    let shown: String = value.chars().take(SHOWN).collect();
    format!("; found {path} {shown}{more}")
}

/// What the table advises.
pub(super) fn advice(code: &str) -> Option<String> {
    codes::find(code).map(|row| {
        // Help goes on after "help: ": no capital, no full stop.
        let mut letters = row.advice.trim_end_matches('.').chars();
        let first = letters.next().map(|c| c.to_ascii_lowercase());
        first.into_iter().chain(letters).collect()
    })
}

/// What concerns no place concerns the first file.
fn file_name(passage: Option<&Passage>, files: &[FileRecord]) -> String {
    let file = files.get(passage.map_or(0, |passage| passage.file));
    file.map(|file| file.name.clone()).unwrap_or_default()
}

impl Place {
    pub(super) fn of(passage: &Passage) -> Self {
        let (end_line, end_column) = end(&passage.exact, passage.line, passage.column);
        Self {
            line: passage.line,
            column: passage.column,
            end_line,
            end_column,
            start: passage.start,
            end: passage.end,
            exact: passage.exact.to_string(),
            prefix: passage.prefix().to_owned(),
            suffix: passage.suffix().to_owned(),
        }
    }

    /// A stretch of bytes of a text.
    pub(super) fn in_text(text: &str, bytes: Range<usize>) -> Option<Self> {
        let (before, exact) = (text.get(..bytes.start)?, text.get(bytes.clone())?);
        let (number, begin) = line_of(text, bytes.start);
        let line = before.get(begin..)?;
        let rest = first_line(text.get(bytes.end..)?);
        let start = before.chars().count();
        let column = line.chars().count() + 1;
        let end = end(exact, number, column);
        Some(Self {
            line: number,
            column,
            end_line: end.0,
            end_column: end.1,
            start,
            end: start + exact.chars().count(),
            exact: exact.to_owned(),
            prefix: line
                .chars()
                .skip(column.saturating_sub(CONTEXT + 1))
                .collect(),
            suffix: rest.chars().take(CONTEXT).collect(),
        })
    }

    /// The neighbourhood of the place on its line, and where in it the place begins.
    /// The words before it are cut, and said to be so, when there are more of them.
    pub fn excerpt(&self) -> Excerpt {
        let before = self.prefix.chars().count();
        let cut = if self.column > before + 1 { "…" } else { "" };
        let first = first_line(&self.exact);
        let one_line = self.line == self.end_line;
        let suffix = if one_line { self.suffix.as_str() } else { "" };
        // As many as a passage carries: in all likelihood there are more.
        let more = match suffix.chars().count() >= CONTEXT {
            true => "…",
            false => "",
        };
        Excerpt {
            line: self.line,
            column: cut.chars().count() + before + 1,
            text: format!("{cut}{}{first}{suffix}{more}", self.prefix),
        }
    }
}

/// Line and column of the position after words that begin at a line and a column. A
/// line ends with LF, CR LF or CR, as for the reader.
fn end(exact: &str, mut line: usize, mut column: usize) -> (usize, usize) {
    let mut letters = exact.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends = letter == '\n' || (letter == '\r' && letters.peek() != Some(&'\n'));
        (line, column) = match ends {
            true => (line + 1, 1),
            false => (line, column + 1),
        };
    }
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_the_same_whatever_ends_the_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("one{end}two three{end}four");
            let at = text.find("three").expect("it is there");
            let place = Place::in_text(&text, at..at + 5).expect("it is a place");
            assert_eq!((place.line, place.column), (2, 5), "{end:?}");
            assert_eq!((place.end_line, place.end_column), (2, 10), "{end:?}");
            assert_eq!((place.prefix.as_str(), place.suffix.as_str()), ("two ", ""));
            let both = Place::in_text(&text, 0..at + 5).expect("it is a place");
            assert_eq!(both.excerpt().text, "one", "{end:?}");
        }
    }
}
