//! Whom a verb thanks or praises, and what for.

use super::super::super::scan::{find_word, first_of, first_piece, first_word, some, trim};
use super::super::countries::is_country;
use super::super::facts::article_off;
use super::super::party::{is_party, is_thing};
use super::super::subordinate::near_after;
use super::parts::Parts;
use super::rest;
use std::ops::Range;

/// What ends the words that say what for.
const ENDS: [char; 3] = ['.', ';', ','];

/// "appreciation [to SPC of China] [for convening this conference]".
pub(super) fn thanked(sentence: &str, said: &str, from: usize) -> Parts {
    let Some(end) = rest(sentence, from).map(|range| range.end) else {
        return (None, None);
    };
    // "are grateful that the host has paid": it is told what for, and nobody is named.
    if said.ends_with(" that") {
        return (None, rest(sentence, from));
    }
    let from = from + set_off(sentence.get(from..end).unwrap_or_default());
    let from = from + second_thanks(sentence.get(from..end).unwrap_or_default());
    let to = to_whom(sentence, from..end);
    let start = to.map_or(from, |at| at + "to".len());
    let reason = reason(sentence, start, said.starts_with("congratulat"));
    // "commended the closing of the mine and expressed support for its staff": that is
    // another deed's.
    let own = without_more(sentence, start..end);
    let reason = reason.filter(|reason| reason.start < own);
    let all = || some(trim(sentence, start..end, &ENDS));
    let whom = start..reason.as_ref().map_or(end, |reason| reason.start);
    let whom = without_told(
        sentence,
        article_off(sentence, trim(sentence, whom, &[','])),
    );
    let words = sentence.get(whom.clone()).unwrap_or_default();
    // "thanked her for the invitation": whoever that was.
    if ["her", "him", "them", "it", "you"].contains(&words) {
        return (None, all());
    }
    // "appreciation of the School for its welcome".
    let whom = match words.strip_prefix("of ").filter(|_| reason.is_some()) {
        Some(name) => article_off(sentence, whom.end - name.len()..whom.end),
        None => whom,
    };
    if let Some(also) = thanks_below(sentence, said, from..end) {
        return thanked(sentence, "thanks to", also);
    }
    if let Some(doer) = doer(sentence, whom.clone()).filter(|_| to.is_none()) {
        return (some(doer), all());
    }
    // "are thankful for the end of the drought": what for, and nobody is named.
    if to.is_none() && said.ends_with(" for") {
        return (None, all());
    }
    let words = sentence.get(whom.clone()).unwrap_or_default();
    let nobody = match to {
        Some(_) => is_deed(words),
        None => is_nobody(words) || !may_be_thanked(sentence, said, words, reason.as_ref()),
    };
    if nobody {
        return (None, all());
    }
    let matter = reason.map(|reason| {
        let matter = reason.end..without_more(sentence, reason.end..end);
        trim(sentence, matter, &ENDS)
    });
    (some(whom), matter.and_then(some))
}

/// Where the "to" stands before whom thanks are for: at once, or in "the appreciation of
/// the Council to the School".
fn to_whom(sentence: &str, rest: Range<usize>) -> Option<usize> {
    let at_once = find_word(sentence, "to", rest.start).filter(|at| {
        sentence
            .get(rest.start..*at)
            .is_some_and(|t| t.trim().is_empty())
    });
    let own = sentence.get(rest.clone()).unwrap_or_default();
    let whose = || own.strip_prefix(" of ").and(find_word(own, "to", 0));
    at_once.or_else(|| Some(rest.start + whose()?))
}

/// How long ", among other achievements," or "with deep satisfaction" is, which tells neither
/// whom nor what for.
fn set_off(rest: &str) -> usize {
    const NEAR: usize = 80;
    const FEELINGS: [&str; 6] = [
        "satisfaction",
        "appreciation",
        "pleasure",
        "pride",
        "gratitude",
        "joy",
    ];
    // So many words may stand before what is felt.
    const ADJECTIVES: usize = 1;
    if let Some(how) = rest.strip_prefix(" with ") {
        let mut words = how.split(' ').take(ADJECTIVES + 1);
        let felt = words.position(|word| FEELINGS.contains(&word));
        let felt = felt.map(|at| how.split(' ').take(at + 1).map(|word| word.len() + 1).sum());
        return felt.map_or(0, |len: usize| " with ".len() + len - 1);
    }
    let inner = rest
        .strip_prefix(", among ")
        .or(rest.strip_prefix(", inter alia"));
    let end = inner.and_then(|inner| inner.find(", ").filter(|end| *end < NEAR));
    let before = rest.len() - inner.map_or(rest.len(), str::len);
    end.map_or(0, |end| before + end + 1)
}

