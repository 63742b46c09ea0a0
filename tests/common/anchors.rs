//! Where the vocabularies and schemas of others lie.

use std::path::{Path, PathBuf};

/// `SOFTLAW_ANCHORS`, or else `../shared/anchors` beside the project.
pub fn anchors() -> PathBuf {
    match std::env::var_os("SOFTLAW_ANCHORS") {
        Some(folder) => folder.into(),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/anchors"),
    }
}
