//! `softlaw export`: the graph in a standard format.

mod form;

use super::sources::Sources;
use super::{Fault, print};
use crate::export::{Format, digest, write, write_file};
use crate::iri::Base;
use form::Form;
use std::path::PathBuf;

/// Write the graph in a standard RDF format
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    sources: Sources,

    /// turtle (ttl), trig, n-triples (nt), n-quads (nq), rdf-xml (rdf) or json-ld
    /// (jsonld); turtle unless the name of --output tells
    #[arg(short, long, value_name = "NAME")]
    format: Option<Form>,

    /// Write to a file, which is replaced only when all is written
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

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

Examples:
  softlaw export
  softlaw export --output declaration.jsonld
  softlaw export --format nq texts/ | sort
  softlaw export --base https://example.org/ my.txt
  softlaw export --digest";

impl Args {
    pub(super) fn run(self) -> Result<(), Fault> {
        let form = self.form()?;
        if self.digest {
            let graph = self.sources.graph(&self.base)?;
            return print(format!("{}\n", digest(&graph, Format::Turtle)).as_bytes());
        }
        match form {
            Form::Rdf(format) => self.graph(format),
        }
    }

    /// What was asked for, or else what the name of the output tells.
    fn form(&self) -> Result<Form, Fault> {
        match (self.format, &self.output) {
            (Some(form), _) => Ok(form),
            (None, Some(path)) => Form::of_file(path),
            (None, None) => Ok(Form::Rdf(Format::Turtle)),
        }
    }

    fn graph(&self, format: Format) -> Result<(), Fault> {
        let graph = self.sources.graph(&self.base)?;
        match &self.output {
            Some(path) => Ok(write_file(path, &graph, format)?),
            None => {
                let mut bytes = Vec::new();
                write(&graph, format, &mut bytes)?;
                print(&bytes)
            }
        }
    }
}
