//! A conference whose name has a capital nowhere but is counted: "the 10th ministerial
//! meeting between the Lake Union and the Hill League".

use super::is_meeting;
use super::titled;
use crate::language::english::dates::ordinal;

/// Whether words are the name of one: it is counted, has a small word for a meeting within
/// the next three, and says whose it is.
pub(super) fn is_counted(words: &str) -> bool {
    let (first, rest) = words.split_once(' ').unwrap_or_default();
    if !is_ordinal(first) {
        return false;
    }
    let whose = [" of ", " between ", " for "]
        .iter()
        .filter_map(|of| rest.find(of));
    let Some(kind) = whose.min().and_then(|at| rest.get(..at)) else {
        return false;
    };
    kind.split(' ').nth(3).is_none() && is_meeting(&capital_words(kind))
}

/// "third Lake Forum": a name without what counts it.
pub(super) fn uncounted(words: &str) -> &str {
    let counted = words.split_once(' ').filter(|(first, _)| is_ordinal(first));
    counted.map_or(words, |(_, name)| name)
}

/// "3rd", "third".
pub(super) fn is_ordinal(word: &str) -> bool {
    let ending = word.trim_start_matches(|c: char| c.is_ascii_digit());
    match ending.len() < word.len() {
        true => ["st", "nd", "rd", "th"].contains(&ending),
        false => word == "inaugural" || ordinal(word).is_some(),
    }
}

/// "ministerial meeting" as "Ministerial Meeting".
fn capital_words(words: &str) -> String {
    titled(&words.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::is_counted;

    #[test]
    fn counted_meetings() {
        for (words, counted) in [
            (
                "10th ministerial meeting between the Lake Union and the Hill League",
                true,
            ),
            ("third session of the Lake Ministerial Conference", true),
            (
                "twenty-third session of the Lake Ministerial Conference",
                true,
            ),
            ("third session", false),
            ("third reading of the Act", false),
            ("ministerial meeting of the League", false),
        ] {
            assert_eq!(is_counted(words), counted, "{words}");
        }
    }
}
