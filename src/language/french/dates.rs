//! French dates: "du 20 au 23 janvier 2019", "le 1er mars 2020", "les 26 et 27 mai
//! 2021", "du 30 novembre au 3 décembre 2017", "en septembre 1995".

use super::super::PeriodMention;
use super::super::dates::{self, Token};

/// Each month with its shorter forms and the forms that capitals without accents have.
const MONTHS: &[&[&str]] = &[
    &["janvier", "janv"],
    &["février", "fevrier", "févr", "fév"],
    &["mars"],
    &["avril", "avr"],
    &["mai"],
    &["juin"],
    &["juillet", "juil"],
    &["août", "aout"],
    &["septembre", "sept"],
    &["octobre", "oct"],
    &["novembre", "nov"],
    &["décembre", "decembre", "déc"],
];

/// The first date or range of dates in a text that names at least month and year.
pub(super) fn first_period(text: &str) -> Option<PeriodMention> {
    dates::first_period(text, token)
}

fn token(word: &str) -> Token {
    let lower = word.to_lowercase();
    let month = MONTHS
        .iter()
        .position(|forms| forms.contains(&lower.as_str()));
    if let Some(month) = month {
        // There are twelve.
        return Token::Month(month as u8 + 1);
    }
    match lower.as_str() {
        "," => Token::Comma,
        "au" | "-" | "–" | "—" | "‐" | "‑" | "et" | "jusqu" => Token::Until,
        "lundi" | "mardi" | "mercredi" | "jeudi" | "vendredi" | "samedi" | "dimanche" | "le" => {
            Token::Skip
        }
        _ => {
            let digits = lower.strip_suffix("er").unwrap_or(&lower);
            match digits.parse() {
                // Only the first of a month is an ordinal.
                Ok(number) if digits.len() <= 4 && (digits.len() == lower.len() || number == 1) => {
                    Token::Number(number)
                }
                _ => Token::Other,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_forms() {
        for (text, words, start, end) in [
            (
                "à X du 20 au 23 janvier 2019, par",
                "20 au 23 janvier 2019",
                "2019-01-20",
                "2019-01-23",
            ),
            (
                "le 1er mars 2020.",
                "1er mars 2020",
                "2020-03-01",
                "2020-03-01",
            ),
            (
                "les 26 et 27 mai 2021",
                "26 et 27 mai 2021",
                "2021-05-26",
                "2021-05-27",
            ),
            (
                "les 26, 27 et 28 mai 2021",
                "26, 27 et 28 mai 2021",
                "2021-05-26",
                "2021-05-28",
            ),
            (
                "du 30 novembre au 3 décembre 2017",
                "30 novembre au 3 décembre 2017",
                "2017-11-30",
                "2017-12-03",
            ),
            (
                "du 30 décembre 2018 au 2 janvier 2019",
                "30 décembre 2018 au 2 janvier 2019",
                "2018-12-30",
                "2019-01-02",
            ),
            (
                "du lundi 4 au mercredi 6 AOUT 2014",
                "4 au mercredi 6 AOUT 2014",
                "2014-08-04",
                "2014-08-06",
            ),
            (
                "en septembre\u{a0}1995 à",
                "septembre\u{a0}1995",
                "1995-09",
                "1995-09",
            ),
            (
                "le 3 mai 2016 et 29 pays",
                "3 mai 2016",
                "2016-05-03",
                "2016-05-03",
            ),
        ] {
            let found = first_period(text).unwrap_or_else(|| panic!("{text} has a date"));
            assert_eq!(
                (
                    &text[found.range],
                    found.start.to_string().as_str(),
                    found.end.to_string().as_str()
                ),
                (words, start, end)
            );
        }
    }

    #[test]
    fn no_dates() {
        for text in [
            "en 2019",
            "le 32 janvier 2019",
            "le 30 février 2020",
            "du 20 au 23",
            "l'article 3 de 2019",
            "",
        ] {
            assert_eq!(first_period(text), None, "{text}");
        }
    }
}
