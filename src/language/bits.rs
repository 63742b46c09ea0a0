//! Small sets of numbers, which tell at once that something is not in a list.

/// A set of numbers below 64 times `WORDS`.
#[derive(Clone)]
pub(super) struct Bits<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Bits<WORDS> {
    pub(super) const NONE: Self = Self([0; WORDS]);

    /// Whether a number is in the set.
    #[inline]
    pub(super) fn has(&self, number: usize) -> bool {
        let bits = self.0.get(number / 64).copied().unwrap_or_default();
        bits >> (number % 64) & 1 == 1
    }

    /// Adds a number; one that is too large is not added.
    pub(super) fn insert(&mut self, number: usize) {
        if let Some(bits) = self.0.get_mut(number / 64) {
            *bits |= 1 << (number % 64);
        }
    }
}

/// The first eight bytes of a text as a number, the first the lowest; zeros for those that
/// it lacks.
#[inline]
pub(super) fn head(text: &[u8]) -> u64 {
    if let Some(first) = text.first_chunk() {
        return u64::from_le_bytes(*first);
    }
    let number = |four: &[u8; HALF]| u64::from(u32::from_le_bytes(*four));
    match (text.first_chunk(), text.last_chunk()) {
        // The last four may begin among the first four, and are the same there.
        (Some(first), Some(last)) => number(first) | number(last) << (8 * (text.len() - HALF)),
        _ => {
            let bytes = text.iter().rev();
            bytes.fold(0, |number, byte| number << 8 | u64::from(*byte))
        }
    }
}

/// The same of its last eight bytes, the last the lowest.
#[inline]
pub(super) fn tail(text: &[u8]) -> u64 {
    match text.last_chunk() {
        Some(last) => u64::from_be_bytes(*last),
        None => {
            let bytes = text.iter();
            bytes.fold(0, |number, byte| number << 8 | u64::from(*byte))
        }
    }
}

/// How many bytes make half of a head.
const HALF: usize = 4;

/// All ones for the first bytes of a head, so many of them.
#[inline]
pub(super) fn mask(bytes: usize) -> u64 {
    match bytes {
        0..8 => (1 << (8 * bytes)) - 1,
        _ => u64::MAX,
    }
}

/// The first eight bytes of a phrase, or as many as it has: nearly all phrases that are
/// likely at a place differ from the text there.
#[derive(Clone, Copy)]
pub(super) struct Beginning {
    head: u64,
    /// All ones for those bytes.
    mask: u64,
}

impl Beginning {
    pub(super) fn of(words: &[u8]) -> Self {
        Self::with(head(words), words.len())
    }

    /// The same from the end: what a text of a tail may end with.
    pub(super) fn backwards(words: &[u8]) -> Self {
        Self::with(tail(words), words.len())
    }

    fn with(head: u64, length: usize) -> Self {
        let mask = mask(length);
        let head = head & mask;
        Self { head, mask }
    }

    /// Whether a text of this head may begin with the phrase; it does if the phrase is no
    /// longer.
    #[inline]
    pub(super) fn begins(&self, text_head: u64) -> bool {
        (self.head ^ text_head) & self.mask == 0
    }
}

/// How the phrases of a list begin, by as many bytes as the shortest of them has.
pub(super) struct Beginnings {
    mask: u64,
    /// The hashes of those bytes.
    likely: Bits<{ (1 << BITS) / 64 }>,
}

/// How many bits such a hash has.
const BITS: u32 = 10;

impl Beginnings {
    pub(super) fn of<'p>(phrases: impl Iterator<Item = &'p str> + Clone) -> Self {
        let mask = mask(phrases.clone().map(str::len).min().unwrap_or_default());
        let mut likely = Bits::NONE;
        for words in phrases {
            likely.insert(hashed(head(words.as_bytes()) & mask, BITS));
        }
        Self { mask, likely }
    }

    /// Whether a text of this head may begin with one of them.
    #[inline]
    pub(super) fn may_be(&self, text_head: u64) -> bool {
        self.likely.has(hashed(text_head & self.mask, BITS))
    }
}

/// A head that is the same for capitals, and for a control character as for the mark or
/// space that no text has it for.
#[inline]
pub(super) fn in_any_case(head: u64) -> u64 {
    // Bit 5 alone tells the cases of ASCII letters apart; bit 7 is none of ASCII.
    let ascii = !head & u64::from_le_bytes([0x80; 8]);
    head | ascii >> 2
}

/// A number of so many bits that tells most numbers apart.
#[inline]
pub(super) fn hashed(number: u64, bits: u32) -> usize {
    // The upper bits of a product depend on all bits below them.
    (number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - bits)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_added() {
        let mut set = Bits::<2>::NONE;
        for number in [0, 64, 127, 128] {
            set.insert(number);
        }
        let held: Vec<usize> = (0..200).filter(|number| set.has(*number)).collect();
        assert_eq!(held, [0, 64, 127]);
    }

    #[test]
    fn the_first_bytes_make_a_number() {
        assert_eq!(head(b""), 0);
        assert_eq!(head(b"ab"), 0x6261);
        for len in 0..8 {
            assert_eq!(head(&b"abcdefgh"[..len]), head(b"abcdefgh") & mask(len));
        }
        assert_eq!(head(b"abcdefghi"), u64::from_le_bytes(*b"abcdefgh"));
        assert_eq!(head(b"abcdefghi") & mask(2), head(b"ab"));
        assert_eq!(mask(8), u64::MAX);
        let begins = |words: &[u8], text: &[u8]| Beginning::of(words).begins(head(text));
        assert!(begins(b"ab", b"abc") && begins(b"", b"a") && !begins(b"abc", b"ab"));
        assert!(begins(b"abcdefghi", b"abcdefgh") && !begins(b"abcdefgh", b"abcdefg"));
        let ends = |words: &[u8], text: &[u8]| Beginning::backwards(words).begins(tail(text));
        assert!(ends(b"bc", b"abc") && ends(b"c", b"c") && !ends(b"abc", b"bc"));
        assert!(ends(b"abcdefghi", b"bcdefghi") && !ends(b"bcdefghi", b"cdefghi"));
        assert_eq!(tail(b"abcdefghi"), u64::from_be_bytes(*b"bcdefghi"));
        let begin = Beginnings::of(["abc", "de"].into_iter());
        assert!(begin.may_be(head(b"ab")) && begin.may_be(head(b"dex")));
        assert_eq!(in_any_case(head(b"AbC 12!e")), head(b"abc 12!e"));
        assert!(hashed(u64::MAX, 12) < 4096);
    }
}
