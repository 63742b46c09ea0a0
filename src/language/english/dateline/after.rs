//! What stands after the day of an English dateline and names no place.

use super::super::lines::{begins_with, is_one_of};
use super::SIGNED;
use super::before::begins_with_verb;

/// Whether what stands after the day names no place: "3 May 2016 (virtual)".
pub(super) fn is_aside(line: &str, after: &str) -> bool {
    const COPIES: &[&str] = &[
        "in duplicate",
        "in triplicate",
        "in two ",
        "in three ",
        "in the ",
        "both ",
    ];
    let is_verb = |verbs: &[&str]| verbs.iter().any(|verb| begins_with(line, verb));
    let told = after.trim_start_matches([',', ' ']);
    let inner = after.trim().trim_matches(['(', ')']);
    is_online(inner)
        || is_verb(&SIGNED) && COPIES.iter().any(|words| told.starts_with(words))
        || begins_with_verb(line) && is_in_languages(told)
        // "Signed in Porto on 3 May 2016 by 41 rectors".
        || is_verb(&["Done ", "Signed ", "Adopted "]) && told.starts_with("by ")
        // "Delivered in Cork on 3 May 2016 on behalf of 47 organisations".
        || is_verb(&["Delivered ", "Presented "]) && told.starts_with("on behalf of ")
        // "3 May 2016; amended in Cork in 2019", "3 May 2016 and amended in 2019".
        || is_changed(told)
        // "3 May 2016 (World Wells Day)".
        || after.trim_start().starts_with('(') && inner.ends_with(" Day")
}

/// "in Chinese and English, both texts being equally authentic": what the text is written in.
fn is_in_languages(after: &str) -> bool {
    const LANGUAGES: &[&str] = words! {
        "arabic" "armenian" "azerbaijani" "bengali" "bulgarian" "burmese" "chinese" "croatian"
        "czech" "danish" "dutch" "english" "estonian" "finnish" "french" "georgian" "german"
        "greek" "hebrew" "hindi" "hungarian" "indonesian" "irish" "italian" "japanese" "kazakh"
        "khmer" "korean" "kyrgyz" "lao" "latvian" "lithuanian" "malay" "mandarin" "mongolian"
        "nepali" "norwegian" "persian" "polish" "portuguese" "romanian" "russian" "serbian"
        "slovak" "slovene" "spanish" "swahili" "swedish" "tajik" "thai" "turkish" "turkmen"
        "ukrainian" "urdu" "uzbek" "vietnamese" "welsh"
    };
    const BEFORE: &[&str] = words! { "in" "both" "the" };
    let words = after.split([' ', ',', ';', '.']);
    let first = words.into_iter().find(|word| !BEFORE.contains(word));
    after.starts_with("in ") && first.is_some_and(|word| is_one_of(word, LANGUAGES))
}

/// "; amended in 2019", "and last revised on …": what came after.
fn is_changed(after: &str) -> bool {
    const LINKS: &[&str] = words! { "and" "as" "last" "further" "subsequently" };
    const CHANGED: &[&str] = words! { "amended" "revised" "updated" "reaffirmed" };
    let mut words = after.split([' ', ';', ',']).filter(|word| !word.is_empty());
    let first = words.find(|word| !LINKS.contains(word));
    first.is_some_and(|word| CHANGED.contains(&word))
}

/// "by teleconference": no place.
pub(super) fn is_online(words: &str) -> bool {
    const ONLINE: &[&str] = words! {
        "online" "virtual" "virtually" "virtual meeting" "by teleconference"
        "by videoconference" "by video conference" "via videoconference"
        "via video conference" "via teleconference" "via zoom" "by video link"
        "online meeting" "virtual format" "in virtual format"
    };
    is_one_of(words, ONLINE)
}
