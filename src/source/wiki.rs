//! Raw wiki markup to the text that a reader sees, as a library of texts gives it away.
//!
//! In: a decoded file. Out: its text and the way back to the file. Marks of emphasis,
//! links, headings and lists go; notes, templates, categories and pictures go whole, but
//! for templates that only set words in another way. A heading stands alone; an item is
//! one as in a list of a page; the cells of a row have a tab between them.

mod inline;
mod pairs;

use super::bytes;
use super::mapped::Mapped;
use super::page::Page;
use crate::file_name::has_ending;
use std::ops::Range;

/// Whether a file holds it: it has headings or emphasis of that kind, and links, templates
/// or notes too. Markdown has none of these.
pub(super) fn is_wiki(name: &str, text: &str) -> bool {
    let named = has_ending(name, &["wiki", "wikitext", "mediawiki"]);
    // Most texts have none of them: one pass tells.
    let mut marks = bytes::positions(text.as_bytes(), |byte| bytes::is_one_of(byte, *b"[{<"));
    let opens = |at: usize| matches!(text.as_bytes().get(at..at + 2), Some(b"[[" | b"{{" | b"<r"));
    let linked = || {
        let pair = |open, close| text.contains(open) && text.contains(close);
        pair("[[", "]]") || pair("{{", "}}") || pair("<ref", "</ref>")
    };
    let set = || text.contains("'''") || text.lines().any(|line| heading(line).is_some());
    named || marks.any(opens) && linked() && set()
}

/// Reads a text.
pub(super) fn read(text: &str) -> Page {
    let mut reading = Reading {
        text,
        closers: Vec::new(),
        pairs: pairs::of(text),
        out: Mapped::with_capacity(text.len()),
        items: Vec::new(),
        table: false,
        rows: None,
        unclosed: Vec::new(),
    };
    let mut at = 0;
    while at < text.len() {
        at = reading.line(at);
    }
    let (text, map) = reading.out.into_parts();
    Page {
        text,
        map,
        aside: Vec::new(),
        items: reading.items,
        markup: Some("wiki markup"),
    }
}

/// The words of a heading in its line: "== Preamble ==".
fn heading(line: &str) -> Option<Range<usize>> {
    let marks = line.bytes().take_while(|byte| *byte == b'=').count();
    let end = line.trim_end();
    let inner = end.get(marks..)?;
    let words = inner.trim_end_matches('=');
    let closed = inner.len() - words.len();
    let told = words.contains(char::is_alphanumeric);
    let from = marks + words.len() - words.trim_start().len();
    let words = from..marks + words.trim_end().len();
    ((2..=6).contains(&marks) && closed == marks && told).then_some(words)
}

/// A text that is gone through from its start to its end.
struct Reading<'t> {
    text: &'t str,
    /// Links and templates, in order of their starts.
    pairs: Vec<Range<usize>>,
    /// Where the ends of those stand whose words are shown.
    closers: Vec<Range<usize>>,
    out: Mapped,
    items: Vec<(usize, usize)>,
    /// Whether the lines are those of a table.
    table: bool,
    /// Where the line end stands after the cells so far of its row.
    rows: Option<usize>,
    /// The ends of notes and comments that don't come again behind what is read.
    unclosed: Vec<&'static str>,
}

