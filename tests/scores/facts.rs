//! Facts as lines of text, expected and read, so that equal facts are equal lines.

use crate::expected::{Expected, Pattern, Words, plain};
use serde::Serialize;
use softlaw::model::{Aspect, Declaration, ProvisionKind, Quote, Statement};

/// What a fact is about, in the order of the table.
pub const KINDS: &[&str] = &[
    "title",
    "dates",
    "place",
    "host",
    "counts",
    "theme",
    "topics",
    "objective",
    "proviso",
    "items",
    "alignment",
    "force",
    "addressee",
    "action",
    "divergence",
    "diagnostic",
];

/// A kind and a line.
pub type Fact = (&'static str, String);

/// The facts that a person found.
pub fn expected(expected: &Expected) -> Vec<Fact> {
    let mut facts = Facts(Vec::new());
    facts.maybe("title", "kind", expected.kind.as_deref());
    for (language, version) in &expected.version {
        facts.maybe("title", language, Some(&version.title));
        facts.maybe(
            "title",
            &format!("{language} status"),
            version.status.as_deref(),
        );
        if let Some([start, end]) = &version.dates {
            facts.add("dates", format!("{language} {start} to {end}"));
        }
        facts.maybe(
            "place",
            &format!("{language} city"),
            version.city.as_deref(),
        );
        facts.maybe(
            "place",
            &format!("{language} country"),
            version.country.as_deref(),
        );
        facts.maybe("host", language, version.host.as_deref());
        for host in &version.co_hosts {
            facts.maybe("host", language, Some(host));
        }
        facts.maybe(
            "host",
            &format!("{language} acronym"),
            version.acronym.as_deref(),
        );
        for count in &version.counts {
            facts.count(language, count.number, count.approximate, &count.unit);
        }
        facts.maybe("theme", language, version.theme.as_deref());
        for (topic, order) in version.topics.iter().zip(1..) {
            facts.maybe("topics", &format!("{order} {language}"), Some(topic));
        }
        facts.maybe("objective", language, version.objective.as_deref());
        facts.maybe("proviso", language, version.proviso.as_deref());
    }
    for (view, order) in expected.view.iter().zip(1..) {
        let held = |language: &&String| {
            view.statement
                .iter()
                .any(|s| s.text.contains_key(*language))
        };
        for language in expected.version.keys().filter(held) {
            facts.item(
                order,
                language,
                view.number.get(language).map(String::as_str),
            );
        }
        for (statement, place) in view.statement.iter().zip(1..) {
            let label = format!("{order}.{place}");
            let head = statement.text.values().next().map_or("", String::as_str);
            facts.add("alignment", format!("{label} {head}"));
            if statement.force.as_deref() != Some("unsettled") {
                facts.force(
                    &label,
                    statement.force.as_deref(),
                    statement.put_as.as_deref(),
                );
            }
            for (kind, words) in [
                ("addressee", &statement.addressee),
                ("action", &statement.action),
            ] {
                for (language, words) in words {
                    facts.maybe(kind, &format!("{label} {language}"), Some(words));
                }
            }
        }
    }
    for found in &expected.divergence {
        facts.divergence(
            &found.kind,
            &found.aspect,
            found.unit.as_deref(),
            found.view,
        );
    }
    for code in &expected.diagnostics {
        facts.add("diagnostic", code.clone());
    }
    facts.0
}

/// The facts that the reader found.
pub fn read(expected: &Expected, declaration: &Declaration) -> Vec<Fact> {
    let mut facts = Facts(Vec::new());
    // A version may be listed under another code than its own.
    let code = |language: &str| {
        let known = expected
            .version
            .iter()
            .find(|(_, v)| v.or_language.as_deref() == Some(language));
        known.map_or(language.to_owned(), |(code, _)| code.clone())
    };
    let quotes = |facts: &mut Facts, kind: &'static str, what: &str, quotes: &[Quote]| {
        for quote in quotes {
            let label = format!("{what}{}", code(quote.language.as_str()));
            facts.maybe(kind, &label, Some(&quote.text));
        }
    };
    if expected.kind.is_some() {
        facts.maybe("title", "kind", Some(&word(&declaration.kind)));
    }
    for version in &declaration.versions {
        let language = code(version.language.as_str());
        facts.maybe(
            "title",
            &language,
            version.title.as_ref().map(|q| q.text.as_str()),
        );
        let status = version.status.as_ref().map(|q| q.text.as_str());
        facts.maybe("title", &format!("{language} status"), status);
    }
    if let Some(conference) = &declaration.conference {
        for account in &conference.accounts {
            let language = code(account.language.as_str());
            if let Some(period) = &account.period {
                facts.add(
                    "dates",
                    format!("{language} {} to {}", period.start, period.end),
                );
            }
            if let Some(place) = &account.place {
                let city = place.city.as_ref().map(|q| q.text.as_str());
                let country = place.country.as_ref().map(|q| q.text.as_str());
                facts.maybe("place", &format!("{language} city"), city);
                facts.maybe("place", &format!("{language} country"), country);
            }
            for count in &account.counts {
                facts.count(
                    &language,
                    count.number,
                    count.approximate,
                    &word(&count.unit),
                );
            }
        }
        for host in conference.hosts() {
            quotes(&mut facts, "host", "", &host.name);
            for acronym in &host.acronym {
                let label = format!("{} acronym", code(acronym.language.as_str()));
                facts.maybe("host", &label, Some(&acronym.text));
            }
        }
        if let Some(theme) = &conference.theme {
            quotes(&mut facts, "theme", "", &theme.name);
            for topic in &theme.topics {
                quotes(
                    &mut facts,
                    "topics",
                    &format!("{} ", topic.order),
                    &topic.name,
                );
            }
        }
    }
    quotes(&mut facts, "objective", "", &declaration.objective);
    quotes(&mut facts, "proviso", "", &declaration.proviso);
    let views = declaration
        .provisions
        .iter()
        .filter(|p| p.kind == ProvisionKind::View);
    for view in views {
        for version in &declaration.versions {
            let of = |quote: &&Quote| quote.language == version.language;
            if view
                .statements
                .iter()
                .any(|s| s.text.iter().any(|q| of(&q)))
            {
                let number = view.number.iter().find(of).map(|q| q.text.as_str());
                facts.item(view.order, &code(version.language.as_str()), number);
            }
        }
        for statement in &view.statements {
            let place = find(expected, statement, &code);
            let wanted = place.and_then(|(v, s)| expected.view.get(v)?.statement.get(s));
            let label = match place {
                Some((view, statement)) => format!("{}.{}", view + 1, statement + 1),
                None => format!("{}.{} (not expected)", view.order, statement.order),
            };
            let right = place == Some((view.order - 1, statement.order - 1))
                && wanted.is_some_and(|wanted| aligned(&wanted.text, statement, &code));
            let head = wanted.and_then(|w| w.text.values().next());
            facts.add(
                "alignment",
                match (right, head) {
                    (true, Some(head)) => format!("{label} {head}"),
                    _ => format!("{}.{} {}", view.order, statement.order, shown(statement)),
                },
            );
            if wanted.and_then(|w| w.force.as_deref()) != Some("unsettled") {
                let force = statement.force.map(|f| word(&f));
                let put_as = statement.put_as.map(|f| word(&f));
                facts.force(&label, force.as_deref(), put_as.as_deref());
            }
            quotes(
                &mut facts,
                "addressee",
                &format!("{label} "),
                &statement.addressee,
            );
            let action: Vec<Quote> = statement
                .action
                .iter()
                .filter(|q| {
                    wanted.is_some_and(|w| w.action.contains_key(&code(q.language.as_str())))
                })
                .cloned()
                .collect();
            quotes(&mut facts, "action", &format!("{label} "), &action);
        }
    }
    for found in &declaration.divergences {
        let (aspect, unit) = match found.aspect {
            Aspect::Count(unit) => ("count".to_owned(), Some(word(&unit))),
            Aspect::Dates => ("dates".to_owned(), None),
            Aspect::Place => ("place".to_owned(), None),
            Aspect::Force => ("force".to_owned(), None),
            Aspect::Topics => ("topics".to_owned(), None),
            Aspect::Quantities => ("quantities".to_owned(), None),
            Aspect::Statements => ("statements".to_owned(), None),
            Aspect::Items => ("items".to_owned(), None),
        };
        let kind = word(&found.kind);
        // The view counts where the expected divergence names one.
        let names = |wanted: &&crate::expected::Divergence| {
            wanted.kind == kind && wanted.aspect == aspect && wanted.view.is_some()
        };
        let view = expected.divergence.iter().find(names).and(found.view);
        facts.divergence(&kind, &aspect, unit.as_deref(), view);
    }
    for code in &expected.diagnostics {
        if declaration
            .diagnostics
            .iter()
            .any(|found| found.code.as_str() == code)
        {
            facts.add("diagnostic", code.clone());
        }
    }
    facts.0
}

