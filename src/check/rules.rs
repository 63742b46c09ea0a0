//! The rule queries: a graph goes in; each row of their answers comes out as a
//! finding.

use super::codes::{self, Severity};
use super::finding::{Finding, Place, advice};
use crate::graph::{Editor, Graph};
use crate::iri::{Base, Name};
use crate::query::{Answer, Catalogue, HeaderError, NamedQuery, Names, QueryError, run as ask};
use crate::store::{self, StoreError};
use oxigraph::model::Term;
use oxigraph::store::StorageError;

/// Why the rules or the shapes could not be evaluated.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// The graph could not be loaded.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The store failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A query's header can't be read.
    #[error(transparent)]
    Header(#[from] HeaderError),
    /// A query has no answer.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The shapes can't be evaluated.
    #[error(transparent)]
    Shapes(#[from] super::shapes::ShapesError),
}

/// What the rules found.
pub(super) struct Rules {
    pub(super) findings: Vec<Finding>,
    pub(super) evaluated: usize,
    /// How the graph's IRIs are shortened in messages.
    pub(super) names: Names,
}

/// Evaluates every rule of the catalogue. `file` is where a finding is said to be; one
/// about a link, which the rule names as `?link`, is where the editor's file says it.
pub(super) fn run(graph: &Graph, file: &str, editor: Option<&Editor>) -> Result<Rules, CheckError> {
    let store = store::load(graph)?;
    let names = Names::of(&store, &graph.base)?;
    let catalogue = Catalogue::bundled()?;
    let mut rules = Rules {
        findings: Vec::new(),
        evaluated: 0,
        names,
    };
    for query in catalogue.checks() {
        rules.evaluated += 1;
        let Answer::Solutions(solutions) = ask(&store, query, &[], &rules.names)? else {
            continue;
        };
        let column = |name: &str| {
            let mut columns = solutions.variables.iter();
            columns.position(|variable| variable.as_str() == name)
        };
        let (subject, message) = (column("subject"), column("message"));
        let link = column("link");
        for row in &solutions.rows {
            let cell = |column: Option<usize>| row.get(column?)?.as_ref();
            let mut found = finding(query, cell(subject), cell(message), &rules.names, file);
            let place = editor.and_then(|editor| place(cell(link)?, editor, &graph.base));
            if let Some((name, place)) = place {
                found.file = name;
                found.place = Some(place);
            }
            rules.findings.push(found);
        }
    }
    Ok(rules)
}

/// Where an editor's file says a link: at its target.
fn place(link: &Term, editor: &Editor, base: &str) -> Option<(String, Place)> {
    let Term::NamedNode(link) = link else {
        return None;
    };
    let base: Base = base.parse().ok()?;
    let Name::Link { order, .. } = Name::parse(link.as_str(), &base)? else {
        return None;
    };
    let place = Place::in_text(editor.text(), editor.target(order)?)?;
    Some((editor.name().to_owned(), place))
}

fn finding(
    query: &NamedQuery,
    subject: Option<&Term>,
    message: Option<&Term>,
    names: &Names,
    file: &str,
) -> Finding {
    let code = query.name.rsplit('/').next().unwrap_or(&query.name);
    let iri = match subject {
        Some(Term::NamedNode(node)) => Some(node.as_str()),
        _ => None,
    };
    let words = match message {
        Some(Term::Literal(literal)) => literal.value(),
        _ => query.summary.as_str(),
    };
    let short = iri.map(|iri| names.shorten(iri).into_owned());
    Finding {
        code: code.to_owned(),
        severity: codes::find(code).map_or(Severity::Error, |row| row.severity),
        message: match short {
            Some(short) => format!("{short} {words}"),
            None => words.to_owned(),
        },
        file: file.to_owned(),
        place: None,
        related: Vec::new(),
        subject: iri.map(str::to_owned),
        help: advice(code),
    }
}
