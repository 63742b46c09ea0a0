//! English.

mod clause;
mod cues;
mod dates;
mod facts;
mod hosts;
mod numbers;
mod numerals;
mod places;
mod subordinate;
mod thanks;
mod topics;

use super::phrases::Phrases;
use super::scan::{find_word, first_of};
use super::*;

/// English, of any country.
pub(super) struct English;

/// Words that a full stop shortens rather than ends.
const ABBREVIATIONS: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Hon", "St", "No", "Nos", "Art", "Arts", "para", "paras",
    "vs", "v", "Inc", "Ltd", "Co", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "e.g", "i.e",
    "cf", "etc", "approx", "Vol", "pp",
];

impl Language for English {
    fn code(&self) -> LanguageCode {
        LanguageCode::new("eng")
    }

    fn name(&self) -> &'static str {
        "English"
    }

    fn script(&self) -> Script {
        Script::Letters
    }

    fn common_words(&self) -> &'static [&'static str] {
        &[
            "the", "of", "and", "to", "in", "for", "by", "with", "that", "is", "are", "on", "was",
            "we", "their", "from", "shall", "should", "its", "this",
        ]
    }

    /// Cautious: "courts" is "court", "bodies" "body", and "process", "status" and
    /// "basis" stay as they are.
    fn name_word<'w>(&self, word: &'w str) -> Option<Cow<'w, str>> {
        if matches!(word, "the" | "a" | "an") {
            return None;
        }
        if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
            return Some(format!("{stem}y").into());
        }
        let hissing = ["ss", "sh", "ch", "x"];
        let stem = word.strip_suffix("es");
        if let Some(stem) = stem.filter(|stem| hissing.iter().any(|end| stem.ends_with(end))) {
            return Some(stem.into());
        }
        let singular = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
        let stem = word
            .strip_suffix('s')
            .filter(|stem| stem.len() > 2 && !singular);
        Some(stem.unwrap_or(word).into())
    }

    fn tag(&self, _text: &str) -> &'static str {
        "en"
    }

    fn sentences(&self, paragraph: &str) -> Vec<Range<usize>> {
        sentences::split(paragraph, ABBREVIATIONS)
    }

    fn marker(&self, line: &str) -> Option<Marker> {
        numbering::marker(line)
            .or_else(|| named_marker(line))
            .or_else(|| ordinal(line))
    }

    fn kind(&self, title: &str) -> Option<InstrumentKind> {
        let lower = title.to_lowercase();
        [
            ("joint statement", InstrumentKind::JointStatement),
            ("communiqué", InstrumentKind::Communique),
            ("communique", InstrumentKind::Communique),
            ("resolution", InstrumentKind::Resolution),
            ("declaration", InstrumentKind::Declaration),
            ("statement", InstrumentKind::Other),
            ("consensus", InstrumentKind::Other),
            ("charter", InstrumentKind::Other),
            ("initiative", InstrumentKind::Other),
        ]
        .iter()
        .find(|(word, _)| find_word(&lower, word, 0).is_some())
        .map(|&(_, kind)| kind)
    }

    fn short_title(&self, title: &str) -> String {
        const COMMON: &[&str] = &[
            "declaration",
            "communiqué",
            "communique",
            "joint",
            "statement",
            "resolution",
            "of",
            "the",
            "on",
            "a",
            "an",
            "and",
            "for",
            "in",
            "at",
            "from",
        ];
        let words = title
            .split_whitespace()
            .filter(|w| !COMMON.contains(&w.to_lowercase().as_str()));
        words.collect::<Vec<_>>().join(" ")
    }

    fn conference_in_title(&self, title: &str) -> Option<Range<usize>> {
        facts::conference_in_title(title)
    }

    fn conference(&self, sentence: &Words) -> Option<Range<usize>> {
        facts::conference(sentence)
    }

    fn period(&self, sentence: &Words) -> Option<PeriodMention> {
        facts::held(sentence)?;
        dates::first_period(sentence)
    }

    fn place(&self, sentence: &Words) -> Option<PlaceMention> {
        places::place(sentence)
    }

    fn hosts(&self, sentence: &Words) -> Vec<NameMention> {
        hosts::hosts(sentence)
    }

    fn counts(&self, sentence: &Words) -> Vec<CountMention> {
        numbers::counts(sentence)
    }

    fn theme(&self, sentence: &Words) -> Option<Range<usize>> {
        static CUES: Phrases<&str> = Phrases::new(&[
            "theme of",
            "theme",
            "theme was",
            "theme is",
            "themed",
            "entitled",
        ]);
        let lower = sentence.lower();
        let (cue, _) = CUES.first_word(sentence, 0)?;
        let after = cue.end;
        let colon = sentence
            .get(after..)?
            .strip_prefix(':')
            .map_or(after, |_| after + 1);
        // The theme of the Conference was “…”.
        let later = || {
            let rest = sentence.get(after..)?;
            let open = rest.find(['“', '"', '«'])?;
            let near = rest
                .get(..open)
                .is_some_and(|text| text.len() <= 60 && !text.contains(','));
            quotes::quoted(sentence, after + open).filter(|_| near)
        };
        quotes::quoted(sentence, colon).or_else(later).or_else(|| {
            lower.get(cue)?.ends_with(" of").then_some(())?;
            let end = first_of(sentence, &[",", ";", ". ", " and in "], after)
                .map_or(sentence.len(), |(stop, _)| stop.start);
            scan::some(scan::trim(sentence, after..end, &['.']))
        })
    }

    fn topics(&self, sentence: &Words) -> Vec<Range<usize>> {
        topics::topics(sentence)
    }

    fn objective(&self, sentence: &Words) -> Option<Range<usize>> {
        facts::objective(sentence)
    }

    fn proviso(&self, sentence: &Words) -> Option<Range<usize>> {
        facts::proviso(sentence)
    }

    fn dateline(&self, line: &str) -> Option<Dateline> {
        places::dateline(line)
    }

    fn section(&self, line: &str) -> Option<Section> {
        let word = line
            .split(|c: char| !c.is_alphabetic())
            .next()
            .unwrap_or_default();
        match word.to_ascii_lowercase().as_str() {
            "preamble" => Some(Section::Preamble),
            "annex" | "appendix" | "schedule" => Some(Section::Annex),
            "signed" | "signatures" | "signatories" => Some(Section::Signatures),
            "done" if line.starts_with("Done at") || line.starts_with("Done in") => {
                Some(Section::Signatures)
            }
            _ => None,
        }
    }

    fn excerpt(&self, title: &str) -> Option<Range<usize>> {
        first_of(
            &title.to_ascii_lowercase(),
            &[
                "(excerpts)",
                "(excerpt)",
                "(extracts)",
                "(extract)",
                "[excerpt]",
                "[extract]",
            ],
            0,
        )
        .map(|(range, _)| range)
    }

    fn is_notice(&self, line: &str) -> bool {
        let lower = line.to_ascii_lowercase();
        [
            "source:",
            "print this",
            "share this",
            "copyright",
            "all rights reserved",
        ]
        .iter()
        .any(|notice| lower.starts_with(notice))
            || places::is_page_date(&lower)
    }

    fn opening(&self, sentence: &Words) -> Option<OpeningCue> {
        static CUES: Phrases<&str> = Phrases::new(&[
            "expressed the following",
            "express the following",
            "shared the view",
            "shared the following",
            "share the view",
            "share the following",
            "declare",
            "declares",
            "declared",
            "solemnly declare",
            "proclaim",
            "proclaims",
            "adopted the following",
            "adopt the following",
            "agreed on the following",
            "agree on the following",
            "agreed as follows",
            "agree as follows",
            "agreed that",
            "agreed to the following",
            "reached the following",
            "reached consensus",
            "issued the following",
            "issue the following",
            "state the following",
            "hereby",
        ]);
        let lower = sentence.lower();
        CUES.first_word(sentence, 0)?;
        Some(OpeningCue {
            announces: find_word(lower, "following", 0).is_some()
                || find_word(lower, "as follows", 0).is_some(),
        })
    }

    fn stands_alone(&self, sentence: &str) -> bool {
        let first = sentence.split_whitespace().next().unwrap_or_default();
        ["The", "This", "These", "It", "They", "There"].contains(&first) && sentence.ends_with('.')
    }

    fn clause(&self, sentence: &Words) -> Option<Clause> {
        clause::read(sentence)
    }

    fn stands_for(&self, mention: &str, name: &str, acronym: Option<&str>) -> bool {
        let known = |part: &str| {
            part.eq_ignore_ascii_case(name) || acronym.is_some_and(|acronym| part == acronym)
        };
        // "SPC of China": the acronym, and whose.
        known(mention)
            || mention
                .split_once(" of ")
                .is_some_and(|(head, _)| known(head))
    }
}