/// How long "and deep gratitude" is, where the words after a first thanks go on to whom both
/// are for.
fn second_thanks(rest: &str) -> usize {
    const THANKS: &[&str] = &[
        "gratitude to ",
        "thanks to ",
        "appreciation to ",
        "support to ",
    ];
    // So many words may stand before the second.
    const ADJECTIVES: usize = 2;
    let Some(own) = rest.strip_prefix(" and ") else {
        return 0;
    };
    let first = first_of(own, THANKS, 0).filter(|(thanks, _)| {
        let before = own.get(..thanks.start).unwrap_or_default();
        before.split_whitespace().count() <= ADJECTIVES
    });
    first.map_or(0, |(thanks, _)| {
        " and ".len() + thanks.end - "to ".len() - 1
    })
}

/// "the dockers, who opened their hall", "the President and wish her success": without
/// what is told of them, and without what else is said.
fn without_told(sentence: &str, whom: Range<usize>) -> Range<usize> {
    let text = sentence.get(whom.clone()).unwrap_or_default();
    let told = [
        ", who ",
        ", whose ",
        ", which ",
        ", the host ",
        ", the hosts ",
        ", our host",
        " and wish ",
        " and wished ",
        " and express",
        " and thank ",
        " and thanked ",
        " and thanks the ",
        " and look",
        " and hope",
        " and invite",
        " and request",
        " and urge",
        " and encourage",
        " and call",
        " and welcome",
        ", and direct ",
        " and direct ",
        ", and instruct",
        " and instruct",
    ];
    match first_of(text, &told, 0) {
        Some((comma, _)) => whom.start..whom.start + comma.start,
        None => whom,
    }
}

/// Where what for ends: "its welcome[ and invited Arvonia]" tells what else was done; but
/// whoever is thanked "for having met and invited" did both.
fn without_more(sentence: &str, matter: Range<usize>) -> usize {
    const MORE: &[&str] = words! {
        " and look forward to " " and looks forward to " " and looked forward to "
        " and invite " " and invites " " and invited " " and urge " " and urges " " and urged "
        " and wish " " and wishes " " and wished " " and express " " and expresses "
        " and expressed " " and call on " " and call upon " " and calls on " " and calls upon "
        " and called on " " and called upon "
    };
    let text = sentence.get(matter.clone()).unwrap_or_default();
    let done = text.trim_start().starts_with("having ");
    let more = first_of(text, MORE, 0).filter(|_| !done);
    more.map_or(matter.end, |(more, _)| matter.start + more.start)
}

/// The "for" or "on" that says what somebody is thanked for, or `congratulated` on: that of
/// "Institute for Peace" is none.
fn reason(sentence: &str, from: usize, congratulated: bool) -> Option<Range<usize>> {
    let mut at = from;
    loop {
        let (found, word) = first_word(sentence, &["for", "on"], at)?;
        at = found.end;
        let next = near_after(sentence, found.end).trim_start();
        let own = ["its ", "their ", "his ", "her ", "the success"];
        let first = next.split_whitespace().next().unwrap_or_default();
        let good = match word {
            "for" if is_of_name(next) && reason_behind(sentence, found.end) => false,
            "for" => {
                let owns = first.ends_with("'s") || first.ends_with("’s");
                next.starts_with(char::is_lowercase) || owns
            }
            _ if congratulated => next.starts_with(char::is_lowercase),
            _ => own.iter().any(|own| next.starts_with(own)) || first.ends_with("ing"),
        };
        if good {
            return Some(found);
        }
    }
}

/// "Council [for the Judiciary]": a name may go on so.
fn is_of_name(next: &str) -> bool {
    let name = next.strip_prefix("the ");
    name.is_some_and(|name| name.starts_with(char::is_uppercase))
}

/// Whether "for its welcome" follows in the same clause, and is no second reason.
fn reason_behind(sentence: &str, from: usize) -> bool {
    const OWN: [&str; 5] = [
        " for its ",
        " for their ",
        " for his ",
        " for her ",
        " for hosting ",
    ];
    let clause = first_piece(near_after(sentence, from), &[',', ';']);
    first_of(clause, &OWN, 0).is_some_and(|(own, _)| {
        let between = clause.get(..own.start).unwrap_or_default();
        !between.ends_with(" and")
    })
}

/// Where the words after other thanks begin. "Noted with appreciation the report": what is
/// noted is thanked for nothing; but "…, and expressed thanks to Dame Ruth" names whom, as
/// does "a vote of thanks, in which he thanked Dame Ruth".
fn thanks_below(sentence: &str, said: &str, rest: Range<usize>) -> Option<usize> {
    const ALSO: [&str; 3] = ["thanks to ", "gratitude to ", " thanked "];
    let told = is_noted(said) || said == "vote of thanks";
    // "appreciate the work of Arvonia and express gratitude to it".
    let told = told || said.contains("appreciate") || said.starts_with("commend");
    let also = told.then(|| first_of(sentence, &ALSO, rest.start));
    let (also, _) = also.flatten()?;
    (also.end < rest.end).then_some(also.end)
}

fn is_noted(said: &str) -> bool {
    said.starts_with("note") || said.contains(" note")
}

