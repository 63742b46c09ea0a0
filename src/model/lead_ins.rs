//! Lead-ins: statements that end with a colon and govern those after them.
//!
//! In: the provisions with their statements, and where each stands. Out: the same
//! provisions; a governed statement knows its lead-in and has its force and its actor.

mod following;

use super::folded::Folded;
use super::outline::Version;
use super::types::{Force, Provision, ProvisionKind, Quote, Statement, StatementId};
use super::{quote, quote_all};
use crate::language::Language;
use crate::source::{Source, Span};
use following::follows;

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
    let mut spans = spans.iter();
    let mut opening: Option<(StatementId, Statement)> = None;
    let mut views_open = false;
    // "We call on:", above "Governments to:" and its list, and "Banks to:" and its own.
    let mut above: Option<(StatementId, Statement)> = None;
    for provision in provisions {
        let mut lead = match provision.kind {
            ProvisionKind::View => opening.clone(),
            _ => None,
        };
        let (kind, at) = (provision.kind, provision.order);
        // Whether the last part of a list says that another follows.
        let mut open = false;
        // Whether the parts that the lead-in governs have numbers or bullets.
        let mut listed = lead.is_some() && !provision.number.is_empty();
        // "recommended that", and below it (a), (b): which statements have a number.
        let numbers = provision.statements.iter().map(|s| !s.number.is_empty());
        let numbers: Vec<bool> = numbers.skip(1).chain([false]).collect();
        let mut first = provision.statements.len() > 1 && !provision.number.is_empty();
        for (statement, numbered) in provision.statements.iter_mut().zip(numbers) {
            let heads = std::mem::take(&mut first) && heads(statement);
            let Some(stands) = spans.next() else { break };
            // "Invite the Bank to …" after a list is none of its parts.
            let apart = || {
                !open
                    || begins_with_cue(statement) && speaks_up(statement)
                    || asks_others(statement)
            };
            if stands.paragraph && listed && statement.number.is_empty() && apart() {
                lead = None;
            }
            // "2.2" after "2.1 The Parties will:" and the parts below it.
            if lead
                .as_ref()
                .is_some_and(|(_, lead)| follows(lead, statement))
            {
                lead = None;
            }
            let paragraph = stands.paragraph && statement.number.is_empty();
            let stands = stands.spans.as_slice();
            let colon = statement
                .text
                .iter()
                .any(|quote| quote.text.ends_with([':', '：']));
            let unended = || {
                let letter = |text: &Quote| text.text.ends_with(|c: char| c.is_ascii_lowercase());
                statement.text.iter().all(letter)
            };
            // "RECOMMENDS" alone opens a list as well.
            let single = kind == ProvisionKind::Opening
                && !statement.text.is_empty()
                && statement
                    .text
                    .iter()
                    .all(|text| !text.text.is_empty() && text.text.chars().all(char::is_uppercase));
            let colon = colon || single || numbered && statement.number.is_empty() && unended();
            // After a lead-in, a verb at the start is what is to be done: "to: Invite …".
            // What is only held to be so ("认为：") leaves a verb its own force.
            let alone = || {
                stands.iter().any(|(at, spans)| {
                    let language = versions.get(*at).map(|version| version.language);
                    let alone = |span: &Span| {
                        language.is_some_and(|language| language.stands_alone(source.text(*span)))
                    };
                    spans.iter().any(alone)
                })
            };
            // "observed that:", above items with numbers: whole sentences are what was seen.
            let known = listed
                && statement.order == 1
                && lead
                    .as_ref()
                    .is_some_and(|(_, lead)| lead.force == Some(Force::Recognition));
            if lead.is_some() && !known && alone() {
                lead = None;
            }
            let ends = |marks: &'static [char]| {
                !statement.text.is_empty()
                    && statement
                        .text
                        .iter()
                        .all(|quote| quote.text.ends_with(marks))
            };
            let (goes_on, stops) = (ends(&GOES_ON), ends(&STOPS));
            let heads_list = kind == ProvisionKind::Opening && colon;
            if heads_list || paragraph && lead.is_none() {
                let asked = above.as_ref();
                let asked = asked.filter(|_| statement.force.is_none());
                let asked =
                    asked.and_then(|asks| asked_too(source, versions, stands, asks, statement));
                if let Some(asked) = asked {
                    *statement = asked;
                    if heads_list {
                        let order = statement.order;
                        let provision = at;
                        let id = StatementId {
                            kind,
                            provision,
                            order,
                        };
                        lead = Some((id, statement.clone()));
                    }
                    continue;
                }
            }
            let mut over = false;
            let told = |rule: fn(&dyn Language, &str) -> bool| {
                stands.iter().any(|(at, spans)| {
                    let version = versions.get(*at).zip(spans.first());
                    version
                        .is_some_and(|(version, first)| rule(version.language, source.text(*first)))
                })
            };
            let lacks_subject =
                lead.is_some() && told(|language, item| language.lacks_subject(item));
            let describes = || told(|language, item| language.describes(item));
            // "We propose the following: Call on States to …": asked of them all the same.
            let asked = lead.as_ref().is_some_and(|(_, lead)| {
                matches!(lead.force, Some(Force::Call | Force::Recommendation))
                    && begins_with_cue(statement)
                    && asks_others(statement)
            });
            let governed = !asked
                && (statement.force.is_none() || begins_with_cue(statement) || lacks_subject);
            // A lead-in without a force makes promises of verbs alone.
            let promised = lead
                .as_ref()
                .is_some_and(|(_, lead)| lead.cue.is_empty() && lead.governed_by.is_none());
            if let Some((id, lead)) = &lead
                && governed
                && !heads
                && (!asks_itself(lead, statement) || completes(versions, lead))
                && (!promised || lacks_subject)
                && (lead.force == Some(Force::Recognition) || !describes())
                && (lead.force != Some(Force::Recognition) || statement.force.is_none())
            {
                statement.force = lead.force;
                statement.put_as = lead.put_as;
                statement.governed_by = Some(*id);
                statement.cue.clear();
                statement.matter.clear();
                statement.speaker.clone_from(&lead.speaker);
                statement.addressee.clone_from(&lead.addressee);
                statement.action = stands
                    .iter()
                    .filter_map(|(at, spans)| {
                        let mut spans = spans.clone();
                        if let Some(last) = spans.last_mut() {
                            *last = without_end(source, *last);
                        }
                        // A stop on a line of its own says nothing to do.
                        spans.retain(|span| span.start < span.end);
                        spans.first()?;
                        Some(quote_all(source, versions.get(*at)?, &spans))
                    })
                    .collect();
                let asks = [Some(Force::Call), Some(Force::Recommendation)].contains(&lead.force);
                if asks && lead.addressee.is_empty() {
                    name_asked(source, versions, stands, lead, statement);
                }
                // A list of parts that end with semicolons ends with a full stop.
                over = open && stops;
                open = goes_on;
                listed |= !statement.number.is_empty();
            } else if colon && (statement.force.is_some() || promises(versions, statement)) {
                let id = StatementId {
                    kind,
                    provision: at,
                    order: statement.order,
                };
                let mut own = statement.clone();
                own.force = own.force.or(Some(Force::Commitment));
                let asks = own.force == Some(Force::Call) && own.addressee.is_empty();
                lead = Some((id, own));
                if kind == ProvisionKind::Opening {
                    above = lead.clone().filter(|_| asks);
                }
                (open, listed) = (false, false);
            }
            if over {
                lead = None;
            }
        }
        if kind == ProvisionKind::Opening {
            opening = lead;
            above = above.filter(|_| opening.is_some());
            views_open = false;
        } else if kind == ProvisionKind::View {
            // The list of views too may end before the views do.
            let last = provision.statements.last();
            let ends = |marks: &'static [char]| {
                last.is_some_and(|s| s.text.iter().all(|quote| quote.text.ends_with(marks)))
            };
            if views_open && ends(&STOPS) {
                opening = None;
            }
            views_open = ends(&GOES_ON);
        }
    }
}

