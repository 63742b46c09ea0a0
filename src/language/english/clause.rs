//! What an English sentence does: its modal, its main verb, who acts and what on.

mod impersonal;
mod parts;
mod passive;
mod recital;
mod speech;
mod subject;

use super::super::phrases::Phrases;
use super::super::scan::{find_word, is_whole, some, trim};
use super::Clause;
use super::Words;
use super::cues::{ACTS, BE_READY, CALLED, MODALS};
use super::nominal;
use super::party::{is_party, is_thing};
use super::subordinate::{is_subordinate, near_before};
use crate::model::Force;
use parts::{called, thanked};
use speech::plain_act;
use std::ops::Range;
use subject::subject;

pub(super) fn read(sentence: &Words) -> Option<Clause> {
    let lower = sentence.lower();
    let modal = modal(sentence);
    let acts = [
        first_cue(sentence, &ACTS),
        be(sentence),
        plain_act(sentence),
        nominal::said(sentence),
        nominal::heads(sentence),
    ];
    let act = acts
        .into_iter()
        .flatten()
        // Of those at one place the one that says more.
        .min_by_key(|(range, _)| (range.start, usize::MAX - range.end));
    let impersonal = impersonal::cue(sentence);
    if let Some((cue, may)) = impersonal
        && [
            modal.as_ref().map(|(m, _)| m.start),
            act.as_ref().map(|(a, _)| a.start),
        ]
        .into_iter()
        .flatten()
        .all(|other| cue.start <= other)
    {
        return Some(impersonal::clause(sentence, cue, may));
    }
    match (modal, act) {
        // "Every child shall have the right to": a right, however it is put.
        (Some((modal, _)), Some((act, Force::Right)))
            if modal.end <= act.start && near(lower, &modal, &act) =>
        {
            Some(clause(
                sentence,
                lower,
                Some(Force::Right),
                &[],
                modal.start..act.end,
            ))
        }
        (Some((modal, may)), Some((act, force)))
            if modal.end <= act.start && near(lower, &modal, &act) =>
        {
            Some(clause(
                sentence,
                lower,
                Some(force),
                may,
                modal.start..act.end,
            ))
        }
        (Some((modal, may)), act)
            if act.as_ref().is_none_or(|(act, _)| modal.start < act.start) =>
        {
            Some(clause(sentence, lower, None, may, modal))
        }
        // "We stress that courts should act": what is stressed is what ought to be done.
        (Some((modal, may)), Some((act, force))) if is_stressed(lower, &act, &modal, force) => {
            Some(clause(sentence, lower, None, may, modal))
        }
        (_, Some((act, force))) => Some(clause(sentence, lower, Some(force), &[], act)),
        _ => recital::read(sentence),
    }
}

fn first_cue<T: Copy>(
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

/// The first modal that is one: "our aims are to" and "may result in" are none.
fn modal(sentence: &Words) -> Option<(Range<usize>, &'static [Force])> {
    let lower = sentence.lower();
    let meant = |range: &Range<usize>, (words, _): &(&str, &'static [Force])| {
        is_whole(lower, range) && !is_subordinate(lower, range.start) && {
            let before = near_before(lower, range.start);
            let after = lower.get(range.end..).unwrap_or_default();
            let next = after.split_whitespace().next().unwrap_or_default();
            match *words {
                "are to" | "is to" => tells_what_to_do(before),
                "may" => may_permit(before, next),
                _ => true,
            }
        }
    };
    let (range, (_, value)) = MODALS.word(sentence, 0, meant)?;
    Some((range, *value))
}

/// "Quarries are to print": but "the aim of the rules is to keep" says what the aim is.
fn tells_what_to_do(before: &str) -> bool {
    let chunk = before.rsplit([',', ';', ':']).next().unwrap_or_default();
    let mut words = chunk.split_whitespace().rev().take(REACH);
    !chunk.trim().is_empty() && words.all(|word| !AIMS.contains(&word))
}

/// How many words before a verb are looked at.
const REACH: usize = 20;

/// What is said to be something, not told to do it: "our aims are to act".
const AIMS: &[&str] = words! {
    "aim" "aims" "goal" "goals" "objective" "objectives" "purpose" "purposes" "task"
    "tasks" "function" "functions" "role" "roles" "priority" "priorities" "step" "steps"
    "measures" "way" "ways" "intention" "mission" "vision" "challenge" "challenges" "idea"
    "we" "duty" "duties" "responsibility" "responsibilities" "it" "this" "and" "solution"
    "method" "key" "answer" "work" "job" "focus" "ambition" "hope" "wish" "conference"
};

/// "Any party may withdraw" permits; "delay may harm" and "may be late" only guess.
fn may_permit(before: &str, next: &str) -> bool {
    const GUESSES: &[&str] = words! {
        "be" "result" "lead" "cause" "arise" "affect" "help" "include" "vary" "become"
        "need" "seem" "appear" "occur" "exist" "have" "differ" "contribute" "suffer"
        "face" "lack" "not" "well" "also" "happen" "fail" "prove" "change" "encounter"
        "harm" "lose" "often" "sometimes" "feel" "still" "find" "wish" "depend"
    };
    let chunk = before.rsplit([',', ';', ':']).next().unwrap_or_default();
    !GUESSES.contains(&next) && is_party(chunk.trim())
}

/// "are strongly encouraged to", "remain fully committed to": a verb of being, adverbs,
/// and a participle with "to".
fn be(sentence: &Words) -> Option<(Range<usize>, Force)> {
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
            "were" | "was" | "remained" | "stood" => return past.then_some(place),
            "hereby" | "also" | "further" | "all" | "therefore" | "thus" | "ready" | "both" => {}
            adverb if adverb.len() > 3 && adverb.ends_with("ly") => {}
            _ => return None,
        }
        rest = rest.get(..at)?.trim_end();
    }
    None
}

