//! Where the words stand that show what a French sentence does.
//!
//! The tables are in [`super::super::verbs`]; here is what makes a word of them none.

use super::super::text::Text;
use super::super::verbs::{BODIES, MODALS, PLAIN_ACTS, SPEAKERS, is_future, is_future_of_others};
use crate::model::Force;
use std::cell::OnceCell;
use std::ops::Range;

/// The earliest cue of a table, with what it means.
pub(super) fn earliest<T: Copy>(text: &Text, table: &[(&str, T)]) -> Option<(Range<usize>, T)> {
    table
        .iter()
        .filter_map(|&(cues, value)| Some((text.first(&[cues], 0)?, value)))
        .min_by_key(|(range, _)| (range.start, usize::MAX - range.end))
}

/// The first modal that is one: "ne peut que" and "doit son nom" are none.
pub(super) fn modal(text: &Text) -> Option<(Range<usize>, &'static [Force])> {
    MODALS
        .iter()
        .filter_map(|&(cues, may)| {
            let mut from = 0;
            loop {
                let mut cue = text.first(&[cues], from)?;
                let after = text.low(cue.end..text.len());
                let owes = ["son ", "sa ", "ses ", "leur ", "leurs ", "à "];
                if is_condition(text, cue.start)
                    || after.starts_with(" que ") && !text.low(cue.clone()).starts_with("il est")
                    || owes.iter().any(|o| after.trim_start().starts_with(o))
                {
                    from = cue.end;
                    continue;
                }
                // The negation ends after the verb.
                if text.low(cue.clone()).starts_with("ne ") {
                    let not = [
                        " en aucun cas",
                        " en aucune façon",
                        " pas",
                        " plus",
                        " jamais",
                    ];
                    cue.end += not
                        .iter()
                        .find(|not| after.starts_with(**not))
                        .map_or(0, |n| n.len());
                }
                return Some((cue, may));
            }
        })
        .min_by_key(|(range, _)| (range.start, usize::MAX - range.end))
}

/// Whether a verb stands in a clause that says only when something holds: "Si les
/// parties doivent payer, …".
fn is_condition(text: &Text, verb: usize) -> bool {
    const OPENERS: &[&str] = &[
        "si ",
        "s'il ",
        "s'ils ",
        "lorsque ",
        "lorsqu'",
        "quand ",
        "à moins ",
        "sauf si ",
        "même si ",
        "dès que ",
        "dès lors que ",
        "au cas où ",
        "bien que ",
        "tant que ",
    ];
    const REACH: usize = 240;
    let mut from = verb.saturating_sub(REACH);
    while !text.lower.is_char_boundary(from) {
        from += 1;
    }
    let before = text.low(from..verb);
    let clause = before.rsplit([',', ';', ':']).next().unwrap_or_default();
    let clause = clause.trim_start();
    let clause = ["et ", "mais "]
        .iter()
        .find_map(|word| clause.strip_prefix(word))
        .unwrap_or(clause);
    OPENERS.iter().any(|word| clause.starts_with(word))
}

/// A plain verb counts in the first person, after a speaker, or first of all; not
/// where it is a noun ("la note") or in a clause that "qui" or "que" opens.
pub(super) fn plain_act(text: &Text) -> Option<(Range<usize>, Force)> {
    let speaker = OnceCell::new();
    let acts = PLAIN_ACTS
        .iter()
        .filter_map(|&(verbs, force)| Some((spoken(text, verbs, &speaker)?, force)));
    acts.min_by_key(|(range, _)| range.start)
}

/// The first of some verbs that somebody says. `speaker` is where the first word for one
/// ends in the text.
fn spoken(text: &Text, verbs: &str, speaker: &OnceCell<Option<usize>>) -> Option<Range<usize>> {
    const RELATIVES: &[&str] = &["qui|que|qu'|dont|où|auxquels|lesquels|lesquelles"];
    let mut relatives = Next::new(text, RELATIVES);
    let mut speakers = Next::new(text, SPEAKERS);
    // "Les participants, réunis à Oran, saluent": what comes before the last comma has a
    // speaker, or there is nothing before.
    let after_speaker = |chunk: usize| {
        let first = || text.first(SPEAKERS, 0).map(|speaker| speaker.end);
        chunk == 0 || speaker.get_or_init(first).is_some_and(|end| end <= chunk)
    };
    let (mut from, mut chunk, mut before) = (0, 0, 0);
    loop {
        let verb = text.first(&[verbs], from)?;
        let mark = text.get(before..verb.start).rfind([',', ';', ':']);
        chunk = mark.map_or(chunk, |mark| before + mark + 1);
        (from, before) = (verb.end, verb.start);
        let words = text.low(chunk..verb.start);
        let we = text.low(verb.clone()).ends_with("ons");
        let first = || words.trim().is_empty() && after_speaker(chunk);
        if is_of_thing(text, &verb) {
            continue;
        }
        if !relatives.stands_in(chunk..verb.start)
            && (we || !makes_noun(words) && (first() || speakers.stands_in(chunk..verb.start)))
        {
            return Some(verb);
        }
    }
}

