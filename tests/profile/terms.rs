//! A validator of terms: whether each is defined, and whether subjects and objects
//! have the classes that a property asks for.
//!
//! Closed: a thing has the classes that the data or the vocabulary state, with their
//! superclasses, and no others. So whatever a profile points to must be typed.

use oxigraph::model::vocab::{rdf, rdfs, xsd};
use oxigraph::model::{NamedOrBlankNode, Term, Triple};
use std::collections::{BTreeSet, HashMap, HashSet};

const OWL: &str = "http://www.w3.org/2002/07/owl#";
const SCHEMA: &str = "http://schema.org/";

/// What a property asks for: of each list, one class at least.
type Asked = Vec<Vec<String>>;

pub struct Vocabulary {
    /// Terms in this namespace must be defined.
    namespace: &'static str,
    defined: HashSet<String>,
    above: HashMap<String, Vec<String>>,
    types: HashMap<String, Vec<String>>,
    domains: HashMap<String, Asked>,
    ranges: HashMap<String, Asked>,
    functional: HashSet<String>,
    /// Properties that each member of a class has exactly once.
    once: Vec<(String, String)>,
    /// Properties that have been seen, for a test to ask whether there were any.
    pub seen: std::cell::RefCell<BTreeSet<String>>,
}

fn name(node: &NamedOrBlankNode) -> String {
    match node {
        NamedOrBlankNode::NamedNode(node) => node.as_str().to_owned(),
        NamedOrBlankNode::BlankNode(node) => node.to_string(),
    }
}

fn object(term: &Term) -> String {
    match term {
        Term::NamedNode(node) => node.as_str().to_owned(),
        other => other.to_string(),
    }
}

impl Vocabulary {
    pub fn new(namespace: &'static str, triples: &[Triple]) -> Self {
        let mut facts: HashMap<(String, String), Vec<String>> = HashMap::new();
        for triple in triples {
            let key = (name(&triple.subject), triple.predicate.as_str().to_owned());
            facts.entry(key).or_default().push(object(&triple.object));
        }
        let get = |subject: &str, predicate: &str| {
            let found = facts.get(&(subject.to_owned(), predicate.to_owned()));
            found.cloned().unwrap_or_default()
        };
        let list = |first: &str| {
            let (mut at, mut members) = (first.to_owned(), Vec::new());
            while at != rdf::NIL.as_str() {
                members.extend(get(&at, rdf::FIRST.as_str()));
                at = get(&at, rdf::REST.as_str()).remove(0);
            }
            members
        };
        // A union of classes is one list, a class alone too.
        let class = |class: String| match get(&class, &format!("{OWL}unionOf")).first() {
            Some(union) => list(union),
            None => vec![class],
        };
        let mut vocabulary = Self {
            namespace,
            defined: HashSet::new(),
            above: HashMap::new(),
            types: HashMap::new(),
            domains: HashMap::new(),
            ranges: HashMap::new(),
            functional: HashSet::new(),
            once: Vec::new(),
            seen: Default::default(),
        };
        for ((subject, predicate), objects) in &facts {
            let subject = subject.clone();
            match predicate.as_str() {
                p if p == rdf::TYPE => {
                    if objects.contains(&format!("{OWL}FunctionalProperty")) {
                        vocabulary.functional.insert(subject.clone());
                    }
                    vocabulary.defined.insert(subject.clone());
                    vocabulary.types.insert(subject, objects.clone());
                }
                p if p == rdfs::SUB_CLASS_OF => {
                    for above in objects {
                        let exactly = get(above, &format!("{OWL}cardinality"));
                        if exactly.iter().any(|one| one.starts_with("\"1\"")) {
                            for property in get(above, &format!("{OWL}onProperty")) {
                                vocabulary.once.push((subject.clone(), property));
                            }
                        }
                    }
                    vocabulary.above.insert(subject, objects.clone());
                }
                p if p == rdfs::DOMAIN => {
                    let asked = objects.iter().cloned().map(class).collect();
                    vocabulary.domains.insert(subject, asked);
                }
                p if p == rdfs::RANGE => {
                    let asked = objects.iter().cloned().map(class).collect();
                    vocabulary.ranges.insert(subject, asked);
                }
                // schema.org: any of those included.
                "http://schema.org/domainIncludes" => {
                    vocabulary.domains.insert(subject, vec![objects.clone()]);
                }
                "http://schema.org/rangeIncludes" => {
                    vocabulary.ranges.insert(subject, vec![objects.clone()]);
                }
                _ => {}
            }
        }
        assert!(vocabulary.defined.len() > 20, "{namespace} defines nothing");
        vocabulary
    }

