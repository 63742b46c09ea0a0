//! The things that a document speaks of, under our IRIs, and where its text names them.
//!
//! | thing | in the metadata | in the text |
//! |---|---|---|
//! | conference | `TLCEvent` | `<event>` |
//! | host | `TLCOrganization`, `TLCRole` | `<organization>` |
//! | city, country | `TLCLocation` | `<location>` |
//! | theme, topics | `TLCConcept` | `<concept>` |
//! | who speaks or is addressed | `TLCRole` | `<role>` |
//! | figures, dates from one day to another, proviso | `TLCReference` | `<quantity>`, `<entity>` |
//! | one day | | `<date>` |
//! | force of a statement | `TLCConcept` | `refersTo` of the statement |

use super::forces;
use super::frbr::whole;
use crate::export::xml::Document;
use crate::graph::{Names, count_name, host_names, party_name, place_names, theme_name};
use crate::iri::Name;
use crate::model::*;
use crate::vocabulary::sl;
use indexmap::IndexMap;
use std::collections::HashMap;

/// A thing in the references.
struct Thing {
    element: &'static str,
    /// What a `TLCReference` is.
    kind: Option<&'static str>,
    iri: String,
    shown: String,
}

/// A stretch of a file that names a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) file: usize,
    /// In code points of the file, as passages are.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) element: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
}

/// The things of a document and the places that name them.
#[derive(Default)]
pub(super) struct References {
    /// By their `eId`.
    things: IndexMap<String, Thing>,
    /// In the order of the files.
    pub(super) marks: Vec<Mark>,
}

impl References {
    /// What a language version names, or, without one, what any version does.
    pub(super) fn new(
        declaration: &Declaration,
        language: Option<LanguageCode>,
        names: &Names<'_>,
    ) -> Self {
        let mut collector = Collector {
            found: Self::default(),
            parties: HashMap::new(),
            language,
            names,
        };
        if let Some(conference) = &declaration.conference {
            collector.conference(declaration, conference);
        }
        collector.named(
            ("TLCReference", "entity"),
            "proviso",
            names.of(Name::Proviso).as_str(),
            &declaration.proviso,
        );
        for provision in &declaration.provisions {
            for statement in &provision.statements {
                collector.statement(statement);
            }
        }
        let mut references = collector.found;
        references.marks.sort_by_key(|mark| (mark.file, mark.start));
        references
    }

    /// The references block: who made the document, then the things.
    pub(super) fn write(&self, document: &mut Document) {
        document.element("references", &[("source", "#softlaw")], |document| {
            document.empty(
                "TLCOrganization",
                &[
                    ("eId", "softlaw"),
                    ("href", "https://w3id.org/softlaw/"),
                    ("showAs", "softlaw"),
                ],
            );
            for (id, thing) in &self.things {
                let mut attributes: Vec<(&str, &str)> = vec![("eId", id)];
                attributes.extend(thing.kind.map(|kind| ("name", kind)));
                attributes.extend([("href", thing.iri.as_str()), ("showAs", &thing.shown)]);
                document.empty(thing.element, &attributes);
            }
        });
    }
}

/// What collects them.
struct Collector<'a> {
    found: References,
    /// The `eId` of each party, by its IRI.
    parties: HashMap<String, String>,
    /// Of the version; without one, things are shown in the first language.
    language: Option<LanguageCode>,
    names: &'a Names<'a>,
}

