//! Who gave a conference, in an English sentence: "hosted by the Supreme Court (SC) of …
//! and the Ministry of Justice".
//!
//! Where one body's name ends and the next begins: at "and the", at a comma before an
//! article, after a bracketed acronym, and at "and" between two names that each hold a
//! word for a body. "The Ministry of Justice and Home Affairs" stays one.

mod in_clause;
mod names;

use super::super::phrases::{Phrases, Sought};
use super::super::scan::{self, find_word, trim};
use super::NameMention;
use super::Words;
use super::conference::{is_elsewhere, is_meeting};
use super::countries::is_country;
use super::dates::first_period;
use super::facts::article_off;
use super::setting::in_small_letters;
pub(super) use names::is_body;
use names::split;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(super) static SOUGHT: &[&dyn Sought] = &[&CUES, &GAVE, &ORGANIZED, &in_clause::CLAUSE];

static CUES: Phrases<&str> = Phrases::new(words! {
    "host was" "hosts were" "host:" "hosts:" "organizer:" "organizers:" "organiser:"
    "organisers:" "co-organizer:" "co-organizers:" "co-organiser:" "co-organisers:" "co-host:"
    "co-hosts:" "organizer was" "organiser was" "organizers were" "organisers were"
    "hosted by" "hosted locally by" "co-hosted by" "cohosted by" "organized by" "organised by"
    "co-organized by"
    "co-organised by" "sponsored by" "co-sponsored by" "convened by" "co-convened by"
    "jointly held by" "held by" "hosted jointly by" "organized jointly by"
    "organised jointly by" "convened jointly by" "sponsored jointly by" "undertaken by"
    "under the joint sponsorship of" "under the sponsorship of"
});
/// Verbs after the one who gave it: "the Court of X hosted the Forum".
static GAVE: Phrases<&str> = Phrases::new(words! {
    "hosted the" "co-hosted the" "organized the" "organised the" "co-organized the"
    "co-organised the" "convened the" "jointly hosted the" "jointly organized the"
    "jointly organised the" "jointly held the" "jointly convened the" "hosted a" "organized a"
    "organised a" "convened a" "co-hosted a" "jointly organized a" "jointly organised a"
});

/// How far the names reach, in bytes.
const LONGEST: usize = 600;

/// What ends the names.
static STOPS: Phrases<&str> = Phrases::new(&[
    ";",
    ":",
    ". ",
    " and attended",
    " and was",
    " and took",
    " and organi",
    " and co-",
    " and hosted",
    " and held",
    " and opened",
    " and funded",
    " and financed",
    " and facilitated",
    " and sponsored",
    " and supported",
    " and chaired",
    " and undertaken",
    " and convened",
    " and brought",
    " and gathered",
    " and drew",
    " and attracted",
    " and welcomed",
    " and assembled",
    " and jointly",
    " held at ",
    " held in ",
    " held on ",
    " held from ",
    ", as ",
    ", with ",
    " during ",
    " between ",
    " to ",
    " has ",
    " was ",
    " is ",
    " provided ",
    " offered ",
    " marked ",
    " concluded ",
    " served ",
    " from ",
    " on ",
    " in ",
    " at ",
    " with ",
    " under ",
    " through video",
    " via ",
]);

/// Every body that the sentence says gave the conference, without its article.
pub(super) fn hosts(sentence: &Words) -> Vec<NameMention> {
    // "ORGANIZED BY THE LAKE CENTRE HELD IN": the same in small letters.
    if !sentence.is_empty() && !sentence.contains(char::is_lowercase) {
        return found_in(&in_small_letters(sentence));
    }
    found_in(sentence)
}

fn found_in(sentence: &Words) -> Vec<NameMention> {
    let mut found: Vec<NameMention> = Vec::new();
    if is_elsewhere(sentence) {
        return found;
    }
    let mut from = 0;
    // "hosted by the Court and organized by the Academy": both gave it.
    for _ in 0..CUED {
        let Some((cue, _)) = CUES.first_word(sentence, from) else {
            break;
        };
        let (names, end) = listed(sentence, cue.end);
        // "sponsored by the Court, organized by the Academy, and …": the next cue follows a name.
        from = names.last().map_or(end, |last| last.end).max(cue.end);
        // "posts held by the Court", "held by many to be fair": no meeting.
        let before = sentence.get(..cue.start).unwrap_or_default();
        // Work is undertaken by others too.
        let work = || sentence.lower().get(cue.clone()) == Some("undertaken by");
        if is_feast(before) || found.is_empty() && work() {
            continue;
        }
        let held = sentence.lower().get(cue.clone()) == Some("held by");
        let named = |name: &Range<usize>| {
            let words = sentence.get(name.clone()).unwrap_or_default();
            !held || is_body(words) && is_meeting(before)
        };
        // "Hosted by the Court, the Conference was held": what was given is no host.
        let given = |name: &Range<usize>| {
            let rest = sentence.get(name.end..).unwrap_or_default();
            let words = sentence.get(name.clone()).unwrap_or_default();
            let verb = [" was ", " were ", " met ", " took "]
                .iter()
                .any(|verb| rest.starts_with(verb));
            (verb || does(words)) && is_meeting(words)
        };
        let first = names.first().cloned();
        let own = |name: &Range<usize>| first.as_ref() == Some(name) || !given(name);
        for name in names.into_iter().filter(|name| named(name) && own(name)) {
            found.extend(mention(sentence, name));
        }
    }
    if found.is_empty() {
        let gave = GAVE
            .first_word(sentence, 0)
            .and_then(|(cue, _)| giver(sentence, cue));
        let gave = gave.or_else(|| in_clause::givers(sentence));
        let names = gave.or_else(|| Some(listed(sentence, organized_in(sentence)?.end).0));
        let names = names.into_iter().flatten();
        found.extend(names.filter_map(|name| mention(sentence, name)));
    }
    found
}

