//! A comparison for a terminal: a column for each language, or the versions one below
//! another where columns would be too narrow.
//!
//! A difference is shown by its number: `≠1` at the fact, the provision and the
//! statement it concerns. Its message stands below the first of these. Widths are
//! those on the screen. With colour the words that differ are marked too.

use super::wrap::wrap;
use super::{Cell, Comparison, Fact, Part, Row};
use crate::columns::{of as columns_of, width};
use crate::visible::{visible, visible_with};
use anstyle::{AnsiColor, Style};
use std::collections::HashSet;

/// How to lay a comparison out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Columns of the screen.
    pub width: usize,
    /// Whether to use colour: on a terminal, unless `NO_COLOR` is set.
    pub colour: bool,
}

/// Width of the labels, and of the narrowest column beside which they stand.
const LABEL: usize = 16;
const BESIDE: usize = 24;
/// The narrowest column.
const NARROWEST: usize = 14;
/// Between columns.
const BAR: &str = " │ ";
const BAR_WIDTH: usize = 3;

const DIM: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();
const MARK: Style = AnsiColor::Yellow.on_default().bold();

/// The comparison, with a line end after the last line.
pub fn write(comparison: &Comparison, layout: Layout) -> String {
    let mut page = Page::new(comparison, layout);
    page.head();
    if !comparison.facts.is_empty() {
        page.section("The conference");
        for fact in &comparison.facts {
            page.fact(fact);
        }
    }
    if !comparison.provisions.is_empty() {
        page.section("The text");
        for part in &comparison.provisions {
            page.part(part);
        }
    }
    page.foot();
    page.out
}

/// A line of a cell: its styled text and its width.
type Line = (String, usize);

struct Page<'a> {
    comparison: &'a Comparison,
    layout: Layout,
    /// 0 where labels stand above.
    label: usize,
    /// Width of a column; none where versions stand one below another.
    column: Option<usize>,
    /// Numbers of the differences whose message is out.
    told: HashSet<usize>,
    out: String,
}

impl<'a> Page<'a> {
    fn new(comparison: &'a Comparison, layout: Layout) -> Self {
        let columns = comparison.versions.len().max(1);
        let room = |label: usize| {
            let bars = BAR_WIDTH * (columns - 1);
            layout.width.saturating_sub(label + bars) / columns
        };
        let label = if room(LABEL) >= BESIDE { LABEL } else { 0 };
        Self {
            comparison,
            layout,
            label,
            column: Some(room(label)).filter(|&room| room >= NARROWEST),
            told: HashSet::new(),
            out: String::new(),
        }
    }

