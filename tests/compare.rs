//! The versions side by side: as a typed comparison, in a terminal, as a page.
//!
//! `UPDATE_EXPECTED=1 cargo test --test compare` writes the expected pages anew.

#[path = "compare/command.rs"]
mod command;
#[path = "compare/page.rs"]
mod page;
#[path = "compare/terminal.rs"]
mod terminal;
#[path = "compare/typed.rs"]
mod typed;

use softlaw::compare::{Comparison, compare};
use softlaw::model::interpret;
use softlaw::source::{Input, read};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/compare");

/// All fixtures.
const NAMES: [&str; 3] = ["harbour.txt", "agrees.txt", "one-language.txt"];

fn comparison(name: &str) -> Comparison {
    let bytes = std::fs::read(format!("{DATA}/{name}")).unwrap();
    let name = name.to_owned();
    compare(&interpret(&read(&[Input { name, bytes }]).unwrap()))
}

/// The bundled declaration.
fn bundled() -> Comparison {
    let source = read(&[softlaw::declarations::DEFAULT.input()]).unwrap();
    compare(&interpret(&source))
}

/// Every text of a version, in the order in which a page shows them.
fn texts(comparison: &Comparison, version: usize) -> Vec<&str> {
    let facts = comparison.facts.iter().map(|fact| &fact.cells);
    let parts = comparison.provisions.iter().flat_map(|p| &p.statements);
    let rows = facts.chain(parts.map(|row| &row.cells));
    let cells = rows.filter_map(|cells| cells[version].as_ref());
    cells.map(|cell| cell.text.as_str()).collect()
}
