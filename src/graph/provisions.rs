//! Objective and proviso, the provisions with their statements, and the parties who
//! speak and are addressed.

use super::Names;
use super::conference::host_names;
use super::names::slug_of;
use super::quads::{Quads, integer};
use crate::iri::Name;
use crate::language;
use crate::model::*;
use crate::vocabulary::{eli, skos, sl};
use indexmap::IndexMap;
use oxigraph::model::{NamedNode, NamedNodeRef};

pub(super) fn name(provision: &Provision, names: &Names) -> NamedNode {
    let (kind, order) = (provision.kind, provision.order);
    names.of(|instrument| Name::Provision {
        instrument,
        kind,
        order,
    })
}

/// Parties by their IRI, each with the names it is called by.
type Parties = IndexMap<NamedNode, Vec<Quote>>;

pub(super) fn describe(declaration: &Declaration, names: &Names, quads: &mut Quads) {
    for (quotes, node, class) in [
        (
            &declaration.objective,
            names.of(Name::Objective),
            sl::class::OBJECTIVE,
        ),
        (
            &declaration.proviso,
            names.of(Name::Proviso),
            sl::class::PROVISO,
        ),
    ] {
        if !quotes.is_empty() {
            quads.a(&node, &[class]);
            names.say(quads, &node, sl::TEXT, quotes);
            names.cite(quads, &node, quotes);
        }
    }
    let mut parties = Parties::new();
    for provision in &declaration.provisions {
        describe_provision(provision, names, &mut parties, quads);
    }
    for (node, quotes) in &parties {
        quads.a(node, &[skos::CONCEPT]);
        // SKOS allows one preferred label a language; other wordings are alternatives.
        let mut labelled: Vec<LanguageCode> = Vec::new();
        for quote in quotes {
            let first = !labelled.contains(&quote.language);
            labelled.push(quote.language);
            let same = quotes
                .iter()
                .find(|q| q.language == quote.language)
                .map(|q| &q.text);
            if first {
                names.say(quads, node, skos::PREF_LABEL, std::slice::from_ref(quote));
            } else if same != Some(&quote.text) {
                names.say(quads, node, skos::ALT_LABEL, std::slice::from_ref(quote));
            }
        }
        names.cite(quads, node, quotes);
    }
}

fn describe_provision(
    provision: &Provision,
    names: &Names,
    parties: &mut Parties,
    quads: &mut Quads,
) {
    let node = name(provision, names);
    let class = match provision.kind {
        ProvisionKind::Recital => sl::class::RECITAL,
        ProvisionKind::Opening => sl::class::OPENING,
        ProvisionKind::View => sl::class::VIEW,
    };
    let statement_name = |order| {
        let provision = (provision.kind, provision.order);
        names.of(|instrument| Name::Statement {
            instrument,
            provision,
            order,
        })
    };
    quads.a(&node, &[class, eli::WORK_SUBDIVISION]);
    quads.add(&node, eli::IS_PART_OF, names.of(Name::Instrument));
    quads.add(&node, sl::ORDER, integer(provision.order));
    names.say(quads, &node, eli::NUMBER, &provision.number);
    for statement in &provision.statements {
        quads.add(&node, eli::HAS_PART, statement_name(statement.order));
    }
    names.cite(quads, &node, &provision.number);
    for statement in &provision.statements {
        let of = statement_name(statement.order);
        describe_statement(statement, &of, &node, names, parties, quads);
    }
}

fn describe_statement(
    statement: &Statement,
    node: &NamedNode,
    provision: &NamedNode,
    names: &Names,
    parties: &mut Parties,
    quads: &mut Quads,
) {
    if statement.is_commitment() {
        quads.a(node, &[sl::class::COMMITMENT]);
    }
    quads.a(node, &[sl::class::STATEMENT, eli::WORK_SUBDIVISION]);
    quads.add(node, eli::IS_PART_OF, provision.clone());
    quads.add(node, sl::ORDER, integer(statement.order));
    names.say(quads, node, eli::NUMBER, &statement.number);
    names.say(quads, node, sl::TEXT, &statement.text);
    for (term, value) in [(sl::FORCE, statement.force), (sl::PUT_AS, statement.put_as)] {
        if let Some(value) = value {
            quads.add(node, term, force(value));
        }
    }
    for (term, quotes) in [
        (sl::SPEAKER, &statement.speaker),
        (sl::ADDRESSEE, &statement.addressee),
    ] {
        if let Some(party) = party(quotes, names, parties) {
            quads.add(node, term, party);
        }
    }
    if let Some(lead) = statement.governed_by {
        let provision = (lead.kind, lead.provision);
        let lead = names.of(|instrument| Name::Statement {
            instrument,
            provision,
            order: lead.order,
        });
        quads.add(node, sl::GOVERNED_BY, lead);
    }
    names.say(quads, node, sl::ACTION, &statement.action);
    names.say(quads, node, sl::MATTER, &statement.matter);
    for quotes in [
        &statement.number,
        &statement.text,
        &statement.cue,
        &statement.speaker,
        &statement.addressee,
        &statement.action,
        &statement.matter,
    ] {
        names.cite(quads, node, quotes);
    }
}

/// The host, where the words name it; otherwise a concept for whom they name.
fn party(quotes: &[Quote], names: &Names, parties: &mut Parties) -> Option<NamedNode> {
    let (node, is_host) = party_name(quotes, names)?;
    if !is_host {
        let said = parties.entry(node.clone()).or_default();
        said.extend(quotes.iter().cloned());
    }
    Some(node)
}

/// Whom the words name, and whether that is a host.
pub(crate) fn party_name(quotes: &[Quote], names: &Names) -> Option<(NamedNode, bool)> {
    if let Some(conference) = &names.declaration().conference {
        for (host, node) in host_names(conference, names) {
            if quotes.iter().any(|quote| is_host(quote, host)) {
                return Some((node, true));
            }
        }
    }
    let slug = slug_of(quotes)?;
    Some((
        names.of(|instrument| Name::Party { instrument, slug }),
        false,
    ))
}

fn is_host(quote: &Quote, host: &Host) -> bool {
    let Some(language) = language::of_code(quote.language) else {
        return false;
    };
    let acronym = host.acronym.first().map(|acronym| acronym.text.as_str());
    host.name
        .iter()
        .filter(|name| name.language == quote.language)
        .any(|name| language.stands_for(&quote.text, &name.text, acronym))
}

/// The concept of a force.
pub(crate) fn force(force: Force) -> NamedNodeRef<'static> {
    match force {
        Force::Obligation => sl::concept::OBLIGATION,
        Force::Prohibition => sl::concept::PROHIBITION,
        Force::Recommendation => sl::concept::RECOMMENDATION,
        Force::Commitment => sl::concept::COMMITMENT,
        Force::Call => sl::concept::CALL,
        Force::Right => sl::concept::RIGHT,
        Force::Recognition => sl::concept::RECOGNITION,
        Force::Appreciation => sl::concept::APPRECIATION,
    }
}
