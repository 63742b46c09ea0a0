//! What an entity of an authority is, and what can be said of it.
//!
//! In: its classes, its GeoNames feature, and the authority that its IRI belongs to. Out:
//! whether one of our things can be it, and by which relation it is then linked. A
//! concept is never the same as a thing: it is linked to the instrument as a subject.

use crate::graph::ThingKind;
use crate::store::AUTHORITIES_TEXT;
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{NamedOrBlankNode, Term};
use std::collections::BTreeSet;

/// What an entity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Concept,
    Place,
    /// A region or a district: a place that is no city and no country.
    Area,
    City,
    Country,
    Body,
    Event,
    Language,
    /// A page, a person, a disambiguation page: nothing that we have.
    Other,
}

/// Classes and the kind of their members, as the labels of the classes have it. A class
/// that is not here tells nothing.
const CLASSES: &[(&str, Kind)] = &[
    ("http://www.w3.org/2004/02/skos/core#Concept", Kind::Concept),
    ("http://www.loc.gov/mads/rdf/v1#Topic", Kind::Concept),
    ("http://schema.org/DefinedTerm", Kind::Concept),
    ("http://www.geonames.org/ontology#Feature", Kind::Place),
    ("http://schema.org/Place", Kind::Place),
    ("http://dbpedia.org/ontology/Place", Kind::Place),
    ("http://purl.org/dc/terms/Location", Kind::Place),
    ("http://www.w3.org/ns/prov#Location", Kind::Place),
    ("http://schema.org/AdministrativeArea", Kind::Area),
    ("http://schema.org/State", Kind::Area),
    ("http://schema.org/City", Kind::City),
    ("http://dbpedia.org/ontology/City", Kind::City),
    ("http://www.wikidata.org/entity/Q515", Kind::City),
    ("http://www.wikidata.org/entity/Q1549591", Kind::City),
    ("http://www.wikidata.org/entity/Q486972", Kind::City),
    ("http://schema.org/Country", Kind::Country),
    ("http://dbpedia.org/ontology/Country", Kind::Country),
    (
        "http://publications.europa.eu/ontology/euvoc#Country",
        Kind::Country,
    ),
    ("http://www.wikidata.org/entity/Q6256", Kind::Country),
    ("http://www.wikidata.org/entity/Q3624078", Kind::Country),
    ("http://www.w3.org/ns/org#Organization", Kind::Body),
    ("http://schema.org/Organization", Kind::Body),
    ("http://schema.org/GovernmentOrganization", Kind::Body),
    ("http://xmlns.com/foaf/0.1/Organization", Kind::Body),
    ("http://dbpedia.org/ontology/Organisation", Kind::Body),
    (
        "http://publications.europa.eu/ontology/euvoc#CorporateBody",
        Kind::Body,
    ),
    ("http://www.wikidata.org/entity/Q43229", Kind::Body),
    ("http://www.wikidata.org/entity/Q41487", Kind::Body),
    ("http://www.wikidata.org/entity/Q190752", Kind::Body),
    ("http://data.europa.eu/m8g/PublicEvent", Kind::Event),
    ("http://schema.org/Event", Kind::Event),
    ("http://dbpedia.org/ontology/Event", Kind::Event),
    ("http://www.wikidata.org/entity/Q1656682", Kind::Event),
    ("http://www.wikidata.org/entity/Q625994", Kind::Event),
    ("http://www.wikidata.org/entity/Q2020153", Kind::Event),
    ("http://purl.org/dc/terms/LinguisticSystem", Kind::Language),
    ("http://lexvo.org/ontology#Language", Kind::Language),
    ("http://www.loc.gov/mads/rdf/v1#Language", Kind::Language),
    (
        "http://publications.europa.eu/ontology/euvoc#Language",
        Kind::Language,
    ),
    ("http://www.wikidata.org/entity/Q34770", Kind::Language),
    ("http://xmlns.com/foaf/0.1/Document", Kind::Other),
    ("http://xmlns.com/foaf/0.1/Person", Kind::Other),
    ("http://schema.org/Person", Kind::Other),
    (
        "http://www.w3.org/2004/02/skos/core#ConceptScheme",
        Kind::Other,
    ),
    ("http://www.w3.org/2008/05/skos-xl#Label", Kind::Other),
    ("http://www.wikidata.org/entity/Q5", Kind::Other),
    ("http://www.wikidata.org/entity/Q4167410", Kind::Other),
];

/// The kind of a class's members, if it is known. `https` is as good as `http`.
pub(super) fn of_class(class: &str) -> Option<Kind> {
    let known = CLASSES.iter().find(|(known, _)| same(known, class));
    known.map(|(_, kind)| *kind).or_else(|| of_feature(class))
}

/// The kind of a GeoNames feature class or code: `…ontology#P.PPLA`.
fn of_feature(code: &str) -> Option<Kind> {
    let code = code
        .strip_prefix("http")
        .map(|rest| rest.trim_start_matches('s'))?;
    let code = code.strip_prefix("://www.geonames.org/ontology#")?;
    match code.split_once('.') {
        Some(("P", _)) => Some(Kind::City),
        Some(("A", code)) if code.starts_with("PCL") => Some(Kind::Country),
        Some(("A", _)) => Some(Kind::Area),
        None if code == "P" => Some(Kind::City),
        Some((class, _)) if class.len() == 1 => Some(Kind::Place),
        None if code.len() == 1 => Some(Kind::Place),
        _ => None,
    }
}

fn same(one: &str, other: &str) -> bool {
    let bare = |iri: &str| iri.split_once("://").map(|(_, rest)| rest.to_owned());
    one == other || (other.starts_with("https") && bare(one) == bare(other))
}

