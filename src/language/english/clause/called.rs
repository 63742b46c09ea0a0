//! Whom a verb calls on, and what for.

use super::super::super::scan::{find_word, some, trim};
use super::super::facts::article_off;
use super::super::party::{is_party, is_thing};
use super::advised::{clause_of, to_act, whom_clause};
use super::infinitive;
use super::parts::{Parts, leads_in, party, without_aside};
use std::ops::Range;

/// How many words may name those who are called on.
const LONGEST: usize = 40;

/// "[States] [to act]".
pub(super) fn called(sentence: &str, said: &str, after: Option<Range<usize>>) -> Parts {
    let Some(after) = after else {
        return (None, None);
    };
    let after = past_second_verb(sentence, after);
    let after = past_aside(sentence, after);
    let text = sentence.get(after.clone()).unwrap_or_default();
    // "request that [the Secretariat] [report]".
    if text.starts_with("that ") {
        return whom_clause(sentence, after);
    }
    // "insist that": the verb asks nothing without it.
    if said.ends_with(" that") {
        return clause_of(sentence, after);
    }
    let first = said.split_whitespace().next().unwrap_or_default();
    if is_for_something(first, said) {
        // "call for [States] to [act]" names them all the same.
        return match first.starts_with("call") || first.starts_with("appeal") {
            true => to_act(sentence, after),
            false => (None, Some(after)),
        };
    }
    if let Some(parts) = entrusted(sentence, first, said, &after) {
        return parts;
    }
    let to = infinitive(text).filter(|at| {
        let whom = text.get(..*at).unwrap_or_default();
        whom.split_whitespace().count() <= LONGEST && !whom.contains([';', ':'])
    });
    match to {
        Some(at) => asked_to(sentence, said, after, at),
        // "Request the Secretariat:", and below it what.
        None if leads_in(sentence, &after) && is_party(text) => {
            (some(article_off(sentence, after)), None)
        }
        // "appeal to States for help", "ask the Secretariat that …"
        None => (None, Some(after)),
    }
}

/// "call on and encourage [States]": the second verb asks the same.
fn past_second_verb(sentence: &str, after: Range<usize>) -> Range<usize> {
    let second = sentence.get(after.clone()).and_then(|text| {
        let (_, rest) = text.strip_prefix("and ")?.split_once(' ')?;
        let on = ["on ", "upon "]
            .iter()
            .find_map(|on| rest.strip_prefix(*on));
        Some(on.unwrap_or(rest).len())
    });
    second.map_or(after.start, |len| after.end - len)..after.end
}

/// "urge, in particular, flag states to act".
fn past_aside(sentence: &str, after: Range<usize>) -> Range<usize> {
    const ASIDE: [&str; 8] = [
        "in particular, ",
        "inter alia, ",
        "once again, ",
        "as a matter of priority, ",
        "as a matter of urgency, ",
        "as appropriate, ",
        "once again ",
        "again ",
    ];
    let text = sentence.get(after.clone()).unwrap_or_default();
    let aside = ASIDE.iter().find(|words| text.starts_with(**words));
    after.start + aside.map_or(0, |words| words.len())..after.end
}

/// Whether a verb is for something: what is welcomed or called for is no one.
fn is_for_something(first: &str, said: &str) -> bool {
    const VERBS: [&str; 3] = ["support", "welcom", "advocat"];
    VERBS.iter().any(|verb| first.starts_with(verb))
        || said.ends_with("support for")
        || said.ends_with("support to")
        || said.ends_with(" for") && !said.contains("agreement")
}

/// "task [our ministers] with [preparing a report]".
fn entrusted(sentence: &str, first: &str, said: &str, after: &Range<usize>) -> Option<Parts> {
    if !first.starts_with("task") && !said.contains("entrust") {
        return None;
    }
    let text = sentence.get(after.clone())?;
    let with = find_word(text, "with", 0)?;
    let deed = text.get(with + "with".len()..)?;
    let verb = deed.split_whitespace().next().unwrap_or_default();
    let deeds = verb.ends_with("ing") || ["the", "a", "an"].contains(&verb);
    let whom = party(sentence, after.start..after.start + with).filter(|_| deeds)?;
    let deed = trim(sentence, after.end - deed.len()..after.end, &[]);
    Some((Some(whom), some(deed)))
}

/// Those before a "to" and what they are to do; the comma of "call on States, within their
/// means, to act" is no part of them.
fn asked_to(sentence: &str, said: &str, after: Range<usize>, to: usize) -> Parts {
    let whom = trim(sentence, after.start..after.start + to, &[',']);
    let mut whom = article_off(sentence, whom);
    let mut deed = trim(sentence, after.start + to + "to".len()..after.end, &[]);
    // "urge governments not to tax": what they are to do is not to.
    let words = sentence.get(whom.clone()).unwrap_or_default();
    if let Some(own) = words.strip_suffix(" not") {
        whom.end = whom.start + own.len();
        deed.start = whom.end + 1;
    }
    whom = trim(sentence, whom, &[',']);
    let words = sentence.get(whom.clone()).unwrap_or_default();
    let words = without_adverb(words);
    whom.end = whom.start + words.len();
    let all = ["one another", "each other", "you", "everyone"];
    if all.contains(&words) || words.starts_with("each and every one") {
        return (None, some(deed));
    }
    let first = said.split_whitespace().next().unwrap_or_default();
    if is_thing(words) && !is_called(first, said, words) {
        return (None, Some(after));
    }
    (some(without_aside(sentence, whom)), some(deed))
}

/// "urges bars everywhere actively to help": how they are to do it is no part of them.
fn without_adverb(words: &str) -> &str {
    const NONE: [&str; 4] = ["family", "elderly", "assembly", "early"];
    let last = words.rsplit_once(' ').filter(|(_, last)| {
        let adverb = last.len() > 4 && last.ends_with("ly") && !NONE.contains(last);
        adverb && last.starts_with(char::is_lowercase)
    });
    last.map_or(words, |(own, _)| own)
}

/// Whether a verb calls only on those who can act, whatever their name: "call upon the
/// leadership to act", "urge delegations to act", "urge all services to act"; but
/// "urge the adoption of a law to help".
fn is_called(verb: &str, said: &str, whom: &str) -> bool {
    let calls = ["call on", "calls on", "called on"];
    let calls = calls.iter().any(|words| said.ends_with(words)) || said.contains(" upon");
    let urges = ["urg", "exhort", "implor"];
    let urges = urges.iter().any(|stem| verb.starts_with(stem));
    let many = ["ions", "ments", "ances", "services"];
    let many = many.iter().any(|end| whom.ends_with(end));
    calls || urges && many && find_word(whom, "of", 0).is_none()
}
