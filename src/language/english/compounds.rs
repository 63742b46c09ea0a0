//! English words that keep their hyphen: where one of them stands before or after it, the
//! hyphen at the end of a line cuts no word.

/// What compounds begin with.
const FIRST: &[&str] = words! {
    "all" "anti" "better" "cross" "decision" "double" "evidence" "ever" "fact" "five" "four"
    "full" "half" "hard" "high" "ill" "large" "law" "long" "low" "market" "medium" "mid"
    "mother" "near" "non" "one" "open" "peer" "people" "policy" "post" "pre" "quasi" "rule"
    "self" "semi" "short" "single" "small" "so" "ten" "three" "two" "vice" "well" "win"
};
/// What they end with.
const SECOND: &[&str] = words! {
    "based" "being" "building" "centred" "centered" "driven" "effective" "established" "fold"
    "free" "friendly" "funded" "keeping" "known" "led" "level" "maker" "makers" "making"
    "border" "neutral" "of" "off" "old" "oriented" "person" "related" "saving" "scale" "sector"
    "setting" "sharing" "shore" "solving" "specific" "term" "the" "to" "trained" "up" "wide"
    "year" "years" "day" "days"
};
/// Syllables that a word may go on with after one of the first: "law-", "yers".
const SYLLABLES: &[&str] = words! {
    "ance" "ation" "ations" "ber" "cial" "ciety" "ciation" "ed" "er" "ers" "est" "gram" "ing"
    "ings" "ket" "lar" "lic" "ly" "ment" "ments" "ness" "ple" "pone" "poned" "posed" "pose"
    "sion" "sions" "sent" "sented" "serve" "served" "tection" "ter" "ters" "tion" "tions"
    "vent" "vention" "yer" "yers"
};

/// Whether two words in lower case are one with a hyphen between them.
pub(super) fn is_compound(first: &str, second: &str) -> bool {
    SECOND.contains(&second) || FIRST.contains(&first) && !SYLLABLES.contains(&second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphens_of_the_words() {
        for (first, second) in [
            ("decision", "making"),
            ("non", "governmental"),
            ("well", "organised"),
            ("peer", "to"),
        ] {
            assert!(is_compound(first, second), "{first}-{second}");
        }
        for (first, second) in [
            ("par", "ticipants"),
            ("inter", "national"),
            ("law", "yers"),
            ("post", "pone"),
            ("so", "ciety"),
        ] {
            assert!(!is_compound(first, second), "{first}-{second}");
        }
    }
}