/// "Governments to:" below "We call on:": the same call, on whom it names.
fn asked_too(
    source: &Source,
    versions: &[Version],
    stands: &[(usize, Vec<Span>)],
    (id, above): &(StatementId, Statement),
    statement: &Statement,
) -> Option<Statement> {
    let mut own = statement.clone();
    name_asked(source, versions, stands, above, &mut own);
    (!own.addressee.is_empty()).then(|| Statement {
        force: above.force,
        put_as: above.put_as,
        governed_by: Some(*id),
        speaker: above.speaker.clone(),
        ..own
    })
}

/// After "We call on:" each item says who is asked: "States to sign it;".
fn name_asked(
    source: &Source,
    versions: &[Version],
    stands: &[(usize, Vec<Span>)],
    lead: &Statement,
    statement: &mut Statement,
) {
    for (at, spans) in stands {
        let (Some(version), [span]) = (versions.get(*at), spans.as_slice()) else {
            continue;
        };
        let folded = Folded::new(source, *span);
        let own = lead.text.iter().find(|text| text.language == version.code);
        let own = own.map_or("", |text| &text.text);
        let asked = version.language.asked(folded.words(), own);
        // ": to publish": whose name stood before the colon is lost.
        let Some((whom, what)) = asked.filter(|(whom, _)| !whom.is_empty()) else {
            continue;
        };
        let whom = quote(source, version, folded.at(&whom));
        statement.addressee.push(whom);
        // "Governments to:", and below it what.
        if what.is_empty() {
            continue;
        }
        let what = quote(source, version, folded.at(&what));
        match statement
            .action
            .iter_mut()
            .find(|old| old.language == what.language)
        {
            Some(action) => *action = what,
            None => statement.action.push(what),
        }
    }
}

