//! A text that is made of another, with the way back: whatever is written goes to both.

use super::map::Map;
use std::ops::Deref;

/// The text while it is made.
#[derive(Debug, Default)]
pub(super) struct Mapped {
    text: String,
    map: Map,
}

impl Mapped {
    /// An empty one, for a text of so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            map: Map::default(),
        }
    }

    /// Writes what stands at a byte of the other, as it stands.
    pub(super) fn keep(&mut self, at: usize, text: &str) {
        self.text.push_str(text);
        self.map.push_plain(at, text.len());
    }

    /// Writes what stands for so many bytes of the other from a byte on, as one unit; for
    /// none where nothing is there.
    pub(super) fn write(&mut self, at: usize, text: &str, bytes: usize) {
        self.text.push_str(text);
        self.map.push(at, text.len(), bytes);
    }

    /// The same for one character.
    pub(super) fn write_char(&mut self, at: usize, c: char, bytes: usize) {
        self.write(at, c.encode_utf8(&mut [0; 4]), bytes);
    }

    /// Puts another text in its place, in which each byte stands for what it stood for.
    pub(super) fn replace(&mut self, text: String) {
        debug_assert_eq!(text.len(), self.text.len(), "each byte keeps its place");
        self.text = text;
    }

    /// The text and the way back.
    pub(super) fn into_parts(self) -> (String, Map) {
        (self.text, self.map)
    }
}

/// It reads as the text so far.
impl Deref for Mapped {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_leads_back() {
        let mut made = Mapped::with_capacity(8);
        made.keep(2, "我a");
        made.write(6, "<", 4);
        made.write_char(10, '\n', 0);
        assert_eq!(&*made, "我a<\n");
        let (text, map) = made.into_parts();
        assert_eq!(map.text_len(), text.len());
        assert_eq!(map.range(0..4), 2..6);
        assert_eq!(map.range(4..5), 6..10);
        assert!(map.range(5..6).is_empty());
    }
}
