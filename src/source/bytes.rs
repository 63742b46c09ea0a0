//! Looks at bytes many at a time.
//!
//! A test that is a comparison or two is made of a whole chunk at once by the compiler;
//! a chunk in which no byte passes costs a few instructions.

use std::ops::Range;
use wide::u8x16;

/// How many bytes are tested together: as many as a number has bits.
pub(crate) const CHUNK: usize = u64::BITS as usize;

/// Whether a byte is one of a few.
#[inline]
pub(crate) fn is_one_of<const N: usize>(byte: u8, set: [u8; N]) -> bool {
    // As one expression without branches, which a chunk can be tested with.
    set.into_iter().fold(false, |any, one| any | (byte == one))
}

/// Whether a byte is an ASCII letter or digit: as `is_ascii_alphanumeric`, without branches.
#[inline]
pub(crate) fn is_alphanumeric(byte: u8) -> bool {
    // The bit 0x20 makes a capital small.
    ((byte | 0x20).wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10)
}

/// The first byte that a test agrees to, at a place or after it.
#[inline]
pub(crate) fn position(bytes: &[u8], from: usize, test: impl Fn(u8) -> bool) -> Option<usize> {
    let after = positions(bytes.get(from..)?, test).next();
    after.map(|after| from + after)
}

/// Which bytes a test agrees to: bits from the lowest on, in a number for every 64 bytes.
#[inline]
pub(crate) fn masks(bytes: &[u8], test: impl Fn(u8) -> bool) -> impl Iterator<Item = u64> {
    chunks(bytes, move |chunk, kept| {
        packed(&agreed(chunk, &test)) & kept
    })
}

/// The same for two tests, in one pass.
#[inline]
pub(crate) fn mask_pairs(
    bytes: &[u8],
    first: impl Fn(u8) -> bool,
    second: impl Fn(u8) -> bool,
) -> impl Iterator<Item = (u64, u64)> {
    chunks(bytes, move |chunk, kept| {
        let mask = |ones| packed(&ones) & kept;
        (mask(agreed(chunk, &first)), mask(agreed(chunk, &second)))
    })
}

/// Which bits of a mask come after another one; `last` is the last bit of the mask before.
#[inline]
pub(crate) fn following(mask: u64, last: &mut u64) -> u64 {
    let after = mask << 1 | *last;
    *last = mask >> 63;
    mask & after
}

/// What is made of every chunk of bytes: zeros stand behind the last byte, and the number
/// has ones for the bytes before them.
#[inline]
fn chunks<T>(bytes: &[u8], of: impl Fn(&[u8; CHUNK], u64) -> T) -> impl Iterator<Item = T> {
    let (chunks, rest) = bytes.as_chunks::<CHUNK>();
    let mut chunks = chunks.iter();
    let mut rest = Some(rest).filter(|rest| !rest.is_empty());
    std::iter::from_fn(move || {
        // Worked out at one place, so that its code stands there once.
        let last;
        let (chunk, kept) = match chunks.next() {
            Some(chunk) => (chunk, u64::MAX),
            None => {
                let rest = rest.take()?;
                last = padded::<CHUNK>(rest);
                (&last, (1 << rest.len()) - 1)
            }
        };
        Some(of(chunk, kept))
    })
}

/// The bytes, and zeros behind them.
fn padded<const LEN: usize>(bytes: &[u8]) -> [u8; LEN] {
    let mut padded = [0; LEN];
    let pairs = padded
        .get_mut(..bytes.len())
        .zip(bytes.get(..LEN.min(bytes.len())));
    if let Some((start, bytes)) = pairs {
        start.copy_from_slice(bytes);
    }
    padded
}

/// Which bytes of a chunk a test agrees to: all ones in each of those.
#[inline]
fn agreed(chunk: &[u8; CHUNK], test: impl Fn(u8) -> bool) -> [u8; CHUNK] {
    // A copy: where the ones are written nothing is read.
    let chunk = *chunk;
    let mut ones = [0; CHUNK];
    let pairs = ones.iter_mut().zip(chunk);
    pairs.for_each(|(one, byte)| *one = u8::from(test(byte)).wrapping_neg());
    ones
}

