//! English figures: "1,200", "twenty-nine", "one hundred and twenty", "a hundred",
//! "two thousand and five", "12 thousand", "three dozen".
//!
//! The words of a figure stand side by side; "and" belongs to one only after a hundred
//! or a thousand. What doesn't go on with the figure ends it: "five, six" is two.

use super::super::phrases::Phrases;
use std::borrow::Cow;
use std::ops::Range;

const ONES: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: &[&str] = &[
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const SCALES: &[(&str, u64)] = &[
    ("dozen", 12),
    ("hundred", 100),
    ("thousand", 1_000),
    ("million", 1_000_000),
];
/// The words of figures: without one of them, or a digit, a text has none.
pub(super) static NUMERALS: Phrases<&str> = Phrases::new(words! {
    "zero" "one" "two" "three" "four" "five" "six" "seven" "eight" "nine" "ten" "eleven"
    "twelve" "thirteen" "fourteen" "fifteen" "sixteen" "seventeen" "eighteen" "nineteen"
    "twenty" "thirty" "forty" "fifty" "sixty" "seventy" "eighty" "ninety" "dozen" "hundred"
    "thousand" "million"
});
/// U+2010 and U+2011 are typeset for the plain hyphen.
pub(super) const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];
/// The longest figure, in words.
const LONGEST: usize = 16;

/// Whether a word is a figure by itself or begins one.
pub(super) fn is_numeral(word: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    may_begin(word) && (word.starts_with(digit) || word.split(HYPHENS).all(told))
}

fn told(part: &str) -> bool {
    ONES.contains(&part) || TENS.contains(&part)
}

/// The figure at the start of a list of words, and how many of them it takes. The
/// text is in lower case; words are its runs of letters, digits and inner hyphens.
pub(super) fn read(text: &str, words: &[Range<usize>]) -> Option<(u64, usize)> {
    let word = |at: usize| {
        let range = words.get(at)?;
        text.get(range.clone())
    };
    let first = word(0)?;
    if !may_begin(first) {
        return None;
    }
    let (mut sum, mut used) = begin(first, || word(1))?;
    while used < LONGEST {
        let joined = used == 0 || beside(text, words, used, &sum);
        let Some(next) = word(used).filter(|_| joined) else {
            break;
        };
        if next == "and" && sum.scaled {
            let goes_on = word(used + 1).is_some_and(is_numeral)
                && beside(text, words, used + 1, &sum)
                && !word(used + 1).is_some_and(|word| word.starts_with(|c: char| c.is_numeric()));
            if !goes_on {
                break;
            }
            used += 1;
            continue;
        }
        // "20 January": nearly all words go on with no figure.
        if !may_begin(next) && !next.starts_with("and") {
            break;
        }
        let before = sum.clone();
        if !next
            .split(HYPHENS)
            .all(|part| part == "and" && sum.scaled || sum.add(part))
        {
            sum = before;
            break;
        }
        used += 1;
    }
    (used > 0).then_some(())?;
    Some((sum.total.checked_add(sum.section)?, used))
}

/// "1,200" and the "a" of "a hundred": what a first word counts by itself, and whether it
/// is used up.
fn begin<'w>(first: &str, second: impl FnOnce() -> Option<&'w str>) -> Option<(Sum, usize)> {
    let (section, used) = if first.starts_with(|c: char| c.is_ascii_digit()) {
        let digits = match first.contains(',') {
            true => Cow::Owned(first.replace(',', "")),
            false => Cow::Borrowed(first),
        };
        (digits.parse().ok()?, 1)
    } else if matches!(first, "a" | "an") {
        // "a hundred" is a figure, "a judge" is none.
        let second = second()?;
        SCALES.iter().find(|(scale, _)| second == *scale)?;
        (1, 1)
    } else {
        (0, 0)
    };
    let sum = Sum {
        section,
        ..Sum::default()
    };
    Some((sum, used))
}

/// Whether a word begins as figures do: nearly all words don't.
pub(super) fn may_begin(word: &str) -> bool {
    matches!(
        word.as_bytes(),
        [b'0'..=b'9', ..]
            | b"a"
            | b"an"
            | [b'z', b'e', b'r', ..]
            | [b'o', b'n', b'e', ..]
            | [b't', b'w', b'o' | b'e', ..]
            | [b't', b'h', b'r', b'e', ..]
            | [b't', b'h', b'i', b'r', ..]
            | [b't', b'h', b'o', b'u', ..]
            | [b't', b'e', b'n', ..]
            | [b'f', b'o', b'u', b'r', ..]
            | [b'f', b'o', b'r', b't', ..]
            | [b'f', b'i', b'v' | b'f', ..]
            | [b's', b'i', b'x', ..]
            | [b's', b'e', b'v', ..]
            | [b'e', b'i', b'g', ..]
            | [b'e', b'l', b'e', ..]
            | [b'n', b'i', b'n', ..]
            | [b'd', b'o', b'z', ..]
            | [b'h', b'u', b'n', ..]
            | [b'm', b'i', b'l', ..]
    )
}

