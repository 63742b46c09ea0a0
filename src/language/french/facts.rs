//! What a French sentence says of the conference: its name and host, and what the
//! views aim at and are subject to. All ranges are in the sentence's plain form.

use super::dates::first_period;
use super::text::Text;
use crate::language::NameMention;
use crate::language::scan::{find_word, first_of, name_with_acronym, pieces, some, trim};
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
    "s'est déroulé~|se sont déroulé~|s'est ouvert~",
    "a eu lieu|ont eu lieu|avait lieu",
    "a été * organisé~|a été * tenu~|a été * convoqué~|a été * accueilli~|a été * ouvert~",
    "ont été * organisé~|ont été * tenu~|ont été * convoqué~|ont été * accueilli~",
    "réuni~ sur|réuni~ dans|rassemblé~ sur|réuni~ à|réuni~ au|réuni~ en|réuni~ le|réuni~ les|réuni~ du",
    "tenu~ à|tenu~ au|tenu~ en|tenu~ le|tenu~ les|tenu~ du",
    "a effectué une * visite|ont effectué une * visite|a effectué un voyage",
    "rassemblé~ à|rassemblé~ au|assemblé~ à|organisé~ à|convoqué~ à",
];

/// Articles, alone and run together with a preposition. Longer ones first.
const ARTICLES: &[&str] = &[
    "de la ", "de l'", "à la ", "à l'", "la ", "le ", "les ", "l'", "du ", "des ", "au ", "aux ",
    "un ", "une ", "de ", "d'",
];

/// Where a sentence says that something was held.
pub(super) fn held(text: &Text) -> Option<Range<usize>> {
    text.first(HELD, 0)
}

