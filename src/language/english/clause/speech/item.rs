//! Verbs that an item begins with, whose subject stands above the list.

use super::super::super::party::is_party;
use crate::language::scan::find_word;

/// "decided to meet;", "will meet;", "Noted the report;": an item whose subject stands
/// above the list. "Encouraged by …" and "Proposed Measures" are none.
pub(super) fn goes_on(item: &str, verb: &str) -> bool {
    const OBJECTS: &[&str] = words! {
        "the" "their" "its" "our" "his" "her" "all" "that" "a" "an" "those" "these" "each"
        "every" "any" "both" "with"
    };
    let after = item.get(verb.len()..).unwrap_or_default();
    let next = after.split_whitespace().next().unwrap_or_default();
    let small = item.starts_with(char::is_lowercase);
    // "Urged States to pay".
    let asked = || is_party(next) && find_word(after, "to", 0).is_some();
    match verb {
        // "Will Ashe" is a name, and "Will courts act?" asks.
        "will" => {
            let verb = || next.starts_with(char::is_lowercase) && !item.trim_end().ends_with('?');
            (small || item.starts_with("WILL ") || verb()) && next != "of"
        }
        _ => {
            verb.ends_with(" to")
                || verb.ends_with(" that")
                || OBJECTS.contains(&next)
                || small && next.starts_with(char::is_uppercase)
                || asked()
        }
    }
}

/// "Support for courts was asked": the first word is a noun.
pub(super) fn noun_first(lower: &str, at: usize) -> bool {
    let words = lower.get(at..).unwrap_or_default().split_whitespace();
    // "Encourages States that have": the verb is another clause's.
    words
        .skip(1)
        .take(3)
        .take_while(|word| !["that", "who", "which"].contains(word))
        .any(|word| ["were", "was", "is", "are", "has", "have"].contains(&word))
}