/// "We stress that courts should act", where nothing but a subject stands between.
fn is_stressed(lower: &str, act: &Range<usize>, modal: &Range<usize>, force: Force) -> bool {
    const STRESS: &[&str] = words! {
        "stress" "stresses" "stressed" "emphasize" "emphasise" "emphasizes" "emphasises"
        "emphasized" "emphasised" "underline" "underlines" "underlined" "underscore"
        "underscores" "underscored" "believe" "believes" "believed" "reiterate"
        "reiterates" "reiterated" "affirm" "affirms" "affirmed" "reaffirm" "reaffirms"
        "reaffirmed" "agreed that" "agree that"
    };
    let verb = lower.get(act.clone()).unwrap_or_default();
    let between = lower.get(act.end..modal.start).unwrap_or_default().trim();
    force == Force::Recognition
        && STRESS.contains(&verb)
        && (between.starts_with("that ") || verb.ends_with("that"))
        && between.split_whitespace().count() <= 12
        && !between.contains([',', ';'])
        && [" is ", " are ", " has ", " have "]
            .iter()
            .all(|verb| !between.contains(verb))
}

/// "should [also] commit": at most two words between modal and verb.
fn near(lower: &str, modal: &Range<usize>, act: &Range<usize>) -> bool {
    lower
        .get(modal.end..act.start)
        .is_some_and(|between| between.split_whitespace().count() <= 2 && !between.contains(','))
}

