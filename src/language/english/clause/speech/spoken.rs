//! Whether somebody speaks a verb: told by the words before it, the nearest first.

use super::super::super::countries::is_state;
use super::super::super::cues::{ACTORS, DOERS, SPEAKERS};
use super::super::super::party::is_party;
use super::super::super::subordinate::{last_chunk, near_before};
use super::super::subject::sets_the_scene;
use super::item::{goes_on, noun_first};
use super::joined::{does_too, enclosed, meets, speaker_before};
use super::who::{are_heads, are_named, by_actor, is_acronym, is_office};
use crate::model::Force;

/// How many adverbs may stand between who speaks and the verb.
const ADVERBS: usize = 4;
/// Verbs that nothing but a declaration says of courts or states.
const STRONG: &[&str] = words! {
    "urge" "urges" "urged" "recognise" "recognize" "recognises" "recognizes" "acknowledge"
    "acknowledges" "affirm" "affirms" "reaffirm" "reaffirms" "pledge" "undertake" "will"
    "commend" "emphasise" "emphasize" "underline" "underscore" "reiterate" "invite" "note"
    "welcome" "thank" "appreciate" "congratulate" "advocate" "stress" "recommend"
    "consider it necessary" "consider it important"
};

/// Verbs of a promise or a decision, which whoever makes them is told by.
const VOWS: &[&str] = words! {
    "agree to" "decide to" "intend to" "promise to" "vow to"
};

/// Verbs that bind at the start of an item too, whose subject is above: "1. Decide to".
const DECIDES: &[&str] = words! {
    "decide to" "decides to" "decide also to" "decides also to" "decide further to"
    "decides further to" "decided to" "agree to" "agrees to" "decide that" "decides that"
};

/// A verb that shows a force only where somebody speaks.
pub(super) struct Verb<'s> {
    /// The sentence in its own letters: a body is told by its capital.
    pub(super) sentence: &'s str,
    /// The same in small letters.
    pub(super) lower: &'s str,
    /// Where the verb begins.
    pub(super) at: usize,
    /// Its words, in small letters.
    pub(super) words: &'s str,
    /// Whether a "we" that speaks stands before it.
    pub(super) after_we: bool,
    /// What it shows if somebody speaks.
    pub(super) force: Force,
}

/// What stands before a verb, up to some word.
struct Before<'s> {
    /// Where it begins in the sentence.
    start: usize,
    /// It, in small letters, without the adverbs that were read.
    rest: &'s str,
    /// The last word of it.
    word: &'s str,
    /// The same without what closes a bracket or a quotation.
    bare: &'s str,
}

impl<'s> Before<'s> {
    /// "the council [also]", and its last word apart.
    fn ending_in(rest: &'s str, start: usize) -> Self {
        let word = rest.rsplit(char::is_whitespace).next().unwrap_or_default();
        let bare = word.trim_end_matches([')', '"', '”', '’']);
        Self {
            start,
            rest,
            word,
            bare,
        }
    }

    /// What stands before its last word.
    fn without_last(&self) -> &'s str {
        let len = self.rest.len() - self.word.len();
        self.rest.get(..len).unwrap_or_default().trim_end()
    }

    /// "hunters" in "Hunters agree to": whether a sentence begins with the one word.
    fn is_alone(&self) -> bool {
        self.start == 0 && self.rest == self.bare
    }

    /// "the ministers [urge]": many of whom nothing else is told.
    fn are_many(&self) -> bool {
        self.bare.len() > 3 && (self.bare.ends_with('s') || self.bare.ends_with("men"))
    }
}

/// Whether somebody speaks a verb.
pub(super) fn is_spoken(verb: &Verb) -> bool {
    if verb.promises() && by_actor(verb.sentence, verb.lower, verb.end()).is_some() {
        return true;
    }
    let before = near_before(verb.lower, verb.at);
    let start = verb.at - before.len();
    let mut rest = before.trim_end();
    for _ in 0..=ADVERBS {
        let before = Before::ending_in(rest, start);
        if let Some(spoken) = verb.told_by(&before) {
            return spoken;
        }
        rest = before.without_last();
    }
    false
}