impl Collector<'_> {
    fn conference(&mut self, declaration: &Declaration, conference: &Conference) {
        let names = self.names;
        let event = names.mint(&Name::Conference(names.conference.clone()));
        let kind = ("TLCEvent", "event");
        self.named(kind, "conference", event.as_str(), &conference.name);
        if !self.has("conference") {
            // The author of the document, even where the text gives it no name.
            let shown = names.conference.slug.clone();
            self.add("TLCEvent", "conference", None, event.as_str(), shown);
        }
        for (at, (host, iri)) in host_names(conference, names).into_iter().enumerate() {
            let said: Vec<Quote> = host.name.iter().chain(&host.acronym).cloned().collect();
            let kind = ("TLCOrganization", "organization");
            let id = match at {
                0 => "host".to_owned(),
                _ => format!("host_{}", at + 1),
            };
            self.named(kind, &id, iri.as_str(), &said);
            if at == 0 {
                let role = sl::concept::HOST.as_str();
                self.add("TLCRole", "hostRole", None, role, "host".to_owned());
            }
        }
        let (city, country) = place_names(declaration, names);
        let places = || conference.accounts.iter().filter_map(|a| a.place.as_ref());
        let cities: Vec<Quote> = places().filter_map(|place| place.city.clone()).collect();
        let countries: Vec<Quote> = places().filter_map(|place| place.country.clone()).collect();
        for (id, iri, said) in [("city", city, cities), ("country", country, countries)] {
            if let Some(iri) = iri {
                self.named(("TLCLocation", "location"), id, iri.as_str(), &said);
            }
        }
        if let (Some(theme), Some(slug)) = (&conference.theme, theme_name(conference, names)) {
            let iri = names.mint(&Name::Theme(slug.clone()));
            let kind = ("TLCConcept", "concept");
            self.named(kind, "theme", iri.as_str(), &theme.name);
            for topic in &theme.topics {
                let (order, theme) = (topic.order, slug.clone());
                let iri = names.mint(&Name::Topic { theme, order });
                self.named(kind, &format!("topic_{order}"), iri.as_str(), &topic.name);
            }
        }
        for account in &conference.accounts {
            if self.language == Some(account.language) {
                self.account(account);
            }
        }
    }

    /// What the version states of dates and figures.
    fn account(&mut self, account: &Account) {
        let (names, language) = (self.names, account.language);
        if let Some(period) = &account.period {
            let quote = std::slice::from_ref(&period.quote);
            if period.start == period.end && period.start.day.is_some() {
                self.mark("date", vec![("date", whole(period.start))], quote);
            } else {
                let conference = names.conference.clone();
                let iri = names.mint(&Name::Period {
                    conference,
                    language,
                });
                let kind = ("TLCReference", "entity");
                self.named(kind, "period", iri.as_str(), quote);
            }
        }
        for count in &account.counts {
            let id = match count.unit {
                Unit::Participants => "participants",
                Unit::Countries => "countries",
                Unit::InternationalOrganizations => "internationalOrganizations",
            };
            let iri = count_name(language, count.unit, names);
            let quote = &count.quote;
            self.add(
                "TLCReference",
                id,
                Some("figure"),
                iri.as_str(),
                quote.text.to_string(),
            );
            let attributes = vec![
                ("refersTo", format!("#{id}")),
                ("normalized", count.number.to_string()),
            ];
            self.mark("quantity", attributes, std::slice::from_ref(quote));
        }
    }

    fn statement(&mut self, statement: &Statement) {
        for concept in forces::concepts(statement) {
            self.add("TLCConcept", &concept.id, None, &concept.iri, concept.shown);
        }
        for said in [&statement.speaker, &statement.addressee] {
            match party_name(said, self.names) {
                Some((_, true)) => {
                    self.mark("organization", vec![("refersTo", "#host".to_owned())], said)
                }
                Some((iri, false)) => {
                    let next = format!("party_{}", self.parties.len() + 1);
                    let id = self.parties.entry(iri.as_str().to_owned()).or_insert(next);
                    let id = id.clone();
                    self.named(("TLCRole", "role"), &id, iri.as_str(), said);
                }
                None => {}
            }
        }
    }

    /// A thing with a name in the text.
    fn named(
        &mut self,
        (element, inside): (&'static str, &'static str),
        id: &str,
        iri: &str,
        said: &[Quote],
    ) {
        let own = said
            .iter()
            .find(|quote| Some(quote.language) == self.language);
        let Some(quote) = own.or_else(|| said.first()) else {
            return;
        };
        let kind = match (element, id) {
            ("TLCReference", "proviso") => Some("proviso"),
            ("TLCReference", _) => Some("period"),
            _ => None,
        };
        self.add(element, id, kind, iri, quote.text.to_string());
        let refers = match id {
            "host" => "#host #hostRole".to_owned(),
            _ => format!("#{id}"),
        };
        let mut attributes = vec![("refersTo", refers)];
        if let Some(kind) = kind {
            attributes.insert(0, ("name", kind.to_owned()));
        }
        self.mark(inside, attributes, said);
    }

    fn has(&self, id: &str) -> bool {
        self.found.things.contains_key(id)
    }

    fn add(
        &mut self,
        element: &'static str,
        id: &str,
        kind: Option<&'static str>,
        iri: &str,
        shown: String,
    ) {
        if !self.has(id) {
            let thing = Thing {
                element,
                kind,
                iri: iri.to_owned(),
                shown,
            };
            self.found.things.insert(id.to_owned(), thing);
        }
    }

    fn mark(
        &mut self,
        element: &'static str,
        attributes: Vec<(&'static str, String)>,
        said: &[Quote],
    ) {
        let here = said
            .iter()
            .filter(|quote| Some(quote.language) == self.language);
        let marks = here.flat_map(|quote| &quote.passages).map(|passage| Mark {
            file: passage.file,
            start: passage.start,
            end: passage.end,
            element,
            attributes: attributes.clone(),
        });
        self.found.marks.extend(marks);
    }
}
