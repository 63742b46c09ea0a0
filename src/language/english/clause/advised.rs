//! Whom a verb advises, and what to do: "recommend that courts should act", "request that
//! the Secretariat report".

use super::super::super::scan::{find_word, first_of, some, trim};
use super::super::facts::article_off;
use super::super::party::is_party;
use super::parts::{Parts, leads_in, party, without_aside};
use super::subject::subject;
use super::{infinitive, passive, rest};
use std::ops::Range;

/// "recommend that [courts] should [act]", "recommend [courts] to [act]".
pub(super) fn recommended(sentence: &str, after: Option<Range<usize>>) -> Parts {
    let Some(after) = after else {
        return (None, None);
    };
    let text = sentence.get(after.clone()).unwrap_or_default();
    if text.starts_with("that ") {
        let (whom, deed) = whom_clause(sentence, after);
        // "recommends that [no interpreter work alone]": nobody is asked to.
        return match (&whom, &deed) {
            (Some(nobody), Some(deed))
                if sentence
                    .get(nobody.clone())
                    .is_some_and(|it| it.starts_with("no ")) =>
            {
                (None, Some(nobody.start..deed.end))
            }
            _ => (whom, deed),
        };
    }
    let Some(rest) = text.strip_prefix("to ") else {
        return this_to_whom(sentence, &after).unwrap_or_else(|| to_act(sentence, after));
    };
    let to = after.end - rest.len()..after.end;
    if let Some(parts) = to_whom_that(sentence, &to).or_else(|| to_whom_the(sentence, &to)) {
        return parts;
    }
    // "recommend to our members to act".
    to_act(sentence, to)
}

/// "recommend to [States] that [they act]".
fn to_whom_that(sentence: &str, to: &Range<usize>) -> Option<Parts> {
    let that = to.start + find_word(sentence.get(to.clone())?, "that", 0)?;
    let whom = party(sentence, to.start..that)?;
    let deed = that + "that".len()..to.end;
    Some((Some(whom), some(trim(sentence, deed, &[]))))
}

/// "recommends these principles to [all courts] and calls on them": whom they are for.
fn this_to_whom(sentence: &str, after: &Range<usize>) -> Option<Parts> {
    const ENDS: &[&str] = &[
        ",",
        ";",
        ":",
        " and call",
        " and invite",
        " and urge",
        " and encourage",
        " and request",
        " and ask",
        " and express",
        " and thank",
        " and hope",
        " as ",
        " to ",
        " for ",
    ];
    let text = sentence.get(after.clone())?;
    let this = ["this ", "these "]
        .iter()
        .any(|this| text.starts_with(this));
    let to = text.find(" to ").filter(|_| this)? + " to ".len();
    let names = text.get(to..)?;
    let end = first_of(names, ENDS, 0).map_or(names.len(), |(end, _)| end.start);
    let whom = party(sentence, after.start + to..after.start + to + end)?;
    Some((Some(whom), Some(after.clone())))
}

/// "Recommends to [members] [the use of the clause]".
fn to_whom_the(sentence: &str, to: &Range<usize>) -> Option<Parts> {
    let text = sentence.get(to.clone())?;
    let (at, _) = text
        .match_indices(" the ")
        .find(|(at, _)| !text.get(..*at).is_some_and(|whom| whom.ends_with(" of")))?;
    let whom = text.get(..at)?;
    if !is_named(whom) || infinitive(whom).is_some() {
        return None;
    }
    let whom = article_off(sentence, to.start..to.start + at);
    let deed = to.start + at + " ".len()..to.end;
    Some((some(whom), some(trim(sentence, deed, &[]))))
}

/// "recommend [courts] to [act]".
pub(super) fn to_act(sentence: &str, after: Range<usize>) -> Parts {
    let to = sentence.get(after.clone()).and_then(infinitive);
    let named = to.and_then(|to| {
        let to = after.start + to;
        Some((party(sentence, after.start..to)?, to + "to".len()))
    });
    match named {
        Some((whom, deed)) => (Some(whom), some(trim(sentence, deed..after.end, &[]))),
        None => (None, Some(after)),
    }
}

