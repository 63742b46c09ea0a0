//! Recitals: "Considérant que …,", "Conscients de …;". A participle does something only
//! where no other verb of the sentence does, so the sentence must end as recitals do.

use super::super::text::Text;
use super::{preposition_off, rest, without_adverb};
use crate::language::Clause;
use crate::model::Force;

/// The participles that open a recital.
const CUES: &[(&str, Force)] = &[
    (
        "considérant|rappelant|reconnaissant|soulignant|notant|constatant|observant|\
         réaffirmant|affirmant|estimant|réitérant|insistant sur|mettant l'accent sur|\
         tenant compte|prenant en compte|prenant * note|prenant * acte",
        Force::Recognition,
    ),
    (
        "conscient~|convaincu~|persuadé~|ayant à l'esprit|gardant à l'esprit|\
         ayant présent à l'esprit",
        Force::Recognition,
    ),
    (
        "déterminé~ à|résolu~ à|décidé~ à|s'engageant à|réaffirmant leur engagement|\
         réaffirmant notre engagement|réaffirmant son engagement",
        Force::Commitment,
    ),
    (
        "appelant|encourageant|exhortant|invitant|saluant|soutenant|se félicitant * de|\
         se félicitant * du|se félicitant * des|accueillant avec satisfaction",
        Force::Call,
    ),
    (
        "remerciant|rendant hommage|exprimant sa * gratitude|exprimant leur * gratitude|\
         exprimant notre * gratitude|exprimant leur * reconnaissance|exprimant sa * reconnaissance",
        Force::Appreciation,
    ),
];

/// What opens a recital beside the participles that do something.
const OPENERS: &str =
    "vu|ayant|eu égard|conformément|en application|préoccupé~|inspiré~ par|alarmé~ par";

/// Whether a paragraph is a recital, whether or not it does something.
pub(in super::super) fn recites(item: &Text) -> bool {
    let opener = item.first(&[OPENERS], 0);
    opener.is_some_and(|opener| opener.start == 0) || read(item).is_some()
}

/// "considérant que :", "Persuadés que :": the participle is the last word before what it
/// governs, a list.
pub(in crate::language::french) fn leads_to_motives(lead: &str) -> bool {
    const WORDS: &[&str] = &[
        "considérant",
        "rappelant",
        "reconnaissant",
        "soulignant",
        "notant",
        "constatant",
        "observant",
        "affirmant",
        "réaffirmant",
        "estimant",
        "conscients",
        "conscientes",
        "convaincus",
        "convaincues",
        "persuadés",
        "persuadées",
    ];
    let lead = lead.trim_end_matches(|c: char| c == ':' || c == ',' || c.is_whitespace());
    let lead = lead.strip_suffix(" que").unwrap_or(lead);
    let last = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    last.len() <= 20 && WORDS.contains(&last.to_lowercase().as_str())
}

pub(super) fn read(text: &Text) -> Option<Clause> {
    text.lower.trim_end().ends_with([',', ';']).then_some(())?;
    let start = after_adverbs(text);
    let near = Text::new(beginning(text, start));
    let opens = |&(words, force): &(&str, Force)| {
        let cue = near.first(&[words], 0).filter(|cue| cue.start == 0)?;
        Some((start..start + cue.end, force))
    };
    let (cue, force) = CUES
        .iter()
        .filter_map(opens)
        .max_by_key(|(cue, _)| cue.end)?;
    let what = rest(text, cue.end).map(|range| preposition_off(text, without_adverb(text, range)));
    let mut clause = Clause {
        act: Some(force),
        cue,
        ..Clause::default()
    };
    match force {
        Force::Commitment | Force::Call => clause.action = what,
        _ => clause.matter = what,
    }
    Some(clause)
}

/// The start of a text, as long as the longest cue with the words that it lets in.
fn beginning<'t>(text: &'t Text, start: usize) -> &'t str {
    const LONGEST: usize = 80;
    let end = text.plain.floor_char_boundary(start + LONGEST);
    text.get(start..end)
}

/// Where the participle stands: "[Profondément] conscients".
fn after_adverbs(text: &Text) -> usize {
    let mut start = 0;
    loop {
        let rest = without_adverb(text, start..text.len());
        if rest.start == start {
            return start;
        }
        start = rest.start;
    }
}
