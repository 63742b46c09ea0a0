//! The conference: accounts, participations, host, places, theme and topics.

use super::Names;
use super::editor::Thing;
use super::names::slug_of;
use super::quads::{Quads, date, integer};
use crate::iri::Name;
use crate::model::*;
use crate::vocabulary::{cv, dcat, dcterms, org, rdfs, schema, skos, sl, xsd};
use oxigraph::model::{Literal, NamedNode, NamedNodeRef};

/// The slug of the theme; where topics stand without a theme, of the conference.
pub(crate) fn theme_name(conference: &Conference, names: &Names) -> Option<String> {
    let theme = conference.theme.as_ref()?;
    names
        .slug(Thing::Theme, &theme.name)
        .or_else(|| Some(names.conference.slug.clone()))
}

/// The hosts with their IRIs, in order, without those whose name gives no slug. The
/// editor names the first one.
pub(crate) fn host_names<'d>(
    conference: &'d Conference,
    names: &Names,
) -> Vec<(&'d Host, NamedNode)> {
    let slugs = conference.hosts().enumerate().map(|(at, host)| match at {
        0 => (host, names.slug(Thing::Host, &host.name)),
        _ => (host, slug_of(&host.name)),
    });
    let mut found: Vec<(&Host, NamedNode)> = Vec::new();
    for (host, slug) in slugs {
        let Some(slug) = slug else { continue };
        let node = names.mint(&Name::Organization(slug));
        // The same body twice is one host.
        if found.iter().all(|(_, known)| *known != node) {
            found.push((host, node));
        }
    }
    found
}

/// The role of a host by its place: `host`, `host-2`.
fn host_role(at: usize) -> String {
    match at {
        0 => "host".to_owned(),
        _ => format!("host-{}", at + 1),
    }
}

pub(super) fn unit(unit: Unit) -> NamedNodeRef<'static> {
    match unit {
        Unit::Participants => sl::concept::PARTICIPANTS,
        Unit::Countries => sl::concept::COUNTRIES,
        Unit::InternationalOrganizations => sl::concept::INTERNATIONAL_ORGANIZATIONS,
    }
}

fn role(unit: Unit) -> String {
    match unit {
        Unit::Participants => "participants",
        Unit::Countries => "countries",
        Unit::InternationalOrganizations => "international-organizations",
    }
    .to_owned()
}

/// The cities and the countries that the accounts name, as things.
struct Places {
    city: Vec<Quote>,
    country: Vec<Quote>,
}

impl Places {
    fn of(conference: &Conference) -> Self {
        let places = || {
            conference
                .accounts
                .iter()
                .filter_map(|account| account.place.as_ref())
        };
        Self {
            city: places().filter_map(|place| place.city.clone()).collect(),
            country: places().filter_map(|place| place.country.clone()).collect(),
        }
    }

    fn city(&self, names: &Names) -> Option<NamedNode> {
        self.city.first()?;
        Some(names.mint(&Name::Place(names.slug(Thing::City, &self.city)?)))
    }

    fn country(&self, names: &Names) -> Option<NamedNode> {
        self.country.first()?;
        Some(names.mint(&Name::Place(names.slug(Thing::Country, &self.country)?)))
    }
}

/// The city and the country where the conference was held.
pub(crate) fn place_names(
    declaration: &Declaration,
    names: &Names,
) -> (Option<NamedNode>, Option<NamedNode>) {
    let places = declaration.conference.as_ref().map(Places::of);
    places.map_or((None, None), |places| {
        (places.city(names), places.country(names))
    })
}

