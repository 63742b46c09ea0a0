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

/// Items with items of their own, in two languages.
fn nested() -> Comparison {
    let text = "Harbour Declaration\n\n\
        The participants agreed on the following:\n\
        1. Ports should keep:\n(a) a list of ships;\n(b) a list of crews.\n\
        2. Crews should be paid.\n\n\
        港口宣言\n\n与会代表达成以下共识：\n\
        一、港口应保存：\n（一）船舶名册；\n（二）船员名册。\n二、船员应获得报酬。\n";
    let (name, bytes) = ("harbour.txt".to_owned(), text.into());
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
