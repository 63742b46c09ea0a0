//! Who speaks in an English clause, whom it binds, and what is to be done.

use super::super::super::scan::{pieces, trim};
use super::super::Clause;
use super::super::cues::SPEAKERS;
use super::super::facts::article_off;
use super::super::lines::is_one_of;
use super::super::party::{is_party, is_thing};
use super::called::called;
use super::speech::by_actor;
use super::subject::{sets_the_scene, subject};
use super::thanked::thanked;
use super::verb::Verb;
use super::{advised, cue, passive, rest};
use crate::model::Force;
use std::ops::Range;

/// "[We] [urge] [States] [to act]": what stands before the verb and after it.
pub(super) fn clause(sentence: &str, lower: &str, verb: Verb) -> Clause {
    let subject = subject(sentence, verb.cue.start);
    let roles = Roles {
        sentence,
        lower,
        said: lower.get(verb.cue.clone()).unwrap_or_default(),
        subject: subject.and_then(|range| speaks_first(sentence, range)),
        after: rest(sentence, verb.cue.end),
        verb,
    };
    if roles.binds_nobody() {
        return roles.forbidden();
    }
    match roles.verb.act {
        Some(Force::Recognition) if roles.verb.modal.is_empty() => roles.recognised(),
        Some(Force::Appreciation) => roles.thanked(),
        Some(Force::Call) if is_said_of_them(roles.said) => roles.encouraged(),
        Some(Force::Call) => roles.called(),
        Some(Force::Recommendation) => roles.recommended(),
        Some(Force::Commitment) if roles.said.ends_with(" for") => roles.agreed_for(),
        None if roles.said.starts_with("shall") && roles.is_first_person() => roles.promised(),
        None if roles.is_passive() => roles.done(),
        _ => roles.acting(),
    }
}

/// A verb and what stands beside it.
struct Roles<'s> {
    sentence: &'s str,
    /// The sentence in small letters.
    lower: &'s str,
    verb: Verb,
    /// The words of the verb, in small letters.
    said: &'s str,
    /// Who or what stands before it.
    subject: Option<Range<usize>>,
    /// What stands after it.
    after: Option<Range<usize>>,
}

