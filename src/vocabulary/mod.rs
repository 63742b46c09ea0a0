//! IRIs of terms: one module a namespace, one constant a term.
//!
//! Our own terms are in [`sl`] and defined in `ontology/softlaw.ttl`. The terms
//! of others are those that the graph and the queries use, no more; they are
//! pinned in `tests/data/foreign-terms.txt`. `tests/vocabulary/` keeps the
//! three true to each other in both directions.
//!
//! # Naming
//! A constant is the local name in upper case, with `_` between its words:
//! `skos:prefLabel` is [`skos::PREF_LABEL`]. In [`sl`], properties stand at the
//! top; classes, concepts and schemes have modules of their own, because
//! `sl:Commitment` is a class and `sl:commitment` a concept.

use oxigraph::model::NamedNodeRef;

/// Prefixes and their namespaces, in the order in which exports declare them.
pub const PREFIXES: &[(&str, &str)] = &[
    ("sl", sl::IRI),
    ("eli", eli::IRI),
    ("cv", cv::IRI),
    ("schema", schema::IRI),
    ("skos", skos::IRI),
    ("org", org::IRI),
    ("prov", prov::IRI),
    ("oa", oa::IRI),
    ("dcterms", dcterms::IRI),
    ("dcat", dcat::IRI),
    ("void", void::IRI),
    ("spdx", spdx::IRI),
    ("foaf", foaf::IRI),
    ("locn", locn::IRI),
    ("time", time::IRI),
    ("owl", owl::IRI),
    ("rdfs", rdfs::IRI),
    ("rdf", rdf::IRI),
    ("xsd", xsd::IRI),
];