/// "[the] Forum brought together 140 delegates": words that hold a verb are no name.
fn does(words: &str) -> bool {
    words.split(' ').skip(1).any(|word| {
        matches!(word, "brought" | "drew" | "saw" | "took" | "met" | "heard")
            || word.ends_with("ed") && word.starts_with(|c: char| c.is_ascii_lowercase())
    })
}

/// Whether a line begins with who gave a conference: "Organised by the House of Assembly".
pub(super) fn names_giver(line: &str) -> bool {
    const BY: &[&str] = words! {
        "Organised by " "Organized by " "Hosted by " "Co-hosted by " "Sponsored by "
        "Convened by " "Co-organised by " "Co-organized by "
    };
    BY.iter().any(|by| line.starts_with(by))
}

/// "a State Banquet [hosted by the President]": who gave the guests something to eat.
fn is_feast(before: &str) -> bool {
    const FEASTS: &[&str] = words! {
        "banquet" "dinner" "lunch" "luncheon" "breakfast" "reception" "ball" "concert" "gala"
    };
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    FEASTS.iter().any(|feast| feast.eq_ignore_ascii_case(last))
}

/// How often a sentence is asked who gave it.
const CUED: usize = 4;

/// A name with its acronym, without "(hereinafter referred to as …)".
fn mention(sentence: &str, name: Range<usize>) -> Option<NameMention> {
    let words = sentence.get(name.clone())?;
    let hereafter = words.match_indices(" (").find(|(at, _)| {
        let inner = words.get(at + 2..).unwrap_or_default();
        let inner = inner.trim_start_matches(['“', '"', '‘']);
        ["hereinafter", "hereafter", "the ", "referred"]
            .iter()
            .any(|word| inner.starts_with(word))
    });
    // "(organised by the Lake Office)": the bracket was opened before the name.
    let closes = words.ends_with(')') && !words.contains('(');
    let end = name.end - usize::from(closes);
    let end = end - note(sentence.get(name.start..end)?);
    let end = hereafter.map_or(end, |(at, _)| name.start + at);
    scan::name_with_acronym(sentence, name.start..end)
}

/// The length of the number of a note: "the Lake Community.1".
fn note(name: &str) -> usize {
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let words = bare.trim_end_matches('.');
    let raised = bare.len() < name.len() && bare.len() - words.len() == 1;
    // "Court No.1" has its own.
    let long = words.rsplit(' ').next().is_some_and(|word| word.len() > 3);
    if raised && long {
        name.len() - words.len()
    } else {
        0
    }
}

/// "[The Court of X] hosted the Forum".
fn giver(sentence: &Words, cue: Range<usize>) -> Option<Vec<Range<usize>>> {
    // "organized a two-day workshop", but "hosted a dinner".
    let words = sentence.lower().get(cue.clone())?;
    (!words.ends_with(" a") || gathers(sentence, cue.end)).then_some(())?;
    let before = sentence.get(..cue.start)?;
    let before = before.strip_suffix(" jointly ").unwrap_or(before);
    let start = before.rfind(", ").map_or(0, |at| at + 2);
    let start = start.max(after_days(before));
    let cue = before.len()..cue.end;
    let name = article_off(sentence, trim(sentence, start..cue.start, &[',']));
    let words = sentence.get(name.clone())?;
    // "Cork, Ireland hosted the Forum" says where.
    let country = is_country(words) && before.matches(", ").count() < 2;
    let body = country || is_body(words);
    let named = words.starts_with(char::is_uppercase) && words.len() <= LONGEST && body;
    // "Under the auspices of the Ministry, the Court hosted": a scene, and no list of bodies.
    let scene = ["Under ", "On ", "At ", "In ", "During ", "With "];
    let sets = scene.iter().any(|word| before.starts_with(word));
    let alone = |scene: &str| sets && scene.matches(", ").count() == 1;
    let whole = start == after_days(before)
        || before
            .get(..start)
            .is_some_and(|scene| alone(scene) || !is_body(scene));
    (named && whole).then(|| split(sentence, name, false))
}

