//! How an editor's file names a part of a declaration.

use super::super::Names;
use super::super::conference::{host_names, place_names, theme_name};
use crate::iri::Name;
use crate::model::{Conference, ProvisionKind};
use oxigraph::model::NamedNode;

/// A part that can be spoken of, and what may be said of it.
pub(super) struct Part {
    pub(super) node: NamedNode,
    pub(super) sort: Sort,
}

/// What can be said of a part depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// One body, place or event, which another IRI can name too.
    Individual,
    /// The instrument in one language.
    Version,
    /// Anything else.
    Other,
}

/// The words that name the parts of a declaration.
pub(super) const WORDS: &str = "instrument, conference, host, host_2, city, country, theme, topic_1, recital_1, opening, \
     view_1, view_1/st_1, or a language such as eng";

/// The part that a word names; `None` where the declaration has none.
pub(super) fn find(word: &str, names: &Names) -> Option<Part> {
    let declaration = names.declaration();
    let conference: Option<&Conference> = declaration.conference.as_ref();
    let thing = |node: NamedNode| {
        Some(Part {
            node,
            sort: Sort::Other,
        })
    };
    let individual = |node: Option<NamedNode>| {
        Some(Part {
            node: node?,
            sort: Sort::Individual,
        })
    };
    let (city, country) = place_names(declaration, names);
    match word {
        "instrument" => thing(names.of(Name::Instrument)),
        "conference" => {
            conference?;
            individual(Some(
                names.mint(&Name::Conference(names.conference.clone())),
            ))
        }
        "host" => individual(host(1, names)),
        "city" => individual(city),
        "country" => individual(country),
        "theme" => thing(names.mint(&Name::Theme(theme_name(conference?, names)?))),
        _ => {
            if let Some(version) = declaration
                .versions
                .iter()
                .find(|v| v.language.as_str() == word)
            {
                return Some(Part {
                    node: names.expression(version.language),
                    sort: Sort::Version,
                });
            }
            if let Some(order) = word.strip_prefix("host_") {
                let order = order.parse().ok().filter(|order| *order > 1)?;
                return individual(host(order, names));
            }
            if let Some(order) = word.strip_prefix("topic_") {
                let order = order.parse().ok()?;
                let topics = &conference?.theme.as_ref()?.topics;
                topics.iter().find(|topic| topic.order == order)?;
                return thing(names.mint(&Name::Topic {
                    theme: theme_name(conference?, names)?,
                    order,
                }));
            }
            provision(word, names).map(|node| Part {
                node,
                sort: Sort::Other,
            })
        }
    }
}

/// One of the hosts, counted from 1.
fn host(order: usize, names: &Names) -> Option<NamedNode> {
    let hosts = host_names(names.declaration().conference.as_ref()?, names);
    let found = hosts.into_iter().nth(order.checked_sub(1)?);
    found.map(|(_, node)| node)
}

/// `view_1`, `recital_2/st_3`, `opening`.
fn provision(word: &str, names: &Names) -> Option<NamedNode> {
    let (head, statement) = match word.split_once("/st_") {
        Some((head, order)) => (head, Some(order.parse::<usize>().ok()?)),
        None => (word, None),
    };
    let (kind, order) = match head.split_once('_') {
        Some(("recital", order)) => (ProvisionKind::Recital, order.parse().ok()?),
        Some(("view", order)) => (ProvisionKind::View, order.parse().ok()?),
        None if head == "opening" => (ProvisionKind::Opening, 1),
        _ => return None,
    };
    let provisions = &names.declaration().provisions;
    let found = provisions
        .iter()
        .find(|p| p.kind == kind && p.order == order)?;
    Some(match statement {
        None => names.of(|instrument| Name::Provision {
            instrument,
            kind,
            order,
        }),
        Some(at) => {
            found
                .statements
                .iter()
                .find(|statement| statement.order == at)?;
            names.of(|instrument| Name::Statement {
                instrument,
                provision: (kind, order),
                order: at,
            })
        }
    })
}
