//! Which part of a list follows which, told by their printed numbers.

use crate::model::types::Statement;

/// Whether a part of a list is the next after another: "2.2" after "2.1", "(b)" after "(a)".
pub(super) fn follows(before: &Statement, after: &Statement) -> bool {
    let numbers = before.number.first().zip(after.number.first());
    numbers.is_some_and(|(before, after)| is_next(&before.text, &after.text))
}

fn is_next(before: &str, after: &str) -> bool {
    match (figure(before), figure(after)) {
        (Some((head, last, tail)), Some((other, next, end))) => {
            head == other && tail == end && next == last.saturating_add(1)
        }
        // "(i)" may be the first below "(h)".
        (None, None) => letter(before)
            .zip(letter(after))
            .is_some_and(|(last, next)| next == last.saturating_add(1) && next != b'i'),
        _ => false,
    }
}

/// The last figure of a number, with what stands before and after it: "(2.", 1 and ")" of
/// "(2.1)".
fn figure(number: &str) -> Option<(&str, u32, &str)> {
    let digit = |c: char| c.is_ascii_digit();
    let to_figure = number.trim_end_matches(|c: char| !digit(c));
    let head = to_figure.trim_end_matches(digit);
    let figure = to_figure.get(head.len()..)?.parse().ok()?;
    Some((head, figure, number.get(to_figure.len()..)?))
}

/// The only small letter of a number.
fn letter(number: &str) -> Option<u8> {
    let mut letters = number.bytes().filter(u8::is_ascii_lowercase);
    letters.next().filter(|_| letters.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_number() {
        for (before, after) in [
            ("2.1", "2.2"),
            ("(a)", "(b)"),
            ("9.", "10."),
            ("(2.1)", "(2.2)"),
        ] {
            assert!(is_next(before, after), "{before} {after}");
        }
        for (before, after) in [
            ("2.1", "2.3"),
            ("2.1", "3.2"),
            ("1.", "2)"),
            ("1.", "(a)"),
            ("(h)", "(i)"),
            ("(a)", "(c)"),
            ("（一）", "（二）"),
        ] {
            assert!(!is_next(before, after), "{before} {after}");
        }
    }
}
