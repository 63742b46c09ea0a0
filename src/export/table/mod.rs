//! Tables for spreadsheets: one row a statement, or one row a commitment.
//!
//! In: declarations with the names that the graph gives their things. Out: CSV as RFC
//! 4180 has it, with a column for each language that any of them is in. For programs
//! there is `softlaw query`; these tables are made to be opened by hand, which decides
//! two things:
//!
//! 1. They begin with a byte order mark. Without it Excel takes UTF-8 for the machine's
//!    old code page, and Chinese turns into other characters.
//! 2. A cell whose text begins as a formula does (`=`, `+`, `-`, `@`, a tab or a carriage
//!    return, also behind white space) gets an apostrophe before it, as OWASP advises,
//!    so that opening a table of somebody's text runs nothing.

mod csv;
mod rows;

use crate::graph::{Editor, Names};
use crate::iri::Base;
use crate::model::{Declaration, LanguageVersion};
use rows::Row;
use std::fmt;
use std::str::FromStr;

/// Which table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Table {
    /// All statements, in document order.
    #[default]
    Statements,
    /// Those by which somebody is committed, with what is to be done.
    Commitments,
}

/// What was asked for is no table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown table {0:?}; the tables are statements and commitments")]
pub struct UnknownTable(String);

impl Table {
    /// The name, as an option takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Statements => "statements",
            Self::Commitments => "commitments",
        }
    }
}

impl FromStr for Table {
    type Err = UnknownTable;

    fn from_str(given: &str) -> Result<Self, UnknownTable> {
        [Self::Statements, Self::Commitments]
            .into_iter()
            .find(|table| table.name().eq_ignore_ascii_case(given.trim()))
            .ok_or_else(|| UnknownTable(given.to_owned()))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Writes the rows of declarations, each with its editor's file, under one heading.
pub fn table(instruments: &[(&Declaration, Option<&Editor>)], base: &Base, table: Table) -> String {
    let tags = tags(instruments);
    let mut out = csv::Lines::new();
    out.line(rows::heading(table, &tags).iter().map(String::as_str));
    for (declaration, editor) in instruments {
        let names = Names::new(declaration, *editor, base);
        for provision in &declaration.provisions {
            for statement in &provision.statements {
                if table == Table::Commitments && !statement.is_commitment() {
                    continue;
                }
                let row = Row {
                    declaration,
                    names: &names,
                    provision,
                    statement,
                };
                let cells = row.cells(table, &tags);
                out.line(cells.iter().map(String::as_str));
            }
        }
    }
    out.finish()
}

/// The tags of all language versions, in order of their first appearance.
fn tags<'a>(instruments: &[(&'a Declaration, Option<&Editor>)]) -> Vec<&'a str> {
    let mut tags: Vec<&str> = Vec::new();
    for version in instruments.iter().flat_map(|(d, _)| &d.versions) {
        if !tags.contains(&version.tag.as_str()) {
            tags.push(&version.tag);
        }
    }
    tags
}

/// The version with a tag.
fn version<'a>(declaration: &'a Declaration, tag: &str) -> Option<&'a LanguageVersion> {
    declaration.versions.iter().find(|v| v.tag == tag)
}
