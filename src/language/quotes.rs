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
    let length = text.get(start..)?.find(*close)?;
    (length > 0).then_some(start..start + length)
}
