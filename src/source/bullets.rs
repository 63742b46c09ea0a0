//! The characters that stand before the items of a list without numbers.

/// Whether a character is such a mark. A hyphen or a star is one only before a space, and a
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
            | '-'
            // Those of word processors: symbols of their own fonts.
            | '\u{f0b7}'
            | '\u{f0a7}'
            | '\u{f0d8}'
            | '\u{f0fc}'
            | '\u{f076}'
            | '\u{f02d}'
    )
}

/// The small bullet of word processors, which is a letter.
pub(crate) const SMALL: &str = "o\t";
