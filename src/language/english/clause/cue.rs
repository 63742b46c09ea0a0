//! Where the words stand that show what an English sentence does, and which only look
//! so: "our aims are to", "the need to", "may result in".

use super::super::super::phrases::{Phrases, Sought};
use super::super::super::scan::{find_word, first_piece, is_whole, near};
use super::super::Words;
use super::super::cues::MODALS;
use super::super::party::{is_party, is_thing};
use super::super::subordinate::{is_subordinate, last_chunk, near_after, near_before};
use crate::model::Force;
use std::cell::Cell;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(in super::super) static SOUGHT: &[&dyn Sought] = &[&ASKED_TOO];

/// The first of the cues that stands in no subordinate clause.
pub(super) fn first_cue<T: Copy + Sync>(
    sentence: &Words,
    cues: &Phrases<(&'static str, T)>,
) -> Option<(Range<usize>, T)> {
    let lower = sentence.lower();
    let meant = |range: &Range<usize>, _: &(&'static str, T)| {
        is_whole(lower, range)
            && !is_subordinate(lower, range.start)
            && !in_theme(lower, range.start)
            && !is_owned(lower, range)
    };
    let (range, (_, value)) = cues.word(sentence, 0, meant)?;
    Some((range, *value))
}

/// "their [resolve to] work together", "our [pledge to] meet": a noun.
fn is_owned(lower: &str, cue: &Range<usize>) -> bool {
    const NOUNS: [&str; 3] = ["resolve to", "pledge to", "promise to"];
    const OWN: [&str; 4] = ["their ", "our ", "its ", "the "];
    let words = lower.get(cue.clone()).unwrap_or_default();
    let before = lower.get(..cue.start).unwrap_or_default();
    NOUNS.contains(&words) && OWN.iter().any(|own| before.ends_with(own))
}

/// "under the theme of “Echo the Agenda and [Call for] Action”": words of a title do nothing.
pub(super) fn in_theme(lower: &str, at: usize) -> bool {
    let before = near_before(lower, at);
    let quoted = |open: &usize| {
        before
            .get(*open..)
            .is_some_and(|words| !words.contains('”'))
    };
    let open = before.rfind('“').filter(quoted);
    open.is_some_and(|open| {
        let titles = ["theme", "title", "motto", "slogan"];
        // "under the theme of “…": nothing but "of" stands between.
        let ahead = before.get(..open).unwrap_or_default().trim_end();
        let ahead = ahead.strip_suffix(" of").unwrap_or(ahead);
        let ahead = ahead.trim_end_matches(['d', ',', ':', ' ']);
        titles.iter().any(|word| ahead.ends_with(word))
    })
}

/// "The meeting was an opportunity to [thank]", "gave ministers a chance to [reaffirm]": what
/// could be done, where "We take this opportunity to thank" does it.
pub(super) fn is_only_possible(lower: &str, at: usize) -> bool {
    const CHANCES: [&str; 3] = ["opportunity", "chance", "platform"];
    const TAKES: &[&str] = words! {
        "take" "takes" "took" "taken" "taking" "use" "uses" "used" "using" "seize" "seizes"
        "seized" "seizing" "avail" "avails" "availed" "availing" "have" "has" "had" "having"
    };
    let before = near_before(lower, at);
    let Some(chunk) = before.strip_suffix(" to ").map(last_chunk) else {
        return false;
    };
    let mut words = chunk.split_whitespace().rev();
    let chance = words.by_ref().any(|word| CHANCES.contains(&word));
    // "take this opportunity", "availed themselves of the unique opportunity".
    chance && !words.take(TAKEN).any(|word| TAKES.contains(&word))
}

/// How many words before a chance tell whether it was taken.
const TAKEN: usize = 5;

/// A call beside another verb.
static ASKED_TOO: Phrases<&str> = Phrases::new(&[
    "and recommended",
    "and recommends",
    "and recommend",
    "and urged",
    "and urge",
    "and urges",
    "and called on",
    "and called upon",
    "and call on",
    "and call upon",
    "and calls on",
    "and calls upon",
    "and encouraged",
    "and encourage",
    "and encourages",
    "and invited",
    "and invite",
    "and invites",
    "and requested",
    "and request",
    "and requests",
    "and we recommend",
    "and we urge",
    "and we call on",
    "and we call upon",
    "and we encourage",
    "and we invite",
    "and we request",
]);

/// "welcomed the new line and [urged] airlines to use it", "notes with concern the loss and
/// [recommends] that": what is welcomed or seen asks nobody, where the same sentence goes on
/// to ask somebody.
pub(super) fn asked_too(sentence: &Words, act: (Range<usize>, Force)) -> (Range<usize>, Force) {
    let lower = sentence.lower();
    let said = lower.get(act.0.clone()).unwrap_or_default();
    let asks_nobody = match act.1 {
        Force::Call => said.starts_with("welcom"),
        Force::Recognition => {
            let after = lower.get(act.0.end..).unwrap_or_default();
            let after = first_piece(after, &[',', ';']);
            let how = after.strip_prefix(" with ").unwrap_or_default();
            said.starts_with("note") && how.split(' ').take(2).any(|word| word == "concern")
        }
        _ => false,
    };
    if !asks_nobody {
        return act;
    }
    let advises = |words: &str| words.ends_with("recommend") || words.starts_with("and recommend");
    // Where no "to" follows one verb, none follows the next ones of the same clause.
    let asked_until = Cell::new(0);
    let asks = |range: &Range<usize>, words: &&str| {
        let rest = lower.get(range.end..).unwrap_or_default();
        if !is_whole(lower, range) {
            return false;
        }
        if advises(words) {
            return find_word(near(rest, 0, " that,".len()), "that", 0) == Some(1);
        }
        if range.end < asked_until.get() {
            return false;
        }
        let clause = first_piece(rest, &[';', '.']);
        let found = find_word(clause, "to", 0).is_some();
        if !found {
            asked_until.set(range.end + clause.len());
        }
        found
    };
    let Some((range, words)) = ASKED_TOO.word(sentence, act.0.end, asks) else {
        return act;
    };
    let force = match advises(words) {
        true => Force::Recommendation,
        false => Force::Call,
    };
    let joins = match words.starts_with("and we ") {
        true => "and we ",
        false => "and ",
    };
    (range.start + joins.len()..range.end, force)
}

/// What a modal means that something before it forbids.
pub(super) const NEVER: &[Force] = &[Force::Prohibition];

/// "Under no circumstances [shall] a witness be threatened."
pub(super) fn is_inverted_no(lower: &str, modal: usize) -> bool {
    const NO: &[&str] = words! {
        "under no circumstances" "in no circumstances" "in no case" "in no event"
        "at no time" "on no account" "in no way"
    };
    let before = lower.get(..modal).unwrap_or_default().trim_end();
    NO.contains(&before)
}

/// The first modal that is one: "our aims are to" and "may result in" are none.
pub(super) fn modal(sentence: &Words) -> Option<(Range<usize>, &'static [Force])> {
    let lower = sentence.lower();
    let meant = |range: &Range<usize>, (words, _): &(&str, &'static [Force])| {
        is_whole(lower, range) && !is_subordinate(lower, range.start) && {
            let before = near_before(lower, range.start);
            let after = near_after(lower, range.end);
            let next = after.split_whitespace().next().unwrap_or_default();
            match *words {
                "may" | "may not" if is_month(sentence, range.start) => false,
                "are to" | "is to" => tells_what_to_do(before) && !is_event(after),
                "need to" => may_need(before),
                // "Prices are expected to fall": a forecast, where nobody is asked.
                "is expected to" | "are expected to" => {
                    let chunk = last_chunk(before).trim();
                    PRONOUNS.contains(&chunk) || is_party(chunk)
                }
                // "aid and basic needs to the towns": nouns.
                "needs to" => !is_determiner(next),
                "have to" | "has to" => have_to(before),
                "may not" => !may_fail(before, next),
                "may" => is_inverted_no(lower, range.start) || may_permit(lower, range.start, next),
                // "Should parliament go on, judges must".
                "should" => range.start > 0,
                _ => true,
            }
        }
    };
    let (range, (_, value)) = MODALS.word(sentence, 0, meant)?;
    Some((range, *value))
}

/// Those named before.
const PRONOUNS: [&str; 3] = ["we", "they", "it"];

/// Whether a word begins a name, so that no verb follows a "to".
fn is_determiner(word: &str) -> bool {
    const WORDS: &[&str] = words! {
        "the" "a" "an" "all" "those" "these" "their" "its" "our" "this" "each" "every"
    };
    WORDS.contains(&word)
}

/// "on 27 [May], at the Hall": in capitals alone "MAY" is the verb.
fn is_month(sentence: &str, at: usize) -> bool {
    sentence
        .get(at..)
        .is_some_and(|words| words.starts_with("May"))
}

/// Whether a lead-in ends with a modal whose verb begins each item: "The Parties will:".
pub(in super::super) fn leaves_verb_open(lead: &str) -> bool {
    const OPEN: &[&str] = &[" will", " shall", " should", " must", " will also"];
    let lead = lead.trim_end_matches([':', ' ']);
    OPEN.iter().any(|verb| lead.ends_with(verb))
}

/// What follows a modal that tells only when, and binds nobody: "A second forum is to
/// [be held]".
pub(super) fn is_event(after: &str) -> bool {
    ["be held", "be convened", "take place", "be hosted"]
        .iter()
        .any(|words| after.trim_start().starts_with(words))
}

/// "Quarries are to print": but "the aim of the rules is to keep" says what the aim is.
fn tells_what_to_do(before: &str) -> bool {
    let chunk = last_chunk(before);
    let mut words = chunk.split_whitespace().rev().take(REACH);
    !chunk.trim().is_empty() && words.all(|word| !AIMS.contains(&word))
}

/// How many words before a verb are looked at.
const REACH: usize = 20;

/// What is said to be something, not told to do it: "our aims are to act".
const AIMS: &[&str] = words! {
    "aim" "aims" "goal" "goals" "objective" "objectives" "purpose" "purposes" "task" "tasks"
    "function" "functions" "role" "roles" "priority" "priorities" "step" "steps" "measures"
    "way" "ways" "intention" "mission" "vision" "challenge" "challenges" "idea" "we" "duty"
    "duties" "responsibility" "responsibilities" "it" "this" "and" "solution" "approach"
    "practice" "policy" "tendency" "trend" "option" "choice" "result" "effect" "point" "reason"
    "method" "key" "answer" "work" "job" "focus" "ambition" "hope" "wish" "conference"
};

/// "We may not have a tomorrow", "this may not always help": a fear, and no ban.
fn may_fail(before: &str, next: &str) -> bool {
    const GUESSES: &[&str] = words! {
        "always" "yet" "even" "necessarily" "fully" "exist" "suffice" "seem" "appear" "know"
    };
    last_chunk(before).trim() == "we" || GUESSES.contains(&next)
}

/// "Judges need to rest"; "the need to rest" is a noun.
fn may_need(before: &str) -> bool {
    let mut words = before.split_whitespace().rev();
    let last = words.next().unwrap_or_default();
    let last = match last {
        "also" | "urgently" | "still" | "all" | "alike" => words.next().unwrap_or_default(),
        last => last,
    };
    let plural = last.ends_with('s') && last.len() > 3 && !last.ends_with("'s") && last != "this";
    plural
        || [
            "we", "they", "people", "children", "women", "men", "who", "media",
        ]
        .contains(&last)
}

/// "They have to verify", "Courts have to act"; not "the work that states have to do".
fn have_to(before: &str) -> bool {
    let chunk = last_chunk(before);
    let relative = [" that ", " which ", " what ", " whom ", " all "];
    let chunk = chunk.trim();
    !relative.iter().any(|word| chunk.contains(word))
        && (["they", "we"].contains(&chunk) || is_party(chunk))
}

/// "Any party may withdraw" permits; "delay may harm" and "may be late" only guess.
fn may_permit(lower: &str, at: usize, next: &str) -> bool {
    const GUESSES: &[&str] = words! {
        "be" "result" "lead" "cause" "arise" "affect" "help" "include" "vary" "become"
        "need" "seem" "appear" "occur" "exist" "have" "differ" "contribute" "suffer"
        "face" "lack" "not" "well" "also" "happen" "fail" "prove" "change" "encounter"
        "harm" "lose" "often" "sometimes" "feel" "still" "find" "wish" "depend"
    };
    // "on May 4".
    if next.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let before = near_before(lower, at);
    let chunk = last_chunk(before);
    // "Guides may lead parties": but what "may lead to" something only guesses.
    let leads = next == "lead"
        && !lower
            .get(at..)
            .unwrap_or_default()
            .starts_with("may lead to");
    // "No one may be held": nobody is forbidden, not guessed at.
    let nobody = ["no ", "nobody", "none ", "nothing "];
    if nobody
        .iter()
        .any(|word| chunk.trim_start().starts_with(word))
    {
        return true;
    }
    // "Courts, where possible, may": what is set off stands before the verb.
    let set_off = || {
        let whole = super::subject::subject(before, before.len());
        whole.is_some_and(|whole| before.get(whole).is_some_and(is_party))
    };
    let party = || match chunk.trim().is_empty() {
        true => set_off(),
        // "They may ask": those of the sentence before.
        false => {
            chunk.trim() == "they" || chunk.trim().starts_with("whoever ") || is_party(chunk.trim())
        }
    };
    // "Masters may sail only with a pilot": what is limited is permitted.
    let limited = || {
        let chunk = chunk.trim();
        let rest = first_piece(near_after(lower, at), &[';', ':']);
        !chunk.is_empty() && !is_thing(chunk) && find_word(rest, "only", 0).is_some()
    };
    (leads || !GUESSES.contains(&next)) && (party() || limited())
}
