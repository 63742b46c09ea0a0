//! Why an editor's file can't be used: the table and the key, what was found and what
//! was expected, the place, and what to write instead.

use super::keys::{Key, TABLES, Table, table};
use super::locate::path_at;
use crate::excerpt::Excerpt;
use crate::nearest::nearest;

/// Why an editor's file can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, {place}: {message}")]
pub struct EditorError {
    /// The editor's file.
    pub file: String,
    /// Where in it.
    pub place: Excerpt,
    /// The table and the key, what was found and what was expected.
    pub message: String,
    /// What to write instead.
    pub help: String,
    /// What the parser of TOML said.
    pub source: Option<Box<toml::de::Error>>,
}

/// What is said of a fault, and what to do.
type Said = (String, String);

impl EditorError {
    /// A value that is none of those that its key takes. `byte` is where it stands.
    pub(super) fn at(file: &str, text: &str, byte: usize, message: &str) -> Self {
        let path = path_at(text, byte);
        let help = match key_of(&path) {
            Some(key) => format!("write {}", key.example),
            None => form(&path),
        };
        Self {
            file: file.to_owned(),
            place: Excerpt::at(text, byte),
            message: format!("{}{message}", before(&path)),
            help,
            source: None,
        }
    }

    /// With advice of its own.
    pub(super) fn advising(self, help: String) -> Self {
        Self { help, ..self }
    }

    /// A file that is no TOML, or has other tables and keys.
    pub(super) fn of_toml(file: &str, text: &str, error: toml::de::Error) -> Self {
        let at = error.span().map_or(0, |span| span.start);
        let path = path_at(text, at);
        let words = error.message().replace('\n', "; ");
        let said = unknown(&words, &path)
            .or_else(|| missing(&words, &path))
            .or_else(|| another_type(&words, &path))
            .or_else(|| twice(&words, &path));
        let (message, help) = said.unwrap_or_else(|| {
            let help = match key_of(&path) {
                Some(key) => format!("write {}", key.example),
                None => format!("the file is TOML; {}", form(&path)),
            };
            (format!("{}{words}", before(&path)), help)
        });
        Self {
            file: file.to_owned(),
            place: Excerpt::at(text, at),
            message,
            help,
            source: Some(Box::new(error)),
        }
    }
}

/// A key or a table that nobody reads.
fn unknown(words: &str, path: &[String]) -> Option<Said> {
    let name = words.strip_prefix("unknown field `")?.split('`').next()?;
    let above = match path.split_last() {
        Some((last, above)) if last == name => above,
        _ => path,
    };
    let Some(table) = above.first().and_then(|name| table(name)) else {
        let names: Vec<String> = TABLES.iter().map(|t| t.name().to_owned()).collect();
        let headings: Vec<&str> = TABLES.iter().map(|table| table.heading).collect();
        let near = nearest(name, &names);
        let meant = TABLES.iter().find(|t| Some(t.name()) == near.as_deref());
        let within = TABLES.iter().find(|table| table.key(name).is_some());
        let help = match (meant, within) {
            (Some(table), _) => format!("write {}", table.heading),
            (None, Some(table)) => format!("put it below the heading {}", table.heading),
            (None, None) => "leave it out, or use one of these".to_owned(),
        };
        let message = format!(
            "found `{name}`, expected one of the tables {}",
            headings.join(", ")
        );
        return Some((message, help));
    };
    let names: Vec<String> = table.keys.iter().map(|key| key.name.to_owned()).collect();
    let message = format!(
        "{} has no key `{name}`, expected one of {}",
        table.heading,
        names.join(", ")
    );
    let near = nearest(name, &names);
    let help = match near.and_then(|near| table.key(&near)) {
        Some(key) => format!("write {}", key.example),
        None => "leave it out, or use one of these".to_owned(),
    };
    Some((message, help))
}

/// A key that a table must have.
fn missing(words: &str, path: &[String]) -> Option<Said> {
    let name = words.strip_prefix("missing field `")?.split('`').next()?;
    let table = table(path.first()?)?;
    let key = table.key(name)?;
    Some((
        format!("{} has no `{name}`, expected {}", table.heading, key.takes),
        format!("add {}", key.example),
    ))
}

/// A value of another type.
fn another_type(words: &str, path: &[String]) -> Option<Said> {
    let found = words.strip_prefix("invalid type: ")?;
    let (found, expected) = found.split_once(", expected ")?;
    let (found, quoted) = match found.split_once(' ') {
        Some((kind, rest)) => (kind, format!(" {rest}")),
        None => (found, String::new()),
    };
    let found = match found {
        "map" => "table",
        "sequence" => "array",
        other => other,
    };
    let found = format!("found the {found}{quoted}");
    let name = path.first()?;
    let message = |takes: &str| format!("{}{found}, expected {takes}", before(path));
    Some(match (table(name), key_of(path)) {
        (_, Some(key)) if path.len() == 2 => (message(key.takes), format!("write {}", key.example)),
        (_, Some(key)) => (message("a text"), format!("write {}", key.example)),
        (Some(table), None) => {
            let message = match table.heading.starts_with("[[") {
                true => format!(
                    "{found} [{}], expected {} above each of them",
                    table.name(),
                    table.heading
                ),
                false => message("a table"),
            };
            (message, form(path))
        }
        (None, None) => (message(expected), form(path)),
    })
}

/// A key or a table that is there already.
fn twice(words: &str, path: &[String]) -> Option<Said> {
    words.strip_prefix("duplicate key")?;
    let message = format!("{}found it a second time, expected it once", before(path));
    Some((message, "leave one of them out".to_owned()))
}

/// The table and the key, for the beginning of a message.
fn before(path: &[String]) -> String {
    let Some((name, keys)) = path.split_first() else {
        return String::new();
    };
    let heading = table(name).map_or(name.as_str(), |table| table.heading);
    match keys {
        [] => format!("{heading}: "),
        keys => format!("{heading} {}: ", keys.join(".")),
    }
}

fn key_of(path: &[String]) -> Option<&'static Key> {
    table(path.first()?)?.key(path.get(1)?)
}

/// How the table is written, or how all of them are.
fn form(path: &[String]) -> String {
    match path.first().and_then(|name| table(name)) {
        Some(table) => written(table),
        None => {
            let headings: Vec<&str> = TABLES.iter().map(|table| table.heading).collect();
            format!("its tables are {}", headings.join(", "))
        }
    }
}

fn written(table: &Table) -> String {
    let lines: Vec<&str> = table.keys.iter().map(|key| key.example).collect();
    format!(
        "write {} on a line of its own, and below it for example {}",
        table.heading,
        lines.first().copied().unwrap_or_default()
    )
}
