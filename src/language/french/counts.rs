//! What French figures count: "92 participants", "plus de 160 personnes", "29 pays".

use super::numbers::{blank, number, words};
use super::text::Text;
use crate::language::CountMention;
use crate::model::Unit;
use std::ops::Range;

/// Words for those who take part.
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
