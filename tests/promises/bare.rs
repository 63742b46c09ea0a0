//! Words without typesetting, to compare what was read with what is there.

use regex::Regex;
use std::sync::LazyLock;

/// A link of Markdown; a passage may begin or end inside one.
static LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\[?([^\[\]]*)\]\([^) \n]*\)").expect("an expression"));

/// The characters of a text without white space, marks without room, raised figures,
/// stars and where links lead, in order; a ligature is its letters.
pub fn bare(text: &str) -> Vec<char> {
    let no_room = |c: char| {
        matches!(
            c,
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'
        )
    };
    let ligatures = [
        ('\u{FB00}', "ff"),
        ('\u{FB01}', "fi"),
        ('\u{FB02}', "fl"),
        ('\u{FB03}', "ffi"),
        ('\u{FB04}', "ffl"),
    ];
    let mut text = LINK.replace_all(text, "$1").into_owned();
    for (ligature, letters) in ligatures {
        text = text.replace(ligature, letters);
    }
    // Figures of notes, and the marks of bold words.
    let set = |c: char| matches!(c, '*' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹');
    let kept = text
        .chars()
        .filter(|c| !c.is_whitespace() && !no_room(*c) && !set(*c));
    kept.collect()
}
