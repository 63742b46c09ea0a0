//! What a language looks like to the reader: sentence ends, printed numbers, dates, counts,
//! and the cues that show a host, a theme, a proviso or the force of a sentence.
//!
//! One file a language, one trait; nothing of one language stands outside its file.
//! A language is added by a file that implements [`Language`] and a line in [`ALL`].
//! Everything here is pure: text in, ranges out, in bytes of the text that was asked about
//! and on character boundaries.

mod anchors;
mod bits;
mod by_key;
mod chinese;
mod clause;
mod concordance;
mod dates;
mod detect;
mod english;
mod french;
mod lower;
mod mentions;
mod money;
mod numbering;
mod phrases;
mod quantities;
mod quotes;
mod scan;
mod section;
mod sentences;
mod tags;
#[cfg(test)]
mod testing;
mod title_notes;
mod unknown;
mod word_set;
mod words;

pub(crate) use anchors::{BACK, SINGLE, THING};
pub use clause::{Clause, OpeningCue};
pub use detect::{Detected, detect, likeliest, undetermined};
pub use mentions::{
    CountMention, Dateline, NameMention, PeriodMention, PlaceMention, StanceMention,
};
pub(crate) use numbering::upper_letter;
pub use numbering::{Marker, NumberStyle, Whole, further_markers};
pub use phrases::Sought;
pub use quantities::{Quantity, QuantityMention, Side};
pub use section::Section;
pub use tags::tag;
pub use title_notes::TitleNotes;
pub use words::Words;

use crate::model::{Force, InstrumentKind, LanguageCode};
use crate::source::Script;
use std::borrow::Cow;
use std::ops::Range;

/// Every language the reader knows, in the order they are tried.
pub const ALL: &[&dyn Language] = &[&english::English, &chinese::Chinese, &french::French];

/// The language with an ISO 639-3 code.
pub fn of_code(code: LanguageCode) -> Option<&'static dyn Language> {
    ALL.iter().copied().find(|language| language.code() == code)
}

/// The English name of a language, or its code where none is known.
pub fn name(code: LanguageCode) -> String {
    if let Some(language) = of_code(code) {
        return language.name().to_owned();
    }
    // A language without a file that its trigrams told.
    let code = code.to_string();
    whatlang::Lang::from_code(&code).map_or(code, |language| language.eng_name().to_owned())
}

/// The start of a text, so many bytes at most.
pub(crate) fn near(text: &str, most: usize) -> &str {
    scan::near(text, 0, most)
}

/// Whether two words are one with a hyphen between them, wherever the line ends, in any
/// language: "decision-making".
pub fn is_compound(first: &str, second: &str) -> bool {
    let [first, second] = [first, second].map(str::to_lowercase);
    ALL.iter()
        .any(|language| language.is_compound(&first, &second))
}

/// A language, as the reader needs it. All methods look at one title, line or
/// sentence and answer with ranges inside it.
pub trait Language: Sync {
    /// ISO 639-3.
    fn code(&self) -> LanguageCode;

    /// Its name in English.
    fn name(&self) -> &'static str;

    /// The script its texts are told by.
    fn script(&self) -> Script;

