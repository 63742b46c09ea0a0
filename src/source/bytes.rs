//! Looks at bytes many at a time.
//!
//! A test that is a comparison or two is made of a whole chunk at once by the compiler;
//! a chunk in which no byte passes costs a few instructions.

/// How many bytes are tested together: as many as a number has bits.
pub(crate) const CHUNK: usize = u64::BITS as usize;

/// Whether a byte is one of a few.
#[inline]
pub(crate) fn is_one_of<const N: usize>(byte: u8, set: [u8; N]) -> bool {
    // As one expression without branches, which a chunk can be tested with.
    set.into_iter().fold(false, |any, one| any | (byte == one))
}

/// The first byte that a test agrees to, at a place or after it.
#[inline]
pub(crate) fn position(bytes: &[u8], from: usize, test: impl Fn(u8) -> bool) -> Option<usize> {
    const NEAR: usize = CHUNK / 2;
    let mut at = from;
    let (chunks, _) = bytes.get(from..)?.as_chunks::<NEAR>();
    // No byte is skipped: all of a chunk are tested, so that they can be at once.
    for chunk in chunks {
        if chunk.iter().fold(false, |any, &byte| any | test(byte)) {
            break;
        }
        at += NEAR;
    }
    let rest = bytes.get(at..)?.iter();
    rest.copied().position(test).map(|after| at + after)
}

/// Which bytes a test agrees to: bits from the lowest on, in a number for every 64 bytes.
#[inline]
pub(crate) fn masks(bytes: &[u8], test: impl Fn(u8) -> bool) -> impl Iterator<Item = u64> {
    let (chunks, rest) = bytes.as_chunks::<CHUNK>();
    let mut chunks = chunks.iter();
    let mut rest = Some(rest).filter(|rest| !rest.is_empty());
    std::iter::from_fn(move || {
        if let Some(chunk) = chunks.next() {
            return Some(mask(chunk, &test));
        }
        let rest = rest.take()?;
        let mut chunk = [0; CHUNK];
        // As long as what is left.
        chunk.get_mut(..rest.len())?.copy_from_slice(rest);
        // What was put in behind the last byte is none of them.
        Some(mask(&chunk, &test) & ((1 << rest.len()) - 1))
    })
}

#[inline]
fn mask(chunk: &[u8; CHUNK], test: impl Fn(u8) -> bool) -> u64 {
    let mut ones = [0; CHUNK];
    let pairs = ones.iter_mut().zip(chunk);
    pairs.for_each(|(one, byte)| *one = u8::from(test(*byte)));
    let (eights, _) = ones.as_chunks::<8>();
    let eights = eights.iter().rev().map(|eight| u64::from_le_bytes(*eight));
    // The product of eight ones with this has them side by side in its highest byte.
    eights.fold(0, |mask, eight| {
        mask << 8 | eight.wrapping_mul(0x0102_0408_1020_4080) >> 56
    })
}

/// The places of the bits of [`masks`], in order.
#[inline]
pub(crate) fn places(masks: impl Iterator<Item = u64>) -> impl Iterator<Item = usize> {
    let mut masks = masks.enumerate();
    let (mut chunk, mut mask) = (0, 0);
    std::iter::from_fn(move || {
        while mask == 0 {
            (chunk, mask) = masks.next()?;
        }
        let bit = mask.trailing_zeros() as usize;
        mask &= mask - 1;
        Some(chunk * CHUNK + bit)
    })
}

/// All bytes that a test agrees to, in order.
#[inline]
pub(crate) fn positions(bytes: &[u8], test: impl Fn(u8) -> bool) -> impl Iterator<Item = usize> {
    places(masks(bytes, test))
}

/// Where two bytes stand side by side, in order.
#[inline]
pub(crate) fn pairs(bytes: &[u8], [first, second]: [u8; 2]) -> impl Iterator<Item = usize> {
    let firsts = masks(bytes, move |byte| byte == first);
    let seconds = masks(bytes, move |byte| byte == second);
    let mut before = 0;
    let pairs = firsts.zip(seconds).map(move |(firsts, seconds)| {
        let after = firsts << 1 | before;
        before = firsts >> 63;
        seconds & after
    });
    places(pairs).map(|second| second - 1)
}

/// Where runs of bytes that a test agrees to begin and end, in turns; a run at the end of
/// the bytes may lack its end.
#[inline]
pub(crate) fn edges(bytes: &[u8], test: impl Fn(u8) -> bool) -> impl Iterator<Item = usize> {
    let mut before = 0;
    places(masks(bytes, test).map(move |inside| {
        let edges = inside ^ (inside << 1 | before);
        before = inside >> 63;
        edges
    }))
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
        fn it_finds_what_is_found_one_at_a_time(text in "[ab\0]{0,20}[a-z]{0,220}", from in 0usize..300) {
            let bytes = text.as_bytes();
            let test = |byte| matches!(byte, b'x'..=b'z' | 0);
            let found: Vec<usize> = (0..bytes.len()).filter(|at| test(bytes[*at])).collect();
            prop_assert_eq!(positions(bytes, test).collect::<Vec<_>>(), found.clone());
            prop_assert_eq!(count(bytes, test), found.len());
            let inside = |at: usize| bytes.get(at).is_some_and(|byte| test(*byte));
            let edge = |at: &usize| inside(*at) != (*at > 0 && inside(*at - 1));
            prop_assert!(edges(bytes, test).filter(|at| *at < bytes.len()).eq((0..bytes.len()).filter(edge)));
            let pair = |at: &usize| bytes[*at..].starts_with(b"ab");
            prop_assert!(pairs(bytes, *b"ab").eq((0..bytes.len()).filter(pair)));
            prop_assert_eq!(position(bytes, from, test), found.into_iter().find(|at| *at >= from));
        }
    }
}
