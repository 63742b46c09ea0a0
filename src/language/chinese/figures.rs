//! Where figures may begin in a Chinese sentence: at ASCII digits, and at the characters
//! that write figures.

use super::super::phrases::{Phrases, Sought};
use super::Words;
use crate::source::bytes;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&FIGURES];

/// What figures may begin with, other than ASCII digits.
static FIGURES: Phrases<&str> = Phrases::new(&[
    "〇", "零", "○", "一", "二", "两", "兩", "三", "四", "五", "六", "七", "八", "九", "十", "百",
    "千", "万", "萬", "廿", "卅", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９",
]);

/// The places, in order; those inside of figures too.
pub(super) fn places(sentence: &Words) -> impl Iterator<Item = usize> {
    let digits = bytes::positions(sentence.as_bytes(), |byte| byte.is_ascii_digit());
    merged(digits, begins(&FIGURES, sentence))
}

/// Where phrases of a list begin in a sentence, in order.
pub(super) fn begins(
    list: &'static Phrases<&'static str>,
    sentence: &Words,
) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let (found, _) = list.first_of(sentence, from)?;
        from = found.end;
        Some(found.start)
    })
}

/// Places of two kinds, in order.
pub(super) fn merged(
    first: impl Iterator<Item = usize>,
    second: impl Iterator<Item = usize>,
) -> impl Iterator<Item = usize> {
    let (mut first, mut second) = (first.peekable(), second.peekable());
    std::iter::from_fn(move || match (first.peek(), second.peek()) {
        (Some(one), Some(other)) if one < other => first.next(),
        (Some(_), None) => first.next(),
        _ => second.next(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::numerals::may_begin;
    use super::*;

    #[test]
    fn all_characters_of_figures_are_listed() {
        let listed = |c: &char| FIGURES.all().contains(&c.to_string().as_str());
        let all = ('\u{80}'..='\u{FFFF}').filter(|c| may_begin(*c) || listed(c));
        assert!(all.clone().all(|c| may_begin(c) && listed(&c)));
        assert_eq!(all.count(), FIGURES.all().len());
    }

    #[test]
    fn figures_of_both_kinds_are_in_order() {
        let sentence = "3年内两国共有12万人。";
        let words = sentence.into();
        let found = places(&words).filter_map(|at| sentence[at..].chars().next());
        assert_eq!(found.collect::<String>(), "3两12万");
    }
}
