//! What a French sentence does: its modal, its main verb, who acts and what on. All
//! ranges are in the sentence's plain form.

mod cues;
mod recital;
mod subject;

use super::facts::article_off;
use super::text::Text;
use super::verbs::{ACTS, COMMIT, is_future, is_future_of_others};
use crate::language::Clause;
use crate::language::scan::{some, trim};
use crate::model::Force;
use cues::{earliest, future, modal, plain_act};
pub(super) use recital::{leads_to_motives, recites};
use std::ops::Range;
use subject::{is_first_person, who};

pub(super) fn read(text: &Text) -> Option<Clause> {
    let nobody =
        ["nul ne doit|nul ne peut|nul ne saurait|nul ne sera|personne ne peut|personne ne doit"];
    if let Some(cue) = text.first(&nobody, 0) {
        return Some(Clause {
            modal: &[Force::Prohibition],
            action: rest(text, cue.end),
            cue,
            ..Clause::default()
        });
    }
    let modal = modal(text);
    let act = [earliest(text, ACTS), plain_act(text), future(text)]
        .into_iter()
        .flatten()
        .min_by_key(|(range, _)| range.start);
    match (modal, act) {
        (Some((modal, may)), act)
            if act.as_ref().is_none_or(|(act, _)| modal.start < act.start) =>
        {
            // "devraient [aussi] s'engager à": at most two words between the two.
            let commit = text.first(&[COMMIT], modal.end).filter(|commit| {
                let between = text.low(modal.end..commit.start);
                between.split_whitespace().count() <= 2 && !between.contains(',')
            });
            let act = commit.as_ref().map(|_| Force::Commitment);
            let end = commit.map_or(modal.end, |commit| commit.end);
            Some(clause(text, act, may, modal.start..end))
        }
        // "sont convenus de ce qui suit": what follows is promised, and not here.
        (_, Some((act, Force::Commitment))) if announced(text.low(act.end..text.len())) => None,
        (_, Some((act, force))) => Some(clause(text, Some(force), &[], act)),
        _ => recital::read(text).or_else(|| advised(text)),
    }
}

/// "ont formulé les recommandations suivantes :": what stands below is advised.
fn advised(lead: &Text) -> Option<Clause> {
    lead.lower.trim_end().strip_suffix(':')?;
    let cue = lead.first(&["recommandations suivantes|recommandations ci-après"], 0)?;
    Some(Clause {
        act: Some(Force::Recommendation),
        cue,
        ..Clause::default()
    })
}

/// Whether nothing is said but that something follows.
fn announced(after: &str) -> bool {
    let words = after.trim_matches(|c: char| !c.is_alphanumeric());
    matches!(
        words,
        "ce qui suit" | "qui suit" | "les points suivants" | "ce que suit"
    )
}

/// "conviennent de ce qui suit :": whether the verbs alone that follow are promised.
pub(super) fn promises(lead: &str) -> bool {
    let lead = lead.to_lowercase();
    let lead = lead.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']);
    let before = lead.strip_suffix("ce qui suit");
    let verbs = ["conv", "décid", "résol", "engag"];
    before.is_some_and(|before| {
        let mut words = before.rsplit(' ').take(4);
        words.any(|word| verbs.iter().any(|verb| word.starts_with(verb)))
    })
}

/// "Renforcer la coopération": an infinitive is the first word.
pub(super) fn is_infinitive(item: &str) -> bool {
    const OTHERS: &[&str] = &[
        "premier",
        "dernier",
        "notre",
        "votre",
        "autre",
        "entre",
        "contre",
        "outre",
        "quatre",
        "particulier",
        "sur",
        "cher",
        "hier",
    ];
    let first = item.split([' ', '\u{a0}']).next().unwrap_or_default();
    let first = first.to_lowercase();
    let verb = ["er", "ir", "re"];
    first.len() > 4 && verb.iter().any(|end| first.ends_with(end)) && !OTHERS.contains(&&*first)
}

