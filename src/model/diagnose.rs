//! What the reader has to say about a source: what is announced and not there, what
//! no rule reads.

use super::facts::Facts;
use super::outline::Version;
use super::types::{Diagnostic, LanguageCode, Passage, Remainder, RemainderKind, Severity};
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
    for note in &source.notes {
        let severity = match note.kind.is_warning() {
            true => Severity::Warning,
            false => Severity::Note,
        };
        let message = note.message.clone();
        say(
            note.kind.code(),
            severity,
            message,
            note.kind.help(),
            Some(source.passage(note.span)),
        );
    }
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
    for version in versions
        .iter()
        .filter(|v| crate::language::of_code(v.code).is_none())
    {
        let first = version
            .titles
            .iter()
            .copied()
            .chain(version.preamble())
            .next();
        say(
            "language-not-read",
            Severity::Note,
            format!(
                "{} is read by its structure alone: dates, names and force are not looked for",
                language_name(version)
            ),
            None,
            first.map(|span| source.passage(span)),
        );
    }
    for version in versions {
        if let Some(span) = version.excerpt {
            say(
                "declared-excerpt",
                Severity::Warning,
                format!(
                    "the {} title says that the text is an excerpt",
                    version.language.name()
                ),
                Some("get the whole text from the publisher"),
                Some(source.passage(span)),
            );
        }
        let next = version.items.windows(2).find_map(|pair| match pair {
            [one, two] if one.value + 1 != two.value => two.number,
            _ => None,
        });
        if let Some(number) = next {
            say(
                "items-out-of-sequence",
                Severity::Warning,
                format!(
                    "view {} is out of sequence in the {} text",
                    source.text(number),
                    version.language.name()
                ),
                Some("compare with the publisher's copy"),
                Some(source.passage(number)),
            );
        }
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
        let opening = *version.openings.first()?.sentences.last()?;
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

/// "English", or the code of a language that has no file.
fn language_name(version: &Version) -> String {
    match version.code {
        LanguageCode::UNDETERMINED => "a language that could not be told".to_owned(),
        code => crate::language::name(code),
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
