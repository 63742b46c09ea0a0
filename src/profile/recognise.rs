//! Which profile a graph is written in: quads in, a profile or none out.
//!
//! A profile leaves out most of what the full graph says, so rules and shapes of the full
//! graph object to what is no fault. What tells the two apart are the classes: the full
//! graph has things of our own classes, and no profile has one.

use super::Profiles;
use crate::query::NamedQuery;
use crate::vocabulary::{PREFIXES, rdf, sl};
use oxigraph::model::{NamedNode, Quad, Term};
use std::collections::HashSet;

impl Profiles {
    /// The profile in whose terms the quads are said. None where something is of a class
    /// of our own, or no profile begins with a class that is there.
    pub fn of(&self, quads: &[Quad]) -> Option<&NamedQuery> {
        let types = quads.iter().filter(|quad| quad.predicate == rdf::TYPE);
        let classes: HashSet<&str> = types
            .filter_map(|quad| match &quad.object {
                Term::NamedNode(class) => Some(class.as_str()),
                _ => None,
            })
            .collect();
        if classes.iter().any(|class| class.starts_with(sl::IRI)) {
            return None;
        }
        let mut all = self.all().iter();
        all.find(|profile| {
            let class = first_class(&profile.text);
            class.is_some_and(|class| classes.contains(class.as_str()))
        })
    }
}

/// The class of what the template of a CONSTRUCT names first.
fn first_class(query: &str) -> Option<NamedNode> {
    let (_, template) = query.split_once("CONSTRUCT")?;
    let (_, after) = template.split_once(" a ")?;
    let name = after.split([' ', ',', ';', '\n']).next()?;
    let (prefix, local) = name.split_once(':')?;
    let mut known = PREFIXES.iter();
    let (_, namespace) = known.find(|(known, _)| *known == prefix)?;
    NamedNode::new(format!("{namespace}{local}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{declarations, graph, model, profile, source};

    #[test]
    fn a_graph_is_told_by_its_profile_and_the_full_one_has_none() {
        let bundled = declarations::DEFAULT;
        let source = source::read(&[bundled.input()]).expect("the bundled text is read");
        let full = graph::describe(&model::interpret(&source), None, &Default::default())
            .expect("the bundled text is described");
        let profiles = Profiles::bundled().expect("our own profiles are read");
        assert_eq!(profiles.of(&full.quads), None);
        assert_eq!(profiles.of(&[]), None);
        for expected in profiles.all() {
            let made = profile::run(&full, expected, None).expect("every profile is made");
            let found = profiles.of(&made.quads).map(|found| &found.name);
            assert_eq!(found, Some(&expected.name));
        }
    }
}