    /// What is wrong with some data, sorted.
    pub fn faults(&self, data: &[Triple]) -> Vec<String> {
        let mut types = self.types.clone();
        for triple in data.iter().filter(|triple| triple.predicate == rdf::TYPE) {
            let of = types.entry(name(&triple.subject)).or_default();
            of.push(object(&triple.object));
        }
        let mut faults = BTreeSet::new();
        let mut values: HashMap<(String, String), HashSet<&Term>> = HashMap::new();
        for triple in data {
            let (subject, predicate) = (name(&triple.subject), triple.predicate.as_str());
            let key = (subject.clone(), predicate.to_owned());
            values.entry(key).or_default().insert(&triple.object);
            let mut named = vec![predicate];
            if let (true, Term::NamedNode(class)) = (triple.predicate == rdf::TYPE, &triple.object)
            {
                named.push(class.as_str());
            }
            for term in named
                .into_iter()
                .filter(|term| term.starts_with(self.namespace))
            {
                if self.defined.contains(term) {
                    self.seen.borrow_mut().insert(term.to_owned());
                } else {
                    faults.insert(format!("{term} is not defined"));
                }
            }
            for asked in self.domains.get(predicate).into_iter().flatten() {
                if !self.is_one_of(&types, &subject, asked) {
                    faults.insert(format!(
                        "{subject} has {predicate}, and is none of {asked:?}"
                    ));
                }
            }
            for asked in self.ranges.get(predicate).into_iter().flatten() {
                let fits = match &triple.object {
                    Term::Literal(literal) => asked
                        .iter()
                        .any(|class| takes(class, literal.datatype().as_str())),
                    node => {
                        // schema.org takes any IRI for a URL.
                        asked.contains(&format!("{SCHEMA}URL"))
                            || self.is_one_of(&types, &object(node), asked)
                    }
                };
                if !fits {
                    let value = &triple.object;
                    faults.insert(format!(
                        "{predicate} of {subject} is {value}, none of {asked:?}"
                    ));
                }
            }
        }
        for ((subject, predicate), values) in &values {
            if values.len() > 1 && self.functional.contains(predicate) {
                faults.insert(format!(
                    "{subject} has {} values of {predicate}",
                    values.len()
                ));
            }
        }
        for (class, property) in &self.once {
            for subject in types.keys() {
                let asked = std::slice::from_ref(class);
                let key = (subject.clone(), property.clone());
                let count = values.get(&key).map_or(0, HashSet::len);
                if self.is_one_of(&types, subject, asked) && count != 1 {
                    faults.insert(format!("{subject} has {count} of {property}"));
                }
            }
        }
        faults.into_iter().collect()
    }

    fn is_one_of(
        &self,
        types: &HashMap<String, Vec<String>>,
        node: &str,
        asked: &[String],
    ) -> bool {
        let anything = [
            format!("{OWL}Thing"),
            format!("{SCHEMA}Thing"),
            rdfs::RESOURCE.as_str().to_owned(),
        ];
        if asked.iter().any(|class| anything.contains(class)) {
            return true;
        }
        let mut todo: Vec<&String> = types.get(node).into_iter().flatten().collect();
        let mut seen = HashSet::new();
        while let Some(class) = todo.pop() {
            if asked.contains(class) {
                return true;
            }
            if seen.insert(class) {
                todo.extend(self.above.get(class).into_iter().flatten());
            }
        }
        false
    }
}

/// Whether literals of a datatype are in a class of literals.
fn takes(class: &str, datatype: &str) -> bool {
    let text = [xsd::STRING.as_str(), rdf::LANG_STRING.as_str()];
    let dates = [xsd::DATE, xsd::G_YEAR_MONTH, xsd::G_YEAR].map(|date| date.as_str());
    match class.strip_prefix(SCHEMA) {
        Some("Text") => text.contains(&datatype),
        Some("Date") => dates.contains(&datatype),
        Some("Integer") => datatype == xsd::INTEGER.as_str(),
        Some(_) => false,
        None => class == rdfs::LITERAL.as_str() || class == datatype,
    }
}
