//! What the preamble tells of the conference, per language version.

mod completed;

use super::folded::{Folded, Preambles};
use super::outline::Version;
use super::quote;
use super::types::*;
use crate::language::{Dateline, PeriodMention, PlaceMention, Words};
use crate::source::Source;
use completed::completed;
use std::ops::Range;

mod hosts;

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
    let silent = |teller: &&Teller| {
        let known = crate::language::of_code(teller.version.code).is_some();
        known && !teller.sentences.is_empty() && teller.topics.is_empty()
    };
    let without_topics = tellers.iter().filter(silent);
    let without_topics = without_topics.map(|teller| teller.version.code).collect();
    let (theme, odd_topics) = theme(&mut tellers);
    let each = |rule: &dyn Fn(&Teller) -> Option<Quote>| tellers.iter().filter_map(rule).collect();
    let hosts = hosts::hosts(&tellers);
    let accounts = tellers.iter().map(|teller| teller.account(&hosts));
    let accounts = accounts.collect();
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
    topics: Vec<Quote>,
    datelines: Vec<Folded<'s>>,
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
        let first = first.filter(|item| sentences.is_empty() || item.number.is_some() && given());
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

    /// The name that the body gives the conference, or else the title; with every title
    /// in which the same name stands.
    fn name(&self) -> Option<Quote> {
        let language = self.version.language;
        let mut found = self.first(|text| language.conference(text));
        for title in self.titles.iter().chain(&self.letterhead) {
            let Some(range) = language.conference_in_title(title.text()) else {
                continue;
            };
            let named = self.quote(title, &range);
            match &mut found {
                Some(quote) if quote.text == named.text => quote.passages.extend(named.passages),
                Some(_) => {}
                None => found = Some(named),
            }
        }
        found
    }

    fn account(&self, hosts: &[Host]) -> Account {
        let language = self.version.language;
        // Where no sentence says when and where it was held, the dateline does.
        let dateline = |line: &Folded| {
            let signed = || language.signed(line.words());
            language.dateline(line.text()).or_else(signed)
        };
        let datelines = || self.datelines.iter().chain(&self.signed);
        let period = self.find(|text| language.period(text));
        let period = period.or_else(|| self.days_of_year(datelines().find_map(dateline)));
        let period = period.or_else(|| {
            let mut lines = datelines();
            lines.find_map(|line| Some((line, dateline(line)?.period?)))
        });
        // "Principles adopted at the Symposium held in Cork on …": a title may say it too.
        let titled = || {
            let mut titles = self.titles.iter();
            titles.find_map(|title| Some((title, language.period(title.words())?)))
        };
        let period = period.or_else(titled);
        let place = self.place_held(period.as_ref(), hosts);
        // The day on which it was signed may be one of those of the conference.
        let then = |own: Option<PeriodMention>| {
            let days = period.as_ref().map(|(_, days)| days).zip(own);
            days.is_some_and(|(days, own)| days.start <= own.start && own.end <= days.end)
        };
        // The title may name the country of the city: "… held in Porto, Portugal".
        let alone = place.as_ref().is_some_and(|place| place.country.is_none());
        let titled = self.titles.first().filter(|_| alone);
        let titled =
            titled.and_then(|title| Some(self.place(title, &language.place(title.words())?)));
        let signed: Vec<(Place, bool)> = datelines()
            .filter_map(|line| {
                let found = dateline(line)?;
                Some((self.place(line, &found.place?), then(found.period)))
            })
            .chain(titled.map(|title| (title, false)))
            .collect();
        Account {
            language: self.version.code,
            period: period.map(|(sentence, found)| self.period(sentence, &found)),
            place: completed(language, place, signed),
            counts: self.counts(),
        }
    }

    /// Where a sentence or a title says that it was `held`.
    fn place_held(
        &self,
        held: Option<&(&Folded<'s>, PeriodMention)>,
        hosts: &[Host],
    ) -> Option<Place> {
        let language = self.version.language;
        // "thanked them for the Summit held in Cork in May": another day is another meeting's.
        let ours = |text: &Words| match held {
            Some((told, period)) if !std::ptr::eq(told.words(), text) => {
                let own = language.period(text);
                // A day of a visit is one of its days.
                own.is_none_or(|own| period.start <= own.start && own.end <= period.end)
            }
            _ => true,
        };
        let place = self.find(|text| language.place(text).filter(|_| ours(text)));
        let place = place.or_else(|| {
            let mut titles = self.titles.iter();
            titles.find_map(|title| Some((title, language.place(title.words())?)))
        });
        // "paid a visit to Arvonia", and "held talks in Lisbon": the city of the country.
        let city = || {
            let city = |text: &Words| {
                let found = language.place(text).filter(|_| ours(text))?;
                (found.city.is_some() && found.country.is_none()).then_some(found)
            };
            self.find(city)
        };
        place.map(|(sentence, found)| {
            let mut place = self.place(sentence, &self.with_state(sentence, found, hosts));
            if place.city.is_none()
                && let Some((sentence, found)) = city()
            {
                place.city = self.place(sentence, &found).city;
            }
            place
        })
    }

    /// "from 21 to 22 September", of the year that the title or the `dateline` has.
    fn days_of_year(&self, dateline: Option<Dateline>) -> Option<(&Folded<'s>, PeriodMention)> {
        let language = self.version.language;
        let titled = self
            .titles
            .iter()
            .find_map(|title| language.year(title.text()));
        let year = titled.or_else(|| Some(dateline?.period?.end.year))?;
        self.find(|text| language.period_of(text, year))
    }

    /// A place of which the name of a host tells where the country ends.
    fn with_state(
        &self,
        sentence: &Folded,
        mut found: PlaceMention,
        hosts: &[Host],
    ) -> PlaceMention {
        let Some(city) = found.city.clone().filter(|_| found.country.is_none()) else {
            return found;
        };
        let words = sentence.text().get(city.clone()).unwrap_or_default();
        let names = hosts.iter().flat_map(|host| &host.name);
        let names = names.filter(|name| name.language == self.version.code);
        let mut states = names.filter_map(|name| self.version.language.state_of(&name.text, words));
        if let Some(state) = states.next() {
            found.country = Some(city.start..city.start + state);
            found.city = Some(city.start + state..city.end);
        }
        found
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

    fn read_topics(&self) -> Vec<Quote> {
        let language = self.version.language;
        let found = self.find(|text| Some(language.topics(text)).filter(|list| !list.is_empty()));
        let quotes = found.map(|(sentence, ranges)| {
            ranges
                .iter()
                .map(|range| self.quote(sentence, range))
                .collect()
        });
        quotes.unwrap_or_else(|| self.topics_below())
    }

    /// "Participants discussed:", and below it a list.
    fn topics_below(&self) -> Vec<Quote> {
        let language = self.version.language;
        let recitals = &self.version.recitals;
        for (at, lead) in recitals.iter().enumerate() {
            let list = recitals.iter().skip(at + 1);
            let last = list.take_while(|part| part.number.is_some()).last();
            let last = last.and_then(|list| list.sentences.last());
            let (Some(lead), Some(last)) = (lead.sentences.last(), last) else {
                continue;
            };
            if lead.file != last.file || !self.source.text(*lead).ends_with([':', '：']) {
                continue;
            }
            let sentence = Folded::new(self.source, *lead);
            if language.leads_to_topics(sentence.words()) {
                let whole = Folded::new(self.source, lead.to(last));
                let found = language.topics(whole.words());
                return found
                    .iter()
                    .map(|range| self.quote(&whole, range))
                    .collect();
            }
        }
        Vec::new()
    }
}

type OddTopics = Vec<(LanguageCode, Vec<Quote>)>;

/// Lists of one length are the same topics in the same order; others are set apart.
fn theme(tellers: &mut [Teller]) -> (Option<Theme>, OddTopics) {
    let name: Vec<Quote> = tellers
        .iter()
        .filter_map(|teller| teller.first(|text| teller.version.language.theme(text)))
        .collect();
    let lists: Vec<(LanguageCode, Vec<Quote>)> = tellers
        .iter_mut()
        .map(|teller| (teller.version.code, std::mem::take(&mut teller.topics)))
        .filter(|(_, topics)| !topics.is_empty())
        .collect();
    let length = lists.first().map_or(0, |(_, topics)| topics.len());
    let (same, odd): (Vec<_>, Vec<_>) = lists
        .into_iter()
        .partition(|(_, topics)| topics.len() == length);
    let topic = |order| Topic {
        order,
        name: Vec::with_capacity(same.len()),
    };
    let mut topics: Vec<Topic> = (1..=length).map(topic).collect();
    for (_, list) in same {
        for (topic, name) in topics.iter_mut().zip(list) {
            topic.name.push(name);
        }
    }
    let theme = (!name.is_empty() || !topics.is_empty()).then_some(Theme { name, topics });
    (theme, odd)
}
