//! Texts as they stand in HTML: escaped, without characters that it doesn't have, and
//! with those written out that turn the direction of what follows.

use crate::visible::{turns, visible};

/// A text as it stands in HTML, in elements and in quoted attributes.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = String::with_capacity(self.0.len());
        self.0.chars().for_each(|letter| escape(letter, &mut out));
        f.write_str(&out)
    }
}

/// Adds one letter.
pub(crate) fn escape(letter: char, out: &mut String) {
    match letter {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        '\'' => out.push_str("&#39;"),
        // HTML has no other control characters.
        '\n' | '\t' => out.push(letter),
        letter if letter.is_control() => out.push(' '),
        letter if turns(letter) => out.push_str(&visible(letter.encode_utf8(&mut [0; 4]))),
        letter => out.push(letter),
    }
}
