//! Whom a verb calls on, thanks or advises, and what for.

use super::super::super::scan::{find_word, first_of, some, trim};
use super::super::countries::is_country;
use super::super::facts::article_off;
use super::super::party::{is_party, is_thing};
use super::advised::NAME;
use super::{infinitive, rest};
use std::ops::Range;

pub(super) type Parts = (Option<Range<usize>>, Option<Range<usize>>);

/// How many words may name those who are called on.
const LONGEST: usize = 40;

/// "appreciation [to SPC of China] [for convening this conference]".
pub(super) fn thanked(sentence: &str, said: &str, from: usize) -> Parts {
    let Some(end) = rest(sentence, from).map(|range| range.end) else {
        return (None, None);
    };
    // "are grateful that the host has paid": it is told what for, and nobody is named.
    if said.ends_with(" that") {
        return (None, rest(sentence, from));
    }
    let from = from + second_thanks(sentence.get(from..end).unwrap_or_default());
    // "the appreciation of the Council to the School"
    let own = sentence.get(from..end).unwrap_or_default();
    let whose = own.strip_prefix(" of ").and(find_word(own, "to", 0));
    let to = find_word(sentence, "to", from)
        .filter(|at| sentence.get(from..*at).is_some_and(|t| t.trim().is_empty()))
        .or(whose.map(|at| from + at));
    let start = to.map_or(from, |at| at + 2);
    let for_at = reason(sentence, start);
    let whom = article_off(
        sentence,
        trim(sentence, start..for_at.map_or(end, |(at, _)| at), &[',']),
    );
    let whom = without_told(sentence, whom);
    // "thanked her for the invitation": whoever that was.
    let pronoun = |words: &str| ["her", "him", "them", "it", "you"].contains(&words);
    if sentence.get(whom.clone()).is_some_and(pronoun) {
        return (None, some(trim(sentence, start..end, &['.', ';', ','])));
    }
    // "appreciation of the work", "commends the efforts": nobody is named.
    let words = sentence.get(whom.clone()).unwrap_or_default();
    // "appreciation of the School for its welcome".
    let whom = match words.strip_prefix("of ").filter(|_| for_at.is_some()) {
        Some(name) => article_off(sentence, whom.end - name.len()..whom.end),
        None => whom,
    };
    let words = sentence.get(whom.clone()).unwrap_or_default();
    // Only those who can act are praised; whoever is thanked may be named otherwise.
    let thanks = ["thank", "grat", "tribute", "appreciation", "indebted"];
    // "Commends the nurses for their work": only persons have done it.
    let praised = ["commend", "prais", "applaud", "congratulat", "salut"];
    let praised = praised.iter().any(|verb| said.starts_with(verb))
        && for_at.is_some_and(|(at, word)| {
            let next = sentence.get(at + word..).unwrap_or_default();
            let next = next.split_whitespace().next().unwrap_or_default();
            ["their", "its", "his", "her"].contains(&next) || next.ends_with("ing")
        });
    // "commended Arvonia for this success": a name in one word.
    let named = for_at.is_some()
        && words.starts_with(char::is_uppercase)
        && words.chars().all(char::is_alphabetic);
    let praised = praised || named;
    // "Noted with appreciation the report": what is noted is thanked for nothing; but "…, and
    // expressed thanks to Dame Ruth" names whom, as does "a vote of thanks, in which he
    // thanked Dame Ruth".
    let noted = said.starts_with("note") || said.contains(" note");
    let told = noted || said == "vote of thanks";
    let also = ["thanks to ", "gratitude to ", " thanked "];
    // "appreciate the work of Arvonia and express gratitude to it".
    let told = told || said.contains("appreciate") || said.starts_with("commend");
    let also = told.then(|| first_of(sentence, &also, from));
    if let Some((also, _)) = also.flatten().filter(|(also, _)| also.end < end) {
        return thanked(sentence, "thanks to", also.end);
    }
    let thanks = !noted && thanks.iter().any(|thanks| said.contains(thanks));
    let nobody = words.starts_with("of ")
        || words.starts_with("that ")
        || is_thing(words)
        || !thanks && !praised && !is_party(words) && !is_country(words);
    // "appreciated the excellent work by the School".
    if let Some(by) = find_word(words, "by", 0).filter(|_| to.is_none()) {
        let deed = words.get(..by).unwrap_or_default();
        let doer = article_off(sentence, trim(sentence, whom.start + by + 2..whom.end, &[]));
        let acts = sentence.get(doer.clone()).is_some_and(is_party);
        // "organization" is a body too, but none that is "by" another.
        let deed = deed.trim_end();
        let own = deed.split(" of ").next().unwrap_or(deed);
        let done = !is_party(deed) || own.ends_with("tion");
        if acts && done {
            return (
                some(doer),
                some(trim(sentence, start..end, &['.', ';', ','])),
            );
        }
    }
    // "paid tribute to the work of Ms Lee": nobody is named either.
    const DEEDS: &[&str] = words! {
        "work" "efforts" "effort" "memory" "role" "contribution" "contributions" "courage"
        "dedication" "commitment" "leadership" "achievements" "legacy" "sacrifice"
    };
    let deed = to.is_some() && DEEDS.iter().any(|deed| words.starts_with(deed));
    if to.is_none() && nobody || deed {
        return (None, some(trim(sentence, start..end, &['.', ';', ','])));
    }
    let matter =
        for_at.and_then(|(at, word)| some(trim(sentence, at + word..end, &['.', ';', ','])));
    (some(whom), matter)
}