/// Which expected statement this one is: the one whose first words it has in most
/// languages, and the longest of them.
fn find(
    expected: &Expected,
    statement: &Statement,
    code: &dyn Fn(&str) -> String,
) -> Option<(usize, usize)> {
    let shared = |text: &Words| {
        let heads = statement.text.iter().filter_map(|quote| {
            let pattern = Pattern::new(text.get(&code(quote.language.as_str()))?);
            pattern.begins(&quote.text).then_some(pattern.head.len())
        });
        heads.fold((0, 0), |(languages, length), head| {
            (languages + 1, length + head)
        })
    };
    let places = expected.view.iter().enumerate().flat_map(|(view, wanted)| {
        let of = move |(place, s)| ((view, place), s);
        wanted.statement.iter().enumerate().map(of)
    });
    places
        .map(|(place, wanted)| (shared(&wanted.text), place))
        .filter(|(shared, _)| shared.0 > 0)
        .max_by_key(|(shared, _)| *shared)
        .map(|(_, place)| place)
}

/// Whether a statement has the expected words in each language, and no language more.
fn aligned(wanted: &Words, statement: &Statement, code: &dyn Fn(&str) -> String) -> bool {
    wanted.len() == statement.text.len()
        && statement.text.iter().all(|quote| {
            let words = wanted.get(&code(quote.language.as_str()));
            words.is_some_and(|words| Pattern::new(words).matches(&quote.text))
        })
}

