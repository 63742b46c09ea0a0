//! What follows from the ontology, the alignments and the data: no contradiction, and
//! no type that nobody meant.
//!
//! The data are the bundled declaration and all of `tests/instruments/`. Two reasoners
//! look at them: [`reasonable`] by the rules of OWL 2 RL, and a closure of our own
//! under RDFS, [`closure`], which also says *why* something has a type. Where the
//! vocabularies of others lie beside the project, the closure is made under their
//! domains and ranges too.

mod closure;
mod data;
mod expected;

use crate::foreign::expand;
use crate::{Iris, anchors_or_skip, iris, iris_of, is_ours, ontology_and_alignments, say, triples};
use closure::Closure;
use data::{graph, turtle};
use oxigraph::model::Triple;
use reasonable::reasoner::Reasoner;
use softlaw::vocabulary::{PREFIXES, sl};
use std::collections::BTreeSet;
use std::time::Instant;

/// What nothing here may ever be: enacted, or binding in law. The first are ELI 1.2's
/// law, its expression and the format of that; then comes what our terms are only like.
const NEVER: [&str; 7] = [
    "http://data.europa.eu/eli/ontology#LegalResource",
    "http://data.europa.eu/eli/ontology#LegalExpression",
    "http://data.europa.eu/eli/ontology#Format",
    "http://docs.oasis-open.org/legalruleml/ns/v1.0/metamodel#Obligation",
    "https://w3id.org/semanticarts/ns/ontology/gist/Commitment",
    "http://www.estrellaproject.org/lkif-core/norm.owl#Soft_Law",
    "https://w3id.org/un/ontology/undo/OfficialStatement",
];

/// Types that things get from the use of a property, and that are meant.
const MEANT: [(&str, &str); 7] = [
    // Whatever is quoted from a passage is an entity of PROV, and so is the passage.
    ("prov:wasQuotedFrom", "prov:Entity"),
    ("prov:wasDerivedFrom", "prov:Entity"),
    // The class above oa:SpecificResource, and the one above its selectors.
    ("oa:hasSource", "oa:ResourceSelection"),
    ("oa:hasSelector", "oa:Selector"),
    // What a theme or a term of ours is matched with is a concept, and so is each end.
    ("skos:semanticRelation", "skos:Concept"),
    // A subject heading or a theme is one as well.
    ("eli:is_about", "skos:Concept"),
    // The EU's table of languages is what ELI means it to be.
    ("eli:language", "eli:Language"),
];

fn everything() -> Vec<Triple> {
    let mut all = ontology_and_alignments();
    all.extend_from_slice(graph());
    all
}

