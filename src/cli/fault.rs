//! Why a command couldn't: a message, the place, and what to do.

use crate::excerpt::Excerpt;
use crate::export::{ExportError, OntologyError};
use crate::graph::{Clash, EditorError};
use crate::iri::BaseError;
use crate::profile::{ProfileError, UnknownProfile};
use crate::query::{HeaderError, QueryError, UnknownQuery, WriteError};
use crate::source::ReadError;
use crate::store::StoreError;
use crate::visible::visible;
use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;

/// What goes to standard error, with exit code 2.
#[derive(Debug, Default)]
pub(super) struct Fault {
    message: String,
    place: Option<Excerpt>,
    help: Option<String>,
    closed_pipe: bool,
    /// Faults of other files that were found with it.
    others: Vec<Fault>,
}

impl Fault {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        let help = Some(help.into());
        Self {
            message: message.into(),
            help,
            ..Self::default()
        }
    }

    /// Several as one; none where there are none.
    pub(super) fn together(faults: Vec<Self>) -> Option<Self> {
        let mut faults = faults.into_iter();
        let first = faults.next()?;
        Some(Self {
            others: faults.collect(),
            ..first
        })
    }

    /// The place that the message speaks of.
    pub(super) fn at(self, place: Excerpt) -> Self {
        Self {
            place: Some(place),
            ..self
        }
    }

    /// An error that knows no more than its message; the chain of causes in one line.
    pub(super) fn plain(error: &dyn Error) -> Self {
        let mut message = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            let said = error.to_string();
            // Some messages end with their cause already.
            if !message.ends_with(&said) {
                message.push_str(": ");
                message.push_str(&said);
            }
            cause = error.source();
        }
        Self {
            message,
            ..Self::default()
        }
    }

    /// Standard output failed.
    pub(super) fn output(error: io::Error) -> Self {
        Self {
            message: format!("cannot write the output: {error}"),
            closed_pipe: error.kind() == io::ErrorKind::BrokenPipe,
            help: Some("free some room, or send the output elsewhere".to_owned()),
            ..Self::default()
        }
    }

    /// An output file failed.
    pub(super) fn file(path: &Path, error: &io::Error) -> Self {
        let folder = path.parent().filter(|folder| !folder.is_dir());
        let help = match (error.kind(), folder) {
            (io::ErrorKind::NotFound, Some(folder)) => {
                format!("make the folder {} first", folder.display())
            }
            (io::ErrorKind::IsADirectory, _) => {
                format!("for example: --output {}", path.join("graph.ttl").display())
            }
            _ => "name a file that you may write, where there is room; an old file is as it was"
                .to_owned(),
        };
        // What follows is the name of the temporary file.
        let said = error.to_string();
        let cause = said.split(" at path \"").next().unwrap_or(&said);
        Self {
            closed_pipe: error.kind() == io::ErrorKind::BrokenPipe,
            ..Self::new(format!("cannot write {}: {cause}", path.display()), help)
        }
    }

    /// The file that the fault is in.
    pub(super) fn in_file(mut self, name: &str) -> Self {
        self.message = format!("{name}: {}", self.message);
        self
    }

    pub(super) fn is_closed_pipe(&self) -> bool {
        self.closed_pipe
    }

    pub(super) fn with(self, place: Option<Excerpt>, help: Option<String>) -> Self {
        Self {
            place,
            help,
            ..self
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "error: {}", shown(&self.message))?;
        if let Some(place) = &self.place {
            writeln!(f, "{}", place.marked())?;
        }
        if let Some(help) = &self.help {
            writeln!(f, "  help: {}", shown(help))?;
        }
        self.others.iter().try_for_each(|other| other.fmt(f))
    }
}

/// Lines that a terminal shows as they are: a name may hold what it would obey.
fn shown(text: &str) -> String {
    text.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}

impl From<ReadError> for Fault {
    fn from(error: ReadError) -> Self {
        Self::plain(&error).with(error.place().cloned(), Some(error.help().to_owned()))
    }
}

impl From<EditorError> for Fault {
    fn from(error: EditorError) -> Self {
        // The message has said what the parser of TOML did.
        Self::new(error.to_string(), error.help).at(error.place)
    }
}

impl From<Clash> for Fault {
    fn from(error: Clash) -> Self {
        Self::plain(&error).with(None, Some(error.help()))
    }
}

impl From<BaseError> for Fault {
    fn from(error: BaseError) -> Self {
        Self::plain(&error)
    }
}

impl From<ExportError> for Fault {
    fn from(error: ExportError) -> Self {
        match &error {
            ExportError::Io(_) if error.is_broken_pipe() => Self {
                closed_pipe: true,
                ..Self::plain(&error)
            },
            ExportError::File { path, source } => Self::file(path, source),
            _ => Self::plain(&error).with(None, error.help().map(str::to_owned)),
        }
    }
}

impl From<OntologyError> for Fault {
    fn from(error: OntologyError) -> Self {
        Self::plain(&error)
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::plain(&error)
    }
}

impl From<oxigraph::store::StorageError> for Fault {
    fn from(error: oxigraph::store::StorageError) -> Self {
        Self::plain(&error)
    }
}

impl From<UnknownProfile> for Fault {
    fn from(error: UnknownProfile) -> Self {
        Self::plain(&error).with(None, Some(error.help()))
    }
}

impl From<ProfileError> for Fault {
    fn from(error: ProfileError) -> Self {
        match error {
            ProfileError::Query(error) => error.into(),
            ProfileError::Store(error) => error.into(),
            ProfileError::Export(error) => error.into(),
        }
    }
}

impl From<UnknownQuery> for Fault {
    fn from(error: UnknownQuery) -> Self {
        Self::plain(&error).with(None, Some(error.help()))
    }
}

impl From<HeaderError> for Fault {
    fn from(error: HeaderError) -> Self {
        Self::plain(&error).with(None, Some(error.help()))
    }
}

impl From<QueryError> for Fault {
    fn from(error: QueryError) -> Self {
        let place = match &error {
            QueryError::Syntax(error) => Some(error.place.clone()),
            _ => None,
        };
        Self::plain(&error).with(place, error.help())
    }
}

impl From<WriteError> for Fault {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Io(error) => Self::output(error),
            error => Self::plain(&error).with(None, error.help()),
        }
    }
}