/// How long "and deep gratitude" is, where the words after a first thanks go on to whom both
/// are for.
fn second_thanks(rest: &str) -> usize {
    const THANKS: &[&str] = &["gratitude to ", "thanks to ", "appreciation to "];
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
        " and wish ",
        " and wished ",
        " and express",
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

/// The "for" or "on" that says what somebody is thanked for: that of "Institute for
/// Peace" is none.
fn reason(sentence: &str, from: usize) -> Option<(usize, usize)> {
    let mut at = from;
    loop {
        let (found, word) = super::super::super::scan::first_word(sentence, &["for", "on"], at)?;
        at = found.end;
        let next = sentence.get(found.end..)?.trim_start();
        let own = ["its ", "their ", "his ", "her ", "the success"];
        let first = next.split_whitespace().next().unwrap_or_default();
        let good = match word {
            "for" => {
                let owns = first.ends_with("'s") || first.ends_with("’s");
                next.starts_with(char::is_lowercase) || owns
            }
            _ => own.iter().any(|own| next.starts_with(own)) || first.ends_with("ing"),
        };
        if good {
            return Some((found.start, word.len()));
        }
    }
}

/// "[States] [to act]".
pub(super) fn called(sentence: &str, said: &str, after: Option<Range<usize>>) -> Parts {
    let Some(after) = after else {
        return (None, None);
    };
    // "call on and encourage [States]": the second verb asks the same.
    let second = sentence.get(after.clone()).and_then(|text| {
        let mut words = text.strip_prefix("and ")?.splitn(2, ' ');
        let rest = words.nth(1)?;
        let on = ["on ", "upon "]
            .iter()
            .find_map(|on| rest.strip_prefix(*on));
        Some(on.unwrap_or(rest).len())
    });
    let after = second.map_or(after.clone(), |len| after.end - len..after.end);
    // "urge, in particular, flag states to act".
    let aside = [
        "in particular, ",
        "inter alia, ",
        "once again, ",
        "as a matter of priority, ",
        "as a matter of urgency, ",
        "as appropriate, ",
        "once again ",
        "again ",
    ];
    let aside = aside.iter().find(|words| {
        let text = sentence.get(after.clone()).unwrap_or_default();
        text.starts_with(**words)
    });
    let after = after.start + aside.map_or(0, |words| words.len())..after.end;
    let whole = sentence.get(after.clone()).unwrap_or_default();
    // "request that [the Secretariat] [report]".
    if whole.starts_with("that ") {
        return super::advised::whom_clause(sentence, after.clone());
    }
    // What is welcomed or called for is no one; "call for States to act" names them.
    let first = said.split_whitespace().next().unwrap_or_default();
    let nobody = ["support", "welcom", "advocat"]
        .iter()
        .any(|verb| first.starts_with(verb))
        || said.ends_with("support for")
        || said.ends_with("support to")
        || said.ends_with(" for") && !said.contains("agreement");
    let text = whole;
    if nobody {
        let asks = ["call", "appeal"]
            .iter()
            .any(|verb| first.starts_with(verb));
        let whom = infinitive(text).filter(|_| asks).and_then(|to| {
            let whom = trim(sentence, after.start..after.start + to, &[',']);
            let whom = article_off(sentence, whom);
            let party = sentence.get(whom.clone()).is_some_and(is_party);
            let deed = trim(sentence, after.start + to + "to".len()..after.end, &[]);
            party.then_some((some(whom), some(deed)))
        });
        return whom.unwrap_or((None, Some(after)));
    }
    // "task [our ministers] with [preparing a report]".
    let entrusts = first.starts_with("task") || said.contains("entrust");
    if let Some(with) = find_word(text, "with", 0).filter(|_| entrusts) {
        let deed = text.get(with + "with".len()..).unwrap_or_default();
        let verb = deed.split_whitespace().next().unwrap_or_default();
        let whom = trim(sentence, after.start..after.start + with, &[',']);
        let whom = article_off(sentence, whom);
        let deeds = verb.ends_with("ing") || ["the", "a", "an"].contains(&verb);
        if deeds && sentence.get(whom.clone()).is_some_and(is_party) {
            let deed = after.end - deed.len()..after.end;
            return (some(whom), some(trim(sentence, deed, &[])));
        }
    }
    let to = infinitive(text).filter(|at| {
        let whom = text.get(..*at).unwrap_or_default();
        whom.split_whitespace().count() <= LONGEST && !whom.contains([';', ':'])
    });
    // "call on States, within their means, to act": the comma is no part of them.
    match to {
        Some(at) => {
            let whom = trim(sentence, after.start..after.start + at, &[',']);
            let mut whom = article_off(sentence, whom);
            let mut deed = trim(sentence, after.start + at + 2..after.end, &[]);
            // "urge governments not to tax": what they are to do is not to.
            let words = sentence.get(whom.clone()).unwrap_or_default();
            if let Some(own) = words.strip_suffix(" not") {
                whom.end = whom.start + own.len();
                deed.start = whom.end + 1;
            }
            // "urges bars everywhere actively to help": how they are to do it.
            let words = sentence.get(whom.clone()).unwrap_or_default();
            if let Some((own, last)) = words.rsplit_once(' ')
                && last.len() > 4
                && last.ends_with("ly")
                && !["family", "elderly", "assembly", "early"].contains(&last)
                && last.starts_with(char::is_lowercase)
            {
                whom.end = whom.start + own.len();
            }
            let words = sentence.get(whom.clone()).unwrap_or_default();
            let all = ["one another", "each other", "you", "everyone"];
            if all.contains(&words) || words.starts_with("each and every one") {
                return (None, some(deed));
            }
            if is_thing(words) && !is_called(first, said, words) {
                return (None, Some(after));
            }
            (some(without_aside(sentence, whom)), some(deed))
        }
        // "Request the Secretariat:", and below it what.
        None if leads_in(sentence, &after) && is_party(text) => {
            (some(article_off(sentence, after)), None)
        }
        // "appeal to States for help", "ask the Secretariat that …"
        None => (None, Some(after)),
    }
}

/// Whether a verb calls only on those who can act, whatever their name: "call upon the
/// leadership to act", "urge delegations to act"; but "urge the adoption of a law to help".
fn is_called(verb: &str, said: &str, whom: &str) -> bool {
    let calls = ["call on", "calls on", "called on"];
    let calls = calls.iter().any(|words| said.ends_with(words)) || said.contains(" upon");
    let urges = ["urg", "exhort", "implor"];
    let urges = urges.iter().any(|stem| verb.starts_with(stem));
    let many = whom.ends_with("ions") || whom.ends_with("ments") || whom.ends_with("ances");
    calls || urges && many && find_word(whom, "of", 0).is_none()
}

/// Whether nothing but a colon follows, and few words stand before it.
pub(super) fn leads_in(sentence: &str, words: &Range<usize>) -> bool {
    let text = sentence.get(words.clone()).unwrap_or_default();
    let rest = sentence.get(words.end..).unwrap_or_default();
    rest.trim() == ":" && text.split(' ').count() <= NAME && !text.contains(',')
}

/// Those who are called on, without what is set off after them: "States, in accordance
/// with their laws,".
pub(super) fn without_aside(sentence: &str, whom: Range<usize>) -> Range<usize> {
    let text = sentence.get(whom.clone()).unwrap_or_default();
    let aside = text.match_indices(", ").find(|(at, _)| {
        let next = text.get(at + 2..).unwrap_or_default();
        [
            "in accordance ",
            "in line ",
            "in consultation ",
            "in cooperation ",
            "in co-operation ",
            "in collaboration ",
            "in coordination ",
            "in conjunction ",
            "in partnership ",
            "in close ",
            "in full ",
            "if ",
            "when ",
            "without ",
            "subject to ",
            "taking ",
            "bearing ",
            "inter alia",
            "represented by ",
            "acting ",
            "working ",
            "regardless ",
            "irrespective ",
            "within ",
            "where ",
            "as ",
            "with ",
            "through ",
            "on ",
            "who ",
            "whose ",
            "which ",
        ]
        .iter()
        .any(|word| next.starts_with(word))
    });
    match aside {
        Some((at, _)) => whom.start..whom.start + at,
        None => whom,
    }
}
