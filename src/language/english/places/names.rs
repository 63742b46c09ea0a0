//! Capitalised names that stand one after another in an English text: "Porto, Portugal".

use super::super::countries::is_country;
use super::super::dates::is_month;
use super::{REGIONS, STATES};
use std::ops::Range;

/// Words inside of names that have no capital.
const SMALL: &[&str] = &[
    "of", "the", "de", "la", "del", "and", "es", "el", "al", "do", "da", "dos", "das", "du", "am",
    "sur", "upon",
];
/// Shortened words of names: "St. Petersburg".
const SHORT: &[&str] = &[
    "Co.", "St.", "Ste.", "Mt.", "Ft.", "Sta.", "Sto.", "P.", "R.",
];

/// Capitalised names from a place on, separated by commas or "of the".
pub(in super::super) fn names(sentence: &str, from: usize) -> Vec<Range<usize>> {
    let mut names = Names {
        sentence,
        whole: Vec::new(),
        open: None,
    };
    let mut next = Some(from);
    while let Some(at) = next {
        next = names.word(at);
    }
    names.close();
    names.whole
}

/// The names that were read so far.
struct Names<'s> {
    sentence: &'s str,
    /// Those that have ended.
    whole: Vec<Range<usize>>,
    /// The one whose words are read.
    open: Option<Range<usize>>,
}

impl Names<'_> {
    /// Reads the word at a place, and tells where the next one stands if names may go on.
    fn word(&mut self, at: usize) -> Option<usize> {
        let rest = self.sentence.get(at..).filter(|rest| !rest.is_empty())?;
        let at = at + rest.len() - rest.trim_start().len();
        let rest = self.sentence.get(at..).unwrap_or_default();
        if let Some((country, after)) = self.country_in_brackets(rest) {
            self.close();
            self.whole.push(at + 1..at + 1 + country.len());
            let next = at + country.len() + 3;
            return after.starts_with(',').then_some(next);
        }
        let end = rest.find([' ', '\u{a0}']).unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default();
        let bare = word.trim_end_matches([',', '.', ';', ':']);
        let end = at + bare.len();
        if self.goes_on_with_capital(bare, at) {
            return word.ends_with(',').then_some(at + word.len());
        }
        let next = || rest.get(word.len() + 1..).unwrap_or_default();
        if self.is_capital(bare)
            && next().starts_with(|c: char| c.is_ascii_digit())
            && is_month(bare)
        {
            // "Ghent, January 21": the day begins.
            return None;
        } else if self.is_capital(bare) {
            let start = self.open.take().map_or(at, |open| open.start);
            self.open = Some(start..end);
        } else if !self.may_hold(bare, at) {
            return None;
        } else if bare == "of" && self.ends_before_state(end) {
            self.close();
        }
        let next = at + word.len();
        if bare.len() == word.len() || SHORT.contains(&word) || is_of_initials(word) {
            return Some(next);
        }
        self.close();
        word.ends_with(',').then_some(next)
    }

    /// "Washington, D.C.": what stands behind the comma is no state, and part of the name.
    fn goes_on_with_capital(&mut self, bare: &str, at: usize) -> bool {
        if !matches!(bare, "D.C" | "DC") || self.open.is_some() {
            return false;
        }
        let stop = self
            .sentence
            .get(at..)
            .is_some_and(|it| it.starts_with("D.C."));
        let city = self.whole.last_mut();
        let city = city.filter(|city| self.sentence.get(city.end..at) == Some(", "));
        city.map(|city| city.end = at + bare.len() + usize::from(stop))
            .is_some()
    }

    /// Ends the name whose words are read.
    fn close(&mut self) {
        self.whole.extend(self.open.take());
    }

    /// "Lomé ([Togo])": the country in brackets, and what stands after them.
    fn country_in_brackets<'t>(&self, rest: &'t str) -> Option<(&'t str, &'t str)> {
        let inner = rest.strip_prefix('(').filter(|_| self.open.is_some())?;
        let inner = inner.split_once(')');
        inner.filter(|(country, _)| is_country(country))
    }

    /// "Porto"; within a name "d'Ivoire" too: a small letter and a mark before the capital.
    fn is_capital(&self, word: &str) -> bool {
        const ELIDED: [&str; 4] = ["d'", "d’", "l'", "l’"];
        let elided = || ELIDED.iter().find_map(|small| word.strip_prefix(small));
        word.starts_with(char::is_uppercase)
            || self.open.is_some()
                && elided().is_some_and(|name| name.starts_with(char::is_uppercase))
    }

    /// "Rio [de] Janeiro", "[the] Hague": whether a small word may belong to names.
    fn may_hold(&self, word: &str, at: usize) -> bool {
        if !SMALL.contains(&word) {
            return false;
        }
        let after_of = || {
            let before = self.sentence.get(..at);
            before.is_some_and(|before| before.ends_with("of "))
        };
        match (word, &self.open) {
            ("the", Some(_)) => after_of(),
            ("the", None) | (_, Some(_)) => true,
            (_, None) => !self.whole.is_empty(),
        }
    }

    /// "Yunnan of the PRC": the country follows.
    fn ends_before_state(&self, from: usize) -> bool {
        let open = self.open.as_ref();
        (!self.whole.is_empty() || is_city(self.sentence, open))
            && state_follows(self.sentence, open, from)
    }
}

/// "U.N." of "U.N. Headquarters".
fn is_of_initials(word: &str) -> bool {
    let mut parts = word.split_terminator('.');
    let initial =
        |part: &str| part.len() == 1 && part.starts_with(|c: char| c.is_ascii_uppercase());
    word.ends_with('.') && word.len() > 3 && parts.all(initial)
}

/// "Sanya City" of Hainan Province; but "City" of London.
fn is_city(sentence: &str, name: Option<&Range<usize>>) -> bool {
    let words = name.and_then(|range| sentence.get(range.clone()));
    words.is_some_and(|words| words.ends_with(" City"))
}

/// Whether a region ends before an "of" and its state begins after it: "Yunnan of the
/// PRC", but "Republic of the Union".
fn state_follows(sentence: &str, region: Option<&Range<usize>>, from: usize) -> bool {
    let words = region.and_then(|range| sentence.get(range.clone()));
    let last = words.and_then(|words| words.split(' ').next_back());
    let Some(last) = last.filter(|last| !STATES.contains(last)) else {
        return false;
    };
    let rest = sentence.get(from..).unwrap_or_default();
    let state = rest.strip_prefix(" the ").is_some_and(|rest| {
        let next = rest.split([' ', ',', '.']).next().unwrap_or_default();
        STATES.contains(&next)
    });
    state || is_city(sentence, region) || REGIONS.contains(&last)
}
