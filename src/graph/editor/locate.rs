//! Which table and key of an editor's file a place is in: a byte in, a path out.

use crate::line_ends::{first_line, line_of, lines};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The keys that lead to a byte, the table first. Empty where no key does. A file with
/// faults is read as far as it can be.
pub(super) fn path_at(text: &str, byte: usize) -> Vec<String> {
    let (table, _) = DeTable::parse_recoverable(text);
    within(table.get_ref(), byte).unwrap_or_else(|| by_lines(text, byte))
}

/// What the lines say where the parser has dropped a key, as one that is given twice: the
/// last heading, and the key before the equals sign.
fn by_lines(text: &str, byte: usize) -> Vec<String> {
    let (_, start) = line_of(text, byte);
    let heading = |line: &&str| line.trim_start().starts_with('[');
    let above = text.get(..start).unwrap_or_default();
    let line = first_line(text.get(start..).unwrap_or_default());
    let Some(table) = lines(above).filter(heading).last() else {
        return Vec::new();
    };
    let bare = |part: &str| {
        part.trim_matches(|c: char| c.is_whitespace() || c == '"')
            .to_owned()
    };
    let table = table.split('#').next().unwrap_or_default();
    let table = table.trim().trim_matches(['[', ']']).split('.').map(bare);
    let key = line.split_once('=').map(|(key, _)| bare(key));
    table.chain(key).collect()
}

/// The longest path is asked for first: a table may seem to hold what follows it.
fn within(table: &DeTable<'_>, byte: usize) -> Option<Vec<String>> {
    let deep = table.iter().find_map(|(key, value)| {
        let mut path = below(value, byte)?;
        path.insert(0, key.get_ref().to_string());
        Some(path)
    });
    deep.or_else(|| {
        let mut keys = table.iter();
        let (key, _) = keys.find(|(key, value)| {
            let items = match value.get_ref() {
                DeValue::Array(items) => items.iter().map(Spanned::span).collect(),
                _ => Vec::new(),
            };
            let mut spans = items.into_iter().chain([key.span(), value.span()]);
            spans.any(|span| holds(&span, byte))
        })?;
        Some(vec![key.get_ref().to_string()])
    })
}

fn below(value: &Spanned<DeValue<'_>>, byte: usize) -> Option<Vec<String>> {
    match value.get_ref() {
        DeValue::Table(table) => within(table, byte),
        DeValue::Array(items) => items.iter().find_map(|item| below(item, byte)),
        _ => None,
    }
}

fn holds(span: &Range<usize>, byte: usize) -> bool {
    span.contains(&byte) || span.start == byte
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_by_its_table_and_key() {
        let text = "top = 1\n[record]\ncreator = \"x\"\n[[link]]\nof = \"a\"\n[[link]]\nof = \"b\"\n\
                    [[note]]\ntext = { en = \"c\" }\n";
        for (words, path) in [
            ("top", &["top"][..]),
            ("creator", &["record", "creator"]),
            ("\"x\"", &["record", "creator"]),
            ("\"b\"", &["link", "of"]),
            ("[[link]]\nof = \"b\"", &["link"]),
            ("\"c\"", &["note", "text", "en"]),
        ] {
            let at = text.find(words).expect("it is there");
            assert_eq!(path_at(text, at), path, "{words}");
        }
        assert!(path_at("", 0).is_empty());
    }

    #[test]
    fn a_file_that_is_no_toml_has_places_too() {
        let text = "[record]\ncreator = https://example.org/\n";
        let at = text.find("https").expect("it is there");
        assert_eq!(path_at(text, at), ["record", "creator"]);
        let text = "[[link]] # one\nof = \"a\"\nof = \"b\"\n";
        let at = text.rfind("of").expect("it is there");
        assert_eq!(path_at(text, at), ["link", "of"]);
    }
}
