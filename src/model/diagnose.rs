//! What the reader has to say about a source: damage, what is announced and not there,
//! what no rule reads.

use super::facts::Facts;
use super::folded::Preambles;
use super::outline::Version;
use super::types::{Diagnostic, DiagnosticCode, LanguageCode, Passage, Remainder, RemainderKind};
use crate::source::Source;

/// Appends to the diagnostics of the stages before.
pub(super) fn all(
    source: &Source,
    versions: &[Version],
    preambles: &Preambles,
    facts: &Facts,
    remainder: &[Remainder],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for note in &source.notes {
        let place = source.passage(note.span);
        diagnostics.push(Diagnostic::new(note.kind.code(), note.message.clone()).at(place));
    }
    diagnostics.extend(of_languages(source, versions));
    for version in versions {
        diagnostics.extend(of_version(source, version));
    }
    let mut say = |code, message: &str| diagnostics.push(Diagnostic::new(code, message));
    if versions.iter().all(|version| version.titles.is_empty()) {
        say(DiagnosticCode::NoTitle, "no title is found");
    }
    if facts.conference.is_none() {
        say(DiagnosticCode::NoConference, "the text names no conference");
    }
    if versions.iter().all(|version| version.items.is_empty()) {
        say(DiagnosticCode::NoViews, "the text has no views");
    }
    diagnostics.extend(views_end_early(source, versions, preambles));
    for left in remainder
        .iter()
        .filter(|left| left.kind == RemainderKind::Unread)
    {
        let message = format!("no rule reads “{}”", shortened(&left.passage.exact));
        let unread = Diagnostic::new(DiagnosticCode::UnreadText, message);
        diagnostics.push(unread.at(left.passage.clone()));
    }
}

impl Diagnostic {
    /// With the severity that its code has.
    pub(super) fn new(code: DiagnosticCode, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            passage: None,
        }
    }

    pub(super) fn at(self, passage: Passage) -> Self {
        Self {
            passage: Some(passage),
            ..self
        }
    }
}

/// One language alone; languages that have no file.
fn of_languages(source: &Source, versions: &[Version]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    // A title alone is no version to compare with.
    let mut told = versions.iter().filter(|version| version.has_text());
    let only = match (told.next(), told.next(), versions) {
        (Some(only), None, _) | (None, None, [only]) => Some(only),
        _ => None,
    };
    if let Some(only) = only {
        let message = format!(
            "the text is in {} alone; nothing is compared",
            language_name(only)
        );
        found.push(Diagnostic::new(DiagnosticCode::OneLanguage, message));
    }
    for version in versions {
        if crate::language::of_code(version.code).is_some() {
            continue;
        }
        let message = format!(
            "the text in {} is read by its structure alone: dates, names and force are not looked for",
            language_name(version)
        );
        let unread = Diagnostic::new(DiagnosticCode::LanguageNotRead, message);
        let first = version
            .titles
            .iter()
            .copied()
            .chain(version.preamble())
            .next();
        found.push(match first {
            Some(span) => unread.at(source.passage(span)),
            None => unread,
        });
    }
    found
}

/// A declared excerpt; a number out of turn.
fn of_version(source: &Source, version: &Version) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let name = language_name(version);
    if let Some(span) = version.excerpt {
        let message = format!("the {name} title says that the text is an excerpt");
        let excerpt = Diagnostic::new(DiagnosticCode::DeclaredExcerpt, message);
        found.push(excerpt.at(source.passage(span)));
    }
    let next = version.items.windows(2).find_map(|pair| match pair {
        [one, two] if one.value + 1 != two.value => two.number,
        _ => None,
    });
    // A bullet counts nothing.
    let next = next.filter(|number| source.text(*number).contains(char::is_alphanumeric));
    for number in &version.again {
        let message = format!(
            "number {} stands a second time in the {name} text",
            source.text(*number)
        );
        let again = Diagnostic::new(DiagnosticCode::ItemsOutOfSequence, message);
        found.push(again.at(source.passage(*number)));
    }
    if let Some(number) = next {
        let message = format!(
            "view {} is out of sequence in the {name} text",
            source.text(number)
        );
        let out = Diagnostic::new(DiagnosticCode::ItemsOutOfSequence, message);
        found.push(out.at(source.passage(number)));
    }
    found
}

/// A version that announces several views and has at most one: the English one, as the
/// message is English, or else the first.
fn views_end_early(
    source: &Source,
    versions: &[Version],
    preambles: &Preambles,
) -> Option<Diagnostic> {
    let english = LanguageCode::new("eng");
    let (first, others): (Vec<_>, Vec<_>) = versions.iter().partition(|v| v.code == english);
    let (version, opening) = first.into_iter().chain(others).find_map(|version| {
        let opening = *version.openings.first()?.sentences.last()?;
        let sentence = preambles.get(opening).filter(|_| version.items.len() < 2)?;
        let cue = version.language.opening(sentence.words())?;
        cue.announces.then_some((version, opening))
    })?;
    let message = match version.items.last() {
        Some(item) => {
            let printed = item.number.map(|span| {
                let ends = ['.', '．', '、', ')', '）', ':', '：'];
                source.text(span).trim_end_matches(ends).to_owned()
            });
            let number = printed.unwrap_or_else(|| item.value.to_string());
            format!("the text announces views; it ends after view {number}")
        }
        None => "the text announces views; none follows".to_owned(),
    };
    let early = Diagnostic::new(DiagnosticCode::ViewsEndEarly, message);
    Some(early.at(source.passage(opening)))
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
