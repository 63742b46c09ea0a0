//! Which paragraph opens the operative part.

use super::formulas::Formulas;
use super::numbers::Numbered;
use super::paragraphs::{HEADINGS, bullet, is_heading, is_in_capitals};
use crate::language::OpeningCue;
use crate::source::{Source, Span};
use std::collections::BTreeMap;

/// The first paragraph that ends with a colon where no formula is known, if what comes
/// after it are sentences.
pub(super) fn loose_opening(source: &Source, paragraphs: &[Span]) -> Option<usize> {
    let ends = |at: usize, marks: [char; 2]| {
        let span = paragraphs.get(at);
        span.is_some_and(|span| source.text(*span).ends_with(marks))
    };
    let said = |at: usize| ends(at, ['.', '。']);
    let all = 0..paragraphs.len();
    let mut colons = all.filter(|at| ends(*at, [':', '：']));
    colons.next().filter(|at| said(at + 1) && said(at + 2))
}

/// Which paragraph opens the operative part.
pub(super) fn opening(formulas: &Formulas, numbers: &BTreeMap<usize, &Numbered>) -> Option<usize> {
    let mut items = numbers.values().filter(|number| number.level == 0);
    let first = items.next();
    // A first view without a number stands before the second.
    let late = first.filter(|first| first.marker.value == 2);
    let mut search = Search {
        formulas,
        numbers,
        any_item: first.is_some(),
        late: late.map(|first| first.paragraph),
        listed_before: false,
        topics: false,
        fallback: None,
        acts_above: None,
    };
    for at in 0..formulas.paragraphs.len() {
        if search.is_item(at) {
            search.listed_before = true;
        } else if !search.is_text_of_item(at) && search.opens(at) {
            return Some(at);
        }
    }
    search.fallback
}

/// The way through the paragraphs to the formula.
struct Search<'s, 'a> {
    formulas: &'s Formulas<'a>,
    numbers: &'s BTreeMap<usize, &'s Numbered>,
    /// Whether any paragraph has a number, and the one with the first, if that is 2.
    any_item: bool,
    late: Option<usize>,
    /// Whether a numbered paragraph was passed, and the list of what was discussed.
    listed_before: bool,
    topics: bool,
    /// What opens a list, though no formula, where nothing better comes.
    fallback: Option<usize>,
    /// Whether the items below that do something, once it was asked.
    acts_above: Option<bool>,
}

/// What stands below a paragraph that may be the formula.
struct Below {
    /// The next paragraph, past headings.
    next: Option<usize>,
    /// Whether it is a list.
    listed: bool,
    /// Whether the paragraph ends with a colon, or with a full stop above paragraphs.
    colon: bool,
    stop: bool,
    /// Whether it breaks off above a list: "We call on governments to".
    open: bool,
}

impl Search<'_, '_> {
    fn is_item(&self, at: usize) -> bool {
        self.numbers
            .get(&at)
            .is_some_and(|number| number.level == 0)
    }

    /// Whether a paragraph stands below "二" alone on its line: it is the text of that item.
    fn is_text_of_item(&self, at: usize) -> bool {
        let above = at.checked_sub(1);
        let number = above.and_then(|above| Some((above, *self.numbers.get(&above)?)));
        number.is_some_and(|(above, number)| {
            number.level == 0 && number.marker.range == (0..self.formulas.text(above).len())
        })
    }

    fn is_listed(&self, at: usize) -> bool {
        self.is_item(at) || bullet(self.formulas.text(at)) > 0
    }

    fn below(&self, at: usize) -> Below {
        let (text, count) = (self.formulas.text(at), self.formulas.paragraphs.len());
        let colon = text.ends_with([':', '：']);
        // Headings may stand between the formula and the first item.
        let past_headings = || {
            let mut below = (at + 1..count).take(HEADINGS);
            below.find(|&at| self.is_listed(at) || !is_heading(self.formulas.text(at)))
        };
        let next = match colon || self.fallback.is_some() {
            true => past_headings(),
            false => Some(at + 1),
        };
        let listed = next.is_some_and(|next| self.is_listed(next));
        Below {
            next,
            listed: listed || colon && self.late == Some(at + 2),
            open: !colon && listed && self.formulas.language.leads_open(text),
            colon,
            // "We hereby declare the following." before paragraphs without numbers.
            stop: !self.any_item && text.ends_with(['.', '。']) && at + 1 < count,
        }
    }

    /// Whether a paragraph without a number opens the operative part. Cheap tests first: a
    /// cue is looked for only where it can count.
    fn opens(&mut self, at: usize) -> bool {
        let below = self.below(at);
        if !(below.colon || below.listed || below.stop) {
            return false;
        }
        // "We reaffirm our commitment to:" opens by what it does.
        let formula = self.formulas.at(at);
        // What was discussed is no view, and neither is why it was.
        if below.colon
            && formula.is_none()
            && (self.leads_to_topics(at) || self.heads_recitals(at, &below))
        {
            self.topics = below.listed;
            return false;
        }
        let cue = formula.is_some() || self.acts(at, &below);
        if !cue && self.leads_to_recitals(at, &below) {
            return false;
        }
        if self.is_wanted(formula, cue, &below) && !self.goes_on(&below) {
            return true;
        }
        // Below the topics another list begins.
        let item = || below.next.is_some_and(|next| self.is_item(next));
        let first = !self.listed_before || self.topics && item();
        if below.listed && below.colon && self.fallback.is_none() && first {
            self.fallback = Some(at);
        }
        false
    }

