//! Recitals: "Recognizing that …,", "Mindful of …;". A participle does something only
//! where no other verb of the sentence does, so the sentence must end as recitals do.

use super::super::super::phrases::{Phrases, Sought};
use super::rest;
use crate::language::{Clause, Words};
use crate::model::Force;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(in super::super) static SOUGHT: &[&dyn Sought] = &[&CUES];

static CUES: Phrases<(&str, Force)> = Phrases::new(&[
    ("acknowledging", Force::Recognition),
    ("affirming", Force::Recognition),
    ("aware", Force::Recognition),
    ("bearing in mind", Force::Recognition),
    ("believing", Force::Recognition),
    ("cognizant", Force::Recognition),
    ("conscious", Force::Recognition),
    ("considering", Force::Recognition),
    ("convinced", Force::Recognition),
    ("emphasising", Force::Recognition),
    ("emphasizing", Force::Recognition),
    ("highlighting", Force::Recognition),
    ("mindful", Force::Recognition),
    ("noting", Force::Recognition),
    ("observing", Force::Recognition),
    ("reaffirming", Force::Recognition),
    ("realizing", Force::Recognition),
    ("recalling", Force::Recognition),
    ("reminding", Force::Recognition),
    ("recognising", Force::Recognition),
    ("recognizing", Force::Recognition),
    ("reiterating", Force::Recognition),
    ("stressing", Force::Recognition),
    ("taking into account", Force::Recognition),
    ("taking note", Force::Recognition),
    ("underlining", Force::Recognition),
    ("underscoring", Force::Recognition),
    ("reaffirming our commitment to", Force::Commitment),
    ("reaffirming their commitment to", Force::Commitment),
    ("reaffirming its commitment to", Force::Commitment),
    ("committed to", Force::Commitment),
    ("determined to", Force::Commitment),
    ("resolved to", Force::Commitment),
    ("pledging to", Force::Commitment),
    ("calling on", Force::Call),
    ("calling upon", Force::Call),
    ("encouraging", Force::Call),
    ("inviting", Force::Call),
    ("supporting", Force::Call),
    ("urging", Force::Call),
    ("welcoming", Force::Call),
    ("appreciating", Force::Appreciation),
    ("commending", Force::Appreciation),
    ("expressing appreciation", Force::Appreciation),
    ("expressing its appreciation", Force::Appreciation),
    ("expressing our appreciation", Force::Appreciation),
    ("expressing their appreciation", Force::Appreciation),
    ("noting with appreciation", Force::Appreciation),
    ("thanking", Force::Appreciation),
]);
/// Adverbs that may stand before the participle, beside those in "ly".
const ADVERBS: &[&str] = &["also", "further", "again", "once"];

/// So many of them may stand there.
const MOST: usize = 4;

/// So many words say with what somebody notes it: "with grave concern".
const HOW: usize = 3;

/// What opens a recital beside the participles that do something.
const OPENERS: &[&str] = words! {
    "whereas" "having" "in view of" "pursuant to" "in accordance with"
    "concerned" "deeply concerned" "gravely concerned" "alarmed" "deeply alarmed" "guided by"
    "inspired by" "expressing concern" "encouraged by" "persuaded"
};

/// Whether a paragraph is a recital, whether or not it does something.
pub(in super::super) fn recites(item: &Words) -> bool {
    OPENERS
        .iter()
        .any(|opener| item.lower().starts_with(opener))
        || read(item).is_some()
}

/// "considering that:", "Mindful of:": the participle is the last word before what it
/// governs, a list.
pub(in super::super) fn leads_to_motives(lead: &str) -> bool {
    const WORDS: &[&str] = words! {
        "considering" "recognizing" "recognising" "recalling" "noting" "aware" "convinced"
        "mindful" "conscious" "believing" "acknowledging" "whereas"
    };
    let lead = lead.trim_end_matches([':', ',', ' ']);
    let that = lead.strip_suffix(" that").or(lead.strip_suffix(" of"));
    let lead = that.unwrap_or(lead);
    let last = lead.rsplit(' ').next().unwrap_or_default();
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(last))
}

