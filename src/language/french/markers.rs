//! Printed numbers in French words: "Article premier", "1°".

use super::super::numbering::{self, Marker, NumberStyle};

/// Whether one of the names of numbered parts begins with a letter.
pub(super) fn begins_name(first: char) -> bool {
    matches!(first.to_ascii_lowercase(), 'a' | 'p' | 's' | 't' | 'c')
}

/// "Article premier", "Article 1er.", "Principe 2 :", "Section II".
pub(super) fn named(line: &str) -> Option<Marker> {
    const NAMES: &[&str] = &[
        "article", "art.", "principe", "section", "point", "titre", "chapitre",
    ];
    // Most lines begin with a letter that none of them begins with.
    if !line.starts_with(begins_name) {
        return None;
    }
    let at = line.find(char::is_whitespace)?;
    let (word, rest) = line.split_at_checked(at)?;
    if !NAMES.contains(&word.to_lowercase().as_str()) {
        return None;
    }
    let token_at = at + rest.len() - rest.trim_start().len();
    let rest = rest.trim_start();
    let token: &str = rest.get(
        ..rest
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(rest.len()),
    )?;
    let value = match token.to_lowercase().as_str() {
        "premier" | "première" | "1er" | "1re" | "ier" | "ière" => 1,
        _ => token.parse().ok().or_else(|| numbering::roman(token))?,
    };
    let after = rest.get(token.len()..)?;
    // French sets a space before the colon.
    let blank = after.len() - after.trim_start().len();
    let delimiter = match after.trim_start().chars().next() {
        Some(c @ ('.' | ')')) if blank == 0 => c.len_utf8(),
        Some(':') => blank + 1,
        _ => 0,
    };
    let separate = delimiter > 0 || after.is_empty() || blank > 0;
    (value > 0 && separate).then(|| Marker {
        range: 0..token_at + token.len() + delimiter,
        style: NumberStyle::Named,
        value,
    })
}

/// "1°" and "1º": primo, secundo …
pub(super) fn degree(line: &str) -> Option<Marker> {
    let digits: &str = line.get(..line.find(['°', 'º'])?)?;
    let value = digits
        .parse()
        .ok()
        .filter(|value| (1..100).contains(value))?;
    Some(Marker {
        // Both signs take two bytes.
        range: 0..digits.len() + '°'.len_utf8(),
        style: NumberStyle::Arabic,
        value,
    })
}
