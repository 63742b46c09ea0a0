//! Words of a file, shared with it.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// A stretch of text that reads as the text itself. A model holds the words of its files
/// many times over; all of them stand in the one decoded text.
#[derive(Clone)]
pub struct Text {
    whole: Arc<str>,
    start: usize,
    end: usize,
}

impl Text {
    /// The stretch of a text at these bytes; empty where they are no whole characters of it.
    pub fn of(whole: &Arc<str>, range: Range<usize>) -> Self {
        let there = whole.get(range.clone()).is_some();
        let (start, end) = if there {
            (range.start, range.end)
        } else {
            (0, 0)
        };
        let whole = Arc::clone(whole);
        Self { whole, start, end }
    }
}

impl Text {
    /// The words.
    pub fn as_str(&self) -> &str {
        self
    }

    /// The text before the stretch.
    pub fn before(&self) -> &str {
        self.whole.get(..self.start).unwrap_or_default()
    }

    /// The text after the stretch.
    pub fn after(&self) -> &str {
        self.whole.get(self.end..).unwrap_or_default()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.whole.get(self.start..self.end).unwrap_or_default()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::of(&text.into(), 0..text.len())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl Default for Text {
    fn default() -> Self {
        "".into()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Text {}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl PartialEq<String> for Text {
    fn eq(&self, other: &String) -> bool {
        **self == **other
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(String::deserialize(deserializer)?.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_is_the_words_at_its_place() {
        let whole: Arc<str> = "两国 courts".into();
        assert_eq!(Text::of(&whole, 0..6), "两国");
        assert_eq!(Text::of(&whole, 7..13), *"courts");
        assert_eq!(format!("{:?}", Text::of(&whole, 7..13)), "\"courts\"");
        for outside in [0..1, 7..99] {
            assert_eq!(Text::of(&whole, outside), "");
        }
    }
}