/// The School in "appreciated the excellent work by the School".
fn doer(sentence: &str, whom: Range<usize>) -> Option<Range<usize>> {
    let words = sentence.get(whom.clone())?;
    let by = find_word(words, "by", 0)?;
    let doer = trim(sentence, whom.start + by + "by".len()..whom.end, &[]);
    // "the efforts made by the School to restore ponds"
    let aim = sentence.get(doer.clone()).and_then(super::infinitive);
    let end = aim.map_or(doer.end, |aim| doer.start + aim);
    let doer = trim(sentence, doer.start..end, &[]);
    let doer = article_off(sentence, without_deed(sentence, doer));
    let acts = sentence.get(doer.clone()).is_some_and(is_party);
    // "organization" is a body too, but none that is "by" another.
    let deed = words.get(..by)?.trim_end();
    let own = deed.split(" of ").next().unwrap_or(deed);
    let done = !is_party(deed) || own.ends_with("tion");
    (acts && done).then_some(doer)
}

/// "the School[ in restoring ponds]": without what was done.
fn without_deed(sentence: &str, doer: Range<usize>) -> Range<usize> {
    let words = sentence.get(doer.clone()).unwrap_or_default();
    let mut deeds = words.match_indices(" in ").filter(|(at, within)| {
        let deed = words.get(at + within.len()..).unwrap_or_default();
        let verb = deed.split(' ').next().unwrap_or_default();
        verb.starts_with(char::is_lowercase) && verb.ends_with("ing")
    });
    let end = deeds.next().map_or(words.len(), |(at, _)| at);
    doer.start..doer.start + end
}

/// "paid tribute to the work of Ms Lee", "to his memory": nobody is named.
fn is_deed(words: &str) -> bool {
    const DEEDS: &[&str] = words! {
        "work" "efforts" "effort" "memory" "role" "contribution" "contributions" "courage"
        "dedication" "commitment" "leadership" "achievements" "legacy" "sacrifice"
    };
    let mut whose = ["his ", "her ", "their ", "its "].iter();
    let own = whose.find_map(|whose| words.strip_prefix(whose));
    let words = own.unwrap_or(words);
    DEEDS.iter().any(|deed| words.starts_with(deed))
}

/// "appreciation of the work", "commends the efforts": nobody is named.
fn is_nobody(words: &str) -> bool {
    words.starts_with("of ") || words.starts_with("that ") || is_thing(words)
}

/// Whether who is named can be thanked. Only those who can act are praised; whoever is
/// thanked may be named otherwise.
fn may_be_thanked(sentence: &str, said: &str, words: &str, reason: Option<&Range<usize>>) -> bool {
    let thanks = ["thank", "grat", "tribute", "appreciation", "indebted"];
    let thanks = || !is_noted(said) && thanks.iter().any(|thanks| said.contains(thanks));
    // "Commends the nurses for their work": only persons have done it.
    let praised = ["commend", "prais", "applaud", "congratulat", "salut"];
    let praised = || {
        praised.iter().any(|verb| said.starts_with(verb))
            && reason.is_some_and(|reason| {
                let next = sentence.get(reason.end..).unwrap_or_default();
                let next = next.split_whitespace().next().unwrap_or_default();
                ["their", "its", "his", "her"].contains(&next) || next.ends_with("ing")
            })
    };
    // "commended Arvonia for this success": a name in one word.
    let named = || {
        reason.is_some()
            && words.starts_with(char::is_uppercase)
            && words.chars().all(char::is_alphabetic)
    };
    thanks() || praised() || named() || is_party(words) || is_country(words)
}

#[cfg(test)]
mod tests {
    use super::thanked;

    #[test]
    fn who_did_something_is_named_without_the_deed() {
        let sentence = "We appreciate the effort made by the towns in restoring their ponds.";
        let (whom, _) = thanked(sentence, "appreciate", "We appreciate".len());
        assert_eq!(whom.and_then(|range| sentence.get(range)), Some("towns"));
    }

    #[test]
    fn a_memory_is_nobody() {
        let sentence = "We pay tribute to his memory.";
        let (whom, matter) = thanked(sentence, "tribute", "We pay tribute".len());
        let matter = matter.and_then(|range| sentence.get(range));
        assert_eq!((whom, matter), (None, Some("his memory")));
    }

    #[test]
    fn what_another_deed_is_for_is_no_reason() {
        let sentence = "We commend the closing of the mine and express support for its staff.";
        let (whom, matter) = thanked(sentence, "commend", "We commend".len());
        assert_eq!(whom, None);
        let matter = matter.and_then(|range| sentence.get(range));
        assert!(matter.is_some_and(|matter| matter.starts_with("the closing")));
    }

    #[test]
    fn what_for_ends_where_another_deed_begins() {
        for (sentence, matter) in [
            (
                "We thank Selva for its chairmanship and look forward to the next meeting.",
                "its chairmanship",
            ),
            (
                "We thank Selva for its warm hospitality and welcome.",
                "its warm hospitality and welcome",
            ),
            (
                "We thank Selva for having met and invited observers.",
                "having met and invited observers",
            ),
        ] {
            let (_, found) = thanked(sentence, "thank", "We thank".len());
            let found = found.and_then(|range| sentence.get(range));
            assert_eq!(found, Some(matter), "{sentence}");
        }
    }
}
