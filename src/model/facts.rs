//! What the preamble tells of the conference, per language version.

use super::outline::Version;
use super::quote;
use super::types::*;
use crate::language::NameMention;
use crate::source::{Source, Span};

/// The facts, gathered over all versions.
pub(super) struct Facts {
    pub(super) kind: InstrumentKind,
    pub(super) conference: Option<Conference>,
    pub(super) objective: Vec<Quote>,
    pub(super) proviso: Vec<Quote>,
    /// Topics of versions whose lists don't match the first one's.
    pub(super) odd_topics: Vec<(LanguageCode, Vec<Quote>)>,
}

pub(super) fn gather(source: &Source, versions: &[Version]) -> Facts {
    let kind = versions
        .iter()
        .find_map(|v| v.language.kind(source.text(*v.titles.first()?)))
        .unwrap_or(InstrumentKind::Other);
    let each =
        |read: &dyn Fn(&Version) -> Option<Quote>| versions.iter().filter_map(read).collect();
    let (theme, odd_topics) = theme(source, versions);
    let conference = Conference {
        name: each(&|version| name(source, version)),
        accounts: versions
            .iter()
            .map(|version| account(source, version))
            .collect(),
        host: host(source, versions),
        theme,
    };
    let told = |account: &Account| {
        account.period.is_some() || account.place.is_some() || !account.counts.is_empty()
    };
    let there = !conference.name.is_empty()
        || conference.host.is_some()
        || conference.accounts.iter().any(told);
    Facts {
        kind,
        conference: there.then_some(conference),
        objective: each(&|v| first(source, v, |text| v.language.objective(text))),
        proviso: each(&|v| first(source, v, |text| v.language.proviso(text))),
        odd_topics,
    }
}

/// The first sentence of the preamble in which a rule finds something.
fn first(
    source: &Source,
    version: &Version,
    rule: impl Fn(&str) -> Option<std::ops::Range<usize>>,
) -> Option<Quote> {
    version
        .preamble()
        .find_map(|span| Some(span.part(&rule(source.text(span))?)))
        .map(|span| quote(source, version, span))
}

/// The name that the body gives the conference, or else the title; with every title
/// in which the same name stands.
fn name(source: &Source, version: &Version) -> Option<Quote> {
    let titles = version.titles.iter().filter_map(|title| {
        let range = version.language.conference_in_title(source.text(*title))?;
        Some(title.part(&range))
    });
    let mut found = first(source, version, |text| version.language.conference(text));
    for span in titles {
        match &mut found {
            Some(quote) if quote.text == source.text(span) => {
                quote.passages.push(source.passage(span))
            }
            Some(_) => {}
            None => found = Some(quote(source, version, span)),
        }
    }
    found
}

fn account(source: &Source, version: &Version) -> Account {
    let language = version.language;
    let at = |sentence: Span, range: &std::ops::Range<usize>| {
        quote(source, version, sentence.part(range))
    };
    let period = version.preamble().find_map(|span| {
        let found = language.period(source.text(span))?;
        Some(Period {
            start: found.start,
            end: found.end,
            quote: at(span, &found.range),
        })
    });
    let place = version.preamble().find_map(|span| {
        let found = language.place(source.text(span))?;
        Some(Place {
            city: found.city.map(|range| at(span, &range)),
            country: found.country.map(|range| at(span, &range)),
        })
    });
    // Where no sentence says when and where it was held, the dateline does.
    let datelines = || {
        version
            .datelines
            .iter()
            .filter_map(|span| Some((*span, language.dateline(source.text(*span))?)))
    };
    let period = period.or_else(|| {
        datelines().find_map(|(span, line)| {
            let found = line.period?;
            Some(Period {
                start: found.start,
                end: found.end,
                quote: at(span, &found.range),
            })
        })
    });
    let place = place.or_else(|| {
        datelines().find_map(|(span, line)| {
            let found = line.place?;
            Some(Place {
                city: found.city.map(|range| at(span, &range)),
                country: found.country.map(|range| at(span, &range)),
            })
        })
    });
    let mut counts: Vec<Count> = Vec::new();
    for span in version.preamble() {
        for found in language.counts(source.text(span)) {
            if counts.iter().all(|count| count.unit != found.unit) {
                counts.push(Count {
                    number: found.number,
                    approximate: found.approximate,
                    unit: found.unit,
                    quote: at(span, &found.range),
                });
            }
        }
    }
    Account {
        language: version.code,
        period,
        place,
        counts,
    }
}

fn host(source: &Source, versions: &[Version]) -> Option<Host> {
    let mut host = Host {
        name: Vec::new(),
        acronym: Vec::new(),
    };
    for version in versions {
        let found = version
            .preamble()
            .find_map(|span| Some((span, version.language.host(source.text(span))?)));
        if let Some((span, mention)) = found {
            host.acronym.extend(
                mention
                    .acronym
                    .clone()
                    .map(|range| quote(source, version, span.part(&range))),
            );
            host.name
                .push(without_bracket(source, version, span, &mention));
        }
    }
    (!host.name.is_empty()).then_some(host)
}

/// The passage is the whole name; the value leaves out the bracketed acronym.
fn without_bracket(
    source: &Source,
    version: &Version,
    sentence: Span,
    mention: &NameMention,
) -> Quote {
    let mut quote = quote(source, version, sentence.part(&mention.range));
    if let Some(bracket) = &mention.bracket {
        let cut = bracket.start - mention.range.start..bracket.end - mention.range.start;
        let (before, after) = (quote.text.get(..cut.start), quote.text.get(cut.end..));
        quote.text = [before, after].into_iter().flatten().collect();
    }
    quote
}

type OddTopics = Vec<(LanguageCode, Vec<Quote>)>;

fn theme(source: &Source, versions: &[Version]) -> (Option<Theme>, OddTopics) {
    let name: Vec<Quote> = versions
        .iter()
        .filter_map(|version| first(source, version, |text| version.language.theme(text)))
        .collect();
    let lists: Vec<(LanguageCode, Vec<Quote>)> = versions
        .iter()
        .map(|version| {
            let topics: Option<Vec<Quote>> = version.preamble().find_map(|span| {
                let ranges = version.language.topics(source.text(span));
                let quotes = ranges
                    .iter()
                    .map(|range| quote(source, version, span.part(range)));
                (!ranges.is_empty()).then(|| quotes.collect::<Vec<_>>())
            });
            (version.code, topics.unwrap_or_default())
        })
        .filter(|(_, topics)| !topics.is_empty())
        .collect();
    // Lists of one length are the same topics in the same order.
    let length = lists.first().map_or(0, |(_, topics)| topics.len());
    let (same, odd): (Vec<_>, Vec<_>) = lists
        .into_iter()
        .partition(|(_, topics)| topics.len() == length);
    let topics = (0..length)
        .map(|at| Topic {
            order: at + 1,
            name: same
                .iter()
                .filter_map(|(_, topics)| topics.get(at).cloned())
                .collect(),
        })
        .collect::<Vec<_>>();
    let theme = (!name.is_empty() || !topics.is_empty()).then_some(Theme { name, topics });
    (theme, odd)
}
