//! Findings: every code has its row and its example, every fault its finding with
//! its place, and SARIF has what SARIF needs.

#[path = "check/codes.rs"]
mod codes;
#[path = "check/command.rs"]
mod command;
#[path = "check/corpus.rs"]
mod corpus;
#[path = "check/faults.rs"]
mod faults;
#[path = "check/links.rs"]
mod links;
#[path = "check/sarif.rs"]
mod sarif;

use softlaw::check::{Report, run};
use softlaw::graph::describe;
use softlaw::model::{Declaration, interpret};
use softlaw::source::{Input, read};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/check");

/// The instrument in the files of the data folder.
fn declaration(names: &[&str]) -> Declaration {
    let inputs: Vec<Input> = names
        .iter()
        .map(|name| Input {
            name: (*name).to_owned(),
            bytes: std::fs::read(format!("{DATA}/{name}")).unwrap(),
        })
        .collect();
    assert!(!inputs.is_empty());
    interpret(&read(&inputs).unwrap())
}

fn report(declaration: &Declaration) -> Report {
    let graph = describe(declaration, None, &Default::default()).unwrap();
    run(declaration, &graph).unwrap()
}

/// The codes of a report, in order.
fn found(report: &Report) -> Vec<&str> {
    let findings = report.findings.iter();
    findings.map(|finding| finding.code.as_str()).collect()
}