/// Whether nothing but white space stands before a word; after a thousand, a comma may.
fn beside(text: &str, words: &[Range<usize>], at: usize, sum: &Sum) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let (Some(before), Some(word)) = (before, words.get(at)) else {
        return false;
    };
    let between = text.get(before.end..word.start).unwrap_or_default();
    let comma = sum.section == 0 && sum.total > 0 && between.trim() == ",";
    between.trim().is_empty() || comma
}

/// A figure as far as it is read.
#[derive(Debug, Clone, Default)]
struct Sum {
    /// What is closed: "two thousand".
    total: u64,
    /// What may still be multiplied.
    section: u64,
    /// Whether a hundred or more was named.
    scaled: bool,
    /// The lowest power of ten that is taken; nothing as large may follow.
    floor: Option<u64>,
}

impl Sum {
    /// Adds a word; false if it doesn't go on with the figure.
    fn add(&mut self, part: &str) -> bool {
        let place = |list: &[&str]| list.iter().position(|word| *word == part);
        if let Some(ones) = place(ONES) {
            let ones = ones as u64;
            let room = if ones < 10 { 1 } else { 10 };
            return self.put(ones, room);
        }
        if let Some(tens) = place(TENS) {
            return self.put(20 + 10 * tens as u64, 10);
        }
        let Some(&(_, scale)) = SCALES.iter().find(|(word, _)| *word == part) else {
            return false;
        };
        if self.section == 0 {
            return false;
        }
        let Some(product) = self.section.checked_mul(scale) else {
            return false;
        };
        self.scaled = true;
        self.floor = Some(scale.min(100));
        if scale < 1_000 {
            self.section = product;
            return true;
        }
        // "two million three thousand": each scale is smaller than the one before.
        if self.total > 0 && self.total <= product {
            return false;
        }
        let Some(total) = self.total.checked_add(product) else {
            return false;
        };
        self.total = total;
        self.section = 0;
        self.floor = None;
        true
    }

    fn put(&mut self, value: u64, room: u64) -> bool {
        // "twenty" leaves room for ones, "hundred" for tens, "five" for nothing.
        let free = self.floor.is_none_or(|floor| floor > room);
        let ten_to_nineteen = (10..20).contains(&value) || value == 0;
        if !free || (self.section > 0 && self.floor.is_none()) {
            return false;
        }
        self.section += value;
        self.floor = Some(if ten_to_nineteen { 1 } else { room });
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_in_words() {
        for (text, expected) in [
            ("one hundred and twenty participants", Some((120, 4))),
            ("one hundred twenty-five", Some((125, 3))),
            ("one-hundred-and-twenty", Some((120, 1))),
            ("a hundred judges", Some((100, 2))),
            ("a judge", None),
            ("two thousand and five", Some((2005, 4))),
            ("two thousand, three hundred and five", Some((2305, 6))),
            ("twelve hundred", Some((1200, 2))),
            ("twenty five", Some((25, 2))),
            ("twenty\u{2011}nine states", Some((29, 1))),
            ("five six", Some((5, 1))),
            ("twenty thirty", Some((20, 1))),
            ("twelve and five", Some((12, 1))),
            ("one hundred and judges", Some((100, 2))),
            ("one hundred and 20", Some((100, 2))),
            ("1,200 experts", Some((1200, 1))),
            ("12 thousand people", Some((12_000, 2))),
            ("three dozen guests", Some((36, 2))),
            ("hundred", None),
            ("one million two hundred thousand", Some((1_200_000, 5))),
        ] {
            let words = super::super::numbers::words(text);
            let found = read(text, &words);
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn every_numeral_begins_as_figures_do() {
        let scales = SCALES.iter().map(|(scale, _)| scale);
        for word in ONES.iter().chain(TENS).chain(scales) {
            assert!(may_begin(word) && NUMERALS.all().contains(word), "{word}");
        }
        assert!(!may_begin("the") && !may_begin("for") && !may_begin("these"));
    }

    #[test]
    fn a_figure_too_large_is_none() {
        let text = "99999999999999999999999 people";
        assert_eq!(read(text, &super::super::numbers::words(text)), None);
    }
}
