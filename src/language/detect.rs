//! Which language each stretch of a text is in.
//!
//! The script tells Chinese; among languages of one script their common words tell. A
//! stretch too short to tell is in the language of the stretch before it. What no
//! language of [`ALL`] explains, or only a word here and there, is named by its trigrams,
//! and read by structure alone if it has no file: "des" is German too.

mod common;

use super::unknown::UNKNOWN;
use super::{ALL, Language};
use crate::model::LanguageCode;
use crate::source::{Script, bytes};
use std::collections::HashMap;
use unicode_script::UnicodeScript;

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
/// A stretch with fewer letters than this is too short for its trigrams.
const LONG: usize = 60;
/// So many letters in a language without a file, in two stretches or more, are no
/// quotation and no list of names.
const FOREIGN: usize = 120;

/// No title is longer, in bytes.
const TITLE: usize = 200;

/// So many stretches are tried: those after them are in the language of the one before.
const TRIED: usize = 100;

/// The language of each of a file's stretches.
pub fn detect(stretches: &[(Script, &str)]) -> Vec<Option<Detected>> {
    let guesses: Vec<Option<Guess>> = stretches
        .iter()
        .map(|&(script, text)| match script {
            Script::Letters if !is_latin(text) => Some(Guess {
                detected: name(text),
                sure: true,
                strong: true,
            }),
            _ => one(script, text),
        })
        .collect();
    let guesses = corrected(stretches, guesses);
    // One common word in a short line is worth little beside lines with more of them.
    let sure = |code: LanguageCode| {
        guesses
            .iter()
            .flatten()
            .any(|g| g.sure && g.detected.code == code)
    };
    let any_sure = guesses
        .iter()
        .flatten()
        .any(|g| g.sure && g.detected.language.script() == Script::Letters);
    let mut found: Vec<Option<Detected>> = guesses
        .iter()
        .map(|guess| guess.filter(|g| g.sure || !any_sure || sure(g.detected.code)))
        .map(|guess| Some(guess?.detected))
        .collect();
    // Letters that no common word told: if the file has no known language of that
    // script at all, its trigrams may name one.
    let known = |d: &Option<Detected>| d.is_some_and(|d| d.language.script() == Script::Letters);
    if !found.iter().any(known) {
        let letters = || {
            stretches
                .iter()
                .filter(|(script, _)| *script == Script::Letters)
        };
        if letters().next().is_some() {
            let sample: String = letters()
                .flat_map(|(_, text)| text.chars().take(400))
                .take(2000)
                .collect();
            let named = name(&sample);
            for (slot, (script, _)) in found.iter_mut().zip(stretches) {
                if *script == Script::Letters {
                    *slot = Some(named);
                }
            }
        }
    }
    titles(stretches, &mut found);
    // A short stretch goes with the one before it, or else with the first that is told.
    let first = found
        .iter()
        .copied()
        .flatten()
        .find(|d| d.language.script() == Script::Letters);
    let mut last = first;
    for (slot, (script, _)) in found.iter_mut().zip(stretches) {
        match slot {
            Some(told) if *script == Script::Letters => last = Some(*told),
            None if *script == Script::Letters => *slot = last,
            _ => {}
        }
    }
    found
}

