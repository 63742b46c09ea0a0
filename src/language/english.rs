//! English.

/// A list of words, many to a line.
macro_rules! words {
    ($($word:literal)+) => { &[$($word),+] };
}

mod anchors;
mod calendar;
mod clause;
mod compounds;
mod conference;
mod countries;
mod cues;
mod dateline;
mod dates;
mod ends;
mod facts;
mod hosts;
mod kinds;
mod letterhead;
mod limits;
mod lines;
mod markers;
mod money;
mod nominal;
mod notices;
mod numbers;
mod numerals;
mod openings;
mod party;
mod places;
mod quantities;
mod rates;
mod resolutions;
mod sections;
mod setting;
mod signed;
mod stances;
mod subordinate;
mod theme;
mod title_notes;
mod titles;
mod topics;

use super::phrases::Sought;
use super::*;

/// English, of any country.
pub(super) struct English;

/// The lists that sentences are asked for.
static SOUGHT: &[&[&dyn Sought]] = &[
    openings::SOUGHT,
    calendar::SOUGHT,
    clause::cue::SOUGHT,
    clause::impersonal::SOUGHT,
    clause::recital::SOUGHT,
    clause::set_off::SOUGHT,
    conference::SOUGHT,
    cues::SOUGHT,
    facts::SOUGHT,
    hosts::SOUGHT,
    nominal::SOUGHT,
    numbers::SOUGHT,
    places::SOUGHT,
    money::SOUGHT,
    limits::SOUGHT,
    quantities::SOUGHT,
    signed::SOUGHT,
    stances::SOUGHT,
    setting::SOUGHT,
    theme::SOUGHT,
    topics::SOUGHT,
];

impl Language for English {
    fn code(&self) -> LanguageCode {
        LanguageCode::new("eng")
    }