pub(super) fn describe(declaration: &Declaration, names: &Names, quads: &mut Quads) {
    let Some(conference) = &declaration.conference else {
        return;
    };
    let node = names.mint(&Name::Conference(names.conference.clone()));
    let places = Places::of(conference);
    quads.a(
        &node,
        &[sl::class::CONFERENCE, cv::PUBLIC_EVENT, schema::EVENT],
    );
    names.say(quads, &node, rdfs::LABEL, &conference.name);
    quads.add(&node, sl::OUTPUT, names.of(Name::Instrument));
    if let Some(theme) = theme_name(conference, names) {
        quads.add(&node, schema::ABOUT, names.mint(&Name::Theme(theme)));
    }
    if let Some(place) = places.city(names).or_else(|| places.country(names)) {
        quads.add(&node, schema::LOCATION, place);
    }
    let hosts = host_names(conference, names);
    for (_, host) in &hosts {
        quads.add(&node, schema::ORGANIZER, host.clone());
    }
    let agreed = agreed_period(conference);
    let period = names.mint(&Name::ConferencePeriod(names.conference.clone()));
    if agreed.is_some() {
        quads.add(&node, dcterms::TEMPORAL, period.clone());
    }
    let units = conference.units();
    let roles = (0..hosts.len())
        .map(host_role)
        .chain(units.iter().map(|unit| role(*unit)));
    for role in roles {
        quads.add(&node, sl::PARTICIPATION, participation_name(role, names));
    }
    for account in told(conference) {
        quads.add(&node, sl::ACCOUNT, account_name(account, names));
    }
    names.cite(quads, &node, &conference.name);
    if let Some(agreed) = agreed {
        describe_period(&period, agreed, &[], names, quads);
        names.cite(
            quads,
            &period,
            told(conference).filter_map(|a| Some(&a.period.as_ref()?.quote)),
        );
    }
    for account in told(conference) {
        describe_account(account, &places, names, quads);
    }
    for (at, (host, node)) in hosts.into_iter().enumerate() {
        describe_host(host, at, &node, names, quads);
    }
    for unit in units {
        describe_group(conference, unit, names, quads);
    }
    describe_places(&places, names, quads);
    describe_theme(conference, names, quads);
}

/// Accounts that say something.
fn told(conference: &Conference) -> impl Iterator<Item = &Account> {
    conference
        .accounts
        .iter()
        .filter(|a| a.period.is_some() || a.place.is_some() || !a.counts.is_empty())
}

fn account_name(account: &Account, names: &Names) -> NamedNode {
    names.mint(&Name::Account {
        conference: names.conference.clone(),
        language: account.language,
    })
}

/// A figure that one language version states.
pub(crate) fn count_name(language: LanguageCode, unit: Unit, names: &Names) -> NamedNode {
    names.mint(&Name::Count {
        conference: names.conference.clone(),
        language,
        unit,
    })
}

fn participation_name(role: String, names: &Names) -> NamedNode {
    names.mint(&Name::Participation {
        conference: names.conference.clone(),
        role,
    })
}

/// The dates, where every account gives the same.
pub(crate) fn agreed_period(conference: &Conference) -> Option<&Period> {
    let first = conference.accounts.first()?.period.as_ref()?;
    let same = |account: &Account| {
        account
            .period
            .as_ref()
            .is_some_and(|p| (p.start, p.end) == (first.start, first.end))
    };
    conference.accounts.iter().all(same).then_some(first)
}

fn describe_period(
    node: &NamedNode,
    period: &Period,
    label: &[Quote],
    names: &Names,
    quads: &mut Quads,
) {
    quads.a(node, &[dcterms::PERIOD_OF_TIME]);
    names.say(quads, node, rdfs::LABEL, label);
    quads.add(node, dcat::START_DATE, date(period.start));
    quads.add(node, dcat::END_DATE, date(period.end));
}

fn describe_account(account: &Account, places: &Places, names: &Names, quads: &mut Quads) {
    let node = account_name(account, names);
    let language = account.language;
    let period_node = names.mint(&Name::Period {
        conference: names.conference.clone(),
        language,
    });
    let count_node = |unit| count_name(language, unit, names);
    quads.a(&node, &[sl::class::ACCOUNT]);
    quads.add(&node, sl::STATED_IN, names.expression(language));
    if account.period.is_some() {
        quads.add(&node, dcterms::TEMPORAL, period_node.clone());
    }
    if let Some(place) = &account.place {
        let named = place.city.as_ref().and_then(|_| places.city(names));
        if let Some(location) = named.or_else(|| places.country(names)) {
            quads.add(&node, schema::LOCATION, location);
        }
    }
    for count in &account.counts {
        quads.add(&node, sl::COUNT, count_node(count.unit));
    }
    if let Some(period) = &account.period {
        let quote = std::slice::from_ref(&period.quote);
        describe_period(&period_node, period, quote, names, quads);
        names.cite(quads, &period_node, quote);
    }
    for count in &account.counts {
        let node = count_node(count.unit);
        let quote = std::slice::from_ref(&count.quote);
        quads.a(&node, &[sl::class::COUNT]);
        names.say(quads, &node, rdfs::LABEL, quote);
        describe_figure(&node, count.number, count.approximate, count.unit, quads);
        names.cite(quads, &node, quote);
    }
}