/// OWL 2 RL: the derived triples and the contradictions.
fn reasoned(triples: Vec<Triple>) -> (usize, Vec<Triple>, Vec<String>) {
    let given: BTreeSet<String> = triples.iter().map(ToString::to_string).collect();
    let mut reasoner = Reasoner::new();
    reasoner.load_triples(triples);
    reasoner.reason();
    // The reasoner takes each range for a datatype; only xsd's and rdf's are.
    let datatypes = [
        "not in datatype <http://www.w3.org/2001/XMLSchema#",
        "not in datatype <http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    ];
    let errors = reasoner.errors().iter().filter(|error| {
        error.rule() != "rdfs-datatype-range"
            || datatypes
                .iter()
                .any(|datatype| error.message().contains(datatype))
    });
    let errors = errors.map(ToString::to_string).collect();
    let derived = reasoner.get_triples().into_iter();
    let derived = derived.filter(|t| !given.contains(&t.to_string()));
    (given.len(), derived.collect(), errors)
}

#[test]
fn owl_rl_derives_no_contradiction_and_nothing_that_binds() {
    let start = Instant::now();
    let (given, derived, errors) = reasoned(everything());
    say(&format!(
        "OWL 2 RL: {given} triples, {} derived, {:?}",
        derived.len(),
        start.elapsed()
    ));
    assert!(given > 20_000 && !derived.is_empty());
    assert_eq!(errors, Vec::<String>::new());
    let binding: Vec<&Triple> = derived
        .iter()
        .filter(|t| {
            NEVER
                .iter()
                .any(|never| t.object.to_string() == format!("<{never}>"))
        })
        .filter(|t| t.predicate.as_str().ends_with("#type"))
        .collect();
    assert_eq!(binding, Vec::<&Triple>::new());
}

#[test]
fn owl_rl_sees_what_is_two_things_at_once() {
    for broken in [
        "<x> a sl:View, sl:Conference .",
        // By what a property is used on: an account with a force.
        "<x> a sl:Account ; sl:force sl:recognition .",
        // By what a property leads to: a statement governed by a passage.
        "<y> a sl:Statement ; sl:governedBy <x> . <x> a sl:Passage .",
        // A kind of provision is of no other kind.
        "<x> a sl:View, sl:Opening .",
    ] {
        let mut all = ontology_and_alignments();
        all.extend(turtle(broken));
        let (_, _, errors) = reasoned(all.clone());
        assert!(
            errors.iter().any(|error| error.contains("cax-dw")),
            "{broken}: {errors:?}"
        );
        assert_ne!(
            Closure::of(&all).contradictions(),
            Vec::<String>::new(),
            "{broken}"
        );
    }
}

#[test]
fn rdfs_derives_no_type_that_nobody_meant() {
    let start = Instant::now();
    let all = everything();
    let closure = Closure::of(&all);
    say(&format!(
        "RDFS: {} triples, {} types derived, {:?}",
        all.len(),
        closure.derived(),
        start.elapsed()
    ));
    assert!(closure.derived() > 0);
    assert_eq!(closure.contradictions(), Vec::<String>::new());
    assert_eq!(unmeant(&closure, &all), BTreeSet::new());
}

#[test]
fn under_the_vocabularies_of_others_nothing_is_enacted_or_unmeant() {
    let Some(others) = vocabularies(true) else {
        return;
    };
    let start = Instant::now();
    let mut all = everything();
    let ours = all.len();
    all.extend(others.iter().cloned());
    let closure = Closure::of(&all);
    say(&format!(
        "RDFS with the vocabularies of others: {ours} and {} triples, {} types derived, {:?}",
        others.len(),
        closure.derived(),
        start.elapsed()
    ));
    assert_eq!(closure.contradictions(), Vec::<String>::new());
    assert_eq!(unmeant(&closure, &all[..ours]), BTreeSet::new());

    // One use of a property for enacted law, and this test would have seen it.
    all.extend(turtle("<x> a sl:Declaration ; eli:passed_by <y> ."));
    let found = unmeant(&Closure::of(&all), &all);
    assert!(
        found.iter().any(|fault| fault.contains("LegalResource")),
        "{found:?}"
    );
}

/// ELI 1.2 said "legal resource" and "legal expression" where its successor says "work"
/// and "expression", of the same properties. Under the old text, these and no others
/// make an enacted law of what they are used on.
const WIDENED: [&str; 10] = [
    "eli:is_realized_by",
    "eli:realizes",
    "eli:is_embodied_by",
    "eli:embodies",
    "eli:has_part",
    "eli:is_part_of",
    "eli:is_about",
    "eli:title",
    "eli:language",
    "eli:media_type",
];

#[test]
fn under_eli_1_2_only_the_properties_that_were_widened_speak_of_law() {
    let Some(others) = vocabularies(false) else {
        return;
    };
    let mut all = everything();
    all.extend(others);
    let closure = Closure::of(&all);
    let found: BTreeSet<String> = closure
        .reasons()
        .filter(|(_, class, _)| NEVER[..3].contains(class))
        .map(|(_, _, property)| property.to_owned())
        .collect();
    assert!(!found.is_empty());
    assert_eq!(found, WIDENED.map(full).into());
}

/// The vocabularies beside the project. If `widened`, ELI's classes are those of its
/// present edition in the domains and ranges of [`WIDENED`].
fn vocabularies(widened: bool) -> Option<Vec<Triple>> {
    let folder = anchors_or_skip("nothing derived under the vocabularies of others")?;
    let mut all = Vec::new();
    for file in [
        "skos.nt",
        "prov.nt",
        "oa.nt",
        "time.nt",
        "dcat3.ttl",
        "schemaorg-all-http.ttl",
        "core-public-event-ap.ttl",
    ] {
        all.extend(triples(folder.join(file)));
    }
    let properties = WIDENED.map(full);
    let mut replaced = 0;
    for mut triple in triples(folder.join("eli-1.2.ttl")) {
        let about = triple.subject.to_string();
        if widened
            && properties
                .iter()
                .any(|property| about == format!("<{property}>"))
        {
            for (old, new) in [
                ("LegalResource", "eli:Work"),
                ("LegalExpression", "eli:Expression"),
                ("Format", "eli:Manifestation"),
            ] {
                if triple.object.to_string() == format!("<{}{old}>", full("eli:")) {
                    triple.object = oxigraph::model::NamedNode::new_unchecked(full(new)).into();
                    replaced += 1;
                }
            }
        }
        all.push(triple);
    }
    assert_eq!(replaced > 0, widened);
    if widened {
        // As a subdivision of a legal resource was a legal resource.
        all.extend(turtle("eli:WorkSubdivision rdfs:subClassOf eli:Work ."));
    }
    Some(all)
}

/// Types that something of ours gets from the use of a property, and that are neither
/// stated, nor above a type that is stated, nor [`MEANT`]; and all that is [`NEVER`] to
/// be.
fn unmeant<'a>(closure: &Closure, ours: impl IntoIterator<Item = &'a Triple>) -> BTreeSet<String> {
    let ours: BTreeSet<&str> = ours.into_iter().flat_map(crate::iris_of).collect();
    let meant = MEANT.map(|(property, class)| (full(property), full(class)));
    let by_use = closure
        .reasons()
        .filter(|(thing, class, property)| {
            ours.contains(thing)
                && !meant
                    .iter()
                    .any(|(by, what)| by == property && what == class)
        })
        .map(|(subject, class, property)| format!("{subject} is a {class} by {property}"));
    let never = NEVER.iter().flat_map(|never| {
        closure
            .members(never)
            .map(move |member| format!("{member} is a {never}"))
    });
    by_use.chain(never).collect()
}

fn full(name: &str) -> String {
    expand(name, PREFIXES).unwrap_or_else(|| panic!("{name}: unknown prefix"))
}

/// A term that no instrument needs is either there for others, as said here, or dead.
#[test]
fn every_term_of_ours_is_used_by_an_instrument() {
    let used: Iris = graph()
        .iter()
        .flat_map(iris_of)
        .filter(|iri| is_ours(iri))
        .map(str::to_owned)
        .collect();
    let declared = iris(sl::ALL);
    let unknown: Vec<_> = used.difference(&declared).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    let schemes = iris(sl::scheme::ALL);
    let mut unused: Vec<&str> = declared
        .difference(&used)
        .filter(|iri| !schemes.contains(*iri))
        .filter_map(|iri| iri.strip_prefix(sl::IRI))
        .collect();
    unused.sort_unstable();
    // What recitals, openings and views are together; in which respect places differ,
    // of which the reader reports nothing yet.
    assert_eq!(unused, ["Provision", "place"]);
}
