//! A language that has no file: read by structure alone.

use super::word_set::WordSet;
use super::*;

/// Stands for every language that has no file of its own.
pub(super) struct Unknown;

pub(super) static UNKNOWN: Unknown = Unknown;

impl Language for Unknown {
    fn code(&self) -> LanguageCode {
        LanguageCode::UNDETERMINED
    }

    fn name(&self) -> &'static str {
        "undetermined"
    }

    fn script(&self) -> Script {
        Script::Letters
    }

    fn tag(&self, _text: &str) -> &'static str {
        "und"
    }

    fn sentences(&self, paragraph: &str) -> Vec<Range<usize>> {
        static NONE: WordSet = WordSet::new(&[]);
        let found = sentences::split(paragraph, &NONE, &[]);
        sentences::with_ordinals(paragraph, found)
    }

    fn marker(&self, line: &str) -> Option<Marker> {
        numbering::marker(line)
    }

    fn kind(&self, _title: &str) -> Option<InstrumentKind> {
        None
    }

    fn conference_in_title(&self, _title: &str) -> Option<Range<usize>> {
        None
    }

    fn conference(&self, _sentence: &Words) -> Option<Range<usize>> {
        None
    }

    fn period(&self, _sentence: &Words) -> Option<PeriodMention> {
        None
    }

    fn place(&self, _sentence: &Words) -> Option<PlaceMention> {
        None
    }

    fn hosts(&self, _sentence: &Words) -> Vec<NameMention> {
        Vec::new()
    }

    fn counts(&self, _sentence: &Words) -> Vec<CountMention> {
        Vec::new()
    }

    fn theme(&self, _sentence: &Words) -> Option<Range<usize>> {
        None
    }

    fn topics(&self, _sentence: &Words) -> Vec<Range<usize>> {
        Vec::new()
    }

    fn objective(&self, _sentence: &Words) -> Option<Range<usize>> {
        None
    }

    fn proviso(&self, _sentence: &Words) -> Option<Range<usize>> {
        None
    }

    fn dateline(&self, _line: &str) -> Option<Dateline> {
        None
    }

    fn section(&self, _line: &str) -> Option<Section> {
        None
    }

    fn excerpt(&self, _title: &str) -> Option<Range<usize>> {
        None
    }

    fn is_notice(&self, _line: &str) -> bool {
        false
    }

    fn opening(&self, _sentence: &Words) -> Option<OpeningCue> {
        None
    }

    fn clause(&self, _sentence: &Words) -> Option<Clause> {
        None
    }

    fn stands_for(&self, mention: &str, name: &str, _acronym: Option<&str>) -> bool {
        mention == name
    }
}
