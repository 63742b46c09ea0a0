//! Languages that their letters tell, before any word does: all that have other letters than
//! Latin ones, and Japanese.
//!
//! One line is often too short for its trigrams, so the lines in one alphabet speak
//! together: two languages share it only where each has a good part of it.

use super::{Detected, TRIED, UNKNOWN, common, name};
use crate::model::LanguageCode;
use crate::source::{Script, bytes};
use unicode_script::{Script as Alphabet, UnicodeScript};

/// One letter in this many makes a language one of several in its alphabet.
const SHARE: usize = 4;
/// One kana in so many Han characters is no name in a Chinese text.
const KANA: usize = 4;
/// So many Han characters without any kana are Chinese.
const LONG: usize = 30;
/// So much of the lines in one alphabet is looked at, in characters.
const SAMPLE: usize = 2000;

/// The languages of the stretches that their letters tell, and none for the others.
pub(super) fn told(stretches: &[(Script, &str)]) -> Vec<Option<Detected>> {
    let mut found = vec![None; stretches.len()];
    japanese(stretches, &mut found);
    let mut alphabets: Vec<(Alphabet, Vec<usize>)> = Vec::new();
    for (at, &(script, text)) in stretches.iter().enumerate() {
        let is_open = script == Script::Letters && found.get(at).is_some_and(Option::is_none);
        let Some(alphabet) = is_open.then(|| alphabet(text)).flatten() else {
            continue;
        };
        match alphabets.iter_mut().find(|(known, _)| *known == alphabet) {
            Some((_, places)) => places.push(at),
            None => alphabets.push((alphabet, vec![at])),
        }
    }
    for (_, places) in alphabets {
        for (at, detected) in together(stretches, &places) {
            if let Some(slot) = found.get_mut(at) {
                *slot = Some(detected);
            }
        }
    }
    found
}

/// The alphabet of most letters of a text; none if that is the Latin one.
fn alphabet(text: &str) -> Option<Alphabet> {
    if text.is_ascii() {
        return None;
    }
    let bytes = text.as_bytes();
    let latin = bytes::count(bytes, |byte| byte.is_ascii_alphabetic());
    let mut counts = vec![(Alphabet::Latin, latin)];
    let others = bytes::positions(bytes, |byte| byte >= 0xC0);
    let others = others.filter_map(|at| text.get(at..)?.chars().next());
    for c in others.filter(|c| common::is_letter(*c)) {
        let of = c.script();
        match counts.iter_mut().find(|(known, _)| *known == of) {
            Some((_, count)) => *count += 1,
            None => counts.push((of, 1)),
        }
    }
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    let (most, _) = most.filter(|(_, count)| *count > 0)?;
    (most != Alphabet::Latin).then_some(most)
}

/// The languages of stretches in one alphabet.
fn together(stretches: &[(Script, &str)], places: &[usize]) -> Vec<(usize, Detected)> {
    let text = |at: &usize| stretches.get(*at).map_or("", |(_, text)| *text);
    let sample = places.iter().flat_map(|at| text(at).chars().chain([' ']));
    let main = name(&sample.take(SAMPLE).collect::<String>());
    let own: Vec<Detected> = places.iter().take(TRIED).map(|at| name(text(at))).collect();
    let mut languages: Vec<(LanguageCode, usize)> = Vec::new();
    for (at, detected) in places.iter().zip(&own) {
        let length = text(at).len();
        match languages
            .iter_mut()
            .find(|(code, _)| *code == detected.code)
        {
            Some((_, all)) => *all += length,
            None => languages.push((detected.code, length)),
        }
    }
    languages.retain(|(code, _)| *code != LanguageCode::UNDETERMINED);
    let all: usize = languages.iter().map(|(_, length)| length).sum();
    languages.retain(|(_, length)| length * SHARE >= all);
    let has = |detected: &Detected| languages.iter().any(|(code, _)| *code == detected.code);
    let mut last = own
        .iter()
        .copied()
        .find(has)
        .filter(|_| languages.len() > 1);
    let mut own = own.into_iter();
    let place = |at: &usize| {
        last = own.next().filter(has).filter(|_| last.is_some()).or(last);
        (*at, last.unwrap_or(main))
    };
    places.iter().map(place).collect()
}

/// Japanese is written in kana and Han characters: where no line of Han characters alone is
/// a sentence, they are all its own.
fn japanese(stretches: &[(Script, &str)], found: &mut [Option<Detected>]) {
    let is_japanese = |text: &str| {
        let count = kana(text);
        count > 1 && count * KANA >= han(text)
    };
    let told = Detected {
        language: &UNKNOWN,
        code: LanguageCode::new("jpn"),
    };
    let mut any = false;
    for (slot, (_, text)) in found.iter_mut().zip(stretches) {
        if is_japanese(text) {
            (*slot, any) = (Some(told), true);
        }
    }
    let all = || found.iter().zip(stretches);
    let is_chinese = |(slot, (script, text)): (&Option<Detected>, &(Script, &str))| {
        let says = || text.ends_with(['。', '；', '：', '，']) || han(text) > LONG;
        slot.is_none() && *script == Script::Han && says() && kana(text) == 0
    };
    if !any || all().any(is_chinese) {
        return;
    }
    for (slot, (script, _)) in found.iter_mut().zip(stretches) {
        if *script == Script::Han {
            *slot = Some(told);
        }
    }
}

/// How many Japanese letters there are, hiragana and katakana, outside of the quotation
/// marks and brackets that names stand in; the dot between two of them stands in Chinese
/// names too.
fn kana(text: &str) -> usize {
    let bytes = text.as_bytes();
    let kana = |at: usize| match bytes.get(at + 1..at + 3) {
        Some([0x83, last]) => *last != 0xBB,
        Some([second, _]) => matches!(second, 0x81 | 0x82),
        _ => false,
    };
    let leads = || bytes::positions(bytes, |byte| byte == 0xE3);
    // Chinese texts have none.
    if !leads().any(kana) {
        return 0;
    }
    let mut inside = 0usize;
    let mut count = 0;
    for (at, c) in text.char_indices() {
        match c {
            '“' | '「' | '『' | '《' | '（' | '(' => inside += 1,
            '”' | '」' | '』' | '》' | '）' | ')' => inside = inside.saturating_sub(1),
            _ => count += usize::from(inside == 0 && kana(at) && bytes.get(at) == Some(&0xE3)),
        }
    }
    count
}

fn han(text: &str) -> usize {
    text.chars().filter(|c| c.script() == Alphabet::Han).count()
}
