//! Printed numbers in English words: "First,", "Article 1".

use super::super::numbering::{self, Marker, NumberStyle};
use super::lines::is_one_of;

/// Whether one of them begins with a letter.
pub(super) fn may_begin(first: char) -> bool {
    begins_ordinal(first) || begins_name(first)
}

fn begins_ordinal(first: char) -> bool {
    matches!(
        first,
        'F' | 'S' | 'T' | 'E' | 'N' | 'O' | 'f' | 's' | 't' | 'e' | 'n' | 'a'
    )
}

fn begins_name(first: char) -> bool {
    matches!(
        first,
        'A' | 'P' | 'S' | 'C' | 'R' | 'G' | 'O' | 'T' | 'M' | 'D' | 'I' | 'N' | '§' | '#'
    )
}

/// "First, …", "Secondly, …".
const ORDINALS: &[&str] = &[
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
];
/// "One: We act.", "ONE. We act.", "One. We act."
const CARDINALS: &[&str] = words! {
    "One" "Two" "Three" "Four" "Five" "Six" "Seven" "Eight" "Nine" "Ten"
};

/// Whether a line begins with three letters that any of those words begins with, in either
/// case, or with what may stand before them: most lines don't.
fn begins_as_ordinals(line: &str) -> bool {
    let first: Option<&[u8; 3]> = line.as_bytes().first_chunk();
    first.is_some_and(|letters| {
        matches!(
            &letters.map(|letter| letter.to_ascii_lowercase()),
            b"and"
                | b"eig"
                | b"fif"
                | b"fir"
                | b"fiv"
                | b"fou"
                | b"nin"
                | b"one"
                | b"sec"
                | b"sev"
                | b"six"
                | b"ten"
                | b"thi"
                | b"thr"
                | b"two"
        )
    })
}

/// "First, …", "Secondly, …", "FIRST, …", "FIRST. …", "Second: …", "and third, …".
pub(super) fn ordinal(line: &str) -> Option<Marker> {
    // "SEVENTHLY" and the mark after it.
    const LONGEST: usize = 10;
    if !begins_as_ordinals(line) {
        return None;
    }
    // The last part of a list in one sentence.
    let joint = match line.starts_with("and ") {
        true => "and ".len(),
        false => 0,
    };
    let words = line.get(joint..)?;
    let mut near = words.bytes().take(LONGEST);
    let end = near.position(|byte| matches!(byte, b',' | b'.' | b':'))?;
    let word = words.get(..end)?;
    let plain = word.strip_suffix("ly").unwrap_or(word);
    let small = |ordinal: &str| {
        plain.starts_with(|c: char| c.is_ascii_lowercase()) && ordinal.eq_ignore_ascii_case(plain)
    };
    let capitals =
        |ordinal: &str| ordinal.eq_ignore_ascii_case(word) && !word.contains(char::is_lowercase);
    let ordinals = ORDINALS.iter();
    let mut places =
        ordinals.map(|ordinal| *ordinal == plain || small(ordinal) || capitals(ordinal));
    let delimiter = words.as_bytes().get(end);
    let cardinal = |one: &str| {
        let sentence = || {
            let rest = words.get(end + 1..).unwrap_or_default();
            rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase)
        };
        let stopped = delimiter == Some(&b'.') && (capitals(one) || one == word && sentence());
        stopped || delimiter == Some(&b':') && (one == word || capitals(one))
    };
    let cardinal = || {
        CARDINALS
            .iter()
            .filter(|_| joint == 0)
            .position(|one| cardinal(one))
    };
    let place = places.position(|is| is).or_else(cardinal)?;
    Some(Marker {
        range: joint..joint + word.len() + 1,
        style: NumberStyle::Ordinal,
        value: u32::try_from(place).ok()? + 1,
    })
}

/// What a numbered part of a text is called.
const NAMES: [&str; 38] = [
    "Article",
    "Principle",
    "Section",
    "Point",
    "Paragraph",
    "Commitment",
    "Recommendation",
    "Goal",
    "Rule",
    "Guideline",
    "Resolution",
    "Action",
    "Objective",
    "Priority",
    "Target",
    "Standard",
    "Proposal",
    "Measure",
    "Demand",
    "Conclusion",
    "Item",
    "Art.",
    "Call",
    "Clause",
    "Decision",
    "Motion",
    "No.",
    "Outcome",
    "Para",
    "Para.",
    "Pillar",
    "Pledge",
    "Provision",
    "Rec.",
    "Request",
    "Step",
    "Theme",
    "Thesis",
];

/// How long the longest of them is: "Recommendation".
const LONGEST_NAME: usize = 14;

