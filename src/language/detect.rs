//! Which language each stretch of a text is in.
//!
//! The script tells Chinese; among languages of one script their common words tell. A
//! stretch too short to tell is in the language of the stretch before it. What no
//! language of [`ALL`] explains, or only a word here and there, is named by its trigrams,
//! and read by structure alone if it has no file: "des" is German too. What is written in
//! other letters than Latin ones is told by them first, and so is Japanese.

mod common;
mod foreign;
mod letters;

use super::unknown::UNKNOWN;
use super::{ALL, Language};
use crate::model::LanguageCode;
use crate::source::Script;
use foreign::corrected;

/// The language of a stretch.
#[derive(Clone, Copy)]
pub struct Detected {
    /// How it is read.
    pub language: &'static dyn Language,
    /// ISO 639-3; `und` if it can't be told.
    pub code: LanguageCode,
}

/// How many words of a stretch are looked at.
const SAMPLE: usize = 40;
/// One common word in this many tells a language.
const RARITY: usize = 8;

/// One in so few tells it beyond doubt.
const DENSITY: usize = 4;
/// A language with so many more of them than any other needs no further words.
const LEAD: usize = 6;

/// No title is longer, in bytes.
const TITLE: usize = 200;

/// So many stretches are tried: those after them are in the language of the one before.
const TRIED: usize = 100;

/// The language of each of a file's stretches.
pub fn detect(stretches: &[(Script, &str)]) -> Vec<Option<Detected>> {
    let by_letters = letters::told(stretches);
    if by_letters.iter().all(Option::is_none) {
        return by_words(stretches);
    }
    // The words of the others tell nothing of those.
    let others = stretches.iter().zip(&by_letters);
    let others: Vec<(Script, &str)> = others
        .map(|(stretch, told)| match told {
            Some(_) => (Script::Common, ""),
            None => *stretch,
        })
        .collect();
    let mut found = by_words(&others);
    for (slot, told) in found.iter_mut().zip(by_letters) {
        *slot = slot.or(told);
    }
    in_order(stretches, &mut found);
    found
}

/// The languages of stretches in Chinese or in Latin letters.
fn by_words(stretches: &[(Script, &str)]) -> Vec<Option<Detected>> {
    let guesses = stretches.iter().map(|&(script, text)| one(script, text));
    let mut guesses = corrected(stretches, guesses.collect());
    names(stretches, &mut guesses);
    let mut found = sure(&guesses);
    // Letters that no common word told: if the file has no known language of that
    // script at all, its trigrams may name one.
    if !found.iter().flatten().any(is_of_letters) && of_letters(stretches).next().is_some() {
        let named = name(&sample(stretches));
        for (slot, (script, _)) in found.iter_mut().zip(stretches) {
            if *script == Script::Letters {
                *slot = Some(named);
            }
        }
    }
    titles(stretches, &mut found);
    in_order(stretches, &mut found);
    found
}

/// "- Commission des Eaux", the one line in French of a list in English: a body's name in its
/// own language, and no version.
fn names(stretches: &[(Script, &str)], guesses: &mut [Option<Guess>]) {
    let told = |code: LanguageCode, guesses: &[Option<Guess>]| {
        let of = guesses.iter().flatten();
        of.filter(|guess| guess.detected.code == code).count()
    };
    let mut all = guesses.iter().flatten().map(|guess| guess.detected.code);
    let first = all.next();
    if all.all(|code| Some(code) == first) {
        return;
    }
    for at in 1..stretches.len().min(TRIED) {
        let Some((_, text)) = stretches.get(at) else {
            continue;
        };
        let listed = text.starts_with(BULLETS) && !text.ends_with(['.', ';', ':']);
        let guess = guesses.get(at).copied().flatten();
        let letters = |guess: &Guess| is_of_letters(&guess.detected);
        let Some(guess) = guess.filter(|it| listed && text.len() <= TITLE && letters(it)) else {
            continue;
        };
        let other = |it: &Guess| it.strong && it.detected.code != guess.detected.code;
        if guesses.iter().flatten().any(other)
            && told(guess.detected.code, guesses) == 1
            && let Some(slot) = guesses.get_mut(at)
        {
            *slot = None;
        }
    }
}

/// What an entry of a list begins with.
const BULLETS: [char; 4] = ['-', '–', '•', '*'];

/// A short stretch goes with the one before it, or else with the first that is told.
fn in_order(stretches: &[(Script, &str)], found: &mut [Option<Detected>]) {
    let mut told = found.iter().flatten();
    let mut last = told.find(|detected| is_of_letters(detected)).copied();
    for (slot, (script, _)) in found.iter_mut().zip(stretches) {
        match slot {
            Some(told) if *script == Script::Letters => last = Some(*told),
            None if *script == Script::Letters => *slot = last,
            _ => {}
        }
    }
}

