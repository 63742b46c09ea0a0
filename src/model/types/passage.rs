//! A place in a file, and what stands there.

use super::Text;
use serde::{Deserialize, Serialize};

/// How much of the neighbouring text a passage shows, in code points.
const CONTEXT: usize = 24;

/// A place in a file of the source, and what stands there. As JSON it has `prefix` and
/// `suffix` too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Passage {
    /// Which of [`Declaration::files`](crate::model::Declaration::files).
    pub file: usize,
    /// First position, 0-based, in Unicode code points of the decoded file.
    pub start: usize,
    /// Position after the last one, in Unicode code points of the decoded file.
    pub end: usize,
    /// The same two positions in bytes of the file as it is on disk.
    pub bytes: (usize, usize),
    /// 1-based line, and 1-based column in code points, of the first position.
    pub line: usize,
    /// See `line`.
    pub column: usize,
    /// The text at the place, exactly; and where it stands in its file.
    pub exact: Text,
}

impl Passage {
    /// Up to 24 code points before it on the same line.
    pub fn prefix(&self) -> &str {
        let before = self.exact.before();
        let mut left = CONTEXT;
        let stop = before.bytes().rposition(|byte| {
            let ended = matches!(byte, b'\n' | b'\r');
            left -= usize::from(!ended && begins_character(byte));
            ended || left == 0
        });
        let from = match stop.map(|at| (at, before.as_bytes().get(at))) {
            Some((at, Some(b'\n' | b'\r'))) => at + 1,
            Some((at, _)) => at,
            None => 0,
        };
        before.get(from..).unwrap_or_default()
    }

    /// Up to 24 code points after it on the same line.
    pub fn suffix(&self) -> &str {
        let after = self.exact.after();
        let mut left = CONTEXT;
        let stop = after.bytes().position(|byte| {
            let begins = begins_character(byte);
            let ended = matches!(byte, b'\n' | b'\r') || begins && left == 0;
            left -= usize::from(!ended && begins);
            ended
        });
        after.get(..stop.unwrap_or(after.len())).unwrap_or_default()
    }
}

fn begins_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// A passage as JSON.
#[derive(Serialize, Deserialize)]
struct Written {
    file: usize,
    start: usize,
    end: usize,
    bytes: (usize, usize),
    line: usize,
    column: usize,
    exact: String,
    prefix: String,
    suffix: String,
}

impl From<Passage> for Written {
    fn from(passage: Passage) -> Self {
        Self {
            file: passage.file,
            start: passage.start,
            end: passage.end,
            bytes: passage.bytes,
            line: passage.line,
            column: passage.column,
            exact: passage.exact.to_string(),
            prefix: passage.prefix().to_owned(),
            suffix: passage.suffix().to_owned(),
        }
    }
}

impl From<Written> for Passage {
    fn from(written: Written) -> Self {
        let (prefix, exact) = (written.prefix, written.exact);
        let place = prefix.len()..prefix.len() + exact.len();
        let whole = prefix + &exact + &written.suffix;
        Self {
            file: written.file,
            start: written.start,
            end: written.end,
            bytes: written.bytes,
            line: written.line,
            column: written.column,
            exact: Text::of(&whole.into(), place),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(whole: &str, words: &str) -> Passage {
        let start = whole
            .find(words)
            .expect("each test takes words of its whole");
        Passage {
            file: 0,
            start: 0,
            end: 0,
            bytes: (0, 0),
            line: 1,
            column: 1,
            exact: Text::of(&whole.into(), start..start + words.len()),
        }
    }

    #[test]
    fn the_context_ends_at_the_line_or_after_24_characters() {
        let far = "五湖法院院长和检察长以及律师公证人法官书记员执行员";
        let found = passage(&format!("a\n{far}x{far}\r\nb"), "x");
        assert_eq!(found.prefix(), far.split_at(3).1);
        assert_eq!(found.suffix(), far.split_at(far.len() - 3).0);
        let found = passage("a\nb x c\nd", "x");
        assert_eq!((found.prefix(), found.suffix()), ("b ", " c"));
        let found = passage("x", "x");
        assert_eq!((found.prefix(), found.suffix()), ("", ""));
    }

    #[test]
    fn json_gives_back_what_it_was_made_from() {
        let found = passage("法院 met in Bern.", "met");
        let json = serde_json::to_string(&found).expect("a passage is figures and text");
        assert!(
            json.ends_with(r#""exact":"met","prefix":"法院 ","suffix":" in Bern."}"#),
            "{json}"
        );
        let back: Passage = serde_json::from_str(&json).expect("a passage was written there");
        assert_eq!((back.prefix(), back.suffix()), ("法院 ", " in Bern."));
        assert_eq!(back, found);
    }
}
