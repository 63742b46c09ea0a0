//! One request to one endpoint: SPARQL goes out as the SPARQL 1.1 Protocol has it
//! (POST, form-encoded, which every server takes), rows come back.
//!
//! Bounded in time and in bytes. A redirect is followed only within the host, and
//! from http to https but never back: another host, port or scheme was not named by
//! whoever allowed the call.

use super::Limits;
use super::fault::{EndpointError, EndpointFault, shown};
use oxigraph::model::{BlankNode, NamedNode, Term, Variable};
use oxigraph::sparql::results::{
    QueryResultsFormat, QueryResultsParser, SliceQueryResultsParserOutput,
};
use std::io::Read;
use std::sync::Arc;
use std::time::Instant;
use ureq::http::{Response, Uri};
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::{Agent, Body};

const ACCEPT: &str = "application/sparql-results+json, application/sparql-results+xml;q=0.9";
/// Public endpoints want to know who asks.
const USER_AGENT: &str = concat!(
    "softlaw/",
    env!("CARGO_PKG_VERSION"),
    " (https://w3id.org/softlaw/)"
);
const MAX_REDIRECTS: usize = 3;

/// Rows of an answer, as they come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) variables: Vec<Variable>,
    pub(super) rows: Vec<Vec<Option<Term>>>,
}

impl Rows {
    pub(super) fn of(variables: Vec<Variable>) -> Self {
        Self {
            variables,
            rows: Vec::new(),
        }
    }

    pub(super) fn one_empty() -> Self {
        Self {
            variables: Vec::new(),
            rows: vec![Vec::new()],
        }
    }
}

pub(super) struct Client {
    agent: Agent,
    limits: Limits,
}

impl Client {
    /// TLS and its certificates are set up at the first request that needs them.
    pub(super) fn new(limits: Limits) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(provider)
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .user_agent(USER_AGENT)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self {
            agent: config.new_agent(),
            limits,
        }
    }

    /// Asks, and adds the rows to `answer`. `scope` begins the names of blank nodes.
    pub(super) fn select(
        &self,
        endpoint: &NamedNode,
        query: &str,
        scope: &str,
        answer: &mut Rows,
    ) -> Result<(), EndpointError> {
        self.rows(endpoint.as_str(), query, scope, answer)
            .map_err(|fault| EndpointError {
                endpoint: endpoint.clone(),
                fault,
            })
    }

    fn rows(
        &self,
        endpoint: &str,
        query: &str,
        scope: &str,
        answer: &mut Rows,
    ) -> Result<(), EndpointFault> {
        let mut response = self.post(endpoint, query)?;
        let status = response.status();
        let media_type = header(&response, "content-type");
        let body = self.body(&mut response);
        if !status.is_success() {
            let said = shown(&body.unwrap_or_default());
            let status = status.as_u16();
            return Err(EndpointFault::Status { status, said });
        }
        let body = body?;
        let format = QueryResultsFormat::from_media_type(&media_type);
        let format = format
            .filter(|format| matches!(format, QueryResultsFormat::Json | QueryResultsFormat::Xml));
        let Some(format) = format else {
            return Err(EndpointFault::NotResults {
                media_type: match shown(media_type.as_bytes()) {
                    none if none.is_empty() => "no media type".into(),
                    some => some,
                },
                said: shown(&body),
            });
        };
        read(format, &body, scope, answer)
    }

    fn post(&self, endpoint: &str, query: &str) -> Result<Response<Body>, EndpointFault> {
        let unreachable =
            |error: &dyn std::fmt::Display| EndpointFault::Unreachable(error.to_string());
        let deadline = Instant::now() + self.limits.timeout;
        let mut at: Uri = endpoint.parse().map_err(|error| unreachable(&error))?;
        for _ in 0..=MAX_REDIRECTS {
            let left = deadline.saturating_duration_since(Instant::now());
            let request = self.agent.post(&at).header("accept", ACCEPT);
            // One clock for the head and the body of all answers.
            let request = request.config().timeout_global(Some(left)).build();
            let response = request.send_form([("query", query)]);
            let response = response.map_err(|error| self.fault(&error))?;
            if !response.status().is_redirection() {
                return Ok(response);
            }
            let to = header(&response, "location");
            at = match next(&at, &to) {
                Some(next) => next,
                None => return Err(EndpointFault::Redirect(shown(to.as_bytes()))),
            };
        }
        Err(EndpointFault::Redirect(at.to_string()))
    }

    fn body(&self, response: &mut Response<Body>) -> Result<Vec<u8>, EndpointFault> {
        // One byte more than allowed tells.
        let most = self.limits.max_bytes;
        let mut body = Vec::new();
        let mut reader = response
            .body_mut()
            .with_config()
            .limit(u64::MAX)
            .reader()
            .take(most.saturating_add(1));
        match reader.read_to_end(&mut body) {
            Err(error) => Err(self.fault(&ureq::Error::from(error))),
            Ok(_) if body.len() as u64 > most => Err(EndpointFault::TooLarge(most)),
            Ok(_) => Ok(body),
        }
    }

    fn fault(&self, error: &ureq::Error) -> EndpointFault {
        match error {
            ureq::Error::Timeout(_) => EndpointFault::Timeout(self.limits.timeout),
            ureq::Error::HostNotFound => EndpointFault::Unreachable("no such host".into()),
            // Its own text begins with `io: `.
            ureq::Error::Io(error) => EndpointFault::Unreachable(error.to_string()),
            error => EndpointFault::Unreachable(shown(error.to_string().as_bytes())),
        }
    }
}

