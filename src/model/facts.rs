//! What the preamble tells of the conference, per language version.

mod completed;
mod held;
mod hosts;
mod named;
mod news;
mod topics;

use super::folded::{Folded, Preambles};
use super::outline::Version;
use super::quote;
use super::types::*;
use crate::language::{PeriodMention, PlaceMention, Words};
use crate::source::{Source, Span};
use std::ops::Range;

/// The facts, gathered over all versions.
pub(super) struct Facts {
    pub(super) kind: InstrumentKind,
    pub(super) conference: Option<Conference>,
    pub(super) objective: Vec<Quote>,
    pub(super) proviso: Vec<Quote>,
    /// Topics of versions whose lists don't match the first one's.
    pub(super) odd_topics: Vec<(LanguageCode, Vec<Quote>)>,
    /// Versions that name no topics though they tell of the conference.
    pub(super) without_topics: Vec<LanguageCode>,
}

pub(super) fn gather(source: &Source, versions: &[Version], preambles: &Preambles) -> Facts {
    let teller = |version| Teller::new(source, version, preambles);
    let mut tellers: Vec<Teller> = versions.iter().map(teller).collect();
    // The news is in one language; of two, neither tells what only it says.
    if let [_, _, ..] = tellers.as_slice() {
        tellers.iter_mut().for_each(|teller| teller.above.clear());
    }
    let silent = |teller: &&Teller| {
        let known = crate::language::of_code(teller.version.code).is_some();
        known && !teller.sentences.is_empty() && teller.topics.is_empty()
    };
    let without_topics = tellers.iter().filter(silent);
    let without_topics = without_topics.map(|teller| teller.version.code).collect();
    let (theme, odd_topics) = topics::theme(&tellers);
    let each = |rule: &dyn Fn(&Teller) -> Option<Quote>| tellers.iter().filter_map(rule).collect();
    let hosts = hosts::hosts(&tellers);
    let accounts = tellers
        .iter()
        .map(|teller| teller.account(&hosts))
        .collect();
    let mut hosts = hosts.into_iter();
    let conference = Conference {
        name: each(&|teller| teller.name()),
        accounts,
        host: hosts.next(),
        co_hosts: hosts.collect(),
        theme,
    };
    let told = |account: &Account| {
        account.period.is_some() || account.place.is_some() || !account.counts.is_empty()
    };
    let there = !conference.name.is_empty()
        || conference.host.is_some()
        || conference.accounts.iter().any(told);
    let kinds = tellers.iter().filter_map(|t| {
        let title = t.titles.first()?;
        t.version.language.kind(title.text())
    });
    Facts {
        kind: kinds.into_iter().next().unwrap_or(InstrumentKind::Other),
        conference: there.then_some(conference),
        objective: each(&|t| t.in_preamble(|text| t.version.language.objective(text))),
        proviso: each(&|t| t.in_preamble(|text| t.version.language.proviso(text))),
        odd_topics,
        without_topics,
    }
}

/// Whether the first item tells of the meeting where no words above it do and no formula
/// opens the items: those words are a page's, or a motto.
fn tells_first(source: &Source, version: &Version, above: &[&Folded]) -> bool {
    let language = version.language;
    let met = |words: &Words| language.period(words).is_some();
    let first = version.items.first();
    let first = first.and_then(|item| item.sentences.first());
    version.openings.is_empty()
        && first.is_some_and(|first| met(Folded::new(source, *first).words()))
        && !above.iter().any(|sentence| met(sentence.words()))
}

/// One version's sentences that tell of the conference.
struct Teller<'s> {
    source: &'s Source,
    version: &'s Version,
    titles: Vec<Folded<'s>>,
    letterhead: Vec<Folded<'s>>,
    /// The preamble and the opening formulas.
    sentences: Vec<&'s Folded<'s>>,
    /// The first item of a text without them.
    first: Vec<Folded<'s>>,
    /// Where the topics stand that it lists.
    topics: Vec<Span>,
    datelines: Vec<Folded<'s>>,
    /// What a page says above the text.
    above: Vec<Folded<'s>>,
    /// The last sentence, where it says when the text was adopted.
    signed: Option<Folded<'s>>,
}

