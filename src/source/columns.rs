//! Two columns that are set by blanks alone, as a printed page is turned into plain text.
//!
//! In: a decoded file. Out: its text with each column by itself, the left one first, and
//! the way back to the file; all bytes are kept. A gutter is a place that no word of many
//! lines stands in. Words must go on from line to line on both sides of it, or it is a
//! table, or names side by side. A line across it ends the columns, and so does a page.

use super::bytes;
use super::mapped::Mapped;
use super::page::Page;
use super::script::{Script, script_of, width};
use std::collections::BTreeMap;
use std::ops::Range;

/// Fewer lines with words on both sides show no columns.
const FEWEST: usize = 6;
/// Nor do fewer lines that go on with the line above them, on each side.
const GOING_ON: usize = 2;
/// A gutter has at least so many blanks.
const GUTTER: usize = 2;
/// A narrower column, in letters on average, is one of a table.
const NARROW: usize = 15;
/// So many places are tried as the gutter.
const TRIED: usize = 8;

/// Reads columns; none where there are none.
pub(super) fn read(text: &str) -> Option<Page> {
    let ends = bytes::beginnings(text.as_bytes(), |a, b, c| {
        (a == b' ') & (b == b' ') & (c > b' ')
    });
    if ends.take(FEWEST).count() < FEWEST {
        return None;
    }
    let rows = rows(text);
    let mut out = Mapped::with_capacity(text.len() + rows.len());
    let mut found = false;
    for page in rows.chunk_by(|row, _| !row.ends_page) {
        found |= write_page(text, page, &mut out);
    }
    let (text, map) = out.into_parts();
    found.then_some(Page {
        text,
        map,
        aside: Vec::new(),
        items: Vec::new(),
        markup: None,
    })
}

/// A line, with what ends it.
struct Row {
    range: Range<usize>,
    /// Runs of blanks before words: their columns, and where the words begin.
    gaps: Vec<(Range<usize>, usize)>,
    /// Columns up to the end of its last word; none where it is blank.
    columns: usize,
    ends_page: bool,
}

impl Row {
    fn is_blank(&self) -> bool {
        self.columns == 0
    }

    /// Where the words begin that stand right of a gutter before a column: behind the line
    /// where all of them stand left of it, and nowhere where words stand in it.
    fn right(&self, column: usize) -> Option<usize> {
        if self.columns + GUTTER <= column {
            return Some(self.range.end);
        }
        let clear =
            |columns: &Range<usize>| columns.start + GUTTER <= column && column <= columns.end;
        let mut gaps = self.gaps.iter();
        gaps.find_map(|(columns, at)| clear(columns).then_some(*at))
    }

    /// Whether words stand on the left.
    fn has_left(&self) -> bool {
        self.gaps.first().is_none_or(|(gap, _)| gap.start > 0)
    }

    fn has_both(&self, column: usize) -> bool {
        let at = self.right(column);
        at.is_some_and(|at| at < self.range.end && self.begins_before(column))
    }

    /// Whether its first word stands left of a column.
    fn begins_before(&self, column: usize) -> bool {
        let indent = self.gaps.first().filter(|(gap, _)| gap.start == 0);
        !self.is_blank() && indent.is_none_or(|(gap, _)| gap.end < column)
    }
}

fn rows(text: &str) -> Vec<Row> {
    let mut start = 0;
    let lines = text.split_inclusive(['\n', '\x0C']);
    let rows = lines.map(|line| {
        let range = start..start + line.len();
        start = range.end;
        row(line, range)
    });
    rows.collect()
}

fn row(line: &str, range: Range<usize>) -> Row {
    let mut gaps = Vec::new();
    let mut columns = 0;
    let words = line.trim_end();
    let mut blanks = 0;
    let mut last = 0;
    for (at, c) in words.char_indices() {
        if c == ' ' {
            blanks += 1;
            continue;
        }
        if blanks >= GUTTER {
            columns += width(words.get(last..at - blanks).unwrap_or_default());
            gaps.push((columns..columns + blanks, range.start + at));
            columns += blanks;
            last = at;
        }
        blanks = 0;
    }
    columns += width(words.get(last..).unwrap_or_default());
    Row {
        range,
        gaps,
        columns,
        ends_page: line.ends_with('\x0C'),
    }
}

