//! How lines begin and what they are, in either case.

/// Whether a text is one of a list of words, in either case.
pub(super) fn is_one_of(text: &str, list: &[&str]) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(text))
}

/// Whether a line begins with words of ASCII letters, in either case.
pub(super) fn begins_with(line: &str, words: &str) -> bool {
    line.get(..words.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(words))
}

/// Those words of a list, in lower case, that begin with the letter that a line begins with.
pub(super) fn alike<'w>(line: &str, list: &[&'w str]) -> impl Iterator<Item = &'w str> {
    let first = line.as_bytes().first().map(u8::to_ascii_lowercase);
    let list = list.iter().copied();
    list.filter(move |words| words.as_bytes().first().copied() == first)
}