impl Verb<'_> {
    /// Where it ends.
    fn end(&self) -> usize {
        self.at + self.words.len()
    }

    /// "will".
    fn promises(&self) -> bool {
        self.words == "will"
    }

    /// "urged".
    fn ends_in_past(&self) -> bool {
        self.words.ends_with("ed") && self.words != "need"
    }

    /// "resolved to" as "urged".
    fn is_past(&self) -> bool {
        self.ends_in_past() || self.words.contains("ed ") || self.words.starts_with("drew ")
    }

    /// "urges", "offers to", "urged": what one body does.
    fn is_of_one(&self) -> bool {
        let verb = self.words.split(' ').next().unwrap_or_default();
        verb.ends_with('s') || self.is_past()
    }

    /// Whether the last word before it tells that somebody speaks, or that nobody does;
    /// an adverb tells neither.
    fn told_by(&self, before: &Before) -> Option<bool> {
        let bare = before.bare;
        if before.word.is_empty() {
            return Some(self.begins_item());
        }
        if before.start == 0 && self.is_of_one() && meets(before.rest) {
            return Some(true);
        }
        if wishes_to(before.rest) || self.follows_speaker(before) || self.follows_names(before) {
            return Some(true);
        }
        if VOWS.contains(&self.words) && before.is_alone() && before.are_many() && is_party(bare) {
            return Some(true);
        }
        if DOERS.contains(&bare) || STRONG.contains(&self.words) && are_doers(before) {
            return Some(self.is_of_doers(bare));
        }
        if bare == "and" || bare == "or" || bare == "but" {
            return Some(self.goes_on_after(before));
        }
        if bare.ends_with(',') {
            let office = || self.is_of_one() && is_office(self.sentence, self.at);
            return Some(self.after_we || enclosed(before.rest) || office());
        }
        // "It urged States to pay", "She invited the Minister to visit": the body or the
        // person of the sentence before.
        if ["it", "he", "she"].contains(&bare) && self.is_of_one() {
            let alone = before.rest == bare;
            if alone || last_chunk(before.rest).trim() == bare && sets_the_scene(self.sentence) {
                return Some(true);
            }
        }
        if let Some(spoken) = self.follows_capital(before) {
            return Some(spoken);
        }
        let strong = STRONG.contains(&self.words) && !self.is_of_one();
        (!is_adverb(bare)).then(|| before.start == 0 && are_heads(resolved_by(before.rest), strong))
    }

    /// "Urge all States to …": a line of a list; "Encouraged by …" is none.
    fn begins_item(&self) -> bool {
        if self.ends_in_past() || self.promises() {
            let item = self.sentence.get(self.at..).unwrap_or_default();
            return goes_on(item, self.words);
        }
        let binds = self.force != Force::Commitment || DECIDES.contains(&self.words);
        binds && !noun_first(self.lower, self.at)
    }

    /// "The Council urges", "The EU will", "The Prosecutors General encourage".
    fn follows_speaker(&self, before: &Before) -> bool {
        self.promises() && self.follows_actor(before)
            || SPEAKERS.has(before.bare)
            || before.rest.ends_with("ors general")
            || before.rest.ends_with("eys general")
    }

    /// "The EU [will]", "Selva and Arvonia [will]": those who can promise.
    fn follows_actor(&self, before: &Before) -> bool {
        let own = self.sentence.get(before.start..self.at).unwrap_or_default();
        // "Be it resolved, that the City of Porto".
        let subject = || last_chunk(own).trim().trim_start_matches("that ");
        ACTORS.contains(&before.bare)
            || is_party(subject())
            || is_acronym(own.trim())
            || is_state(own.trim())
            || is_state(subject())
            || are_named(subject())
    }

    /// "The two Ministries encourage": those whose statement it is; "Arvonia, Selva and
    /// Lusia commend".
    fn follows_names(&self, before: &Before) -> bool {
        if before.start > 0 {
            return false;
        }
        let rest = before.rest;
        let both = rest.starts_with("the two ") || rest.starts_with("both ");
        let own = || self.sentence.get(..rest.len()).unwrap_or_default();
        // "All three reaffirmed": those who were named before.
        let all = ["all three", "all four", "all five", "all sides"].iter();
        let all = all.filter_map(|all| rest.strip_prefix(*all)).any(|of| {
            let few = of.split(' ').count() < 5 && before.are_many();
            of.is_empty() || of.starts_with(' ') && few
        });
        all || both && rest.split(' ').count() < 5 && is_party(before.bare)
            || (STRONG.contains(&self.words) || VOWS.contains(&self.words)) && are_named(own())
    }

    /// "The Association of Judges recommends": its verb, not theirs; "Judges recommend".
    fn is_of_doers(&self, bare: &str) -> bool {
        let next = || {
            self.lower
                .get(self.end()..)
                .unwrap_or_default()
                .trim_start()
        };
        self.is_past()
            || bare.ends_with('s') && self.words.ends_with('s')
            || VOWS.contains(&self.words)
            || STRONG.contains(&self.words)
            || next().starts_with("that ")
    }

    /// "and invite all to join", after a list or another verb.
    fn goes_on_after(&self, before: &Before) -> bool {
        // "We met to plan and to realize it": what they met for.
        let end = before.start + before.rest.len();
        if self
            .lower
            .get(end..self.at)
            .is_some_and(|it| it.trim() == "to")
        {
            return false;
        }
        let first =
            || before.rest == "and" && before.start == 0 && !self.is_past() && !self.promises();
        self.after_we
            || first()
            || speaker_before(self.lower, self.at)
            || does_too(self.lower, self.words)
    }

    /// "The CACJ welcomes", "The Commissioner thanks": told by a capital.
    fn follows_capital(&self, before: &Before) -> Option<bool> {
        let end = before.start + before.rest.len();
        let own = self.sentence.get(end - before.word.len()..end)?;
        if !own.starts_with(|c: char| c.is_uppercase() || c == '-') || !self.is_of_one() {
            return None;
        }
        if own.len() > 1 && own.chars().all(|c| c.is_uppercase() || c == '-') {
            return Some(self.sentence.chars().take(NEAR).any(char::is_lowercase));
        }
        let named = own.starts_with(char::is_uppercase)
            && (is_party(own) || is_state(own) || is_office(self.sentence, self.at));
        named.then_some(true)
    }
}

