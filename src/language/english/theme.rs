//! The theme of a conference, in an English sentence: "under the theme “…”".

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{first_of, some, trim};
use super::super::{quotes, scan};
use super::Words;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&CUES];

static CUES: Phrases<&str> = Phrases::new(&[
    "theme of",
    "theme",
    "themes",
    "theme was",
    "theme is",
    "themed",
    "topic of",
    "entitled",
    "motto",
    "slogan",
    "under the title",
]);
/// How far a quotation may stand from the word, in bytes.
const NEAR: usize = 100;
/// What ends a theme without quotation marks.
const STOPS: &[&str] = &[",", ";", ". ", " and in ", " was held", " on the basis of "];

/// The theme, without its quotation marks.
pub(super) fn theme(sentence: &Words) -> Option<Range<usize>> {
    let lower = sentence.lower();
    let (cue, words) = CUES.first_word(sentence, 0)?;
    let after = cue.end;
    let rest = sentence.get(after..)?;
    // "is entitled to": a right.
    if *words == "entitled" && rest.starts_with(" to ") {
        return None;
    }
    let colon = rest.strip_prefix(':').map_or(after, |_| after + 1);
    // The theme of the Conference was “…”.
    let later = || {
        let open = rest.find(['“', '"', '«', '‘'])?;
        let near = rest
            .get(..open)
            .is_some_and(|text| text.len() <= NEAR && !text.contains(','));
        quotes::quoted(sentence, after + open).filter(|_| near)
    };
    // “Cut Less, Build Well.”: the full stop is the sentence's.
    let quoted = quotes::quoted(sentence, colon).or_else(later);
    if let Some(quoted) = quoted {
        return some(trim(sentence, quoted, &['.', ',']));
    }
    // Without quotation marks: "the theme of …", "the theme: …", "the theme Open Courts".
    let titled = scan::near(sentence, after, NEAR)
        .get(after..)?
        .split_whitespace()
        .take(2)
        .all(|word| word.starts_with(char::is_uppercase));
    let own = lower.get(cue)?.ends_with(" of");
    (own || colon > after || titled && words.starts_with("theme")).then_some(())?;
    let end = first_of(sentence, STOPS, colon).map_or(sentence.len(), |(stop, _)| stop.start);
    some(trim(sentence, colon..end, &['.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_forms() {
        for (sentence, expected) in [
            (
                "It met under the theme “Cut Less, Build Well.”",
                Some("Cut Less, Build Well"),
            ),
            (
                "The meeting had as its theme ‘Fair Seas’.",
                Some("Fair Seas"),
            ),
            (
                "Under the theme of Open Wells, they met.",
                Some("Open Wells"),
            ),
            (
                "Under the theme Open Wells for All, they met.",
                Some("Open Wells for All"),
            ),
            ("The theme: open wells.", Some("open wells")),
            (
                "The theme dealt with at the meeting was “Open Wells”.",
                Some("Open Wells"),
            ),
            ("Each is entitled to the “fair” price.", None),
            ("They spoke on many themes.", None),
        ] {
            let found = theme(&sentence.into()).map(|range| &sentence[range]);
            assert_eq!(found, expected, "{sentence}");
        }
    }
}
