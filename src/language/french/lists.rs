//! The theme of a conference and the topics that were discussed. All ranges are in
//! the sentence's plain form.

use super::text::Text;
use crate::language::quotes::quoted;
use crate::language::scan::{first_of, pieces, some, trim};
use std::ops::Range;

/// "sur le thème « … »", "sous le thème de …".
pub(super) fn theme(text: &Text) -> Option<Range<usize>> {
    let cue = text
        .first(&["thème"], 0)
        .or_else(|| text.first(&["intitulé~"], 0))?;
    // "le thème général était : « … »": a few words may stand before the quotation.
    let until = first_of(&text.plain, &[",", ";", ". "], cue.end)
        .map_or(text.len(), |(stop, _)| stop.start);
    let quote = first_of(&text.plain, &["«", "“", "\"", "„"], cue.end)
        .filter(|(open, _)| open.start < until)
        .and_then(|(open, _)| quoted(&text.plain, open.start));
    quote.or_else(|| {
        let of = ["de la ", "de l'", "du ", "des ", "de ", "d'"];
        let after = cue.end + 1;
        let article = of
            .iter()
            .find(|of| text.low(after..text.len()).starts_with(**of))?;
        some(trim(&text.plain, after + article.len()..until, &['.']))
    })
}

/// The list after "plusieurs domaines, notamment …", by semicolons or else by commas.
pub(super) fn topics(text: &Text) -> Vec<Range<usize>> {
    const NOUNS: &[&str] =
        &["domaines|sujets|questions|thèmes|points|aspects|enjeux|thématiques|problématiques"];
    const INTROS: &[&str] =
        &["notamment|à savoir|tels que|telles que|dont|parmi lesquels|parmi lesquelles|y compris"];
    let Some(noun) = text.first(NOUNS, 0) else {
        return Vec::new();
    };
    let colon = |from: usize| Some(from + text.plain.get(from..)?.find(':')? + 1);
    let intro = text
        .first(INTROS, noun.end)
        .map(|cue| cue.end)
        .or_else(|| colon(noun.end));
    let Some(from) = intro else { return Vec::new() };
    let separator = if text.get(from..text.len()).contains(';') {
        ';'
    } else {
        ','
    };
    let mut items: Vec<Range<usize>> = Vec::new();
    for piece in pieces(&text.plain, from..text.len(), &[separator]) {
        let piece = trim(&text.plain, piece, &['.', ':']);
        let joined = ["et enfin ", "et ", "ainsi que ", "enfin "]
            .iter()
            .find(|word| text.low(piece.clone()).starts_with(**word))
            .map_or(0, |word| word.len());
        items.extend(some(trim(
            &text.plain,
            piece.start + joined..piece.end,
            &[','],
        )));
    }
    // The last two of a comma list: "a, b et c".
    if separator == ','
        && let Some(last) = items.pop()
    {
        let and = [" ainsi que ", " et "]
            .iter()
            .find_map(|and| Some((text.low(last.clone()).rfind(and)?, and.len())));
        match and {
            Some((at, length)) => items.extend([
                last.start..last.start + at,
                last.start + at + length..last.end,
            ]),
            None => items.push(last),
        }
    }
    if items.len() < 2 { Vec::new() } else { items }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes() {
        for (sentence, found) in [
            (
                "sur le thème «\u{a0}Un droit pour l’eau, un droit pour tous\u{a0}», les",
                Some("Un droit pour l'eau, un droit pour tous"),
            ),
            ("Le thème général était : “La mer”.", Some("La mer")),
            (
                "sous le thème de la paix des rivières, et",
                Some("paix des rivières"),
            ),
            ("une étude intitulée « Glaces »", Some("Glaces")),
            ("Le thème a plu, dit « Le Matin ».", None),
            ("Ils ont parlé de la mer.", None),
        ] {
            let text = Text::new(sentence);
            assert_eq!(theme(&text).map(|r| text.get(r)), found, "{sentence}");
        }
    }

    #[test]
    fn lists_of_topics() {
        for (sentence, found) in [
            (
                "Ils ont traité plusieurs sujets, notamment : la glace ; la neige, et la pluie ; et la brume.",
                vec!["la glace", "la neige, et la pluie", "la brume"],
            ),
            (
                "Ils ont examiné des questions telles que la glace, la neige et la pluie.",
                vec!["la glace", "la neige", "la pluie"],
            ),
            (
                "Trois thèmes, à savoir la glace, la neige ainsi que la pluie et le vent.",
                vec!["la glace", "la neige", "la pluie et le vent"],
            ),
            ("Ils ont posé des questions.", vec![]),
        ] {
            let text = Text::new(sentence);
            let topics: Vec<_> = topics(&text).into_iter().map(|r| text.get(r)).collect();
            assert_eq!(topics, found, "{sentence}");
        }
    }
}