/// "the council of lakes" in "be it resolved that the council of lakes".
fn resolved_by(rest: &str) -> &str {
    const RESOLVED: &str = "resolved that ";
    let own = rest.split_once(RESOLVED);
    own.map_or(rest, |(_, own)| own)
}

/// "The President of the Court would like to thank".
fn wishes_to(rest: &str) -> bool {
    rest.ends_with(" would like to")
        || rest.ends_with(" opportunity to")
        || rest.ends_with(" wishes to")
        || rest.ends_with(" wish to")
        || ["wish to", "wishes to"].contains(&rest)
}

/// "The ministers [urge]", at the start of a sentence.
fn are_doers(before: &Before) -> bool {
    before.start == 0
        && before.rest.starts_with("the ")
        && before.are_many()
        && is_party(before.bare)
}

/// How many characters tell whether a text is in capitals.
const NEAR: usize = 200;

/// "we [also] urge": what may stand between who speaks and the verb.
fn is_adverb(word: &str) -> bool {
    matches!(
        word,
        "also"
            | "further"
            | "hereby"
            | "again"
            | "once"
            | "more"
            | "therefore"
            | "thus"
            | "then"
            | "all"
            | "both"
            | "each"
            | "still"
            | "do"
            | "does"
            | "did"
            | "have"
            | "has"
            | "had"
            | "would"
            | "like"
            | "to"
            | "today"
            | "now"
            | "always"
            | "here"
            | "present"
            | "nevertheless"
            | "nonetheless"
            | "together"
    ) || word.len() > 3 && word.ends_with("ly")
}
