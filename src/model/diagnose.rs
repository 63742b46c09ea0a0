//! What the reader has to say about a source: what is announced and not there, what
//! no rule reads.

use super::facts::Facts;
use super::outline::Version;
use super::types::{Diagnostic, Passage, Remainder, RemainderKind, Severity};
use crate::source::Source;

pub(super) fn all(
    source: &Source,
    versions: &[Version],
    facts: &Facts,
    remainder: &[Remainder],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut say =
        |code: &str, severity, message: String, help: Option<&str>, passage: Option<Passage>| {
            diagnostics.push(Diagnostic {
                code: code.to_owned(),
                severity,
                message,
                help: help.map(str::to_owned),
                passage,
            });
        };
    if let [only] = versions {
        say(
            "one-language",
            Severity::Note,
            format!(
                "the text is in {} alone; nothing is compared",
                only.language.name()
            ),
            None,
            None,
        );
    }
    if versions.iter().all(|version| version.titles.is_empty()) {
        say(
            "no-title",
            Severity::Warning,
            "no title is found".to_owned(),
            Some("put the title on a line of its own before the text"),
            None,
        );
    }
    if facts.conference.is_none() {
        say(
            "no-conference",
            Severity::Note,
            "the text names no conference".to_owned(),
            None,
            None,
        );
    }
    if versions.iter().all(|version| version.items.is_empty()) {
        say(
            "no-views",
            Severity::Note,
            "the text has no numbered views".to_owned(),
            None,
            None,
        );
    }
    // The first version that announces several views and has at most one.
    let early = versions.iter().find_map(|version| {
        let opening = *version.opening.last()?;
        let cue = version.language.opening(source.text(opening))?;
        (cue.announces && version.items.len() < 2).then_some((version, opening))
    });
    if let Some((version, opening)) = early {
        let ends = version.items.last().map(|item| {
            let number = item.number.map(|span| {
                source
                    .text(span)
                    .trim_end_matches(['.', '．', '、', ')', ':'])
            });
            number.map_or_else(|| item.value.to_string(), str::to_owned)
        });
        say(
            "views-end-early",
            Severity::Warning,
            match ends {
                Some(number) => format!("the text announces views; it ends after view {number}"),
                None => "the text announces views; none follows".to_owned(),
            },
            Some("compare with the publisher's copy: the text may be an excerpt"),
            Some(source.passage(opening)),
        );
    }
    for left in remainder
        .iter()
        .filter(|left| left.kind == RemainderKind::Unread)
    {
        say(
            "unread-text",
            Severity::Warning,
            format!("no rule reads “{}”", shortened(&left.passage.exact)),
            None,
            Some(left.passage.clone()),
        );
    }
}

fn shortened(text: &str) -> String {
    const SHOWN: usize = 40;
    let mut chars = text.chars();
    let mut shown: String = chars.by_ref().take(SHOWN).collect();
    if chars.next().is_some() {
        shown.push('…');
    }
    shown
}
