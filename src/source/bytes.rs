//! Looks at bytes many at a time.
//!
//! A test that is a comparison or two is made of a whole chunk at once by the compiler;
//! a chunk in which no byte passes costs a few instructions.

/// How many bytes are tested together.
const CHUNK: usize = 32;

/// Whether a byte is one of a few.
#[inline]
pub(crate) fn is_one_of<const N: usize>(byte: u8, set: [u8; N]) -> bool {
    // As one expression without branches, which a chunk can be tested with.
    set.into_iter().fold(false, |any, one| any | (byte == one))
}

/// The first byte that a test agrees to, at a place or after it.
#[inline]
pub(crate) fn position(bytes: &[u8], from: usize, test: impl Fn(u8) -> bool) -> Option<usize> {
    let mut at = from;
    let (chunks, _) = bytes.get(from..)?.as_chunks::<CHUNK>();
    // No byte is skipped: all of a chunk are tested, so that they can be at once.
    for chunk in chunks {
        if chunk.iter().fold(false, |any, &byte| any | test(byte)) {
            break;
        }
        at += CHUNK;
    }
    let rest = bytes.get(at..)?.iter();
    rest.copied().position(test).map(|after| at + after)
}

/// All bytes that a test agrees to, in order.
#[inline]
pub(crate) fn positions(bytes: &[u8], test: impl Fn(u8) -> bool) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = position(bytes, from, &test)?;
        from = at + 1;
        Some(at)
    })
}

/// How many bytes a test agrees to.
#[inline]
pub(crate) fn count(bytes: &[u8], test: impl Fn(u8) -> bool) -> usize {
    let ones = |bytes: &[u8]| -> u8 { bytes.iter().map(|&byte| u8::from(test(byte))).sum() };
    // A chunk has fewer bytes than the largest u8.
    bytes
        .chunks(CHUNK)
        .map(|chunk| usize::from(ones(chunk)))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_finds_what_is_found_one_at_a_time(text in "[ab]{0,20}[a-z]{0,120}", from in 0usize..200) {
            let bytes = text.as_bytes();
            let test = |byte| matches!(byte, b'x'..=b'z');
            let found: Vec<usize> = (0..bytes.len()).filter(|at| test(bytes[*at])).collect();
            prop_assert_eq!(positions(bytes, test).collect::<Vec<_>>(), found.clone());
            prop_assert_eq!(count(bytes, test), found.len());
            prop_assert_eq!(position(bytes, from, test), found.into_iter().find(|at| *at >= from));
        }
    }
}
