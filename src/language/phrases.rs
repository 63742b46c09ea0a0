//! Phrases that are sought in every sentence.
//!
//! In: a list of phrases, with what each means. Out: the earliest of them in a text. What
//! must be in a text for each to be is worked out once, the first time that the list is
//! asked; a list of which nothing can be there costs a few steps a phrase, however long
//! the text is.

use super::scan::{begins_with, is_whole, key};
use super::words::{Probe, Triples, Words};
use std::ops::Range;
use std::sync::OnceLock;

/// What can be sought: a phrase, alone or with what it means.
pub(super) trait Phrase {
    /// The words to look for; not empty, and in lower case where words are looked for.
    fn words(&self) -> &str;
}

impl Phrase for &str {
    fn words(&self) -> &str {
        self
    }
}

impl<T> Phrase for (&str, T) {
    fn words(&self) -> &str {
        self.0
    }
}

/// A list of phrases to look for.
pub(super) struct Phrases<P: 'static> {
    list: &'static [P],
    /// Of phrases that stand where words begin.
    whole: OnceLock<Probes<P>>,
    /// Of phrases that may stand inside words too.
    inside: OnceLock<Probes<P>>,
}

/// The phrases of a list, the longest first, each with what must be in a text for it to be.
struct Probes<P: 'static> {
    each: Vec<(Option<Probe>, &'static P)>,
    /// The last triples of all; none if a phrase may be anywhere.
    lasts: Option<Triples>,
}

impl<P: Phrase> Probes<P> {
    fn of(list: &'static [P], inside: bool) -> Self {
        // A word of ASCII letters may stand where no word begins.
        let anywhere = |phrase: &P| inside && begins_with_letter(phrase);
        let probe = |phrase: &P| Probe::of(phrase.words()).filter(|_| !anywhere(phrase));
        let mut each: Vec<_> = list.iter().map(|phrase| (probe(phrase), phrase)).collect();
        each.sort_by_key(|(_, phrase)| usize::MAX - phrase.words().len());
        let mut all = Triples::NONE;
        each.iter()
            .flat_map(|(probe, _)| probe)
            .for_each(|probe| probe.last_to(&mut all));
        let lasts = each.iter().all(|(probe, _)| probe.is_some()).then_some(all);
        Self { each, lasts }
    }

    /// Those that can stand in a text, nearly always none or one.
    fn possible(&self, words: &Words) -> Vec<&'static P> {
        let index = words.index();
        if self
            .lasts
            .as_ref()
            .is_some_and(|lasts| !index.may_hold_any(lasts))
        {
            return Vec::new();
        }
        let can = |probe: &Probe| index.may_hold(probe);
        let possible = self
            .each
            .iter()
            .filter(|(probe, _)| probe.as_ref().is_none_or(can));
        possible.map(|(_, phrase)| *phrase).collect()
    }
}

fn begins_with_letter(phrase: &impl Phrase) -> bool {
    phrase
        .words()
        .starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// The earliest of several phrases that a rule agrees to; of those at one place, the
/// longest.
type Earliest<P> = Option<(Range<usize>, &'static P)>;

impl<P: Phrase> Phrases<P> {
    pub(super) const fn new(list: &'static [P]) -> Self {
        Self {
            list,
            whole: OnceLock::new(),
            inside: OnceLock::new(),
        }
    }

    /// The earliest as whole words, in either case.
    pub(super) fn first_word(&self, words: &Words, from: usize) -> Earliest<P> {
        self.word(words, from, |range, _| is_whole(words.lower(), range))
    }

    /// The earliest in either case that `accept` agrees to and that begins in no word of
    /// ASCII letters.
    pub(super) fn word(
        &self,
        words: &Words,
        from: usize,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let whole = self.whole.get_or_init(|| Probes::of(self.list, false));
        let possible = whole.possible(words);
        if possible.is_empty() {
            return None;
        }
        earliest(words.lower(), places(words, from), &possible, accept)
    }

    /// The earliest, inside of words too.
    pub(super) fn first_of(&self, words: &Words, from: usize) -> Earliest<P> {
        self.any(words, from, |_, _| true)
    }

    /// The earliest, inside of words too, that `accept` agrees to.
    pub(super) fn any(
        &self,
        words: &Words,
        from: usize,
        accept: impl Fn(&Range<usize>, &'static P) -> bool,
    ) -> Earliest<P> {
        let possible = self.inside().possible(words);
        match possible.iter().any(|phrase| begins_with_letter(*phrase)) {
            true => earliest(words, from..words.len(), &possible, accept),
            false => earliest(words, places(words, from), &possible, accept),
        }
    }

    /// The earliest in a part of a sentence, inside of words too.
    pub(super) fn first_in(&self, part: &str, from: usize) -> Earliest<P> {
        let all: Vec<_> = self
            .inside()
            .each
            .iter()
            .map(|(_, phrase)| *phrase)
            .collect();
        earliest(part, from..part.len(), &all, |_, _| true)
    }

    fn inside(&self) -> &Probes<P> {
        self.inside.get_or_init(|| Probes::of(self.list, true))
    }
}

/// Where a word or a character beyond ASCII begins, from a byte on.
fn places(words: &Words, from: usize) -> impl Iterator<Item = usize> {
    words.starts(from).iter().map(|at| *at as usize)
}

/// One pass over some places of a text, for phrases of which the longest come first.
fn earliest<P: Phrase>(
    text: &str,
    mut places: impl Iterator<Item = usize>,
    phrases: &[&'static P],
    accept: impl Fn(&Range<usize>, &'static P) -> bool,
) -> Earliest<P> {
    // Which keys begin a phrase: 256 bits.
    let mut begins = [0u64; 4];
    for phrase in phrases {
        let key = key(phrase.words().as_bytes());
        if let Some(bits) = begins.get_mut(usize::from(key / 64)) {
            *bits |= 1 << (key % 64);
        }
    }
    if begins == [0; 4] {
        return None;
    }
    let text = text.as_bytes();
    places.find_map(|at| {
        let rest = text.get(at..)?;
        let key = key(rest);
        let likely = begins.get(usize::from(key / 64))? >> (key % 64) & 1 == 1;
        if !likely {
            return None;
        }
        phrases.iter().find_map(|&phrase| {
            let words = phrase.words().as_bytes();
            let range = at..at + words.len();
            (begins_with(rest, words) && accept(&range, phrase)).then_some((range, phrase))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;
    use proptest::prelude::*;

    const LIST: &[&str] = &[
        "a", "ab", "b a", "abc", "«", "é«", "法", "法院", "院法", "b",
    ];
    static PHRASES: Phrases<&str> = Phrases::new(LIST);

    proptest! {
        #[test]
        fn a_list_finds_what_a_search_for_its_words_finds(text in "[ab «é法院]{0,30}") {
            for (at, _) in text.char_indices() {
                let found = |found: Option<(Range<usize>, &&'static str)>| {
                    found.map(|(range, words)| (range, *words))
                };
                let words = Words::from(text.as_str());
                prop_assert_eq!(found(PHRASES.first_of(&words, at)), scan::first_of(&text, LIST, at));
                prop_assert_eq!(found(PHRASES.first_in(&text, at)), scan::first_of(&text, LIST, at));
                prop_assert_eq!(found(PHRASES.first_word(&words, at)), scan::first_word(&text, LIST, at));
            }
        }
    }
}
