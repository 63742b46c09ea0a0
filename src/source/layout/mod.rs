//! What stands where on the pages of a text: segments of one language in reading
//! order, and what is no content.
//!
//! In: decoded text. Out: segments and noise, as spans. The steps, in order: lines;
//! front matter; page numbers, running heads and footnotes; tables; marks at the ends
//! of lines; one line in two languages; lines that were broken to fit a width. What no
//! rule is sure of stays a segment.

mod agency;
mod blocks;
mod brackets;
mod clues;
mod footnotes;
mod front;
mod join;
mod languages;
mod lines;
mod margins;
mod marks;
mod noise;
mod pages;
mod pairs;
mod split;
mod table;
mod tails;
mod transcribed;

use super::script::{Script, script_of};
use super::{Source, Span};
use lines::Line;
use noise::note;
pub use noise::{Noise, NoiseKind};
pub(super) use pages::is_bare_number;
use std::ops::Range;

/// A stretch of text in one script, without the white space around it: a line, part of
/// a line, several lines that one paragraph was broken into, or a cell of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// What it is written in.
    pub script: Script,
    /// Where it stands; never empty.
    pub span: Span,
    /// Whether an empty line, or the start of the file, comes before its line.
    pub after_blank: bool,
    /// Whether it goes on with the sentence that the segment of its script before it
    /// leaves open: a page ended between them.
    pub continues: bool,
    /// Where it stands in a table.
    pub cell: Option<Cell>,
}

/// A place in a table with a column for each language: cells of one column are one
/// language, cells of one row say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// 0-based, over all tables of the file.
    pub row: usize,
    /// 0-based.
    pub column: usize,
    /// The number that the row has in a cell of its own.
    pub number: Option<Span>,
}

/// Appends the segments and the noise of a decoded file; the ranges `aside` are known to
/// be the navigation of a web page, and the items of its lists to begin at `items`.
pub(super) fn lay_out(
    file: usize,
    text: &str,
    (aside, items): (&[Range<usize>], &[(usize, usize)]),
    source: &mut Source,
) {
    let mut lines = lines::lines(text);
    for line in &mut lines {
        // An item goes on with no line above it.
        let is_item = items.binary_search_by_key(&line.range.start, |(at, _)| *at);
        line.after_blank |= is_item.is_ok();
        let first = aside.partition_point(|range| range.end <= line.range.start);
        let range = aside.get(first);
        if range.is_some_and(|range| range.start <= line.range.start && line.range.end <= range.end)
        {
            line.noise = Some(NoiseKind::Navigation);
        }
    }
    let margins = margins::strip(text, &mut lines);
    let transcribed = transcribed::strip(text, &mut lines);
    front::set_aside(text, &mut lines);
    pages::set_aside(text, &mut lines);
    let tails = tails::tails(text, &lines);
    let mut out = Layout {
        file,
        text,
        tails,
        in_brackets: brackets::script(text, &lines),
        segments: Vec::new(),
        noise: Vec::new(),
    };
    for number in margins {
        out.set_aside(NoiseKind::LineNumber, number);
    }
    for number in transcribed {
        out.set_aside(NoiseKind::PageNumber, number);
    }
    let tables = table::find(text, &mut lines);
    languages::set_aside(text, &mut lines, |line| tables.row(line).is_some());
    // Many lines are of two languages.
    let mut parts = Vec::with_capacity(2 * lines.len());
    for (index, line) in lines.iter().enumerate() {
        if line.range.is_empty() {
            // The number in its margin was all of it.
            continue;
        }
        if let Some(kind) = line.noise {
            out.set_aside(kind, line.range.clone());
        } else if let Some(row) = tables.row(index) {
            out.row(row);
        } else {
            out.line(index, line, &mut parts);
        }
    }
    out.segments.reserve(parts.len());
    join::join(&lines, parts, &mut out);
    out.segments.sort_by_key(|segment| segment.span.start);
    out.noise.sort_by_key(|noise| noise.span.start);
    source.notes.extend(note(file, &out.noise));
    append(&mut source.segments, out.segments);
    append(&mut source.noise, out.noise);
}

/// Adds to a list; most instruments are one file, whose list is the whole.
fn append<T>(all: &mut Vec<T>, mut more: Vec<T>) {
    match all.is_empty() {
        true => *all = more,
        false => all.append(&mut more),
    }
}

/// What a file's lines turn out to be.
struct Layout<'a> {
    file: usize,
    text: &'a str,
    /// Watermarks that lines may end with.
    tails: Vec<&'a str>,
    /// What is written in brackets, line by line.
    in_brackets: Option<Script>,
    segments: Vec<Segment>,
    noise: Vec<Noise>,
}

/// A stretch of one line in one script.
struct Part {
    line: usize,
    script: Script,
    range: Range<usize>,
    /// Whether nothing of its line stands before it, and after it.
    first: bool,
    last: bool,
}