impl<'t> Reading<'t> {
    fn rest(&self, at: usize) -> &'t str {
        self.text.get(at..).unwrap_or_default()
    }

    /// Reads the line from here on; where the next begins.
    fn line(&mut self, at: usize) -> usize {
        let rest = self.rest(at);
        let end = at + rest.find('\n').unwrap_or(rest.len());
        let line = self.text.get(at..end).unwrap_or_default();
        if let Some(words) = heading(line) {
            self.alone(at);
            let end = self.inline(at + words.start, at + words.end).max(end);
            self.alone(end);
            return self.line_end(end);
        }
        if line.starts_with("{|") {
            self.table = true;
            return end + 1;
        }
        if self.table {
            return self.row(line, at, end);
        }
        let marks = line.len() - line.trim_start_matches(['*', '#', ':', ';']).len();
        let marked = line.get(..marks).unwrap_or_default();
        let words = line.len() - line.get(marks..).unwrap_or_default().trim_start().len();
        if marked.ends_with(['*', '#']) {
            self.items.push((self.out.len(), marks));
        }
        let start = if marks > 0 { at + words } else { at };
        let end = self.inline(start, end);
        self.line_end(end)
    }

    /// A line of a table.
    fn row(&mut self, line: &str, at: usize, end: usize) -> usize {
        let closes = line.starts_with("|}");
        if closes || line.starts_with("|-") {
            if let Some(ended) = self.rows.take() {
                self.out.write(ended, "\n", 1);
            }
            self.table = !closes;
            return end + 1;
        }
        let marked = line.starts_with(['|', '!']);
        if let Some(ended) = self.rows.take() {
            self.out.write(ended, if marked { "\t" } else { " " }, 1);
        }
        let start = if marked { self.cell(at + 1) } else { at };
        let end = self.inline(start, end);
        if end < self.text.len() {
            self.rows = Some(end);
        }
        end + 1
    }

    /// Where the words of a cell begin: behind how it looks, `style="…" |`.
    fn cell(&self, at: usize) -> usize {
        const LONGEST: usize = 120;
        let near = crate::language::near(self.rest(at), LONGEST);
        let line = near.lines().next().unwrap_or_default();
        let looks = line.split_once('|').filter(|(looks, words)| {
            looks.contains('=') && !looks.contains("[[") && !words.starts_with('|')
        });
        let start = at + looks.map_or(0, |(looks, _)| looks.len() + 1);
        let rest = self.rest(start);
        start + rest.len() - rest.trim_start_matches([' ', '\t']).len()
    }

    /// An empty line before what comes next.
    fn alone(&mut self, at: usize) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.write(at, "\n", 0);
        }
    }

    fn line_end(&mut self, end: usize) -> usize {
        if end < self.text.len() {
            self.out.write(end, "\n", 1);
        }
        end + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(file: &str) -> String {
        read(file).text
    }

    #[test]
    fn marks_are_no_text() {
        for (file, shown) in [
            ("'''Lake''' ''Declaration''", "Lake Declaration"),
            ("in [[Oulu]], [[Lake land|Lakeland]]", "in Oulu, Lakeland"),
            ("We act.<ref>p. 2</ref><ref name=a/> So.", "We act. So."),
            ("[[Category:Lakes]]We[[fr:Lac]]", "We"),
            ("{{Header\n| title = Lake\n}}We {{sc|act}}.", "We act."),
            ("See [https://a.example the law].", "See the law."),
            ("__NOTOC__We<!-- no\nno --> act", "We act"),
            (
                "We act.\n== Calls ==\nWe call.",
                "We act.\n\nCalls\n\nWe call.",
            ),
            ("{{open [[and ]]no end", "{{open and no end"),
        ] {
            assert_eq!(text(file), shown, "{file}");
        }
    }

    #[test]
    fn items_and_cells() {
        let page = read("# '''We''' act.\n#* So\nEnd");
        assert_eq!(page.text, "We act.\nSo\nEnd");
        assert_eq!(page.items, [(0, 1), (8, 2)]);
        let table =
            "{| class=x\n! English !! 中文\n|-\n| style=\"a\" | We act.\n| 我们行动。\n|}\nEnd";
        assert_eq!(text(table), "English \t中文\nWe act.\t我们行动。\nEnd");
    }

    #[test]
    fn it_is_told_by_two_kinds_of_marks() {
        assert!(is_wiki("a.txt", "'''Lake'''\nin [[Oulu]]"));
        assert!(is_wiki("a.txt", "== Calls ==\n{{nop}}"));
        for plain in [
            "We '''act'''",
            "The lake [[sic]] of Oulu",
            "# Lake\n\n**We** [act](b)",
            "====\nLake\n==== [[x]]",
        ] {
            assert!(!is_wiki("a.txt", plain), "{plain}");
        }
    }

    proptest! {
        /// Every character of the text is one of the file, or stands for some of it.
        #[test]
        fn the_way_back(file in "(\\[\\[|\\]\\]|\\{\\{c\\||\\{\\{|\\}\\}|'''|<ref>|</ref>|<!--|-->|==|\\{\\||\\|\\}|\\|-|[a#*|!=:;\n 我<\\[\\]_h]){0,30}") {
            let page = read(&file);
            prop_assert_eq!(page.map.text_len(), page.text.len());
            for (at, c) in page.text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
                let origin = page.map.range(at..at + c.len_utf8());
                prop_assert_eq!(file.get(origin), page.text.get(at..at + c.len_utf8()));
            }
            prop_assert!(page.items.iter().all(|(at, _)| page.text.is_char_boundary(*at)));
        }
    }
}
