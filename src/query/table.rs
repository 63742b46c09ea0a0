//! A table for people: rows go in, aligned columns come out.
//!
//! No frame, a rule below the names, two blanks between columns. Widths are
//! those on the screen, so a Chinese character counts as two. Cells that do not
//! fit are wrapped, and then a blank line parts the rows. Where the columns would be
//! too narrow to read, each row is a record: a line for each column, name first.

use super::{Names, Solutions};
use crate::compare::wrap::wrap;
use crate::visible::visible;
use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, ContentLineStyle, LineStyle, Table,
    TableStyle,
};
use oxigraph::model::{Term, vocab::xsd};
use std::io::{self, Write};

const STYLE: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none().junction(' '))
    .header_separator(LineStyle::none().fill('─').junction('─'))
    .content_lines(ContentLineStyle::none().junction(' '));

const APART: TableStyle = STYLE.row_separator(LineStyle::none().fill(' ').junction(' '));

/// Where the name of a thing may be broken. It has no width and is not written.
const BREAK: char = '\u{200B}';

/// Columns of the screen that a cell needs to be read, up to which a short one or a name
/// stays whole, and between two cells.
const ROOM: u16 = 12;
const WHOLE: u16 = 20;
const GAP: u16 = 2;

pub(super) fn write_table(
    solutions: &Solutions,
    names: &Names,
    width: Option<usize>,
    mut out: impl Write,
) -> io::Result<()> {
    if solutions.variables.is_empty() {
        return Ok(());
    }
    let mut table = Table::new();
    table.force_no_tty().load_style(STYLE);
    table.set_header(solutions.variables.iter().map(|variable| variable.as_str()));
    for row in &solutions.rows {
        let cells = row
            .iter()
            .map(|cell| cell.as_ref().map(|term| text(term, names)));
        table.add_row(cells.map(Option::unwrap_or_default));
    }
    let mut is_name = Vec::new();
    for (index, column) in table.column_iter_mut().enumerate() {
        // One blank beside the blank of the junction.
        column.set_padding((0, 1));
        let rows = solutions.rows.iter();
        let cells: Vec<_> = rows.filter_map(|row| row.get(index)?.as_ref()).collect();
        let all =
            |test: fn(&Term) -> bool| !cells.is_empty() && cells.iter().all(|cell| test(cell));
        if all(is_number) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        is_name.push(all(Term::is_named_node));
        if all(Term::is_named_node) {
            column.set_delimiter(BREAK);
        }
    }
    if let Some(width) = width.and_then(|width| u16::try_from(width).ok()) {
        if too_narrow(&table, width, &is_name) {
            return write_records(solutions, names, width.into(), out);
        }
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(width);
        keep_whole(&mut table, width, &is_name);
        let lines = table.lines().count();
        if lines > solutions.rows.len() + 2 {
            table.load_style(APART);
        }
    }
    for line in table.lines() {
        writeln!(out, "{}", line.replace(BREAK, "").trim_end())?;
    }
    Ok(())
}

/// Whether even narrow columns need more than the screen has.
fn too_narrow(table: &Table, width: u16, is_name: &[bool]) -> bool {
    let widths = table.column_max_content_widths();
    let needed = widths.iter().zip(is_name).fold(0, |sum: u16, column| {
        let (content, is_name) = column;
        let room = if *is_name { WHOLE } else { ROOM };
        sum.saturating_add((*content).min(room) + GAP)
    });
    needed.saturating_sub(GAP) > width
}

/// A line for each cell that is not empty, its column's name before it, and a blank line
/// between rows.
fn write_records(
    solutions: &Solutions,
    names: &Names,
    width: usize,
    mut out: impl Write,
) -> io::Result<()> {
    let columns = || solutions.variables.iter().map(|variable| variable.as_str());
    let label = columns().map(str::len).max().unwrap_or(0);
    let before = label + usize::from(GAP);
    let room = width.saturating_sub(before).max(usize::from(ROOM));
    for (index, row) in solutions.rows.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        for (column, cell) in columns().zip(row) {
            let Some(cell) = cell else { continue };
            let text = text(cell, names);
            for (line, range) in wrap(&text, room).into_iter().enumerate() {
                let column = if line == 0 { column } else { "" };
                let words = text.get(range).unwrap_or_default().replace(BREAK, "");
                writeln!(out, "{}", format!("{column:label$}  {words}").trim_end())?;
            }
        }
    }
    Ok(())
}

/// Names and short cells are hard to read when broken, so long texts give way to
/// them: names first, then the narrowest, as long as the rest has room.
fn keep_whole(table: &mut Table, width: u16, is_name: &[bool]) {
    let widths = table.column_max_content_widths();
    let mut columns: Vec<_> = widths.iter().copied().zip(is_name).enumerate().collect();
    columns.sort_by_key(|(_, (content, is_name))| (!**is_name, *content));
    let mut needed = widths
        .iter()
        .fold(0, |sum: u16, _| sum.saturating_add(ROOM + GAP));
    for (index, (content, _)) in columns {
        let with_whole = needed.saturating_add(content).saturating_sub(ROOM);
        if content <= WHOLE
            && with_whole <= width
            && let Some(column) = table.column_mut(index)
        {
            column.set_constraint(ColumnConstraint::ContentWidth);
            needed = with_whole;
        }
    }
}

/// What a person reads: no quotation marks, no tags, short names, one line.
fn text(term: &Term, names: &Names) -> String {
    let text = match term {
        Term::NamedNode(node) => {
            let name = names.shorten(node.as_str());
            name.replace('/', &format!("/{BREAK}"))
                .replace('-', &format!("-{BREAK}"))
        }
        Term::BlankNode(node) => node.to_string(),
        Term::Literal(literal) => literal.value().to_string(),
    };
    // A text from a file must not move the cursor of a terminal.
    visible(&text).into_owned()
}

fn is_number(term: &Term) -> bool {
    let Term::Literal(literal) = term else {
        return false;
    };
    [xsd::INTEGER, xsd::DECIMAL, xsd::DOUBLE].contains(&literal.datatype())
        || literal.datatype() == xsd::NON_NEGATIVE_INTEGER
}
