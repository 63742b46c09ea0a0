//! What somebody may have meant: a name that is not known and those that are go in, the
//! nearest comes out.

/// The candidate that takes fewest edits, if they are few for its length. The
/// last part of a path may stand for the whole.
pub(crate) fn nearest(name: &str, candidates: &[String]) -> Option<String> {
    let name = name.to_lowercase();
    let scored = candidates.iter().map(|candidate| {
        let last = candidate.rsplit('/').next().unwrap_or(candidate);
        let edits = edits(&name, candidate).min(edits(&name, last));
        (edits, candidate)
    });
    let (edits, candidate) = scored.min_by_key(|(edits, _)| *edits)?;
    (edits <= 1 + name.chars().count() / 4).then(|| candidate.clone())
}

/// Levenshtein distance.
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut left = i + 1;
        let mut next = vec![left];
        for ((y, diagonal), above) in b.iter().zip(&row).zip(row.iter().skip(1)) {
            let replaced = diagonal + usize::from(x != *y);
            left = replaced.min(left + 1).min(above + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        for (a, b, count) in [
            ("", "", 0),
            ("abc", "", 3),
            ("", "ab", 2),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(edits(a, b), count, "{a} {b}");
        }
    }
}