/// "Recognizing that maps are lost.": whether what a full stop ends is a recital all the
/// same, and no sentence with a verb of its own, as "Noting errors is the clerk's duty."
fn stands_alone(lower: &str, cue: &Range<usize>) -> bool {
    const ALONE: &[&str] = words! {
        "acknowledging" "affirming" "aware" "bearing in mind" "believing" "cognizant"
        "conscious" "convinced" "mindful" "noting" "reaffirming" "recalling" "recognising"
        "recognizing" "reminding"
    };
    const OTHERS: &[&str] = &[
        ", the ", ", we ", ", they ", ", it ", ", our ", ", all ", ", a ", ", each ", ", many ",
        ", he ", ", she ", ", both ", ", this ", ", these ", ", i ",
    ];
    const VERBS: &[&str] = &[
        " is ",
        " are ",
        " was ",
        " were ",
        " has ",
        " have ",
        " had ",
        " can ",
        " will ",
        " may ",
        " takes ",
        " took ",
        " means ",
        " helps ",
        " requires ",
        " remains ",
        " should ",
        " must ",
    ];
    let words = lower.get(cue.clone()).unwrap_or_default();
    let rest = lower.get(cue.end..).unwrap_or_default();
    // "Noting with grave concern, the spread of rust.": the comma parts no clauses.
    let how = rest
        .strip_prefix(" with ")
        .and_then(|how| how.split_once(','));
    let rest = match how.filter(|(how, _)| how.split(' ').count() <= HOW) {
        Some((_, rest)) => rest,
        None => rest,
    };
    let has = |list: &[&str]| list.iter().any(|it| rest.contains(it));
    let clause = rest.starts_with(" that ") || rest.starts_with(" of ");
    ALONE.contains(&words) && !has(OTHERS) && (clause || !has(VERBS))
}

/// "Recognizing that trade [is essential for] peace.": what is held, of which a verb is a part.
pub(super) fn around(sentence: &Words, verb: &Range<usize>) -> Option<Clause> {
    let found = read(sentence).filter(|_| sentence.ends_with('.'))?;
    let between = sentence.get(found.cue.end..verb.start)?;
    (between.starts_with(" that ") && !between.contains([',', ';'])).then_some(found)
}

pub(super) fn read(sentence: &Words) -> Option<Clause> {
    let lower = sentence.lower();
    let stopped = lower.ends_with('.');
    (stopped || lower.trim_end().ends_with([',', ';'])).then_some(())?;
    let mut start = 0;
    // "Solemnly reaffirming", "fully and firmly".
    for _ in 0..MOST {
        let rest = lower.get(start..).unwrap_or_default();
        let word = rest.split(' ').next().unwrap_or_default();
        let how = ADVERBS.contains(&word) || word.ends_with("ly") || start > 0 && word == "and";
        if !how || word.len() == rest.len() {
            break;
        }
        start += word.len() + 1;
    }
    let (cue, &(_, force)) = CUES
        .first_word(sentence, start)
        .filter(|(cue, _)| cue.start == start)?;
    if stopped && !stands_alone(lower, &cue) {
        return None;
    }
    let after = rest(sentence, cue.end);
    let act = Some(force);
    let mut clause = Clause {
        act,
        cue,
        ..Clause::default()
    };
    match force {
        Force::Commitment | Force::Call => clause.action = after,
        _ => clause.matter = after,
    }
    Some(clause)
}

#[cfg(test)]
mod tests {
    use super::{leads_to_motives, read};

    #[test]
    fn what_a_full_stop_ends() {
        for (sentence, recites) in [
            ("Recalling the Porto Principles of 2015.", true),
            ("Recognizing that maps are incomplete.", true),
            ("Deeply aware of the loss of maps, which are old.", true),
            ("Noting errors is the duty of clerks.", false),
            ("Recalling the flood, the mayors planted trees.", false),
            ("Supporting clerks.", false),
            ("Noting with grave concern, the spread of rust.", true),
            ("Reminding that maps are lost.", true),
            ("Noting with concern, the mayors, the loss of wells.", false),
        ] {
            assert_eq!(read(&sentence.into()).is_some(), recites, "{sentence}");
        }
    }

    #[test]
    fn what_is_recognised_is_not_said_of_the_participle() {
        let around = |sentence: &str, verb: &str| {
            let at = sentence.find(verb)?;
            super::around(&sentence.into(), &(at..at + verb.len()))
        };
        let held = "Recognizing that trade is essential for peace.";
        assert!(around(held, "is essential for").is_some());
        let own = "Recognizing that trade is old, the mayors agree to meet.";
        assert!(around(own, "agree to").is_none());
    }

    #[test]
    fn a_participle_above_motives() {
        for (lead, motives) in [
            (
                "The mayors, gathered in Cork on 3 May 2016, considering that:",
                true,
            ),
            ("Mindful of:", true),
            ("We call on:", false),
            ("Noting the drought, the mayors ask that:", false),
        ] {
            assert_eq!(leads_to_motives(lead), motives, "{lead}");
        }
    }
}
