//! One figure in an English sentence, and whether it counts those who took part.

use super::super::super::phrases::Phrases;
use super::super::super::word_set::WordSet;
use super::super::conference::is_meeting;
use super::super::numerals;
use super::super::party::{are_doers, is_thing};
use super::super::{CountMention, Words};
use super::unit::{ORGANIZATIONS, is_organizations, unit};
use crate::model::Unit;
use std::ops::Range;

static APPROXIMATE: WordSet = WordSet::new(words! {
    "over" "about" "some" "nearly" "around" "approximately" "almost" "roughly" "exceeding" "than"
    "least" "circa" "beyond"
});
/// Words before a figure that numbers something: "Article 5", "in May 2021".
static NUMBERS: WordSet = WordSet::new(words! {
    "article" "articles" "principle" "section" "paragraph" "rule" "chapter" "no" "nos"
    "resolution" "goal" "goals" "agenda" "part" "item" "items" "since" "annex" "january"
    "february" "march" "april" "may" "june" "july" "august" "september" "october" "november"
    "december" "session" "room" "version" "decision" "recommendation" "target"
});
/// Words that a date goes on with.
static MONTHS: WordSet = WordSet::new(words! {
    "january" "february" "march" "april" "may" "june" "july" "august" "september" "october"
    "november" "december" "st" "nd" "rd" "th"
});
/// Words between a figure and its unit that change nothing.
const BETWEEN: usize = 3;

/// What those who came did.
pub(super) static ATTENDED: Phrases<&str> = Phrases::new(words! {
    "attended" "attended by" "took part" "participated" "joined by"
});

/// What they did there.
pub(super) static SPOKE: WordSet = WordSet::new(words! {
    "discussed" "debated" "exchanged" "shared" "deliberated" "considered" "met" "gathered"
    "assembled" "agreed" "spoke" "participated" "attended" "registered"
});

/// How many words may stand between the places that they came from and that: "6 ports on
/// two coasts".
const PLACES: usize = 6;

/// What is done to persons who are spoken of.
const HARMS: &[&str] = words! {
    "killing" "killings" "murder" "murders" "death" "deaths" "arrest" "arrests" "detention"
    "imprisonment" "abduction" "disappearance" "execution" "prosecution" "conviction" "trial"
    "release" "dismissal" "loss" "case" "cases"
};

/// What governments may be of that are no states'.
const OF_PARTS: &[&str] = words! {
    "local" "regional" "provincial" "municipal" "state" "city" "town" "county" "subnational"
    "territorial" "tribal"
};

/// A sentence whose figures are asked for.
pub(super) struct Figures<'s> {
    sentence: &'s Words<'s>,
    lower: &'s str,
    words: &'s [Range<usize>],
}

/// A figure among the words of a sentence.
pub(super) struct Figure {
    /// Its first word.
    at: usize,
    /// The word after it.
    pub(super) next: usize,
    number: u64,
    /// "120-odd", "40-plus": about so many.
    odd: bool,
}

impl<'s> Figures<'s> {
    /// Those of a sentence that consists of the words.
    pub(super) fn of(sentence: &'s Words, words: &'s [Range<usize>]) -> Self {
        Self {
            sentence,
            lower: sentence.lower(),
            words,
        }
    }