impl Layout<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span {
            file: self.file,
            start: range.start,
            end: range.end,
        }
    }

    fn set_aside(&mut self, kind: NoiseKind, range: Range<usize>) {
        let span = self.span(range);
        self.noise.push(Noise { kind, span });
    }

    /// A line without that of a news agency before it.
    fn without_agency(&mut self, line: Range<usize>) -> Range<usize> {
        let sent = agency::end(self.text.get(line.clone()).unwrap_or_default());
        if sent > 0 {
            let words = line.start..line.start + sent;
            self.set_aside(NoiseKind::Agency, lines::trimmed(self.text, words));
        }
        line.start + sent..line.end
    }

    /// A line without the brackets around all of it, where they hold the other language.
    fn without_brackets(&self, line: Range<usize>) -> Range<usize> {
        let Some(script) = self.in_brackets else {
            return line;
        };
        let words = self.text.get(line.clone()).unwrap_or_default();
        match brackets::inner(words).filter(|_| script_of(words) == script) {
            Some(inner) => {
                lines::trimmed(self.text, line.start + inner.start..line.start + inner.end)
            }
            None => line,
        }
    }

    /// Splits a line by marks and by script.
    fn line(&mut self, index: usize, line: &Line, parts: &mut Vec<Part>) {
        let range = self.without_agency(line.range.clone());
        let range = marks::strip(self.text, range, |kind, range| {
            self.noise.push(Noise {
                kind,
                span: Span {
                    file: self.file,
                    start: range.start,
                    end: range.end,
                },
            });
        });
        let content = self.text.get(range.clone()).unwrap_or_default();
        let mut tails = self.tails.iter().copied();
        let tail = tails.find(|tail| content.ends_with(tail));
        let range = match tail {
            Some(tail) => {
                self.set_aside(NoiseKind::Watermark, range.end - tail.len()..range.end);
                lines::trimmed(self.text, range.start..range.end - tail.len())
            }
            None => range,
        };
        let range = marks::without_opening(self.text, range);
        let range = marks::without_emphasis(self.text, range);
        let range = self.without_brackets(range);
        let content = self.text.get(range.clone()).unwrap_or_default();
        // Most lines of letters hold nothing else.
        if content.is_ascii() {
            let range = lines::trimmed(self.text, range);
            let letters = content.bytes().any(|byte| byte.is_ascii_alphabetic());
            let script = if letters {
                Script::Letters
            } else {
                Script::Common
            };
            parts.extend((!range.is_empty()).then_some(Part {
                line: index,
                script,
                range,
                first: true,
                last: true,
            }));
            return;
        }
        let from = parts.len();
        let mut start = range.start;
        let further = pairs::further_pairs(content).into_iter();
        let further = further.map(|at| range.start + at);
        for end in further.chain([range.end]) {
            self.pair(index, lines::trimmed(self.text, start..end), parts);
            start = end;
        }
        if let Some(part) = parts.get_mut(from) {
            part.first = true;
        }
        let count = parts.len();
        for part in parts
            .iter_mut()
            .skip(from)
            .take((count - from).saturating_sub(1))
        {
            part.last = false;
        }
    }

    /// Splits a line, or what it holds of two languages, by script.
    fn pair(&mut self, index: usize, range: Range<usize>, parts: &mut Vec<Part>) {
        let content = self.text.get(range.clone()).unwrap_or_default();
        let (at, first, second) = split::split(content);
        let (at, end) = (range.start + at, range.end);
        for (script, part) in [(first, range.start..at), (second, at..range.end)] {
            let mut range = lines::trimmed(self.text, part);
            // "Title / 标题": what stands between the languages is in neither.
            if range.end <= at && at < end {
                let words = self.text.get(range.clone()).unwrap_or_default();
                let kept = marks::without_half(words, '*');
                let kept = kept.trim_end_matches(['/', '|', '／', '｜']).trim_end();
                range.end = range.start + kept.len();
                range = marks::without_emphasis(self.text, range);
            } else if at < end {
                let words = self.text.get(range.clone()).unwrap_or_default();
                let kept = words
                    .trim_start_matches(['/', '|', '／', '｜'])
                    .trim_start();
                range.start = range.end - kept.len();
                range = split::without_brackets(self.text, range);
                let words = self.text.get(range.clone()).unwrap_or_default();
                range.end = range.start + marks::without_half(words, '*').len();
            }
            if !range.is_empty() {
                parts.push(Part {
                    line: index,
                    script,
                    range,
                    first: false,
                    last: true,
                });
            }
        }
    }

    /// The cells of a row.
    fn row(&mut self, row: &table::Row) {
        let number = row.number.clone().map(|range| self.span(range));
        for label in &row.labels {
            self.set_aside(NoiseKind::RowLabel, label.clone());
        }
        for (column, range) in &row.cells {
            let content = self.text.get(range.clone()).unwrap_or_default();
            self.segments.push(Segment {
                script: script_of(content),
                span: self.span(range.clone()),
                after_blank: true,
                continues: false,
                cell: Some(Cell {
                    row: row.index,
                    column: *column,
                    number,
                }),
            });
        }
    }
}
