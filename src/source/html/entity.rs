//! Character references: `&nbsp;`, `&#x4e00;`, `&amp` without its semicolon.

use html5gum::{Token, Tokenizer};

/// The longest reference, in bytes: names have at most 32 letters.
const LONGEST: usize = 40;

/// The reference at the start of a text: its length and what it stands for.
pub(super) fn decode(text: &str) -> Option<(usize, String)> {
    let body = text.strip_prefix('&')?;
    let name = body.strip_prefix('#').unwrap_or(body);
    let word = name
        .bytes()
        .take(LONGEST)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    if word == 0 {
        return None;
    }
    let mut len = text.len() - name.len() + word;
    len += usize::from(text.get(len..).is_some_and(|rest| rest.starts_with(';')));
    let reference = text.get(..len)?;
    let mut decoded = String::new();
    for token in Tokenizer::new(reference).flatten() {
        if let Token::String(string) = token {
            decoded.push_str(&String::from_utf8_lossy(&string));
        }
    }
    if decoded == reference {
        return None;
    }
    // "&ampWe": the letters after the reference stand for themselves.
    let (mut tail, mut kept) = (0, decoded.len());
    for (there, here) in reference.bytes().rev().zip(decoded.bytes().rev()) {
        let first = decoded.chars().next().map_or(0, char::len_utf8);
        if there != here || !here.is_ascii() || kept <= first {
            break;
        }
        tail += 1;
        kept -= 1;
    }
    decoded.truncate(kept);
    Some((len - tail, decoded))
}
