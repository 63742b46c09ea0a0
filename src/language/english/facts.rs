//! What an English sentence says of the conference: its name, place, host, topics,
//! and what the views aim at and are subject to.

use super::super::scan::{self, find_word, first_of, first_word, pieces, some, trim};
use super::{Dateline, NameMention, PlaceMention};
use std::ops::Range;

/// Nouns that a conference is called by.
const MEETINGS: &[&str] = &[
    "Conference",
    "Forum",
    "Summit",
    "Meeting",
    "Congress",
    "Symposium",
    "Seminar",
    "Dialogue",
    "Assembly",
    "Workshop",
    "Convention",
    "Roundtable",
    "Colloquium",
];

/// "was held": that a conference took place.
const HELD: &[&str] = &[
    "was convened",
    "was held",
    "was successfully held",
    "was jointly held",
    "was opened",
    "was organized",
    "was organised",
    "was hosted",
    "were held",
    "were convened",
    "took place",
    "is held",
    "has been held",
    "convened in",
    "held in",
    "held on",
    "held at",
    "held from",
    "met in",
    "gathered here in",
    "assembled here in",
    "gathered here at",
    "gathered at",
    "assembled at",
    "met at",
    "meeting held in",
    "gathered in",
    "assembled in",
    "meeting in",
    "meeting at",
    "opened in",
];

/// Where a sentence says that something was held.
pub(super) fn held(sentence: &str) -> Option<Range<usize>> {
    first_word(&sentence.to_ascii_lowercase(), HELD, 0).map(|(range, _)| range)
}

fn is_meeting(name: &str) -> bool {
    MEETINGS
        .iter()
        .any(|noun| find_word(name, noun, 0).is_some())
}

pub(super) fn conference_in_title(title: &str) -> Option<Range<usize>> {
    let (cue, _) = first_word(
        title,
        &["of the", "at the", "from the", "of", "adopted by the"],
        0,
    )?;
    let name = trim(title, cue.end..title.len(), &['.']);
    is_meeting(title.get(name.clone())?).then_some(name)
}

pub(super) fn conference(sentence: &str) -> Option<Range<usize>> {
    let before = held(sentence).and_then(|cue| {
        pieces(sentence, 0..cue.start, &[','])
            .into_iter()
            .rev()
            .map(|piece| article_off(sentence, trim(sentence, piece, &[])))
            .find(|piece| is_meeting(sentence.get(piece.clone()).unwrap_or_default()))
    });
    // "We, the participants of the … Conference, met in …"
    before
        .map(|name| {
            let words = sentence.get(name.clone()).unwrap_or_default();
            let within = first_word(
                words,
                &[
                    "participants of the",
                    "participants in the",
                    "participants at the",
                    "delegates of the",
                    "delegates to the",
                    "attending the",
                ],
                0,
            );
            within.map_or(name.clone(), |(cue, _)| name.start + cue.end + 1..name.end)
        })
        .and_then(some)
}

/// A name without its leading article.
pub(super) fn article_off(sentence: &str, range: Range<usize>) -> Range<usize> {
    let text = sentence.get(range.clone()).unwrap_or_default();
    let article = ["The ", "the ", "A ", "a ", "An ", "an "]
        .iter()
        .find(|article| text.starts_with(**article))
        .map_or(0, |article| article.len());
    range.start + article..range.end
}

/// "in Porto, Portugal", "in Kunming, Yunnan of the PRC".
pub(super) fn place(sentence: &str) -> Option<PlaceMention> {
    let cue = held(sentence)?;
    // "held in" ends with the preposition itself.
    let mut from = sentence.get(..cue.end)?.rfind(' ')?;
    loop {
        let (at, _) = first_word(sentence, &["in", "at"], from)?;
        from = at.end;
        let parts = names(sentence, at.end);
        let (Some(first), last) = (parts.first(), parts.last()) else {
            continue;
        };
        if super::dates::first_period(sentence.get(first.start..)?)
            .is_some_and(|period| period.range.start == 0)
        {
            continue;
        }
        return Some(PlaceMention {
            city: Some(first.clone()),
            country: last.filter(|last| *last != first).cloned(),
        });
    }
}

