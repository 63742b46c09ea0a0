//! The slug: a text, in, and the word that stands for it in an IRI, out.

use unicode_script::{Script, UnicodeScript};

/// How long a slug may be, in code points.
const LIMIT: usize = 80;

/// The word that stands for a text in an IRI: its letters and digits in lower
/// case, with one `-` for whatever is between them.
///
/// Apostrophes and combining marks join their word. Letters of every script stay
/// as they are; the template percent-encodes them. A long slug ends at the last
/// `-` within 80 code points. A text without letters and digits has an empty
/// slug.
///
/// ```
/// use softlaw::iri::slug;
///
/// assert_eq!(slug("The People's Court (2nd)"), "the-peoples-court-2nd");
/// assert_eq!(slug("世界执行大会 2019"), "世界执行大会-2019");
/// ```
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() && !is_joiner(c) {
            slug.push(c);
        } else if !is_joiner(c) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let whole = slug.trim_end_matches('-');
    let Some((limit, next)) = whole.char_indices().nth(LIMIT) else {
        return whole.to_owned();
    };
    let head = whole.get(..limit).unwrap_or(whole);
    let cut = match head.rfind('-') {
        Some(dash) if next != '-' => dash,
        _ => limit,
    };
    head.get(..cut)
        .unwrap_or(head)
        .trim_end_matches('-')
        .to_owned()
}

/// Whether a character joins its neighbours into one word: an apostrophe, or a
/// mark that takes the script of the letter before it.
fn is_joiner(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | 'ʼ') || c.script() == Script::Inherited
}