/// What ends a part of a list that another follows, and the last part.
const GOES_ON: [char; 4] = [';', '；', ',', '，'];
const STOPS: [char; 2] = ['.', '。'];

/// Whether a statement has no subject: its cue is what it begins with.
fn begins_with_cue(statement: &Statement) -> bool {
    let start = |quote: &Quote| quote.passages.first().map(|passage| passage.start);
    let first = |cue: &Quote| {
        statement
            .text
            .iter()
            .any(|text| text.language == cue.language && start(text) == start(cue))
    };
    statement.speaker.is_empty() && !statement.cue.is_empty() && statement.cue.iter().all(first)
}

/// Whether a lead-in without a force makes promises of verbs: "HEREBY AGREE:".
fn promises(versions: &[Version], lead: &Statement) -> bool {
    let promises = |text: &Quote| holds(versions, text, |language, lead| language.promises(lead));
    lead.text.iter().all(promises)
}

/// Whether the parts below a lead-in are what its last verb governs: "The Parties will:".
fn completes(versions: &[Version], lead: &Statement) -> bool {
    let open = |text: &Quote| {
        holds(versions, text, |language, lead| {
            language.leaves_verb_open(lead)
        })
    };
    lead.text.iter().any(open)
}

/// Whether a rule of its own language holds for a text.
fn holds(versions: &[Version], text: &Quote, rule: fn(&dyn Language, &str) -> bool) -> bool {
    let mut versions = versions.iter();
    let version = versions.find(|version| version.code == text.language);
    version.is_some_and(|version| rule(version.language, &text.text))
}

/// "to ask the Union to train its officers" below "resolves:": the call is what is resolved.
fn asks_itself(lead: &Statement, statement: &Statement) -> bool {
    let asks = statement.force == Some(Force::Call);
    let named = !statement.addressee.is_empty() && !statement.action.is_empty();
    lead.force == Some(Force::Commitment) && asks && named
}

/// "and invite States to join": it calls on somebody, which the parts of the list don't.
fn asks_others(statement: &Statement) -> bool {
    let own = !statement.addressee.is_empty() && !statement.action.is_empty();
    statement.force == Some(Force::Call) && statement.speaker.is_empty() && own
}

/// "Errors.": a few words that head an item of more.
fn heads(statement: &Statement) -> bool {
    const WORDS: usize = 4;
    statement.force.is_none()
        && statement.text.iter().all(|quote| {
            quote.text.starts_with(char::is_uppercase)
                && quote.text.ends_with('.')
                && quote.text.split(' ').count() <= WORDS
        })
}

/// Whether a statement begins with a capital.
fn speaks_up(statement: &Statement) -> bool {
    let capital = |quote: &Quote| quote.text.starts_with(char::is_uppercase);
    statement.text.iter().any(capital)
}

/// The words without the punctuation that ends them.
fn without_end(source: &Source, span: Span) -> Span {
    let ends = ['.', '。', ';', '；', ',', '，', ':', '：'];
    let words = source.text(span).trim_end_matches(ends).trim_end().len();
    span.part(&(0..words))
}

#[cfg(test)]
mod tests;
