//! Whom a verb is about, and what about them.

use super::super::super::scan::trim;
use super::super::facts::article_off;
use super::super::party::is_party;
use super::advised::NAME;
use std::ops::Range;

/// Whom, and what for.
pub(super) type Parts = (Option<Range<usize>>, Option<Range<usize>>);

/// The party that a stretch of a sentence names, without its article and the comma after it.
pub(super) fn party(sentence: &str, stretch: Range<usize>) -> Option<Range<usize>> {
    let name = article_off(sentence, trim(sentence, stretch, &[',']));
    let is_one = sentence.get(name.clone()).is_some_and(is_party);
    is_one.then_some(name)
}

/// Whether nothing but a colon follows, and few words stand before it.
pub(super) fn leads_in(sentence: &str, words: &Range<usize>) -> bool {
    let text = sentence.get(words.clone()).unwrap_or_default();
    let rest = sentence.get(words.end..).unwrap_or_default();
    rest.trim() == ":" && text.split(' ').count() <= NAME && !text.contains(',')
}

/// Those who are called on, without what is set off after them: "States, in accordance
/// with their laws,".
pub(super) fn without_aside(sentence: &str, whom: Range<usize>) -> Range<usize> {
    const ASIDE: &[&str] = &[
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
        "large or small",
        "large and small",
        "big or small",
        "big and small",
        "public or private",
        "public and private",
        "wherever ",
        "within ",
        "where ",
        "as ",
        "with ",
        "through ",
        "on ",
        "who ",
        "whose ",
        "which ",
    ];
    let text = sentence.get(whom.clone()).unwrap_or_default();
    let aside = text.match_indices(", ").find(|(at, _)| {
        let next = text.get(at + 2..).unwrap_or_default();
        ASIDE.iter().any(|words| next.starts_with(words))
    });
    match aside {
        Some((at, _)) => whom.start..whom.start + at,
        None => whom,
    }
}
