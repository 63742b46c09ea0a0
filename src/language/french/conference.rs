//! What a French sentence or title calls the conference. All ranges are in the sentence's
//! plain form.

use super::facts::ARTICLES;
use super::text::Text;
use crate::language::scan::{find_word, first_of, pieces, some, trim};
use std::ops::Range;

/// Nouns that a conference is called by.
const MEETINGS: &[&str] = &[
    "Conférence",
    "Forum",
    "Sommet",
    "Réunion",
    "Congrès",
    "Symposium",
    "Séminaire",
    "Dialogue",
    "Assemblée",
    "Assises",
    "Atelier",
    "Convention",
    "Rencontre",
    "Rencontres",
    "Table ronde",
    "Colloque",
];

/// "s'est tenue": that a conference took place.
const HELD: &[&str] = &[
    "s'est tenu~|se sont tenu~|s'est * tenu~|est tenu~ à",
    "s'est réuni~|se sont réuni~|nous sommes réuni~",
    "a tenu sa|a tenu son|ont tenu leur|avons tenu notre",
    "s'est déroulé~|se sont déroulé~|s'est ouvert~",
    "a eu lieu|ont eu lieu|avait lieu",
    "a été * organisé~|a été * tenu~|a été * convoqué~|a été * accueilli~|a été * ouvert~",
    "ont été * organisé~|ont été * tenu~|ont été * convoqué~|ont été * accueilli~",
    "réuni~ sur|réuni~ dans|rassemblé~ sur|réuni~ à|réuni~ au|réuni~ en|réuni~ le|réuni~ les|réuni~ du",
    "tenu~ à|tenu~ au|tenu~ en|tenu~ le|tenu~ les|tenu~ du",
    "a effectué une * visite|ont effectué une * visite|a effectué un voyage",
    "rassemblé~ à|rassemblé~ au|assemblé~ à|organisé~ à|convoqué~ à",
];

/// Where a sentence says that something was held.
pub(super) fn held(text: &Text) -> Option<Range<usize>> {
    text.first(HELD, 0)
}

/// The conference that a stretch names, from after its article to the end.
fn meeting(text: &Text, range: Range<usize>) -> Option<Range<usize>> {
    let words = text.get(range.clone());
    let named = MEETINGS.iter().filter_map(|noun| find_word(words, noun, 0));
    let noun = named.min().or_else(|| counted(words));
    let noun = noun.or_else(|| quoted(words))?;
    let start = named_from(text, range.start, range.start + noun);
    let start = session_of(text, range.start, start).unwrap_or(start);
    some(trim(&text.plain, start..range.end, &['.']))
}

/// "52e [sommet] de la Ligue": a meeting in small letters has a name where it is counted.
fn counted(words: &str) -> Option<usize> {
    const NOUNS: &[&str] = &[
        "sommet",
        "réunion",
        "session",
        "forum",
        "conférence",
        "congrès",
    ];
    const ENDS: &[&str] = &["e", "er", "re", "ère", "ème", "ième"];
    let nouns = NOUNS.iter().filter_map(|noun| find_word(words, noun, 0));
    let noun = nouns.min()?;
    let last = words.get(..noun)?.trim_end().rsplit([' ', '\'']).next()?;
    let ending = last.trim_start_matches(|c: char| c.is_ascii_digit());
    (ending.len() < last.len() && ENDS.contains(&ending)).then_some(noun)
}

/// "le [séminaire international « Justice »]": one in small letters has a name between
/// quotation marks.
fn quoted(words: &str) -> Option<usize> {
    const NOUNS: &[&str] = &[
        "atelier",
        "colloque",
        "conférence",
        "congrès",
        "forum",
        "rencontre",
        "séminaire",
        "symposium",
    ];
    let nouns = NOUNS.iter().filter_map(|noun| find_word(words, noun, 0));
    let noun = nouns.min()?;
    let (before, _) = words.get(noun..)?.split_once('«')?;
    (before.split_whitespace().count() <= 2).then_some(noun)
}

/// Where the name begins whose noun stands at a place: "la [Deuxième Conférence]", whose
/// article is at most three words away.
fn named_from(text: &Text, from: usize, noun: usize) -> usize {
    let before = text.low(from..noun);
    let start = ARTICLES
        .iter()
        .filter_map(|article| {
            let (head, _) = before.rmatch_indices(article).find_map(|(at, _)| {
                let head = before.get(..at)?;
                (!head.ends_with(char::is_alphanumeric)).then_some((at, head))
            })?;
            let start = head + article.len();
            (before.get(start..)?.split_whitespace().count() <= 3).then_some(start)
        })
        .max();
    start.map(|start| from + start).unwrap_or_else(|| {
        match before.split_whitespace().count() <= 3 {
            true => from,
            false => noun,
        }
    })
}

/// "la [deuxième session ordinaire de la] Conférence": where the session begins of which a
/// name tells.
fn session_of(text: &Text, from: usize, name: usize) -> Option<usize> {
    const KINDS: &[&str] = &[
        "ordinaire",
        "extraordinaire",
        "annuelle",
        "plénière",
        "ministérielle",
    ];
    let before = text.low(from..name);
    let of = ["de la ", "de l'", "du ", "des "];
    let mut before = of.iter().find_map(|of| before.strip_suffix(of))?.trim_end();
    while let Some(rest) = KINDS.iter().find_map(|kind| before.strip_suffix(kind)) {
        before = rest.trim_end();
    }
    let session = before.strip_suffix("session")?;
    Some(named_from(text, from, from + session.len()))
}

