//! A SPARQL endpoint of our own: a store behind a socket that speaks the SPARQL 1.1
//! Protocol (GET, POST as a form and POST of the query itself; results in JSON), and
//! can misbehave in the ways that endpoints do.

use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::sparql::results::{QueryResultsFormat, QueryResultsSerializer};
use oxigraph::sparql::{QueryResults, SparqlEvaluator};
use oxigraph::store::Store;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What it does with a request.
#[derive(Clone)]
pub enum Behaviour {
    Answers,
    /// Status line, headers with their line ends, body.
    Says(&'static str, String, Vec<u8>),
    /// Sends the head, then a blank every fifth of a second.
    Dribbles,
    /// Takes the request and says nothing.
    Silent,
}

/// A running endpoint. It ends with the test.
pub struct Endpoint {
    pub address: String,
    queries: Arc<Mutex<Vec<String>>>,
}

impl Endpoint {
    /// With the triples of a Turtle text.
    pub fn with(turtle: &str) -> Self {
        let store = Store::new().unwrap();
        let parser = RdfParser::from_format(RdfFormat::Turtle);
        store.load_from_slice(parser, turtle.as_bytes()).unwrap();
        assert!(store.len().unwrap() > 0);
        Self::start(store, Behaviour::Answers)
    }

    pub fn that(behaviour: Behaviour) -> Self {
        Self::start(Store::new().unwrap(), behaviour)
    }

    fn start(store: Store, behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/sparql", listener.local_addr().unwrap());
        let queries = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&queries);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (store, behaviour) = (store.clone(), behaviour.clone());
                let seen = Arc::clone(&seen);
                // A client that hangs up early is its own business.
                thread::spawn(move || drop(serve(stream, &store, &behaviour, &seen)));
            }
        });
        Self { address, queries }
    }

    /// The queries that came, in order.
    pub fn queries(&self) -> Vec<String> {
        self.queries.lock().unwrap().clone()
    }
}

fn serve(
    stream: TcpStream,
    store: &Store,
    behaviour: &Behaviour,
    seen: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut out = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let (mut length, mut is_form) = (0, false);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        is_form |= line.starts_with("content-type:") && line.contains("x-www-form-urlencoded");
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body = String::from_utf8(body).unwrap();
    let target = first.split(' ').nth(1).unwrap_or_default();
    let query = match (first.starts_with("GET"), is_form) {
        (true, _) => field(target.split_once('?').map_or("", |(_, query)| query)),
        (_, true) => field(&body),
        _ => body,
    };
    seen.lock().unwrap().push(query.clone());
    match behaviour {
        Behaviour::Answers => match results(store, &query) {
            Ok(json) => say(&mut out, "200 OK", JSON, &json),
            Err(error) => say(&mut out, "400 Bad Request", "", error.as_bytes()),
        },
        Behaviour::Says(status, headers, body) => say(&mut out, status, headers, body),
        Behaviour::Silent => {
            thread::sleep(Duration::from_secs(20));
            Ok(())
        }
        Behaviour::Dribbles => {
            write!(out, "HTTP/1.1 200 OK\r\n{JSON}Content-Length: 9999\r\n\r\n")?;
            for _ in 0..100 {
                out.write_all(b" ")?;
                out.flush()?;
                thread::sleep(Duration::from_millis(200));
            }
            Ok(())
        }
    }
}

pub const JSON: &str = "Content-Type: application/sparql-results+json; charset=utf-8\r\n";

fn say(out: &mut TcpStream, status: &str, headers: &str, body: &[u8]) -> std::io::Result<()> {
    let length = body.len();
    write!(
        out,
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    out.write_all(body)?;
    out.flush()
}

fn results(store: &Store, query: &str) -> Result<Vec<u8>, String> {
    let parsed = SparqlEvaluator::new().parse_query(query);
    let prepared = parsed.map_err(|error| format!("{error}: {query}"))?;
    let answer = prepared.on_store(store).execute();
    let QueryResults::Solutions(solutions) = answer.map_err(|error| error.to_string())? else {
        return Err("only SELECT".into());
    };
    let variables = solutions.variables().to_vec();
    let mut rows = QueryResultsSerializer::from_format(QueryResultsFormat::Json)
        .serialize_solutions_to_writer(Vec::new(), variables)
        .unwrap();
    for solution in solutions {
        rows.serialize(&solution.map_err(|error| error.to_string())?)
            .unwrap();
    }
    Ok(rows.finish().unwrap())
}

/// The field `query` of a form.
fn field(form: &str) -> String {
    let field = form.split('&').find_map(|pair| pair.strip_prefix("query="));
    let field = field.unwrap_or_default().replace('+', " ");
    let mut bytes = Vec::new();
    let mut rest = field.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        bytes.push(match byte {
            b'%' => {
                let hex = std::str::from_utf8(&rest[..2]).unwrap();
                rest = &rest[2..];
                u8::from_str_radix(hex, 16).unwrap()
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).unwrap()
}
