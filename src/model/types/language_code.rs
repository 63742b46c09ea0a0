//! Which language a version is in.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An ISO 639-3 code: `eng`, `zho`, `und`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LanguageCode([u8; 3]);

impl LanguageCode {
    /// The code of a text whose language is not known.
    pub const UNDETERMINED: Self = Self(*b"und");

    /// Takes three ASCII lower-case letters; anything else is [`Self::UNDETERMINED`].
    pub const fn new(code: &str) -> Self {
        match code.as_bytes() {
            &[a, b, c]
                if a.is_ascii_lowercase() && b.is_ascii_lowercase() && c.is_ascii_lowercase() =>
            {
                Self([a, b, c])
            }
            _ => Self::UNDETERMINED,
        }
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        // Only ASCII letters get in through `new`.
        std::str::from_utf8(&self.0).unwrap_or("und")
    }
}

impl fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LanguageCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LanguageCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::new(&String::deserialize(deserializer)?))
    }
}