/// Writes the lines of a page; whether there are columns among them.
fn write_page(text: &str, page: &[Row], out: &mut Mapped) -> bool {
    let column = gutter(page);
    let mut found = false;
    let mut rest = page;
    while let Some((first, behind)) = rest.split_first() {
        let set = column
            .filter(|column| first.has_both(*column))
            .map(|column| (column, set_in_columns(rest, column)));
        if let Some((column, count)) = set.filter(|(_, count)| *count > 0)
            && let Some((rows, behind)) = rest.split_at_checked(count)
        {
            let columns = Columns { text, rows, column };
            if columns.are_prose() {
                columns.write(out);
                found = true;
            } else {
                rows.iter()
                    .for_each(|row| keep(text, row.range.clone(), out));
            }
            rest = behind;
        } else {
            keep(text, first.range.clone(), out);
            rest = behind;
        }
    }
    found
}

fn keep(text: &str, range: Range<usize>, out: &mut Mapped) {
    out.keep(range.start, text.get(range.clone()).unwrap_or_default());
}

/// The column behind the gutter that the most lines have words on both sides of.
fn gutter(page: &[Row]) -> Option<usize> {
    let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
    let inner = |row: &Row| row.has_left() || row.gaps.len() > 1;
    for (gap, _) in page
        .iter()
        .filter(|row| inner(row))
        .flat_map(|row| &row.gaps)
    {
        *votes.entry(gap.end).or_default() += 1;
    }
    let mut votes: Vec<(usize, usize)> = votes.into_iter().collect();
    votes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let tried = votes.into_iter().take(TRIED);
    let counted = tried.map(|(column, _)| {
        let both = page.iter().filter(|row| row.has_both(column)).count();
        (both, column)
    });
    // Of two as good, the one farther left: numbers of items hang before their words.
    let best = counted.max_by_key(|(both, column)| (*both, std::cmp::Reverse(*column)));
    best.filter(|(both, _)| *both >= FEWEST)
        .map(|(_, column)| column)
}

/// How many lines from the first on are set in columns. Words on the left alone belong to
/// them where words on the right follow, or where they go on without an empty line.
fn set_in_columns(rows: &[Row], column: usize) -> usize {
    let fits = rows.iter().take_while(|row| row.right(column).is_some());
    let fits = fits.count();
    let on_right = |row: &Row| row.right(column).is_some_and(|at| at < row.range.end);
    let inside = rows.get(..fits).unwrap_or_default();
    let last = inside
        .iter()
        .rposition(|row| !row.is_blank() && on_right(row));
    let last = last.map_or(0, |last| last + 1);
    let below = inside.get(last..).unwrap_or_default();
    last + below.iter().take_while(|row| !row.is_blank()).count()
}

/// Lines that are set in two columns.
struct Columns<'a> {
    text: &'a str,
    rows: &'a [Row],
    column: usize,
}

impl<'a> Columns<'a> {
    /// The words of a line on both sides.
    fn cells(&self, row: &Row) -> [&'a str; 2] {
        let at = row.right(self.column).unwrap_or(row.range.end);
        [row.range.start..at, at..row.range.end]
            .map(|range| self.text.get(range).unwrap_or_default().trim())
    }

