//! Quotation marks, which differ by typesetter more than by language.

use std::ops::Range;

const PAIRS: &[(char, char)] = &[
    ('“', '”'),
    ('"', '"'),
    ('‘', '’'),
    ('«', '»'),
    ('「', '」'),
    ('『', '』'),
    ('《', '》'),
    ('„', '“'),
];

/// What stands between the quotation marks that open at a byte (white space before
/// them is passed over).
pub(super) fn quoted(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let body = rest.trim_start();
    let open = body.chars().next()?;
    let (_, close) = PAIRS.iter().find(|(o, _)| *o == open)?;
    let start = from + rest.len() - body.len() + open.len_utf8();
    let inside = text.get(start..)?;
    // ‘Children’s Rights’, ‘Makers’ Rights’: an apostrophe closes nothing.
    let closes = |at: &usize| {
        let (before, after) = inside.split_at_checked(*at).unwrap_or_default();
        let after = after.get(close.len_utf8()..).unwrap_or_default();
        let next = after.trim_start().chars().next();
        let plural = before.ends_with('s')
            && after.starts_with(' ')
            && next.is_some_and(char::is_uppercase)
            && matches!(after.find(['‘', '’']), Some(at) if after.get(at..).is_some_and(|rest| rest.starts_with('’')));
        *close != '’' || !(plural || after.starts_with(char::is_alphanumeric))
    };
    // “Open Wells": typed marks close what others open.
    let mixed = open == '“' && !inside.contains(*close);
    let close = if mixed { &'"' } else { close };
    let length = inside
        .match_indices(*close)
        .map(|(at, _)| at)
        .find(closes)?;
    (length > 0).then_some(start..start + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_apostrophe_closes_nothing() {
        for (text, expected) in [
            ("‘Children’s Rights’ was it", "Children’s Rights"),
            ("‘Makers’ Rights and Ropes’.", "Makers’ Rights and Ropes"),
            ("‘Fair Seas’ In May", "Fair Seas"),
            ("‘Seas’ and ‘Ropes’", "Seas"),
            ("“Makers’ Rights”", "Makers’ Rights"),
            ("“Open Wells\" on 3 May", "Open Wells"),
        ] {
            let found = quoted(text, 0).map(|range| &text[range]);
            assert_eq!(found, Some(expected), "{text}");
        }
    }
}