impl<'s> Roles<'s> {
    /// The words of a stretch.
    fn words(&self, range: &Range<usize>) -> &'s str {
        self.sentence.get(range.clone()).unwrap_or_default()
    }

    /// A clause of the verb, and nobody in it.
    fn bare(&self) -> Clause {
        Clause {
            act: self.verb.act,
            modal: self.verb.modal,
            cue: self.verb.cue.clone(),
            ..Clause::default()
        }
    }

    /// "We shall", "We, the judges of the North, should".
    fn is_first_person(&self) -> bool {
        let Some(subject) = &self.subject else {
            return false;
        };
        let words = self.lower.get(subject.clone()).unwrap_or_default();
        words == "we"
            || words.starts_with("we ")
            || enclosed_we(self.lower, self.verb.cue.start, subject)
    }

    /// "No state shall dump waste", "Nothing … shall prejudice", "No one has the right to".
    fn binds_nobody(&self) -> bool {
        const NOBODY: [&str; 5] = ["no", "nobody", "none", "nothing", "neither"];
        let subject = self.subject.as_ref().map(|range| self.words(range));
        let first = subject.and_then(|words| words.split_whitespace().next());
        matches!(self.verb.act, None | Some(Force::Right))
            && first.is_some_and(|first| is_one_of(first, &NOBODY))
    }

    /// "No state [shall] [dump waste]": whatever is said of nobody is forbidden to
    /// everybody.
    fn forbidden(self) -> Clause {
        // Only what nobody should do is less than forbidden.
        let advised = self.verb.modal == [Force::Recommendation];
        Clause {
            modal: match advised {
                true => self.verb.modal,
                false => &[Force::Prohibition],
            },
            action: self.after.filter(|_| !advised),
            cue: self.verb.cue,
            ..Clause::default()
        }
    }

    /// "[We] recognise [the need for rest]", "[rest] is of great importance".
    fn recognised(self) -> Clause {
        let clause = self.bare();
        if is_said_of_things(self.said) {
            return Clause {
                matter: self.subject,
                ..clause
            };
        }
        let of = self.after.as_ref().map(|range| self.words(range));
        let of = of.is_some_and(|text| text.starts_with("of "));
        let skipped = if of { "of ".len() } else { 0 };
        Clause {
            speaker: self.subject,
            matter: self.after.map(|range| range.start + skipped..range.end),
            ..clause
        }
    }

    /// "[We] thank [the School] for [its welcome]".
    fn thanked(self) -> Clause {
        let (addressee, matter) = thanked(self.sentence, self.said, self.verb.cue.end);
        let clause = self.bare();
        Clause {
            speaker: self.subject,
            addressee,
            matter,
            ..clause
        }
    }

    /// "[Parties] are encouraged to [share data]".
    fn encouraged(self) -> Clause {
        let clause = self.bare();
        let things = self
            .subject
            .as_ref()
            .map(|range| is_thing(self.words(range)));
        Clause {
            addressee: self.subject.filter(|_| things == Some(false)),
            action: self.after,
            ..clause
        }
    }

    /// "[We] urge [States] to [act]".
    fn called(self) -> Clause {
        let clause = self.bare();
        let (addressee, action) = called(self.sentence, self.said, self.after);
        Clause {
            speaker: self.subject,
            addressee,
            action,
            ..clause
        }
    }

    /// "[We] recommend that [courts] should [act]", "recommend [courts] to [act]".
    fn recommended(self) -> Clause {
        let (addressee, action) = advised::recommended(self.sentence, self.after);
        Clause {
            modal: &[Force::Recommendation],
            cue: self.verb.cue,
            speaker: self.subject,
            addressee,
            action,
            ..Clause::default()
        }
    }

    /// "THE AGREEMENT for [all courts] to [act]".
    fn agreed_for(self) -> Clause {
        let clause = self.called();
        Clause {
            speaker: clause.addressee,
            addressee: None,
            ..clause
        }
    }

    /// "[We] shall [act]" is what we will do; so is what we shall not do.
    fn promised(self) -> Clause {
        Clause {
            act: Some(Force::Commitment),
            cue: self.verb.cue,
            speaker: self.subject,
            action: self.after,
            ..Clause::default()
        }
    }

    /// "Waste shall be removed", "are prohibited": what is done stands before the verb.
    fn is_passive(&self) -> bool {
        let said = self.said;
        let forbids = || {
            let be = said.starts_with("is prohi")
                || said.starts_with("are prohi")
                || said.contains(" be ");
            be && !keeps_from(said, self.after.as_ref().map(|range| self.words(range)))
        };
        passive::is_passive(self.lower, self.verb.cue.end) || forbids()
    }

    /// "Waste shall [be removed by [ports]]": nobody else than the one who acts is bound.
    fn done(self) -> Clause {
        Clause {
            addressee: passive::agent(self.sentence, self.lower, self.verb.cue.end),
            action: self.after.clone(),
            ..self.bare()
        }
    }

    /// "[States] should [act]", "[We] will [act]".
    fn acting(self) -> Clause {
        let mut clause = self.bare();
        let right = self.verb.act == Some(Force::Right);
        let by = || by_actor(self.sentence, self.lower, self.verb.cue.end);
        if cue::is_inverted_no(self.lower, self.verb.cue.start) {
            // "In no case shall a child be held": whoever holds it is not said.
        } else if self.said == "will"
            && let Some(by) = by()
        {
            clause.speaker = Some(by);
        } else if self.verb.modal.is_empty() && !right || self.is_first_person() {
            // "The proceedings will be published": by whom is not told.
            let thing = |range: &Range<usize>| self.is_done_to(range);
            clause.speaker = self.subject.clone().filter(|range| !thing(range));
        } else if !right && self.verb.modal != [Force::Right] {
            let whom = self.subject.as_ref();
            clause.addressee = whom.filter(|range| !self.is_nobody(range)).cloned();
        }
        clause.action = self.after;
        clause
    }

    /// "The proceedings will be published": a thing with which something is done.
    fn is_done_to(&self, whom: &Range<usize>) -> bool {
        let after = self.lower.get(self.verb.cue.end..).unwrap_or_default();
        self.said == "will" && after.starts_with(" be ") && is_thing(self.words(whom))
    }

    /// "The right of every judge to rest must be kept": a right is nobody. So is what only
    /// stands for something that was named before. What is to be so, and is no party, is
    /// nobody either: "legal aid must be free".
    fn is_nobody(&self, whom: &Range<usize>) -> bool {
        let words = self.words(whom);
        is_thing(words)
            || passive::is_state(self.lower, self.verb.cue.end) && !is_party(words)
            || ["It", "it", "This", "There", "there"].contains(&words)
            || is_one_of(words, EVERYBODY)
    }
}