/// The highest bit of each byte, side by side.
#[inline]
fn packed(ones: &[u8; CHUNK]) -> u64 {
    let (parts, _) = ones.as_chunks::<16>();
    let bits = parts.iter().map(|part| u8x16::new(*part).to_bitmask());
    bits.rev()
        .fold(0, |mask, part| mask << 16 | u64::from(part))
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

/// How many bytes after one tell something of it.
const AFTER: usize = 2;

/// All bytes that a test agrees to by them and the two bytes after them, in order; behind
/// the last byte are zeros.
#[inline]
pub(crate) fn beginnings(
    bytes: &[u8],
    test: impl Fn(u8, u8, u8) -> bool,
) -> impl Iterator<Item = usize> {
    let mask = move |window: &[u8; CHUNK + AFTER]| {
        let window = *window;
        let after = window.iter().skip(1).zip(window.iter().skip(2));
        let mut ones = [0; CHUNK];
        let all = ones.iter_mut().zip(window.iter().zip(after));
        all.for_each(|(one, (a, (b, c)))| *one = u8::from(test(*a, *b, *c)).wrapping_neg());
        packed(&ones)
    };
    let mut rest = bytes;
    places(std::iter::from_fn(move || {
        let last;
        let (window, kept) = match rest.first_chunk() {
            Some(window) => (window, u64::MAX),
            None if rest.is_empty() => return None,
            None => {
                last = padded::<{ CHUNK + AFTER }>(rest);
                let past = u32::try_from(rest.len()).unwrap_or(u32::MAX);
                (
                    &last,
                    1u64.checked_shl(past).map_or(u64::MAX, |bit| bit - 1),
                )
            }
        };
        rest = rest.get(CHUNK..).unwrap_or_default();
        Some(mask(window) & kept)
    }))
}

/// Where two bytes stand side by side, in order.
#[inline]
pub(crate) fn pairs(bytes: &[u8], [first, second]: [u8; 2]) -> impl Iterator<Item = usize> {
    let last = bytes.len();
    let pairs = beginnings(bytes, move |a, b, _| (a == first) & (b == second));
    // The second is not one of the zeros behind the last byte.
    pairs.filter(move |at| at + 1 < last)
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

/// The runs of bytes that a test agrees to, in order.
#[inline]
pub(crate) fn runs(bytes: &[u8], test: impl Fn(u8) -> bool) -> impl Iterator<Item = Range<usize>> {
    let mut edges = edges(bytes, test);
    std::iter::from_fn(move || {
        let mut start = None;
        loop {
            match (start, edges.next()) {
                (None, first) => start = Some(first?),
                (Some(start), end) => return Some(start..end.unwrap_or(bytes.len())),
            }
        }
    })
}

/// Every 64 bytes with their place; zeros stand behind the last ones.
#[inline]
pub(crate) fn in_chunks(bytes: &[u8], mut each: impl FnMut(usize, &[u8; CHUNK])) {
    let (whole, rest) = bytes.as_chunks();
    let last = padded::<CHUNK>(rest);
    let last = Some(&last).filter(|_| !rest.is_empty());
    let places = (0..).step_by(CHUNK);
    for (at, chunk) in places.zip(whole.iter().chain(last)) {
        each(at, chunk);
    }
}

/// How many bytes a test agrees to.
#[inline]
pub(crate) fn count(bytes: &[u8], test: impl Fn(u8) -> bool) -> usize {
    let (chunks, rest) = bytes.as_chunks::<CHUNK>();
    // A chunk has fewer bytes than the largest u8.
    let ones = |bytes: &[u8]| -> u8 { bytes.iter().map(|&byte| u8::from(test(byte))).sum() };
    let whole: usize = chunks.iter().map(|chunk| usize::from(ones(chunk))).sum();
    whole + usize::from(ones(rest))
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
            let both = masks(bytes, test).zip(masks(bytes, |byte| byte == b'a'));
            prop_assert!(mask_pairs(bytes, test, |byte| byte == b'a').eq(both));
            let inside = |at: usize| bytes.get(at).is_some_and(|byte| test(*byte));
            let first = |at: &usize| inside(*at) && !(*at > 0 && inside(*at - 1));
            let run = |at: usize| at..(at..).find(|at| !inside(*at)).unwrap_or_default();
            prop_assert!(runs(bytes, test).eq((0..bytes.len()).filter(first).map(run)));
            let pair = |at: &usize| bytes[*at..].starts_with(b"ab");
            prop_assert!(pairs(bytes, *b"ab").eq((0..bytes.len()).filter(pair)));
            let three = |at: &usize| bytes[*at..].starts_with(b"aba");
            prop_assert!(beginnings(bytes, |a, b, c| (a == b'a') & (b == b'b') & (c == b'a')).eq((0..bytes.len()).filter(three)));
            prop_assert_eq!(position(bytes, from, test), found.into_iter().find(|at| *at >= from));
        }
    }
}