/// Capitalised names from a place on, separated by commas or "of the".
fn names(sentence: &str, from: usize) -> Vec<Range<usize>> {
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut at = from;
    while let Some(rest) = sentence.get(at..).filter(|rest| !rest.is_empty()) {
        let word_at = at + rest.len() - rest.trim_start().len();
        let rest = sentence.get(word_at..).unwrap_or_default();
        let word = rest
            .get(..rest.find([' ', '\u{a0}']).unwrap_or(rest.len()))
            .unwrap_or_default();
        let bare = word.trim_end_matches([',', '.', ';', ':']);
        let capital = bare.starts_with(char::is_uppercase);
        let small = ["of", "the", "de", "la", "del", "and"].contains(&bare);
        if bare.is_empty()
            || !(capital || small && (open.is_some() || !names.is_empty() || bare == "the"))
        {
            break;
        }
        let end = word_at + bare.len();
        if capital {
            open = Some(open.map_or(word_at, |o| o.start)..end);
        } else if bare == "of"
            && sentence
                .get(end..)
                .is_some_and(|rest| rest.starts_with(" the P"))
            && names.last().is_some()
        {
            // "Yunnan of the PRC": the country follows.
            names.extend(open.take());
        }
        at = word_at + word.len();
        if bare.len() < word.len() {
            names.extend(open.take());
            if !word.ends_with(',') {
                return names;
            }
        }
    }
    names.extend(open);
    names
}

/// "Xiamen, China, 4 September 2017"; "(Adopted in Porto on 3 May 2016)".
pub(super) fn dateline(line: &str) -> Option<Dateline> {
    let inner = trim(line, 0..line.len(), &['(', ')', '[', ']', '.', ',', ';']);
    let text = line.get(inner.clone())?;
    if text.len() > 120 {
        return None;
    }
    let period = super::dates::first_period(text)?;
    let shift = |range: &Range<usize>| range.start + inner.start..range.end + inner.start;
    // What is not the date must be a place, or words that introduce one.
    let before = text.get(..period.range.start)?;
    let after = text.get(period.range.end..)?;
    let at = [
        "Adopted at ",
        "Adopted in ",
        "Done at ",
        "Done in ",
        "Signed at ",
        "Signed in ",
        "Issued in ",
        "Adopted on ",
        "Adopted ",
        "at ",
        "in ",
    ]
    .iter()
    .find(|words| before.starts_with(**words))
    .map_or(0, |words| words.len());
    let place_text = |from: usize, part: &str| {
        let trimmed = part
            .trim_matches([' ', ',', '.', ';', '(', ')'])
            .trim_end_matches(" on")
            .trim_end_matches(" this")
            .trim_end_matches([' ', ',']);
        if trimmed.is_empty() {
            return Some(Vec::new());
        }
        let start = from + part.find(trimmed)?;
        let found = names(text.get(..start + trimmed.len())?, start);
        let covered = found.last().map_or(start, |last| last.end);
        // Words that are no name: then the line is a sentence, not a dateline.
        (covered >= start + trimmed.len()).then_some(found)
    };
    let mut places = place_text(at, before.get(at..)?)?;
    if places.is_empty() {
        places = place_text(period.range.end, after)?;
    } else if !after.trim_matches([' ', ',', '.', ')']).is_empty() {
        return None;
    }
    let place = (!places.is_empty()).then(|| PlaceMention {
        city: places.first().map(shift),
        country: places.get(1..).and_then(|rest| rest.last()).map(shift),
    });
    let period = super::PeriodMention {
        range: shift(&period.range),
        ..period
    };
    Some(Dateline {
        period: Some(period),
        place,
    })
}

