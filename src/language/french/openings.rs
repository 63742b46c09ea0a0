//! The formula that opens the operative part of a French text: "déclarent ce qui suit :".

use super::text::Text;
use crate::language::{OpeningCue, Words};

/// The formula in a sentence, if it holds one.
pub(super) fn opening(sentence: &Words) -> Option<OpeningCue> {
    const CUES: &[&str] = &[
        "ce qui suit|comme suit|ci-après",
        "vues suivantes|points de vue suivants|opinions suivantes|avis suivants",
        "consensus suivant~|conclusions suivantes|principes suivants|engagements suivants",
        "déclaration suivante|résolution suivante|communiqué suivant|recommandations suivantes",
        "déclare|déclarent|déclarons|ont déclaré|proclame|proclament|proclamons|ont proclamé",
        "adopte|adoptent|adoptons|ont adopté|a adopté",
        "conviennent|convenons|sont * convenu~|sommes * convenu~|est * convenu~",
        "partagent l'avis|partageons l'avis|ont partagé|sont parvenu~ à un consensus",
        "par la présente",
    ];
    let text = Text::new(sentence);
    text.first(CUES, 0)?;
    let announces = ["suivant~|suivante~|ce qui suit|comme suit|ci-après"];
    let announces = text.first(&announces, 0);
    Some(OpeningCue {
        announces: announces.is_some(),
        ends: announces.is_some_and(|cue| {
            let rest = sentence.get(text.back(cue).end..).unwrap_or_default();
            !rest.contains(char::is_alphanumeric)
        }),
    })
}
