//! SPARQL syntax errors with a place: the parser's error goes in; line, column,
//! the line itself and a readable message come out.
//!
//! The parser tells the furthest place that it looked at. To try a key word it
//! looks ahead by the length of the word, so that place can lie behind the fault.
//! The fault is found by parsing prefixes: it begins after the longest run of
//! tokens that a query can begin with. What the parser wants at the end of that
//! run is what was expected.

use crate::excerpt::Excerpt;
use oxigraph::sparql::SparqlSyntaxError;
use regex::Regex;
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

/// Where and why a query is not SPARQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where in the query.
    pub place: Excerpt,
    /// The same place in bytes of the query's text, 0-based.
    pub offset: usize,
    /// What was found and what was expected.
    pub message: String,
}

impl SyntaxError {
    /// `parse` says what is wrong with a text, if anything.
    pub(super) fn new(
        error: &SparqlSyntaxError,
        text: &str,
        parse: impl Fn(&str) -> Option<SparqlSyntaxError>,
    ) -> Self {
        let (offset, message) = match Failure::read(error, text) {
            None => (0, error.to_string()),
            Some(failure) => match failure.sentence() {
                Some(sentence) => (start_of_token_before(text, failure.offset), sentence),
                None => fault(text, parse),
            },
        };
        Self {
            place: Excerpt::at(text, offset),
            offset,
            message,
        }
    }

    /// What to do about it.
    pub fn help(&self) -> String {
        if self.message.contains("prefix") {
            return "declare it at the top of the query: PREFIX name: <…>".into();
        }
        let found = self.message.strip_prefix("unexpected `");
        let word = found.and_then(|rest| rest.split('`').next());
        if word.is_some_and(is_update) && self.message.contains("`SELECT`") {
            return "a query asks and changes nothing: correct the text, or what an editor adds"
                .into();
        }
        "correct the query at the marked place; its form is SPARQL 1.1".into()
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SPARQL syntax error at {}: {}", self.place, self.message)
    }
}

impl std::error::Error for SyntaxError {}

/// Whether a key word begins a SPARQL update.
fn is_update(word: &str) -> bool {
    const UPDATES: [&str; 10] = [
        "INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH",
    ];
    UPDATES
        .iter()
        .any(|update| update.eq_ignore_ascii_case(word))
}

/// What the parser's message says: a byte offset and the tokens tried there.
struct Failure {
    offset: usize,
    expected: String,
}

impl Failure {
    /// The form is `error at LINE:COLUMN: expected …`.
    fn read(error: &SparqlSyntaxError, text: &str) -> Option<Self> {
        let whole = error.to_string();
        let (place, expected) = whole.strip_prefix("error at ")?.split_once(": expected ")?;
        let (line, column) = place.split_once(':')?;
        let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
        let lines = text.split_inclusive('\n');
        let before: usize = lines.take(line.checked_sub(1)?).map(str::len).sum();
        let within = text.get(before..)?.chars().take(column.checked_sub(1)?);
        Some(Self {
            offset: before + within.map(char::len_utf8).sum::<usize>(),
            expected: expected.strip_prefix("one of ").unwrap_or(expected).into(),
        })
    }

    /// Some rules of the grammar are about meaning and say what is wrong.
    fn sentence(&self) -> Option<String> {
        if self.expected.contains("Prefix not found") {
            return Some("the prefix is not declared".into());
        }
        let start = self.expected.find("The ")? + "The ".len();
        let sentence = self.expected.get(start..)?.split(", ").next()?;
        Some(format!("the {sentence}"))
    }

    /// Signs, which stand in quotation marks. The parser does not look ahead for
    /// them, so they are expected at the offset itself.
    fn signs(&self) -> Vec<&str> {
        let parts = self.expected.split(", \"").enumerate();
        let signs = parts.filter_map(|(index, part)| match index {
            0 => part.strip_prefix('"')?.split('"').next(),
            _ => part.split('"').next(),
        });
        signs.filter(|sign| !sign.is_empty()).collect()
    }

    /// Whether a class of characters is expected, other than any character at
    /// all, which is what looking ahead wants.
    fn has_characters(&self) -> bool {
        self.expected.replace("[_]", "").contains('[')
    }

    /// Key words that were tried at a place before the offset.
    fn words_at(&self, place: usize) -> Vec<&str> {
        let words = self.expected.split(", ").filter(|word| {
            let is_word = word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
            is_word && place + word.len() == self.offset
        });
        words.collect()
    }
}

/// The start of the first token that cannot follow those before it, and what to
/// say about it.
fn fault(text: &str, parse: impl Fn(&str) -> Option<SparqlSyntaxError>) -> (usize, String) {
    let tokens = tokens(text);
    let found = |index: usize| match tokens.get(index) {
        Some(token) => {
            let word = text.get(token.clone()).unwrap_or_default();
            let word: String = word.chars().take(30).collect();
            (token.start, format!("unexpected `{word}`"))
        }
        None => (text.trim_end().len(), "the query ends too early".into()),
    };
    for index in (0..=tokens.len()).rev() {
        let end = index
            .checked_sub(1)
            .and_then(|last| tokens.get(last))
            .map_or(0, |t| t.end);
        let prefix = format!("{} ", text.get(..end).unwrap_or_default());
        let Some(expected) = follow(&prefix, &parse) else {
            continue;
        };
        let (offset, found) = found(index);
        return match expected.as_slice() {
            [] => (offset, found),
            [one] => (offset, format!("{found}; expected {one}")),
            [most @ .., last] => {
                let most = most.join(", ");
                (offset, format!("{found}; expected {most} or {last}"))
            }
        };
    }
    found(0)
}

