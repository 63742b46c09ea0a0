//! A file that is replaced whole or not at all.
//!
//! The new content goes into a temporary file in the same folder, which is then
//! renamed. If anything fails before, the old file stays as it was. A device or
//! a pipe has no old content to protect and can't be renamed over, so it is
//! written to directly.

use crate::graph::Graph;
use std::fs::{self, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::Builder;

use super::{ExportError, Format, to_string};

/// Names of what the process has open. They may stand for a file, which then was
/// opened by someone else, at a place of their choice.
const STREAMS: [&str; 4] = ["/dev/stdout", "/dev/stderr", "/dev/fd", "/proc/self/fd"];

/// Writes the graph to a file. A run that fails leaves the old file whole.
pub fn write_file(path: &Path, graph: &Graph, format: Format) -> Result<(), ExportError> {
    write_text(path, &to_string(graph, format)?)
}

/// Writes a text to a file. A run that fails leaves the old file whole.
pub fn write_text(path: &Path, text: &str) -> Result<(), ExportError> {
    replace_file(path, |out| out.write_all(text.as_bytes())).map_err(|source| ExportError::File {
        path: path.to_owned(),
        source,
    })
}

/// Gives a file the content that `fill` writes. If `fill` fails, or the folder
/// can't be written to, the old file stays whole. A new file gets the usual
/// permissions, a replaced one keeps its own. A symbolic link keeps pointing to
/// the file that it points to.
pub fn replace_file<E: From<io::Error>>(
    path: &Path,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), E>,
) -> Result<(), E> {
    if is_stream(path) {
        // Appending keeps what a shell's `>>` wants kept.
        let file = OpenOptions::new().append(true).open(path)?;
        let mut out = BufWriter::new(file);
        fill(&mut out)?;
        return Ok(out.flush()?);
    }
    let target = target_of(path)?;
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = Builder::new();
    builder.prefix(".softlaw-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    let mut out = BufWriter::new(file.as_file_mut());
    fill(&mut out)?;
    out.flush()?;
    drop(out);
    if let Ok(old) = fs::metadata(&target) {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.persist(&target).map_err(|failed| failed.error)?;
    Ok(())
}

/// Whether the path names a device or a pipe instead of a file.
fn is_stream(path: &Path) -> bool {
    STREAMS.iter().any(|stream| path.starts_with(stream))
        || fs::metadata(path).is_ok_and(|data| !data.is_file() && !data.is_dir())
}

/// The file behind a path, behind all symbolic links.
fn target_of(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Ok(target) if target.is_dir() => Err(io::Error::new(
            io::ErrorKind::IsADirectory,
            "it is a folder; name a file in it",
        )),
        Ok(target) => Ok(target),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(not_there_yet(path)),
        Err(error) => Err(error),
    }
}

/// The file that a symbolic link leads to before it is there; any other path as it is.
fn not_there_yet(path: &Path) -> PathBuf {
    // As far as Linux goes. Links in a circle are no missing file.
    const LINKS: usize = 40;
    let mut target = path.to_owned();
    for _ in 0..LINKS {
        let Ok(next) = fs::read_link(&target) else {
            break;
        };
        target = match target.parent() {
            Some(folder) => folder.join(next),
            None => next,
        };
    }
    target
}