/// The beginning of a statement in each language, for the list of misses.
fn shown(statement: &Statement) -> String {
    let cut = |text: &str| plain(text).chars().take(30).collect::<String>();
    let texts: Vec<String> = statement
        .text
        .iter()
        .map(|q| format!("“{}…”", cut(&q.text)))
        .collect();
    texts.join(" = ")
}

/// The word that a value is written as.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        other => panic!("expected a word, found {other:?}"),
    }
}

struct Facts(Vec<Fact>);

impl Facts {
    fn add(&mut self, kind: &'static str, line: String) {
        self.0.push((kind, line));
    }

    fn maybe(&mut self, kind: &'static str, what: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.add(kind, format!("{what} {}", plain(value)));
        }
    }

    fn count(&mut self, language: &str, number: u64, approximate: bool, unit: &str) {
        let about = if approximate { "about " } else { "" };
        self.add("counts", format!("{language} {about}{number} {unit}"));
    }

    fn item(&mut self, order: usize, language: &str, number: Option<&str>) {
        let number = number.map_or("no number".to_owned(), plain);
        self.add("items", format!("{order} {language} {number}"));
    }

    fn force(&mut self, label: &str, force: Option<&str>, put_as: Option<&str>) {
        if let Some(force) = force {
            let put_as = put_as.map(|p| format!(" put as {p}")).unwrap_or_default();
            self.add("force", format!("{label} {force}{put_as}"));
        }
    }

    fn divergence(&mut self, kind: &str, aspect: &str, unit: Option<&str>, view: Option<usize>) {
        let unit = unit.map(|u| format!(" of {u}")).unwrap_or_default();
        let view = view.map(|v| format!(" at view {v}")).unwrap_or_default();
        self.add("divergence", format!("{kind} {aspect}{unit}{view}"));
    }
}