    /// A word in small letters, and nothing beyond the last.
    fn word(&self, at: usize) -> &'s str {
        let range = self.words.get(at);
        range
            .and_then(|range| self.lower.get(range.clone()))
            .unwrap_or_default()
    }

    /// The figure that begins with a word: "120-odd", "40-plus", "twenty-nine", "1 200".
    pub(super) fn read(&self, at: usize) -> Option<Figure> {
        let word = self.word(at);
        let about = ["-odd", "-plus"].iter();
        let mut about = about.filter_map(|about| word.strip_suffix(about));
        let odd = about
            .next()
            .or_else(|| self.is_exceeded(at).then_some(word))
            .and_then(|figure| figure.parse().ok());
        let words = || self.words.get(at..).unwrap_or_default();
        let (number, used) = odd
            .map(|number: u64| (number, 1))
            .or_else(|| numerals::read(self.lower, words()))?;
        Some(Figure {
            at,
            next: at + used,
            number,
            odd: odd.is_some(),
        })
    }

    /// "40+": at least so many.
    fn is_exceeded(&self, at: usize) -> bool {
        let after = self
            .words
            .get(at)
            .and_then(|range| self.lower.get(range.end..));
        after.is_some_and(|rest| rest.starts_with('+'))
    }

    /// Who or what is counted by a figure: "over 160 persons".
    pub(super) fn count(&self, figure: &Figure) -> Option<CountMention> {
        if self.numbers(figure) || self.is_part_of_sum(figure) || self.are_both(figure) {
            return None;
        }
        let (unit, last) = self.unit(figure).or_else(|| self.came(figure))?;
        if unit == Unit::Participants
            && (self.are_others(figure, last) || self.in_name(figure, last))
        {
            return None;
        }
        let more = match unit {
            Unit::InternationalOrganizations => (1..=ORGANIZATIONS)
                .find(|more| is_organizations(self.word(last + more)))
                .unwrap_or_default(),
            _ => 0,
        };
        let first = self.spelled(figure).unwrap_or(figure.at);
        let about = self.about(first);
        let start = self.words.get(about.unwrap_or(first))?.start;
        Some(CountMention {
            range: start..self.words.get(last + more)?.end,
            number: figure.number,
            approximate: about.is_some() || figure.odd,
            unit,
        })
    }

    /// "[forty-two] (42) members": where a figure in brackets begins that words say before it.
    fn spelled(&self, figure: &Figure) -> Option<usize> {
        const LONGEST: usize = 6;
        let start = self.words.get(figure.at)?.start;
        self.lower.get(..start)?.strip_suffix('(')?;
        let earliest = figure.at.saturating_sub(LONGEST);
        let says = |at: &usize| {
            let words = self.words.get(*at..figure.at).unwrap_or_default();
            let same = (figure.number, words.len());
            numerals::is_numeral(self.word(*at)) && numerals::read(self.lower, words) == Some(same)
        };
        (earliest..figure.at).find(says)
    }

    /// "Article 5", "in 2021", "3 May": a figure that counts nothing; so doesn't "one".
    fn numbers(&self, figure: &Figure) -> bool {
        let before = self.word(figure.at.wrapping_sub(1));
        let single = figure.next == figure.at + 1;
        let year = single
            && is_year(figure.number)
            && (matches!(before, "in" | "of" | "year")
                || before.starts_with(|c: char| c.is_ascii_digit()));
        let one = single && figure.number == 1;
        year || one || NUMBERS.has(before) || MONTHS.has(self.word(figure.next))
    }

    /// "ten Northern and [fifteen] Southern nations": neither figure is that of the nations.
    fn is_part_of_sum(&self, figure: &Figure) -> bool {
        let before = |back: usize| figure.at.checked_sub(back);
        let word = |back: usize| before(back).map_or("", |at| self.word(at));
        // "35 States and [4] international organizations": what the first counts is told.
        let told =
            before(2).is_some_and(|at| unit(word(2), &|more| self.word(at + more)).is_some());
        word(1) == "and"
            && !told
            && numerals::is_numeral(word(3))
            && before(2).is_some_and(|at| self.is_capital(at))
    }

    /// "[The two] Premiers met": who they are is known, and they are not counted.
    fn are_both(&self, figure: &Figure) -> bool {
        let before = figure.at.checked_sub(1);
        figure.number == 2 && before.is_some_and(|at| self.word(at) == "the")
    }

    /// "51 Northern [and] Southern states": whether a word joins two names.
    fn joins_names(&self, at: usize) -> bool {
        let before = at
            .checked_sub(1)
            .is_some_and(|before| self.is_capital(before));
        self.word(at) == "and" && before && self.is_capital(at + 1)
    }

    fn is_capital(&self, at: usize) -> bool {
        let word = self.words.get(at);
        let word = word.and_then(|word| self.sentence.get(word.clone()));
        word.is_some_and(|word| word.starts_with(char::is_uppercase))
    }

    /// "92 [learned participants]": the unit, and the word that tells it.
    fn unit(&self, figure: &Figure) -> Option<(Unit, usize)> {
        (figure.next..=figure.next + BETWEEN)
            .take_while(|&at| {
                number_free(self.word(at)) || at > figure.next && self.joins_names(at)
            })
            .find_map(|at| Some((unit(self.word(at), &|more| self.word(at + more))?, at)))
            // "12 local governments": of no state.
            .filter(|(_, last)| {
                self.word(*last) != "governments" || !OF_PARTS.contains(&self.word(last - 1))
            })
    }

    /// "attended by 52 wardens from 16 countries": who they are is told by what they did.
    fn came(&self, figure: &Figure) -> Option<(Unit, usize)> {
        let before = self.word(figure.at.wrapping_sub(1));
        let attended = matches!(
            before,
            "by" | "over" | "some" | "about" | "nearly" | "almost"
        ) || self.is_first(figure.at);
        let noun = self.word(figure.next);
        let plural = noun.len() > 4 && noun.ends_with('s') && !is_thing(noun);
        if !attended || !plural {
            return None;
        }
        // "heads and drivers from 17 countries".
        let and = self.word(figure.next + 1) == "and";
        let from = figure.next + if and { 3 } else { 1 };
        let came = self.word(from) == "from" && numerals::is_numeral(self.word(from + 1));
        // "Twelve pilots from 6 ports discussed ladders."
        let spoke = || (from + 2..from + 2 + PLACES).any(|at| SPOKE.has(self.word(at)));
        let told = || {
            ATTENDED.first_word(self.sentence, 0).is_some() || self.is_first(figure.at) && spoke()
        };
        (came && told()).then_some((Unit::Participants, figure.next))
    }

    /// "[Fifty-two] wardens": whether the sentence begins with the figure.
    fn is_first(&self, at: usize) -> bool {
        const BEFORE: &[&str] = &["over", "some", "about", "around", "nearly", "more", "than"];
        at <= BEFORE.len() && (0..at).all(|at| BEFORE.contains(&self.word(at)))
    }

    /// "60 judges' associations", "the killing of three foresters": whoever came, it was
    /// not they.
    fn are_others(&self, figure: &Figure, last: usize) -> bool {
        let word = |back: usize| self.word(figure.at.wrapping_sub(back));
        let after = self.words.get(last);
        let after = after.and_then(|range| self.lower.get(range.end..));
        after.is_some_and(|rest| rest.starts_with(['\'', '’']))
            || word(1) == "of" && HARMS.contains(&word(2))
            || self.are_sent_for(figure, last)
    }

    /// "representatives of 34 insurers", "of over 30 publishers": those who came speak for
    /// bodies.
    fn are_sent_for(&self, figure: &Figure, last: usize) -> bool {
        let at = self.about(figure.at).unwrap_or(figure.at);
        let word = |back: usize| at.checked_sub(back).map_or("", |at| self.word(at));
        let sent = matches!(word(2), "representatives" | "delegates" | "observers");
        sent && word(1) == "of" && are_doers(self.word(last))
    }

    /// "The 2020 Notaries Congress", "the 2020 Judges and Mayors Forum": a name, not a
    /// figure.
    fn in_name(&self, figure: &Figure, unit: usize) -> bool {
        let capital = |at: usize| {
            let text = self.sentence.get(self.words.get(at)?.clone())?;
            text.starts_with(char::is_uppercase).then_some(text)
        };
        if capital(unit).is_none() {
            return false;
        }
        let before = self.word(figure.at.wrapping_sub(1));
        let year = is_year(figure.number) && matches!(before, "the" | "our" | "this");
        // "the seven Lake Partners": those who bear the name, and no more.
        let named = matches!(before, "the" | "our") && capital(unit.wrapping_sub(1)).is_some();
        year || named || capital(unit + 1).is_some_and(is_meeting)
    }

    /// Where "over 300", "close to 300", "in excess of 300" begin; nowhere if exactly so
    /// many are told.
    fn about(&self, at: usize) -> Option<usize> {
        let before = self.word(at.checked_sub(1)?);
        let pair =
            |first: &str, second: &str| before == second && at > 1 && self.word(at - 2) == first;
        let close = pair("close", "to") || pair("excess", "of") || pair("up", "to");
        (close || APPROXIMATE.has(before)).then_some(match before {
            "than" | "least" | "to" if at > 1 => at - 2,
            "of" if at > 2 => at - 3,
            _ => at - 1,
        })
    }
}

/// Whether a number may be a year's.
fn is_year(number: u64) -> bool {
    (1900..2100).contains(&number)
}

/// Whether a word may stand between a figure and what it counts: "300 [young] people".
fn number_free(word: &str) -> bool {
    !numerals::is_numeral(word) && !matches!(word, "from" | "in" | "and" | "of" | "" | "the")
}