pub(super) fn in_title(text: &Text) -> Option<Range<usize>> {
    // "Forum mondial, déclaration finale": what the instrument is called is not the name.
    let found = meeting(text, 0..text.len())?;
    let kind = text
        .first(
            &["déclaration|declaration|communiqué|résolution"],
            found.start,
        )
        .map_or(text.len(), |cue| cue.start);
    some(trim(
        &text.plain,
        found.start..found.end.min(kind),
        &['.', ',', ':', '-', '–', '—'],
    ))
}

pub(super) fn conference(text: &Text) -> Option<Range<usize>> {
    let cue = held(text)?;
    let before = pieces(&text.plain, 0..cue.start, &[',']);
    let named = before.into_iter().rev().find_map(|piece| {
        let found = meeting(text, piece)?;
        // "les pays membres de la Conférence des lacs" are of a body that has such a name.
        let members = text.low(0..found.start).trim_end();
        let of = [
            "membres de la",
            "membres du",
            "membres de l'",
            "parties à la",
            "parties au",
        ];
        (!of.iter().any(|of| members.ends_with(of))).then_some(found)
    });
    // "À Oran s'est tenue, en mai 2016, la Conférence …"
    named.or_else(|| {
        let after = pieces(&text.plain, cue.end..text.len(), &[',', ';', ':']);
        after.into_iter().find_map(|piece| {
            let piece = at_which(text, trim(&text.plain, piece, &[]));
            let named = ["la ", "le ", "l'", "du "]
                .iter()
                .any(|article| text.low(piece.clone()).starts_with(article));
            let found = named.then(|| meeting(text, piece)).flatten()?;
            Some(without_town(text, found))
        })
    })
}

/// "la Conférence des ports à Oran", behind which the day is told: a name without the town.
fn without_town(text: &Text, name: Range<usize>) -> Range<usize> {
    let words = text.get(name.clone());
    let town = words.rfind(" à ").filter(|at| {
        let town = words.get(at + " à ".len()..).unwrap_or_default();
        town.starts_with(char::is_uppercase) && !town.contains(' ')
    });
    name.start..town.map_or(name.end, |at| name.start + at)
}

/// "réunis à Oran à l'occasion de [la Conférence des ports]": a stretch from there on, with
/// the article that may have run together with "de".
fn at_which(text: &Text, piece: Range<usize>) -> Range<usize> {
    const CUES: &[&str] = &["à l'occasion ", " lors ", " dans le cadre "];
    let words = text.low(piece.clone());
    let Some((cue, _)) = first_of(words, CUES, 0) else {
        return piece;
    };
    let rest = words.get(cue.end..).unwrap_or_default();
    let of = if rest.starts_with("de ") {
        "de ".len()
    } else {
        0
    };
    piece.start + cue.end + of..piece.end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_conferences() {
        for (sentence, name) in [
            (
                "Le Forum du droit portuaire a eu lieu à Oran, en Algérie.",
                Some("Forum du droit portuaire"),
            ),
            (
                "Le 26 mai 2021, la deuxième Conférence sur les tribunaux de l’eau s’est tenue en ligne.",
                Some("deuxième Conférence sur les tribunaux de l'eau"),
            ),
            (
                "Nous, participants au Sommet des rivières, réunis à Liège (Belgique), déclarons :",
                Some("Sommet des rivières"),
            ),
            (
                "Réunis à Oran à l’occasion de la Troisième Conférence des greffes, nous",
                Some("Troisième Conférence des greffes"),
            ),
            (
                "Réunis à Oran du 3 au 5 mai 2016 lors du Forum des lacs, nous",
                Some("Forum des lacs"),
            ),
            (
                "À Oran s’est tenue, en mai 2016, la Conférence des greffes, à laquelle",
                Some("Conférence des greffes"),
            ),
            (
                "La douzième session ordinaire de la Conférence des ports (CP) s’est tenue à Oran",
                Some("douzième session ordinaire de la Conférence des ports (CP)"),
            ),
            (
                "La 29e session de la Conférence des ports a eu lieu à Oran",
                Some("29e session de la Conférence des ports"),
            ),
            (
                "Le 3e sommet de la Ligue s’est tenu à Oran",
                Some("3e sommet de la Ligue"),
            ),
            (
                "Le séminaire international « Juges et réseaux » a été organisé par la Cour",
                Some("séminaire international «Juges et réseaux»"),
            ),
            (
                "Nous nous sommes réunis à l’occasion de la Conférence des ports 2022 à Oran, du 3 au 5 mai",
                Some("Conférence des ports 2022"),
            ),
            (
                "Nous, maires des pays membres de la Conférence des lacs, réunis à Oran,",
                None,
            ),
            ("Le sommet de la colline s’est ouvert.", None),
            ("L’exposition s’est tenue à Rome.", None),
            ("La Conférence des greffes félicite la Cour.", None),
        ] {
            let text = Text::new(sentence);
            assert_eq!(conference(&text).map(|r| text.get(r)), name, "{sentence}");
        }
    }

    #[test]
    fn names_in_titles() {
        for (title, name) in [
            (
                "Déclaration d’Oran de la Conférence des greffes",
                Some("Conférence des greffes"),
            ),
            (
                "Communiqué conjoint du 3e Forum mondial de l’eau",
                Some("3e Forum mondial de l'eau"),
            ),
            (
                "Conférence des greffes : déclaration finale",
                Some("Conférence des greffes"),
            ),
            ("Déclaration d’Oran", None),
        ] {
            let text = Text::new(title);
            assert_eq!(in_title(&text).map(|r| text.get(r)), name, "{title}");
        }
    }
}