/// "First, …", "Secondly, …".
fn ordinal(line: &str) -> Option<Marker> {
    const ORDINALS: &[&str] = &[
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth",
        "Tenth",
    ];
    let (word, _) = line.split_once(',')?;
    let plain = word.strip_suffix("ly").unwrap_or(word);
    let place = ORDINALS.iter().position(|ordinal| *ordinal == plain)?;
    Some(Marker {
        range: 0..word.len() + 1,
        style: NumberStyle::Ordinal,
        value: u32::try_from(place).ok()? + 1,
    })
}

/// "Article 1", "Principle 1."
fn named_marker(line: &str) -> Option<Marker> {
    let (word, rest) = line.split_once(' ')?;
    if !["Article", "Principle", "Section", "Point"].contains(&word) {
        return None;
    }
    let token: &str = rest.get(
        ..rest
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(rest.len()),
    )?;
    let value = token.parse().ok().or_else(|| numbering::roman(token))?;
    let after = rest.get(token.len()..)?;
    let delimiter = after
        .chars()
        .next()
        .filter(|c| ".:)".contains(*c))
        .map_or(0, char::len_utf8);
    (value > 0 && (delimiter > 0 || after.is_empty() || after.starts_with(char::is_whitespace)))
        .then(|| Marker {
            range: 0..word.len() + 1 + token.len() + delimiter,
            style: NumberStyle::Named,
            value,
        })
}
