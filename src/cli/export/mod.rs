//! `softlaw export`: the graph in a standard format, or the text as Akoma Ntoso or a
//! table.

mod form;
mod profile;

use super::Fault;
use super::output::{is_standard, print};
use super::sources::{Sources, described};
use crate::export::{
    ExportError, Format, Table, akoma_ntoso, digest, ontology, ontology_page, table, write,
    write_file, write_text,
};
use crate::graph::{Editor, Graph};
use crate::iri::Base;
use crate::model::Declaration;
use form::Form;
use std::path::PathBuf;

/// Write the graph in an RDF format, or the text as Akoma Ntoso or a table
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES, after_long_help = profile::help(EXAMPLES))]
pub(super) struct Args {
    #[command(flatten)]
    sources: Sources,

    /// turtle (ttl), trig, n-triples (nt), n-quads (nq), rdf-xml (rdf), json-ld
    /// (jsonld), akoma-ntoso (akn) or csv, or html for --ontology; turtle unless the
    /// name of --output tells
    #[arg(short, long, value_name = "NAME")]
    format: Option<Form>,

    /// Say it in the terms of another vocabulary: eli, schema, skos, dcat or event
    #[arg(short, long, value_name = "NAME", num_args = 0..=1, default_missing_value = "")]
    profile: Option<String>,

    /// Write to a file, which is replaced only when all is written; - for standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Which table csv gives: statements (if not given) or commitments
    #[arg(long, value_name = "NAME", conflicts_with = "digest")]
    table: Option<Table>,

    /// Write the ontology instead: its graph, or with html a page about it
    #[arg(long, conflicts_with_all = ["sources", "table", "base", "profile"])]
    ontology: bool,

    /// What the IRIs of things begin with
    #[arg(long, value_name = "IRI", default_value_t)]
    base: Base,

    /// Print the SHA-256 of the canonical N-Quads (RDFC-1.0) of all statements in one
    /// graph: the same for every format
    #[arg(long, conflicts_with = "output")]
    digest: bool,
}

const EXAMPLES: &str = "\
Turtle, N-Triples and RDF/XML hold all statements in one graph; TriG, N-Quads and
JSON-LD keep what the editor adds in a named graph of its own.

Akoma Ntoso is one statement for each language version; several of them are a
collection. CSV is for spreadsheets: it has a byte order mark, and an apostrophe stands
before a text that would run as a formula. `softlaw query --results csv` has neither.

Examples:
  softlaw export
  softlaw export --output declaration.jsonld
  softlaw export --format nq texts/ | sort
  softlaw export --output declaration.akn.xml
  softlaw export --table commitments --output commitments.csv texts/
  softlaw export --base https://example.org/ my.txt
  softlaw export --profile schema --format json-ld
  softlaw export --digest
  softlaw export --ontology --output ontology.html";

/// A declaration with its editor's file.
type Read<'a> = (&'a Declaration, Option<&'a Editor>);

type Written = Result<String, ExportError>;

impl Args {
    pub(super) fn run(mut self) -> Result<(), Fault> {
        self.output = self.output.filter(|path| !is_standard(path));
        let form = self.form()?;
        if self.ontology {
            return self.ontology(form);
        }
        if let Some(name) = &self.profile {
            profile::refuse(name, form)?;
        }
        if let Some(output) = &self.output {
            self.sources.keep(output)?;
        }
        if self.digest {
            let graph = self.profiled()?;
            return print(format!("{}\n", digest(&graph, Format::Turtle)).as_bytes());
        }
        match form {
            _ if self.table.is_some() && form != Form::Csv => Err(Fault::new(
                "--table chooses a table, and only csv is one",
                "give --format csv, or leave --table out",
            )),
            Form::Rdf(format) => self.graph(&self.profiled()?, format),
            Form::Akn => self.text(akoma_ntoso),
            Form::Html => Err(Fault::new(
                "export writes html of the ontology only",
                "give `softlaw compare --format html` for a page of the declaration, or --ontology for one of the terms",
            )),
            Form::Csv => {
                let which = self.table.unwrap_or_default();
                self.text(|instruments, base| Ok(table(instruments, base, which)))
            }
        }
    }

    /// What was asked for, or else what the name of the output tells.
    fn form(&self) -> Result<Form, Fault> {
        match (self.format, &self.output) {
            (Some(form), _) => Ok(form),
            (None, Some(path)) => Form::of_file(path),
            (None, None) if self.table.is_some() => Ok(Form::Csv),
            (None, None) => Ok(Form::Rdf(Format::Turtle)),
        }
    }

    /// What is written from the declarations themselves.
    fn text(&self, written: impl FnOnce(&[Read<'_>], &Base) -> Written) -> Result<(), Fault> {
        let instruments = self.sources.read()?;
        // Refuses what no graph could hold: one IRI for two things, a wrong editor's file.
        described(&instruments, &self.base)?;
        let read: Vec<Read<'_>> = instruments
            .iter()
            .map(|instrument| (&instrument.declaration, instrument.editor.as_ref()))
            .collect();
        self.put(&written(&read, &self.base)?)
    }

    fn put(&self, text: &str) -> Result<(), Fault> {
        match &self.output {
            Some(path) => Ok(write_text(path, text)?),
            None => print(text.as_bytes()),
        }
    }

    /// The graph, or what a profile makes of it.
    fn profiled(&self) -> Result<Graph, Fault> {
        let graph = self.sources.graph(&self.base)?;
        match &self.profile {
            Some(name) => profile::of(&graph, name),
            None => Ok(graph),
        }
    }

    fn graph(&self, graph: &Graph, format: Format) -> Result<(), Fault> {
        match &self.output {
            Some(path) => Ok(write_file(path, graph, format)?),
            None => {
                let mut bytes = Vec::new();
                write(graph, format, &mut bytes)?;
                print(&bytes)
            }
        }
    }

    fn ontology(&self, form: Form) -> Result<(), Fault> {
        match form {
            _ if self.digest => {
                let digest = digest(&ontology()?, Format::Turtle);
                print(format!("{digest}\n").as_bytes())
            }
            Form::Rdf(format) => self.graph(&ontology()?, format),
            Form::Html => self.put(&ontology_page()?),
            Form::Akn | Form::Csv => Err(Fault::new(
                "the ontology is no text of an instrument: it has neither Akoma Ntoso nor a table",
                "give a format of RDF, or html",
            )),
        }
    }
}
