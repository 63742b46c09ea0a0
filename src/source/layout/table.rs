//! Tables with one column a language: Markdown with its rule, or lines with tabs.
//!
//! In: lines. Out: rows of cells. A Markdown table needs its `|---|` line. Lines with
//! tabs are a table if they are two or more of one shape, and two columns hold text in
//! different scripts or are headed by languages. A column of numbers numbers the rows; one
//! that counts them from the first to the last numbers no item, and a column in which the
//! same word comes again and again is no text.

mod columns;

use super::NoiseKind;
use super::lines::{Line, trimmed};
use crate::source::bytes;
use crate::source::script::Script;
use columns::{Column, counts_rows, is_column_head, is_head_of_text};
use std::collections::HashMap;
use std::ops::Range;

/// A row, without its empty cells.
pub(super) struct Row {
    /// 0-based, over all tables of the file.
    pub(super) index: usize,
    /// The cell that numbers the row.
    pub(super) number: Option<Range<usize>>,
    /// Cells that say something of the row and nothing of the text: "Confirmed", "98".
    pub(super) labels: Vec<Range<usize>>,
    /// Column and place of each cell with text.
    pub(super) cells: Vec<(usize, Range<usize>)>,
}

/// The rows of a file by line.
#[derive(Default)]
pub(super) struct Tables {
    rows: HashMap<usize, Row>,
}

impl Tables {
    pub(super) fn row(&self, line: usize) -> Option<&Row> {
        self.rows.get(&line)
    }
}

type Cells = Vec<Range<usize>>;

/// No head of a column is longer, in bytes.
const LONGEST_HEAD: usize = 30;

/// Finds the tables; lines of rules and column heads are marked.
pub(super) fn find(text: &str, lines: &mut [Line]) -> Tables {
    let mut tables = Tables::default();
    // Most texts have none.
    let separates = |byte| bytes::is_one_of(byte, *b"|\t");
    if bytes::position(text.as_bytes(), 0, separates).is_none() {
        return tables;
    }
    let mut at = 0;
    while at < lines.len() {
        let separator = match lines.get(at) {
            Some(line) if line.noise.is_some() => None,
            Some(line) => {
                let raw = text.get(line.raw.clone()).unwrap_or_default();
                [b'|', b'\t']
                    .into_iter()
                    .find(|&mark| raw.as_bytes().contains(&mark))
            }
            None => None,
        };
        let Some(separator) = separator else {
            at += 1;
            continue;
        };
        let len = block(text, lines.get(at..).unwrap_or_default(), separator);
        let end = at + len.max(1);
        if let Some(block) = lines.get_mut(at..end) {
            tables.add(text, at, block, separator);
        }
        at = end;
    }
    tables
}

/// How many lines from here have the mark; for tabs, the same number of them.
fn block(text: &str, lines: &[Line], separator: u8) -> usize {
    let marks = |line: &Line| {
        let raw = text.get(line.raw.clone()).unwrap_or_default();
        raw.bytes().filter(|&byte| byte == separator).count()
    };
    let first = lines.first().map_or(0, marks);
    lines
        .iter()
        .take_while(|line| match marks(line) {
            0 => false,
            count => separator == b'|' || count == first,
        })
        .take_while(|line| line.noise.is_none())
        .count()
}

