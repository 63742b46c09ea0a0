//! What the columns of a table hold: text, numbers of items, or labels of rows.

use super::super::languages;
use super::is_rule;
use crate::source::script::{Script, script_of};
use std::collections::HashSet;

/// No label is longer, in bytes.
const LABEL: usize = 24;

/// What a column holds.
pub(super) struct Column {
    /// Of most of its text; none for marks alone.
    pub(super) script: Option<Script>,
    /// Whether nearly all its cells are numbers.
    pub(super) numbers: bool,
    /// Whether its cells are words that come again and again, below a head: "Confirmed".
    pub(super) labels: bool,
}

impl Column {
    /// Of cells of which the first may be its `head`.
    pub(super) fn of<'a>(cells: impl Iterator<Item = &'a str>, head: bool) -> Self {
        let (mut han, mut letters, mut numbers, mut filled) = (0, 0, 0, 0);
        let mut words: HashSet<&str> = HashSet::new();
        let (mut labels, mut below) = (head, 0);
        let filled_cells = cells
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty() && !is_rule(cell));
        for (at, cell) in filled_cells {
            filled += 1;
            match script_of(cell) {
                Script::Han => han += cell.len(),
                Script::Letters => letters += cell.len(),
                Script::Common => {}
            }
            numbers += usize::from(is_number(cell));
            if at > 0 {
                below += 1;
                words.insert(cell);
                labels &= cell.len() <= LABEL && !cell.ends_with(['.', '。', ';', '；']);
            }
        }
        let is_rate = |word: &&str| is_number(word.trim_end_matches('%').trim_end());
        let rates = words.iter().filter(|word| is_rate(word)).count() == words.len();
        // The head of the column need not be a number.
        let numbers = numbers > 0 && numbers + 1 >= filled;
        let again = words.len() * 2 <= below || rates && !numbers;
        Self {
            script: match (han, letters) {
                (0, 0) => None,
                _ if han >= letters => Some(Script::Han),
                _ => Some(Script::Letters),
            },
            numbers,
            labels: labels && below > 1 && !numbers && again,
        }
    }

    pub(super) fn is_text(&self) -> bool {
        !self.numbers && !self.labels
    }
}

/// Whether a column counts all rows of a table, from the title on, and numbers no items:
/// these have numbers of their own, or nothing stands `first` above the table and its
/// first row is no sentence.
pub(super) fn counts_rows(rows: &[Vec<&str>], column: usize, first: bool) -> bool {
    const FEWEST: usize = 3;
    let value = |row: &Vec<&str>| row.get(column)?.parse::<usize>().ok();
    let start = rows.first().and_then(value);
    let counted = rows.iter().zip(start.unwrap_or(0)..);
    if rows.len() < FEWEST
        || start.is_none()
        || !counted.clone().all(|(row, at)| value(row) == Some(at))
    {
        return false;
    }
    let text = |row: &Vec<&str>| {
        let others = row.iter().enumerate().filter(|(at, _)| *at != column);
        let longest = others.map(|(_, cell)| *cell).max_by_key(|cell| cell.len());
        longest.unwrap_or_default().to_owned()
    };
    let other =
        |(row, at): &(&Vec<&str>, usize)| own_number(&text(row)).is_some_and(|own| own != *at);
    let title = || {
        let title = rows.first().map(text).unwrap_or_default();
        start == Some(1) && !title.ends_with(['.', '。', ';', '；', ':', '：'])
    };
    counted.filter(other).count() > 1 || first && title()
}

/// 3 of "3. We act."
fn own_number(cell: &str) -> Option<usize> {
    let rest = cell.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = cell.get(..cell.len() - rest.len())?;
    rest.starts_with(['.', '．', '、', ')', '）'])
        .then(|| digits.parse().ok())?
}

/// `1`, `1.`, `(1)`, `I.`, 一、, 第一条
fn is_number(cell: &str) -> bool {
    let inner = cell.trim_matches(|c: char| "()（）.．、,:[]第条條 ".contains(c));
    let digit = |c: char| c.is_numeric() || "IVXLC一二三四五六七八九十百".contains(c);
    !inner.is_empty() && cell.len() <= 24 && inner.chars().all(digit)
}

/// Words that name a language, a column of numbers or one of text.
pub(super) fn is_column_head(cell: &str) -> bool {
    const NUMBERS: [&str; 14] = [
        "序号",
        "序號",
        "编号",
        "編號",
        "no.",
        "no",
        "nr",
        "#",
        "item",
        "number",
        "article",
        "id",
        "row",
        "segment id",
    ];
    let bare = cell.trim_matches('*').trim().to_lowercase();
    // "Source (EN-GB)"
    let named = || {
        let all = bare.split(|c: char| !c.is_alphanumeric());
        let mut words = all.filter(|word| !word.is_empty() && !SIDES.contains(word));
        let is_region = |word: &str| word.len() <= 4 && word.is_ascii();
        let language = words.next().is_some_and(languages::is_name);
        language && words.next().is_none_or(is_region) && words.next().is_none()
    };
    NUMBERS.contains(&bare.as_str())
        || languages::is_name(&bare)
        || is_head_of_text(&bare)
        || named()
}

/// What is said of a text beside its language: "Source (EN)".
const SIDES: [&str; 5] = ["source", "target", "text", "原文", "译文"];

/// "Text", "原文": a column of text, in whatever language.
pub(super) fn is_head_of_text(cell: &str) -> bool {
    const NAMES: [&str; 7] = [
        "segment",
        "sentence",
        "paragraph",
        "content",
        "内容",
        "文本",
        "正文",
    ];
    let bare = cell.trim_matches('*').trim().to_lowercase();
    SIDES.iter().chain(&NAMES).any(|name| *name == bare)
}