/// The clause with all that stands around its cue: who speaks, who is addressed, and what is
/// to be done.
fn clause(text: &Text, act: Option<Force>, modal: &'static [Force], cue: Range<usize>) -> Clause {
    let words = text.low(cue.clone());
    let subject = who(text, &cue);
    let own = is_future(words) || is_future_of_others(words);
    let start = if own { cue.start } else { cue.end };
    let after = rest(text, start);
    let mut clause = Clause {
        act,
        modal,
        cue: trim(&text.plain, cue.clone(), &[':', ',']),
        ..Clause::default()
    };
    match act {
        Some(Force::Recognition) if words.contains("importance") || words.contains("portée") => {
            clause.matter = subject;
        }
        Some(Force::Recognition) => {
            clause.speaker = subject;
            clause.matter = after.map(|range| preposition_off(text, range));
        }
        Some(Force::Appreciation) => {
            clause.speaker = subject;
            (clause.addressee, clause.matter) = thanked(text, cue.end);
        }
        // "Les États sont invités à ratifier".
        Some(Force::Call) if words.starts_with("est ") || words.starts_with("sont ") => {
            clause.addressee = subject;
            clause.action = after;
        }
        Some(Force::Recommendation | Force::Call) => {
            clause.speaker = subject;
            (clause.addressee, clause.action) = match welcomes(words) {
                true => welcomed(text, after),
                false => called(text, after),
            };
        }
        _ => {
            let right = act == Some(Force::Right);
            // Who has a right neither speaks nor is addressed.
            if is_first_person(text, words, &subject) || modal.is_empty() && !right {
                clause.speaker = subject;
            } else if !right && !is_passive(text, cue.end) {
                clause.addressee = subject.filter(|range| !is_nobody(text.low(range.clone())));
            }
            clause.action = after;
        }
    }
    clause
}

/// "Aucun avocat ne doit": whatever is said of nobody names nobody.
fn is_nobody(subject: &str) -> bool {
    let first = subject.split(' ').next().unwrap_or_default();
    ["aucun", "aucune", "nul", "nulle", "rien"].contains(&first)
}

/// "doivent être conservés": whom it binds is not said.
fn is_passive(text: &Text, modal_end: usize) -> bool {
    const ENDS: &[&str] = &[
        "é", "ée", "és", "ées", "is", "ise", "ises", "ies", "us", "ue", "ues", "ert", "erte",
        "erts", "ertes", "its", "ite", "ites",
    ];
    let mut words = text.low(modal_end..text.len()).split_whitespace();
    words.next() == Some("être")
        && words
            .find(|word| !word.ends_with("ment") && *word != "aussi")
            .map(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric()))
            .is_some_and(|word| ENDS.iter().any(|end| word.ends_with(end)))
}

fn rest(text: &Text, from: usize) -> Option<Range<usize>> {
    some(trim(
        &text.plain,
        from..text.len(),
        &['.', ';', ':', ',', '!'],
    ))
}

/// "prennent note [de] …", "reconnaissent [que] …" keep "que"; "de" is the verb's.
fn preposition_off(text: &Text, range: Range<usize>) -> Range<usize> {
    let words = text.low(range.clone());
    let cut = ["de ", "d'"].iter().find(|word| words.starts_with(**word));
    range.start + cut.map_or(0, |word| word.len())..range.end
}

/// "gratitude [à la Cour] [pour l'accueil du Forum]".
fn thanked(text: &Text, from: usize) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let end = rest(text, from).map_or(text.len(), |range| range.end);
    let for_at = text.first(&["pour|d'avoir|de leur|de son"], from);
    let until = for_at.as_ref().map_or(end, |cue| cue.start);
    let mut whom = trim(&text.plain, from..until.min(end), &[',', '.', ';', '!']);
    let words = text.low(whom.clone());
    let to = ["envers ", "à l'égard ", "à "]
        .iter()
        .find(|to| words.starts_with(**to));
    whom.start += to.map_or(0, |to| to.len());
    let whom = without_adverb(text, whom);
    let what = for_at.and_then(|cue| {
        // "pour" and "d'" lead in; "avoir" belongs to what was done.
        let start = cue.start
            + match text.low(cue.clone()) {
                "pour" => "pour".len(),
                "d'avoir" => "d'".len(),
                _ => "de".len(),
            };
        some(trim(&text.plain, start..end, &['.', ';', ',']))
    });
    (some(article_off(text, whom)), what)
}

/// "les États à agir", after "Nous appelons :": who is asked, and what.
pub(super) fn asked(item: &Text, lead: &str) -> Option<(Range<usize>, Range<usize>)> {
    const VERBS: &[&str] = &[
        "appel", "charg", "demand", "encourag", "exhort", "invit", "pri",
    ];
    let lead = lead.trim_end_matches(|c: char| c == ':' || c == ',' || c.is_whitespace());
    let last = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    let last = last.to_lowercase();
    let asks = VERBS.iter().any(|verb| last.starts_with(verb));
    let (whom, what) = asks.then(|| called(item, rest(item, 0)))?;
    whom.zip(what)
}

/// "se félicitent de", which asks nobody for anything.
fn welcomes(cue: &str) -> bool {
    ["félicit", "accueill"]
        .iter()
        .any(|verb| cue.contains(verb))
}

