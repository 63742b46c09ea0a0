//! How often something comes again: 每年一次, 每月举行两次会议, 每两年召开一次, 两年一次, 每季度.

use super::super::phrases::{Phrases, Sought};
use super::super::quantities::{Cycle, QuantityMention};
use super::Words;
use super::numerals::{may_begin, number};
use super::verbs::clause_after;
use std::cell::OnceCell;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&EACH, &TIMES];

/// What stands before a cycle.
static EACH: Phrases<&str> = Phrases::new(&["每"]);

/// What counts how often, after a figure.
static TIMES: Phrases<&str> = Phrases::new(&["次", "届", "屆", "回"]);

/// The cycle at the start of a text, with its length.
fn cycle(text: &str) -> Option<(Cycle, usize)> {
    const CYCLES: &[(&str, Cycle)] = &[
        ("半年", Cycle::Half),
        ("年度", Cycle::Year),
        ("年", Cycle::Year),
        ("季度", Cycle::Quarter),
        ("季", Cycle::Quarter),
        ("个月", Cycle::Month),
        ("個月", Cycle::Month),
        ("月", Cycle::Month),
        ("星期", Cycle::Week),
        ("周", Cycle::Week),
        ("週", Cycle::Week),
        ("天", Cycle::Day),
        ("日", Cycle::Day),
    ];
    let bare = text.strip_prefix(['个', '個']).unwrap_or(text);
    let skipped = text.len() - bare.len();
    let told = |text: &str, skipped: usize| {
        let (word, cycle) = CYCLES.iter().find(|(word, _)| text.starts_with(word))?;
        Some((*cycle, skipped + word.len()))
    };
    told(text, 0).or_else(|| told(bare, skipped))
}

/// A sentence that may tell it.
pub(super) struct Rates<'s> {
    sentence: &'s str,
    /// From the first figure other than one to where the last begins.
    figures: OnceCell<Option<Range<usize>>>,
}

impl<'s> Rates<'s> {
    pub(super) fn of(sentence: &'s Words) -> Option<Self> {
        let counted = |times: &Range<usize>, _: &&str| {
            let before = sentence.get(..times.start).unwrap_or_default();
            before.ends_with(may_begin)
        };
        let likely =
            EACH.first_of(sentence, 0).is_some() || TIMES.any(sentence, 0, counted).is_some();
        likely.then_some(Self {
            sentence,
            figures: OnceCell::new(),
        })
    }

    /// What begins at 每 or at a figure, and the place after its cycle.
    pub(super) fn at(&self, at: usize) -> Option<(usize, QuantityMention)> {
        let text = self.sentence.get(at..)?;
        let rest = text.strip_prefix('每');
        let after = rest.unwrap_or(text);
        let (every, length) = number(after).unwrap_or((1, 0));
        let (of, word) = cycle(after.get(length..)?)?;
        let end = at + text.len() - after.len() + length + word;
        let times = match rest {
            Some(_) => times(self.sentence, end),
            // 二〇三〇年, 5月: a figure and no 每.
            None => Some(adjacent(self.sentence.get(end..)?)?),
        };
        // 每年培训30名法官: how often is told by another figure, or by none.
        if times.is_none() && (many(self.sentence, end) || self.has_figure(&(at..end))) {
            return None;
        }
        let (times, length) = times.unwrap_or((1, 0));
        let range = at..end + length;
        let quantity = of.rate(times, every)?;
        Some((end, QuantityMention { range, quantity }))
    }

    /// Whether a figure other than one stands elsewhere than in a stretch.
    fn has_figure(&self, but: &Range<usize>) -> bool {
        let figures = self.figures.get_or_init(|| {
            let text = self.sentence;
            let mut figures = text.char_indices().filter(|(at, c)| {
                let figure = || number(text.get(*at..).unwrap_or_default());
                may_begin(*c) && figure().is_some_and(|(figure, _)| figure != 1)
            });
            let (first, _) = figures.next()?;
            let last = figures.next_back().map_or(first, |(at, _)| at);
            Some(first..last)
        });
        figures
            .as_ref()
            .is_some_and(|all| all.start < but.start || all.end >= but.end)
    }
}

/// 每年[多次]会晤.
fn many(sentence: &str, from: usize) -> bool {
    let clause = clause_after(sentence, from);
    ["多次", "数次", "數次", "几次", "幾次", "若干"]
        .iter()
        .any(|word| clause.contains(word))
}

/// 两年[一次].
fn adjacent(text: &str) -> Option<(u64, usize)> {
    // 每两年[一度]
    if text.starts_with("一度") {
        return Some((1, "一度".len()));
    }
    let (times, length) = number(text)?;
    let word = TIMES.begin(text.get(length..)?)?;
    let end = length + word.len();
    // 一次性补助: no matter how often.
    let sort = text.get(end..)?.starts_with('性');
    (!sort).then_some((times, end))
}

/// 每年举行[两次]会议: how often in its clause, and where that ends.
fn times(sentence: &str, from: usize) -> Option<(u64, usize)> {
    let clause = clause_after(sentence, from);
    let mut places = clause.char_indices().filter(|(_, c)| may_begin(*c));
    places.find_map(|(at, _)| {
        let before = clause.get(..at)?;
        // 第二次; 二十次 is no ten times.
        let inside = before.ends_with('第') || before.ends_with(may_begin);
        let (times, length) = adjacent(clause.get(at..)?).filter(|_| !inside)?;
        Some((times, at + length))
    })
}
