//! Lead-ins: statements that end with a colon and govern those after them.
//!
//! In: the provisions with their statements, and where each stands. Out: the same
//! provisions; a governed statement knows its lead-in and has its force and its actor.

mod asked;
mod following;
mod looks;
mod told;

use super::joint::without_joint;
use super::outline::Version;
use super::quote_all;
use super::types::{Force, Provision, ProvisionKind, Statement, StatementId};
use crate::language::Language;
use crate::source::{Source, Span};
use following::follows;
use looks::{
    asks_by_itself, asks_itself, asks_others, begins_with_cue, ends_in, heads, is_said_of_thing,
    opens, speaks_up,
};
use told::{any_alone, any_first, completes, promises};

/// Where a statement stands.
#[derive(Default)]
pub(super) struct Stands {
    /// Which version, and the spans of its sentences in it.
    pub(super) spans: Vec<(usize, Vec<Span>)>,
    /// Whether a paragraph without a number begins with it, after the first.
    pub(super) paragraph: bool,
}

/// A statement that ends with a colon and says what somebody does leads in to those
/// after it: they take its force and its actor. The opening formula leads in to all
/// views; a statement of a provision, to the rest of that provision, or to the end of a
/// list whose parts end with semicolons. A paragraph without a number after the parts of
/// a list speaks for itself.
pub(super) fn govern(
    source: &Source,
    versions: &[Version],
    spans: &[Stands],
    provisions: &mut [Provision],
) {
    let mut governing = Governing {
        source,
        versions,
        opening: None,
        views_open: false,
        above: None,
    };
    let mut spans = spans.iter();
    for provision in provisions {
        governing.provision(provision, &mut spans);
    }
}

/// A statement that leads in to others.
type LeadIn = (StatementId, Statement);

/// What governs the provisions that come next.
struct Governing<'a> {
    source: &'a Source,
    versions: &'a [Version],
    /// What leads in to all views.
    opening: Option<LeadIn>,
    /// Whether the last view says that another follows.
    views_open: bool,
    /// "We call on:", above "Governments to:" and its list, and "Banks to:" and its own.
    above: Option<LeadIn>,
}

/// What governs the next statement of a provision.
struct List {
    lead: Option<LeadIn>,
    /// Whether the last part of the list says that another follows.
    open: bool,
    /// Whether the parts that the lead-in governs have numbers or bullets.
    listed: bool,
}

/// Where a statement stands among others.
struct Place<'a> {
    kind: ProvisionKind,
    /// The order of its provision.
    provision: usize,
    stands: &'a Stands,
    /// Whether it begins a numbered provision of several statements.
    first: bool,
    /// Whether the statement after it has a number: "recommended that", and below it (a).
    above_number: bool,
}

impl Place<'_> {
    fn id(&self, statement: &Statement) -> StatementId {
        StatementId {
            kind: self.kind,
            provision: self.provision,
            order: statement.order,
        }
    }
}

