//! French figures and what they count: "92 participants", "plus de 160 personnes",
//! "1 200 juristes", "vingt et un pays".

use super::text::Text;
use crate::language::CountMention;
use crate::model::Unit;
use std::ops::Range;

const PERSONS: &[&str] = &[
    "participants",
    "participantes",
    "délégués",
    "déléguées",
    "représentants",
    "représentantes",
    "personnes",
    "personnalités",
    "experts",
    "expertes",
    "invités",
    "responsables",
    "fonctionnaires",
    "juges",
    "magistrats",
    "magistrates",
    "juristes",
    "universitaires",
    "chercheurs",
    "greffiers",
    "greffières",
    "avocats",
    "avocates",
    "procureurs",
    "notaires",
    "huissiers",
    "médiateurs",
    "médiatrices",
    "arbitres",
    "ministres",
    "maires",
    "étudiants",
    "étudiantes",
    "professeurs",
    "enseignants",
    "diplomates",
    "journalistes",
    "médecins",
    "praticiens",
    "spécialistes",
    "dirigeants",
    "agriculteurs",
    "archivistes",
    "artistes",
    "bibliothécaires",
    "conseillers",
    "conseillères",
    "députés",
    "économistes",
    "éditeurs",
    "élus",
    "enquêteurs",
    "formateurs",
    "ingénieurs",
    "inspecteurs",
    "interprètes",
    "observateurs",
    "parlementaires",
    "pêcheurs",
    "pilotes",
    "policiers",
    "scientifiques",
    "sénateurs",
    "traducteurs",
    "traductrices",
];
/// What may stand before a figure that is not exact.
const APPROXIMATE: &[&str] = &[
    "pas moins de",
    "plus de",
    "plus d'",
    "près de",
    "autour de",
    "au moins",
    "environ",
    "quelque",
    "presque",
];
/// Words after which a figure can't be the unit's any more.
const BREAKS: &[&str] = &[
    "de", "du", "des", "d", "en", "dans", "à", "au", "aux", "et", "la", "le", "les", "par", "qui",
];
/// Words between a figure and its unit that change nothing.
const BETWEEN: usize = 3;

/// Each unit once, in a sentence about who took part.
pub(super) fn counts(text: &Text) -> Vec<CountMention> {
    const CUES: &[&str] = &[
        "participant~",
        "participation",
        "participé",
        "participaient",
        "pris part",
        "assisté",
        "représentant~",
        "délégué~",
        "délégations",
        "réuni~",
        "réunissant",
        "réunissait",
        "rassemblé~",
        "rassemblant",
        "en présence",
    ];
    if text.first(CUES, 0).is_none() {
        return Vec::new();
    }
    let words = words(&text.lower);
    let mut found: Vec<CountMention> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((number, next)) = number(text, &words, at) else {
            at += 1;
            continue;
        };
        let (first, after) = (at, next);
        at = next;
        // "réunis au nombre de 250": of those who speak.
        let of_us = || {
            let before = text.low(0..words.get(first)?.start).trim_end();
            let many = before.ends_with("au nombre de") || before.ends_with("au nombre d'");
            many.then_some((Unit::Participants, after.checked_sub(1)?))
        };
        let Some((unit, last)) = unit(text, &words, after).or_else(of_us) else {
            continue;
        };
        let (Some(start), Some(end)) = (words.get(first), words.get(last)) else {
            continue;
        };
        let before = text.low(0..start.start).trim_end();
        let about = APPROXIMATE.iter().find_map(|about| {
            let head = before.strip_suffix(about)?;
            (!head.ends_with(char::is_alphanumeric)).then_some(head.len())
        });
        if found.iter().all(|count| count.unit != unit) {
            found.push(CountMention {
                range: about.unwrap_or(start.start)..end.end,
                number,
                approximate: about.is_some(),
                unit,
            });
        }
    }
    found
}

/// The unit of a figure and its last word.
fn unit(text: &Text, words: &[Range<usize>], from: usize) -> Option<(Unit, usize)> {
    for at in from..=from + BETWEEN {
        if !blank(text, words, at) || number(text, words, at).is_some() {
            return None;
        }
        match text.low(words.get(at)?.clone()) {
            "pays" | "états" | "etats" | "nations" => return Some((Unit::Countries, at)),
            "organisations" => {
                let adjective = text.low(words.get(at + 1)?.clone());
                let of_states = ["internationales", "intergouvernementales"].contains(&adjective);
                return (of_states && blank(text, words, at + 1))
                    .then_some((Unit::InternationalOrganizations, at + 1));
            }
            word if PERSONS.contains(&word) => return Some((Unit::Participants, at)),
            word if BREAKS.contains(&word) => return None,
            _ => {}
        }
    }
    None
}

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
    use Unit::*;

    #[test]
    fn published_forms() {
        for (sentence, expected) in [
            (
                "Y ont pris part 92 participants de 29 pays et de 2 organisations internationales.",
                vec![
                    ("92 participants", 92, false, Participants),
                    ("29 pays", 29, false, Countries),
                    (
                        "2 organisations internationales",
                        2,
                        false,
                        InternationalOrganizations,
                    ),
                ],
            ),
            (
                "Les huissiers, réunis au nombre de 250, venus de 21 pays",
                vec![
                    ("250", 250, false, Participants),
                    ("21 pays", 21, false, Countries),
                ],
            ),
            (
                "Elle a réuni plus de 160 personnes.",
                vec![("plus de 160 personnes", 160, true, Participants)],
            ),
            (
                "en présence d'environ 1\u{202f}200 éminents juristes",
                vec![("environ 1 200 éminents juristes", 1200, true, Participants)],
            ),
            (
                "des représentants de vingt et un États",
                vec![("vingt et un États", 21, false, Countries)],
            ),
            (
                "quatre-vingt-dix-neuf délégués de soixante et onze pays",
                vec![
                    ("quatre-vingt-dix-neuf délégués", 99, false, Participants),
                    ("soixante et onze pays", 71, false, Countries),
                ],
            ),
            (
                "cent vingt participants",
                vec![("cent vingt participants", 120, false, Participants)],
            ),
        ] {
            let text = Text::new(sentence);
            let found: Vec<_> = counts(&text)
                .into_iter()
                .map(|c| (text.get(c.range), c.number, c.approximate, c.unit))
                .collect();
            assert_eq!(found, expected, "{sentence}");
        }
    }

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

    #[test]
    fn figures_that_count_nobody() {
        for sentence in [
            "les participants ont examiné 3 rapports des États",
            "une vingtaine de pays ont participé",
            "dix vingt pays ont participé",
            "Ont participé 1,5 million de personnes",
            "29 pays ont signé",
            "En 2019, les participants",
        ] {
            assert_eq!(counts(&Text::new(sentence)), [], "{sentence}");
        }
    }
}
