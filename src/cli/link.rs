//! `softlaw link`: links that an editor may want to make.

use super::Fault;
use super::files::{has_text_ending, standard_input_once};
use super::input::{ending, shown};
use super::once::once;
use super::output::{is_standard, print};
use super::sources::{Sources, keep};
use crate::export::{Format, replace_file};
use crate::graph::things;
use crate::iri::Base;
use crate::link::{Authority, Instrument, Limits, LinkError, Proposals, propose, toml};
use crate::visible::visible;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Propose links to authorities, for an editor to look at
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// A file of an authority, in RDF: EuroVoc, the EU's tables of countries and
    /// languages, an extract of GeoNames or Wikidata …; - for standard input
    #[arg(value_name = "AUTHORITY", required = true)]
    authorities: Vec<PathBuf>,

    /// What to link; see `softlaw export --help`
    #[arg(short, long = "source", value_name = "SOURCE", num_args = 1..)]
    sources: Vec<PathBuf>,

    /// The format of the authorities, where their endings don't tell: turtle, trig,
    /// n-triples, n-quads, rdf-xml or json-ld
    #[arg(short, long, value_name = "NAME")]
    format: Option<Format>,

    /// The least score, from 0 to 1
    #[arg(long, value_name = "SCORE", default_value_t = Limits::default().min_score, value_parser = score)]
    min_score: f64,

    /// The most candidates for one thing from one authority
    #[arg(long, value_name = "NUMBER", default_value_t = Limits::default().most, value_parser = at_least_one)]
    limit: usize,

    /// Write to a file, which is replaced only when all is written
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

const EXAMPLES: &str = "\
The conference, the host, the city, the country, the theme, the topics and the languages
are compared by their names in each language. What comes out is TOML in the form of an
editor's file, each link with its score and its reasons, and without evidence: softlaw
refuses it until somebody has looked the target up and written the evidence down.
Nothing is sent anywhere.

Examples:
  softlaw link eurovoc.nt countries.rdf
  softlaw link geonames.ttl --source my.txt --min-score 0.8
  softlaw link wikidata.jsonld --source texts/ --output proposals.toml
  gunzip -c eurovoc.nt.gz | softlaw link - --format n-triples";

impl Args {
    pub(super) fn run(mut self) -> Result<(), Fault> {
        self.output = self.output.filter(|path| !is_standard(path));
        let given = [self.authorities.as_slice(), &self.sources];
        standard_input_once(&given.concat())?;
        if let Some(output) = &self.output {
            keep(output, self.authorities.iter().cloned())?;
        }
        // Standard input can be read once, and authorities are read more than once.
        let mut kept = Vec::new();
        let mut authorities = Vec::new();
        for path in &once(&self.authorities) {
            authorities.push(self.authority(path, &mut kept)?);
        }
        let base = Base::default();
        let sources = Sources {
            sources: self.sources,
        };
        if let Some(output) = &self.output {
            sources.keep(output)?;
        }
        let read = sources.read()?;
        let graphs = read
            .iter()
            .map(|instrument| instrument.graph(&base))
            .collect::<Result<Vec<_>, _>>()?;
        let instruments: Vec<Instrument> = read
            .iter()
            .zip(&graphs)
            .map(|(instrument, graph)| Instrument {
                things: things(&instrument.declaration, instrument.editor.as_ref(), &base),
                graph,
            })
            .collect();
        let limits = Limits {
            min_score: self.min_score,
            most: self.limit,
        };
        let found = propose(&instruments, &authorities, limits)?;
        let files: Vec<String> = authorities.iter().map(|file| file.name.clone()).collect();
        let named: Vec<String> = read.into_iter().map(|instrument| instrument.name).collect();
        let text = toml::write(&found, &named, &files);
        match &self.output {
            None => print(text.as_bytes())?,
            Some(path) => replace_file(path, |out| out.write_all(text.as_bytes()))
                .map_err(|error| Fault::file(path, &error))?,
        }
        // Nobody may be listening; the proposals are out all the same.
        let _ = std::io::stderr()
            .lock()
            .write_all(summary(&found, &files).as_bytes());
        Ok(())
    }