/// "hosted by the Supreme People's Court (SPC) of …".
pub(super) fn host(sentence: &str) -> Option<NameMention> {
    const CUES: &[&str] = &[
        "hosted by",
        "co-hosted by",
        "organized by",
        "organised by",
        "sponsored by",
        "convened by",
        "jointly held by",
    ];
    const STOPS: &[&str] = &[
        ",",
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
    let (cue, _) = first_word(&sentence.to_ascii_lowercase(), CUES, 0)?;
    let end = first_of(sentence, STOPS, cue.end).map_or(sentence.len(), |(stop, _)| stop.start);
    let range = some(article_off(sentence, trim(sentence, cue.end..end, &['.'])))?;
    scan::name_with_acronym(sentence, range)
}

/// The list after "several areas, including …", by semicolons or else by commas.
pub(super) fn topics(sentence: &str) -> Vec<Range<usize>> {
    let lower = sentence.to_ascii_lowercase();
    let nouns = [
        "areas",
        "topics",
        "issues",
        "subjects",
        "themes",
        "aspects",
        "fields",
        "questions",
    ];
    let Some((noun, _)) = first_word(&lower, &nouns, 0) else {
        return Vec::new();
    };
    let intro = first_word(&lower, &["including", "namely", "such as"], noun.end)
        .map(|(range, _)| range.end)
        .or_else(|| Some(noun.end + lower.get(noun.end..)?.find(':')? + 1));
    let Some(from) = intro else { return Vec::new() };
    let separator = if sentence.get(from..).is_some_and(|list| list.contains(';')) {
        ';'
    } else {
        ','
    };
    let mut items: Vec<Range<usize>> = Vec::new();
    for piece in pieces(sentence, from..sentence.len(), &[separator]) {
        let piece = trim(sentence, piece, &['.', ':']);
        let text = sentence.get(piece.clone()).unwrap_or_default();
        let start = piece.start + if text.starts_with("and ") { 4 } else { 0 };
        items.extend(some(start..piece.end));
    }
    // The last two of a comma list: "a, b and c".
    if separator == ','
        && let Some(last) = items.pop()
    {
        match sentence
            .get(last.clone())
            .and_then(|text| text.rfind(" and "))
        {
            Some(at) => items.extend([last.start..last.start + at, last.start + at + 5..last.end]),
            None => items.push(last),
        }
    }
    if items.len() < 2 { Vec::new() } else { items }
}

pub(super) fn objective(sentence: &str) -> Option<Range<usize>> {
    const CUES: &[&str] = &[
        "with the objective of",
        "with the objectives of",
        "with the aim of",
        "with a view to",
        "with the goal of",
        "with the purpose of",
        "for the purpose of",
        "aiming to",
        "aimed at",
    ];
    let (cue, _) = first_word(&sentence.to_ascii_lowercase(), CUES, 0)?;
    let stops = [
        " and subject to ",
        ", the participants",
        ", we ",
        ", the delegates",
        ", subject to ",
        ";",
    ];
    let end = first_of(sentence, &stops, cue.end)
        .or_else(|| first_of(sentence, &[",", ":"], cue.end))
        .map_or(sentence.len(), |(stop, _)| stop.start);
    some(trim(sentence, cue.end..end, &['.', ',']))
}

pub(super) fn proviso(sentence: &str) -> Option<Range<usize>> {
    const CUES: &[&str] = &[
        "subject to",
        "in accordance with",
        "within the framework of",
        "consistent with",
    ];
    let lower = sentence.to_ascii_lowercase();
    let mut from = 0;
    loop {
        let (cue, _) = first_word(&lower, CUES, from)?;
        let end = first_of(sentence, &[",", ":", ";", ". "], cue.end)
            .map_or(sentence.len(), |(stop, _)| stop.start);
        let range = trim(sentence, cue.start..end, &['.']);
        let words = lower.get(range.clone()).unwrap_or_default();
        let own = first_word(
            words,
            &["domestic", "national", "internal", "respective"],
            0,
        );
        let law = first_word(words, &["law", "laws", "legislation", "legal systems"], 0);
        if own.is_some() && law.is_some() {
            return Some(range);
        }
        from = cue.end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(sentence: &str, range: Option<Range<usize>>) -> Option<&str> {
        range.map(|range| &sentence[range])
    }

    #[test]
    fn names_of_conferences() {
        for (sentence, name) in [
            (
                "The Harbour Law Forum was convened in Porto, Portugal.",
                "Harbour Law Forum",
            ),
            (
                "On May 26, 2021, the Second Forum on Water Courts was held online.",
                "Second Forum on Water Courts",
            ),
            (
                "We, the participants of the River Summit, met in Cork, Ireland.",
                "River Summit",
            ),
        ] {
            assert_eq!(text(sentence, conference(sentence)), Some(name));
        }
        assert_eq!(conference("The exhibition was held in Rome."), None);
    }

    #[test]
    fn places() {
        for (sentence, city, country) in [
            (
                "It was convened in Porto, Portugal from January 20",
                "Porto",
                Some("Portugal"),
            ),
            (
                "It was held in Kunming, Yunnan of the PRC.",
                "Kunming",
                Some("PRC"),
            ),
            (
                "It was held from 3 to 14 June 1992 in Rio de Janeiro, Brazil.",
                "Rio de Janeiro",
                Some("Brazil"),
            ),
            (
                "It was held in September 1995 in Lagos and closed.",
                "Lagos",
                None,
            ),
            (
                "It took place in Xi'an, the People's Republic of China, on 4 May",
                "Xi'an",
                Some("People's Republic of China"),
            ),
        ] {
            let found = place(sentence).unwrap_or_else(|| panic!("{sentence} names a place"));
            assert_eq!(
                (text(sentence, found.city), text(sentence, found.country)),
                (Some(city), country),
                "{sentence}"
            );
        }
        assert_eq!(place("The report was held in high regard."), None);
    }

    #[test]
    fn datelines() {
        for (line, city, country, date) in [
            (
                "Xiamen, China, 4 September 2017",
                Some("Xiamen"),
                Some("China"),
                "2017-09-04",
            ),
            (
                "(Adopted in Porto, Portugal on 3 May 2016)",
                Some("Porto"),
                Some("Portugal"),
                "2016-05-03",
            ),
            ("3 May 2016", None, None, "2016-05-03"),
            ("May 3, 2016, Porto", Some("Porto"), None, "2016-05-03"),
        ] {
            let found = dateline(line).unwrap_or_else(|| panic!("{line} is a dateline"));
            let place = found.place.unwrap_or_default();
            assert_eq!(
                (text(line, place.city), text(line, place.country)),
                (city, country),
                "{line}"
            );
            assert_eq!(
                found.period.map(|p| p.start.to_string()).as_deref(),
                Some(date)
            );
        }
        assert_eq!(dateline("The forum was held on 3 May 2016."), None);
        assert_eq!(dateline("We met on 3 May 2016 and agreed."), None);
    }

    #[test]
    fn hosts_with_and_without_an_acronym() {
        let sentence = "It was hosted by the High Court (HC) of Freedonia, and attended by many.";
        let found = host(sentence).expect("a host");
        assert_eq!(&sentence[found.range], "High Court (HC) of Freedonia");
        assert_eq!(text(sentence, found.bracket), Some(" (HC)"));
        assert_eq!(text(sentence, found.acronym), Some("HC"));
        assert_eq!(
            host("organised by the Ministry (of the sea) in May").and_then(|h| h.acronym),
            None
        );
    }

    #[test]
    fn lists_of_topics() {
        let sentence = "They spoke on several topics, including: ice; snow, and rain; and fog.";
        let found: Vec<_> = topics(sentence).into_iter().map(|r| &sentence[r]).collect();
        assert_eq!(found, ["ice", "snow, and rain", "fog"]);
        let sentence = "They discussed issues such as ice, snow and rain.";
        let found: Vec<_> = topics(sentence).into_iter().map(|r| &sentence[r]).collect();
        assert_eq!(found, ["ice", "snow", "rain"]);
    }

    #[test]
    fn aims_and_provisos() {
        let sentence = "With the aim of building trust and subject to the national laws of each State, the participants agreed:";
        assert_eq!(text(sentence, objective(sentence)), Some("building trust"));
        assert_eq!(
            text(sentence, proviso(sentence)),
            Some("subject to the national laws of each State")
        );
        assert_eq!(proviso("subject to review, in accordance with law"), None);
    }
}