/// Where the words begin that follow a day without a comma: "On 7 November 2019 [the Court]".
fn after_days(text: &str) -> usize {
    let days = text.starts_with("On ") || text.starts_with("From ");
    let found = days.then(|| first_period(text)).flatten();
    let after = found.and_then(|found| text.get(found.range.end..).map(|rest| (found, rest)));
    let (found, rest) = match after {
        Some((found, rest)) if !rest.trim_start().starts_with(',') => (found, rest),
        _ => return 0,
    };
    found.range.end + rest.len() - rest.trim_start().len()
}

/// Whether a meeting is named soon after a place: "[a] two-day workshop on wells".
fn gathers(sentence: &Words, from: usize) -> bool {
    const NAMED: usize = 120;
    const MEETINGS: &[&str] = words! {
        "conference" "workshop" "summit" "meeting" "forum" "seminar" "symposium" "congress"
        "roundtable" "retreat" "dialogue" "convention" "assembly" "consultation"
    };
    let lower = sentence.lower();
    let near = scan::near(lower, from, NAMED).get(from..);
    near.is_some_and(|near| MEETINGS.iter().any(|noun| near.contains(noun)))
}

/// What an organiser did.
static ORGANIZED: Phrases<&str> = Phrases::new(&[
    "organized in",
    "organised in",
    "hosted in",
    "convened in",
    "held in",
    "organized on",
    "organised on",
    "convened on",
    "held on",
    "convened at",
    "held at",
]);

/// "organized [in Kampala on 3 May] by": whom the names follow.
fn organized_in(sentence: &Words) -> Option<Range<usize>> {
    let (cue, _) = ORGANIZED.first_word(sentence, 0)?;
    let near = scan::near(sentence, cue.end, PLACE);
    let by = find_word(near, "by", cue.end)?;
    let place = near.get(cue.end..by)?;
    let names = place.split_whitespace().all(|word| {
        word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            || ["the", "of", "from", "on", "to", "and", "between"].contains(&word)
    });
    let next = near.get(by..)?.strip_prefix("by ")?;
    let next = next.strip_prefix("the ").unwrap_or(next);
    (names && next.starts_with(char::is_uppercase)).then_some(cue.start..by + "by".len())
}

/// How far the place reaches that stands before "by", in bytes.
const PLACE: usize = 100;

/// The names after a cue, and where they end.
fn listed(sentence: &Words, from: usize) -> (Vec<Range<usize>>, usize) {
    let near = scan::near(sentence, from, LONGEST);
    let mut end = near.len();
    let mut after = from;
    while let Some((stop, &words)) = STOPS.first_in(near, after) {
        after = stop.end;
        let before = near.get(..stop.start).unwrap_or_default();
        // "together with" goes on; so does a bracket.
        let bracket = near.get(from..stop.start).unwrap_or_default();
        let inside = bracket.matches('(').count() > bracket.matches(')').count();
        let joined = before.ends_with(" together") || before.ends_with(" jointly");
        let joins = [
            "co-operation",
            "cooperation",
            "collaboration",
            "partnership",
            "conjunction",
        ];
        let next = near.get(stop.end..).unwrap_or_default();
        let together = words == " in " && joins.iter().any(|join| next.starts_with(join));
        // "Commission on Wells" goes on; "on 3 May" and "on the shore" end it.
        let first = next.split_whitespace().next().unwrap_or_default();
        let on = words == " on "
            && first.starts_with(char::is_uppercase)
            && !super::dates::is_month(first);
        if !inside
            && !on
            && !together
            && !(words == " with " && (joined || joins.iter().any(|join| before.ends_with(join))))
        {
            end = stop.start;
            break;
        }
    }
    let end = from + before_deed(near.get(from..end).unwrap_or_default());
    let rest = sentence.get(from..).unwrap_or_default();
    let both = rest.starts_with(" both ");
    let skipped = [" both", " jointly", " the following:", " invitation of"]
        .iter()
        .find(|word| rest.starts_with(**word));
    let rest = from + skipped.map_or(0, |word| word.len())..end;
    (split(sentence, rest, both), end)
}

/// Where names end before another deed: "the Court[ and strongly supported by the Bank]".
fn before_deed(names: &str) -> usize {
    let deed = |(at, and): &(usize, &str)| {
        let rest = names.get(at + and.len()..).unwrap_or_default();
        let word = rest.split(' ').next().unwrap_or_default();
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && (word.ends_with("ed") || word.ends_with("ly"))
    };
    let found = names.match_indices(" and ").find(deed);
    found.map_or(names.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests;