/// "is of great importance", "is essential for": what it is said of stands before, where
/// "are of the view that" and "are aware of" tell what somebody thinks.
fn is_said_of_things(said: &str) -> bool {
    const NEEDED: &[&str] = words! {
        "essential" "indispensable" "vital" "crucial" "fundamental" "central" "critical" "a" "the"
    };
    let mut words = said.split(' ');
    let be = matches!(words.next(), Some("is" | "are"));
    let needed = words.next().is_some_and(|word| NEEDED.contains(&word));
    be && needed || said.contains(" of ") && !said.ends_with(" that")
}

/// "are encouraged to", "is called upon to": those who are called on stand before.
fn is_said_of_them(said: &str) -> bool {
    const TO: [&str; 3] = ["d to", "d upon to", "d on to"];
    const BE: [&str; 3] = ["is ", "are ", "be "];
    !said.starts_with("appeal")
        && (TO.iter().any(|to| said.ends_with(to)) || BE.iter().any(|be| said.starts_with(be)))
}

/// Words for all that are there, which name nobody.
pub(super) const EVERYBODY: &[&str] = words! {
    "everyone" "everybody" "anyone" "anybody" "all" "each of us" "all of us"
};

/// "are prohibited from acting": who must not stands before.
fn keeps_from(cue: &str, after: Option<&str>) -> bool {
    let first = after.and_then(|after| after.split(' ').next());
    cue.ends_with(" from") && first.is_some_and(|word| word.ends_with("ing"))
}

/// "We reviewed the list and": who speaks stands before the first of the verbs; so it does
/// in "We condemn the raid, which broke the peace, and".
fn speaks_first(sentence: &str, subject: Range<usize>) -> Option<Range<usize>> {
    let words = sentence.get(subject.clone())?;
    if matches!(words, "and" | "but") {
        let pieces = pieces(sentence, 0..subject.start, &[',', ';', ':']).into_iter();
        let mut pieces = pieces.map(|piece| trim(sentence, piece, &[]));
        let first =
            pieces.find(|piece| !sets_the_scene(sentence.get(piece.clone()).unwrap_or_default()));
        return speaker_before(sentence, first?);
    }
    if !words.ends_with(" and") && !words.ends_with(" but") {
        return we_alone(words, subject.start)
            .or_else(|| who_met(words, subject.start))
            .or(Some(subject));
    }
    // "We, the divers, join our voices and commit".
    let we = || sentence.starts_with("We, ").then_some(0..WE);
    we_alone(words, subject.start)
        .or_else(|| speaker_before(sentence, subject))
        .or_else(we)
}

/// How long "We" is.
const WE: usize = 2;

/// "[We] the divers of the North taking part", "[We] have been, are and will be": who they
/// are or what they do is told beside.
fn we_alone(words: &str, at: usize) -> Option<Range<usize>> {
    let told = [" the ", " have ", " are "];
    let rest = words.get(WE..).filter(|_| words.starts_with(['W', 'w']))?;
    let told = told.iter().any(|it| rest.starts_with(it));
    told.then(|| at..at + WE)
}

/// Who speaks at the beginning of a stretch, before any verb of it.
fn speaker_before(sentence: &str, stretch: Range<usize>) -> Option<Range<usize>> {
    let stretch = article_off(sentence, stretch);
    let words = sentence.get(stretch.clone())?;
    if let Some(who) = who_met(words, stretch.start) {
        return Some(who);
    }
    let mut end = stretch.start;
    for word in words.split(' ') {
        end += word.len();
        if SPEAKERS.has(&word.to_ascii_lowercase()) {
            return Some(stretch.start..end);
        }
        end += 1;
    }
    None
}

/// "[The Ministers of the North] met on 3 May": who they are ends before what they did; of
/// words that begin at a byte.
fn who_met(words: &str, at: usize) -> Option<Range<usize>> {
    let (who, _) = words.split_once(" met ")?;
    // "The judges who met in Cork": all of it tells who they are.
    let relative = [" who", " that", " which", " have", " had", " last"];
    let told = relative.iter().any(|word| who.ends_with(word));
    (!told).then(|| at..at + who.len())
}

/// "We, the judges of the North, should": the subject is "we".
fn enclosed_we(lower: &str, verb: usize, subject: &Range<usize>) -> bool {
    let before = lower.get(..subject.start.min(verb)).unwrap_or_default();
    let before = before.trim_end().trim_end_matches("the").trim_end();
    before.ends_with(',')
        && before.trim_end_matches(',').split_whitespace().next_back() == Some("we")
}
