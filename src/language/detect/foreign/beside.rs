//! A version in a language without a file, line by line beside one in a language that has
//! one. Its lines are too short to be named one by one: together they are named, and then
//! each is in that language or in those that the words told.

use super::{FOREIGN, Guess, SAMPLE, count, is_weak};
use crate::language::ALL;
use crate::language::detect::{Detected, UNKNOWN, likeliest};
use crate::model::LanguageCode;
use crate::source::Script;
use whatlang::{Detector, Lang};

/// Fewer letters than this tell no language apart from another.
const SHORT: usize = 20;
/// So many letters of all such lines are looked at to name them.
const TOGETHER: usize = 2000;
/// A version is no shorter than the others by more than this.
const SHARE: usize = 4;

/// The places of its lines.
pub(super) fn version(
    stretches: &[(Script, &str)],
    guesses: &[Option<Guess>],
) -> Vec<(usize, Detected)> {
    let known: Vec<LanguageCode> = ALL
        .iter()
        .map(|language| language.code())
        .filter(|code| is_strong(guesses, *code))
        .collect();
    let letters = |at: &usize| stretches.get(*at).map_or("", |(_, text)| *text);
    let all = stretches.iter().zip(guesses).enumerate();
    let open = all.filter(|(_, ((script, text), guess))| {
        *script == Script::Letters && text.len() >= SHORT && is_weak(guess)
    });
    let open: Vec<usize> = open.map(|(at, _)| at).collect();
    let unknown = open.iter().filter(|at| {
        let guess = guesses.get(**at).copied().flatten();
        guess.is_none() && is_sentence(letters(at))
    });
    let unknown: Vec<usize> = unknown.copied().collect();
    // Names below each other are no version: that has numbers, or stands line by line.
    let of_version = |at: &&usize| {
        let strong = |at: usize| guesses.get(at).is_some_and(|guess| !is_weak(guess));
        let beside = at.checked_sub(1).is_some_and(strong) || strong(**at + 1);
        beside || is_numbered(letters(at))
    };
    let told_apart = unknown.iter().filter(of_version).count();
    if told_apart * 2 < unknown.len() {
        return Vec::new();
    }
    let length: usize = unknown.iter().map(|at| letters(at).len()).sum();
    let told = stretches.iter().zip(guesses);
    let told = told.filter(|((script, _), guess)| *script == Script::Letters && !is_weak(guess));
    let told: usize = told.map(|((_, text), _)| text.len()).sum();
    if unknown.len() < 2 || length < FOREIGN || length * SHARE < told {
        return Vec::new();
    }
    let sample = unknown
        .iter()
        .flat_map(|at| letters(at).chars().chain([' ']));
    let named = likeliest(&sample.take(TOGETHER).collect::<String>());
    if named.code == LanguageCode::UNDETERMINED || !std::ptr::addr_eq(named.language, &UNKNOWN) {
        return Vec::new();
    }
    let allowed = known.iter().chain([&named.code]);
    let allowed = allowed.filter_map(|code| Lang::from_code(of_trigrams(code)));
    let detector = Detector::with_allowlist(allowed.collect());
    let is_foreign = |at: &usize| {
        let begin: String = letters(at).chars().take(SAMPLE).collect();
        let told = detector.detect_lang(&begin);
        count(&begin) >= SHORT && told.is_some_and(|told| told.code() == named.code.as_str())
    };
    let found: Vec<usize> = open.into_iter().filter(is_foreign).collect();
    // Nearly all that no word told is in it, or the name is chance.
    let borne_out = unknown.iter().filter(|at| found.binary_search(at).is_ok());
    if borne_out.count() * 10 < unknown.len() * 9 {
        return Vec::new();
    }
    found.into_iter().map(|at| (at, named)).collect()
}

/// The code by which trigrams know a language.
fn of_trigrams(code: &LanguageCode) -> &str {
    match code.as_str() {
        "zho" => "cmn",
        code => code,
    }
}

/// Whether any stretch is in a language beyond doubt.
fn is_strong(guesses: &[Option<Guess>], code: LanguageCode) -> bool {
    let mut strong = guesses.iter().flatten().filter(|guess| guess.strong);
    strong.any(|guess| guess.detected.code == code)
}

/// "1. Los fareros"
fn is_numbered(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < text.len() && rest.starts_with(['.', ')', ' '])
}

/// Whether a line ends as a sentence or a part of one does: names in a list don't.
fn is_sentence(text: &str) -> bool {
    text.len() >= SHORT && text.ends_with(['.', ',', ';', ':', '!'])
}