impl<'s> Teller<'s> {
    fn new(source: &'s Source, version: &'s Version, preambles: &'s Preambles<'s>) -> Self {
        let fold = |span| Folded::new(source, span);
        let sentences: Vec<&Folded> = version
            .preamble()
            .filter_map(|span| preambles.get(span))
            .collect();
        // Where all is numbered, the first item tells what a preamble does; so it does below
        // the words of a page that gives the text.
        let given = || {
            const LONGEST: usize = 200;
            let last = sentences.last().map(|sentence| sentence.text());
            let last = last.filter(|words| words.len() <= LONGEST);
            last.is_some_and(|words| version.language.gives_text(words))
        };
        let first = version.items.first();
        let first = first.filter(|item| {
            sentences.is_empty()
                || given()
                || item.number.is_some() && tells_first(source, version, &sentences)
        });
        let first = first.map_or(&[][..], |item| item.sentences.as_slice());
        let mut teller = Self {
            source,
            version,
            titles: version.titles.iter().copied().map(fold).collect(),
            letterhead: version.letterhead.iter().copied().map(fold).collect(),
            first: first.iter().copied().map(fold).collect(),
            sentences,
            topics: Vec::new(),
            datelines: version.datelines.iter().copied().map(fold).collect(),
            above: version.above.iter().copied().map(fold).collect(),
            signed: version.last_sentence().map(fold),
        };
        let tells = |last: &Folded| version.language.signed(last.words()).is_some();
        teller.signed = teller.signed.filter(tells);
        teller.topics = teller.read_topics();
        teller
    }

    fn quote(&self, sentence: &Folded, range: &Range<usize>) -> Quote {
        quote(self.source, self.version, sentence.at(range))
    }

    /// What a rule finds in the first sentence in which it finds something.
    fn find<T>(&self, rule: impl Fn(&Words) -> Option<T>) -> Option<(&Folded<'s>, T)> {
        let all = self.sentences.iter().copied().chain(&self.first);
        all.into_iter().find_map(|s| Some((s, rule(s.words())?)))
    }

    fn first(&self, rule: impl Fn(&Words) -> Option<Range<usize>>) -> Option<Quote> {
        let (sentence, range) = self.find(rule)?;
        Some(self.quote(sentence, &range))
    }

    /// What is said of all views stands before them.
    fn in_preamble(&self, rule: impl Fn(&Words) -> Option<Range<usize>>) -> Option<Quote> {
        let mut found = self
            .sentences
            .iter()
            .filter_map(|s| Some((s, rule(s.words())?)));
        let (sentence, range) = found.next()?;
        Some(self.quote(sentence, &range))
    }

    fn period(&self, sentence: &Folded, found: &PeriodMention) -> Period {
        Period {
            start: found.start,
            end: found.end,
            quote: self.quote(sentence, &found.range),
        }
    }

    fn place(&self, sentence: &Folded, found: &PlaceMention) -> Place {
        let part = |range: &Option<Range<usize>>| Some(self.quote(sentence, range.as_ref()?));
        Place {
            city: part(&found.city),
            country: part(&found.country),
        }
    }

    /// The first figure of each unit.
    fn counts(&self) -> Vec<Count> {
        let mut counts: Vec<Count> = Vec::new();
        let told = self.sentences.iter().copied().chain(&self.first);
        for sentence in told.chain(&self.signed) {
            for found in self.version.language.counts(sentence.words()) {
                if counts.iter().all(|count| count.unit != found.unit) {
                    counts.push(Count {
                        number: found.number,
                        approximate: found.approximate,
                        unit: found.unit,
                        quote: self.quote(sentence, &found.range),
                    });
                }
            }
        }
        counts
    }

    /// The theme; one of the first items may tell it.
    fn theme(&self) -> Option<Quote> {
        const ITEMS: usize = 8;
        let language = self.version.language;
        let told = self.first(|text| language.theme(text));
        let among = || {
            let items = self.version.items.iter().take(ITEMS);
            let numbered = items.filter(|item| item.number.is_some());
            let sentences = numbered.flat_map(|item| &item.sentences);
            sentences.copied().find_map(|span| {
                let sentence = Folded::new(self.source, span);
                let tells = language.tells_theme(sentence.words());
                let range = tells.then(|| language.theme(sentence.words()))??;
                Some(self.quote(&sentence, &range))
            })
        };
        told.or_else(among)
    }
}
