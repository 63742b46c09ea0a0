//! Numbers of parts, which tell the item that each belongs to: `1.1`, `2.1.3`, `A.2`, `IV.1`.

use super::{Marker, NumberStyle, begins_sentence, figure, roman};

/// So many items at most hold a part: those of `1.1.1.1` are three.
const DEEPEST: usize = 3;

/// The item that a part belongs to, as the part's number tells it: `1` of `1.1`, `2.1` of
/// `2.1.3`, `A` of `A.2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Whole {
    first: First,
    /// Its numbers, the outermost first; 0 below the last.
    numbers: [u32; DEEPEST],
}

/// How the first number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum First {
    Arabic,
    Roman,
    Letter,
}

impl Whole {
    fn new(first: First, number: u32) -> Self {
        let mut whole = Self {
            first,
            numbers: [0; DEEPEST],
        };
        whole.numbers[0] = number;
        whole
    }

    /// A part of this one, unless it is the deepest that can be told.
    fn part(mut self, number: u32) -> Option<Self> {
        *self.numbers.iter_mut().find(|place| **place == 0)? = number;
        Some(self)
    }

    /// Its own number: 1 of `2.1`.
    pub fn value(self) -> u32 {
        let last = self.numbers.iter().rfind(|number| **number > 0);
        last.copied().unwrap_or_default()
    }

    /// The item that it is itself a part of, if its number tells one: `2` of `2.1`.
    pub fn whole(mut self) -> Option<Self> {
        *self.numbers.iter_mut().rfind(|number| **number > 0)? = 0;
        (self.value() > 0).then_some(self)
    }

    /// How the outermost item is numbered where it has a line of its own.
    pub fn style(self) -> NumberStyle {
        match self.first {
            First::Arabic => NumberStyle::Arabic,
            First::Roman => NumberStyle::UpperRoman,
            First::Letter => NumberStyle::UpperLetter,
        }
    }
}

/// `1.1` `1.1.` `1.2.3` `A.1`, and `I.1`, a part of the first item or of the ninth.
pub(super) fn readings(line: &str) -> [Option<Marker>; 2] {
    if line.starts_with(|c: char| c.is_ascii_digit()) {
        let found = figure(line, 3);
        let found = found.and_then(|(of, rest)| part(line, Whole::new(First::Arabic, of), rest));
        return [found, None];
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let letters = line.get(..line.len() - rest.len()).unwrap_or_default();
    let letter = match *letters.as_bytes() {
        [letter] => Some(u32::from(letter - b'A') + 1),
        _ => None,
    };
    let read = |first, of: Option<u32>| part(line, Whole::new(first, of?), rest);
    [
        read(First::Roman, roman(letters)),
        read(First::Letter, letter),
    ]
}

/// Whether capitals and a number of a part may stand at the start of a line.
pub(super) fn may_begin(line: &[u8]) -> bool {
    let word = line.iter().take_while(|byte| byte.is_ascii_uppercase());
    matches!(line.get(word.count()..), Some([b'.', b'0'..=b'9', ..]))
}

/// The part of an item whose number is read already, and what stands below it in the number.
fn part(line: &str, mut whole: Whole, mut rest: &str) -> Option<Marker> {
    let mut deep = false;
    let value = loop {
        let (value, after) = figure(rest.strip_prefix(['.', '．'])?, 2)?;
        rest = after;
        let below = rest.strip_prefix(['.', '．']).unwrap_or_default();
        if !below.starts_with(|c: char| c.is_ascii_digit()) {
            break value;
        }
        whole = whole.part(value)?;
        deep = true;
    };
    let words = rest.strip_prefix(['.', '．', '、']).unwrap_or(rest);
    // "1.5 million" is a quantity; "2.1.3" is none.
    let counts = deep && words.starts_with(' ')
        || begins_sentence(words.trim_start())
        || words.strip_prefix(' ').is_some_and(begins_with_year);
    counts.then(|| Marker {
        range: 0..line.len() - words.len(),
        style: NumberStyle::Part(whole),
        value,
    })
}

/// `1.1 2021年5月`: whether words begin with a year, where Chinese dates do.
fn begins_with_year(words: &str) -> bool {
    figure(words, 4).is_some_and(|(year, rest)| year >= 1000 && rest.starts_with('年'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styles(line: &str) -> Vec<(NumberStyle, u32)> {
        let found = readings(line).into_iter().flatten();
        found.map(|marker| (marker.style, marker.value)).collect()
    }

    #[test]
    fn a_part_tells_its_whole() {
        let arabic = |numbers: &[u32]| {
            let first = Whole::new(First::Arabic, numbers[0]);
            let deeper = numbers[1..].iter();
            NumberStyle::Part(deeper.fold(first, |whole, number| {
                whole.part(*number).expect("few numbers")
            }))
        };
        assert_eq!(styles("2.1 We"), [(arabic(&[2]), 1)]);
        assert_eq!(styles("2.1.3. We"), [(arabic(&[2, 1]), 3)]);
        assert_eq!(styles("2.1.3 the towns"), [(arabic(&[2, 1]), 3)]);
        assert_eq!(styles("2.1.3.4 We"), [(arabic(&[2, 1, 3]), 4)]);
        let letter = NumberStyle::Part(Whole::new(First::Letter, 2));
        assert_eq!(styles("B.1 We"), [(letter, 1)]);
        let roman = NumberStyle::Part(Whole::new(First::Roman, 2));
        assert_eq!(styles("II.10 We"), [(roman, 10)]);
        assert_eq!(styles("I.1 We").len(), 2);
    }

    #[test]
    fn what_is_printed_of_a_part() {
        for (line, value, printed) in [
            ("2.1 We", 1, "2.1"),
            ("2.12. We", 12, "2.12."),
            ("1.1我们", 1, "1.1"),
            ("1.1 2021年5月，各方会晤。", 1, "1.1"),
            ("A.2. We", 2, "A.2."),
        ] {
            let marker = readings(line).into_iter().flatten().next();
            let marker = marker.unwrap_or_else(|| panic!("{line} may be of a part"));
            assert_eq!((marker.value, &line[marker.range]), (value, printed));
        }
    }

    #[test]
    fn what_is_no_part() {
        for line in [
            "1.5 million",
            "3.5.2021 We",
            "1.2.3.4.5 We",
            "A. We",
            "USA.1 We",
            "2.1.3",
        ] {
            assert_eq!(styles(line), [], "{line}");
        }
    }

    #[test]
    fn a_whole_is_part_of_another() {
        let whole = Whole::new(First::Arabic, 2).part(1).expect("few numbers");
        assert_eq!(whole.value(), 1);
        assert_eq!(whole.whole().map(Whole::value), Some(2));
        assert_eq!(whole.whole().and_then(Whole::whole), None);
    }
}
