//! Where the operative part of a version begins, and how its views are told.

use super::formulas::Formulas;
use super::numbers::Numbered;
use super::opening::{loose_opening, opening};
use super::paragraphs::{self, Mixed};
use super::{preliminary, unopened, within};
use crate::language::Language;
use crate::source::{Source, Span};
use std::collections::BTreeMap;

/// The paragraphs of a version, with the numbers that are items'.
pub(super) struct Paragraphs<'a> {
    pub(super) source: &'a Source,
    pub(super) language: &'static dyn Language,
    pub(super) spans: &'a [Span],
    pub(super) numbered: &'a [Numbered],
    /// The same, by the paragraph.
    pub(super) number_of: BTreeMap<usize, &'a Numbered>,
}

impl Paragraphs<'_> {
    /// A paragraph; empty where there is none.
    pub(super) fn text(&self, at: usize) -> &str {
        let span = self.spans.get(at);
        span.map_or("", |span| self.source.text(*span))
    }
}

/// What is known of a version before its paragraphs are gone through; paragraphs are told
/// by their place.
pub(super) struct Operative {
    /// The opening formula.
    pub(super) opening: Option<usize>,
    /// Where the views without numbers begin that no formula opens.
    pub(super) unopened: Option<usize>,
    /// Whether the views are paragraphs, and all numbers are of lists in them.
    pub(super) within: bool,
    /// Where the views begin below an agenda or numbered recitals, which are none.
    below_preliminary: Option<usize>,
    /// Lists without numbers before or inside numbered items.
    pub(super) mixed: Option<Mixed>,
    /// The paragraph of the number 2, if the view before it has none.
    late: Option<usize>,
    /// The first view, where it has no number.
    first: Option<usize>,
}

impl Operative {
    /// `declared`: whether a title says what kind of instrument it is.
    pub(super) fn of(all: &Paragraphs, declared: bool) -> Self {
        let Paragraphs {
            source,
            language,
            spans,
            numbered,
            ref number_of,
        } = *all;
        let formulas = Formulas::new(source, language, spans);
        let within = within::views(&formulas, number_of, declared);
        let opening = match &within {
            Some(within) => within.opening,
            None => opening(&formulas, number_of),
        };
        let resolved = resolved(all);
        // "- to act on two matters:", a part of a reason, opens nothing that is resolved.
        let reason = |opening: &usize| {
            let text = all.text(*opening);
            paragraphs::bullet(text) > 0 || language.recites(&text.into())
        };
        let opening = opening
            .filter(|opening| resolved.is_none_or(|first| *opening < first && !reason(opening)));
        let unopened = resolved.or_else(|| {
            let unopened = opening.is_none() && numbered.is_empty() && declared;
            let first = unopened.then(|| {
                unopened::first_view(source, language, spans)
                    .or_else(|| unopened::first_listed(source, language, spans))
                    .or_else(|| unopened::only(source, language, spans))
            });
            first
                .flatten()
                .or(within.as_ref().map(|within| within.first))
        });
        let opening = opening.or_else(|| {
            let loose = || loose_opening(source, spans);
            let loose = numbered.is_empty().then(loose).flatten()?;
            unopened
                .is_none_or(|first| first == loose + 1)
                .then_some(loose)
        });
        // "The participants:", and below it "RECALL the Charter;".
        let opening = opening.or_else(|| {
            let above = resolved?.checked_sub(1)?;
            all.text(above).ends_with(':').then_some(above)
        });
        let first = || paragraphs::first_unnumbered(source, language, spans, numbered);
        Self {
            opening,
            unopened,
            within: within.is_some(),
            below_preliminary: match opening {
                None => preliminary::below(all),
                Some(_) => None,
            },
            mixed: paragraphs::mixed(source, spans, opening, numbered),
            late: late(numbered, opening),
            first: opening.is_none().then(first).flatten(),
        }
    }

    /// Whether a paragraph stands below the opening formula.
    pub(super) fn is_below_opening(&self, at: usize) -> bool {
        self.opening.is_some_and(|opening| at > opening)
    }

    /// Whether a numbered paragraph is a view, and no recital.
    pub(super) fn has_views(&self, at: usize) -> bool {
        self.opening.is_none_or(|opening| at > opening)
            && self.below_preliminary.is_none_or(|first| at >= first)
    }

    /// Whether the number of a paragraph is that of a view or a recital.
    pub(super) fn counts(&self, at: usize, number: &Numbered) -> bool {
        let outside = self.mixed != Some(Mixed::Inside) || self.opening >= Some(at);
        !self.within && number.level == 0 && outside
    }

    /// Whether the number of a paragraph is that of a list inside a view.
    pub(super) fn nests(&self, number: &Numbered) -> bool {
        number.level > 0 || self.within || self.mixed == Some(Mixed::Inside)
    }

    /// Whether a paragraph without a number is the first view.
    pub(super) fn is_first(&self, at: usize) -> bool {
        self.first == Some(at)
    }

    /// Whether a paragraph may be the view before the number 2.
    pub(super) fn may_be_first(&self, at: usize) -> bool {
        self.late.is_some_and(|late| at < late) && self.is_below_opening(at)
    }
}

/// The first of the paragraphs "BE IT RESOLVED that …", one thing after the other: each is
/// a view.
fn resolved(all: &Paragraphs) -> Option<usize> {
    let resolves = |span: &Span| {
        let text = all.source.text(*span);
        !text.ends_with(':') && all.language.resolves(text)
    };
    let first = || all.spans.iter().position(resolves);
    all.numbered.is_empty().then(first).flatten()
}

/// The first views may stand before the first number.
fn late(numbered: &[Numbered], opening: Option<usize>) -> Option<usize> {
    let below =
        |n: &&Numbered| n.level == 0 && opening.is_some_and(|opening| n.paragraph > opening);
    let first = numbered.iter().find(below);
    let first = first.filter(|first| first.marker.value == 2);
    first.map(|first| first.paragraph)
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    #[test]
    fn a_list_in_a_reason_opens_nothing() {
        let text = "Resolution on Wells\n\nWHEREAS, the towns were asked to act:\n\n\
            - To count wells\n- To name two things:\n- Maps of springs\n\n\
            NOW, THEREFORE, BE IT RESOLVED, that the Lake Congress urges towns to dig.\n";
        let views: Vec<_> = views_of(text).collect();
        let [view] = views.as_slice() else {
            panic!("{} views", views.len());
        };
        let force = view.statements.first().and_then(|it| it.force);
        assert!(force.is_some());
    }
}
