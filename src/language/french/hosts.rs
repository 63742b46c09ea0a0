//! Who gave the conference, in a French sentence. All ranges are in the sentence's plain
//! form.

use super::dates::first_period;
use super::facts::article_off;
use super::text::Text;
use crate::language::NameMention;
use crate::language::scan::{first_of, name_with_acronym, some, trim};
use std::ops::Range;

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
    const OF_EACH: &[&str] = &[" et de la ", " et de l'", " et du ", " et des ", " et de "];
    let Some(all) = host_names(text) else {
        return Vec::new();
    };
    let low = text.low(0..all.end);
    // "sous les auspices de l'Union et de la Ligue": each has its own "de".
    let under = ["auspices", "égide", "initiative"];
    let before = text.low(0..all.start).trim_end();
    let joints = match under.iter().any(|word| before.ends_with(word)) {
        true => OF_EACH,
        false => JOINTS,
    };
    let mut names = Vec::new();
    let mut start = all.start;
    while let Some((joint, _)) = first_of(low, joints, start) {
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
        " – ",
        " — ",
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
    // "toutes deux convoquées par": those before this one.
    let before = text.low(0..cue.start).trim_end();
    if before.ends_with(" deux") || before.ends_with(" trois") {
        return None;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

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
        let text =
            Text::new("réunis à Oran sous les auspices de l’Union du lac et des Ports unis,");
        let found: Vec<_> = super::hosts(&text)
            .into_iter()
            .map(|host| text.get(host.range).to_owned())
            .collect();
        assert_eq!(found, ["Union du lac", "Ports unis"]);
        let others = "40 ans après celles de Pau et d’Oran, toutes deux convoquées par l’Office,";
        assert_eq!(super::hosts(&Text::new(others)).len(), 0);
    }
}
