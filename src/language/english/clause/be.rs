//! What somebody is, and so does: "are encouraged to", "remain committed to".

use super::super::super::phrases::Phrases;
use super::super::super::scan::is_whole;
use super::super::Words;
use super::super::cues::{BE_READY, CALLED};
use super::super::subordinate::{is_subordinate, near_before};
use crate::model::Force;
use std::ops::Range;

/// "are strongly encouraged to", "remain fully committed to": a verb of being, adverbs,
/// and a participle with "to".
pub(super) fn be(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let found = |cues: &'static Phrases<(&'static str, Force)>, past: bool| {
        let meant = |range: &Range<usize>, _: &(&str, Force)| {
            is_whole(lower, range)
                && being(lower, range.start, past).is_some_and(|at| !is_subordinate(lower, at))
        };
        let (range, &(_, force)) = cues.word(sentence, 0, meant)?;
        let being = being(lower, range.start, past)?;
        // "The meeting was devoted to ice": what it was about.
        let about = lower.get(being..range.end).unwrap_or_default();
        let about = about.starts_with("was ")
            && ["dedicated to", "devoted to"]
                .iter()
                .any(|it| about.ends_with(it));
        (!about).then_some((being..range.end, force))
    };
    // "were invited to attend" tells what was.
    [found(&CALLED, false), found(&BE_READY, true)]
        .into_iter()
        .flatten()
        .min_by_key(|(range, _)| range.start)
}

/// "Banks were urged to act": but "were invited to attend" tells what was.
fn asks(lower: &str, participle: usize) -> bool {
    const ATTENDS: &[&str] = words! {
        "attend" "participate" "take" "join" "speak" "address" "present" "share" "visit"
        "give" "deliver" "come" "be" "observe" "sit"
    };
    let mut words = lower.get(participle..).unwrap_or_default().split(' ');
    let invited = matches!(
        words.next(),
        Some("invited" | "asked" | "welcomed" | "called")
    );
    let what = words.nth(1).unwrap_or_default();
    !invited || !ATTENDS.contains(&what)
}

/// Where the verb of being stands that a participle belongs to.
pub(super) fn being(lower: &str, participle: usize, past: bool) -> Option<usize> {
    let mut rest = near_before(lower, participle).trim_end();
    let start = participle - near_before(lower, participle).len();
    for _ in 0..4 {
        let word = rest.rsplit(char::is_whitespace).next()?;
        let at = rest.len() - word.len();
        let place = start + at;
        match word {
            "is" | "are" | "am" | "be" | "remain" | "remains" | "stand" | "stands" | "stay" => {
                return Some(place);
            }
            "were" | "was" => return (past || asks(lower, participle)).then_some(place),
            "remained" | "stood" => return past.then_some(place),
            "hereby" | "also" | "further" | "all" | "therefore" | "thus" | "ready" | "both" => {}
            adverb if adverb.len() > 3 && adverb.ends_with("ly") => {}
            _ => return None,
        }
        rest = rest.get(..at)?.trim_end();
    }
    None
}
