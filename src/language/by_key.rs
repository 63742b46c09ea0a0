//! Words by their first character, for lists of which any may begin at a place.

use super::scan::key;

/// The words of a list, or what they stand for, by the keys of their first characters.
pub(super) struct ByKey<T> {
    /// In the order of their keys; those of one key in that of the list.
    all: Vec<T>,
    /// Where those of each key begin; one more for the end of the last.
    starts: [u16; 257],
    /// Which keys there are: nearly all that are asked for are none of them.
    keys: [bool; 256],
}

impl<T> ByKey<T> {
    /// Of words among which no space stands alone, as that has no one key.
    pub(super) fn of(mut all: Vec<T>, words: impl Fn(&T) -> &str) -> Self {
        debug_assert!(all.iter().all(|one| words(one) != " "));
        let key = |one: &T| usize::from(key(words(one).as_bytes()));
        // Stable: the order stays where the keys are one.
        all.sort_by_cached_key(key);
        let mut starts = [0; 257];
        let mut keys = [false; 256];
        for one in &all {
            if let Some(known) = keys.get_mut(key(one)) {
                *known = true;
            }
            if let Some(count) = starts.get_mut(key(one) + 1) {
                *count += 1;
            }
        }
        let mut before = 0;
        for start in &mut starts {
            before += *start;
            *start = before;
        }
        Self { all, starts, keys }
    }

    /// Whether any may stand at the start of a text.
    #[inline]
    pub(super) fn may_begin(&self, text: &[u8]) -> bool {
        let key = usize::from(key(text));
        self.keys.get(key).is_some_and(|known| *known)
    }

    /// Those that may stand at the start of a text.
    #[inline]
    pub(super) fn likely(&self, text: &[u8]) -> &[T] {
        let key = usize::from(key(text));
        match self.starts.get(key..key + 2) {
            Some(&[start, end]) => {
                let range = usize::from(start)..usize::from(end);
                self.all.get(range).unwrap_or_default()
            }
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_likely_where_it_stands() {
        let list = vec!["法院", "b", "abc", "é", "ab", "法"];
        let words = ByKey::of(list.clone(), |word| word);
        for word in list {
            assert!(words.likely(word.as_bytes()).contains(&word), "{word}");
        }
        assert_eq!(words.likely("abx".as_bytes()), ["abc", "ab"]);
        assert_eq!(words.likely("法".as_bytes()), ["法院", "法"]);
        assert!(words.likely(b"x").is_empty() && words.likely(b"").is_empty());
    }
}
