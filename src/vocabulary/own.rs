//! Our own terms, in the order of `ontology/softlaw.ttl`.

/// The softlaw ontology.
pub mod sl {
    use oxigraph::model::NamedNodeRef;

    /// The namespace.
    pub const IRI: &str = "https://w3id.org/softlaw/ns#";

    /// Writes the four kinds of term, and the list of them all.
    macro_rules! own {
        (
            classes { $($(#[$class_doc:meta])* $class:ident = $class_local:literal,)+ }
            properties { $($(#[$property_doc:meta])* $property:ident = $property_local:literal,)+ }
            concepts { $($(#[$concept_doc:meta])* $concept:ident = $concept_local:literal,)+ }
            schemes { $($(#[$scheme_doc:meta])* $scheme:ident = $scheme_local:literal,)+ }
        ) => {
            /// Classes.
            pub mod class {
                use super::NamedNodeRef;
                terms! {
                    "https://w3id.org/softlaw/ns#";
                    $($(#[$class_doc])* $class = $class_local,)+
                }
            }

            /// Concepts: what the properties `force`, `unit`, `kind`, … point to.
            pub mod concept {
                use super::NamedNodeRef;
                terms! {
                    "https://w3id.org/softlaw/ns#";
                    $($(#[$concept_doc])* $concept = $concept_local,)+
                }
            }

            /// Concept schemes.
            pub mod scheme {
                use super::NamedNodeRef;
                terms! {
                    "https://w3id.org/softlaw/ns#";
                    $($(#[$scheme_doc])* $scheme = $scheme_local,)+
                }
            }

            mod property {
                use super::NamedNodeRef;
                terms! {
                    "https://w3id.org/softlaw/ns#";
                    $($(#[$property_doc])* $property = $property_local,)+
                }
            }

            pub use property::{$($property),+};

            /// All properties.
            pub const PROPERTIES: &[NamedNodeRef<'static>] = property::ALL;

            /// All our terms: classes, properties, concepts, schemes.
            pub const ALL: &[NamedNodeRef<'static>] = &[
                $(class::$class,)+
                $($property,)+
                $(concept::$concept,)+
                $(scheme::$scheme,)+
            ];
        };
    }

    own! {
        classes {
            /// A text that a conference or body adopts without enacting it.
            INSTRUMENT = "Instrument",
            /// An instrument that calls itself a declaration.
            DECLARATION = "Declaration",
            /// The meeting that an instrument comes from.
            CONFERENCE = "Conference",
            /// What one language version says of the conference.
            ACCOUNT = "Account",
            /// A figure and what it counts.
            COUNT = "Count",
            /// What a conference was about; also each of its topics.
            THEME = "Theme",
            /// A part of an instrument.
            PROVISION = "Provision",
            /// A paragraph of the preamble.
            RECITAL = "Recital",
            /// The formula that opens the operative part.
            OPENING = "Opening",
            /// An item of the operative part.
            VIEW = "View",
            /// One aligned unit of all language versions.
            STATEMENT = "Statement",
            /// A statement by which somebody undertakes to act.
            COMMITMENT = "Commitment",
            /// What the participants aimed at.
            OBJECTIVE = "Objective",
            /// What the rest of the instrument is subject to.
            PROVISO = "Proviso",
            /// A place in a source file, and the words there.
            PASSAGE = "Passage",
            /// A difference between language versions.
            DIVERGENCE = "Divergence",
            /// Something the reader has to say about the source.
            DIAGNOSTIC = "Diagnostic",
        }
        properties {
            /// From an instrument to the conference that adopted it.
            OUTPUT_OF = "outputOf",
            /// From a conference to the instrument that it adopted.
            OUTPUT = "output",
            /// From an instrument to what the participants aimed at.
            OBJECTIVE = "objective",
            /// From an instrument to what it is subject to.
            PROVISO = "proviso",
            /// The database's status tag on a file.
            STATUS_NOTE = "statusNote",
            /// The digest of a file.
            SHA256 = "sha256",
            /// From a conference to what one language version says of it.
            ACCOUNT = "account",
            /// From an account or divergence to the version that states it.
            STATED_IN = "statedIn",
            /// From a conference to a part taken in it.
            PARTICIPATION = "participation",
            /// From an account to a figure in it.
            COUNT = "count",
            /// The figure itself.
            NUMBER = "number",
            /// From a figure to what it counts.
            UNIT = "unit",
            /// Whether the text gives the figure as approximate.
            APPROXIMATE = "approximate",
            /// The place in a sequence, from 1.
            ORDER = "order",
            /// The words, per language.
            TEXT = "text",
            /// From a statement to what it does.
            FORCE = "force",
            /// From a statement to how strongly it is put, where that differs.
            PUT_AS = "putAs",
            /// From a statement to the one that leads in to it.
            GOVERNED_BY = "governedBy",
            /// From a statement to who speaks.
            SPEAKER = "speaker",
            /// From a statement to who is bound, called on or thanked.
            ADDRESSEE = "addressee",
            /// What a statement asks or promises to do, per language.
            ACTION = "action",
            /// What a statement recognises or appreciates, per language.
            MATTER = "matter",
            /// From an instrument to a difference between its language versions.
            DIVERGENCE = "divergence",
            /// From a divergence to its kind.
            KIND = "kind",
            /// From a divergence to what differs.
            ASPECT = "aspect",
            /// From a divergence to each of the things compared.
            BETWEEN = "between",
            /// From an instrument to a remark of the reader.
            DIAGNOSTIC = "diagnostic",
            /// The stable word for a remark.
            CODE = "code",
            /// What shows that an editor's link is right.
            EVIDENCE = "evidence",
        }
        concepts {
            /// Must be done.
            OBLIGATION = "obligation",
            /// Must not be done.
            PROHIBITION = "prohibition",
            /// Ought to be done.
            RECOMMENDATION = "recommendation",
            /// Is undertaken.
            COMMITMENT = "commitment",
            /// Is asked of others.
            CALL = "call",
            /// May be done or had.
            RIGHT = "right",
            /// Is acknowledged to be so.
            RECOGNITION = "recognition",
            /// Is thanked for.
            APPRECIATION = "appreciation",
            /// Persons.
            PARTICIPANTS = "participants",
            /// Countries.
            COUNTRIES = "countries",
            /// International organizations.
            INTERNATIONAL_ORGANIZATIONS = "internationalOrganizations",
            /// Who gave the conference.
            HOST = "host",
            /// Who attended it.
            PARTICIPANT = "participant",
            /// Called a declaration.
            DECLARATION = "declaration",
            /// Called a communiqué.
            COMMUNIQUE = "communique",
            /// Called a joint statement.
            JOINT_STATEMENT = "jointStatement",
            /// Called a resolution.
            RESOLUTION = "resolution",
            /// Called something else.
            OTHER_INSTRUMENT = "otherInstrument",
            /// One value lies inside the other.
            CONTAINED = "contained",
            /// Exact in one version, approximate in another.
            APPROXIMATELY = "approximately",
            /// One version alone has it.
            ONLY_IN_ONE = "onlyInOne",
            /// The values exclude each other.
            CONFLICTING = "conflicting",
            /// An item that one version has, another lacks.
            MISSING_ITEM = "missingItem",
            /// The same items in another order.
            ORDER_DIFFERS = "orderDiffers",
            /// One version stops before the other.
            LANGUAGE_ENDS = "languageEnds",
            /// When the conference was held.
            DATES = "dates",
            /// Where it was held.
            PLACE = "place",
            /// How many took part.
            FIGURES = "figures",
            /// How strongly a statement is put.
            MODALITY = "modality",
            /// Time limits, years and shares in a statement.
            QUANTITIES = "quantities",
            /// Which statements an item has.
            STATEMENTS = "statements",
            /// What was discussed.
            TOPICS = "topics",
            /// Numbered items.
            ITEMS = "items",
        }
        schemes {
            /// What statements do.
            FORCES = "forces",
            /// What figures count.
            UNITS = "units",
            /// Parts taken in a conference.
            ROLES = "roles",
            /// What instruments call themselves.
            INSTRUMENT_KINDS = "instrumentKinds",
            /// How language versions differ.
            DIVERGENCE_KINDS = "divergenceKinds",
            /// In what they differ.
            ASPECTS = "aspects",
        }
    }
}
