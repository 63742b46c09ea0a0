//! The things of a declaration that another authority can have too, with their names.
//!
//! In: a declaration and its editor's file, which may fix slugs. Out: each thing under
//! the word by which an editor's file speaks of it, with its IRI and its names as the
//! text gives them.

use super::conference::host_names;
use super::editor::{Editor, part};
use super::names::Names;
use crate::iri::Base;
use crate::language;
use crate::model::{Conference, Declaration, LanguageCode, LanguageVersion, Quote};
use oxigraph::model::NamedNode;

/// What a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ThingKind {
    /// The conference.
    Conference,
    /// A host.
    Body,
    /// The city.
    City,
    /// The country.
    Country,
    /// The theme, or a topic of it.
    Theme,
    /// The language of a version. Its IRI is that of the version.
    Language,
}

/// A name of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThingName {
    /// The language it is in.
    pub language: LanguageCode,
    /// Its BCP 47 tag: `en`, `zh-Hans`.
    pub tag: String,
    /// The words.
    pub text: String,
}

/// A thing that can be linked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// What an editor's file calls it: `host`, `host_2`, `topic_1`.
    pub word: String,
    /// Its IRI in the graph.
    pub iri: NamedNode,
    /// What it is.
    pub kind: ThingKind,
    /// Its names, at least one; the first in each language is the usual one.
    pub names: Vec<ThingName>,
    /// Codes that stand for it: of a language `eng` and `en`.
    pub codes: Vec<String>,
}

/// The things of a declaration that can be linked, in the order of the text.
pub fn things(declaration: &Declaration, editor: Option<&Editor>, base: &Base) -> Vec<Thing> {
    let names = Names::new(declaration, editor, base);
    let conference = declaration.conference.iter();
    let named = conference.flat_map(|conference| named(conference, &names));
    let thing = |(word, kind, quotes): Named| thing(word, kind, &quotes, &names);
    let mut things: Vec<Thing> = named.filter_map(thing).collect();
    let versions = declaration.versions.iter();
    things.extend(versions.filter_map(|version| of_language(version, &names)));
    things
}

/// A thing's word, what it is, and where the text names it.
type Named<'d> = (String, ThingKind, Vec<&'d Quote>);

/// The conference, its hosts, its place, its theme and the topics of it.
fn named<'d>(conference: &'d Conference, names: &Names) -> Vec<Named<'d>> {
    let places = || {
        let accounts = conference.accounts.iter();
        accounts.filter_map(|account| account.place.as_ref())
    };
    let cities = places().filter_map(|place| place.city.as_ref());
    let countries = places().filter_map(|place| place.country.as_ref());
    let theme = conference.theme.iter();
    let theme_names = theme.clone().flat_map(|theme| &theme.name);
    let kind = ThingKind::Conference;
    let mut named: Vec<Named> = vec![(
        "conference".to_owned(),
        kind,
        conference.name.iter().collect(),
    )];
    for ((host, _), order) in host_names(conference, names).into_iter().zip(1..) {
        let word = match order {
            1 => "host".to_owned(),
            _ => format!("host_{order}"),
        };
        let quotes = host.name.iter().chain(&host.acronym);
        named.push((word, ThingKind::Body, quotes.collect()));
    }
    named.push(("city".to_owned(), ThingKind::City, cities.collect()));
    named.push((
        "country".to_owned(),
        ThingKind::Country,
        countries.collect(),
    ));
    named.push(("theme".to_owned(), ThingKind::Theme, theme_names.collect()));
    for topic in theme.flat_map(|theme| &theme.topics) {
        let word = format!("topic_{}", topic.order);
        named.push((word, ThingKind::Theme, topic.name.iter().collect()));
    }
    named
}

/// `None` where the text has no name of it, or the graph no IRI.
fn thing(word: String, kind: ThingKind, quotes: &[&Quote], names: &Names) -> Option<Thing> {
    let iri = part(&word, names).filter(|_| !quotes.is_empty())?;
    let name = |quote: &&Quote| ThingName {
        language: quote.language,
        tag: names.tag(quote.language).to_owned(),
        text: quote.text.to_string(),
    };
    Some(Thing {
        word,
        iri,
        kind,
        names: quotes.iter().map(name).collect(),
        codes: Vec::new(),
    })
}

/// The language of a version, if softlaw knows its name.
fn of_language(version: &LanguageVersion, names: &Names) -> Option<Thing> {
    let code = version.language;
    let known = language::of_code(code)?;
    let primary = version.tag.split('-').next().unwrap_or_default();
    Some(Thing {
        word: code.to_string(),
        iri: names.expression(code),
        kind: ThingKind::Language,
        names: vec![ThingName {
            language: LanguageCode::new("eng"),
            tag: "en".to_owned(),
            text: known.name().to_owned(),
        }],
        codes: vec![code.to_string(), primary.to_owned()],
    })
}