    fn authority(
        &self,
        path: &Path,
        kept: &mut Vec<tempfile::NamedTempFile>,
    ) -> Result<Authority, Fault> {
        let name = shown(path);
        let ending = ending(path);
        let format = match self.format {
            Some(format) => format.rdf(),
            None => match Authority::format_of(ending) {
                Some(format) => format,
                None => return Err(untold(path, &name, ending)),
            },
        };
        let path = match path.as_os_str() == "-" {
            false => path.to_owned(),
            true => {
                let file = spool().map_err(|error| {
                    Fault::new(
                        format!("cannot keep {name}: {error}"),
                        "save it to a file first, and name the file",
                    )
                })?;
                let path = file.path().to_owned();
                kept.push(file);
                path
            }
        };
        Ok(Authority { name, path, format })
    }
}

/// Standard input in a file, which is removed afterwards.
fn spool() -> std::io::Result<tempfile::NamedTempFile> {
    let mut file = tempfile::NamedTempFile::new()?;
    std::io::copy(&mut std::io::stdin().lock(), &mut file)?;
    Ok(file)
}

fn untold(path: &Path, name: &str, ending: &str) -> Fault {
    if path.as_os_str() != "-" {
        let opened = std::fs::File::open(path).and_then(|file| file.metadata());
        let problem = match opened {
            Err(error) => Some(error.to_string()),
            Ok(found) => found.is_dir().then(|| "it is a folder".to_owned()),
        };
        if let Some(problem) = problem {
            return Fault::new(
                format!("cannot read {name}: {problem}"),
                "AUTHORITY is a file of RDF: Turtle, N-Triples, N-Quads, TriG, RDF/XML or JSON-LD",
            );
        }
    }
    if has_text_ending(path) {
        return Fault::new(
            format!("{name} is a text by its name, expected the file of an authority, in RDF"),
            format!("the text to link is an option: softlaw link AUTHORITY --source {name}"),
        );
    }
    let help = match ending {
        "" => "say it, for example: --format n-triples",
        "gz" | "bz2" | "xz" | "zst" | "zip" => {
            "unpack it first, for example: gunzip -c eurovoc.nt.gz | softlaw link - --format n-triples"
        }
        _ => {
            "end it in .ttl, .nt, .nq, .trig, .rdf, .xml, .owl, .jsonld or .json, or give --format"
        }
    };
    Fault::new(format!("the name of {name} does not tell its format"), help)
}

fn score(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(score) if (0.0..=1.0).contains(&score) => Ok(score),
        _ => Err("expected a number from 0 to 1, such as 0.8".to_owned()),
    }
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err("expected a whole number from 1, such as 3".to_owned()),
    }
}

/// What each file held, and what came of it.
fn summary(found: &Proposals, files: &[String]) -> String {
    let mut out = String::new();
    for (at, (file, read)) in files.iter().zip(&found.read).enumerate() {
        let proposed = found.proposals.iter().filter(|p| p.authority == at).count();
        let linked = match found.linked.get(at) {
            Some(0) | None => String::new(),
            Some(count) => format!(", {count} linked already"),
        };
        let languages = &found.languages;
        out.push_str(&format!(
            "{}: {} statements, {} names, {} of them in {languages} or in no language; {proposed} proposed{linked}\n",
            visible(file), read.statements, read.names, read.readable
        ));
    }
    out
}

impl From<LinkError> for Fault {
    fn from(error: LinkError) -> Self {
        let fault = Fault::new(error.to_string(), error.help());
        match error {
            LinkError::Syntax {
                place: Some(place), ..
            } => fault.at(place),
            _ => fault,
        }
    }
}
