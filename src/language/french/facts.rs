//! What the views of a French text aim at and are subject to, and names without their
//! article. All ranges are in the sentence's plain form.

use super::text::Text;
use crate::language::scan::{first_of, some, trim};
use std::ops::Range;

/// Articles, alone and run together with a preposition. Longer ones first.
pub(super) const ARTICLES: &[&str] = &[
    "de la ", "de l'", "à la ", "à l'", "la ", "le ", "les ", "l'", "du ", "des ", "au ", "aux ",
    "un ", "une ", "de ", "d'",
];

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