fn clause(
    sentence: &str,
    lower: &str,
    act: Option<Force>,
    modal: &'static [Force],
    cue: Range<usize>,
) -> Clause {
    let subject = subject(sentence, cue.start);
    let after = rest(sentence, cue.end);
    let words = |range: &Range<usize>| sentence.get(range.clone()).unwrap_or_default();
    let first_person = subject.as_ref().is_some_and(|range| {
        let words = words(range).to_ascii_lowercase();
        words == "we" || words.starts_with("we ")
    }) || enclosed_we(lower, cue.start, subject.as_ref());
    if let Some(clause) = negated(sentence, act, modal, &cue, subject.as_ref(), after.clone()) {
        return clause;
    }
    let mut clause = Clause {
        act,
        modal,
        cue: cue.clone(),
        ..Clause::default()
    };
    let said = lower.get(cue.clone()).unwrap_or_default();
    match act {
        Some(Force::Recognition) if modal.is_empty() => {
            if said.contains(" of ") {
                clause.matter = subject;
            } else {
                clause.speaker = subject;
                clause.matter = after;
            }
        }
        Some(Force::Appreciation) => {
            clause.speaker = subject;
            (clause.addressee, clause.matter) = thanked(sentence, cue.end);
        }
        // "Parties are encouraged to share data."
        Some(Force::Call) if said.ends_with("d to") || said.ends_with("d upon to") => {
            clause.addressee = subject.filter(|range| !is_thing(words(range)));
            clause.action = after;
        }
        Some(Force::Call) => {
            clause.speaker = subject;
            (clause.addressee, clause.action) = called(sentence, said, after);
        }
        // "recommend that courts should …", "recommend courts to …"
        Some(Force::Recommendation) => {
            clause.act = None;
            clause.modal = &[Force::Recommendation];
            clause.speaker = subject;
            (clause.addressee, clause.action) = parts::recommended(sentence, lower, after);
        }
        // "THE AGREEMENT for all courts to …"
        Some(Force::Commitment) if said.ends_with(" for") => {
            (clause.speaker, clause.action) = called(sentence, said, after);
        }
        // "We shall act" is what we will do.
        None if first_person && said == "shall" => {
            clause.act = Some(Force::Commitment);
            clause.modal = &[];
            clause.speaker = subject;
            clause.action = after;
        }
        None if passive::is_passive(lower, cue.end)
            || said.starts_with("is prohi")
            || said.starts_with("are prohi") =>
        {
            // Nobody else than the one who acts is bound.
            clause.addressee = passive::agent(sentence, lower, cue.end);
            clause.action = after;
        }
        _ => {
            // "The right of every judge to rest must be kept": a right is nobody.
            let nobody = |range: &Range<usize>| is_thing(words(range));
            if first_person || modal.is_empty() && act != Some(Force::Right) {
                clause.speaker = subject;
            } else if act != Some(Force::Right) && modal != [Force::Right] {
                clause.addressee = subject.filter(|range| !nobody(range));
            }
            clause.action = after;
        }
    }
    clause
}

/// "We, the judges of the North, should": the subject is "we".
fn enclosed_we(lower: &str, verb: usize, subject: Option<&Range<usize>>) -> bool {
    let Some(subject) = subject else { return false };
    let before = lower.get(..subject.start.min(verb)).unwrap_or_default();
    let before = before.trim_end().trim_end_matches("the").trim_end();
    before.ends_with(',')
        && before.trim_end_matches(',').split_whitespace().next_back() == Some("we")
}

/// "No state shall dump waste", "Nothing … shall prejudice", "No one has the right to":
/// whatever is said of nobody is forbidden to everybody.
fn negated(
    sentence: &str,
    act: Option<Force>,
    modal: &'static [Force],
    cue: &Range<usize>,
    subject: Option<&Range<usize>>,
    action: Option<Range<usize>>,
) -> Option<Clause> {
    let words = sentence.get(subject?.clone())?.to_ascii_lowercase();
    let first = words.split_whitespace().next()?;
    let nobody = ["no", "nobody", "none", "nothing", "neither"].contains(&first);
    let binds = matches!(act, None | Some(Force::Right));
    (nobody && binds).then(|| Clause {
        modal: match modal {
            // Only what nobody should do is less than forbidden.
            [Force::Recommendation] => modal,
            _ => &[Force::Prohibition],
        },
        action: action.filter(|_| modal != [Force::Recommendation]),
        cue: cue.clone(),
        ..Clause::default()
    })
}

fn rest(sentence: &str, from: usize) -> Option<Range<usize>> {
    some(trim(
        sentence,
        from..sentence.len(),
        &['.', ';', ':', ',', '!'],
    ))
}

/// Where the "to" of an infinitive stands: that of "parties to the Accord" is none.
fn infinitive(text: &str) -> Option<usize> {
    const NO_VERBS: &[&str] = words! {
        "the" "a" "an" "this" "that" "these" "those" "its" "their" "our" "his" "her" "all"
        "each" "every" "any" "such" "which" "whom" "it" "them" "us" "one" "two" "both"
        "other" "others" "justice" "peace" "date" "law" "and" "or" "water" "information"
        "data" "education" "some" "many" "most"
    };
    let mut from = 0;
    loop {
        let at = find_word(text, "to", from)?;
        from = at + "to".len();
        let next = text.get(from..)?;
        if next.trim().is_empty() {
            return Some(at);
        }
        let word = next.split_whitespace().next()?;
        let plain = word.trim_matches(|c: char| !c.is_alphanumeric());
        let verb = plain.starts_with(char::is_lowercase)
            && !NO_VERBS.contains(&plain)
            && !plain.ends_with("ing")
            || next.trim_start().starts_with([':', ','])
            || plain.len() > 1
                && !plain.chars().any(char::is_lowercase)
                && !text.get(..at)?.chars().any(char::is_lowercase);
        if verb {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests;