/// A short stretch that no common word told, in a text of several languages of one
/// script: "Déclaration de Sable-Rive" names an instrument in one of them alone.
fn titles(stretches: &[(Script, &str)], found: &mut [Option<Detected>]) {
    let mut known: Vec<Detected> = Vec::new();
    for detected in found.iter().flatten() {
        let new = known.iter().all(|known| known.code != detected.code);
        if new && detected.language.script() == Script::Letters {
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

/// The guesses, but for those that a few words told and the trigrams contradict.
fn corrected(stretches: &[(Script, &str)], mut guesses: Vec<Option<Guess>>) -> Vec<Option<Guess>> {
    let weak = |guess: &Option<Guess>| guess.is_none_or(|guess| !guess.strong);
    let latin = || {
        stretches
            .iter()
            .map(|(script, _)| *script == Script::Letters)
    };
    if guesses
        .iter()
        .zip(latin())
        .all(|(guess, latin)| !latin || weak(guess))
    {
        // Nothing in the text is sure: all of it speaks together.
        let texts = stretches
            .iter()
            .filter(|(script, _)| *script == Script::Letters);
        let sample: String = texts
            .flat_map(|(_, text)| text.chars().take(400))
            .take(2000)
            .collect();
        let named = name(&sample);
        if letters(&sample) >= LONG && named.code != LanguageCode::UNDETERMINED {
            for guess in guesses.iter_mut().flatten() {
                if guess.detected.language.script() == Script::Letters {
                    guess.detected = named;
                }
            }
        }
        return guesses;
    }
    let mut strong: Vec<Guess> = Vec::new();
    for guess in guesses.iter().flatten().filter(|guess| guess.strong) {
        if strong
            .iter()
            .all(|known| known.detected.code != guess.detected.code)
        {
            strong.push(*guess);
        }
    }
    // English has no letter with a mark: a word of it in a text full of them is chance.
    let marked =
        |text: &str| !text.is_ascii() && text.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    let doubtful = stretches.iter().zip(&guesses).enumerate();
    let doubtful = doubtful.filter(|(_, ((script, text), guess))| {
        let borne_out = guess.is_some_and(|guess| {
            let mut known = strong.iter().map(|known| known.detected.code);
            known.any(|code| code == guess.detected.code)
        });
        // A letter has a byte at least.
        let letters = *script == Script::Letters && text.len() >= LONG;
        letters && weak(guess) && (!borne_out || marked(text))
    });
    let long: Vec<(usize, String, usize)> = doubtful
        .map(|(at, ((_, text), _))| (at, text.chars().take(300).collect::<String>()))
        .map(|(at, sample)| (at, letters(&sample), sample))
        .filter(|(_, length, _)| *length >= LONG)
        .map(|(at, length, sample)| (at, sample, length))
        .take(TRIED)
        .collect();
    // Trigrams take their time, and one line is no version.
    if long.len() < 2 || long.iter().map(|(.., length)| length).sum::<usize>() < FOREIGN {
        return guesses;
    }
    let mut foreign: Vec<(usize, Detected, usize)> = Vec::new();
    for (at, sample, length) in long {
        let named = name(&sample);
        let known = ALL.iter().any(|language| language.code() == named.code);
        if !known && named.code != LanguageCode::UNDETERMINED {
            foreign.push((at, named, length));
        }
    }
    let mut languages: HashMap<String, (usize, usize)> = HashMap::new();
    for (_, detected, length) in &foreign {
        let (count, all) = languages.entry(detected.code.to_string()).or_default();
        (*count, *all) = (*count + 1, *all + length);
    }
    for (at, detected, _) in foreign {
        let found = languages.get(&detected.code.to_string());
        let found = found.is_some_and(|(count, length)| *count > 1 && *length >= FOREIGN);
        if let Some(slot) = guesses.get_mut(at).filter(|_| found) {
            *slot = Some(Guess {
                detected,
                sure: true,
                strong: true,
            });
        }
    }
    guesses
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
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

/// Whether the letters of a text are mostly Latin ones, as those of every language that
/// has a file and is told by its words.
fn is_latin(text: &str) -> bool {
    if text.is_ascii() {
        return true;
    }
    let bytes = text.as_bytes();
    let ascii = bytes::count(bytes, |byte| byte.is_ascii_alphabetic());
    let others = bytes::positions(bytes, |byte| byte >= 0xC0);
    let others = others.filter_map(|at| text.get(at..)?.chars().next());
    let letters = others.filter(|c| common::is_letter(*c));
    let (latin, all) = letters.fold((ascii, ascii), |(latin, all), c| {
        let is_latin = c.script() == unicode_script::Script::Latin;
        (latin + usize::from(is_latin), all + 1)
    });
    latin * 2 >= all
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
    let code = whatlang::detect(sample)
        .filter(whatlang::Info::is_reliable)
        .map_or(LanguageCode::UNDETERMINED, |info| {
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
