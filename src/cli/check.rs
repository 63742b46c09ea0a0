//! `softlaw check`: what is missing, unread, different or wrong.

use super::input::shown;
use super::output::{colour, print, print_json};
use super::sources::Sources;
use super::{Fault, graphs};
use crate::check::{CheckError, Report, of_graph, run_edited, sarif, text};
use crate::graph::Graph;
use crate::iri::Base;
use crate::profile::Profiles;
use std::io::stderr;
use std::path::Path;
use std::process::ExitCode;

/// Find what is missing, unread, different between the languages, or wrong
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    sources: Sources,

    /// text, json or sarif (SARIF 2.1.0, for code hosts)
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t = Format::Text, hide_possible_values = true)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Sarif,
}

const EXAMPLES: &str = "\
Each finding has a code; `softlaw explain CODE` tells what it means. The last line, on
standard error, tells how many rules were evaluated and how much of the text is unread.

A file of RDF (.ttl, .trig, .nt, .nq, .rdf or .jsonld) is checked as a graph: by the rules
and shapes of graphs alone. What `export --profile` writes can't be checked.

Exit codes: 0 no findings, or notes alone; 1 a warning or an error; 2 couldn't.

Examples:
  softlaw check
  softlaw check en.txt+zh.txt
  softlaw check graph.ttl
  softlaw check --format sarif texts/ > softlaw.sarif
  softlaw check --format json my.txt | jq '.findings[].code'";

impl Args {
    pub(super) fn run(self) -> Result<ExitCode, Fault> {
        let mut report = Report::default();
        let (graphs, texts) = self.sources.graphs_and_texts();
        for (path, format) in &graphs {
            let graph = graphs::read(path, *format, &Base::default(), false)?;
            refuse_profile(path, &graph)?;
            report.join(of_graph(&graph, &shown(path))?);
        }
        let instruments = match (&graphs[..], &texts.sources[..]) {
            ([_, ..], []) => Vec::new(),
            _ => texts.read()?,
        };
        for mut instrument in instruments {
            let graph = instrument.graph(&Base::default())?;
            // An editor has to find the file, so a finding needs the whole path.
            let files = instrument.declaration.files.iter_mut();
            for (file, path) in files.zip(instrument.paths) {
                file.name = path;
            }
            let (declaration, editor) = (&instrument.declaration, instrument.editor.as_ref());
            report.join(run_edited(declaration, &graph, editor)?);
        }
        match self.format {
            Format::Text => print(text::write(&report, colour()).as_bytes())?,
            Format::Json => print_json(&report)?,
            Format::Sarif => {
                relative(&mut report);
                print_json(&sarif::log(&report))?;
            }
        }
        // Nobody may be listening; the findings are out all the same.
        let _ = std::io::Write::write_all(
            &mut stderr().lock(),
            format!("{}\n", text::summary(&report)).as_bytes(),
        );
        Ok(match report.has_warnings() {
            true => ExitCode::from(1),
            false => ExitCode::SUCCESS,
        })
    }
}

/// Refuses a graph of a profile: what the profile leaves out would be blamed on the source.
fn refuse_profile(path: &Path, graph: &Graph) -> Result<(), Fault> {
    match Profiles::bundled()?.of(&graph.quads) {
        None => Ok(()),
        Some(profile) => Err(Fault::new(
            format!(
                "{} is in the terms of the profile `{}`, which leaves out what check looks at",
                shown(path),
                profile.name
            ),
            "check the text it was made from, or the graph that export writes without --profile",
        )),
    }
}

/// Names files below the working folder relative to it.
fn relative(report: &mut Report) {
    let Ok(here) = std::env::current_dir() else {
        return;
    };
    let shorten = |name: &mut String| {
        let below = Path::new(name.as_str()).strip_prefix(&here);
        if let Some(short) = below.ok().and_then(Path::to_str) {
            *name = short.to_owned();
        }
    };
    report
        .files
        .iter_mut()
        .for_each(|file| shorten(&mut file.name));
    for finding in &mut report.findings {
        shorten(&mut finding.file);
        finding
            .related
            .iter_mut()
            .for_each(|related| shorten(&mut related.file));
    }
}

impl From<CheckError> for Fault {
    fn from(error: CheckError) -> Self {
        match error {
            CheckError::Store(error) => error.into(),
            CheckError::Storage(error) => error.into(),
            CheckError::Header(error) => error.into(),
            CheckError::Query(error) => error.into(),
            CheckError::Shapes(error) => {
                let help = "this is a fault of softlaw; please report it";
                Self::plain(&error).with(None, Some(help.to_owned()))
            }
        }
    }
}
