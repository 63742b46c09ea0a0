//! Whom a verb is about, and what about them.

use super::advised::NAME;
use std::ops::Range;

/// Whom, and what for.
pub(super) type Parts = (Option<Range<usize>>, Option<Range<usize>>);

/// Whether nothing but a colon follows, and few words stand before it.
pub(super) fn leads_in(sentence: &str, words: &Range<usize>) -> bool {
    let text = sentence.get(words.clone()).unwrap_or_default();
    let rest = sentence.get(words.end..).unwrap_or_default();
    rest.trim() == ":" && text.split(' ').count() <= NAME && !text.contains(',')
}

/// Those who are called on, without what is set off after them: "States, in accordance
/// with their laws,".
pub(super) fn without_aside(sentence: &str, whom: Range<usize>) -> Range<usize> {
    let text = sentence.get(whom.clone()).unwrap_or_default();
    let aside = text.match_indices(", ").find(|(at, _)| {
        let next = text.get(at + 2..).unwrap_or_default();
        [
            "in accordance ",
            "in line ",
            "in consultation ",
            "in cooperation ",
            "in co-operation ",
            "in collaboration ",
            "in coordination ",
            "in conjunction ",
            "in partnership ",
            "in close ",
            "in full ",
            "if ",
            "when ",
            "without ",
            "subject to ",
            "taking ",
            "bearing ",
            "inter alia",
            "represented by ",
            "acting ",
            "working ",
            "regardless ",
            "irrespective ",
            "within ",
            "where ",
            "as ",
            "with ",
            "through ",
            "on ",
            "who ",
            "whose ",
            "which ",
        ]
        .iter()
        .any(|word| next.starts_with(word))
    });
    match aside {
        Some((at, _)) => whom.start..whom.start + at,
        None => whom,
    }
}
