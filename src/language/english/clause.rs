//! What an English sentence does: its modal, its main verb, who acts and what on.

mod advised;
mod announced;
mod asked;
mod be;
mod called;
pub(super) mod cue;
pub(super) mod impersonal;
mod parts;
mod passive;
pub(super) mod recital;
mod roles;
pub(super) mod set_off;
mod speech;
mod stressed;
mod subject;
mod thanked;
mod verb;

use super::super::scan::{find_word, some, trim};
use super::Clause;
use super::Words;
pub(super) use asked::asked;
use roles::clause;
use std::ops::Range;
use verb::{act, deciding, modal};

/// "[Every court] [should] [act]"; nothing of a sentence that neither binds nor tells
/// what somebody does.
pub(super) fn read(sentence: &Words) -> Option<Clause> {
    let lower = sentence.lower();
    // A reason, whatever its verb.
    if lower.starts_with("whereas ") || lower.starts_with("whereas,") {
        return None;
    }
    let modal = modal(sentence);
    let act = act(sentence);
    if let Some((cue, may)) = impersonal::cue(sentence)
        && modal
            .as_ref()
            .is_none_or(|(modal, _)| cue.start <= modal.start)
        && act.as_ref().is_none_or(|(act, _)| cue.start <= act.start)
    {
        return Some(impersonal::clause(sentence, cue, may));
    }
    match deciding(lower, modal, act) {
        Some(verb) => {
            recital::around(sentence, &verb.cue).or_else(|| Some(clause(sentence, lower, verb)))
        }
        None => recital::read(sentence).or_else(|| announced::read(sentence)),
    }
}

/// "We call on governments to", "To this effect, we recognize": a line that breaks off
/// where what is done or asked would stand.
pub(super) fn leads_open(line: &str) -> bool {
    const LONGEST: usize = 300;
    const OPEN: [&str; 3] = [" to", " that", " for"];
    let plain = line.len() < LONGEST
        && line.contains(' ')
        && line.ends_with(|c: char| c.is_ascii_lowercase())
        && line.starts_with(char::is_uppercase);
    plain
        && read(&Words::from(line)).is_some_and(|clause| {
            clause.cue.end == line.len() || OPEN.iter().any(|open| line.ends_with(open))
        })
}

/// What follows a verb, without the mark that ends the sentence.
fn rest(sentence: &str, from: usize) -> Option<Range<usize>> {
    let whole = trim(sentence, from..sentence.len(), &['.', ';', ':', ',', '!']);
    let enclosed = sentence.get(from..).is_some_and(|it| it.starts_with(", "));
    let behind = || past_adverb(sentence.get(whole.clone())?);
    let start = enclosed.then(behind).flatten();
    some(start.map_or(whole.start, |len| whole.end - len)..whole.end)
}

/// "reaffirms[, further,] that": how long what stands behind such an adverb is.
fn past_adverb(text: &str) -> Option<usize> {
    const ADVERBS: &[&str] = words! {
        "further" "also" "moreover" "furthermore" "therefore" "again" "once again" "once more"
        "in addition" "in this regard" "in this respect" "in this context"
        "in this connection" "accordingly" "finally"
    };
    let (adverb, behind) = text.split_once(", ")?;
    ADVERBS.contains(&adverb).then_some(behind.len())
}

/// Where the "to" of an infinitive stands: that of "parties to the Accord" is none.
pub(super) fn infinitive(text: &str) -> Option<usize> {
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
            && (!plain.ends_with("ing") || plain == "bring")
            || next.trim_start().starts_with([':', ',']);
        if verb {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests;
