//! The types that follow under RDFS: by subclasses, and by the domains and ranges of
//! properties, those of the properties above them and of their inverses.
//!
//! Nothing derived here changes the schema, so one pass over the data is a fixpoint.
//! Classes without an IRI (unions) are left out: no reader of RDFS knows their members.

use oxigraph::model::{NamedOrBlankNode, Term, Triple};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

type Above<'a> = HashMap<&'a str, BTreeSet<&'a str>>;

pub struct Closure<'a> {
    /// Types of each thing, as far as they are stated or above one that is.
    stated: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// Types by use: thing, class, and the property whose domain or range it is.
    by_use: BTreeSet<(&'a str, &'a str, &'a str)>,
    derived: usize,
    classes: Above<'a>,
    disjoint: HashSet<(&'a str, &'a str)>,
}

impl<'a> Closure<'a> {
    pub fn of(triples: &'a [Triple]) -> Self {
        let pairs = |local: &str| -> Vec<(&'a str, &'a str)> {
            triples
                .iter()
                .filter(|t| t.predicate.as_str().ends_with(local))
                .filter(|t| t.predicate.as_str().starts_with("http://www.w3.org/"))
                .filter_map(|t| Some((subject(t)?, object(t)?)))
                .collect()
        };
        let classes = above(&pairs("rdf-schema#subClassOf"));
        let properties = above(&pairs("rdf-schema#subPropertyOf"));
        let mut domains: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut ranges: HashMap<&str, Vec<&str>> = HashMap::new();
        for (property, class) in pairs("rdf-schema#domain") {
            domains.entry(property).or_default().push(class);
        }
        for (property, class) in pairs("rdf-schema#range") {
            ranges.entry(property).or_default().push(class);
        }
        let mut inverses: HashMap<&str, Vec<&str>> = HashMap::new();
        for (a, b) in pairs("owl#inverseOf") {
            inverses.entry(a).or_default().push(b);
            inverses.entry(b).or_default().push(a);
        }

        let mut stated: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let types = pairs("rdf-syntax-ns#type");
        let given: HashSet<(&str, &str)> = types.iter().copied().collect();
        for (thing, class) in types {
            let of = stated.entry(thing).or_default();
            of.insert(class);
            of.extend(classes.get(class).into_iter().flatten());
        }

        let mut by_use = BTreeSet::new();
        for triple in triples {
            let start = subject(triple);
            let end = object(triple);
            let property = triple.predicate.as_str();
            let above = properties.get(property).into_iter().flatten().copied();
            for property in above.chain([property]) {
                let backwards = inverses.get(property).into_iter().flatten().copied();
                let turned = backwards.map(|inverse| (inverse, end, start));
                for (property, start, end) in turned.chain([(property, start, end)]) {
                    for (thing, ends) in [(start, &domains), (end, &ranges)] {
                        let Some(thing) = thing else { continue };
                        for class in ends.get(property).into_iter().flatten() {
                            by_use.insert((thing, *class, property));
                        }
                    }
                }
            }
        }
        by_use.retain(|(thing, class, _)| {
            let types = stated.get(thing);
            !schema(class) && !types.is_some_and(|types| types.contains(class))
        });

        let mut all: BTreeSet<(&str, &str)> = BTreeSet::new();
        for (thing, types) in &stated {
            all.extend(types.iter().map(|class| (*thing, *class)));
        }
        all.extend(by_use.iter().map(|(thing, class, _)| (*thing, *class)));
        let derived = all.iter().filter(|pair| !given.contains(pair)).count();
        let disjoint = pairs("owl#disjointWith").into_iter().collect();
        Self {
            stated,
            by_use,
            derived,
            classes,
            disjoint,
        }
    }

    /// How many types were derived, that is, not stated.
    pub fn derived(&self) -> usize {
        self.derived
    }

    /// Types by use that are not stated: thing, class, property.
    pub fn reasons(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.by_use.iter().copied()
    }

    /// The things that are of a class.
    pub fn members<'b>(&'b self, class: &'b str) -> impl Iterator<Item = &'b str> {
        let things = self.types().into_iter();
        things
            .filter(move |(_, types)| types.contains(class))
            .map(|(thing, _)| thing)
    }

    /// The classes that a thing is said to be of, and those above them.
    pub fn types_of(&self, thing: &str) -> impl Iterator<Item = &str> {
        self.stated.get(thing).into_iter().flatten().copied()
    }

    /// The things that are of two classes that have no member in common.
    pub fn contradictions(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (thing, types) in self.types() {
            for a in &types {
                for b in &types {
                    if self.disjoint.contains(&(*a, *b)) {
                        found.push(format!("{thing} is a {a} and a {b}"));
                    }
                }
            }
        }
        found
    }

    fn types(&self) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
        let mut all = self.stated.clone();
        for (thing, class, _) in &self.by_use {
            let of = all.entry(thing).or_default();
            of.insert(class);
            of.extend(self.classes.get(class).into_iter().flatten());
        }
        all
    }
}

/// What is above each thing, at any distance.
fn above<'a>(pairs: &[(&'a str, &'a str)]) -> Above<'a> {
    let mut direct: HashMap<&str, Vec<&str>> = HashMap::new();
    for (below, above) in pairs {
        direct.entry(below).or_default().push(above);
    }
    let mut all = Above::new();
    for start in direct.keys() {
        let (mut seen, mut todo) = (BTreeSet::new(), vec![*start]);
        while let Some(next) = todo.pop() {
            for above in direct.get(next).into_iter().flatten() {
                if seen.insert(*above) {
                    todo.push(above);
                }
            }
        }
        all.insert(start, seen);
    }
    all
}

/// The classes of RDFS and OWL themselves: properties, datatypes, literals.
fn schema(class: &str) -> bool {
    class.starts_with("http://www.w3.org/2000/01/rdf-schema#")
        || class.starts_with("http://www.w3.org/2002/07/owl#")
        || class.starts_with("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
        || class.starts_with("http://www.w3.org/2001/XMLSchema#")
}

fn subject(triple: &Triple) -> Option<&str> {
    match &triple.subject {
        NamedOrBlankNode::NamedNode(node) => Some(node.as_str()),
        NamedOrBlankNode::BlankNode(_) => None,
    }
}

fn object(triple: &Triple) -> Option<&str> {
    match &triple.object {
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    }
}
