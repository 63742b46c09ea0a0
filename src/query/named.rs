//! A query as a document: its text goes in, with a header that explains it;
//! a [`NamedQuery`] comes out.
//!
//! The header is made of comments, in the style of grlc, so that the file stays
//! plain SPARQL that any endpoint takes:
//!
//! ```text
//! #+ summary: What each commitment binds whom to do
//! #+ description: One row for each commitment and language.
//! #+   A line without a keyword goes on with the one before it.
//! #+ param: left language "the language of the left column" default en
//! #+ param: force iri "only statements of this force" optional
//! #+ endpoint: https://example.org/sparql
//! #+ needs: ontology
//! ```
//!
//! A profile may need what only code knows: `#+ needs: distributions`.
//!
//! The parameter `left` is the variable `?_left` of the query. The underscore
//! keeps parameters and columns apart: a parameter stands at the end of the SELECT
//! clause, which is how the engine gets its value, and is left out of the answer.
//! Whether an optional one was given is asked with `COALESCE`, not `BOUND`: the
//! engine's optimizer takes a variable that no pattern binds as never bound.
//!
//! The endpoint of the header is what `SERVICE ?_endpoint` asks, and `endpoint` is then
//! a parameter too. It need not stand in the SELECT clause.

use crate::line_ends::lines;

/// The parameter that the header's `endpoint` declares.
pub(super) const ENDPOINT: &str = "endpoint";

/// A query, what it answers, and what may be asked of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedQuery {
    /// The name in the catalogue, or what an ad-hoc query is called in messages.
    pub name: String,
    /// The question, in one line.
    pub summary: String,
    /// How the answer is laid out. May be empty.
    pub description: String,
    /// In the order of the header.
    pub params: Vec<Parameter>,
    /// The address of the endpoint that `SERVICE ?_endpoint` asks, where no other is
    /// given. A query of the catalogue that has one needs a network.
    pub endpoint: Option<String>,
    /// Whether labels and definitions of the ontology have to be in the store.
    pub needs_ontology: bool,
    /// Whether what the IRIs of authorities name has to be in the store.
    pub needs_authorities: bool,
    /// Whether the sizes and digests of the exports have to be in the store.
    pub needs_distributions: bool,
    /// The SPARQL text, header included.
    pub text: String,
}

/// A value that a query takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// The name as one writes it: `left` for the variable `?_left`.
    pub name: String,
    /// What values look like.
    pub kind: Kind,
    /// What the value means, in a few words.
    pub meaning: String,
    /// What happens when no value is given.
    pub presence: Presence,
}

/// What values of a parameter look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An IRI: absolute, prefixed, or relative to the instrument.
    Iri,
    /// Any text.
    String,
    /// A whole number.
    Integer,
    /// A language tag (`en`, `zh-Hans`) or an ISO 639-3 code (`zho`).
    Language,
}

impl Kind {
    const ALL: [(Self, &str); 4] = [
        (Self::Iri, "iri"),
        (Self::String, "string"),
        (Self::Integer, "integer"),
        (Self::Language, "language"),
    ];

    /// The word in the header.
    pub fn as_str(self) -> &'static str {
        let found = Self::ALL.iter().find(|(kind, _)| *kind == self);
        found.map_or("", |(_, word)| word)
    }

    fn parse(word: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, name)| *name == word);
        found.map(|(kind, _)| *kind)
    }
}

/// What happens when no value is given for a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// It is an error.
    Required,
    /// The variable stays unbound.
    Optional,
    /// This value is taken.
    Default(String),
}

/// A header line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{query}, line {line}: {problem}")]
pub struct HeaderError {
    /// The query it stands in.
    pub query: String,
    /// 1-based.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

impl HeaderError {
    /// What to do about it.
    pub fn help(&self) -> String {
        "a parameter is declared as `#+ param: name kind \"meaning\"`, followed by `optional` or \
         `default value` where it may be left out; kinds are iri, string, integer and language"
            .into()
    }
}

impl NamedQuery {
    /// Reads a query of the catalogue.
    pub fn parse(name: &str, text: &str) -> Result<Self, HeaderError> {
        let mut query = Self {
            name: name.into(),
            summary: String::new(),
            description: String::new(),
            params: Vec::new(),
            endpoint: None,
            needs_ontology: false,
            needs_authorities: false,
            needs_distributions: false,
            text: text.into(),
        };
        let mut keyword = "";
        for (index, line) in lines(text).enumerate() {
            let Some(line) = line.strip_prefix("#+") else {
                continue;
            };
            let value = match line.trim().split_once(':') {
                Some((word, value)) if is_keyword(word) => {
                    keyword = word;
                    value.trim()
                }
                _ => line.trim(),
            };
            query.take(keyword, value).map_err(|problem| HeaderError {
                query: name.into(),
                line: index + 1,
                problem,
            })?;
        }
        Ok(query)
    }

    /// Reads a query that somebody typed or keeps in a file. It may have a
    /// header with parameters. It may ask for anything, so it gets the ontology.
    pub fn ad_hoc(name: &str, text: &str) -> Result<Self, HeaderError> {
        let query = Self::parse(name, text)?;
        Ok(Self {
            needs_ontology: true,
            ..query
        })
    }

    /// The names of the parameters, for messages.
    pub fn param_names(&self) -> Vec<String> {
        let declared = self.params.iter().map(|param| param.name.clone());
        let endpoint = self.endpoint.iter().map(|_| ENDPOINT.to_owned());
        declared.chain(endpoint).collect()
    }

