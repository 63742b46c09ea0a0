//! French places and datelines: "à Dakar (Sénégal)", "à Québec, au Canada", "Fait à
//! Oran, le 3 mai 2016". All ranges are in the sentence's plain form.

use super::conference::held;
use super::dates::first_period;
use super::text::Text;
use crate::language::scan::{some, trim};
use crate::language::{Dateline, PeriodMention, PlaceMention};
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

/// "Dakar, le 23 janvier 2019"; "(Adoptée à Oran (Algérie) le 3 mai 2016)".
pub(super) fn dateline(text: &Text) -> Option<Dateline> {
    let inner = without_brackets(text);
    if inner.len() > 120 {
        return None;
    }
    let date = first_period(text.get(inner.clone()))?;
    let date = PeriodMention {
        range: date.range.start + inner.start..date.range.end + inner.start,
        ..date
    };
    // What is neither the date nor the words around it must be a place.
    let before = some(before_date(text, inner.start, date.range.start));
    let mark = [',', '(', ')', '.'];
    let after = some(trim(&text.plain, date.range.end..inner.end, &mark));
    let place = match (before, after) {
        (Some(_), Some(_)) => return None,
        (Some(place), None) => Some(named(text, place)?),
        (None, Some(place)) => Some(named(text, without_to(text, place))?),
        (None, None) => None,
    };
    Some(Dateline {
        period: Some(date),
        place,
    })
}

/// "([Adoptée à Oran le 3 mai 2016])": a line without the brackets and marks around it.
fn without_brackets(text: &Text) -> Range<usize> {
    let ends = ['[', ']', '.', ',', ';'];
    let inner = trim(&text.plain, 0..text.len(), &ends);
    let words = text.get(inner.clone());
    match words.starts_with('(') && words.ends_with(')') {
        true => inner.start + 1..inner.end - 1,
        false => inner,
    }
}

/// "Fait à [Oran], le 3 mai 2016": what stands before the date, without the words that lead
/// to a place and to a date.
fn before_date(text: &Text, from: usize, date: usize) -> Range<usize> {
    const INTRO: &[&str] = &["fait à|adopté~ à|signé~ à|publié~ à|donné~ à|adopté~|fait|à"];
    let intro = text
        .first(INTRO, from)
        .filter(|cue| cue.start == from)
        .map_or(from, |cue| cue.end);
    let mut before = intro.min(date)..date;
    for word in [" le", " les", " ce", " du", " en", "le", "les", "du"] {
        let words = text.low(before.clone()).trim_end();
        if words == word.trim() || word.starts_with(' ') && words.ends_with(word) {
            before.end = before.start + words.len().saturating_sub(word.len());
            break;
        }
    }
    trim(&text.plain, before, &[',', '.'])
}

/// "Le 3 mai 2016, à [Oran]".
fn without_to(text: &Text, place: Range<usize>) -> Range<usize> {
    let to = text.low(place.clone()).starts_with("à ");
    place.start + if to { "à ".len() } else { 0 }..place.end
}

/// The place that words name; none where some of them are no name: then the line is a
/// sentence, not a dateline.
fn named(text: &Text, range: Range<usize>) -> Option<PlaceMention> {
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

    #[test]
    fn datelines() {
        for (line, city, country, date) in [
            (
                "Dakar, Sénégal, 23 janvier 2019",
                Some("Dakar"),
                Some("Sénégal"),
                "2019-01-23",
            ),
            (
                "Fait à Oran, le 1er mai 2016.",
                Some("Oran"),
                None,
                "2016-05-01",
            ),
            (
                "(Adoptée à Oran (Algérie) le 3 mai 2016)",
                Some("Oran"),
                Some("Algérie"),
                "2016-05-03",
            ),
            (
                "GÊNES - ITALIE 22 JUILLET 2001",
                Some("GÊNES"),
                Some("ITALIE"),
                "2001-07-22",
            ),
            ("Le 3 mai 2016", None, None, "2016-05-03"),
            ("Le 3 mai 2016, à Oran", Some("Oran"), None, "2016-05-03"),
            ("Liège, ce 3 mai 2016", Some("Liège"), None, "2016-05-03"),
        ] {
            let text = Text::new(line);
            let found = dateline(&text).unwrap_or_else(|| panic!("{line} is a dateline"));
            let place = found.place.unwrap_or_default();
            assert_eq!(
                (
                    place.city.map(|r| text.get(r)),
                    place.country.map(|r| text.get(r))
                ),
                (city, country),
                "{line}"
            );
            let start = found.period.map(|p| p.start.to_string());
            assert_eq!(start.as_deref(), Some(date), "{line}");
        }
        for line in [
            "Le Forum a eu lieu le 3 mai 2016.",
            "Réunis le 3 mai 2016, nous sommes convenus de ce qui suit",
        ] {
            assert_eq!(dateline(&Text::new(line)), None, "{line}");
        }
    }
}
