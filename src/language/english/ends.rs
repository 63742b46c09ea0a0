//! Where English sentences end.

use super::super::sentences;
use super::super::word_set::WordSet;
use std::ops::Range;

/// The sentences of a paragraph.
pub(super) fn sentences(paragraph: &str) -> Vec<Range<usize>> {
    sentences::split(paragraph, &ABBREVIATIONS, STARTERS)
}

/// Words that a full stop shortens rather than ends; those with # only before a digit.
static ABBREVIATIONS: WordSet = WordSet::new(words! {
    "Mr" "Mrs" "Ms" "Messrs" "Dr" "Prof" "Hon" "Rt" "Rev" "Gen" "Col" "Capt" "Lt" "Amb" "Gov"
    "Sen" "Jr" "Sr" "St" "No" "Nos" "no#" "nos#" "Art" "Arts" "art#" "arts#" "para#" "paras#"
    "Para" "Paras" "Sec" "sec#" "Ch" "ch#" "Fig" "fig#" "vs" "v" "Inc" "Ltd" "Co" "Corp" "Jan"
    "Feb" "Mar" "Apr" "Jun" "Jul" "Aug" "Sep" "Sept" "Oct" "Nov" "Dec" "e.g" "i.e" "cf" "approx"
    "ca" "Vol" "vol#" "p#" "pp#" "viz" "al" "Ph" "Ph.D" "Res" "Doc" "Reg" "Ed" "Eds" "op" "Dept"
    "Univ" "Mt" "Ft" "RES#" "add#" "Add#" "corr#" "Corr#" "rev#" "doc#"
});

/// Words that begin a sentence and no name: before them an initial is a last letter, as in
/// "Annex A. We", "the U.S. This".
const STARTERS: &[&str] = words! {
    "We" "It" "This" "These" "Those" "They" "In" "All" "Each" "Every" "Such" "However"
    "Therefore" "There" "If" "When" "Where" "For" "At" "As" "On" "No" "Our" "Their" "Its" "Both"
    "Courts" "States" "The Conference" "The Council" "The Court" "The Forum" "The Meeting"
    "The States" "The parties" "The Parties" "The participants" "The Participants"
    "The delegates" "The Committee" "The Assembly" "The Summit" "The Congress" "The Commission"
    "The United States" "The European Union" "The two" "The Ministers" "The Leaders" "The sides"
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_with_stops_end_a_sentence_before_what_begins_one() {
        let text = "Selva hosted the EU-U.S. Meeting in Washington D.C. The United States paid. \
            H.E. Mr. Pond spoke in the U.S. Senate.";
        let found: Vec<&str> = sentences(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(
            found,
            [
                "Selva hosted the EU-U.S. Meeting in Washington D.C.",
                "The United States paid.",
                "H.E. Mr. Pond spoke in the U.S. Senate.",
            ]
        );
    }
}
