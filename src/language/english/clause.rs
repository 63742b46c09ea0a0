//! What an English sentence does: its modal, its main verb, who acts and what on.

mod advised;
mod called;
pub(super) mod cue;
pub(super) mod impersonal;
mod parts;
mod passive;
pub(super) mod recital;
pub(super) mod set_off;
mod speech;
mod stressed;
mod subject;
mod thanked;

use super::super::scan::{find_word, some, trim};
use super::Clause;
use super::Words;
use super::cues::{ACTS, SPEAKERS};
use super::facts;
use super::nominal;
use super::party::{is_party, is_thing};
use crate::model::Force;
use called::called;
use cue::{be, first_cue, modal};
use speech::plain_act;
use std::ops::Range;
use subject::subject;
use thanked::thanked;

pub(super) fn read(sentence: &Words) -> Option<Clause> {
    let lower = sentence.lower();
    // A reason, whatever its verb.
    if lower.starts_with("whereas ") {
        return None;
    }
    let modal = modal(sentence).map(
        |(range, may)| match cue::is_inverted_no(lower, range.start) {
            true => (range, cue::NEVER),
            false => (range, may),
        },
    );
    let acts = [
        first_cue(sentence, &ACTS).filter(|(range, _)| !pays_a_call(lower, range)),
        set_off::right(sentence),
        set_off::promise(sentence),
        set_off::call(sentence),
        be(sentence),
        plain_act(sentence),
        nominal::said(sentence),
        nominal::heads(sentence),
        nominal::ours(sentence),
    ];
    let act = acts
        .into_iter()
        .flatten()
        // Of those at one place the one that says more.
        .min_by_key(|(range, _)| (range.start, usize::MAX - range.end))
        .map(|act| cue::asked_too(sentence, act));
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
        // "will have to" says more than "will".
        (Some((modal, may)), act)
            if act
                .as_ref()
                .is_none_or(|(act, _)| (modal.start, act.end) < (act.start, modal.end)) =>
        {
            Some(clause(sentence, lower, None, may, modal))
        }
        // "We stress that courts should act": what is stressed is what ought to be done.
        (Some((modal, may)), Some((act, force)))
            if stressed::is_stressed(lower, &act, &modal, force) =>
        {
            Some(clause(sentence, lower, None, may, modal))
        }
        (_, Some((act, force))) if stressed::is_promised(lower, &act, force) => {
            let force = Some(Force::Commitment);
            Some(clause(sentence, lower, force, &[], act))
        }
        (_, Some((act, force))) => Some(clause(sentence, lower, Some(force), &[], act)),
        _ => recital::read(sentence),
    }
}

/// "called on the President and held talks": a visit that asks for nothing.
fn pays_a_call(lower: &str, cue: &Range<usize>) -> bool {
    let on = |words: &str| matches!(words, "called on" | "calls on");
    let asks = [" to ", " for ", " not ", ":", " that "];
    lower.get(cue.clone()).is_some_and(on)
        && lower
            .get(cue.end..)
            .is_some_and(|rest| asks.iter().all(|ask| !rest.contains(ask)))
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
    let subject = subject(sentence, cue.start).and_then(|range| speaks_first(sentence, range));
    let after = rest(sentence, cue.end);
    let words = |range: &Range<usize>| sentence.get(range.clone()).unwrap_or_default();
    let first_person = subject.as_ref().is_some_and(|range| {
        let words = lower.get(range.clone()).unwrap_or_default();
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
                clause.matter = after.map(|range| {
                    let of = sentence
                        .get(range.clone())
                        .is_some_and(|text| text.starts_with("of "));
                    range.start + if of { "of ".len() } else { 0 }..range.end
                });
            }
        }
        Some(Force::Appreciation) => {
            clause.speaker = subject;
            (clause.addressee, clause.matter) = thanked(sentence, said, cue.end);
        }
        // "Parties are encouraged to share data."
        Some(Force::Call)
            if !said.starts_with("appeal")
                && (["d to", "d upon to", "d on to"]
                    .iter()
                    .any(|end| said.ends_with(end))
                    || ["is ", "are ", "be "].iter().any(|be| said.starts_with(be))) =>
        {
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
            (clause.addressee, clause.action) = advised::recommended(sentence, after);
        }
        // "THE AGREEMENT for all courts to …"
        Some(Force::Commitment) if said.ends_with(" for") => {
            (clause.speaker, clause.action) = called(sentence, said, after);
        }
        // "We shall act" is what we will do; so is what we shall not do.
        None if first_person && said.starts_with("shall") => {
            clause.act = Some(Force::Commitment);
            clause.modal = &[];
            clause.speaker = subject;
            clause.action = after;
        }
        None if passive::is_passive(lower, cue.end)
            || (said.starts_with("is prohi")
                || said.starts_with("are prohi")
                || said.contains(" be "))
                && !keeps_from(said, after.as_ref().map(words)) =>
        {
            // Nobody else than the one who acts is bound.
            clause.addressee = passive::agent(sentence, lower, cue.end);
            clause.action = after;
        }
        _ => {
            // "The right of every judge to rest must be kept": a right is nobody.
            // So is what only stands for something that was named before.
            // What is to be so, and is no party, is nobody either: "legal aid must be free".
            let state = passive::is_state(lower, cue.end);
            let nobody = |range: &Range<usize>| {
                is_thing(words(range))
                    || state && !is_party(words(range))
                    || ["It", "it", "This", "There", "there"].contains(&words(range))
                    || EVERYBODY
                        .iter()
                        .any(|all| all.eq_ignore_ascii_case(words(range)))
            };
            if cue::is_inverted_no(lower, cue.start) {
                // "In no case shall a child be held": whoever holds it is not said.
            } else if first_person || modal.is_empty() && act != Some(Force::Right) {
                clause.speaker = subject;
            } else if act != Some(Force::Right) && modal != [Force::Right] {
                clause.addressee = subject.filter(|range| !nobody(range));
            }
            clause.action = after;
        }
    }
    clause
}