    /// Whether words go on from line to line on both sides.
    fn are_prose(&self) -> bool {
        let both = self.rows.iter().filter(|row| row.has_both(self.column));
        let count = both.clone().count();
        let (mut wide, mut going_on) = ([0; 2], [0; 2]);
        for row in both {
            let cells = self.cells(row).map(width);
            wide.iter_mut()
                .zip(cells)
                .for_each(|(sum, cell)| *sum += cell);
        }
        for (above, below) in self.rows.iter().zip(self.rows.iter().skip(1)) {
            let cells = self.cells(above).into_iter().zip(self.cells(below));
            let sums = going_on.iter_mut().zip(cells);
            sums.for_each(|(sum, (above, below))| *sum += usize::from(goes_on(above, below)));
        }
        count >= FEWEST
            && wide.iter().all(|sum| *sum >= NARROW * count)
            && going_on.iter().all(|sum| *sum >= GOING_ON)
    }

    /// The left column, then the right one; a line that a column has nothing of is empty.
    fn write(&self, out: &mut Mapped) {
        for row in self.rows {
            let at = row.right(self.column).unwrap_or(row.range.end);
            keep(self.text, row.range.start..at, out);
            if at < row.range.end {
                out.write_char(at, '\n', 0);
            }
        }
        for row in self.rows {
            let at = row.right(self.column).unwrap_or(row.range.end);
            if at < row.range.end {
                keep(self.text, at..row.range.end, out);
            } else {
                out.write_char(at, '\n', 0);
            }
        }
    }
}

/// Whether a line goes on with the sentence of the line above it.
fn goes_on(above: &str, below: &str) -> bool {
    match script_of(below) {
        Script::Han => script_of(above) == Script::Han && !above.ends_with(['。', '；', '：']),
        _ => {
            below.starts_with(char::is_lowercase)
                && above.ends_with(|c: char| c.is_alphanumeric() || ",-’'".contains(c))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "\
                      THE LAKE GAZETTE\n\n\
        The judges of the lakes, who         2. We will publish a map of all\n\
        met in Oulu in the spring of         wells and of what they hold for\n\
        the year, agree as follows:          whoever asks for it.\n\
        \n\
        1. Courts should keep open in        3. We thank the town and all of\n\
        all seasons of the year, and         its people for the welcome that\n\
        rest on feast days.                  they gave to us.\n";

    #[test]
    fn the_left_column_is_read_before_the_right_one() {
        let page = read(PAGE).expect("it has columns");
        let lines: Vec<&str> = page.text.lines().map(str::trim).collect();
        assert_eq!(lines.first(), Some(&"THE LAKE GAZETTE"));
        let place = |words: &str| lines.iter().position(|line| *line == words);
        assert!(place("rest on feast days.") < place("2. We will publish a map of all"));
        assert_eq!(page.map.covered(), PAGE.len());
        assert!(page.map.gaps(PAGE.len()).is_empty());
        // Each word leads back to its place.
        for words in [
            "agree as follows:",
            "whoever asks for it.",
            "they gave to us.",
        ] {
            let (at, origin) = (page.text.find(words), PAGE.find(words));
            let (at, origin) = at.zip(origin).expect("both have it");
            let range = at..at + words.len();
            assert_eq!(page.map.range(range), origin..origin + words.len());
        }
    }

    #[test]
    fn what_goes_over_both_columns_covers_them() {
        let page = read(PAGE).expect("it has columns");
        let ends = ["rest on feast days.", "2. We will publish"].map(|words| {
            let at = page.text.find(words).expect("it is there");
            at..at + words.len()
        });
        let [from, to] = ends;
        let whole = page.map.range(from.start..to.end);
        for words in ["rest on feast days.", "2. We will publish"] {
            let at = PAGE.find(words).expect("it is there");
            assert!(
                whole.start <= at && at + words.len() <= whole.end,
                "{words}"
            );
        }
    }

    #[test]
    fn names_side_by_side_and_wide_gaps_are_no_columns() {
        let names = "For the Court of Arvonia        For the Court of Marvia\n".repeat(8);
        assert!(read(&names).is_none());
        let gaps = "We  agree  that  all  courts  of  the  lakes  should  act  and\n".repeat(8);
        assert!(read(&gaps).is_none());
        assert!(read("1.   We act\n2.   We rest\n").is_none());
    }
}