/// Whether words name a party, and no verb before one: "establish a network for".
fn is_named(whom: &str) -> bool {
    let own = ["the ", "our ", "all ", "its ", "their "];
    let begins =
        own.iter().any(|own| whom.starts_with(own)) || whom.starts_with(char::is_uppercase);
    (begins || !whom.contains(' ')) && is_party(whom)
}

/// "that [courts] should [act]", "that [courts] [act]".
pub(super) fn whom_clause(sentence: &str, clause: Range<usize>) -> Parts {
    clause_of(sentence, clause.start + "that ".len()..clause.end)
}

/// The same, behind its "that".
pub(super) fn clause_of(sentence: &str, clause: Range<usize>) -> Parts {
    let start = clause.start;
    let is_named = |range: &Range<usize>| sentence.get(range.clone()).is_some_and(is_party);
    match find_word(sentence, "should", start) {
        Some(at) if passive::is_passive(sentence, at + "should".len()) => (
            passive::agent(sentence, sentence, at),
            some(start..clause.end),
        ),
        Some(at) => (
            subject(sentence, at).filter(|range| range.start >= start && is_named(range)),
            rest(sentence, at + "should".len()),
        ),
        None => bare_verb(sentence, clause),
    }
}

/// "that [member states] [adopt a code]": in the plural the verb follows at once.
pub(super) fn bare_verb(sentence: &str, clause: Range<usize>) -> Parts {
    const NO_VERBS: &[&str] = words! {
        "of" "in" "for" "and" "or" "that" "who" "which" "whose" "with" "from" "to" "at" "on"
        "under" "within" "be" "not" "as" "by" "concerned" "shall" "must" "may" "can" "will" "have"
        "are" "involved" "along" "across" "around" "between" "among" "near" "throughout"
        "worldwide" "outside" "inside" "also" "everywhere"
    };
    let text = sentence.get(clause.clone()).unwrap_or_default();
    // "RECOMMENDS that States:", and below it what.
    if leads_in(sentence, &clause) && is_party(text) {
        return (some(article_off(sentence, clause)), None);
    }
    let mut end = 0;
    for word in text.split(' ').take(NAME) {
        // "that a group of experts be set up": by nobody.
        if word == "be" {
            break;
        }
        let verb = end > 0
            && word.starts_with(char::is_lowercase)
            && !NO_VERBS.contains(&word)
            && ["s", "ing", "ed", ","]
                .iter()
                .all(|end| !word.ends_with(end));
        let name = text.get(..end).unwrap_or_default().trim_end();
        let many = name.ends_with('s')
            || SUBJUNCTIVE.contains(&word)
            || name.ends_with(',') && name.contains("s, ");
        let noun = || {
            let rest = text.get(end..).unwrap_or_default();
            ["be", "is", "are", "has", "have", "was", "were"]
                .iter()
                .any(|verb| find_word(rest, verb, 0).is_some())
        };
        // "that the registrar circulate the minutes".
        let object = text.get(end + word.len()..).unwrap_or_default();
        let object = object.split_whitespace().next().unwrap_or_default();
        let told = many
            || ["the", "a", "an", "its", "their", "this", "these", "all"].contains(&object)
            || NOUNS_TOO.contains(&word) && !noun();
        if verb && told && is_party(name) {
            let whom = trim(sentence, clause.start..clause.start + name.len(), &[',']);
            let whom = article_off(sentence, without_aside(sentence, whom));
            return (some(whom), some(clause.start + end..clause.end));
        }
        end += word.len() + 1;
    }
    (None, some(clause))
}

/// Verbs that are told from nouns after a name for one: "that [the legislator] [take]".
const SUBJUNCTIVE: &[&str] = words! {
    "take" "adopt" "endorse" "approve" "establish" "ensure" "consider" "provide" "develop"
    "continue" "prepare" "promote" "make" "give" "appoint" "submit" "convene" "undertake" "keep"
    "publish" "organize" "organise" "include" "examine" "facilitate" "implement" "create" "assist"
};

/// Nouns too, so that no other verb may follow: "that [the Secretariat] [report]".
const NOUNS_TOO: &[&str] = words! {
    "report" "study" "review" "support" "host" "draft" "monitor" "meet" "hold" "set" "pay"
    "act" "help" "train" "work" "explore" "ratify" "coordinate"
};

/// How many words a name may have before its verb.
pub(super) const NAME: usize = 8;
