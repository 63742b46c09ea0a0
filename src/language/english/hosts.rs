//! Who gave a conference, in an English sentence: "hosted by the Supreme Court (SC) of …
//! and the Ministry of Justice".
//!
//! Where one body's name ends and the next begins: at "and the", at a comma before an
//! article, after a bracketed acronym, and at "and" between two names that each hold a
//! word for a body. "The Ministry of Justice and Home Affairs" stays one.

use super::super::phrases::Phrases;
use super::super::scan::{self, find_word, first_of, some, trim};
use super::NameMention;
use super::Words;
use super::facts::article_off;
use std::ops::Range;

static CUES: Phrases<&str> = Phrases::new(&[
    "hosted by",
    "co-hosted by",
    "organized by",
    "organised by",
    "co-organized by",
    "co-organised by",
    "sponsored by",
    "co-sponsored by",
    "convened by",
    "jointly held by",
]);

/// How far the names reach, in bytes.
const LONGEST: usize = 600;

/// What ends the names.
const STOPS: &[&str] = &[
    ";",
    ":",
    ". ",
    " and attended",
    " and was",
    " and took",
    " from ",
    " on ",
    " in ",
    " at ",
    " with ",
    " under ",
];

/// What joins two names.
const JOINTS: &[&str] = &[
    ", and ",
    " and ",
    " together with ",
    " jointly with ",
    " as well as ",
    ", ",
];

/// Words for bodies.
const BODIES: &[&str] = &[
    "Academy",
    "Agency",
    "Association",
    "Authority",
    "Bar",
    "Board",
    "Bureau",
    "Center",
    "Centre",
    "Chamber",
    "College",
    "Commission",
    "Committee",
    "Council",
    "Court",
    "Department",
    "Federation",
    "Foundation",
    "Government",
    "Guild",
    "Institute",
    "Institution",
    "League",
    "Ministry",
    "Network",
    "Office",
    "Organization",
    "Organisation",
    "Parliament",
    "Registry",
    "School",
    "Secretariat",
    "Senate",
    "Society",
    "Tribunal",
    "Union",
    "University",
];

/// Every body that the sentence says gave the conference, without its article.
pub(super) fn hosts(sentence: &Words) -> Vec<NameMention> {
    let Some((cue, _)) = CUES.first_word(sentence, 0) else {
        return Vec::new();
    };
    let from = cue.end;
    let near = scan::near(sentence, from, LONGEST);
    let mut end = near.len();
    let mut after = from;
    while let Some((stop, words)) = first_of(near, STOPS, after) {
        after = stop.end;
        let before = near.get(..stop.start).unwrap_or_default();
        // "together with" goes on.
        if words != " with " || !(before.ends_with(" together") || before.ends_with(" jointly")) {
            end = stop.start;
            break;
        }
    }
    let both = sentence
        .get(from..)
        .is_some_and(|rest| rest.starts_with(" both "));
    let mut rest = from + if both { " both".len() } else { 0 }..end;
    let mut names = Vec::new();
    loop {
        let (name, next) = one(sentence, rest.clone(), both);
        names.extend(some(article_off(
            sentence,
            trim(sentence, name, &['.', ',']),
        )));
        match next {
            Some(next) => rest = next..end,
            None => break,
        }
    }
    let names = names.into_iter();
    names
        .filter_map(|name| scan::name_with_acronym(sentence, name))
        .collect()
}

/// The first name of a list, and where the next one begins.
fn one(sentence: &str, list: Range<usize>, both: bool) -> (Range<usize>, Option<usize>) {
    let text = sentence.get(..list.end).unwrap_or_default();
    let mut from = list.start;
    while let Some((joint, words)) = first_of(text, JOINTS, from) {
        let (left, right) = (
            text.get(list.start..joint.start).unwrap_or_default(),
            text.get(joint.end..).unwrap_or_default(),
        );
        from = joint.end;
        let article = right.starts_with("the ");
        let capital = article || right.starts_with(char::is_uppercase);
        let own = first_of(right, JOINTS, 0)
            .and_then(|(next, _)| right.get(..next.start))
            .unwrap_or(right);
        let bodies = is_body(left) && is_body(own);
        let comma = words == ", ";
        let next = match comma {
            // "the Court of X, the Ministry of Y and …"; "Tokyo, Japan" is one.
            true => capital && bodies,
            false => {
                capital
                    && (bodies
                        || article
                        || both
                        || left.trim_end().ends_with(')')
                        || !matches!(words, " and " | ", and "))
            }
        };
        if next {
            return (list.start..joint.start, Some(joint.end));
        }
        // After a comma that joins no names the sentence goes on otherwise.
        if words.starts_with(',') {
            return (list.start..joint.start, None);
        }
    }
    (list, None)
}

fn is_body(name: &str) -> bool {
    BODIES.iter().any(|noun| find_word(name, noun, 0).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_with_and_without_an_acronym() {
        let sentence = "It was hosted by the High Court (HC) of Freedonia, and attended by many.";
        let found = hosts(&sentence.into());
        let host = found.first().expect("a host");
        assert_eq!(found.len(), 1);
        assert_eq!(
            &sentence[host.range.clone()],
            "High Court (HC) of Freedonia"
        );
        let text = |range: &Option<Range<usize>>| range.clone().map(|range| &sentence[range]);
        assert_eq!(text(&host.bracket), Some(" (HC)"));
        assert_eq!(text(&host.acronym), Some("HC"));
        let bracket = hosts(&"organised by the Ministry (of the sea) in May".into());
        assert_eq!(bracket.len(), 1);
        assert!(bracket.iter().all(|host| host.acronym.is_none()));
    }

    #[test]
    fn bodies_that_gave_it_together() {
        for (sentence, expected) in [
            (
                "It was hosted by the High Court of X and the Ministry of Sea in May.",
                &["High Court of X", "Ministry of Sea"][..],
            ),
            (
                "It was co-hosted by the High Court (HC), the Sea Bar and Lake University.",
                &["High Court (HC)", "Sea Bar", "Lake University"],
            ),
            (
                "It was organized by the Ministry of Justice and Home Affairs.",
                &["Ministry of Justice and Home Affairs"],
            ),
            (
                "It was hosted by the High Court, attended by many, and closed.",
                &["High Court"],
            ),
            (
                "It was hosted by the Lake Society together with Rowan Hall.",
                &["Lake Society", "Rowan Hall"],
            ),
        ] {
            let found: Vec<_> = hosts(&sentence.into())
                .into_iter()
                .map(|host| &sentence[host.range])
                .collect();
            assert_eq!(found, expected, "{sentence}");
        }
    }
}