    fn leads_to_topics(&self, at: usize) -> bool {
        let last = self.formulas.last_sentence(at);
        last.is_some_and(|last| self.formulas.language.leads_to_topics(last.words()))
    }

    /// "Whereas:", "(1) Wells are few.", and below them numbers that begin anew.
    fn heads_recitals(&self, at: usize, below: &Below) -> bool {
        let Some(next) = below.next.filter(|next| self.is_item(*next)) else {
            return false;
        };
        self.formulas
            .language
            .leads_to_motives(self.formulas.text(at))
            && self
                .numbers
                .range(next + 1..)
                .any(|(_, number)| number.level == 0 && number.marker.value == 1)
    }

    /// Whether the last sentence above a list does something.
    fn acts(&self, at: usize, below: &Below) -> bool {
        let text = self.formulas.text(at);
        // "RECOMMENDS" alone, above a list, needs no colon.
        let alone = || below.listed && !text.contains([' ', '.']) && is_in_capitals(text);
        let last = || self.formulas.last_sentence(at);
        let language = self.formulas.language;
        (below.colon || alone() || below.open)
            && last().is_some_and(|last| language.clause(last.words()).is_some())
    }

    /// "The Congress, meeting in Cork:", "- noting the drought;", and then "decides to:".
    fn leads_to_recitals(&self, at: usize, below: &Below) -> bool {
        let recites = |at: usize| {
            let words = self.formulas.text(at);
            let mark = bullet(words);
            let words = words.get(mark..).unwrap_or_default();
            mark > 0 && self.formulas.language.lacks_subject(words)
        };
        // "considering that:", and its motives.
        let motives = || {
            let text = self.formulas.text(at);
            below.listed && self.formulas.language.leads_to_motives(text)
        };
        below.colon
            && !self.any_item
            && (below.next.is_some_and(recites) || motives())
            && self.formulas.last_lead_in() > Some(at)
    }

    /// "The participants: 1. Observed that …; They made the following recommendations:
    /// 2. …": the items above did something already, and the numbers count on.
    fn goes_on(&mut self, below: &Below) -> bool {
        let number = below.next.and_then(|next| self.numbers.get(&next));
        let anew = number.is_some_and(|number| number.marker.value == 1);
        let Some(lead) = self.fallback.filter(|_| !anew) else {
            return false;
        };
        let acts = self.acts_above.unwrap_or_else(|| self.has_acts(lead));
        self.acts_above = Some(acts);
        acts
    }

    /// Whether the first item below a paragraph does something.
    fn has_acts(&self, lead: usize) -> bool {
        let first = self.numbers.range(lead + 1..).next();
        let Some((at, number)) = first.filter(|(_, number)| number.level == 0) else {
            return false;
        };
        let item = self.formulas.text(*at).get(number.marker.range.end..);
        // A recital does something by the mark at its end alone.
        let item = item.unwrap_or_default().trim();
        let item = item.trim_end_matches([',', ';', '，', '；']);
        let clause = self.formulas.language.clause(&item.into());
        clause.is_some_and(|clause| clause.act.is_some() && clause.cue.start == 0)
    }

    /// Whether the formula, or what does something instead of one, counts where it stands.
    fn is_wanted(&self, formula: Option<OpeningCue>, cue: bool, below: &Below) -> bool {
        let stop = below.stop && formula.is_some_and(|formula| formula.ends);
        match (self.any_item, self.listed_before) {
            // After numbered recitals only a formula that leads on to more counts.
            (true, true) if self.fallback.is_some() => {
                // "consider: 1. … They proclaim these principles. 1. …": counted anew.
                let number = below.next.and_then(|next| self.numbers.get(&next));
                let anew = number.is_some_and(|number| number.marker.value == 1);
                formula.is_some() && below.listed && (below.colon || anew)
            }
            (true, true) => cue && below.colon && below.listed,
            // A list of sponsors or of guests stands above what is declared.
            (true, false) => below.listed && cue,
            (false, _) => below.colon && (cue || below.listed) || below.open && cue || stop,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    /// Conclusions in the past tense are views; numbered recitals are none.
    #[test]
    fn numbers_that_count_on_below_a_second_formula() {
        let text = |first: &str| {
            format!(
                "Conclusions of the Workshop on Wells\n\nThe participants:\n\n\
                 1. {first} that wells are few;\n\n2. {first} that water is dear.\n\n\
                 The participants made the following recommendations:\n\n\
                 To States\n\n3. States should dig wells.\n\n4. Towns should keep them.\n"
            )
        };
        let statements = |first: &str| -> Vec<usize> {
            let text = text(first);
            views_of(&text).map(|view| view.statements.len()).collect()
        };
        assert_eq!(statements("Observed"), [1, 1, 1, 1]);
        assert_eq!(statements("Recognizing"), [1, 1]);
    }
}
