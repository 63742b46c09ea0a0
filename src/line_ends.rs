//! Where the lines of a text begin. LF, CR LF and CR end a line alike, as they do for the
//! reader of sources.

/// The 1-based number of the line that a byte stands on, and the byte the line begins at.
pub(crate) fn line_of(text: &str, byte: usize) -> (usize, usize) {
    line_in(text.as_bytes(), byte)
}

/// As [`line_of`], in bytes that may be no text.
pub(crate) fn line_in(bytes: &[u8], byte: usize) -> (usize, usize) {
    let (mut number, mut start) = (1, 0);
    for (at, letter) in bytes.iter().enumerate().take(byte) {
        let ends = match letter {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        if ends {
            (number, start) = (number + 1, at + 1);
        }
    }
    (number, start)
}

/// What stands before the first line end.
pub(crate) fn first_line(text: &str) -> &str {
    text.split(['\n', '\r']).next().unwrap_or_default()
}

/// The lines without their ends. What a line end leaves open at the end is no line.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let line = first_line(rest);
        let after = rest.get(line.len()..).unwrap_or_default();
        let end = if after.starts_with("\r\n") { 2 } else { 1 };
        rest = after.get(end..).unwrap_or_default();
        Some(line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_counts_alike() {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("one{end}{end}three{end}");
            let third = text.find("three").expect("it is there");
            assert_eq!(line_of(&text, third + 2), (3, third), "{end:?}");
            assert_eq!(line_of(&text, 3), (1, 0), "{end:?}");
            assert_eq!(line_of(&text, text.len()), (4, text.len()), "{end:?}");
            assert_eq!(lines(&text).collect::<Vec<_>>(), ["one", "", "three"]);
        }
        assert_eq!(first_line("\rtwo"), "");
        assert_eq!(lines("").next(), None);
        assert_eq!(line_of("one", 99), (1, 0));
    }
}