/// A range without the article that it begins with.
pub(super) fn article_off(text: &Text, range: Range<usize>) -> Range<usize> {
    let words = text.low(range.clone());
    let article = ARTICLES
        .iter()
        .filter(|article| words.starts_with(**article) && words.len() > article.len())
        .map(|article| article.len())
        .max();
    range.start + article.unwrap_or(0)..range.end
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
    let named = before
        .into_iter()
        .rev()
        .find_map(|piece| meeting(text, piece));
    // "À Oran s'est tenue, en mai 2016, la Conférence …"
    named.or_else(|| {
        let after = pieces(&text.plain, cue.end..text.len(), &[',', ';', ':']);
        after.into_iter().find_map(|piece| {
            let piece = at_which(text, trim(&text.plain, piece, &[]));
            let named = ["la ", "le ", "l'", "du "]
                .iter()
                .any(|article| text.low(piece.clone()).starts_with(article));
            named.then(|| meeting(text, piece)).flatten()
        })
    })
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

/// "organisé par la Cour suprême (CS) de … et le Ministère de …": a name ends where
/// "et" or a preposition with an article begins the next.
pub(super) fn hosts(text: &Text) -> Vec<NameMention> {
    const JOINTS: &[&str] = &[
        " et le ",
        " et la ",
        " et l'",
        " et les ",
        " et par le ",
        " et par la ",
        " et par l'",
        " et par les ",
        " ainsi que le ",
        " ainsi que la ",
        " ainsi que l'",
        " conjointement avec le ",
        " conjointement avec la ",
        " conjointement avec l'",
    ];
    let Some(all) = host_names(text) else {
        return Vec::new();
    };
    let low = text.low(0..all.end);
    let mut names = Vec::new();
    let mut start = all.start;
    while let Some((joint, _)) = first_of(low, JOINTS, start) {
        names.push(start..joint.start);
        start = joint.end;
    }
    names.push(start..all.end);
    let names = names.into_iter().filter_map(|name| {
        let name = article_off(text, trim(&text.plain, name, &['.']));
        name_with_acronym(&text.plain, some(name)?)
    });
    names.collect()
}

fn host_names(text: &Text) -> Option<Range<usize>> {
    const CUES: &[&str] = &[
        "organisé~ * par|organisé~ conjointement par|co-organisé~ par|coorganisé~ par",
        "accueilli~ par|convoqué~ par|parrainé~ par|hébergé~ par",
        "sous les auspices|sous l'égide|à l'initiative",
    ];
    const STOPS: &[&str] = &[
        ",",
        ";",
        ":",
        ". ",
        " et a ",
        " et ont ",
        " et s'",
        " et à ",
        " et suivi",
        " qui ",
        " à laquelle",
        " auquel",
        " où ",
        " avec ",
        " sous ",
        " dans ",
        " en présence",
        " en collaboration",
        " en coopération",
        " en partenariat",
        " en marge",
    ];
    let cue = text.first(CUES, 0)?;
    let mut end = first_of(&text.lower, STOPS, cue.end).map_or(text.len(), |(stop, _)| stop.start);
    if let Some(town) = before_town(text.plain.get(cue.end..end)?) {
        end = cue.end + town;
    }
    if let Some(date) = first_period(text.plain.get(cue.end..end)?) {
        end = before_date(text, cue.end + date.range.start);
    }
    some(trim(&text.plain, cue.end..end, &['.']))
}

/// "[la Cour] à Dakar": where a place follows, not a court of appeal "à …" in small letters.
fn before_town(names: &str) -> Option<usize> {
    let mut towns = names.match_indices(" à ").map(|(at, _)| at);
    towns.find(|at| {
        let rest = names.get(at + " à ".len()..);
        rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
    })
}

/// "[la Cour] du 20 au 23 janvier 2019": where a date and the word before it follow.
fn before_date(text: &Text, date: usize) -> usize {
    let before = text.low(0..date).trim_end();
    let words = [" le", " les", " du", " en"];
    let word = words.iter().find(|word| before.ends_with(**word));
    word.map_or(date, |word| before.len() - word.len())
}

/// "dans le but de consolider la confiance".
pub(super) fn objective(text: &Text) -> Option<Range<usize>> {
    const CUES: &[&str] = &[
        "dans le but de|dans le but d'|dans le but du|dans le but des",
        "en vue de|en vue d'|en vue du|en vue des",
        "aux fins de|aux fins d'|aux fins du|afin de|afin d'|visant à",
        "avec pour objectif de|avec pour objectif d'|ayant pour objectif de|ayant pour objectif d'",
        "avec l'objectif de|avec l'objectif d'|ayant pour but de|ayant pour but d'",
    ];
    const STOPS: &[&str] = &[
        " et sous réserve ",
        " et dans le respect ",
        ", sous réserve ",
        ", les participants",
        ", les délégués",
        ", nous ",
        ";",
    ];
    let cue = text.first(CUES, 0)?;
    let end = first_of(&text.lower, STOPS, cue.end)
        .or_else(|| first_of(&text.lower, &[",", ":"], cue.end))
        .map_or(text.len(), |(stop, _)| stop.start);
    some(trim(&text.plain, cue.end..end, &['.', ',']))
}

/// "sous réserve du droit interne".
pub(super) fn proviso(text: &Text) -> Option<Range<usize>> {
    const CUES: &[&str] = &[
        "sous réserve",
        "conformément",
        "en conformité avec",
        "dans le respect",
        "dans le cadre",
        "dans les limites",
    ];
    const OWN: &[&str] = &["interne~|national~|nationaux|respectif~|respective~|propre~"];
    const LAW: &[&str] =
        &["droit~|loi~|législation~|réglementation~|système~ juridique~|ordre~ juridique~"];
    let mut from = 0;
    loop {
        let cue = text.first(CUES, from)?;
        let end = first_of(&text.plain, &[",", ":", ";", ". "], cue.end)
            .map_or(text.len(), |(stop, _)| stop.start);
        let range = trim(&text.plain, cue.start..end, &['.']);
        let words = |cues| {
            text.first(cues, cue.end)
                .is_some_and(|at| at.end <= range.end)
        };
        if words(OWN) && words(LAW) {
            return Some(range);
        }
        // What is not in this stretch is not in the rest of it either.
        from = cue.end.max(range.end);
    }
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

    #[test]
    fn hosts() {
        for (sentence, name, acronym) in [
            (
                "Il a été organisé par la Haute Cour (HC) de Freedonie et a réuni",
                "Haute Cour (HC) de Freedonie",
                Some("HC"),
            ),
            (
                "tenue sous les auspices du Ministère de la Justice à Oran",
                "Ministère de la Justice",
                None,
            ),
            (
                "accueillie par l’Office pour l’unité en Afrique du droit (OUAD) du 3 au 5 mai 2016.",
                "Office pour l'unité en Afrique du droit (OUAD)",
                Some("OUAD"),
            ),
            (
                "organisée conjointement par le Bureau (de la mer)",
                "Bureau (de la mer)",
                None,
            ),
        ] {
            let text = Text::new(sentence);
            let found = super::hosts(&text);
            let found = found
                .first()
                .unwrap_or_else(|| panic!("{sentence} names a host"));
            assert_eq!(text.get(found.range.clone()), name, "{sentence}");
            let short = found.acronym.clone();
            assert_eq!(short.map(|r| text.get(r)), acronym, "{sentence}");
        }
    }

    #[test]
    fn bodies_that_gave_it_together() {
        let text = Text::new("Il a été organisé par la Haute Cour et l’Office du lac à Oran.");
        let found: Vec<_> = super::hosts(&text)
            .into_iter()
            .map(|host| text.get(host.range).to_owned())
            .collect();
        assert_eq!(found, ["Haute Cour", "Office du lac"]);
    }

    #[test]
    fn aims_and_provisos() {
        let text = Text::new(
            "Dans le but de bâtir la confiance et sous réserve du droit interne de chaque État, \
             les participants sont convenus de ce qui suit :",
        );
        assert_eq!(
            objective(&text).map(|r| text.get(r)),
            Some("bâtir la confiance")
        );
        assert_eq!(
            proviso(&text).map(|r| text.get(r)),
            Some("sous réserve du droit interne de chaque État")
        );
        let text = Text::new("conformément aux législations nationales, nous");
        assert_eq!(
            proviso(&text).map(|r| text.get(r)),
            Some("conformément aux législations nationales")
        );
        let text = Text::new("sous réserve d’examen, conformément au droit, les États");
        assert_eq!(proviso(&text), None);
    }
}
