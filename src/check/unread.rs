//! How much of a text no rule reads: a declaration goes in, two numbers of characters
//! come out. White space and control characters are not counted.

use crate::model::{Declaration, Passage, RemainderKind};
use serde::{Deserialize, Serialize};

/// Characters that no rule reads, of all characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Unread {
    /// In code points.
    pub chars: usize,
    /// In code points.
    pub of: usize,
}

impl Unread {
    pub(super) fn of(declaration: &Declaration) -> Self {
        let unread = declaration
            .remainder
            .iter()
            .filter(|left| left.kind == RemainderKind::Unread);
        Self {
            chars: unread.map(|left| visible(&left.passage.exact, 0)).sum(),
            of: total(declaration),
        }
    }

    /// The share in per cent; 0 for a text without characters.
    pub fn percent(&self) -> f64 {
        if self.of == 0 {
            return 0.0;
        }
        // Texts are far smaller than 2^52 characters.
        100.0 * self.chars as f64 / self.of as f64
    }
}

/// All characters of all files. Passages and remainder give the source back, so
/// their union is counted; what they leave out counts as a character.
fn total(declaration: &Declaration) -> usize {
    let mut passages: Vec<&Passage> = declaration
        .versions
        .iter()
        .flat_map(|version| version.title.iter().chain(&version.status))
        .chain(declaration.provisions.iter().flat_map(|provision| {
            let statements = provision.statements.iter().flat_map(|s| &s.text);
            provision.number.iter().chain(statements)
        }))
        .flat_map(|quote| &quote.passages)
        .chain(declaration.remainder.iter().map(|left| &left.passage))
        .collect();
    passages.sort_by_key(|passage| (passage.file, passage.start));
    let (mut total, mut covered) = (0, 0);
    let (mut file, mut at) = (0, 0);
    for passage in passages {
        if passage.file != file {
            (file, at) = (passage.file, 0);
        }
        let from = passage.start.max(at);
        if passage.end > from {
            total += visible(&passage.exact, from - passage.start);
            covered += passage.end - from;
            at = passage.end;
        }
    }
    let all: usize = declaration.files.iter().map(|file| file.chars).sum();
    total + all.saturating_sub(covered)
}

/// Characters that leave ink, after the first few code points.
fn visible(text: &str, skip: usize) -> usize {
    let blank = |c: char| c.is_whitespace() || c.is_control() || c == '\u{FEFF}';
    text.chars().skip(skip).filter(|&c| !blank(c)).count()
}