impl Governing<'_> {
    /// Governs the statements of a provision, of which each takes its place from `spans`.
    fn provision<'s>(
        &mut self,
        provision: &mut Provision,
        spans: &mut impl Iterator<Item = &'s Stands>,
    ) {
        let lead = match provision.kind {
            ProvisionKind::View => self.opening.clone(),
            _ => None,
        };
        let numbered = !provision.number.is_empty();
        let mut list = List {
            listed: lead.is_some() && numbered,
            lead,
            open: false,
        };
        let several = provision.statements.len() > 1;
        let numbers = provision.statements.iter().map(|s| !s.number.is_empty());
        let after: Vec<bool> = numbers.skip(1).chain([false]).collect();
        let statements = provision.statements.iter_mut().zip(after).enumerate();
        for ((at, (statement, above_number)), stands) in statements.zip(spans) {
            let place = Place {
                kind: provision.kind,
                provision: provision.order,
                stands,
                first: at == 0 && several && numbered,
                above_number,
            };
            self.statement(&mut list, &place, statement);
        }
        match provision.kind {
            ProvisionKind::Opening => {
                self.opening = list.lead;
                self.views_open = false;
                if self.opening.is_none() {
                    self.above = None;
                }
            }
            ProvisionKind::View => {
                // The list of views too may end before the views do.
                let last = provision.statements.last();
                let ends = |marks| last.is_some_and(|last| ends_in(last, marks));
                if self.views_open && ends(&STOPS) {
                    self.opening = None;
                }
                self.views_open = ends(&GOES_ON);
            }
            ProvisionKind::Recital => {}
        }
    }

    fn statement(&mut self, list: &mut List, place: &Place, statement: &mut Statement) {
        if self.is_apart(list, place, statement) {
            list.lead = None;
        }
        let opens = opens(place.kind, statement, place.above_number);
        let heads_list = place.kind == ProvisionKind::Opening && opens;
        let paragraph = place.stands.paragraph && statement.number.is_empty();
        if (heads_list || paragraph && list.lead.is_none())
            && let Some(asked) = self.asked_too(place, statement)
        {
            *statement = asked;
            if heads_list {
                list.lead = Some((place.id(statement), statement.clone()));
            }
            return;
        }
        if let Some(lead) = &list.lead
            && self.is_governed(lead, place, statement)
        {
            let ends = |marks| !statement.text.is_empty() && ends_in(statement, marks);
            let (goes_on, stops) = (ends(&GOES_ON), ends(&STOPS));
            self.take_over(lead, place, statement);
            // A list of parts that end with semicolons ends with a full stop.
            if list.open && stops {
                list.lead = None;
            }
            list.open = goes_on;
            list.listed |= !statement.number.is_empty();
        } else if opens && (statement.force.is_some() || promises(self.versions, statement)) {
            let mut own = statement.clone();
            own.force = own.force.or(Some(Force::Commitment));
            let asks = own.force == Some(Force::Call) && own.addressee.is_empty();
            list.lead = Some((place.id(statement), own));
            if place.kind == ProvisionKind::Opening {
                self.above = list.lead.clone().filter(|_| asks);
            }
            (list.open, list.listed) = (false, false);
        }
    }

    /// Whether a statement is no part of the list before it, which so is at its end.
    fn is_apart(&self, list: &List, place: &Place, statement: &Statement) -> bool {
        let Some((_, lead)) = &list.lead else {
            return false;
        };
        // "Invite the Bank to …" after a list is none of its parts.
        let speaks_for_itself = || {
            !list.open
                || begins_with_cue(statement) && speaks_up(statement)
                || asks_others(statement)
        };
        let numbered = !statement.number.is_empty();
        if place.stands.paragraph && list.listed && !numbered && speaks_for_itself() {
            return true;
        }
        // "2.2" after "2.1 The Parties will:" and the parts below it.
        if follows(lead, statement) {
            return true;
        }
        // "observed that:", above items with numbers: whole sentences are what was seen.
        let observed =
            list.listed && statement.order == 1 && lead.force == Some(Force::Recognition);
        // After a lead-in, a verb at the start is what is to be done: "to: Invite …".
        // What is only held to be so ("认为：") leaves a verb its own force.
        !observed && any_alone(self.source, self.versions, place.stands)
    }

    /// Whether a lead-in governs a statement of its list.
    fn is_governed(&self, (_, lead): &LeadIn, place: &Place, statement: &Statement) -> bool {
        let told = |rule| any_first(self.source, self.versions, place.stands, rule);
        let recognized = lead.force == Some(Force::Recognition);
        let lacks_subject = told(|language, item| language.lacks_subject(item));
        // "We propose the following: Call on States to …": asked of them all the same.
        let asking = matches!(lead.force, Some(Force::Call | Force::Recommendation));
        let asked = asking && asks_by_itself(statement);
        // 代表倡议：…，禁止铺设…: nobody is asked, and a ban stays one.
        let banned = asking
            && lead.addressee.is_empty()
            && matches!(
                statement.force,
                Some(Force::Prohibition | Force::Obligation)
            );
        // A lead-in without a force makes promises of verbs alone.
        let promised = lead.cue.is_empty() && lead.governed_by.is_none();
        !(asked || banned || is_said_of_thing(statement))
            && (statement.force.is_none() || begins_with_cue(statement) || lacks_subject)
            && !(place.first && !lacks_subject && heads(statement))
            && (!asks_itself(lead, statement) || completes(self.versions, lead))
            && (!promised || lacks_subject)
            && (recognized || !told(|language, item| language.describes(item)))
            && (!recognized || statement.force.is_none())
    }

    /// Gives a statement the force and the actor of its lead-in; what it says is what is
    /// done.
    fn take_over(&self, (id, lead): &LeadIn, place: &Place, statement: &mut Statement) {
        statement.force = lead.force;
        statement.put_as = lead.put_as;
        statement.governed_by = Some(*id);
        statement.cue.clear();
        statement.matter.clear();
        statement.speaker.clone_from(&lead.speaker);
        statement.addressee.clone_from(&lead.addressee);
        let done = place.stands.spans.iter().filter_map(|(at, spans)| {
            let language = self.versions.get(*at)?.language;
            let mut spans = spans.clone();
            if let Some(last) = spans.last_mut() {
                *last = without_end(self.source, language, *last);
            }
            // A stop on a line of its own says nothing to do.
            spans.retain(|span| span.start < span.end);
            spans.first()?;
            Some(quote_all(self.source, self.versions.get(*at)?, &spans))
        });
        statement.action = done.collect();
        let asks = matches!(lead.force, Some(Force::Call | Force::Recommendation));
        if asks && lead.addressee.is_empty() {
            self.name_asked(place, lead, statement);
        }
    }
}

/// What ends a part of a list that another follows, and the last part.
const GOES_ON: [char; 4] = [';', '；', ',', '，'];
const STOPS: [char; 2] = ['.', '。'];

/// The words without the punctuation that ends them, and the "and" behind it.
fn without_end(source: &Source, language: &dyn Language, span: Span) -> Span {
    let ends = ['.', '。', ';', '；', ',', '，', ':', '：'];
    let text = source.text(span);
    let text = without_joint(language, text).unwrap_or(text);
    let words = text.trim_end_matches(ends).trim_end().len();
    span.part(&(0..words))
}

#[cfg(test)]
mod tests;
