//! What a statement does, as concepts that it refers to: its force, and how strongly a
//! commitment is put. "Should commit themselves" is `#force_commitment
//! #putAs_recommendation`, so that nobody takes it for an obligation.

use crate::graph::force;
use crate::model::{Force, Statement};

/// A force as a thing of the references.
pub(super) struct Concept {
    pub(super) id: String,
    pub(super) iri: String,
    pub(super) shown: String,
}

/// The force of a statement, and how it is put where that differs.
pub(super) fn concepts(statement: &Statement) -> impl Iterator<Item = Concept> {
    let own = statement.force.map(|value| concept("force", "", value));
    let put_as = statement
        .put_as
        .map(|value| concept("putAs", "put as: ", value));
    own.into_iter().chain(put_as)
}

/// The `refersTo` of a statement; none for one without a force.
pub(super) fn refers(statement: &Statement) -> Option<String> {
    let ids: Vec<String> = concepts(statement)
        .map(|concept| format!("#{}", concept.id))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn concept(prefix: &str, before: &str, value: Force) -> Concept {
    let iri = force(value).as_str();
    let name = iri.rsplit(['#', '/']).next().unwrap_or_default();
    Concept {
        id: format!("{prefix}_{name}"),
        iri: iri.to_owned(),
        shown: format!("{before}{name}"),
    }
}