/// The languages that are sure. One common word in a short line is worth little beside
/// lines with more of them.
fn sure(guesses: &[Option<Guess>]) -> Vec<Option<Detected>> {
    let mut all_sure: Vec<Detected> = Vec::new();
    for guess in guesses.iter().flatten().filter(|guess| guess.sure) {
        if all_sure.iter().all(|sure| sure.code != guess.detected.code) {
            all_sure.push(guess.detected);
        }
    }
    let any_sure = all_sure.iter().any(is_of_letters);
    let elsewhere = |code: LanguageCode| all_sure.iter().any(|sure| sure.code == code);
    let counts = |guess: &Guess| guess.sure || !any_sure || elsewhere(guess.detected.code);
    let guesses = guesses.iter().map(|guess| guess.filter(counts));
    guesses.map(|guess| Some(guess?.detected)).collect()
}

fn is_of_letters(detected: &Detected) -> bool {
    detected.language.script() == Script::Letters
}

/// The texts of the stretches of letters.
fn of_letters<'s>(stretches: &'s [(Script, &str)]) -> impl Iterator<Item = &'s str> {
    let letters = stretches
        .iter()
        .filter(|(script, _)| *script == Script::Letters);
    letters.map(|(_, text)| *text)
}

/// The beginnings of all stretches of letters together.
fn sample(stretches: &[(Script, &str)]) -> String {
    let beginnings = of_letters(stretches).flat_map(|text| text.chars().take(400));
    beginnings.take(2000).collect()
}

/// A short stretch that no common word told, in a text of several languages of one
/// script: "Déclaration de Sable-Rive" names an instrument in one of them alone.
fn titles(stretches: &[(Script, &str)], found: &mut [Option<Detected>]) {
    let mut known: Vec<Detected> = Vec::new();
    for detected in found.iter().flatten() {
        let new = known.iter().all(|known| known.code != detected.code);
        if new && is_of_letters(detected) {
            known.push(*detected);
        }
    }
    if known.len() < 2 {
        return;
    }
    let untold = found
        .iter_mut()
        .zip(stretches)
        .filter(|(slot, (script, text))| {
            slot.is_none() && *script == Script::Letters && text.len() <= TITLE
        });
    for (slot, (_, text)) in untold.take(TRIED) {
        let names = |detected: &&Detected| detected.language.kind(text).is_some();
        let mut naming = known.iter().filter(names);
        *slot = naming.next().copied().filter(|_| naming.next().is_none());
    }
}

/// A guess at the language of one stretch.
#[derive(Clone, Copy)]
struct Guess {
    detected: Detected,
    /// Whether more than one common word, or the script, tells.
    sure: bool,
    /// Whether the words are as frequent as they are in the language.
    strong: bool,
}

fn one(script: Script, text: &str) -> Option<Guess> {
    if script != Script::Letters {
        let language = ALL
            .iter()
            .copied()
            .find(|language| language.script() == script)?;
        return Some(Guess {
            detected: Detected {
                language,
                code: language.code(),
            },
            sure: true,
            strong: true,
        });
    }
    let mut hits = [0usize; ALL.len()];
    let mut total = 0;
    for word in common::words(text).take(SAMPLE) {
        total += 1;
        let found = common::find(text, &word);
        for (_, at) in found {
            if let Some(hit) = hits.get_mut(*at) {
                *hit += 1;
            }
        }
        // Nearly all words leave it open.
        let leads = |at: &usize| hits.get(*at).is_some_and(|hits| *hits >= LEAD);
        if found.iter().any(|(_, at)| leads(at)) && is_told(&hits, total) {
            break;
        }
    }
    let (hits, language) = hits
        .into_iter()
        .zip(ALL.iter().copied())
        .rev()
        .max_by_key(|(hits, _)| *hits)?;
    (hits * RARITY >= total && hits > 0).then(|| Guess {
        detected: Detected {
            language,
            code: language.code(),
        },
        sure: hits > 1,
        strong: hits > 2 && hits * DENSITY >= total,
    })
}

/// Whether the words so far tell a language beyond what the next may change.
fn is_told(hits: &[usize], total: usize) -> bool {
    let most = hits.iter().copied().max().unwrap_or_default();
    if most < LEAD || most * DENSITY < total {
        return false;
    }
    let clear = |hits: usize| hits == most || most - hits >= LEAD;
    let leaders = hits.iter().filter(|hits| **hits == most).count();
    leaders == 1 && hits.iter().all(|h| clear(*h))
}

/// A language that nothing tells.
pub fn undetermined() -> Detected {
    Detected {
        language: &UNKNOWN,
        code: LanguageCode::UNDETERMINED,
    }
}

/// By trigrams: one of our languages in an unusual text, or one that has no file.
fn name(sample: &str) -> Detected {
    of_trigrams(whatlang::detect(sample).filter(whatlang::Info::is_reliable))
}

/// What the trigrams are most like, however little is said.
pub fn likeliest(sample: &str) -> Detected {
    of_trigrams(whatlang::detect(sample))
}

fn of_trigrams(info: Option<whatlang::Info>) -> Detected {
    let code = info.map_or(LanguageCode::UNDETERMINED, |info| {
        LanguageCode::new(info.lang().code())
    });
    let language = ALL.iter().copied().find(|language| language.code() == code);
    Detected {
        language: language.unwrap_or(&UNKNOWN),
        code,
    }
}

#[cfg(test)]
mod tests;
