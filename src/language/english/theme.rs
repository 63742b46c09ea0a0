//! The theme of a conference, in an English sentence: "under the theme “…”".

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{first_of, some, trim};
use super::super::{quotes, scan};
use super::Words;
use super::conference::is_meeting;
use crate::source::bytes;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&CUES, &DEVOTED, &STOPS];

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
/// What a quoted theme follows at once.
static DEVOTED: Phrases<&str> = Phrases::new(&["devoted to", "dedicated to"]);

/// How far a quotation may stand from the word, in bytes.
const NEAR: usize = 100;
/// What ends a theme without quotation marks, where a space stands before it; as a mark does.
static STOPS: Phrases<&str> = Phrases::new(&["and in ", "was held", "on the basis of "]);

/// The theme, without its quotation marks.
pub(super) fn theme(sentence: &Words) -> Option<Range<usize>> {
    named(sentence).or_else(|| devoted(sentence))
}

/// "The Meeting was devoted to “[Open Wells]”."
fn devoted(sentence: &Words) -> Option<Range<usize>> {
    let (cue, _) = DEVOTED.first_word(sentence, 0)?;
    const WHAT: &[&str] = words! {
        "meeting" "conference" "forum" "session" "congress" "summit" "seminar" "symposium"
        "workshop" "event" "assembly" "roundtable"
    };
    let mut subject = sentence.lower().get(..cue.start)?.split(' ');
    let meets = subject.any(|word| WHAT.contains(&word));
    let theme = quotes::quoted(sentence, cue.end).filter(|_| meets)?;
    some(trim(sentence, theme, &['.', ',']))
}

fn named(sentence: &Words) -> Option<Range<usize>> {
    let lower = sentence.lower();
    let (cue, words) = CUES.first_word(sentence, 0)?;
    let after = cue.end;
    let rest = sentence.get(after..)?;
    // "is entitled to": a right.
    if *words == "entitled" && rest.starts_with(" to ") {
        return None;
    }
    let colon = rest.strip_prefix(':').map_or(after, |_| after + 1);
    let colon = of_meeting(rest).map_or(colon, |said| after + said);
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
    // "three themes: wells; and fish": what was discussed.
    if *words == "themes" {
        return None;
    }
    // Without quotation marks: "the theme of …", "the theme: …", "the theme Open Courts".
    let titled = scan::near(sentence, after, NEAR)
        .get(after..)?
        .split_whitespace()
        .take(2)
        .all(|word| word.starts_with(char::is_uppercase));
    let own = lower.get(cue)?.ends_with(" of");
    (own || colon > after || titled && words.starts_with("theme")).then_some(())?;
    some(trim(sentence, colon..end_of(sentence, colon), &['.']))
}

/// Where a theme without quotation marks ends that begins at a byte.
fn end_of(sentence: &Words, from: usize) -> usize {
    let text = sentence.as_bytes();
    let marks = bytes::positions(text.get(from..).unwrap_or_default(), |byte| {
        bytes::is_one_of(byte, *b",;.")
    });
    // "Wells 2.0" goes on.
    let ends = |at: &usize| text.get(*at) != Some(&b'.') || text.get(at + 1) == Some(&b' ');
    let mark = marks.map(|at| from + at).find(ends);
    let said = STOPS.after_space(sentence, from).map(|(space, _)| space);
    mark.into_iter().chain(said).min().unwrap_or(sentence.len())
}

/// "the theme of this Meeting: [Open Wells]", "the theme of the Forum was [Open Wells]":
/// where it begins after the name of the meeting.
fn of_meeting(rest: &str) -> Option<usize> {
    const SAYS: &[&str] = &[": ", " was ", " is "];
    const WORDS: usize = 6;
    const WHOSE: [&str; 3] = ["the ", "this ", "our "];
    let name = rest.strip_prefix(' ')?.trim_start();
    let name = name.strip_prefix("of ").unwrap_or(name);
    WHOSE.iter().find(|the| name.starts_with(**the))?;
    let (said, _) = first_of(rest, SAYS, 0)?;
    let whose = rest.get(..said.start)?.trim_start();
    let whose = whose.strip_prefix("of ").unwrap_or(whose);
    let whose = WHOSE.iter().find_map(|the| whose.strip_prefix(the))?;
    (whose.split(' ').nth(WORDS).is_none() && is_meeting(whose)).then_some(said.end)
}

/// Whether a sentence among the items tells the theme of the conference itself.
pub(super) fn tells(sentence: &Words) -> bool {
    // So far the subject reaches, in bytes.
    const SUBJECT: usize = 120;
    const SPOKE: [&str; 5] = [
        " held ",
        " discussed ",
        " exchanged ",
        " met ",
        " deliberated ",
    ];
    const WHO: [&str; 6] = [
        "The ",
        "This ",
        "Leaders ",
        "Ministers ",
        "Participants ",
        "Delegates ",
    ];
    if sentence.starts_with("Under the theme ") {
        return true;
    }
    WHO.iter().any(|who| sentence.starts_with(who))
        && CUES.first_word(sentence, 0).is_some_and(|(cue, words)| {
            let before = sentence.get(..cue.start).unwrap_or_default();
            let subject = scan::near(sentence, 0, cue.start.min(SUBJECT));
            let spoke = || {
                let verb = SPOKE.iter().filter_map(|verb| subject.find(verb)).min();
                // "discussed the Day of Wells under the theme": of another one.
                let own = |at: usize| subject.get(at..).is_some_and(|said| !is_meeting(said));
                (before.ends_with("under the ") || before.ends_with("under the overarching "))
                    && verb.is_some_and(own)
            };
            words.starts_with("theme")
                && (matches!(before, "The " | "The main ") || is_meeting(subject) || spoke())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_about_the_theme() {
        for sentence in [
            "The theme of the Conference was “Open Wells”.",
            "The Meeting was held under the theme “Open Wells”.",
            "Leaders held discussions on lakes under the overarching theme of Open Wells.",
            "Under the theme “Open Wells”, leaders exchanged views.",
        ] {
            assert!(tells(&sentence.into()), "{sentence}");
        }
        let other = "The Ministers noted the World Wells Day under the theme “Open Wells”.";
        assert!(!tells(&other.into()));
    }

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
                "They discussed the theme of this Meeting: Open Wells for All.",
                Some("Open Wells for All"),
            ),
            (
                "The theme of the Lake Forum was Open Wells.",
                Some("Open Wells"),
            ),
            (
                "The theme dealt with at the meeting was “Open Wells”.",
                Some("Open Wells"),
            ),
            (
                "The meeting was devoted to \"Open Wells\".",
                Some("Open Wells"),
            ),
            ("We are devoted to “fair” prices.", None),
            ("Each is entitled to the “fair” price.", None),
            ("They spoke on many themes.", None),
        ] {
            let found = theme(&sentence.into()).map(|range| &sentence[range]);
            assert_eq!(found, expected, "{sentence}");
        }
    }
}
