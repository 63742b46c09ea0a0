//! Titles of French instruments: what they call them, where one goes on, and what is its own.

use super::text::Text;
use crate::model::InstrumentKind;

/// What a title calls its instrument.
pub(super) fn kind(title: &str) -> Option<InstrumentKind> {
    const KINDS: &[(&str, InstrumentKind)] = &[
        (
            "déclaration * conjointe|déclaration * commune|declaration * conjointe|\
             declaration * commune",
            InstrumentKind::JointStatement,
        ),
        ("communiqué~|communique", InstrumentKind::Communique),
        ("résolution~|resolution", InstrumentKind::Resolution),
        ("déclaration|declaration", InstrumentKind::Declaration),
        ("consensus|charte|initiative|appel", InstrumentKind::Other),
    ];
    let text = Text::new(title);
    KINDS
        .iter()
        .find(|(words, _)| text.first(&[words], 0).is_some())
        .map(|&(_, kind)| kind)
}

/// Whether a title goes on in the next line.
pub(super) fn goes_on(before: &str, after: &str) -> bool {
    const BINDS: &[&str] = &[
        "de",
        "du",
        "des",
        "sur",
        "pour",
        "à",
        "au",
        "aux",
        "et",
        "en",
        "relative",
        "relatif",
        "concernant",
        "contre",
        "entre",
    ];
    let is = |word: Option<&str>, also: &[&str]| {
        let word = word.unwrap_or_default().to_lowercase();
        BINDS.iter().chain(also).any(|known| *known == word)
    };
    after.starts_with(char::is_lowercase)
        || is(after.split_whitespace().next(), &[])
        || is(
            before.split_whitespace().next_back(),
            &["la", "le", "les", "l’", "l'"],
        )
}

/// A title without the words that most have.
pub(super) fn short(title: &str) -> String {
    const COMMON: &[&str] = &[
        "déclaration",
        "communiqué",
        "résolution",
        "conjointe",
        "conjoint",
        "commune",
        "commun",
        "finale",
        "final",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
        "d",
        "sur",
        "et",
        "à",
        "au",
        "aux",
        "en",
        "pour",
        "par",
        "un",
        "une",
    ];
    let text = Text::new(title);
    let words = text
        .plain
        .split([' ', '\''])
        .filter(|word| !word.is_empty());
    let kept = words.filter(|word| !COMMON.contains(&word.to_lowercase().as_str()));
    kept.collect::<Vec<_>>().join(" ")
}
