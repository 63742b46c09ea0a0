//! Where the words stand that show what an English sentence does, and which only look
//! so: "our aims are to", "the need to", "may result in".

use super::super::super::phrases::{Phrases, Sought};
use super::super::super::scan::{find_word, first_piece, is_whole};
use super::super::Words;
use super::super::cues::{BE_READY, CALLED, MODALS, SPEAKERS};
use super::super::party::{is_party, is_thing};
use super::super::subordinate::{is_subordinate, last_chunk, near_before};
use crate::model::Force;
use std::ops::Range;

/// The lists that sentences are asked for.
pub(in super::super) static SOUGHT: &[&dyn Sought] = &[&RIGHTS, &PROMISES, &CALLED_ON, &ASKED_TOO];

/// The first of the cues that stands in no subordinate clause.
pub(super) fn first_cue<T: Copy + Sync>(
    sentence: &Words,
    cues: &Phrases<(&'static str, T)>,
) -> Option<(Range<usize>, T)> {
    let lower = sentence.lower();
    let meant = |range: &Range<usize>, _: &(&'static str, T)| {
        is_whole(lower, range) && !is_subordinate(lower, range.start)
    };
    let (range, (_, value)) = cues.word(sentence, 0, meant)?;
    Some((range, *value))
}

/// What names a right.
static RIGHTS: Phrases<&str> = Phrases::new(&[
    "the right to",
    "the right of",
    "the sovereign right to",
    "the inherent right to",
    "the equal right to",
]);

/// "States have, in accordance with the Charter, the right to": what is set off stands
/// between the verb and the right.
pub(super) fn set_off_right(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let meant = |range: &Range<usize>, _: &&str| {
        let before = near_before(lower, range.start);
        let has = [" have, ", " has, "];
        is_whole(lower, range)
            && before.ends_with(", ")
            && has
                .iter()
                .filter_map(|has| before.get(before.rfind(has)?..))
                .any(|aside| !aside.contains([';', '.']))
    };
    let (range, _) = RIGHTS.word(sentence, 0, meant)?;
    Some((range, Force::Right))
}

/// A promise, set off from what is promised.
static PROMISES: Phrases<&str> = Phrases::new(&[
    "agree,",
    "agreed,",
    "commit,",
    "commit ourselves,",
    "commit themselves,",
    "decide,",
    "decided,",
    "intend,",
    "resolve,",
    "resolved,",
]);

/// "We agree, within our means, to act": what is set off stands before the "to".
pub(super) fn set_off_promise(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let spoken = |range: &Range<usize>, _: &&str| {
        let before = near_before(lower, range.start);
        let chunk = last_chunk(before);
        let last = chunk.split_whitespace().next_back().unwrap_or_default();
        SPEAKERS.has(last) || ["have", "has"].contains(&last) || is_party(chunk.trim())
    };
    let (range, _) = PROMISES.word(sentence, 0, spoken)?;
    let whole = is_set_off(lower, range.end) && !is_subordinate(lower, range.start);
    whole.then_some((range.start..range.end - 1, Force::Commitment))
}

/// Whether what begins at a byte is set off before a "to".
fn is_set_off(lower: &str, from: usize) -> bool {
    let rest = lower.get(from..).unwrap_or_default();
    let aside = rest.find(", to ").and_then(|at| rest.get(..at));
    aside.is_some_and(|aside| !aside.contains([';', ':']))
}

/// A call, set off from what is asked.
static CALLED_ON: Phrases<&str> = Phrases::new(&[
    "invited,",
    "requested,",
    "encouraged,",
    "urged,",
    "called upon,",
    "called on,",
    "call,",
    "calls,",
]);

/// "States are requested, in accordance with their laws, to share lists"; "We call, once
/// again, on States".
pub(super) fn set_off_call(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let spoken = |range: &Range<usize>, words: &&str| match *words {
        "call," | "calls," => called_later(lower, range).is_some(),
        _ => being(lower, range.start, false).is_some(),
    };
    let (range, words) = CALLED_ON.word(sentence, 0, spoken)?;
    if words.starts_with("call,") || words.starts_with("calls,") {
        let end = called_later(lower, &range)?;
        let whole = !is_subordinate(lower, range.start);
        return whole.then_some((range.start..end, Force::Call));
    }
    let start = being(lower, range.start, false)?;
    let whole = is_set_off(lower, range.end) && !is_subordinate(lower, start);
    whole.then_some((start..range.end - 1, Force::Call))
}

/// Where "on" ends after "We call," and what is set off.
fn called_later(lower: &str, call: &Range<usize>) -> Option<usize> {
    let before = near_before(lower, call.start).trim_end();
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let rest = first_piece(lower.get(call.end..)?, &[';', '.', ':']);
    let (on, words) = super::super::super::scan::first_of(rest, &[", on ", ", upon "], 0)?;
    let aside = rest.get(..on.start)?;
    (SPEAKERS.has(last) && !aside.contains(',')).then_some(call.end + on.start + words.len() - 1)
}

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
    let advises = |words: &str| words.starts_with("and recommend");
    let asks = |range: &Range<usize>, words: &&str| {
        let rest = lower.get(range.end..).unwrap_or_default();
        let clause = first_piece(rest, &[';', '.']);
        is_whole(lower, range)
            && match advises(words) {
                true => find_word(clause, "that", 0) == Some(1),
                false => find_word(clause, "to", 0).is_some(),
            }
    };
    let Some((range, words)) = ASKED_TOO.word(sentence, act.0.end, asks) else {
        return act;
    };
    let force = match advises(words) {
        true => Force::Recommendation,
        false => Force::Call,
    };
    (range.start + "and ".len()..range.end, force)
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
            let after = lower.get(range.end..).unwrap_or_default();
            let next = after.split_whitespace().next().unwrap_or_default();
            match *words {
                "are to" | "is to" => tells_what_to_do(before) && !is_event(after),
                "need to" => may_need(before),
                "have to" | "has to" => have_to(before),
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
        let rest = lower.get(at..).unwrap_or_default();
        let rest = first_piece(rest, &[';', ':']);
        !chunk.is_empty() && !is_thing(chunk) && find_word(rest, "only", 0).is_some()
    };
    (leads || !GUESSES.contains(&next)) && (party() || limited())
}

