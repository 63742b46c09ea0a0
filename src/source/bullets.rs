//! The characters that stand before the items of a list without numbers.

/// Whether a character is such a mark. A hyphen, a star or a plus is one only before a space, and a
/// dash may be doubled.
pub(crate) fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '·'
            | '●'
            | '○'
            | '■'
            | '□'
            | '◆'
            | '◇'
            | '▪'
            | '‣'
            | '★'
            | '☆'
            | '◦'
            | '➢'
            | '►'
            | '✓'
            | '✔'
            | '☐'
            | '☑'
            | '→'
            | '➤'
            | '▶'
            | '▸'
            | '❖'
            | '*'
            | '–'
            | '—'
            // Dashes of other widths, and of the lines of tables.
            | '―'
            | '─'
            | '━'
            | '-'
            | '+'
            // Those of word processors: symbols of their own fonts.
            | '\u{f0b7}'
            | '\u{f0a7}'
            | '\u{f0d8}'
            | '\u{f0fc}'
            | '\u{f076}'
            | '\u{f02d}'
    )
}

/// The small bullet of word processors, which is a letter: with a tab, or what became of it.
pub(super) const SMALL: [&str; 3] = ["o\t", "o  ", "o\u{A0}"];