/// The terms of others that have a constant here.
pub const FOREIGN: &[&[NamedNodeRef<'static>]] = &[
    eli::ALL,
    cv::ALL,
    schema::ALL,
    skos::ALL,
    org::ALL,
    prov::ALL,
    oa::ALL,
    dcterms::ALL,
    dcat::ALL,
    void::ALL,
    spdx::ALL,
    foaf::ALL,
    locn::ALL,
    time::ALL,
    owl::ALL,
    rdfs::ALL,
    rdf::ALL,
    xsd::ALL,
];

/// Writes the constants of a namespace and the list of them.
macro_rules! terms {
    ($namespace:literal; $($(#[$doc:meta])* $name:ident = $local:literal,)+) => {
        $(
            $(#[$doc])*
            #[doc = concat!("\n\n`<", $namespace, $local, ">`")]
            pub const $name: NamedNodeRef<'static> =
                NamedNodeRef::new_unchecked(concat!($namespace, $local));
        )+
        /// All terms of this module.
        pub const ALL: &[NamedNodeRef<'static>] = &[$($name),+];
    };
}

/// Writes a module for the terms of others.
macro_rules! foreign {
    ($(#[$doc:meta])* $module:ident $namespace:literal; $($name:ident = $local:literal,)+) => {
        $(#[$doc])*
        pub mod $module {
            use oxigraph::model::NamedNodeRef;

            /// The namespace.
            pub const IRI: &str = $namespace;

            terms! {
                $namespace;
                $(#[doc = concat!("`", stringify!($module), ":", $local, "`")] $name = $local,)+
            }
        }
    };
}

mod own;

pub use own::sl;

foreign! {
    /// European Legislation Identifier, 1.5: works, expressions, manifestations. An
    /// enacted act, [`LEGAL_RESOURCE`](eli::LEGAL_RESOURCE), is in the profile `eli` alone.
    eli "http://data.europa.eu/eli/ontology#";
    LEGAL_RESOURCE = "LegalResource",
    WORK = "Work",
    WORK_SUBDIVISION = "WorkSubdivision",
    EXPRESSION = "Expression",
    MANIFESTATION = "Manifestation",
    WORK_TYPE = "work_type",
    IS_REALIZED_BY = "is_realized_by",
    REALIZES = "realizes",
    IS_EMBODIED_BY = "is_embodied_by",
    EMBODIES = "embodies",
    HAS_PART = "has_part",
    IS_PART_OF = "is_part_of",
    IS_ABOUT = "is_about",
    TITLE = "title",
    LANGUAGE = "language",
    MEDIA_TYPE = "media_type",
    NUMBER = "number",
}

foreign! {
    /// SEMIC Core Vocabularies: public events and who takes part.
    cv "http://data.europa.eu/m8g/";
    PUBLIC_EVENT = "PublicEvent",
    PARTICIPATION = "Participation",
    ROLE = "role",
}

foreign! {
    /// schema.org: for general search engines.
    schema "http://schema.org/";
    LEGISLATION = "Legislation",
    EVENT = "Event",
    ORGANIZATION = "Organization",
    CITY = "City",
    COUNTRY = "Country",
    PLACE = "Place",
    LOCATION = "location",
    ORGANIZER = "organizer",
    ABOUT = "about",
    CONTAINED_IN_PLACE = "containedInPlace",
    PARTICIPANT = "participant",
}

foreign! {
    /// SKOS: concepts, their labels and their mappings.
    skos "http://www.w3.org/2004/02/skos/core#";
    CONCEPT = "Concept",
    PREF_LABEL = "prefLabel",
    ALT_LABEL = "altLabel",
    BROADER = "broader",
    NARROWER = "narrower",
    IN_SCHEME = "inScheme",
    TOP_CONCEPT_OF = "topConceptOf",
    HAS_TOP_CONCEPT = "hasTopConcept",
    DEFINITION = "definition",
    EDITORIAL_NOTE = "editorialNote",
    EXACT_MATCH = "exactMatch",
    CLOSE_MATCH = "closeMatch",
    BROAD_MATCH = "broadMatch",
    NARROW_MATCH = "narrowMatch",
    RELATED_MATCH = "relatedMatch",
}

foreign! {
    /// The Organization Ontology.
    org "http://www.w3.org/ns/org#";
    ORGANIZATION = "Organization",
}

foreign! {
    /// PROV-O: where a value was quoted from.
    prov "http://www.w3.org/ns/prov#";
    WAS_QUOTED_FROM = "wasQuotedFrom",
    ENTITY = "Entity",
}

foreign! {
    /// Web Annotation: a place in a text.
    oa "http://www.w3.org/ns/oa#";
    SPECIFIC_RESOURCE = "SpecificResource",
    HAS_SOURCE = "hasSource",
    HAS_SELECTOR = "hasSelector",
    TEXT_QUOTE_SELECTOR = "TextQuoteSelector",
    EXACT = "exact",
    PREFIX = "prefix",
    SUFFIX = "suffix",
    TEXT_POSITION_SELECTOR = "TextPositionSelector",
    START = "start",
    END = "end",
}

foreign! {
    /// DCMI Metadata Terms.
    dcterms "http://purl.org/dc/terms/";
    TEMPORAL = "temporal",
    PERIOD_OF_TIME = "PeriodOfTime",
    SUBJECT = "subject",
    LANGUAGE = "language",
    CREATOR = "creator",
    PUBLISHER = "publisher",
    SOURCE = "source",
    LICENSE = "license",
    TITLE = "title",
    DESCRIPTION = "description",
    ISSUED = "issued",
    MODIFIED = "modified",
}

foreign! {
    /// DCAT 3: when a period begins and ends; a dataset and its distributions.
    dcat "http://www.w3.org/ns/dcat#";
    START_DATE = "startDate",
    END_DATE = "endDate",
    DATASET = "Dataset",
    DISTRIBUTION_CLASS = "Distribution",
    DISTRIBUTION = "distribution",
    MEDIA_TYPE = "mediaType",
    BYTE_SIZE = "byteSize",
    LANDING_PAGE = "landingPage",
}

foreign! {
    /// VoID: what a dataset holds, counted.
    void "http://rdfs.org/ns/void#";
    DATASET = "Dataset",
    DISTINCT_OBJECTS = "distinctObjects",
}

foreign! {
    /// SPDX 2: checksums.
    spdx "http://spdx.org/rdf/terms#";
    CHECKSUM_CLASS = "Checksum",
    CHECKSUM = "checksum",
    ALGORITHM = "algorithm",
    CHECKSUM_ALGORITHM_SHA256 = "checksumAlgorithm_sha256",
    CHECKSUM_VALUE = "checksumValue",
}

foreign! {
    /// FOAF: agents.
    foaf "http://xmlns.com/foaf/0.1/";
    AGENT = "Agent",
}

foreign! {
    /// ISA Core Location: addresses.
    locn "http://www.w3.org/ns/locn#";
    ADDRESS = "Address",
}

foreign! {
    /// OWL-Time: when something is.
    time "http://www.w3.org/2006/time#";
    TEMPORAL_ENTITY = "TemporalEntity",
}

foreign! {
    /// OWL: the one term of it that the graph uses.
    owl "http://www.w3.org/2002/07/owl#";
    SAME_AS = "sameAs",
}

foreign! {
    /// RDF Schema: labels and comments.
    rdfs "http://www.w3.org/2000/01/rdf-schema#";
    LABEL = "label",
    COMMENT = "comment",
}

foreign! {
    /// RDF: types, and statements about an editor's links.
    rdf "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    TYPE = "type",
    STATEMENT = "Statement",
    SUBJECT = "subject",
    PREDICATE = "predicate",
    OBJECT = "object",
}

foreign! {
    /// XML Schema: the datatypes of our literals.
    xsd "http://www.w3.org/2001/XMLSchema#";
    STRING = "string",
    BOOLEAN = "boolean",
    INTEGER = "integer",
    NON_NEGATIVE_INTEGER = "nonNegativeInteger",
    HEX_BINARY = "hexBinary",
    DATE = "date",
    DATE_TIME = "dateTime",
    G_YEAR_MONTH = "gYearMonth",
    G_YEAR = "gYear",
}