impl Tables {
    fn add(&mut self, text: &str, from: usize, lines: &mut [Line], separator: u8) {
        let rows: Vec<Cells> = lines
            .iter()
            .map(|line| cells(text, line, separator))
            .collect();
        let content = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        let rule = rows.iter().position(|row| {
            separator == b'|' && !row.is_empty() && row.iter().all(|cell| is_rule(content(cell)))
        });
        let ruled = separator == b'\t' || rule.is_some_and(|rule| rule < 2);
        if !ruled && !is_even(&rows) {
            return;
        }
        let count = rows.iter().map(Vec::len).max().unwrap_or_default();
        let heads = rows.first().map_or(&[][..], Vec::as_slice);
        let is_head = |cell: &&Range<usize>| is_column_head(content(cell));
        let known = heads.iter().filter(is_head).count();
        let mut columns: Vec<Column> = (0..count)
            .map(|column| {
                let cells = rows.iter().filter_map(|row| row.get(column)).map(content);
                Column::of(cells, known > 1)
            })
            .collect();
        let texts = columns.iter().filter(|column| column.is_text());
        let texts: Vec<Script> = texts.filter_map(|column| column.script).collect();
        let mixed = texts.iter().any(|script| texts.first() != Some(script));
        // "English", "Français": the head says what the script can't.
        let numbered = columns.iter().filter(|column| column.numbers).count();
        let told = mixed || known.saturating_sub(numbered) > 1;
        let sure = match separator {
            // "no", "text": one language, and a head that says so.
            b'\t' if texts.len() == 1 && numbered == 1 => {
                let texts = heads.iter().filter(|cell| is_head_of_text(content(cell)));
                known == heads.len() && texts.count() == 1 && rows.len() > 2
            }
            b'\t' => told && rows.len() > 1 && texts.len() > 1,
            _ => {
                let ruled = rule.is_some_and(|rule| rule < 2);
                (ruled || mixed && texts.len() == 2) && texts.len() > 1
            }
        };
        if !sure {
            return;
        }
        let below = rows.iter().skip(usize::from(known > 1));
        let below: Vec<Vec<&str>> = below.map(|row| row.iter().map(content).collect()).collect();
        for (at, column) in columns.iter_mut().enumerate() {
            // "Match %": figures that no head calls numbers of anything.
            let rates = known > 1
                && heads
                    .get(at)
                    .is_some_and(|cell| !is_column_head(content(cell)));
            if column.numbers && (rates || counts_rows(&below, at, from == 0)) {
                (column.numbers, column.labels) = (false, true);
            }
        }
        self.keep(text, from, lines.iter_mut().zip(rows), rule, &columns);
    }

    /// Takes the rows over; the rule and the heads of the columns are set aside.
    fn keep<'l>(
        &mut self,
        text: &str,
        from: usize,
        rows: impl Iterator<Item = (&'l mut Line, Cells)>,
        rule: Option<usize>,
        columns: &[Column],
    ) {
        let content = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        for (offset, (line, row)) in rows.enumerate() {
            if Some(offset) == rule {
                line.noise = Some(NoiseKind::Rule);
                continue;
            }
            let heads = |cell: &&Range<usize>| is_column_head(content(cell));
            let known = row.iter().filter(heads).count();
            let filled = row.iter().filter(|cell| !cell.is_empty()).count();
            let short = row.iter().all(|cell| cell.len() <= LONGEST_HEAD);
            if offset == 0 && (known == filled || known > 1 && short) {
                line.noise = Some(NoiseKind::ColumnHead);
                continue;
            }
            let (mut number, mut kept, mut labels) = (None, Vec::new(), Vec::new());
            for (column, cell) in row
                .into_iter()
                .enumerate()
                .filter(|(_, cell)| !cell.is_empty())
            {
                match columns.get(column) {
                    Some(of) if of.labels => labels.push(cell),
                    Some(of) if of.numbers && number.is_none() => number = Some(cell),
                    _ => kept.push((column, cell)),
                }
            }
            let index = self.rows.len();
            self.rows.insert(
                from + offset,
                Row {
                    index,
                    number,
                    labels,
                    cells: kept,
                },
            );
        }
    }
}

/// The cells of a line, without the white space around them.
fn cells(text: &str, line: &Line, separator: u8) -> Cells {
    let raw = if separator == b'|' {
        &line.range
    } else {
        &line.raw
    };
    let content = text.get(raw.clone()).unwrap_or_default().as_bytes();
    let mut cells = Vec::new();
    let mut start = 0;
    for at in 0..=content.len() {
        let escaped = at > 0 && content.get(at - 1) == Some(&b'\\') && separator == b'|';
        if content
            .get(at)
            .is_none_or(|&byte| byte == separator && !escaped)
        {
            cells.push(trimmed(text, raw.start + start..raw.start + at));
            start = at + 1;
        }
    }
    if separator == b'|' {
        if content.first() == Some(&b'|') {
            cells.remove(0);
        }
        if content.last() == Some(&b'|') && cells.last().is_some_and(Range::is_empty) {
            cells.pop();
        }
    }
    cells
}

