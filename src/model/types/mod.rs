//! The typed model: what a declaration says, as plain serde structs.
//!
//! No RDF and no I/O here. Every value that comes from the text is a [`Quote`]
//! and carries the [`Passage`] it was read from; lists that hold one value per
//! language version follow the order of [`Declaration::versions`].

mod conference;
mod date;
mod diagnostic;
mod divergence;
mod instrument;
mod language_code;
mod passage;
mod provision;
mod quote;
mod remainder;
mod text;

pub use conference::{Account, Conference, Count, Host, Period, Place, Theme, Topic, Unit};
pub use date::Date;
pub use diagnostic::{Diagnostic, DiagnosticCode, Severity};
pub use divergence::{Aspect, Divergence, DivergenceKind};
pub use instrument::{Declaration, FileRecord, InstrumentKind, LanguageVersion};
pub use language_code::LanguageCode;
pub use passage::Passage;
pub use provision::{Force, Provision, ProvisionKind, Statement, StatementId};
pub use quote::Quote;
pub use remainder::{Remainder, RemainderKind};
pub use text::Text;
