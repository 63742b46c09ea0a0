//! A text in lower case, as rules and the table of all phrases look at it.

use super::bits;

/// Zeros behind a text: from every place of it eight bytes can be read as a number. No
/// phrase has a zero.
const BEHIND: &str = "\0\0\0\0\0\0\0\0";

/// A text in lower case; ASCII letters only, so that every place is the same in both.
#[derive(Clone)]
pub(super) struct Lower(String);

impl Lower {
    pub(super) fn of(text: &str) -> Self {
        let mut lower = String::with_capacity(text.len() + BEHIND.len());
        lower.push_str(text);
        lower.make_ascii_lowercase();
        lower.push_str(BEHIND);
        Self(lower)
    }

    /// The text alone.
    pub(super) fn text(&self) -> &str {
        let end = self.0.len() - BEHIND.len();
        self.0.get(..end).unwrap_or_default()
    }

    /// The text from a byte on.
    pub(super) fn after(&self, at: usize) -> &[u8] {
        self.text().as_bytes().get(at..).unwrap_or_default()
    }

    /// The eight bytes from a place on as a number, the first the lowest; 0 behind the text.
    #[inline]
    pub(super) fn head(&self, at: usize) -> u64 {
        match self.0.as_bytes().get(at..at + BEHIND.len()) {
            Some(eight) => bits::head(eight),
            None => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bytes_are_read_from_every_place() {
        let lower = Lower::of("AbÉ1");
        assert_eq!(lower.text(), "abÉ1");
        assert_eq!(lower.after(2), "É1".as_bytes());
        for at in 0..=lower.text().len() {
            assert_eq!(lower.head(at), bits::head(lower.after(at)));
        }
        assert_eq!(lower.head(99), 0);
    }
}