/// Words for all that are there, which name nobody.
const EVERYBODY: &[&str] = words! {
    "everyone" "everybody" "anyone" "anybody" "all" "each of us" "all of us"
};

/// "are prohibited from acting": who must not stands before.
fn keeps_from(cue: &str, after: Option<&str>) -> bool {
    let first = after.and_then(|after| after.split(' ').next());
    cue.ends_with(" from") && first.is_some_and(|word| word.ends_with("ing"))
}

/// "We reviewed the list and": who speaks stands before the first of the verbs.
fn speaks_first(sentence: &str, subject: Range<usize>) -> Option<Range<usize>> {
    let words = sentence.get(subject.clone())?;
    if !words.ends_with(" and") && !words.ends_with(" but") {
        return Some(subject);
    }
    let mut end = 0;
    for word in words.split(' ') {
        end += word.len();
        if SPEAKERS.has(&word.to_ascii_lowercase()) {
            return Some(subject.start..subject.start + end);
        }
        end += 1;
    }
    None
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
    let first = sentence.get(subject?.clone())?.split_whitespace().next()?;
    let nobody = ["no", "nobody", "none", "nothing", "neither"];
    let nobody = nobody.iter().any(|word| first.eq_ignore_ascii_case(word));
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

/// "[States] to [act]", after "We call on:"; "[states] [act]", after "We recommend that:";
/// "[States] to:", whose deeds stand below it.
pub(super) fn asked(item: &str, lead: &str) -> Option<(Range<usize>, Range<usize>)> {
    // So many words name those who are asked by a verb that asks nobody else.
    const NAME: usize = 6;
    const ASKS: &[&str] = words! {
        "on" "upon" "urge" "urges" "invite" "invites" "request" "requests" "ask" "asks"
        "encourage" "encourages"
    };
    let lead = lead.trim_end_matches([':', ' ', ',']);
    let last = lead.rsplit(' ').next().unwrap_or_default();
    let asks = ASKS.iter().any(|verb| verb.eq_ignore_ascii_case(last));
    // "courts: to publish".
    if let Some((name, deed)) = item.split_once(": to ")
        && name.split(' ').count() <= NAME
        && !is_thing(name)
    {
        let what = rest(item, item.len() - deed.len())?;
        return Some((facts::article_off(item, 0..name.len()), what));
    }
    let named = |name: &str| {
        let short = name.split(' ').count() <= NAME && !name.contains(',');
        is_party(name) || asks && short && !is_thing(name)
    };
    if let Some(name) = item.strip_suffix(':') {
        let own = name.strip_prefix("To ").unwrap_or(name);
        let from = name.len() - own.len();
        let to = own.strip_suffix(" to");
        let own = to.unwrap_or(own);
        let party = to.is_some() && named(own) || is_party(own) && !own.contains(" we ");
        return (own.split(' ').count() <= 2 * NAME && party).then(|| {
            let whom = facts::article_off(item, from..from + own.len());
            (whom, item.len()..item.len())
        });
    }
    let parts = match lead.ends_with(" that") || lead.ends_with(" THAT") {
        true => advised::bare_verb(item, rest(item, 0)?),
        false => called(item, "", rest(item, 0)),
    };
    let (Some(whom), Some(what)) = parts else {
        return None;
    };
    item.get(whom.clone())
        .is_some_and(named)
        .then_some((whom, what))
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
    // "CALL ON ALL COURTS TO ACT": in capitals every "TO" is as good.
    if !text.contains(char::is_lowercase) {
        return find_word(text, "TO", 0);
    }
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
            || next.trim_start().starts_with([':', ',']);
        if verb {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests;