    fn take(&mut self, keyword: &str, value: &str) -> Result<(), String> {
        match keyword {
            "summary" => append(&mut self.summary, value),
            "description" => append(&mut self.description, value),
            "needs" if value == "ontology" => self.needs_ontology = true,
            "needs" if value == "authorities" => self.needs_authorities = true,
            "needs" if value == "distributions" => self.needs_distributions = true,
            "needs" => {
                return Err(format!(
                    "`needs` takes `ontology`, `authorities` or `distributions`, found `{value}`"
                ));
            }
            "endpoint" if value.is_empty() || self.endpoint.is_some() => {
                return Err("`endpoint` takes one address".into());
            }
            "endpoint" if self.param_names().iter().any(|name| name == ENDPOINT) => {
                return Err(format!("parameter `{ENDPOINT}` is declared twice"));
            }
            "endpoint" => self.endpoint = Some(value.into()),
            "param" => {
                let param = parameter(value)?;
                if self.param_names().contains(&param.name) {
                    return Err(format!("parameter `{}` is declared twice", param.name));
                }
                self.params.push(param);
            }
            // Other tools have keywords of their own: tags, method, defaults.
            _ => {}
        }
        Ok(())
    }
}

/// One lower-case word, so that a colon in a sentence starts nothing new.
fn is_keyword(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn append(to: &mut String, value: &str) {
    if !to.is_empty() && !value.is_empty() {
        to.push(' ');
    }
    to.push_str(value);
}

/// Reads `name kind "meaning" [optional | default value]`.
fn parameter(text: &str) -> Result<Parameter, String> {
    let (head, rest) = text
        .split_once('"')
        .ok_or("the meaning of a parameter stands in quotation marks")?;
    let (meaning, tail) = rest
        .split_once('"')
        .ok_or("the meaning has no closing quotation mark")?;
    let mut words = head.split_whitespace();
    let (Some(name), Some(kind), None) = (words.next(), words.next(), words.next()) else {
        return Err(format!(
            "expected a name and a kind, found `{}`",
            head.trim()
        ));
    };
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(format!("`{name}` is not a name of letters and digits"));
    }
    let tail = tail.trim();
    let presence = match tail.split_once(char::is_whitespace) {
        None if tail.is_empty() => Presence::Required,
        None if tail == "optional" => Presence::Optional,
        Some(("default", value)) => Presence::Default(value.trim().into()),
        _ => {
            return Err(format!(
                "expected `optional` or `default …`, found `{tail}`"
            ));
        }
    };
    Ok(Parameter {
        name: name.into(),
        kind: Kind::parse(kind).ok_or(format!("`{kind}` is not a kind of parameter"))?,
        meaning: meaning.into(),
        presence,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "#+ summary: What is said\n\
        #+ description: One row a statement.\n\
        #+   Note: sorted.\n\
        #+ tags:\n\
        #+   - law\n\
        #+ param: force iri \"only this force\" optional\n\
        #+ param: left language \"left column\" default en\n\
        #+ param: statement iri \"which one\"\n\
        #+ needs: ontology\n\
        SELECT * {}";

    #[test]
    fn a_header_is_read() {
        let query = NamedQuery::parse("x", TEXT).expect("the query is well formed");
        assert_eq!(query.summary, "What is said");
        assert_eq!(query.description, "One row a statement. Note: sorted.");
        assert!(query.needs_ontology);
        let presences: Vec<_> = query.params.iter().map(|param| &param.presence).collect();
        let default = Presence::Default("en".into());
        assert_eq!(
            presences,
            [&Presence::Optional, &default, &Presence::Required]
        );
        assert_eq!(query.params[1].kind, Kind::Language);
        assert_eq!(query.params[1].kind.as_str(), "language");
    }

    #[test]
    fn a_header_is_read_whatever_ends_its_lines() {
        let expected = NamedQuery::parse("x", TEXT).expect("the query is well formed");
        for end in ["\r\n", "\r"] {
            let text = TEXT.replace('\n', end);
            let query = NamedQuery::parse("x", &text).expect("the query is well formed");
            assert_eq!(
                query,
                NamedQuery {
                    text,
                    ..expected.clone()
                }
            );
        }
    }

    #[test]
    fn a_text_without_header_is_a_query_too() {
        let query = NamedQuery::ad_hoc("x", "ASK {}").expect("the query is well formed");
        assert!(query.needs_ontology && query.params.is_empty() && query.summary.is_empty());
    }

    #[test]
    fn faults_name_the_line() {
        let faults = [
            ("#+ param: a colour \"x\"", "not a kind"),
            ("#+ param: a iri", "quotation marks"),
            ("#+ param: a iri \"x", "closing"),
            ("#+ param: a b iri \"x\"", "a name and a kind"),
            ("#+ param: a-b iri \"x\"", "letters and digits"),
            ("#+ param: a iri \"x\" sometimes", "sometimes"),
            ("#+ param: a iri \"x\"\n#+ param: a iri \"x\"", "twice"),
            ("#+ needs: coffee", "coffee"),
            ("#+ endpoint:", "one address"),
            (
                "#+ endpoint: http://a/\n#+ endpoint: http://b/",
                "one address",
            ),
            (
                "#+ endpoint: http://a/\n#+ param: endpoint iri \"x\"",
                "twice",
            ),
            (
                "#+ param: endpoint iri \"x\"\n#+ endpoint: http://a/",
                "twice",
            ),
        ];
        for (text, problem) in faults {
            let error = NamedQuery::parse("x", &format!("\n{text}")).unwrap_err();
            assert!(error.problem.contains(problem), "{error}");
            assert_eq!(error.line, 1 + text.lines().count());
        }
    }
}
