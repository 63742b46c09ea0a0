//! What an English sentence says that the views aim at and are subject to.

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{first_of, some, trim};
use super::Words;
use super::conference::is_elsewhere;
use super::subordinate::last_chunk;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&AIMS, &SUBJECT_TO, &OWN, &LAWS];

/// A name without its leading article.
pub(super) fn article_off(sentence: &str, range: Range<usize>) -> Range<usize> {
    let text = sentence.get(range.clone()).unwrap_or_default();
    let article = ["The ", "the ", "THE ", "A ", "a ", "An ", "an "]
        .iter()
        .find(|article| text.starts_with(**article))
        .map_or(0, |article| article.len());
    range.start + article..range.end
}

/// What an aim stands after.
static AIMS: Phrases<&str> = Phrases::new(&[
    "with the objective of",
    "with the objectives of",
    "with the aim of",
    "with a view to",
    "with the goal of",
    "with the purpose of",
    "for the purpose of",
    "with the intention of",
    "with the aim to",
    "aiming to",
    "aimed at",
    "in order to",
]);

pub(super) fn objective(sentence: &Words) -> Option<Range<usize>> {
    let (cue, words) = AIMS.first_word(sentence, 0)?;
    // "In order to protect pilots, we agree": what pilots do in order to land is no aim.
    if *words == "in order to" && cue.start > 0 {
        return None;
    }
    // "with a view to the following objectives:": they stand below.
    let below = sentence.ends_with(':') && sentence.lower().contains("following objectives");
    if below || is_of_others(sentence, cue.start) {
        return None;
    }
    static STOPS: Phrases<&str> = Phrases::new(&[
        " and subject to ",
        ", and subject to ",
        ", and in accordance with ",
        " and in accordance with ",
        ", in accordance with ",
        ", the participants",
        ", we ",
        ", the delegates",
        ", subject to ",
        ";",
    ]);
    let end = STOPS
        .first_in(sentence, cue.end)
        .map(|(stop, _)| stop.start)
        .or_else(|| Some(first_of(sentence, &[",", ":"], cue.end)?.0.start))
        .unwrap_or(sentence.len());
    let aim = some(trim(sentence, cue.end..end, &['.', ',']))?;
    // "how reforms aimed at open markets should go on": the aim of the subject of another verb.
    let words = sentence.get(aim.clone()).unwrap_or_default();
    let goes_on = [" should ", " shall ", " must "]
        .iter()
        .any(|verb| words.contains(verb));
    (!goes_on).then_some(aim)
}

/// "Recalling the plan aimed at …", "Wells should be dug for the purpose of": what others or
/// other things aim at.
fn is_of_others(sentence: &Words, aim: usize) -> bool {
    const BINDS: &[&str] = words! { "should" "shall" "must" "may" "can" "which" };
    let before = sentence.lower().get(..aim).unwrap_or_default();
    let chunk = last_chunk(before).trim();
    !["", "and"].contains(&chunk)
        && (is_elsewhere(sentence) || chunk.split_whitespace().any(|word| BINDS.contains(&word)))
}

/// What a law stands after that the views are subject to.
static SUBJECT_TO: Phrases<&str> = Phrases::new(&[
    "subject to",
    "in accordance with",
    "within the framework of",
    "consistent with",
]);

/// Whose law it is.
static OWN: Phrases<&str> = Phrases::new(&["domestic", "national", "internal", "respective"]);

/// What is a law.
static LAWS: Phrases<&str> = Phrases::new(&["law", "laws", "legislation", "legal systems"]);

pub(super) fn proviso(sentence: &Words) -> Option<Range<usize>> {
    // Most sentences speak of no law.
    OWN.first_word(sentence, 0)?;
    LAWS.first_word(sentence, 0)?;
    let mut from = 0;
    loop {
        let (cue, _) = SUBJECT_TO.first_word(sentence, from)?;
        let end = first_of(sentence, &[",", ":", ";", ". "], cue.end)
            .map_or(sentence.len(), |(stop, _)| stop.start);
        let range = trim(sentence, cue.start..end, &['.']);
        let own = OWN.word_within(sentence, range.clone());
        let law = LAWS.word_within(sentence, range.clone());
        if own.is_some() && law.is_some() {
            return Some(range);
        }
        from = cue.end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::testing::text;

    #[test]
    fn aims_and_provisos() {
        let sentence = "With the aim of building trust and subject to the national laws of each State, the participants agreed:";
        assert_eq!(
            text(sentence, objective(&sentence.into())),
            Some("building trust")
        );
        let other = "They discussed how reforms aimed at opening ports should go beyond fees.";
        assert_eq!(objective(&other.into()), None);
        assert_eq!(
            text(sentence, proviso(&sentence.into())),
            Some("subject to the national laws of each State")
        );
        let sentence = "With a view to building trust, and in accordance with their national laws, the participants agreed:";
        assert_eq!(
            text(sentence, objective(&sentence.into())),
            Some("building trust")
        );
        let first = "In order to protect pilots, the participants agreed as follows:";
        assert_eq!(
            text(first, objective(&first.into())),
            Some("protect pilots")
        );
        assert_eq!(objective(&"Pilots rest in order to fly.".into()), None);
        for others in [
            "Recalling the plan aimed at digging wells, the participants agreed:",
            "Wells should be dug for the purpose of watering fields;",
        ] {
            assert_eq!(objective(&others.into()), None, "{others}");
        }
        let recalled = "Recalling the plan, and with the aim of digging wells, they agreed:";
        assert_eq!(
            text(recalled, objective(&recalled.into())),
            Some("digging wells")
        );
        let below = "With a view to pursuing the following objectives:";
        assert_eq!(objective(&below.into()), None);
        assert_eq!(
            proviso(&"subject to review, in accordance with law".into()),
            None
        );
    }
}
