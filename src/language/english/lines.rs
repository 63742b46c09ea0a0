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

/// How lines of one kind begin, in lower case.
pub(super) struct Starts {
    list: &'static [&'static str],
    /// Their first letters, a bit each: most lines begin with none of them.
    letters: u32,
}

/// The bit of a letter, which is the same in both cases.
const fn bit(first: u8) -> u32 {
    1 << (first & 0x1F)
}

impl Starts {
    #[expect(clippy::indexing_slicing, reason = "worked out by the compiler")]
    pub(super) const fn new(list: &'static [&'static str]) -> Self {
        let (mut letters, mut at) = (0, 0);
        while at < list.len() {
            letters |= bit(list[at].as_bytes()[0]);
            at += 1;
        }
        Self { list, letters }
    }

    /// The first of them that a line begins with, in either case.
    pub(super) fn of(&self, line: &str) -> Option<&'static str> {
        let first = *line.as_bytes().first()?;
        if self.letters & bit(first) == 0 {
            return None;
        }
        let alike = |words: &str| {
            words
                .as_bytes()
                .first()
                .is_some_and(|word| bit(*word) == bit(first))
        };
        let mut list = self.list.iter().copied();
        list.find(|words| alike(words) && begins_with(line, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_begins_with_words_in_either_case() {
        const STARTS: Starts = Starts::new(&["source:", "print this"]);
        assert_eq!(STARTS.of("Source: the League"), Some("source:"));
        assert_eq!(STARTS.of("PRINT THIS PAGE"), Some("print this"));
        for line in ["Sources", "", "printed", "3 May", "来源"] {
            assert_eq!(STARTS.of(line), None, "{line}");
        }
    }
}
