//! Answers as text: an [`Answer`] and a format go in, bytes come out.
//!
//! JSON, XML, CSV and TSV are the formats of the SPARQL recommendations. A table
//! is for people. CONSTRUCT and DESCRIBE answer with triples, which are Turtle in
//! place of a table and fit none of the other formats.

use super::table::write_table;
use super::{Answer, Names, Solutions};
use crate::vocabulary::PREFIXES;
use oxigraph::io::{RdfFormat, RdfSerializer};
use oxigraph::model::Triple;
use oxigraph::sparql::results::{QueryResultsFormat, QueryResultsSerializer};
use std::io::{self, Write};
use std::str::FromStr;

/// The form in which an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultsFormat {
    /// Columns for people; Turtle for triples.
    Table,
    /// SPARQL 1.1 Query Results JSON Format.
    Json,
    /// SPARQL Query Results XML Format.
    Xml,
    /// SPARQL 1.1 Query Results CSV.
    Csv,
    /// SPARQL 1.1 Query Results TSV.
    Tsv,
}

impl ResultsFormat {
    /// All formats, in the order in which they are listed.
    pub const ALL: [Self; 5] = [Self::Table, Self::Json, Self::Xml, Self::Csv, Self::Tsv];

    /// The name, which is also the usual file extension.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Xml => "xml",
            Self::Csv => "csv",
            Self::Tsv => "tsv",
        }
    }

    /// The standard format, for all but the table.
    fn standard(self) -> Option<QueryResultsFormat> {
        Some(match self {
            Self::Table => return None,
            Self::Json => QueryResultsFormat::Json,
            Self::Xml => QueryResultsFormat::Xml,
            Self::Csv => QueryResultsFormat::Csv,
            Self::Tsv => QueryResultsFormat::Tsv,
        })
    }
}

impl FromStr for ResultsFormat {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|format| format.as_str() == name);
        found.ok_or_else(|| UnknownFormat { name: name.into() })
    }
}

/// No format of results has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is not a format of results; there are: table, json, xml, csv, tsv")]
pub struct UnknownFormat {
    /// The name that was asked for.
    pub name: String,
}

/// Why an answer could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Triples do not fit a format for rows.
    #[error("the query answers with triples, which cannot be written as {}", .format.as_str())]
    Triples {
        /// The format that was asked for.
        format: ResultsFormat,
    },
    /// The output failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl WriteError {
    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        match self {
            Self::Triples { .. } => Some(
                "leave --results out to get Turtle, or ask with SELECT in place of CONSTRUCT or \
                 DESCRIBE"
                    .into(),
            ),
            Self::Io(_) => None,
        }
    }
}

/// Writes an answer. `width` is that of the terminal; a table without one is as
/// wide as its cells.
pub fn write_results(
    answer: &Answer,
    format: ResultsFormat,
    names: &Names,
    width: Option<usize>,
    mut out: impl Write,
) -> Result<(), WriteError> {
    match (answer, format.standard()) {
        (Answer::Graph(triples), None) => write_turtle(triples, out)?,
        (Answer::Graph(_), Some(_)) => return Err(WriteError::Triples { format }),
        (Answer::Boolean(value), None) => writeln!(out, "{value}")?,
        (Answer::Boolean(value), Some(standard)) => {
            let serializer = QueryResultsSerializer::from_format(standard);
            writeln!(serializer.serialize_boolean_to_writer(out, *value)?)?;
        }
        (Answer::Solutions(solutions), None) => write_table(solutions, names, width, out)?,
        (Answer::Solutions(solutions), Some(standard)) => write_rows(solutions, standard, out)?,
    }
    Ok(())
}

fn write_rows(
    solutions: &Solutions,
    format: QueryResultsFormat,
    out: impl Write,
) -> io::Result<()> {
    let variables = &solutions.variables;
    let mut rows = QueryResultsSerializer::from_format(format)
        .serialize_solutions_to_writer(out, variables.clone())?;
    for row in &solutions.rows {
        let cells = variables.iter().zip(row);
        rows.serialize(cells.filter_map(|(name, cell)| Some((name, cell.as_ref()?))))?;
    }
    let mut out = rows.finish()?;
    match format {
        // These two leave the last line open.
        QueryResultsFormat::Json | QueryResultsFormat::Xml => writeln!(out),
        _ => Ok(()),
    }
}

/// Turtle with the prefixes that the triples use.
fn write_turtle(triples: &[Triple], out: impl Write) -> io::Result<()> {
    let texts: Vec<String> = triples.iter().map(ToString::to_string).collect();
    let mut serializer = RdfSerializer::from_format(RdfFormat::Turtle);
    for (prefix, namespace) in PREFIXES {
        let start = format!("<{namespace}");
        if texts.iter().any(|text| text.contains(&start)) {
            let with_prefix = serializer.with_prefix(*prefix, *namespace);
            serializer = with_prefix.map_err(io::Error::other)?;
        }
    }
    let mut turtle = serializer.for_writer(out);
    for triple in triples {
        turtle.serialize_triple(triple)?;
    }
    turtle.finish()?;
    Ok(())
}