    fn name(&self) -> &'static str {
        "English"
    }

    fn script(&self) -> Script {
        Script::Letters
    }

    fn common_words(&self) -> &'static [&'static str] {
        &[
            "the", "of", "and", "to", "in", "for", "by", "with", "that", "is", "are", "on", "was",
            "we", "their", "from", "shall", "should", "its", "this",
        ]
    }

    /// Cautious: "courts" is "court", "bodies" "body", and "process", "status" and
    /// "basis" stay as they are.
    fn name_word<'w>(&self, word: &'w str) -> Option<Cow<'w, str>> {
        if matches!(word, "the" | "a" | "an") {
            return None;
        }
        if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
            return Some(format!("{stem}y").into());
        }
        let hissing = ["ss", "sh", "ch", "x"];
        let stem = word.strip_suffix("es");
        if let Some(stem) = stem.filter(|stem| hissing.iter().any(|end| stem.ends_with(end))) {
            return Some(stem.into());
        }
        let singular = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
        let stem = word
            .strip_suffix('s')
            .filter(|stem| stem.len() > 2 && !singular);
        Some(stem.unwrap_or(word).into())
    }

    fn sought(&self) -> &'static [&'static [&'static dyn Sought]] {
        SOUGHT
    }

    fn tag(&self, _text: &str) -> &'static str {
        "en"
    }

    fn is_compound(&self, first: &str, second: &str) -> bool {
        compounds::is_compound(first, second)
    }

    fn sentences(&self, paragraph: &str) -> Vec<Range<usize>> {
        ends::sentences(paragraph)
    }

    fn density(&self) -> Option<f64> {
        Some(1.0)
    }

    fn anchors(&self, sentence: &str) -> Vec<u64> {
        anchors::anchors(sentence)
    }

    fn may_number(&self, first: char) -> bool {
        numbering::may_begin(first) || markers::may_begin(first)
    }

    fn marker(&self, line: &str) -> Option<Marker> {
        numbering::marker(line)
            .or_else(|| markers::named(line))
            .or_else(|| markers::ordinal(line))
    }

    fn kind(&self, title: &str) -> Option<InstrumentKind> {
        kinds::kind(title)
    }

    fn gives_way(&self, title: &str) -> bool {
        titles::is_collective(title)
            || titles::is_headline(title)
            || titles::is_agenda(title)
            || letterhead::names_body(title)
    }

    fn title_goes_on(&self, before: &str, after: &str) -> bool {
        titles::goes_on(before, after)
    }

    fn short_title(&self, title: &str) -> String {
        const COMMON: &[&str] = &[
            "declaration",
            "communiqué",
            "communique",
            "joint",
            "statement",
            "resolution",
            "of",
            "the",
            "on",
            "a",
            "an",
            "and",
            "for",
            "in",
            "at",
            "from",
        ];
        let words = title
            .split_whitespace()
            .filter(|w| !COMMON.contains(&w.to_lowercase().as_str()));
        words.collect::<Vec<_>>().join(" ")
    }

    fn conference_in_title(&self, title: &str) -> Option<Range<usize>> {
        // "Organised by the House of Assembly": who gave it, and no assembly.
        if hosts::names_giver(title) {
            return None;
        }
        let named = conference::conference_in_title(title);
        named.or_else(|| conference::set_apart(title)).or_else(|| {
            // "The Lake Forum" above the title of its declaration.
            let alone = self.kind(title).is_none() && conference::is_meeting(title);
            alone.then(|| facts::article_off(title, 0..conference::up_to_day(title)))
        })
    }

    fn conference_in_dateline(&self, line: &str, dateline: &Dateline) -> Option<Range<usize>> {
        dateline::conference(line, dateline)
    }

    fn conference(&self, sentence: &Words) -> Option<Range<usize>> {
        conference::conference(sentence)
    }

    fn period(&self, sentence: &Words) -> Option<PeriodMention> {
        setting::period(sentence)
    }

    fn period_of(&self, sentence: &Words, year: i16) -> Option<PeriodMention> {
        setting::period_of(sentence, year)
    }

    fn year(&self, title: &str) -> Option<i16> {
        // "2018 Summit of the Lake Forum" is the name of one.
        let named = self.kind(title).is_none() && conference::is_meeting(title);
        let whole = dates::year_of(title).filter(|_| named);
        whole.or_else(|| dates::year_of(title.get(self.conference_in_title(title)?)?))
    }

    fn place(&self, sentence: &Words) -> Option<PlaceMention> {
        places::place(sentence)
    }

    fn hosts(&self, sentence: &Words) -> Vec<NameMention> {
        hosts::hosts(sentence)
    }

    fn counts(&self, sentence: &Words) -> Vec<CountMention> {
        numbers::counts(sentence)
    }

    fn quantities(&self, sentence: &Words) -> Vec<QuantityMention> {
        let mut found = quantities::quantities(sentence);
        super::quantities::with_money(&mut found, money::amounts(sentence));
        found.retain(|it| {
            let words = || sentence.get(it.range.clone()).unwrap_or_default();
            !matches!(it.quantity, Quantity::Things(_)) || !money::is_money(words())
        });
        limits::add(sentence, &mut found);
        found
    }

    fn stance(&self, sentence: &Words) -> Option<StanceMention> {
        stances::stance(sentence)
    }

    fn theme(&self, sentence: &Words) -> Option<Range<usize>> {
        theme::theme(sentence)
    }

    fn tells_theme(&self, sentence: &Words) -> bool {
        theme::tells(sentence)
    }

    fn topics(&self, sentence: &Words) -> Vec<Range<usize>> {
        topics::topics(sentence)
    }

    fn leads_to_topics(&self, sentence: &Words) -> bool {
        topics::leads(sentence)
    }

    fn joins_parts(&self, topic: &str) -> bool {
        topic.contains(" and ")
    }

    fn objective(&self, sentence: &Words) -> Option<Range<usize>> {
        facts::objective(sentence)
    }

    fn proviso(&self, sentence: &Words) -> Option<Range<usize>> {
        facts::proviso(sentence)
    }

    fn dateline(&self, line: &str) -> Option<Dateline> {
        dateline::dateline(line)
    }

    fn signed(&self, sentence: &Words) -> Option<Dateline> {
        signed::signed(sentence)
    }

    fn section(&self, line: &str) -> Option<Section> {
        sections::section(line)
    }

    fn excerpt(&self, title: &str) -> Option<Range<usize>> {
        title_notes::excerpt(title)
    }

    fn title_notes(&self) -> &'static TitleNotes {
        &title_notes::NOTES
    }

    fn gives_text(&self, paragraph: &str) -> bool {
        notices::gives_text(paragraph)
    }

    fn begins_text(&self, line: &str) -> bool {
        titles::begins_text(line)
    }

    fn read_out(&self, line: &str) -> Option<Range<usize>> {
        notices::read_out(line)
    }

    fn is_notice(&self, line: &str) -> bool {
        notices::is_notice(line)
    }

    fn opening(&self, sentence: &Words) -> Option<OpeningCue> {
        openings::opening(sentence)
    }

    fn resolves(&self, paragraph: &str) -> bool {
        resolutions::resolves(paragraph)
    }

    fn recites(&self, item: &Words) -> bool {
        clause::recital::recites(item)
    }

    fn stands_alone(&self, sentence: &str) -> bool {
        let first = sentence.split_whitespace().next().unwrap_or_default();
        ["The", "This", "These", "It", "They", "There"].contains(&first) && sentence.ends_with('.')
    }

    fn leads_open(&self, line: &str) -> bool {
        clause::leads_open(line)
    }

    fn joints(&self) -> &'static [&'static str] {
        &["and", "or", "and/or"]
    }

    /// "If we wait, we lose more": below "We call on:" nobody is asked in it.
    fn describes(&self, sentence: &str) -> bool {
        sentence.starts_with("If ") && sentence.contains(", we ")
    }

    fn lacks_subject(&self, item: &str) -> bool {
        let first = item.split(' ').next().unwrap_or_default();
        let not = ["not to ", "Not to ", "never to ", "Never to "];
        first == "to"
            || first == "To"
            // "for the Council to act".
            || ["for", "For"].contains(&first) && clause::infinitive(item).is_some()
            || not.iter().any(|not| item.starts_with(not))
            || first.len() > 5
                && first.ends_with("ing")
                && !["Nothing", "Everything", "Anything"].contains(&first)
                && !party::are_of_trade(item)
    }

    fn promises(&self, lead: &str) -> bool {
        nominal::promises(lead)
    }

    fn leads_to_motives(&self, lead: &str) -> bool {
        clause::recital::leads_to_motives(lead)
    }

    fn leaves_verb_open(&self, lead: &str) -> bool {
        clause::cue::leaves_verb_open(lead)
    }

    fn asked(&self, item: &Words, lead: &str) -> Option<(Range<usize>, Range<usize>)> {
        clause::asked(item, lead)
    }

    fn voices(&self, sentence: &Words) -> bool {
        openings::voices(sentence)
    }

    fn clause(&self, sentence: &Words) -> Option<Clause> {
        clause::read(sentence).filter(|clause| !clause.heads_thanks(sentence))
    }

    fn stands_for(&self, mention: &str, name: &str, acronym: Option<&str>) -> bool {
        let known = |part: &str| {
            part.eq_ignore_ascii_case(name) || acronym.is_some_and(|acronym| part == acronym)
        };
        // "SPC of China": the acronym, and whose.
        known(mention)
            || mention
                .split_once(" of ")
                .is_some_and(|(head, _)| known(head))
    }
}
