//! The conference that an English dateline names.

use super::super::super::scan::trim;
use super::super::{Dateline, English, Language};
use super::before::begins_with_verb;
use super::is_meeting;
use super::names::MARKS;
use std::ops::Range;

/// "Adopted by the [Third Lake Forum], Porto, 3 May 2016".
pub(in super::super) fn conference(line: &str, dateline: &Dateline) -> Option<Range<usize>> {
    dateline.beside(line).into_iter().find_map(|part| {
        let part = without_links(line, part);
        let words = line.get(part.clone())?;
        let found = English.conference_in_title(words)?;
        let named = part.start + found.start..part.start + found.end;
        line.get(named.clone())
            .is_some_and(is_name)
            .then_some(named)
    })
}

/// "the Third Lake Forum" of "the Third Lake Forum at its second session, held in".
fn without_links(line: &str, part: Range<usize>) -> Range<usize> {
    const LINKS: [&str; 5] = [" in", " on", " at", " held", " this"];
    let words = line.get(part.clone()).unwrap_or_default();
    // "Adopted at the Forum" begins so; what stands behind a name is its session.
    let behind = |at: &usize| words.get(..*at).is_some_and(is_meeting);
    let session = words.find(" at its ");
    let session = session.or_else(|| words.rfind(" at the ").filter(behind));
    let end = session.unwrap_or(words.len());
    let mut part = trim(line, part.start..part.start + end, &MARKS);
    while let Some(link) = LINKS.iter().find(|link| {
        line.get(part.clone())
            .is_some_and(|words| words.ends_with(**link))
    }) {
        part = trim(line, part.start..part.end - link.len(), &MARKS);
    }
    part
}

/// Whether words name one meeting, and not any: "Annual Meeting".
fn is_name(words: &str) -> bool {
    const ANY: [&str; 10] = [
        "annual", "general", "plenary", "ordinary", "regular", "final", "closing", "meeting",
        "session", "assembly",
    ];
    let any = |word: &str| ANY.iter().any(|own| own.eq_ignore_ascii_case(word));
    words.contains(' ') && !words.split(' ').all(any) && !begins_with_verb(words)
}

#[cfg(test)]
mod tests {
    use super::super::dateline;
    use super::conference;

    #[test]
    fn who_adopted_the_text() {
        for (line, name) in [
            (
                "Adopted by the Third Lake Forum, Porto, Portugal, 3 May 2016",
                Some("Third Lake Forum"),
            ),
            (
                "(Adopted at the Third Lake Forum on 3 May 2016)",
                Some("Third Lake Forum"),
            ),
            (
                "Adopted by the Conference of Lake Courts at its 31st session in Porto on 3 May 2016",
                Some("Conference of Lake Courts"),
            ),
            (
                "Adopted at the Annual Meeting in Porto, Portugal, on 3 May 2016",
                None,
            ),
            (
                "Adopted by the Lake Federation at its General Meeting in Porto, 3 May 2016",
                None,
            ),
            (
                "Adopted unanimously by the Conference on 3 May 2016 in Porto, Portugal",
                None,
            ),
            ("Porto, Portugal, 3 May 2016", None),
        ] {
            let found = dateline(line).expect("the line is a dateline");
            let found = conference(line, &found).and_then(|range| line.get(range));
            assert_eq!(found, name, "{line}");
        }
    }
}
