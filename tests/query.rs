//! The catalogue: every query has its expected answer under its name, every
//! check fires on a broken graph, and every fault has its message.
//!
//! `UPDATE_EXPECTED=1 cargo test --test query` writes the expected answers anew.

#[path = "query/catalogue.rs"]
mod catalogue;
#[path = "query/checks.rs"]
mod checks;
#[path = "query/endpoint.rs"]
mod endpoint;
#[path = "query/endpoint_faults.rs"]
mod endpoint_faults;
#[path = "query/federation.rs"]
mod federation;
#[path = "query/formats.rs"]
mod formats;
#[path = "query/harness.rs"]
mod harness;
#[path = "query/parameters.rs"]
mod parameters;

use softlaw::graph::Graph;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/query");

/// The fictional instrument, in two languages.
fn lakeside() -> Graph {
    harness::graph_of(&format!("{DATA}/lakeside.trig"), "https://example.org/")
}
