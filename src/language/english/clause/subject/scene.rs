//! Words that set a scene, before whoever acts in it.

use super::super::super::super::scan::find_word;
use super::super::super::super::word_set::WordSet;

/// "With the aim of …", "in a friendly atmosphere", "Recognising that …".
pub(in super::super) fn sets_the_scene(chunk: &str) -> bool {
    static FIRST: WordSet = WordSet::new(words! {
        "with" "in" "on" "at" "by" "for" "from" "to" "through" "under" "after" "during"
        "based" "focused" "as" "while" "when" "if" "subject" "having" "upon" "within"
        "that" "which" "where" "because" "since" "unless" "although" "though" "whereas"
        "amid" "amidst" "despite" "throughout" "among" "before" "until" "once" "given"
        "regardless" "notwithstanding" "without" "pursuant" "guided" "inspired" "mindful"
        "convinced" "conscious" "aware" "concerned" "encouraged" "particularly"
        "now" "especially" "notably" "e.g" "i.e" "whenever" "wherever" "today" "accordingly"
        "therefore" "thus" "hence" "moreover" "furthermore" "however" "finally"
        "meanwhile" "consequently" "additionally" "further" "first" "second" "third"
        "lastly" "secondly" "thirdly" "firstly" "then" "also" "instead" "indeed" "against"
        "recognised" "whether" "who" "whose" "whom" "nevertheless" "nonetheless"
        "similarly" "likewise" "so" "together" "along" "even" "only"
    });
    const NOUNS: &[&str] = words! {
        "training" "funding" "hearing" "meeting" "building" "planning" "monitoring" "financing"
        "housing" "banking" "shipping" "sharing" "mainstreaming" "reporting"
    };
    // "supported by donors", "adopted in May".
    const AFTER: &[&str] = words! {
        "by" "in" "on" "with" "at" "under" "to" "for" "from" "as"
    };
    let lower = chunk.to_ascii_lowercase();
    let lower = ["and ", "or ", "but "]
        .iter()
        .find_map(|and| lower.strip_prefix(and))
        .unwrap_or(&lower);
    let mut words = lower.split_whitespace();
    let word = words.next().unwrap_or_default().trim_end_matches('.');
    let second = words.next();
    // "We, the judges, meeting in Cork on 3 and 4 May, call".
    let meets = word == "meeting" && matches!(second, Some("in" | "at" | "on" | "online"));
    let done =
        word.len() > 4 && word.ends_with("ed") && AFTER.contains(&second.unwrap_or_default());
    done || meets
        || FIRST.has(word)
        || word.len() > 5 && word.ends_with("ing") && !NOUNS.contains(&word)
        || second.is_none() && word.len() > 4 && word.ends_with("ly") && !word.ends_with("mbly")
        || find_word(lower, "atmosphere", 0).is_some()
}
