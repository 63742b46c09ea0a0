//! Checks one instrument: what the reader remarked, where its versions differ, which
//! rows the rule queries find in its graph, and which values break its shapes.
//!
//! In: a declaration and its graph. Out: a [`Report`] of findings, each with a code
//! of [`codes::ALL`], a severity and, where it has one, a place in the source. The
//! source itself is not needed: passages carry their words and the words around
//! them. [`text`] writes a report for people, [`sarif`] for code hosts; its serde
//! form is the JSON.
//!
//! ```
//! use softlaw::{check, declarations, graph, model, source};
//!
//! let bundled = declarations::DEFAULT;
//! let declaration = model::interpret(&source::read(&[bundled.input()])?);
//! let editor = bundled.editor()?;
//! let graph = graph::describe(&declaration, Some(&editor), &Default::default())?;
//! let report = check::run(&declaration, &graph)?;
//! let codes: Vec<_> = report.findings.iter().map(|f| f.code.as_str()).collect();
//! assert_eq!(codes, ["dates-contained", "count-only-in-one", "views-end-early"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod codes;
mod finding;
mod rules;
pub mod sarif;
pub mod shapes;
pub mod text;
mod unread;
mod whence;

pub use codes::{Code, Severity, UnknownCode};
pub use finding::{Finding, Place, Related};
pub use rules::CheckError;
pub use unread::Unread;

use crate::graph::{Editor, Graph};
use crate::model::{Declaration, FileRecord};
use codes::Stage;
use serde::Serialize;
use whence::Whence;

/// What the checks found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct Report {
    /// The files that were checked.
    pub files: Vec<FileRecord>,
    /// Of a text by file, then by place, those without a place first; what its graph breaks
    /// follows.
    pub findings: Vec<Finding>,
    /// How many rules were evaluated.
    pub rules: usize,
    /// How many shapes were evaluated.
    pub shapes: usize,
    /// How much of the text no rule reads.
    pub unread: Unread,
}

impl Report {
    /// Whether there is a finding that matters: a warning or an error.
    pub fn has_warnings(&self) -> bool {
        self.count(Severity::Warning) + self.count(Severity::Error) > 0
    }

    /// How many findings of a severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        let same = |finding: &&Finding| finding.severity == severity;
        self.findings.iter().filter(same).count()
    }

    /// Adds the report on another instrument.
    pub fn join(&mut self, other: Self) {
        self.files.extend(other.files);
        self.findings.extend(other.findings);
        self.rules = self.rules.max(other.rules);
        self.shapes = self.shapes.max(other.shapes);
        self.unread.chars += other.unread.chars;
        self.unread.of += other.unread.of;
    }
}

/// Runs all checks on an instrument. `graph` is the one that describes it.
///
/// # Errors
/// A rule query can't be answered, or the shapes can't be evaluated.
pub fn run(declaration: &Declaration, graph: &Graph) -> Result<Report, CheckError> {
    run_edited(declaration, graph, None)
}

/// Runs all checks; what is wrong with a link has its place in the editor's file that
/// says it. `editor` is the one with which the graph was described.
///
/// # Errors
/// As [`run`].
pub fn run_edited(
    declaration: &Declaration,
    graph: &Graph,
    editor: Option<&Editor>,
) -> Result<Report, CheckError> {
    let mut findings = of_source(declaration);
    let file = declaration.files.first().map(|file| file.name.as_str());
    let rules = rules::run(graph, file.unwrap_or_default(), editor)?;
    findings.extend(rules.findings);
    let validation = shapes::validate(graph.union())?;
    let whence = Whence::new(declaration, graph);
    findings.extend(validation.violations.iter().map(|violation| {
        let passage = whence.passage(&violation.focus);
        Finding::of_violation(violation, passage, &rules.names, &declaration.files)
    }));
    Ok(Report {
        files: declaration.files.clone(),
        findings,
        rules: evaluated(declaration) + rules.evaluated,
        shapes: validation.shapes,
        unread: Unread::of(declaration),
    })
}

/// Runs the rule queries and the shapes on a graph whose source is not at hand. `file`
/// is where a finding is said to be.
///
/// # Errors
/// As [`run`].
pub fn of_graph(graph: &Graph, file: &str) -> Result<Report, CheckError> {
    let rules = rules::run(graph, file, None)?;
    let validation = shapes::validate(graph.union())?;
    let mut findings = rules.findings;
    findings.extend(validation.violations.iter().map(|violation| Finding {
        file: file.to_owned(),
        ..Finding::of_violation(violation, None, &rules.names, &[])
    }));
    Ok(Report {
        findings,
        rules: rules.evaluated,
        shapes: validation.shapes,
        ..Report::default()
    })
}

/// What the reader and the comparison say, without a graph.
pub fn of_source(declaration: &Declaration) -> Vec<Finding> {
    let files = &declaration.files;
    let read = declaration.diagnostics.iter();
    let compared = declaration.divergences.iter();
    let mut findings: Vec<Finding> = read
        .map(|diagnostic| Finding::of_diagnostic(diagnostic, files))
        .chain(compared.map(|divergence| Finding::of_divergence(divergence, files)))
        .collect();
    let order = |finding: &Finding| {
        let file = files.iter().position(|file| file.name == finding.file);
        (file, finding.place.as_ref().map(|place| place.start))
    };
    findings.sort_by_key(order);
    findings
}

/// The codes that the reader looks for, and the comparison if there is something to
/// compare.
fn evaluated(declaration: &Declaration) -> usize {
    let compares = declaration.versions.len() > 1;
    let applies = |code: &&Code| match code.stage {
        Stage::Reader => true,
        Stage::Comparison => compares,
        Stage::Rule | Stage::Shape => false,
    };
    codes::ALL.iter().filter(applies).count()
}
