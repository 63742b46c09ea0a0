//! softlaw
#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

pub mod check;
pub mod cli;
pub mod compare;
pub mod declarations;
pub mod excerpt;
pub mod export;
pub mod graph;
pub mod iri;
pub mod language;
pub mod model;
pub mod query;
pub mod source;
pub mod store;
pub mod vocabulary;