/// "Article 1", "Principle 1."
pub(super) fn named(line: &str) -> Option<Marker> {
    // Most lines begin with a letter that none of them begins with.
    if !line.starts_with(begins_name) {
        return None;
    }
    if let Some(sign) = line.chars().next().filter(|c| matches!(c, '§' | '#')) {
        return after_sign(line, sign);
    }
    let mut near = line.bytes().take(LONGEST_NAME + 1);
    let (word, rest) = line.split_at_checked(near.position(|byte| byte == b' ')?)?;
    let rest = rest.strip_prefix(' ')?;
    if !rest.starts_with(|c: char| c.is_ascii_digit() || numbering::is_roman(c)) {
        return None;
    }
    if !is_one_of(word, &NAMES) {
        return None;
    }
    let (len, value) = after_name(rest)?;
    Some(Marker {
        range: 0..word.len() + 1 + len,
        style: NumberStyle::Named,
        value,
    })
}

/// How long the "IV." of "Article IV. Courts act." is, and which number.
fn after_name(rest: &str) -> Option<(usize, u32)> {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric());
    let token = rest.get(..end.unwrap_or(rest.len()))?;
    let value = token.parse().ok().or_else(|| numbering::roman(token))?;
    let after = rest.get(token.len()..)?;
    let delimiter = usize::from(after.starts_with(['.', ':', ')']));
    let apart = delimiter > 0 || after.is_empty() || after.starts_with(char::is_whitespace);
    (value > 0 && apart).then_some((token.len() + delimiter, value))
}

/// "§ 1", "§1.", "#1"; "# 1" is a heading in Markdown.
fn after_sign(line: &str, sign: char) -> Option<Marker> {
    let rest = line.strip_prefix(sign)?;
    let words = match sign {
        '#' => rest,
        _ => rest.trim_start_matches([' ', '\u{A0}']),
    };
    let after = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let value = words.get(..words.len() - after.len())?.parse().ok()?;
    let delimiter = usize::from(after.starts_with(['.', ':', ')']));
    let apart = delimiter > 0 || after.starts_with(char::is_whitespace);
    (apart && value > 0).then(|| Marker {
        range: 0..line.len() - after.len() + delimiter,
        style: NumberStyle::Named,
        value,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_number() {
        for (line, number, value) in [
            ("Article 2", "Article 2", 2),
            ("Pledge 3: We act.", "Pledge 3:", 3),
            ("Art. 4 Courts act.", "Art. 4", 4),
            ("Article IV – Courts act.", "Article IV", 4),
            ("No. 5 Courts act.", "No. 5", 5),
            ("§ 6 Courts act.", "§ 6", 6),
            ("§7. Courts act.", "§7.", 7),
            ("#8 Courts", "#8", 8),
        ] {
            let found = named(line).expect("every line begins with a number");
            assert_eq!((&line[found.range], found.value), (number, value));
        }
        for line in [
            "No 5 courts act.",
            "§ Courts act.",
            "# 1 Courts",
            "Nobody 3",
            "Para three",
        ] {
            assert_eq!(named(line), None, "{line}");
        }
    }

    #[test]
    fn the_longest_name() {
        assert_eq!(
            NAMES.iter().map(|name| name.len()).max(),
            Some(LONGEST_NAME)
        );
    }

    #[test]
    fn every_ordinal_begins_as_ordinals_do() {
        for word in ORDINALS.iter().chain(CARDINALS) {
            assert!(begins_as_ordinals(word), "{word}");
            assert!(begins_as_ordinals(&word.to_uppercase()), "{word}");
        }
        assert!(begins_as_ordinals("and fifth, courts act."));
        assert!(!begins_as_ordinals("Courts act."));
    }

    #[test]
    fn ordinals() {
        for (line, value) in [
            ("First, courts act.", Some(1)),
            ("Secondly, courts act.", Some(2)),
            ("THIRD, that courts act;", Some(3)),
            ("FOURTH. Courts act.", Some(4)),
            ("Second: courts act.", Some(2)),
            ("First courts act.", None),
            ("Two: courts act.", Some(2)),
            ("Two, courts act.", None),
            ("THREE. Courts act.", Some(3)),
            ("Three. Courts act.", Some(3)),
            ("Three. courts act.", None),
            ("fourth, courts act;", Some(4)),
            ("and fifth, courts act.", Some(5)),
            ("and courts act.", None),
            ("fourth courts act.", None),
            ("FIRSTLY courts act.", None),
        ] {
            assert_eq!(ordinal(line).map(|marker| marker.value), value, "{line}");
        }
    }
}
