//! What an English sentence says of the conference: its name, and what the views aim at
//! and are subject to.

use super::super::phrases::Phrases;
use super::super::scan::{find_word, first_of, first_word, pieces, some, trim};
use super::Words;
use std::ops::Range;

/// Nouns that a conference is called by.
const MEETINGS: &[&str] = &[
    "Conference",
    "Forum",
    "Summit",
    "Meeting",
    "Congress",
    "Symposium",
    "Seminar",
    "Dialogue",
    "Assembly",
    "Workshop",
    "Convention",
    "Roundtable",
    "Colloquium",
];

/// "was held": that a conference took place.
static HELD: Phrases<&str> = Phrases::new(&[
    "was convened",
    "was held",
    "was successfully held",
    "was jointly held",
    "was opened",
    "was organized",
    "was organised",
    "was hosted",
    "were held",
    "were convened",
    "took place",
    "is held",
    "has been held",
    "convened in",
    "held in",
    "held on",
    "held at",
    "held from",
    "met in",
    "gathered here in",
    "assembled here in",
    "gathered here at",
    "gathered at",
    "assembled at",
    "met at",
    "meeting held in",
    "gathered in",
    "assembled in",
    "meeting in",
    "meeting at",
    "opened in",
]);

/// Where a sentence says that something was held.
pub(super) fn held(sentence: &Words) -> Option<Range<usize>> {
    HELD.first_word(sentence, 0).map(|(range, _)| range)
}

fn is_meeting(name: &str) -> bool {
    MEETINGS
        .iter()
        .any(|noun| find_word(name, noun, 0).is_some())
}

pub(super) fn conference_in_title(title: &str) -> Option<Range<usize>> {
    let (cue, _) = first_word(
        title,
        &["of the", "at the", "from the", "of", "adopted by the"],
        0,
    )?;
    let name = trim(title, cue.end..title.len(), &['.']);
    is_meeting(title.get(name.clone())?).then_some(name)
}

pub(super) fn conference(sentence: &Words) -> Option<Range<usize>> {
    let before = held(sentence).and_then(|cue| {
        pieces(sentence, 0..cue.start, &[','])
            .into_iter()
            .rev()
            .map(|piece| article_off(sentence, trim(sentence, piece, &[])))
            .find(|piece| is_meeting(sentence.get(piece.clone()).unwrap_or_default()))
    });
    // "We, the participants of the … Conference, met in …"
    before
        .map(|name| {
            let words = sentence.get(name.clone()).unwrap_or_default();
            let within = first_word(
                words,
                &[
                    "participants of the",
                    "participants in the",
                    "participants at the",
                    "delegates of the",
                    "delegates to the",
                    "attending the",
                ],
                0,
            );
            within.map_or(name.clone(), |(cue, _)| name.start + cue.end + 1..name.end)
        })
        .and_then(some)
}

/// A name without its leading article.
pub(super) fn article_off(sentence: &str, range: Range<usize>) -> Range<usize> {
    let text = sentence.get(range.clone()).unwrap_or_default();
    let article = ["The ", "the ", "A ", "a ", "An ", "an "]
        .iter()
        .find(|article| text.starts_with(**article))
        .map_or(0, |article| article.len());
    range.start + article..range.end
}

pub(super) fn objective(sentence: &Words) -> Option<Range<usize>> {
    static CUES: Phrases<&str> = Phrases::new(&[
        "with the objective of",
        "with the objectives of",
        "with the aim of",
        "with a view to",
        "with the goal of",
        "with the purpose of",
        "for the purpose of",
        "aiming to",
        "aimed at",
    ]);
    let (cue, _) = CUES.first_word(sentence, 0)?;
    let stops = [
        " and subject to ",
        ", the participants",
        ", we ",
        ", the delegates",
        ", subject to ",
        ";",
    ];
    let end = first_of(sentence, &stops, cue.end)
        .or_else(|| first_of(sentence, &[",", ":"], cue.end))
        .map_or(sentence.len(), |(stop, _)| stop.start);
    some(trim(sentence, cue.end..end, &['.', ',']))
}

pub(super) fn proviso(sentence: &Words) -> Option<Range<usize>> {
    static CUES: Phrases<&str> = Phrases::new(&[
        "subject to",
        "in accordance with",
        "within the framework of",
        "consistent with",
    ]);
    let lower = sentence.lower();
    let mut from = 0;
    loop {
        let (cue, _) = CUES.first_word(sentence, from)?;
        let end = first_of(sentence, &[",", ":", ";", ". "], cue.end)
            .map_or(sentence.len(), |(stop, _)| stop.start);
        let range = trim(sentence, cue.start..end, &['.']);
        let words = lower.get(range.clone()).unwrap_or_default();
        let own = first_word(
            words,
            &["domestic", "national", "internal", "respective"],
            0,
        );
        let law = first_word(words, &["law", "laws", "legislation", "legal systems"], 0);
        if own.is_some() && law.is_some() {
            return Some(range);
        }
        from = cue.end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(sentence: &str, range: Option<Range<usize>>) -> Option<&str> {
        range.map(|range| &sentence[range])
    }

    #[test]
    fn names_of_conferences() {
        for (sentence, name) in [
            (
                "The Harbour Law Forum was convened in Porto, Portugal.",
                "Harbour Law Forum",
            ),
            (
                "On May 26, 2021, the Second Forum on Water Courts was held online.",
                "Second Forum on Water Courts",
            ),
            (
                "We, the participants of the River Summit, met in Cork, Ireland.",
                "River Summit",
            ),
        ] {
            assert_eq!(text(sentence, conference(&sentence.into())), Some(name));
        }
        assert_eq!(conference(&"The exhibition was held in Rome.".into()), None);
    }

    #[test]
    fn aims_and_provisos() {
        let sentence = "With the aim of building trust and subject to the national laws of each State, the participants agreed:";
        assert_eq!(
            text(sentence, objective(&sentence.into())),
            Some("building trust")
        );
        assert_eq!(
            text(sentence, proviso(&sentence.into())),
            Some("subject to the national laws of each State")
        );
        assert_eq!(
            proviso(&"subject to review, in accordance with law".into()),
            None
        );
    }
}
