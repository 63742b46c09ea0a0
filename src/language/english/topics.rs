//! The topics that an English sentence lists.

use super::super::phrases::{Phrases, Sought};
use super::super::quotes::quoted;
use super::super::scan::{find_word, first_of, near, some, trim};
use super::Words;
use list::list;
use std::ops::Range;

mod list;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&NOUNS, &INTROS, &THEMES, &SPOKE, &VIEWS];

/// What lists are called.
static NOUNS: Phrases<&str> = Phrases::new(&[
    "areas",
    "topics",
    "issues",
    "subjects",
    "themes",
    "aspects",
    "fields",
    "questions",
    "agenda items",
]);
/// Words that a list follows.
static INTROS: Phrases<&str> = Phrases::new(&[
    "including",
    "namely",
    "such as",
    "included",
    "include",
    "comprised",
    "comprise",
]);

/// What leads from a list to the theme, after a space.
static THEMES: Phrases<&str> = Phrases::new(&["on the theme ", "under the theme "]);

/// Words that the topics themselves follow.
static SPOKE: Phrases<&str> = Phrases::new(words! {
    "exchanges on" "exchange of views on" "exchanged views on" "exchange of ideas on"
    "exchanged ideas on" "discussions on" "discussion on" "discussions about" "dialogue on"
    "deliberations on" "deliberated on" "deliberated upon" "exchanges of views on"
    "exchanged views about" "in-depth exchanges about" "consultations on"
    "exchanged experiences on" "exchanged views and experiences on" "discussed topics of"
    "discussed" "talked about" "spoke about"
});

/// The list after "several areas, including …", "the topics included …", "the topics
/// were: …", by semicolons or else by commas; without the numbers before its parts. Or
/// the list after "exchanged views on".
pub(super) fn topics(sentence: &Words) -> Vec<Range<usize>> {
    match named(sentence) {
        list if list.is_empty() => spoken_of(sentence),
        list => list,
    }
}

fn named(sentence: &Words) -> Vec<Range<usize>> {
    let lower = sentence.lower();
    let Some((noun, _)) = NOUNS.first_word(sentence, 0) else {
        return Vec::new();
    };
    let several = quoted_list(sentence, noun.end);
    if several.len() > 1 {
        return several;
    }
    // "participants drawn from several fields, including …": who took part.
    if lower
        .get(..noun.start)
        .is_some_and(|before| before.contains("drawn from"))
    {
        return Vec::new();
    }
    let intro = INTROS
        .first_word(sentence, noun.end)
        .map(|(range, _)| range.end)
        .or_else(|| colon(lower, noun.end));
    let Some(from) = intro else { return Vec::new() };
    let listed = sentence.get(from..).unwrap_or_default();
    // "including: (a) …": the colon is not part of the list.
    let from = from + listed.len() - listed.trim_start_matches([':', ' ']).len();
    // "including “Ice, Snow and Rain.”": one topic, and no list.
    if quoted(sentence, from)
        .and_then(|only| sentence.get(only.end..))
        .is_some_and(|after| !after.contains(char::is_alphanumeric))
    {
        return Vec::new();
    }
    let end = before_formula(sentence, from);
    // "…, and open data on the theme of “…”": the theme is no part of the last topic.
    let theme = THEMES.after_space(sentence, from);
    list(
        sentence,
        from..theme.map_or(end, |(space, _)| end.min(space)),
    )
}

/// "bilateral, regional [and] international issues of common concern": no list of topics.
fn is_formula(topic: &str) -> bool {
    const CONCERN: &[&str] = words! {
        "common concern" "mutual concern" "common interest" "mutual interest" "shared interest"
    };
    const WHERE: [&str; 4] = ["bilateral", "regional", "international", "global"];
    let last = topic.rsplit(' ').next().unwrap_or_default();
    CONCERN.iter().any(|words| topic.contains(words)) || WHERE.contains(&last)
}

/// "the topics of “Ice”, “Snow” and “Rain”": what is quoted, one after another.
fn quoted_list(sentence: &str, noun: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let Some(mut rest) = sentence
        .get(noun..)
        .and_then(|rest| rest.strip_prefix(" of "))
    else {
        return found;
    };
    while rest.starts_with(['“', '"', '‘'])
        && let Some(topic) = quoted(sentence, sentence.len() - rest.len())
    {
        let after = sentence.get(topic.end..).unwrap_or_default();
        // One mark closes the topic: the next may open with the same.
        let closed = after.strip_prefix(['”', '"', '’']).unwrap_or(after);
        let after = closed.trim_start_matches([',', ';', ' ']);
        rest = after.strip_prefix("and ").unwrap_or(after);
        // “Ice,” “Snow”: the comma is the list's.
        found.extend(some(trim(sentence, topic, &[',', ';'])));
    }
    found
}

