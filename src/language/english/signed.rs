//! English sentences that say when and where the text itself was adopted, signed or sent to
//! the press: "This Charter was adopted in Porto on 3 May 2016".

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{find, find_word, near};
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
        let at = near(sentence, 0, NEAR).find(words)?;
        Some(at + words.len())
    })?;
    day_and_place(sentence, cue, &[" in ", " at "])
}

/// What stands behind a verb: the day, and the place before it.
fn day_and_place(sentence: &Words, verb: usize, before_place: &[&str]) -> Option<Dateline> {
    let found = super::dates::first_period(sentence.get(verb..)?)?;
    let range = found.range.start + verb..found.range.end + verb;
    (range.start < verb + NEAR).then_some(())?;
    let before = sentence.get(verb..range.start)?;
    let place = before_place.iter().find_map(|word| {
        let at = verb + before.find(word)? + word.len();
        let mut names = names(sentence.get(..range.start)?, at).into_iter();
        let city = names.next().filter(|city| city.start == at)?;
        Some(mention(sentence, city, names.last()))
    });
    Some(Dateline {
        period: Some(PeriodMention { range, ..found }),
        place,
    })
}

/// "This Declaration was adopted at the Lake Forum in Porto on 3 May 2016": the same in the
/// preamble, of a text that is called what titles call theirs.
pub(super) fn of_itself(sentence: &Words) -> Option<Dateline> {
    let own = sentence.strip_prefix("This ")?;
    super::kinds::kind(own.split(' ').next()?)?;
    signed(sentence)
}

/// "[Cork, May 3, 2015] (LNA) -- The two sides issued a communiqué": a news agency's line,
/// with a year.
pub(super) fn wired(sentence: &Words) -> Option<Dateline> {
    let near = near(sentence, 0, NEAR);
    let (line, rest) = near.split_at_checked(find(near, " -- ")?)?;
    let told = rest.strip_prefix(" -- ")?;
    let issued = [" issued ", " released ", " adopted ", " was issued"];
    issued.iter().find(|verb| told.contains(**verb))?;
    let agency = |name: &str| name.chars().all(|c| c.is_ascii_uppercase());
    let (dated, name) = match line.strip_suffix(')') {
        Some(line) => line.rsplit_once(" (")?,
        None => line.rsplit_once(", ")?,
    };
    let found = super::dateline::dateline(dated).filter(|_| agency(name))?;
    (found.period.is_some() && found.place.is_some()).then_some(found)
}

/// How far from its beginning a sentence is looked at for the day, in bytes.
const BEGINNING: usize = 300;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&SIGNED];

/// What was done with the text, after those who did it.
static SIGNED: Phrases<&str> =
    Phrases::new(&["signed this ", "adopted this ", "signed the present "]);

/// "The directors of 18 museums signed this Charter in [Macao] on [3 May 2015]."
fn signed_by(sentence: &Words) -> Option<Dateline> {
    // In most sentences none of them stands, wherever.
    SIGNED.word(sentence, 0, |_, _| true)?;
    let near = near(sentence, 0, BEGINNING);
    let (cue, what) = SIGNED.all().iter().find_map(|cue| {
        let mut places = near.match_indices(cue);
        let (at, _) = places.find(|(at, _)| near.get(..*at).is_some_and(|it| it.ends_with(' ')))?;
        Some((at + cue.len(), near.get(at + cue.len()..)?))
    })?;
    let kind = what.split([' ', ',']).next()?;
    super::kinds::kind(kind)?;
    day_and_place(sentence, cue, &[" in "])
}

/// "On [3 May 2015] in [Geneva], the federations adopted the present declaration."
pub(super) fn adopted(sentence: &Words) -> Option<Dateline> {
    if let Some(found) = signed_by(sentence) {
        return Some(found);
    }
    let first = sentence.strip_prefix("On ")?;
    let lower = sentence.lower();
    let cues = [
        "adopted the present",
        "adopted this",
        "adopted the following",
    ];
    cues.iter().find_map(|cue| find_word(lower, cue, 0))?;
    let found = super::dates::first_period(near(first, 0, BEGINNING))?;
    let range = found.range.start + "On ".len()..found.range.end + "On ".len();
    // "On the 10th of October": nothing else stands before the day.
    let before = first.get(..found.range.start)?;
    ["", "the ", "this "].contains(&before).then_some(())?;
    let rest = sentence.get(range.end..)?;
    let at = [" in ", ", in ", " at ", ", at "]
        .iter()
        .find(|word| rest.starts_with(**word))
        .map(|word| range.end + word.len());
    let place = at.and_then(|at| {
        let mut names = names(sentence, at).into_iter();
        let city = names.next().filter(|city| city.start == at)?;
        Some(mention(sentence, city, names.next()))
    });
    Some(Dateline {
        period: Some(PeriodMention { range, ..found }),
        place,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::testing::text;

    /// The day and the city that a sentence tells.
    fn told(sentence: &str, found: Option<Dateline>) -> (Option<&str>, Option<&str>) {
        let found = found.unwrap_or_default();
        let day = found.period.map(|period| period.range);
        let city = found.place.and_then(|place| place.city);
        (text(sentence, day), text(sentence, city))
    }

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
            let found = told(sentence, signed(&sentence.into()));
            assert_eq!(found, (Some(date), city), "{sentence}");
        }
        // No letter ends at the last byte that is looked at.
        let long = format!(
            "This Act was adopted on 3 May 2016 by us all {}",
            "é".repeat(99)
        );
        assert_eq!(
            told(&long, signed(&long.as_str().into())).0,
            Some("3 May 2016")
        );
        assert!(!long.is_char_boundary(NEAR));
        for other in [
            "This Declaration will be reviewed on 3 May 2016.",
            "The Lake Charter was adopted in Porto on 3 May 2016.",
        ] {
            assert_eq!(signed(&other.into()), None, "{other}");
        }
    }

    #[test]
    fn what_a_preamble_tells_of_its_text() {
        let sentence =
            "This Declaration was adopted at the Lake Symposium in Porto, Portugal, on 3 May 2016.";
        let found = told(sentence, of_itself(&sentence.into()));
        assert_eq!(found, (Some("3 May 2016"), Some("Porto")));
        let other = "This bridge was adopted in Porto on 3 May 2016.";
        assert_eq!(of_itself(&other.into()), None);
    }

    #[test]
    fn what_was_adopted_on_a_day() {
        let sentence =
            "On the 10th of October 2015 in Geneva, 18 federations adopted the present charter.";
        let found = told(sentence, adopted(&sentence.into()));
        assert_eq!(found, (Some("10th of October 2015"), Some("Geneva")));
        let sentence = "The heads of 18 museums signed this Charter in Porto on 3 May 2016.";
        let found = told(sentence, adopted(&sentence.into()));
        assert_eq!(found, (Some("3 May 2016"), Some("Porto")));
        let sentence = "The heads signed this Charter at the Mill Museum on 3 May 2016.";
        let found = told(sentence, adopted(&sentence.into()));
        assert_eq!(found, (Some("3 May 2016"), None));
        let other = "On 3 May 2015 in Geneva, the Forum discussed this charter.";
        assert_eq!(adopted(&other.into()), None);
    }
}