/// No key word is longer, in code points.
const LONGEST: usize = 16;

/// What may follow a prefix; none if no query begins so.
fn follow(prefix: &str, parse: &impl Fn(&str) -> Option<SparqlSyntaxError>) -> Option<Vec<String>> {
    let Some(error) = parse(prefix) else {
        // A whole query: nothing has to follow.
        return Some(Vec::new());
    };
    let failure = Failure::read(&error, prefix)?;
    let at_end = failure.offset == prefix.len();
    let signs = failure.signs();
    if at_end && (!signs.is_empty() || failure.has_characters()) {
        return Some(signs.iter().map(|sign| format!("`{sign}`")).collect());
    }
    // Characters that no token begins with, for the parser to look at. It tells the key
    // words that it looked furthest for, so a shorter one needs a shorter look.
    let tried = |pad: usize| {
        let padded = format!("{prefix}{}", "\u{1}".repeat(pad));
        let failure = Failure::read(&parse(&padded)?, &padded)?;
        let words = failure.words_at(prefix.len());
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        (!words.is_empty()).then_some(words)
    };
    let longest = tried(LONGEST)?;
    let mut words: Vec<String> = (1..LONGEST).filter_map(tried).flatten().collect();
    words.extend(longest);
    let mut known = HashSet::new();
    words.retain(|word| known.insert(word.clone()));
    Some(words)
}

/// Roughly the tokens of SPARQL, without comments.
fn tokens(text: &str) -> Vec<Range<usize>> {
    const TOKEN: &str = r#"(?x) \#[^\n\r]* | <[^<>\s]*> | "(?:\\.|[^"\\\n])*"? | '(?:\\.|[^'\\\n])*'?
        | [?$@]?[\w:-]+ | \S"#;
    let Ok(token) = Regex::new(TOKEN) else {
        return Vec::new();
    };
    let found = token
        .find_iter(text)
        .filter(|token| !token.as_str().starts_with('#'));
    found.map(|token| token.range()).collect()
}

/// Where the token begins that ends at an offset or holds it.
fn start_of_token_before(text: &str, offset: usize) -> usize {
    let tokens = tokens(text);
    let last = tokens.iter().rfind(|token| token.start < offset);
    last.map_or(0, |token| token.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use oxigraph::sparql::SparqlEvaluator;

    fn error(text: &str) -> SyntaxError {
        let parse = |text: &str| SparqlEvaluator::new().parse_query(text).err();
        SyntaxError::new(&parse(text).expect("the query is wrong"), text, parse)
    }

    #[test]
    fn the_place_is_told_and_marked() {
        let error = error("SELECT ?s WHERE {\n  ?s ?p ;\n}");
        assert_eq!(
            (error.place.line, error.place.column, error.offset),
            (2, 9, 26)
        );
        assert_eq!(error.place.text, "  ?s ?p ;");
        assert!(error.message.starts_with("unexpected `;`"), "{error}");
        assert_eq!(error.place.marked(), "  |\n2 |   ?s ?p ;\n  |         ^");
    }

    #[test]
    fn a_column_after_chinese_text_counts_code_points() {
        let error = error("SELECT * { ?s ?p \"条约\" ) }");
        assert_eq!(
            (error.place.line, error.place.column, error.offset),
            (1, 23, 26)
        );
        let marked = error.place.marked();
        let mark = marked.lines().last().expect("it is marked");
        assert_eq!(mark.find('^'), Some(4 + 22 + 2));
    }

    #[test]
    fn the_fault_is_found_and_not_what_stands_behind_it() {
        for (text, column, message) in [
            (
                "",
                1,
                "the query ends too early; expected `ASK`, `BASE`, `PREFIX`, `SELECT`, \
                 `VERSION`, `DESCRIBE` or `CONSTRUCT`",
            ),
            ("SELEC ?s", 1, "unexpected `SELEC`; expected `ASK`, "),
            (
                "DROP ALL",
                1,
                "unexpected `DROP`; expected `ASK`, `BASE`, `PREFIX`, `SELECT`, ",
            ),
            ("SELECT ?s WHER { ?s ?p ?o }", 11, "unexpected `WHER`"),
            (
                "SELECT ?s { ?s ?p ?o } ORDER ?s",
                30,
                "unexpected `?s`; expected `BY`",
            ),
            ("SELECT ?s { ?s ?p ?o } LIMIT x", 30, "unexpected `x`"),
            ("SELECT ?s { ?s ?p ?o } }", 24, "unexpected `}`"),
            (
                "SELECT ?s { ?s ?p ?o",
                21,
                "the query ends too early; expected ",
            ),
            ("SELECT ?s { FILTER(?s >) }", 24, "unexpected `)`"),
            (
                "SELECT ?s { ?s foo:x ?o }",
                16,
                "the prefix is not declared",
            ),
            ("SELECT ?s { ?s ?p \"x }", 23, "the query ends too early"),
        ] {
            let error = error(text);
            assert!(error.message.starts_with(message), "{text}: {error}");
            assert_eq!(error.place.column, column, "{text}: {error}");
        }
        let overrides = error("SELECT (1 AS ?s) { ?s ?p ?o }").message;
        assert!(overrides.starts_with("the SELECT overrides an existing variable"));
        let unfinished = error("SELECT ?s { ?s ?p ?o").message;
        assert!(
            unfinished.contains("`}`") && !unfinished.contains('['),
            "{unfinished}"
        );
    }
}
