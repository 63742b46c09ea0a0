//! Tables with one column a language: Markdown with its rule, or lines with tabs.
//!
//! In: lines. Out: rows of cells. A Markdown table needs its `|---|` line. Lines with
//! tabs are a table if they are two or more of one shape, and two columns hold text in
//! different scripts or are headed by languages. A column of numbers numbers the rows.

use super::NoiseKind;
use super::languages;
use super::lines::{Line, trimmed};
use crate::source::bytes;
use crate::source::script::{Script, script_of};
use std::collections::HashMap;
use std::ops::Range;

/// A row, without its empty cells.
pub(super) struct Row {
    /// 0-based, over all tables of the file.
    pub(super) index: usize,
    /// The cell that numbers the row.
    pub(super) number: Option<Range<usize>>,
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
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let scripts: Vec<Column> = (0..columns)
            .map(|column| Column::of(rows.iter().filter_map(|row| row.get(column)).map(content)))
            .collect();
        let texts: Vec<Script> = scripts
            .iter()
            .filter(|column| !column.numbers)
            .filter_map(|column| column.script)
            .collect();
        let mixed = texts.iter().any(|script| texts.first() != Some(script));
        // "English", "Français": the head says what the script can't.
        let languages = rows.first().map_or(0, |row| {
            let head = |cell: &&Range<usize>| is_column_head(content(cell));
            let known = row.iter().filter(head).count();
            let numbered = scripts.iter().filter(|column| column.numbers).count();
            known.saturating_sub(numbered)
        });
        let told = mixed || languages > 1;
        let sure = match separator {
            b'\t' => told && rows.len() > 1,
            _ => rule.is_some_and(|rule| rule < 2) || mixed && texts.len() == 2,
        };
        if !sure || texts.len() < 2 {
            return;
        }
        let numbers: Vec<bool> = scripts.iter().map(|column| column.numbers).collect();
        self.keep(text, from, lines.iter_mut().zip(rows), rule, &numbers);
    }

    /// Takes the rows over; the rule and the heads of the columns are set aside.
    fn keep<'l>(
        &mut self,
        text: &str,
        from: usize,
        rows: impl Iterator<Item = (&'l mut Line, Cells)>,
        rule: Option<usize>,
        numbers: &[bool],
    ) {
        let content = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        for (offset, (line, row)) in rows.enumerate() {
            if Some(offset) == rule {
                line.noise = Some(NoiseKind::Rule);
                continue;
            }
            let heads = |cell: &Range<usize>| cell.is_empty() || is_column_head(content(cell));
            if offset == 0 && row.iter().all(heads) {
                line.noise = Some(NoiseKind::ColumnHead);
                continue;
            }
            let mut number = None;
            let mut kept = Vec::new();
            for (column, cell) in row
                .into_iter()
                .enumerate()
                .filter(|(_, cell)| !cell.is_empty())
            {
                if numbers.get(column) == Some(&true) && number.is_none() {
                    number = Some(cell);
                } else {
                    kept.push((column, cell));
                }
            }
            let index = self.rows.len();
            self.rows.insert(
                from + offset,
                Row {
                    index,
                    number,
                    cells: kept,
                },
            );
        }
    }
}

/// What a column holds.
struct Column {
    /// Of most of its text; none for marks alone.
    script: Option<Script>,
    /// Whether nearly all its cells are numbers.
    numbers: bool,
}

impl Column {
    fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let (mut han, mut letters, mut numbers, mut filled) = (0, 0, 0, 0);
        for cell in cells.filter(|cell| !cell.is_empty() && !is_rule(cell)) {
            filled += 1;
            match script_of(cell) {
                Script::Han => han += cell.len(),
                Script::Letters => letters += cell.len(),
                Script::Common => {}
            }
            numbers += usize::from(is_number(cell));
        }
        Self {
            script: match (han, letters) {
                (0, 0) => None,
                _ if han >= letters => Some(Script::Han),
                _ => Some(Script::Letters),
            },
            // The head of the column need not be one.
            numbers: numbers > 0 && numbers + 1 >= filled,
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

/// `1`, `1.`, `(1)`, `I.`, 一、, 第一条
fn is_number(cell: &str) -> bool {
    let inner = cell.trim_matches(|c: char| "()（）.．、,:[]第条條 ".contains(c));
    let digit = |c: char| c.is_numeric() || "IVXLC一二三四五六七八九十百".contains(c);
    !inner.is_empty() && cell.len() <= 24 && inner.chars().all(digit)
}

/// A word that names a language or a column of numbers.
fn is_column_head(cell: &str) -> bool {
    const NUMBERS: [&str; 12] = [
        "序号", "序號", "编号", "編號", "no.", "no", "nr", "#", "item", "number", "article", "id",
    ];
    let bare = cell.trim_matches('*').trim().to_lowercase();
    NUMBERS.contains(&bare.as_str()) || languages::is_name(&bare)
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
