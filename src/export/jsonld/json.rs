//! A JSON tree and its print: keys in the order given, two spaces a step, short
//! lists on one line.

use std::borrow::Cow;

use crate::columns::width;

/// The column that a list on one line doesn't pass.
const MARGIN: usize = 100;

/// A JSON value. Keys keep their order, which `serde_json`'s own values don't.
pub(super) enum Json<'a> {
    Text(Cow<'a, str>),
    /// A number or a truth value, as it is written.
    Bare(&'a str),
    Array(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

impl<'a> Json<'a> {
    pub(super) fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    /// Prints the value; `indent` is the column of the line that it begins on.
    pub(super) fn print(&self, out: &mut String, indent: usize) {
        match self {
            Self::Text(text) => string(out, text),
            Self::Bare(word) => out.push_str(word),
            Self::Array(items) if items.iter().all(Self::is_scalar) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| {
                        let mut out = String::new();
                        item.print(&mut out, 0);
                        out
                    })
                    .collect();
                let flat = items.iter().map(|i| width(i) + 2).sum::<usize>();
                if items.len() < 2 || indent + flat <= MARGIN {
                    out.push('[');
                    out.push_str(&items.join(", "));
                    out.push(']');
                } else {
                    list(out, indent, ['[', ']'], &items, |out, item| {
                        out.push_str(item)
                    });
                }
            }
            Self::Array(items) => list(out, indent, ['[', ']'], items, |out, item| {
                item.print(out, indent + 2);
            }),
            Self::Object(entries) if entries.is_empty() => out.push_str("{}"),
            Self::Object(entries) => list(out, indent, ['{', '}'], entries, |out, (key, value)| {
                string(out, key);
                out.push_str(": ");
                value.print(out, indent + 2);
            }),
        }
    }

    fn is_scalar(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Bare(_))
    }
}

/// Prints items between brackets, one a line.
fn list<T>(
    out: &mut String,
    indent: usize,
    [open, close]: [char; 2],
    items: &[T],
    print: impl Fn(&mut String, &T),
) {
    out.push(open);
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', indent + 2));
        print(out, item);
    }
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
    out.push(close);
}

fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
}
