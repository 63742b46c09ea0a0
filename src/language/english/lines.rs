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

/// How lines of one kind begin; with two letters.
pub(super) struct Starts {
    list: &'static [&'static str],
    /// Their second letters by the first one, a bit each: most lines begin with none of them.
    letters: [u32; 32],
    /// The first of the list by its first letter, and for each the next one with the same.
    first: [u8; 32],
    next: [u8; NONE as usize],
}

/// The place of none of a list.
const NONE: u8 = u8::MAX;

/// The number of a letter, which is the same in both cases.
const fn number(letter: u8) -> usize {
    (letter & 0x1F) as usize
}

/// The bit of a letter.
const fn bit(letter: u8) -> u32 {
    1 << number(letter)
}

impl Starts {
    #[expect(
        clippy::indexing_slicing,
        clippy::cast_possible_truncation,
        reason = "worked out by the compiler"
    )]
    pub(super) const fn new(list: &'static [&'static str]) -> Self {
        let (mut letters, mut first) = ([0; 32], [NONE; 32]);
        let (mut next, mut at) = ([NONE; NONE as usize], list.len());
        // From the last to the first, so that each leads to the one behind it.
        while at > 0 {
            at -= 1;
            let words = list[at].as_bytes();
            letters[number(words[0])] |= bit(words[1]);
            next[at] = first[number(words[0])];
            first[number(words[0])] = at as u8;
        }
        Self {
            list,
            letters,
            first,
            next,
        }
    }

    /// All of them, as they are listed.
    pub(super) fn all(&self) -> &'static [&'static str] {
        self.list
    }

    /// The first of them that a line begins with, in either case.
    pub(super) fn of(&self, line: &str) -> Option<&'static str> {
        let [first, second, ..] = *line.as_bytes() else {
            return None;
        };
        if self.letters.get(number(first))? & bit(second) == 0 {
            return None;
        }
        let mut at = usize::from(*self.first.get(number(first))?);
        // Behind the last of them there is none.
        while let Some(words) = self.list.get(at) {
            if begins_with(line, words) {
                return Some(words);
            }
            at = usize::from(*self.next.get(at)?);
        }
        None
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
