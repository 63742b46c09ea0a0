//! Bytes to text and segments: the promises for any bytes, one case for each layout
//! and encoding, and time in proportion to the size.

mod cases;
mod growth;
mod promises;

use softlaw::source::{Input, ReadError, Source, read};

fn source(name: &str, bytes: impl Into<Vec<u8>>) -> Result<Source, ReadError> {
    read(&[Input {
        name: name.to_owned(),
        bytes: bytes.into(),
    }])
}
