//! Where the links and the templates of a wiki text stand.

use std::ops::Range;

/// All of `[[…]]` and `{{…}}` that are closed, in order of their starts.
pub(super) fn of(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some([first, second]) = bytes.get(at..at + 2) {
        match (first, second) {
            (b'[', b'[') | (b'{', b'{') => open.push((*first, at)),
            (b']', b']') | (b'}', b'}') => {
                let opener = if *first == b']' { b'[' } else { b'{' };
                // What was opened inside and never closed is text.
                if let Some(place) = open.iter().rposition(|(mark, _)| *mark == opener) {
                    open.truncate(place + 1);
                    found.extend(open.pop().map(|(_, start)| start..at + 2));
                }
            }
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
    }
    found.sort_unstable_by_key(|pair: &Range<usize>| pair.start);
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn pairs_lie_inside_of_each_other() {
        assert_eq!(super::of("{{a[[b]]}} ]]"), [0..10, 3..8]);
        assert_eq!(super::of("[[{{a]] [[b]]"), [0..7, 8..13]);
        assert!(super::of("{{[[").is_empty());
    }
}