/// Which IRIs belong to which authority, from `ontology/authorities.ttl`.
#[derive(Debug, Clone, Default)]
pub(super) struct Authorities {
    /// How IRIs begin, and what all of them are.
    spaces: Vec<(String, Vec<Kind>)>,
}

impl Authorities {
    /// Reads the table that comes with softlaw.
    pub(super) fn bundled() -> Self {
        let (_, text) = AUTHORITIES_TEXT;
        let quads = RdfParser::from_format(RdfFormat::Turtle).for_slice(text);
        let (mut spaces, mut classes) = (Vec::new(), Vec::new());
        for quad in quads.flatten() {
            match (quad.predicate.as_str(), quad.object) {
                ("http://rdfs.org/ns/void#uriSpace", Term::Literal(space)) => {
                    spaces.push((quad.subject, space.value().to_owned()));
                }
                ("http://rdfs.org/ns/void#class", Term::NamedNode(class)) => {
                    classes.push((quad.subject, of_class(class.as_str())));
                }
                _ => {}
            }
        }
        let kinds = |of: &NamedOrBlankNode| {
            let own = classes.iter().filter(|(subject, _)| subject == of);
            own.filter_map(|(_, kind)| *kind).collect()
        };
        let spaces = spaces.iter().map(|(of, space)| (space.clone(), kinds(of)));
        Self {
            spaces: spaces.collect(),
        }
    }

    /// What an IRI names, as far as its authority tells.
    pub(super) fn kinds(&self, iri: &str) -> &[Kind] {
        let known = self
            .spaces
            .iter()
            .find(|(space, _)| iri.starts_with(space.as_str()));
        known.map_or(&[], |(_, kinds)| kinds)
    }
}

/// Whether a thing can be an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// They are of one kind.
    Yes,
    /// Nothing says what the entity is.
    Unknown,
    /// Of a wider or a neighbouring kind: what it is then.
    Near(&'static str),
    /// The entity is a concept, and the thing is none.
    Subject,
    /// No.
    Never,
}

/// Whether a thing of a kind can be an entity of some kinds.
pub(super) fn fit(thing: ThingKind, kinds: &BTreeSet<Kind>) -> Fit {
    let is = |kind: Kind| kinds.contains(&kind);
    let concept_only = is(Kind::Concept) && kinds.len() == 1;
    if is(Kind::Other) {
        return Fit::Never;
    }
    match thing {
        ThingKind::Theme if is(Kind::Concept) => Fit::Yes,
        ThingKind::Conference if is(Kind::Event) => Fit::Yes,
        ThingKind::Body if is(Kind::Body) => Fit::Yes,
        ThingKind::Language if is(Kind::Language) => Fit::Yes,
        ThingKind::City if is(Kind::City) => Fit::Yes,
        ThingKind::Country if is(Kind::Country) => Fit::Yes,
        _ if kinds.is_empty() => Fit::Unknown,
        ThingKind::City if is(Kind::Area) => Fit::Near("an area, no populated place"),
        ThingKind::Country if is(Kind::Area) => Fit::Near("an area, no country"),
        ThingKind::City if is(Kind::Country) => Fit::Near("a country"),
        // A city may be a state, as Singapore is; the state then has an entry of its own.
        ThingKind::City | ThingKind::Country if is(Kind::Place) => {
            Fit::Near("a place; of what kind, it does not say")
        }
        ThingKind::City | ThingKind::Country | ThingKind::Body | ThingKind::Conference
            if concept_only =>
        {
            Fit::Subject
        }
        _ => Fit::Never,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_authorities_is_read() {
        let known = Authorities::bundled();
        assert!(known.spaces.len() > 10);
        assert_eq!(known.kinds("http://eurovoc.europa.eu/930"), [Kind::Concept]);
        let country = "http://publications.europa.eu/resource/authority/country/CHN";
        assert_eq!(known.kinds(country), [Kind::Concept, Kind::Country]);
        assert_eq!(known.kinds("http://www.wikidata.org/entity/Q1"), []);
        assert_eq!(known.kinds("https://example.org/"), []);
    }

    #[test]
    fn a_feature_code_tells_the_kind() {
        for (code, kind) in [
            ("http://www.geonames.org/ontology#P", Some(Kind::City)),
            ("https://www.geonames.org/ontology#P.PPLA", Some(Kind::City)),
            (
                "https://www.geonames.org/ontology#A.PCLI",
                Some(Kind::Country),
            ),
            ("https://www.geonames.org/ontology#A.ADM1", Some(Kind::Area)),
            (
                "https://www.geonames.org/ontology#S.CTHSE",
                Some(Kind::Place),
            ),
            (
                "https://www.geonames.org/ontology#Feature",
                Some(Kind::Place),
            ),
            ("https://www.geonames.org/ontology#name", None),
            ("https://schema.org/City", Some(Kind::City)),
        ] {
            assert_eq!(of_class(code), kind, "{code}");
        }
    }

    #[test]
    fn a_concept_is_never_a_thing() {
        let concept = BTreeSet::from([Kind::Concept]);
        for kind in [
            ThingKind::Conference,
            ThingKind::Body,
            ThingKind::City,
            ThingKind::Country,
        ] {
            assert_eq!(fit(kind, &concept), Fit::Subject);
        }
        assert_eq!(fit(ThingKind::Language, &concept), Fit::Never);
        assert_eq!(fit(ThingKind::Theme, &concept), Fit::Yes);
        let place = BTreeSet::from([Kind::Place, Kind::City]);
        assert_eq!(fit(ThingKind::Theme, &place), Fit::Never);
        assert_eq!(fit(ThingKind::Body, &place), Fit::Never);
    }
}
