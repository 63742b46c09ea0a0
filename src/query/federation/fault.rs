//! What an endpoint did in place of an answer, as an error that names it.

use oxigraph::model::NamedNode;
use std::time::Duration;

/// How much of a wrong answer is shown, in characters.
const SHOWN: usize = 160;

/// What an endpoint did in place of an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} {fault}", .endpoint.as_str())]
pub struct EndpointError {
    /// Whom we asked.
    pub endpoint: NamedNode,
    /// What came.
    pub fault: EndpointFault,
}

/// What came in place of rows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndpointFault {
    /// No connection.
    #[error("cannot be reached: {0}")]
    Unreachable(String),
    /// Not within the time allowed.
    #[error("did not answer within {} s", .0.as_secs_f32())]
    Timeout(Duration),
    /// It sends us somewhere else.
    #[error("sends on to {0}, which was not named")]
    Redirect(String),
    /// An HTTP error, with what the server says.
    #[error("answered with HTTP status {status}: {said}")]
    Status {
        /// Such as 500.
        status: u16,
        /// The beginning of the body, on one line.
        said: String,
    },
    /// Another kind of document.
    #[error("answered with {media_type}, not with SPARQL results: {said}")]
    NotResults {
        /// As the server calls it.
        media_type: String,
        /// The beginning of the body, on one line.
        said: String,
    },
    /// Results that cannot be read.
    #[error("answered with results that cannot be read: {0}")]
    Malformed(String),
    /// More than allowed.
    #[error("answered with more than {0} bytes")]
    TooLarge(u64),
}

impl EndpointError {
    /// What to do about it.
    pub fn help(&self) -> String {
        match &self.fault {
            EndpointFault::Unreachable(_) => {
                "check the address and the connection; --param endpoint=IRI names another where the \
                 question has that parameter"
            }
            EndpointFault::Timeout(_) => "give it longer with --timeout SECONDS, or ask for less",
            EndpointFault::Redirect(_) => "if you trust that address, name it as the endpoint",
            EndpointFault::Status { .. } => {
                "the endpoint says why; if it is busy, try again later, or name another"
            }
            EndpointFault::NotResults { .. } | EndpointFault::Malformed(_) => {
                "check that the address is that of a SPARQL endpoint, not of its web page"
            }
            EndpointFault::TooLarge(_) => "ask for less: more triples in the SERVICE block, or a LIMIT",
        }
        .into()
    }
}

/// The beginning of a text on one line. Nothing in it can move a terminal's cursor.
pub(super) fn shown(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes.get(..8 * SHOWN).unwrap_or(bytes));
    let text = text.replace(char::is_control, " ");
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(SHOWN) {
        words.truncate(end);
        words.push('…');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_short_and_tame() {
        assert_eq!(shown(b"a\x1b[2J\r\n  b"), "a [2J b");
        assert_eq!(
            shown("条".repeat(300).as_bytes()).chars().count(),
            SHOWN + 1
        );
    }
}