/// Behind the colon of "the issues were: …"; the one in "issues under the theme “Ice: a
/// call”" opens no list.
fn colon(lower: &str, noun: usize) -> Option<usize> {
    let rest = lower.get(noun..)?;
    let colon = rest.find(':')?;
    let between = rest.get(..colon)?;
    (!between.contains(['“', '"', '‘', '«'])).then_some(noun + colon + 1)
}

/// Where a list ends before what is then said: "…, and unanimously proclaim:".
fn before_formula(sentence: &Words, from: usize) -> usize {
    const SAYS: &[&str] = words! {
        "proclaim" "proclaimed" "declare" "declared" "agree" "agreed" "adopt" "adopted" "state"
        "stated" "resolve" "resolved" "reached" "issue" "issued" "expressed" "shared" "decided"
        "concluded" "recommend" "recommended"
    };
    /// "have jointly", before the verb.
    const BEFORE: usize = 2;
    const JOINT: &str = ", and ";
    let listed = sentence.get(from..).filter(|list| list.ends_with(':'));
    let last = listed.and_then(|list| Some((list, list.rfind(JOINT)?)));
    let says = last.filter(|(list, at)| {
        let said = list.get(at + JOINT.len()..).unwrap_or_default();
        let mut words = said.split([' ', ':']).take(BEFORE + 1);
        words.any(|word| SAYS.contains(&word))
    });
    says.map_or(sentence.len(), |(_, at)| from + at)
}

/// "had extensive exchanges on ice, snow, and rain, and reached the following consensus":
/// three or more, of which "and" joins the last.
fn spoken_of(sentence: &Words) -> Vec<Range<usize>> {
    // "on the topics of", "on issues such as".
    const SKIPPED: [&str; 4] = [
        "the topics of",
        "topics such as",
        "issues such as",
        "the following topics:",
    ];
    // "Discussions on ice went on": the subject of a sentence is no list.
    let cue = SPOKE.first_word(sentence, 1);
    let cue = cue.map(|(cue, _)| cue).filter(|cue| cue.start > 1);
    let Some(cue) = cue.or_else(|| exchanged(sentence)) else {
        return Vec::new();
    };
    let rest = sentence.get(cue.end..).unwrap_or_default();
    // "on the theme “Ice and Snow”": that is no list.
    if rest.trim_start().starts_with("the theme") {
        return Vec::new();
    }
    let rest = rest.strip_prefix(", inter alia,").unwrap_or(rest);
    // "discussed: — ice; — snow": the parts stand on lines of their own.
    let below = rest.trim_start().starts_with(':');
    let own = rest.trim_start_matches([':', ' ']);
    let own = SKIPPED
        .iter()
        .find_map(|words| own.strip_prefix(*words))
        .unwrap_or(own);
    let from = sentence.len() - own.len();
    let all = from..end_of_list(sentence, from);
    let mut found = list(sentence, all.clone());
    // "on ice, on snow and on rain".
    for topic in found.iter_mut().skip(1) {
        let words = sentence.get(topic.clone()).unwrap_or_default();
        let bare = words.strip_prefix("on ").unwrap_or(words);
        topic.start = topic.end - bare.len();
    }
    if found.len() > 1 && found.last().is_some_and(|last| is_rest(sentence, last)) {
        found.pop();
    }
    let text = sentence.get(all).unwrap_or_default();
    let words = |range: &Range<usize>| sentence.get(range.clone()).unwrap_or_default();
    if found.iter().any(|topic| is_formula(words(topic))) {
        return Vec::new();
    }
    let joined = below || text.contains(';') || find_word(text, "and", 0).is_some();
    let enough = if below { 2 } else { 3 };
    // Under a theme what was discussed may begin in any way.
    let loose =
        !below && words(&cue) == "discussed" && find_word(sentence.lower(), "theme", 0).is_none();
    // "the care of bees, the cost of rinks and the price of snow": alike from first to last.
    let of = |words: &str| words.starts_with("the ") && words.contains(" of ");
    let alike = || found.iter().all(|topic| of(words(topic)));
    let plain = !loose || alike() || found.first().is_some_and(|first| is_topic(words(first)));
    let good = |topic: &Range<usize>| {
        let words = words(topic);
        words.split_whitespace().count() <= LONGEST && !only_describes(words) && !is_said(words)
    };
    match joined && plain && found.len() >= enough && found.iter().all(good) {
        true => found,
        false => Vec::new(),
    }
}

