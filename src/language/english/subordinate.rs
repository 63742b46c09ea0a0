//! Which clauses of an English sentence say what somebody does, and which say only when
//! or of whom: "Unless parties must pay, …", "judges who must travel".

use super::super::scan::find_word;

/// Words that open such a clause where it begins.
const OPENERS: &[&str] = &[
    "if", "unless", "whether", "where", "wherever", "when", "whenever", "while", "whilst",
    "although", "though", "because", "lest", "which", "who", "whom", "whose",
];
/// Words that open one in the middle too.
const INSIDE: &[&str] = &["if", "unless", "whether", "provided that", "in case"];
/// Words right before a verb whose subject they are.
const RELATIVE: &[&str] = &["who", "which", "that", "whichever", "whoever"];
/// How far back a clause is looked for, in bytes.
const REACH: usize = 240;

/// Whether the verb at a byte of a sentence in lower case stands in such a clause.
pub(super) fn is_subordinate(lower: &str, at: usize) -> bool {
    let mut from = at.saturating_sub(REACH);
    while !lower.is_char_boundary(from) {
        from += 1;
    }
    let before = lower.get(from..at).unwrap_or_default();
    let clause = before.rfind([',', ';', ':', '—']).map_or(before, |stop| {
        before
            .get(stop..)
            .unwrap_or_default()
            .trim_start_matches([',', ';', ':', '—', ' '])
    });
    let clause = ["and ", "but ", "or ", "even ", "only "]
        .iter()
        .fold(clause, |clause, word| {
            clause.strip_prefix(word).unwrap_or(clause)
        });
    let word = |words: Option<&str>| words.unwrap_or_default().to_owned();
    let first = word(clause.split_whitespace().next());
    let last = word(clause.split_whitespace().next_back());
    // "agree that must" has no subject of its own; "that states must" has one.
    OPENERS.contains(&first.as_str())
        || RELATIVE.contains(&last.as_str())
        || INSIDE
            .iter()
            .any(|word| find_word(clause, word, 0).is_some())
}
