//! What the first paragraph of a text is dated from.

use crate::language::{self, Language};
use crate::source::bytes;

/// "[Porto, 3 May 2016] – [As the Forum meets, …]": where the place and the day end, and
/// the words after the dash.
pub(super) fn dated_from<'t>(language: &dyn Language, text: &'t str) -> Option<(usize, &'t str)> {
    const LONGEST: usize = 120;
    // "Porto, 3 May 2016. We met": a stop is as good as a dash.
    const MARKS: [&str; 5] = [" – ", " — ", " -- ", " - ", ". "];
    // A dash further on is none of a dateline.
    let near = language::near(text, LONGEST + " -- ".len());
    // Most paragraphs begin without any.
    let begins = |a: u8, b: u8, c: u8| {
        (a == b' ') & ((b == b'-') | (b == 0xE2)) | (a == b'.') & (b == b' ') & (c != 0)
    };
    bytes::beginnings(near.as_bytes(), begins).next()?;
    let cut = |mark: &&str| {
        let (line, _) = near.split_once(*mark)?;
        Some((line, text.get(line.len() + mark.len()..)?))
    };
    let dated = |(line, rest): &(&str, &str)| {
        // "Lake News (3 May 2016) – …" tells who sent it, not where from.
        let plain = line.len() < LONGEST && !line.contains('(');
        let short = plain && rest.starts_with(char::is_uppercase);
        let found = short.then(|| language.dateline(line)).flatten();
        found.is_some_and(|found| found.period.is_some() && found.place.is_some())
    };
    let (line, rest) = MARKS.iter().filter_map(cut).find(dated)?;
    Some((line.len(), rest))
}
