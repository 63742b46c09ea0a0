//! The terms that the queries name. They are read from the text, token by token,
//! so that a query is checked as it is written.

use crate::foreign::unknown;
use crate::{Iris, read, root};
use regex::Regex;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

#[test]
fn the_queries_use_only_defined_and_pinned_terms() {
    let queries = queries();
    assert!(!queries.is_empty(), "no .rq file below queries/");
    for (path, text) in queries {
        let used =
            terms_of_query(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        assert!(!used.is_empty(), "{} uses no term", path.display());
        assert_eq!(
            unknown(used.iter().map(String::as_str)),
            Iris::new(),
            "{}",
            path.display()
        );
    }
}

/// Every `.rq` file below `queries/`.
pub fn queries() -> Vec<(PathBuf, String)> {
    let (mut folders, mut queries) = (vec![root().join("queries")], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rq") {
                let text = read(&path);
                queries.push((path, text));
            }
        }
    }
    queries
}

/// The terms that a query names, strings and comments apart.
pub fn terms_of_query(text: &str) -> Result<Iris, String> {
    let token = Regex::new(
        r#"(?xs)
          """ .*? """ | ''' .*? '''
        | " (?: [^"\\\n] | \\. )* " | ' (?: [^'\\\n] | \\. )* '
        | \# [^\n]*
        | (?: (?i:PREFIX) \s+ (?<declared> [\w-]* ) : \s* <(?<namespace> [^<>\s]* )> )
        | <(?<iri> [^<>"{}|^`\\\s]* )>
        | _:\w+
        | (?<prefix> [A-Za-z][\w-]* )? : (?<local> \w (?: [\w.-]* [\w-] )? )
        "#,
    )
    .unwrap();
    let (mut prefixes, mut terms) = (BTreeMap::new(), Iris::new());
    for found in token.captures_iter(text) {
        let group = |name| found.name(name).map(|group| group.as_str());
        if let (Some(prefix), Some(namespace)) = (group("declared"), group("namespace")) {
            prefixes.insert(prefix, namespace);
        } else if let Some(iri) = group("iri") {
            terms.insert(iri.to_owned());
        } else if let Some(local) = group("local") {
            let prefix = group("prefix").unwrap_or_default();
            let namespace = prefixes
                .get(prefix)
                .ok_or_else(|| format!("prefix {prefix}: is not declared"))?;
            terms.insert(format!("{namespace}{local}"));
        }
    }
    Ok(terms)
}

#[test]
fn the_terms_of_a_query_are_read() {
    let query = r#"#+ summary: sl:inComment
PREFIX sl: <https://w3id.org/softlaw/ns#>
prefix : <http://example.org/>
SELECT ?a WHERE { # sl:alsoComment
  ?a sl:force/^sl:unit <http://example.org/x#y> ; :z "sl:text \" sl:more"@en . _:b sl:text 'sl:x'.
  FILTER(?a<?b && ?c>?d) ?a a sl:View.
}"#;
    let expected = [
        "http://example.org/x#y",
        "http://example.org/z",
        "https://w3id.org/softlaw/ns#View",
        "https://w3id.org/softlaw/ns#force",
        "https://w3id.org/softlaw/ns#text",
        "https://w3id.org/softlaw/ns#unit",
    ];
    assert_eq!(
        terms_of_query(query),
        Ok(expected.map(str::to_owned).into())
    );
    assert!(terms_of_query("SELECT * { ?a nowhere:b ?c }").is_err());
}
