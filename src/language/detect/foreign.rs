//! Languages that only look like one of ours: a few words told them, and their trigrams
//! contradict.

mod beside;

use super::{ALL, Detected, Guess, TRIED, is_of_letters, name, sample};
use crate::model::LanguageCode;
use crate::source::Script;
use std::collections::HashMap;

/// A stretch with fewer letters than this is too short for its trigrams.
const LONG: usize = 60;
/// So many letters in a language without a file, in two stretches or more, are no
/// quotation and no list of names.
const FOREIGN: usize = 120;
/// So much of a stretch is looked at, in characters.
const SAMPLE: usize = 300;

/// The guesses, but for those that a few words told and the trigrams contradict.
pub(super) fn corrected(
    stretches: &[(Script, &str)],
    mut guesses: Vec<Option<Guess>>,
) -> Vec<Option<Guess>> {
    let letters = stretches
        .iter()
        .map(|(script, _)| *script == Script::Letters);
    if guesses
        .iter()
        .zip(letters)
        .all(|(guess, letters)| !letters || is_weak(guess))
    {
        together(stretches, &mut guesses);
        return guesses;
    }
    let doubtful = doubtful(stretches, &guesses);
    let length: usize = doubtful.iter().map(|(.., length)| length).sum();
    // Trigrams take their time, and one line is no version.
    let long = match doubtful.len() < 2 || length < FOREIGN {
        true => Vec::new(),
        false => foreign(doubtful),
    };
    let beside = beside::version(stretches, &guesses);
    for (at, detected) in long.into_iter().chain(beside) {
        if let Some(slot) = guesses.get_mut(at) {
            *slot = Some(Guess {
                detected,
                sure: true,
                strong: true,
            });
        }
    }
    guesses
}

fn is_weak(guess: &Option<Guess>) -> bool {
    guess.is_none_or(|guess| !guess.strong)
}

/// Where nothing in the text is sure all of it speaks together.
fn together(stretches: &[(Script, &str)], guesses: &mut [Option<Guess>]) {
    let sample = sample(stretches);
    if count(&sample) < LONG {
        return;
    }
    let named = name(&sample);
    if named.code == LanguageCode::UNDETERMINED {
        return;
    }
    for guess in guesses.iter_mut().flatten() {
        if is_of_letters(&guess.detected) {
            guess.detected = named;
        }
    }
}

/// The stretches whose guess is weak and that nothing else in the text bears out: their
/// places, how they begin, and how many letters that has.
fn doubtful(
    stretches: &[(Script, &str)],
    guesses: &[Option<Guess>],
) -> Vec<(usize, String, usize)> {
    let mut strong: Vec<LanguageCode> = Vec::new();
    for guess in guesses.iter().flatten().filter(|guess| guess.strong) {
        if !strong.contains(&guess.detected.code) {
            strong.push(guess.detected.code);
        }
    }
    // English has no letter with a mark: a word of it in a text full of them is chance.
    let marked =
        |text: &str| !text.is_ascii() && text.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    let all = stretches.iter().zip(guesses).enumerate();
    let doubtful = all.filter(|(_, ((script, text), guess))| {
        let borne_out = guess.is_some_and(|guess| strong.contains(&guess.detected.code));
        // A letter has a byte at least.
        let letters = *script == Script::Letters && text.len() >= LONG;
        letters && is_weak(guess) && (!borne_out || marked(text))
    });
    doubtful
        .map(|(at, ((_, text), _))| (at, text.chars().take(SAMPLE).collect::<String>()))
        .map(|(at, sample)| (at, count(&sample), sample))
        .filter(|(_, length, _)| *length >= LONG)
        .map(|(at, length, sample)| (at, sample, length))
        .take(TRIED)
        .collect()
}

/// Those of them in a language without a file that two or more are in, and enough letters.
fn foreign(doubtful: Vec<(usize, String, usize)>) -> Vec<(usize, Detected)> {
    let mut foreign: Vec<(usize, Detected)> = Vec::new();
    let mut languages: HashMap<LanguageCode, (usize, usize)> = HashMap::new();
    for (at, sample, length) in doubtful {
        let named = name(&sample);
        let known = ALL.iter().any(|language| language.code() == named.code);
        if !known && named.code != LanguageCode::UNDETERMINED {
            let (count, all) = languages.entry(named.code).or_default();
            (*count, *all) = (*count + 1, *all + length);
            foreign.push((at, named));
        }
    }
    foreign.retain(|(_, detected)| {
        let found = languages.get(&detected.code);
        found.is_some_and(|(count, length)| *count > 1 && *length >= FOREIGN)
    });
    foreign
}

/// How many letters there are.
fn count(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}