/// What participants had.
static VIEWS: Phrases<&str> = Phrases::new(words! {
    "exchange of views" "exchanges of views" "exchanged views" "exchanged in-depth views"
});

/// "an [exchange of views and reached consensus on] ice, snow and rain": who spoke, or what
/// they did then, may stand before the topics.
fn exchanged(sentence: &Words) -> Option<Range<usize>> {
    /// Between the two, in bytes.
    const BETWEEN: usize = 60;
    let (views, _) = VIEWS.first_word(sentence, 1)?;
    let after = near(sentence, views.end, BETWEEN).get(views.end..)?;
    let at = after.find(" on ")?;
    let plain = !after.get(..at)?.contains([',', '.', ';', ':']);
    plain.then(|| views.start..views.end + at + " on".len())
}

/// "[other topics of common interest]", at the end of a list.
fn is_rest(sentence: &str, last: &Range<usize>) -> bool {
    let words = sentence.get(last.clone()).unwrap_or_default();
    let mut words = words.split(' ');
    let other = words.next() == Some("other");
    let what = [
        "topics",
        "issues",
        "matters",
        "subjects",
        "areas",
        "questions",
        "topic",
    ];
    other && words.take(2).any(|word| what.contains(&word))
}

/// "deliberations on various matters, [the following recommendations were made]": what was
/// said then, and no topic.
fn is_said(words: &str) -> bool {
    words.starts_with("the following ")
        || [" was ", " were "].iter().any(|verb| words.contains(verb))
}

/// Where a list of topics ends: before what the participants did then, which is none.
fn end_of_list(sentence: &Words, from: usize) -> usize {
    let stop = first_of(sentence, &[". ", ": "], from);
    let end = stop.map_or(sentence.len(), |(stop, _)| stop.start);
    let end = trim(sentence, from..end, &['.', ':']).end;
    let mut at = from;
    while let Some((joint, _)) =
        first_of(sentence, &[", and ", ", "], at).filter(|(joint, _)| joint.start < end)
    {
        at = joint.end;
        let rest = sentence.get(at..).unwrap_or_default();
        let word = rest.split_whitespace().next().unwrap_or_default();
        let they = ["the participants", "the delegates", "the parties"];
        let did = they.iter().any(|they| rest.starts_with(they))
            || word.len() > 3 && word.ends_with("ed")
            || DID.contains(&word);
        // The list goes on.
        let again = word == "on" && rest.contains(" and on ");
        if did && !again {
            return joint.start;
        }
    }
    end
}

/// "discussed ways of saving ice, snow and rain" lists no topics, but ways: the first words
/// tell.
fn is_topic(words: &str) -> bool {
    const NONE: [&str; 10] = [
        "the", "a", "an", "how", "whether", "what", "ways", "this", "their", "its",
    ];
    let first = words.split(' ').next().unwrap_or_default();
    !NONE.contains(&first) && [" of ", " to "].iter().all(|joint| !words.contains(joint))
}

/// "bilateral relations, international and regional issues": no list of topics.
fn only_describes(words: &str) -> bool {
    const NONE: [&str; 5] = [
        "international",
        "regional",
        "bilateral",
        "multilateral",
        "global",
    ];
    NONE.contains(&words)
}

/// The longest topic, in words.
const LONGEST: usize = 16;
/// Verbs that end a list of topics.
const DID: &[&str] = &[
    "had",
    "have",
    "made",
    "held",
    "came",
    "we",
    "which",
    "they",
    "in",
    "on",
    "with",
    "after",
    "declares",
    "adopts",
    "agrees",
    "resolves",
    "proclaims",
    "recommends",
    "concludes",
    "calls",
    "decides",
];

/// Whether a sentence that ends with a colon leads to the topics: "Participants discussed:".
pub(super) fn leads(sentence: &Words) -> bool {
    let agenda = ["Agenda:", "AGENDA:", "Topics:", "Programme:"];
    if agenda.iter().any(|lead| **sentence == **lead) {
        return true;
    }
    let ends = |range: &Range<usize>| {
        let rest = sentence.get(range.end..).unwrap_or_default();
        rest.trim_end_matches([':', ' ']).len() <= "the following topics".len() + 1
    };
    let found = SPOKE.first_word(sentence, 1).map(|(range, _)| range);
    let named = NOUNS.first_word(sentence, 1).map(|(range, _)| range);
    sentence.ends_with(':')
        && [found, named]
            .into_iter()
            .flatten()
            .any(|range| ends(&range))
}

#[cfg(test)]
mod tests;
