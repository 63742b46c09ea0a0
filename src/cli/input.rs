//! Files and standard input: a path goes in, bytes or text come out.
//!
//! `-` is standard input. Text must be UTF-8; where it isn't, the place is told.

use super::Fault;
use crate::excerpt::Excerpt;
use std::io::{self, Read};
use std::path::Path;

/// What a file, or standard input, holds.
pub(super) fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    if path.as_os_str() != "-" {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A path, for messages.
pub(super) fn shown(path: &Path) -> String {
    if path.as_os_str() == "-" {
        return "standard input".to_owned();
    }
    path.display().to_string()
}

/// What a file's name says of its format: what stands after the last dot, or nothing.
pub(super) fn ending(path: &Path) -> &str {
    let ending = path.extension().and_then(|end| end.to_str());
    ending.unwrap_or_default()
}

/// The text of a file that is not a source.
pub(super) fn text_of(name: &str, bytes: Vec<u8>) -> Result<String, Fault> {
    String::from_utf8(bytes).map_err(|error| {
        let bad = error.utf8_error().valid_up_to();
        let found = error.as_bytes().iter().skip(bad).take(4);
        let found: Vec<_> = found.map(|byte| format!("{byte:02X}")).collect();
        // What stands before the bad byte is text, so the place stays the same.
        let text = String::from_utf8_lossy(error.as_bytes());
        let place = Excerpt::at(&text, bad);
        let message = format!(
            "{name}, {place}: found the bytes {}, expected text in UTF-8",
            found.join(" ")
        );
        Fault::new(
            message,
            "convert the file first, for example: iconv -f GB18030 -t UTF-8 in.txt > out.txt",
        )
        .at(place)
    })
}
