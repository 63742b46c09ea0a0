//! Comparisons as one page of HTML that needs no other file and no script.
//!
//! Each cell says its language, so that a browser picks the right letters and a
//! screen reader the right voice. Every text is escaped. On paper the colours go and
//! the marks stay.

use super::text::word;
use super::{Cell, Comparison, Difference, Version};
use crate::markup::{Escaped, escape};
use std::fmt::Write;

const STYLE: &str = include_str!("page.css");

/// The page.
pub fn page(comparisons: &[Comparison]) -> String {
    let title = match comparisons {
        [only] => only.title(),
        _ => "Language versions compared",
    };
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
        Escaped(title)
    );
    for (comparison, order) in comparisons.iter().zip(1..) {
        Section {
            comparison,
            order,
            out: &mut out,
        }
        .write();
    }
    out.push_str("</body>\n</html>\n");
    out
}

struct Section<'a> {
    comparison: &'a Comparison,
    order: usize,
    out: &'a mut String,
}

// Writing to a String can't fail.
impl Section<'_> {
    fn write(&mut self) {
        let comparison = self.comparison;
        self.out
            .push_str("<article>\n<table>\n<thead>\n<tr><td></td>");
        for version in &comparison.versions {
            self.head(version);
        }
        self.out.push_str("</tr>\n</thead>\n");
        self.body("The conference", comparison.facts.len(), |section| {
            for fact in &comparison.facts {
                section.row(
                    &fact.about.to_string(),
                    None,
                    &fact.cells,
                    &[],
                    &fact.differences,
                );
            }
        });
        self.body("The text", comparison.provisions.len(), |section| {
            for part in &comparison.provisions {
                for (at, row) in part.statements.iter().enumerate() {
                    let label = part.label(row);
                    let mut differences = row.differences.clone();
                    if at == 0 {
                        differences.extend(&part.differences);
                    }
                    let force = row.force.and_then(word);
                    let numbers = part.numbers(row);
                    section.row(&label, force.as_deref(), &row.cells, &numbers, &differences);
                }
            }
        });
        self.out.push_str("</table>\n");
        self.foot();
        self.out.push_str("</article>\n");
    }

    fn head(&mut self, version: &Version) {
        let tag = Escaped(&version.tag);
        let title = version.title.as_deref().unwrap_or("—");
        let _ = write!(
            self.out,
            "<th scope=\"col\"><span class=\"language\">{} ({tag})</span><span lang=\"{tag}\">{}",
            Escaped(&version.name),
            Escaped(title)
        );
        if let Some(status) = &version.status {
            let _ = write!(self.out, " <small>[{}]</small>", Escaped(status));
        }
        self.out.push_str("</span></th>");
    }

    fn body(&mut self, title: &str, rows: usize, write: impl FnOnce(&mut Self)) {
        if rows == 0 {
            return;
        }
        let columns = self.comparison.versions.len() + 1;
        let _ = writeln!(
            self.out,
            "<tbody>\n<tr><th class=\"section\" scope=\"rowgroup\" colspan=\"{columns}\">{title}</th></tr>"
        );
        write(self);
        self.out.push_str("</tbody>\n");
    }

    fn row(
        &mut self,
        label: &str,
        force: Option<&str>,
        cells: &[Option<Cell>],
        numbers: &[Vec<&str>],
        differences: &[usize],
    ) {
        let class = if differences.is_empty() {
            ""
        } else {
            " class=\"differs\""
        };
        let _ = write!(self.out, "<tr{class}><th scope=\"row\">{}", Escaped(label));
        if let Some(force) = force {
            let _ = write!(self.out, "<br><small>{}</small>", Escaped(force));
        }
        for number in differences {
            let order = self.order;
            let found = self.comparison.difference(*number);
            let message = found.map_or("", |difference| difference.message.as_str());
            let _ = write!(
                self.out,
                " <a href=\"#difference-{order}-{number}\" title=\"{}\">≠{number}</a>",
                Escaped(message)
            );
        }
        self.out.push_str("</th>");
        let numbers = numbers.iter().map(Vec::as_slice);
        let numbers = numbers.chain(std::iter::repeat(&[][..]));
        let columns = self.comparison.versions.iter().zip(cells).zip(numbers);
        for ((version, cell), numbers) in columns {
            let _ = write!(
                self.out,
                "<td lang=\"{}\" dir=\"auto\">",
                Escaped(&version.tag)
            );
            for number in numbers {
                let _ = write!(self.out, "<b>{}</b> ", Escaped(number));
            }
            match cell {
                Some(cell) => self.cell(cell),
                None if !numbers.is_empty() => {}
                None => self.out.push('—'),
            }
            self.out.push_str("</td>");
        }
        self.out.push_str("</tr>\n");
        self.messages(differences);
    }

    /// The text, with the words that differ marked. A letter is in one mark at most.
    fn cell(&mut self, cell: &Cell) {
        let mut open = None;
        for (at, letter) in cell.text.chars().enumerate() {
            let inside = |mark: &&super::Mark| (mark.start..mark.end).contains(&at);
            let mark = cell.marks.iter().find(inside).map(|mark| mark.difference);
            if mark != open {
                if open.is_some() {
                    self.out.push_str("</mark>");
                }
                if mark.is_some() {
                    self.out.push_str("<mark>");
                }
                open = mark;
            }
            escape(letter, self.out);
        }
        if open.is_some() {
            self.out.push_str("</mark>");
        }
        let value = cell.value.map(|value| value.to_string());
        if let Some(value) = value.filter(|value| !cell.text.contains(value)) {
            let _ = write!(
                self.out,
                "<br><small lang=\"en\">= {}</small>",
                Escaped(&value)
            );
        }
    }

    /// The messages below a row.
    fn messages(&mut self, differences: &[usize]) {
        let columns = self.comparison.versions.len();
        for number in differences {
            let found = self.comparison.difference(*number);
            let Some(difference) = found else { continue };
            let _ = write!(
                self.out,
                "<tr class=\"message\"><td></td><td colspan=\"{columns}\">"
            );
            self.message(difference);
            self.out.push_str("</td></tr>\n");
        }
    }

    fn message(&mut self, difference: &Difference) {
        let _ = write!(
            self.out,
            "≠{} {} <code>{}</code>",
            difference.number,
            Escaped(&difference.message),
            Escaped(&difference.code)
        );
    }

    fn foot(&mut self) {
        let comparison = self.comparison;
        let _ = writeln!(
            self.out,
            "<p class=\"summary\">{}</p>",
            Escaped(&comparison.summary())
        );
        if comparison.differences.is_empty() {
            return;
        }
        self.out.push_str("<ul>\n");
        for difference in &comparison.differences {
            let (order, number) = (self.order, difference.number);
            let _ = write!(self.out, "<li id=\"difference-{order}-{number}\">");
            self.message(difference);
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }
}