    /// Frequent short words, in lower case, that tell it from the other languages of
    /// its script; empty where the script alone tells.
    fn common_words(&self) -> &'static [&'static str] {
        &[]
    }

    /// The lists of phrases that its rules look for in sentences; a list that is not
    /// among them is found too, but looked for by itself.
    fn sought(&self) -> &'static [&'static [&'static dyn Sought]] {
        &[]
    }

    /// A word of a name, in lower case, as names are compared: in the singular, where
    /// its ending tells; none for an article.
    fn name_word<'w>(&self, word: &'w str) -> Option<Cow<'w, str>> {
        Some(Cow::Borrowed(word))
    }

    /// BCP 47 tag for a text in this language: Simplified or Traditional Chinese
    /// is told by the characters.
    fn tag(&self, text: &str) -> &'static str;

    /// Whether two words in lower case are one with a hyphen between them.
    fn is_compound(&self, _first: &str, _second: &str) -> bool {
        false
    }

    /// The sentences of a paragraph, in order, without the white space between them.
    fn sentences(&self, paragraph: &str) -> Vec<Range<usize>>;

    /// How many characters it takes where English takes one, where that is known.
    fn density(&self) -> Option<f64> {
        None
    }

    /// Marks that a sentence shares with one of another language that says the same: the
    /// things that both speak of, and their figures in words.
    fn anchors(&self, _sentence: &str) -> Vec<u64> {
        Vec::new()
    }

    /// Whether a printed number may begin with a character: a cheap answer, before
    /// [`Language::marker`] is asked.
    fn may_number(&self, _first: char) -> bool {
        true
    }

    /// The printed number at the start of a line.
    fn marker(&self, line: &str) -> Option<Marker>;

    /// Whether what ends with a colon leads to a list of motives: "considering that:".
    fn leads_to_motives(&self, _lead: &str) -> bool {
        false
    }

    /// What a title calls its instrument.
    fn kind(&self, title: &str) -> Option<InstrumentKind>;

    /// Whether a line is no title where one stands below it: "DECLARATIONS".
    fn gives_way(&self, _title: &str) -> bool {
        false
    }

    /// Whether a line of the title goes on in the line after it.
    fn title_goes_on(&self, _before: &str, after: &str) -> bool {
        after.starts_with(char::is_lowercase)
    }

    /// A title without the words that every title has, for a short identifier.
    fn short_title(&self, title: &str) -> String {
        title.to_owned()
    }

    /// The conference that a title names.
    fn conference_in_title(&self, title: &str) -> Option<Range<usize>>;

    /// The conference that a line of a place and a day says adopted the text: "Adopted by
    /// the [Third Lake Forum], Porto, 3 May 2016".
    fn conference_in_dateline(&self, _line: &str, _dateline: &Dateline) -> Option<Range<usize>> {
        None
    }

    /// The conference that a sentence says was held, without its article.
    fn conference(&self, sentence: &Words) -> Option<Range<usize>>;

    /// When the conference was held, in a sentence that says that it was.
    fn period(&self, sentence: &Words) -> Option<PeriodMention>;

    /// The same, in a sentence that leaves out the year of its days.
    fn period_of(&self, _sentence: &Words, _year: i16) -> Option<PeriodMention> {
        None
    }

    /// The year that a title, or the name of a conference, names.
    fn year(&self, _title: &str) -> Option<i16> {
        None
    }

    /// Whether two names are the same town's: 广州 and 广州市.
    fn same_town(&self, one: &str, other: &str) -> bool {
        // "ÉVORA" in a head too.
        one.to_lowercase() == other.to_lowercase()
    }

    /// How many bytes at the start of a place name the state of which a body is an organ:
    /// 里瓦 in 里瓦港城, of 里瓦司法部.
    fn state_of(&self, _organ: &str, _place: &str) -> Option<usize> {
        None
    }

    /// Where the conference was held, in a sentence that says that it was.
    fn place(&self, sentence: &Words) -> Option<PlaceMention>;

    /// Every body that hosted it, without an article, in order.
    fn hosts(&self, sentence: &Words) -> Vec<NameMention>;

    /// Who took part, in figures.
    fn counts(&self, sentence: &Words) -> Vec<CountMention>;

    /// The time limits, years and shares that it sets, in order.
    fn quantities(&self, _sentence: &Words) -> Vec<QuantityMention> {
        Vec::new()
    }

    /// Whether it is for something or against it, where its verb alone says so.
    fn stance(&self, _sentence: &Words) -> Option<StanceMention> {
        None
    }

    /// The theme, without its quotation marks.
    fn theme(&self, sentence: &Words) -> Option<Range<usize>>;

    /// Whether a sentence among the items is about the theme of this conference: "The theme
    /// of the Meeting was", "The Meeting was held under the theme".
    fn tells_theme(&self, _sentence: &Words) -> bool {
        false
    }

    /// The topics that were discussed, in order.
    fn topics(&self, sentence: &Words) -> Vec<Range<usize>>;

    /// Whether a sentence that ends with a colon leads to the topics, on lines of their own.
    fn leads_to_topics(&self, _sentence: &Words) -> bool {
        false
    }

    /// Whether a topic joins parts: "rain and hail" may end one in which a comma stands.
    fn joins_parts(&self, _topic: &str) -> bool {
        false
    }

    /// What the participants aim at.
    fn objective(&self, sentence: &Words) -> Option<Range<usize>>;

    /// What the views are subject to.
    fn proviso(&self, sentence: &Words) -> Option<Range<usize>>;

    /// The place and date in a line that holds nothing else; also "Adopted at …",
    /// and both in brackets.
    fn dateline(&self, line: &str) -> Option<Dateline>;

    /// When and where the text itself was adopted or signed, in a sentence that says so.
    fn signed(&self, _sentence: &Words) -> Option<Dateline> {
        None
    }

    /// What a heading line opens.
    fn section(&self, line: &str) -> Option<Section>;

    /// Where a title says that the text is not whole: "(Excerpt)", (节选).
    fn excerpt(&self, title: &str) -> Option<Range<usize>>;

    /// What stands before and after its titles and is no part of them.
    fn title_notes(&self) -> &'static TitleNotes {
        &TitleNotes::NONE
    }

    /// Whether a line is the database's or the web page's: "Updated: 2020-01-02".
    fn is_notice(&self, line: &str) -> bool;

    /// Whether a paragraph gives a text below it: "The full text follows."
    fn gives_text(&self, _paragraph: &str) -> bool {
        false
    }

    /// Whether a line without an end is the first of a text, and no title: "WE, the mayors of
    /// the North", "RECALLING the Charter".
    fn begins_text(&self, _line: &str) -> bool {
        false
    }

    /// "The [Lake Declaration] reads:": the name of the text that a page gives below it.
    fn read_out(&self, _line: &str) -> Option<Range<usize>> {
        None
    }

    /// Whether a sentence opens the operative part.
    fn opening(&self, sentence: &Words) -> Option<OpeningCue>;

    /// Whether a paragraph is one of those in which a resolution resolves one thing
    /// after the other: "BE IT FURTHER RESOLVED that".
    fn resolves(&self, _paragraph: &str) -> bool {
        false
    }

    /// Whether a numbered paragraph before the views says why a text is adopted: "whereas
    /// wells are few;".
    fn recites(&self, _item: &Words) -> bool {
        false
    }

    /// Whether a sentence has a subject of its own, so that no lead-in before it gives
    /// it one.
    fn stands_alone(&self, _sentence: &str) -> bool {
        false
    }

    /// Whether a sentence only says how something is, so that a lead-in before it asks
    /// for nothing in it: 水是生命之源。
    fn describes(&self, _sentence: &str) -> bool {
        false
    }

    /// Whether a line without a mark at its end leads in to the list below it: "We call on
    /// governments to".
    fn leads_open(&self, _line: &str) -> bool {
        false
    }

    /// Whether an item of a list has no subject of its own, so that a lead-in before it
    /// gives it one whatever verbs it holds: "sharing what states must know".
    fn lacks_subject(&self, _item: &str) -> bool {
        false
    }

    /// Whether what a lead-in says makes a promise of an item that has a verb and no more:
    /// "HEREBY AGREE:" before "To share files".
    fn promises(&self, _lead: &str) -> bool {
        false
    }

    /// The words that lead from an item to the last one of its list: "and" of "to count
    /// fish; and".
    fn joints(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether a lead-in ends with a verb whose other half begins each item: "The Parties
    /// will:" before "invite each other's experts".
    fn leaves_verb_open(&self, _lead: &str) -> bool {
        false
    }

    /// Who is asked, and what, in an item after "We call on:": "States" and "act" of "States
    /// to act".
    fn asked(&self, _item: &Words, _lead: &str) -> Option<(Range<usize>, Range<usize>)> {
        None
    }

    /// What else a cue may mean where another version says so: 商定 makes a promise, or holds
    /// a view as "agreed that" does.
    fn may_mean(&self, _cue: &str) -> Option<Force> {
        None
    }

    /// Whether a sentence says what those who speak feel or expect, which has no force:
    /// "We deplore", "We look forward".
    fn voices(&self, _sentence: &Words) -> bool {
        false
    }

    /// What a sentence does, to whom, and about what.
    fn clause(&self, sentence: &Words) -> Option<Clause>;

    /// Whether one name can stand for another: "SPC of China" for a body whose
    /// acronym is SPC, 中国最高人民法院 for 中华人民共和国最高人民法院.
    fn stands_for(&self, mention: &str, name: &str, acronym: Option<&str>) -> bool;
}
