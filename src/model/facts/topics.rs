//! The theme, and the topics that the versions list beside each other.

use super::super::folded::Folded;
use super::super::quote;
use super::super::types::{LanguageCode, Quote, Theme, Topic};
use super::Teller;
use crate::language::Language;
use crate::source::{Source, Span};

impl Teller<'_> {
    /// Where the topics stand that its sentences list.
    pub(super) fn read_topics(&self) -> Vec<Span> {
        let language = self.version.language;
        let found = self.find(|text| Some(language.topics(text)).filter(|list| !list.is_empty()));
        let spans = found.map(|(sentence, ranges)| {
            let spans = ranges.iter().map(|range| sentence.at(range));
            spans.collect()
        });
        spans.unwrap_or_else(|| self.topics_below())
    }

    /// "Participants discussed:", and below it a list.
    fn topics_below(&self) -> Vec<Span> {
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
                return found.iter().map(|range| whole.at(range)).collect();
            }
        }
        Vec::new()
    }
}

/// Topics of versions whose lists don't match the first one's.
type OddTopics = Vec<(LanguageCode, Vec<Quote>)>;

/// The theme. Lists of one length are the same topics in the same order; others are set
/// apart.
pub(super) fn theme(tellers: &[Teller]) -> (Option<Theme>, OddTopics) {
    let name: Vec<Quote> = tellers.iter().filter_map(Teller::theme).collect();
    let listing = || tellers.iter().filter(|teller| !teller.topics.is_empty());
    let fewest = listing().map(|teller| teller.topics.len()).min();
    let lists: Vec<(LanguageCode, Vec<Quote>)> = listing()
        .map(|teller| {
            let (source, version) = (teller.source, teller.version);
            let topics =
                fewest.and_then(|few| joined(source, version.language, &teller.topics, few));
            let topics = topics.unwrap_or_else(|| teller.topics.clone());
            let quotes = topics.iter().map(|topic| quote(source, version, *topic));
            (version.code, quotes.collect())
        })
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

/// "ice, [snow, rain and hail], and fog": a comma may stand inside a topic too. Where another
/// version has fewer, and as many of a list's topics as it has more join no parts and stand
/// before one that does, those are one topic with it.
fn joined(
    source: &Source,
    language: &dyn Language,
    topics: &[Span],
    fewest: usize,
) -> Option<Vec<Span>> {
    let joins = |span: &Span| language.joins_parts(Folded::new(source, *span).text());
    let surplus = topics.len().checked_sub(fewest).filter(|more| *more > 0)?;
    let mut found: Vec<Span> = Vec::with_capacity(fewest);
    let mut plain = false;
    for topic in topics {
        let joining = joins(topic);
        match found
            .last_mut()
            .filter(|last| plain && joining && last.file == topic.file)
        {
            Some(last) => *last = last.to(topic),
            None => found.push(*topic),
        }
        plain = !joining;
    }
    (topics.len() - found.len() == surplus).then_some(found)
}

#[cfg(test)]
mod tests {
    use crate::model::testing::declaration;

    #[test]
    fn a_comma_inside_a_topic() {
        let topics = |english: &str| {
            let text = format!(
                "Lake Declaration\n湖畔宣言\nThe Lake Forum was held in Cork on 3 May 2021, and experts \
                 had discussions on {english}.\n2021年5月3日，湖畔论坛在科克举行，专家围绕冰与雪、雾、\
                 雨雹与风等议题进行讨论。\n1. States should pay. 一、各国应当付费。\n"
            );
            let found = declaration(&text);
            let theme = found.conference.and_then(|conference| conference.theme);
            let topics = theme.map(|theme| theme.topics).unwrap_or_default();
            let both = topics.iter().filter(|topic| topic.name.len() == 2).count();
            (both, found.divergences.len())
        };
        assert_eq!(topics("ice and snow, fog, and rain and wind"), (3, 0));
        assert_eq!(topics("ice and snow, fog, and rain, hail and wind"), (3, 0));
        // Either of two could be joined: that is no way to tell.
        assert_eq!(topics("ice, frost and snow, fog, rain, hail and wind").1, 1);
    }
}