fn describe_figure(node: &NamedNode, number: u64, approximate: bool, of: Unit, quads: &mut Quads) {
    quads.add(node, sl::NUMBER, integer(number));
    if approximate {
        quads.add(
            node,
            sl::APPROXIMATE,
            Literal::new_typed_literal("true", xsd::BOOLEAN),
        );
    }
    quads.add(node, sl::UNIT, unit(of));
}

fn describe_host(host: &Host, at: usize, node: &NamedNode, names: &Names, quads: &mut Quads) {
    let part = participation_name(host_role(at), names);
    quads.a(&part, &[cv::PARTICIPATION]);
    quads.add(&part, cv::ROLE, sl::concept::HOST);
    quads.add(&part, schema::PARTICIPANT, node.clone());
    names.cite(quads, &part, &host.name);
    quads.a(node, &[org::ORGANIZATION, schema::ORGANIZATION]);
    names.say(quads, node, rdfs::LABEL, &host.name);
    names.say(quads, node, skos::ALT_LABEL, &host.acronym);
    names.cite(quads, node, host.name.iter().chain(&host.acronym));
}

/// A group that took part; with its figure where every version states the same.
fn describe_group(conference: &Conference, of: Unit, names: &Names, quads: &mut Quads) {
    let counts: Vec<&Count> = conference
        .accounts
        .iter()
        .flat_map(|account| &account.counts)
        .filter(|c| c.unit == of)
        .collect();
    let Some(first) = counts.first() else { return };
    let part = participation_name(role(of), names);
    quads.a(&part, &[cv::PARTICIPATION]);
    quads.add(&part, cv::ROLE, sl::concept::PARTICIPANT);
    let same = counts
        .iter()
        .all(|count| (count.number, count.approximate) == (first.number, first.approximate));
    if same && counts.len() == conference.accounts.len() {
        describe_figure(&part, first.number, first.approximate, of, quads);
    } else {
        quads.add(&part, sl::UNIT, unit(of));
    }
    names.cite(quads, &part, counts.iter().map(|count| &count.quote));
}

fn describe_places(places: &Places, names: &Names, quads: &mut Quads) {
    let (city, country) = (places.city(names), places.country(names));
    if let Some(city) = &city {
        quads.a(city, &[schema::CITY, schema::PLACE]);
        names.say(quads, city, rdfs::LABEL, &places.city);
        if let Some(country) = &country {
            quads.add(city, schema::CONTAINED_IN_PLACE, country.clone());
        }
        names.cite(quads, city, &places.city);
    }
    if let Some(country) = country.filter(|country| Some(country) != city.as_ref()) {
        quads.a(&country, &[schema::COUNTRY, schema::PLACE]);
        names.say(quads, &country, rdfs::LABEL, &places.country);
        names.cite(quads, &country, &places.country);
    }
}

fn describe_theme(conference: &Conference, names: &Names, quads: &mut Quads) {
    let (Some(theme), Some(slug)) = (&conference.theme, theme_name(conference, names)) else {
        return;
    };
    let node = names.mint(&Name::Theme(slug.clone()));
    let topic_node = |order| {
        names.mint(&Name::Topic {
            theme: slug.clone(),
            order,
        })
    };
    quads.a(&node, &[sl::class::THEME, skos::CONCEPT]);
    names.say(quads, &node, skos::PREF_LABEL, &theme.name);
    for topic in &theme.topics {
        quads.add(&node, skos::NARROWER, topic_node(topic.order));
    }
    names.cite(quads, &node, &theme.name);
    for topic in &theme.topics {
        let node_of_topic = topic_node(topic.order);
        quads.a(&node_of_topic, &[sl::class::THEME, skos::CONCEPT]);
        quads.add(&node_of_topic, skos::BROADER, node.clone());
        quads.add(&node_of_topic, sl::ORDER, integer(topic.order));
        names.say(quads, &node_of_topic, skos::PREF_LABEL, &topic.name);
        names.cite(quads, &node_of_topic, &topic.name);
    }
}
