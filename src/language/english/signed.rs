//! English sentences that say when and where the text itself was adopted or signed: "This
//! Charter was adopted in Porto on 3 May 2016".

use super::places::{mention, names};
use super::{Dateline, PeriodMention, Words};

/// What the sentence begins with.
const TEXTS: &[&str] = &["This ", "The present "];
/// What was done with the text.
const DONE: &[&str] = words! {
    "was adopted" "was unanimously adopted" "was signed" "was approved" "was issued"
    "was endorsed" "was proclaimed" "is adopted" "is signed" "is issued" "has been adopted"
    "has been signed"
};
/// How far the day stands from the verb, in bytes.
const NEAR: usize = 160;

/// The day and the place that a sentence about the text tells; no other sentence begins so.
pub(super) fn signed(sentence: &Words) -> Option<Dateline> {
    TEXTS.iter().find(|words| sentence.starts_with(**words))?;
    let cue = DONE.iter().find_map(|words| {
        let at = sentence.get(..NEAR.min(sentence.len()))?.find(words)?;
        Some(at + words.len())
    })?;
    let found = super::dates::first_period(sentence.get(cue..)?)?;
    let range = found.range.start + cue..found.range.end + cue;
    (range.start < cue + NEAR).then_some(())?;
    let before = sentence.get(cue..range.start)?;
    let place = [" in ", " at "].iter().find_map(|word| {
        let at = cue + before.find(word)? + word.len();
        let mut names = names(sentence.get(..range.start)?, at).into_iter();
        let city = names.next().filter(|city| city.start == at)?;
        Some(mention(sentence, city, names.last()))
    });
    Some(Dateline {
        period: Some(PeriodMention { range, ..found }),
        place,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_became_of_the_text() {
        for (sentence, city, date) in [
            (
                "This Charter was adopted in Porto, Portugal, on 3 May 2016.",
                Some("Porto"),
                "3 May 2016",
            ),
            (
                "This Declaration was adopted by acclamation on 3 May 2016 by the 140 delegates.",
                None,
                "3 May 2016",
            ),
        ] {
            let found = signed(&sentence.into()).expect("a day");
            let period = found.period.expect("a day").range;
            assert_eq!(&sentence[period], date);
            let place = found.place.and_then(|place| place.city);
            assert_eq!(place.map(|range| &sentence[range]), city);
        }
        for other in [
            "This Declaration will be reviewed on 3 May 2016.",
            "The Lake Charter was adopted in Porto on 3 May 2016.",
        ] {
            assert_eq!(signed(&other.into()), None, "{other}");
        }
    }
}
