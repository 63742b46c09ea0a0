//! French.
//!
//! Typeset French has two apostrophes, several spaces before `;:!?` and spaces inside
//! « »; each sentence is therefore looked at in a plain form ([`text::Text`]) and the
//! ranges found there are taken back to the sentence.

mod clause;
mod conference;
mod counts;
mod datelines;
mod dates;
mod facts;
mod hosts;
mod limits;
mod lists;
mod markers;
mod money;
mod notices;
mod numbers;
mod openings;
mod places;
mod quantities;
mod text;
mod titles;
mod verbs;

use super::word_set::WordSet;
use super::*;
use text::Text;

/// French, of any country.
pub(super) struct French;

/// Words that a full stop shortens rather than ends.
static ABBREVIATIONS: WordSet = WordSet::new(&[
    "M", "MM", "Mme", "Mmes", "Mlle", "Dr", "Pr", "Me", "St", "Ste", "n", "no", "nos", "No", "Nos",
    "art", "Art", "al", "par", "paragr", "p", "pp", "vol", "chap", "éd", "cf", "Cf", "ex", "env",
    "etc", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc", "S.E", "LL.EE",
]);

impl Language for French {
    fn code(&self) -> LanguageCode {
        LanguageCode::new("fra")
    }

    fn name(&self) -> &'static str {
        "French"
    }

    fn script(&self) -> Script {
        Script::Letters
    }

    /// Without "de", "la", "en", "que" and "l'", which its neighbours have too.
    fn common_words(&self) -> &'static [&'static str] {
        &[
            "le", "les", "des", "du", "et", "à", "au", "aux", "dans", "pour", "par", "une", "est",
            "sont", "nous", "avec", "qui", "ont", "leur", "leurs", "cette", "ces", "été",
        ]
    }

    /// Cautious: "tribunaux" is "tribunal", "eaux" "eau", and "pays" is left "pay" on
    /// both sides of a comparison.
    fn name_word<'w>(&self, word: &'w str) -> Option<Cow<'w, str>> {
        if matches!(word, "le" | "la" | "les" | "l" | "un" | "une") {
            return None;
        }
        let eau = word.ends_with("eaux");
        if let Some(stem) = word
            .strip_suffix("aux")
            .filter(|stem| stem.len() > 2 && !eau)
        {
            return Some(format!("{stem}al").into());
        }
        let stem = word.strip_suffix(['s', 'x']).filter(|stem| stem.len() > 2);
        Some(stem.unwrap_or(word).into())
    }

    fn tag(&self, _text: &str) -> &'static str {
        "fr"
    }

    fn sentences(&self, paragraph: &str) -> Vec<Range<usize>> {
        let text = Text::new(paragraph);
        // "l'art. 5": an elided word stands apart.
        let mut words = text.plain.clone();
        let elided = text.plain.match_indices('\'').filter(|(at, _)| {
            let (before, after) = (text.get(0..*at), text.get(at + 1..text.len()));
            before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
        });
        for (at, mark) in elided {
            words.replace_range(at..at + mark.len(), " ");
        }
        sentences::split(&words, &ABBREVIATIONS, &[])
            .into_iter()
            .map(|range| text.back(range))
            .collect()
    }

    fn density(&self) -> Option<f64> {
        Some(1.1)
    }

    fn may_number(&self, first: char) -> bool {
        numbering::may_begin(first) || markers::begins_name(first)
    }

    fn marker(&self, line: &str) -> Option<Marker> {
        numbering::marker(line)
            .or_else(|| markers::named(line))
            .or_else(|| markers::degree(line))
    }

    fn kind(&self, title: &str) -> Option<InstrumentKind> {
        titles::kind(title)
    }

    fn title_goes_on(&self, before: &str, after: &str) -> bool {
        titles::goes_on(before, after)
    }

    fn short_title(&self, title: &str) -> String {
        titles::short(title)
    }

    fn conference_in_title(&self, title: &str) -> Option<Range<usize>> {
        one(title, conference::in_title)
    }

    fn conference(&self, sentence: &Words) -> Option<Range<usize>> {
        one(sentence, conference::conference)
    }

    fn period(&self, sentence: &Words) -> Option<PeriodMention> {
        conference::held(&Text::new(sentence))?;
        dates::first_period(sentence)
    }

    fn place(&self, sentence: &Words) -> Option<PlaceMention> {
        let text = Text::new(sentence);
        places::place(&text).map(|place| place_back(&text, place))
    }

    fn hosts(&self, sentence: &Words) -> Vec<NameMention> {
        let text = Text::new(sentence);
        let found = hosts::hosts(&text).into_iter();
        let back = |host: NameMention| NameMention {
            range: text.back(host.range),
            bracket: host.bracket.map(|range| text.back(range)),
            acronym: host.acronym.map(|range| text.back(range)),
        };
        found.map(back).collect()
    }

    fn counts(&self, sentence: &Words) -> Vec<CountMention> {
        let text = Text::new(sentence);
        let back = |count: CountMention| CountMention {
            range: text.back(count.range),
            ..count
        };
        counts::counts(&text).into_iter().map(back).collect()
    }

    fn quantities(&self, sentence: &Words) -> Vec<QuantityMention> {
        let text = Text::new(sentence);
        let mut found = quantities::quantities(&text);
        super::quantities::with_money(&mut found, money::amounts(&text));
        limits::add(&text, &mut found);
        found
    }

    fn theme(&self, sentence: &Words) -> Option<Range<usize>> {
        one(sentence, lists::theme)
    }

    fn topics(&self, sentence: &Words) -> Vec<Range<usize>> {
        let text = Text::new(sentence);
        let topics = lists::topics(&text);
        topics.into_iter().map(|range| text.back(range)).collect()
    }

    fn joins_parts(&self, topic: &str) -> bool {
        topic.contains(" et ")
    }

    fn objective(&self, sentence: &Words) -> Option<Range<usize>> {
        one(sentence, facts::objective)
    }

    fn proviso(&self, sentence: &Words) -> Option<Range<usize>> {
        one(sentence, facts::proviso)
    }

    fn dateline(&self, line: &str) -> Option<Dateline> {
        // "Publié le 3 mai 2016" is the web page's.
        if self.is_notice(line) {
            return None;
        }
        let text = Text::new(line);
        let found = datelines::dateline(&text)?;
        Some(Dateline {
            period: found.period.map(|period| PeriodMention {
                range: text.back(period.range),
                ..period
            }),
            place: found.place.map(|place| place_back(&text, place)),
        })
    }

    fn section(&self, line: &str) -> Option<Section> {
        notices::section(line)
    }

    fn excerpt(&self, title: &str) -> Option<Range<usize>> {
        one(title, |text| {
            text.first(&["(extraits)|(extrait)|[extraits]|[extrait]"], 0)
        })
    }

    fn title_notes(&self) -> &'static TitleNotes {
        static NOTES: TitleNotes = TitleNotes {
            labels: &["[Titre]"],
            whole: &["(Texte intégral)", "(texte intégral)"],
            published: &[],
        };
        &NOTES
    }

    /// "quatre-vingt", "vingt-dix": a number whose parts a hyphen joins.
    fn is_compound(&self, first: &str, second: &str) -> bool {
        const PARTS: &[&str] = &[
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "quatre",
            "quatre-vingt",
            "dix",
        ];
        let last = first.rsplit([' ', '\'', '’']).next().unwrap_or(first);
        let next = second.split('-').next().unwrap_or(second);
        PARTS.contains(&last)
            && [
                "vingt", "dix", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
            ]
            .iter()
            .any(|part| next.starts_with(part))
    }

    fn is_notice(&self, line: &str) -> bool {
        notices::is_notice(line)
    }

    fn opening(&self, sentence: &Words) -> Option<OpeningCue> {
        openings::opening(sentence)
    }

    fn promises(&self, lead: &str) -> bool {
        clause::promises(lead)
    }

    fn recites(&self, item: &Words) -> bool {
        clause::recites(&Text::new(item))
    }

    fn joints(&self) -> &'static [&'static str] {
        &["et", "ou", "et/ou"]
    }

    fn leads_to_motives(&self, lead: &str) -> bool {
        clause::leads_to_motives(lead)
    }

    fn lacks_subject(&self, item: &str) -> bool {
        clause::is_infinitive(item)
    }

    fn asked(&self, item: &Words, lead: &str) -> Option<(Range<usize>, Range<usize>)> {
        let text = Text::new(item);
        let (whom, what) = clause::asked(&text, lead)?;
        Some((text.back(whom), text.back(what)))
    }

    fn clause(&self, sentence: &Words) -> Option<Clause> {
        let text = Text::new(sentence);
        let found = clause::read(&text)?;
        let back = |range: Option<Range<usize>>| range.map(|range| text.back(range));
        Some(Clause {
            act: found.act,
            modal: found.modal,
            cue: text.back(found.cue),
            speaker: back(found.speaker),
            addressee: back(found.addressee),
            action: back(found.action),
            matter: back(found.matter),
        })
    }

    fn stands_for(&self, mention: &str, name: &str, acronym: Option<&str>) -> bool {
        let (mention, name) = (Text::new(mention), Text::new(name));
        let known =
            |part: &str| part == name.lower || acronym.is_some_and(|a| part == a.to_lowercase());
        // "CS de Freedonie": the acronym, and whose.
        let of = [" de ", " du ", " des ", " d'"];
        known(&mention.lower)
            || of.iter().any(|of| {
                let head = mention.lower.split_once(of).map(|(head, _)| head);
                head.is_some_and(known)
            })
    }
}

/// Applies a rule to a sentence's plain form.
fn one(sentence: &str, rule: impl Fn(&Text) -> Option<Range<usize>>) -> Option<Range<usize>> {
    let text = Text::new(sentence);
    rule(&text).map(|range| text.back(range))
}

fn place_back(text: &Text, place: PlaceMention) -> PlaceMention {
    PlaceMention {
        city: place.city.map(|range| text.back(range)),
        country: place.country.map(|range| text.back(range)),
    }
}

#[cfg(test)]
mod tests;
