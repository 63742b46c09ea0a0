//! The typed model.

mod types;

pub use types::*;