/// What is welcomed; "et encouragent [la Commission] [à poursuivre]": who is then called on.
fn welcomed(
    text: &Text,
    what: Option<Range<usize>>,
) -> (Option<Range<usize>>, Option<Range<usize>>) {
    const CALLS: &str = "et appellent|et appelle|et appelons|et encouragent|et encourage|\
        et encourageons|et exhortent|et exhorte|et exhortons|et invitent|et invite|et invitons";
    let then = what
        .as_ref()
        .and_then(|what| text.first(&[CALLS], what.start));
    let (whom, action) = match then {
        Some(call) => called(text, rest(text, call.end)),
        None => return (None, what),
    };
    match whom {
        Some(_) => (whom, action),
        None => (None, what),
    }
}

/// "[tous les États] [à ratifier]".
fn called(
    text: &Text,
    after: Option<Range<usize>>,
) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let Some(after) = after else {
        return (None, None);
    };
    /// Who is called on is named by no more words, nor by more bytes; by more words only
    /// where a comma ends the name: "les villes et régions, ainsi que …, à agir".
    const WORDS: usize = 12;
    const SET_OFF: usize = 30;
    const BYTES: usize = 400;
    // "INVITE l'ensemble des barreaux à :": what they are asked stands below.
    let words = text.low(after.clone());
    if let Some(whom) = words
        .strip_suffix(" à")
        .filter(|whom| text.lower.trim_end().ends_with(':') && !whom.starts_with("de "))
    {
        let whom = article_or_to_off(text, after.start..after.start + whom.len());
        return (some(whom), None);
    }
    let mut from = after.start;
    while let Some(at) = text.first(&["à|de|d'|afin de|pour"], from) {
        from = at.end;
        let whom = text.low(after.start..at.start.max(after.start));
        let words = whom.split_whitespace().take(SET_OFF + 1).count();
        if at.end >= after.end || whom.len() > BYTES || words > SET_OFF {
            break;
        }
        let set_off = || whom.trim_end().ends_with(',') && text.low(at.clone()) == "à";
        let near = words <= WORDS || set_off();
        if near && at.start > after.start && infinitive(text.low(at.end..after.end)) {
            let whom = trim(&text.plain, after.start..at.start, &[',']);
            return (
                some(article_or_to_off(text, whom)),
                some(trim(&text.plain, at.end..after.end, &[])),
            );
        }
    }
    (None, Some(after))
}

/// How something is said or done, before it.
const ADVERBS: &[&str] = &[
    "instamment ",
    "vivement ",
    "également ",
    "aussi ",
    "en outre ",
    "chaleureusement ",
    "sincèrement ",
    "particulièrement ",
    "profondément ",
    "pleinement ",
    "fermement ",
];

/// "vivement la Ville": how it is said comes first.
fn without_adverb(text: &Text, range: Range<usize>) -> Range<usize> {
    let words = text.low(range.clone());
    let adverb = ADVERBS.iter().find(|adverb| words.starts_with(**adverb));
    range.start + adverb.map_or(0, |adverb| adverb.len())..range.end
}

/// "tous les États" stays; "à la Cour" and "les tribunaux" lose the small words.
fn article_or_to_off(text: &Text, range: Range<usize>) -> Range<usize> {
    let range = without_adverb(text, range);
    let to = if text.low(range.clone()).starts_with("à tou") {
        "à ".len()
    } else {
        0
    };
    article_off(text, range.start + to..range.end)
}

/// Whether words begin with an infinitive, with or without its pronouns. After "la",
/// "le" or "l'" only the endings that few nouns have count.
fn infinitive(words: &str) -> bool {
    const BEFORE: &[&str] = &["se", "s", "ne", "pas", "y", "en", "leur", "mieux", "bien"];
    const NOUNS: &[&str] = &[
        "notre",
        "votre",
        "autre",
        "contre",
        "entre",
        "avenir",
        "atelier",
        "hiver",
        "étranger",
        "chair",
    ];
    let mut article = false;
    for word in words.split([' ', '\'']).filter(|word| !word.is_empty()) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if ["la", "le", "les", "l"].contains(&word) {
            article = true;
        } else if !BEFORE.contains(&word) {
            let endings: &[&str] = match article {
                true => &["er", "ir", "prendre", "mettre", "rendre"],
                false => &["er", "ir", "re"],
            };
            return word.len() > 3
                && endings.iter().any(|ending| word.ends_with(ending))
                && !NOUNS.contains(&word);
        }
    }
    false
}

#[cfg(test)]
mod tests;