/// Where a redirect may lead: the same host and port, or the same host on https.
fn next(from: &Uri, location: &str) -> Option<Uri> {
    let to = if location.starts_with('/') && !location.starts_with("//") {
        format!("{}://{}{location}", from.scheme_str()?, from.authority()?)
    } else {
        location.to_owned()
    };
    let to: Uri = to.parse().ok()?;
    let same_host = from.host()?.eq_ignore_ascii_case(to.host()?);
    let to_scheme = to.scheme_str()?;
    let same = from.scheme_str()? == to_scheme && from.port_u16() == to.port_u16();
    let safer = from.scheme_str()? == "http"
        && to_scheme == "https"
        && matches!(from.port_u16(), None | Some(80))
        && matches!(to.port_u16(), None | Some(443));
    (same_host && (same || safer)).then_some(to)
}

fn read(
    format: QueryResultsFormat,
    body: &[u8],
    scope: &str,
    answer: &mut Rows,
) -> Result<(), EndpointFault> {
    let malformed = |error: &dyn std::fmt::Display| {
        EndpointFault::Malformed(shown(error.to_string().as_bytes()))
    };
    let parser = QueryResultsParser::from_format(format).for_slice(body);
    let SliceQueryResultsParserOutput::Solutions(solutions) =
        parser.map_err(|error| malformed(&error))?
    else {
        return Err(EndpointFault::Malformed(
            "yes or no, in place of rows".into(),
        ));
    };
    for solution in solutions {
        let solution = solution.map_err(|error| malformed(&error))?;
        let cell = |variable: &Variable| {
            Some(match solution.get(variable)? {
                Term::BlankNode(node) => {
                    let name = format!("{scope}{}", node.as_str());
                    BlankNode::new(name).unwrap_or_default().into()
                }
                term => term.clone(),
            })
        };
        answer
            .rows
            .push(answer.variables.iter().map(cell).collect());
    }
    Ok(())
}

fn header(response: &Response<Body>, name: &str) -> String {
    let value = response.headers().get(name);
    let value = value.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    value.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_stays_with_its_host() {
        let from: Uri = "http://a.example/sparql".parse().expect("it is an address");
        for (location, to) in [
            ("/other", Some("http://a.example/other")),
            ("https://a.example/sparql", Some("https://a.example/sparql")),
            ("http://A.example/x", Some("http://A.example/x")),
            ("http://b.example/sparql", None),
            ("http://a.example:8080/sparql", None),
            ("https://a.example:8443/sparql", None),
            ("ftp://a.example/sparql", None),
            ("file:///etc/passwd", None),
            ("//b.example/sparql", None),
            ("", None),
        ] {
            let next = next(&from, location).map(|uri| uri.to_string());
            assert_eq!(
                next.as_deref(),
                to.map(str::to_owned).as_deref(),
                "{location}"
            );
        }
        let safe: Uri = "https://a.example/sparql"
            .parse()
            .expect("it is an address");
        assert_eq!(next(&safe, "http://a.example/sparql"), None);
    }
}
