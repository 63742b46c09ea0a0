//! How often something comes again: "twice a month", "once every two years", "every
//! quarter", "annually".

use super::super::quantities::{Cycle, QuantityMention};
use super::numerals;
use std::cell::OnceCell;
use std::ops::Range;

/// A sentence in lower case with its words.
pub(super) struct Rates<'s> {
    lower: &'s str,
    words: &'s [Range<usize>],
    /// The first and the last word at which a figure other than one begins.
    figures: OnceCell<Option<[usize; 2]>>,
}

fn cycle(word: &str) -> Option<Cycle> {
    Some(match word {
        "day" | "days" => Cycle::Day,
        "week" | "weeks" => Cycle::Week,
        "month" | "months" => Cycle::Month,
        "quarter" | "quarters" => Cycle::Quarter,
        "year" | "years" | "annum" => Cycle::Year,
        _ => return None,
    })
}

/// "biennially": in how many of a cycle.
const ADVERBS: &[(&str, u64, Cycle)] = &[
    ("weekly", 1, Cycle::Week),
    ("fortnightly", 2, Cycle::Week),
    ("monthly", 1, Cycle::Month),
    ("quarterly", 1, Cycle::Quarter),
    ("half-yearly", 1, Cycle::Half),
    ("semi-annually", 1, Cycle::Half),
    ("annually", 1, Cycle::Year),
    ("yearly", 1, Cycle::Year),
    ("biennially", 2, Cycle::Year),
    ("triennially", 3, Cycle::Year),
];

fn adverb(word: &str) -> Option<(u64, Cycle)> {
    let known = ADVERBS.iter().find(|(known, ..)| *known == word);
    known.map(|&(_, every, of)| (every, of))
}

/// How many times, in a word.
const TIMES: &[(&str, u64)] = &[("once", 1), ("twice", 2), ("thrice", 3)];
/// What stands before a cycle and may begin.
const EACH: &[&str] = &["every", "each"];

/// Whether what comes again may begin with a word, other than a figure: with its first three
/// letters.
pub(super) fn may_begin(word: &str) -> bool {
    let first: Option<&[u8; 3]> = word.as_bytes().first_chunk();
    first.is_some_and(|letters| {
        matches!(
            letters,
            b"onc"
                | b"twi"
                | b"thr"
                | b"eve"
                | b"eac"
                | b"wee"
                | b"for"
                | b"mon"
                | b"qua"
                | b"hal"
                | b"sem"
                | b"ann"
                | b"yea"
                | b"bie"
                | b"tri"
        )
    })
}

impl<'s> Rates<'s> {
    pub(super) fn of(lower: &'s str, words: &'s [Range<usize>]) -> Self {
        Self {
            lower,
            words,
            figures: OnceCell::new(),
        }
    }

    /// A word, if one space alone stands before it where it isn't the `first`.
    fn word(&self, at: usize, first: usize) -> &str {
        let range = self.words.get(at).cloned().unwrap_or_default();
        let gap = at.checked_sub(1).and_then(|before| {
            let before = self.words.get(before)?;
            self.lower.get(before.end..range.start)
        });
        match at == first || gap == Some(" ") {
            true => self.lower.get(range).unwrap_or_default(),
            false => "",
        }
    }

    /// What begins at a word, and the word after it.
    pub(super) fn at(&self, at: usize) -> Option<(usize, QuantityMention)> {
        let word = |next: usize| self.word(next, at);
        let figure = |at: usize| numerals::read(self.lower, self.words.get(at..)?);
        let times = match word(at) {
            word if EACH.contains(&word) || adverb(word).is_some() => None,
            first => match TIMES.iter().find(|(known, _)| *known == first) {
                Some((_, times)) => Some((*times, at + 1)),
                None => {
                    let (times, used) = figure(at)?;
                    (word(at + used) == "times").then_some(())?;
                    Some((times, at + used + 1))
                }
            },
        };
        // "once or twice a year" is either.
        let either = at.checked_sub(1).map(|before| self.word(before, before)) == Some("or");
        if either {
            return None;
        }
        let from = times.map_or(at, |(_, next)| next);
        let from = from + usize::from(times.is_some() && word(from) == "in");
        let (every, of, next) = match word(from) {
            "every" | "each" if matches!(word(from + 1), "other" | "second") => {
                (2, cycle(word(from + 2))?, from + 3)
            }
            "a" | "per" | "each" | "every" if cycle(word(from + 1)).is_some() => {
                (1, cycle(word(from + 1))?, from + 2)
            }
            "every" => {
                let (every, used) = figure(from + 1)?;
                let of = cycle(word(from + 1 + used))?;
                (every, of, from + 2 + used)
            }
            word => {
                let (every, of) = adverb(word)?;
                (every, of, from + 1)
            }
        };
        // "two meetings every year": how often is told by another figure.
        if times.is_none() && self.has_figure(at..next) {
            return None;
        }
        let quantity = of.rate(times.map_or(1, |(times, _)| times), every)?;
        let range = self.words.get(at)?.start..self.words.get(next.checked_sub(1)?)?.end;
        Some((next, QuantityMention { range, quantity }))
    }

    /// Whether a figure other than one stands elsewhere than in some words.
    fn has_figure(&self, but: Range<usize>) -> bool {
        let figures = self.figures.get_or_init(|| {
            let mut figures = (0..self.words.len()).filter(|at| {
                let words = self.words.get(*at..).unwrap_or_default();
                numerals::read(self.lower, words).is_some_and(|(figure, _)| figure != 1)
            });
            let first = figures.next()?;
            Some([first, figures.next_back().unwrap_or(first)])
        });
        figures.is_some_and(|[first, last]| first < but.start || last >= but.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_comes_again_begins_so() {
        let adverbs = ADVERBS.iter().map(|(adverb, ..)| adverb);
        let times = TIMES.iter().map(|(times, _)| times);
        for word in adverbs.chain(times).chain(EACH) {
            assert!(may_begin(word), "{word}");
        }
        assert!(!may_begin("courts") && !may_begin("at"));
    }
}
