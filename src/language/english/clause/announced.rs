//! "The participants made the following recommendations:": what stands below is advised,
//! whatever verb it holds.

use super::super::super::scan::find_word;
use crate::language::{Clause, Words};
use crate::model::Force;

/// What a lead-in announces, if those are recommendations.
pub(super) fn read(lead: &Words) -> Option<Clause> {
    const NOUN: &str = "recommendations";
    /// "to governments and to courts": so much may stand between the noun and the colon.
    const REACH: usize = 80;
    let lower = lead.lower();
    let end = lower.trim_end().strip_suffix(':')?.len();
    let from = lower.floor_char_boundary(end.saturating_sub(REACH));
    let noun = find_word(lower, NOUN, from)?;
    let before = lower.get(..noun)?.trim_end();
    (before.is_empty() || before.ends_with("following")).then(|| Clause {
        act: Some(Force::Recommendation),
        cue: noun..noun + NOUN.len(),
        ..Clause::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_advised_below() {
        for lead in [
            "The participants made the following recommendations:",
            "We agreed on the following recommendations to governments and courts:",
            "Recommendations:",
        ] {
            let lead = Words::from(lead);
            let cue = read(&lead).map(|clause| lead.get(clause.cue).map(str::to_lowercase));
            assert_eq!(
                cue.flatten().as_deref(),
                Some("recommendations"),
                "{}",
                &*lead
            );
        }
        for none in [
            "The participants made the following recommendations.",
            "The recommendations of the Forum are as follows:",
        ] {
            assert!(read(&Words::from(none)).is_none(), "{none}");
        }
    }
}
