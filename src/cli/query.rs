//! `softlaw query`: a question of the catalogue, or SPARQL.

use super::Fault;
use super::files::standard_input_once;
use super::input::{bytes_of, shown, text_of};
use super::output::{print, width};
use super::sources::Sources;
use crate::iri::Base;
use crate::query::{
    Catalogue, Federation, Limits, NamedQuery, Names, Presence, ResultsFormat, run_with,
    write_results,
};
use crate::store;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Ask the graph: by the name of a question, or in SPARQL
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// A question of the catalogue; without one, the catalogue
    #[arg(value_name = "NAME", conflicts_with_all = ["sparql", "file"])]
    name: Option<String>,

    /// What others give as the last argument, and no question takes.
    #[arg(value_name = "SOURCE", hide = true)]
    misplaced: Vec<PathBuf>,

    /// A SPARQL query; the ontology is there to be asked too, beside the data
    #[arg(long, value_name = "QUERY", conflicts_with = "file")]
    sparql: Option<String>,

    /// A file that holds a SPARQL query; - for standard input
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,

    /// A parameter of the question; may be repeated
    #[arg(short, long = "param", value_name = "KEY=VALUE")]
    params: Vec<String>,

    /// Let the query ask the endpoints that its SERVICE clauses name
    #[arg(long)]
    federate: bool,

    /// How long an endpoint may take to answer
    #[arg(long, value_name = "SECONDS", default_value_t = 60, requires = "federate",
          value_parser = clap::value_parser!(u64).range(1..=86_400))]
    timeout: u64,

    /// table, json, xml, csv or tsv; table if not given
    #[arg(short, long, value_name = "FORMAT")]
    results: Option<ResultsFormat>,

    /// What to ask about: texts, see `softlaw export --help`, or graphs in RDF
    #[arg(short, long = "source", value_name = "SOURCE", num_args = 1..)]
    sources: Vec<PathBuf>,

    /// What the IRIs of things begin with
    #[arg(long, value_name = "IRI", default_value_t)]
    base: Base,
}