/// "La situation appelle une réponse": what is called for is no one who is asked.
fn is_of_thing(text: &Text, verb: &Range<usize>) -> bool {
    let calls = text.low(verb.clone()).starts_with("appel");
    let after = text.low(verb.end..text.len()).trim_start();
    calls && (after.starts_with("une ") || after.starts_with("un "))
}

/// "[la] note": whether words end with one that makes a noun of what follows.
fn makes_noun(words: &str) -> bool {
    const BEFORE_NOUNS: &[&str] = &[
        "la ", "une ", "cette ", "sur ", "de ", "d'", "l'", "s'", "se ",
    ];
    BEFORE_NOUNS.iter().any(|word| {
        let head = words.strip_suffix(word);
        head.is_some_and(|head| !head.ends_with(char::is_alphanumeric))
    })
}

/// Where some words stand next, asked for stretches each of which begins no earlier than the
/// one before: the text is looked through once, however many they are.
struct Next<'t> {
    text: &'t Text<'t>,
    words: &'static [&'static str],
    /// The first from the last stretch on, once it was looked for.
    next: Option<Option<Range<usize>>>,
}

impl<'t> Next<'t> {
    fn new(text: &'t Text<'t>, words: &'static [&'static str]) -> Self {
        let next = None;
        Self { text, words, next }
    }

    /// Whether the first from the start of a stretch on stands in it.
    fn stands_in(&mut self, stretch: Range<usize>) -> bool {
        let is_known = match &self.next {
            Some(Some(next)) => next.start >= stretch.start,
            known => known.is_some(),
        };
        if !is_known {
            self.next = Some(self.text.first(self.words, stretch.start));
        }
        let next = self.next.iter().flatten().next();
        next.is_some_and(|next| next.end <= stretch.end)
    }
}

/// A verb of the future: it is the cue itself.
pub(super) fn future(text: &Text) -> Option<(Range<usize>, Force)> {
    let verb = future_of_us(text).or_else(|| future_of_others(text))?;
    Some((verb, Force::Commitment))
}

/// "nous [ne, y, les …] partagerons".
fn future_of_us(text: &Text) -> Option<Range<usize>> {
    let mut from = 0;
    loop {
        let we = text.first(&["nous"], from)?;
        from = we.end;
        if let Some(verb) = future_after(text, we.end) {
            return Some(verb);
        }
    }
}

/// "le secrétariat publiera": the first such verb behind those who act, before any comma.
fn future_of_others(text: &Text) -> Option<Range<usize>> {
    const CLAUSES: [&str; 6] = ["qui", "que", "dont", "où", "si", "lorsque"];
    // "ne publiera pas", "se tiendra".
    const BEFORE: [&str; 4] = ["se", "ne", "y", "en"];
    let clause = text.lower.split([',', ';', ':']).next()?;
    let (mut next, mut before) = (0, "");
    for word in clause.split(' ') {
        let at = next;
        next += word.len() + 1;
        let verb = word.trim_end_matches('.');
        if CLAUSES.contains(&verb) {
            return None;
        }
        if !BEFORE.contains(&before) && is_future_of_others(verb) {
            let acts = |words| text.first(words, 0).is_some_and(|who| who.end < at);
            return (acts(SPEAKERS) || acts(BODIES)).then_some(at..at + verb.len());
        }
        before = verb;
    }
    None
}

/// The verb after "nous" and its pronouns, if it is of the future.
fn future_after(text: &Text, we: usize) -> Option<Range<usize>> {
    const PRONOUNS: &[&str] = &["nous", "y", "en", "le", "la", "les", "leur", "ne"];
    /// "nous ne le leur": no more of them stand before a verb.
    const MOST: usize = 4;
    let mut at = we + 1;
    for word in text
        .low(we..text.len())
        .strip_prefix(' ')?
        .split(' ')
        .take(MOST + 1)
    {
        let quote = word.rfind('\'').map_or(0, |quote| quote + 1);
        let verb = word.get(quote..)?;
        let verb = verb.trim_end_matches(|c: char| !c.is_alphanumeric());
        if is_future(verb) {
            let start = at + quote;
            return Some(start..start + verb.len());
        }
        if !PRONOUNS.contains(&verb) {
            return None;
        }
        at += word.len() + 1;
    }
    None
}
