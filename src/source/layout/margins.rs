//! Numbers in the margin, as drafts and minutes print them: of every line, or of every
//! fifth.
//!
//! In: the lines of a text. Out: the same lines without such numbers, and where these
//! stand. Items are numbered too, so a number is one of the margin only where all of them
//! count lines: the distance between two is the number of lines between them, and lines
//! that go on with a sentence have one as well.

use super::clues::{ends_sentence, starts_lowercase};
use super::lines::{Line, trimmed};
use std::ops::Range;

/// Fewer lines than this show no count of all lines.
const FEWEST: usize = 8;
/// Nor do fewer numbers than this show one of every fifth.
const FIFTHS: usize = 3;
const FIFTH: usize = 5;

/// A number with a gap behind it at the start of a line.
struct Number {
    /// Which line, of those that hold something, and of all.
    filled: usize,
    line: usize,
    value: usize,
    range: Range<usize>,
    /// Whether its line holds nothing else.
    alone: bool,
}

/// Takes the numbers out of the lines, and tells where they stand.
pub(super) fn strip(text: &str, lines: &mut [Line]) -> Vec<Range<usize>> {
    let mut numbers = numbers(text, lines);
    if !count_all(text, lines, &numbers) {
        // Pages have numbers too.
        numbers.retain(|number| !number.alone || number.value % FIFTH == 0);
        if !count_fifths(&numbers) {
            return Vec::new();
        }
    }
    for number in &numbers {
        if let Some(line) = lines.get_mut(number.filled) {
            line.raw.start = number.range.end;
            line.range = trimmed(text, number.range.end..line.range.end);
        }
    }
    numbers.into_iter().map(|number| number.range).collect()
}

fn numbers(text: &str, lines: &[Line]) -> Vec<Number> {
    let mut found = Vec::new();
    let (mut at, mut count) = (0, 0);
    for (filled, line) in lines.iter().enumerate() {
        let Some((value, length)) = number(line.text(text)) else {
            continue;
        };
        let between = text.as_bytes().get(at..line.range.start);
        let ends = between.unwrap_or_default().iter();
        count += ends.filter(|byte| **byte == b'\n').count();
        at = line.range.start;
        found.push(Number {
            filled,
            line: count,
            value,
            range: at..at + length,
            alone: line.range.len() == length,
        });
    }
    found
}

/// "12  The lakes", "12": the number and its length.
fn number(line: &str) -> Option<(usize, usize)> {
    let length = line.bytes().take_while(u8::is_ascii_digit).count();
    let gap = line.get(length..)?;
    let apart = gap.is_empty() || gap.starts_with("  ") || gap.starts_with('\t');
    if !(1..=4).contains(&length) || !apart {
        return None;
    }
    Some((line.get(..length)?.parse().ok()?, length))
}

/// Whether the numbers count every line, from one, on each page anew or not.
fn count_all(text: &str, lines: &[Line], numbers: &[Number]) -> bool {
    let few = numbers.len() < FEWEST || numbers.len() * 10 < lines.len() * 9;
    if few || numbers.first().is_none_or(|first| first.value != 1) {
        return false;
    }
    let pairs = || numbers.iter().zip(numbers.iter().skip(1));
    let rest = |number: &Number| {
        let end = lines.get(number.filled).map_or(0, |line| line.range.end);
        text.get(number.range.end..end).unwrap_or_default().trim()
    };
    let goes_on = |(a, b): &(&Number, &Number)| {
        let (above, below) = (rest(a), rest(b));
        starts_lowercase(below) && !above.is_empty() && !ends_sentence(above)
    };
    pairs().filter(goes_on).count() > 1
        && pairs().all(|(a, b)| b.value == 1 || b.value == a.value + 1 || counts(a, b, 1))
}

/// Whether they count every fifth line.
fn count_fifths(numbers: &[Number]) -> bool {
    let mut pairs = numbers.iter().zip(numbers.iter().skip(1));
    numbers.len() >= FIFTHS
        && numbers.iter().all(|number| number.value % FIFTH == 0)
        && pairs.all(|(a, b)| b.value == FIFTH || counts(a, b, FIFTH))
}

/// Whether two numbers are as far apart as their lines are.
fn counts(above: &Number, below: &Number, step: usize) -> bool {
    let apart = below.value.saturating_sub(above.value);
    let lines = [below.filled - above.filled, below.line - above.line];
    apart >= step && lines.contains(&apart)
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    fn stripped(text: &str) -> Vec<&str> {
        let mut lines = lines(text);
        strip(text, &mut lines);
        lines.iter().map(|line| line.text(text)).collect()
    }

    #[test]
    fn numbers_of_all_lines() {
        let text = "1  Lake Statement\n\n2  The ministers of the lakes met\n3  in Oulu on 3 May.\n\
                    4  1. They agree to clean the\n5  shores of all lakes.\n6  2. They will\n\
                    7  meet again in\n8  the spring.";
        let found = stripped(text);
        assert_eq!(found.first(), Some(&"Lake Statement"));
        assert_eq!(found.get(3), Some(&"1. They agree to clean the"));
        assert_eq!(found.last(), Some(&"the spring."));
    }

    #[test]
    fn numbers_of_every_fifth_line() {
        let lines: Vec<String> = (1..=16)
            .map(|at| match at % 5 {
                0 => format!("{at:>2}  and the lakes"),
                _ => "    of the rivers".to_owned(),
            })
            .collect();
        let text = lines.join("\n");
        let found = stripped(&text);
        assert_eq!(found.get(9), Some(&"and the lakes"));
        assert!(found.iter().all(|line| !line.contains(char::is_numeric)));
    }

    #[test]
    fn items_keep_their_numbers() {
        let items: Vec<String> = (1..=12).map(|at| format!("{at}  We act.")).collect();
        assert!(
            stripped(&items.join("\n"))
                .iter()
                .all(|line| number(line).is_some())
        );
        let fives = "5  We act.\n\n10  We act.\n\n15  We act.";
        assert_eq!(stripped(fives).first(), Some(&"5  We act."));
    }
}
