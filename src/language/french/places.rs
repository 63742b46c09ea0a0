//! French places: "à Dakar (Sénégal)", "à Québec, au Canada". All ranges are in the
//! sentence's plain form.

use super::conference::held;
use super::text::Text;
use crate::language::PlaceMention;
use crate::language::scan::trim;
use std::ops::Range;

/// Small words inside a name.
const INSIDE: &[&str] = &["de", "du", "des", "la", "le", "les", "sur", "sous", "en"];
/// Adjectives that are part of a country's name.
const OF_STATES: &[&str] = &[
    "populaire",
    "démocratique",
    "islamique",
    "fédérale",
    "arabe",
    "arabes",
    "unis",
    "unies",
    "saoudite",
    "équatoriale",
    "centrafricaine",
    "dominicaine",
    "tchèque",
    "bolivarienne",
    "orientale",
    "hellénique",
    "socialiste",
    "plurinational",
    "libanaise",
    "française",
    "tunisienne",
    "algérienne",
    "italienne",
    "argentine",
];
/// Towns whose article runs together with "à".
const WITH_ARTICLE: &[&str] = &["Caire", "Cap", "Havre", "Mans"];

/// "s'est tenue à Dakar, au Sénégal".
pub(super) fn place(text: &Text) -> Option<PlaceMention> {
    let mut from = held(text)?.start;
    loop {
        let at = text.first(&["à", "au"], from)?;
        from = at.end;
        let found = names(text, at.end);
        let Some(city) = found.first() else { continue };
        if text.low(at) == "au" && !WITH_ARTICLE.contains(&text.get(city.clone())) {
            continue;
        }
        let own = || whose_capital(text, city.end);
        let found = mention(&found);
        return Some(PlaceMention {
            country: found.country.clone().or_else(own),
            ..found
        });
    }
}

/// "Niamey, capitale du [Niger]".
fn whose_capital(text: &Text, from: usize) -> Option<Range<usize>> {
    let after = text.low(from..text.len());
    let of = [
        ", capitale du ",
        ", capitale de la ",
        ", capitale de l'",
        ", capitale des ",
        ", capitale de ",
        ", la capitale du ",
        ", la capitale de la ",
    ];
    let of = of.iter().find(|of| after.starts_with(**of))?;
    names(text, from + of.len()).into_iter().next()
}

/// The first name is the city, the last the country.
fn mention(names: &[Range<usize>]) -> PlaceMention {
    PlaceMention {
        city: names.first().cloned(),
        country: names.get(1..).and_then(|rest| rest.last()).cloned(),
    }
}

/// No place is told by more names.
const MOST_NAMES: usize = 6;

/// Capitalised names from a place on, separated by commas, dashes, brackets, "au" or "en".
fn names(text: &Text, from: usize) -> Vec<Range<usize>> {
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut at = from;
    loop {
        let rest = text.get(at..text.len());
        let start = at + rest.len() - rest.trim_start().len();
        let rest = rest.trim_start();
        let word = rest
            .get(..rest.find(' ').unwrap_or(rest.len()))
            .unwrap_or_default();
        at = start + word.len();
        let bare = trim(&text.plain, start..at, &['(', ')', ',', '.', ';', ':', '!']);
        let bracket = word.starts_with('(');
        if bracket {
            names.extend(open.take());
        }
        let body = text.get(bare.clone());
        // "d'Ivoire", "l'Est".
        let name = ["d'", "l'"]
            .iter()
            .find_map(|e| body.strip_prefix(e))
            .unwrap_or(body);
        let capital = name.starts_with(char::is_uppercase) && (name == body || open.is_some());
        let goes_on = if body.is_empty() {
            false
        } else if capital || open.is_some() && OF_STATES.contains(&body) {
            open = Some(open.map_or(bare.start, |open| open.start)..bare.end);
            true
        } else if ["-", "–", "—"].contains(&body) && starts_name(text, at, body) {
            names.extend(open.take());
            true
        } else if ["au", "aux", "en", "dans"].contains(&body) && starts_name(text, at, body) {
            names.extend(open.take());
            !names.is_empty()
        } else if ["province", "région", "la", "du", "de"].contains(&body) && open.is_none() {
            // "dans la province du Yunnan"
            text.low(from..start).contains("dans ")
        } else {
            open.is_some() && INSIDE.contains(&body)
        };
        let closes = bare.end < start + word.len() || body.is_empty();
        if !goes_on || closes {
            names.extend(open.take());
        }
        let ended = word.ends_with(['.', ';', ':', '!']) || word.ends_with(')');
        if !goes_on || ended || names.len() >= MOST_NAMES {
            return names;
        }
    }
}

/// Whether a country or region follows "au", "en" or "dans": "en Chine", not "en mai".
fn starts_name(text: &Text, at: usize, word: &str) -> bool {
    let rest = text.get(at..text.len()).trim_start();
    rest.starts_with(char::is_uppercase)
        || word == "dans" && (rest.starts_with("la province") || rest.starts_with("la région"))
}

/// The place that words name; none where some of them are no name: then the line is a
/// sentence, not a dateline.
pub(super) fn named(text: &Text, range: Range<usize>) -> Option<PlaceMention> {
    let found = names(text, range.start);
    let covered = found.last().is_some_and(|last| {
        let left = text.get(last.end..range.end.max(last.end));
        last.end <= range.end && left.trim_matches([' ', ',', ')']).is_empty()
    });
    covered.then(|| mention(&found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        for (sentence, city, country) in [
            (
                "Elle s’est tenue à Dakar, Sénégal, du 20 au 23",
                "Dakar",
                Some("Sénégal"),
            ),
            (
                "Il a eu lieu à Québec (Canada) en mai 2016",
                "Québec",
                Some("Canada"),
            ),
            (
                "Elle s’est tenue en mai 2016 à Dakar, au Sénégal.",
                "Dakar",
                Some("Sénégal"),
            ),
            (
                "Elle s’est tenue à Kunming, dans la province du Yunnan, en République populaire de Chine, le 4 mai",
                "Kunming",
                Some("République populaire de Chine"),
            ),
            (
                "réunis à Aix-en-Provence du 20 au 23 mai 2016",
                "Aix-en-Provence",
                None,
            ),
            (
                "Il a eu lieu à Abidjan, en Côte d’Ivoire, et",
                "Abidjan",
                Some("Côte d'Ivoire"),
            ),
            (
                "Elle a été organisée à l’invitation du roi au Caire (Égypte).",
                "Caire",
                Some("Égypte"),
            ),
            ("La session s’est tenue à La Havane.", "La Havane", None),
            (
                "Ils se sont réunis à Niamey, capitale du Niger, les 4 et 5 mai 2016.",
                "Niamey",
                Some("Niger"),
            ),
            ("À Oran s’est tenue à Oran, la Conférence", "Oran", None),
        ] {
            let text = Text::new(sentence);
            let found = place(&text).unwrap_or_else(|| panic!("{sentence} names a place"));
            assert_eq!(
                (
                    found.city.map(|r| text.get(r)),
                    found.country.map(|r| text.get(r))
                ),
                (Some(city), country),
                "{sentence}"
            );
        }
        for sentence in [
            "La Conférence s’est tenue à huis clos.",
            "Elle s’est réunie au Palais des congrès.",
            "Les délégués sont venus à Oran.",
        ] {
            assert_eq!(place(&Text::new(sentence)), None, "{sentence}");
        }
    }
}
