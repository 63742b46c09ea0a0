//! CSV, as spreadsheets and databases write it, to lines with tabs.
//!
//! In: a decoded file. Out: its cells with a tab between them and a line end behind each
//! row, and the way back to the file. The rules are those of RFC 4180: a cell that
//! begins with a quotation mark ends with one, and two in it are one; line ends in it are
//! spaces. Some programs put a semicolon between cells. A cell that breaks off loses
//! nothing.

use super::mapped::Mapped;
use super::page::Page;
use crate::file_name::has_ending;

/// Whether a file is one, by its name.
pub(super) fn is_csv(name: &str) -> bool {
    has_ending(name, &["csv"])
}

/// Reads a table.
pub(super) fn read(text: &str) -> Page {
    let mut reading = Reading {
        separator: separator(text),
        out: Mapped::with_capacity(text.len()),
        place: Place::Start,
    };
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        if reading.character(at, c, next) {
            chars.next();
        }
    }
    let (text, map) = reading.out.into_parts();
    Page {
        text,
        map,
        aside: Vec::new(),
        items: Vec::new(),
        // Its quotation marks are no words.
        markup: None,
    }
}

/// The mark that stands more often in the first line.
fn separator(text: &str) -> char {
    let first = text.trim_start().lines().next().unwrap_or_default();
    let count = |mark: char| first.matches(mark).count();
    if count(';') > count(',') { ';' } else { ',' }
}

/// Where in a cell the next character stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Start,
    Plain,
    /// Behind the quotation mark that the cell begins with.
    Quoted,
}

/// A table that is gone through from its start to its end.
struct Reading {
    separator: char,
    out: Mapped,
    place: Place,
}

impl Reading {
    /// One character; whether the one after it belongs to it.
    fn character(&mut self, at: usize, c: char, next: Option<char>) -> bool {
        let line_end = c == '\n' || c == '\r';
        match self.place {
            Place::Start if c == '"' => self.place = Place::Quoted,
            Place::Quoted if c == '"' && next == Some('"') => {
                self.out.write(at, "\"", 2);
                return true;
            }
            Place::Quoted if c == '"' && self.ends_cell(next) => self.place = Place::Plain,
            Place::Quoted if c == '\r' && next == Some('\n') => {
                self.out.write(at, " ", 2);
                return true;
            }
            Place::Quoted if line_end || c == '\t' => self.out.write(at, " ", 1),
            Place::Start | Place::Plain if c == self.separator => {
                self.out.write(at, "\t", 1);
                self.place = Place::Start;
            }
            place => {
                if place != Place::Quoted {
                    let begins = line_end || place == Place::Start && c == ' ';
                    self.place = if begins { Place::Start } else { Place::Plain };
                }
                self.out.keep(at, c.encode_utf8(&mut [0; 4]));
            }
        }
        false
    }

    /// Whether a quotation mark before this character closes its cell: one before a word
    /// was not doubled.
    fn ends_cell(&self, next: Option<char>) -> bool {
        next.is_none_or(|next| next == self.separator || next.is_whitespace())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cells_and_rows() {
        for (file, text) in [
            ("1,We act.,我们行动。", "1\tWe act.\t我们行动。"),
            (
                "\"We, \"\"judges\"\",\",b\r\n,c",
                "We, \"judges\",\tb\r\n\tc",
            ),
            ("\"We\nact\", \"so\"", "We act\t so"),
            ("a;b;c\n1;We, judges;d", "a\tb\tc\n1\tWe, judges\td"),
            ("5\" nails,b", "5\" nails\tb"),
            ("\"the \"Forum, so\"", "the \"Forum, so"),
            ("\"it breaks off, here", "it breaks off, here"),
        ] {
            assert_eq!(read(file).text, text, "{file}");
        }
    }

    proptest! {
        /// Every character of the text is one of the file, or stands for some of it.
        #[test]
        fn the_way_back(file in "[a\",;\n\r 我]{0,40}") {
            let page = read(&file);
            prop_assert_eq!(page.map.text_len(), page.text.len());
            for (at, c) in page.text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
                let origin = page.map.range(at..at + c.len_utf8());
                prop_assert_eq!(file.get(origin), page.text.get(at..at + c.len_utf8()));
            }
        }
    }
}