    fn paint(&self, style: Style, text: &str) -> String {
        match self.layout.colour && !text.is_empty() {
            true => format!("{style}{text}{style:#}"),
            false => text.to_owned(),
        }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    fn head(&mut self) {
        let versions = &self.comparison.versions;
        let say = |say: &dyn Fn(&super::Version) -> Option<String>| {
            versions.iter().map(say).collect::<Vec<_>>()
        };
        let languages = say(&|v| Some(format!("{} ({})", v.name, v.tag)));
        let titles = say(&|v| v.title.clone());
        let status = say(&|v| v.status.as_ref().map(|status| format!("[{status}]")));
        for (row, style) in [(languages, DIM), (titles, BOLD), (status, DIM)] {
            if row.iter().any(Option::is_some) {
                let cells = row.iter().map(|text| {
                    let text = text.as_deref().unwrap_or_default();
                    self.lines(text, &[], style)
                });
                let cells = cells.collect();
                self.block(Vec::new(), cells);
            }
        }
    }

    fn section(&mut self, title: &str) {
        let title = self.paint(BOLD, title);
        let rule = self.paint(DIM, &"─".repeat(self.layout.width));
        self.line("");
        self.line(&title);
        self.line(&rule);
    }

    fn fact(&mut self, fact: &Fact) {
        let cells = fact.cells.iter().map(|cell| self.cell(cell.as_ref(), &[]));
        let cells = cells.collect();
        let label = self.labels(&fact.about.to_string(), None, &fact.differences);
        self.block(label, cells);
        self.messages(&fact.differences);
    }

    fn part(&mut self, part: &Part) {
        for (at, row) in part.statements.iter().enumerate() {
            let label = part.label(row);
            let mut differences = row.differences.clone();
            if at == 0 {
                differences.extend(&part.differences);
            }
            self.row(&label, part, row, &differences);
        }
    }

    fn row(&mut self, label: &str, part: &Part, row: &Row, differences: &[usize]) {
        let cells = row.cells.iter().zip(part.numbers(row));
        let cells = cells.map(|(cell, numbers)| self.cell(cell.as_ref(), &numbers));
        let cells = cells.collect();
        let force = row.force.and_then(word);
        let label = self.labels(label, force.as_deref(), differences);
        self.block(label, cells);
        self.messages(differences);
        self.line("");
    }

    /// The lines of a label: its name, what a statement does, and the marks.
    fn labels(&self, name: &str, force: Option<&str>, differences: &[usize]) -> Vec<Line> {
        let marks: Vec<String> = differences.iter().map(|n| format!("≠{n}")).collect();
        let parts = [
            (BOLD, name.to_owned()),
            (DIM, force.unwrap_or_default().to_owned()),
            (MARK, marks.join(" ")),
        ];
        let mut lines: Vec<Line> = Vec::new();
        let room = if self.label == 0 {
            self.layout.width
        } else {
            self.label - 1
        };
        for (style, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
            let wide = width(text);
            match lines.last_mut() {
                Some((line, used)) if *used + 1 + wide <= room => {
                    line.push(' ');
                    line.push_str(&self.paint(*style, text));
                    *used += 1 + wide;
                }
                _ => lines.push((self.paint(*style, text), wide)),
            }
        }
        lines
    }

    fn cell(&self, cell: Option<&Cell>, numbers: &[&str]) -> Vec<Line> {
        let prefix: String = numbers.iter().map(|number| spaced(number)).collect();
        let Some(cell) = cell else {
            return match prefix.is_empty() {
                false => self.lines(&prefix, &[], Style::new()),
                true => vec![(self.paint(DIM, "—"), 1)],
            };
        };
        let shift = prefix.chars().count();
        let marks: Vec<_> = cell
            .marks
            .iter()
            .map(|mark| mark.start + shift..mark.end + shift)
            .collect();
        let mut lines = self.lines(&format!("{prefix}{}", cell.text), &marks, Style::new());
        let value = cell.value.map(|value| value.to_string());
        if let Some(value) = value.filter(|value| !cell.text.contains(value)) {
            lines.extend(self.lines(&format!("= {value}"), &[], DIM));
        }
        lines
    }

    /// A text in lines of the column's width. Ranges of marks are in code points.
    fn lines(&self, text: &str, marks: &[std::ops::Range<usize>], style: Style) -> Vec<Line> {
        let (text, marks) = visible_with(text, marks);
        let room = self.column.unwrap_or(self.layout.width);
        let mut at = 0;
        let mut passed = 0;
        let mut lines = Vec::new();
        for range in wrap(&text, room) {
            let skipped = text.get(passed..range.start).unwrap_or_default();
            at += skipped.chars().count();
            let words = text.get(range.clone()).unwrap_or_default();
            let mut line = String::new();
            let mut run = String::new();
            let mut is_marked = false;
            for letter in words.chars() {
                let marked = marks.iter().any(|mark| mark.contains(&at));
                if marked != is_marked {
                    line.push_str(&self.paint(if is_marked { MARK } else { style }, &run));
                    run.clear();
                    is_marked = marked;
                }
                run.push(letter);
                at += 1;
            }
            line.push_str(&self.paint(if is_marked { MARK } else { style }, &run));
            lines.push((line, width(words)));
            passed = range.end;
        }
        lines
    }

    /// Label and cells beside one another, or one below another.
    fn block(&mut self, label: Vec<Line>, cells: Vec<Vec<Line>>) {
        let Some(column) = self.column else {
            for (line, _) in label {
                self.line(&line);
            }
            for (version, cell) in self.comparison.versions.iter().zip(cells) {
                let tag = self.paint(DIM, &format!("{}:", version.tag));
                self.line(&tag);
                for (line, _) in cell {
                    self.line(&line);
                }
            }
            return;
        };
        if self.label == 0 {
            for (line, _) in &label {
                self.line(line);
            }
        }
        let beside = if self.label == 0 { &[][..] } else { &label };
        let height = cells.iter().map(Vec::len).chain([beside.len()]).max();
        let bar = self.paint(DIM, BAR);
        for at in 0..height.unwrap_or(0) {
            let mut line = padded(beside.get(at), self.label);
            for (index, cell) in cells.iter().enumerate() {
                if index > 0 {
                    line.push_str(&bar);
                }
                line.push_str(&padded(cell.get(at), column));
            }
            self.line(&line);
        }
    }

    /// The messages of differences that are not out yet.
    fn messages(&mut self, differences: &[usize]) {
        for number in differences {
            let Some(difference) = self.comparison.difference(*number) else {
                continue;
            };
            if !self.told.insert(*number) {
                continue;
            }
            let message = visible(&difference.message);
            let text = format!("≠{number} {message} [{}]", difference.code);
            for range in wrap(&text, self.layout.width.saturating_sub(self.label)) {
                let line = self.paint(MARK, text.get(range).unwrap_or_default());
                let indent = " ".repeat(self.label);
                self.line(&format!("{indent}{line}"));
            }
        }
    }

    /// Messages that no row has shown, and the summary.
    fn foot(&mut self) {
        let all: Vec<usize> = self
            .comparison
            .differences
            .iter()
            .map(|d| d.number)
            .collect();
        self.messages(&all);
        let summary = self.comparison.summary();
        for range in wrap(&summary, self.layout.width) {
            let line = self.paint(BOLD, summary.get(range).unwrap_or_default());
            self.line(&line);
        }
    }
}

/// A printed number before its text: `1. `, but `一、`.
fn spaced(number: &str) -> String {
    match number
        .chars()
        .last()
        .is_some_and(|last| columns_of(last) > 1)
    {
        true => number.to_owned(),
        false => format!("{number} "),
    }
}

/// The word that the model's JSON has for it.
pub(super) fn word(value: impl serde::Serialize) -> Option<String> {
    let value = serde_json::to_value(value).ok()?;
    value.as_str().map(str::to_owned)
}

fn padded(line: Option<&Line>, column: usize) -> String {
    let (text, used) = line.map_or(("", 0), |(text, used)| (text.as_str(), *used));
    format!("{text}{}", " ".repeat(column.saturating_sub(used)))
}