const EXAMPLES: &str = "\
A query of your own, by --sparql or --file, sees the data and the ontology as one graph; the
ontology alone is GRAPH <https://w3id.org/softlaw/ns>. To count the data without it, put
FILTER NOT EXISTS { GRAPH <https://w3id.org/softlaw/ns> { ?s ?p ?o } } after ?s ?p ?o.

Examples:
  softlaw query
  softlaw query commitments
  softlaw query provenance --param statement=view_1/st_2
  softlaw query statements --results csv --source texts/
  softlaw query themes --source graph.nq
  softlaw query eurovoc-neighbours --federate
  softlaw query --sparql 'SELECT ?s ?text { ?s a sl:Commitment ; sl:text ?text }'";

impl Args {
    pub(super) fn run(self) -> Result<(), Fault> {
        let given: Vec<PathBuf> = self.file.iter().chain(&self.sources).cloned().collect();
        standard_input_once(&given)?;
        let catalogue = Catalogue::bundled()?;
        self.well_placed(&catalogue)?;
        let Some(query) = self.query(&catalogue)? else {
            self.nothing_for_a_question()?;
            return print(list(&catalogue).as_bytes());
        };
        let params = self.params()?;
        let format = self.results.unwrap_or(ResultsFormat::Table);
        let federation = self.federation();
        let sources = Sources {
            sources: self.sources,
        };
        let graph = sources.graph_with_rdf(&self.base)?;
        let store = store::load(&graph)?;
        let names = Names::of(&store, &graph.base)?;
        let answer = run_with(&store, &query, &params, &names, federation).map_err(|error| {
            match &self.file {
                Some(path) => Fault::from(error).in_file(&shown(path)),
                None => Fault::from(error),
            }
        })?;
        let mut bytes = Vec::new();
        write_results(&answer, format, &names, Some(width()), &mut bytes)?;
        print(&bytes)
    }

    /// Refuses what stands where the other commands have their sources.
    fn well_placed(&self, catalogue: &Catalogue) -> Result<(), Fault> {
        let name = self.name.as_deref().unwrap_or_default();
        if let Some(first) = self.misplaced.first() {
            let first = shown(first);
            return Err(Fault::new(
                format!("found `{first}` after the question `{name}`, expected no more"),
                format!("what to ask about is an option: softlaw query {name} --source {first}"),
            ));
        }
        if Path::new(name).exists() && catalogue.find(name).is_err() {
            return Err(Fault::new(
                format!("found the file `{name}`, expected the name of a question"),
                format!("for example: softlaw query conference --source {name}"),
            ));
        }
        Ok(())
    }

    /// Refuses options that say how a question is asked or answered, where there is none.
    fn nothing_for_a_question(&self) -> Result<(), Fault> {
        let given = [
            ("--param", !self.params.is_empty(), "--param KEY=VALUE"),
            ("--source", !self.sources.is_empty(), "--source SOURCE"),
            ("--results", self.results.is_some(), "--results FORMAT"),
            ("--federate", self.federate, "--federate"),
            ("--base", self.base != Base::default(), "--base IRI"),
        ];
        match given.into_iter().find(|(_, given, _)| *given) {
            None => Ok(()),
            Some((option, _, usage)) => Err(Fault::new(
                format!("{option} needs a question"),
                format!("name one before it: softlaw query NAME {usage}"),
            )),
        }
    }

    fn federation(&self) -> Federation {
        if !self.federate {
            return Federation::Off;
        }
        Federation::Allowed(Limits {
            timeout: Duration::from_secs(self.timeout),
            ..Limits::default()
        })
    }

    fn query(&self, catalogue: &Catalogue) -> Result<Option<NamedQuery>, Fault> {
        if let Some(text) = &self.sparql {
            return Ok(Some(NamedQuery::ad_hoc("--sparql", text)?));
        }
        if let Some(path) = &self.file {
            let name = shown(path);
            let bytes = bytes_of(path).map_err(|error| {
                Fault::new(
                    format!("cannot read {name}: {error}"),
                    "--file takes a file that holds one SPARQL query, in UTF-8",
                )
            })?;
            return Ok(Some(NamedQuery::ad_hoc(&name, &text_of(&name, bytes)?)?));
        }
        Ok(match &self.name {
            Some(name) => Some(catalogue.find(name)?.clone()),
            None => None,
        })
    }

    fn params(&self) -> Result<Vec<(String, String)>, Fault> {
        let pair = |given: &String| match given.split_once('=') {
            Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
            _ => Err(Fault::new(
                format!("found the parameter {given:?}, expected KEY=VALUE"),
                "for example: --param statement=view_1/st_2",
            )),
        };
        let pairs = self
            .params
            .iter()
            .map(pair)
            .collect::<Result<Vec<_>, _>>()?;
        for (at, (key, _)) in pairs.iter().enumerate() {
            if pairs.iter().take(at).any(|(known, _)| known == key) {
                return Err(Fault::new(
                    format!("the parameter `{key}` is given twice"),
                    format!("leave one --param {key}=… out; ask once for each value"),
                ));
            }
        }
        Ok(pairs)
    }
}

/// Each question with its parameters.
fn list(catalogue: &Catalogue) -> String {
    let width = catalogue
        .queries()
        .iter()
        .map(|query| query.name.len())
        .max()
        .unwrap_or(0);
    let mut out = String::new();
    for query in catalogue.queries() {
        // Writing to a String can't fail.
        let _ = writeln!(out, "{:width$}  {}", query.name, query.summary);
        if let Some(endpoint) = &query.endpoint {
            let _ = writeln!(
                out,
                "{:width$}    needs --federate: it asks the network",
                ""
            );
            let _ = writeln!(
                out,
                "{:width$}    --param endpoint=… the SPARQL endpoint that is asked (iri, \
                 {endpoint} if not given)",
                "",
            );
        }
        for param in &query.params {
            let presence = match &param.presence {
                Presence::Required => String::new(),
                Presence::Optional => ", optional".to_owned(),
                Presence::Default(value) => format!(", {value} if not given"),
            };
            let _ = writeln!(
                out,
                "{:width$}    --param {}=… {} ({}{presence})",
                "",
                param.name,
                param.meaning,
                param.kind.as_str()
            );
        }
    }
    out
}
