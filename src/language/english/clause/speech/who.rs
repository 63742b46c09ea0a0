//! Who speaks or promises where no word for a speaker stands at the verb.

use super::super::super::countries::is_state;
use super::super::super::cues::SPEAKERS;
use super::super::super::party::is_party;
use super::super::super::subordinate::{last_chunk, near_before};
use super::super::passive;
use super::super::subject::sets_the_scene;
use std::ops::Range;

/// "Boats will be lent [by both sides]": who promises what will be done.
pub(in super::super) fn by_actor(sentence: &str, lower: &str, from: usize) -> Option<Range<usize>> {
    const SIDES: &[&str] = words! {
        "sides" "side" "parties" "party" "ministries" "ministers" "governments" "signatories"
        "participants" "countries" "leaders" "presidents" "members"
    };
    let by = passive::is_passive(lower, from).then(|| passive::agent(sentence, lower, from))??;
    let name = lower.get(by.clone())?;
    let last = name.rsplit(' ').next()?;
    SIDES.contains(&last).then_some(by)
}

/// What a sentence begins with that names one person by name or office.
const OFFICES: &[&str] = words! {
    "Mr" "Mr." "Mrs" "Mrs." "Ms" "Ms." "Dr" "Dr." "H.E." "Prof." "Professor" "Chief" "President"
    "Prime" "Premier" "Minister" "Judge" "Justice" "Chancellor" "Governor" "Mayor"
    "Ambassador" "Excellency" "Attorney" "Prosecutor" "Chairman" "Chairperson" "Chair" "King"
    "Queen" "Sultan" "Emir" "Secretary" "Speaker" "Deputy" "Vice" "Vice-President"
};

/// How far from such words the verb may stand, in bytes.
const OFFICE: usize = 160;

/// "Selva and Arvonia", "Selva, Lusia and Arvonia": names and no more.
pub(super) fn are_named(subject: &str) -> bool {
    // "the EU", "the United Kingdom": with its article.
    let known = |word: &str| {
        let bare = word.strip_prefix("the ").or(word.strip_prefix("The "));
        bare.is_some_and(|bare| is_acronym(word) || is_state(bare))
    };
    let name = |words: &str| {
        let word = words.trim();
        word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic) || known(word)
    };
    let two = subject.split_once(" and ");
    two.is_some_and(|(all, last)| all.split(", ").all(name) && name(last))
}

/// "The Heads of the Prison Services [request]", "The young people of the North [recognize]"
/// of a `strong` verb: those who speak are named by whose they are, and no other verb may
/// stand between.
pub(super) fn are_heads(before: &str, strong: bool) -> bool {
    const VERBS: [&str; 11] = [
        "that", "which", "who", "whose", "to", "is", "are", "was", "were", "has", "have",
    ];
    const NAME: usize = 2;
    let apart = |word: &str| VERBS.contains(&word) || word.ends_with([',', ';', ':']);
    let joint = [" of ", " from "];
    let named = before.strip_prefix("the ").and_then(|name| {
        let mut parts = joint.iter().filter_map(|of| name.split_once(of));
        parts.find(|(heads, _)| heads.split(' ').nth(NAME).is_none())
    });
    named.is_some_and(|(heads, whose)| {
        let last = heads.rsplit(' ').next().unwrap_or_default();
        (SPEAKERS.has(last) || strong && is_party(heads)) && !whose.split(' ').any(apart)
    })
}

/// "Chief Justice Lee [thanked]", "The Minister of Wells, Ms Lee, [urged]": one person
/// speaks, and no other verb stands before.
pub(super) fn is_office(sentence: &str, at: usize) -> bool {
    let before = near_before(sentence, at);
    // "To this end, President Lee [urged]": what sets the scene stands before.
    let own = last_chunk(before);
    let scene = own.len() < before.len() && sets_the_scene(sentence);
    let before = if scene {
        own
    } else {
        sentence.get(..at).unwrap_or_default()
    };
    if before.len() > OFFICE {
        return false;
    }
    let mut words = before.split_whitespace().map(|w| w.trim_matches(','));
    let first = words.find(|word| !["The", "His", "Her"].contains(word));
    let small = [
        "of", "the", "and", "for", "in", "on", "de", "van", "al", "also",
    ];
    first.is_some_and(|word| OFFICES.contains(&word))
        && words.all(|word| word.starts_with(char::is_uppercase) || small.contains(&word))
}

/// "The EU": a body by its letters, and no other word in a text of capitals.
pub(super) fn is_acronym(subject: &str) -> bool {
    let name = subject
        .strip_prefix("The ")
        .or(subject.strip_prefix("the "));
    name.is_some_and(|name| {
        (2..=6).contains(&name.len()) && name.chars().all(|c| c.is_ascii_uppercase())
    })
}
