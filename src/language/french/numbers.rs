//! French figures, in digits and in words: "1 200", "vingt et un".

use super::text::Text;
use std::ops::Range;

/// Whether nothing but a space or a hyphen stands before a word.
pub(super) fn blank(text: &Text, words: &[Range<usize>], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let (Some(before), Some(word)) = (before, words.get(at)) else {
        return false;
    };
    let gap = text.low(before.end..word.start);
    gap == "-" || !gap.is_empty() && gap.trim().is_empty()
}

/// No figure that a text counts with has more groups of digits.
const MOST_GROUPS: usize = 6;

/// The figure at a word, in digits or words, and the word after it.
pub(super) fn number(text: &Text, words: &[Range<usize>], at: usize) -> Option<(u64, usize)> {
    let word = |at: usize| words.get(at).map_or("", |range| text.low(range.clone()));
    if !word(at).starts_with(|c: char| c.is_ascii_digit()) {
        return in_words(text, words, at);
    }
    let mut digits = word(at).to_owned();
    let mut next = at + 1;
    // "1 200" and "1.200": groups of three.
    while next - at < MOST_GROUPS
        && digits.len() > 3 * (next - at - 1)
        && word(at).len() <= 3
        && word(next).len() == 3
        && word(next).bytes().all(|b| b.is_ascii_digit())
        && (blank(text, words, next) || gap(text, words, next) == ".")
    {
        digits.push_str(word(next));
        next += 1;
    }
    // "1,5 million" is no count of anything.
    let decimal = gap(text, words, next) == "," || at > 0 && gap(text, words, at) == ",";
    (!decimal)
        .then(|| digits.parse().ok())
        .flatten()
        .map(|number| (number, next))
}

fn gap<'t>(text: &'t Text, words: &[Range<usize>], at: usize) -> &'t str {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    match (before, words.get(at)) {
        (Some(before), Some(word)) => text.low(before.end..word.start),
        _ => "",
    }
}

/// What a number word is worth.
fn worth(word: &str) -> Option<u64> {
    const TO_SIXTEEN: &[&str] = &[
        "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
        "douze", "treize", "quatorze", "quinze", "seize",
    ];
    const TENS: &[(&str, u64)] = &[
        ("une", 1),
        ("vingt", 20),
        ("vingts", 20),
        ("trente", 30),
        ("quarante", 40),
        ("cinquante", 50),
        ("soixante", 60),
        ("septante", 70),
        ("huitante", 80),
        ("octante", 80),
        ("nonante", 90),
        ("cent", 100),
        ("cents", 100),
        ("mille", 1000),
    ];
    let small = TO_SIXTEEN.iter().position(|known| *known == word);
    small.map(|at| at as u64 + 1).or_else(|| {
        let tens = TENS.iter().find(|(known, _)| *known == word);
        tens.map(|(_, worth)| *worth)
    })
}

/// "vingt et un", "soixante et onze", "quatre-vingt-dix-neuf", "cent vingt".
fn in_words(text: &Text, words: &[Range<usize>], at: usize) -> Option<(u64, usize)> {
    let get = |at: usize| {
        let range = words.get(at)?;
        worth(text.low(range.clone()))
    };
    // The rest of number words that made no number is none either.
    if blank(text, words, at) && at.checked_sub(1).and_then(get).is_some() {
        return None;
    }
    let (mut total, mut current, mut next) = (0, get(at)?, at + 1);
    if current == 1000 {
        (total, current) = (1000, 0);
    }
    loop {
        let and = blank(text, words, next)
            && words
                .get(next)
                .is_some_and(|word| text.low(word.clone()) == "et");
        let word = next + usize::from(and);
        let Some(worth) = get(word).filter(|_| blank(text, words, word)) else {
            break;
        };
        let rest = current % 100;
        current = match worth {
            _ if and && !matches!(worth, 1 | 11) => break,
            1000 if total == 0 => {
                total = 1000 * current.max(1);
                0
            }
            100 if current < 10 => 100 * current.max(1),
            20 if rest == 4 => current + 76,
            1..=9 if rest % 10 == 0 && (rest != 10 || worth >= 7) => current + worth,
            10..=16 if matches!(rest, 0 | 60 | 80) => current + worth,
            20..=90 if rest == 0 => current + worth,
            // Number words that make no number.
            _ => return None,
        };
        next = word + 1;
    }
    let number = total + current;
    // "une vingtaine", "un groupe": an article.
    (number > 1).then_some((number, next))
}

/// Runs of letters and digits.
pub(super) fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let end = at + c.len_utf8();
        match words.last_mut().filter(|word| word.end == at) {
            Some(word) => word.end = end,
            None => words.push(at..end),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_words() {
        for (words_, number_) in [
            ("deux", Some(2)),
            ("dix-sept", Some(17)),
            ("vingt-neuf", Some(29)),
            ("soixante-dix", Some(70)),
            ("soixante-dix-huit", Some(78)),
            ("quatre-vingts", Some(80)),
            ("quatre-vingt-un", Some(81)),
            ("quatre-vingt-onze", Some(91)),
            ("nonante-deux", Some(92)),
            ("deux cent trente-quatre", Some(234)),
            ("mille deux cents", Some(1200)),
            ("dix vingt", None),
            ("vingt dix", None),
            ("trente dix-sept", None),
        ] {
            let text = Text::new(words_);
            let words = words(&text.lower);
            let whole = number(&text, &words, 0).filter(|(_, next)| *next == words.len());
            assert_eq!(whole.map(|(number, _)| number), number_, "{words_}");
        }
    }
}