/// "are strongly encouraged to", "remain fully committed to": a verb of being, adverbs,
/// and a participle with "to".
pub(super) fn be(sentence: &Words) -> Option<(Range<usize>, Force)> {
    let lower = sentence.lower();
    let found = |cues: &'static Phrases<(&'static str, Force)>, past: bool| {
        let meant = |range: &Range<usize>, _: &(&str, Force)| {
            is_whole(lower, range)
                && being(lower, range.start, past).is_some_and(|at| !is_subordinate(lower, at))
        };
        let (range, &(_, force)) = cues.word(sentence, 0, meant)?;
        Some((being(lower, range.start, past)?..range.end, force))
    };
    // "were invited to attend" tells what was.
    [found(&CALLED, false), found(&BE_READY, true)]
        .into_iter()
        .flatten()
        .min_by_key(|(range, _)| range.start)
}

/// "Banks were urged to act": but "were invited to attend" tells what was.
fn asks(lower: &str, participle: usize) -> bool {
    const ATTENDS: &[&str] = words! {
        "attend" "participate" "take" "join" "speak" "address" "present" "share" "visit"
        "give" "deliver" "come" "be" "observe" "sit"
    };
    let mut words = lower.get(participle..).unwrap_or_default().split(' ');
    let invited = matches!(
        words.next(),
        Some("invited" | "asked" | "welcomed" | "called")
    );
    let what = words.nth(1).unwrap_or_default();
    !invited || !ATTENDS.contains(&what)
}

/// Where the verb of being stands that a participle belongs to.
fn being(lower: &str, participle: usize, past: bool) -> Option<usize> {
    let mut rest = near_before(lower, participle).trim_end();
    let start = participle - near_before(lower, participle).len();
    for _ in 0..4 {
        let word = rest.rsplit(char::is_whitespace).next()?;
        let at = rest.len() - word.len();
        let place = start + at;
        match word {
            "is" | "are" | "am" | "be" | "remain" | "remains" | "stand" | "stands" => {
                return Some(place);
            }
            "were" | "was" => return (past || asks(lower, participle)).then_some(place),
            "remained" | "stood" => return past.then_some(place),
            "hereby" | "also" | "further" | "all" | "therefore" | "thus" | "ready" | "both" => {}
            adverb if adverb.len() > 3 && adverb.ends_with("ly") => {}
            _ => return None,
        }
        rest = rest.get(..at)?.trim_end();
    }
    None
}