/// `We act. | | 我们行动。 |`: three rows or more of as many cells, each with two texts.
fn is_even(rows: &[Cells]) -> bool {
    let cells = rows.first().map_or(0, Vec::len);
    let filled = |row: &Cells| row.iter().filter(|cell| !cell.is_empty()).count();
    rows.len() > 2
        && cells > 1
        && rows
            .iter()
            .all(|row| row.len() == cells && filled(row) == 2)
}

/// `---`, `:--:`
fn is_rule(cell: &str) -> bool {
    cell.contains('-') && cell.chars().all(|c| matches!(c, '-' | ':' | '—'))
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    type Found<'a> = Vec<(Option<&'a str>, Vec<(usize, &'a str)>)>;

    fn rows(text: &str) -> (Found<'_>, usize) {
        let mut lines = lines(text);
        let tables = find(text, &mut lines);
        let found = (0..lines.len())
            .filter_map(|line| tables.row(line))
            .map(|row| {
                let cells = row
                    .cells
                    .iter()
                    .map(|(column, cell)| (*column, &text[cell.clone()]));
                (
                    row.number.clone().map(|number| &text[number]),
                    cells.collect(),
                )
            })
            .collect();
        (
            found,
            lines.iter().filter(|line| line.noise.is_some()).count(),
        )
    }

    #[test]
    fn a_markdown_table() {
        let text = "Intro\n| No. | English | 中文 |\n|---|:--|--:|\n| 1. | We agree. | 我们同意。 |\n| 2. | | 我们行动。 |";
        let (found, noise) = rows(text);
        assert_eq!(
            found,
            [
                (Some("1."), vec![(1, "We agree."), (2, "我们同意。")]),
                (Some("2."), vec![(2, "我们行动。")]),
            ]
        );
        assert_eq!(noise, 2);
    }

    #[test]
    fn lines_with_tabs() {
        let (found, noise) =
            rows("English\t中文\nLake Declaration\t湖畔宣言\nWe act.\t我们行动。\n\t完。");
        assert_eq!(noise, 1);
        assert_eq!(found[0].1, [(0, "Lake Declaration"), (1, "湖畔宣言")]);
        assert_eq!(found[2].1, [(1, "完。")]);
    }

    #[test]
    fn rows_without_a_rule() {
        let text =
            "Lake Declaration | | 湖畔宣言 |\nWe agree. | | 我们同意。 |\nWe act. | | 我们行动。 |";
        let (found, noise) = rows(text);
        assert_eq!(noise, 0);
        assert_eq!(found[0].1, [(0, "Lake Declaration"), (2, "湖畔宣言")]);
        assert_eq!(found[2].1, [(0, "We act."), (2, "我们行动。")]);
    }

    #[test]
    fn columns_of_a_translation_memory() {
        let text = "ID\tSource (EN-GB)\tTarget (ZH)\tStatus\tMatch %\n1\tLake Declaration\t湖畔宣言\tDone\t100\n\
                    2\tWe met.\t我们会面。\tDone\t98\n3\t1. We act.\t一、我们行动。\tDone\t0\n\
                    4\t2. We agree.\t二、我们同意。\tDraft\t7";
        let (found, noise) = rows(text);
        assert_eq!(noise, 1);
        assert_eq!(found.len(), 4);
        assert!(
            found
                .iter()
                .all(|(number, cells)| number.is_none() && cells.len() == 2)
        );
        let alone = "no\ttext\n1\tLake Declaration\n2\tWe met.\n3\tWe act.";
        let (found, _) = rows(alone);
        assert_eq!(found[1], (None, vec![(1, "We met.")]));
    }

    #[test]
    fn numbers_that_begin_with_the_items_are_theirs() {
        let text = "No.\tEnglish\t中文\n\tLake Declaration\t湖畔宣言\n1\tWe act.\t我们行动。\n2\tWe agree.\t我们同意。";
        let numbers: Vec<Option<&str>> = rows(text).0.iter().map(|row| row.0).collect();
        assert_eq!(numbers, [None, Some("1"), Some("2")]);
    }

    #[test]
    fn what_is_no_table() {
        for text in [
            "1.\tWe agree.\n2.\tWe act.",
            "a | b\nc | d",
            "Lake | 湖\nSea | 海",
            "Lake | 湖\nSea | 海\nWell | 井 | 泉",
            "Lake\t湖",
            "x\ty\nz\tw",
        ] {
            assert_eq!(rows(text), (vec![], 0), "{text}");
        }
    }
}
