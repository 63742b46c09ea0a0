//! Lines of CSV (RFC 4180), in UTF-8 with a byte order mark, each ended by CR LF.

/// Lines, one after the other.
pub(super) struct Lines(String);

impl Lines {
    pub(super) fn new() -> Self {
        Self("\u{feff}".to_owned())
    }

    /// Adds a line.
    pub(super) fn line<'a>(&mut self, cells: impl Iterator<Item = &'a str>) {
        for (at, cell) in cells.enumerate() {
            if at > 0 {
                self.0.push(',');
            }
            self.cell(cell);
        }
        self.0.push_str("\r\n");
    }

    fn cell(&mut self, cell: &str) {
        let guarded = begins_formula(cell).then(|| format!("'{cell}"));
        let cell = guarded.as_deref().unwrap_or(cell);
        if cell.contains(['"', ',', '\r', '\n']) {
            self.0.push('"');
            self.0.push_str(&cell.replace('"', "\"\""));
            self.0.push('"');
        } else {
            self.0.push_str(cell);
        }
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// Whether a spreadsheet may run the cell: some skip white space, and some take the
/// full-width signs of Chinese and Japanese keyboards too.
fn begins_formula(cell: &str) -> bool {
    let first = cell.chars().next();
    let shown = cell.trim_start().chars().next();
    matches!(first, Some('\t' | '\r' | '\n'))
        || matches!(
            shown,
            Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let mut lines = Lines::new();
        lines.line(["a", "", "b,c", "say \"x\"", "two\nlines", "第一"].into_iter());
        lines.line(["d"].into_iter());
        assert_eq!(
            lines.finish(),
            "\u{feff}a,,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",第一\r\nd\r\n"
        );
    }

    #[test]
    fn what_begins_as_a_formula_is_made_text() {
        let mut lines = Lines::new();
        let cells = [
            "=1+1", " =2", "+3", "-4", "@x", "\tx", "＝5", "a=b", "4-5", "'=6",
        ];
        lines.line(cells.into_iter());
        assert_eq!(
            lines.finish(),
            "\u{feff}'=1+1,' =2,'+3,'-4,'@x,'\tx,'＝5,a=b,4-5,'=6\r\n"
        );
    }
}
