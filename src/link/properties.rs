//! The properties that say what an entity of an authority is called and what it is, in
//! the vocabularies that authorities publish in. A row is all that a further one takes.

/// What a property says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Label(bool),
    Node(bool),
    Form,
    Code,
    Class,
    Country,
    Description,
}

/// The properties that are read. `https://schema.org/` and `https://www.geonames.org/`
/// are used as well as `http`.
pub(super) const PROPERTIES: &[(&str, Role)] = &[
    (
        "http://www.w3.org/2004/02/skos/core#prefLabel",
        Role::Label(false),
    ),
    (
        "http://www.w3.org/2004/02/skos/core#altLabel",
        Role::Label(true),
    ),
    (
        "http://www.w3.org/2004/02/skos/core#hiddenLabel",
        Role::Label(true),
    ),
    (
        "http://www.w3.org/2000/01/rdf-schema#label",
        Role::Label(false),
    ),
    (
        "http://www.loc.gov/mads/rdf/v1#authoritativeLabel",
        Role::Label(false),
    ),
    ("http://xmlns.com/foaf/0.1/name", Role::Label(false)),
    ("http://schema.org/name", Role::Label(false)),
    ("https://schema.org/name", Role::Label(false)),
    ("http://schema.org/alternateName", Role::Label(true)),
    ("https://schema.org/alternateName", Role::Label(true)),
    ("http://www.geonames.org/ontology#name", Role::Label(false)),
    ("https://www.geonames.org/ontology#name", Role::Label(false)),
    (
        "http://www.geonames.org/ontology#officialName",
        Role::Label(false),
    ),
    (
        "https://www.geonames.org/ontology#officialName",
        Role::Label(false),
    ),
    (
        "http://www.geonames.org/ontology#alternateName",
        Role::Label(true),
    ),
    (
        "https://www.geonames.org/ontology#alternateName",
        Role::Label(true),
    ),
    (
        "http://www.geonames.org/ontology#shortName",
        Role::Label(true),
    ),
    (
        "https://www.geonames.org/ontology#shortName",
        Role::Label(true),
    ),
    (
        "http://www.w3.org/2008/05/skos-xl#prefLabel",
        Role::Node(false),
    ),
    (
        "http://www.w3.org/2008/05/skos-xl#altLabel",
        Role::Node(true),
    ),
    (
        "http://www.w3.org/2008/05/skos-xl#hiddenLabel",
        Role::Node(true),
    ),
    ("http://www.w3.org/2008/05/skos-xl#literalForm", Role::Form),
    ("http://www.w3.org/2004/02/skos/core#notation", Role::Code),
    ("http://purl.org/dc/elements/1.1/identifier", Role::Code),
    (
        "http://publications.europa.eu/ontology/authority/authority-code",
        Role::Code,
    ),
    ("http://lexvo.org/ontology#iso639P3PCode", Role::Code),
    (
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
        Role::Class,
    ),
    ("http://www.wikidata.org/prop/direct/P31", Role::Class),
    ("http://www.geonames.org/ontology#featureClass", Role::Class),
    (
        "https://www.geonames.org/ontology#featureClass",
        Role::Class,
    ),
    ("http://www.geonames.org/ontology#featureCode", Role::Class),
    ("https://www.geonames.org/ontology#featureCode", Role::Class),
    (
        "http://www.geonames.org/ontology#countryCode",
        Role::Country,
    ),
    (
        "https://www.geonames.org/ontology#countryCode",
        Role::Country,
    ),
    (
        "http://www.geonames.org/ontology#parentCountry",
        Role::Country,
    ),
    (
        "https://www.geonames.org/ontology#parentCountry",
        Role::Country,
    ),
    ("http://schema.org/description", Role::Description),
    ("https://schema.org/description", Role::Description),
];

/// The properties that hold names, for a message.
pub(super) const NAMES: &str = "skos:prefLabel, skos:altLabel, skosxl:literalForm, rdfs:label, \
     schema:name, foaf:name, gn:name or gn:alternateName";
